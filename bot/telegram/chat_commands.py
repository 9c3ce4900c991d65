"""The commands that are about the chat itself: language, privacy, what is kept, and its erasure."""

from __future__ import annotations

from dataclasses import replace

from bot.storage.rater_pairs import Pairs
from bot.storage.store import Store
from bot.telegram import export
from bot.telegram.chat_context import ChatContext, Write
from bot.telegram.html_rendering import paragraphs
from bot.telegram.sending import Place, Sender, UnreachableError
from bot.telegram.store_thread import Journal
from knowledge.official.model import Family

PERSONAL = ("privacy", "export", "forget")
"""What goes to the private chat, also when it is asked in a group."""
COMMANDS = ("language", *PERSONAL)


class ChatCommands:
    """Answers the commands that no handler of the assistant knows, because they are about this channel."""

    def __init__(
        self,
        sender: Sender,
        journal: Journal,
        families: tuple[Family, ...],
        languages: tuple[str, ...],
        username: str,
        retention_days: int,
    ) -> None:
        self._families = families
        self._sender = sender
        self._journal = journal
        self._languages = languages
        self._username = username
        self._days = retention_days

    async def answer(self, context: ChatContext, command: str, rest: str) -> tuple[Write, ...]:
        """Carry out one of `COMMANDS`; what is to be kept."""
        if command == "language":
            return await self._language(context, rest)
        if context.private:
            await self._personal(context, command, context.place)
            return ()
        try:
            await self._personal(context, command, Place(context.user))
        except UnreachableError:  # Telegram lets no bot write to somebody who never started it
            text = context.say("tg-open-private", link=f"https://t.me/{self._username}?start={command}")
        else:
            text = context.say("tg-sent-private")
        await self._sender.answer(context.place, paragraphs(text), instead_of=context.answers)
        return ()

    async def choose(self, context: ChatContext, code: str) -> tuple[Write, ...]:
        """A button with a language was pressed: the message with the choice says so from now on."""
        if code not in (*self._languages, "auto"):
            return ()
        chosen = code in self._languages
        text = context.speaking(code if chosen else context.language).say(
            "tg-language-set" if chosen else "tg-language-free"
        )
        await self._sender.edit(context.place, context.message, paragraphs(text)[0], None)
        return (self._keep_language(context, code),)

    async def _language(self, context: ChatContext, rest: str) -> tuple[Write, ...]:
        code = rest.lower()
        if code in self._languages:
            pages = paragraphs(context.speaking(code).say("tg-language-set"))
            await self._sender.answer(context.place, pages, instead_of=context.answers)
            return (self._keep_language(context, code),)
        pages = paragraphs(context.say("tg-language-question"))
        await self._sender.answer(context.place, pages, context.buttons.languages(self._languages), context.answers)
        return ()

    def _keep_language(self, context: ChatContext, code: str) -> Write:
        chosen = code in self._languages
        memory = replace(context.memory, language=code if chosen else "", chosen=chosen)

        def write(store: Store) -> None:
            store.save_memory(context.chat, memory, context.live, context.who)

        return write

    async def _personal(self, context: ChatContext, command: str, place: Place) -> None:
        instead_of = context.answers if place == context.place else ()
        if command == "privacy":
            parts = [context.say(f"tg-privacy-{part}", days=self._days) for part in ("what", "why", "who", "erase")]
            await self._sender.answer(place, paragraphs(*parts), instead_of=instead_of)
        elif command == "export":
            pair = await self._journal.run(lambda store: Pairs(store).of(context.chat))
            pages = paragraphs(*export.readable(context, self._families))
            await self._sender.answer(place, pages, instead_of=instead_of)
            await self._sender.document(place, export.NAME, export.as_json(context, pair), context.say("tg-export"))
        else:
            # Erased before it is said: whoever reads the answer can rely on it.
            await self._journal.run(lambda store: store.forget_person(context.who))
            await self._sender.answer(place, paragraphs(context.say("tg-forgotten")), instead_of=instead_of)
