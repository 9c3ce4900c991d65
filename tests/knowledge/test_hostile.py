"""Messages made to be slow or to break something: answered, and in time that grows no faster than they do."""

from __future__ import annotations

import time

import pytest

from bot.app import App
from handlers.messages import Memory, Question

LONGEST = 20_000
SAID = {
    "fr": "je classe le courrier et je ne corrige rien. ",
    "de": "ich ordne die Akten und berichtige nichts. ",
    "en": "I file letters and I correct nothing. ",
}
"""Duties in the languages that the texts below are not in."""
DUTY = "ik typ brieven uit en ik verbeter de fouten, maar klachten stuur ik door. "

HOSTILE = {
    "one endless word": "x" * LONGEST,
    "commas": "," * 10_000,
    "negations": "niet " * 5_000,
    "joining words": "en " * 6_000,
    "parted verbs": "op te stellen " * 1_400,
    "verbs and no end": "stel " * 2_000 + "op " * 2_000,
    "nested quotes": "«\"'(" * 2_500 + ")'\"»" * 2_500,
    "apostrophes": "l'" * 10_000,
    "apostrophes and nothing": "'" * LONGEST,
    "hyphens": "niet-" * 4_000,
    "full stops": "a." * 10_000,
    "bullets": "- \n" * 6_000,
    "numbered points": "\n".join(f"{n}. post" for n in range(2_000)),
    "blank lines": "\n" * LONGEST,
    "spaces": "ik" + " " * LONGEST + "typ",
    "levels": "niveau D C B " * 1_500,
    "compounds": "klachtenbrievenvergaderingen" * 600,
    "unknown words": " ".join(f"zq{n}xw" for n in range(2_500)),
    "slips of the finger": " ".join(f"vergaderin{chr(97 + n % 26)}en" for n in range(1_500)),
    "combining accents": "e" + "\u0301" * LONGEST,
    "halves of pairs": "\ud83d" * 10_000,
    "control characters": "".join(map(chr, range(32))) * 600,
    "duties without end": (DUTY * 400)[:LONGEST],
    "markup": "<b>*_`[" * 2_800,
}


def seconds(app: App, text: str, language: str) -> float:
    start = time.perf_counter()
    reply = app.answer(Question(text, language=language), Memory())
    assert str(reply.facts["reply"]).strip()
    return time.perf_counter() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_answered_in_every_form(app: App, name: str) -> None:
    text = HOSTILE[name]
    reply = app.answer(Question(text, language="nl"), Memory())
    assert str(reply.facts["reply"]).strip()
    assert all(one["text"] in text for one in reply.facts["responsibilities"])


@pytest.mark.parametrize("language", SAID)
def test_twenty_thousand_characters_are_answered_in_every_language(app: App, language: str) -> None:
    text = (SAID[language] * 1_000)[:LONGEST]
    assert seconds(app, text, language) > 0


GROWING = {
    "duties": DUTY,
    "one sentence": "ik typ brieven uit ",
    "joining words": "en ",
    "negations": "niet ",
    "parted verbs": "stel op te stellen ",
    "slips of the finger": "vergaderigen klachtem ",
    "levels": "niveau B ",
    "list": "- post\n",
    "letters": "x",
    "commas": ",",
    "spaces": " ",
    "apostrophes": "l'",
    "hyphens": "niet-",
    "quotes": '« "',
}
GROWN = 6_000
TIMES = 4
SLACK = 3.0
"""Time may grow this many times faster than the text, for noise; a square of the text would be four times faster."""
LEAST = 0.02
"""Seconds; what takes less is too short to compare."""


@pytest.mark.parametrize("name", GROWING)
def test_time_grows_no_faster_than_the_text(app: App, name: str) -> None:
    long, short = (f"ik {(GROWING[name] * GROWN)[:length]} typ" for length in (GROWN, GROWN // TIMES))
    seconds(app, short, "nl")  # what is loaded or learned once counts for neither
    assert any(_grows(app, long, short) for _ in range(3)), "three times in a row, so no noise"


def _grows(app: App, long: str, short: str) -> bool:
    """Whether a long text takes about as much more time as it is longer."""
    quarter, whole = seconds(app, short, "nl"), seconds(app, long, "nl")
    return whole <= max(quarter, LEAST) * TIMES * SLACK
