"""The tasks and cells as a small full-text index in memory, for words that are still being typed."""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

from knowledge.text.language import fold

TABLE = "passages"
SHORTEST = 3
"""Letters: a trigram index finds nothing shorter."""


class Index:
    """Texts by reference, found by any three letters of their words (SQLite FTS5, trigram tokenizer)."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._table = Database(memory=True).table(TABLE)
        self._table.insert_all({"ref": ref, "text": fold(text)} for ref, text in texts.items())
        self._table.enable_fts(["text"], tokenize="trigram")

    def find(self, words: str, limit: int) -> tuple[str, ...]:
        """The references whose text holds any of the words, or the beginning of one, the best match first."""
        wanted = [word for word in fold(words).replace('"', " ").split() if len(word) >= SHORTEST]
        if not wanted:
            return ()
        query = " OR ".join(f'"{word}"' for word in wanted)
        return tuple(str(row["ref"]) for row in self._table.search(query, limit=limit))
