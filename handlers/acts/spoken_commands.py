"""Which message orders something, or asks about the case as a whole, in words that say so outright."""

from __future__ import annotations

from handlers.acts.criteria_named import named_criteria, named_levels
from handlers.acts.duties_named import named_duties, named_duty
from handlers.acts.duties_named_in_orders import named_together
from handlers.acts.edit_orders import names_unknown, ordered_of
from handlers.acts.likely_kind import ALONE, FEW, LEAST_LIKE, likely_kind, tells_first, well_told
from handlers.acts.numbers_and_places import numbers_in, ordinals_in
from handlers.acts.two_descriptions import COMPARE, DIFFERENCE, described
from handlers.step import SHORT, Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.turn_cues import CONCEPT
from knowledge.scoring.labels import DUTY, EDITS, FRAMES
from knowledge.text.sentences import clauses

COMMANDS = {
    concept("command-restore"): "case.restore",
    concept("command-replace"): "case.replace",
    concept("command-remove"): "case.remove",
    concept("command-compare"): "case.compare",
    concept("command-copy"): "case.copy",
    concept("ask-missing"): "case.missing",
    concept("ask-raise"): "case.raise",
    concept("ask-summary"): "case.list",
    concept("ask-overall"): "case.overall",
}
"""A concept by which somebody says outright what is to be done, and the kind of message that it makes."""
FEELS = frozenset((concept("feels-afraid"), concept("feels-wronged"), concept("colleague")))
"""Concepts by which a level is named in fear or anger, or for somebody else, and not hoped for."""
NEAR = 8.0
"""By how much a kind that a command says outright may stay behind the likeliest kind."""
AGAIN = ("ask.write", "ask.copy")
"""Kinds that a short message with another level or criterion asks for once more."""
LONGEST_COMMAND = 12
"""Words; a longer message that holds words of a command tells something beside it."""
OPENING_COMMAND = 2
"""Words from the beginning within which a command opens a message."""
LONGEST_UNDO = 4
"""Words at most of a clause that only takes the last change back."""
RESTORE, BRING_BACK = "case.restore", concept("command-restore")
PAIR = 2
"""Colons of a message that sets two descriptions side by side without saying so."""


def command(turn: Turn) -> Step | None:
    """What is said outright: take out, replace, take back, sum up, copy out, set side by side."""
    kinds = turn.cues.kinds()
    top = max(kinds.values())
    said = turn.cues.concepts
    if described(turn) and _compares(turn):
        return _about_case(turn, "case.compare")
    ordered = _ordered(turn)
    if ordered:
        return _about_case(turn, ordered)
    kind = likely_kind(turn)
    if kind == "case.copy" and not turn.case.duties and turn.memory.criteria:
        return Step("ask.copy", levels=named_levels(turn))
    if _once_more(turn):
        return Step(turn.memory.kind, levels=named_levels(turn))
    brief = len(turn.cues.words) <= LONGEST_COMMAND
    commands = _commands(turn)
    for name, commanded in commands.items():
        likely = kind == commanded or (brief and kinds.get(commanded, top - NEAR - 1) >= top - NEAR)
        if name in said and likely and (turn.case.duties or (commanded in ALONE and not tells_first(turn))):
            return _about_case(turn, commanded)
    if _hopes(turn, kind):
        return _about_case(turn, "case.overall")
    if not kind.startswith("case.") or kind in FRAMES or (not turn.case.duties and kind not in ALONE):
        return None
    wordless = kind == RESTORE and not _brings_back(turn)  # nothing is undone without a word for it
    if wordless or kinds[kind] < LEAST_LIKE or (kind == "case.compare" and not turn.case.duties):
        return None
    says = turn.spoken or any(map(well_told, turn.understood.duties))
    if kind in EDITS and (says or turn.asks) and not {name for name in said if commands.get(name) in EDITS}:
        return None  # an order is given by a word for it
    if kind == "case.overall" and not turn.case.duties and turn.understood.duties:
        return None
    return _about_case(turn, kind)


def _commands(turn: Turn) -> dict[str, str]:
    """What may be commanded: neither who tells that papers are compared, nor who asks what would be, orders it."""
    words, own = turn.cues.words, turn.reader.language.first_person
    compared = (one.at[0] for one in turn.cues.text.found if one.concept == COMPARE)
    speaks = any(not own.isdisjoint(words[max(at - 1, 0) : at]) for at in compared)  # "I only compare the papers"
    tells = not turn.asks and (speaks or any(map(well_told, turn.understood.duties)))
    supposes = turn.asks and not turn.reader.language.leaning.isdisjoint(words[:FEW])  # "what if I remove 3?"
    barred = {*(("case.compare",) if tells else ()), *(EDITS if supposes else ())}
    return {name: kind for name, kind in COMMANDS.items() if kind not in barred}


def _brings_back(turn: Turn) -> bool:
    """Whether a message has a word for taking the last change back."""
    ordered = ordered_of(turn)
    return BRING_BACK in turn.cues.concepts or bool(ordered.says(ordered.words.back))


def undone(turn: Turn) -> Step | None:
    """`That is wrong, I asked for … Undo that.`: a clause that only takes the last change back decides."""
    parts = clauses(turn.question.text)
    if not turn.case.before or len(parts) == 1:
        return None
    brief = (turn.part(part.strip()) for part in parts if len(part.split()) <= LONGEST_UNDO)
    undoes = any(_brings_back(part) and not part.cues.content - _words_back(part) for part in brief)
    return Step(RESTORE) if undoes else None


def _words_back(turn: Turn) -> frozenset[str]:
    """The content of the words that take something back."""
    ordered = ordered_of(turn)
    at = {n for one in turn.cues.text.found if one.concept == BRING_BACK for n in one.at}
    at |= set(ordered.says(ordered.words.back))
    stems = {stem for n in at for stem in turn.cues.text.tokens[n].stems}
    return frozenset(stems | {f"{CONCEPT}{one.concept}" for one in turn.cues.text.found if set(one.at) & at})


def _ordered(turn: Turn) -> str:
    """The command that a message opens with and that names a duty of the case, whatever its second half tells."""
    first = {one.concept for one in turn.cues.text.found if one.at[0] < OPENING_COMMAND and not one.negated}
    kind = next((COMMANDS[name] for name in COMMANDS if name in first and COMMANDS[name] in EDITS), "")
    return kind if kind and turn.case.duties and _about_case(turn, kind).numbers else ""


def _once_more(turn: Turn) -> bool:
    """`En nog een op B`: the same again as just before, for another level or criterion."""
    if len(turn.cues.words) > SHORT or turn.memory.kind not in AGAIN:
        return False
    other = named_levels(turn) or named_criteria(turn)
    told = any(map(well_told, turn.understood.duties))
    others = ("no.", "about.", "hr.", "small.", "case.")
    asked = ("ask.cell", "ask.meaning") if "?" in turn.question.text else ()
    kind = likely_kind(turn)
    elsewhere = kind.startswith((*others, *asked)) and kind != "case.add"
    return bool(other) and not told and not elsewhere


def _compares(turn: Turn) -> bool:
    """Whether two descriptions are to be held against each other: it is said so, or nothing else is."""
    return bool(turn.cues.concepts & {COMPARE, DIFFERENCE}) or turn.question.text.count(":") >= PAIR


def _hopes(turn: Turn, kind: str) -> bool:
    """`Ik ben dus ook gewoon een B?`: asked of oneself or of what was told, with one level and no criterion named."""
    if not any(duty.verdict.levels for duty in turn.case.duties) or len(named_levels(turn)) != 1:
        return False
    language = turn.reader.language
    own = not language.first_person.isdisjoint(turn.cues.words) or not language.possessive.isdisjoint(turn.cues.words)
    refers = own or not language.referring.isdisjoint(turn.cues.words)
    asked = "?" in turn.question.text
    if DIFFERENCE in turn.cues.concepts or turn.cues.concepts & FEELS or (kind.startswith("small.") and not asked):
        return False
    weights = turn.cues.weights
    if not own and kind.startswith("hr.") and weights[kind] >= weights.get("case.overall", LEAST_LIKE) + NEAR:
        return False
    texts = ("ask.cell", "ask.compare", "ask.level", "ask.check", "no.person", "hr.", "about.sure", "small.", DUTY)
    return refers and not turn.understood.criteria and kind.startswith(texts) and len(turn.cues.words) <= SHORT + FEW


def _about_case(turn: Turn, kind: str) -> Step:
    places = tuple(duty.n for duty in turn.case.duties)
    ordered = ordered_of(turn)
    numbers = named_together(turn, ordered, range(len(ordered.tokens)), turn.case.duties) if kind in EDITS else ()
    numbers = numbers or tuple(n for n in numbers_in(turn) if n in places)
    if not numbers:
        numbers = tuple(places[at - 1] for at in ordinals_in(turn, len(places)) if 1 <= at <= len(places))
    if not numbers and kind == "case.remove":
        numbers = named_duties(turn, turn.cues.object_stems)
    if not numbers:
        named = named_duty(turn, turn.cues.object_stems)
        numbers = (named,) if named else ()
    refers = len(turn.case.duties) == 1 or not turn.reader.language.referring.isdisjoint(turn.cues.words)
    if not numbers and kind == "case.remove" and refers and turn.case.about and not names_unknown(turn):
        numbers = (turn.case.about,)
    return Step(kind, turn.understood.duties, numbers=numbers, levels=named_levels(turn))
