"""The report as a page: one file that holds all it needs, to be read, read aloud or printed."""

from __future__ import annotations

import struct
from base64 import b64encode
from dataclasses import fields
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.reports.profile_picture import png
from bot.reports.report_content import Content

SIZE_AT = 16
"""Where a PNG says its width and height."""


def html(content: Content) -> str:
    """The report as HTML; whatever the document said is text in it, and never markup."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    picture = png(content.matrix)
    values = {field.name: getattr(content, field.name) for field in fields(content)}
    values["matrix_text"] = content.matrix_text
    return environment.get_template("page.html").render(
        **values,
        picture=b64encode(picture).decode("ascii"),
        size=struct.unpack(">II", picture[SIZE_AT : SIZE_AT + 8]),
    )
