"""The blocks of a reply in the order in which every channel shows them."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.messages import Block, Note


def in_order(blocks: Iterable[Block]) -> list[Block]:
    """The blocks in their own order, the quiet notes last: the indication closes the answer, wherever it was put."""
    return sorted(blocks, key=lambda block: isinstance(block, Note))
