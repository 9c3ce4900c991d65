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
