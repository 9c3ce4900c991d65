# The Telegram channel and the doctor, in English.

tg-menu-start = Begin, with three examples
tg-menu-help = What I can do for you
tg-menu-criteria = The criteria and their levels
tg-menu-tasks = The example tasks
tg-menu-compare = Compare levels
tg-menu-profile = What your duties come to
tg-menu-list = The duties you told me, by number
tg-menu-copy = The same as text to take along
tg-menu-missing = What nothing covers yet
tg-menu-undo = Take the last change back
tg-menu-interview = Guided: question by question to your profile
tg-menu-together = With two: a code for the other person
tg-menu-language = Choose your language
tg-menu-privacy = What is kept about you, and why
tg-menu-forget = Erase what is kept about you
tg-menu-export = Get what is kept about you
tg-menu-new = Start afresh

tg-description =
    Describe a duty of a function or send a job description (PDF, DOCX, ODT, HTML or text), and read which level it points to and where the official function description says so.

    I answer in Dutch, French, German and English. What I show is an indication and no classification decision. I look at functions, never at persons: please send no names.
tg-short-description = Which level does a duty point to, and where does the official function description say so?

tg-example-1 = I give visitors simple advice
tg-example-2 = I manage the diary of my manager
tg-example-3 = What is the difference between C and B?

tg-button-why = Why?
tg-button-next = What does the next level ask?
tg-button-criterion = The whole criterion
tg-button-profile = Overview
tg-button-undo = Undo
tg-button-report-docx = Report (Word)
tg-button-report-html = Report (HTML)
tg-button-picture = The profile as a picture
tg-button-interview-back = Back
tg-button-interview-pause = Pause
tg-button-interview-stop = Stop
tg-button-interview-resume = Continue
tg-button-together = With two
tg-button-wrong = Not right?
tg-button-old = These buttons belong to an earlier answer. Just ask your question again, then they work.
tg-button-answered = That has been done already. Just go on in your own words.
tg-button-foreign = This button is not yours, or it is from too long ago. Ask me your own question!

tg-wrong-lower = The level should be lower
tg-wrong-higher = The level should be higher
tg-wrong-other = It is about another criterion
tg-wrong-misread = You misread my words
tg-wrong-back = ← Back
tg-wrong-thanks = Thank you! Your choice is kept for HR, without your message and without your name.

tg-translation = Working translation, unofficial:

tg-language-question = In which language shall I answer?
tg-language-nl = Nederlands
tg-language-fr = Français
tg-language-de = Deutsch
tg-language-en = English
tg-language-auto = The language that I write in
tg-language-set = I answer in English from now on. With /language you choose again.
tg-language-free = From now on I answer in the language that you write in.

tg-cannot-read-other = I cannot read anything in that. Send text or a document (PDF, DOCX, ODT, HTML or plain text), or type in a few words what the function does.
tg-cannot-read-photo = I cannot read a photo or a picture. Send the document itself (PDF, DOCX, ODT, HTML or plain text), or type what the function does.
tg-cannot-read-voice = I cannot listen to sound. Type in a few words what the function does, or send a document about it (PDF, DOCX, ODT, HTML or plain text).

tg-file-unnamed = the document
tg-file-gone = Telegram no longer has this file for me. Please send it again.
tg-file-waiting = I shall read { $name } as soon as the documents before it are done…
tg-file-fetching = I am fetching { $name }…
tg-file-reading = I am reading { $name }…
tg-file-weighing = I am looking at the duties in { $name }: { $share }%…
tg-report-file = report-{ $date }

tg-apology = I am sorry: something went wrong with this message, and it stays without an answer. The fault is mine and it has been noted. Please try it in other words.
tg-refused = This assistant is for a closed group, and your account is not in it. Ask your HR service for access.
tg-flood = That is more than I can answer at once. Please wait a minute, then go on.
tg-sent-private = I have sent it to our private chat.
tg-open-private = That is for our private chat. Open it here: { $link }

tg-privacy-what = What is kept: the duties that you told me and what you added to them, in your own words, with how I read them; your answers in the guided grading, and for a comparison of two those of both, for 30 days; one step back, so that you can undo a change; the language; of a document its name and what was left out of it, for the report, but never the file itself: that is erased as soon as it has been read; and for three days the numbers of the messages that answer yours, so that an edited question gets its answer edited. Of all other messages nothing is kept: each is erased as soon as it has been answered.
tg-privacy-why = Why: so that you can go on where you were, add and correct, ask what it all comes to, and the buttons work. Nothing else is done with it. If you tell me that an answer is wrong, HR sees your choice and the reference, but not you and not your words.
tg-privacy-who = Your Telegram number is kept only as a coded value that cannot be read back without a secret key. Telegram itself sees the chat as well: send nothing secret and no names.
tg-privacy-erase = How long: until you erase it with /forget, and at most { $days ->
    [one] one day
   *[other] { $days } days
 } without use. /export sends you what is kept. /new starts afresh: with /undo your next message can still bring everything back, after that it is erased.

tg-forgotten = Done: everything that was kept about you is erased.
tg-export = And this is everything that is kept about this chat, for programs.
tg-export-duties = The duties that you told me, and how I read them:
tg-export-none = No duties are kept.
tg-export-interview = Your answers in the guided grading:
tg-export-before = Kept as well, for /undo: how it was before the last change:
tg-export-left-out = Also kept, for the report: what was left out of { $name }:
tg-export-added = added:
tg-export-open = { $criterion }, level { $levels }: still open
tg-export-task = like example task { $ref } ({ $name }), no level shown
tg-export-area = result area { $ref } ({ $name }), no level shown
tg-export-unclear = no level shown
tg-export-outside = not in this function description

tg-inline-cell = { $criterion }, level { $level }
tg-inline-task = Example task { $ref }
tg-inline-source = From the function description { $family }

doctor-knowledge-good = The knowledge loads ({ $families ->
    [one] one function family
   *[other] { $families } function families
 }, edition { $edition }).
doctor-knowledge-bad = The knowledge does not load: { $problem }. Correct that file, or install the program again.
doctor-settings-bad = A setting is wrong. { $problem }. Correct it in the environment or in .env.
doctor-database-good = The database can be written.
doctor-database-bad = The database cannot be written ({ $problem }). Check DATABASE, the rights on its folder, and the free space on the disk.
doctor-key-good = The key file is readable by its owner alone.
doctor-key-bad = The key file can be read by others. Set its mode to 0600.
doctor-sqlite-good = SQLite { $version }.
doctor-sqlite-old = SQLite { $version } is too old: at least 3.37 is needed. Use a newer Python or system.
doctor-sqlite-warn = SQLite { $version } has a rare fault when two programs write the same file at the same moment (fixed in 3.51.3, 3.50.7 and 3.44.6). Let only one bot use this database, or use a newer SQLite.
doctor-inbox-good = No update is waiting.
doctor-inbox-waiting = { $count ->
    [one] One update waits for its answer; it
   *[other] { $count } updates wait for their answer; they
 } will be answered as soon as the bot runs.
doctor-dead-good = No update was set aside.
doctor-dead-some = { $count ->
    [one] One update was
   *[other] { $count } updates were
 } set aside after failing. Report the errors below to the people who maintain the program.
doctor-dead-letter = Update { $number } ({ $kind }), { $day }: { $error }
doctor-token-good = The token is valid: @{ $name }.
doctor-token-missing = TELEGRAM_TOKEN is not set. @BotFather gives one; put it in the environment or in .env.
doctor-token-bad = Telegram does not know the token. Compare TELEGRAM_TOKEN with what @BotFather gave.
doctor-network-bad = Telegram cannot be reached ({ $problem }). Check the network, a proxy, and TELEGRAM_BASE_URL.
doctor-webhook-none = No webhook is set: the bot can poll.
doctor-webhook-good = A webhook is set; { $count ->
    [one] one update waits
   *[other] { $count } updates wait
 } at Telegram.
doctor-webhook-other = A webhook is set that is not WEBHOOK_URL. “niveauwijzer telegram --webhook” sets the right one; without --webhook the bot removes it.
doctor-webhook-failing = Telegram could not deliver to the webhook lately. Check that WEBHOOK_URL reaches this machine, its certificate, HOST and PORT.
doctor-clock-good = The clock agrees with Telegram's.
doctor-clock-bad = The clock is { $seconds } seconds off. Switch on the machine's time synchronisation.
doctor-clock-unknown = The clock could not be compared.
doctor-feedback-none = Nobody has said that an answer was wrong.

tg-together-code = Your code for the other person: { $code }
tg-together-how = Give it to your manager or to the job holder. They send /interview { $code } here. Each of you answers alone; only when you are both done do you see each other’s answers. The code works once and expires after { $days } days. No names are kept; /forget from either of you erases everything.
tg-together-you = Now you: /interview asks you the questions.
tg-together-waiting = Your answers are ready. As soon as the other is done, you both see the comparison; send /together then.
tg-together-joined = The code is right. Now answer the questions about the same function. The other sees your answers only when you are both done.
tg-together-refused = That code opens nothing, or nothing any more. Check it, or ask for a new one.
tg-together-own = That is your own code: give it to the other person.
tg-together-tries = Too many codes have been tried. Try again tomorrow.
tg-together-busy = You are already comparing a function with somebody. Finish that first with /interview, or erase it with /forget; then send the code once more.
tg-together-incomplete = Not every criterion has been asked yet. Fill in the rest with /interview: then your answers count for the comparison.
tg-together-first-new = This chat holds duties or answers already; they would count. Keep them with /copy if you need them, start afresh with /new, and send the code again.
tg-together-wait = The other is not done yet. Send /together again later.
tg-together-again = For a new comparison: /together new.
