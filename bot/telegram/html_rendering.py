"""A reply as Telegram messages: HTML and the same as plain text, each within the length that Telegram takes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from bot.block_order import in_order
from handlers.messages import Block, Options, Quote, Reply, Table, Text
from handlers.wording import Phrases

LIMIT = 4000
"""Characters of a message as Telegram counts them (UTF-16), a little under its 4096."""
MOST_ENTITIES = 90
"""Formatted parts of a message, a little under Telegram's 100: what is above loses its formatting."""
GAP = "\n\n"
FOLD = 2000
"""Characters of several official texts behind one fold at most; a fold is never cut."""
REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters but for line breaks and tabs, and halves of character pairs."""
BREAKS = (r"\n\n", r"\n", r"[.;!?] ", r"\s")
"""Where a long text may be cut, the best place first."""


@dataclass(frozen=True, slots=True)
class Page:
    """One message: its text as HTML and as plain text."""

    html: str
    plain: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part that is not split any more, with how many formatted parts it holds."""

    html: str
    plain: str
    entities: int = 0


def render(reply: Reply, phrases: Phrases, language: str, heading: Page | None = None) -> tuple[Page, ...]:
    """The reply as one or more messages, `heading` before it, the blocks in order and the quiet notes last."""
    first = [_Piece(heading.html, heading.plain, 1)] if heading else []
    runs = groupby(in_order(reply.blocks), lambda block: isinstance(block, Quote) and block.folded)
    pieces = [piece for folded, run in runs for piece in _run(list(run), folded, phrases, language)]
    return _pages([*first, *pieces])


def paragraphs(*texts: str) -> tuple[Page, ...]:
    """The program's own sentences as messages."""
    return _pages([piece for text in texts for piece in _text(text)])


def clean(text: str) -> str:
    """Without what Telegram refuses: control characters and halves of character pairs; ends trimmed."""
    return REFUSED.sub("", text).strip()


def length(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def escape(text: str) -> str:
    """A text that stands in HTML as itself."""
    return html.escape(text, quote=False)


def quote_html(text: str, marked: tuple[tuple[int, int], ...] = ()) -> str:
    """An official text as HTML, its marked ranges bold; ranges that overlap or lie outside are left out."""
    parts, end = [], 0
    for first, last in sorted(marked):
        if end <= first < last <= len(text):
            parts += [escape(text[end:first]), "<b>", escape(text[first:last]), "</b>"]
            end = last
    return "".join([*parts, escape(text[end:])])


def _run(blocks: list[Block], folded: bool, phrases: Phrases, language: str) -> Iterator[_Piece]:
    """The parts of neighbouring blocks; official texts that are shown on request share one fold."""
    if not folded:
        yield from (piece for block in blocks for piece in _pieces(block, phrases, language))
        return
    together: list[_Piece] = []
    for block in blocks:
        if isinstance(block, Quote):
            one = _within_fold(block, phrases, language)
            if one is None:
                yield from _quote(block, phrases, language)
            elif together and length(GAP.join(part.plain for part in (*together, one))) > FOLD:
                yield _fold_of(together)
                together = [one]
            else:
                together.append(one)
    if together:
        yield _fold_of(together)


def _within_fold(block: Quote, phrases: Phrases, language: str) -> _Piece | None:
    """An official text with its label and translation as part of a fold; None where it is too long for one."""
    label, text = clean(block.label), clean(block.text)
    plain, body = f"{label}\n{text}", f"<b>{escape(label)}</b>\n{escape(text)}"
    if block.translation:
        translation = f"{phrases.say(language, 'tg-translation')}\n{clean(block.translation)}"
        plain, body = f"{plain}\n{translation}", f"{body}\n<i>{escape(translation)}</i>"
    return _Piece(body, plain, 2) if length(plain) <= FOLD else None


def _fold_of(parts: list[_Piece]) -> _Piece:
    body = _folded(GAP.join(part.html for part in parts))
    return _Piece(body, GAP.join(part.plain for part in parts), 1 + sum(part.entities for part in parts))


def _pieces(block: Block, phrases: Phrases, language: str) -> Iterator[_Piece]:
    if isinstance(block, Text):
        yield from _text(block.text)
    elif isinstance(block, Quote):
        yield from _quote(block, phrases, language)
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Options):
        yield from _text(block.question)
        # Long options are numbered as their buttons are, which hold only a few words of them.
        marks = [f"{n}." if block.short or block.first else "•" for n in block.numbers]
        labels = "\n".join(clean(f"{mark} {label}") for mark, (label, _) in zip(marks, block.options, strict=True))
        yield from _text(labels)
    else:
        for part in split(clean(block.text)):
            yield _Piece(f"<i>{escape(part)}</i>", part, 1)


def _text(text: str) -> Iterator[_Piece]:
    for part in split(clean(text)):
        yield _Piece(escape(part), part)


def _quote(block: Quote, phrases: Phrases, language: str) -> Iterator[_Piece]:
    first, *rest = split(block.text)
    # The marked ranges count from the start of the whole text: the rare text in several parts goes without.
    body = escape(first) if rest else quote_html(first, block.marked)
    label = clean(block.label)
    yield _Piece(f"<b>{escape(label)}</b>\n{_folded(body)}", f"{label}\n{first}", 2 + len(block.marked))
    if block.translation:
        # Put together here: Fluent refuses a value of more than 1,000 characters.
        rest.extend(split(f"{phrases.say(language, 'tg-translation')}\n{clean(block.translation)}"))
    for part in rest:
        yield _Piece(_folded(escape(part)), part, 1)


def _folded(body: str) -> str:
    return f"<blockquote expandable>{body}</blockquote>"


def _table(block: Table) -> Iterator[_Piece]:
    """A list instead of columns: a phone is too narrow for them."""
    heading, *rows = block.rows or ((),)
    for row in rows:
        name, *cells = (clean(cell) for cell in row)
        heads = [clean(head) for head in heading[1:]]
        pairs = [(head, cell) for head, cell in zip(heads, cells, strict=False) if cell]
        plain = "\n".join([name, *(f"{head}: {cell}" for head, cell in pairs)])
        if length(plain) > LIMIT:
            yield from _text(plain)
            continue
        lines = [f"<b>{escape(name)}</b>", *(f"<i>{escape(head)}</i>: {escape(cell)}" for head, cell in pairs)]
        yield _Piece("\n".join(lines), plain, 1 + len(pairs))


def split(text: str, limit: int = LIMIT - 200) -> tuple[str, ...]:
    """The text in parts of at most `limit`, cut where a paragraph ends, or else a line, a sentence, a word."""
    parts = []
    while length(text) > limit:
        head = _head(text, limit)
        ends = [max((match.end() for match in re.finditer(mark, head)), default=0) for mark in BREAKS]
        cut = next((end for end in ends if end > len(head) // 3), len(head))
        parts.append(text[:cut].strip())
        text = text[cut:]
    return tuple(part for part in (*parts, text if not parts else text.strip()) if part) or ("",)


def _head(text: str, limit: int) -> str:
    """The longest start of the text that Telegram counts as no more than `limit`."""
    head = text[:limit]
    while length(head) > limit:
        head = head[: len(head) - max(1, (length(head) - limit) // 2)]
    return head


def _pages(pieces: list[_Piece]) -> tuple[Page, ...]:
    """The pieces put together into as few pages as hold them, never cutting one."""
    pages: list[list[_Piece]] = [[]]
    for piece in pieces:
        if not piece.plain.strip():
            continue
        page = [*pages[-1], piece]
        entities = sum(part.entities for part in page)
        if pages[-1] and (length(GAP.join(part.plain for part in page)) > LIMIT or entities > MOST_ENTITIES):
            pages.append([piece])
        else:
            pages[-1] = page
    return tuple(
        Page(GAP.join(part.html for part in page), GAP.join(part.plain for part in page)) for page in pages if page
    )
