"""The reply to a message where several function families are loaded: for the one it is about, or the question which."""

from __future__ import annotations

from dataclasses import replace

from handlers import answer as answer_in
from handlers.answering import reply
from handlers.family_choice import Contexts, bare, choose
from handlers.messages import Memory, Options, Question, Reply, Text
from handlers.turn import Turn, language_of, take
from knowledge.text.loading import DEFAULT


def answer(question: Question, memory: Memory, contexts: Contexts) -> Reply:
    """The reply to one message; a chat remembers which family it is about where several are loaded."""
    language = language_of(question, memory)
    if not any(language in context.family.names for context in contexts.values()):
        language = DEFAULT
        question = replace(question, language=language)
    able = {ref: context for ref, context in contexts.items() if language in context.family.names}
    if len(contexts) == 1:
        (context,) = able.values()
        own = memory if not memory.family else _own(memory, context.family.ref)
        return answer_in(bare(question, context.family.ref), own, context)
    choice = choose(question, memory, able, language)
    if len(choice.refs) > 1:
        return _which(choice.refs, memory, able, language)
    context = able[choice.refs[0]]
    if choice.picked:
        return _chosen(take(Question(language=language), _own(memory, context.family.ref), context))
    answered = answer_in(bare(question, context.family.ref), _own(memory, context.family.ref), context)
    if choice.bound or not answered.memory.family:
        return answered
    return replace(answered, memory=replace(answered.memory, family=memory.family))


def _own(memory: Memory, ref: str) -> Memory:
    """What a chat remembers that is of use for a family: nothing but the language where it was about another."""
    return memory if memory.family == ref else Memory(memory.language, memory.chosen, family=ref)


def _which(refs: tuple[str, ...], memory: Memory, contexts: Contexts, language: str) -> Reply:
    """The question which family a message is about."""
    turn = take(Question(language=language), Memory(memory.language, memory.chosen), contexts[refs[0]])
    options = tuple((contexts[ref].family.names[language][ref], ref) for ref in refs)
    return reply(turn, "about", [Options(turn.say("which-family"), options)])


def _chosen(turn: Turn) -> Reply:
    """The answer to a picked family: the chat is about it from now on."""
    ref = turn.family.ref
    memory = Memory(turn.memory.language, turn.memory.chosen, family=ref)
    return reply(turn, "about", [Text(turn.say("family-chosen", family=turn.name(ref)))], memory=memory)
