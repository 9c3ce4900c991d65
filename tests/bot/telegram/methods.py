"""The methods of the Bot API that the stand-in knows, each as strict as Telegram's own."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.bot.telegram.entities import EntityError, parse, units
from tests.bot.telegram.world import ME, World

MOST_TEXT, MOST_CAPTION, MOST_TOAST = 4096, 1024, 200
MOST_FILE = 20 * 2**20
Params = dict[str, Any]


class Refused(Exception):  # noqa: N818 - what it is called where it happens: the call is refused
    """An answer that is not ok."""

    def __init__(self, status: int, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.description = description


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


def get_me(_: World, __: Params) -> Any:
    return ME


def send_message(world: World, params: Params) -> Any:
    chat = _chat(world, params)
    text = _text(params, MOST_TEXT)
    message = {"chat": {"id": chat, "type": "private" if chat > 0 else "supergroup"}, "text": text}
    if markup := _markup(params):
        message["reply_markup"] = markup
    reply = params.get("reply_parameters")
    if reply and (chat, reply["message_id"]) not in world.messages and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return world.new_message(message)


def send_document(world: World, params: Params) -> Any:
    chat = _chat(world, params)
    if not isinstance(params.get("document"), bytes):
        raise bad("there is no document in the request")
    if units(params.get("caption", "")) > MOST_CAPTION:
        raise bad("message caption is too long")
    return world.new_message({
        "chat": {"id": chat, "type": "private"},
        "document": {"file_id": "f", "file_unique_id": "u"},
        "caption": params.get("caption", ""),
    })  # fmt: skip


def send_photo(world: World, params: Params) -> Any:
    chat = _chat(world, params)
    if not str(params.get("photo", b"")[:8]).startswith("b'\\x89PNG"):
        raise bad("IMAGE_PROCESS_FAILED")
    if units(params.get("caption", "")) > MOST_CAPTION:
        raise bad("message caption is too long")
    photo = [{"file_id": "p", "file_unique_id": "u", "width": 1, "height": 1}]
    chat_facts = {"id": chat, "type": "private" if chat > 0 else "supergroup"}
    return world.new_message({"chat": chat_facts, "photo": photo, "caption": params.get("caption", "")})


def get_file(world: World, params: Params) -> Any:
    path = str(params.get("file_id"))
    if path not in world.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(world.files[path]) > MOST_FILE:
        raise bad("file is too big")
    return {"file_id": path, "file_unique_id": "u", "file_size": len(world.files[path]), "file_path": path}


def edit_message_text(world: World, params: Params) -> Any:
    message = _own(world, params)
    text, markup = _text(params, MOST_TEXT), _markup(params)
    if text == message.get("text") and markup == message.get("reply_markup"):
        raise bad("message is not modified: specified new message content and reply markup are exactly the same")
    return _change(message, text=text, reply_markup=markup)


def edit_message_reply_markup(world: World, params: Params) -> Any:
    message, markup = _own(world, params), _markup(params)
    if markup == message.get("reply_markup"):
        raise bad("message is not modified: specified new message content and reply markup are exactly the same")
    return _change(message, reply_markup=markup)


def delete_message(world: World, params: Params) -> Any:
    message = _own(world, params)
    del world.messages[message["chat"]["id"], message["message_id"]]
    return True


def answer_callback_query(world: World, params: Params) -> Any:
    _query(world, params.get("callback_query_id"))
    if len(params.get("text", "")) > MOST_TOAST:
        raise bad("MESSAGE_TOO_LONG")
    return True


def answer_inline_query(world: World, params: Params) -> Any:
    _query(world, params.get("inline_query_id"))
    results = params.get("results", [])
    if len(results) > 50:
        raise bad("too many inline query results specified")
    ids = [result["id"] for result in results]
    if len(set(ids)) != len(ids) or any(not 1 <= len(name.encode()) <= 64 for name in ids):
        raise bad("RESULT_ID_INVALID")
    for result in results:
        content = result["input_message_content"]
        _text({"text": content["message_text"], "parse_mode": content.get("parse_mode")}, MOST_TEXT)
    return True


def send_chat_action(world: World, params: Params) -> Any:
    _chat(world, params)
    if params.get("action") not in ("typing", "upload_document", "upload_photo"):
        raise bad("wrong parameter action in request")
    return True


def set_my_commands(world: World, params: Params) -> Any:
    commands = params["commands"]
    for command in commands:
        if not 1 <= len(command["command"]) <= 32 or not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_INVALID")
    world.commands[params.get("language_code", "")] = commands
    return True


def set_my_description(_: World, params: Params) -> Any:
    if len(params.get("description", "")) > 512:
        raise bad("description is too long")
    return True


def set_my_short_description(_: World, params: Params) -> Any:
    if len(params.get("short_description", "")) > 120:
        raise bad("short description is too long")
    return True


def set_webhook(world: World, params: Params) -> Any:
    world.webhook = dict(params)
    return True


def delete_webhook(world: World, params: Params) -> Any:
    world.webhook = {}
    if params.get("drop_pending_updates"):
        world.updates.clear()
    return True


def get_webhook_info(world: World, _: Params) -> Any:
    return {
        "url": world.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates),
    }


METHODS: dict[str, Callable[[World, Params], Any]] = {
    "getMe": get_me,
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "getFile": get_file,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
    "sendChatAction": send_chat_action,
    "setMyCommands": set_my_commands,
    "setMyDescription": set_my_description,
    "setMyShortDescription": set_my_short_description,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
"""`getUpdates` is missing: it waits, so the server has it."""


def _chat(world: World, params: Params) -> int:
    chat = params.get("chat_id")
    if not isinstance(chat, int) or chat == 0:
        raise bad("chat not found")
    if chat in world.blocked:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    return chat


def _text(params: Params, most: int) -> str:
    text = params.get("text", "")
    if not isinstance(text, str):
        text = str(text)
    if params.get("parse_mode") == "HTML":
        try:
            text, _ = parse(text)
        except EntityError as error:
            raise bad(str(error)) from error
    if any(ord(char) < 32 and char not in "\n\t\r" for char in text):
        raise bad("strings must be encoded in UTF-8")
    if not text.strip(" \n\t\u200b\u200c\u200d\ufeff"):
        raise bad("message text is empty")
    if units(text) > most:
        raise bad("message is too long")
    return text.strip()


def _markup(params: Params) -> Any:
    markup = params.get("reply_markup")
    for row in markup["inline_keyboard"] if markup else ():
        for button in row:
            if not button["text"].strip():
                raise bad("inline keyboard button text must be non-empty")
            if not 1 <= len(button["callback_data"].encode()) <= 64:
                raise bad("BUTTON_DATA_INVALID")
    return markup


def _own(world: World, params: Params) -> dict[str, Any]:
    message = world.messages.get((_chat(world, params), params["message_id"]))
    if message is None:
        raise bad("message to edit not found")
    if message["from"]["id"] != ME["id"]:
        raise bad("message can't be edited")
    return message


def _change(message: dict[str, Any], **changes: Any) -> dict[str, Any]:
    message.update(changes, edit_date=int(time.time()))
    if message.get("reply_markup") is None:
        message.pop("reply_markup", None)
    return message


def _query(world: World, query: Any) -> None:
    if str(query) not in world.queries:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    del world.queries[str(query)]
