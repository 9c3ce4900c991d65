# The sentences of the terminal's commands.

## show: reading the function description
show-purpose = Purpose
show-areas = Result areas, with example tasks
show-criteria = Distinguishing criteria
show-terms = Terms
show-notes = About the text
show-level = Level { $level }
show-tasks-neutral = An example task holds for every level: the task alone does not show a level.
show-marked-styled = Bold and underlined: what sets a level apart from the one below it (D: from the one above).
show-marked-plain = Between *asterisks*: what sets a level apart from the one below it (D: from the one above).
show-same-text = { $levels }: the same text. This criterion does not tell these levels apart.
show-shared-sentence = This sentence stands at each of these levels ({ $levels }): “{ $sentence }”
show-in-area = Example of a task in { $area }.
show-in-criterion = All levels side by side: niveauwijzer show { $criterion } --language { $code }
show-source = Source: { $document }, { $count ->
    [one] line
   *[other] lines
} { $lines } of the scan
show-document = Source: { $document }
show-one-part = One part: niveauwijzer show contacten, show R3, show R3.4, show contacten.C
show-unofficial = Only the Dutch text is official; after “{ $code }:” comes our working translation, unofficial.
show-unknown = Unknown reference “{ $ref }”. Did you mean: { $nearest }?
show-unknown-alone = Unknown reference “{ $ref }”. All parts: niveauwijzer show
