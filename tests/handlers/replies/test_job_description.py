from __future__ import annotations

from bot.app import App
from handlers.replies.job_description import (
    described,
    looks_like_description,
    open_questions,
    shows_enough,
    tell_document,
    turn_for,
)
from knowledge.text.plain_text_lines import lines_of_text

TEXT = """Taken
- U geeft bezoekers eenvoudig advies
- U organiseert zelfstandig evenementen
- U sorteert de post

Profiel
- U bent nauwkeurig en discreet
"""


def test_a_description_makes_a_case_that_can_be_talked_about(app: App) -> None:
    lines = lines_of_text(TEXT)
    reply = tell_document(turn_for(lines, app.context), lines)
    assert [duty.n for duty in reply.memory.case.duties] == [1, 2, 3]
    assert reply.facts["act"] == "tell"
    assert [one["text"] for one in reply.facts["responsibilities"]][2] == "U sorteert de post"


def test_one_settled_criterion_shows_too_little(app: App) -> None:
    for text, enough in ((TEXT, True), ("Taken\n- U geeft bezoekers eenvoudig advies\n", False)):
        lines = lines_of_text(text)
        turn = turn_for(lines, app.context)
        case = described(turn, lines).case
        assert shows_enough(turn, case) is enough
        assert open_questions(turn, case)


def test_a_text_without_a_duty_says_so(app: App) -> None:
    lines = lines_of_text("Wij bieden\n- Maaltijdcheques van 8 euro\n")
    reply = tell_document(turn_for(lines, app.context), lines)
    assert reply.memory.case.duties == ()


def test_only_what_is_long_and_laid_out_looks_like_a_description() -> None:
    long = TEXT.replace("de post", "de post en de pakjes die elke dag binnenkomen " * 10)
    assert looks_like_description(long, "nl")
    assert not looks_like_description(TEXT[:100], "nl")
    assert not looks_like_description("Ik sorteer de post en verdeel ze. " * 30, "nl")
