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
grade-chosen = U koos: { $said }.
grade-because-loose = Uw woorden lijken het meest op dat niveau: { $said }. Zeker ben ik niet.
grade-hope = U noemt { $hoped }. Die letter verandert niets aan het resultaat: ik kijk alleen naar wat u doet. Voor { $hoped } moet de taak dit tonen:
grade-next = Vraag gerust “waarom?” of “wat vraagt { $next }?”.
grade-why = Vraag gerust “waarom?”.
between = Dit gaat over { $criterion }. Uw woorden laten { $levels } open.
between-same = Dit gaat over { $criterion }. De tekst van { $levels } is dezelfde: dit criterium kan die niveaus niet onderscheiden.
between-shared = Let op: deze zin staat bij { $levels }, en onderscheidt die niveaus dus niet.
task-only = Dit is voorbeeldtaak { $ref } ({ $name }). Een voorbeeldtaak geldt voor { $all_levels }: ze toont op zich geen niveau.
area-only = Dit is werk van resultaatgebied { $ref } ({ $name }), maar geen van de voorbeeldtaken noemt het. Op zich toont het geen niveau.
task-no-own = Voor dit resultaatgebied bestaat geen eigen criterium. Hoe vrij en met welke kennis u werkt, kan wel iets tonen: { $criteria }.
unclear = Ik herken hier werk in, maar niet genoeg om het bij een criterium te plaatsen. Wat doet u precies, met wat, en hoe?
outside-duty = Dat lijkt bij een andere functiefamilie te horen. Ik ken alleen { $families } en geef er dus geen niveau voor.
not-now = U vertelt het als iets van vroeger: voor wat u niet meer doet, geef ik geen niveau. Wat doet u vandaag?
not-yet = U vertelt het als een wens: voor wat u nog niet doet, geef ik geen niveau. Wat doet u vandaag?
not-yours = Zo te lezen doet of beslist iemand anders dit: daarvoor geef ik u geen niveau. Wat doet u zelf?

# Wat niet zo is: verondersteld, gewenst, voorbij
supposed-level = Als het zo was, zou het niveau { $level } zijn voor { $criterion }.
supposed-levels = Als het zo was, zou het op { $level } wijzen voor { $criterion }.
supposed-open = Zo gesteld tonen uw woorden nog geen niveau.
supposed-stays = Vandaag is het niet zo, en ik verander niets: { $text } blijft niveau { $level } voor { $criterion }.
supposed-unsettled = Vandaag is het niet zo, en ik verander niets: het niveau van { $text } blijft open.
supposed-nothing-told = Ik voeg niets toe aan uw lijst. Gebeurt het werk echt zo, vertel het me dan.
not-today-wish = { $stage ->
    [case] Een mooie wens. Voor wat nog niet gebeurt, geef ik geen niveau; uw lijst blijft zoals ze is.
   *[start] Een mooie wens. Voor wat nog niet gebeurt, geef ik geen niveau. Wat doet u vandaag?
}
not-today-theirs = Dat doet u zelf, en niet de functie waarover u vertelde; uw lijst blijft zoals ze is.
not-today-others = Dat is het werk van iemand anders, en geen taak van de functie waarover u vertelde; uw lijst blijft zoals ze is.
not-today-past = { $stage ->
    [case] Dat is van vroeger. Voor wat niet meer gebeurt, geef ik geen niveau; uw lijst blijft zoals ze is.
   *[start] Dat is van vroeger. Voor wat niet meer gebeurt, geef ik geen niveau. Wat doet u vandaag?
}

# Several
many-title = Dit lees ik per taak:
many-level = { $text } → niveau { $level }, { $criterion }
many-between = { $text } → { $criterion }, { $levels } blijven open
many-task = { $text } → taak { $ref } ({ $name }), geen niveau
many-area = { $text } → resultaatgebied { $ref } ({ $name }), geen niveau
many-outside = { $text } → andere functiefamilie, geen niveau
many-unclear = { $text } → niet duidelijk, geen niveau
profile-one = Het zwaartepunt ligt bij { $level }. Dat is mijn lezing: een officiële optelsom bestaat niet.
profile-tie = Het gewicht is verdeeld over { $levels }. Dat is mijn lezing: een officiële optelsom bestaat niet.
column-criterion = Criterium

# The manager's check
check-title = Uw taken naast niveau { $level }:
check-fits = { $text } → past bij { $level } ({ $criterion })
check-asks_less = { $text } → vraagt minder: { $shown } ({ $criterion })
check-asks_more = { $text } → vraagt meer: { $shown } ({ $criterion })
check-not_shown = { $text } → toont geen niveau
check-outside = { $text } → hoort bij een andere functiefamilie
check-uncovered = Voor { $level } zegt uw lijst niets over { $criteria }.
check-covered = Uw lijst raakt alle criteria van { $level }.
ask-check = Welke taken wilt u naast het niveau leggen? Schrijf ze onder elkaar of met komma’s.

# Asking about the text
cell-one = Dit vraagt het criterium { $criterion } op niveau { $level }:
cell-levels = { $criterion }, per niveau:
cell-all = Dit vragen de criteria op niveau { $level }:
cell-table = De criteria en hun niveaus:
cell-next = Vertel wat u doet, dan leg ik het ernaast.
compare-title = { $criterion }: { $levels } naast elkaar.
compare-all = Alle criteria: { $levels } naast elkaar.
compare-same = Bij { $criterion } is de tekst van { $levels } dezelfde: dit criterium onderscheidt ze niet.
compare-marked = { $title } Let op wat verschilt.
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
about-help = Schrijf gewoon wat u doet, bijvoorbeeld “ik beantwoord klachten met standaardbrieven”. U kunt ook vragen wat een niveau vraagt, of niveaus vergelijken. Liever vraag per vraag? Typ /interview.
about-sure = Ik vergelijk uw woorden met de criteria en toon waarop ik steun. Bij twijfel vraag ik door. Ik kan fout zitten: kijk dus altijd naar de geciteerde tekst.
about-levels = De niveaus van { $family } zijn, van laag naar hoog, { $all_levels }. Andere niveaus staan er niet in.
about-source = Ik steun op een officiële beschrijving: { $document }. Elke geciteerde zin komt daar letterlijk uit.
about-privacy = Van dit gesprek bewaar ik de taken die u vertelt en uw antwoorden op mijn vragen, zodat u erop kunt terugkomen; andere berichten bewaar ik niet. Niemand leest mee, ook uw chef niet. Met “opnieuw” wist u alles.
start = Welkom bij Niveauwijzer. Vertel wat u doet op het werk en ik zeg bij welk niveau het past, en waar dat staat.
new = Goed, we beginnen opnieuw. Wat doet u op het werk?
new-told = Goed, we beginnen opnieuw.
overlooked = Dat had ik gemist.
overlooked-what = Dat had ik niet gehoord. Zeg in één zin wat u daarvoor doet, dan komt het op de lijst.
object-criterion = Goed, dan reken ik { $text } niet tot { $criterion }.
object-level = Goed, dan geen { $level } voor { $criterion }. Ik houd { $levels } open.
ground-word = U hebt gelijk: { $word } toont op zich geen niveau.
ground-unsaid = U hebt gelijk: { $word } hebt u niet gezegd. Zo las ik het:
ground-mend = Klopt dat niet, zeg dan in enkele woorden wat u daar doet, met wat en voor wie.
family-right = U hebt gelijk, { $text } staat in deze functiefamilie: { $ref }.
family-same = { $text } reken ik bij deze functiefamilie: { $ref }.
area-denied = Goed, dan hoort { $text } niet bij { $area }.
object-what = Wat doet u daar precies, met wat en voor wie?
talk-heard = Dat gaat over ons gesprek, niet over uw werk: daaruit lees ik geen niveau. Wat er nu staat:
overlooked-told = Dat staat al op de lijst:
example-1 = Ik beantwoord klachten met standaardbrieven

# Small talk
small-hello = Dag! Vertel gerust wat u doet op het werk.
small-thanks = Graag gedaan.
small-bye = Tot ziens!
small-how = Goed, dank u. Zullen we naar uw taken kijken?
small-joke = Grappen zijn niet mijn sterkste kant; criteria wel. Vertel gerust verder.
small-joking = Dat neem ik met een korrel zout; aan uw taken verandert het niets.
small-opinion = Dat is hoe iemand anders het ziet. Ik lees een niveau alleen aan wat er gebeurt en hoe.
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
why-chosen = { $criterion }, niveau { $level }: u koos { $said }. De tekst zegt:
why-between = Ik koos nog niet: { $said } past bij { $levels }. Wat ze scheidt, leest u hier:
why-task = { $said } gaat over taak { $ref }. Een voorbeeldtaak geldt voor elk niveau, dus ze beslist niet.
why-area = { $said } hoort bij resultaatgebied { $ref }. Dat geldt voor elk niveau, dus het beslist niet.
why-not = Voor { $level } vraagt het criterium { $criterion } dit. Uw taak zou dat in feite moeten tonen: “{ $gist }”. Het gaat om wat u doet, niet om hoe u het noemt.
why-not-same = { $level } heeft bij { $criterion } dezelfde tekst; dit criterium sluit dat niveau dus niet uit.
why-not-top = Hoger dan { $level } gaat deze functiefamilie niet.
why-not-have = Het antwoord was al { $level }.
option-unknown = Dat is geen van de keuzes. Kies een nummer of beschrijf het in uw eigen woorden.
option-level = Dan is het niveau { $level } voor { $criterion }.
noted-pick = Genoteerd voor taak { $number }, { $text }: niveau { $level } voor { $criterion }.
same-elsewhere = Dat antwoord ging over { $criterion }. Voor { $text } beslist iets anders:

# Something about the user, and no duty yet
frame-where = Vertel gerust verder: wat doet u er precies, met wat, en hoe?
ask-level = Vertel gerust verder: wat doet u er precies, met wat, en hoe?
many-frame = { $text } → geen taak
translated = { $text } (onze werkvertaling, niet officieel: { $translation })
task-line = { $ref }  { $text }
many-past = { $text } → van vroeger, geen niveau
many-wish = { $text } → een wens, geen niveau
many-others-do = { $text } → doet of beslist iemand anders, geen niveau

# The case: several duties, what they come to, and how it is edited
numbered = { $number }. { $text }
label-and = { $label }: { $text }
about-duty = Bij taak { $number }, { $text }:
now-about = Dan taak { $number }, { $text }.
profile-line = { $criterion }: { $level }
profile-mixed = Uw taken tonen daar verschillende niveaus: { $criteria }.
profile-open = Nog niets vastgesteld over { $criteria }.
own-reading = Dat is mijn lezing: een officiële optelsom bestaat niet.
case-title = Dit hebt u verteld:
case-unsettled = Een niveau staat nog nergens vast.
case-hoped = Of uw functie daarmee een { $level } is, beslist uw organisatie (P&O/HR): ze kijkt naar de hele functie.
case-nothing = Er is nog geen taak verteld. Wat doet u op het werk? Eén taak is genoeg om te beginnen.
case-add = Welke taak komt erbij? Schrijf ze in één zin.
case-empty = Uw lijst is nu leeg. Wat doet u op het werk?
removed = Taak { $number } is geschrapt: { $text }.
unlevelled = Het niveau is weg bij { $number }, { $text }. De taak zelf blijft staan.
split = Taak { $number } is nu in twee: { $number } en { $other }.
split-what = Welke twee taken zijn dat precies? In { $text } lees ik er maar één. Schrijf ze een voor een: “vervang { $number } door …”, en “voeg toe: …”.
part-removed = Genoteerd: dat deel valt weg bij taak { $number }, { $text }. De rest blijft staan.
replaced = Taak { $number } is vervangen; ze luidde: { $text }.
restored = De laatste wijziging is ongedaan gemaakt.
put-back = Taak { $number } staat er weer bij: { $text }.
restore-nothing = Er is niets om terug te zetten.
undo-hint = Vergist? Zeg “zet terug”.
which-duty = Over welke taak gaat het? Noem het nummer.
replace-what = Waardoor wilt u ze vervangen? Schrijf bijvoorbeeld “vervang 2 door …”.
gone = Goed, taak { $number } ({ $text }) telt niet meer mee. Vergist? Zeg “zet terug”.
gone-others = Dan hoort dat niet bij deze functie. Taak { $number } ({ $text }) telt niet meer mee. Vergist? Zeg “zet terug”.
new-empty = Goed. Wat doet u op het werk?
check-which = Naast welk niveau wilt u uw taken leggen ({ $all_levels })?
target-first = Graag. Geef de taken, een per lijn of achter elkaar, dan leg ik ze naast niveau { $level }.
missing-title = Voor { $level } toont uw lijst nog niets bij:
missing-line = – { $criterion }: bijvoorbeeld “{ $gist }”
missing-below = { $text } vraagt minder ({ $shown }).
raise-line = { $text }: voor { $level } zou { $criterion } dit moeten tonen: “{ $gist }”.
raise-honest = Het moet wel gebeuren in het werk zelf: andere woorden alleen veranderen niets.
criterion-open = Niets van wat u vertelde, toont al een niveau voor { $criterion }.
relation-read = Ik nam { $criterion } door { $said } in { $text }. Heeft dat er niets mee te maken, schrijf dan “dat is geen { $criterion }”: dan laat ik het weg.
relation-asked = Ik vroeg naar { $criterion } omdat werk als { $text } daaraan te onderscheiden kan zijn. Heeft het er niets mee te maken, zeg dan “die vraag past niet”: dan laat ik het weg.
relation-none = Niets, voor zover ik zie: voor { $criterion } lees ik nergens in uw woorden een niveau, en het telt niet mee.
higher-duty = Het hoogste niveau tonen deze taken:
higher-job = Hoger ligt { $job }:
compare-what = Zet de twee functies onder elkaar, bijvoorbeeld “Functie A: …” en “Functie B: …”.
compare-differ = Waar ze verschillen:
copy-title = Overzicht, functiefamilie { $family } (editie { $edition })
copy-source = Bron: { $label }, regels { $lines }

# An answer in own words, a detail, a correction
still-open = De vraag van daarnet staat nog open: { $question }
still-open-duty = De vraag over taak { $number } staat nog open: { $question }
question-again = Anders gevraagd, voor { $criterion }: wat lijkt het meest op een gewone dag?
question-last = Welke zin komt het dichtst in de buurt? Past er geen, zeg dan “laat open”.
was-before = Eerder las ik niveau { $level } voor { $criterion }; uw aanvulling verandert dat.
mixed = U noemt dingen van { $levels } bij { $criterion }. Ik houd ze dus allebei open.
mixed-usual = Genoteerd: { $levels } voor { $criterion }, het ene gewoonlijk en het andere soms. Allebei blijven ze staan.
usual = Het kan allebei voorkomen. Wat is het gewone geval?
left-open = Goed, dat blijft open. Er komt dan geen niveau voor deze taak.
put-elsewhere = Juist, dat hoort bij { $number }: ik heb het daar gezet, bij { $text }.
merged = { $others } hoort nu bij { $number }: alles wat u daarover zei, staat bij { $text }.
none-then = Dan zegt { $criterion } hier niets. Misschien dit:
unfit-kept = Goed, dan vraag ik dat niet meer. Voor { $criterion } blijft het bij { $levels }: wat u vertelde, staat bij beide.
unfit-open = Goed, dan vraag ik dat niet meer. Voor deze taak blijft het niveau open.
claim-stands = Juist: voor { $criterion } staan { $levels } allebei open, en niets anders. Wat u over de analyse of de keuzes erbij vertelt, kan beslissen.
unknown-help = Geen probleem. Denk aan de laatste keer dat u het deed: wat komt het dichtst in de buurt?
noted = Genoteerd bij { $text }. Een niveau zie ik daar nog niet in.
noted-level = Genoteerd bij { $text }. Het niveau blijft { $level }.
elsewhere = Met { $said } hebt u het over { $criterion }: bij dat criterium wijst het op niveau { $levels }. Ik noteer het bij { $text }; het niveau van die taak hangt van iets anders af.
wrong-what = Dan heb ik het verkeerd gelezen. Dit staat er nu; wat klopt er niet?
withdrawn = Dat laatste is weg. Nu staat er weer:
letter = Een letter alleen verandert niets: ik kijk naar wat u doet en hoe.
task-like = Dit lijkt op voorbeeldtaak { $ref } ({ $name }). Een voorbeeldtaak geldt voor { $all_levels }: ze toont op zich geen niveau.

# The document: words, finding, copying, model sentences
search-found = Daarover staat dit in de tekst:
search-nothing = Daarover vind ik niets in dit document. Probeer een ander woord, zoals “agenda”, “klachten” of “archief”.
criteria-of = Dat hoort bij resultaatgebied { $ref } ({ $name }). Kijk eerst naar { $criteria }. De tekst zelf legt dat verband niet; het is mijn lezing.
criteria-of-none = Dat hoort bij resultaatgebied { $ref } ({ $name }). Dat heeft geen eigen criterium; { $criteria } kunnen wel iets tonen. Dat is mijn lezing.
word-own = Het document omschrijft dat zelf niet. In gewone woorden, en dus niet officieel: { $meaning }
word-defined = Het document omschrijft dat zo:
copy-which = Welke tekst wilt u? Noem een criterium en een niveau, bijvoorbeeld “de tekst van Contacten C”.
full-source = Bron: { $document }, { $ref }, regels { $lines } (editie { $edition }).
source-where = Document: { $document } (editie { $edition }). Bladzijden kent het gescande document niet; ik verwijs naar regels.
write-which = Voor welk criterium en welk niveau? Bijvoorbeeld “schrijf een taak op niveau C voor Contacten”.
write-title = Voorbeelden voor { $criterion }, niveau { $level }:
write-honest = Het zijn voorbeelden. Schrijf alleen wat echt gebeurt: de woorden maken het niveau niet.

# Turns without content
heard-thanks = Graag gedaan.
heard-tired = Dat is lastig.
heard-praise = Dank u!
follow-nothing = Waarover gaat dat? Vertel eerst een taak, dan kijk ik mee.
follow-yes = { $stage ->
    [case] Welke van deze bedoelt u?
   *[start] Goed. Vertel dan: wat doet u op het werk?
}
follow-no = { $stage ->
    [case] Wat klopt er dan niet?
   *[start] Goed. Wat doet u wel op het werk?
}
turn-unclear = { $stage ->
    [case] Ik wil weten hoe u dat werk doet. Daarvan hangt het niveau af.
   *[start] U vertelt één ding dat u op het werk doet, en ik zoek waar dat in de officiële tekst staat.
}
turn-simpler = { $stage ->
    [case] Korter dan:
   *[start] Kort: vertel één ding dat u op het werk doet.
}
turn-repeat = { $stage ->
    [case] Natuurlijk, nog eens:
   *[start] Natuurlijk: wat doet u op het werk?
}
turn-onward = { $stage ->
    [case] Nu kunt u een taak toevoegen, “wat ben ik nu in totaal?” vragen, of dit beantwoorden:
   *[start] Nu is het aan u: vertel één ding dat u op het werk doet.
}
turn-skip = Goed, dat laten we zo.
turn-stop = Goed, tot later. Wat u verteld hebt, blijft bewaard in dit gesprek.
turn-back = { $stage ->
    [case] Welkom terug. Waar waren we?
   *[start] Welkom terug. Wat doet u op het werk?
}
turn-said = Sorry, dat heb ik dan gemist. Kunt u het nog eens kort zeggen?
small-ok = { $stage ->
    [case] Goed. Zeg het maar als er nog een taak bij komt.
   *[start] Goed. Vertel gerust wat u doet op het werk.
}
small-upset = { $stage ->
    [case] Dat is vervelend. Uw taken staan er nog; zeg gerust wat er volgens u niet klopt.
   *[start] Dat is vervelend. Ik kan alleen naar het werk zelf kijken, en dat doe ik graag: wat doet u precies?
}
small-worry = Dat begrijp ik. Dit gesprek beslist niets, en niemand leest mee; wat u hier vertelt, verandert uw statuut niet.
small-upset-worth = Zeker niet. Een niveau zegt wat een functie vraagt. Over uw waarde, of over hoe goed u het doet, zegt het niets.
small-upset-cheated = Dat is een rot gevoel, en dat begrijp ik. Ik beslis niets over u: ik lees alleen wat u over het werk vertelt, en u mag elke lezing tegenspreken.
small-worry-pay = Dat u daarover inzit, begrijp ik. Dit gesprek verandert niets aan uw loon, en over loon zegt de tekst niets. Wat een weging voor uw loon betekent, weet uw P&O/HR-dienst.
small-sorry = Geen probleem, dat kan gebeuren.
turn-lost = Daar vind ik in de tekst geen antwoord op. Wel kan ik zeggen waarom ik iets zo lees, wat een niveau vraagt en wie beslist.
turn-plainly = { $stage ->
    [case] Een gewoon ja of nee kan ik daarop niet geven: het hangt af van wat u doet en hoe.
   *[start] Een gewoon ja of nee kan ik daarop niet geven: het hangt af van wat u doet en hoe. Vertel één ding dat u op het werk doet.
}
small-tired = Dat is lastig. Neem gerust uw tijd.
about-person = Voor een gesprek met een mens kunt u terecht bij de P&O/HR-dienst van uw organisatie; daar weten ze ook wie uw functie weegt. Met “geef de lijst” krijgt u een tekst om mee te nemen.
about-file = Plak de tekst van uw functiebeschrijving gerust hier: ik haal de taken eruit en leg ze naast de criteria. Een bestand (PDF, Word, ODT, HTML of tekst) kan ook: stuur het in Telegram, of lees het in met “niveauwijzer report”.
about-edit = Zeg bijvoorbeeld “schrap 3”, “vervang 3 door …” of “voeg toe: …”; de niveaus volgen meteen. “Zet terug” maakt de laatste wijziging ongedaan. Zolang u dat niet zegt, verandert er niets.
about-duration = Zo lang als u zelf wilt: bij elke taak stel ik hooguit één vraag tegelijk, en elke vraag mag open blijven. Twee of drie taken geven al een beeld.
no-diploma = Over diploma’s, talen of ervaring zegt deze tekst niets; uw P&O/HR-dienst weet dat. Een specialisatie (Kennis B) is iets anders: daar gaat het om kennis, niet om een papier.
no-politics = Daarover heb ik geen mening. Ik leg alleen werk naast de officiële tekst.

# What is told without a duty
aside-life = { $stage ->
    [case] Ik begrijp het. Aan uw taken verandert dat niets.
   *[start] Ik begrijp het. Over uw taken zegt dat nog niets: wat doet u zelf?
}
aside-vague = { $stage ->
    [case] Dat heb ik niet goed begrepen. Gaat het over een van uw taken, of is het een vraag? Zeg het gerust anders.
   *[start] Dat zegt me nog te weinig. Wat doet u op het werk? Eén ding van deze week is genoeg.
}
aside-manner = { $stage ->
    [case] Dat zegt hoe u werkt. Bij welke taak hoort het?
   *[start] Dat zegt hoe u werkt. Wat doet u precies zo?
}
aside-title = Achter zo’n titel kan veel verschillend werk zitten. Wat doet u het vaakst?
aside-quality = { $stage ->
    [case] Dat is een eigenschap, en daar staat geen niveau tegenover.
   *[start] Dat is een eigenschap, en daar staat geen niveau tegenover. Wat is het werk zelf?
}
aside-tools = Dat zegt waarmee u werkt. Wat doet u ermee?
aside-requirement = Dat is een voorwaarde, en geen taak. Wat wordt er in de functie gedaan?
aside-conditions = Dat zijn arbeidsvoorwaarden; daarover gaat deze tekst niet. Wat is het werk zelf?
aside-employer = Dat zegt iets over de organisatie. Wat doet de functie zelf?
aside-setting = Dat zegt waar de functie staat. Wat wordt er gedaan?
aside-apply = Dat gaat over solliciteren. Wat is het werk zelf?
aside-heading = Dat is een titel. Plak er de taken onder, dan lees ik ze één voor één.

## a whole job description
description-read = Ik lees in deze tekst { $duties ->
        [one] één taak
       *[other] { $duties } taken
    }. Koppen, eisen, aanbod en wat verder geen taak is, liet ik weg: { $left ->
        [one] één stuk tekst
       *[other] { $left } stukken tekst
    }.
description-no-duty = In deze tekst lees ik geen taak. Vertel in een zin wat iemand in de functie doet, of stuur de volledige functiebeschrijving.
description-too-little = Deze tekst toont te weinig om iets over het geheel te zeggen: er ligt maar op één criterium of op geen enkel criterium een niveau vast. Vraag het na bij wie de functie uitoefent.
description-question = – { $criterion }: { $question }
description-more = En nog { $count ->
        [one] één taak
       *[other] { $count } taken
    }: vraag “toon mijn lijst”, of neem het verslag.
description-full = Uw lijst is vol: ze houdt ten hoogste { $most } taken. Schrap er eerst, of begin opnieuw.

# Several function families
which-family = Over welke functie gaat het?
family-chosen = Goed, het gaat over { $family }. Vertel of vraag het nog eens, dan antwoord ik daarvoor.
family-changed = Dit gaat over { $family }. Wat u over { $other } vertelde, blijft bewaard.

# The guided grading
interview-begin = { $count } criteria, bij elk één vraag. Kies telkens wat op een gewone week het best past; goed of fout bestaat niet. “Terug”, “pauze” en “stop” werken altijd, en tussendoor iets anders vragen mag.
interview-unofficial = De teksten zijn onze werkvertaling; alleen het Nederlands telt.
interview-question = { $number }/{ $count } · { $criterion }. { $question }
interview-none = Geen van deze
interview-unknown = Dat weet ik niet
interview-words = In mijn eigen woorden
interview-tell = { $number }/{ $count } · { $criterion }. Vertel het in één of twee zinnen: { $question }
interview-read = Dat komt het dichtst bij deze tekst van { $criterion }: { $text }
interview-right = Klopt dat?
interview-yes = Ja, dat klopt
interview-no = Nee, toon de keuzes
interview-unread = Daar lees ik nog geen keuze in. Uw woorden blijven bewaard; welke tekst past het best?
interview-several = Dat past bij meer dan één tekst. Wat is het gewone geval?
interview-settled = Dit weet ik al, dus dat vraag ik niet opnieuw:
interview-settled-line = – { $criterion }: { $answer } ({ $evidence })
interview-again = { $criterion } klopt niet
interview-which = Wat klopt er niet? Kies het hieronder, dan vraag ik het.
interview-was = Uw antwoord was { $answer }. Kies opnieuw, of zeg “verder”.
interview-left-none = Goed. Dan hoort het criterium { $criterion } niet bij deze functie.
interview-left-unknown = Geen probleem: het criterium { $criterion } blijft open.
interview-first = Dit is de eerste vraag; verder terug kan niet.
interview-paused = Pauze. Uw antwoorden blijven bewaard. Zeg “verder” of typ /interview om door te gaan.
interview-resumed = We gaan verder; uw antwoorden staan er nog.
interview-stopped = Goed, we stoppen. Met /interview kunt u later aanvullen wat open is.
interview-idle = Er loopt geen vraaggesprek. Met /interview begint u er een.
interview-nothing = Er staat nog niets vast, dus is er geen profiel. Vraag na hoe het werk gebeurt, en begin opnieuw met /interview.
interview-profile = Uw profiel, criterium per criterium:
interview-line = { $criterion }: { $level } ({ $evidence })
interview-line-same = { $criterion }: { $level }, want die tekst is dezelfde ({ $evidence })
interview-because-chosen = u koos die tekst
interview-because-said = u zei { $said }
interview-because-told = u vertelde { $said }
interview-span = Het loopt van { $low } tot { $high }.
interview-span-one = Alles wat vaststaat, ligt op { $high }.
interview-weight = Het gewicht ligt bij { $levels }.
interview-up = Omhoog trekt: { $criteria }.
interview-down = Omlaag trekt: { $criteria }.
interview-open = Nog open: { $criteria }.
interview-absent = Hoort volgens u niet bij de functie: { $criteria }.
interview-own = Dat is de lezing van dit programma; een officiële weging bestaat niet.
interview-next = Wat het volgende niveau zou vragen:
interview-next-line = – { $criterion }, { $level }: “{ $gist }”
interview-top = Hoger dan { $level } gaat deze functiefamilie niet.
interview-take = Wilt u dit meenemen? Typ /copy. Met twee bekijken? Typ /together.
interview-answered = Uit het vraaggesprek: { $criteria }.

# Two raters of one function
together-where = Met twee dezelfde functie bekijken kan in de Telegram-bot, waar /together een code geeft: alleen daar worden twee gesprekken naast elkaar gelegd.
together-title = U bent allebei klaar. Zo liggen uw antwoorden naast elkaar:
together-level = { $criterion } ({ $level })
together-same = Hetzelfde: { $criteria }.
together-left = Door een van u of door u beiden opengelaten, dus nog te bespreken: { $criteria }.
together-agree = U verschilt nergens van mening.
together-differ = { $criterion }: u { $mine }, de ander { $theirs }.
together-settle = Samen uit te maken: wat is in gewone weken het vaakst zo, “{ $low }” of “{ $high }”?
