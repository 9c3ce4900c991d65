"""What a conversation leaves in the database: the words of the duties told, and of all other messages nothing."""

from __future__ import annotations

from pathlib import Path

from bot.app import App
from bot.storage.fresh_start import kept_after
from bot.storage.store import Store
from handlers.messages import Memory, Question

TOLD = ("Ik sorteer de post over kabeljauw", "Ik geef bezoekers eenvoudig advies over zeilmakerij")
OTHER = (
    "Dag, ik ben pompoenfan!",
    "Wat is het verschil tussen C en B, volgens mijn vlinderclub?",
    "Mijn chef Trompetman zegt dat ik een nul ben",
    "Bedankt, fazantenvriend",
    "Hoeveel verdien ik in B als olifantentemmer?",
)
SECRETS = ("pompoen", "vlinder", "trompet", "fazant", "olifant")


def on_disk(folder: Path) -> str:
    return b"".join(path.read_bytes() for path in folder.iterdir()).decode("utf-8", "replace").lower()


def test_only_the_words_of_the_duties_are_kept_and_forgetting_erases_them(app: App, tmp_path: Path) -> None:
    store = Store(tmp_path / "bot.sqlite3")
    memory = Memory()
    for text in (OTHER[0], TOLD[0], *OTHER[1:3], TOLD[1], *OTHER[3:]):
        memory = kept_after(memory, app.answer(Question(text), memory).memory)
        store.save_memory("chat", memory, 1, "who")
    store.scrub()
    found = on_disk(tmp_path)
    assert "kabeljauw" in found
    assert "zeilmakerij" in found
    assert [word for word in SECRETS if word in found] == []
    store.forget_person("who")
    store.scrub()
    assert "kabeljauw" not in on_disk(tmp_path)
    store.close()


def test_a_fresh_start_leaves_nothing_after_the_next_message(app: App, tmp_path: Path) -> None:
    store = Store(tmp_path / "bot.sqlite3")
    told = app.answer(Question(TOLD[0]), Memory()).memory
    afresh = kept_after(told, app.answer(Question(action="new"), told).memory)
    back = app.answer(Question(action="undo"), afresh).memory
    assert back.case.duties == told.case.duties
    after = kept_after(afresh, app.answer(Question("Wat kan je?"), afresh).memory)
    store.save_memory("chat", after)
    store.close()
    assert "kabeljauw" not in on_disk(tmp_path)
