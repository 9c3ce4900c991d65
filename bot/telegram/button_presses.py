"""Taps on buttons: each edits the message that it belongs to, and each is acknowledged."""

from __future__ import annotations

from dataclasses import replace

from bot.storage.store import Store
from bot.telegram.assistant import Assistant, Thinker
from bot.telegram.buttons import EXAMPLES, VERDICT, WRONG
from bot.telegram.chat_commands import OwnCommands
from bot.telegram.chat_context import Scene, Write
from bot.telegram.records import Records
from bot.telegram.rendering import Page, escape, render
from bot.telegram.sending import Sender
from handlers.messages import Memory, Question, Verdict


class Taps:
    """Carries out what a button stands for. The action was sealed by this program: it is to be trusted."""

    def __init__(self, assistant: Assistant, thinker: Thinker, sender: Sender, own: OwnCommands) -> None:
        self._assistant = assistant
        self._thinker = thinker
        self._sender = sender
        self._own = own

    async def answer(self, scene: Scene, tap: str, action: str) -> tuple[Write, ...]:
        """Answer the tap with the id `tap` on the message of the scene; what is to be kept."""
        name, _, rest = action.partition(":")
        if name == "lang":
            await self._sender.acknowledge(tap)
            return await self._own.choose(scene, rest)
        if name == "example" and rest in map(str, range(1, EXAMPLES + 1)):
            await self._sender.acknowledge(tap)
            return await self._example(scene, scene.say(f"tg-example-{rest}"))
        if scene.live != scene.message:
            await self._sender.acknowledge(tap, scene.say("tg-button-old"))
            return ()
        if name in VERDICT or name == "option":
            await self._sender.acknowledge(tap)
            return await self._show(scene, Question(action=action, language=chosen_language(scene.memory)))
        return await self._complaint(scene, tap, name, rest)

    async def _example(self, scene: Scene, text: str) -> tuple[Write, ...]:
        memory = Memory(scene.language, scene.memory.chosen, family=scene.memory.family)
        heading = Page(f"<b>{escape(text)}</b>", text)
        question = Question(text=text, language=scene.language)
        return await self._show(replace(scene, memory=memory), question, heading)

    async def _show(self, scene: Scene, question: Question, heading: Page | None = None) -> tuple[Write, ...]:
        async with self._sender.typing(scene.place):
            reply = await self._thinker.answer(self._assistant, question, scene.memory)
            speaking = scene.speaking(reply.memory.language or scene.language)
            pages = render(reply, scene.phrases, speaking.language, heading)
            keyboard = speaking.buttons.under(reply)
            messages = await self._sender.answer(scene.place, pages, keyboard, instead_of=(scene.message,))
        return scene.keep(reply.memory, messages)

    async def _complaint(self, scene: Scene, tap: str, name: str, rest: str) -> tuple[Write, ...]:
        choice, _, letters = rest.rpartition(":")
        if name == "no" and choice in WRONG:
            await self._sender.acknowledge(tap, scene.say("tg-wrong-thanks"))
            keyboard = scene.buttons.verdict(letters, complaint=False)
            await self._sender.edit_keyboard(scene.place, scene.message, keyboard)
            refs = tuple(dict.fromkeys(ref for verdict in scene.memory.verdicts for ref in references(verdict)))
            return (self._feedback(refs or (scene.memory.intent or "unknown",), choice),)
        await self._sender.acknowledge(tap)
        keyboard = scene.buttons.wrong(letters) if name == "wrong" else scene.buttons.verdict(letters)
        await self._sender.edit_keyboard(scene.place, scene.message, keyboard)
        return ()

    def _feedback(self, refs: tuple[str, ...], choice: str) -> Write:
        def write(store: Store) -> None:
            Records(store).add_feedback(refs, choice, self._assistant.edition)

        return write


def references(verdict: Verdict) -> tuple[str, ...]:
    """What a verdict was about, as references: its cells, or else its tasks, or else how it came out."""
    if verdict.criterion:
        return tuple(f"{verdict.criterion}.{level}" for level in verdict.levels) or (verdict.criterion,)
    return verdict.tasks[:1] or (verdict.outcome,)


def chosen_language(memory: Memory) -> str:
    """The language that the user chose by command; empty where it is to be detected."""
    return memory.language if memory.chosen else ""
