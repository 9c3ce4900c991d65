"""Knowledge files that somebody edited wrongly: each mistake is refused by one line that names file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.concepts.rules import read_rules
from knowledge.errors import KnowledgeError
from knowledge.official.glossary import read_models, read_words
from knowledge.official.guidance import (
    read_anchors,
    read_answers,
    read_common_questions,
    read_deciding,
    read_gists,
)
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus
from knowledge.text.language_files import codes
from tests.knowledge.small_files import (
    ANCHORS,
    ANSWERS,
    CALLED,
    COMMON,
    COMMON_FR,
    DECIDING,
    DEFINITIONS,
    EXAMPLES,
    GISTS,
    KINDS,
    LANGUAGE,
    LEXICON,
    LOAD,
    MESSAGES,
    MODELS,
    RULES,
    WORDS,
)


@pytest.mark.parametrize("file", LOAD)
def test_the_small_files_are_right(small: Family, knowledge: Path, file: str) -> None:
    assert LOAD[file](small, knowledge)


BROKEN = [
    # file, what stands there, what it becomes, what the refusal says
    (LEXICON, "[advies]", "advies", "lexicon/nl.yaml: advice: must be a list"),
    (LEXICON, "[advies]", "[]", "lexicon/nl.yaml: advice: has no expressions"),
    (LEXICON, "[advies]", "[on]", "lexicon/nl.yaml: advice: True must be a text (put it in quotes)"),
    (LEXICON, "[advies]", "['']", "lexicon/nl.yaml: advice: '' is not written as expressions are"),
    (LEXICON, "[advies]", "[ad*]", "lexicon/nl.yaml: advice: 'ad*' is not written as expressions are"),
    (LEXICON, "[advies]", "[a*vies]", "lexicon/nl.yaml: advice: 'a*vies' is not written as expressions are"),
    (LEXICON, "[advies]", "['=goede_raad']", "lexicon/nl.yaml: advice: '=goede_raad' is not written"),
    (LEXICON, "[advies]", "[raad|]", "lexicon/nl.yaml: advice: 'raad|' is not written as expressions are"),
    (LEXICON, "[advies]", "['goede raad - tip']", "lexicon/nl.yaml: advice: 'goede raad - tip' is not written"),
    (LEXICON, "[advies]", "[goede_]", "lexicon/nl.yaml: advice: 'goede_' is not written as expressions are"),
    (LEXICON, "advice:", "independent:", "lexicon/nl.yaml: line 2: the key 'independent' stands twice"),
    (LEXICON, "advice:", "advise:", "lexicon/nl.yaml: the concept 'advise' is not in concepts/registry.yaml"),
    (LEXICON, "advice:", "1:", "lexicon/nl.yaml: the key 1 must be a word"),
    (CALLED, "contacten:", "contact:", "called/nl.yaml: unknown key 'contact'"),
    (CALLED, "kennis: [kennis]\n", "", "called/nl.yaml: the key 'kennis' is missing"),
    (CALLED, "[kennis]", "[]", "called/nl.yaml: kennis: has no expressions"),
    (
        EXAMPLES,
        "[contacten.D]",
        "[contacten.A]",
        "examples/nl/spoken.txt: [contacten.A]: there is no cell, task or result area",
    ),
    (EXAMPLES, "[R1.1]", "[R1.9]", "examples/nl/spoken.txt: [R1.9]: there is no cell, task or result area 'R1.9'"),
    (EXAMPLES, "[R1.1]", "[R9]", "examples/nl/spoken.txt: [R9]: there is no cell, task or result area 'R9'"),
    (EXAMPLES, "[R1.1]", "[doel]", "examples/nl/spoken.txt: [doel]: there is no cell, task or result area 'doel'"),
    (EXAMPLES, "[R1.1]", "[R1.1 R1.2]", "examples/nl/spoken.txt: [R1.1 R1.2]: only levels of one criterion"),
    (EXAMPLES, "[outside]", "[outside R1.2]", "examples/nl/spoken.txt: [outside R1.2]: only levels of one criterion"),
    (EXAMPLES, "[verbetering.C verb", "[contacten.C verb", "[contacten.C verbetering.B]: only levels of one criterion"),
    (EXAMPLES, "C verbetering.B]", "C verbetering.D]", "[verbetering.C verbetering.D]: only levels of one criterion"),
    (EXAMPLES, "[contacten.D]\n", "", "examples/nl/spoken.txt: line 2: an example before the first [reference]"),
    (EXAMPLES, "[contacten.D]\n", "[]\n", "examples/nl/spoken.txt: line 3: an example before the first [reference]"),
    (EXAMPLES, "brieven", "Ik geef berichten door", "examples/nl/spoken.txt: line 8: stands on line 3 too"),
    (
        MESSAGES,
        "[small.hello]",
        "[small.helo]",
        "messages/nl/general.txt: [small.helo]: there is no such kind of message",
    ),
    (MESSAGES, "[noise]", "[noise new]", "messages/nl/general.txt: [noise new]: there is no such kind of message"),
    (MESSAGES, "[frame.where]\n", "", "messages/nl: [frame.where]: has no examples"),
    (DEFINITIONS, "[doel]", "[goal]", "definitions/nl.txt: [goal]: the description defines no such thing"),
    (DEFINITIONS, "[note.gender]\n", "", "definitions/nl.txt: [note.gender]: has no examples"),
    (DEFINITIONS, "[doel]\n", "", "definitions/nl.txt: line 1: an example before the first [reference]"),
    (KINDS, "act: social", "act: sing", "messages/kinds.yaml: ask.cell: act: must be one of tell, amend"),
    (RULES, "alone: {", "alone: {level: D, ", "ondersteuners/rules.yaml: alone: unknown key 'level'"),
    (RULES, "why: the words", "why: ''", "ondersteuners/rules.yaml: alone: why: is empty"),
    (RULES, ", why: the words", "", "ondersteuners/rules.yaml: alone: the key 'why' is missing"),
    (RULES, "speaks: [contacten.D], ", "", "ondersteuners/rules.yaml: alone: must have either `speaks` or `excludes`"),
    (
        RULES,
        "speaks: [contacten.D]",
        "excludes: [contacten.A]",
        "ondersteuners/rules.yaml: alone: excludes: there is no 'contacten.A'",
    ),
    (RULES, "contacten.D", "contacten.A", "ondersteuners/rules.yaml: alone: speaks: there is no 'contacten.A'"),
    (RULES, "all: [advice]", "all: [advise]", "ondersteuners/rules.yaml: alone: there is no concept 'advise'"),
    (RULES, "not independent", "not alone", "ondersteuners/rules.yaml: alone: there is no concept 'not alone'"),
    (RULES, "all: [advice], any", "none", "ondersteuners/rules.yaml: alone: names no concept under `all` or `any`"),
    (RULES, "all: [advice]", "all: [1]", "ondersteuners/rules.yaml: alone: all: must be a list of texts"),
    (RULES, "weight: 3", "weight: much", "ondersteuners/rules.yaml: alone: weight: must be a number"),
    (RULES, "weight: 3", "weight: yes", "ondersteuners/rules.yaml: alone: weight: must be a number"),
    (RULES, "weight: 3", "weight: .nan", "ondersteuners/rules.yaml: alone: weight: must be a number"),
    (RULES, "alone: {", "alone: [], x: {", "ondersteuners/rules.yaml: line 1: "),
    (DECIDING, "R4", "R5", "ondersteuners/deciding.yaml: unknown key 'R5'"),
    (DECIDING, "R4: {criteria: [contacten], own: true}\n", "", "deciding.yaml: the key 'R4' is missing"),
    (DECIDING, "R1: {criteria: [contacten]", "R1: {criteria: [contact]", "deciding.yaml: R1: there is no criterion"),
    (
        DECIDING,
        "R1: {criteria: [contacten]",
        "R1: {criteria: []",
        "deciding.yaml: R1: has no criteria (of: kennis, ",
    ),
    (DECIDING, "own: true", "own: maybe", "deciding.yaml: R1: own: must be true or false"),
    (DECIDING, "own: true", "own: true, first: {R9.1: kennis}", "R1: first: there is no example task 'R9.1'"),
    (DECIDING, "own: true", "own: true, first: {R1.1: kennis}", "R1: first: R1.1: must be one of the criteria, not"),
    (DECIDING, "own: true", "own: true, why: x", "deciding.yaml: R1: unknown key 'why'"),
    (GISTS, "contacten.B", "contacten.A", "gists/nl.yaml: unknown key 'contacten.A'"),
    (GISTS, "contacten.B: few", "", "gists/nl.yaml: the key 'contacten.B' is missing"),
    (GISTS, "contacten.B: few", "contacten.B: ' '", "gists/nl.yaml: contacten.B: is empty"),
    (COMMON, "asks:", "ask:", "ondersteuners/common-questions.yaml: who-decides: unknown key 'ask'"),
    (COMMON, "asks: [wie beslist er]", "asks: []", "common-questions.yaml: who-decides: asks: holds no phrasing"),
    (COMMON, "asks: [wie beslist er]", "asks: ['']", "common-questions.yaml: who-decides: asks: is empty"),
    (COMMON, "asks: [wie beslist er]", "asks: wie", "common-questions.yaml: who-decides: asks: must be a list"),
    (COMMON, ", answer: Mensen.", "", "common-questions.yaml: who-decides: the key 'answer' is missing"),
    (COMMON, "answer: Mensen.", "answer: ''", "common-questions.yaml: who-decides: answer: is empty"),
    (COMMON, "[doel, contacten]", "[doel, contact]", "questions.yaml: who-decides: cites: there is no 'contact'"),
    (COMMON, "[doel, contacten]", "doel", "common-questions.yaml: who-decides: cites: must be a list"),
    (COMMON, "who-decides", "who.B", "common-questions.yaml: who.B: a question's id is small letters"),
    (COMMON_FR, "who-decides", "who", "common-questions.fr.yaml: unknown key 'who'"),
    (COMMON_FR, "answer: Des gens.", "answer: 3", "common-questions.fr.yaml: who-decides: answer: must be a text"),
    (KINDS, "means: something", "means: ''", "messages/kinds.yaml: ask.cell: means: is empty"),
    (KINDS, ", means: something", "", "messages/kinds.yaml: ask.cell: the key 'means' is missing"),
    (KINDS, "act: social,", "act: social, frames: true,", "messages/kinds.yaml: ask.cell: unknown key 'frames'"),
    (KINDS, "{act: social, means: something}", "social", "messages/kinds.yaml: ask.cell: must be"),
    (WORDS, "called: [eenvoudig]", "calls: [eenvoudig]", "words/nl.yaml: simple: unknown key 'calls'"),
    (WORDS, "called: [eenvoudig], ", "", "words/nl.yaml: simple: the key 'called' is missing"),
    (WORDS, "called: [eenvoudig]", "called: eenvoudig", "words/nl.yaml: simple: called: must be a list"),
    (WORDS, "[contacten.C]", "[contacten.A]", "words/nl.yaml: simple: cites: there is no 'contacten.A'"),
    (WORDS, "[contacten.C]", "contacten.C", "words/nl.yaml: simple: cites: must be a list"),
    (WORDS, ", meaning: niet moeilijk", "", "words/nl.yaml: simple: meaning: is missing, and no cited text defines"),
    (WORDS, "meaning: niet moeilijk", "meaning: ' '", "words/nl.yaml: simple: meaning: is empty"),
    (WORDS, "special:", "simple:", "words/nl.yaml: line 2: the key 'simple' stands twice"),
    (MODELS, "contacten.B", "contacten.A", "models/nl.yaml: unknown key 'contacten.A'"),
    (MODELS, "contacten.B: [ik doe iets]\n", "", "models/nl.yaml: the key 'contacten.B' is missing"),
    (MODELS, "contacten.B: [ik doe iets]", "contacten.B: iets", "models/nl.yaml: contacten.B: must be a list"),
    (MODELS, "contacten.B: [ik doe iets]", "contacten.B: [on]", "models/nl.yaml: contacten.B: True must be a text"),
    (ANSWERS, "contacten:", "contact:", "ondersteuners/answers.yaml: unknown key 'contact'"),
    (ANSWERS, "kennis: {D: [simple], B: [independent, not simple]}\n", "", "answers.yaml: the key 'kennis' is missing"),
    (ANSWERS, "{D:", "{A:", "ondersteuners/answers.yaml: kennis: unknown key 'A'"),
    (ANSWERS, "D: [simple]", "D: simple", "ondersteuners/answers.yaml: kennis: D: must be a list"),
    (ANSWERS, "{D: [simple], B: [independent, not simple]}", "[simple]", "ondersteuners/answers.yaml: kennis: must be"),
    (ANCHORS, "R1.1:", "R1.9:", "ondersteuners/anchors.yaml: unknown key 'R1.9'"),
    (ANCHORS, "kennis: [advice]\n", "", "ondersteuners/anchors.yaml: the key 'kennis' is missing"),
    (ANCHORS, "R1.1: [advice]", "R1.1: advice", "ondersteuners/anchors.yaml: R1.1: must be a list"),
    (LANGUAGE, "level_words", "levels", "languages/nl.yaml: unknown key 'levels'"),
    (LANGUAGE, "level_words: [niveau]\n", "", "languages/nl.yaml: the key 'level_words' is missing"),
    (LANGUAGE, "stemmer: dutch", "stemmer: flemish", "languages/nl.yaml: stemmer: there is no 'flemish'"),
    (LANGUAGE, "[de, het]", "de het", "languages/nl.yaml: function_words: must be a list"),
    (LANGUAGE, "[de, het]", "[de, on]", "languages/nl.yaml: function_words: True must be a text (put it in quotes)"),
    (LANGUAGE, "ik weet}", "[ik, weet]}", "languages/nl.yaml: spelling: kweet: must be a text"),
    (LANGUAGE, "{kweet:", "{no:", "languages/nl.yaml: spelling: the key False must be a word"),
    (LANGUAGE, "letters: k", "letter: k", "languages/nl.yaml: glued 1: unknown key 'letter'"),
    (LANGUAGE, "word: ik,", "word: ,", "languages/nl.yaml: glued 1: word: is empty"),
    (
        LANGUAGE,
        "name: Taal",
        "level_ranks: {top: B}\nname: Taal",
        "languages/nl.yaml: level_ranks: top: must be one of",
    ),
    (LANGUAGE, "name: Taal", "name: 3", "languages/nl.yaml: name: must be a text"),
]


@pytest.mark.parametrize(("file", "old", "new", "says"), BROKEN, ids=[f"{b[0]}: {b[2]!r}" for b in BROKEN])
def test_a_mistake_is_refused_naming_file_and_key(
    small: Family, knowledge: Path, file: str, old: str, new: str, says: str
) -> None:
    path = knowledge / file
    content = path.read_text(encoding="utf-8")
    assert old in content, "the test must change something"
    path.write_text(content.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KnowledgeError) as refused:
        LOAD[file](small, knowledge)
    message = str(refused.value)
    assert says in message
    assert "\n" not in message


@pytest.mark.parametrize("file", [WORDS, MODELS, ANSWERS, ANCHORS])
def test_a_family_may_do_without_the_file(small: Family, knowledge: Path, file: str) -> None:
    (knowledge / file).unlink()
    assert LOAD[file](small, knowledge) == {}


@pytest.mark.parametrize("file", [file for file in LOAD if file not in (COMMON_FR, WORDS, MODELS, ANSWERS, ANCHORS)])
def test_a_missing_file_is_named(small: Family, knowledge: Path, file: str) -> None:
    (knowledge / file).unlink()
    with pytest.raises(KnowledgeError, match="cannot be read") as refused:
        LOAD[file](small, knowledge)
    # Of some a folder may hold any, so it is the folder that is named; a family's files are named with the family.
    shown = file.rpartition("/")[0] if file in (EXAMPLES, MESSAGES) else file
    assert f"{shown.removeprefix('families/')}: cannot be read" in str(refused.value)


def test_a_language_that_has_no_questions_of_its_own_shows_the_main_ones(small: Family, knowledge: Path) -> None:
    (knowledge / COMMON_FR).unlink()
    (question,) = read_common_questions(small, "fr").values()
    assert question.answer == "Mensen."


@pytest.mark.parametrize("code", codes())
def test_the_files_that_are_shipped_are_right(family: Family, code: str) -> None:
    sources = Corpus(family, code)
    concepts = sources.concepts()
    labels = {example.label for example in sources.examples()}
    assert sources.called()
    assert read_rules(sources.rules, labels, concepts)
    assert read_gists(family, code)
    assert read_common_questions(family, code)
    assert read_deciding(family)
    assert read_words(family, code)
    assert read_models(family, code)
    assert read_answers(family)
    assert read_anchors(family)
