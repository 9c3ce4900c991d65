# Les phrases des commandes du terminal.

## show : lire la description de fonction
show-purpose = Raison d’être
show-areas = Domaines de résultats, avec des exemples de tâches
show-criteria = Critères distinctifs
show-terms = Notions
show-notes = À propos du texte
show-level = Niveau { $level }
show-tasks-neutral = Un exemple de tâche vaut pour chaque niveau : la tâche seule ne montre encore aucun niveau.
show-marked-styled = En gras et souligné : ce qui distingue un niveau du niveau inférieur (pour D : du niveau supérieur).
show-marked-plain = Entre *astérisques* : ce qui distingue un niveau du niveau inférieur (pour D : du niveau supérieur).
show-same-text = { $levels } : même texte. Ce critère ne distingue pas ces niveaux.
show-shared-sentence = Cette phrase figure à chacun de ces niveaux ({ $levels }) : « { $sentence } »
show-in-area = Exemple de tâche dans { $area }.
show-in-criterion = Tous les niveaux côte à côte : niveauwijzer show { $criterion } --language { $code }
show-source = Source : { $document }, { $count ->
    [one] ligne
   *[other] lignes
} { $lines } du document numérisé
show-document = Source : { $document }
show-one-part = Une seule partie : niveauwijzer show contacten, show R3, show R3.4, show contacten.C
show-unofficial = Seul le texte néerlandais est officiel ; après « { $code }: » suit notre traduction de travail, non officielle.
show-unknown = Référence inconnue « { $ref } ». Vouliez-vous dire : { $nearest } ?
show-unknown-alone = Référence inconnue « { $ref } ». Toutes les parties : niveauwijzer show
show-found = Aucune partie ne s’appelle « { $ref } ». Voici ce qui en parle :
search-no-match = Rien trouvé sur « { $words } ». Essayez d’autres mots, ou lisez tout : niveauwijzer show

## la conversation dans le terminal
terminal-welcome = Bienvenue. Décrivez avec vos propres mots ce que quelqu’un fait dans sa fonction ; vous lirez à quel niveau cela correspond et où la description de fonction le dit. Par exemple :
terminal-example-1 = Je donne des conseils simples aux visiteurs. C’est quel niveau ?
terminal-example-2 = Je gère l’agenda de mon directeur
terminal-example-3 = Quelle est la différence entre C et B pour les contacts ?
terminal-welcome-end = Français, néerlandais, allemand ou anglais : à vous de choisir. /help pour en savoir plus, /quit pour arrêter.
terminal-resumed = Je connais encore les tâches que vous avez décrites la dernière fois : /list les montre, /new permet de recommencer, /forget les efface.
terminal-help = Écrivez une tâche ou une question, ou une de ces commandes. Si je pose une question avec des réponses numérotées, il suffit d’écrire le numéro.
terminal-help-why = /why : pourquoi ce niveau, avec vos propres mots comme preuve
terminal-help-next = /next : ce que demande le niveau suivant
terminal-help-criterion = /criterion : le critère entier de la dernière réponse
terminal-help-criteria = /criteria : les critères distinctifs
terminal-help-tasks = /tasks : les exemples de tâches
terminal-help-compare = /compare : comparer des niveaux
terminal-help-profile = /profile : ce que donnent vos tâches ensemble
terminal-help-list = /list : les tâches que vous avez décrites, avec leur numéro
terminal-help-copy = /copy : la même chose, sous forme de texte à emporter
terminal-help-missing = /missing : ce que rien ne couvre encore
terminal-help-undo = /undo : annuler la dernière modification
terminal-help-interview = /interview : les questions, critère par critère, puis votre profil
terminal-help-together = /together : examiner à deux la même fonction (dans le bot Telegram)
terminal-help-quotes = /quotes : les textes officiels de la dernière réponse
terminal-help-privacy = /privacy : ce qui est conservé
terminal-help-new = /new : recommencer ; /undo juste après rétablit tout
terminal-help-forget = /forget : effacer ce qui est conservé de cette conversation
terminal-help-language = /language nl, fr, de ou en : choisir la langue ; /language auto : la langue dans laquelle vous écrivez
terminal-help-quit = /quit (ou Ctrl-D) : arrêter
terminal-unknown = La commande /{ $name } n’existe pas. /help montre celles qui existent.
terminal-language-set = Je réponds désormais en français.
terminal-language-free = Je réponds désormais dans la langue dans laquelle vous écrivez.
terminal-language-which = Choisissez une langue : /language avec { $languages } ou auto.
terminal-no-memory = La mémoire n’est pas accessible ({ $problem }). Vous pouvez converser normalement, mais rien ne sera retenu après la fermeture.
terminal-translation = Traduction de travail, non officielle : { $text }
terminal-quotes-hint = Les textes officiels : /quotes
terminal-quotes-none = La dernière réponse ne s’appuie sur aucun autre texte officiel.
terminal-privacy-where = Ce qui est conservé se trouve dans ce fichier, sur cet ordinateur : { $path }. Il contient les tâches que vous avez décrites, dans vos mots, jusqu’à ce que vous les effaciez avec /forget, et au plus { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } sans utilisation. Seul qui peut lire vos fichiers peut le lire.
terminal-privacy-nowhere = Dans cette session, rien n’est conservé sur le disque.
terminal-forgotten = C’est fait : tout ce qui était conservé de cette conversation est effacé.
terminal-not-forgotten = Le fichier de mémoire n’est pas ouvert : rien n’a pu y être effacé. C’est le fichier indiqué par DATABASE ; supprimez-le vous-même.

## report et verify : lire une description de fonction, et vérifier un rapport
report-title = Rapport sur { $name }
report-title-told = Rapport sur les tâches de cette conversation
report-document = Document
report-pages = Pages
report-date = Date
report-edition = Édition
report-summary = Ce qui en ressort
report-profile = Profil sur les critères
report-duties = Les tâches
report-questions = À demander à la personne qui exerce la fonction
report-left-out = Laissé de côté
report-number = N°
report-duty = Tâche
report-area = Domaine de résultats
report-verdict = Lecture
report-said = Mots décisifs
report-quote = Texte officiel
report-none-left-out = Rien n’a été laissé de côté.
report-no-questions = Rien ne reste ouvert.
report-matrix-title = Les critères et leurs niveaux
report-mark-settled = un niveau est établi
report-mark-mixed = des tâches montrent plusieurs niveaux
report-mark-open = un niveau reste ouvert
report-mark-none = rien ne le montre
report-alt-settled = { $criterion } : { $levels }.
report-alt-mixed = { $criterion } : des tâches montrent { $levels }.
report-alt-open = { $criterion } : { $levels } restent ouverts.
report-alt-none = { $criterion } : rien ne montre un niveau.
report-level = { $criterion }, niveau { $level }
report-between = { $criterion } : { $levels } restent ouverts
report-outside = Hors de cette famille de fonctions
report-task = Comme la tâche { $ref } ({ $name }) ; aucun niveau montré
report-work = Domaine de résultats { $ref } ({ $name }) ; aucun niveau montré
report-unclear = Trop peu pour se prononcer
report-source = { $label } ; description de fonction, { $count ->
    [one] ligne
   *[other] lignes
} { $lines }
report-labelled = { $label } : { $value }
report-question = { $criterion } : { $question } { $about }
report-about = (n° { $numbers })
report-why-heading = Titre ou étiquette
report-why-purpose = But ou résumé
report-why-requirement = Exigence
report-why-quality = Qualité ou attitude
report-why-tools = Outils et logiciels
report-why-conditions = Conditions et offre
report-why-employer = Sur l’employeur
report-why-setting = Place dans l’organisation
report-why-apply = Comment postuler
report-why-title = Intitulé
report-why-life = Autour du travail
report-why-vague = Ne nomme rien de ce qui est fait
report-why-manner = Manière de travailler
report-why-past = Passé
report-why-wish = Souhait
report-why-others-do = Travail de quelqu’un d’autre
document-too-large = Le fichier dépasse 20 Mo. Envoyez la partie qui contient la description de fonction.
document-too-many-pages = Le document est trop long pour une description de fonction. Envoyez les pages qui la contiennent.
document-no-text = Aucun texte n’est lisible dans ce fichier : c’est sans doute un scan ou une photo. Envoyez une version avec du texte.
document-password = Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.
document-broken = Le fichier est endommagé et ne peut être lu. Enregistrez-le à nouveau et réessayez.
document-hostile = Le fichier demande plus à l’ordinateur qu’une description de fonction ne le peut ; la lecture a été arrêtée.
document-macro = Le fichier contient des macros. Enregistrez-le sans macros (en .docx ou .odt).
document-old-word = C’est un ancien fichier Word (.doc). Enregistrez-le en .docx.
document-unknown-kind = Ce type de fichier n’est pas lu. Envoyez du PDF, DOCX, ODT, HTML ou du texte brut.
document-took-too-long = La lecture du fichier a pris trop de temps et a été arrêtée.
verify-no-receipt = ce n’est pas un rapport avec un reçu : donnez un fichier .json écrit par « niveauwijzer report -o »
verify-file-same = { $file } est le document de ce rapport.
verify-file-other = { $file } est un autre document que celui de ce rapport, ou a été modifié depuis.
verify-edition-same = Édition { $edition }, comme dans le rapport.
verify-edition-other = Édition { $before } dans le rapport, { $now } aujourd’hui.
verify-moved = Modifié depuis : { $file }
verify-change = « { $text } » : { $before } → { $now }
verify-same = Chaque tâche est lue comme dans le rapport.

## check : contrôler les fichiers
check-duplicate = { $file }:{ $line } : se trouve déjà dans { $other }:{ $first } : « { $text } »
check-near = { $file }:{ $line } : ressemble trop à { $other }:{ $first } : « { $text } »
check-file-missing = { $file } manque, alors que la langue { $language } a des fichiers ailleurs
check-keys-missing = { $file } : il y manque encore :
check-keys-empty = { $file } : encore vide :
check-broken = Ne se charge pas (l’explication est en anglais) :
check-unrecognised = Parmi les exemples en { $language }, seuls { $known } sur { $tried } sont reconnus comme étant dans cette langue : une question posée ainsi reçoit sa réponse dans une autre. Ajoutez des exemples et des mots.
check-phrase-missing = { $file } : il y manque ce que { $other } a :
check-phrase-broken = { $file }:{ $line } : ceci n’est pas une phrase valable
check-phrase-twice = { $file } : la phrase { $key } existe déjà dans { $other }
check-phrase-variables = { $file } : { $key } : les variables diffèrent de celles de { $other } ({ $variables })
check-loaded = Tout se charge : { $families ->
    [one] une famille de fonctions
   *[other] { $families } familles de fonctions
 }, { $examples } exemples, { $phrases } phrases en { $languages } langues.
check-problems = { $count ->
    [one] Un problème.
   *[other] { $count } problèmes.
 }
check-left-language = Pas un problème, bon à savoir : { $family } n’est pas écrite en { $languages } et ne répond pas dans ces langues.
check-left-models = Pas un problème : { $files } manque ; sans ce fichier, aucune phrase modèle n’est donnée pour un niveau.
check-left-words = Pas un problème : { $files } manque ; sans ce fichier, les mots des critères ne sont pas expliqués.
check-left-questions = Pas un problème : aucune question de test en { $languages } ; ce qu’une modification y change ne se voit pas.
check-no-questions = Aucune question de test ; indiquez-les avec --questions DOSSIER.
check-not-recorded = Les réponses à { $count } questions de test ne sont pas encore enregistrées. Enregistrez-les : niveauwijzer check --accept
check-same = Les { $count } questions de test reçoivent la même réponse qu’avant.
check-changed = { $changed } des { $count } questions de test reçoivent une autre réponse :
check-was = avant : { $answer }
check-is = maintenant : { $answer }
check-right = correct : { $answer }
check-accept = Est-ce bien voulu ? Enregistrez-le : niveauwijzer check --accept
check-accepted = Enregistré : les réponses à { $count } questions de test, dont { $changed } ont changé.
check-nothing = aucune réponse enregistrée

## evaluate : mesurer avec ses propres questions
evaluate-questions = { $count ->
    [one] Une question
   *[other] { $count } questions
 }, édition { $edition }. Chaque chiffre est une proportion, de 0 à 1, avec le nombre entre parenthèses.
evaluate-measure = mesure
evaluate-all = total
evaluate-misses = Manqué
evaluate-reliability = Fiabilité : des réponses données avec cette confiance, cette proportion est correcte
evaluate-confidence = confiance
evaluate-answers = réponses
evaluate-mean = moyenne
evaluate-right = correct
evaluate-off = La confiance s’écarte en moyenne de { $share }.
evaluate-readme-current = { $file } était déjà à jour.
evaluate-readme-updated = { $file } est mis à jour.
evaluate-missed = { $id } : « { $text } » · correct : { $gold } · reçu : { $got }
evaluate-readme-figures = { $count } questions. Chaque chiffre est une proportion, avec le nombre de cas entre parenthèses.
evaluate-readme-first-sight = À première vue : des séries écrites à l’aveugle et mesurées une seule fois, le jour où elles étaient nouvelles.
evaluate-date = date
evaluate-set = série
evaluate-figure = à première vue (nombre)
evaluate-readme-reliability = Ce que vaut la confiance : elle s’écarte en moyenne de { $off }.
evaluate-means-pair = la première réponse donne le bon critère et le bon niveau
evaluate-means-pair-3 = une des trois premières réponses le fait
evaluate-means-level = le niveau est correct
evaluate-means-criterion = le critère est correct
evaluate-means-answered = un niveau est donné, ou plusieurs restent ouverts
evaluate-means-committed = un seul niveau convient, et un seul est donné
evaluate-means-wrong-and-sure = un niveau faux, donné avec assurance : le moins possible
evaluate-means-ambiguous = les niveaux ouverts restent ouverts
evaluate-means-task = l’exemple de tâche est correct
evaluate-means-area = le domaine de résultat est correct
evaluate-means-no-level = une tâche sans niveau n’en reçoit pas
evaluate-means-cell = le texte demandé est montré
evaluate-means-compare = les textes demandés sont côte à côte
evaluate-means-definition = la notion est expliquée, texte à l’appui
evaluate-means-declined = ce qui n’y figure pas ne reçoit ni niveau ni tâche
evaluate-means-overall = le centre de gravité d’une description est correct
evaluate-means-sentence = chaque phrase avec un niveau reçoit le bon
evaluate-means-restraint = une phrase sans niveau n’en reçoit pas
evaluate-means-language = la langue est reconnue
evaluate-means-statement-area = le domaine de résultats d’une phrase d’offre d’emploi est juste
evaluate-means-statement-pair = le critère et le niveau sont justes là où les mots en montrent un
evaluate-means-statement-restraint = une phrase qui ne montre pas de niveau n’en reçoit pas
evaluate-means-statement-outside = une tâche d’un autre métier, ou une qualité, ne reçoit pas de niveau
evaluate-means-statement-no-task = … ni de tâche exemple ou de domaine
evaluate-means-nothing-no-false-claim = d’un message qui dit peu, rien n’est affirmé que ses mots ne disent
evaluate-means-nothing-no-false-level = … et aucun niveau n’est fixé
evaluate-means-nothing-life = de même, de la vie au travail
evaluate-means-nothing-vague = de même, de propos vagues
evaluate-means-nothing-manner = de même, de la manière de faire
evaluate-means-nothing-title = de même, d’un titre de fonction
evaluate-means-nothing-turn = de même, d’une tournure de conversation
evaluate-means-nothing-near = de même, d’autres métiers qui partagent des mots
evaluate-means-nothing-bare = de même, d’une simple activité
evaluate-means-nothing-bare-found = une simple activité reçoit son domaine
evaluate-means-conversation-act = l’acte d’un tour est juste
evaluate-means-conversation-duties = autant de tâches sont retenues qu’il en a été dit
evaluate-means-conversation-levels = les tâches citées sont au juste niveau
evaluate-means-conversation-open = les tâches ouvertes le restent
evaluate-means-conversation-cites = les textes à citer sont cités
evaluate-means-conversation-not-cites = les textes étrangers ne sont pas cités
evaluate-means-conversation-overall = le centre de gravité est juste
evaluate-means-conversation-keeps-pending = la question ouverte le reste
evaluate-means-conversation-turn = après un tour, tout cela est juste, l’acte mis à part
evaluate-means-conversation-conversation = c’est ainsi après chaque tour

## tune: are other constants better?

tune-tried = { $count } questions, { $folds } parts, { $settings } réglages essayés.
tune-better = Score moyen { $before } ; sur les questions mises de côté, la recherche gagne { $gain }.
tune-not-better = Score moyen { $before } ; sur les questions mises de côté, la recherche ne gagne rien ({ $gain }) : le tableau reste tel quel.
tune-written = Écrit : { $file }
