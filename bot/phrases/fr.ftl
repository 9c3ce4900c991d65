# Le canal Telegram et le doctor, en français.

tg-menu-start = Commencer, avec trois exemples
tg-menu-help = Ce que je peux faire pour vous
tg-menu-criteria = Les critères et leurs niveaux
tg-menu-tasks = Les exemples de tâches
tg-menu-compare = Comparer les niveaux
tg-menu-profile = Ce que donnent vos tâches ensemble
tg-menu-list = Les tâches que vous avez décrites
tg-menu-copy = La même chose en texte à emporter
tg-menu-missing = Ce que rien ne couvre encore
tg-menu-undo = Annuler la dernière modification
tg-menu-interview = Guidé : question par question, jusqu’au profil
tg-menu-together = À deux : un code pour l’autre personne
tg-menu-language = Choisir votre langue
tg-menu-privacy = Ce qui est conservé sur vous, et pourquoi
tg-menu-forget = Effacer ce qui est conservé sur vous
tg-menu-export = Recevoir ce qui est conservé sur vous
tg-menu-new = Recommencer

tg-description =
    Décrivez une tâche d’une fonction ou envoyez une description de fonction (PDF, DOCX, ODT, HTML ou texte), et lisez quel niveau elle indique, et où la description de fonction officielle le dit.

    Je réponds en néerlandais, français, allemand et anglais. Ce que je montre est une indication, pas une décision de classification. Je regarde les fonctions, jamais les personnes : n’envoyez pas de noms.
tg-short-description = Quel niveau une tâche indique-t-elle, et où la description officielle le dit-elle ?

tg-example-1 = Je donne des conseils simples aux visiteurs
tg-example-2 = Je gère l’agenda de mon directeur
tg-example-3 = Quelle est la différence entre C et B ?

tg-button-why = Pourquoi ?
tg-button-next = Que demande le niveau suivant ?
tg-button-criterion = Le critère entier
tg-button-profile = Vue d’ensemble
tg-button-undo = Annuler
tg-button-report-docx = Rapport (Word)
tg-button-report-html = Rapport (HTML)
tg-button-picture = Le profil en image
tg-button-interview-back = Retour
tg-button-interview-pause = Pause
tg-button-interview-stop = Stop
tg-button-interview-resume = Continuer
tg-button-together = À deux
tg-button-wrong = Pas correct ?
tg-button-old = Ces boutons appartiennent à une réponse précédente. Reposez simplement votre question.
tg-button-answered = C’est déjà fait. Continuez simplement avec vos propres mots.
tg-button-foreign = Ce bouton ne vous est pas destiné, ou il est trop ancien. Posez-moi votre propre question !

tg-wrong-lower = Le niveau devrait être plus bas
tg-wrong-higher = Le niveau devrait être plus haut
tg-wrong-other = Il s’agit d’un autre critère
tg-wrong-misread = Vous avez mal compris mes mots
tg-wrong-back = ← Retour
tg-wrong-thanks = Merci ! Votre choix est conservé pour le service RH, sans votre message et sans votre nom.

tg-translation = Traduction de travail, non officielle :

tg-language-question = Dans quelle langue dois-je répondre ?
tg-language-nl = Nederlands
tg-language-fr = Français
tg-language-de = Deutsch
tg-language-en = English
tg-language-auto = La langue dans laquelle j’écris
tg-language-set = Je réponds désormais en français. Avec /language, vous choisissez à nouveau.
tg-language-free = Désormais, je réponds dans la langue dans laquelle vous écrivez.

tg-cannot-read-other = Je ne peux rien y lire. Envoyez du texte ou un document (PDF, DOCX, ODT, HTML ou texte brut), ou écrivez en quelques mots ce que fait la fonction.
tg-cannot-read-photo = Je ne peux rien lire sur une photo ou une image. Envoyez le document lui-même (PDF, DOCX, ODT, HTML ou texte brut), ou écrivez ce que fait la fonction.
tg-cannot-read-voice = Je ne peux pas écouter de son. Écrivez en quelques mots ce que fait la fonction, ou envoyez un document qui la décrit (PDF, DOCX, ODT, HTML ou texte brut).

tg-file-unnamed = le document
tg-file-gone = Telegram n’a plus ce fichier à ma disposition. Envoyez-le à nouveau, s’il vous plaît.
tg-file-waiting = Je lirai { $name } dès que les documents qui précèdent seront terminés…
tg-file-fetching = Je récupère { $name }…
tg-file-reading = Je lis { $name }…
tg-file-weighing = J’examine les tâches de { $name } : { $share } %…
tg-report-file = rapport-{ $date }

tg-apology = Je suis désolé : quelque chose s’est mal passé avec ce message et il reste sans réponse. La faute est de mon côté et elle a été notée. Essayez avec d’autres mots.
tg-refused = Cet assistant est réservé à un groupe fermé et votre compte n’en fait pas partie. Demandez l’accès à votre service RH.
tg-flood = C’est plus que je ne peux traiter à la fois. Patientez une minute, puis continuez.
tg-sent-private = Je l’ai envoyé dans notre conversation privée.
tg-open-private = Cela se passe dans notre conversation privée. Ouvrez-la ici : { $link }

tg-privacy-what = Ce qui est conservé : les tâches que vous avez décrites et ce que vous y avez ajouté, dans vos propres mots, avec la lecture que j’en fais ; vos réponses à l’entretien guidé et, pour une comparaison à deux, celles des deux personnes pendant 30 jours ; un retour en arrière, pour que vous puissiez annuler une modification ; la langue ; d’un document, son nom et ce qui en a été laissé de côté, pour le rapport, mais jamais le fichier lui-même : il est effacé dès qu’il a été lu ; et, pendant trois jours, les numéros des messages qui répondent aux vôtres, afin qu’une question modifiée voie sa réponse modifiée. Des autres messages, rien n’est conservé : chacun est effacé dès qu’il a reçu sa réponse.
tg-privacy-why = Pourquoi : pour que vous puissiez reprendre où vous en étiez, compléter et corriger, demander ce que donne le tout, et pour que les boutons fonctionnent. Rien d’autre n’en est fait. Si vous me dites qu’une réponse n’est pas correcte, le service RH voit votre choix et la référence, mais ni qui vous êtes ni vos mots.
tg-privacy-who = Votre numéro Telegram n’est conservé que sous forme d’un code illisible sans clé secrète. Telegram voit aussi la conversation : n’envoyez rien de secret et pas de noms.
tg-privacy-erase = Combien de temps : jusqu’à ce que vous l’effaciez avec /forget, et au plus { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } sans utilisation. /export vous envoie ce qui est conservé. /new permet de recommencer : avec /undo, votre message suivant peut encore tout rétablir ; ensuite, c’est effacé.

tg-forgotten = C’est fait : tout ce qui était conservé sur vous est effacé.
tg-export = Et voici tout ce qui est conservé sur cette conversation, pour les programmes.
tg-export-duties = Les tâches que vous avez décrites, et la lecture que j’en fais :
tg-export-none = Aucune tâche n’est conservée.
tg-export-interview = Vos réponses à l’entretien guidé :
tg-export-before = Conservé aussi, pour /undo : ce qu’il y avait avant la dernière modification :
tg-export-left-out = Également conservé, pour le rapport : ce qui a été laissé de côté dans { $name } :
tg-export-added = ajouté :
tg-export-open = { $criterion }, niveau { $levels } : encore ouvert
tg-export-task = comme l’exemple de tâche { $ref } ({ $name }), niveau non déterminé
tg-export-area = domaine de résultats { $ref } ({ $name }), niveau non déterminé
tg-export-unclear = niveau non déterminé
tg-export-outside = pas dans cette description de fonction

tg-inline-cell = { $criterion }, niveau { $level }
tg-inline-task = Exemple de tâche { $ref }
tg-inline-source = Extrait de la description de fonction { $family }

doctor-knowledge-good = Les connaissances se chargent ({ $families ->
    [one] { $families } famille de fonctions
   *[other] { $families } familles de fonctions
 }, édition { $edition }).
doctor-knowledge-bad = Les connaissances ne se chargent pas : { $problem }. Corrigez ce fichier, ou réinstallez le programme.
doctor-settings-bad = Un paramètre n’est pas correct. { $problem }. Corrigez-le dans l’environnement ou dans .env.
doctor-database-good = La base de données est accessible en écriture.
doctor-database-bad = La base de données n’est pas accessible en écriture ({ $problem }). Vérifiez DATABASE, les droits sur son dossier et l’espace libre du disque.
doctor-key-good = Le fichier de clé n’est lisible que par son propriétaire.
doctor-key-bad = D’autres peuvent lire le fichier de clé. Mettez ses droits à 0600.
doctor-sqlite-good = SQLite { $version }.
doctor-sqlite-old = SQLite { $version } est trop ancien : il faut au moins 3.37. Utilisez un Python ou un système plus récent.
doctor-sqlite-warn = SQLite { $version } a un rare défaut quand deux programmes écrivent le même fichier au même moment (corrigé dans 3.51.3, 3.50.7 et 3.44.6). Ne laissez qu’un seul bot utiliser cette base, ou utilisez un SQLite plus récent.
doctor-inbox-good = Aucun message n’attend.
doctor-inbox-waiting = { $count ->
    [one] { $count } message attend sa réponse ; il la recevra
   *[other] { $count } messages attendent leur réponse ; ils la recevront
 } dès que le bot tournera.
doctor-dead-good = Aucun message n’a été mis de côté.
doctor-dead-some = { $count ->
    [one] { $count } message a été mis de côté après des échecs.
   *[other] { $count } messages ont été mis de côté après des échecs.
 } Signalez les erreurs ci-dessous à qui entretient le programme.
doctor-dead-letter = Message { $number } ({ $kind }), { $day } : { $error }
doctor-token-good = Le jeton est valable : @{ $name }.
doctor-token-missing = TELEGRAM_TOKEN n’est pas défini. @BotFather en donne un ; mettez-le dans l’environnement ou dans .env.
doctor-token-bad = Telegram ne connaît pas le jeton. Comparez TELEGRAM_TOKEN avec ce que @BotFather a donné.
doctor-network-bad = Telegram est injoignable ({ $problem }). Vérifiez le réseau, un proxy et TELEGRAM_BASE_URL.
doctor-webhook-none = Aucun webhook n’est défini : le bot peut interroger lui-même.
doctor-webhook-good = Un webhook est défini ; chez Telegram, { $count ->
    [one] { $count } message attend
   *[other] { $count } messages attendent
 }.
doctor-webhook-other = Un webhook est défini qui n’est pas WEBHOOK_URL. « niveauwijzer telegram --webhook » définit le bon ; sans --webhook, le bot le supprime.
doctor-webhook-failing = Telegram n’a pas pu livrer au webhook récemment. Vérifiez que WEBHOOK_URL atteint cette machine, ainsi que son certificat, HOST et PORT.
doctor-clock-good = L’horloge concorde avec celle de Telegram.
doctor-clock-bad = L’horloge s’écarte de { $seconds } secondes. Activez la synchronisation de l’heure de la machine.
doctor-clock-unknown = L’horloge n’a pas pu être comparée.
doctor-feedback-none = Personne n’a signalé de réponse incorrecte.

tg-together-code = Votre code pour l’autre personne : { $code }
tg-together-how = Donnez-le à votre responsable ou à votre collaborateur. Cette personne envoie ici /interview { $code }. Chacun répond de son côté ; vous ne voyez les réponses de l’autre que lorsque vous avez tous deux terminé. Le code fonctionne une seule fois et expire après { $days } jours. Aucun nom n’est conservé ; /forget, envoyé par l’un de vous, efface tout.
tg-together-you = À vous maintenant : /interview vous pose les questions.
tg-together-waiting = Vos réponses sont prêtes. Dès que l’autre personne a terminé, vous voyez tous deux la comparaison ; envoyez alors /together.
tg-together-joined = Le code est bon. Répondez maintenant aux questions sur la même fonction. L’autre personne ne voit vos réponses que lorsque vous avez tous deux terminé.
tg-together-refused = Ce code n’ouvre rien, ou plus rien. Vérifiez-le, ou demandez-en un nouveau.
tg-together-own = C’est votre propre code : donnez-le à l’autre personne.
tg-together-tries = Trop de codes ont été essayés. Réessayez demain.
tg-together-busy = Vous comparez déjà une fonction avec quelqu’un. Terminez d’abord avec /interview, ou effacez tout avec /forget ; envoyez ensuite le code encore une fois.
tg-together-incomplete = Tous les critères n’ont pas encore été abordés. Complétez avec /interview : vos réponses compteront alors pour la comparaison.
tg-together-first-new = Cette conversation contient déjà des tâches ou des réponses ; elles compteraient. Conservez-les au besoin avec /copy, recommencez avec /new, puis renvoyez le code.
tg-together-wait = L’autre personne n’a pas encore terminé. Renvoyez /together plus tard.
tg-together-again = Pour une nouvelle comparaison : /together new.
