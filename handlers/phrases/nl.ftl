# Dutch wording of every reply. One phrase, one whole sentence; the official text never stands here.

indication = Een indicatie, geen classificatiebeslissing: die neemt uw organisatie (P&O/HR).
unofficial = onze werkvertaling, niet officieel
list-and = { $first } en { $last }
list-comma = { $first }, { $next }
said = “{ $words }”

label-line = { $label }:
label-cell = { $criterion }, niveau { $level }
label-task = Voorbeeldtaak { $ref }
label-area = Resultaatgebied { $ref }
label-doel = Doel van de functie
label-term = Definitie
label-note = Voetnoot

# One graded responsibility
grade-level = Niveau { $level } voor het criterium { $criterion }.
grade-because = Dat lees ik aan { $said }.
grade-because-loose = Uw woorden lijken het meest op dat niveau: { $said }. Zeker ben ik niet.
grade-hope = U noemt { $hoped }. Die letter verandert niets aan het resultaat: ik kijk alleen naar wat u doet. Voor { $hoped } moet de taak dit tonen:
grade-next = Vraag gerust “waarom?” of “wat vraagt { $next }?”.
grade-why = Vraag gerust “waarom?”.
between = Dit gaat over { $criterion }. Uw woorden laten { $levels } open.
between-same = Dit gaat over { $criterion }. De tekst van { $levels } is dezelfde: dit criterium kan die niveaus niet onderscheiden.
between-shared = Let op: deze zin staat bij { $levels }, en onderscheidt die niveaus dus niet.
task-only = Dit is voorbeeldtaak { $ref } ({ $name }). Een voorbeeldtaak geldt voor { $all_levels }: ze toont op zich geen niveau.
task-decides = Het niveau hangt af van { $criteria }.
task-no-own = Voor dit resultaatgebied bestaat geen eigen criterium. Hoe vrij en met welke kennis u werkt, kan wel iets tonen: { $criteria }.
unclear = Ik herken hier werk in, maar niet genoeg om het bij een criterium te plaatsen. Wat doet u precies, met wat, en hoe?
outside-duty = Dat lijkt bij een andere functiefamilie te horen. Ik ken alleen { $families } en geef er dus geen niveau voor.
not-now = U vertelt het als iets van vroeger: voor wat u niet meer doet, geef ik geen niveau. Wat doet u vandaag?
not-yet = U vertelt het als een wens: voor wat u nog niet doet, geef ik geen niveau. Wat doet u vandaag?
not-yours = Zo te lezen doet of beslist iemand anders dit: daarvoor geef ik u geen niveau. Wat doet u zelf?

# Several
many-title = Dit lees ik per taak:
many-level = { $text } → niveau { $level }, { $criterion }
many-between = { $text } → { $criterion }, { $levels } blijven open
many-task = { $text } → taak { $ref } ({ $name }), geen niveau
many-outside = { $text } → andere functiefamilie, geen niveau
many-unclear = { $text } → niet duidelijk, geen niveau
many-next = Een voorbeeldtaak toont op zich geen niveau. Vertel bij een ervan hoe u ze doet: hoe vrij, hoe moeilijk, met welke kennis.
profile-one = Het zwaartepunt ligt bij { $level }. Dat is mijn lezing: een officiële optelsom bestaat niet.
profile-tie = Het gewicht is verdeeld over { $levels }. Dat is mijn lezing: een officiële optelsom bestaat niet.
profile-up = Hoger ligt { $criteria }.
profile-down = Lager ligt { $criteria }.
profile-open = Niet meegeteld, want nog open of verdeeld: { $criteria }.
column-criterion = Criterium
column-level = Niveau

# The manager's check
check-title = Uw taken naast niveau { $level }:
check-fits = { $text } → past bij { $level } ({ $criterion })
check-asks_less = { $text } → vraagt minder: { $shown } ({ $criterion })
check-asks_more = { $text } → vraagt meer: { $shown } ({ $criterion })
check-not_shown = { $text } → toont geen niveau
check-outside = { $text } → hoort bij een andere functiefamilie
check-uncovered = Voor { $level } zegt uw lijst niets over { $criteria }.
check-covered = Uw lijst raakt alle criteria van { $level }.
check-what = Welke taken wilt u naast { $level } leggen? Schrijf ze onder elkaar of met komma's.

# Asking about the text
cell-one = Dit vraagt het criterium { $criterion } op niveau { $level }:
cell-levels = { $criterion }, per niveau:
cell-all = Dit vragen de criteria op niveau { $level }:
cell-table = De criteria en hun niveaus:
cell-next = Vertel wat u doet, dan leg ik het ernaast.
compare-title = { $criterion }: { $levels } naast elkaar.
compare-all = Alle criteria: { $levels } naast elkaar.
compare-same = Bij { $criterion } is de tekst van { $levels } dezelfde: dit criterium onderscheidt ze niet.
compare-marked = { $title } Gemarkeerd is wat verschilt.
definition-term = { $term } staat bij { $cells }. Het document omschrijft dit begrip zo:
definition-alone = Zo omschrijft het document { $term }:
definition-purpose = Dit is het doel van de functie:
definition-note = { $name }: het document zegt daarover:
tasks-area = Dit hoort bij resultaatgebied { $ref }:
tasks-all = De resultaatgebieden van { $family }:
tasks-next = Vraag bijvoorbeeld naar “taken { $ref }”.
criteria-list = De criteria zijn { $criteria }. Elk heeft een tekst voor { $all_levels }.
meaning = Bij { $criterion } is de vraag: { $question } Het document zegt per niveau:

# What the bot is
about-bot = Ik ben Niveauwijzer. U vertelt wat u doet op het werk; ik zeg bij welk niveau van de functiefamilie dat past en waar dat staat. Ik ken { $families }. Ik werk met vaste regels, niet met een taalmodel.
about-help = Schrijf gewoon wat u doet, bijvoorbeeld “ik beantwoord klachten met standaardbrieven”. U kunt ook vragen wat een niveau vraagt, of niveaus vergelijken.
about-sure = Ik vergelijk uw woorden met de criteria en toon waarop ik steun. Bij twijfel vraag ik door. Ik kan fout zitten: kijk dus altijd naar de geciteerde tekst.
about-levels = De niveaus van { $family } zijn, van laag naar hoog, { $all_levels }. Andere niveaus staan er niet in.
about-source = Ik steun op een officiële beschrijving: { $document }. Elke geciteerde zin komt daar letterlijk uit.
about-privacy = Ik bewaar uw berichten niet. Binnen een gesprek onthoud ik enkel verwijzingen en de paar woorden die het laatste antwoord droegen; met “opnieuw” wist u ook die.
start = Welkom bij Niveauwijzer. Vertel wat u doet op het werk en ik zeg bij welk niveau het past, en waar dat staat.
new = Goed, we beginnen opnieuw. Wat doet u op het werk?
example-1 = Ik beantwoord klachten met standaardbrieven

# Small talk
small-hello = Dag! Vertel gerust wat u doet op het werk.
small-thanks = Graag gedaan.
small-bye = Tot ziens!
small-how = Goed, dank u. Zullen we naar uw taken kijken?
small-joke = Grappen zijn niet mijn sterkste kant; criteria wel. Wat doet u op het werk?
small-weather = Over het weer weet ik niets, over functieniveaus wel. Wat doet u op het werk?
small-insult = Jammer dat het tegenvalt. Vertel in één zin wat u of uw collega doet, dan kijk ik daarnaar: over personen oordeel ik niet.
small-praise = Dank u! Hebt u nog een taak om na te kijken?
small-test = Ik ben er. Vertel wat u doet op het werk.

# Outside
no-pay = Over loon en premies zegt dit document niets; uw P&O/HR-dienst weet dat. Ik kan wel nagaan bij welk niveau een taak past.
no-leave = Over verlof, uurregeling of telewerk weet ik niets; vraag het uw P&O/HR-dienst. Ik kan wel taken naast de criteria leggen.
no-promotion = Hoe u bevordert of wanneer er examens zijn, staat niet in dit document; vraag het uw P&O/HR-dienst. Ik kan wel zeggen wat een niveau vraagt.
no-level-a = Dat niveau staat niet in deze functiefamilie: { $family } kent alleen { $all_levels }. Wat die niveaus vragen, kan ik u wel zeggen.
no-family = Ik ken alleen { $families }. Over andere functies of families kan ik niets zeggen.
no-pension = Over het pensioen weet ik niets; vraag het uw P&O/HR-dienst. Ik kan wel taken naast de criteria leggen.
no-person = Over personen oordeel ik niet, alleen over taken. Wat wordt er precies gedaan?
no-instruct = Dat doe ik niet: ik bevestig geen niveaus en speel geen rol. Ik leg alleen taken naast de criteria. Wat doet u op het werk?
no-other = Daar kan ik niet bij helpen. Ik leg taken naast de criteria van { $families } en zeg bij welk niveau ze passen.
noise = Dat begrijp ik niet. Schrijf in een gewone zin wat u doet op het werk, bijvoorbeeld “{ $example }”.
empty = U stuurde een leeg bericht. Schrijf in een zin wat u doet op het werk, bijvoorbeeld “{ $example }”.

# Following up
why-level = { $criterion }, niveau { $level }: ik steunde op { $said }. De tekst zegt:
why-between = Ik koos nog niet: { $said } past bij { $levels }. Wat ze scheidt, leest u hier:
why-task = { $said } gaat over taak { $ref }. Een voorbeeldtaak geldt voor elk niveau, dus ze beslist niet.
why-nothing = Er is nog geen antwoord om uit te leggen. Vertel eerst wat u doet.
why-not = Voor { $level } vraagt het criterium { $criterion } dit. Uw taak zou dat in feite moeten tonen: “{ $gist }”. Het gaat om wat u doet, niet om hoe u het noemt.
why-not-same = { $level } heeft bij { $criterion } dezelfde tekst; dit criterium sluit dat niveau dus niet uit.
why-not-top = Hoger dan { $level } gaat deze functiefamilie niet.
why-not-have = Het antwoord was al { $level }.
option-unknown = Dat is geen van de keuzes. Kies een nummer of beschrijf het in uw eigen woorden.
option-level = Dan is het niveau { $level } voor { $criterion }.

# Something about the user, and no duty yet
frame-where = Vertel gerust verder: wat doet u er precies, met wat, en hoe?
ask-level = Vertel gerust verder: wat doet u er precies, met wat, en hoe?
many-frame = { $text } → geen taak
translated = { $text } (onze werkvertaling, niet officieel: { $translation })
task-line = { $ref }  { $text }
many-past = { $text } → van vroeger, geen niveau
many-wish = { $text } → een wens, geen niveau
many-others-do = { $text } → doet of beslist iemand anders, geen niveau

# Several function families
which-family = Over welke functie gaat het?
family-chosen = Goed, het gaat over { $family }. Vertel of vraag het nog eens, dan antwoord ik daarvoor.
