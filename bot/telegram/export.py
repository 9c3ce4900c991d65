"""All that is kept about a chat: for a reader the duties and answers with how they are read, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from bot.storage.rater_pairs import Pair
from bot.telegram.chat_context import ChatContext
from bot.telegram.html_rendering import clean
from handlers.case.data import Case, CaseDuty, Verdict
from knowledge.official.model import Family

NAME = "niveauwijzer.json"


def readable(context: ChatContext, families: tuple[Family, ...]) -> tuple[str, ...]:
    """The paragraphs that say what is kept: the duties by number, of every family, one step back, what was left out."""
    memory = context.memory
    names = {family.ref: family for family in families}
    cases = [(memory.family, memory.case), *((one.family, one.case) for one in memory.others)]
    found = []
    for ref, case in cases:
        family = names.get(ref, families[0])
        if case.duties:
            found.append(_listed(context, "tg-export-duties", case, family))
        if case.interview.given:
            found.append(_answers(context, case, family))
        if case.before is not None and case.before.duties:
            found.append(_listed(context, "tg-export-before", case.before, family))
    for one in memory.documents:
        name = one.name or context.say("tg-file-unnamed")
        found.append("\n".join([context.say("tg-export-left-out", name=name), *(piece.text for piece in one.left_out)]))
    return tuple(found) or (context.say("tg-export-none"),)


def as_json(context: ChatContext, pair: Pair | None = None) -> bytes:
    """The same and all the rest, for programs."""
    kept = {"memory": asdict(context.memory), "answer_message": context.live}
    if pair:
        kept["comparison"] = asdict(pair)
    return clean(json.dumps(kept, ensure_ascii=False, indent=2)).encode()


def _listed(context: ChatContext, title: str, case: Case, family: Family) -> str:
    return "\n".join([context.say(title), *(line for duty in case.duties for line in _duty(context, duty, family))])


def _answers(context: ChatContext, case: Case, family: Family) -> str:
    """What was answered in the guided grading, criterion by criterion, with the user's own words."""
    names = family.names.get(context.language, {})
    lines = [context.say("tg-export-interview")]
    for one in case.interview.given:
        name = names.get(one.criterion, one.criterion)
        levels = {"criterion": name, "level": "/".join(one.levels)}
        lines.append(context.say("tg-inline-cell", **levels) if one.levels else f"{name}: –")
        lines += [f"   {one.words}"] if one.words else []
    return "\n".join(lines)


def _duty(context: ChatContext, duty: CaseDuty, family: Family) -> Iterator[str]:
    yield f"{duty.n}. {duty.told}"
    for one in duty.added:  # put together here: Fluent refuses a value of more than 1,000 characters
        yield f"   {context.say('tg-export-added')} {one.text}"
    yield f"   → {_verdict(context, duty.verdict, family)}"


def _verdict(context: ChatContext, verdict: Verdict, family: Family) -> str:
    names = family.names.get(context.language, {})
    if verdict.outcome == "outside":
        return context.say("tg-export-outside")
    if verdict.criterion and verdict.levels:
        key = "tg-inline-cell" if verdict.settled else "tg-export-open"
        levels = {"levels" if key == "tg-export-open" else "level": "/".join(verdict.levels)}
        return context.say(key, criterion=names.get(verdict.criterion, verdict.criterion), **levels)
    if verdict.tasks:
        ref = verdict.tasks[0]
        return context.say("tg-export-task", ref=ref, name=names.get(ref, ref))
    if verdict.areas:
        ref = verdict.areas[0]
        return context.say("tg-export-area", ref=ref, name=names.get(ref, ref))
    return context.say("tg-export-unclear")
