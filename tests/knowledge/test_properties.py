"""What holds for any message at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.app import App
from bot.terminal.ask import as_line
from handlers.messages import Memory, Question
from knowledge.official.family_loading import FAMILIES
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.counts_cache import file_of
from knowledge.scoring.training import counted_as
from tests.two_families import ORDERS, two

ROOT = Path(__file__).parents[2]
KEYS = [
    *("language", "intent", "family", "responsibilities", "overall", "check", "citations", "clarify"),
    *("reply", "edition", "act", "case", "version"),
]
INTENTS = {
    *("grade", "task", "criterion", "check", "compare", "definition", "about", "smalltalk", "out_of_scope", "empty"),
}
LANGUAGES = ("nl", "fr", "de", "en")
WORDS = (
    *("ik", "je", "ich", "I", "mijn", "niet", "pas", "nicht", "not", "geen", "en", "et", "und", "and", "maar", "of"),
    *("niveau", "level", "Stufe", "een", "un", "ein", "a", "D", "C", "B", "A", "verschil", "klopt", "waarom", "why"),
    *("klachten", "plaintes", "Beschwerden", "complaints", "brieven", "lettres", "Briefe", "letters", "advies", "Rat"),
    *(
        "zelfstandig",
        "seul",
        "selbst",
        "alone",
        "vroeger",
        "avant",
        "früher",
        "used",
        "to",
        "chef",
        "boss",
        "procedure",
    ),
    *(
        "evenement",
        "Veranstaltung",
        "event",
        "standaard",
        "afwijken",
        "verbetering",
        "kennis",
        "specialisatie",
        "hallo",
    ),
    *("1.", "2)", "-", "•", ";", ",", ".", "?", "!", "\n", "«", "»", '"', "(", ")", ":", "…", "'", "’"),
)
ANYTHING = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs"]),  # halves of surrogate pairs, as broken input holds them
        st.characters(max_codepoint=31),
        st.sampled_from("\u200b\u200d\u202e\ufeff\u0301\u0345\uff9e\x7f\x85\u2028"),
    ),
    max_size=120,
)
SPOKEN = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
MESSAGE = st.one_of(ANYTHING, SPOKEN, st.builds("{} {}".format, SPOKEN, ANYTHING))
LANGUAGE = st.sampled_from(("", *LANGUAGES))
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A first example may load a language, so no example has a deadline of its own."""


@pytest.fixture(scope="module")
def repaired() -> list[str]:
    """The lines of the scan after the recorded repairs, read without the loader's own code."""
    folder = FAMILIES / "ondersteuners"
    lines = (folder / "source.txt").read_bytes().decode("utf-8").split("\n")
    for repair in tomllib.loads((folder / "repairs.toml").read_text(encoding="utf-8"))["repair"]:
        lines[repair["line"] - 1] = lines[repair["line"] - 1].replace(repair["was"], repair["is"], 1)
    return lines


def answered(app: App, text: str, language: str = "") -> Mapping[str, Any]:
    return app.answer(Question(text, language=language), Memory()).facts


def as_bytes(facts: Mapping[str, Any]) -> bytes:
    return json.dumps(facts, ensure_ascii=False).encode("utf-8", "surrogatepass")


def candidates(facts: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return (candidate for one in facts["responsibilities"] for candidate in one["candidates"])


@FEW
@given(MESSAGE, LANGUAGE)
@example("", "")
@example("\ud800", "")
@example("ik \udfff niet", "nl")
@example("\x00", "fr")
@example("\uff9e\u0345", "nl")
@example("B", "")
@example("niet", "nl")
@example("ß" * 45, "de")
@example("''''", "fr")
@example("l'" * 40, "fr")
def test_any_text_gets_an_answer_in_the_contracts_shape(app: App, text: str, language: str) -> None:
    facts = answered(app, text, language)
    assert list(facts) == KEYS
    assert facts["intent"] in INTENTS
    assert facts["language"] == language or (not language and facts["language"] in LANGUAGES)
    assert facts["reply"].strip()
    assert (facts["intent"] == "empty") <= (not facts["responsibilities"])
    for one in facts["responsibilities"]:
        assert one["text"].strip()
        assert one["text"] in text
        assert bool(one["candidates"]) is (one["outcome"] in ("level", "between"))
        assert len(one["candidates"]) <= 5
        assert len(one["tasks"]) <= 3


@FEW
@given(MESSAGE, LANGUAGE)
@example("Ik geef eenvoudig advies", "")
@example("Wat is het verschil tussen D, C en B?", "nl")
@example("Alle taken", "nl")
@example("What does specialisation mean?", "en")
def test_every_citation_is_verbatim_at_the_lines_it_names(
    app: App, repaired: list[str], text: str, language: str
) -> None:
    facts = answered(app, text, language)
    for citation in facts["citations"]:
        stretches = (repaired[first - 1 : last] for first, last in citation["source"]["lines"])
        official = " ".join(" ".join(lines) for lines in stretches)
        assert citation["text"] == " ".join(official.split())
        assert (citation["translation"] is None) is (facts["language"] == "nl")
    refs = [citation["ref"] for citation in facts["citations"]]
    assert len(set(refs)) == len(refs)


@FEW
@given(SPOKEN, LANGUAGE)
@example("Ik geef eenvoudig advies, maar klachten stuur ik door.", "")
def test_evidence_is_the_users_own_words_and_confidence_a_share(app: App, text: str, language: str) -> None:
    for candidate in candidates(answered(app, text, language)):
        assert 0 <= candidate["confidence"] <= 1
        assert candidate["ref"] == f"{candidate['criterion']}.{candidate['level']}"
        for evidence in candidate["evidence"]:
            assert evidence["said"].strip()
            assert evidence["said"] in text
            assert evidence["counts"] in ("for", "against")


@FEW
@given(SPOKEN, LANGUAGE)
def test_the_same_question_gets_the_same_bytes(app: App, text: str, language: str) -> None:
    assert as_bytes(answered(app, text, language)) == as_bytes(answered(app, text, language))


@settings(FEW, max_examples=10)
@example("\r0\x0c¹6", "en")
@example("Ik sorteer de brief-\nwisseling\x0cen ik onthaal\rbezoekers.\n", "nl")
@given(st.one_of(SPOKEN, ANYTHING).filter(bool), LANGUAGE)
def test_the_longest_message_of_a_chat_is_answered(app: App, text: str, language: str) -> None:
    message = (text * 4096)[:4096]
    facts = answered(app, message, language)
    assert facts["reply"].strip()
    assert all(one["text"] in message for one in facts["responsibilities"])


@FEW
@given(
    st.lists(
        st.one_of(SPOKEN, st.sampled_from(["waarom?", "en voor B?", "het tweede", "1", "opnieuw", "ja"])), max_size=4
    )
)
def test_any_chat_goes_on(app: App, messages: list[str]) -> None:
    memory = Memory()
    for message in messages:
        reply = app.answer(Question(message), memory)
        assert reply.facts["reply"].strip()
        memory = reply.memory
        json.dumps(reply.facts)


ASKED = ("Ik pas de werkplanning van het magazijn aan.", "Ik geef klanten eenvoudig advies, maar geen raad.")
COUNTING = """
import sys
from bot.terminal.ask import as_line
from handlers.messages import Memory, Question
from tests.two_families import ORDERS, two
for text in sys.argv[1:]:
    print(as_line(text, two(ORDERS[0]).answer(Question(text), Memory())))
"""


def test_another_process_that_counts_for_itself_prints_and_keeps_the_same_bytes(app: App, tmp_path: Path) -> None:
    """Held against what these tests answer from, which was counted in a process of its own, too.

    The small family is counted, and what tells the languages apart; the large one is taken as it was kept.
    """
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    own = {
        "PYTHONHASHSEED": seed,
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
    }
    assert app.cache is not None
    expected = [as_line(text, two(ORDERS[0]).answer(Question(text), Memory())) for text in ASKED]
    large = file_of(counted_as(Corpus(app.context.family, "nl")), app.cache)
    there = tmp_path / app.cache.name
    there.mkdir()
    shutil.copy2(large, there)
    done = subprocess.run(
        [sys.executable, "-c", COUNTING, *ASKED], cwd=ROOT, env=os.environ | own, capture_output=True, check=True
    )
    assert done.stdout.decode().split("\n")[:-1] == expected
    kept = {path.name: path.read_bytes() for path in tmp_path.rglob("*.json") if path.name != large.name}
    assert len(kept) == 2, "the words of the languages, and the language, were counted by that process"
    assert kept == {name: (app.cache / name).read_bytes() for name in kept}
