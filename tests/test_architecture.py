"""bot → handlers → knowledge, never back; and what each of the three may not know."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "handlers", "knowledge")
MAY_IMPORT = {
    "bot": {"bot", "handlers", "knowledge"},
    "handlers": {"handlers", "knowledge"},
    "knowledge": {"knowledge"},
}
ROOMS = ("official", "text", "concepts", "scoring", "understanding", "conversation", "job_descriptions", "lookup")
"""The rooms of `knowledge/`, each on the ones before it and none back; files beside them belong to all."""
STAGES = ("case", "", "acts", "replies", "interview", "routing")
"""The rooms of `handlers/`, likewise; the nameless one is what stands at its door and every message is read with."""
ROUTING = {"__init__", "family_routing"}
"""What puts the rooms of `handlers/` together."""
DOOR = {"build_backend.py"}
"""What stands before all rooms and puts them together."""
CHANNELS_AND_STORES = {"telegram", "sqlite3", "sqlite_utils", "prompt_toolkit", "rich", "click", "pydantic_settings"}
LONGEST = 300
"""Lines of a file; a longer one does more than one thing."""
CLOCKS = {"time", "datetime"}
PLATFORM = {"asyncio", "socket", "subprocess", "platformdirs", "starlette", "uvicorn", "httpx", "urllib", "http"}
FORBIDDEN = {
    "knowledge": CHANNELS_AND_STORES | CLOCKS | PLATFORM,
    "handlers": CHANNELS_AND_STORES | CLOCKS | PLATFORM | {"os", "random"},
}


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All that a module is made of, read once for all tests."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def imported(path: Path) -> Iterator[str]:
    """The top-level names that a module imports, wherever the import stands."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides where it leads"
            yield str(node.module).partition(".")[0]


def names(path: Path) -> Iterator[str]:
    """Attributes such as `os.environ`, with what they are attributes of."""
    for node in nodes(path):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"


ALL = [(package, path) for package in PACKAGES for path in modules(package)]


def where(path: Path) -> str:
    """How a module is called where it breaks a rule."""
    return path.relative_to(ROOT).as_posix()


def test_a_module_imports_only_what_its_place_allows() -> None:
    wrong = {}
    for package, path in ALL:
        found = set(imported(path))
        not_allowed = set(PACKAGES) - MAY_IMPORT[package] | FORBIDDEN.get(package, set()) | {"tests"}
        if found & not_allowed:
            wrong[where(path)] = found & not_allowed
    assert not wrong


def test_a_room_of_the_knowledge_imports_only_the_rooms_before_it() -> None:
    wrong = {}
    for path in modules("knowledge"):
        room = path.relative_to(ROOT / "knowledge").parts[0]
        allowed = ROOMS[: ROOMS.index(room) + 1] if room in ROOMS else ROOMS if room in DOOR else ()
        imports = {
            str(node.module).split(".")[1]
            for node in nodes(path)
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("knowledge.")
        }
        if back := imports & set(ROOMS) - set(allowed):
            wrong[where(path)] = back
    assert not wrong


def stage(parts: tuple[str, ...]) -> str:
    """The room of `handlers/` in which a module stands, by the parts of its path within it."""
    first = parts[0].removesuffix(".py")
    if len(parts) > 1 or first in STAGES:
        return first
    return "routing" if first in ROUTING else ""


def test_a_room_of_the_handlers_imports_only_the_rooms_before_it() -> None:
    wrong = {}
    for path in modules("handlers"):
        own = stage(path.relative_to(ROOT / "handlers").parts)
        imports = {
            stage(tuple(str(node.module).split(".")[1:]) or ("__init__",))
            for node in nodes(path)
            if isinstance(node, ast.ImportFrom) and str(node.module).partition(".")[0] == "handlers"
        }
        if back := imports - set(STAGES[: STAGES.index(own) + 1]):
            wrong[where(path)] = back
    assert not wrong


@pytest.mark.parametrize(("package", "rooms"), [("knowledge", ROOMS), ("handlers", STAGES)])
def test_every_room_is_known(package: str, rooms: tuple[str, ...]) -> None:
    assert {path.parent.name for path in (ROOT / package).glob("*/__init__.py")} == set(rooms) - {"", "routing"}


@pytest.mark.parametrize("package", ["handlers", "knowledge"])
def test_the_environment_is_read_in_bot_only(package: str) -> None:
    readers = {"os.environ", "os.getenv", "os.environb", "sys.stdin", "sys.argv"}
    reading = {path.name: found for path in modules(package) if (found := readers & set(names(path)))}
    assert not reading


def test_handlers_and_knowledge_do_not_await() -> None:
    waiting = (ast.AsyncFunctionDef, ast.Await, ast.AsyncFor, ast.AsyncWith)
    found = [
        path.name
        for package in ("handlers", "knowledge")
        for path in modules(package)
        if any(isinstance(node, waiting) for node in nodes(path))
    ]
    assert not found


def test_no_module_asks_which_language_it_is() -> None:
    """A language is its files: code that compares a language with a code would have to be changed for a new one."""
    codes = {"nl", "fr", "de", "en"}
    asking = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for _, path in ALL
        for node in nodes(path)
        if isinstance(node, ast.Compare)
        for side in (node.left, *node.comparators)
        if isinstance(side, ast.Constant) and side.value in codes
    ]
    assert not asking


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    sizes = {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8").count("\n")
        for package in (*PACKAGES, "tests")
        for path in (ROOT / package).rglob("*.py")
    }
    assert {name: lines for name, lines in sizes.items() if lines > LONGEST} == {}


def test_every_package_is_looked_at() -> None:
    assert {package for package, _ in ALL} == set(PACKAGES)
    found = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert found == {*PACKAGES, "tests"}
