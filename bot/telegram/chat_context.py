"""Where a turn plays: the chat, the person, what the chat remembers, and in which language to speak."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.storage.fresh_start import kept_after
from bot.storage.store import Store
from bot.telegram.buttons import Buttons
from bot.telegram.keyed_ids import Identity
from bot.telegram.records import Records
from bot.telegram.sending import Place
from handlers.messages import Memory
from handlers.wording import Phrases

Write = Callable[[Store], None]
"""Something to keep, done together with marking the update as done."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the store knows of a chat: its memory, the message that this belongs to, and the answers to a message."""

    memory: Memory
    live: int | None
    answers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ChatContext:
    """One turn: `chat` and `who` are the hashes under which its memory is kept, `message` what the user sent."""

    place: Place
    private: bool
    user: int
    chat: str
    who: str
    message: int
    memory: Memory
    live: int | None
    answers: tuple[int, ...]
    language: str
    """The language for the program's own sentences."""
    identity: Identity
    phrases: Phrases

    @property
    def buttons(self) -> Buttons:
        """The buttons for this user in this chat."""
        return Buttons(self.identity, self.phrases, self.language, self.place.chat, self.user)

    def say(self, key: str, **values: str | int) -> str:
        """A sentence in the language of the context."""
        return self.phrases.say(self.language, key, **values)

    def speaking(self, language: str) -> ChatContext:
        """The same context in another language."""
        return replace(self, language=language)

    def keep(self, memory: Memory, messages: Sequence[int]) -> tuple[Write, ...]:
        """Keep the memory of an answer, and which messages hold it; its buttons are the live ones from now on."""

        kept = kept_after(self.memory, memory)

        def write(store: Store) -> None:
            store.save_memory(self.chat, kept, messages[-1] if messages else None, self.who)
            Records(store).answered(self.chat, self.message, messages)

        return (write,)


def remembered(chat: str, message: int) -> Callable[[Store], Remembered]:
    """Reads what the store knows of a chat and of the answers to one of its messages."""

    def read(store: Store) -> Remembered:
        return Remembered(store.load_memory(chat), store.live_message(chat), Records(store).answers_to(chat, message))

    return read


def spoken(memory: Memory, language_code: str | None, languages: tuple[str, ...]) -> str:
    """The chat's language, or else that of the user's Telegram, or else the default."""
    hint = (language_code or "").split("-")[0].lower()
    return next((code for code in (memory.language, hint) if code in languages), languages[0])
