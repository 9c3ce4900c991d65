# Les phrases des commandes du terminal.

## show : lire la description de fonction
show-purpose = Raison d'être
show-areas = Domaines de résultats, avec des exemples de tâches
show-criteria = Critères distinctifs
show-terms = Notions
show-notes = À propos du texte
show-level = Niveau { $level }
show-tasks-neutral = Un exemple de tâche vaut pour chaque niveau : la tâche seule ne montre encore aucun niveau.
show-marked-styled = En gras et souligné : ce qui distingue un niveau du niveau inférieur (pour D : du niveau supérieur).
show-marked-plain = Entre *astérisques* : ce qui distingue un niveau du niveau inférieur (pour D : du niveau supérieur).
show-same-text = { $levels } : même texte. Ce critère ne distingue pas ces niveaux.
show-shared-sentence = Cette phrase figure à chacun de ces niveaux ({ $levels }) : « { $sentence } »
show-in-area = Exemple de tâche dans { $area }.
show-in-criterion = Tous les niveaux côte à côte : niveauwijzer show { $criterion } --language { $code }
show-source = Source : { $document }, { $count ->
    [one] ligne
   *[other] lignes
} { $lines } du document numérisé
show-document = Source : { $document }
show-one-part = Une seule partie : niveauwijzer show contacten, show R3, show R3.4, show contacten.C
show-unofficial = Seul le texte néerlandais est officiel ; après « { $code }: » suit notre traduction de travail, non officielle.
show-unknown = Référence inconnue « { $ref } ». Vouliez-vous dire : { $nearest } ?
show-unknown-alone = Référence inconnue « { $ref } ». Toutes les parties : niveauwijzer show
