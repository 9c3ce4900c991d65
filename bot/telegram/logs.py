"""What reaches the log: no token, no text of a message, no body of an update."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from pathlib import Path

OUR_LOGGERS = ("bot", "__main__")
TOKEN = re.compile(r"\d{3,}(?::|%3A)[A-Za-z0-9_-]{6,}", re.IGNORECASE)
CHATTY = ("httpx", "httpcore", "asyncio", "uvicorn")
"""Libraries that log every call, with the token in its address: only their warnings are of use."""


class Redacted(logging.Formatter):
    """Formats a record so that nothing secret or personal is in it.

    The program's own records are written with care and keep their values. What a library logs may hold anything (a
    whole answer of Telegram's), so that only its sentence stays, without the values; of every error only its kind and
    where in this program it was raised. `secrets` are blotted out wherever they stand.
    """

    def __init__(self, *secrets: str) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        """The line for the log."""
        safe = logging.makeLogRecord(record.__dict__)
        own = record.name.split(".")[0] in OUR_LOGGERS
        message = record.getMessage() if own else _sentence(record)
        error = record.exc_info[1] if record.exc_info else None
        safe.msg = f"{message} ({describe(error)})" if error else message
        safe.args, safe.exc_info, safe.exc_text, safe.stack_info = None, None, None, None
        return self._blot(super().format(safe)).replace("\n", " ")

    def _blot(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, "[…]")
        return TOKEN.sub("[…]", line)


def describe(error: BaseException) -> str:
    """The kind of an error and where this program raised it, never its text: that may quote a message or the token."""
    root = Path(__file__).parents[2]
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if root in Path(frame.filename).parents and "site-packages" not in frame.filename]
    where = f" at {Path(own[-1].filename).relative_to(root).as_posix()}:{own[-1].lineno}" if own else ""
    return f"{type(error).__name__}{where}"


def set_up_logs(*secrets: str) -> None:
    """Send every log record, redacted, to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacted(*secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(capture=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    # An error that nobody caught would print its text: it takes the same way as every other.
    sys.excepthook = lambda _kind, error, _trace: logging.getLogger("bot").critical(
        "stopped by an error", exc_info=error
    )


def _sentence(record: logging.LogRecord) -> str:
    """A library's own sentence, its values left out; one already put together is cut at the first quoted part."""
    template = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
    if record.args:
        return re.sub(r"%(?:\(\w+\))?[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]", "…", template)
    return re.split(r"[`'\"{\[(<:]", template, maxsplit=1)[0].strip() or "…"
