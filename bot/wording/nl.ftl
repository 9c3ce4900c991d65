# De zinnen van de opdrachten in de terminal.

## show: de functiebeschrijving lezen
show-purpose = Doel
show-areas = Resultaatgebieden, met voorbeelden van taken
show-criteria = Onderscheidende criteria
show-terms = Begrippen
show-notes = Bij de tekst
show-level = Niveau { $level }
show-tasks-neutral = Een voorbeeldtaak geldt voor elk niveau: de taak alleen toont nog geen niveau.
show-marked-styled = Vet en onderlijnd: wat een niveau onderscheidt van het niveau eronder (bij D: van het niveau erboven).
show-marked-plain = Tussen *sterretjes*: wat een niveau onderscheidt van het niveau eronder (bij D: van het niveau erboven).
show-same-text = { $levels }: dezelfde tekst. Dit criterium houdt deze niveaus niet uit elkaar.
show-shared-sentence = Deze zin staat bij elk van deze niveaus ({ $levels }): “{ $sentence }”
show-in-area = Voorbeeld van een taak in { $area }.
show-in-criterion = Alle niveaus naast elkaar: niveauwijzer show { $criterion }
show-source = Bron: { $document }, { $count ->
    [one] regel
   *[other] regels
} { $lines } van de scan
show-document = Bron: { $document }
show-one-part = Eén onderdeel: niveauwijzer show contacten, show R3, show R3.4, show contacten.C
show-unofficial = Alleen de Nederlandse tekst is officieel; na “{ $code }:” staat onze werkvertaling, niet officieel.
show-unknown = Onbekende verwijzing “{ $ref }”. Bedoelt u: { $nearest }?
show-unknown-alone = Onbekende verwijzing “{ $ref }”. Alle onderdelen: niveauwijzer show
show-found = Geen onderdeel heet “{ $ref }”. Dit gaat erover:
search-no-match = Niets gevonden over “{ $words }”. Probeer andere woorden, of lees alles: niveauwijzer show

## de chat in de terminal
terminal-welcome = Welkom bij Niveauwijzer. Beschrijf in uw eigen woorden wat iemand in zijn functie doet; u leest welk niveau daarbij past en waar de functiebeschrijving dat zegt. Bijvoorbeeld:
terminal-example-1 = Ik geef bezoekers eenvoudig advies. Welk niveau is dat?
terminal-example-2 = Ik beheer de agenda van mijn directeur
terminal-example-3 = Wat is het verschil tussen C en B voor contacten?
terminal-welcome-end = Nederlands, Frans, Duits of Engels: u kiest. /help voor meer, /quit om te stoppen.
terminal-resumed = Ik ken de taken nog die u de vorige keer vertelde: /list toont ze, met /new begint u opnieuw, /forget wist ze.
terminal-help = Typ een taak of een vraag, of een van deze opdrachten. Stel ik een vraag terug met genummerde antwoorden, typ dan gewoon het nummer.
terminal-help-why = /why: waarom dat niveau, met uw eigen woorden als bewijs
terminal-help-next = /next: wat het volgende niveau vraagt
terminal-help-criterion = /criterion: het hele criterium van het laatste antwoord
terminal-help-criteria = /criteria: de onderscheidende criteria
terminal-help-tasks = /tasks: de voorbeeldtaken
terminal-help-compare = /compare: niveaus vergelijken
terminal-help-profile = /profile: waar uw taken samen op neerkomen
terminal-help-list = /list: de taken die u vertelde, met hun nummer
terminal-help-copy = /copy: hetzelfde als tekst om mee te nemen
terminal-help-missing = /missing: wat nog door niets gedekt is
terminal-help-undo = /undo: de laatste wijziging terugzetten
terminal-help-interview = /interview: de vragen per criterium, één voor één, en dan uw profiel
terminal-help-together = /together: dezelfde functie met twee bekijken (in de Telegram-bot)
terminal-help-quotes = /quotes: de officiële teksten bij het laatste antwoord
terminal-help-privacy = /privacy: wat er bewaard wordt
terminal-help-new = /new: opnieuw beginnen; met /undo meteen daarna krijgt u alles terug
terminal-help-forget = /forget: wissen wat van dit gesprek bewaard is
terminal-help-language = /language nl, fr, de of en: de taal kiezen; /language auto: de taal waarin u schrijft
terminal-help-quit = /quit (of Ctrl-D): stoppen
terminal-unknown = De opdracht /{ $name } bestaat niet. /help toont welke er wel zijn.
terminal-language-set = Ik antwoord voortaan in het Nederlands.
terminal-language-free = Ik antwoord voortaan in de taal waarin u schrijft.
terminal-language-which = Kies een taal: /language met een van { $languages }, of auto.
terminal-no-memory = Het geheugen is niet bereikbaar ({ $problem }). U kunt gewoon chatten, maar na het afsluiten wordt niets onthouden.
terminal-translation = Werkvertaling, niet officieel: { $text }
terminal-quotes-hint = De officiële teksten: /quotes
terminal-quotes-none = Bij het laatste antwoord horen geen andere officiële teksten.
terminal-privacy-where = Wat bewaard wordt, staat in dit bestand op deze computer: { $path }. Het bevat de taken die u vertelde, in uw woorden, tot u ze wist met /forget, en ten hoogste { $days ->
    [one] één dag
   *[other] { $days } dagen
 } zonder gebruik. Alleen wie uw bestanden kan lezen, kan het lezen.
terminal-privacy-nowhere = In deze sessie wordt niets op de schijf bewaard.
terminal-forgotten = Gebeurd: alles wat van dit gesprek bewaard werd, is gewist.
terminal-not-forgotten = Het geheugenbestand is niet open, dus daarin kon niets gewist worden. Het is het bestand dat DATABASE noemt: verwijder het zelf.

## report en verify: een functiebeschrijving lezen, en een verslag nagaan
report-title = Verslag over { $name }
report-title-told = Verslag over de taken van dit gesprek
report-document = Document
report-pages = Bladzijden
report-date = Datum
report-edition = Editie
report-summary = Waar het op neerkomt
report-profile = Profiel over de criteria
report-duties = De taken
report-questions = Na te vragen bij wie de functie uitoefent
report-left-out = Weggelaten
report-number = Nr.
report-duty = Taak
report-area = Resultaatgebied
report-verdict = Lezing
report-said = Woorden die beslisten
report-quote = Officiële tekst
report-none-left-out = Er is niets weggelaten.
report-no-questions = Er staat niets open.
report-matrix-title = De criteria en hun niveaus
report-mark-settled = een niveau ligt vast
report-mark-mixed = taken tonen meer dan één niveau
report-mark-open = een niveau blijft open
report-mark-none = niets toont het
report-alt-settled = { $criterion }: { $levels }.
report-alt-mixed = { $criterion }: taken tonen { $levels }.
report-alt-open = { $criterion }: { $levels } blijven open.
report-alt-none = { $criterion }: niets toont een niveau.
report-level = { $criterion }, niveau { $level }
report-between = { $criterion }: { $levels } blijven open
report-outside = Niet in deze functiefamilie
report-task = Zoals taak { $ref } ({ $name }); geen niveau getoond
report-work = Resultaatgebied { $ref } ({ $name }); geen niveau getoond
report-unclear = Te weinig om iets te zeggen
report-source = { $label }; functiebeschrijving, { $count ->
    [one] regel
   *[other] regels
} { $lines }
report-labelled = { $label }: { $value }
report-question = { $criterion }: { $question } { $about }
report-about = (nr. { $numbers })
report-why-heading = Kop of label
report-why-purpose = Doel of samenvatting
report-why-requirement = Vereiste
report-why-quality = Eigenschap of houding
report-why-tools = Hulpmiddelen en programma's
report-why-conditions = Voorwaarden en aanbod
report-why-employer = Over de werkgever
report-why-setting = Plaats in de organisatie
report-why-apply = Hoe solliciteren
report-why-title = Titel
report-why-life = Rondom het werk
report-why-vague = Noemt niets wat gedaan wordt
report-why-manner = Hoe het werk gebeurt
report-why-past = Verleden
report-why-wish = Wens
report-why-others-do = Werk van iemand anders
document-too-large = Het bestand is groter dan 20 MB. Stuur het deel met de functiebeschrijving.
document-too-many-pages = Het document is te lang voor een functiebeschrijving. Stuur de bladzijden waar ze op staat.
document-no-text = In dit bestand is geen tekst te lezen: het is wellicht een scan of een foto. Stuur een versie met tekst.
document-password = Het bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord.
document-broken = Het bestand is beschadigd en kan niet gelezen worden. Bewaar het opnieuw en probeer nog eens.
document-hostile = Het bestand vraagt meer van de computer dan een functiebeschrijving mag; het lezen is gestopt.
document-macro = Het bestand bevat macro's. Bewaar het zonder macro's (als .docx of .odt).
document-old-word = Dit is een oud Word-bestand (.doc). Bewaar het als .docx.
document-unknown-kind = Dit soort bestand wordt niet gelezen. Stuur PDF, DOCX, ODT, HTML of gewone tekst.
document-took-too-long = Het lezen van het bestand duurde te lang en is gestopt.
verify-no-receipt = dit is geen verslag met een kwitantie: geef een .json-bestand dat “niveauwijzer report -o” schreef
verify-file-same = { $file } is het document van dit verslag.
verify-file-other = { $file } is een ander document dan dat van dit verslag, of is sindsdien gewijzigd.
verify-edition-same = Editie { $edition }, zoals in het verslag.
verify-edition-other = Editie { $before } in het verslag, { $now } vandaag.
verify-moved = Sindsdien gewijzigd: { $file }
verify-change = “{ $text }”: { $before } → { $now }
verify-same = Elke taak wordt gelezen zoals in het verslag.

## check: de bestanden nakijken
check-duplicate = { $file }:{ $line }: staat al in { $other }:{ $first }: “{ $text }”
check-near = { $file }:{ $line }: lijkt te veel op { $other }:{ $first }: “{ $text }”
check-file-missing = { $file } ontbreekt, terwijl de taal { $language } elders wel bestanden heeft
check-keys-missing = { $file }: hierin ontbreekt nog:
check-keys-empty = { $file }: nog leeg:
check-broken = Laadt niet (de uitleg is in het Engels):
check-unrecognised = Van de eigen voorbeelden in de taal { $language } worden er maar { $known } van { $tried } als die taal herkend: een vraag in die taal wordt in een andere beantwoord. Vul meer voorbeelden en woorden in.
check-phrase-missing = { $file }: hierin ontbreekt nog wat { $other } wel heeft:
check-phrase-broken = { $file }:{ $line }: dit is geen geldige zin
check-phrase-twice = { $file }: de zin { $key } staat er al, in { $other }
check-phrase-variables = { $file }: { $key }: de variabelen verschillen van die in { $other } ({ $variables })
check-loaded = Alles laadt: { $families ->
    [one] één functiefamilie
   *[other] { $families } functiefamilies
 }, { $examples } voorbeelden, { $phrases } zinnen in { $languages } talen.
check-problems = { $count ->
    [one] Eén probleem.
   *[other] { $count } problemen.
 }
check-left-language = Geen probleem, goed om te weten: { $family } is niet geschreven in { $languages } en antwoordt in die talen niet.
check-left-models = Geen probleem: { $files } ontbreekt; zonder worden er geen voorbeeldzinnen voor een niveau gegeven.
check-left-words = Geen probleem: { $files } ontbreekt; zonder worden de woorden van de criteria niet uitgelegd.
check-left-questions = Geen probleem: er zijn geen testvragen in { $languages }; wat een wijziging daar verandert, blijkt niet.
check-no-questions = Geen testvragen gevonden; met --questions MAP geeft u ze op.
check-not-recorded = Van { $count } testvragen zijn nog geen antwoorden vastgelegd. Leg ze vast met: niveauwijzer check --accept
check-same = Alle { $count } testvragen krijgen hetzelfde antwoord als eerst.
check-changed = { $changed } van de { $count } testvragen krijgen een ander antwoord:
check-was = was: { $answer }
check-is = wordt: { $answer }
check-right = juist is: { $answer }
check-accept = Is dat wat u wilt? Leg het vast met: niveauwijzer check --accept
check-accepted = Vastgelegd: de antwoorden op { $count } testvragen, waarvan { $changed } veranderd.
check-nothing = geen antwoord vastgelegd

## evaluate: meten met eigen vragen
evaluate-questions = { $count ->
    [one] Eén vraag
   *[other] { $count } vragen
 }, editie { $edition }. Elk cijfer is een aandeel, van 0 tot 1, met tussen haakjes het aantal.
evaluate-measure = maat
evaluate-all = alle
evaluate-misses = Gemist
evaluate-reliability = Betrouwbaarheid: van de antwoorden met dit vertrouwen is dit aandeel juist
evaluate-confidence = vertrouwen
evaluate-answers = antwoorden
evaluate-mean = gemiddeld
evaluate-right = juist
evaluate-off = Het vertrouwen zit er gemiddeld { $share } naast.
evaluate-readme-current = { $file } was al bij.
evaluate-readme-updated = { $file } is bijgewerkt.
evaluate-missed = { $id }: “{ $text }” · juist: { $gold } · kreeg: { $got }
evaluate-readme-figures = { $count } vragen. Elk cijfer is een aandeel, met tussen haakjes het aantal.
evaluate-readme-first-sight = Op het eerste gezicht: reeksen die blind geschreven zijn en één keer gemeten, op de dag dat ze nieuw waren.
evaluate-date = datum
evaluate-set = reeks
evaluate-figure = op het eerste gezicht (aantal)
evaluate-readme-reliability = Wat vertrouwen waard is: het zit er gemiddeld { $off } naast.
evaluate-means-pair = het eerste antwoord noemt het juiste criterium en niveau
evaluate-means-pair-3 = een van de eerste drie antwoorden doet dat
evaluate-means-level = het niveau is juist
evaluate-means-criterion = het criterium is juist
evaluate-means-answered = er komt een niveau, of er blijven er open
evaluate-means-committed = één niveau past, en er wordt er één genoemd
evaluate-means-wrong-and-sure = een fout niveau, met stelligheid: hoe lager, hoe beter
evaluate-means-ambiguous = de niveaus die open zijn, blijven open
evaluate-means-task = de voorbeeldtaak is juist
evaluate-means-area = het resultaatgebied is juist
evaluate-means-no-level = een taak zonder niveau krijgt er geen
evaluate-means-cell = de gevraagde tekst wordt getoond
evaluate-means-compare = de gevraagde teksten staan naast elkaar
evaluate-means-definition = het begrip wordt uitgelegd met de tekst erbij
evaluate-means-declined = wat er niet in staat, krijgt geen niveau en geen taak
evaluate-means-overall = het zwaartepunt van een beschrijving is juist
evaluate-means-sentence = elke zin met een niveau krijgt het juiste
evaluate-means-restraint = een zin zonder niveau krijgt er geen
evaluate-means-language = de taal is herkend
evaluate-means-statement-area = het resultaatgebied van een zin uit een vacature klopt
evaluate-means-statement-pair = criterium en niveau kloppen waar de woorden er een tonen
evaluate-means-statement-restraint = een zin die geen niveau toont, krijgt er geen
evaluate-means-statement-outside = een taak uit een ander vak, of een eigenschap, krijgt geen niveau
evaluate-means-statement-no-task = … en geen voorbeeldtaak of gebied
evaluate-means-nothing-no-false-claim = van een bericht dat weinig zegt, wordt niets beweerd wat er niet staat
evaluate-means-nothing-no-false-level = … en geen niveau vastgesteld
evaluate-means-nothing-life = hetzelfde, over het leven op het werk
evaluate-means-nothing-vague = hetzelfde, van vaag gepraat
evaluate-means-nothing-manner = hetzelfde, van hoe iets gedaan wordt
evaluate-means-nothing-title = hetzelfde, van de naam van een functie
evaluate-means-nothing-turn = hetzelfde, van een wending in een gesprek
evaluate-means-nothing-near = hetzelfde, van andere vakken met dezelfde woorden
evaluate-means-nothing-bare = hetzelfde, van een blote activiteit
evaluate-means-nothing-bare-found = een blote activiteit krijgt haar gebied
evaluate-means-conversation-act = wat een beurt doet, is juist gelezen
evaluate-means-conversation-duties = er zijn zoveel taken onthouden als er verteld zijn
evaluate-means-conversation-levels = de genoemde taken staan op het juiste niveau
evaluate-means-conversation-open = taken die openstaan, blijven open
evaluate-means-conversation-cites = de teksten die erbij horen, worden geciteerd
evaluate-means-conversation-not-cites = teksten die er niet bij horen, worden niet geciteerd
evaluate-means-conversation-overall = het zwaartepunt klopt
evaluate-means-conversation-keeps-pending = de open vraag blijft open
evaluate-means-conversation-turn = na een beurt klopt dat alles, de soort beurt niet meegerekend
evaluate-means-conversation-conversation = dat is zo na elke beurt

## tune: are other constants better?

tune-tried = { $count } vragen, { $folds } delen, { $settings } instellingen geprobeerd.
tune-better = Gemiddelde score { $before }; op vragen die achtergehouden zijn wint het zoeken { $gain }.
tune-not-better = Gemiddelde score { $before }; op vragen die achtergehouden zijn wint het zoeken niets ({ $gain }): de tabel blijft zoals ze is.
tune-written = Geschreven: { $file }
