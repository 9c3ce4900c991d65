# Die Sätze der Befehle im Terminal.

## show: die Funktionsbeschreibung lesen
show-purpose = Zweck
show-areas = Ergebnisbereiche, mit Aufgabenbeispielen
show-criteria = Unterscheidungskriterien
show-terms = Begriffe
show-notes = Zum Text
show-level = Stufe { $level }
show-tasks-neutral = Ein Aufgabenbeispiel gilt für jede Stufe: Die Aufgabe allein zeigt noch keine Stufe.
show-marked-styled = Fett und unterstrichen: was eine Stufe von der Stufe darunter unterscheidet (bei D: von der darüber).
show-marked-plain = Zwischen *Sternchen*: was eine Stufe von der Stufe darunter unterscheidet (bei D: von der darüber).
show-same-text = { $levels }: derselbe Text. Dieses Kriterium hält diese Stufen nicht auseinander.
show-shared-sentence = Dieser Satz steht bei jeder dieser Stufen ({ $levels }): „{ $sentence }“
show-in-area = Aufgabenbeispiel in { $area }.
show-in-criterion = Alle Stufen nebeneinander: niveauwijzer show { $criterion } --language { $code }
show-source = Quelle: { $document }, { $count ->
    [one] Zeile
   *[other] Zeilen
} { $lines } des Scans
show-document = Quelle: { $document }
show-one-part = Nur ein Teil: niveauwijzer show contacten, show R3, show R3.4, show contacten.C
show-unofficial = Nur der niederländische Text ist amtlich; nach „{ $code }:“ folgt unsere Arbeitsübersetzung, nicht amtlich.
show-unknown = Unbekannte Referenz „{ $ref }“. Meinten Sie: { $nearest }?
show-unknown-alone = Unbekannte Referenz „{ $ref }“. Alle Teile: niveauwijzer show
show-found = Kein Teil heißt „{ $ref }“. Davon handelt:
search-no-match = Nichts zu „{ $words }“ gefunden. Versuchen Sie andere Wörter, oder lesen Sie alles: niveauwijzer show

## das Gespräch im Terminal
terminal-welcome = Willkommen. Beschreiben Sie in Ihren eigenen Worten, was jemand in seiner Funktion tut; Sie lesen dann, welcher Stufe das entspricht und wo die Funktionsbeschreibung es sagt. Zum Beispiel:
terminal-example-1 = Ich gebe Besuchern einfache Ratschläge. Welche Stufe ist das?
terminal-example-2 = Ich verwalte den Terminkalender meiner Direktorin
terminal-example-3 = Was ist der Unterschied zwischen C und B bei den Kontakten?
terminal-welcome-end = Deutsch, Niederländisch, Französisch oder Englisch: wie Sie möchten. /help für mehr, /quit zum Beenden.
terminal-resumed = Ich kenne die Aufgaben noch, die Sie beim letzten Mal genannt haben: /list zeigt sie, mit /new fangen Sie neu an, /forget löscht sie.
terminal-help = Schreiben Sie eine Aufgabe oder eine Frage, oder einen dieser Befehle. Stelle ich eine Rückfrage mit nummerierten Antworten, genügt die Nummer.
terminal-help-why = /why: warum diese Stufe, mit Ihren eigenen Worten als Beleg
terminal-help-next = /next: was die nächste Stufe verlangt
terminal-help-criterion = /criterion: das ganze Kriterium der letzten Antwort
terminal-help-criteria = /criteria: die Unterscheidungskriterien
terminal-help-tasks = /tasks: die Beispielaufgaben
terminal-help-compare = /compare: Stufen vergleichen
terminal-help-profile = /profile: was Ihre Aufgaben zusammen ergeben
terminal-help-list = /list: die Aufgaben, die Sie genannt haben, mit Nummer
terminal-help-copy = /copy: dasselbe als Text zum Mitnehmen
terminal-help-missing = /missing: was noch durch nichts abgedeckt ist
terminal-help-undo = /undo: die letzte Änderung zurücknehmen
terminal-help-interview = /interview: die Fragen, Kriterium für Kriterium, dann Ihr Profil
terminal-help-together = /together: dieselbe Funktion zu zweit ansehen (im Telegram-Bot)
terminal-help-quotes = /quotes: die amtlichen Texte zur letzten Antwort
terminal-help-privacy = /privacy: was aufbewahrt wird
terminal-help-new = /new: neu anfangen; /undo gleich danach holt alles zurück
terminal-help-forget = /forget: löschen, was von diesem Gespräch aufbewahrt ist
terminal-help-language = /language nl, fr, de oder en: die Sprache wählen; /language auto: die Sprache, in der Sie schreiben
terminal-help-quit = /quit (oder Strg-D): beenden
terminal-unknown = Den Befehl /{ $name } gibt es nicht. /help zeigt, welche es gibt.
terminal-language-set = Ich antworte ab jetzt auf Deutsch.
terminal-language-free = Ich antworte ab jetzt in der Sprache, in der Sie schreiben.
terminal-language-which = Wählen Sie eine Sprache: /language mit { $languages } oder auto.
terminal-no-memory = Das Gedächtnis ist nicht erreichbar ({ $problem }). Sie können trotzdem fragen, aber nach dem Beenden bleibt nichts erhalten.
terminal-translation = Arbeitsübersetzung, nicht offiziell: { $text }
terminal-quotes-hint = Die amtlichen Texte: /quotes
terminal-quotes-none = Zur letzten Antwort gehören keine weiteren amtlichen Texte.
terminal-privacy-where = Was aufbewahrt wird, steht in dieser Datei auf diesem Computer: { $path }. Sie enthält die Aufgaben, die Sie genannt haben, in Ihren Worten, bis Sie sie mit /forget löschen, und höchstens { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } ohne Nutzung. Lesen kann sie nur, wer Ihre Dateien lesen kann.
terminal-privacy-nowhere = In dieser Sitzung wird nichts auf der Festplatte aufbewahrt.
terminal-forgotten = Erledigt: Alles, was von diesem Gespräch aufbewahrt wurde, ist gelöscht.
terminal-not-forgotten = Die Gedächtnisdatei ist nicht geöffnet, darin konnte nichts gelöscht werden. Es ist die Datei, die DATABASE nennt: Löschen Sie sie selbst.

## report und verify: eine Funktionsbeschreibung lesen, und einen Bericht prüfen
report-title = Bericht über { $name }
report-title-told = Bericht über die Aufgaben dieses Gesprächs
report-document = Dokument
report-pages = Seiten
report-date = Datum
report-edition = Ausgabe
report-summary = Was es ergibt
report-profile = Profil über die Kriterien
report-duties = Die Aufgaben
report-questions = Bei der Person zu klären, die die Funktion ausübt
report-left-out = Weggelassen
report-number = Nr.
report-duty = Aufgabe
report-area = Ergebnisbereich
report-verdict = Lesart
report-said = Entscheidende Wörter
report-quote = Offizieller Text
report-none-left-out = Es wurde nichts weggelassen.
report-no-questions = Es ist nichts offen.
report-matrix-title = Die Kriterien und ihre Stufen
report-mark-settled = eine Stufe steht fest
report-mark-mixed = Aufgaben zeigen mehrere Stufen
report-mark-open = eine Stufe bleibt offen
report-mark-none = nichts zeigt es
report-alt-settled = { $criterion }: { $levels }.
report-alt-mixed = { $criterion }: Aufgaben zeigen { $levels }.
report-alt-open = { $criterion }: { $levels } bleiben offen.
report-alt-none = { $criterion }: Nichts zeigt eine Stufe.
report-level = { $criterion }, Stufe { $level }
report-between = { $criterion }: { $levels } bleiben offen
report-outside = Nicht in dieser Funktionsfamilie
report-task = Wie Aufgabe { $ref } ({ $name }); keine Stufe gezeigt
report-work = Ergebnisbereich { $ref } ({ $name }); keine Stufe gezeigt
report-unclear = Zu wenig für eine Aussage
report-source = { $label }; Funktionsbeschreibung, { $count ->
    [one] Zeile
   *[other] Zeilen
} { $lines }
report-labelled = { $label }: { $value }
report-question = { $criterion }: { $question } { $about }
report-about = (Nr. { $numbers })
report-why-heading = Überschrift oder Bezeichnung
report-why-purpose = Zweck oder Zusammenfassung
report-why-requirement = Anforderung
report-why-quality = Eigenschaft oder Haltung
report-why-tools = Hilfsmittel und Programme
report-why-conditions = Bedingungen und Angebot
report-why-employer = Über den Arbeitgeber
report-why-setting = Platz in der Organisation
report-why-apply = Bewerbung
report-why-title = Titel
report-why-life = Rund um die Arbeit
report-why-vague = Nennt nichts, was getan wird
report-why-manner = Wie gearbeitet wird
report-why-past = Vergangenes
report-why-wish = Wunsch
report-why-others-do = Arbeit von jemand anderem
document-too-large = Die Datei ist größer als 20 MB. Schicken Sie den Teil mit der Funktionsbeschreibung.
document-too-many-pages = Das Dokument ist zu lang für eine Funktionsbeschreibung. Schicken Sie die Seiten, auf denen sie steht.
document-no-text = In dieser Datei ist kein Text zu lesen: Sie ist wohl ein Scan oder ein Foto. Schicken Sie eine Fassung mit Text.
document-password = Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.
document-broken = Die Datei ist beschädigt und kann nicht gelesen werden. Speichern Sie sie neu und versuchen Sie es noch einmal.
document-hostile = Die Datei verlangt dem Computer mehr ab, als eine Funktionsbeschreibung darf; das Lesen wurde abgebrochen.
document-macro = Die Datei enthält Makros. Speichern Sie sie ohne Makros (als .docx oder .odt).
document-old-word = Das ist eine alte Word-Datei (.doc). Speichern Sie sie als .docx.
document-unknown-kind = Diese Art von Datei wird nicht gelesen. Schicken Sie PDF, DOCX, ODT, HTML oder reinen Text.
document-took-too-long = Das Lesen der Datei dauerte zu lange und wurde abgebrochen.
verify-no-receipt = das ist kein Bericht mit Beleg: Geben Sie eine .json-Datei an, die „niveauwijzer report -o“ geschrieben hat
verify-file-same = { $file } ist das Dokument dieses Berichts.
verify-file-other = { $file } ist ein anderes Dokument als das dieses Berichts oder wurde seither geändert.
verify-edition-same = Ausgabe { $edition }, wie im Bericht.
verify-edition-other = Ausgabe { $before } im Bericht, { $now } heute.
verify-moved = Seither geändert: { $file }
verify-change = „{ $text }“: { $before } → { $now }
verify-same = Jede Aufgabe wird gelesen wie im Bericht.

## check: die Dateien prüfen
check-duplicate = { $file }:{ $line }: steht schon in { $other }:{ $first }: „{ $text }“
check-near = { $file }:{ $line }: ist { $other }:{ $first } zu ähnlich: „{ $text }“
check-file-missing = { $file } fehlt, obwohl die Sprache { $language } anderswo Dateien hat
check-keys-missing = { $file }: hier fehlt noch:
check-keys-empty = { $file }: noch leer:
check-broken = Lädt nicht (die Erklärung ist auf Englisch):
check-unrecognised = Von den eigenen Beispielen in der Sprache { $language } werden nur { $known } von { $tried } als diese Sprache erkannt: eine Frage in ihr wird in einer anderen beantwortet. Ergänzen Sie Beispiele und Wörter.
check-phrase-missing = { $file }: hier fehlt noch, was { $other } hat:
check-phrase-broken = { $file }:{ $line }: das ist kein gültiger Satz
check-phrase-twice = { $file }: den Satz { $key } gibt es schon, in { $other }
check-phrase-variables = { $file }: { $key }: andere Variablen als in { $other } ({ $variables })
check-loaded = Alles lädt: { $families ->
    [one] eine Funktionsfamilie
   *[other] { $families } Funktionsfamilien
 }, { $examples } Beispiele, { $phrases } Sätze in { $languages } Sprachen.
check-problems = { $count ->
    [one] Ein Problem.
   *[other] { $count } Probleme.
 }
check-left-language = Kein Problem, gut zu wissen: { $family } ist nicht auf { $languages } geschrieben und antwortet in diesen Sprachen nicht.
check-left-models = Kein Problem: { $files } fehlt; ohne sie werden keine Mustersätze für eine Stufe gegeben.
check-left-words = Kein Problem: { $files } fehlt; ohne sie werden die Wörter der Kriterien nicht erklärt.
check-left-questions = Kein Problem: es gibt keine Testfragen auf { $languages }; was eine Änderung dort bewirkt, zeigt sich nicht.
check-no-questions = Keine Testfragen gefunden; mit --questions ORDNER geben Sie sie an.
check-not-recorded = Zu { $count } Testfragen sind noch keine Antworten festgehalten. Festhalten mit: niveauwijzer check --accept
check-same = Alle { $count } Testfragen bekommen dieselbe Antwort wie zuvor.
check-changed = { $changed } der { $count } Testfragen bekommen eine andere Antwort:
check-was = war: { $answer }
check-is = wird: { $answer }
check-right = richtig ist: { $answer }
check-accept = Ist das gewollt? Festhalten mit: niveauwijzer check --accept
check-accepted = Festgehalten: die Antworten auf { $count } Testfragen, davon { $changed } geändert.
check-nothing = keine Antwort festgehalten

## evaluate: mit eigenen Fragen messen
evaluate-questions = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
 }, Ausgabe { $edition }. Jede Zahl ist ein Anteil, von 0 bis 1, mit der Anzahl in Klammern.
evaluate-measure = Maß
evaluate-all = alle
evaluate-misses = Verfehlt
evaluate-reliability = Verlässlichkeit: von den Antworten mit dieser Zuversicht ist dieser Anteil richtig
evaluate-confidence = Zuversicht
evaluate-answers = Antworten
evaluate-mean = Mittel
evaluate-right = richtig
evaluate-off = Die Zuversicht liegt im Mittel um { $share } daneben.
evaluate-readme-current = { $file } war schon aktuell.
evaluate-readme-updated = { $file } ist aktualisiert.
evaluate-missed = { $id }: „{ $text }“ · richtig: { $gold } · bekam: { $got }
evaluate-readme-figures = { $count } Fragen. Jede Zahl ist ein Anteil, mit der Anzahl in Klammern.
evaluate-readme-first-sight = Auf den ersten Blick: blind geschriebene Reihen, einmal gemessen, an dem Tag, an dem sie neu waren.
evaluate-date = Datum
evaluate-set = Reihe
evaluate-figure = auf den ersten Blick (Anzahl)
evaluate-readme-reliability = Was Zuversicht wert ist: Sie liegt im Mittel um { $off } daneben.
evaluate-means-pair = die erste Antwort nennt Kriterium und Stufe richtig
evaluate-means-pair-3 = eine der ersten drei Antworten tut es
evaluate-means-level = die Stufe ist richtig
evaluate-means-criterion = das Kriterium ist richtig
evaluate-means-answered = es kommt eine Stufe, oder mehrere bleiben offen
evaluate-means-committed = eine Stufe passt, und eine wird genannt
evaluate-means-wrong-and-sure = eine falsche Stufe, mit Bestimmtheit: je weniger, desto besser
evaluate-means-ambiguous = was offen ist, bleibt offen
evaluate-means-task = die Beispielaufgabe ist richtig
evaluate-means-area = der Ergebnisbereich ist richtig
evaluate-means-no-level = eine Aufgabe ohne Stufe bekommt keine
evaluate-means-cell = der gefragte Text wird gezeigt
evaluate-means-compare = die gefragten Texte stehen nebeneinander
evaluate-means-definition = der Begriff wird mit dem Text erklärt
evaluate-means-declined = was nicht darin steht, bekommt keine Stufe und keine Aufgabe
evaluate-means-overall = der Schwerpunkt einer Beschreibung ist richtig
evaluate-means-sentence = jeder Satz mit einer Stufe bekommt die richtige
evaluate-means-restraint = ein Satz ohne Stufe bekommt keine
evaluate-means-language = die Sprache ist erkannt
evaluate-means-statement-area = der Ergebnisbereich eines Satzes aus einer Stellenanzeige stimmt
evaluate-means-statement-pair = Kriterium und Stufe stimmen, wo die Wörter eine zeigen
evaluate-means-statement-restraint = ein Satz, der keine Stufe zeigt, bekommt keine
evaluate-means-statement-outside = eine Aufgabe aus einem anderen Fach, oder eine Eigenschaft, bekommt keine Stufe
evaluate-means-statement-no-task = … und keine Beispielaufgabe und keinen Bereich
evaluate-means-nothing-no-false-claim = von einer Nachricht, die wenig sagt, wird nichts behauptet, was nicht dasteht
evaluate-means-nothing-no-false-level = … und keine Stufe festgelegt
evaluate-means-nothing-life = dasselbe, vom Leben bei der Arbeit
evaluate-means-nothing-vague = dasselbe, von vagem Gerede
evaluate-means-nothing-manner = dasselbe, davon, wie etwas getan wird
evaluate-means-nothing-title = dasselbe, von der Bezeichnung einer Funktion
evaluate-means-nothing-turn = dasselbe, von einer Wendung in einem Gespräch
evaluate-means-nothing-near = dasselbe, von anderen Fächern mit denselben Wörtern
evaluate-means-nothing-bare = dasselbe, von einer bloßen Tätigkeit
evaluate-means-nothing-bare-found = eine bloße Tätigkeit bekommt ihren Bereich
evaluate-means-conversation-act = was ein Zug tut, ist richtig gelesen
evaluate-means-conversation-duties = es sind so viele Aufgaben behalten, wie erzählt wurden
evaluate-means-conversation-levels = die genannten Aufgaben stehen auf der richtigen Stufe
evaluate-means-conversation-open = offene Aufgaben bleiben offen
evaluate-means-conversation-cites = die Texte, die dazugehören, werden zitiert
evaluate-means-conversation-not-cites = Texte, die nicht dazugehören, werden nicht zitiert
evaluate-means-conversation-overall = der Schwerpunkt stimmt
evaluate-means-conversation-keeps-pending = die offene Frage bleibt offen
evaluate-means-conversation-turn = nach einem Zug stimmt das alles, die Art des Zugs nicht mitgezählt
evaluate-means-conversation-conversation = das ist so nach jedem Zug

## tune: are other constants better?

tune-tried = { $count } Fragen, { $folds } Teile, { $settings } Einstellungen versucht.
tune-better = Mittlerer Wert { $before }; bei zurückgehaltenen Fragen gewinnt die Suche { $gain }.
tune-not-better = Mittlerer Wert { $before }; bei zurückgehaltenen Fragen gewinnt die Suche nichts ({ $gain }): Die Tabelle bleibt, wie sie ist.
tune-written = Geschrieben: { $file }
