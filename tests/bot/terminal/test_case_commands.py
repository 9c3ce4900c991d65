"""The chat's own commands about the case: the folded texts on request, where the memory is, and its erasure."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path

from bot.storage.store import DAY, Store
from bot.terminal.chat import CHAT, Conversation
from handlers.case.data import Case, CaseDuty, Verdict
from handlers.messages import Memory, Question, Quote, Reply, Text
from tests.bot.replies import page, printed, reply

DUTY = CaseDuty(1, "ik sorteer kabeljauw", Verdict())


@dataclass
class Told:
    """An assistant that keeps one duty of each message, starts afresh on `new`, and folds a text below `folded`."""

    languages: tuple[str, ...] = ("nl", "fr", "de", "en")

    def answer(self, question: Question, memory: Memory) -> Reply:
        case = Case((DUTY,), last=1) if question.text == "taak" else memory.case
        if question.action == "new":
            case = Case(before=replace(memory.case, before=None))
        quotes = (Quote("contacten.C", "Contacten C", "De tekst van C"),) if question.text == "folded" else ()
        blocks: tuple[Text | Quote, ...] = (
            Text(f"<{question.text or question.action}>"),
            *(replace(one, folded=True) for one in quotes),
        )
        return reply(*blocks, memory=Memory(language="nl", case=case))


def talk(*lines: str, path: Path | None = None) -> str:
    sheet = page()
    Conversation(Told(), sheet, (lambda: Store(path)) if path else None).run(iter(lines))
    return printed(sheet)


def kept(path: Path) -> Memory:
    store = Store(path)
    try:
        return store.load_memory(CHAT)
    finally:
        store.close()


def test_a_folded_text_is_left_out_and_shown_on_request() -> None:
    out = talk("folded")
    assert "De tekst van C" not in out
    assert "/quotes" in out
    assert "De tekst van C" in talk("folded", "/quotes")


def test_a_later_reply_has_its_own_folded_texts_or_none() -> None:
    out = talk("folded", "iets anders", "/quotes")
    assert "De tekst van C" not in out
    assert "geen andere officiële teksten" in out


def test_privacy_says_where_the_memory_is_and_how_it_is_erased(tmp_path: Path) -> None:
    out = talk("/privacy", path=tmp_path / "chat.sqlite3").replace("\n", "")
    assert str(tmp_path / "chat.sqlite3") in out
    assert "/forget" in out
    assert "90 dagen" in out


def test_forget_erases_the_words_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "chat.sqlite3"
    talk("taak", path=path)
    assert kept(path).case.duties == (DUTY,)
    assert "gewist" in talk("/forget", path=path)
    assert kept(path) == Memory()
    assert all(b"kabeljauw" not in file.read_bytes() for file in tmp_path.iterdir())


def test_forget_does_not_claim_what_it_could_not_do(tmp_path: Path) -> None:
    path = tmp_path / "chat.sqlite3"
    path.write_bytes(b"this is no database, and long enough to be taken for one" * 40)
    assert "niets gewist worden" in talk("/forget", path=path).replace("\n", " ")


def test_a_fresh_start_can_be_taken_back_for_one_message_and_is_erased_then(tmp_path: Path) -> None:
    path = tmp_path / "chat.sqlite3"
    talk("taak", "/new", path=path)
    before = kept(path).case.before
    assert before is not None
    assert before.duties == (DUTY,)
    talk("iets anders", path=path)
    assert kept(path).case == Case()
    assert all(b"kabeljauw" not in file.read_bytes() for file in tmp_path.iterdir())


def test_a_memory_that_was_not_used_for_long_is_erased(tmp_path: Path) -> None:
    path = tmp_path / "chat.sqlite3"
    store = Store(path, clock=lambda: time.time() - 91 * DAY)
    store.save_memory(CHAT, Memory(case=Case((DUTY,), last=1)))
    store.close()
    assert "vorige keer" not in talk(path=path)
    assert kept(path) == Memory()
