"""In a short message, duties that do not stand on their own: they are told with their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.concepts.doc import Said
from knowledge.scoring.reader import Reader
from knowledge.text.sentences import SENTENCE_END
from knowledge.understanding.duty import Duty, read_part
from knowledge.understanding.enumerations import begins_anew
from knowledge.understanding.grading import Outcome
from knowledge.understanding.workspace import Workspace

BARE = 2
"""Words at most of a bare object."""
TRAILING = 5
"""Words at most of what carries nothing alone and trails a duty."""
MANNER_FOLLOWS = 0.5
"""The strength of a duty outside the family from which the manner of working is read as told of it."""
WEAK = 0.8
"""The strength below which a duty says too little to stand on its own in a short message."""
MOST_JOINED = 600
"""Characters of a stretch up to which it may be one duty: what runs on beyond that is not joined further."""
LONGEST_THING = 9
"""Words at most of one thing more with which a duty is done ("and snacks for the meetings of the board")."""
CERTAIN = 0.95
"""The strength from which a duty is a duty even where nobody in it says "ik"."""


def absorbed(duties: list[Duty], work: Workspace, beside: bool = False) -> list[Duty]:
    """In a short message a duty that does not stand on its own is told with its neighbour, the next one first."""
    done: list[Duty] = []
    leaning: list[Duty] = []
    for n, duty in enumerate(duties):
        following = duties[n + 1] if n + 1 < len(duties) else None
        if following and _leans(duty, following, work):
            leaning.append(duty)
            continue
        if done and not leaning and _goes_back(done[-1], duty, following, work):
            leaning.append(done.pop())
        together = [*leaning, duty]
        whole = read_part(together[0].start, duty.end, work, beside) if leaning else duty
        done += carrying_alone(whole or duty, together)
        leaning = []
    return done


def carrying_alone(whole: Duty, parts: Sequence[Duty]) -> list[Duty]:
    """A duty read as a whole; where that carries nothing, those of its parts that do by themselves."""
    alone = [part for part in parts if not is_empty(part)] if is_empty(whole) else []
    return alone or [whole]


def joined(duties: list[Duty], work: Workspace, beside: bool = False) -> list[Duty]:
    """How something is done, said behind it in the same sentence, goes with it: "…, telkens op dezelfde manier".

    So does what is about the very same task: "telefoons aannemen en doorverbinden" is one.
    """
    done: list[Duty] = []
    for duty in _around(duties, work, beside):
        short = done and duty.end - done[-1].start <= MOST_JOINED
        if short and _only_another_thing(done[-1], duty, work):
            done[-1] = replace(done[-1], end=duty.end)
            continue
        if short and _of_one_sentence(done[-1], duty, work) and _goes_with(done[-1], duty, work):
            before = done.pop()
            whole = read_part(before.start, duty.end, work, beside) or duty
            duty = replace(before if is_empty(whole) and not is_empty(before) else whole, item=before.item)
        done.append(duty)
    return done


def _around(duties: list[Duty], work: Workspace, beside: bool) -> list[Duty]:
    """One object among others of one activity is no duty: "folders, formulieren en plannetjes aan de bezoekers"."""
    done: list[Duty] = []
    for duty in duties:
        one = len(done) > 1 and _same_task(done[-2], duty) and _bare(done[-1], work)
        if one and _of_one_sentence(done[-2], duty, work) and not done[-1].item:
            first = done[-2]
            duty = replace(read_part(first.start, duty.end, work, beside) or duty, item=first.item)
            del done[-2:]
        done.append(duty)
    return done


def _bare(duty: Duty, work: Workspace) -> bool:
    return len(work.of(duty.start, duty.end).said.tokens) <= BARE


def _only_another_thing(before: Duty, duty: Duty, work: Workspace) -> bool:
    """Whether the second only names another thing with which the first is done: "I order toner and staples".

    It does not where the thing is told of another task, and the verb of none: "I do the diary and the post" are two.
    """
    if before.outcome.outcome == "outside" or not _of_one_sentence(before, duty, work):
        return False
    reader, first, second = work.reader, work.of(before.start, before.end).said, work.of(duty.start, duty.end).said
    language = reader.language
    tokens = second.tokens
    apart = "," in work.doc.text[before.end - 1 : duty.start]
    if apart or tokens[0].word not in language.joining or len(tokens) > LONGEST_THING:
        return False
    speaking = language.subjects | language.holders
    if not any(token.word in speaking for token in first.tokens):
        return False
    head = next((n for n, token in enumerate(tokens) if n and token.word in language.places), len(tokens))
    content = [token for token in tokens[:head] if token.word not in language.function_words | language.joining]
    if not content or any(reader.tells_doing(token.stem) for token in content):
        return False
    named = {found.concept for found in second.found if found.at[0] < head}
    own = named & reader.task_concepts - {found.concept for found in first.found}
    same = duty.outcome.areas[:1] == before.outcome.areas[:1]
    return not own or (same and _told_by_verb(before, first, reader))


def _told_by_verb(duty: Duty, said: Said, reader: Reader) -> bool:
    """Whether the verb of a duty tells its task: "order" does, "do" and "take care of" do not."""
    claim = duty.outcome.work[0][0] if duty.outcome.work else ""
    objects = reader.objects.get(claim, frozenset())
    telling = {n for found in said.found if found.concept in objects for n in found.at}
    return any(reader.tells_doing(said.tokens[n].stem) for n in telling)


def _goes_with(before: Duty, duty: Duty, work: Workspace) -> bool:
    """Whether two neighbours tell one duty: the same task, how it is done, or a stretch that carries nothing alone."""
    apart = "," in work.doc.text[before.end : duty.start] or "," in work.doc.text[before.end - 1 : before.end]
    listed = before.listed and duty.listed and before.outcome.outcome != "outside"
    listed = listed and begins_anew(work.of(duty.start, duty.end).said, work.reader)
    if not apart and (_same_task(before, duty) or is_empty(before) or (is_empty(duty) and not listed)):
        return True
    if is_empty(duty) and not duty.listed and len(work.of(duty.start, duty.end).said.tokens) <= TRAILING:
        return True
    return not duty.listed and _manner(before, duty, work)


def is_empty(duty: Duty) -> bool:
    """Whether nothing is claimed of a duty, for no other reason than that its words carry nothing."""
    return duty.outcome.outcome == "no_level" and not duty.outcome.work and not duty.reason


def _of_one_sentence(before: Duty, duty: Duty, work: Workspace) -> bool:
    """Whether nothing but a comma or a joining word parts two duties, and the second has no subject of its own."""
    if duty.item or before.reason or duty.reason:
        return False
    between = work.doc.text[before.end : duty.start]
    tokens = work.of(duty.start, duty.end).said.tokens
    speaking = work.reader.language.first_person | work.reader.language.subjects
    return not SENTENCE_END.search(between) and not any(token.word in speaking for token in tokens)


def _same_task(before: Duty, duty: Duty) -> bool:
    """Whether both are, first of all, one example task whose level nothing shows."""
    first, second = before.outcome, duty.outcome
    if first.outcome != "no_level" or second.outcome != "no_level" or not first.work or not second.work:
        return False
    return first.work[0][0] == second.work[0][0]


def _manner(before: Duty, duty: Duty, work: Workspace) -> bool:
    """Whether the second shows a criterion that decides on the first, which shows none."""
    if before.outcome.outcome != "no_level" or not before.outcome.areas or not duty.outcome.candidates:
        return False
    criterion = duty.outcome.candidates[0].criterion
    reader = work.reader
    return criterion in reader.manner or reader.subjects.get(criterion) == before.outcome.areas[0]


def _leans(duty: Duty, following: Duty, work: Workspace) -> bool:
    """Whether a duty is only the beginning of what the next one tells; one item of an enumeration is not."""
    if following.item or (duty.listed and following.listed):
        return False
    return _says_little(duty) or _sets_scene(duty, work) or _opens(duty, following, work)


def _goes_back(before: Duty, duty: Duty, following: Duty | None, work: Workspace) -> bool:
    """Whether a duty is told with the one before it: it adds to it, or is the last and says too little alone."""
    return _adds(before, duty, work) or (
        following is None and not duty.item and (_says_little(duty) or (is_empty(duty) and not duty.listed))
    )


def _adds(before: Duty, duty: Duty, work: Workspace) -> bool:
    """Whether a duty only says more of the duty before it: the same criterion again, or what that duty is not."""
    if duty.item or duty.listed or not before.outcome.candidates or not duty.outcome.candidates:
        return False
    if duty.outcome.candidates[0].criterion == before.outcome.candidates[0].criterion:
        return duty.outcome.outcome == "between" or duty.outcome.candidates[0].ref == before.outcome.candidates[0].ref
    return _denies(duty, work) and duty.outcome.outcome == "between" and duty.outcome.strength < CERTAIN


def _denies(duty: Duty, work: Workspace) -> bool:
    return any(token.negated for token in work.of(duty.start, duty.end).said.tokens)


def _says_little(duty: Duty) -> bool:
    return duty.outcome.strength < WEAK and not duty.telling and not duty.listed


def _sets_scene(duty: Duty, work: Workspace) -> bool:
    """Whether a duty tells of others or of things only: "A widow rang." is where the speaker's own duty begins."""
    if duty.outcome.strength >= CERTAIN or duty.outcome.outcome not in ("level", "between"):
        return False
    tokens = work.of(duty.start, duty.end).said.tokens
    speaking = work.reader.language.first_person | work.reader.language.possessive
    return not any(token.word in speaking for token in tokens)


def _opens(duty: Duty, following: Duty, work: Workspace) -> bool:
    """Whether the next duty, about the same criterion, says more: this one leaves levels open, or only denies."""
    if not duty.outcome.candidates or not following.outcome.candidates:
        return False
    same = duty.outcome.candidates[0].criterion == following.outcome.candidates[0].criterion
    return same and (_denies(duty, work) or duty.outcome.outcome == "between")


def of_the_outside(duties: list[Duty], manner: frozenset[str]) -> list[Duty]:
    """In a short message, how freely or with what knowledge something is done goes with the duty outside told there."""
    if not any(duty.outcome.outcome == "outside" and duty.outcome.strength >= MANNER_FOLLOWS for duty in duties):
        return duties
    return [
        replace(duty, outcome=Outcome("outside", strength=duty.outcome.strength), evidence={})
        if duty.outcome.candidates and duty.outcome.candidates[0].criterion in manner
        else duty
        for duty in duties
    ]
