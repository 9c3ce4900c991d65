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
show-found = No part is called “{ $ref }”. This is about it:
search-no-match = Nothing found about “{ $words }”. Try other words, or read everything: niveauwijzer show

## the chat in the terminal
terminal-welcome = Welcome to Niveauwijzer. Describe in your own words what somebody does in a function; you will read which level that fits, and where the function description says so. For example:
terminal-example-1 = I give visitors simple advice. Which level is that?
terminal-example-2 = I manage the diary of my director
terminal-example-3 = What is the difference between C and B for contacts?
terminal-welcome-end = English, Dutch, French or German, as you like. /help for more, /quit to stop.
terminal-resumed = I still know what it was about last time. With /new you start afresh.
terminal-help = Type a duty or a question, or one of these commands. Where I ask back with numbered answers, just type the number.
terminal-help-why = /why: why that level, with your own words as evidence
terminal-help-next = /next: what the next level asks
terminal-help-criterion = /criterion: the whole criterion of the last answer
terminal-help-criteria = /criteria: the distinguishing criteria
terminal-help-tasks = /tasks: the example tasks
terminal-help-compare = /compare: compare levels
terminal-help-profile = /profile: where you stand now, criterion by criterion
terminal-help-list = /list: your duties so far, numbered
terminal-help-copy = /copy: the list as text to take along
terminal-help-missing = /missing: what is still missing for a level
terminal-help-undo = /undo: take the last change back
terminal-help-privacy = /privacy: what is kept
terminal-help-new = /new: start afresh and forget the earlier answers
terminal-help-language = /language nl, fr, de or en: choose the language; /language auto: the language that you write in
terminal-help-quit = /quit (or Ctrl-D): stop
terminal-unknown = There is no command /{ $name }. /help shows which there are.
terminal-language-set = I answer in English from now on.
terminal-language-free = From now on I answer in the language that you write in.
terminal-language-which = Choose a language: /language with one of { $languages }, or auto.
terminal-no-memory = The memory cannot be reached ({ $problem }). You can chat as usual, but nothing is remembered once you leave.
terminal-translation = Working translation, unofficial: { $text }

## check: are the files right?
check-duplicate = { $file }:{ $line }: already stands in { $other }:{ $first }: “{ $text }”
check-near = { $file }:{ $line }: is too much like { $other }:{ $first }: “{ $text }”
check-concept-missing = { $file }: the concept { $concept } is missing; the program needs it
check-file-missing = { $file } is missing, although the language { $language } has files elsewhere
check-phrase-missing = { $file }: the phrase { $key } is missing; { $other } has it
check-phrase-broken = { $file }:{ $line }: this is not a valid phrase
check-phrase-twice = { $file }: the phrase { $key } exists already, in { $other }
check-phrase-variables = { $file }: { $key }: other variables than in { $other } ({ $variables })
check-loaded = Everything loads: { $families ->
    [one] one function family
   *[other] { $families } function families
 }, { $examples } examples, { $phrases } phrases in { $languages } languages.
check-problems = { $count ->
    [one] One problem.
   *[other] { $count } problems.
 }
check-no-questions = No test questions found; name them with --questions FOLDER.
check-not-recorded = The answers to { $count } test questions have not been recorded yet. Record them with: niveauwijzer check --accept
check-same = All { $count } test questions get the same answer as before.
check-changed = { $changed } of the { $count } test questions get another answer:
check-was = was: { $answer }
check-is = now: { $answer }
check-right = right is: { $answer }
check-accept = Is that as you want it? Record it with: niveauwijzer check --accept
check-accepted = Recorded: the answers to { $count } test questions, { $changed } of them changed.
check-nothing = no answer recorded

## evaluate: measuring with your own questions
evaluate-questions = { $count ->
    [one] One question
   *[other] { $count } questions
 }, edition { $edition }. Every figure is a share, 0 to 1, with the number of cases in brackets.
evaluate-measure = measure
evaluate-all = all
evaluate-misses = Missed
evaluate-reliability = Reliability: of the answers with this confidence, this share is right
evaluate-confidence = confidence
evaluate-answers = answers
evaluate-mean = mean
evaluate-right = right
evaluate-off = The confidence is off by { $share } on average.
evaluate-readme-current = { $file } was current already.
evaluate-readme-updated = { $file } has been updated.
evaluate-missed = { $id }: “{ $text }” · right: { $gold } · got: { $got }
evaluate-readme-figures = { $count } questions. Every figure is a share, with the number of cases in brackets.
evaluate-readme-reliability = What confidence is worth: it is off by { $off } on average.
evaluate-means-pair = the first answer names the right criterion and level
evaluate-means-pair-3 = one of the first three answers does
evaluate-means-level = the level is right
evaluate-means-criterion = the criterion is right
evaluate-means-answered = a level is given, or several stay open
evaluate-means-committed = one level fits, and one is named
evaluate-means-wrong-and-sure = a wrong level, stated as sure: the lower the better
evaluate-means-ambiguous = the levels that are open stay open
evaluate-means-task = the example task is right
evaluate-means-area = the result area is right
evaluate-means-no-level = a task without a level gets none
evaluate-means-cell = the text asked for is shown
evaluate-means-compare = the texts asked for are shown side by side
evaluate-means-definition = the term is explained, with its text
evaluate-means-declined = what is not in the description gets no level
evaluate-means-overall = where the weight of a description lies is right
evaluate-means-sentence = each sentence with a level gets the right one
evaluate-means-restraint = a sentence without a level gets none
evaluate-means-language = the language is recognised

## tune: are other constants better?

tune-tried = { $count } questions, { $folds } parts, { $settings } settings tried.
tune-better = Mean score { $before }; on questions held out the search gains { $gain }.
tune-not-better = Mean score { $before }; on questions held out the search gains nothing ({ $gain }): the table stays as it is.
tune-written = Written: { $file }
