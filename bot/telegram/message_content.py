"""What a message says to the bot: a command, a text, something it cannot read, or nothing at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import Message, MessageEntity, User
from telegram.constants import ChatType

from bot.telegram.rendering import clean

COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message to the bot: a command with what stands behind it, or a text; neither where it cannot be read."""

    command: str = ""
    text: str = ""
    readable: bool = True


def listen(message: Message, me: User) -> Heard | None:
    """What the message says to the bot; None where it is not meant for it."""
    if message.from_user is None or message.from_user.is_bot:
        return None
    if message.via_bot is not None and message.via_bot.id == me.id:  # an official text that somebody shared
        return None
    private = message.chat.type == ChatType.PRIVATE
    text = message.text if message.text is not None else message.caption
    if text is None:
        # Joins, pins and titles are no attachments: nobody says anything.
        said_something = message.effective_attachment is not None
        return Heard(readable=False) if said_something and (private or _answers_me(message, me)) else None
    found = COMMAND.match(text.strip())
    if found:
        name, whose, rest = found.groups()
        if whose and whose.lower() != (me.username or "").lower():
            return None
        return Heard(command=name.lower(), text=clean(rest or ""))
    mention = f"@{me.username or ''}"
    if not private and not (_answers_me(message, me) or _mentions(message, me, mention)):
        return None
    return Heard(text=clean(re.sub(rf"{re.escape(mention)}\b", " ", text, flags=re.IGNORECASE)))


def _answers_me(message: Message, me: User) -> bool:
    answered = message.reply_to_message
    return answered is not None and answered.from_user is not None and answered.from_user.id == me.id


def _mentions(message: Message, me: User, mention: str) -> bool:
    entities = {**message.parse_entities(), **message.parse_caption_entities()}
    return any(
        (entity.type == MessageEntity.MENTION and text.lower() == mention.lower())
        or (entity.type == MessageEntity.TEXT_MENTION and entity.user is not None and entity.user.id == me.id)
        for entity, text in entities.items()
    )
