"""From an update to its answer: who may speak, what was said, which part of the program answers."""

from __future__ import annotations

import time
from dataclasses import replace

from telegram import Bot, CallbackQuery, InlineQuery, MaybeInaccessibleMessage, Message, Update, User
from telegram.constants import ChatType

from bot.storage.store import Store
from bot.telegram import inline_search
from bot.telegram.assistant_thread import Assistant, Thinker
from bot.telegram.button_presses import ButtonPresses, chosen_language
from bot.telegram.chat_commands import COMMANDS as CHAT_COMMANDS
from bot.telegram.chat_commands import PERSONAL, ChatCommands
from bot.telegram.chat_context import ChatContext, Write, remembered, spoken
from bot.telegram.file_fetching import Fetcher
from bot.telegram.html_rendering import clean, paragraphs, render
from bot.telegram.inbox import Work, whereabouts
from bot.telegram.keyed_ids import Identity
from bot.telegram.message_content import Heard, listen
from bot.telegram.raters import Raters, code_in
from bot.telegram.records import Records
from bot.telegram.sending import Place, Sender
from bot.telegram.store_thread import Journal
from bot.telegram.uploads import Uploads
from handlers.messages import STEERING, Memory, Question

ACTIONS = (
    *("start", "help", "criteria", "tasks", "compare", "why", "next", "criterion"),
    *("profile", "list", "copy", "missing", "undo", "interview", "new"),
)
"""The commands that the assistant itself answers."""
TOGETHER = "together"
PAIRING = (TOGETHER, "interview")
"""What takes the code of a second rater."""
FLOOD_NOTICE_EVERY = 60.0
LONGEST_TEXT = 20_000


class Conversation:
    """Answers one update at a time; every dependency is a parameter."""

    def __init__(
        self,
        bot: Bot,
        me: User,
        assistant: Assistant,
        thinker: Thinker,
        sender: Sender,
        journal: Journal,
        identity: Identity,
        fetcher: Fetcher,
        allowed: frozenset[int],
        retention_days: int,
    ) -> None:
        self._bot = bot
        self._me = me
        self._assistant = assistant
        self._thinker = thinker
        self._sender = sender
        self._journal = journal
        self._identity = identity
        self._allowed = allowed
        self._chat_commands = ChatCommands(
            sender, journal, assistant.families, assistant.languages, me.username or "", retention_days
        )
        self._raters = Raters(assistant, thinker, sender, journal, identity)
        self._presses = ButtonPresses(assistant, thinker, sender, self._chat_commands, self._raters)
        self._uploads = Uploads(assistant, thinker, sender, journal, fetcher)
        self._refs = {ref for family in assistant.families for ref in family.passages()}
        self._refs |= {f"{family.ref}/{ref}" for family in assistant.families for ref in family.passages()}
        self._noticed: dict[str, float] = {}

    async def answer(self, work: Work) -> tuple[Write, ...]:
        """Answer the update; what is to be kept. Returns when Telegram has accepted everything."""
        update = Update.de_json(dict(work.body), self._bot)
        if update.inline_query is not None:
            return await self._inline(update.inline_query, work)
        if update.callback_query is not None:
            return await self._press(update.callback_query, work)
        if update.message is not None:
            return await self._message(update.message, work, edited=False)
        if update.edited_message is not None:
            return await self._message(update.edited_message, work, edited=True)
        return ()

    async def apologise(self, work: Work) -> None:
        """Tell the user that this one could not be answered, where there is a chat to tell it in."""
        chat, user = whereabouts(work.body)
        event = work.body.get("message") or work.body.get("callback_query")
        if not isinstance(event, dict) or not chat or not self._may(user):
            return
        sender = event.get("from")
        code = sender.get("language_code") if isinstance(sender, dict) else None
        language = spoken(Memory(), code if isinstance(code, str) else None, self._assistant.languages)
        text = self._assistant.phrases.say(language, "tg-apology")
        await self._sender.answer(Place(chat), paragraphs(text))

    async def _message(self, message: Message, work: Work, *, edited: bool) -> tuple[Write, ...]:
        heard, user = listen(message, self._me), message.from_user
        if heard is None or user is None:
            return ()
        if edited and (heard.file or heard.unreadable):
            return ()  # other words below a file are no other file, and a live location is edited all the time
        context = await self._context(message, user, answered=edited or heard.file is not None)
        if not self._may(user.id):
            return await self._refuse(context)
        if work.flood:
            await self._slow_down(context)
            return ()
        if heard.unreadable:
            await self._sender.answer(context.place, paragraphs(context.say(f"tg-cannot-read-{heard.unreadable}")))
            return ()
        if heard.file:
            return await self._uploads.answer(context, heard.file)
        if heard.command == "start" and heard.text.lower() in (*PERSONAL, TOGETHER):
            heard = Heard(command=heard.text.lower())
        if heard.command in CHAT_COMMANDS:
            return await self._chat_commands.answer(context, heard.command, heard.text)
        if heard.command in PAIRING and (heard.command == TOGETHER or code_in(heard.text)):
            return await self._pair(context, heard)
        return await self._ask(context, self._question(heard, context))

    async def _pair(self, context: ChatContext, heard: Heard) -> tuple[Write, ...]:
        """Two raters: only in private chats, where nobody reads along."""
        code = code_in(heard.text)
        if not context.private:
            link = f"https://t.me/{self._me.username}?start={TOGETHER}"
            await self._sender.answer(context.place, paragraphs(context.say("tg-open-private", link=link)))
        elif not code:
            await self._raters.together(context, heard.text)
        elif await self._raters.join(context, code):
            return await self._ask(context, Question(action="interview", language=chosen_language(context.memory)))
        return ()

    async def _ask(self, context: ChatContext, question: Question) -> tuple[Write, ...]:
        # An edited question that is not the last one is answered for itself: the memory is of a later turn.
        past = bool(context.answers) and context.live not in context.answers
        known = context.memory
        memory = Memory(known.language, known.chosen, family=known.family) if past else known
        if question.action and not memory.language:
            memory = replace(memory, language=context.language)
        async with self._sender.typing(context.place):
            reply = await self._thinker.answer(self._assistant, question, memory)
            speaking = context.speaking(reply.memory.language or context.language)
            pages = render(reply, context.phrases, speaking.language)
            start = question.action == "start"
            keyboard = speaking.buttons.examples() if start else speaking.buttons.under(reply)
            messages = await self._sender.answer(context.place, pages, keyboard, context.answers)
        if past:
            return ()
        await self._raters.after(speaking, reply.memory)
        after = reply.memory
        if question.action == "new":  # what was told can be taken back for one message; of the rest nothing stays
            after = Memory(after.language, after.chosen, case=after.case, others=after.others)
        return context.keep(after, messages)

    def _question(self, heard: Heard, context: ChatContext) -> Question:
        language = chosen_language(context.memory)
        if not heard.command:
            return Question(text=heard.text[:LONGEST_TEXT], language=language)
        if heard.command == "start" and heard.text:
            ref = self._deep_link(heard.text)
            return Question(action=f"show:{ref}" if ref else "start", language=language)
        if heard.command in ("criteria", "tasks", "compare") and heard.text:
            return Question(text=heard.text[:LONGEST_TEXT], language=language)
        if heard.command in STEERING:
            return Question(action=f"interview:{heard.command}", language=language)
        return Question(action=heard.command if heard.command in ACTIONS else "help", language=language)

    def _deep_link(self, payload: str) -> str:
        """The reference that a link names (`contacten-C`, `R3-4`, `ondersteuners_R3-4`); empty for none.

        A link may hold neither full stops nor slashes.
        """
        payload = payload.replace("_", "/", 1)
        candidates = (payload, ".".join(payload.rsplit("-", 1)))
        return next((ref for ref in candidates if ref in self._refs), "")

    async def _press(self, query: CallbackQuery, work: Work) -> tuple[Write, ...]:
        message = query.message
        if message is None:  # under a message shared by inline mode: this program puts no buttons there
            await self._sender.acknowledge(query.id)
            return ()
        context = await self._context(message, query.from_user)
        if not self._may(query.from_user.id):
            await self._sender.acknowledge(query.id, context.say("tg-refused"))
            return ()
        if work.flood:
            await self._sender.acknowledge(query.id, context.say("tg-flood"))
            return ()
        action = context.buttons.open(query.data)
        if not action:
            await self._sender.acknowledge(query.id, context.say("tg-button-foreign"))
            return ()
        return await self._presses.answer(context, query.id, action)

    async def _inline(self, query: InlineQuery, work: Work) -> tuple[Write, ...]:
        if work.flood or not self._may(query.from_user.id):
            await self._sender.offer(query.id, (), 0)
            return ()
        language = spoken(Memory(), query.from_user.language_code, self._assistant.languages)
        found = await self._thinker.search(self._assistant, clean(query.query), language)
        offered = inline_search.results(found, self._assistant.families, self._assistant.phrases, language)
        await self._sender.offer(query.id, offered, inline_search.CACHE_SECONDS)
        return ()

    async def _context(self, message: MaybeInaccessibleMessage, user: User, *, answered: bool = False) -> ChatContext:
        chat, number = message.chat, message.message_id
        private = chat.type == ChatType.PRIVATE
        topic = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
        key = self._identity.chat(chat.id, user.id)
        known = await self._journal.run(remembered(key, number))
        return ChatContext(
            place=Place(chat.id, topic, None if private else number),
            private=private,
            user=user.id,
            chat=key,
            who=self._identity.person(user.id),
            message=number,
            memory=known.memory,
            live=known.live,
            answers=known.answers if answered else (),
            language=spoken(known.memory, user.language_code, self._assistant.languages),
            identity=self._identity,
            phrases=self._assistant.phrases,
        )

    def _may(self, user: int) -> bool:
        return not self._allowed or user in self._allowed

    async def _refuse(self, context: ChatContext) -> tuple[Write, ...]:
        if not await self._journal.run(lambda store: Records(store).may_refuse(context.who)):
            return ()
        await self._sender.answer(context.place, paragraphs(context.say("tg-refused")))

        def write(store: Store) -> None:
            Records(store).refused(context.who)

        return (write,)

    async def _slow_down(self, context: ChatContext) -> None:
        """Say once a minute that this is too fast; the flood itself stays unanswered."""
        now = time.monotonic()
        self._noticed = {who: at for who, at in self._noticed.items() if now - at < FLOOD_NOTICE_EVERY}
        if context.who not in self._noticed:
            self._noticed[context.who] = now
            await self._sender.answer(context.place, paragraphs(context.say("tg-flood")))
