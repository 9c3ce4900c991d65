"""The reply to a message where several function families are loaded: for the one it is about, or the question which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers import answer as answer_in
from handlers.case.data import Case
from handlers.context import Context
from handlers.family_choice import Contexts, bare, choose
from handlers.messages import Memory, Options, OtherCase, Question, Reply, Text
from handlers.replies.composing import reply
from handlers.replies.job_description import SAMPLE, tell_file, turn_for
from handlers.turn import Turn, reply_language, take
from knowledge.official.model import Family
from knowledge.text.document_lines import Line
from knowledge.text.language_files import DEFAULT, codes
from knowledge.work_in_steps import Steps

NEW = "new"
"""The kind of message that begins anew: what comes next may be about any family."""


def answer(question: Question, memory: Memory, contexts: Contexts) -> Reply:
    """The reply to one message; a chat remembers which family it is about where several are loaded."""
    if len(contexts) == 1 and _readable(question, memory, contexts):
        (context,) = contexts.values()
        own = _own(memory, context.family.ref) if memory.family else memory
        return answer_in(bare(question, context.family.ref), own, context)
    language = reply_language(question, memory, next(iter(contexts.values())).detector)
    if not any(language in context.family.names for context in contexts.values()):
        language = DEFAULT
        question = replace(question, language=language)
    memory = _homed(memory, contexts)
    able = {ref: contexts[ref] for ref in _order(memory, contexts) if language in contexts[ref].family.names}
    if len(contexts) == 1:
        (context,) = able.values()
        own = _own(memory, context.family.ref) if memory.family else memory
        return answer_in(bare(question, context.family.ref), own, context)
    choice = choose(question, memory, able, language)
    if len(choice.refs) > 1:
        return _same(question, memory, [able[ref] for ref in choice.refs]) or _which(
            choice.refs, memory, able, language
        )
    context = able[choice.refs[0]]
    own = _own(memory, context.family.ref)
    if choice.picked:
        return _chosen(take(Question(language=language), own, context))
    answered = answer_in(bare(question, context.family.ref), own, context)
    if not choice.bound and answered.memory.case == own.case:
        return replace(answered, memory=_as_before(memory, answered.memory))
    if answered.memory.kind == NEW:
        return replace(answered, memory=_anew(answered.memory))
    return _with_change(answered, memory, contexts)


def _readable(question: Question, memory: Memory, contexts: Contexts) -> bool:
    """Whether a family is written in every language that a message may be in, so that there is no need to look."""
    written = {language for context in contexts.values() for language in context.family.names}
    return written.issuperset((*codes(), question.language or DEFAULT, memory.language or DEFAULT))


def answer_file(lines: Sequence[Line], name: str, memory: Memory, contexts: Contexts) -> Steps[Reply]:
    """The reply to a job description that came as a file, in steps; in the chat's language, or else its own."""
    memory = _homed(memory, contexts)
    context = contexts[_family_of(lines, memory, contexts)]
    own = _own(memory, context.family.ref) if memory.family or len(contexts) > 1 else memory
    spoken = memory.language if memory.language in context.family.names else ""
    answered = yield from tell_file(lines, name, turn_for(lines, context, spoken, own))
    return _with_change(answered, memory, contexts)


def _family_of(lines: Sequence[Line], memory: Memory, contexts: Contexts) -> str:
    """The family that a document fits; of several, the chat's own or else the first: there is nobody to ask."""
    order = _order(memory, contexts)
    text = "\n".join(line.text for line in lines)[:SAMPLE]
    language = contexts[order[0]].detector.detect(text)[0] or memory.language or DEFAULT
    able = {ref: contexts[ref] for ref in order if language in contexts[ref].family.names}
    return choose(Question(text), memory, able, language).refs[0] if len(able) > 1 else next(iter(able), order[0])


def _homed(memory: Memory, contexts: Contexts) -> Memory:
    """A chat that told duties before there was a second family is about the first family that they fit."""
    if memory.family or not memory.case.duties or len(contexts) == 1:
        return memory
    fitting = (ref for ref, context in contexts.items() if _fits(memory.case, context.family))
    return replace(memory, family=next(fitting, ""))


def _fits(case: Case, family: Family) -> bool:
    """Whether a family has all that the verdicts of a case name."""
    refs = family.passages()
    return all(
        ref in refs
        for duty in case.duties
        for ref in (*(f"{duty.verdict.criterion}.{level}" for level in duty.verdict.levels), *duty.verdict.tasks)
    )


def _order(memory: Memory, contexts: Contexts) -> list[str]:
    """The families, the chat's own first, then those that it told something for."""
    own = (memory.family, *(one.family for one in memory.others))
    return list(dict.fromkeys((*(ref for ref in own if ref in contexts), *contexts)))


def _own(memory: Memory, ref: str) -> Memory:
    """What a chat remembers that is of use for a family: its case; the case of the family before is put by."""
    if memory.family == ref:
        return replace(memory, which=())
    case = next((one.case for one in memory.others if one.family == ref), Case())
    others = tuple(one for one in memory.others if one.family != ref)
    if memory.family and memory.case != Case():
        others = (*others, OtherCase(memory.family, memory.case))
    return Memory(memory.language, memory.chosen, case, family=ref, others=others)


def _as_before(memory: Memory, after: Memory) -> Memory:
    """The memory after an answer that each family would give: the chat is about what it was about."""
    if memory.family == after.family:
        return after
    return replace(memory, language=after.language, intent=after.intent, kind=after.kind, which=())


def _anew(memory: Memory) -> Memory:
    """The memory after a fresh start: of no family, and of what was told nothing but what `undo` brings back."""
    others = (OtherCase(memory.family, memory.case),) if memory.case.before else ()
    return Memory(memory.language, memory.chosen, intent=memory.intent, kind=memory.kind, others=others)


def _same(question: Question, memory: Memory, contexts: Sequence[Context]) -> Reply | None:
    """The answer that each of the families would give, where it is the same: then there is nothing to ask."""
    if question.action:
        return None
    found = [answer_in(bare(question, one.family.ref), _own(memory, one.family.ref), one) for one in contexts]
    first, *others = [(one.facts["reply"], one.facts["citations"]) for one in found]
    same = not first[1] and all(one == first for one in others)
    return replace(found[0], memory=_as_before(memory, found[0].memory)) if same else None


def _which(refs: tuple[str, ...], memory: Memory, contexts: Contexts, language: str) -> Reply:
    """The question which family a message is about."""
    turn = take(Question(language=language), Memory(memory.language, memory.chosen), contexts[refs[0]])
    options = tuple((contexts[ref].family.names[language][ref], ref) for ref in refs)
    asked = reply(turn, "about", [Options(turn.say("which-family"), options)])
    return replace(asked, memory=replace(memory, language=asked.memory.language, intent="about", which=refs))


def _chosen(turn: Turn) -> Reply:
    """The answer to a picked family: the chat is about it from now on."""
    return reply(turn, "about", [Text(turn.say("family-chosen", family=turn.name(turn.family.ref)))])


def _with_change(answered: Reply, memory: Memory, contexts: Contexts) -> Reply:
    """The reply; where it leaves the family that duties were told for, it says first that they are kept."""
    now, before, language = answered.memory.family, memory.family, answered.memory.language
    if now == before or before not in contexts or not memory.case.duties:
        return answered
    names = {ref: contexts[ref].family.names.get(language, {}).get(ref, ref) for ref in (now, before)}
    text = contexts[now].phrases.say(language, "family-changed", family=names[now], other=names[before])
    facts = {**answered.facts, "reply": f"{text}\n\n{answered.facts['reply']}"}
    return replace(answered, blocks=(Text(text), *answered.blocks), facts=facts)
