"""Two raters of one function: the code that joins them, and the comparison once both are done."""

from __future__ import annotations

import re
import secrets

from bot.storage.rater_pairs import KEEP_DAYS, Joined, Pair, Pairs, as_levels
from bot.storage.store import Store
from bot.telegram.assistant_thread import Assistant, Thinker
from bot.telegram.chat_context import ChatContext
from bot.telegram.html_rendering import paragraphs, render
from bot.telegram.keyed_ids import Identity
from bot.telegram.sending import Sender
from bot.telegram.store_thread import Journal
from handlers.interview.raters_compared import rating
from handlers.messages import Memory, Question
from knowledge.official.model import Family

LETTERS, DIGITS = "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789"
"""Without those that are mistaken for each other."""
LENGTH = 8
CODE = re.compile(rf"(?=.*[{DIGITS}])[{LETTERS}{DIGITS}]{{{LENGTH}}}")
REFUSALS = {
    Joined.NOTHING: "tg-together-refused",
    Joined.OWN: "tg-together-own",
    Joined.TRIES: "tg-together-tries",
    Joined.BUSY: "tg-together-busy",
}


def new_code() -> str:
    """A code that nobody guesses, with a digit in it, so that no word looks like one."""
    while True:
        code = "".join(secrets.choice(LETTERS + DIGITS) for _ in range(LENGTH))
        if CODE.fullmatch(code):
            return code


def code_in(text: str) -> str:
    """The code that somebody typed, however they spaced it; empty where it is none."""
    bare = re.sub(r"[\s\W_]", "", text.upper())
    return bare if CODE.fullmatch(bare) else ""


class Raters:
    """Brings two chats together, and shows neither the other's answers before both are done."""

    def __init__(
        self, assistant: Assistant, thinker: Thinker, sender: Sender, journal: Journal, identity: Identity
    ) -> None:
        self._assistant = assistant
        self._thinker = thinker
        self._sender = sender
        self._journal = journal
        self._identity = identity

    async def together(self, context: ChatContext, rest: str = "") -> None:
        """`/together`: a code for the other; the comparison where both are done; who is waited for, else."""
        pair = await self._journal.run(lambda store: Pairs(store).of(context.chat))
        if pair and pair.both and not rest:
            await self._compare(context, pair)
            await self._say(context, "tg-together-again")
        elif pair and pair.joined and not pair.both:
            await self._say(context, "tg-together-wait" if pair.answered else "tg-together-you")
        else:
            await self._make(context)

    async def join(self, context: ChatContext, code: str) -> bool:
        """`/interview CODE`: the second rater begins; false, with the reason said, where it is not so."""
        case = context.memory.case
        pair = await self._journal.run(lambda store: Pairs(store).of(context.chat))
        if (case.duties or case.interview.given) and not (pair and pair.joined and not pair.both):
            await self._say(context, "tg-together-first-new")
            return False
        hashed = self._identity.pair(code)
        found = await self._journal.run(lambda store: Pairs(store).join(hashed, context.chat, context.who))
        await self._say(context, REFUSALS.get(found, "tg-together-joined"))
        return found is Joined.YES

    async def after(self, context: ChatContext, memory: Memory) -> None:
        """After an answer: keep what a rater has just finished; show both the comparison once they are done."""
        if not context.private or memory.case.interview.state != "done":
            return
        pair = await self._journal.run(lambda store: Pairs(store).of(context.chat))
        if pair is None:
            return
        if context.memory.case.interview.state != "done" and not pair.both:
            answers = rating(memory.case, self._family(memory))
            if answers is None:
                await self._say(context, "tg-together-incomplete")
                return
            pair = await self._kept(context, answers)
            if pair and not pair.both:
                await self._say(context, "tg-together-waiting")
        if pair and pair.both and not pair.seen:
            await self._compare(context, pair)

    async def _make(self, context: ChatContext) -> None:
        code = new_code()
        hashed, answers = self._identity.pair(code), rating(context.memory.case, self._family(context.memory))

        def make(store: Store) -> None:
            Pairs(store).make(hashed, context.chat, context.who)
            if answers is not None:
                Pairs(store).answer(context.chat, as_levels(answers))

        await self._journal.run(make)
        shown = f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"
        texts = [
            context.say("tg-together-code", code=shown),
            context.say("tg-together-how", code=shown, days=KEEP_DAYS),
        ]
        texts += [context.say("tg-together-you")] if answers is None else []
        await self._sender.answer(context.place, paragraphs(*texts))

    async def _kept(self, context: ChatContext, answers: dict[str, tuple[str, ...]]) -> Pair | None:
        def keep(store: Store) -> Pair | None:
            Pairs(store).answer(context.chat, as_levels(answers))
            return Pairs(store).of(context.chat)

        return await self._journal.run(keep)

    async def _compare(self, context: ChatContext, pair: Pair) -> None:
        known = context.memory
        question = Question(action="together", language=context.language, raters=(pair.mine, pair.theirs))
        memory = Memory(known.language, known.chosen, family=known.family)
        reply = await self._thinker.answer(self._assistant, question, memory)
        await self._sender.answer(context.place, render(reply, context.phrases, context.language))
        await self._journal.run(lambda store: Pairs(store).saw(context.chat))

    async def _say(self, context: ChatContext, key: str) -> None:
        await self._sender.answer(context.place, paragraphs(context.say(key)))

    def _family(self, memory: Memory) -> Family:
        """The family that the chat's function is of."""
        families = self._assistant.families
        return next((one for one in families if one.ref == memory.family), families[0])
