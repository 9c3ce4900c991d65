"""Questions about the document: its words, where it speaks of something, what belongs to a kind of work, its source."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from handlers.acts.criteria_named import SHORT, continued, named_criteria
from handlers.messages import Block, Reply, Text
from handlers.open_question import reminder
from handlers.replies.cell_texts import DOCUMENT
from handlers.replies.citations import label, quote
from handlers.replies.composing import reply
from handlers.step import Step
from handlers.turn import Turn
from knowledge.lookup.search import search
from knowledge.official.glossary import Model, Word
from knowledge.official.model import is_work
from knowledge.scoring.anchors import ASIDE, MESSAGE

MOST_FOUND = 6
"""Texts that a search shows."""
FRAME_SHARE = 0.45
"""The share of a word among messages from which it is no subject of a search."""
MOST_TASKS = 4
"""Tasks of a result area that are named beside the criteria that decide on them."""


def answer_search(turn: Turn, step: Step) -> Reply:
    """The tasks and cells that the words of the question match, best first."""
    found = search(subject(turn), turn.reader, MOST_FOUND)
    if not found:
        return reply(turn, "about", [Text(turn.say("search-nothing")), *reminder(turn)], kind=step.kind)
    refs = [passage.ref for passage in found]
    blocks: list[Block] = [Text(turn.say("search-found")), *(quote(turn, ref) for ref in refs), *reminder(turn)]
    return reply(turn, "definition", blocks, kind=step.kind, cites=refs)


def answer_criteria_of(turn: Turn, step: Step) -> Reply:
    """The result area that a kind of work belongs to, some tasks of it, and the criteria that decide."""
    area = area_of_work(turn) or turn.understood.area
    if not area:
        return answer_search(turn, step)
    deciding = turn.context.deciding[area]
    names = turn.both([turn.name(ref) for ref in deciding.criteria])
    key = "criteria-of" if deciding.own else "criteria-of-none"
    tasks = [passage.ref for passage in search(subject(turn), turn.reader, MOST_FOUND) if passage.ref.startswith(area)]
    cites = [area, *tasks[:MOST_TASKS]]
    text = turn.say(key, ref=area, name=turn.name(area), criteria=names)
    blocks: list[Block] = [Text(text), *(quote(turn, ref) for ref in cites), *reminder(turn)]
    memory = replace(turn.memory, criteria=deciding.criteria)
    return reply(turn, "definition", blocks, kind=step.kind, cites=cites, memory=memory)


def area_of_work(turn: Turn) -> str:
    """The area whose duties are mostly told with the words that the question names, else that of the best match."""
    words, reader = subject(turn), turn.reader
    holding = _holding(turn)
    if holding:
        return holding
    weights = reader.duties(reader.weigh(reader.read(words)))
    areas = {reader.subject(name) for name in weights} & {area.ref for area in turn.family.areas}
    told = {area: max(weights[name] for name in weights if reader.subject(name) == area) for area in sorted(areas)}
    best = max(told, key=lambda area: told[area])
    if told[best] > 0:
        return best
    found = search(words, reader, MOST_FOUND)
    ref = next((passage.ref for passage in found if is_work(passage.ref)), "")
    return ref.split(".")[0]


def _holding(turn: Turn) -> str:
    """The area most of whose tasks have in hand what the question names; empty where two have as many."""
    named = {one.concept for one in turn.cues.text.found}
    tasks = [ref for ref, objects in turn.reader.objects.items() if is_work(ref) and not named.isdisjoint(objects)]
    counted = Counter(ref.split(".")[0] for ref in tasks).most_common(2)
    clear = counted and (len(counted) == 1 or counted[0][1] > counted[1][1])
    return counted[0][0] if clear else ""


def subject(turn: Turn) -> str:
    """The words that a question is about: those that ask nothing and are no words for the text and its parts.

    Words of the frame are those that most examples of questions for tasks hold, and hardly any duty does.
    """
    language = turn.reader.language
    asking = {n for one in turn.cues.text.found if one.concept.startswith(("command-", "ask-")) for n in one.at}
    asking |= {mention.at for mention in turn.cues.text.levels}
    words = [
        turn.question.text[token.start : token.end]
        for n, token in enumerate(turn.cues.text.tokens)
        if n not in asking and token.word not in language.function_words and not _frames(turn, token.stem)
    ]
    return " ".join(dict.fromkeys(words))


def _frames(turn: Turn, stem: str) -> bool:
    """Whether a word belongs to questions about the text as such."""
    shares = turn.reader.anchors.share(stem)
    return shares.get(MESSAGE, 0.0) + shares.get(ASIDE, 0.0) >= FRAME_SHARE


def answer_word(turn: Turn, step: Step) -> Reply:
    """What a word of the texts means: the document's own definition, else plain words, marked as the program's own."""
    word = _word(turn)
    if word is None:
        return answer_search(turn, step)
    cites = list(word.cites)
    text = turn.say("word-own", meaning=word.meaning) if word.meaning else turn.say("word-defined")
    blocks: list[Block] = [Text(text), *(quote(turn, ref) for ref in cites), *reminder(turn)]
    memory = replace(turn.memory, criteria=tuple(dict.fromkeys(ref.rpartition(".")[0] for ref in cites)))
    return reply(turn, "definition", blocks, kind=step.kind, act=DOCUMENT, cites=cites, memory=memory)


def _word(turn: Turn) -> Word | None:
    """The word of the texts that the question asks about: the longest of those whose stems it holds."""
    words = turn.context.words(turn.language)
    found = turn.context.word_finder(turn.language).find(turn.cues.text.tokens)
    best = max(found, key=lambda one: (len(one.at), -one.at[0]), default=None)
    return words[best.concept] if best else None


def answer_copy(turn: Turn, step: Step) -> Reply:
    """The verbatim text with its full reference, in one block made for copying."""
    criteria = named_criteria(turn) or continued(turn) or turn.memory.criteria[:1]
    if not criteria:
        return reply(turn, "about", [Text(turn.say("copy-which")), *reminder(turn)], kind=step.kind)
    refs = _passages_meant(turn, step) or [f"{ref}.{level}" for ref in criteria for level in turn.context.levels]
    levels = tuple(dict.fromkeys(ref.rpartition(".")[2] for ref in refs))
    lines = []
    for ref in refs:
        passage = turn.family.passages()[ref]
        where = turn.both([str(a) if a == b else f"{a}-{b}" for a, b in passage.lines])
        lines.append(passage.text)
        source = turn.say(
            "full-source",
            document=turn.family.document,
            ref=label(turn, passage),
            lines=where,
            edition=turn.context.edition,
        )
        lines.append(source)
    blocks: list[Block] = [Text("\n".join(lines)), *reminder(turn)]
    memory = replace(turn.memory, criteria=criteria, levels=levels)
    return reply(turn, "criterion", blocks, kind=step.kind, act=DOCUMENT, cites=refs, memory=memory)


def _passages_meant(turn: Turn, step: Step) -> list[str]:
    """The texts that a question for the text means: at the levels named, else at those last shown or read."""
    criteria = named_criteria(turn) or continued(turn)
    about = turn.case.duty(turn.case.about)
    read = [duty for duty in (about, *reversed(turn.case.duties)) if duty and duty.verdict.levels]
    if not criteria and read and len(turn.cues.words) <= SHORT:
        criteria = (read[0].verdict.criterion,)
    shown = next((duty.verdict.levels for duty in read if duty.verdict.criterion in criteria), ())
    levels = step.levels or shown or turn.memory.levels
    return [f"{ref}.{level}" for ref in criteria for level in levels]


def answer_write(turn: Turn, step: Step) -> Reply:
    """Model sentences for a cell, curated; with the warning to write what is really done."""
    criteria = named_criteria(turn) or _criteria_of_work(turn) or continued(turn)
    level = step.levels[-1] if step.levels else _level_meant(turn)
    if not criteria or not level:
        return reply(turn, "about", [Text(turn.say("write-which")), *reminder(turn)], kind=step.kind, act=DOCUMENT)
    models: list[Model] = [turn.context.models(turn.language).get(f"{ref}.{level}", ()) for ref in criteria[:1]]
    refs = [f"{ref}.{level}" for ref in criteria[:1]]
    lines = [turn.say("write-title", criterion=turn.name(criteria[0]), level=level)]
    lines += [turn.say("said", words=sentence) for model in models for sentence in model]
    blocks: list[Block] = [Text("\n".join(lines)), *(quote(turn, ref) for ref in refs), Text(turn.say("write-honest"))]
    memory = replace(turn.memory, criteria=criteria[:1], levels=(level,))
    return reply(turn, "criterion", [*blocks, *reminder(turn)], kind=step.kind, act=DOCUMENT, cites=refs, memory=memory)


def _level_meant(turn: Turn) -> str:
    """The level of a question that names none: the one the case is held against, or the one last spoken of."""
    return turn.case.target or (turn.memory.levels[0] if len(turn.memory.levels) == 1 else "")


def _criteria_of_work(turn: Turn) -> tuple[str, ...]:
    """The criteria that decide on the kind of work that is named, such as reception."""
    if not subject(turn):
        return ()
    area = area_of_work(turn) or turn.understood.area
    return turn.context.deciding[area].criteria if area else ()


def answer_source(turn: Turn, step: Step) -> Reply:
    """Which document the texts come from; and, of a level that was read or is named, the sentence and its place."""
    if _passages_meant(turn, step):
        return answer_copy(turn, step)
    document, edition = turn.family.document, turn.context.edition
    lines = [turn.say("about-source", family=turn.family.title)]
    lines.append(turn.say("source-where", document=document, edition=edition))
    return reply(turn, "about", [Text("\n".join(lines)), *reminder(turn)], kind=step.kind, act=DOCUMENT)
