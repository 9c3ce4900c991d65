# Der deutsche Wortlaut jeder Antwort. Ein Eintrag, ein ganzer Satz; der amtliche Text steht nie hier.

indication = Ein Hinweis, keine Einstufungsentscheidung: Diese trifft Ihre Organisation (P&O/HR).
unofficial = unsere Arbeitsübersetzung, nicht amtlich
list-and = { $first } und { $last }
list-comma = { $first }, { $next }
said = „{ $words }“

label-line = { $label }:
label-cell = { $criterion }, Stufe { $level }
label-task = Beispielaufgabe { $ref }
label-area = Ergebnisbereich { $ref }
label-doel = Zweck der Funktion
label-term = Definition
label-note = Fußnote

# One graded responsibility
grade-level = Stufe { $level } beim Kriterium { $criterion }.
grade-because = Das entnehme ich Ihren Worten: { $said }.
grade-chosen = Ihre Wahl: { $said }.
grade-because-loose = Ihre Beschreibung passt am ehesten zu dieser Stufe: { $said }. Sicher bin ich mir nicht.
grade-hope = Sie nennen { $hoped }. Dieser Buchstabe ändert nichts am Ergebnis: Ich schaue nur darauf, was Sie tun. Für { $hoped } müsste die Aufgabe Folgendes enthalten:
grade-next = Sie können auch fragen: „warum?“ oder „was verlangt { $next }?“
grade-why = Sie können auch „warum?“ fragen.
between = Hier geht es um das Kriterium { $criterion }. Nach Ihrer Beschreibung kommen { $levels } infrage.
between-same = Hier geht es um das Kriterium { $criterion }. Auf Stufe { $levels } ist der Text Wort für Wort derselbe: Dieses Kriterium kann sie nicht unterscheiden.
between-shared = Achtung: Dieser Satz steht auf Stufe { $levels } und unterscheidet sie also nicht.
task-only = Das entspricht der Beispielaufgabe { $ref } ({ $name }). Eine Beispielaufgabe gilt für { $all_levels }: Daraus allein lässt sich keine Stufe ableiten.
area-only = Das gehört zum Ergebnisbereich { $ref } ({ $name }), aber keine seiner Beispielaufgaben nennt es. Daraus allein lässt sich keine Stufe ableiten.
task-no-own = Für diesen Ergebnisbereich gibt es kein eigenes Kriterium. Wie frei und mit welchen Kenntnissen Sie arbeiten, kann aber Aufschluss geben: { $criteria }.
unclear = Mir fehlen noch Angaben, um das einem Kriterium zuzuordnen. Was genau tun Sie, womit und wie?
outside-duty = Das scheint zu einer anderen Funktionsfamilie zu gehören. Ich kenne nur { $families } und nenne dafür deshalb keine Stufe.
not-now = Das klingt nach früher: Für etwas, das Sie nicht mehr tun, nenne ich keine Stufe. Was tun Sie heute?
not-yet = Das klingt nach einem Wunsch: Für etwas, das Sie noch nicht tun, nenne ich keine Stufe. Was tun Sie heute?
not-yours = Wie ich es verstehe, tut oder entscheidet das jemand anders; dafür nenne ich Ihnen keine Stufe. Was tun Sie selbst?

# Was nicht so ist: angenommen, gewünscht, vergangen
supposed-level = Wäre es so, wäre es Stufe { $level } für { $criterion }.
supposed-levels = Wäre es so, wiese es auf { $level } für { $criterion } hin.
supposed-open = So gesagt zeigen Ihre Worte noch keine Stufe.
supposed-stays = Heute ist es nicht so, und ich ändere nichts: { $text } bleibt Stufe { $level } für { $criterion }.
supposed-unsettled = Heute ist es nicht so, und ich ändere nichts: Die Stufe von { $text } bleibt offen.
supposed-nothing-told = Ich füge Ihrer Liste nichts hinzu. Wird wirklich so gearbeitet, sagen Sie es mir.
not-today-wish = { $stage ->
    [case] Ein schöner Wunsch. Für das, was noch nicht getan wird, nenne ich keine Stufe; Ihre Liste bleibt, wie sie ist.
   *[start] Ein schöner Wunsch. Für das, was noch nicht getan wird, nenne ich keine Stufe. Was tun Sie heute?
}
not-today-theirs = Das tun Sie selbst, und nicht die Funktion, von der Sie erzählt haben; Ihre Liste bleibt, wie sie ist.
not-today-others = Das ist die Arbeit von jemand anderem, und keine Aufgabe der Funktion, von der Sie erzählt haben; Ihre Liste bleibt, wie sie ist.
not-today-past = { $stage ->
    [case] Das war früher. Für das, was nicht mehr getan wird, nenne ich keine Stufe; Ihre Liste bleibt, wie sie ist.
   *[start] Das war früher. Für das, was nicht mehr getan wird, nenne ich keine Stufe. Was tun Sie heute?
}

# Several
many-title = So lese ich Ihre Angaben, Aufgabe für Aufgabe:
many-level = { $text } → Stufe { $level }, { $criterion }
many-between = { $text } → { $criterion }, { $levels } kommen infrage
many-task = { $text } → Aufgabe { $ref } ({ $name }), Stufe noch offen
many-area = { $text } → Ergebnisbereich { $ref } ({ $name }), Stufe noch offen
many-outside = { $text } → andere Funktionsfamilie, keine Stufe
many-unclear = { $text } → unklar, Stufe noch offen
profile-one = Der Schwerpunkt liegt bei { $level }. Das ist meine Lesart: Eine offizielle Rechenregel gibt es nicht.
profile-tie = Der Schwerpunkt liegt zu gleichen Teilen bei { $levels }. Das ist meine Lesart: Eine offizielle Rechenregel gibt es nicht.
column-criterion = Kriterium

# The manager's check
check-title = Ihre Aufgaben im Vergleich mit Stufe { $level }:
check-fits = { $text } → passt zu { $level } ({ $criterion })
check-asks_less = { $text } → eher { $shown } ({ $criterion }), also weniger
check-asks_more = { $text } → eher { $shown } ({ $criterion }), also mehr
check-not_shown = { $text } → Stufe nicht erkennbar
check-outside = { $text } → gehört zu einer anderen Funktionsfamilie
check-uncovered = Für Stufe { $level } fehlt in Ihrer Liste noch etwas zu: { $criteria }.
check-covered = Ihre Liste enthält zu jedem Kriterium der Stufe { $level } etwas.
ask-check = Welche Aufgaben soll ich mit der Stufe vergleichen? Schreiben Sie sie untereinander oder mit Kommas.

# Asking about the text
cell-one = Auf Stufe { $level } verlangt das Kriterium { $criterion } Folgendes:
cell-levels = { $criterion }, Stufe für Stufe:
cell-all = Auf Stufe { $level } verlangen die Kriterien Folgendes:
cell-table = Die Kriterien und ihre Stufen:
cell-next = Beschreiben Sie, was Sie tun, dann vergleiche ich es damit.
compare-title = { $criterion }: { $levels } nebeneinander.
compare-all = Alle Kriterien: { $levels } nebeneinander.
compare-same = Beim Kriterium { $criterion } ist der Text auf Stufe { $levels } Wort für Wort derselbe: Dieses Kriterium unterscheidet sie nicht.
compare-marked = { $title } Achten Sie auf das, was sich unterscheidet.
definition-term = „{ $term }“ steht bei { $cells }. Das Dokument beschreibt diesen Begriff so:
definition-alone = So beschreibt das Dokument „{ $term }“:
definition-purpose = Das ist der Zweck der Funktion:
definition-note = { $name }: Das Dokument sagt dazu:
tasks-area = Das gehört zum Ergebnisbereich { $ref }:
tasks-all = Die Ergebnisbereiche der Familie „{ $family }“:
tasks-next = Fragen Sie zum Beispiel nach „Aufgaben { $ref }“.
criteria-list = Die Kriterien sind { $criteria }. Jedes hat einen Text für { $all_levels }.
meaning = Beim Kriterium { $criterion } lautet die Frage: { $question } Der Text sieht je Stufe Folgendes vor:

# What the bot is
about-bot = Ich bin Niveauwijzer. Sie erzählen, was Sie bei der Arbeit tun; ich sage Ihnen, zu welcher Stufe der Funktionsfamilie das passt und wo das steht. Diese Familie kenne ich: { $families }. Ich arbeite mit festen Regeln, nicht mit einem Sprachmodell.
about-help = Schreiben Sie einfach, was Sie tun, zum Beispiel „ich beantworte Beschwerden mit Standardtexten“. Sie können auch fragen, was eine Stufe verlangt, oder Stufen vergleichen. Lieber Frage für Frage? Tippen Sie /interview.
about-sure = Ich vergleiche Ihre Worte mit den Kriterien und zeige, worauf ich mich stütze. Im Zweifel frage ich nach. Ich kann mich irren: Lesen Sie deshalb immer den zitierten Text.
about-levels = Die Stufen der Familie „{ $family }“ sind, von niedrig nach hoch, { $all_levels }. Andere gibt es darin nicht.
about-source = Ich stütze mich auf eine amtliche Beschreibung: { $document }. Jeder auf Niederländisch zitierte Satz stammt wörtlich daraus; die Übersetzung ist nicht amtlich.
about-privacy = Aus diesem Gespräch behalte ich die Aufgaben, die Sie nennen, und Ihre Antworten auf meine Fragen, damit Sie darauf zurückkommen können; andere Nachrichten behalte ich nicht. Niemand liest mit, auch Ihre Leitung nicht. „Neu anfangen“ löscht alles.
start = Willkommen bei Niveauwijzer. Erzählen Sie, was Sie bei der Arbeit tun, und ich sage Ihnen, zu welcher Stufe es passt und wo das steht.
new = Gut, wir fangen neu an. Was tun Sie bei der Arbeit?
new-told = Gut, wir fangen neu an.
overlooked = Das hatte ich übersehen.
overlooked-what = Das hatte ich nicht gehört. Sagen Sie in einem Satz, was Sie dabei tun, dann kommt es auf die Liste.
object-criterion = Gut, dann zähle ich { $text } nicht zum Kriterium { $criterion }.
object-level = Gut, dann nicht { $level } beim Kriterium { $criterion }. Offen bleiben { $levels }.
ground-word = Sie haben recht: { $word } zeigt für sich allein keine Stufe.
ground-unsaid = Sie haben recht: { $word } haben Sie nicht gesagt. So lese ich es:
ground-mend = Stimmt das nicht, sagen Sie in wenigen Worten, was Sie da tun, womit und für wen.
family-right = Sie haben recht, { $text } steht in dieser Funktionsfamilie: { $ref }.
family-same = { $text } zähle ich zu dieser Funktionsfamilie: { $ref }.
area-denied = Gut, dann gehört { $text } nicht zu { $area }.
object-what = Was tun Sie da genau, womit und für wen?
talk-heard = Das betrifft unser Gespräch und nicht die Arbeit: Daraus lese ich keine Stufe. Das steht jetzt da:
overlooked-told = Das steht schon auf der Liste:
example-1 = Ich beantworte Beschwerden mit Standardtexten

# Small talk
small-hello = Guten Tag! Erzählen Sie gern, was Sie bei der Arbeit tun.
small-thanks = Gern geschehen.
small-bye = Auf Wiedersehen!
small-how = Gut, danke. Wollen wir uns Ihre Aufgaben ansehen?
small-joke = Witze sind nicht meine Stärke; Kriterien schon. Was tun Sie bei der Arbeit?
small-joking = Das nehme ich mit einem Augenzwinkern; an Ihren Aufgaben ändert es nichts.
small-opinion = So sieht es jemand anderes. Eine Stufe lese ich nur daran ab, was getan wird und wie.
small-weather = Über das Wetter weiß ich nichts, über Funktionsstufen schon. Was tun Sie bei der Arbeit?
small-insult = Es tut mir leid, dass ich Sie enttäusche. Sagen Sie mir in einem Satz, was Sie bei der Arbeit tun, dann sehe ich es mir noch einmal an.
small-praise = Danke! Haben Sie noch eine Aufgabe, die ich mir ansehen soll?
small-test = Ich bin da. Erzählen Sie, was Sie bei der Arbeit tun.

# Outside
no-pay = Über Gehalt und Prämien sagt dieses Dokument nichts; Ihr P&O-/HR-Dienst weiß das. Ich kann aber prüfen, zu welcher Stufe eine Aufgabe passt.
no-leave = Über Urlaub, Arbeitszeiten oder Telearbeit weiß ich nichts; fragen Sie Ihren P&O-/HR-Dienst. Ich kann aber Aufgaben mit den Kriterien vergleichen.
no-promotion = Wie man befördert wird oder wann Prüfungen stattfinden, steht nicht in diesem Dokument; fragen Sie Ihren P&O-/HR-Dienst. Ich kann aber sagen, was eine Stufe verlangt.
no-level-a = Diese Stufe gibt es in dieser Funktionsfamilie nicht: „{ $family }“ umfasst nur { $all_levels }. Was diese Stufen verlangen, kann ich Ihnen sagen.
no-family = Ich kenne nur { $families }. Über andere Funktionen oder Familien kann ich nichts sagen.
no-pension = Über die Pension weiß ich nichts; fragen Sie Ihren P&O-/HR-Dienst. Ich kann aber Aufgaben mit den Kriterien vergleichen.
no-person = Über Personen urteile ich nicht, nur über Aufgaben. Was genau wird getan?
no-instruct = Das mache ich nicht: Ich bestätige keine Stufen und schlüpfe in keine Rolle. Ich vergleiche nur Aufgaben mit den Kriterien. Was tun Sie bei der Arbeit?
no-other = Dabei kann ich nicht helfen. Ich vergleiche Aufgaben mit den Kriterien dieser Familie: { $families }. Dann sage ich, zu welcher Stufe sie passen.
noise = Das verstehe ich nicht. Schreiben Sie in einem gewöhnlichen Satz, was Sie bei der Arbeit tun, zum Beispiel „{ $example }“.
empty = Sie haben eine leere Nachricht geschickt. Schreiben Sie in einem Satz, was Sie bei der Arbeit tun, zum Beispiel „{ $example }“.

# Following up
why-level = { $criterion }, Stufe { $level }: Ich stütze mich auf { $said }. Der Text lautet:
why-chosen = { $criterion }, Stufe { $level }: Sie haben { $said } gewählt. Der Text lautet:
why-between = Ich habe mich noch nicht entschieden: Nach { $said } kommen { $levels } infrage. Das unterscheidet sie:
why-task = Bei { $said } geht es um Aufgabe { $ref }. Eine Beispielaufgabe gilt für jede Stufe und entscheidet also nicht.
why-area = { $said } gehört zum Ergebnisbereich { $ref }. Er gilt für jede Stufe und entscheidet also nicht.
why-not = Für Stufe { $level } verlangt das Kriterium { $criterion } Folgendes. Ihre Aufgabe müsste das tatsächlich beinhalten: „{ $gist }“. Es zählt, was Sie tun, nicht, wie Sie es nennen.
why-not-same = Stufe { $level } hat beim Kriterium { $criterion } denselben Text; dieses Kriterium schließt sie also nicht aus.
why-not-top = Über { $level } hinaus geht es in dieser Funktionsfamilie nicht.
why-not-have = Das Ergebnis war bereits Stufe { $level }.
option-unknown = Das ist keine der Möglichkeiten. Wählen Sie eine Nummer oder beschreiben Sie es in Ihren eigenen Worten.
option-level = Dann ist es Stufe { $level } beim Kriterium { $criterion }.
noted-pick = Notiert für Aufgabe { $number }, { $text }: Stufe { $level } beim Kriterium { $criterion }.
same-elsewhere = Jene Antwort betraf „{ $criterion }“. Bei { $text } entscheidet etwas anderes:

# Something about the user, and no duty yet
frame-where = Erzählen Sie weiter: Was genau machen Sie, womit und wie?
ask-level = Erzählen Sie weiter: Was genau machen Sie, womit und wie?
many-frame = { $text } → keine Aufgabe
translated = { $text } (unsere Arbeitsübersetzung, nicht amtlich: { $translation })
task-line = { $ref }  { $text }
many-past = { $text } → früher, keine Stufe
many-wish = { $text } → ein Wunsch, keine Stufe
many-others-do = { $text } → tut oder entscheidet jemand anders, keine Stufe

# The case: several duties, what they come to, and how it is edited
numbered = { $number }. { $text }
label-and = { $label }: { $text }
about-duty = Zu Aufgabe { $number }, { $text }:
now-about = Nun zu Aufgabe { $number }, { $text }.
profile-line = { $criterion }: { $level }
profile-mixed = Hier zeigen Ihre Aufgaben verschiedene Stufen – { $criteria }.
profile-open = Noch ohne Ergebnis: { $criteria }.
own-reading = Das ist meine Lesart: Eine offizielle Rechenregel gibt es nicht.
case-title = Das haben Sie mir erzählt:
case-unsettled = Es steht noch keine Stufe fest.
case-hoped = Ob Ihre Funktion damit Stufe { $level } ist, entscheidet Ihre Organisation (P&O/HR): Sie betrachtet die ganze Funktion.
case-nothing = Sie haben noch keine Aufgabe genannt. Was machen Sie bei der Arbeit? Eine genügt für den Anfang.
case-add = Welche Aufgabe kommt dazu? Schreiben Sie sie in einem Satz.
case-empty = Ihre Liste ist jetzt leer. Was machen Sie bei der Arbeit?
removed = Aufgabe { $number } ist gestrichen: { $text }.
unlevelled = Die Stufe bei { $number }, { $text }, ist weg. Die Aufgabe selbst bleibt.
split = Aufgabe { $number } sind jetzt zwei: { $number } und { $other }.
split-what = Welche zwei Aufgaben sind das genau? In { $text } lese ich nur eine. Schreiben Sie sie einzeln: „ersetze { $number } durch …“ und „ergänze: …“.
part-removed = Notiert: Dieser Teil zählt bei Aufgabe { $number }, { $text }, nicht mehr. Der Rest bleibt.
replaced = Aufgabe { $number } ist ersetzt; sie lautete: { $text }.
restored = Die letzte Änderung ist rückgängig gemacht.
put-back = Aufgabe { $number } ist wieder dabei: { $text }.
restore-nothing = Es gibt nichts rückgängig zu machen.
undo-hint = Ein Versehen? Sagen Sie „rückgängig“.
which-duty = Um welche Aufgabe geht es? Nennen Sie die Nummer.
replace-what = Wodurch soll sie ersetzt werden? Schreiben Sie zum Beispiel „ersetze die 2 durch …“.
gone = Gut, Aufgabe { $number } ({ $text }) zählt nicht mehr. Ein Versehen? Sagen Sie „rückgängig“.
gone-others = Dann gehört das nicht zu dieser Funktion: Aufgabe { $number } ({ $text }) zählt nicht mehr. Ein Versehen? Sagen Sie „rückgängig“.
new-empty = Gut. Was machen Sie bei der Arbeit?
check-which = Mit welcher Stufe soll ich Ihre Aufgaben vergleichen? Möglich sind { $all_levels }.
target-first = Gern. Nennen Sie die Aufgaben, eine pro Zeile oder hintereinander, dann halte ich sie gegen Stufe { $level }.
missing-title = Für Stufe { $level } fehlt in Ihrer Liste noch etwas zu:
missing-line = – { $criterion }: zum Beispiel „{ $gist }“
missing-below = { $text } bleibt darunter ({ $shown }).
raise-line = { $text }: Für Stufe { $level } müsste die Aufgabe beim Kriterium „{ $criterion }“ Folgendes enthalten: „{ $gist }“.
raise-honest = Es muss aber wirklich so gearbeitet werden: Andere Worte allein ändern nichts.
criterion-open = Nichts von dem, was Sie erzählt haben, zeigt schon eine Stufe für { $criterion }.
relation-read = Ich habe { $criterion } genommen wegen { $said } in { $text }. Hat das nichts damit zu tun, schreiben Sie „das ist kein { $criterion }“: Dann lasse ich es weg.
relation-asked = Ich habe nach { $criterion } gefragt, weil sich Arbeit wie { $text } daran unterscheiden lässt. Hat es nichts damit zu tun, sagen Sie „die Frage passt nicht“: Dann lasse ich sie weg.
relation-none = Nichts, soweit ich sehe: Für { $criterion } lese ich aus Ihren Worten keine Stufe, und es zählt nicht.
higher-duty = Die höchste Stufe zeigen diese Aufgaben:
higher-job = Höher liegt { $job }:
compare-what = Schreiben Sie die beiden Funktionen untereinander, zum Beispiel „Stelle A: …“ und „Stelle B: …“.
compare-differ = Darin unterscheiden sie sich:
copy-title = Übersicht, Funktionsfamilie { $family } (Ausgabe { $edition })
copy-source = Quelle: { $label }, Zeilen { $lines }

# An answer in own words, a detail, a correction
still-open = Meine Frage ist noch offen: { $question }
still-open-duty = Meine Frage zu Aufgabe { $number } ist noch offen: { $question }
question-again = Anders gefragt, zu „{ $criterion }“: Was kommt einem normalen Tag am nächsten?
question-last = Welcher Satz trifft es am ehesten? Passt keiner, sagen Sie „offen lassen“.
was-before = Zuvor hatte ich bei { $criterion } Stufe { $level } gelesen; Ihre Ergänzung ändert das.
mixed = Sie nennen bei { $criterion } Merkmale von { $levels }. Das lasse ich deshalb offen.
mixed-usual = Notiert: { $levels } bei „{ $criterion }“, das eine gewöhnlich und das andere manchmal. Beide bleiben stehen.
usual = Das kann beides vorkommen. Was ist der Normalfall?
left-open = Gut, das bleibt offen. Für diese Aufgabe nenne ich dann keine Stufe.
put-elsewhere = Richtig, das gehört zu { $number }: Ich habe es dorthin gesetzt, zu { $text }.
merged = { $others } gehört jetzt zu { $number }: Alles, was Sie dazu gesagt haben, steht bei { $text }.
none-then = Dann lässt sich aus „{ $criterion }“ hier keine Stufe ableiten. Vielleicht hieraus:
unfit-kept = Gut, das frage ich nicht mehr. Bei „{ $criterion }“ bleibt es bei { $levels }: Was Sie beschrieben haben, steht bei beiden.
unfit-open = Gut, das frage ich nicht mehr. Für diese Aufgabe bleibt die Stufe offen.
claim-stands = Richtig: Bei „{ $criterion }“ bleiben { $levels } offen, sonst nichts. Was Sie zur Analyse oder zu den Entscheidungen dabei sagen, kann den Ausschlag geben.
unknown-help = Kein Problem. Denken Sie an das letzte Mal: Was kam dem am nächsten?
noted = Gut, das habe ich bei { $text } ergänzt. Eine Stufe erkenne ich darin noch nicht.
noted-level = Gut, das habe ich bei { $text } ergänzt. Es bleibt Stufe { $level }.
elsewhere = Mit { $said } sprechen Sie vom Kriterium { $criterion }: Dort spricht das für Stufe { $levels }. Ich vermerke es bei { $text }; die Stufe dieser Aufgabe hängt von etwas anderem ab.
wrong-what = Dann habe ich Sie falsch verstanden. So steht es jetzt da; was stimmt nicht?
withdrawn = Gut, das Letzte zählt nicht mehr. Jetzt gilt wieder:
letter = Ein Buchstabe allein ändert nichts: Ich schaue darauf, was Sie tun und wie.
task-like = Das ähnelt der Beispielaufgabe { $ref } ({ $name }). Eine Beispielaufgabe gilt für { $all_levels }: Daraus allein lässt sich keine Stufe ableiten.

# The document: words, finding, copying, model sentences
search-found = Dazu steht im Text:
search-nothing = Dazu finde ich in diesem Dokument nichts. Versuchen Sie ein anderes Wort, etwa „Kalender“, „Beschwerden“ oder „Archiv“.
criteria-of = Das gehört zum Ergebnisbereich { $ref } ({ $name }). Maßgebend sind vor allem: { $criteria }. Der Text selbst stellt diesen Bezug nicht her; das ist meine Lesart.
criteria-of-none = Das gehört zum Ergebnisbereich { $ref } ({ $name }). Er hat kein eigenes Kriterium; Aufschluss geben können aber: { $criteria }. Das ist meine Lesart.
word-own = Das Dokument erklärt das nicht selbst. In einfachen Worten, also nicht amtlich: { $meaning }
word-defined = Das Dokument erklärt das so:
copy-which = Welchen Text möchten Sie? Nennen Sie ein Kriterium und eine Stufe, zum Beispiel „den Text von Kontakte C“.
full-source = Quelle: { $document }, { $ref }, Zeilen { $lines } (Ausgabe { $edition }).
source-where = Dokument: { $document } (Ausgabe { $edition }). Seitenzahlen hat das eingescannte Dokument nicht; ich verweise auf Zeilen.
write-which = Für welches Kriterium und welche Stufe? Zum Beispiel „schreib eine Aufgabe auf Stufe C für Kontakte“.
write-title = Beispiele für { $criterion }, Stufe { $level }:
write-honest = Das sind Beispiele. Schreiben Sie nur, was wirklich getan wird: Worte machen keine Stufe.

# Turns without content
heard-thanks = Gern geschehen.
heard-tired = Das ist nicht leicht.
heard-praise = Danke!
follow-nothing = Worum geht es? Nennen Sie zuerst eine Aufgabe, dann schaue ich sie mir an.
follow-yes = { $stage ->
    [case] Ja, aber wozu genau?
   *[start] Gut. Dann erzählen Sie: Was machen Sie bei der Arbeit?
}
follow-no = { $stage ->
    [case] Was stimmt denn nicht?
   *[start] Gut. Was machen Sie denn bei der Arbeit?
}
turn-unclear = { $stage ->
    [case] Ich möchte wissen, wie Sie diese Arbeit machen. Davon hängt die Stufe ab.
   *[start] Sie nennen etwas, das Sie bei der Arbeit tun, und ich suche, wo das im amtlichen Text steht.
}
turn-simpler = { $stage ->
    [case] Kürzer:
   *[start] Kurz gesagt: Nennen Sie etwas, das Sie bei der Arbeit tun.
}
turn-repeat = { $stage ->
    [case] Natürlich, noch einmal:
   *[start] Natürlich: Was machen Sie bei der Arbeit?
}
turn-onward = { $stage ->
    [case] Sie können eine Aufgabe hinzufügen, nach dem Gesamtbild fragen oder dies beantworten:
   *[start] Jetzt sind Sie dran: Nennen Sie etwas, das Sie bei der Arbeit tun.
}
turn-skip = Gut, das lassen wir.
turn-stop = Gut, bis später. Was Sie erzählt haben, bleibt in diesem Gespräch.
turn-back = { $stage ->
    [case] Willkommen zurück. Wo waren wir?
   *[start] Willkommen zurück. Was machen Sie bei der Arbeit?
}
turn-said = Entschuldigung, das ist mir entgangen. Sagen Sie es mir bitte noch einmal ganz kurz?
small-ok = { $stage ->
    [case] Gut. Sagen Sie einfach, wenn noch eine Aufgabe dazukommt.
   *[start] Gut. Erzählen Sie, was Sie bei der Arbeit tun.
}
small-upset = { $stage ->
    [case] Das ist ärgerlich. Ihre Aufgaben sind notiert; sagen Sie gern, was daran nicht stimmt.
   *[start] Ich verstehe, dass Sie das ärgert. Ich kann nur auf die Arbeit selbst schauen, und das tue ich gern: Was machen Sie genau?
}
small-worry = Das verstehe ich. Dieses Gespräch entscheidet nichts, und niemand liest mit; was Sie hier sagen, ändert nichts an Ihrer Stellung.
small-upset-worth = Ganz sicher nicht. Eine Stufe sagt, was eine Funktion verlangt. Über Ihren Wert oder darüber, wie gut Sie arbeiten, sagt sie nichts.
small-upset-cheated = Das ist ein mieses Gefühl, das verstehe ich. Ich entscheide nichts über Sie: Ich lese nur, was Sie über die Arbeit erzählen, und Sie können jeder Lesart widersprechen.
small-worry-pay = Dass Ihnen das Sorgen macht, verstehe ich. Dieses Gespräch ändert nichts an Ihrem Gehalt, und der Text sagt nichts darüber. Was eine Bewertung für Ihr Gehalt bedeutet, weiß Ihr P&O-/HR-Dienst.
small-sorry = Kein Problem, das kann vorkommen.
turn-lost = Darauf finde ich im Text keine Antwort. Ich kann aber sagen, warum ich etwas so lese, was eine Stufe verlangt und wer entscheidet.
turn-plainly = { $stage ->
    [case] Ein einfaches Ja oder Nein kann ich darauf nicht geben: Es hängt davon ab, was Sie tun und wie.
   *[start] Ein einfaches Ja oder Nein kann ich darauf nicht geben: Es hängt davon ab, was Sie tun und wie. Nennen Sie eine Sache, die Sie bei der Arbeit tun.
}
small-tired = Das klingt anstrengend. Nehmen Sie sich Zeit, es läuft nichts davon.
about-person = Einen Menschen erreichen Sie beim P&O/HR-Dienst Ihrer Organisation. Mit „gib mir die Liste“ bekommen Sie einen Text zum Mitnehmen.
about-file = Fügen Sie den Text Ihrer Stellenbeschreibung einfach hier ein: Ich lese die Aufgaben heraus und lege sie neben die Kriterien. Eine Datei (PDF, Word, ODT, HTML oder Text) geht auch: Senden Sie sie in Telegram, oder lesen Sie sie mit „niveauwijzer report“ ein.
about-edit = Sagen Sie zum Beispiel „streiche 3“, „ersetze 3 durch …“ oder „füge hinzu: …“; die Stufen folgen sofort. „Rückgängig“ nimmt die letzte Änderung zurück. Solange Sie das nicht sagen, ändert sich nichts.
about-duration = So lange, wie Sie möchten: Zu jeder Aufgabe stelle ich nur eine Frage auf einmal, und jede Frage darf offen bleiben. Zwei oder drei Aufgaben geben schon ein Bild.
no-diploma = Zu Abschlüssen, Sprachen oder Erfahrung sagt dieser Text nichts; das weiß Ihr P&O/HR-Dienst. Eine Spezialisierung (Kenntnisse B) ist etwas anderes: Da geht es um Wissen, nicht um ein Zeugnis.
no-politics = Dazu habe ich keine Meinung. Ich vergleiche nur Arbeit mit dem amtlichen Text.

# What is told without a duty
aside-life = { $stage ->
    [case] Das verstehe ich. An Ihren Aufgaben ändert es nichts.
   *[start] Das gehört zum Büroalltag, sagt aber noch nichts über Ihre Aufgaben: Was machen Sie selbst?
}
aside-vague = { $stage ->
    [case] Das habe ich nicht ganz verstanden. Geht es um eine Ihrer Aufgaben, oder ist es eine Frage? Sagen Sie es gern anders.
   *[start] Das sagt mir noch zu wenig. Was machen Sie bei der Arbeit? Eine Sache aus dieser Woche genügt.
}
aside-manner = { $stage ->
    [case] Das sagt, wie Sie arbeiten. Zu welcher Aufgabe gehört es?
   *[start] Das sagt, wie Sie arbeiten. Was genau machen Sie so?
}
aside-title = Hinter so einer Bezeichnung kann sehr Verschiedenes stecken. Was machen Sie am häufigsten?
aside-quality = { $stage ->
    [case] Das ist eine Eigenschaft; dazu gibt es keine Stufe.
   *[start] Das ist eine Eigenschaft; dazu gibt es keine Stufe. Was ist die Arbeit selbst?
}
aside-tools = Das sagt, womit Sie arbeiten. Was machen Sie damit?
aside-requirement = Das ist eine Voraussetzung, keine Aufgabe. Was wird in der Funktion getan?
aside-conditions = Das sind Arbeitsbedingungen; davon handelt dieser Text nicht. Was ist die Arbeit selbst?
aside-employer = Das sagt etwas über die Organisation. Was tut die Funktion selbst?
aside-setting = Das sagt, wo die Funktion steht. Was wird getan?
aside-apply = Das betrifft die Bewerbung. Was ist die Arbeit selbst?
aside-heading = Das ist eine Überschrift. Fügen Sie die Aufgaben darunter ein, dann lese ich sie einzeln.

## a whole job description
description-read = Ich lese in diesem Text { $duties ->
        [one] eine Aufgabe
       *[other] { $duties } Aufgaben
    }. Überschriften, Anforderungen, Angebot und was sonst keine Aufgabe ist, habe ich weggelassen: { $left ->
        [one] eine Stelle im Text
       *[other] { $left } Stellen im Text
    }.
description-no-duty = In diesem Text lese ich keine Aufgabe. Sagen Sie in einem Satz, was jemand in der Funktion tut, oder schicken Sie die ganze Funktionsbeschreibung.
description-too-little = Dieser Text zeigt zu wenig, um etwas über das Ganze zu sagen: nur für ein Kriterium oder für keines steht eine Stufe fest. Fragen Sie bei der Person nach, die die Funktion ausübt.
description-question = – { $criterion }: { $question }
description-more = Und noch { $count ->
        [one] eine Aufgabe
       *[other] { $count } Aufgaben
    }: Fragen Sie „zeig meine Liste“, oder nehmen Sie den Bericht.
description-full = Ihre Liste ist voll: Sie fasst höchstens { $most } Aufgaben. Streichen Sie zuerst welche, oder fangen Sie neu an.

# Several function families
which-family = Um welche Funktion geht es?
family-chosen = Gut, es geht um { $family }. Erzählen oder fragen Sie es noch einmal, dann antworte ich dafür.
family-changed = Das betrifft { $family }. Was Sie zu { $other } erzählt haben, bleibt erhalten.

# The guided grading
interview-begin = { $count } Kriterien, zu jedem eine Frage. Wählen Sie jeweils, was zu einer gewöhnlichen Woche am besten passt; richtig oder falsch gibt es nicht. „Zurück“, „Pause“ und „Stopp“ gehen immer, und Sie dürfen zwischendurch etwas anderes fragen.
interview-unofficial = Die Texte sind unsere Arbeitsübersetzung; nur das Niederländische gilt.
interview-question = { $number }/{ $count } · { $criterion }. { $question }
interview-none = Keiner davon
interview-unknown = Das weiß ich nicht
interview-words = In meinen eigenen Worten
interview-tell = { $number }/{ $count } · { $criterion }. Erzählen Sie es in ein, zwei Sätzen: { $question }
interview-read = Am nächsten kommt dem dieser Text zu { $criterion }: { $text }
interview-right = Stimmt das?
interview-yes = Ja, das stimmt
interview-no = Nein, zeigen Sie die Auswahl
interview-unread = Eine Wahl lese ich darin noch nicht. Ihre Worte bleiben erhalten; welcher Text passt am besten?
interview-several = Das passt zu mehr als einem Text. Was ist der gewöhnliche Fall?
interview-settled = Das weiß ich schon, danach frage ich also nicht noch einmal:
interview-settled-line = – { $criterion }: { $answer } ({ $evidence })
interview-again = { $criterion } stimmt nicht
interview-which = Was stimmt nicht? Wählen Sie es unten aus, dann frage ich danach.
interview-was = Ihre Antwort war { $answer }. Wählen Sie neu, oder sagen Sie „weiter“.
interview-left-none = Gut. Das Kriterium { $criterion } gehört dann nicht zu dieser Funktion.
interview-left-unknown = Kein Problem: Das Kriterium { $criterion } bleibt offen.
interview-first = Das ist die erste Frage; weiter zurück geht es nicht.
interview-paused = Pause. Ihre Antworten bleiben erhalten. Sagen Sie „weiter“ oder tippen Sie /interview, um fortzufahren.
interview-resumed = Es geht weiter; Ihre Antworten sind noch da.
interview-stopped = Gut, wir hören auf. Mit /interview können Sie später ergänzen, was offen ist.
interview-idle = Es läuft gerade keine Befragung. Mit /interview beginnen Sie eine.
interview-nothing = Es steht noch nichts fest, also gibt es kein Profil. Fragen Sie nach, wie die Arbeit gemacht wird, und beginnen Sie neu mit /interview.
interview-profile = Ihr Profil, Kriterium für Kriterium:
interview-line = { $criterion }: { $level } ({ $evidence })
interview-line-same = { $criterion }: { $level }, denn dieser Text ist derselbe ({ $evidence })
interview-because-chosen = Sie wählten diesen Text
interview-because-said = Sie sagten { $said }
interview-because-told = Sie erzählten { $said }
interview-span = Es reicht von { $low } bis { $high }.
interview-span-one = Alles, was feststeht, liegt bei { $high }.
interview-weight = Der Schwerpunkt liegt bei { $levels }.
interview-up = Nach oben zieht: { $criteria }.
interview-down = Nach unten zieht: { $criteria }.
interview-open = Noch offen: { $criteria }.
interview-absent = Gehört nach Ihrer Angabe nicht zur Funktion: { $criteria }.
interview-own = Das ist die Lesart dieses Programms; eine amtliche Gewichtung gibt es nicht.
interview-next = Was die nächste Stufe verlangen würde:
interview-next-line = – { $criterion }, { $level }: „{ $gist }“
interview-top = Höher als { $level } geht diese Funktionsfamilie nicht.
interview-take = Möchten Sie das mitnehmen? Tippen Sie /copy. Zu zweit vergleichen? Tippen Sie /together.
interview-answered = Aus der Befragung: { $criteria }.

# Two raters of one function
together-where = Dieselbe Funktion zu zweit ansehen geht im Telegram-Bot, wo /together einen Code gibt: Nur dort werden zwei Gespräche nebeneinandergelegt.
together-title = Sie sind beide fertig. So liegen Ihre Antworten nebeneinander:
together-level = { $criterion } ({ $level })
together-same = Gleich: { $criteria }.
together-left = Von einem von Ihnen oder von beiden offen gelassen, also noch zu besprechen: { $criteria }.
together-agree = Sie sind nirgends verschiedener Meinung.
together-differ = { $criterion }: Sie { $mine }, die andere Person { $theirs }.
together-settle = Gemeinsam zu klären: Was trifft in gewöhnlichen Wochen öfter zu, „{ $low }“ oder „{ $high }“?
