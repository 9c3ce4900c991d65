"""Which of several function families a message is about: what it names, what its words fit, what the chat is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from handlers.context import Context
from handlers.messages import Memory, Question
from knowledge.scoring.reader import TELLING
from knowledge.understanding.family_fit import Fit, family_fit, names

CLOSE = 4.0
"""By how much a message must fit one family better than the next, to be about it."""
SWITCH = 8.0
"""The same for another family than the chat's: what was told last makes its own likelier."""
SHOW = "show:"
OPTION = "option:"
ABOUT_TEXT = ("criteria", "tasks", "compare")
"""Actions whose answer is the text of a family."""

Contexts = Mapping[str, Context]
"""What the handlers work with, by family."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The families that a message may be about: one, or those between which nothing decides.

    `bound` is false where each would answer the same. `picked`: it answers the question which family it is about.
    """

    refs: tuple[str, ...]
    bound: bool = True
    picked: bool = False


def choose(question: Question, memory: Memory, contexts: Contexts, language: str) -> Choice:
    """The family, or families, that a message may be about; the chat's own where nothing speaks for another."""
    home = memory.family if memory.family in contexts else ""
    if question.action:
        return _by_action(question.action, memory, contexts, home)
    if home and memory.case.interview.running:
        return Choice((home,))  # what is said in it is about the function that it grades
    picked = _picked(question.text, memory, contexts, language)
    if picked:
        return Choice((picked,), picked=True)
    owner = _prefix(question.text, contexts)
    if owner:
        return Choice((owner,))
    named = tuple(ref for ref, context in contexts.items() if names(question.text, context.family, language))
    if len(named) == 1:
        return Choice(named)
    begun = bool(memory.case.duties or memory.criteria)
    fits = {ref: family_fit(question.text, context.reader(language), begun) for ref, context in contexts.items()}
    return by_words(fits, home)


def by_words(fits: Mapping[str, Fit], home: str = "") -> Choice:
    """The families that the words of a message fit, `home` the chat's own."""
    best = _best(fits)
    ready = [ref for ref, fit in fits.items() if fit.ready]
    if ready and fits[best].weight < TELLING:
        return Choice((home if home in ready else ready[0],), bound=False)
    if not any(fit.bound for fit in fits.values()):
        return Choice((home or next(iter(fits)),), bound=False)
    telling = {ref: fit for ref, fit in fits.items() if fit.tells}
    if fits[best].asks or (fits[best].weight < TELLING and not telling and any(fit.asks for fit in fits.values())):
        return _asked_about(fits, home)
    if fits[best].weight < CLOSE:  # it fits none, and each that knows its words would say so
        return Choice((home or _knowing(fits),), bound=bool(home))
    if home:
        return Choice((best if fits[best].weight - fits[home].weight >= SWITCH else home,))
    return Choice(_as_likely(fits, best))


def _asked_about(fits: Mapping[str, Fit], home: str) -> Choice:
    """The families that a question about the text can be about: those that have the criteria and levels it names.

    Of several, those that it calls a criterion of, and then those that any of its words is told of.
    """
    having = {ref: fit for ref, fit in fits.items() if fit.criteria} or dict(fits)
    most = max(fit.levels for fit in having.values())
    able = {ref: fit for ref, fit in having.items() if fit.levels == most}
    if home in able:
        return Choice((home,))
    able = {ref: fit for ref, fit in able.items() if fit.called} or able
    able = {ref: fit for ref, fit in able.items() if fit.own} or able
    best = _best(able)
    return Choice(_as_likely(able, best) if able[best].weight >= TELLING else tuple(able))


def _knowing(fits: Mapping[str, Fit]) -> str:
    """Of the families that a message fits little, the one that best knows what it says: work, or else talk."""
    knowing = [ref for ref, fit in fits.items() if fit.tells and (fit.own or fit.outside >= TELLING)]
    knowing = knowing or [ref for ref, fit in fits.items() if not fit.bound] or list(fits)
    return max(knowing, key=lambda ref: (fits[ref].weight, fits[ref].own, fits[ref].outside))


def _best(fits: Mapping[str, Fit]) -> str:
    return max(fits, key=lambda ref: fits[ref].weight)


def _as_likely(fits: Mapping[str, Fit], best: str) -> tuple[str, ...]:
    """The families that a message fits about as well as the best one."""
    return tuple(ref for ref, fit in fits.items() if fits[best].weight - fit.weight < CLOSE)


def _by_action(action: str, memory: Memory, contexts: Contexts, home: str) -> Choice:
    """The family that a command or a button is about."""
    if action.startswith(OPTION) and asks_which(memory, contexts):
        picked = _numbered(action.removeprefix(OPTION), memory)
        return Choice((picked,), picked=True) if picked else Choice(memory.which)
    if action.startswith(SHOW):
        return _shown(action.removeprefix(SHOW), contexts, home)
    if home or action not in ABOUT_TEXT:
        return Choice((home or next(iter(contexts)),), bound=bool(home))
    return Choice(tuple(contexts))


def _shown(ref: str, contexts: Contexts, home: str) -> Choice:
    """The families that have a text of this reference: the chat's own before any other."""
    owner = _prefix(ref, contexts)
    if owner:
        return Choice((owner,))
    having = tuple(one for one, context in contexts.items() if _has(context, ref))
    if home in having or not having:
        return Choice((home or next(iter(contexts)),), bound=bool(home))
    return Choice(having)


def _has(context: Context, ref: str) -> bool:
    family = context.family
    return ref in family.passages() or any(ref == criterion.ref for criterion in family.criteria)


def asks_which(memory: Memory, contexts: Contexts) -> bool:
    """Whether the open question is which family a message was about."""
    return bool(memory.which) and set(memory.which) <= set(contexts)


def _picked(text: str, memory: Memory, contexts: Contexts, language: str) -> str:
    """The family that answers the question which one: its number, or its name and no duty beside it."""
    if not asks_which(memory, contexts):
        return ""
    numbered = _numbered(text.strip().rstrip(".)"), memory)
    if numbered:
        return numbered
    named = [ref for ref in memory.which if names(text, contexts[ref].family, language)]
    told = any(family_fit(text, contexts[ref].reader(language)).weight >= TELLING for ref in named)
    return named[0] if len(named) == 1 and not told else ""


def _numbered(text: str, memory: Memory) -> str:
    """The option of the open question that a number names; empty where it is no number of one."""
    number = int(text) if re.fullmatch("[0-9]{1,3}", text) else 0
    return memory.which[number - 1] if 1 <= number <= len(memory.which) else ""


def _before(ref: str) -> re.Pattern[str]:
    """A family's reference before the slash of a longer one."""
    return re.compile(rf"(?<![\w-]){re.escape(ref)}/(?=\w)", re.IGNORECASE)


def _prefix(text: str, contexts: Contexts) -> str:
    """The family of the long references in a text (`ondersteuners/contacten.C`); empty for none or several."""
    found = [ref for ref in contexts if _before(ref).search(text)]
    return found[0] if len(found) == 1 else ""


def bare(question: Question, ref: str) -> Question:
    """The question with the references of its family in their short form."""
    before = _before(ref)
    return replace(question, text=before.sub("", question.text), action=before.sub("", question.action))
