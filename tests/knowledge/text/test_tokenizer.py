"""How words are read: spelling, glued letters, parted verbs, compounds, slips of the finger, and a "not"'s reach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import App
from knowledge.text.language import Language, fold
from knowledge.text.language_files import codes, load_language
from knowledge.text.tokenizer import LONGEST_WORD, read
from knowledge.text.tokens import Token

KNOWN = {
    "nl": "opstellen stellen opgesteld brief brieven klacht klachten vraag vragen beantwoorden afwijken standaard "
    "zelfstandig agenda beheren doorverwijzen verwijzen klasseren dossier doe krijg briefwisseling organiseren klant",
    "fr": "agenda lettre rédiger accueil document fais classer dossier gère",
    "de": "aufstellen stellen stelle ausfüllen füllen gefüllt Beschwerde Brief Antwort beantworten Frage",
    "en": "letter complaint answer draft visitor reception independent",
}

Say = Callable[[str, str], tuple[Token, ...]]


@pytest.fixture(scope="module")
def languages() -> dict[str, Language]:
    """Each language as it is shipped, with a few words of the work known."""
    found = {code: load_language(code) for code in codes()}
    for code, language in found.items():
        language.learn(map(fold, KNOWN[code].split()))
    return found


@pytest.fixture(scope="module")
def say(languages: dict[str, Language]) -> Say:
    return lambda code, text: read(text, languages[code])


def words(tokens: tuple[Token, ...]) -> str:
    return " ".join(token.word for token in tokens)


def denied(tokens: tuple[Token, ...]) -> str:
    return " ".join(token.word for token in tokens if token.negated)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("Één", "een"), ("l’Été", "l'ete"), ("GRÖẞE", "grosse"), ("Straße", "strasse"), ("cœur", "coeur"), ("a`b", "a'b")],
)
def test_case_accents_and_apostrophes_make_no_difference(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_a_word_knows_where_it_was_typed(say: Say) -> None:
    text = "  Kzal de KLÁCHTEN,\tdoorverwijzen!"
    for token in say("nl", text):
        assert fold(text[token.start : token.end]).endswith(token.word) or token.word in ("ik", "zal")


@pytest.mark.parametrize(
    ("code", "typed", "meant"),
    [
        ("nl", "da's nie tzelfde", "dat is niet het zelfde"),
        ("nl", "ge moogt da", "je mag dat"),
        ("nl", "bvb nen brief", "bijvoorbeeld een brief"),
        ("fr", "jsuis là", "je suis la"),
        ("fr", "g pas", "je ai pas"),
        ("fr", "qd c pr lui", "quand ce pour lui"),
        ("de", "nix zum Brief", "nichts zu dem brief"),
        ("en", "don't", "do not"),
        ("en", "I can’t draft", "i can not draft"),
    ],
)
def test_words_as_people_type_them_are_spelled_out(say: Say, code: str, typed: str, meant: str) -> None:
    assert words(say(code, typed)) == meant


@pytest.mark.parametrize(
    ("code", "typed", "meant"),
    [
        ("nl", "kbeantwoorden", "ik beantwoorden"),
        ("nl", "tdossier", "het dossier"),
        ("nl", "klant", "klant"),  # a word of its own
        ("nl", "kkkk", "kkkk"),
        ("fr", "jfais", "je fais"),
        ("fr", "jgère", "je gere"),
        ("fr", "lagenda", "le agenda"),
        ("fr", "lettre", "lettre"),
    ],
)
def test_a_letter_glued_to_a_word_is_taken_off(say: Say, code: str, typed: str, meant: str) -> None:
    assert words(say(code, typed)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("l'agenda", "le agenda"), ("d’accueil", "de accueil"), ("l'", "le"), ("aujourd'hui", "aujourd hui")],
)
def test_an_elided_word_is_parted_from_the_next(say: Say, typed: str, meant: str) -> None:
    assert words(say("fr", typed)).endswith(meant.split()[-1])
    assert len(say("fr", typed)) == len(meant.split())


@pytest.mark.parametrize(
    ("code", "typed", "read_as", "exact"),
    [
        ("nl", "klahcten", "klachten", False),  # two letters the wrong way round
        ("nl", "klachtem", "klachten", False),
        ("nl", "briefwiseling", "briefwisseling", False),
        ("nl", "birefwisselng", "briefwisseling", False),  # two slips in a long word
        ("nl", "klahcetn", "klahcetn", True),  # two slips in a short one are another word
        ("nl", "brif", "brif", True),  # too short to be sure
        ("nl", "klachten", "klachten", True),
        ("nl", "organiseerde", "organiseerde", True),  # no slip: another form of a known word
        ("nl", "tuinslang", "tuinslang", True),
        ("nl", "12345", "12345", True),
        ("en", "complant", "complaint", False),
        ("en", "indepedent", "independent", False),
        ("de", "beantwroten", "beantworten", False),
        ("fr", "acceuil", "accueil", False),
    ],
)
def test_a_slip_of_the_finger_is_corrected_where_that_is_safe(
    say: Say, code: str, typed: str, read_as: str, exact: bool
) -> None:
    (token,) = say(code, typed)
    assert (token.word, token.exact) == (read_as, exact)


def test_words_learned_later_count_at_once() -> None:
    language = load_language("nl")
    assert words(read("vergaderzall", language)) == "vergaderzall"
    language.learn(["vergaderzaal"])
    assert words(read("vergaderzall", language)) == "vergaderzaal"


def test_what_was_kept_of_the_known_words_reads_alike(languages: dict[str, Language]) -> None:
    made = languages["nl"]
    kept = load_language("nl")
    kept.adopt(made.known, made.joins, made.known_stems, made.separable)
    text = "ik stel standaardbrieven op, een klachtenbreif geef ik door"
    assert read(text, kept) == read(text, made)


def test_forms_of_a_word_share_their_stem_and_function_words_keep_to_themselves(languages: dict[str, Language]) -> None:
    dutch = languages["nl"]
    assert dutch.stem("brief") == dutch.stem("brieven")
    assert dutch.stem("zelf") != dutch.stem("zelfde")
    assert dutch.stem("als") != dutch.stem("alles")


@pytest.mark.parametrize(
    ("code", "text", "at", "verb"),
    [
        ("nl", "ik stel alle brieven op", 1, "opstellen"),
        ("nl", "om brieven op te stellen", 4, "opstellen"),
        ("nl", "ik stelde een brief op", 1, "opstellen"),
        ("de", "ich stelle den Brief auf", 1, "aufstellen"),
        ("de", "um Briefe auszufüllen", 2, "ausfüllen"),
        ("de", "ich fülle den Brief aus", 1, "ausfüllen"),
    ],
)
def test_a_parted_verb_is_read_as_the_whole_verb_too(
    languages: dict[str, Language], code: str, text: str, at: int, verb: str
) -> None:
    language = languages[code]
    assert language.stem(fold(verb)) in read(text, language)[at].stems


@pytest.mark.parametrize(
    "text",
    [
        "ik stel vragen",
        "ik stel vragen. Daarna een brief. Op",  # another sentence
        "ik stel " + "de brief " * 10 + "op",  # too far away
    ],
)
def test_a_verb_is_not_joined_with_what_does_not_belong_to_it(languages: dict[str, Language], text: str) -> None:
    dutch = languages["nl"]
    assert dutch.stem("opstellen") not in read(text, dutch)[1].stems


@pytest.mark.parametrize(
    ("code", "typed", "parts"),
    [
        ("nl", "klachtenbrief", ("klacht", "brief")),
        ("nl", "standaardbrieven", ("standaard", "brief")),
        ("nl", "agendabeheren", ("agenda", "beheren")),
        ("de", "Beschwerdebrief", ("beschwerde", "brief")),
    ],
)
def test_a_compound_is_read_as_its_parts_too(
    languages: dict[str, Language], code: str, typed: str, parts: tuple[str, ...]
) -> None:
    language = languages[code]
    (token,) = read(typed, language)
    assert token.also == tuple(map(language.stem, parts))


@pytest.mark.parametrize(("code", "typed"), [("nl", "tuinbrief"), ("nl", "brieven"), ("fr", "lettredossier")])
def test_what_is_no_compound_of_known_words_stays_whole(say: Say, code: str, typed: str) -> None:
    assert say(code, typed)[0].also == ()


@pytest.mark.parametrize(
    ("text", "governed"),
    [
        ("ik mag niet afwijken", "ik mag niet afwijken"),
        ("afwijken mag ik niet", "afwijken mag ik niet"),  # what stands before it in its clause
        ("ik beantwoord vragen, klachten niet", "klachten niet"),
        ("ik kies niet maar ik volg", "ik kies niet"),
        ("ik doe geen brieven. Wel dossiers", "brieven"),  # an article denies its noun
        ("brieven doe ik geen", "brieven doe ik geen"),  # and at the end of its clause what stands before it
        ("vergaderingen plannen, dat doe ik niet", "vergaderingen plannen dat doe ik niet"),  # taken up again
        ("vergaderingen plannen. Dat doe ik niet", "dat doe ik niet"),
        ("brieven zonder fouten", "fouten"),  # this one governs what follows only
        ("ik doe brieven", ""),
        ("niet alleen brieven", ""),
        ("ik doe niet enkel brieven", ""),
        ("ik doe niet de klachten alleen", "ik doe niet de klachten alleen"),
        ("ik doe nooit alleen brieven", "ik doe nooit alleen brieven"),  # never alone
        ("ik doe nooit enkel brieven", ""),
        ("brieven uitdelen, nooit", "brieven uitdelen nooit"),  # a lone denial takes up what nobody was said to do
    ],
)
def test_a_negation_governs_its_own_clause(say: Say, text: str, governed: str) -> None:
    assert denied(say("nl", text.replace("beantwoord ", "doe "))) == governed.replace("beantwoord ", "doe ")


@pytest.mark.parametrize(
    ("code", "text", "governed"),
    [
        ("fr", "je classe, je ne rédige rien", "je ne rediger rien"),
        ("fr", "pas seulement l'accueil", ""),
        ("fr", "sans rédiger", "rediger"),
        ("fr", "hors de question de rédiger", "hors de question de rediger"),  # a phrase that denies its clause
        ("fr", "je n'aide ici personne", "je ne aide ici personne"),
        ("de", "ich schreibe keine Briefe, aber Antworten", "briefe"),
        ("de", "nicht nur Briefe", ""),
        ("de", "ohne Fragen", "fragen"),
        ("en", "I never draft letters but I answer", "i never draft letters"),
        ("en", "not only letters", ""),
        ("en", "I don't draft", "i do not draft"),
        ("de", "von Briefen kann keine Rede sein", "von briefen kann keine rede sein"),
    ],
)
def test_negation_works_in_every_language(say: Say, code: str, text: str, governed: str) -> None:
    tokens = say(code, text)
    stems = " ".join(token.stem for token in tokens if token.negated)
    language = load_language(code)
    assert stems == " ".join(map(language.stem, governed.split()))


def test_a_hyphen_parts_words_and_a_denied_first_half_denies_no_clause(say: Say) -> None:
    assert words(say("nl", "brief-dossier")) == "brief dossier"
    tokens = say("nl", "ik doe niet-standaard vragen")
    assert denied(tokens) == ""
    assert "standaard" in words(tokens).split()


def test_an_endless_word_is_one_word(say: Say) -> None:
    text = f"brief {'x' * 20_000} klacht"
    first, endless, last = say("nl", text)
    assert (first.word, last.word) == ("brief", "klacht")
    assert len(endless.word) == LONGEST_WORD
    assert endless.end - endless.start == 20_000


@given(st.text(max_size=200))
def test_every_text_is_read_in_order_and_within_its_bounds(languages: dict[str, Language], text: str) -> None:
    for language in languages.values():
        tokens = read(text, language)
        assert tokens == read(text, language)
        at = 0
        for token in tokens:
            assert at <= token.start < token.end <= len(text)
            at = token.start
        assert [token.clause for token in tokens] == sorted(token.clause for token in tokens)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "een kleine basis is meer dan genoeg"),
        ("fr", "une petite base est plus que suffisante"),
        ("de", "die Grundlagen sind mehr als genug"),
        ("en", "a small basis is more than enough"),
    ],
)
def test_more_than_enough_goes_beyond_nothing(language: str, text: str) -> None:
    assert not any(token.set_aside for token in read(text, load_language(language)))


def test_what_joins_two_words_is_no_part_of_a_verb(app: App) -> None:
    tokens = app.context.reader("nl").doc("Ik maak brieven en attesten van woonst op").tokens
    assert [token.stems for token in tokens if token.word in ("maak", "en")] == [("maak", "opmaak"), ("en",)]
