"""Loading families: what is right loads, and each kind of mistake is refused by one line naming file and key."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.official.family_loading import FAMILIES, check_languages, load_families


@pytest.fixture
def families(tmp_path: Path) -> Path:
    """A copy of the real families, to be broken."""
    return shutil.copytree(FAMILIES, tmp_path / "families", ignore=shutil.ignore_patterns("examples"))


def edit(families: Path, file: str, old: str, new: str) -> None:
    path = families / "ondersteuners" / file
    text = path.read_text(encoding="utf-8")
    assert old in text, "the test must change something"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def load_everything(families: Path) -> None:
    for family in load_families(families):
        check_languages(family)


def refusal(families: Path) -> str:
    with pytest.raises(KnowledgeError) as caught:
        load_everything(families)
    message = str(caught.value)
    assert "\n" not in message
    return message


BROKEN = [
    # file, what stands there, what it becomes, what the refusal names
    ("family.yaml", "document:", "documents:", "family.yaml: unknown key 'documents'"),
    ("family.yaml", "title: 6", "", "family.yaml: the key 'title' is missing"),
    ("family.yaml", "title: 6", "title: [6]", "family.yaml: title: must name lines"),
    ("family.yaml", "title: 6", "title: six", "family.yaml: title: 'six' is no line number"),
    ("family.yaml", "title: 6", "title: 6\ntitle: 4", "family.yaml: line 14: the key 'title' stands twice"),
    ("family.yaml", "title: 6", "title: {6", "family.yaml: line "),
    ("family.yaml", "doel: 12-15", "purpose: 12-15", "family.yaml: purpose: unknown key 'purpose'"),
    ("family.yaml", "doel: 12-15", "doel: 15-12", "family.yaml: doel: must name lines"),
    ("family.yaml", "doel: 12-15", "doel: 12-16", "family.yaml: doel: line 16 of ondersteuners/source.txt is blank"),
    ("family.yaml", "doel: 12-15", "doel: 12-13", "family.yaml: other_lines: line 15 is no text and not listed"),
    ("family.yaml", "R1.8: 40", "R1.8: 400", "family.yaml: R1.8: ondersteuners/source.txt has no line 400"),
    ("family.yaml", "R1.8: 40", "R1.8: 38", "family.yaml: R1.8: line 38 belongs to R1.7 already"),
    ("family.yaml", "R1.8: 40", "R1.9: 40", "family.yaml: R1: tasks: 'R1.9' stands where R1.8 must"),
    ("family.yaml", "  R4:", "  R5:", "family.yaml: areas: 'R5' stands where R4 must"),
    ("family.yaml", "text: 92-95", "texts: 92-95", "family.yaml: R4: unknown key 'texts'"),
    ("family.yaml", "B: 196-198", "A: 196-198", "family.yaml: kennis: unknown key 'A'"),
    ("family.yaml", ", B: 196-198", "", "family.yaml: kennis: the key 'B' is missing"),
    ("family.yaml", "  kennis:", "  Kennis:", "family.yaml: Kennis: a criterion's reference is small letters"),
    ("family.yaml", "levels: [D, C, B]", "levels: [D, C, D]", "family.yaml: levels: must name two or more levels"),
    ("family.yaml", "levels: [D, C, B]", "levels: [D]", "family.yaml: levels: must name two or more levels"),
    (
        "family.yaml",
        "levels: [D, C, B]",
        "levels: [D, C, b]",
        "levels: 'b': a level is one capital letter",
    ),
    ("family.yaml", "levels: [D, C, B]", "levels: [D, C]", "family.yaml: kennis: unknown key 'B'"),
    ("family.yaml", "[kennis.B]", "[kennis.A]", "definitions: term.specialisatie: there is no cell 'kennis.A'"),
    ("family.yaml", "[kennis.B]", "[R1.1]", "definitions: term.specialisatie: there is no cell 'R1.1'"),
    ("family.yaml", "  term.specialisatie: [kennis.B]", "  {}", "definitions: the key 'term.specialisatie' is missing"),
    ("family.yaml", "term.spec", "spec", "family.yaml: terms: the reference 'specialisatie' must begin with 'term.'"),
    ("family.yaml", "note.gender", "gender", "family.yaml: notes: the reference 'gender' must begin with 'note.'"),
    ("family.yaml", "kind: noise", "kind: dirt", "family.yaml: other_lines 1: kind: must be one of"),
    ("family.yaml", 'kind: heading, why: "kind', 'why: "kind', "family.yaml: other_lines 3: the key 'kind' is missing"),
    ("family.yaml", 'why: "heading of the purpose', 'why: "", x: "', "family.yaml: other_lines 4: unknown key 'x'"),
    ("source.txt", "Inkomende", "Inkomend", "source.txt: is not the scan that source_sha256 in family.yaml describes"),
    ("repairs.toml", "was = 'verifiéren'", "was = 'verifieren'", "repairs.toml: repair 3: was: 'verifieren' does not"),
    (
        "repairs.toml",
        "was = 'e Standaardbrieven'",
        "was = 'e'",
        "repairs.toml: repair 4: was: 'e' does not stand exactly",
    ),
    (
        "repairs.toml",
        "line = 21",
        "line = 2100",
        "repairs.toml: repair 3: line: ondersteuners/source.txt has no line 2100",
    ),
    ("repairs.toml", "line = 21", "lines = 21", "repairs.toml: repair 3: unknown key 'lines'"),
    ("repairs.toml", "line = 21", "", "repairs.toml: repair 3: the key 'line' is missing"),
    ("repairs.toml", 'why = "diaeresis read as an acute accent"', 'why = ""', "repairs.toml: repair 3: why: is empty"),
    ("repairs.toml", "is = 'Verslagen'", "is = 3", "repairs.toml: repair 5: line must be a number and is a text"),
    (
        "repairs.toml",
        'lines = "133"',
        'lines = "533"',
        "repairs.toml: loss 9: lines: ondersteuners/source.txt has no line",
    ),
    ("repairs.toml", "\n[[loss]]", "\n[[losses]]", "repairs.toml: unknown key 'losses'"),
    ("repairs.toml", "\n[[repair]]", "\n[[repair]", "repairs.toml: "),
    ("translations/fr.yaml", "R1.3:", "R1.33:", "translations/fr.yaml: unknown key 'R1.33'"),
    ("translations/de.yaml", "contacten.B:", "#", "translations/de.yaml: the key 'contacten.B' is missing"),
    ("translations/en.yaml", "R1.4: ", "R1.4: []\n#", "translations/en.yaml: R1.4: must be a text"),
    ("names/nl.yaml", "R1.3:", "R1.33:", "names/nl.yaml: unknown key 'R1.33'"),
    ("names/en.yaml", "contacten: Contacts", "", "names/en.yaml: the key 'contacten' is missing"),
    ("names/de.yaml", "doel: Zweck", "doel: ''", "ondersteuners/names/de.yaml: doel: is empty"),
]


@pytest.mark.parametrize(("file", "old", "new", "named"), BROKEN, ids=[f"{b[0]}: {b[2]!r}" for b in BROKEN])
def test_a_broken_file_is_refused_naming_file_and_key(
    families: Path, file: str, old: str, new: str, named: str
) -> None:
    edit(families, file, old, new)
    assert named in refusal(families)


@pytest.mark.parametrize("file", ["family.yaml", "source.txt", "repairs.toml"])
def test_a_missing_file_is_named(families: Path, file: str) -> None:
    (families / "ondersteuners" / file).unlink()
    assert refusal(families).startswith(f"ondersteuners/{file}: cannot be read")


def test_a_file_that_is_not_utf8_is_named(families: Path) -> None:
    (families / "ondersteuners" / "family.yaml").write_bytes(b"title: \xff")
    assert refusal(families) == "ondersteuners/family.yaml: byte 7 is not UTF-8"


def test_a_file_that_is_no_mapping_is_named(families: Path) -> None:
    (families / "ondersteuners" / "family.yaml").write_text("- title", encoding="utf-8")
    assert refusal(families) == "ondersteuners/family.yaml: must be keys with values"


def test_a_folder_without_families_is_refused(tmp_path: Path) -> None:
    assert "no function family" in refusal(tmp_path)


def test_a_folder_with_a_name_that_is_no_reference_is_refused(families: Path) -> None:
    (families / "ondersteuners").rename(families / "Onder steuners")
    assert "a family's folder is named with small letters" in refusal(families)


def test_a_second_family_is_loaded_beside_the_first(families: Path) -> None:
    shutil.copytree(families / "ondersteuners", families / "anderen")
    for file in (families / "anderen" / "names").iterdir():
        file.write_text(file.read_text(encoding="utf-8").replace("ondersteuners:", "anderen:"), encoding="utf-8")
    loaded = load_families(families)
    assert [family.ref for family in loaded] == ["anderen", "ondersteuners"]
    for family in loaded:
        check_languages(family)


def test_every_language_is_complete() -> None:
    (family,) = load_families()
    check_languages(family)
    assert sorted(family.translations) == ["de", "en", "fr"]
    assert sorted(family.names) == ["de", "en", "fr", "nl"]
    for texts in family.translations.values():
        assert list(texts) == list(family.passages())


def test_dutch_needs_no_translation() -> None:
    (family,) = load_families()
    assert family.translations.get("nl") is None


def test_a_printed_criterion_name_is_not_renamed_in_dutch() -> None:
    (family,) = load_families()
    assert [family.names["nl"][criterion.ref] for criterion in family.criteria] == [c.name for c in family.criteria]


def test_short_names_are_short_enough_for_a_button() -> None:
    (family,) = load_families()
    for language, names in family.names.items():
        for ref, name in names.items():
            assert len(name) <= 36, (language, ref)


def test_a_broken_language_does_not_keep_the_others_from_loading(families: Path) -> None:
    edit(families, "translations/fr.yaml", "R1.3:", "R1.33:")
    (family,) = load_families(families)
    assert family.translations["de"]["doel"].startswith("Administrative")
    with pytest.raises(KnowledgeError):
        family.translations["fr"]
