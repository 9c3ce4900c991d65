"""A stand-in for Telegram's Bot API server over real HTTP: as strict as the real one, and as unreliable as asked."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
import threading
import time
from collections.abc import Iterator
from email import message_from_bytes, policy
from typing import Any
from urllib.parse import parse_qsl

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.bot.telegram.methods import METHODS, Refused
from tests.bot.telegram.world import TOKEN, Call, Trouble, World


class StandIn(World):
    """The server: `base_url` is what a bot is given. Everything it knows is in `World`."""

    def __init__(self, first_update: int = 1000) -> None:
        super().__init__(first_update)
        self.port = free_port()
        self._delivered: set[int] = set()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    @property
    def base_file_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/file/bot"

    async def download(self, request: Request) -> Response:
        """A file that `getFile` gave the path of."""
        path = request.path_params["path"]
        trouble = self._trouble("download", {})
        if trouble:
            return await self._fail("download", {"path": path}, trouble)
        if request.path_params["token"] != TOKEN or path not in self.files:
            return Response("Not Found", 404)
        self._note("download", {"path": path}, ok=True)
        return Response(self.files[path], media_type="application/octet-stream")

    async def handle(self, request: Request) -> Response:
        if request.method == "HEAD":
            return Response(headers={"date": time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime())})
        method = request.path_params["method"]
        if request.path_params["token"] != TOKEN:
            return _refusal(Refused(401, "Unauthorized"))
        try:
            params = await _params(request)
        except ClientDisconnect:  # the bot was killed while it spoke
            return Response(status_code=400)
        if self.latency:
            await asyncio.sleep(self.latency)
        trouble = self._trouble(method, params)
        if trouble and not trouble.after:
            return await self._fail(method, params, trouble)
        try:
            result = await self._get_updates(params, request) if method == "getUpdates" else self._call(method, params)
        except Refused as refused:
            self._note(method, params, ok=False, description=refused.description)
            return _refusal(refused)
        self._note(method, params, ok=True, result=result)
        if trouble:
            return await self._fail(method, params, trouble)
        # ASCII with escapes, as Telegram writes it: halves of character pairs get through.
        return Response(json.dumps({"ok": True, "result": result}), media_type="application/json")

    def _call(self, method: str, params: dict[str, Any]) -> Any:
        if method not in METHODS:
            raise Refused(404, "Not Found")
        with self.lock:
            return METHODS[method](self, params)

    async def _get_updates(self, params: dict[str, Any], request: Request) -> Any:
        if self.webhook.get("url"):
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        self.pollers += 1
        mine = self.pollers
        until = time.monotonic() + float(params.get("timeout", 0))
        offset = int(params.get("offset", 0))
        with self.lock:
            for number in [number for number in self.updates if number < offset]:
                del self.updates[number]
        while True:
            if self.pollers != mine:
                raise Refused(409, "Conflict: terminated by other getUpdates request")
            with self.lock:
                waiting = sorted(self.updates)[: int(params.get("limit", 100))]
                if waiting or time.monotonic() > until:
                    return [self.updates[number] for number in waiting]
            if await request.is_disconnected():
                raise Refused(499, "gone")
            await asyncio.sleep(0.005)

    def _trouble(self, method: str, params: dict[str, Any]) -> Trouble | None:
        with self.lock:
            for trouble in self.troubles:
                if trouble.method in (method, "*") and trouble.chat in (None, params.get("chat_id")):
                    trouble.times -= 1
                    if trouble.times <= 0:
                        self.troubles.remove(trouble)
                    return trouble
        return None

    async def _fail(self, method: str, params: dict[str, Any], trouble: Trouble) -> Response:
        if not trouble.after:
            self._note(method, params, ok=False, description=trouble.description)
        if trouble.cut:
            return Cut()
        return _refusal(Refused(trouble.status, trouble.description), trouble.parameters)

    def _note(
        self, method: str, params: dict[str, Any], *, ok: bool, description: str = "", result: Any = None
    ) -> None:
        with self.lock:
            kept = dict(result) if isinstance(result, dict) else result
            self.calls.append(Call(method, params, ok, description, kept, time.monotonic()))

    # Delivery to a webhook: in order within a chat, again until it is accepted

    async def deliver(self) -> None:
        async with httpx.AsyncClient(timeout=5) as client:
            while True:
                with self.lock:
                    url, waiting = self.webhook.get("url"), list(self.updates.values())
                if url:
                    queues: dict[int, list[dict[str, Any]]] = {}
                    for update in waiting:
                        event = next(value for key, value in update.items() if key != "update_id")
                        queues.setdefault(event.get("chat", event.get("from", {"id": 0}))["id"], []).append(update)
                    await asyncio.gather(*(self._deliver_queue(client, url, queue) for queue in queues.values()))
                await asyncio.sleep(0.005)

    async def _deliver_queue(self, client: httpx.AsyncClient, url: str, queue: list[dict[str, Any]]) -> None:
        secret = self.webhook.get("secret_token", "")
        for update in queue:
            try:
                answer = await client.post(url, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": secret})
            except httpx.HTTPError:
                return
            if answer.status_code != 200:
                return
            with self.lock:
                self.updates.pop(update["update_id"], None)


class Cut(Response):
    """Closes the connection in the middle of the answer."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ARG002 - the ASGI signature
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        await send({"type": "http.response.body", "body": b"{", "more_body": False})


@contextlib.contextmanager
def standing_in(first_update: int = 1000) -> Iterator[StandIn]:
    """A stand-in that runs in a thread of its own as long as the block does."""
    world = StandIn(first_update)
    # Connections cut on purpose and bots that are killed are no news.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL + 1)
    app = Starlette(
        routes=[
            Route("/file/bot{token}/{path:path}", world.download),
            Route("/bot{token}/{method}", world.handle, methods=["GET", "POST"]),
            Route("/", world.handle, methods=["HEAD"]),
        ]
    )
    config = uvicorn.Config(
        app, host="127.0.0.1", port=world.port, log_config=None, access_log=False, lifespan="off",
        timeout_graceful_shutdown=0,
    )  # fmt: skip
    server = uvicorn.Server(config)

    async def serve() -> None:
        delivery = asyncio.create_task(world.deliver())
        await server.serve()
        delivery.cancel()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    wait_for(lambda: server.started)
    try:
        yield world
    finally:
        server.should_exit = server.force_exit = True
        thread.join(5)


def wait_for(condition: Any, seconds: float = 10.0, what: str = "") -> None:
    """Wait until the condition holds; an error after so many seconds."""
    until = time.monotonic() + seconds
    pause = 0.005
    while not condition():
        if time.monotonic() > until:
            raise AssertionError(f"not within {seconds} s: {what or condition}")
        time.sleep(pause)
        pause = min(
            pause * 1.2, 0.05
        )  # what takes long is not looked at all the time, while the bot needs the processor


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _refusal(refused: Refused, parameters: dict[str, Any] | None = None) -> Response:
    body = {"ok": False, "error_code": refused.status, "description": refused.description}
    return JSONResponse({**body, "parameters": parameters} if parameters else body, refused.status)


async def _params(request: Request) -> dict[str, Any]:
    """The parameters, however they came: in the address, as a form with JSON values, as multipart, as JSON."""
    body, kind = await request.body(), request.headers.get("content-type", "")
    params: dict[str, Any] = {key: _value(value) for key, value in request.query_params.items()}
    if kind.startswith("application/json"):
        params.update(json.loads(body))
    elif kind.startswith("application/x-www-form-urlencoded"):
        params.update((key, _value(value, key)) for key, value in parse_qsl(body.decode(), keep_blank_values=True))
    elif kind.startswith("multipart/form-data"):
        whole = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body, policy=policy.HTTP)
        files = {}
        for part in whole.iter_parts():
            name, content = str(part.get_param("name", header="content-disposition")), part.get_payload(decode=True)
            assert isinstance(content, bytes)
            if part.get_filename():
                files[name] = content
                params["file_name"] = part.get_filename()
            else:
                params[name] = _value(content.decode().strip(), name)
        for key, value in params.items():  # a file may be attached under another name
            if isinstance(value, str) and value.startswith("attach://"):
                params[key] = files[value.removeprefix("attach://")]
        params.update({name: content for name, content in files.items() if name not in params})
    return params


def _value(text: str, key: str = "") -> Any:
    """A form's value: JSON where it is meant so, except for what is text by its nature."""
    if key in ("text", "caption", "description", "short_description", "callback_query_id", "inline_query_id"):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
