"""Presses of buttons: each edits the message that it belongs to, and each is acknowledged."""

from __future__ import annotations

from dataclasses import replace

from bot.storage.store import Store
from bot.telegram.assistant_thread import Assistant, Thinker
from bot.telegram.buttons import CASE, EXAMPLES, FORMS, VERDICT, Action, Complaint, Press, press_of, stamp
from bot.telegram.case_files import CaseFiles
from bot.telegram.chat_commands import ChatCommands
from bot.telegram.chat_context import ChatContext, Write
from bot.telegram.html_rendering import Page, escape, render
from bot.telegram.raters import Raters
from bot.telegram.records import Records
from bot.telegram.sending import Sender
from handlers.case.data import Verdict
from handlers.messages import Memory, Question

PARTS = {Action.OPTION: 1, Action.INTERVIEW: 1, Action.UNDO: 0}
"""How many colons are left in what a button carries once its stamp is off."""


class ButtonPresses:
    """Carries out what a button stands for. The action was sealed by this program: it is to be trusted."""

    def __init__(
        self, assistant: Assistant, thinker: Thinker, sender: Sender, chat_commands: ChatCommands, raters: Raters
    ) -> None:
        self._assistant = assistant
        self._thinker = thinker
        self._sender = sender
        self._chat_commands = chat_commands
        self._raters = raters
        self._files = CaseFiles(assistant, thinker, sender)

    async def answer(self, context: ChatContext, press: str, carried: str) -> tuple[Write, ...]:
        """Answer the press with the id `press` of a button that carries this, in the context; what is to be kept."""
        pressed = press_of(carried)
        if pressed.action is Action.LANGUAGE:
            await self._sender.acknowledge(press)
            return await self._chat_commands.choose(context, pressed.rest)
        if pressed.action is Action.EXAMPLE and pressed.rest in map(str, range(1, EXAMPLES + 1)):
            await self._sender.acknowledge(press)
            return await self._example(context, context.say(f"tg-example-{pressed.rest}"))
        if context.live != context.message:
            await self._sender.acknowledge(press, context.say("tg-button-old"))
            return ()
        if pressed.action in PARTS:
            return await self._once(context, press, pressed.action, carried)
        if pressed.action in VERDICT or pressed.action in CASE:
            await self._sender.acknowledge(press)
            return await self._show(context, Question(action=carried, language=chosen_language(context.memory)))
        if pressed.action is Action.TOGETHER:
            await self._sender.acknowledge(press)
            await self._raters.together(context)
            return ()
        if pressed.action in (Action.REPORT, Action.PICTURE):
            await self._sender.acknowledge(press)
            return await self._take_along(context, pressed)
        return await self._complaint(context, press, pressed)

    async def _take_along(self, context: ChatContext, pressed: Press) -> tuple[Write, ...]:
        if pressed.action is Action.PICTURE:
            await self._files.picture(context)
        elif pressed.rest in FORMS:
            await self._files.report(context, pressed.rest)
        return ()

    async def _once(self, context: ChatContext, press: str, action: Action, carried: str) -> tuple[Write, ...]:
        """Do what changes the case, unless an earlier tap on the button has done it."""
        wanted = carried.removesuffix(stamp(context.memory, action))
        if wanted.count(":") != PARTS[action]:
            await self._sender.acknowledge(press, context.say("tg-button-answered"))
            return ()
        await self._sender.acknowledge(press)
        return await self._show(context, Question(action=wanted, language=chosen_language(context.memory)))

    async def _example(self, context: ChatContext, text: str) -> tuple[Write, ...]:
        memory = Memory(context.language, context.memory.chosen, family=context.memory.family)
        heading = Page(f"<b>{escape(text)}</b>", text)
        question = Question(text=text, language=context.language)
        shown = await self._show(replace(context, memory=memory), question, heading)
        # An example is nobody's duty: what was told before stays as it is, and the buttons stay its own.
        kept = context.memory.case.duties or context.memory.case.interview.state
        return () if kept else shown

    async def _show(self, context: ChatContext, question: Question, heading: Page | None = None) -> tuple[Write, ...]:
        async with self._sender.typing(context.place):
            reply = await self._thinker.answer(self._assistant, question, context.memory)
            speaking = context.speaking(reply.memory.language or context.language)
            pages = render(reply, context.phrases, speaking.language, heading)
            keyboard = speaking.buttons.under(reply)
            messages = await self._sender.answer(context.place, pages, keyboard, instead_of=(context.message,))
        await self._raters.after(speaking, reply.memory)
        return context.keep(reply.memory, messages)

    async def _complaint(self, context: ChatContext, press: str, pressed: Press) -> tuple[Write, ...]:
        choice, _, letters = pressed.rest.rpartition(":")
        if pressed.action is Action.COMPLAINT and choice in list(Complaint):
            await self._sender.acknowledge(press, context.say("tg-wrong-thanks"))
            keyboard = context.buttons.verdict(letters, context.memory, complaint=False)
            await self._sender.edit_keyboard(context.place, context.message, keyboard)
            refs = tuple(dict.fromkeys(ref for duty in context.memory.case.duties for ref in references(duty.verdict)))
            return (self._feedback(refs or (context.memory.intent or "unknown",), Complaint(choice)),)
        await self._sender.acknowledge(press)
        keyboard = (
            context.buttons.wrong(letters)
            if pressed.action is Action.WRONG
            else context.buttons.verdict(letters, context.memory)
        )
        await self._sender.edit_keyboard(context.place, context.message, keyboard)
        return ()

    def _feedback(self, refs: tuple[str, ...], choice: Complaint) -> Write:
        def write(store: Store) -> None:
            Records(store).add_feedback(refs, choice, self._assistant.edition)

        return write


def references(verdict: Verdict) -> tuple[str, ...]:
    """What a verdict was about, as references: its cells, or else its tasks, or else how it came out."""
    if verdict.criterion:
        return tuple(f"{verdict.criterion}.{level}" for level in verdict.levels) or (verdict.criterion,)
    return (verdict.work or verdict.outcome,)


def chosen_language(memory: Memory) -> str:
    """The language that the user chose by command; empty where it is to be detected."""
    return memory.language if memory.chosen else ""
