"""Inline mode: the official texts that match what somebody types behind the bot's name, to share as a quote."""

from __future__ import annotations

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.telegram.html_rendering import escape, quote_html
from handlers.wording import Phrases
from knowledge.official.model import Family, Passage

CACHE_SECONDS = 300


def results(
    passages: tuple[Passage, ...], families: tuple[Family, ...], phrases: Phrases, language: str
) -> list[InlineQueryResultArticle]:
    """One result for each passage: a title, the Dutch text, and the quote to share.

    Its id is the reference, with the family before it where several are loaded.
    """
    homes = [_home(passage, families) for passage in passages]
    several = len(families) > 1
    return [
        _result(passage, home, phrases, language, f"{home.ref}/" * several)
        for passage, home in zip(passages, homes, strict=True)
    ]


def _result(passage: Passage, family: Family, phrases: Phrases, language: str, prefix: str) -> InlineQueryResultArticle:
    title = _title(passage, family, phrases, language)
    source = phrases.say(language, "tg-inline-source", document=family.document, family=family.title)
    translation = family.translations.get(language, {}).get(passage.ref)
    quote = quote_html(passage.text)
    parts = [f"<b>{escape(title)}</b>", f"<blockquote expandable>{quote}</blockquote>"]
    if translation:
        parts.append(f"<i>{escape(phrases.say(language, 'tg-translation'))}\n{escape(translation)}</i>")
    return InlineQueryResultArticle(
        id=f"{prefix}{passage.ref}"[:64],
        title=title,
        description=passage.text[:200],
        input_message_content=InputTextMessageContent(
            "\n".join([*parts, escape(source)]),
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
    )


def _title(passage: Passage, family: Family, phrases: Phrases, language: str) -> str:
    names = family.names.get(language, {})
    if passage.level is not None:
        ref = passage.ref.removesuffix(f".{passage.level}")
        name = names.get(ref) or family.criterion(ref).name
        return phrases.say(language, "tg-inline-cell", criterion=name, level=passage.level)
    if passage.ref in {task.ref for area in family.areas for task in area.tasks}:
        return phrases.say(language, "tg-inline-task", ref=passage.ref)
    return names.get(passage.ref, passage.ref)


def _home(passage: Passage, families: tuple[Family, ...]) -> Family:
    """The family that a passage stands in: two may have the same text under the same reference."""
    return next(family for family in families if family.passages().get(passage.ref) is passage)
