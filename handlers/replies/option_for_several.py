"""The reply to an option given for several duties: each with its level now, the texts, and the next open question."""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.answer_for_several import answers_for
from handlers.acts.option_picks import OPTION
from handlers.case.changes import Amend, apply_all
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import levels_of, next_question, repeated
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.contract_facts import responsibility_of
from handlers.replies.duty_rows import remember, shown
from handlers.step import Step
from handlers.turn import Turn


def answer(turn: Turn, step: Step) -> Reply:
    """Each duty with the level that it has now, the texts, and the next open question."""
    answers = dict(sorted(answers_for(turn, step).items()))
    if not answers:  # "the same for both", with no answer before it
        unknown: list[Block] = [Text(turn.say("option-unknown")), *repeated(turn)]
        return reply(turn, "about", unknown, kind=OPTION, act="amend")
    lines, acts = [], []
    for n, ref in answers.items():
        duty = turn.case.duty(n)
        if duty is None:
            continue
        criterion, levels = ref.rpartition(".")[0], tuple(levels_of(turn, ref))
        outcome = "level" if len(levels) == 1 else "between"
        said = (turn.gists[ref],)
        verdict = replace(duty.verdict, outcome=outcome, criterion=criterion, levels=levels, said=said)
        acts.append(Amend(n, turn.question.text.strip(), verdict))
        level, name = turn.both(levels), turn.name(criterion)
        lines.append(turn.say("noted-pick", number=n, text=shown(turn, duty.told), level=level, criterion=name))
    case = apply_all(turn.case, acts)
    refs = list(dict.fromkeys(answers.values()))
    blocks: list[Block] = [Text("\n".join(lines)), *(quote(turn, ref) for ref in refs)]
    question = next_question(turn, case)
    next_duty = case.duty(question.duty) if question else None
    if question and next_duty:
        about = turn.say("now-about", number=next_duty.n, text=shown(turn, next_duty.told))
        blocks += [Text(about), question]
    blocks.append(Note(turn.say("indication")))
    duties = [duty for n in answers if (duty := case.duty(n))]
    return reply(
        turn,
        "grade",
        blocks,
        kind=OPTION,
        act="amend",
        acts=acts,
        cites=refs,
        responsibilities=[responsibility_of(duty.text, duty.verdict) for duty in duties],
        memory=remember(turn, duties[-1:]),
        actions=("why", "next", "criterion"),
    )
