"""What a Bot API server knows: the updates that wait, the messages in the chats, every call that was made."""

from __future__ import annotations

import itertools
import threading
import time
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

TOKEN = "123456789:AAstand-in_TOKEN_not_a_real_one_0123456"  # noqa: S105 - of the stand-in, opens nothing
ME: dict[str, Any] = {"id": 123456789, "is_bot": True, "first_name": "Niveauwijzer", "username": "niveau_test_bot",
      "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}  # fmt: skip


@dataclass(frozen=True)
class Call:
    """One call of a method: what was asked, what was answered, when."""

    method: str
    params: dict[str, Any]
    ok: bool
    description: str
    result: Any
    at: float


@dataclass
class Trouble:
    """The next `times` calls of `method` go wrong: `cut` closes the connection, else `status` with `parameters`.

    With `after`, the call is carried out first and only its answer is lost.
    """

    method: str
    times: int
    status: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, Any] = field(default_factory=dict)
    cut: bool = False
    after: bool = False
    chat: int | None = None


class World:
    """All state of the stand-in; its lock guards it between the server's thread and the test's."""

    def __init__(self, first_update: int = 1000) -> None:
        self.lock = threading.RLock()
        self.updates: dict[int, dict[str, Any]] = {}
        self.calls: list[Call] = []
        self.messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.files: dict[str, bytes] = {}
        self.troubles: list[Trouble] = []
        self.webhook: dict[str, Any] = {}
        self.blocked: set[int] = set()
        self.queries: dict[str, float] = {}
        self.latency = 0.0
        self.pollers = 0
        self.commands: dict[str, list[dict[str, str]]] = {}
        self._update_ids = itertools.count(first_update)
        self._message_ids = itertools.count(1)
        self._query_ids = itertools.count(1)

    # What users do

    def say(self, text: str, user: int = 1, chat: int | None = None, **more: Any) -> int:
        """A message; the number of its update."""
        return self.add("message", self._message(user, chat, text=text, **more))

    def send(self, user: int = 1, chat: int | None = None, **content: Any) -> int:
        """A message that may hold anything."""
        return self.add("message", self._message(user, chat, **content))

    def upload(self, name: str, data: bytes, user: int = 1, chat: int | None = None, **more: Any) -> int:
        """A file as a message; `more` is of the document, as `file_size` where it lies, or of the message."""
        path = f"documents/file_{len(self.files)}"
        self.files[path] = data
        document = {"file_id": path, "file_unique_id": "u", "file_name": name, "file_size": len(data)}
        document.update({key: more.pop(key) for key in ("file_size", "mime_type") if key in more})
        return self.send(user, chat, document=document, **more)

    def edit(self, message: int, text: str, user: int = 1) -> int:
        """The user changes an earlier message."""
        edited = {**self.messages[user, message], "text": text, "edit_date": int(time.time())}
        return self.add("edited_message", edited)

    def tap(self, message: dict[str, Any], data: str, user: int = 1) -> str:
        """A tap on a button of a message; the id of the query."""
        query = str(next(self._query_ids))
        self.queries[query] = time.monotonic()
        self.add(
            "callback_query",
            {"id": query, "from": person(user), "chat_instance": "1", "data": data, "message": message},
        )
        return query

    def ask_inline(self, text: str, user: int = 1) -> str:
        """Somebody types behind the bot's name; the id of the query."""
        query = str(next(self._query_ids))
        self.queries[query] = time.monotonic()
        self.add("inline_query", {"id": query, "from": person(user), "query": text, "offset": ""})
        return query

    def add(self, kind: str, event: Any) -> int:
        """An update of any kind; its number."""
        with self.lock:
            number = next(self._update_ids)
            self.updates[number] = {"update_id": number, kind: event}
            return number

    # What the bot did

    def of(self, method: str, chat: int | None = None) -> list[Call]:
        """The calls of a method that were accepted, oldest first."""
        with self.lock:
            return [
                call
                for call in self.calls
                if call.ok and call.method == method and (chat is None or call.params.get("chat_id") == chat)
            ]

    def refused(self) -> list[str]:
        """What was refused with 400, as `method: description`."""
        with self.lock:
            return [f"{call.method}: {call.description}" for call in self.calls if call.description.startswith("Bad")]

    def texts(self, chat: int = 1) -> list[str]:
        """The texts that the bot sent to a chat, as a reader sees them."""
        return [call.result["text"] for call in self.of("sendMessage", chat)]

    def last(self, chat: int = 1) -> dict[str, Any]:
        """The bot's last message in a chat as it stands now."""
        with self.lock:
            own = [key for key, message in self.messages.items() if key[0] == chat and message["from"]["is_bot"]]
            return deepcopy(self.messages[max(own)])

    def new_message(self, message: dict[str, Any]) -> dict[str, Any]:
        """Put a message of the bot in its chat."""
        with self.lock:
            number = next(self._message_ids)
            whole = {"message_id": number, "date": int(time.time()), "from": ME, **message}
            self.messages[whole["chat"]["id"], number] = whole
            return whole

    def _message(self, user: int, chat: int | None, **content: Any) -> dict[str, Any]:
        with self.lock:
            number = next(self._message_ids)
            place = room(user if chat is None else chat)
            message = {"message_id": number, "date": int(time.time()), "from": person(user), "chat": place, **content}
            text = content.get("text", "")
            if text.startswith("/"):
                entity = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
                message.setdefault("entities", [entity])
            self.messages[place["id"], number] = message
            return message


def person(user: int) -> dict[str, Any]:
    """A user as Telegram describes one."""
    return {"id": user, "is_bot": False, "first_name": "<b>An & Jan</b>", "language_code": "nl"}


def room(chat: int) -> dict[str, Any]:
    """A private chat, or a group where the id is negative."""
    if chat < 0:
        return {"id": chat, "type": "supergroup", "title": "</b>Team & <i>"}
    return {"id": chat, "type": "private", "first_name": "<b>An & Jan</b>"}
