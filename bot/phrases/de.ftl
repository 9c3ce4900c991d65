# Der Telegram-Kanal und der Doctor, auf Deutsch.

tg-menu-start = Anfangen, mit drei Beispielen
tg-menu-help = Was ich für Sie tun kann
tg-menu-criteria = Die Kriterien und ihre Stufen
tg-menu-tasks = Die Beispiele für Aufgaben
tg-menu-compare = Stufen vergleichen
tg-menu-profile = Was Ihre Aufgaben zusammen ergeben
tg-menu-list = Die genannten Aufgaben, mit Nummer
tg-menu-copy = Dasselbe als Text zum Mitnehmen
tg-menu-missing = Was noch durch nichts abgedeckt ist
tg-menu-undo = Die letzte Änderung zurücknehmen
tg-menu-interview = Geführt: Frage für Frage zu Ihrem Profil
tg-menu-together = Zu zweit: ein Code für die andere Person
tg-menu-language = Ihre Sprache wählen
tg-menu-privacy = Was über Sie aufbewahrt wird, und warum
tg-menu-forget = Löschen, was über Sie aufbewahrt wird
tg-menu-export = Erhalten, was über Sie aufbewahrt wird
tg-menu-new = Neu anfangen

tg-description =
    Beschreiben Sie eine Aufgabe einer Funktion, oder schicken Sie eine Funktionsbeschreibung (PDF, DOCX, ODT, HTML oder Text), und lesen Sie, auf welche Stufe sie hinweist und wo die amtliche Funktionsbeschreibung das sagt.

    Ich antworte auf Niederländisch, Französisch, Deutsch und Englisch. Was ich zeige, ist ein Hinweis und keine Einstufungsentscheidung. Es geht um Funktionen, nie um Personen: Bitte senden Sie keine Namen.
tg-short-description = Auf welche Stufe weist eine Aufgabe hin, und wo sagt das die amtliche Beschreibung?

tg-example-1 = Ich gebe Besuchern einfache Ratschläge
tg-example-2 = Ich verwalte den Terminkalender meines Direktors
tg-example-3 = Was ist der Unterschied zwischen C und B?

tg-button-why = Warum?
tg-button-next = Was verlangt die nächste Stufe?
tg-button-criterion = Das ganze Kriterium
tg-button-profile = Überblick
tg-button-undo = Rückgängig
tg-button-report-docx = Bericht (Word)
tg-button-report-html = Bericht (HTML)
tg-button-picture = Das Profil als Bild
tg-button-interview-back = Zurück
tg-button-interview-pause = Pause
tg-button-interview-stop = Stopp
tg-button-interview-resume = Weiter
tg-button-together = Zu zweit
tg-button-wrong = Stimmt das nicht?
tg-button-old = Diese Schaltflächen gehören zu einer früheren Antwort. Stellen Sie Ihre Frage einfach noch einmal, dann funktionieren sie.
tg-button-answered = Das ist schon geschehen. Schreiben Sie einfach in Ihren eigenen Worten weiter.
tg-button-foreign = Diese Schaltfläche gehört nicht zu Ihnen oder ist zu alt. Stellen Sie mir gern Ihre eigene Frage!

tg-wrong-lower = Die Stufe müsste niedriger sein
tg-wrong-higher = Die Stufe müsste höher sein
tg-wrong-other = Es geht um ein anderes Kriterium
tg-wrong-misread = Sie haben meine Worte falsch verstanden
tg-wrong-back = ← Zurück
tg-wrong-thanks = Danke! Ihre Auswahl wird für HR aufbewahrt, ohne Ihre Nachricht und ohne Ihren Namen.

tg-translation = Arbeitsübersetzung, nicht amtlich:

tg-language-question = In welcher Sprache soll ich antworten?
tg-language-nl = Nederlands
tg-language-fr = Français
tg-language-de = Deutsch
tg-language-en = English
tg-language-auto = Die Sprache, in der ich schreibe
tg-language-set = Ich antworte ab jetzt auf Deutsch. Mit /language wählen Sie neu.
tg-language-free = Ab jetzt antworte ich in der Sprache, in der Sie schreiben.

tg-cannot-read-other = Darin kann ich nichts lesen. Schicken Sie Text oder ein Dokument (PDF, DOCX, ODT, HTML oder reinen Text), oder schreiben Sie in wenigen Worten, was die Funktion tut.
tg-cannot-read-photo = Auf einem Foto oder Bild kann ich nichts lesen. Schicken Sie das Dokument selbst (PDF, DOCX, ODT, HTML oder reinen Text), oder schreiben Sie, was die Funktion tut.
tg-cannot-read-voice = Ton kann ich nicht anhören. Schreiben Sie in wenigen Worten, was die Funktion tut, oder schicken Sie ein Dokument darüber (PDF, DOCX, ODT, HTML oder reinen Text).

tg-file-unnamed = das Dokument
tg-file-gone = Telegram hält diese Datei nicht mehr für mich bereit. Bitte schicken Sie sie noch einmal.
tg-file-waiting = Ich lese { $name }, sobald die Dokumente davor fertig sind…
tg-file-fetching = Ich hole { $name }…
tg-file-reading = Ich lese { $name }…
tg-file-weighing = Ich sehe mir die Aufgaben in { $name } an: { $share } %…
tg-report-file = bericht-{ $date }

tg-apology = Es tut mir leid: Bei dieser Nachricht ging etwas schief, und sie bleibt ohne Antwort. Der Fehler liegt bei mir und ist notiert. Versuchen Sie es bitte mit anderen Worten.
tg-refused = Dieser Assistent ist einer geschlossenen Gruppe vorbehalten, und Ihr Konto gehört nicht dazu. Bitten Sie Ihren HR-Dienst um Zugang.
tg-flood = Das ist mehr, als ich auf einmal beantworten kann. Bitte warten Sie eine Minute und machen Sie dann weiter.
tg-sent-private = Ich habe es in unseren privaten Chat geschickt.
tg-open-private = Das gehört in unseren privaten Chat. Öffnen Sie ihn hier: { $link }

tg-privacy-what = Was aufbewahrt wird: die Aufgaben, die Sie genannt haben, und was Sie dazu ergänzt haben, in Ihren eigenen Worten, mit meiner Lesart; Ihre Antworten in der Befragung, und bei einem Vergleich zu zweit die von beiden, 30 Tage lang; ein Schritt zurück, damit Sie eine Änderung zurücknehmen können; die Sprache; von einem Dokument der Name und was daraus weggelassen wurde, für den Bericht, aber nie die Datei selbst: Sie wird gelöscht, sobald sie gelesen ist; und drei Tage lang die Nummern der Nachrichten, die Ihre beantworten, damit zu einer geänderten Frage auch die Antwort geändert wird. Von allen anderen Nachrichten wird nichts aufbewahrt: Jede wird gelöscht, sobald sie beantwortet ist.
tg-privacy-why = Warum: damit Sie weitermachen können, wo Sie waren, ergänzen und berichtigen, fragen können, was alles zusammen ergibt, und damit die Schaltflächen funktionieren. Sonst geschieht nichts damit. Wenn Sie mir sagen, dass eine Antwort nicht stimmt, sieht HR Ihre Auswahl und die Stelle, aber nicht, wer Sie sind, und nicht Ihre Worte.
tg-privacy-who = Ihre Telegram-Nummer wird nur als Code aufbewahrt, der ohne geheimen Schlüssel nicht zurückzulesen ist. Telegram selbst sieht den Chat auch: Senden Sie nichts Geheimes und keine Namen.
tg-privacy-erase = Wie lange: bis Sie es mit /forget löschen, und höchstens { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } ohne Nutzung. /export schickt Ihnen, was aufbewahrt ist. Mit /new fangen Sie neu an: Mit /undo kann Ihre nächste Nachricht noch alles zurückholen, danach ist es gelöscht.

tg-forgotten = Erledigt: Alles, was über Sie aufbewahrt wurde, ist gelöscht.
tg-export = Und das ist alles, was über diesen Chat aufbewahrt wird, für Programme.
tg-export-duties = Die Aufgaben, die Sie genannt haben, und wie ich sie lese:
tg-export-none = Es sind keine Aufgaben aufbewahrt.
tg-export-interview = Ihre Antworten in der Befragung:
tg-export-before = Ebenfalls aufbewahrt, für /undo: wie es vor der letzten Änderung war:
tg-export-left-out = Auch aufbewahrt, für den Bericht: was aus { $name } weggelassen wurde:
tg-export-added = ergänzt:
tg-export-open = { $criterion }, Stufe { $levels }: noch offen
tg-export-task = wie die Beispielaufgabe { $ref } ({ $name }), Stufe nicht erkennbar
tg-export-area = Ergebnisbereich { $ref } ({ $name }), Stufe nicht erkennbar
tg-export-unclear = Stufe nicht erkennbar
tg-export-outside = nicht in dieser Funktionsbeschreibung

tg-inline-cell = { $criterion }, Stufe { $level }
tg-inline-task = Beispiel für eine Aufgabe { $ref }
tg-inline-source = Aus der Funktionsbeschreibung { $family }

doctor-knowledge-good = Die Wissensdateien lassen sich laden ({ $families ->
    [one] eine Funktionsfamilie
   *[other] { $families } Funktionsfamilien
 }, Ausgabe { $edition }).
doctor-knowledge-bad = Die Wissensdateien lassen sich nicht laden: { $problem }. Berichtigen Sie diese Datei, oder installieren Sie das Programm neu.
doctor-settings-bad = Eine Einstellung stimmt nicht. { $problem }. Berichtigen Sie sie in der Umgebung oder in .env.
doctor-database-good = In die Datenbank kann geschrieben werden.
doctor-database-bad = In die Datenbank kann nicht geschrieben werden ({ $problem }). Prüfen Sie DATABASE, die Rechte am Ordner und den freien Platz auf dem Datenträger.
doctor-key-good = Die Schlüsseldatei ist nur für ihren Besitzer lesbar.
doctor-key-bad = Andere können die Schlüsseldatei lesen. Setzen Sie ihre Rechte auf 0600.
doctor-sqlite-good = SQLite { $version }.
doctor-sqlite-old = SQLite { $version } ist zu alt: Mindestens 3.37 wird gebraucht. Nehmen Sie ein neueres Python oder System.
doctor-sqlite-warn = SQLite { $version } hat einen seltenen Fehler, wenn zwei Programme im selben Augenblick in dieselbe Datei schreiben (behoben in 3.51.3, 3.50.7 und 3.44.6). Lassen Sie nur einen Bot diese Datenbank benutzen, oder nehmen Sie ein neueres SQLite.
doctor-inbox-good = Keine Nachricht wartet.
doctor-inbox-waiting = { $count ->
    [one] Eine Nachricht wartet auf Antwort; sie wird
   *[other] { $count } Nachrichten warten auf Antwort; sie werden
 } beantwortet, sobald der Bot läuft.
doctor-dead-good = Es wurde keine Nachricht zur Seite gelegt.
doctor-dead-some = { $count ->
    [one] Eine Nachricht wurde nach Fehlschlägen zur Seite gelegt.
   *[other] { $count } Nachrichten wurden nach Fehlschlägen zur Seite gelegt.
 } Melden Sie die Fehler unten denen, die das Programm pflegen.
doctor-dead-letter = Nachricht { $number } ({ $kind }), { $day }: { $error }
doctor-token-good = Das Token ist gültig: @{ $name }.
doctor-token-missing = TELEGRAM_TOKEN ist nicht gesetzt. @BotFather gibt eines; setzen Sie es in der Umgebung oder in .env.
doctor-token-bad = Telegram kennt das Token nicht. Vergleichen Sie TELEGRAM_TOKEN mit dem, was @BotFather gab.
doctor-network-bad = Telegram ist nicht erreichbar ({ $problem }). Prüfen Sie das Netz, einen Proxy und TELEGRAM_BASE_URL.
doctor-webhook-none = Es ist kein Webhook gesetzt: Der Bot kann selbst abholen.
doctor-webhook-good = Ein Webhook ist gesetzt; bei Telegram { $count ->
    [one] wartet eine Nachricht
   *[other] warten { $count } Nachrichten
 }.
doctor-webhook-other = Ein Webhook ist gesetzt, der nicht WEBHOOK_URL ist. „niveauwijzer telegram --webhook“ setzt den richtigen; ohne --webhook entfernt der Bot ihn.
doctor-webhook-failing = Telegram konnte zuletzt nicht an den Webhook ausliefern. Prüfen Sie, ob WEBHOOK_URL diese Maschine erreicht, und Zertifikat, HOST und PORT.
doctor-clock-good = Die Uhr stimmt mit der von Telegram überein.
doctor-clock-bad = Die Uhr geht um { $seconds } Sekunden falsch. Schalten Sie die Zeitsynchronisierung der Maschine ein.
doctor-clock-unknown = Die Uhr konnte nicht verglichen werden.
doctor-feedback-none = Niemand hat gesagt, dass eine Antwort nicht stimmte.

tg-together-code = Ihr Code für die andere Person: { $code }
tg-together-how = Geben Sie ihn Ihrer Führungskraft oder Ihrer Mitarbeiterin, Ihrem Mitarbeiter. Diese Person schickt hier /interview { $code }. Jeder antwortet für sich; erst wenn Sie beide fertig sind, sehen Sie die Antworten des anderen. Der Code gilt einmal und verfällt nach { $days } Tagen. Namen werden nicht gespeichert; /forget von einem von Ihnen löscht alles.
tg-together-you = Jetzt sind Sie dran: Mit /interview beantworten Sie die Fragen.
tg-together-waiting = Ihre Antworten liegen bereit. Sobald die andere Person fertig ist, sehen Sie beide den Vergleich; schicken Sie dann /together.
tg-together-joined = Der Code stimmt. Beantworten Sie nun die Fragen zu derselben Funktion. Die andere Person sieht Ihre Antworten erst, wenn Sie beide fertig sind.
tg-together-refused = Dieser Code öffnet nichts, oder nichts mehr. Prüfen Sie ihn, oder bitten Sie um einen neuen.
tg-together-own = Das ist Ihr eigener Code: Geben Sie ihn der anderen Person.
tg-together-tries = Es wurden zu viele Codes versucht. Versuchen Sie es morgen wieder.
tg-together-busy = Sie vergleichen schon eine Funktion mit jemandem. Schließen Sie das zuerst mit /interview ab, oder löschen Sie es mit /forget; senden Sie den Code danach noch einmal.
tg-together-incomplete = Noch wurde nicht jedes Kriterium gefragt. Ergänzen Sie mit /interview: Danach zählen Ihre Antworten für den Vergleich.
tg-together-first-new = In diesem Gespräch stehen schon Aufgaben oder Antworten; sie würden mitzählen. Sichern Sie sie bei Bedarf mit /copy, beginnen Sie neu mit /new und schicken Sie den Code noch einmal.
tg-together-wait = Die andere Person ist noch nicht fertig. Schicken Sie später noch einmal /together.
tg-together-again = Für einen neuen Vergleich: /together new.
