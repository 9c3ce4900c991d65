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
terminal-resumed = I still know the duties that you told me last time: /list shows them, /new starts afresh, /forget erases them.
terminal-help = Type a duty or a question, or one of these commands. Where I ask back with numbered answers, just type the number.
terminal-help-why = /why: why that level, with your own words as evidence
terminal-help-next = /next: what the next level asks
terminal-help-criterion = /criterion: the whole criterion of the last answer
terminal-help-criteria = /criteria: the distinguishing criteria
terminal-help-tasks = /tasks: the example tasks
terminal-help-compare = /compare: compare levels
terminal-help-profile = /profile: what your duties come to
terminal-help-list = /list: the duties you told me, by number
terminal-help-copy = /copy: the same as text to take along
terminal-help-missing = /missing: what nothing covers yet
terminal-help-undo = /undo: take the last change back
terminal-help-interview = /interview: the questions, criterion by criterion, then your profile
terminal-help-together = /together: look at the same function with two people (in the Telegram bot)
terminal-help-quotes = /quotes: the official texts behind the last answer
terminal-help-privacy = /privacy: what is kept
terminal-help-new = /new: start afresh; /undo right after it brings everything back
terminal-help-forget = /forget: erase what is kept of this chat
terminal-help-language = /language nl, fr, de or en: choose the language; /language auto: the language that you write in
terminal-help-quit = /quit (or Ctrl-D): stop
terminal-unknown = There is no command /{ $name }. /help shows which there are.
terminal-language-set = I answer in English from now on.
terminal-language-free = From now on I answer in the language that you write in.
terminal-language-which = Choose a language: /language with one of { $languages }, or auto.
terminal-no-memory = The memory cannot be reached ({ $problem }). You can chat as usual, but nothing is remembered once you leave.
terminal-translation = Working translation, unofficial: { $text }
terminal-quotes-hint = The official texts: /quotes
terminal-quotes-none = There are no more official texts behind the last answer.
terminal-privacy-where = What is kept is in this file on this computer: { $path }. It holds the duties that you told me, in your words, until you erase them with /forget, and at most { $days ->
    [one] one day
   *[other] { $days } days
 } without use. Nobody reads it but who can read your files.
terminal-privacy-nowhere = In this session nothing is kept on the disk.
terminal-forgotten = Done: everything that was kept of this chat is erased.
terminal-not-forgotten = The memory file is not open, so nothing in it could be erased. The file is the one that DATABASE names: delete it yourself.

## report and verify: reading a job description, and checking a report
report-title = Report on { $name }
report-title-told = Report on the duties of this conversation
report-document = Document
report-pages = Pages
report-date = Date
report-edition = Edition
report-summary = What it comes to
report-profile = Profile over the criteria
report-duties = The duties
report-questions = To settle with the job holder
report-left-out = Left out
report-number = No.
report-duty = Duty
report-area = Result area
report-verdict = Reading
report-said = Words that decided
report-quote = Official text
report-none-left-out = Nothing was left out.
report-no-questions = Nothing is open.
report-matrix-title = The criteria and their levels
report-mark-settled = a level is settled
report-mark-mixed = duties show several levels
report-mark-open = a level stays open
report-mark-none = nothing shows it
report-alt-settled = { $criterion }: { $levels }.
report-alt-mixed = { $criterion }: duties show { $levels }.
report-alt-open = { $criterion }: { $levels } stay open.
report-alt-none = { $criterion }: nothing shows a level.
report-level = { $criterion }, level { $level }
report-between = { $criterion }: { $levels } stay open
report-outside = Not in this function family
report-task = Like task { $ref } ({ $name }); no level shown
report-work = Result area { $ref } ({ $name }); no level shown
report-unclear = Too little to tell
report-source = { $label }; function description, { $count ->
    [one] line
   *[other] lines
} { $lines }
report-labelled = { $label }: { $value }
report-question = { $criterion }: { $question } { $about }
report-about = (no. { $numbers })
report-why-heading = Heading or label
report-why-purpose = Purpose or summary
report-why-requirement = Requirement
report-why-quality = Quality or attitude
report-why-tools = Tools and programs
report-why-conditions = Conditions and offer
report-why-employer = About the employer
report-why-setting = Place in the organisation
report-why-apply = How to apply
report-why-title = Title
report-why-life = Around the work
report-why-vague = Names nothing that is done
report-why-manner = How the work is done
report-why-past = Past
report-why-wish = Wish
report-why-others-do = Somebody else's work
document-too-large = The file is larger than 20 MB. Send the part that holds the job description.
document-too-many-pages = The document is too long for a job description. Send the pages that hold it.
document-no-text = No text can be read in this file: it is probably a scan or a picture. Send a version with text.
document-password = The file is protected by a password. Save it without one.
document-broken = The file is damaged and cannot be read. Save it anew and try again.
document-hostile = The file asks more of the computer than a job description may, and was not read on.
document-macro = The file holds macros. Save it without macros (as .docx or .odt).
document-old-word = This is an old Word file (.doc). Save it as .docx.
document-unknown-kind = This kind of file is not read. Send PDF, DOCX, ODT, HTML or plain text.
document-took-too-long = Reading the file took too long, and was stopped.
verify-no-receipt = this is no report with a receipt: give a .json file that “niveauwijzer report -o” wrote
verify-file-same = { $file } is the document of this report.
verify-file-other = { $file } is another document than that of this report, or was changed since.
verify-edition-same = Edition { $edition }, as in the report.
verify-edition-other = Edition { $before } in the report, { $now } today.
verify-moved = Changed since: { $file }
verify-change = “{ $text }”: { $before } → { $now }
verify-same = Every duty is read as in the report.

## check: are the files right?
check-duplicate = { $file }:{ $line }: already stands in { $other }:{ $first }: “{ $text }”
check-near = { $file }:{ $line }: is too much like { $other }:{ $first }: “{ $text }”
check-file-missing = { $file } is missing, although the language { $language } has files elsewhere
check-keys-missing = { $file }: still missing in it:
check-keys-empty = { $file }: still empty:
check-broken = Does not load:
check-unrecognised = Of the language { $language }’s own examples only { $known } of { $tried } are recognised as that language: a question in it is answered in another. Add examples and words.
check-phrase-missing = { $file }: still missing in it, while { $other } has it:
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
check-left-language = No problem, but good to know: { $family } is not written in { $languages } and does not answer in these languages.
check-left-models = No problem: { $files } is missing; without it no model sentences are given for a level.
check-left-words = No problem: { $files } is missing; without it the words of the criteria are not explained.
check-left-questions = No problem: there are no test questions in { $languages }; what an edit changes there does not show.
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
evaluate-readme-first-sight = At first sight: sets written blind, scored once, on the day that they were new.
evaluate-date = date
evaluate-set = set
evaluate-figure = at first sight (items)
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
evaluate-means-declined = what is not in the description gets no level, and no task
evaluate-means-overall = where the weight of a description lies is right
evaluate-means-sentence = each sentence with a level gets the right one
evaluate-means-restraint = a sentence without a level gets none
evaluate-means-language = the language is recognised
evaluate-means-statement-area = the result area of a vacancy’s statement is right
evaluate-means-statement-pair = its criterion and level are right where its words show one
evaluate-means-statement-restraint = a statement that shows no level gets none
evaluate-means-statement-outside = a duty of another trade, or a quality, gets no level
evaluate-means-statement-no-task = … and no example task or area
evaluate-means-nothing-no-false-claim = of a message that carries little, nothing is claimed that its words do not say
evaluate-means-nothing-no-false-level = … and no level settled
evaluate-means-nothing-life = the same, of life at work
evaluate-means-nothing-vague = the same, of vague talk
evaluate-means-nothing-manner = the same, of how something is done
evaluate-means-nothing-title = the same, of a function’s title
evaluate-means-nothing-turn = the same, of a turn of conversation
evaluate-means-nothing-near = the same, of other trades that share words
evaluate-means-nothing-bare = the same, of a bare activity
evaluate-means-nothing-bare-found = a bare activity gets its area
evaluate-means-conversation-act = the act of a turn is the right one
evaluate-means-conversation-duties = the case holds as many duties as were told
evaluate-means-conversation-levels = the duties named are settled at the right level
evaluate-means-conversation-open = the duties that are open stay open
evaluate-means-conversation-cites = the texts to be quoted are
evaluate-means-conversation-not-cites = texts that do not belong are not quoted
evaluate-means-conversation-overall = where the weight lies is right
evaluate-means-conversation-keeps-pending = the open question stays open
evaluate-means-conversation-turn = all of it holds after a turn, the act apart
evaluate-means-conversation-conversation = it holds after every turn

## tune: are other constants better?

tune-tried = { $count } questions, { $folds } parts, { $settings } settings tried.
tune-better = Mean score { $before }; on questions held out the search gains { $gain }.
tune-not-better = Mean score { $before }; on questions held out the search gains nothing ({ $gain }): the table stays as it is.
tune-written = Written: { $file }
