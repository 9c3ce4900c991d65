# English wording of every reply. One phrase, one whole sentence; the official text never stands here.

indication = An indication, not a classification decision: that decision is your organisation's (P&O/HR).
unofficial = our working translation, unofficial
list-and = { $first } and { $last }
list-comma = { $first }, { $next }
said = “{ $words }”

label-line = { $label }:
label-cell = { $criterion }, level { $level }
label-task = Example task { $ref }
label-area = Result area { $ref }
label-doel = Purpose of the function
label-term = Definition
label-note = Footnote

# One graded responsibility
grade-level = Level { $level } for the criterion { $criterion }.
grade-because = I read that in { $said }.
grade-chosen = You chose: { $said }.
grade-because-loose = Your words come closest to that level: { $said }. I am not certain.
grade-hope = You mention { $hoped }. That letter changes nothing in the result: I only look at what you do. For { $hoped } the task has to show this:
grade-next = Feel free to ask “why?” or “what does { $next } ask?”.
grade-why = Feel free to ask “why?”.
between = This is about { $criterion }. Your words leave { $levels } open.
between-same = This is about { $criterion }. The text is the same for { $levels }: this criterion cannot tell those levels apart.
between-shared = Please note: this sentence stands at { $levels }, so it does not tell those levels apart.
task-only = This is example task { $ref } ({ $name }). An example task serves { $all_levels }: on its own it shows no level.
area-only = This is work of result area { $ref } ({ $name }), but none of its example tasks names it. On its own it shows no level.
task-no-own = This result area has no criterion of its own. How freely and with what knowledge you work can still show something: { $criteria }.
unclear = That is work, but I cannot link it to a criterion yet. What exactly do you do, with what, and how?
outside-duty = That seems to belong to another function family. I only know { $families }, so I give no level for it.
not-now = You describe it as something from the past: for what you no longer do, I give no level. What do you do today?
not-yet = You describe it as a wish: for what you do not do yet, I give no level. What do you do today?
not-yours = As I read it, someone else does or decides this: I give you no level for that. What do you do yourself?

# What is not so: supposed, wished for, past
supposed-level = If it were so, it would be level { $level } for { $criterion }.
supposed-levels = If it were so, it would point to { $level } for { $criterion }.
supposed-open = Put that way, your words show no level yet.
supposed-stays = It is not so today, and I change nothing: { $text } stays level { $level } for { $criterion }.
supposed-unsettled = It is not so today, and I change nothing: the level of { $text } stays open.
supposed-nothing-told = I add nothing to your list. Once the work is really done that way, tell me.
not-today-wish = { $stage ->
    [case] A fine wish. I give no level for what is not done yet, and your list stays as it is.
   *[start] A fine wish. I give no level for what is not done yet. What do you do today?
}
not-today-theirs = That is what you do, and not the function you told of; your list stays as it is.
not-today-others = That is somebody else's work, and no duty of the function you told of; your list stays as it is.
not-today-past = { $stage ->
    [case] That was once. I give no level for what is no longer done, and your list stays as it is.
   *[start] That was once. I give no level for what is no longer done. What do you do today?
}

# Several
many-title = This is what I read, task by task:
many-level = { $text } → level { $level }, { $criterion }
many-between = { $text } → { $criterion }, { $levels } still open
many-task = { $text } → task { $ref } ({ $name }), no level
many-area = { $text } → result area { $ref } ({ $name }), no level
many-outside = { $text } → another function family, no level
many-unclear = { $text } → not clear, no level
profile-one = Most of the weight lies at { $level }. That is my own reading: there is no official sum.
profile-tie = The weight is spread over { $levels }. That is my own reading: there is no official sum.
column-criterion = Criterion

# The manager's check
check-title = Your tasks beside level { $level }:
check-fits = { $text } → fits { $level } ({ $criterion })
check-asks_less = { $text } → asks less: { $shown } ({ $criterion })
check-asks_more = { $text } → asks more: { $shown } ({ $criterion })
check-not_shown = { $text } → shows no level
check-outside = { $text } → belongs to another function family
check-uncovered = For { $level }, your list says nothing about { $criteria }.
check-covered = Your list touches on all the criteria of { $level }.
ask-check = Which duties should I hold against the level? Write them one below the other, or with commas.

# Asking about the text
cell-one = This is what the criterion { $criterion } asks at level { $level }:
cell-levels = { $criterion }, level by level:
cell-all = This is what the criteria ask at level { $level }:
cell-table = The criteria and their levels:
cell-next = Tell me what you do and I will compare it with this.
compare-title = { $criterion }: { $levels } side by side.
compare-all = All criteria: { $levels } side by side.
compare-same = For { $criterion } the text of { $levels } is the same: this criterion does not tell them apart.
compare-marked = { $title } Look at what differs.
definition-term = { $term } stands at { $cells }. The document describes this term as follows:
definition-alone = This is how the document describes { $term }:
definition-purpose = This is the purpose of the function:
definition-note = { $name }: the document says about this:
tasks-area = This belongs to result area { $ref }:
tasks-all = The result areas of { $family }:
tasks-next = Ask for “tasks { $ref }”, for example.
criteria-list = The criteria are { $criteria }. Each has a text for { $all_levels }.
meaning = For { $criterion }, the question is: { $question } The document says, level by level:

# What the bot is
about-bot = I am Niveauwijzer. You tell me what you do at work; I say which level of the function family it fits and where that is written. I know { $families }. I work with fixed rules, not with a language model.
about-help = Just write what you do, for example “I answer complaints with standard letters”. You can also ask what a level requires, or compare levels. Rather be guided? Type /interview.
about-sure = I compare your words with the criteria and show what I lean on. When in doubt, I ask you a question. I can be wrong: so always look at the quoted text.
about-levels = The levels of { $family } are, from low to high, { $all_levels }. No other levels are part of it.
about-source = I lean on an official description: { $document }. Every sentence quoted in Dutch is taken from it word for word; the translation is unofficial.
about-privacy = Of this conversation I keep the duties that you tell me and your answers to my questions, so that you can come back to them; I keep no other messages. Nobody reads along, your manager included. “Start over” erases everything.
start = Welcome to Niveauwijzer. Tell me what you do at work and I will say which level it fits, and where that is written.
new = Good, we start over. What do you do at work?
new-told = Good, we start over.
overlooked = I had missed that.
overlooked-what = I had not heard that. Say in one sentence what you do there, and it goes on the list.
object-criterion = All right, then I do not count { $text } under { $criterion }.
object-level = All right, then not { $level } for { $criterion }. I hold { $levels } open.
ground-word = You are right: { $word } shows no level by itself.
ground-unsaid = You are right: you did not say { $word }. This is how I read it:
ground-mend = If that is not so, say in a few words what you do there, with what and for whom.
family-right = You are right, { $text } is in this function family: { $ref }.
family-same = I count { $text } in this function family: { $ref }.
area-denied = All right, then { $text } does not belong to { $area }.
object-what = What exactly do you do there, with what and for whom?
talk-heard = That is about our conversation and not about the work: I read no level from it. This is what I have:
overlooked-told = That is on the list already:
example-1 = I answer complaints with standard letters

# Small talk
small-hello = Hello! Feel free to tell me what you do at work.
small-thanks = You are welcome.
small-bye = Goodbye!
small-how = Fine, thank you. Shall we look at your tasks?
small-joke = Jokes are not my strong point; criteria are. What do you do at work?
small-joking = I take that with a smile; it changes nothing about your duties.
small-opinion = That is how somebody else sees it. I read a level only from what is done, and how.
small-weather = I cannot help with the weather, only with function levels. What do you do at work?
small-insult = Sorry to disappoint. Tell me in one sentence what is done in the job and I will look at that; I do not judge people.
small-praise = Thank you! Do you have another task to look at?
small-test = I am here. Tell me what you do at work.

# Outside
no-pay = This document says nothing about pay and allowances; your P&O/HR service knows. What I can do is check which level a task fits.
no-leave = I know nothing about leave, working hours or telework; please ask your P&O/HR service. What I can do is compare tasks with the criteria.
no-promotion = How to get promoted or when exams take place is not in this document; please ask your P&O/HR service. What I can do is tell you what a level asks.
no-level-a = That level is not in this function family: { $family } only has { $all_levels }. What those levels ask, I can tell you.
no-family = I only know { $families }. I can say nothing about other functions or families.
no-pension = I know nothing about pensions; please ask your P&O/HR service. What I can do is compare tasks with the criteria.
no-person = I do not judge people, only tasks. What exactly is done?
no-instruct = I cannot do that: I do not hand out levels or play a part. I only compare tasks with the criteria. What do you do at work?
no-other = I cannot help with that. I compare tasks with the criteria of { $families } and say which level they fit.
noise = I do not understand that. Write in an ordinary sentence what you do at work, for example “{ $example }”.
empty = You sent an empty message. Write in one sentence what you do at work, for example “{ $example }”.

# Following up
why-level = { $criterion }, level { $level }: I leaned on { $said }. The text says:
why-chosen = { $criterion }, level { $level }: you chose { $said }. The text says:
why-between = I have not chosen yet: from { $said }, { $levels } are still possible. What separates them you can read here:
why-task = { $said } is about task { $ref }. An example task serves every level, so it does not decide.
why-area = { $said } belongs to result area { $ref }. The area serves every level, so it does not decide.
why-not = For { $level }, the criterion { $criterion } asks this. Your task would really have to show it: “{ $gist }”. What counts is what you do, not what you call it.
why-not-same = { $level } has the same text for { $criterion }; so this criterion does not rule out that level.
why-not-top = This function family goes no higher than { $level }.
why-not-have = The answer was already { $level }.
option-unknown = That is not one of the choices. Pick a number or describe it in your own words.
option-level = Then it is level { $level } for { $criterion }.
noted-pick = Noted for duty { $number }, { $text }: level { $level } for { $criterion }.
same-elsewhere = That answer was about { $criterion }. For { $text } something else decides:

# Something about the user, and no duty yet
frame-where = Tell me a bit more: what exactly do you do, with what, and how?
ask-level = Tell me a bit more: what exactly do you do, with what, and how?
many-frame = { $text } → no duty
translated = { $text } (our working translation, unofficial: { $translation })
task-line = { $ref }  { $text }
many-past = { $text } → in the past, no level
many-wish = { $text } → a wish, no level
many-others-do = { $text } → done or decided by someone else, no level

# The case: several duties, what they come to, and how it is edited
numbered = { $number }. { $text }
label-and = { $label }: { $text }
about-duty = About duty { $number }, { $text }:
now-about = Now duty { $number }, { $text }.
profile-line = { $criterion }: { $level }
profile-mixed = Your duties show different levels for { $criteria }.
profile-open = Nothing is settled yet on { $criteria }.
own-reading = That is my own reading: there is no official way to add these up.
case-title = This is what you have told me:
case-unsettled = No level is settled yet.
case-hoped = Whether that makes your job a { $level } is for your organisation (P&O/HR) to decide: it looks at the whole job.
case-nothing = You have not told me a duty yet. What do you do at work? One is enough to start.
case-add = Which duty should I add? Write it in one sentence.
case-empty = Your list is empty now. What do you do at work?
removed = Duty { $number } is off the list: { $text }.
unlevelled = The level of { $number }, { $text }, is gone. The duty itself stays.
split = Duty { $number } is two duties now: { $number } and { $other }.
split-what = Which two duties are these exactly? In { $text } I read only one. Write them one by one: “replace { $number } by …”, and “add: …”.
part-removed = Noted: that part no longer counts in duty { $number }, { $text }. The rest stays.
replaced = Duty { $number } is replaced; it was { $text }.
restored = The last change is undone.
put-back = Duty { $number } is back on the list: { $text }.
restore-nothing = There is nothing to put back.
undo-hint = A mistake? Say “undo”.
which-duty = Which duty do you mean? Give its number.
replace-what = What should take its place? Write, for instance, “replace 2 by …”.
gone = All right, duty { $number } ({ $text }) no longer counts. A mistake? Say “undo”.
gone-others = Then that is not part of this job: duty { $number } ({ $text }) no longer counts. A mistake? Say “undo”.
new-empty = All right. What do you do at work?
check-which = Which level should I hold your duties against ({ $all_levels })?
target-first = Gladly. Give me the duties, one a line or one after the other, and I hold them against level { $level }.
missing-title = For level { $level } your list does not show anything yet on:
missing-line = – { $criterion }: for instance “{ $gist }”
missing-below = { $text } asks less ({ $shown }).
raise-line = { $text }: for { $level }, { $criterion } would have to show this: “{ $gist }”.
raise-honest = It has to be what the work really is: other words alone change nothing.
criterion-open = Nothing of what you told me shows a level for { $criterion } yet.
relation-read = I took { $criterion } because of { $said } in { $text }. If that has nothing to do with it, write “that is no { $criterion }”: then I leave it out.
relation-asked = I asked about { $criterion } because work like { $text } can be told apart by it. If it has nothing to do with it, say “the question does not fit”: then I leave it out.
relation-none = Nothing, as far as I can see: I read no level for { $criterion } in anything that you told me, and it does not count.
higher-duty = These duties show the highest level:
higher-job = Higher is { $job }:
compare-what = Put the two jobs below each other, for instance “Job A: …” and “Job B: …”.
compare-differ = Where they differ:
copy-title = Overview, function family { $family } (edition { $edition })
copy-source = Source: { $label }, lines { $lines }

# An answer in own words, a detail, a correction
still-open = My question is still open: { $question }
still-open-duty = My question about duty { $number } is still open: { $question }
question-again = In other words, for { $criterion }: what is closest to an ordinary day?
question-last = Which sentence comes closest? If none fits, say “leave it open”.
was-before = I read level { $level } for { $criterion } before; what you add changes that.
mixed = Your words point to { $levels } for { $criterion }, so I leave that open.
mixed-usual = Noted: { $levels } for { $criterion }, the one usually and the other at times. Both stay.
usual = Both can happen. Which is the usual case?
left-open = All right, that stays open. This duty then gets no level.
put-elsewhere = Right, that belongs to { $number }: I have put it there, with { $text }.
merged = { $others } is now part of { $number }: all that you said of it stands with { $text }.
none-then = Then { $criterion } does not apply here. Perhaps this one does:
unfit-kept = All right, I will not ask that again. For { $criterion } it stays at { $levels }: what you told stands at both.
unfit-open = All right, I will not ask that again. The level of this duty stays open.
claim-stands = Right: for { $criterion }, { $levels } both stay open, and nothing else. What you tell of the analysis or the choices in it can decide.
unknown-help = No problem. Think of the last time you did it: which came closest?
noted = I have added that to { $text }. It does not show a level yet.
noted-level = I have added that to { $text }. The level stays { $level }.
elsewhere = With { $said } you speak of { $criterion }: on that criterion it points to level { $levels }. I note it with { $text }, whose own level rests on something else.
wrong-what = Then I misread it. This is what I have now; what is not right?
withdrawn = That last point is gone. It now reads:
letter = A letter alone changes nothing: I look at what you do, and how.
task-like = This looks like example task { $ref } ({ $name }). An example task holds for { $all_levels }: by itself it shows no level.

# The document: words, finding, copying, model sentences
search-found = This is what the text says about it:
search-nothing = I find nothing about that in this document. Try another word, such as “diary”, “complaints” or “archive”.
criteria-of = That belongs to result area { $ref } ({ $name }). Look first at { $criteria }. The text itself does not make that link; it is my own reading.
criteria-of-none = That belongs to result area { $ref } ({ $name }). It has no criterion of its own; { $criteria } can still show something. That is my own reading.
word-own = The document does not define that. In plain words, and so not official: { $meaning }
word-defined = The document defines it like this:
copy-which = Which text would you like? Name a criterion and a level, for instance “the text of Contacts C”.
full-source = Source: { $document }, { $ref }, lines { $lines } (edition { $edition }).
source-where = Document: { $document } (edition { $edition }). The scanned document has no page numbers; I refer to lines.
write-which = For which criterion and which level? For instance “write a duty at level C for Contacts”.
write-title = Examples for { $criterion }, level { $level }:
write-honest = These are examples. Write only what is really done: words do not make the level.

# Turns without content
heard-thanks = You are welcome.
heard-tired = That is hard.
heard-praise = Thank you!
follow-nothing = What is that about? Tell me a duty first, and I will look at it with you.
follow-yes = { $stage ->
    [case] Yes to which of these?
   *[start] Good. Tell me then: what do you do at work?
}
follow-no = { $stage ->
    [case] What is not right?
   *[start] All right. What do you do at work, then?
}
turn-unclear = { $stage ->
    [case] I would like to know how you do that work. The level depends on it.
   *[start] You tell me one thing you do at work, and I find where it stands in the official text.
}
turn-simpler = { $stage ->
    [case] Shorter, then:
   *[start] In short: tell me one thing you do at work.
}
turn-repeat = { $stage ->
    [case] Of course, once more:
   *[start] Of course: what do you do at work?
}
turn-onward = { $stage ->
    [case] You can add a duty, ask “what am I overall?”, or answer this:
   *[start] Over to you: tell me one thing you do at work.
}
turn-skip = All right, we leave that.
turn-stop = All right, see you later. What you told me stays in this conversation.
turn-back = { $stage ->
    [case] Welcome back. Where were we?
   *[start] Welcome back. What do you do at work?
}
turn-said = Sorry, I missed that. Could you say it once more, briefly?
small-ok = { $stage ->
    [case] Good. Just tell me when there is another duty.
   *[start] Good. Tell me what you do at work.
}
small-upset = { $stage ->
    [case] I am sorry to hear that. Your duties are still here; tell me what seems wrong to you.
   *[start] That is hard to take. I can only look at the work itself, and I gladly do: what exactly do you do?
}
small-worry = I understand. This conversation decides nothing, and nobody reads along; what you say here does not change your position.
small-upset-worth = Certainly not. A level says what a job asks. It says nothing about your worth, or about how well you work.
small-upset-cheated = That is a rotten feeling, and I understand it. I decide nothing about you: I only read what you say about the work, and you may contradict every reading.
small-worry-pay = I understand that this worries you. This conversation changes nothing about your pay, and the text says nothing about it. What a weighing means for your pay, your P&O/HR service knows.
small-sorry = No harm done, that happens.
turn-lost = I find no answer to that in the text. I can say why I read something so, what a level asks and who decides.
turn-plainly = { $stage ->
    [case] I cannot give a plain yes or no to that: it depends on what you do and how.
   *[start] I cannot give a plain yes or no to that: it depends on what you do and how. Tell me one thing that you do at work.
}
small-tired = That is hard. Take your time.
about-person = You can reach a person at your organisation's P&O/HR service. With “give me the list” you get a text to take along.
about-file = Paste the text of your job description here: I take the duties from it and hold them against the criteria. A file (PDF, Word, ODT, HTML or text) works too: send it in Telegram, or have it read with “niveauwijzer report”.
about-edit = Say for example “remove 3”, “replace 3 with …” or “add: …”; the levels follow at once. “Undo” takes the last change back. Until you say so, nothing changes.
about-duration = As long as you like: for each duty I ask only one question at a time, and every question may stay open. Two or three duties already give a picture.
no-diploma = This text says nothing about diplomas, languages or experience; your P&O/HR service knows. A specialisation (Knowledge B) is something else: it is about knowledge, not about a certificate.
no-politics = I have no opinion on that. I only hold work against the official text.

# What is told without a duty
aside-life = { $stage ->
    [case] I see. It changes nothing about your duties.
   *[start] That is life at the office. It says nothing about your duties yet: what do you do yourself?
}
aside-vague = { $stage ->
    [case] I did not quite get that. Is it about one of your duties, or a question? Please put it another way.
   *[start] That does not tell me enough yet. What do you do at work? One thing from this week will do.
}
aside-manner = { $stage ->
    [case] That says how you work. Which duty is it about?
   *[start] That says how you work. What exactly do you do that way?
}
aside-title = There can be many kinds of work behind such a title. What do you do most often?
aside-quality = { $stage ->
    [case] That is a quality, and no level goes with it.
   *[start] That is a quality, and no level goes with it. What is the work itself?
}
aside-tools = That says what you work with. What do you do with it?
aside-requirement = That is a requirement, not a duty. What is done in the job?
aside-conditions = Those are working conditions; this text is not about them. What is the work itself?
aside-employer = That is about the organisation. What does the job itself do?
aside-setting = That says where the job stands. What is done in it?
aside-apply = That is about applying. What is the work itself?
aside-heading = That is a heading. Paste the duties below it, and I read them one by one.

## a whole job description
description-read = I read { $duties ->
        [one] one duty
       *[other] { $duties } duties
    } in this text. Headings, requirements, the offer and whatever else is no duty I left out: { $left ->
        [one] one passage
       *[other] { $left } passages
    }.
description-no-duty = I read no duty in this text. Say in one sentence what somebody does in the function, or send the whole job description.
description-too-little = This text shows too little to say anything of the whole: a level is settled for one criterion only, or for none. Ask the person who does the job.
description-question = – { $criterion }: { $question }
description-more = And { $count ->
        [one] one more duty
       *[other] { $count } more duties
    }: ask “show my list”, or take the report.
description-full = Your list is full: it holds { $most } duties at most. Remove some first, or start over.

# Several function families
which-family = Which function is it about?
family-chosen = Right, it is about { $family }. Tell or ask me once more, and I will answer for that function.
family-changed = This is about { $family }. What you told me about { $other } is kept.

# The guided grading
interview-begin = { $count } criteria, with one question each. Choose what fits an ordinary week best; nothing is right or wrong. “Back”, “pause” and “stop” always work, and you may ask me something else in between.
interview-unofficial = The texts are our working translation; only the Dutch counts.
interview-question = { $number }/{ $count } · { $criterion }. { $question }
interview-none = None of these
interview-unknown = I don't know
interview-words = In my own words
interview-tell = { $number }/{ $count } · { $criterion }. Tell me in a sentence or two: { $question }
interview-read = The closest text for { $criterion } is this one: { $text }
interview-right = Is that right?
interview-yes = Yes, that is right
interview-no = No, show me the choices
interview-unread = I cannot read a choice in that yet. Your words are kept; which text fits best?
interview-several = That fits more than one text. What is the usual case?
interview-settled = This I know already, so I will not ask it again:
interview-settled-line = – { $criterion }: { $answer } ({ $evidence })
interview-again = { $criterion } is not right
interview-which = What is not right? Choose it below and I will ask you.
interview-was = Your answer was { $answer }. Choose again, or say “continue”.
interview-left-none = Good. The criterion { $criterion } is then no part of this function.
interview-left-unknown = No problem: the criterion { $criterion } stays open.
interview-first = This is the first question; there is no going further back.
interview-paused = Paused. Your answers are kept. Say “continue” or type /interview to go on.
interview-resumed = We go on; your answers are still there.
interview-stopped = Good, we stop here. With /interview you can fill in later what is still open.
interview-idle = No guided grading is running. /interview starts one.
interview-nothing = Nothing is settled yet, so there is no profile. Find out how the work is done, and start again with /interview.
interview-profile = Your profile, criterion by criterion:
interview-line = { $criterion }: { $level } ({ $evidence })
interview-line-same = { $criterion }: { $level }, as their text is the same ({ $evidence })
interview-because-chosen = you chose that text
interview-because-said = you said { $said }
interview-because-told = you told me { $said }
interview-span = It runs from { $low } to { $high }.
interview-span-one = All that is settled lies at { $high }.
interview-weight = The weight lies at { $levels }.
interview-up = Pulling up: { $criteria }.
interview-down = Pulling down: { $criteria }.
interview-open = Still open: { $criteria }.
interview-absent = No part of the function, you say: { $criteria }.
interview-own = That is this program's reading; there is no official weighting.
interview-next = What the next level would ask:
interview-next-line = – { $criterion }, { $level }: “{ $gist }”
interview-top = This function family goes no higher than { $level }.
interview-take = Would you like to take this along? Type /copy. Compare it with somebody? Type /together.
interview-answered = From the guided questions: { $criteria }.

# Two raters of one function
together-where = Two people can look at the same function in the Telegram bot, where /together gives a code: only there are two conversations laid side by side.
together-title = You are both done. This is how your answers lie side by side:
together-level = { $criterion } ({ $level })
together-same = The same: { $criteria }.
together-left = Left open by one of you or by both, so still to be discussed: { $criteria }.
together-agree = You differ on nothing.
together-differ = { $criterion }: you { $mine }, the other { $theirs }.
together-settle = To settle together: in ordinary weeks, which is true more often, “{ $low }” or “{ $high }”?
