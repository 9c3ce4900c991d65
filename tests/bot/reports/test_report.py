"""`niveauwijzer report` and `verify`: what they write is opened and read back."""

from __future__ import annotations

import io
import json
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from PIL import Image

from bot.reports.profile_picture import WIDTH
from tests.bot.commands import Run
from tests.bot.documents import files

KEYS = ["document", "case", "left_out", "citations", "receipt"]
TEXT = files.text().replace("Ontvangt bezoekers", "Geeft bezoekers eenvoudig advies")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "taken.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_the_json_is_one_object_with_the_keys_in_order(command: Run, document: Path) -> None:
    done = command("report", "--json", str(document))
    report = json.loads(done.out)
    assert (done.status, done.err, list(report)) == (0, "", KEYS)
    assert list(report["document"]) == ["name", "sha256", "language", "pages"]
    assert (report["document"]["language"], report["document"]["pages"]) == ("nl", None)
    assert [duty["text"] for duty in report["case"]["duties"]][:2] == list(files.TASKS[:2])
    assert {"text": files.WISH, "why": "requirement"} in report["left_out"]
    assert list(report["receipt"]) == ["edition", "version", "input", "verdicts"]
    assert len(report["receipt"]["verdicts"]) == len(report["case"]["duties"])
    assert all(one["text"] and one["source"]["lines"] for one in report["citations"])


def test_standard_input_is_read_too(command: Run) -> None:
    report = json.loads(command("report", "--json", "-", stdin=TEXT.encode("utf-16")).out)
    assert report["document"]["name"] == "-"
    assert len(report["case"]["duties"]) == 3


def test_the_word_report_reads_back(command: Run, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    assert command("report", str(document), "-o", str(out)).status == 0
    word = docx.Document(str(out))
    headings = [p.text for p in word.paragraphs if p.style is not None and str(p.style.name).startswith("Heading")]
    assert "De taken" in headings
    (table,) = word.tables
    assert [cell.text for cell in table.rows[0].cells][:2] == ["Nr.", "Taak"]
    assert table.rows[1].cells[1].text == files.TASKS[0]
    (picture,) = word.inline_shapes
    assert "Contacten" in picture._inline.docPr.get("descr")
    assert "w:tblHeader" in table.rows[0]._tr.xml


def test_the_word_report_has_an_upright_page_with_the_picture_and_the_table_on_its_side(
    command: Run, document: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.docx"
    command("report", str(document), "-o", str(out))
    word = docx.Document(str(out))
    upright = [(section.page_height or 0) > (section.page_width or 0) for section in word.sections]
    assert upright == [True, False]
    assert "w:cantSplit" in word.tables[0].rows[1]._tr.xml
    assert 'w:lang w:val="nl"' in word.tables[0].rows[1].cells[5]._tc.xml


def test_on_a_phone_each_cell_of_the_page_says_what_it_is(command: Run, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    command("report", str(document), "-o", str(out))
    seen = Seen()
    seen.feed(out.read_text("utf-8"))
    cells = [attrs for tag, attrs in seen.elements if tag == "td"]
    assert cells
    assert all(attrs["data-label"] and attrs["role"] == "cell" for attrs in cells)


def test_a_quote_of_one_line_is_said_to_stand_on_one(command: Run, document: Path) -> None:
    out = command("report", "--language", "en", str(document)).out
    assert "function description, line 49" in " ".join(out.split())


class Seen(HTMLParser):
    """The elements of a page, each with its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


def test_the_page_is_whole_in_itself_and_accessible(command: Run, document: Path, tmp_path: Path) -> None:
    document.write_text(TEXT.replace("de post", "de <script>post</script>"), "utf-8")
    out = tmp_path / "out.html"
    command("report", str(document), "-o", str(out))
    seen = Seen()
    seen.feed(out.read_text("utf-8"))
    names = [tag for tag, _ in seen.elements]
    assert dict(seen.elements[0][1]) == {"lang": "nl"}
    assert (names.count("h1"), names.count("main"), "script" in names) == (1, 1, False)
    assert all(
        attrs.get("alt") and str(attrs["src"]).startswith("data:") for tag, attrs in seen.elements if tag == "img"
    )
    assert all("scope" in attrs for tag, attrs in seen.elements if tag == "th")
    levels = [int(name[1]) for name in names if name in ("h1", "h2", "h3")]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_picture_is_as_wide_as_a_phone_shows_well(command: Run, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    command("report", str(document), "-o", str(out))
    parts = docx.Document(str(out)).part.package.iter_parts()
    (picture,) = [part for part in parts if str(part.partname).endswith(".png")]
    assert Image.open(io.BytesIO(picture.blob)).width == WIDTH


def test_a_terminal_gets_the_picture_as_a_table_of_signs(command: Run, document: Path) -> None:
    lines = command("report", str(document)).out.splitlines()
    (row,) = [line for line in lines if line.startswith("Contacten ") and "✓" in line]
    assert row.split() == ["Contacten", "·", "✓", "·"]
    assert any("✓ een niveau ligt vast" in line for line in lines)


def test_a_translation_in_a_report_is_marked_as_unofficial(command: Run, document: Path, tmp_path: Path) -> None:
    marked = "traduction de travail, non officielle"
    word, page = tmp_path / "out.docx", tmp_path / "out.html"
    for out in (word, page):
        command("report", "--language", "fr", str(document), "-o", str(out))
    cells = [cell.text for row in docx.Document(str(word)).tables[0].rows for cell in row.cells]
    assert any(marked in text for text in cells)
    assert marked in page.read_text("utf-8")


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_the_report_is_in_the_language_that_is_asked_for(command: Run, document: Path, language: str) -> None:
    done = command("report", "--language", language, str(document))
    assert done.status == 0
    assert {"nl": "Verslag", "fr": "Rapport", "de": "Bericht", "en": "Report"}[language] in done.out


def test_a_document_is_read_in_its_own_language_whatever_the_report_is_in(command: Run, document: Path) -> None:
    other = json.loads(command("report", "--json", "--language", "fr", str(document)).out)
    own = json.loads(command("report", "--json", str(document)).out)
    assert (other["document"]["language"], other["receipt"]) == ("nl", own["receipt"])
    assert all(one["translation"] for one in other["citations"])


def test_a_text_that_shows_too_little_says_so_and_what_to_ask(command: Run, document: Path) -> None:
    document.write_text("Taken\n- post sorteren\n", "utf-8")
    out = command("report", str(document)).out
    assert "te weinig" in out
    assert "Na te vragen" in out


@pytest.mark.parametrize(
    ("data", "word"),
    [(files.pdf(password="geheim"), "password"), (b"", "scan"), (b"\x7fELF", "kind of file")],  # noqa: S106
    ids=["a password", "nothing", "a program"],
)
def test_a_file_that_cannot_be_read_is_one_line_and_a_status(
    command: Run, tmp_path: Path, data: bytes, word: str
) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(data)
    done = command("report", "--json", str(path))
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert word in done.err


def test_a_file_that_there_is_not_is_one_line(command: Run, tmp_path: Path) -> None:
    done = command("report", str(tmp_path / "none.pdf"))
    assert (done.status, done.err.count("\n")) == (1, 1)


def test_an_ending_that_is_not_written_is_a_misuse(command: Run, document: Path) -> None:
    assert command("report", str(document), "-o", "out.pdf").status == 2


def test_a_receipt_replays_to_the_same(command: Run, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    command("report", str(document), "-o", str(out))
    done = command("verify", str(out), str(document))
    assert (done.status, "Every duty is read as in the report" in done.out) == (0, True)


def test_a_receipt_tells_what_changed_and_which_file(command: Run, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    command("report", str(document), "-o", str(out))
    report = json.loads(out.read_text("utf-8"))
    report["receipt"]["verdicts"][0]["outcome"] = "outside"
    report["receipt"]["input"]["files"]["lexicon/nl.yaml"] = "0"
    out.write_text(json.dumps(report), "utf-8")
    document.write_text("anders", "utf-8")
    done = command("verify", str(out), str(document))
    assert done.status == 1
    assert f"“{files.TASKS[0]}”: outside" in done.out
    assert "Changed since: lexicon/nl.yaml" in done.out
    assert "another document" in done.out


def test_what_is_no_report_is_one_line(command: Run, document: Path) -> None:
    done = command("verify", str(document))
    assert (done.status, done.err.count("\n")) == (1, 1)
