"""Small files of knowledge, each of them right, and what reads each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from knowledge.concepts.rules import read_rules
from knowledge.official.glossary import read_models, read_words
from knowledge.official.guidance import (
    read_anchors,
    read_answers,
    read_common_questions,
    read_deciding,
    read_gists,
)
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus, read_kinds
from knowledge.text.language_files import read_language_file

OWN = "families/ondersteuners"
LEXICON = "lexicon/nl.yaml"
CALLED = f"{OWN}/called/nl.yaml"
EXAMPLES = f"{OWN}/examples/nl/spoken.txt"
MESSAGES = "messages/nl/general.txt"
KINDS = "messages/kinds.yaml"
RULES = f"{OWN}/rules.yaml"
DECIDING = f"{OWN}/deciding.yaml"
GISTS = f"{OWN}/gists/nl.yaml"
COMMON = f"{OWN}/common-questions.yaml"
COMMON_FR = f"{OWN}/common-questions.fr.yaml"
DEFINITIONS = f"{OWN}/definitions/nl.txt"
WORDS = f"{OWN}/words/nl.yaml"
MODELS = f"{OWN}/models/nl.yaml"
ANSWERS = f"{OWN}/answers.yaml"
ANCHORS = f"{OWN}/anchors.yaml"
LANGUAGE = "languages/nl.yaml"

CRITERIA = (
    *("kennis", "documenten", "praktische-organisatie", "procedures"),
    *("verbetering", "vragen-of-klachten", "contacten"),
)
TASKS = tuple(f"R{area}.{n}" for area, tasks in enumerate((8, 7, 9, 7), start=1) for n in range(1, tasks + 1))
HEADINGS = tuple(read_kinds())
DEFINED = ("doel", "term.specialisatie", "note.gender")
RIGHT = {
    LEXICON: "independent: [op_mijn eentje, zelfstandig*, =solo, alleen|zelf beslis]\nadvice: [advies]\n",
    CALLED: "".join(f"{name}: [{name}]\n" for name in (*CRITERIA, "all")),
    EXAMPLES: "# duties\n[contacten.D]\nik geef berichten door\n\n[verbetering.C verbetering.B]\nik stel iets voor\n"
    "[R1.1]\nbrieven\n[outside]\nik onderhoud de tuin\n",
    MESSAGES: "".join(f"[{kind}]\n{kind} {number}\n" for number, kind in enumerate(HEADINGS)),
    DEFINITIONS: "".join(f"[{ref}]\nwat is {ref}\n" for ref in DEFINED),
    KINDS: "".join(f"{kind}: {{act: social, means: something}}\n" for kind in read_kinds()),
    RULES: "alone: {speaks: [contacten.D], weight: 3, all: [advice], any: ['not independent'], why: the words}\n",
    DECIDING: "".join(f"R{number}: {{criteria: [contacten], own: true}}\n" for number in range(1, 5)),
    GISTS: "".join(f"{name}: ask\n" + "".join(f"{name}.{level}: few\n" for level in "DCB") for name in CRITERIA),
    COMMON: "who-decides: {cites: [doel, contacten], asks: [wie beslist er], answer: Mensen.}\n",
    COMMON_FR: "who-decides: {asks: [qui décide], answer: Des gens.}\n",
    WORDS: "simple: {called: [eenvoudig], cites: [contacten.C], meaning: niet moeilijk}\n"
    "special: {called: [specialisatie], cites: [term.specialisatie, kennis.B]}\n",
    MODELS: "".join(f"{name}.{level}: [ik doe iets]\n" for name in CRITERIA for level in "DCB"),
    ANSWERS: "".join(f"{name}: {{D: [simple], B: [independent, not simple]}}\n" for name in CRITERIA),
    ANCHORS: "".join(f"{ref}: [advice]\n" for ref in (*TASKS, *CRITERIA)),
    LANGUAGE: "name: Taal\nstemmer: dutch\nfunction_words: [de, het]\nlevel_words: [niveau]\n"
    "spelling: {kweet: ik weet}\nglued: [{letters: k, word: ik, before: bd}]\ncompound_links: ['', s]\n",
}


Load = Callable[[Family, Path], object]


def rules(_: Family, folder: Path) -> object:
    return read_rules(folder / RULES, ("contacten.D", "contacten.C"), ("advice", "independent"))


LOAD: dict[str, Load] = {
    LEXICON: lambda family, folder: Corpus(family, "nl", folder).concepts(),
    CALLED: lambda family, folder: Corpus(family, "nl", folder).called(),
    EXAMPLES: lambda family, folder: Corpus(family, "nl", folder).examples(),
    DEFINITIONS: lambda family, folder: Corpus(family, "nl", folder).examples(),
    MESSAGES: lambda family, folder: Corpus(family, "nl", folder).examples(),
    KINDS: lambda _, folder: read_kinds(folder),
    RULES: rules,
    DECIDING: lambda family, _: read_deciding(family),
    GISTS: lambda family, _: read_gists(family, "nl"),
    COMMON: lambda family, _: read_common_questions(family, "nl"),
    COMMON_FR: lambda family, _: read_common_questions(family, "fr"),
    WORDS: lambda family, _: read_words(family, "nl"),
    MODELS: lambda family, _: read_models(family, "nl"),
    ANSWERS: lambda family, _: read_answers(family),
    ANCHORS: lambda family, _: read_anchors(family),
    LANGUAGE: lambda _, folder: read_language_file(folder / LANGUAGE),
}
