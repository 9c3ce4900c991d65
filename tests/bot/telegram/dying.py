"""Ends the bot's process without warning at one exact step: `DIE_AT` names it, `DIE_AFTER` says which time."""

from __future__ import annotations

import functools
import os
import signal
from collections.abc import Callable
from typing import Any

from bot.telegram.chat_queues import ChatQueues
from bot.telegram.inbox import Inbox
from bot.telegram.sending import Sender
from bot.telegram.store_thread import Journal

STEPS = ("fetched", "committed", "sent", "finishing", "finished")


def die_as_told() -> None:
    """Prepare the end that the environment asks for; nothing where it asks for none."""
    step, times = os.environ.get("DIE_AT", ""), int(os.environ.get("DIE_AFTER", "1"))
    if not step:
        return
    left = iter(range(times - 1, -1, -1))

    def pass_by() -> None:
        if next(left) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    owner, name, before = {
        "fetched": (ChatQueues, "receive", True),
        "committed": (ChatQueues, "receive", False),
        "sent": (Sender, "answer", False),
        "finishing": (Inbox, "finish", False),  # inside the transaction, which is never committed
        "finished": (Journal, "_commit", False),
    }[step]
    setattr(owner, name, _passing(getattr(owner, name), pass_by, before=before))


def _passing(call: Callable[..., Any], pass_by: Callable[[], None], *, before: bool) -> Callable[..., Any]:
    if call.__name__ in ("receive", "answer"):

        @functools.wraps(call)
        async def patched(*args: Any, **kwargs: Any) -> Any:
            if before:
                pass_by()
            result = await call(*args, **kwargs)
            if not before:
                pass_by()
            return result

        return patched

    @functools.wraps(call)
    def plain(*args: Any, **kwargs: Any) -> Any:
        result = call(*args, **kwargs)
        pass_by()
        return result

    return plain
