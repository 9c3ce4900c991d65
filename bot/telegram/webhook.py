"""The webhook: a small server that answers 200 only when the update is on the disk."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import logging
import sqlite3
from collections.abc import Iterator
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.chat_queues import ChatQueues
from bot.telegram.inbox import arrival
from bot.telegram.keyed_ids import Identity
from bot.telegram.polling import WANTED
from bot.telegram.sending import Trouble, backoff

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
LARGEST_BODY = 1024 * 1024
MOST_CONNECTIONS = 40
COMMIT_WITHIN = 15.0
"""Seconds after which Telegram is told to come back rather than kept waiting."""


def webhook_app(queues: ChatQueues, identity: Identity, secret: str, path: str) -> Starlette:
    """The server's two addresses: `path` for Telegram, `/healthz` for whatever monitors the deployment."""
    trouble = Trouble("writing to the database")

    async def updates(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("forbidden", 403)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("too large", 413)
        try:
            item = arrival(json.loads(body), identity)
        except (ValueError, RecursionError):
            item = None
        if item is None:
            return PlainTextResponse("not an update", 400)
        try:
            async with asyncio.timeout(COMMIT_WITHIN):
                await queues.receive((item,))
        except (sqlite3.Error, TimeoutError) as error:
            trouble.failed(error)
            return PlainTextResponse("not kept, come back", 503)
        trouble.works()
        return PlainTextResponse("kept")

    async def health(_: Request) -> Response:
        return JSONResponse({"ok": True})

    return Starlette(routes=[Route(path, updates, methods=["POST"]), Route("/healthz", health)])


def webhook_path(url: str) -> str:
    """The path that is served: the one of the address that Telegram gets."""
    return urlsplit(url).path or "/"


class WebhookServer(uvicorn.Server):
    """uvicorn inside this program's loop; the signals stay this program's own."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone: the service stops this server itself, and finishes what is in hand."""
        yield


def webhook_server(app: Starlette, host: str, port: int) -> WebhookServer:
    """A server for the app, without a log of each request: an address may be personal."""
    return WebhookServer(
        uvicorn.Config(
            app, host=host, port=port, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=5
        )
    )


async def set_webhook(bot: Bot, url: str, secret: str) -> None:
    """Tell Telegram where to deliver, until it has taken it."""
    wait, trouble = backoff(), Trouble("setting the webhook")
    while True:
        try:
            await bot.set_webhook(url, secret_token=secret, allowed_updates=WANTED, max_connections=MOST_CONNECTIONS)
        except TelegramError as error:
            trouble.failed(error)
            await asyncio.sleep(wait())
        else:
            trouble.works()
            log.info("the webhook is set")
            return


async def _body(request: Request) -> bytes | None:
    """The body, or None as soon as it is longer than an update can be."""
    body = bytearray()
    try:
        async for part in request.stream():
            body += part
            if len(body) > LARGEST_BODY:
                return None
    except ClientDisconnect:
        return b""
    return bytes(body)
