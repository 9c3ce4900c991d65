"""A small assistant for the tests of the channel: quick to load, and it fails on command."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.reports.profile_picture import Matrix
from bot.reports.report_content import HEADINGS, Content, Row
from handlers.case.data import Case, CaseDuty, Pending, Verdict
from handlers.messages import Memory, Note, Options, Question, Quote, ReadDocument, Reply, Table, Text
from handlers.wording import Phrases
from knowledge.job_descriptions.stated_duties import LeftOut
from knowledge.official.model import Area, Criterion, Family, Passage
from knowledge.text.document_lines import Line
from knowledge.work_in_steps import Steps

PHRASES = Path(__file__).parents[3] / "bot" / "phrases"
WORDING = PHRASES.with_name("wording")
LEVELS = ("D", "C", "B")
CASE = Case(
    duties=(CaseDuty(1, "advies geven", Verdict("level", "contacten", ("C",), said=("advies",))),),
    last=1,
    pending=Pending(1, "contacten", ("contacten.C",)),
    about=1,
)


def _family() -> Family:
    cells = {level: Passage(f"contacten.{level}", f"Tekst <{level}> & meer;", ((1, 1),), level) for level in LEVELS}
    task = Passage("R3.4", "onthaal van bezoekers;", ((2, 2),))
    return Family(
        ref="ondersteuners",
        title="Ondersteuners",
        document="Functiebeschrijving",
        purpose=Passage("doel", "Ondersteunen", ((3, 3),)),
        areas=(Area(Passage("R3", "Vragen", ((4, 4),)), (task,)),),
        criteria=(Criterion("contacten", "Contacten", cells),),
        terms=(),
        notes=(),
        names={"nl": {"contacten": "Contacten"}},
    )


class FakeApp:
    """Answers with what it was asked; `boom` fails, `die` ends the process, `slow` takes its time."""

    def __init__(self) -> None:
        self.phrases = Phrases(PHRASES, WORDING)
        self.families = (_family(),)
        self.edition = "0123456789ab"
        self.languages = ("nl", "fr", "de", "en")

    def answer(self, question: Question, memory: Memory) -> Reply:
        word = question.text.split(" ")[0] if question.text else ""
        if word == "boom":
            raise ValueError(f"cannot answer {question.text}")
        if word == "die":
            os._exit(9)
        if word == "slow":
            time.sleep(1.2)
        if word == "long":
            return self._reply(question, memory, *(Quote(f"q{n}", f"Label {n}", "woord & <w> " * 60) for n in range(9)))
        if word == "option":
            return self._reply(question, memory, Options("Welke?", (("Eerste <1>", "contacten.C"), ("Tweede", "x"))))
        return self._reply(
            question,
            memory,
            Text(f"antwoord op {question.text or question.action} na {memory.intent or 'niets'}"),
            Quote("contacten.C", "Contacten <C>", "Tekst <C> & meer;", "Text <C>", ((0, 5),)),
            Table((("", "D", "C"), ("Contacten", "een", "twee & drie"))),
        )

    def answer_file(self, lines: Sequence[Line], name: str, memory: Memory) -> Steps[Reply]:
        """Two duties of it, told in as many steps as it has lines.

        A name with `slow` in it takes its time for each, unless the bot's folder holds the file `quick`.
        """
        if name.startswith("boom"):
            raise ValueError(f"cannot read {name}")
        if name.startswith("die"):
            os.kill(os.getpid(), signal.SIGKILL)
        for n, _ in enumerate(lines):
            if name.startswith("slow") and not Path("quick").exists():
                time.sleep(0.05)
            yield n / len(lines)
        last = memory.case.last
        told = tuple(CaseDuty(last + n, lines[n - 1].text, CASE.duties[0].verdict) for n in (1, 2))
        case = Case((*memory.case.duties, *told), last + 2, before=memory.case)
        document = ReadDocument(name, (LeftOut("weg", "heading"),), last + 1, last + 2)
        kept = replace(memory, language=memory.language or "nl", case=case, documents=(*memory.documents, document))
        return Reply({"act": "tell"}, (Text(f"{len(lines)} regels in {name}"),), kept)

    def report(self, memory: Memory, language: str) -> Content:
        """A report with a row for each duty."""
        matrix = Matrix("De criteria", LEVELS, (("Contacten", ("none", "settled", "none")),), (("open", "x"),), "n")
        rows = tuple(Row(duty.n, duty.text, "", "", "", ()) for duty in memory.case.duties)
        return Content(
            language, "Verslag", "2026-01-02", (), (), matrix, ("Contacten: C.",), rows, (), (), "Een indicatie.",
            {key: key for key in HEADINGS}, (), (),
        )  # fmt: skip

    def search(self, text: str, language: str, limit: int = 10) -> tuple[Passage, ...]:
        found = self.families[0].passages().values()
        return tuple(passage for passage in found if text.lower() in passage.text.lower())[:limit] if language else ()

    def _reply(self, question: Question, memory: Memory, *blocks: Text | Quote | Options | Table) -> Reply:
        kept = Memory(
            language=memory.language or "nl",
            chosen=memory.chosen,
            intent=question.text[:20] or question.action,
            case=replace(CASE, pending=None) if question.action.startswith("option") else CASE,
        )
        return Reply({}, (Note("Een indicatie, geen beslissing."), *blocks), kept, ("why", "next", "criterion"))
