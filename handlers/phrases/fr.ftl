# La formulation française de chaque réponse. Une phrase, une phrase entière ; le texte officiel ne figure jamais ici.

indication = Une indication, pas une décision de classification : celle-ci revient à votre organisation (P&O/RH).
unofficial = notre traduction de travail, non officielle
list-and = { $first } et { $last }
list-comma = { $first }, { $next }
said = « { $words } »

label-line = { $label } :
label-cell = { $criterion }, niveau { $level }
label-task = Exemple de tâche { $ref }
label-area = Domaine de résultats { $ref }
label-doel = Raison d’être de la fonction
label-term = Définition
label-note = Note de bas de page

# One graded responsibility
grade-level = Niveau { $level } pour le critère { $criterion }.
grade-because = Je le déduis de vos mots : { $said }.
grade-chosen = Vous avez choisi : { $said }.
grade-because-loose = Ce que vous décrivez se rapproche le plus de ce niveau : { $said }. Je n’en suis pas certain.
grade-hope = Vous mentionnez { $hoped }. Cette lettre ne change rien au résultat : je regarde seulement ce que vous faites. Pour { $hoped }, la tâche doit comporter ceci :
grade-next = Vous pouvez demander « pourquoi ? » ou « que faut-il pour le niveau { $next } ? ».
grade-why = Vous pouvez demander « pourquoi ? ».
between = Il s’agit du critère { $criterion }. Votre description ne permet pas encore de choisir entre { $levels }.
between-same = Il s’agit du critère { $criterion }. Le texte est le même aux niveaux { $levels } : ce critère ne permet pas de les distinguer.
between-shared = Attention : cette phrase figure aux niveaux { $levels } et ne permet donc pas de les distinguer.
task-only = Cela correspond à l’exemple de tâche { $ref } ({ $name }). Un exemple de tâche vaut pour { $all_levels } : à lui seul, il n’indique pas de niveau.
area-only = Cela relève du domaine de résultats { $ref } ({ $name }), mais aucun de ses exemples de tâches ne le cite. À lui seul, cela n’indique pas de niveau.
task-no-own = Ce domaine de résultats n’a pas de critère propre. Votre autonomie et les connaissances requises peuvent néanmoins donner une indication : { $criteria }.
unclear = Il me manque quelques précisions pour situer cette tâche. Que faites-vous exactement, avec quoi, et comment ?
outside-duty = Cela semble relever d’une autre famille de fonctions. Je ne connais que { $families } et ne donne donc pas de niveau pour cette tâche.
not-now = Vous en parlez comme de quelque chose du passé : pour ce que vous ne faites plus, je ne donne pas de niveau. Que faites-vous aujourd’hui ?
not-yet = Vous en parlez comme d’un souhait : pour ce que vous ne faites pas encore, je ne donne pas de niveau. Que faites-vous aujourd’hui ?
not-yours = À vous lire, c’est quelqu’un d’autre qui le fait ou qui en décide : je ne vous donne pas de niveau pour cela. Que faites-vous vous-même ?

# Ce qui n’est pas : supposé, souhaité, passé
supposed-level = Si c’était le cas, ce serait le niveau { $level } pour { $criterion }.
supposed-levels = Si c’était le cas, cela indiquerait { $level } pour { $criterion }.
supposed-open = Dit ainsi, vos mots ne montrent pas encore de niveau.
supposed-stays = Ce n’est pas le cas aujourd’hui, et je ne change rien : { $text } reste au niveau { $level } pour { $criterion }.
supposed-unsettled = Ce n’est pas le cas aujourd’hui, et je ne change rien : le niveau de { $text } reste ouvert.
supposed-nothing-told = Je n’ajoute rien à votre liste. Si le travail se fait vraiment ainsi, dites-le-moi.
not-today-wish = { $stage ->
    [case] Un beau souhait. Pour ce qui ne se fait pas encore, je ne donne pas de niveau ; votre liste reste telle quelle.
   *[start] Un beau souhait. Pour ce qui ne se fait pas encore, je ne donne pas de niveau. Que faites-vous aujourd’hui ?
}
not-today-theirs = Cela, c’est vous qui le faites, et non la fonction dont vous parliez ; votre liste reste telle quelle.
not-today-others = C’est le travail de quelqu’un d’autre, et non une tâche de la fonction dont vous parliez ; votre liste reste telle quelle.
not-today-past = { $stage ->
    [case] C’est du passé. Pour ce qui ne se fait plus, je ne donne pas de niveau ; votre liste reste telle quelle.
   *[start] C’est du passé. Pour ce qui ne se fait plus, je ne donne pas de niveau. Que faites-vous aujourd’hui ?
}

# Several
many-title = Voici ce que je lis, tâche par tâche :
many-level = { $text } → niveau { $level }, { $criterion }
many-between = { $text } → { $criterion }, { $levels } restent possibles
many-task = { $text } → tâche { $ref } ({ $name }), niveau non déterminé
many-area = { $text } → domaine de résultats { $ref } ({ $name }), niveau non déterminé
many-outside = { $text } → autre famille de fonctions, pas de niveau
many-unclear = { $text } → pas clair, niveau non déterminé
profile-one = Dans l’ensemble, c’est surtout le niveau { $level } qui ressort. C’est ma lecture : il n’existe pas de calcul officiel.
profile-tie = Dans l’ensemble, { $levels } ressortent à égalité. C’est ma lecture : il n’existe pas de calcul officiel.
column-criterion = Critère

# The manager's check
check-title = Vos tâches comparées au niveau { $level } :
check-fits = { $text } → correspond à { $level } ({ $criterion })
check-asks_less = { $text } → plutôt { $shown } ({ $criterion }) : c’est moins
check-asks_more = { $text } → plutôt { $shown } ({ $criterion }) : c’est plus
check-not_shown = { $text } → niveau non déterminé
check-outside = { $text } → relève d’une autre famille de fonctions
check-uncovered = Pour le niveau { $level }, votre liste ne contient encore rien sur : { $criteria }.
check-covered = Votre liste contient quelque chose pour chaque critère du niveau { $level }.
ask-check = Quelles tâches faut-il comparer au niveau ? Écrivez-les l’une sous l’autre ou avec des virgules.

# Asking about the text
cell-one = Au niveau { $level }, le critère { $criterion } demande ceci :
cell-levels = { $criterion }, par niveau :
cell-all = Au niveau { $level }, les critères demandent ceci :
cell-table = Les critères et leurs niveaux :
cell-next = Racontez-moi ce que vous faites et je le comparerai au texte.
compare-title = { $criterion } : { $levels } côte à côte.
compare-all = Tous les critères : { $levels } côte à côte.
compare-same = Pour le critère { $criterion }, le texte est le même aux niveaux { $levels } : ce critère ne les distingue pas.
compare-marked = { $title } Regardez ce qui diffère.
definition-term = « { $term } » figure sous { $cells }. Le document définit ce terme ainsi :
definition-alone = Voici comment le document définit « { $term } » :
definition-purpose = Voici la raison d’être de la fonction :
definition-note = { $name } : voici ce qu’en dit le document :
tasks-area = Voici ce qui relève du domaine de résultats { $ref } :
tasks-all = Les domaines de résultats de la famille « { $family } » :
tasks-next = Demandez par exemple « tâches { $ref } ».
criteria-list = Les critères sont { $criteria }. Chacun a un texte pour { $all_levels }.
meaning = Pour le critère { $criterion }, la question est : { $question } Le texte prévoit, par niveau :

# What the bot is
about-bot = Je suis Niveauwijzer. Vous racontez ce que vous faites au travail ; je vous dis à quel niveau de la famille de fonctions cela correspond et où c’est écrit. Famille que je connais : { $families }. Je travaille avec des règles fixes, pas avec un modèle de langage.
about-help = Écrivez simplement ce que vous faites, par exemple « je réponds aux plaintes avec des lettres types ». Vous pouvez aussi demander ce qu’un niveau exige, ou comparer des niveaux. Vous préférez être guidé ? Tapez /interview.
about-sure = Je compare vos mots aux critères et je montre sur quoi je m’appuie. En cas de doute, je pose une question. Je peux me tromper : regardez donc toujours le texte cité.
about-levels = Les niveaux de la famille « { $family } » sont, du moins élevé au plus élevé, { $all_levels }. Il n’y en a pas d’autre.
about-source = Je m’appuie sur une description officielle : { $document }. Chaque phrase citée en néerlandais en est reprise mot pour mot ; la traduction n’est pas officielle.
about-privacy = De cette conversation, je garde les tâches que vous décrivez et vos réponses à mes questions, pour que vous puissiez y revenir ; je ne garde pas les autres messages. Personne d’autre ne la lit, pas même votre chef. « Recommencer » efface tout.
start = Bienvenue chez Niveauwijzer. Racontez-moi ce que vous faites au travail et je vous dirai à quel niveau cela correspond, et où c’est écrit.
new = Très bien, nous recommençons. Que faites-vous au travail ?
new-told = Très bien, nous recommençons.
overlooked = Cela m’avait échappé.
overlooked-what = Cela m’avait échappé. Dites en une phrase ce que vous faites pour cela, et je l’ajoute à la liste.
object-criterion = Bien, je ne range donc pas { $text } sous { $criterion }.
object-level = Bien, donc pas { $level } pour { $criterion }. Je laisse { $levels } ouverts.
ground-word = Vous avez raison : { $word } n’indique pas de niveau à lui seul.
ground-unsaid = Vous avez raison : vous n’avez pas dit { $word }. Voici ma lecture :
ground-mend = Si ce n’est pas cela, dites en quelques mots ce que vous faites là, avec quoi et pour qui.
family-right = Vous avez raison, { $text } figure dans cette famille de fonctions : { $ref }.
family-same = Je compte { $text } dans cette famille de fonctions : { $ref }.
area-denied = Bien, { $text } ne relève donc pas de { $area }.
object-what = Que faites-vous là exactement, avec quoi et pour qui ?
talk-heard = Cela porte sur notre conversation, pas sur le travail : je n’en tire aucun niveau. Voici ce que j’ai :
overlooked-told = C’est déjà dans la liste :
example-1 = Je réponds aux plaintes avec des lettres types

# Small talk
small-hello = Bonjour ! Racontez-moi ce que vous faites au travail.
small-thanks = Avec plaisir.
small-bye = Au revoir !
small-how = Bien, merci. Et si nous regardions vos tâches ?
small-joke = Les blagues ne sont pas mon fort ; les critères, si. Que faites-vous au travail ?
small-joking = Je le prends avec le sourire ; cela ne change rien à vos tâches.
small-opinion = C’est ainsi qu’une autre personne le voit. Je ne lis un niveau que dans ce qui est fait, et comment.
small-weather = Je ne connais rien à la météo, mais bien aux niveaux de fonction. Que faites-vous au travail ?
small-insult = Désolé de vous décevoir. Dites-moi en une phrase ce que vous faites au travail, et je regarde encore une fois.
small-praise = Merci ! Avez-vous encore une tâche à examiner ?
small-test = Je suis là. Racontez-moi ce que vous faites au travail.

# Outside
no-pay = Ce document ne dit rien du traitement ni des primes ; votre service P&O/RH peut vous renseigner. Je peux par contre examiner à quel niveau correspond une tâche.
no-leave = Je ne sais rien des congés, des horaires ou du télétravail ; adressez-vous à votre service P&O/RH. Je peux par contre comparer des tâches aux critères.
no-promotion = Ce document ne dit pas comment obtenir une promotion ni quand ont lieu les examens ; adressez-vous à votre service P&O/RH. Je peux par contre vous dire ce que demande un niveau.
no-level-a = Ce niveau ne figure pas dans cette famille de fonctions : « { $family } » ne comprend que { $all_levels }. Ce que demandent ces niveaux, je peux vous le dire.
no-family = Je ne connais que { $families }. Sur d’autres fonctions ou familles, je ne peux rien vous dire.
no-pension = Je ne sais rien de la pension ; adressez-vous à votre service P&O/RH. Je peux par contre comparer des tâches aux critères.
no-person = Je ne juge pas les personnes, seulement les tâches. Que fait-on exactement ?
no-instruct = Je ne fais pas cela : je ne confirme pas de niveaux et je ne joue pas de rôle. Je compare seulement des tâches aux critères. Que faites-vous au travail ?
no-other = Je ne peux pas vous aider sur ce point. Je compare des tâches aux critères de cette famille : { $families }. Je vous dis ensuite à quel niveau elles correspondent.
noise = Je ne comprends pas. Écrivez dans une phrase ordinaire ce que vous faites au travail, par exemple « { $example } ».
empty = Vous avez envoyé un message vide. Écrivez en une phrase ce que vous faites au travail, par exemple « { $example } ».

# Following up
why-level = { $criterion }, niveau { $level } : je m’appuie sur { $said }. Voici le texte :
why-chosen = { $criterion }, niveau { $level } : vous avez choisi { $said }. Voici le texte :
why-between = Je n’ai pas encore choisi : avec { $said }, { $levels } restent possibles. Voici ce qui les distingue :
why-task = { $said } concerne la tâche { $ref }. Un exemple de tâche vaut pour chaque niveau et ne permet donc pas de trancher.
why-area = { $said } relève du domaine de résultats { $ref }. Il vaut pour chaque niveau et ne permet donc pas de trancher.
why-not = Pour le niveau { $level }, le critère { $criterion } demande ceci. Votre tâche devrait réellement comporter ceci : « { $gist } ». C’est ce que vous faites qui compte, pas le nom que vous lui donnez.
why-not-same = Le niveau { $level } a le même texte pour le critère { $criterion } ; ce critère n’exclut donc pas ce niveau.
why-not-top = Dans cette famille de fonctions, il n’y a pas de niveau au-dessus de { $level }.
why-not-have = Le résultat était déjà { $level }.
option-unknown = Cette option n’existe pas. Choisissez un numéro ou expliquez avec vos propres mots.
option-level = C’est alors le niveau { $level } pour le critère { $criterion }.
noted-pick = C’est noté pour la tâche { $number }, { $text } : niveau { $level } pour le critère { $criterion }.
same-elsewhere = Cette réponse concernait « { $criterion } ». Pour { $text }, autre chose décide :

# Something about the user, and no duty yet
frame-where = Racontez-moi la suite : que faites-vous exactement, avec quoi et comment ?
ask-level = Racontez-moi la suite : que faites-vous exactement, avec quoi et comment ?
many-frame = { $text } → pas une tâche
translated = { $text } (notre traduction de travail, non officielle : { $translation })
task-line = { $ref }  { $text }
many-past = { $text } → c’est du passé, pas de niveau
many-wish = { $text } → un souhait, pas de niveau
many-others-do = { $text } → fait ou décidé par quelqu’un d’autre, pas de niveau

# The case: several duties, what they come to, and how it is edited
numbered = { $number }. { $text }
label-and = { $label } : { $text }
about-duty = Pour la tâche { $number }, { $text } :
now-about = Passons à la tâche { $number }, { $text }.
profile-line = { $criterion } : { $level }
profile-mixed = Vos tâches y correspondent à des niveaux différents : { $criteria }.
profile-open = Rien n’est encore établi pour { $criteria }.
own-reading = C’est ma lecture : il n’existe pas de calcul officiel.
case-title = Voici ce que vous m’avez dit :
case-unsettled = Aucun niveau n’est encore établi.
case-hoped = Votre fonction est-elle pour autant de niveau { $level } ? Cela, c’est votre organisation (P&O/RH) qui en décide : elle considère la fonction entière.
case-nothing = Vous n’avez pas encore décrit de tâche. Que faites-vous au travail ? Une seule suffit pour commencer.
case-add = Quelle tâche faut-il ajouter ? Écrivez-la en une phrase.
case-empty = Votre liste est maintenant vide. Que faites-vous au travail ?
removed = La tâche { $number } est supprimée : { $text }.
unlevelled = Le niveau de la { $number }, { $text }, est retiré. La tâche elle-même reste.
split = La tâche { $number } en fait deux maintenant : { $number } et { $other }.
split-what = Quelles sont ces deux tâches exactement ? Dans { $text }, je n’en lis qu’une. Écrivez-les une par une : « remplace la { $number } par … », et « ajoute : … ».
part-removed = C’est noté : cette partie ne compte plus dans la tâche { $number }, { $text }. Le reste est maintenu.
replaced = La tâche { $number } est remplacée ; c’était { $text }.
restored = La dernière modification est annulée.
put-back = La tâche { $number } est de retour : { $text }.
restore-nothing = Il n’y a rien à rétablir.
undo-hint = Une erreur ? Dites « annule ».
which-duty = De quelle tâche s’agit-il ? Donnez son numéro.
replace-what = Par quoi faut-il la remplacer ? Écrivez par exemple « remplace la 2 par … ».
gone = Bien, la tâche { $number } ({ $text }) ne compte plus. Une erreur ? Dites « annule ».
gone-others = Cela ne fait donc pas partie de cette fonction : la tâche { $number } ({ $text }) ne compte plus. Une erreur ? Dites « annule ».
new-empty = Bien. Que faites-vous au travail ?
check-which = À quel niveau faut-il comparer vos tâches ({ $all_levels }) ?
target-first = Volontiers. Donnez les tâches, une par ligne ou à la suite, et je les compare au niveau { $level }.
missing-title = Pour le niveau { $level }, votre liste ne contient encore rien sur :
missing-line = – { $criterion } : par exemple « { $gist } »
missing-below = { $text } reste en dessous ({ $shown }).
raise-line = { $text } : pour le niveau { $level }, il faudrait ceci pour « { $criterion } » : « { $gist } ».
raise-honest = Encore faut-il que le travail soit réellement celui-là : changer les mots ne change rien.
criterion-open = Rien de ce que vous m’avez dit n’indique encore de niveau pour { $criterion }.
relation-read = J’ai retenu { $criterion } à cause de { $said } dans { $text }. Si cela n’a rien à voir, écrivez « ce n’est pas { $criterion } » : je le laisse alors de côté.
relation-asked = J’ai posé une question sur { $criterion } parce que ce critère peut départager un travail comme { $text }. Si cela n’a rien à voir, dites « la question ne convient pas » : je la laisse alors de côté.
relation-none = Aucun, à ma connaissance : je ne lis dans vos mots aucun niveau pour { $criterion }, et cela ne compte pas.
higher-duty = Le niveau le plus élevé est celui de ces tâches :
higher-job = Le niveau le plus élevé : { $job }.
compare-what = Écrivez les deux fonctions l’une sous l’autre, par exemple « Fonction A : … » et « Fonction B : … ».
compare-differ = Là où elles diffèrent :
copy-title = Aperçu, famille de fonctions { $family } (édition { $edition })
copy-source = Source : { $label }, lignes { $lines }

# An answer in own words, a detail, a correction
still-open = Ma question reste ouverte : { $question }
still-open-duty = Ma question sur la tâche { $number } reste ouverte : { $question }
question-again = Autrement dit, pour « { $criterion } » : qu’est-ce qui ressemble le plus à une journée normale ?
question-last = Quelle phrase s’en approche le plus ? Si aucune ne convient, dites « laissons ça ouvert ».
was-before = J’avais d’abord lu le niveau { $level } pour { $criterion } ; votre précision change cela.
mixed = Vous citez des éléments de { $levels } pour { $criterion }. Je ne tranche donc pas encore.
mixed-usual = C’est noté : { $levels } pour « { $criterion } », l’un d’habitude et l’autre parfois. Les deux restent.
usual = Les deux peuvent arriver. Quel est le cas habituel ?
left-open = Bien, cela reste ouvert. Cette tâche n’aura donc pas de niveau.
put-elsewhere = D’accord, cela relève de la { $number } : je l’ai mis là, avec { $text }.
merged = La { $others } fait maintenant partie de la { $number } : tout ce que vous en avez dit est joint à { $text }.
none-then = Le critère « { $criterion } » n’indique alors pas de niveau ici. Peut-être ceci :
unfit-kept = Bien, je ne le demande plus. Pour « { $criterion } », cela reste { $levels } : ce que vous avez décrit vaut pour les deux.
unfit-open = Bien, je ne le demande plus. Pour cette tâche, le niveau reste ouvert.
claim-stands = En effet : pour « { $criterion } », { $levels } restent possibles, et rien d’autre. Ce que vous direz de l’analyse ou des choix à faire peut trancher.
unknown-help = Ce n’est pas grave. Pensez à la dernière fois : qu’est-ce qui s’en approchait le plus ?
noted = C’est noté pour { $text }. Je n’y vois pas encore de niveau.
noted-level = C’est noté pour { $text }. Le niveau reste { $level }.
elsewhere = Avec { $said }, vous parlez du critère « { $criterion } » : là, cela indique le niveau { $levels }. Je le note avec { $text } ; le niveau de cette tâche dépend d’autre chose.
wrong-what = J’ai donc mal lu. Voici ce que j’ai retenu ; qu’est-ce qui n’est pas exact ?
withdrawn = Ce dernier point est retiré. Il reste :
letter = Une lettre seule ne change rien : je regarde ce que vous faites, et comment.
task-like = Cela ressemble à l’exemple de tâche { $ref } ({ $name }). Un exemple de tâche vaut pour { $all_levels } : à lui seul, il n’indique pas de niveau.

# The document: words, finding, copying, model sentences
search-found = Voici ce que le texte en dit :
search-nothing = Je ne trouve rien à ce sujet dans ce document. Essayez un autre mot, comme « agenda », « plaintes » ou « archives ».
criteria-of = Cela relève du domaine de résultats { $ref } ({ $name }). Ce qui compte avant tout : { $criteria }. Le texte lui-même ne fait pas ce lien ; c’est ma lecture.
criteria-of-none = Cela relève du domaine de résultats { $ref } ({ $name }), qui n’a pas de critère propre ; { $criteria } peuvent toutefois donner une indication. C’est ma lecture.
word-own = Le document ne le définit pas. En mots simples, et donc non officiels : { $meaning }
word-defined = Le document le définit ainsi :
copy-which = Quel texte voulez-vous ? Citez un critère et un niveau, par exemple « le texte de Contacts C ».
full-source = Source : { $document }, { $ref }, lignes { $lines } (édition { $edition }).
source-where = Document : { $document } (édition { $edition }). Le document numérisé n’a pas de numéros de page ; je renvoie aux lignes.
write-which = Pour quel critère et quel niveau ? Par exemple « écris une tâche de niveau C pour Contacts ».
write-title = Exemples pour { $criterion }, niveau { $level } :
write-honest = Ce sont des exemples. N’écrivez que ce qui se fait vraiment : les mots ne font pas le niveau.

# Turns without content
heard-thanks = Je vous en prie.
heard-tired = Ce n’est pas facile.
heard-praise = Merci !
follow-nothing = De quoi s’agit-il ? Décrivez d’abord une tâche, et je regarde avec vous.
follow-yes = { $stage ->
    [case] Oui, mais à laquelle de ces propositions ?
   *[start] Bien. Dites-moi alors : que faites-vous au travail ?
}
follow-no = { $stage ->
    [case] Qu’est-ce qui n’est pas exact ?
   *[start] Bien. Que faites-vous alors au travail ?
}
turn-unclear = { $stage ->
    [case] J’aimerais savoir comment vous faites ce travail : le niveau en dépend.
   *[start] Vous me dites une chose que vous faites au travail, et je cherche où elle figure dans le texte officiel.
}
turn-simpler = { $stage ->
    [case] Plus court :
   *[start] En bref : dites-moi une chose que vous faites au travail.
}
turn-repeat = { $stage ->
    [case] Bien sûr, je répète :
   *[start] Bien sûr : que faites-vous au travail ?
}
turn-onward = { $stage ->
    [case] Vous pouvez ajouter une tâche, demander « et au total ? », ou répondre à ceci :
   *[start] À vous : dites-moi une chose que vous faites au travail.
}
turn-skip = Bien, laissons cela.
turn-stop = Bien, à plus tard. Ce que vous m’avez dit reste dans cette conversation.
turn-back = { $stage ->
    [case] Heureux de vous retrouver. Où en étions-nous ?
   *[start] Heureux de vous retrouver. Que faites-vous au travail ?
}
turn-said = Désolé, cela m’a échappé. Pouvez-vous le redire en bref ?
small-ok = { $stage ->
    [case] Bien. Dites-moi s’il y a encore une tâche à ajouter.
   *[start] Bien. Racontez-moi ce que vous faites au travail.
}
small-upset = { $stage ->
    [case] Je comprends que cela vous contrarie. Vos tâches sont toujours là ; dites-moi ce qui, selon vous, ne va pas.
   *[start] Je comprends que cela vous contrarie. Je ne peux regarder que le travail lui-même, et je le fais volontiers : que faites-vous exactement ?
}
small-worry = Je comprends. Cette conversation ne décide de rien et personne ne la lit ; ce que vous dites ici ne change rien à votre statut.
small-upset-worth = Certainement pas. Un niveau dit ce qu’une fonction demande. Il ne dit rien de votre valeur, ni de la qualité de votre travail.
small-upset-cheated = C’est un sentiment pénible, et je le comprends. Je ne décide de rien à votre sujet : je lis seulement ce que vous dites du travail, et vous pouvez contester chaque lecture.
small-worry-pay = Je comprends que cela vous inquiète. Cette conversation ne change rien à votre traitement, et le texte n’en dit rien. Ce qu’une pondération implique pour votre traitement, votre service P&O/RH le sait.
small-sorry = Il n’y a pas de mal, cela arrive.
turn-lost = Je n’y trouve pas de réponse dans le texte. Je peux dire pourquoi je lis quelque chose ainsi, ce que demande un niveau et qui décide.
turn-plainly = { $stage ->
    [case] Je ne peux pas répondre par un simple oui ou non : cela dépend de ce que vous faites et de la façon dont vous le faites.
   *[start] Je ne peux pas répondre par un simple oui ou non : cela dépend de ce que vous faites et de la façon dont vous le faites. Citez une chose que vous faites au travail.
}
small-tired = Ce n’est pas facile. Prenez votre temps.
about-person = Pour parler à quelqu’un, adressez-vous au service P&O/RH de votre organisation. Avec « donne la liste », vous obtenez un texte à emporter.
about-file = Collez ici le texte de votre description de fonction : j’en tire les tâches et je les compare aux critères. Un fichier (PDF, Word, ODT, HTML ou texte) convient aussi : envoyez-le dans Telegram, ou faites-le lire par « niveauwijzer report ».
about-edit = Dites par exemple « supprime la 3 », « remplace la 3 par … » ou « ajoute : … » ; les niveaux suivent aussitôt. « Annule » défait le dernier changement. Tant que vous ne le dites pas, rien ne change.
about-duration = Le temps que vous voulez : pour chaque tâche, je ne pose qu’une question à la fois, et chaque question peut rester ouverte. Deux ou trois tâches donnent déjà une image.
no-diploma = Ce texte ne dit rien des diplômes, des langues ni de l’expérience ; votre service P&O/RH le sait. La spécialisation (Connaissances B) est autre chose : il s’agit de connaissances, non d’un papier.
no-politics = Je n’ai pas d’avis là-dessus. Je compare seulement le travail au texte officiel.

# What is told without a duty
aside-life = { $stage ->
    [case] Je comprends. Cela ne change rien à vos tâches.
   *[start] Cela fait partie de la vie au bureau, mais ne dit encore rien de vos tâches : que faites-vous ?
}
aside-vague = { $stage ->
    [case] Je n’ai pas bien compris. Est-ce à propos d’une de vos tâches, ou est-ce une question ? Dites-le autrement.
   *[start] Cela ne m’en dit pas encore assez. Que faites-vous au travail ? Une seule chose de cette semaine suffit.
}
aside-manner = { $stage ->
    [case] Cela dit comment vous travaillez. De quelle tâche s’agit-il ?
   *[start] Cela dit comment vous travaillez. Et que faites-vous exactement ?
}
aside-title = Un tel titre peut recouvrir des travaux très différents. Que faites-vous le plus souvent ?
aside-quality = { $stage ->
    [case] C’est une qualité, et aucun niveau n’y correspond.
   *[start] C’est une qualité, et aucun niveau n’y correspond. Quel est le travail lui-même ?
}
aside-tools = Cela dit avec quoi vous travaillez. Qu’en faites-vous ?
aside-requirement = C’est une condition, et non une tâche. Que fait-on dans cette fonction ?
aside-conditions = Ce sont des conditions de travail ; ce texte n’en parle pas. Quel est le travail lui-même ?
aside-employer = Cela concerne l’organisation. Que fait la fonction elle-même ?
aside-setting = Cela situe la fonction dans l’organisation. Que fait-on concrètement ?
aside-apply = Cela concerne la candidature. Quel est le travail lui-même ?
aside-heading = C’est un titre. Collez les tâches en dessous, et je les lirai une à une.

## a whole job description
description-read = Je lis dans ce texte { $duties ->
        [one] une tâche
       *[other] { $duties } tâches
    }. J’ai laissé de côté les titres, les exigences, l’offre et ce qui n’est pas une tâche : { $left ->
        [one] un passage
       *[other] { $left } passages
    }.
description-no-duty = Je ne lis aucune tâche dans ce texte. Dites en une phrase ce que fait la personne dans cette fonction, ou envoyez la description de fonction complète.
description-too-little = Ce texte en dit trop peu pour se prononcer sur l’ensemble : un niveau n’est établi que pour un seul critère, ou pour aucun. Posez la question à la personne qui exerce la fonction.
description-question = – { $criterion } : { $question }
description-more = Et encore { $count ->
        [one] une tâche
       *[other] { $count } tâches
    } : demandez « montre ma liste », ou prenez le rapport.
description-full = Votre liste est pleine : elle contient au plus { $most } tâches. Supprimez-en d’abord, ou recommencez.

# Several function families
which-family = De quelle fonction s’agit-il ?
family-chosen = Bien, il s’agit de « { $family } ». Reformulez votre tâche ou votre question, et je répondrai pour cette fonction.
family-changed = Ceci concerne « { $family } ». Ce que vous avez dit de « { $other } » est conservé.

# The guided grading
interview-begin = { $count } critères, une question pour chacun. Choisissez chaque fois ce qui correspond le mieux à une semaine ordinaire ; il n’y a ni bonne ni mauvaise réponse. « Retour », « pause » et « stop » fonctionnent toujours, et vous pouvez poser une autre question entre-temps.
interview-unofficial = Les textes sont notre traduction de travail ; seul le néerlandais fait foi.
interview-question = { $number }/{ $count } · { $criterion }. { $question }
interview-none = Aucun de ces textes
interview-unknown = Je ne sais pas
interview-words = Avec mes propres mots
interview-tell = { $number }/{ $count } · { $criterion }. Racontez en une ou deux phrases : { $question }
interview-read = Le texte le plus proche, pour { $criterion } : { $text }
interview-right = C’est exact ?
interview-yes = Oui, c’est exact
interview-no = Non, montrez les choix
interview-unread = Je n’y lis pas encore de choix. Vos mots sont conservés ; quel texte convient le mieux ?
interview-several = Cela correspond à plus d’un texte. Quel est le cas ordinaire ?
interview-settled = Voici ce que je sais déjà, et que je ne redemande donc pas :
interview-settled-line = – { $criterion } : { $answer } ({ $evidence })
interview-again = { $criterion } : à revoir
interview-which = Qu’est-ce qui n’est pas exact ? Choisissez-le ci-dessous et je vous poserai la question.
interview-was = Votre réponse était { $answer }. Choisissez à nouveau, ou dites « continuer ».
interview-left-none = Bien. Le critère { $criterion } ne fait donc pas partie de cette fonction.
interview-left-unknown = Pas de souci : le critère { $criterion } reste ouvert.
interview-first = C’est la première question ; impossible de revenir plus loin.
interview-paused = Pause. Vos réponses sont conservées. Dites « continuer » ou tapez /interview pour reprendre.
interview-resumed = Nous reprenons ; vos réponses sont toujours là.
interview-stopped = Bien, nous arrêtons. Avec /interview, vous pourrez compléter plus tard ce qui est ouvert.
interview-idle = Aucun entretien n’est en cours. /interview en commence un.
interview-nothing = Rien n’est encore établi, il n’y a donc pas de profil. Renseignez-vous sur la façon dont le travail se fait, puis recommencez avec /interview.
interview-profile = Votre profil, critère par critère :
interview-line = { $criterion } : { $level } ({ $evidence })
interview-line-same = { $criterion } : { $level }, car ce texte est le même ({ $evidence })
interview-because-chosen = vous avez choisi ce texte
interview-because-said = vous avez dit { $said }
interview-because-told = vous avez raconté { $said }
interview-span = Cela va de { $low } à { $high }.
interview-span-one = Tout ce qui est établi se situe au niveau { $high }.
interview-weight = L’essentiel se situe à { $levels }.
interview-up = Tire vers le haut : { $criteria }.
interview-down = Tire vers le bas : { $criteria }.
interview-open = Encore ouvert : { $criteria }.
interview-absent = Ne fait pas partie de la fonction, selon vous : { $criteria }.
interview-own = C’est la lecture de ce programme ; il n’existe pas de pondération officielle.
interview-next = Ce que demanderait le niveau suivant :
interview-next-line = – { $criterion }, { $level } : « { $gist } »
interview-top = Cette famille de fonctions ne va pas plus haut que { $level }.
interview-take = Voulez-vous emporter ce profil ? Tapez /copy. Le comparer à deux ? Tapez /together.
interview-answered = D’après l’entretien guidé : { $criteria }.

# Two raters of one function
together-where = Examiner à deux la même fonction se fait dans le bot Telegram, où /together donne un code : c’est seulement là que deux conversations sont mises côte à côte.
together-title = Vous avez tous deux terminé. Voici vos réponses côte à côte :
together-level = { $criterion } ({ $level })
together-same = Identique : { $criteria }.
together-left = Laissé ouvert par l’un de vous ou par les deux, donc à discuter : { $criteria }.
together-agree = Vous n’êtes en désaccord sur rien.
together-differ = { $criterion } : vous { $mine }, l’autre personne { $theirs }.
together-settle = À trancher ensemble : au cours d’une semaine ordinaire, qu’est-ce qui est le plus souvent vrai, « { $low } » ou « { $high } » ?
