"""The buttons under a message: what stands on them, what they carry, and whether a press is of one of ours."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram.keyed_ids import Identity
from handlers.messages import Memory, Options, Reply
from handlers.wording import Phrases

MOST_BYTES = 64
"""Telegram's limit for what a button carries."""
LONGEST_LABEL = 60
EXAMPLES = 3
AUTOMATIC = "auto"


class Action(StrEnum):
    """What a button does; where it needs to know what of, that follows after a colon."""

    WHY = "why"
    NEXT = "next"
    CRITERION = "criterion"
    PROFILE = "profile"
    UNDO = "undo"
    REPORT = "report"
    """`report:docx`: the case as a report in that form."""
    PICTURE = "picture"
    OPTION = "option"
    """`option:2:1f3a5c`: answer the open question with its second option, as long as that is the question."""
    INTERVIEW = "interview"
    """`interview:back:1f3a5c`: steer the guided grading, as long as it stands where it stood."""
    TOGETHER = "together"
    """A code for a second rater."""
    EXAMPLE = "example"
    LANGUAGE = "lang"
    WRONG = "wrong"
    """`wrong:wnc`: something is wrong with the answer; the letters are those of the keyboard to come back to."""
    COMPLAINT = "no"
    """`no:lower:wnc`: what is wrong."""
    BACK = "back"


class Complaint(StrEnum):
    """What can be wrong about an answer."""

    LOWER = "lower"
    HIGHER = "higher"
    OTHER = "other"
    MISREAD = "misread"


VERDICT = {Action.WHY: "w", Action.NEXT: "n", Action.CRITERION: "c"}
"""What can be asked about a verdict, each with its letter in the memory of a keyboard."""
CASE = {Action.PROFILE: "p", Action.UNDO: "u"}
"""What can be asked of the case, in a row of its own; with letters too."""
FORMS = ("docx", "html")
"""What a report can be had as."""
REPORTS = "r"
"""The letter of the buttons by which the case can be taken along."""
OVERALL = "case.overall"
"""The kind of message that is answered with the profile."""
SEVERAL = 2
"""Duties from which on it is worth a button to see them together."""


@dataclass(frozen=True, slots=True)
class Press:
    """What a button stands for: what it does, and of what; without `action` where the program knows none such."""

    action: Action | None
    rest: str = ""


def press_of(carried: str) -> Press:
    """What a button that carries this text stands for."""
    name, _, rest = carried.partition(":")
    return Press(Action(name) if name in list(Action) else None, rest)


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
        end = stamp(reply.memory)
        labels = enumerate(_labels(reply), 1)
        rows = [self._row((label, f"{Action.OPTION}:{number}{end}")) for number, label in labels]
        rows.append(self._steering(reply, end))
        letters = "".join(letter for action, letter in VERDICT.items() if action in reply.actions)
        case = "".join(CASE[action] for action in _about_case(reply)) + REPORTS * _is_overview(reply)
        if not letters:
            return _keyboard([*rows, *self._report_rows(case), self._case_row(case, reply.memory)])
        return _keyboard([*rows, *self._verdict_rows(letters + case, reply.memory)])

    def verdict(self, letters: str, memory: Memory, *, complaint: bool = True) -> InlineKeyboardMarkup | None:
        """The buttons of a verdict again, from the letters that another keyboard remembered."""
        return _keyboard(self._verdict_rows(letters, memory, complaint=complaint))

    def wrong(self, letters: str) -> InlineKeyboardMarkup | None:
        """What can be wrong, one choice per row, and the way back."""
        choices = [
            self._row((self._say(f"tg-wrong-{one}"), f"{Action.COMPLAINT}:{one}:{letters}")) for one in Complaint
        ]
        return _keyboard([*choices, self._row((self._say("tg-wrong-back"), f"{Action.BACK}:{letters}"))])

    def examples(self) -> InlineKeyboardMarkup | None:
        """Three things to try."""
        return _keyboard(
            self._row((self._say(f"tg-example-{n}"), f"{Action.EXAMPLE}:{n}")) for n in range(1, EXAMPLES + 1)
        )

    def languages(self, codes: Iterable[str]) -> InlineKeyboardMarkup | None:
        """The languages to choose from, and the automatic choice."""
        return _keyboard(
            self._row((self._say(f"tg-language-{code}"), f"{Action.LANGUAGE}:{code}")) for code in (*codes, AUTOMATIC)
        )

    def open(self, data: str | None) -> str:
        """The text that a pressed button carries; empty where this user's button never carried that."""
        action, _, seal = (data or "").rpartition("|")
        expected = self.identity.seal(self.chat, self.user, action)
        return action if hmac.compare_digest(seal.encode(errors="replace"), expected.encode()) else ""

    def _verdict_rows(
        self, letters: str, memory: Memory, *, complaint: bool = True
    ) -> list[list[InlineKeyboardButton]]:
        rows = [
            self._row((self._say(f"tg-button-{action}"), action))
            for action, letter in VERDICT.items()
            if letter in letters
        ]
        rows += [*self._report_rows(letters), self._case_row(letters, memory)]
        if complaint:
            rows.append(self._row((self._say("tg-button-wrong"), f"{Action.WRONG}:{letters}")))
        return rows

    def _report_rows(self, letters: str) -> list[list[InlineKeyboardButton]]:
        if REPORTS not in letters:
            return []
        forms = ((self._say(f"tg-button-report-{form}"), f"{Action.REPORT}:{form}") for form in FORMS)
        return [self._row(*forms), self._row((self._say("tg-button-picture"), Action.PICTURE))]

    def _case_row(self, letters: str, memory: Memory) -> list[InlineKeyboardButton]:
        shown = [action for action, letter in CASE.items() if letter in letters]
        ends = {Action.UNDO: stamp(memory, Action.UNDO)}
        return self._row(*((self._say(f"tg-button-{action}"), f"{action}{ends.get(action, '')}") for action in shown))

    def _steering(self, reply: Reply, end: str) -> list[InlineKeyboardButton]:
        """What steers the guided grading, in one row."""
        offered = [one for one in reply.actions if one.startswith(f"{Action.INTERVIEW}:")]
        together = [Action.TOGETHER] if Action.TOGETHER in reply.actions and self.chat == self.user else []
        steering = [(self._say(f"tg-button-{one.replace(':', '-')}"), f"{one}{end}") for one in offered]
        return self._row(*steering, *((self._say(f"tg-button-{one}"), str(one)) for one in together))

    def _say(self, key: str) -> str:
        return self.phrases.say(self.language, key)

    def _row(self, *buttons: tuple[str, str]) -> list[InlineKeyboardButton]:
        row = []
        for label, action in buttons:
            data = f"{action}|{self.identity.seal(self.chat, self.user, action)}"
            if len(data.encode()) <= MOST_BYTES:
                row.append(InlineKeyboardButton(_short(label), callback_data=data))
        return row


def stamp(memory: Memory, action: Action = Action.OPTION) -> str:
    """The end of a button by which a press is known to be of what it was made for: `:1f3a5c`; empty for no question.

    A second tap on a button comes when the first is answered: it must not answer the next question, nor undo more.
    """
    about: tuple[object, ...] = (memory.case.pending, memory.which)
    if memory.case.interview.live:
        about = (*about, memory.case.interview)
    if action is Action.UNDO:
        about = (memory.case.duties, memory.case.before)
    return f":{hashlib.sha256(repr(about).encode()).hexdigest()[:6]}" if any(about) else ""


def _about_case(reply: Reply) -> list[Action]:
    """The few buttons about the case: what several duties come to, and a change taken back."""
    act, case = reply.facts.get("act"), reply.memory.case
    found = []
    if act in ("tell", "amend") and len(case.duties) >= SEVERAL and not _is_overview(reply):
        found.append(Action.PROFILE)
    if (act == "amend" or _tells_document(reply)) and case.before is not None:
        found.append(Action.UNDO)
    return found


def _is_overview(reply: Reply) -> bool:
    """Whether the reply shows what the case comes to: then it can be taken along."""
    asked = reply.facts.get("act") == "case" and reply.memory.kind == OVERALL and bool(reply.memory.case.duties)
    return asked or _tells_document(reply)


def _tells_document(reply: Reply) -> bool:
    """Whether the reply is to a job description: its duties are the last ones of the case."""
    memory = reply.memory
    return reply.facts.get("act") == "tell" and any(one.last == memory.case.last for one in memory.documents)


def _labels(reply: Reply) -> list[str]:
    """What stands on the buttons of the question: its options, in few words where they are long."""
    asked = next((block for block in reply.blocks if isinstance(block, Options)), None)
    if asked and asked.short:
        return [f"{n}. {label}" for n, label in enumerate(asked.short, 1)]
    return [label for label, _ in asked.options] if asked else []


def _keyboard(rows: Iterable[list[InlineKeyboardButton]]) -> InlineKeyboardMarkup | None:
    filled = [row for row in rows if row]
    return InlineKeyboardMarkup(filled) if filled else None


def _short(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"
