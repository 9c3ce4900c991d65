# Het Telegramkanaal en de doctor, in het Nederlands.

tg-menu-start = Beginnen, met drie voorbeelden
tg-menu-help = Wat ik voor u kan doen
tg-menu-criteria = De criteria en hun niveaus
tg-menu-tasks = De voorbeelden van taken
tg-menu-compare = Niveaus vergelijken
tg-menu-profile = Waar uw taken samen op neerkomen
tg-menu-list = De taken die u vertelde, met nummer
tg-menu-copy = Hetzelfde als tekst om mee te nemen
tg-menu-missing = Wat nog door niets gedekt is
tg-menu-undo = De laatste wijziging terugzetten
tg-menu-interview = Begeleid: vraag per vraag naar uw profiel
tg-menu-together = Met twee: een code voor de ander
tg-menu-language = Uw taal kiezen
tg-menu-privacy = Wat over u bewaard wordt, en waarom
tg-menu-forget = Wissen wat over u bewaard wordt
tg-menu-export = Krijgen wat over u bewaard wordt
tg-menu-new = Opnieuw beginnen

tg-description =
    Beschrijf een taak van een functie of stuur een functiebeschrijving (PDF, DOCX, ODT, HTML of tekst), en lees op welk niveau ze wijst en waar de officiële functiebeschrijving dat zegt.

    Ik antwoord in het Nederlands, Frans, Duits en Engels. Wat ik toon is een indicatie en geen beslissing over de classificatie. Ik kijk naar functies, nooit naar personen: stuur geen namen.
tg-short-description = Op welk niveau wijst een taak, en waar zegt de officiële functiebeschrijving dat?

tg-example-1 = Ik geef bezoekers eenvoudig advies
tg-example-2 = Ik beheer de agenda van mijn directeur
tg-example-3 = Wat is het verschil tussen C en B?

tg-button-why = Waarom?
tg-button-next = Wat vraagt het volgende niveau?
tg-button-criterion = Het hele criterium
tg-button-profile = Overzicht
tg-button-undo = Zet terug
tg-button-report-docx = Verslag (Word)
tg-button-report-html = Verslag (HTML)
tg-button-picture = Het profiel als beeld
tg-button-interview-back = Vorige
tg-button-interview-pause = Pauze
tg-button-interview-stop = Stop
tg-button-interview-resume = Verder
tg-button-together = Met twee
tg-button-wrong = Klopt het niet?
tg-button-old = Deze knoppen horen bij een vroeger antwoord. Stel uw vraag gewoon opnieuw, dan werken ze.
tg-button-answered = Dat is al gebeurd. Ga gerust verder in uw eigen woorden.
tg-button-foreign = Deze knop is niet van u, of van te lang geleden. Stel mij gerust uw eigen vraag!

tg-wrong-lower = Het niveau moet lager zijn
tg-wrong-higher = Het niveau moet hoger zijn
tg-wrong-other = Het gaat over een ander criterium
tg-wrong-misread = U hebt mijn woorden verkeerd begrepen
tg-wrong-back = ← Terug
tg-wrong-thanks = Dank u! Uw keuze wordt bewaard voor HR, zonder uw bericht en zonder uw naam.

tg-translation = Werkvertaling, niet officieel:

tg-language-question = In welke taal zal ik antwoorden?
tg-language-nl = Nederlands
tg-language-fr = Français
tg-language-de = Deutsch
tg-language-en = English
tg-language-auto = De taal waarin ik schrijf
tg-language-set = Ik antwoord voortaan in het Nederlands. Met /language kiest u opnieuw.
tg-language-free = Voortaan antwoord ik in de taal waarin u schrijft.

tg-cannot-read-other = Daar kan ik niets in lezen. Stuur tekst of een document (PDF, DOCX, ODT, HTML of gewone tekst), of typ in enkele woorden wat de functie doet.
tg-cannot-read-photo = Op een foto of afbeelding kan ik niets lezen. Stuur het document zelf (PDF, DOCX, ODT, HTML of gewone tekst), of typ wat de functie doet.
tg-cannot-read-voice = Naar geluid kan ik niet luisteren. Typ in enkele woorden wat de functie doet, of stuur er een document over (PDF, DOCX, ODT, HTML of gewone tekst).

tg-file-unnamed = het document
tg-file-gone = Telegram heeft dit bestand niet meer voor mij. Stuur het gerust opnieuw.
tg-file-waiting = Ik lees { $name } zodra de documenten ervoor klaar zijn…
tg-file-fetching = Ik haal { $name } op…
tg-file-reading = Ik lees { $name }…
tg-file-weighing = Ik bekijk de taken in { $name }: { $share } %…
tg-report-file = verslag-{ $date }

tg-apology = Het spijt me: met dit bericht ging iets mis en het blijft zonder antwoord. De fout ligt bij mij en is genoteerd. Probeer het eens in andere woorden.
tg-refused = Deze assistent is er voor een gesloten groep, en uw account hoort daar niet bij. Vraag toegang aan uw HR-dienst.
tg-flood = Dat is meer dan ik in één keer kan beantwoorden. Wacht even een minuut en ga dan verder.
tg-sent-private = Ik heb het naar ons privégesprek gestuurd.
tg-open-private = Dat hoort in ons privégesprek. Open het hier: { $link }

tg-privacy-what = Wat bewaard wordt: de taken die u vertelde en wat u eraan toevoegde, in uw eigen woorden, met hoe ik ze las; uw antwoorden in het vraaggesprek, en bij een vergelijking met twee die van beiden, 30 dagen lang; één stap terug, zodat u een wijziging kunt terugzetten; de taal; van een document de naam en wat eruit weggelaten werd, voor het verslag, maar nooit het bestand zelf: dat wordt gewist zodra het gelezen is; en drie dagen lang de nummers van de berichten die het uwe beantwoorden, zodat bij een verbeterde vraag ook het antwoord verbeterd wordt. Van alle andere berichten wordt niets bewaard: elk wordt gewist zodra het beantwoord is.
tg-privacy-why = Waarom: zodat u kunt verdergaan waar u was, kunt aanvullen en verbeteren, kunt vragen waar alles samen op neerkomt, en de knoppen werken. Er gebeurt niets anders mee. Zegt u mij dat een antwoord niet klopt, dan ziet HR uw keuze en de referentie, maar niet wie u bent en niet uw woorden.
tg-privacy-who = Uw Telegramnummer wordt alleen bewaard als een code die zonder geheime sleutel niet terug te lezen is. Telegram zelf ziet het gesprek ook: stuur niets geheims en geen namen.
tg-privacy-erase = Hoe lang: tot u het wist met /forget, en ten hoogste { $days ->
    [one] één dag
   *[other] { $days } dagen
 } zonder gebruik. /export stuurt u wat bewaard is. Met /new begint u opnieuw: met /undo kan uw volgende bericht alles nog terugbrengen, daarna is het gewist.

tg-forgotten = Gebeurd: alles wat over u bewaard werd, is gewist.
tg-export = En dit is alles wat over dit gesprek bewaard wordt, voor programma’s.
tg-export-duties = De taken die u vertelde, en hoe ik ze las:
tg-export-none = Er zijn geen taken bewaard.
tg-export-interview = Uw antwoorden in het vraaggesprek:
tg-export-before = Ook bewaard, voor /undo: hoe het was vóór de laatste wijziging:
tg-export-left-out = Ook bewaard, voor het verslag: wat uit { $name } weggelaten werd:
tg-export-added = toegevoegd:
tg-export-open = { $criterion }, niveau { $levels }: nog open
tg-export-task = zoals voorbeeldtaak { $ref } ({ $name }), toont geen niveau
tg-export-area = resultaatgebied { $ref } ({ $name }), toont geen niveau
tg-export-unclear = toont geen niveau
tg-export-outside = niet in deze functiebeschrijving

tg-inline-cell = { $criterion }, niveau { $level }
tg-inline-task = Voorbeeld van een taak { $ref }
tg-inline-source = Uit de functiebeschrijving { $family }

doctor-knowledge-good = De kennis laadt ({ $families ->
    [one] één functiefamilie
   *[other] { $families } functiefamilies
 }, editie { $edition }).
doctor-knowledge-bad = De kennis laadt niet: { $problem }. Verbeter dat bestand, of installeer het programma opnieuw.
doctor-settings-bad = Een instelling klopt niet. { $problem }. Verbeter ze in de omgeving of in .env.
doctor-database-good = In de database kan geschreven worden.
doctor-database-bad = In de database kan niet geschreven worden ({ $problem }). Kijk naar DATABASE, de rechten op de map en de vrije ruimte op de schijf.
doctor-key-good = Het sleutelbestand is alleen leesbaar voor zijn eigenaar.
doctor-key-bad = Anderen kunnen het sleutelbestand lezen. Zet de rechten op 0600.
doctor-sqlite-good = SQLite { $version }.
doctor-sqlite-old = SQLite { $version } is te oud: minstens 3.37 is nodig. Gebruik een nieuwere Python of een nieuwer systeem.
doctor-sqlite-warn = SQLite { $version } heeft een zeldzame fout wanneer twee programma's op hetzelfde ogenblik in één bestand schrijven (hersteld in 3.51.3, 3.50.7 en 3.44.6). Laat maar één bot deze database gebruiken, of gebruik een nieuwere SQLite.
doctor-inbox-good = Er wacht geen bericht.
doctor-inbox-waiting = { $count ->
    [one] Eén bericht wacht op antwoord; het wordt
   *[other] { $count } berichten wachten op antwoord; ze worden
 } beantwoord zodra de bot draait.
doctor-dead-good = Er is geen bericht terzijde gelegd.
doctor-dead-some = { $count ->
    [one] Eén bericht is na mislukken terzijde gelegd.
   *[other] { $count } berichten zijn na mislukken terzijde gelegd.
 } Meld de fouten hieronder aan wie het programma onderhoudt.
doctor-dead-letter = Bericht { $number } ({ $kind }), { $day }: { $error }
doctor-token-good = Het token is geldig: @{ $name }.
doctor-token-missing = TELEGRAM_TOKEN is niet ingesteld. @BotFather geeft er een; zet het in de omgeving of in .env.
doctor-token-bad = Telegram kent het token niet. Vergelijk TELEGRAM_TOKEN met wat @BotFather gaf.
doctor-network-bad = Telegram is niet bereikbaar ({ $problem }). Kijk naar het netwerk, een proxy en TELEGRAM_BASE_URL.
doctor-webhook-none = Er is geen webhook ingesteld: de bot kan zelf ophalen.
doctor-webhook-good = Er is een webhook ingesteld; bij Telegram { $count ->
    [one] wacht één bericht
   *[other] wachten { $count } berichten
 }.
doctor-webhook-other = Er is een webhook ingesteld die niet WEBHOOK_URL is. “niveauwijzer telegram --webhook” stelt de juiste in; zonder --webhook verwijdert de bot hem.
doctor-webhook-failing = Telegram kon de laatste tijd niet bij de webhook afleveren. Kijk of WEBHOOK_URL deze machine bereikt, en naar het certificaat, HOST en PORT.
doctor-clock-good = De klok loopt gelijk met die van Telegram.
doctor-clock-bad = De klok wijkt { $seconds } seconden af. Zet de tijdsynchronisatie van de machine aan.
doctor-clock-unknown = De klok kon niet vergeleken worden.
doctor-feedback-none = Niemand heeft gezegd dat een antwoord niet klopte.

tg-together-code = Uw code voor de ander: { $code }
tg-together-how = Geef hem aan uw leidinggevende of uw medewerker. Die stuurt hier /interview { $code }. Elk van u antwoordt apart; pas als u allebei klaar bent, ziet u elkaars antwoorden. De code werkt één keer en vervalt na { $days } dagen. Namen worden niet bewaard; /forget van een van u wist alles.
tg-together-you = Nu u nog: met /interview beantwoordt u de vragen.
tg-together-waiting = Uw antwoorden staan klaar. Zodra de ander klaar is, ziet u allebei de vergelijking; stuur dan /together.
tg-together-joined = De code klopt. Beantwoord nu de vragen over dezelfde functie. De ander ziet uw antwoorden pas als u allebei klaar bent.
tg-together-refused = Die code opent niets, of niets meer. Kijk hem na, of vraag een nieuwe.
tg-together-own = Dat is uw eigen code: geef hem aan de ander.
tg-together-tries = Er zijn te veel codes geprobeerd. Probeer het morgen opnieuw.
tg-together-busy = U vergelijkt al een functie met iemand. Werk dat eerst af met /interview, of wis het met /forget; stuur de code daarna nog eens.
tg-together-incomplete = Niet elk criterium is al gevraagd. Vul aan met /interview: daarna telt uw antwoord voor de vergelijking.
tg-together-first-new = In dit gesprek staan al taken of antwoorden; die zouden meetellen. Bewaar ze zo nodig met /copy, begin opnieuw met /new en stuur de code dan nog eens.
tg-together-wait = De ander is nog niet klaar. Stuur later nog eens /together.
tg-together-again = Voor een nieuwe vergelijking: /together new.
