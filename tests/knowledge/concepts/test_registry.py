"""The register of concepts: what it refuses, and that files and code keep to it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from knowledge.concepts import registry
from knowledge.concepts.registry import Concept, check_registered, needed_by_code, registered
from knowledge.errors import KnowledgeError
from knowledge.official.family_loading import load_families
from knowledge.scoring.corpus import Corpus
from knowledge.text.language_files import codes

ROOT = Path(__file__).parents[3]


def read(folder: Path, content: str) -> dict[str, Concept]:
    path = folder / "registry.yaml"
    path.write_text(content, encoding="utf-8")
    return dict(registered(path))


def test_an_entry_says_what_is_meant_and_for_whom(tmp_path: Path) -> None:
    assert read(tmp_path, "past: {of: general, means: it was}\n") == {"past": Concept("it was", "general")}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("past: {of: general}", "past: the key 'means' is missing"),
        ("past: {of: general, means: ''}", "past: means: is empty"),
        ('past: {of: general, means: "one\\n\\ntwo"}', "past: means: must be one line"),
        ("past: {of: generals, means: it was}", "past: of: must be 'general' or a family, there is no 'generals'"),
        ("past: {of: general, means: it was, why: x}", "past: unknown key 'why'"),
        ("past: {of: general, means: a}\npast: {of: general, means: b}", "the key 'past' stands twice"),
    ],
)
def test_a_wrong_entry_is_refused_naming_file_and_key(tmp_path: Path, content: str, says: str) -> None:
    with pytest.raises(KnowledgeError) as refused:
        read(tmp_path, content)
    assert "registry.yaml: " in str(refused.value)
    assert says in str(refused.value)


def test_a_concept_that_is_not_registered_is_refused() -> None:
    check_registered(("past",), "here")
    with pytest.raises(KnowledgeError, match=r"here: the concept 'passed' is not in concepts/registry\.yaml"):
        check_registered(("past", "passed"), "here")


def test_code_that_names_none_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_needed", {"past", "passed"})
    with pytest.raises(KnowledgeError, match="the code: the concept 'passed'"):
        needed_by_code()


def test_what_the_code_names_is_registered() -> None:
    """Read from the source, so that no module need be loaded to be looked at."""
    named = {
        call.args[0].value
        for package in ("knowledge", "handlers", "bot")
        for path in (ROOT / package).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "concept"
        if isinstance(call.args[0], ast.Constant)
    }
    assert named
    assert named <= set(registered())


@pytest.mark.parametrize("code", codes())
def test_a_lexicon_has_what_the_code_needs(code: str) -> None:
    family = load_families()[0]
    assert needed_by_code() <= set(Corpus(family, code).concepts())
