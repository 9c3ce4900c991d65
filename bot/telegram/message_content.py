"""What a message says to the bot: a command, a text, a file, something it cannot read, or nothing at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import Document, Message, MessageEntity, User
from telegram.constants import ChatType

from bot.telegram.html_rendering import clean

COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?$", re.DOTALL)


DIRECTION = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Invisible signs, some of which turn the direction of writing: a name with them may look like another."""
LONGEST_NAME = 80
PHOTO, VOICE, OTHER = "photo", "voice", "other"
UNREADABLE = {"image": PHOTO, "video": OTHER, "audio": VOICE}
"""Kinds of files, by the first half of their media type, that are told apart before anything is fetched."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was sent: Telegram's id for it, its name without tricks (empty where it has none), its bytes."""

    file: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A message to the bot: a command with what stands behind it, or a text, or a file.

    `unreadable` names what it is where it is none of these: a `photo`, a `voice`, or something `other`.
    """

    command: str = ""
    text: str = ""
    file: Attachment | None = None
    unreadable: str = ""


def listen(message: Message, me: User) -> Heard | None:
    """What the message says to the bot; None where it is not meant for it."""
    if message.from_user is None or message.from_user.is_bot:
        return None
    if message.via_bot is not None and message.via_bot.id == me.id:  # an official text that somebody shared
        return None
    private = message.chat.type == ChatType.PRIVATE
    text = message.text if message.text is not None else message.caption
    mention = f"@{me.username or ''}"
    meant = private or _answers_me(message, me)
    if message.document is not None and message.animation is None:
        return _file(message.document) if meant or _mentions(message, me, mention) else None
    if text is None:
        # Joins, pins and titles are no attachments: nobody says anything.
        return Heard(unreadable=_kind(message)) if message.effective_attachment is not None and meant else None
    found = COMMAND.match(text.strip())
    if found:
        name, whose, rest = found.groups()
        if whose and whose.lower() != (me.username or "").lower():
            return None
        return Heard(command=name.lower(), text=clean(rest or ""))
    if not meant and not _mentions(message, me, mention):
        return None
    return Heard(text=clean(re.sub(rf"{re.escape(mention)}\b", " ", text, flags=re.IGNORECASE)))


def _file(document: Document) -> Heard:
    kind = UNREADABLE.get((document.mime_type or "").partition("/")[0])
    if kind:
        return Heard(unreadable=kind)
    name = DIRECTION.sub("", clean(document.file_name or "")).replace("\n", " ")
    if len(name) > LONGEST_NAME:  # the ending says what it is
        name = f"{name[: LONGEST_NAME - 10]}…{name[-9:]}"
    return Heard(file=Attachment(document.file_id, name, document.file_size or 0))


def _kind(message: Message) -> str:
    if message.photo:
        return PHOTO
    return VOICE if message.voice or message.audio or message.video_note else OTHER


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
