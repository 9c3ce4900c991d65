"""The buttons under a message: what stands on them, what they carry, and whether a tap is one of ours."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram.identity import Identity
from handlers.messages import Options, Reply
from handlers.wording import Phrases

MOST_BYTES = 64
"""Telegram's limit for what a button carries."""
LONGEST_LABEL = 60
VERDICT = {"why": "w", "next": "n", "criterion": "c"}
"""What can be asked about a verdict, each with its letter in the memory of a keyboard."""
WRONG = ("lower", "higher", "other", "misread")
"""What can be wrong about an answer."""
EXAMPLES = 3
AUTOMATIC = "auto"


@dataclass(frozen=True, slots=True)
class Buttons:
    """Makes keyboards for one user in one chat, in one language, and opens what comes back from them."""

    identity: Identity
    phrases: Phrases
    language: str
    chat: int
    user: int

    def under(self, reply: Reply) -> InlineKeyboardMarkup | None:
        """The keyboard of a reply: the options of its question, then what can be asked about its verdict."""
        rows = [self._row((label, f"option:{number}")) for number, (label, _) in enumerate(_options(reply), 1)]
        letters = "".join(letter for action, letter in VERDICT.items() if action in reply.actions)
        return _keyboard([*rows, *(self._verdict_rows(letters) if letters else ())])

    def verdict(self, letters: str, *, complaint: bool = True) -> InlineKeyboardMarkup | None:
        """The buttons of a verdict again, from the letters that another keyboard remembered."""
        return _keyboard(self._verdict_rows(letters, complaint=complaint))

    def wrong(self, letters: str) -> InlineKeyboardMarkup | None:
        """What can be wrong, one choice a row, and the way back."""
        choices = [self._row((self._say(f"tg-wrong-{name}"), f"no:{name}:{letters}")) for name in WRONG]
        return _keyboard([*choices, self._row((self._say("tg-wrong-back"), f"back:{letters}"))])

    def examples(self) -> InlineKeyboardMarkup | None:
        """Three things to try."""
        return _keyboard(self._row((self._say(f"tg-example-{n}"), f"example:{n}")) for n in range(1, EXAMPLES + 1))

    def languages(self, codes: Iterable[str]) -> InlineKeyboardMarkup | None:
        """The languages to choose from, and the automatic choice."""
        return _keyboard(self._row((self._say(f"tg-language-{code}"), f"lang:{code}")) for code in (*codes, AUTOMATIC))

    def open(self, data: str | None) -> str:
        """The action that a tap stands for; empty where this user's button never carried that."""
        action, _, seal = (data or "").rpartition("|")
        expected = self.identity.seal(self.chat, self.user, action)
        return action if hmac.compare_digest(seal.encode(errors="replace"), expected.encode()) else ""

    def _verdict_rows(self, letters: str, *, complaint: bool = True) -> list[list[InlineKeyboardButton]]:
        rows = [
            self._row((self._say(f"tg-button-{action}"), action))
            for action, letter in VERDICT.items()
            if letter in letters
        ]
        if complaint:
            rows.append(self._row((self._say("tg-button-wrong"), f"wrong:{letters}")))
        return rows

    def _say(self, key: str) -> str:
        return self.phrases.say(self.language, key)

    def _row(self, *buttons: tuple[str, str]) -> list[InlineKeyboardButton]:
        row = []
        for label, action in buttons:
            data = f"{action}|{self.identity.seal(self.chat, self.user, action)}"
            if len(data.encode()) <= MOST_BYTES:
                row.append(InlineKeyboardButton(_short(label), callback_data=data))
        return row


def _options(reply: Reply) -> tuple[tuple[str, str], ...]:
    return next((block.options for block in reply.blocks if isinstance(block, Options)), ())


def _keyboard(rows: Iterable[list[InlineKeyboardButton]]) -> InlineKeyboardMarkup | None:
    filled = [row for row in rows if row]
    return InlineKeyboardMarkup(filled) if filled else None


def _short(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"
