"""A job description that came as a file: its duties join the case, the answer is short, a report knows of it later."""

from __future__ import annotations

from bot.app import App
from bot.reports.report_content import of_memory
from bot.storage.fresh_start import kept_after
from handlers.case.changes import MOST_DUTIES
from handlers.case.data import Case, CaseDuty, Verdict
from handlers.messages import Memory, Question, Quote, Reply
from handlers.replies.job_description import MOST_ROWS
from knowledge.text.document_lines import Line
from knowledge.text.plain_text_lines import lines_of_text
from knowledge.work_in_steps import finished

DUTCH = """Taken
- U geeft bezoekers eenvoudig advies
- U organiseert zelfstandig evenementen
- U sorteert de post

Profiel
- U hebt een rijbewijs B
"""
GERMAN = """Aufgaben
- Sie sortieren die eingehende Post
- Sie geben Besuchern einfache Ratschläge
- Sie organisieren Veranstaltungen selbstständig
"""


def told(app: App, text: str, memory: Memory | None = None, name: str = "taken.docx") -> Reply:
    return finished(app.answer_file(lines_of_text(text), name, memory or Memory()))


def test_the_duties_of_a_file_join_the_case(app: App) -> None:
    before = app.answer(Question("ik beheer de agenda van mijn directeur"), Memory()).memory
    case = told(app, DUTCH, before).memory.case
    assert [duty.n for duty in case.duties] == [1, 2, 3, 4]
    assert case.duties[3].text == "U sorteert de post"
    assert case.before is not None
    assert case.before.duties == before.case.duties


def test_the_answer_is_short_and_names_what_was_left_out_in_a_count(app: App) -> None:
    reply = told(app, DUTCH)
    assert not any(isinstance(block, Quote) for block in reply.blocks)
    assert reply.facts["citations"]
    assert "3 taken" in reply.facts["reply"]
    assert "rijbewijs" not in reply.facts["reply"]


def test_of_many_duties_those_are_shown_that_show_a_level(app: App) -> None:
    many = "Taken\n" + "".join(f"- U sorteert de post van dienst {n}\n" for n in range(MOST_ROWS + 5))
    reply = told(app, f"{many}- U geeft bezoekers eenvoudig advies\n")
    assert "eenvoudig advies" in reply.facts["reply"]
    assert f"nog {MOST_ROWS + 5} taken" in reply.facts["reply"]


def test_where_it_shows_too_little_the_answer_says_what_to_ask_the_job_holder(app: App) -> None:
    said = told(app, "Taken\n- U sorteert de post\n").facts["reply"]
    assert "te weinig" in said
    assert said.count("?\n") >= 3
    assert "te weinig" not in told(app, DUTCH).facts["reply"]


def test_a_file_is_read_in_its_own_language_and_answered_in_the_chats(app: App) -> None:
    reply = told(app, GERMAN, Memory(language="nl"))
    assert (reply.facts["language"], reply.facts["overall"] is not None) == ("nl", True)
    assert told(app, GERMAN).facts["language"] == "de"


def test_a_full_case_takes_no_more_and_says_so(app: App) -> None:
    full = Case(tuple(CaseDuty(n, "x", Verdict()) for n in range(1, MOST_DUTIES + 1)), last=MOST_DUTIES)
    assert "vol" in told(app, DUTCH, Memory("nl", case=full)).facts["reply"]


def test_a_report_on_the_chat_says_which_document_and_what_was_left_out_of_it(app: App) -> None:
    memory = told(app, DUTCH).memory
    found = of_memory(memory, "nl", app.contexts)
    assert found.title == "Verslag over taken.docx"
    assert "U hebt een rijbewijs B" in [text for _, texts in found.left_out for text in texts]
    assert [row.number for row in found.rows] == [1, 2, 3]
    assert "Bericht" in of_memory(memory, "de", app.contexts).title


def test_a_report_on_what_was_told_names_no_document(app: App) -> None:
    memory = app.answer(Question("ik geef bezoekers eenvoudig advies"), Memory()).memory
    found = of_memory(memory, "nl", app.contexts)
    assert (found.title, found.left_out) == ("Verslag over de taken van dit gesprek", ())


def test_a_document_counts_no_more_once_its_duties_are_gone(app: App) -> None:
    memory = told(app, DUTCH).memory
    some = app.answer(Question("schrap 1 en 2"), memory).memory
    assert of_memory(some, "nl", app.contexts).left_out
    removed = app.answer(Question("schrap 3"), some).memory
    told_again = app.answer(Question("ik geef bezoekers eenvoudig advies"), removed).memory
    assert of_memory(told_again, "nl", app.contexts).left_out == ()
    assert kept_after(removed, app.answer(Question("ik sorteer de post"), told_again).memory).documents == ()


def test_a_fresh_start_forgets_the_document_at_once(app: App) -> None:
    memory = told(app, DUTCH).memory
    assert kept_after(memory, app.answer(Question("begin opnieuw"), memory).memory).documents == ()


def test_reading_goes_in_steps_that_say_how_far_it_is(app: App) -> None:
    shares = []
    work = app.answer_file(lines_of_text(DUTCH), "x", Memory())
    while True:
        try:
            shares.append(next(work))
        except StopIteration:
            break
    assert len(shares) > len(lines_of_text(DUTCH))
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_a_sentence_without_an_end_is_read_in_pieces(app: App) -> None:
    endless = [Line("paragraph", "sorteert de post en " * 3000)]
    assert sum(1 for _ in app.answer_file(endless, "x", Memory())) > 30
