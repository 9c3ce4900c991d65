"""Which levels a message names: `niveau b`, `een C`, `D tegenover B`; the letters A, B, C and D are words too."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from knowledge.text.language import fold
from knowledge.text.tokens import Token

LETTERS = frozenset("ABCDE")
"""The letters of all levels that exist or existed in the administration; a family has some of them."""
LONGEST_LINK = 4
"""Letters of the words that link levels in a row: en, of, und, oder, vs."""
ENDS = (".", "!", "?")
LINKED = 2
"""Words from one letter to the next in a row with a linking word."""
RANGE_REACH = 4
"""Words from one end of a range of levels to the other at most."""
LEVEL_STEM = "#level"
"""What a level's letter is read as when messages are compared: any letter, the same word."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A level named in a message: its letter and the number of the token that names it."""

    level: str
    at: int


def find_levels(
    text: str,
    tokens: Sequence[Token],
    level_words: frozenset[str],
    ordinary: frozenset[str],
    articles: frozenset[str] = frozenset(),
    levels: Sequence[str] = (),
) -> tuple[Mention, ...]:
    """The levels a text names, in order.

    A capital letter alone names one unless it opens a sentence as an ordinary word; a small letter does next to a word
    that announces a level, behind an article, or in a row with another level. `ordinary` are the one-letter words of
    the language, `levels` those that the family has.
    """
    known = LETTERS.union(levels)
    letters = {
        n: letter
        for n, token in enumerate(tokens)
        if (len(token.word) == 1 or token.end - token.start == 1)
        and (letter := _letter(text[token.start : token.end], token)).upper() in known
    }
    glued = _glued(text, tokens, level_words, levels)
    sure = set(glued)
    for n, letter in letters.items():
        announced = not level_words.isdisjoint(_near(tokens, n))
        behind = n > 0 and tokens[n - 1].word in articles and letter.lower() not in ordinary
        if announced or behind or _stands_out(text, tokens, n, letter, ordinary):
            sure.add(n)
    sure |= _rows(sure, letters, tokens, ordinary, levels)
    several = len({letter.upper() for letter in letters.values()}) > 1
    if not sure and several and ordinary.isdisjoint(letters.values()):
        sure = set(letters)
    found = {**letters, **glued}
    return tuple(Mention(found[n].upper(), n) for n in sorted(sure))


def _glued(text: str, tokens: Sequence[Token], level_words: frozenset[str], levels: Sequence[str]) -> dict[int, str]:
    """The letters typed to the end of a word that announces a level (`niveauB`); as typed, never as corrected."""
    ends = ((n, token, text[token.end - 1]) for n, token in enumerate(tokens))
    typed = {
        n: fold(text[token.start : token.end])
        for n, token, last in ends
        if last.upper() in levels or not last.isascii()
    }
    return {n: word[-1] for n, word in typed.items() if word[:-1] in level_words and word[-1].upper() in levels}


def _near(tokens: Sequence[Token], n: int) -> list[str]:
    return [tokens[m].word for m in (n - 2, n - 1, n + 1) if 0 <= m < len(tokens)]


def _stands_out(text: str, tokens: Sequence[Token], n: int, letter: str, ordinary: frozenset[str]) -> bool:
    """Whether a capital letter stands alone: no initial of a name, no ordinary word that opens a sentence."""
    opens = n == 0 or text[tokens[n - 1].end : tokens[n].start].rstrip()[-1:] in ENDS
    return letter.isupper() and not _is_initial(text, tokens, n) and not (opens and letter.lower() in ordinary)


def _rows(
    sure: Collection[int],
    letters: Mapping[int, str],
    tokens: Sequence[Token],
    ordinary: frozenset[str],
    levels: Sequence[str],
) -> set[int]:
    """The letters that stand in a row with a sure one (`niveau d, c en b`)."""
    row = set(sure)
    for _ in levels:
        row |= {
            n
            for n, letter in letters.items()
            if letter.upper() in levels and any(_linked(n, m, letter, tokens, ordinary) for m in _beside(n) & row)
        }
    return row - set(sure)


def _beside(n: int) -> set[int]:
    return {n - LINKED, n - 1, n + 1, n + LINKED}


def _linked(n: int, m: int, letter: str, tokens: Sequence[Token], ordinary: frozenset[str]) -> bool:
    """Whether two letters stand side by side, or with a short word between them (`d of c`)."""
    if abs(n - m) == 1:
        return True
    return abs(n - m) == LINKED and letter not in ordinary and len(tokens[(n + m) // 2].word) <= LONGEST_LINK


def _letter(typed: str, token: Token) -> str:
    """The letter that a token is, as it was typed, alone or as one end of a hyphenated word (`B-level`); or nothing."""
    if len(typed) > 1 and len(token.word) == 1 and "-" in typed:
        ends = [piece for piece in (typed.split("-")[0], typed.split("-")[-1]) if piece.lower() == token.word]
        return ends[0] if ends else ""
    return typed if len(typed) == 1 else ""


def ranked_levels(
    tokens: Sequence[Token], announcing: frozenset[str], ranks: Mapping[str, str], levels: Sequence[str]
) -> tuple[Mention, ...]:
    """The levels that a text names by rank (`het hoogste niveau`), one of them beside a word that announces a level.

    `ranks` has the rank that a word means (one of `RANKS`); which of the family's `levels` that is, depends on them.
    """
    lowest, *between, highest = levels
    by_rank = {"lowest": lowest, "highest": highest}
    if len(between) == 1:
        by_rank["middle"] = between[0]
    found = []
    announced = False
    for n, token in enumerate(tokens):
        before = tokens[n - 1].word if n else ""
        level = by_rank.get(ranks.get(token.word) or ranks.get(f"{before} {token.word}", ""), "")
        if level:
            near = {tokens[m].word for m in (n - 3, n - 2, n - 1, n + 1, n + 2) if 0 <= m < len(tokens)}
            announced = announced or bool(near & announcing)
            found.append(Mention(level, n))
    return tuple(found) if announced else ()


def whole_range(
    mentions: Sequence[Mention], tokens: Sequence[Token], between: frozenset[str], levels: Sequence[str]
) -> tuple[Mention, ...]:
    """The mentions, with the level in the middle where the others are the ends of a range (`D tot B`)."""
    ends = {mention.level: mention.at for mention in mentions}
    if set(ends) != {levels[0], levels[-1]}:
        return tuple(mentions)
    first, last = sorted(ends.values())
    inside = [n for n in range(first + 1, last) if tokens[n].word in between]
    middle = [Mention(level, inside[0]) for level in levels[1:-1]] if inside and last - first <= RANGE_REACH else []
    return tuple(sorted([*mentions, *middle], key=lambda mention: mention.at))


def _is_initial(text: str, tokens: Sequence[Token], n: int) -> bool:
    """`Jan B. Peeters`: between two capitalised words, a letter with a full stop is a name's initial."""
    behind = text[tokens[n].end : tokens[n].end + 3]
    before = text[tokens[n - 1].start] if n else "X"
    return behind.startswith(". ") and behind[2:].isupper() and before.isupper()


def as_levels(tokens: Sequence[Token], mentions: Sequence[Mention]) -> tuple[Token, ...]:
    """The tokens with every named level read as the same word, so that messages compare whatever their letter."""
    at = {mention.at for mention in mentions}
    return tuple(
        token._replace(word=LEVEL_STEM, stem=LEVEL_STEM, also=()) if n in at else token
        for n, token in enumerate(tokens)
    )
