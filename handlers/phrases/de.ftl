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
grade-because-loose = Ihre Worte kommen dieser Stufe am nächsten: { $said }. Sicher bin ich nicht.
grade-hope = Sie nennen { $hoped }. Dieser Buchstabe ändert nichts am Ergebnis: Ich schaue nur darauf, was Sie tun. Für { $hoped } muss die Aufgabe dies zeigen:
grade-next = Fragen Sie gern „warum?“ oder „was verlangt { $next }?“.
grade-why = Fragen Sie gern „warum?“.
between = Hier geht es um das Kriterium { $criterion }. Ihre Worte lassen { $levels } offen.
between-same = Hier geht es um das Kriterium { $criterion }. Der Text ist bei { $levels } derselbe: Dieses Kriterium kann diese Stufen nicht unterscheiden.
between-shared = Achtung: Dieser Satz steht bei { $levels } und unterscheidet diese Stufen also nicht.
task-only = Das ist Beispielaufgabe { $ref } ({ $name }). Eine Beispielaufgabe gilt für { $all_levels }: Für sich allein zeigt sie keine Stufe.
task-decides = Darauf kommt es bei der Stufe an: { $criteria }.
task-no-own = Für diesen Ergebnisbereich gibt es kein eigenes Kriterium. Wie frei und mit welchen Kenntnissen Sie arbeiten, kann aber etwas zeigen: { $criteria }.
unclear = Ich erkenne darin Arbeit, aber nicht genug, um sie einem Kriterium zuzuordnen. Was genau tun Sie, womit und wie?
outside-duty = Das scheint zu einer anderen Funktionsfamilie zu gehören. Ich kenne nur { $families } und nenne dafür also keine Stufe.
not-now = Sie erzählen es wie etwas von früher: Für das, was Sie nicht mehr tun, nenne ich keine Stufe. Was tun Sie heute?
not-yet = Sie erzählen es wie einen Wunsch: Für das, was Sie noch nicht tun, nenne ich keine Stufe. Was tun Sie heute?
not-yours = So wie ich es lese, tut oder entscheidet das jemand anders: Dafür nenne ich Ihnen keine Stufe. Was tun Sie selbst?

# Several
many-title = Das lese ich, Aufgabe für Aufgabe:
many-level = { $text } → Stufe { $level }, { $criterion }
many-between = { $text } → { $criterion }, { $levels } bleiben offen
many-task = { $text } → Aufgabe { $ref } ({ $name }), keine Stufe
many-outside = { $text } → andere Funktionsfamilie, keine Stufe
many-unclear = { $text } → nicht klar, keine Stufe
many-next = Eine Beispielaufgabe zeigt für sich allein keine Stufe. Sagen Sie bei einer davon, wie Sie sie erledigen: wie frei, wie schwierig, mit welchem Wissen.
profile-one = Der Schwerpunkt liegt bei { $level }. Das ist meine Lesart: Eine offizielle Rechenregel gibt es nicht.
profile-tie = Das Gewicht verteilt sich auf { $levels }. Das ist meine Lesart: Eine offizielle Rechenregel gibt es nicht.
profile-up = Eine höhere Stufe zeigt sich hier: { $criteria }.
profile-down = Eine niedrigere Stufe zeigt sich hier: { $criteria }.
profile-open = Nicht mitgezählt, weil noch offen oder geteilt: { $criteria }.
column-criterion = Kriterium
column-level = Stufe

# The manager's check
check-title = Ihre Aufgaben im Vergleich mit Stufe { $level }:
check-fits = { $text } → passt zu { $level } ({ $criterion })
check-asks_less = { $text } → verlangt weniger: { $shown } ({ $criterion })
check-asks_more = { $text } → verlangt mehr: { $shown } ({ $criterion })
check-not_shown = { $text } → zeigt keine Stufe
check-outside = { $text } → gehört zu einer anderen Funktionsfamilie
check-uncovered = Für { $level } lässt Ihre Liste dies unberührt: { $criteria }.
check-covered = Ihre Liste berührt alle Kriterien von { $level }.
check-what = Welche Aufgaben möchten Sie mit Stufe { $level } vergleichen? Schreiben Sie sie untereinander oder mit Kommas.

# Asking about the text
cell-one = Das verlangt das Kriterium { $criterion } auf Stufe { $level }:
cell-levels = { $criterion }, Stufe für Stufe:
cell-all = Das verlangen die Kriterien auf Stufe { $level }:
cell-table = Die Kriterien und ihre Stufen:
cell-next = Erzählen Sie, was Sie tun, dann vergleiche ich es damit.
compare-title = { $criterion }: { $levels } nebeneinander.
compare-all = Alle Kriterien: { $levels } nebeneinander.
compare-same = Beim Kriterium { $criterion } ist der Text von { $levels } derselbe: Dieses Kriterium unterscheidet sie nicht.
compare-marked = { $title } Hervorgehoben ist, was sich unterscheidet.
definition-term = „{ $term }“ steht bei { $cells }. Das Dokument beschreibt diesen Begriff so:
definition-alone = So beschreibt das Dokument „{ $term }“:
definition-purpose = Das ist der Zweck der Funktion:
definition-note = { $name }: Das Dokument sagt dazu:
tasks-area = Das gehört zum Ergebnisbereich { $ref }:
tasks-all = Die Ergebnisbereiche von { $family }:
tasks-next = Fragen Sie zum Beispiel nach „Aufgaben { $ref }“.
criteria-list = Die Kriterien sind { $criteria }. Jedes hat einen Text für { $all_levels }.
meaning = Bei { $criterion } lautet die Frage: { $question } Das Dokument sagt je Stufe:

# What the bot is
about-bot = Ich bin Niveauwijzer. Sie erzählen, was Sie bei der Arbeit tun; ich sage Ihnen, zu welcher Stufe der Funktionsfamilie das passt und wo das steht. Ich kenne { $families }. Ich arbeite mit festen Regeln, nicht mit einem Sprachmodell.
about-help = Schreiben Sie einfach, was Sie tun, zum Beispiel „ich beantworte Beschwerden mit Standardtexten“. Sie können auch fragen, was eine Stufe verlangt, oder Stufen vergleichen.
about-sure = Ich vergleiche Ihre Worte mit den Kriterien und zeige, worauf ich mich stütze. Im Zweifel frage ich nach. Ich kann mich irren: Schauen Sie also immer auf den zitierten Text.
about-levels = Die Stufen von { $family } sind, von niedrig nach hoch, { $all_levels }. Andere Stufen gehören nicht dazu.
about-source = Ich stütze mich auf eine amtliche Beschreibung: { $document }. Jeder auf Niederländisch zitierte Satz stammt wörtlich daraus; die Übersetzung ist nicht amtlich.
about-privacy = Ich bewahre Ihre Nachrichten nicht auf. Während eines Gesprächs merke ich mir nur Verweise und die wenigen Wörter, auf denen die letzte Antwort beruhte; mit „neu anfangen“ löschen Sie auch diese.
start = Willkommen bei Niveauwijzer. Erzählen Sie, was Sie bei der Arbeit tun, und ich sage Ihnen, zu welcher Stufe es passt und wo das steht.
new = Gut, wir fangen neu an. Was tun Sie bei der Arbeit?
example-1 = Ich beantworte Beschwerden mit Standardtexten

# Small talk
small-hello = Guten Tag! Erzählen Sie gern, was Sie bei der Arbeit tun.
small-thanks = Gern geschehen.
small-bye = Auf Wiedersehen!
small-how = Gut, danke. Wollen wir uns Ihre Aufgaben ansehen?
small-joke = Witze sind nicht meine Stärke; Kriterien schon. Was tun Sie bei der Arbeit?
small-weather = Über das Wetter weiß ich nichts, über Funktionsstufen schon. Was tun Sie bei der Arbeit?
small-insult = Schade, dass ich Sie enttäusche. Sagen Sie mir in einem Satz, was Sie oder Ihr Kollege tun, dann sehe ich mir das an: Über Personen urteile ich nicht.
small-praise = Danke! Haben Sie noch eine Aufgabe, die ich mir ansehen soll?
small-test = Ich bin da. Erzählen Sie, was Sie bei der Arbeit tun.

# Outside
no-pay = Über Gehalt und Prämien sagt dieses Dokument nichts; Ihr P&O-/HR-Dienst weiß das. Ich kann aber prüfen, zu welcher Stufe eine Aufgabe passt.
no-leave = Über Urlaub, Arbeitszeiten oder Telearbeit weiß ich nichts; fragen Sie Ihren P&O-/HR-Dienst. Ich kann aber Aufgaben mit den Kriterien vergleichen.
no-promotion = Wie man befördert wird oder wann Prüfungen stattfinden, steht nicht in diesem Dokument; fragen Sie Ihren P&O-/HR-Dienst. Ich kann aber sagen, was eine Stufe verlangt.
no-level-a = Diese Stufe steht nicht in dieser Funktionsfamilie: { $family } kennt nur { $all_levels }. Was diese Stufen verlangen, kann ich Ihnen sagen.
no-family = Ich kenne nur { $families }. Über andere Funktionen oder Familien kann ich nichts sagen.
no-pension = Über die Pension weiß ich nichts; fragen Sie Ihren P&O-/HR-Dienst. Ich kann aber Aufgaben mit den Kriterien vergleichen.
no-person = Über Personen urteile ich nicht, nur über Aufgaben. Was genau wird getan?
no-instruct = Das tue ich nicht: Ich bestätige keine Stufen und spiele keine Rolle. Ich vergleiche nur Aufgaben mit den Kriterien. Was tun Sie bei der Arbeit?
no-other = Dabei kann ich nicht helfen. Ich vergleiche Aufgaben mit den Kriterien von { $families } und sage, zu welcher Stufe sie passen.
noise = Das verstehe ich nicht. Schreiben Sie in einem gewöhnlichen Satz, was Sie bei der Arbeit tun, zum Beispiel „{ $example }“.
empty = Sie haben eine leere Nachricht geschickt. Schreiben Sie in einem Satz, was Sie bei der Arbeit tun, zum Beispiel „{ $example }“.

# Following up
why-level = { $criterion }, Stufe { $level }: Ich habe mich auf { $said } gestützt. Der Text sagt:
why-between = Ich habe mich noch nicht entschieden: Nach { $said } kommen { $levels } infrage. Was sie trennt, lesen Sie hier:
why-task = Bei { $said } geht es um Aufgabe { $ref }. Eine Beispielaufgabe gilt für jede Stufe und entscheidet also nicht.
why-nothing = Es gibt noch keine Antwort zu erklären. Erzählen Sie zuerst, was Sie tun.
why-not = Für { $level } verlangt das Kriterium { $criterion } dies. Ihre Aufgabe müsste das tatsächlich zeigen: „{ $gist }“. Es geht darum, was Sie tun, nicht darum, wie Sie es nennen.
why-not-same = { $level } hat beim Kriterium { $criterion } denselben Text; dieses Kriterium schließt diese Stufe also nicht aus.
why-not-top = Höher als { $level } geht diese Funktionsfamilie nicht.
why-not-have = Die Antwort war schon { $level }.
option-unknown = Das ist keine der Möglichkeiten. Wählen Sie eine Nummer oder beschreiben Sie es in Ihren eigenen Worten.
option-level = Dann ist es Stufe { $level } beim Kriterium { $criterion }.

# Something about the user, and no duty yet
frame-where = Erzählen Sie weiter: Was genau machen Sie, womit und wie?
ask-level = Erzählen Sie weiter: Was genau machen Sie, womit und wie?
many-frame = { $text } → keine Aufgabe
translated = { $text } (unsere Arbeitsübersetzung, nicht amtlich: { $translation })
task-line = { $ref }  { $text }
many-past = { $text } → früher, keine Stufe
many-wish = { $text } → ein Wunsch, keine Stufe
many-others-do = { $text } → tut oder entscheidet jemand anders, keine Stufe

# Several function families
which-family = Um welche Funktion geht es?
family-chosen = Gut, es geht um { $family }. Erzählen oder fragen Sie es noch einmal, dann antworte ich dafür.
