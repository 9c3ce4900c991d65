"""Whole job descriptions: `tests/postings/*.txt` hold ones written for this, each line marked as duty or none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.app import App
from knowledge.job_descriptions.section_words import posting_words
from knowledge.job_descriptions.stated_duties import Posting, read_posting
from knowledge.text.document_lines import Line
from knowledge.understanding.finding_duties import read_one

SAMPLES = sorted((Path(__file__).parents[2] / "postings").glob("*.txt"))
ALIKE = 0.6
FOUND, FALSE = 0.95, 0.05
"""What the shares may be at least and at most: figures of these samples, not of unseen ones."""


def sample(path: Path, *, styled: bool) -> tuple[list[Line], dict[str, bool]]:
    """The lines of a sample and, for each that is no heading, whether it is a duty."""
    lines: list[Line] = []
    marked: dict[str, bool] = {}
    for raw in path.read_text("utf-8").splitlines():
        mark, _, text = raw.partition(" ")
        if mark.startswith("#"):
            continue
        heading = mark == "H" and styled
        lines.append(Line("heading" if heading else "bullet" if mark.endswith("-") else "paragraph", text))
        if mark != "H":
            marked[text] = mark.startswith("D")
    return lines, marked


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def told(text: str, posting: Posting) -> bool:
    wanted = words(text)
    return any(
        len(wanted & words(one.text)) >= ALIKE * min(len(wanted), len(words(one.text))) for one in posting.duties
    )


def posting_of(app: App, language: str, *lines: Line) -> Posting:
    return read_posting(lines, app.context.reader(language), posting_words(language))


@pytest.mark.parametrize("styled", [True, False], ids=["headings", "plain"])
def test_the_duties_of_samples_are_found_and_little_else(app: App, styled: bool) -> None:
    hits: list[bool] = []
    wrong: list[bool] = []
    for path in SAMPLES:
        lines, marked = sample(path, styled=styled)
        posting = posting_of(app, path.name[:2], *lines)
        hits += [told(text, posting) for text, duty in marked.items() if duty]
        wrong += [told(text, posting) for text, duty in marked.items() if not duty]
    assert sum(hits) / len(hits) >= FOUND
    assert sum(wrong) / len(wrong) <= FALSE


def test_a_duty_gets_the_verdict_that_it_gets_alone(app: App) -> None:
    lines = [
        Line("heading", "Taken"),
        Line("bullet", "Geeft bezoekers eenvoudig advies"),
        Line("bullet", "Sorteert de post"),
    ]
    for one in posting_of(app, "nl", *lines).duties:
        alone = read_one(one.text, app.context.reader("nl"))
        assert alone is not None
        assert alone.outcome == one.duty.outcome


def test_a_frame_belongs_to_no_duty(app: App) -> None:
    posting = posting_of(app, "nl", Line("paragraph", "Tot uw taken behoren onder meer het sorteren van de post."))
    assert [one.text for one in posting.duties] == ["het sorteren van de post"]
    assert posting.left_out[0].why == "heading"


def test_nothing_under_requirements_or_offers_is_a_duty(app: App) -> None:
    lines = (
        Line("heading", "Profile"),
        Line("bullet", "Answer the phone"),
        Line("heading", "We offer"),
        Line("bullet", "Filing"),
    )
    posting = posting_of(app, "en", *lines)
    assert posting.duties == ()
    assert [one.why for one in posting.left_out] == ["heading", "requirement", "heading", "conditions"]


def test_a_duty_outside_the_family_is_a_duty_all_the_same(app: App) -> None:
    posting = posting_of(
        app, "en", Line("heading", "Duties"), Line("bullet", "Drive the fire engine"), Line("bullet", "Sort the mail")
    )
    assert len(posting.duties) == 2


def test_a_row_of_a_table_tells_by_its_columns(app: App) -> None:
    rows = (("Taken", "Frequentie"), ("Post sorteren en verdelen", "dagelijks"))
    lines = [Line("row", " | ".join(cells), 0, cells) for cells in rows]
    assert [one.text for one in posting_of(app, "nl", *lines).duties] == ["Post sorteren en verdelen"]


@pytest.mark.parametrize(
    ("language", "heading", "work"),
    [
        ("nl", "Wat hoort niet bij deze functie?", "Bouwvergunningen afleveren"),
        ("fr", "Ce qui ne relève pas de votre fonction", "Délivrer les permis de bâtir"),
        ("de", "Was gehört nicht zu Ihren Aufgaben?", "Baugenehmigungen erteilen"),
        ("de", "Nicht zu dieser Stelle gehören", "Baugenehmigungen erteilen"),
        ("en", "What this role does not include", "Issuing building permits"),
    ],
)
def test_what_is_said_not_to_belong_to_the_job_is_the_work_of_others(
    app: App, language: str, heading: str, work: str
) -> None:
    posting = posting_of(app, language, Line("heading", heading), Line("bullet", work))
    assert [one.why for one in posting.left_out] == ["heading", "others-do"]


@pytest.mark.parametrize(
    ("language", "heading", "theirs", "own"),
    [
        ("nl", "Taken", "De kassa wordt enkel door de financiële dienst geteld.", "De post wordt door u verdeeld."),
        ("fr", "Tâches", "La caisse est comptée par le service financier.", "Le courrier est trié par le titulaire."),
        ("de", "Aufgaben", "Die Kasse wird vom Finanzdienst gezählt.", "Die Post wird von Ihnen verteilt."),
        ("en", "Duties", "The till is counted by the finance department.", "The mail is sorted by the post holder."),
    ],
)
def test_a_sentence_that_names_who_else_does_a_work_tells_no_duty(
    app: App, language: str, heading: str, theirs: str, own: str
) -> None:
    posting = posting_of(app, language, Line("heading", heading), Line("paragraph", theirs), Line("paragraph", own))
    assert [(one.text, one.why) for one in posting.left_out[1:]] == [(theirs, "others-do")]
    assert [one.text for one in posting.duties] == [own.rstrip(".")]


def test_a_point_over_further_points_is_a_heading(app: App) -> None:
    lines = (
        Line("heading", "Taken"),
        Line("bullet", "Dossiers en attesten", 0),
        Line("bullet", "Je stelt attesten op", 1),
        Line("bullet", "Je klasseert de dossiers", 1),
    )
    posting = posting_of(app, "nl", *lines)
    assert [one.text for one in posting.left_out] == ["Taken", "Dossiers en attesten"]
    assert len(posting.duties) == 2


def test_a_heading_that_may_name_a_kind_of_work_does_over_duties(app: App) -> None:
    lines = (
        Line("heading", "Ihre Aufgaben"),
        Line("bullet", "Ablage der Verträge"),
        Line("heading", "Organisation"),
        Line("bullet", "Führung des Terminkalenders"),
        Line("bullet", "Bestellung von Büromaterial"),
    )
    assert len(posting_of(app, "de", *lines).duties) == 3


def test_a_heading_that_only_mentions_a_section_does_not_end_the_duties(app: App) -> None:
    lines = (
        Line("heading", "Vos tâches"),
        Line("bullet", "Classer les dossiers"),
        Line("heading", "En tant que premier point de contact"),
        Line("bullet", "Accueillir les visiteurs"),
        Line("bullet", "Répondre au téléphone"),
    )
    assert len(posting_of(app, "fr", *lines).duties) == 3


def test_a_question_tells_no_duty(app: App) -> None:
    lines = (
        Line("heading", "Taken"),
        Line("paragraph", "Hoe ziet een gewone werkdag aan de balie eruit? Je ontvangt bezoekers."),
    )
    assert [one.text for one in posting_of(app, "nl", *lines).duties] == ["Je ontvangt bezoekers"]


@pytest.mark.parametrize(
    ("language", "heading", "line", "duties"),
    [
        ("nl", "Taken", "Je maakt uittreksels en attesten voor de burgers op.", 1),
        ("nl", "Taken", "Je neemt de telefoon op en noteert boodschappen.", 2),
        ("de", "Aufgaben", "Sie stellen Bescheinigungen und Ausweise aus.", 1),
        ("de", "Aufgaben", "Sie öffnen die Post und legen die Akten ab.", 2),
    ],
)
def test_a_verb_in_two_parts_is_not_torn_apart_and_no_part_opens_with_and(
    app: App, language: str, heading: str, line: str, duties: int
) -> None:
    told = [one.text for one in posting_of(app, language, Line("heading", heading), Line("bullet", line)).duties]
    assert len(told) == duties
    assert not any(one.startswith(("en ", "und ")) for one in told)


def test_nothing_is_found_in_nothing(app: App) -> None:
    assert posting_of(app, "nl") == Posting((), ())


def test_a_heading_among_the_duties_may_name_a_kind_of_work_that_is_a_section_elsewhere(app: App) -> None:
    lines = [
        Line("heading", "Vos tâches", 1),
        Line("heading", "Dossiers", 2),
        Line("bullet", "Classer les dossiers"),
        Line("heading", "Point de contact", 2),
        Line("bullet", "Répondre aux questions des citoyens"),
        Line("bullet", "Traiter les plaintes"),
        Line("heading", "Point de contact", 1),
        Line("bullet", "Envoyez votre lettre à l'adresse suivante"),
    ]
    posting = posting_of(app, "fr", *lines)
    assert [one.text for one in posting.duties] == [lines[2].text, lines[4].text, lines[5].text]


def test_why_the_function_is_there_is_its_purpose(app: App) -> None:
    lines = [
        Line("heading", "Waarom bestaat deze functie?"),
        Line("paragraph", "Dankzij u krijgt elke klant antwoord."),
    ]
    assert [one.why for one in posting_of(app, "nl", *lines).left_out] == ["heading", "purpose"]
