from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from struct import pack

import docx
import pytest

from bot.documents import limits
from bot.documents.file_kinds import read_bytes
from bot.documents.problems import DocumentError
from bot.documents.starting_worker import read_document
from tests.bot.documents import files

CONTENT = "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>"
KINDS = {
    "docx": files.word(),
    "odt": files.open_document(),
    "html": files.page(),
    "pdf": files.pdf(),
    "utf-8": files.text().encode(),
    "utf-16": files.text().encode("utf-16"),
    "utf-16 without a mark": files.text().encode("utf-16-le"),
    "cp1252": files.text().replace("Taken", "Taken é").encode("cp1252"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_each_kind_is_read_into_the_same_lines(kind: str) -> None:
    lines = read_bytes(KINDS[kind]).lines
    said = [text for line in lines for text in (line.cells or (line.text,))]
    assert [one.replace(" é", "") for one in said if one != "dagelijks"] == [
        *files.HEADINGS[:2], *files.TASKS, files.HEADINGS[2], files.WISH
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["docx", "odt", "html", "pdf"])
def test_headings_are_seen_where_the_page_shows_them(kind: str) -> None:
    assert tuple(line.text for line in read_bytes(KINDS[kind]).lines if line.layout == "heading") == files.HEADINGS


def test_a_table_is_read_row_by_row() -> None:
    (row,) = [line for line in read_bytes(files.word()).lines if line.layout == "row"]
    assert row.cells == (files.TASKS[2], "dagelijks")


def test_only_the_mark_that_a_point_begins_with_is_taken_off() -> None:
    document = docx.Document()
    for text in ("• Bons van 8 euro en een fiets", "Foto en film (a) beheren"):
        document.add_paragraph(text, style="List Bullet")
    read = [line.text for line in read_bytes(files.saved(document)).lines]
    assert read == ["Bons van 8 euro en een fiets", "Foto en film (a) beheren"]


def test_a_style_says_how_deep_a_point_stands() -> None:
    document = docx.Document()
    for style in ("List Bullet", "List Bullet 2"):
        document.add_paragraph("Post", style=style)
    assert [line.level for line in read_bytes(files.saved(document)).lines] == [0, 1]


def test_a_pdf_says_how_many_pages_it_has() -> None:
    assert (read_bytes(files.pdf(pages=3)).pages, read_bytes(files.word()).pages) == (3, None)


def with_huge_picture() -> bytes:
    """A document with a picture that says it is 20,000 pixels wide and high."""
    head = pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    data = (
        b"\x89PNG\r\n\x1a\n"
        + pack(">I", 13)
        + chunk
        + pack(">I", zlib.crc32(chunk))
        + pack(">I", 0)
        + b"IEND\xaeB`\x82"
    )
    document = docx.Document(io.BytesIO(files.word()))
    document.add_picture(io.BytesIO(data), width=docx.shared.Cm(5))
    return files.saved(document)


def test_a_huge_picture_in_a_document_is_never_opened() -> None:
    assert files.WISH in [line.text for line in read_bytes(with_huge_picture()).lines]


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a scan without text": (lambda: files.pdf(empty=True), "no-text"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(99), "no-text"),
    "an empty file": (lambda: b"", "no-text"),
    "white space alone": (lambda: b" \n\t\n ", "no-text"),
    "a password": (lambda: files.pdf(password="geheim"), "password"),  # noqa: S106  # the password is the point
    "too many pages": (lambda: files.pdf(pages=limits.MOST_PAGES + 1), "too-many-pages"),
    "a broken PDF": (lambda: files.pdf()[:300], "broken"),
    "a broken archive": (lambda: files.word()[:3000], "broken"),
    "a zip bomb": (lambda: files.packed({"word/document.xml": bytes(limits.LARGEST_PART + 1)}), "hostile"),
    "many parts": (lambda: files.packed({f"{n}": b"" for n in range(limits.MOST_PARTS + 1)}), "hostile"),
    "entities": (lambda: files.packed({"word/document.xml": CONTENT.encode()}), "hostile"),
    "entities in an OpenDocument text": (lambda: files.packed({"content.xml": CONTENT.encode()}), "hostile"),
    "a macro": (lambda: files.packed({"word/document.xml": b"<a/>", "word/vbaProject.bin": b"x"}), "macro"),
    "markup that is none": (lambda: files.packed({"word/document.xml": b"<a><b></a>"}), "broken"),
    "an archive of something else": (lambda: files.packed({"a.txt": b"x"}), "unknown-kind"),
    "an old Word file": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old-word"),
    "a program": (lambda: b"\x7fELF" + bytes(100), "unknown-kind"),
    "zeros": (lambda: bytes(100), "unknown-kind"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_read_says_why(name: str) -> None:
    made, problem = HOSTILE[name]
    data = made()
    with pytest.raises(DocumentError) as caught:
        read_bytes(data)
    assert caught.value.problem == problem


def test_a_file_is_read_in_a_process_of_its_own() -> None:
    document = read_document("taken.txt", KINDS["utf-8"])
    assert document.name == "taken.txt"
    assert [line.text for line in document.lines][:2] == list(files.HEADINGS[:2])


def test_a_problem_comes_back_from_that_process() -> None:
    with pytest.raises(DocumentError) as caught:
        read_document("x.docx", HOSTILE["a zip bomb"][0]())
    assert caught.value.problem == "hostile"


def test_a_file_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(DocumentError) as caught:
        read_document("x.pdf", KINDS["pdf"], seconds=0.001)
    assert caught.value.problem == "took-too-long"


def test_a_file_that_is_too_large_is_not_begun() -> None:
    with pytest.raises(DocumentError) as caught:
        read_document("x.txt", b"a" * (limits.LARGEST + 1))
    assert caught.value.problem == "too-large"
