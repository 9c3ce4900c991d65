"""The few buttons about the case, and which open question or change each of them belongs to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telegram import InlineKeyboardMarkup

from bot.telegram.buttons import Action, Buttons, stamp
from bot.telegram.keyed_ids import Identity
from handlers.case.data import Case, CaseDuty, Pending, Verdict
from handlers.messages import Memory, ReadDocument, Reply, Text
from handlers.wording import Phrases
from tests.bot.telegram.fake_app import PHRASES

BUTTONS = Buttons(Identity(b"k" * 32), Phrases(PHRASES), "nl", 1, 1)
ONE = (CaseDuty(1, "post sorteren", Verdict()),)
TWO = (*ONE, CaseDuty(2, "agenda beheren", Verdict()))


def names(keyboard: InlineKeyboardMarkup | None) -> list[list[str]]:
    rows = keyboard.inline_keyboard if keyboard else ()
    return [[str(button.callback_data).split("|")[0].split(":")[0] for button in row] for row in rows]


def under(act: str, case: Case, *actions: str) -> list[list[str]]:
    return names(BUTTONS.under(Reply({"act": act}, (Text("x"),), Memory(case=case), actions)))


def test_a_first_duty_needs_no_button_about_the_case() -> None:
    assert under("tell", Case(ONE, before=Case())) == []


def test_several_duties_can_be_seen_together() -> None:
    assert under("tell", Case(TWO, before=Case(ONE))) == [["profile"]]


def test_a_change_can_be_taken_back_in_the_same_row() -> None:
    assert under("amend", Case(TWO, before=Case(ONE)), "why") == [["why"], ["profile", "undo"], ["wrong"]]


ALONG = [["report", "report"], ["picture"]]


def test_the_profile_can_be_taken_along() -> None:
    asked = Memory(case=Case(ONE), kind="case.overall")
    assert names(BUTTONS.under(Reply({"act": "case"}, (Text("x"),), asked))) == ALONG
    listed = replace(asked, kind="case.list")
    assert names(BUTTONS.under(Reply({"act": "case"}, (Text("x"),), listed))) == []
    assert names(BUTTONS.under(Reply({"act": "case"}, (Text("x"),), replace(asked, case=Case())))) == []


def test_a_document_can_be_taken_along_and_back() -> None:
    read = Memory(case=Case(TWO, last=2, before=Case()), documents=(ReadDocument("a.pdf", (), 1, 2),))
    reply = Reply({"act": "tell"}, (Text("x"),), read, ("why",))
    assert names(BUTTONS.under(reply)) == [["why"], *ALONG, ["undo"], ["wrong"]]
    later = replace(read, case=replace(read.case, duties=(*TWO, CaseDuty(3, "x", Verdict())), last=3))
    assert names(BUTTONS.under(replace(reply, memory=later))) == [["why"], ["profile"], ["wrong"]]


def test_the_buttons_to_take_along_come_back_from_a_complaint() -> None:
    assert names(BUTTONS.verdict("wr", Memory())) == [["why"], *ALONG, ["wrong"]]


@pytest.mark.parametrize("act", ["social", "about", "document", "case"])
def test_what_tells_and_changes_nothing_gets_no_such_button(act: str) -> None:
    assert under(act, Case(TWO, before=Case(ONE))) == []


def test_the_stamp_follows_the_open_question_and_the_change() -> None:
    asked = Memory(case=Case(TWO, pending=Pending(1, "contacten", ("contacten.C",))))
    again = replace(asked, case=replace(asked.case, pending=Pending(1, "contacten", ("contacten.C",), 2)))
    other = replace(asked, case=replace(asked.case, pending=Pending(2, "contacten", ("contacten.C",))))
    assert len({stamp(asked), stamp(again), stamp(other), stamp(Memory())}) == 4
    assert stamp(asked, Action.UNDO) == stamp(other, Action.UNDO)
    assert stamp(asked, Action.UNDO) != stamp(Memory(case=Case(ONE)), Action.UNDO)
