"""The files of a new family's folder, from the first reading of its text: what was found, and what is to be written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path

from knowledge.official.drafting import Draft
from knowledge.official.guidance import MAIN
from knowledge.official.scan_columns import Block
from knowledge.scoring.labels import OUTSIDE
from knowledge.text.language_files import DEFAULT

EMPTY = '""'
"""What a person must write: `check` names it until it is there."""
PURPOSE = "doel"
QUESTIONS = Path(MAIN).stem
OPEN = "# OPEN"
"""Before what a person must decide; a line of the source under it belongs to no text yet, and `check` names it too."""


def family_files(name: str, text: str, draft: Draft, languages: Iterable[str]) -> Mapping[str, str]:
    """Path inside the folder of the family `name` -> content; `text` is the source that was read.

    `languages` are those that the family is to be written in; each must be filled before the family is loaded.
    """
    tasks = {f"R{n}": [f"R{n}.{m}" for m in _counted(own)] for n, (_, own) in enumerate(draft.areas, start=1)}
    rows = {row.ref: [f"{row.ref}.{level}" for level in row.cells] for row in draft.criteria}
    areas = [ref for area, own in tasks.items() for ref in (area, *own)]
    cells = [cell for own in rows.values() for cell in own]
    defined = [PURPOSE, *draft.terms, *draft.notes]
    files = {
        "source.txt": text,
        "family.yaml": _family(text, draft),
        "repairs.toml": _repairs(draft),
        "deciding.yaml": _deciding(tasks, rows),
        "rules.yaml": "# Rules over concepts, written as in the other families.\n{}\n",
        f"{QUESTIONS}.yaml": "# HR's common questions, written as in the other families.\n{}\n",
    }
    named = dict.fromkeys((name, PURPOSE, *areas, *rows, *draft.terms, *draft.notes), "")
    printed = {row.ref: row.title for row in draft.criteria}
    for code in languages:
        own = code == DEFAULT
        files[f"names/{code}.yaml"] = _texts({**named, **printed} if own else named)
        if not own:
            files[f"{QUESTIONS}.{code}.yaml"] = f"# The questions of {QUESTIONS}.yaml in this language.\n{{}}\n"
            files[f"translations/{code}.yaml"] = _texts(dict.fromkeys((PURPOSE, *areas, *cells, *defined[1:]), ""))
        files[f"gists/{code}.yaml"] = _texts(dict.fromkeys([r for ref, row in rows.items() for r in (ref, *row)], ""))
        files[f"called/{code}.yaml"] = "".join(f"{ref}: []\n" for ref in (*rows, "all"))
        taught = (*cells, *(task for own_tasks in tasks.values() for task in own_tasks), OUTSIDE)
        files[f"examples/{code}/spoken.txt"] = "".join(f"[{ref}]\n\n" for ref in taught)
        files[f"definitions/{code}.txt"] = "".join(f"[{ref}]\n\n" for ref in defined)
    return files


def _counted(items: Iterable[object]) -> Iterable[int]:
    return (number for number, _ in enumerate(items, start=1))


def _texts(texts: Mapping[str, str]) -> str:
    return "".join(f"{ref}: {json.dumps(text, ensure_ascii=False)}\n" for ref, text in texts.items())


def _deciding(areas: Iterable[str], criteria: Iterable[str]) -> str:
    """The file that says which criteria decide on the tasks of each result area: a person must choose them."""
    return (
        "# Which criteria decide on the level of the example tasks of a result area, the most telling first; of:\n"
        f"# {', '.join(criteria)}.\n"
        "# `own: false` where an area has no criterion of its own and is placed by how the work is done.\n"
    ) + "".join(f"{area}: {{criteria: [], own: true}}\n" for area in areas)


def _repairs(draft: Draft) -> str:
    entries = [
        f"[[repair]]\nline = {line}\nwas = {json.dumps(was, ensure_ascii=False)}\n"
        f"is = {json.dumps(now, ensure_ascii=False)}\nwhy = {json.dumps(why)}\n"
        for line, was, now, why in draft.repairs
    ]
    note = "# What the scan spoiled and what it is read as. Other characters that were read wrongly are to be added.\n"
    return "\n".join([note, *entries]) if entries else f"{note}repair = []\n"


def _family(text: str, draft: Draft) -> str:
    """The file that says which text stands where."""
    source = text.split("\n")
    lines = [
        "# A first reading of source.txt: hold every text against the document.",
        f"document: {EMPTY}",
        f"source_sha256: {hashlib.sha256(text.encode()).hexdigest()}",
        "",
        *([f"{OPEN}: the first column has no label; its level is taken from the order."] if draft.lost_label else []),
        f"levels: [{', '.join(draft.levels)}]",
        "",
        f"title: {_ranges(draft.title, source)}",
        "",
        f"purpose:\n  {PURPOSE}: {_ranges(draft.purpose, source)}",
        "",
        "areas:" if draft.areas else "areas: {}",
    ]
    for n, (area, tasks) in enumerate(draft.areas, start=1):
        lines += [f"  R{n}:", f"    text: {_ranges(area, source)}", "    tasks:" if tasks else "    tasks: {}"]
        lines += [f"      R{n}.{m}: {_ranges(task, source)}" for m, task in enumerate(tasks, start=1)]
    lines += ["", "criteria:" if draft.criteria else "criteria: {}"]
    for row in draft.criteria:
        cells = "".join(f", {level}: {_ranges(cell, source)}" for level, cell in row.cells.items())
        lines.append(f"  {row.ref}: {{name: {_ranges(row.name, source)}{cells}}}")
    lines += ["", *_listed("terms", {ref: _ranges(block, source) for ref, block in draft.terms.items()})]
    lines += ["", *_listed("definitions", _definitions(draft, source))]
    lines += ["", *_listed("notes", {ref: _ranges(block, source) for ref, block in draft.notes.items()})]
    return "\n".join([*lines, "", *_others(draft)]) + "\n"


def _listed(key: str, entries: Mapping[str, str]) -> list[str]:
    return [f"{key}:", *(f"  {ref}: {value}" for ref, value in entries.items())] if entries else [f"{key}: {{}}"]


def _definitions(draft: Draft, source: list[str]) -> dict[str, str]:
    """Term -> the cells in which it has the mark of a footnote."""
    found = {}
    for term, block in draft.terms.items():
        marked = f"{source[block[0] - 1].strip().partition(':')[0]}*"
        cells = [
            f"{row.ref}.{level}"
            for row in draft.criteria
            for level, cell in row.cells.items()
            if any(marked in source[number - 1] for number in cell)
        ]
        found[term] = f"[{', '.join(cells)}]"
    return found


def _others(draft: Draft) -> list[str]:
    entries = [
        f"  - {{lines: {line}, kind: {kind}, why: {json.dumps(why, ensure_ascii=False)}}}"
        for line, kind, why in draft.others
    ]
    left = [f"{OPEN} {line.number}: {line.text}" for line in draft.open]
    return ["other_lines:" if entries else "other_lines: []", *entries, *left]


def _ranges(block: Block, source: list[str]) -> str:
    """Line numbers as they are written in the files; blank lines between two of them belong to the range."""
    if not block:
        return EMPTY
    edges = [block[0]]
    for one, other in pairwise(block):
        if any(line.strip() for line in source[one : other - 1]):
            edges += [one, other]
    edges.append(block[-1])
    ends = zip(edges[::2], edges[1::2], strict=True)
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in ends)
