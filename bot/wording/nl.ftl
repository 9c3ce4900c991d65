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
