# Français (French). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Spaces that don't break: U+202F in front of ? ! ; and U+00A0 in front of : and inside « ».
#
# Glossary:
#   article    article                      story      actualité
#   summary    résumé                       digest     récap
#   source     source                       feed       flux
#   publisher  média                        schedule   programmation
#   follow     suivi                        alert      alerte
#   post       publication; to post: publier  thread   fil
#   channel    salon                        direct message  message privé
#   paused     en pause; resume: reprendre  mute       masquer
#   catalogue  catalogue                    operator   la personne qui gère le bot
#   moderator  la modération                site's owner  le site


## Numbers and lists

number-group = { "\u202F" }
list-comma = { ", " }
list-and = { $begin } et { $end }
list-or = { $begin } ou { $end }


## Text and reading (bot/text, bot/reading)

not-text = Ce n’est pas du texte. Utilise du texte brut (UTF-8), une page web ou un flux.
encoding-unknown = Impossible de reconnaître l’encodage de ce texte. Enregistre-le en UTF-8 et charge-le à nouveau.
file-kind = { $kind ->
    [gzip] un fichier gzip
    [zip] un fichier ZIP
    [bzip2] un fichier bzip2
    [xz] un fichier xz
    [sevenzip] un fichier 7z
    [zstd] un fichier zstd
    [rar] un fichier RAR
    [pdf] un fichier PDF
    [picture] une image
    [video] une vidéo
    [sound] un fichier audio
   *[office] un document bureautique
 }
binary-instead-of-page = { $packed ->
    [yes] C’est { $kind }, pas une page web. Utilise la page elle-même, décompressée.
   *[no] C’est { $kind }, pas une page web. Utilise son contenu en texte brut, ou une page web.
 }
binary-instead-of-feed = { $packed ->
    [yes] C’est { $kind }, pas un flux. Utilise le flux lui-même, décompressé.
   *[no] C’est { $kind }, pas un flux. Utilise un flux RSS, Atom ou JSON.
 }
page-too-many-attributes = Une balise de cette page a plus de 1 000 attributs. Essaie une autre page du site.

# Feeds
not-a-feed = Ce n’est pas un flux. Utilise un flux RSS, Atom ou JSON.
page-instead-of-feed = C’est une page web, pas un flux. Utilise un flux RSS, Atom ou JSON.
json-is-not-a-feed = C’est du JSON, mais pas un flux JSON. Utilise un flux RSS, Atom ou JSON.
feed-damaged = Ce flux est trop abîmé pour être lu. Utilise un autre flux RSS, Atom ou JSON.
feed-empty = Ce flux est vide. Vérifie l’adresse, ou enregistre à nouveau le flux et charge ce fichier.
feed-too-large = Ce flux dépasse 10 Mo. Cherche un flux plus court sur le même site.
feed-too-many-items = Ce flux contient trop d’éléments. Cherche un flux plus court sur le même site.
feed-too-many-tags = Ce flux n’a pas été lu : il a une balise de plus de 16 Ko, ou plus d’un million de balises et d’attributs. Signale-le au site.

# Web pages
page-too-large = Cette page dépasse 5 Mo. Utilise la page d’un seul article.
page-too-many-tags = Cette page a plus de 30 000 balises. Utilise la page d’un seul article.


## The web (bot/web)

address-too-long = { $most ->
    [one] Cette adresse est trop longue. Elle doit faire { $most } caractère au maximum.
   *[other] Cette adresse est trop longue. Elle doit faire { $most } caractères au maximum.
}
address-with-spaces = Cette adresse contient des espaces ou des caractères de contrôle. Copie-la à nouveau d’un seul tenant.
address-invalid = Ce n’est pas une adresse web. Utilise par exemple https://example.com/feed.xml.
address-scheme = Seules les adresses web fonctionnent. Utilises-en une qui commence par https://.
address-with-login = Cette adresse contient un identifiant ou un mot de passe. Utilises-en une qui s’en passe.
address-without-host = Il manque le nom du site dans cette adresse. Utilise par exemple https://example.com/.
address-host-invalid = Cette adresse ne contient pas de nom de site valide. Vérifie l’orthographe, ou copie-la à nouveau.
address-port = Le port { $port } n’est pas un port web. Utilise une adresse avec le port 80, 443, 8080 ou 8443, ou sans port.
address-private = { $host } n’est pas sur l’internet public. Utilise l’adresse d’un site public, ou demande à la personne qui gère le bot d’autoriser celle-ci.
robots-forbid = { $host } n’autorise pas les bots à lire cette page. Ouvre le lien dans un navigateur.
robots-unreadable = { $host } n’a pas indiqué si les bots peuvent lire cette page. Réessaie plus tard, ou ouvre le lien dans un navigateur.
redirect-invalid = { $host } redirige vers autre chose qu’une adresse web. Ouvre l’adresse dans un navigateur et utilise celle sur laquelle tu arrives.
redirect-to-http = { $host } redirige de https vers http, ce qui n’est pas sécurisé. Utilise une adresse qui reste en https.
redirects-too-many = { $host } redirige sans fin. Ouvre l’adresse dans un navigateur et utilise celle sur laquelle tu arrives.
leads-inside = { $host } mène à { $target }, qui n’est pas sur l’internet public. Utilise une adresse qui reste sur des sites publics.
host-unknown = { $host } est introuvable. Vérifie l’adresse.
host-not-looked-up = Impossible de trouver { $host } : aucun serveur de noms n’a répondu. Réessaie plus tard.
host-unreachable = Impossible de joindre { $host }. Vérifie l’adresse, ou réessaie plus tard.
host-too-slow = { $host } a mis plus de { $seconds } s à répondre. Réessaie plus tard.
host-bad-https = { $host } ne gère pas correctement https. Essaie une autre adresse, ou signale-le au site.
host-bad-http = { $host } a envoyé une réponse HTTP non valide. Vérifie l’adresse dans un navigateur.
connection-ended-early = { $host } a coupé la connexion avant d’avoir tout envoyé. Réessaie plus tard.
body-too-large = { $host } a envoyé plus de { $megabytes } Mo, c’est trop pour un flux ou une page. Utilise une autre adresse.
body-damaged = { $host } a envoyé des données compressées abîmées. Réessaie plus tard, ou signale-le au site.
body-compression-unknown = { $host } utilise une compression que le bot ne sait pas lire. Essaie une autre adresse, ou signale-le au site.
certificate-not-yet-valid = { $host } n’est pas fiable : son certificat n’est pas encore valide. Demande à la personne qui gère le bot de vérifier l’horloge, ou signale-le au site.
certificate-expired = { $host } n’est pas fiable : son certificat a expiré. Réessaie dans quelques jours, ou signale-le au site.
certificate-other-name = { $host } n’est pas fiable : son certificat est au nom d’un autre site. Essaie l’adresse avec ou sans www.
certificate-other-address = { $host } n’est pas fiable : son certificat est pour une autre adresse. Utilise le nom du site au lieu d’un numéro.
certificate-unknown-authority = { $host } n’est pas fiable : son certificat vient d’une autorité inconnue. Essaie une autre adresse, ou signale-le au site.
status-unchanged = { $host } a répondu « non modifié » (304) alors que le bot ne l’avait pas demandé. Réessaie plus tard.
status-password = { $host } demande un mot de passe. Utilise une adresse que tout le monde peut lire.
status-payment = { $host } demande un paiement. Utilise une adresse que tout le monde peut lire.
status-forbidden = { $host } a refusé l’accès (403). Le site bloque peut-être les bots ; demande-lui.
status-not-found = { $host } n’a rien à cette adresse (404). Vérifie l’orthographe, ou cherche la nouvelle adresse du flux.
status-nothing-acceptable = { $host } n’a ni flux ni page à cette adresse (406). Utilise une autre adresse.
status-gone = { $host } a supprimé cette page définitivement (410). Cherche la nouvelle adresse du flux.
status-too-many-requests = { $host } reçoit trop de requêtes (429). Le bot va attendre quelques heures ; tu n’as rien à faire.
status-legal-reasons = { $host } ne peut pas montrer cette page pour des raisons légales (451). Utilise une autre adresse.
status-server-error = { $host } a eu une erreur de serveur ({ $status }). Réessaie plus tard.
status-no-document = { $host } n’a envoyé aucun contenu ({ $status }). Vérifie l’adresse dans un navigateur.
status-other = { $host } a répondu avec le statut { $status }. Vérifie l’adresse dans un navigateur.


## Storage (bot/storage)

search-too-slow = Cette recherche a été arrêtée parce qu’elle durait trop longtemps. Essaie avec moins de mots ou des mots plus longs, ou cherche dans une seule source.


## Timetable (bot/timetable)

since-invalid = « { $typed } » n’est pas une période valide pour since. Utilise { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } ou une date comme 2026-11-01.
until-invalid = « { $typed } » n’est pas un moment valide pour until. Utilise { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } ou une date comme 2026-11-01.
on-invalid = « { $typed } » n’est pas un jour valide pour on. Utilise { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01, ou un mois comme 2026-11.
period-in-future = « { $typed } » est dans le futur, en comptant en UTC. Donne une date antérieure.
period-empty = Il ne reste aucun moment entre since, until et on. Donne un since plus ancien ou un until plus récent.
time-invalid = « { $typed } » n’est pas une heure valide. Utilise HH:MM, par exemple 07:30 ou 18:00, ou 7h30.
time-half-unclear = « { $typed } » peut être le matin ou le soir. Utilise { $morning } ou { $evening }.
time-invalid-near = « { $typed } » n’est pas une heure valide. Tu voulais dire { $near } ?
time-missing = Il manque l’heure. Utilise HH:MM, par exemple 07:30, ou plusieurs : 07:30, 18:00.
times-too-many = C’est trop d’heures par jour. Donnes-en { $most } au maximum.
day-invalid = « { $typed } » n’est pas un jour valide. Utilise { $daily }, { $weekdays }, { $weekends }, { $range } ou des jours comme { $some }.
day-not-weekly = « { $typed } » n’est pas possible : les programmations se répètent chaque semaine. Utilise { $daily }, { $weekdays }, { $weekly }, ou des jours comme { $some }.
day-missing = Il manque les jours. Utilise { $daily }, { $weekdays }, { $weekends }, { $range } ou des jours comme { $some }.
zone-invalid-near = « { $typed } » n’est pas un fuseau horaire. Tu voulais dire { $near } ?
zone-invalid = « { $typed } » n’est pas un fuseau horaire. Utilise la grande ville la plus proche, par exemple Paris.
zone-several = « { $typed } » a plusieurs fuseaux horaires. Utilise une ville de là-bas, ou un fuseau comme { $near }.
quiet-hours-invalid = « { $typed } » n’est pas valide pour les heures calmes. Écris deux heures et un fuseau horaire, par exemple 22:00-07:00 Europe/Paris.
quiet-hours-all-day = Ces heures calmes durent toute la journée, donc rien ne serait publié. Utilise deux heures différentes.
zone-missing = Il manque le fuseau horaire. Utilise la grande ville la plus proche, par exemple Paris.
zone-taken = « { $typed } » a été compris comme { $zone }.
zone-taken-of-several = « { $typed } » a été compris comme { $zone }. Autre sens possible : { $others }.
zone-offset = C’est { $zone } toute l’année. S’il y a un changement d’heure là-bas, utilise plutôt une ville, par exemple Paris.
zone-offset-taken = « { $typed } » a été compris comme { $zone } toute l’année. S’il y a un changement d’heure là-bas, utilise plutôt une ville, par exemple Paris.
schedule-times = { $days } à { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] dès qu’il y a des actualités, { $posts } publication par heure au maximum
   *[other] dès qu’il y a des actualités, { $posts } publications par heure au maximum
}
schedule-as-it-comes-quiet = { $posts ->
    [one] dès qu’il y a des actualités, { $posts } publication par heure au maximum, heures calmes { $begin }–{ $end } ({ $zone })
   *[other] dès qu’il y a des actualités, { $posts } publications par heure au maximum, heures calmes { $begin }–{ $end } ({ $zone })
}


## What people type

days-daily = tous les jours
    .also = ts les jours | chaque jour | quotidien | quotidienne | quotidiennement | journalier | tlj | tous
days-weekdays = du lundi au vendredi
    .also = en semaine | jours de semaine | jour de semaine | les jours de semaine | jours ouvrés | jour ouvré | jours ouvrables | jour ouvrable | jours de la semaine
days-weekends = le week-end
    .also = week-end | week-ends | les week-ends | fin de semaine | fins de semaine
days-weekly = chaque semaine
    .also = toutes les semaines | hebdomadaire | hebdo | une fois par semaine | 1 fois par semaine
days-monday = le lundi
days-tuesday = le mardi
days-wednesday = le mercredi
days-thursday = le jeudi
days-friday = le vendredi
days-saturday = le samedi
days-sunday = le dimanche
day-monday = lundi
    .also = lu | lundis
day-tuesday = mardi
    .also = ma | mardis
day-wednesday = mercredi
    .also = me | mercredis
day-thursday = jeudi
    .also = je | jeudis
day-friday = vendredi
    .also = ve | vendredis
day-saturday = samedi
    .also = sa | samedis
day-sunday = dimanche
    .also = di | dimanches
days-range = lun-ven
days-some = lun, jeu
typed-and = ainsi que
typed-to = à | au | jusqu’à | jusqu’au
typed-beside-days = le | la | les | chaque | tous les | toutes les | uniquement | seulement | du | de | dès | à partir du
typed-not-weekly = un | mensuel | mensuelle | mensuellement | bimensuel | bimestriel | trimestriel | semestriel | annuel | annuelle | annuellement | horaire | toutes les heures | chaque heure | chaque mois | tous les mois | chaque année | tous les ans | un jour sur deux | tous les deux jours | tous les 2 jours | une semaine sur deux | toutes les deux semaines | toutes les 2 semaines | tous les quinze jours | tous les 15 jours | sur deux | une fois par mois | une fois par an | une fois par jour | deux fois par jour | deux fois par semaine | premier | premiers | deuxième | deuxièmes | troisième | quatrième | dernier | derniers

typed-hour = heure | heures
typed-minute = mn
typed-half-past = et demie | et demi
typed-am = du matin | le matin | matin
typed-pm = de l’après-midi | l’après-midi | après-midi
typed-night = du soir | le soir | soir | de la nuit | la nuit
typed-noon = midi
typed-midnight = minuit
typed-beside-times = à | vers | dès | entre | de | à partir de | uniquement | seulement | le | les

period-day = jour
    .also = un jour | une journée | journée | 24 heures
period-week = semaine
    .also = une semaine
period-month = mois
    .also = un mois
period-year = an
    .also = un an | année | une année | l’année | l’an
period-all = tout
    .also = toujours | depuis toujours | tous
day-today = aujourd’hui
    .also = auj | ce jour
day-yesterday = hier
    .also = { "" }
period-of-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
period-of-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
typed-hours = heure | heures
typed-days = j | jr | jrs | jour | jours
typed-weeks = sem | semaine | semaines
typed-months = mois
typed-years = an | ans | année | années
typed-beside-periods = dernier | dernière | derniers | dernières | passé | passée | passés | passées | précédent | précédente | il y a | depuis | le | la | les | l’ | ce | cet | cette | ces | de | du | des | en | au | jusqu’au | jusqu’à | er
period-date = 3 nov
typed-january = janvier
typed-february = février | fev
typed-march = mars
typed-april = avril
typed-may = mai
typed-june = juin
typed-july = juillet
typed-august = août
typed-september = septembre
typed-october = octobre
typed-november = novembre
typed-december = décembre


## Actions: reading the news

no-sources = Il n’y a pas encore de source. Un membre avec la permission « Gérer le serveur » peut en ajouter une avec /sources add. La personne qui gère le bot peut en activer une pour tous les serveurs avec dateline sources enable.
unknown-source = Aucune source ne s’appelle « { $name } ». Les plus grandes sources sont { $largest }.
unknown-source-nameless = Ce n’est pas le nom d’une source. Les plus grandes sources sont { $largest }.
unknown-source-near = Aucune source ne s’appelle « { $name } ». Tu voulais dire { $near } ?
source-is-muted = « { $name } » est masquée sur ce serveur. Un membre avec la permission « Gérer le serveur » peut l’afficher à nouveau avec /sources unmute.
article-gone = Cette actualité n’est plus enregistrée. Tu en trouveras de plus récentes avec /latest.
list-gone = Cette liste n’est plus disponible ici. Relance /latest.
search-expired = Cette recherche a expiré. Relance /search.
nothing-related = Rien d’autre n’a été trouvé sur cette actualité. Essaie /search.
too-short-to-summarize = { $fewest ->
    [one] Ce message est trop court pour être résumé. Choisis-en un d’au moins { $fewest } phrase, ou un qui contient seulement un lien vers un article.
   *[other] Ce message est trop court pour être résumé. Choisis-en un d’au moins { $fewest } phrases, ou un qui contient seulement un lien vers un article.
}
linked-page-too-short = L’article sur { $host } est trop court pour être résumé. Ouvre le lien pour le lire.
linked-page-without-article = Aucun article à lire sur { $host }. Il est peut-être réservé aux abonnements payants ; ouvre le lien dans un navigateur.
linked-page-too-slow = Impossible de lire l’article sur { $host } en { $seconds } s. Réessaie plus tard, ou ouvre le lien.


## Actions: sources

no-address =
    { $found ->
        [0] « { $name } » n’est ni une adresse ni un nom du catalogue. Utilise l’adresse d’un site d’actualités, par exemple https://example.com.
       *[other] « { $name } » n’est ni une adresse ni un nom du catalogue. Tu voulais dire { $near } ? L’adresse d’un site d’actualités marche aussi, par exemple https://example.com.
    }
catalogue-feed-unreachable = Impossible de joindre { $source } sur { $host }. Réessaie plus tard. Si d’autres sites sont aussi inaccessibles, demande à la personne qui gère le bot de vérifier son réseau.
no-feed = Aucun flux trouvé sur { $host }. Cherche un lien nommé RSS ou Flux sur ce site, et utilise son adresse avec /sources add.
file-instead-of-feed = À cette adresse se trouve { $kind }, pas un flux. Utilise l’adresse de la page d’accueil du site, ou celle de son flux RSS, Atom ou JSON non compressé.
offer-expired = Cette proposition a expiré. Relance /sources add.
too-many-feeds =
    { $most ->
        [one] Ce serveur a déjà { $most } flux, c’est le maximum. Retire-le d’abord avec /sources remove.
       *[other] Ce serveur a déjà { $most } flux, c’est le maximum. Retires-en d’abord un avec /sources remove.
    }
not-live = « { $source } » n’est pas une source en direct : ses actualités viennent de fichiers. Consulte celles en direct avec /sources list, ou masque-la sur ce serveur avec /sources mute.
not-yours = « { $source } » n’a pas été ajoutée par ce serveur : elle est activée pour tous. Masque-la sur ce serveur avec /sources mute.
mute-own = « { $source } » n’est pas activée pour tous les serveurs, elle ne peut donc pas être masquée. Utilise /sources remove.
not-muted =
    { $found ->
        [0] Aucune source nommée « { $name } » n’est masquée ici. Choisis-en une dans la liste que Discord propose.
       *[other] Aucune source nommée « { $name } » n’est masquée ici. Tu voulais dire { $near } ?
    }
not-added =
    { $found ->
        [0] Ce serveur n’a ajouté aucune source nommée « { $name } ». Choisis-en une dans la liste que Discord propose.
       *[other] Ce serveur n’a ajouté aucune source nommée « { $name } ». Tu voulais dire { $near } ?
    }
none-added = Ce serveur n’a ajouté aucune source, il n’y en a donc aucune à retirer. Ajoute-en une avec /sources add, ou masque avec /sources mute une source activée pour tous les serveurs.
none-muted = Aucune source n’est masquée ici, il n’y en a donc aucune à afficher à nouveau. Consulte ce qui peut être lu avec /sources list.
none-on-for-all = Aucune source n’est activée pour tous les serveurs, il n’y en a donc aucune à masquer. Pour retirer une source ajoutée par ce serveur, utilise /sources remove.
asked-too-often-alone = Tu viens de le faire { $times } fois. Réessaie dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
asked-too-often = Ce serveur vient de le faire { $times } fois. Réessaie dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
feed-rests =
    { $minutes ->
        [one] « { $source } » est illisible pour le moment. { $reason } Le bot réessaie dans { $minutes } minute.
       *[other] « { $source } » est illisible pour le moment. { $reason } Le bot réessaie dans { $minutes } minutes.
    }
feed-bug = Un bug du bot l’a empêché de lire ce flux. La personne qui gère le bot trouvera les détails dans le journal.


## Actions: schedules

schedule-invalid = Choisis une programmation ou un suivi dans la liste que Discord propose, ou entre son numéro, affiché par /schedule list.
schedule-now-follow = { $number } est un suivi : il publie déjà les actualités dès qu’elles arrivent. Regarde ce qu’il va publier avec /schedule preview { $number }.
option-name = « { $name } »
edit-without-changes = Rien à modifier : choisis au moins une autre option pour { $number }, par exemple une recherche ou un salon.
schedule-without-options = { $count ->
    [one] { $number } est une programmation : elle publie à heures fixes et n’a pas l’option { $options }. Enlève-la.
   *[other] { $number } est une programmation : elle publie à heures fixes et n’a pas les options { $options }. Enlève-les.
}
follow-without-options = { $count ->
    [one] { $number } est un suivi : il publie les actualités dès qu’elles arrivent et n’a pas l’option { $options }. Enlève-la.
   *[other] { $number } est un suivi : il publie les actualités dès qu’elles arrivent et n’a pas les options { $options }. Enlève-les.
}
schedule-now-paused = La programmation { $number } est en pause. Reprends-la avec /schedule resume { $number }, puis publie-la maintenant.
schedule-unknown = Ce serveur n’a ni programmation ni suivi { $number }. Regarde /schedule list.
too-many-schedules = { $most ->
    [one] Ce serveur a déjà { $most } programmation ou suivi, c’est le maximum. Supprime l’existant avec /schedule remove, puis recommence.
   *[other] Ce serveur a déjà { $most } programmations et suivis, c’est le maximum. Supprimes-en un avec /schedule remove, puis recommence.
}
why-unknown = Cette actualité n’est pas enregistrée, ou ce serveur ne voit pas sa source. Choisis-en une dans la liste, ou entre son adresse ou le lien de la publication du bot.
why-unknown-post = Ce message ne vient d’aucune programmation ni d’aucun suivi de ce serveur, ou il est trop ancien. Copie le lien d’un autre, ou choisis une actualité dans la liste.
why-unknown-of-source = Cette page n’est pas enregistrée. Dernière lecture de { $source } : { $last }. Prochaine lecture : { $next }.
why-unknown-of-source-unread = Cette page n’est pas enregistrée. { $source } n’a pas encore été lue. Première lecture : { $next }.

why-unknown-source-fails = Cette page n’est pas enregistrée, car { $source } est illisible pour le moment. { $reason } Prochain essai : { $next }.
why-unknown-source-gone = Cette page n’est pas enregistrée, car { $source } n’est plus lue. { $reason } Ajoute-la à nouveau avec /sources add.
schedule-source-unseen = { $kind ->
    [follow] Ce serveur ne voit plus la source du suivi { $number }. Affiche-la à nouveau avec /sources add ou /sources unmute, ou choisis-en une autre avec /schedule edit { $number }.
   *[schedule] Ce serveur ne voit plus la source de la programmation { $number }. Affiche-la à nouveau avec /sources add ou /sources unmute, ou choisis-en une autre avec /schedule edit { $number }.
}
source-unseen = une source que ce serveur ne voit plus
follow-with-times = Un suivi publie ce qui paraît à partir de maintenant, donc sa recherche ne peut pas contenir since:, until: ou on:. Enlève-les.
follow-only-times = Cette recherche n’indique qu’une période, et un suivi publie ce qui paraît à partir de maintenant. Donne des mots que doit contenir une actualité, par exemple élection. Sans recherche, toutes les actualités des sources sont publiées.
follow-too-many = { $count ->
    [one] Cela ferait environ { $count } actualité par jour, alors que le maximum est { $most }. Restreins avec une recherche, des sources, une catégorie ou told_by.
   *[other] Cela ferait environ { $count } actualités par jour, alors que le maximum est { $most }. Restreins avec une recherche, des sources, une catégorie ou told_by.
}
paused-source-unseen = Ce serveur ne voit plus sa source.
paused-source-forgotten = La personne qui gère le bot a retiré sa source.
paused-by-moderator = C’est la modération qui l’a décidé.
too-late-to-catch-up = Le bot était hors ligne à cette heure-là, et il était trop tard pour rattraper.
earlier-skipped-too = { $count ->
    [one] Tous les récaps précédents depuis le { $since } ont aussi été sautés ; cette liste montre seulement le dernier ({ $count }).
   *[other] Tous les récaps précédents depuis le { $since } ont aussi été sautés ; cette liste montre seulement les { $count } derniers.
}


## Actions: alerts

alert-for-bot = Les bots et les webhooks ne peuvent pas avoir d’alertes.
alert-with-times = Une alerte envoie ce qui paraît à partir de maintenant, donc sa recherche ne peut pas contenir since:, until: ou on:. Enlève-les.
alert-only-times = Cette recherche n’indique qu’une période, et une alerte envoie ce qui paraît à partir de maintenant. Donne des mots que doit contenir une actualité, par exemple élection.
alert-too-much = { $count ->
    [one] Cela ferait environ { $count } actualité par jour, alors que le maximum est { $most }. Ajoute des mots à la recherche, ou choisis des sources.
   *[other] Cela ferait environ { $count } actualités par jour, alors que le maximum est { $most }. Ajoute des mots à la recherche, ou choisis des sources.
}
alert-too-many = { $most ->
    [one] Tu as déjà { $most } alerte, c’est le maximum. Supprime-la avec /alert remove, puis recommence.
   *[other] Tu as déjà { $most } alertes, c’est le maximum. Supprimes-en une avec /alert remove, puis recommence.
}
alert-known = Tu as déjà cette alerte : { $number }. Regarde /alert list.
alert-unknown = Tu n’as pas cette alerte. Choisis-en une que Discord propose, ou regarde /alert list.
alert-not-now = Discord empêche le bot d’ouvrir d’autres messages privés pour le moment. Rien n’a été enregistré ; réessaie dans quelques minutes.
alert-last-today = C’est le message { $most } d’aujourd’hui, le maximum. Les autres actualités du jour arriveront demain en un seul message.
alert-left-out = { $count ->
    [one] { $count } autre actualité d’hier n’est pas montrée ; /search la trouve.
   *[other] { $count } autres actualités d’hier ne sont pas montrées ; /search les trouve.
}


## Actions: languages

language-unknown = « { $typed } » n’est pas une langue du bot. Choisis { $names }.
language-unknown-near = « { $typed } » n’est pas une langue du bot. Tu voulais dire { $near } ?


## Doctor (bot/actions/check_*)

check-source = source { $name }
check-source-gone = { $url } n’est plus lue. { $reason }
check-source-gone-fix = Ajoute sa nouvelle adresse avec /sources add, et retire cette source.
check-source-failing = { $times ->
    [one] { $url } a échoué { $times } fois. { $reason }
   *[other] { $url } a échoué { $times } fois de suite. { $reason }
}
check-source-failing-fix = Ouvre l’adresse dans un navigateur. Le bot réessaie le { $next }.
check-source-silent = Rien de nouveau depuis le { $since }, c’est bien plus long que d’habitude.
check-source-silent-fix = Regarde son site. Si le flux a déménagé, ajoute la nouvelle adresse avec /sources add.
check-source-late = { $url } aurait dû être lue le { $due }.
check-source-late-fix = Démarre le bot avec dateline run, ou lis-la une fois avec dateline fetch.
check-schedule = { $kind ->
    [follow] suivi { $number }
   *[schedule] programmation { $number }
}
check-schedule-ok = { $source }, { $times }. Prochaine publication : { $due }. { $last }
check-schedule-idle = dès qu’une actualité arrive
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Prochaine publication : { $due }. { $count } récap en attente d’envoi. { $last }
   *[other] { $source }, { $times }. Prochaine publication : { $due }. { $count } récaps en attente d’envoi. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Prochaine publication : { $due }. { $count } publication en attente d’envoi. { $last }
   *[other] { $source }, { $times }. Prochaine publication : { $due }. { $count } publications en attente d’envoi. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times } : en pause, par décision de la modération. Pour reprendre : /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times } : en pause. { $reason } { $last }
check-schedule-paused-fix = Règle ce problème, puis reprends avec /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Prochaine publication : { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Autorise-le dans les paramètres du salon, sous « Permissions », ou choisis un autre salon avec /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. La publication du { $since } attend toujours d’être envoyée. { $last }
   *[schedule] { $source }, { $times }. Le récap du { $since } attend toujours d’être envoyé. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. La publication du { $since } attend toujours d’être envoyée. { $reason } { $last }
   *[schedule] { $source }, { $times }. Le récap du { $since } attend toujours d’être envoyé. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. La publication prévue le { $due } n’a pas été envoyée. { $last }
   *[schedule] { $source }, { $times }. Le récap prévu le { $due } n’a pas été publié. { $last }
}
check-schedule-late-fix = Le bot rattrape son retard tout seul. Sinon, regarde son journal, ou démarre-le avec dateline run.
check-schedule-unknown-source = { $source }, { $times } : rien à trouver, car aucune source ne s’appelle plus { $name } ici. { $last }
check-schedule-unknown-category = { $source }, { $times } : rien à trouver, car aucune source n’est plus dans la catégorie { $category } ici. { $last }
check-schedule-unknown-fix = Ajoute à nouveau la source avec /sources add, ou choisis autre chose avec /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Regarde /schedule history { $number }.
check-last-none = Rien de publié pour l’instant.
check-last = Dernière fois : { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Dernière fois : { $due }, publié avec { $minutes } minute de retard.
   *[other] Dernière fois : { $due }, publié avec { $minutes } minutes de retard.
}
check-last-reason = Dernière fois : { $due }, { $outcome }. { $reason }
doctor-title = Bilan de santé
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Il n’y a ni programmation ni suivi sur ce serveur. Tout va bien. Consulte les sources avec /sources list, puis programme un récap avec /schedule add, ou publie les actualités dès qu’elles arrivent avec /follow.
doctor-channel-gone = Le salon { $channel } n’existe plus, ou le bot ne le voit pas.
doctor-channel-forbidden = Dans { $channel }, il manque au bot : { $names }.

duty-claiming = lancer les récaps et les suivis
duty-posting = publier les récaps et les suivis
duty-reading = lire les flux
duty-grouping = regrouper les actualités
duty-matching = trouver les actualités des suivis et des alertes
duty-loading = charger les articles
duty-summaries = refaire les résumés
duty-search-index = refaire l’index de recherche
duty-maintenance = entretien
duty-bug = Un bug du bot ; les détails sont dans le journal.
duty-reason-in-log = La raison est dans le journal du bot.
check-duty-failing = { $times ->
    [one] Échec le { $since } ({ $times } fois). { $reason }
   *[other] { $times } échecs depuis le { $since }. { $reason }
}
check-duty-fix = Le bot continue d’essayer. Si cela dure, la personne qui gère le bot trouvera la raison dans le journal.
check-duty-elsewhere = Un autre processus du bot s’en charge depuis le { $since }.
check-duty-unheld = Aucun processus ne s’en charge.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] Le processus qui répond ici le fait depuis le { $since }. Un autre est prêt à prendre le relais.
   *[connecting] Le processus qui répond ici le fait depuis le { $since }. Un autre se connecte et pourra bientôt prendre le relais.
}


## The worker process (bot/worker)

worker-stopping = Le programme s’arrête. Tout ce qui a été enregistré est conservé ; relance la commande pour continuer.
worker-died = Le processus auxiliaire a été arrêté, peut-être par manque de mémoire. Tout ce qui a été enregistré est conservé ; relance la commande pour continuer.
document-too-slow = La lecture a dépassé { $seconds } s et a donc été abandonnée.
document-needs-memory = La lecture demande plus de { $megabytes } Mo de mémoire et a donc été abandonnée.
document-too-much-text = Le texte est trop long pour être lu d’un coup ; la lecture a donc été abandonnée.


## Client, sender and delivery

news-unreadable = Impossible de lire les actualités. Réessaie dans une minute.
connection-broke = La connexion à Discord a été perdue. Réessaie.
permission-needed = Il te faut la permission { $names }. Demande à quelqu’un qui gère ce serveur.
only-in-a-server = Cela marche seulement sur un serveur, pour les membres avec la permission « Gérer le serveur ».
option-unfit = « { $value } » n’est pas valide pour cette option. Choisis une valeur que Discord propose.
command-changed = Cette commande a changé. Redémarre Discord (Ctrl+R) et réessaie.
button-outdated = Ce bouton vient d’une ancienne version du bot. Relance la commande.
bug = Quelque chose s’est mal passé de notre côté. La personne qui gère le bot peut le retrouver dans le journal sous { $reference }.
permission-manage-server = Gérer le serveur
permission-view-channel = Voir le salon
permission-send-messages = Envoyer des messages
permission-send-in-threads = Envoyer des messages dans les fils
permission-create-posts = Créer des posts
role-is-everyone = @everyone ne peut pas être mentionné. Choisis un autre rôle.
role-not-mentionable = Seuls les membres autorisés à mentionner tous les rôles peuvent faire mentionner { $role }. Permets à tout le monde de le mentionner dans les paramètres du rôle, ou choisis un autre rôle.
forum-closed = Dans { $channel }, il manque au bot : { $names }. Autorise-le dans les paramètres du forum, sous « Permissions », puis réessaie.
forum-refused = Discord a refusé un nouveau post dans { $channel } ({ $reason }). Choisis un autre salon.
permission-read-history = Voir les anciens messages
rate-limited = La limite de requêtes de Discord était atteinte.
channel-gone = Le salon n’existe plus.
discord-answered = Discord a répondu avec le statut { $status }.
message-refused = Discord a refusé le message ({ $reason }).
connection-failed = La connexion a échoué ({ $reason }).
permissions-missing = Dans #{ $channel }, il manque au bot : { $names }.
posting-forbidden = Le bot n’a pas le droit de publier dans le salon ({ $reason }).
direct-messages-refused = Le bot ne peut pas t’envoyer de messages privés. Active « Messages privés » dans les paramètres de confidentialité d’un serveur où se trouve aussi le bot, débloque-le si tu l’as bloqué, puis relance /alert add.
schedule-paused-notice = { $kind ->
    [follow] Le suivi { $number } ({ $source }) est en pause. { $reason } Une fois le problème réglé, reprends avec /schedule resume { $number }.
   *[schedule] Le récap ({ $source }) est en pause. { $reason } Une fois le problème réglé, reprends avec /schedule resume { $number }.
}


## Cards: stories

read = Lire { $number }
read-the-only-one = Lire
next = Suivant
previous = Précédent
add = Ajouter
more = En savoir plus

latest-title = Dernières actualités
latest-title-of-source = Dernières actualités : { $source }
latest-page = page { $page }
latest-none = Aucune actualité pour l’instant. Un membre avec la permission « Gérer le serveur » peut ajouter une source avec /sources add. La personne qui gère le bot peut en activer une pour tous les serveurs avec `dateline sources enable`.

search-title = Recherche : { $query }
search-count = { $total ->
    [one] { $total } résultat
   *[other] { $total } résultats
}
search-range = Résultats { $first }–{ $last } sur { $total }
search-range-single = Résultat { $number } sur { $total }
search-range-capped = { $most ->
    [one] Résultats { $first }–{ $last } sur { $total }, parmi { $most } actualité trouvée, la plus récente
   *[other] Résultats { $first }–{ $last } sur { $total }, parmi les { $most } plus récents
}
search-page = page { $page } sur { $pages }
best-match-first = les plus pertinents d’abord
newest-first = les plus récents d’abord
search-all-then-without = { $count ->
    [one] { $count } actualité contient tous ces mots. Ensuite viennent celles sans { $words }.
   *[other] { $count } actualités contiennent tous ces mots. Ensuite viennent celles sans { $words }.
}
search-none-then-without = Aucune actualité ne contient tous ces mots. Voici celles sans { $words }.
search-all-then-fewer = { $count ->
    [one] { $count } actualité contient tous ces mots. Ensuite viennent celles qui en ont une partie.
   *[other] { $count } actualités contiennent tous ces mots. Ensuite viennent celles qui en ont une partie.
}
search-none-then-fewer = Aucune actualité ne contient tous ces mots. Celles qui en ont le plus viennent d’abord.
search-lacking = sans { $words }
search-did-you-mean = Tu voulais dire { $near } ?
search-instead = Chercher { $words }
search-too-short = L’étoile doit suivre au moins 3 lettres, donc { $words } a été cherché comme mot entier.
search-without-words = Il n’y a aucun mot à chercher. Essaie un mot comme élection.
search-only-excluded = Cela ne fait qu’exclure des mots. Ajoute un mot à chercher, par exemple élection -sondage, ou choisis une source.
search-only-times = Cela n’indique qu’une période. Ajoute un mot à chercher, par exemple élection, ou choisis une source.
search-none = Aucune actualité ne mentionne « { $query } ».
search-none-of-source = Aucune actualité de { $source } ne mentionne « { $query } ».
search-none-left = Aucune actualité de { $source } ne correspond à cette recherche.
search-try = Essaie { $tries }.
search-try-longer = une période plus longue
search-try-all-sources = toutes les sources
search-try-words = d’autres mots
search-try-beginning = le début d’un mot avec une étoile, comme `élec*`

selection-all = toutes les sources
selection-category-of = { $category } chez { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = « { $query } »
selection-query-of = « { $query } » chez { $sources }
selection-told-by = { $count ->
    [one] { $selection } (au moins { $count } média)
   *[other] { $selection } (au moins { $count } médias)
}
category-unknown = La catégorie « { $typed } » n’existe pas. Choisis { $known }.
category-none = Le catalogue de ce bot n’a pas de catégories. Laisse la catégorie de côté, ou choisis plutôt des sources.

digest-title = { $period ->
    [day] Actualités des dernières 24 heures : { $selection }
    [week] Actualités de la semaine écoulée : { $selection }
    [month] Actualités du mois écoulé : { $selection }
   *[all] Toutes les actualités : { $selection }
}
digest-none = { $period ->
    [day] Aucune actualité dans les dernières 24 heures. Essaie un `period` plus long, ou `period:all`.
    [week] Aucune actualité au cours de la semaine écoulée. Essaie un `period` plus long, ou `period:all`.
    [month] Aucune actualité au cours du mois écoulé. Essaie `period:all`.
   *[all] Aucune actualité pour l’instant.
}
digest-none-query = Une actualité doit contenir tous les mots. Essaie avec moins de mots, ou utilise /search, qui trouve aussi celles où il en manque.
digest-none-category = Seules les sources du catalogue ont une catégorie. Ajoutes-en une avec /sources add.
digest-note = D’abord les plus reprises par les médias, puis les plus récentes. Citations mot pour mot.
digest-note-styled = D’abord les plus reprises par les médias, puis les plus récentes. Citations mot pour mot, choisies dans le style { $style }.
digest-note-undated = Les actualités sans date comptent à partir du moment où elles ont été chargées.
digest-preview = **Aperçu** · visible par toi seulement
digest-posted-title = { $kind ->
    [sources] Actualités : { $selection }
   *[topic] Actualités sur le sujet : { $selection }
}
source-silent-notice = ⚠️ { $source } n’a rien publié depuis le { $since }, c’est bien plus long que d’habitude. Son flux a peut-être déménagé ou s’est arrêté. Plus de détails avec /doctor.
digest-posted-none = { $kind ->
    [sources] { $selection } : rien de nouveau depuis la dernière fois.
   *[topic] Sujet { $selection } : rien de nouveau depuis la dernière fois.
}

more-title = En savoir plus : { $title }
more-same-story = La même actualité
more-related = Sur le même thème

source-unknown = source inconnue
via-agency = { $source } via { $agency }
also-in = { $source }, aussi chez { $others }
and-more = { $count ->
    [one] { $names } et { $count } autre
   *[other] { $names } et { $count } autres
}
undated = sans date
undated-loaded = sans date, chargé { $moment }
story-update = Mise à jour

article-title-derived = L’article n’a pas de titre ; celui-ci vient de sa première phrase.
article-whole = L’article en entier.
article-quoted = { $count ->
    [one] { $count } phrase de l’article, citée mot pour mot.
   *[other] { $count } phrases de l’article, citées mot pour mot.
}
article-open = Ouvrir l’article
article-address = Adresse : { $address }
picture = Image : { $caption }
picture-credited = Image : { $caption } — { $credit }
summary-title = Résumé


## Cards: help

help-title = Ce que tu peux faire ici
help-news = { $count ->
    [one] Les actualités de { $count } source, avec les phrases des articles.
   *[other] Les actualités de { $count } sources, avec les phrases des articles.
}
help-no-news = Il n’y a pas encore d’actualités ici. Un membre avec la permission « Gérer le serveur » peut ajouter une source avec /sources add.
help-no-news-moderator = Il n’y a pas encore d’actualités ici. Ajoute la première source avec /sources add.
help-no-news-direct = Il n’y a pas encore d’actualités en message privé. Essaie un serveur où se trouve le bot, ou demande à la personne qui gère le bot d’activer une source pour tout le monde avec `dateline sources enable`.
help-reading = **Lire**
help-latest = - /latest montre les dernières actualités, page par page : `/latest count:10`
help-search = - /search trouve les actualités par leurs mots : `/search query:pétrole -prix since:week`
help-digest = - /digest fait le point sur un jour, une semaine ou un mois : `/digest period:day`
help-alert-add = - /alert add t’envoie un message privé dès qu’il y a du nouveau : `/alert add query:volcan`
help-sources-list = - /sources list montre ce qu’il y a à lire ici
help-language = - /language show montre quelle langue le bot utilise ici, et comment la changer
help-buttons = - **Lire** à côté d’une actualité ouvre son résumé. Pour résumer un message, ouvre son menu et choisis **Applications**, puis **Résumer**.
help-moderating = **Pour la modération**
help-sources-add = - /sources add ajoute un site d’actualités ou un flux : `/sources add url:{ $source }`
help-schedule-add = - /schedule add publie des récaps à heures fixes : `/schedule add source:{ $source } time:07:30 timezone:Paris`
help-follow = - /follow publie les actualités dès qu’elles arrivent : `/follow query:élection sources:{ $source }`
help-doctor = - /doctor vérifie que les programmations et les suivis fonctionnent
help-schedules = { $count ->
    [0] Il n’y a encore ni programmation ni suivi ici.
    [one] 1 programmation ou suivi publie ici : /schedule list
   *[other] { $count } programmations et suivis publient ici : /schedule list
}
help-schedules-paused = { $count ->
    [one] Il y a { $count } programmation ou suivi ici, en pause : /schedule list
   *[other] Il y a { $count } programmations et suivis ici, dont { $paused } en pause : /schedule list
}
greeting-title = Dateline est là
greeting-intro = Ce bot publie et trouve des actualités, citées des articles. Trois choses à essayer :
greeting-source = /sources add ajoute un site d’actualités ou un flux (pour les membres avec la permission « Gérer le serveur »).
greeting-latest = /latest montre les dernières actualités ; appuie sur **Lire** à côté de l’une d’elles pour voir son résumé.
greeting-schedule = /schedule add publie un récap dans un salon, chaque matin ou quand tu veux.
greeting-help = /help montre tout ce que tu peux faire ici.
help-direct = Sur un serveur, les membres avec la permission « Gérer le serveur » peuvent aussi ajouter des sources, programmer des récaps et suivre des sujets.


## Cards: follows

follow-added = Suivi { $number } créé
follow-edited = Suivi { $number } modifié
follow-title = Suivi { $number }
follow-summary = **{ $source }** dans { $channel }, { $times }
follow-query = Actualités avec { $words }.
follow-query-without = Actualités avec { $words }, mais sans { $unwanted }.
follow-query-of-sources = Actualités de { $names }.
follow-query-of-sources-without = Actualités de { $names }, mais sans { $unwanted }.
follow-query-only-without = Tout sauf { $unwanted }.
follow-any-of = { $words }
follow-word = « { $word } »
follow-phrase = exactement « { $word } »
follow-from = les actualités de { $names }
follow-beginning = un mot qui commence par « { $word } »
follow-frequency-low = { $count ->
    [0] Ces 7 derniers jours : aucune actualité. Rien n’est publié tant qu’il n’y en a pas.
    [one] Ces 7 derniers jours : 1 actualité.
   *[other] Ces 7 derniers jours : { $count } actualités.
}
follow-frequency = { $count ->
    [one] Ces 7 derniers jours : { $count } actualité, environ { $daily } par jour.
   *[other] Ces 7 derniers jours : { $count } actualités, environ { $daily } par jour.
}
follow-frequency-high = { $daily ->
    [one] Environ { $daily } actualité par jour.
   *[other] Environ { $daily } actualités par jour.
}
follow-hint = Mets-le en pause avec /schedule pause { $number }, ou supprime-le avec /schedule remove { $number }.
follow-preview-newest = Rien n’attend la prochaine publication. L’actualité la plus récente donnerait ceci :
follow-thread = Les actualités sont publiées ici : { $selection }
follow-posted-title = { $count ->
    [one] { $count } nouvelle actualité
   *[other] { $count } nouvelles actualités
}
follow-note = Suivi : { $selection }
follow-waiting = { $count ->
    [one] { $count } autre attend jusqu’à { $until }
   *[other] { $count } autres attendent jusqu’à { $until }
}


## Cards: schedules

schedule-title = Programmation { $number }
schedule-title-of-source = { $kind ->
    [follow] Suivi { $number } : { $source }
   *[schedule] Programmation { $number } : { $source }
}
schedule-added = Programmation { $number } créée
schedule-edited = Programmation { $number } modifiée
schedule-paused = { $kind ->
    [follow] Suivi { $number } en pause
   *[schedule] Programmation { $number } en pause
}
schedule-resumed = { $kind ->
    [follow] Le suivi { $number } reprend
   *[schedule] La programmation { $number } reprend
}
schedule-removed = { $kind ->
    [follow] Suivi { $number } supprimé
   *[schedule] Programmation { $number } supprimée
}
schedules-title = Programmations et suivis
schedules-none-title = Il n’y a ni programmation ni suivi ici
schedules-none = Programme un récap avec /schedule add, ou publie les actualités dès qu’elles arrivent avec /follow.
schedule-summary = { $count ->
    [one] **{ $source }** dans { $channel }, { $times }, { $count } actualité au maximum
   *[other] **{ $source }** dans { $channel }, { $times }, { $count } actualités au maximum
}
schedule-line = **{ $number }** { $source } dans { $channel }, { $times } · prochaine publication { $next }
schedule-line-idle = **{ $number }** { $source } dans { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } dans { $channel }, { $times } · en pause
schedule-label = { $number } : { $source }, { $times }
schedule-label-paused = { $number } : { $source }, { $times } · en pause
schedule-paused-because = **En pause**. { $reason }
schedule-resume-hint = Pour reprendre : /schedule resume { $number }.
schedule-mentions = Mentionne { $role }
schedule-mentions-silently = Mentionne { $role } sans notification
schedule-cannot-notify = **{ $role } ne recevra pas de notification.** Permets à tout le monde de mentionner ce rôle dans ses paramètres, ou permets au bot de mentionner tous les rôles dans les paramètres du salon, sous « Permissions ».
schedule-next = Prochaines publications : { $moments }
clocks-change-soon = Le changement d’heure approche. Si une heure est sautée, le récap est publié juste après le changement ; si elle a lieu deux fois, il est publié une seule fois.
schedule-posts-now = { $count ->
    [0] Il n’y a rien de nouveau pour { $channel }, donc rien n’est publié.
    [one] Publication de 1 nouvelle actualité dans { $channel }.
   *[other] Publication de { $count } nouvelles actualités dans { $channel }.
}
schedule-cannot-post = **Le bot ne peut pas encore publier là.** Dans { $channel }, il lui manque : { $names }. Autorise-le dans les paramètres du salon, sous « Permissions ».
history-empty = { $kind ->
    [follow] Rien de publié pour l’instant.
   *[schedule] Aucun récap n’était encore prévu.
}
first-digest = { $count ->
    [0] Le premier récap est prévu le { $due }. Il ne contiendrait encore aucune actualité.
    [one] Le premier récap est prévu le { $due }. Il contiendrait maintenant { $count } actualité. Regarde /schedule preview { $number }.
   *[other] Le premier récap est prévu le { $due }. Il contiendrait maintenant { $count } actualités. Regarde /schedule preview { $number }.
}
history-line = { $due } : { $outcome }
history-line-reason = { $due } : { $outcome }. { $reason }
history-posted = { $due } : [publié]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } : [publié]({ $link }) avec { $minutes } minute de retard
   *[other] { $due } : [publié]({ $link }) avec { $minutes } minutes de retard
}
delivery-waiting = en attente d’envoi
delivery-sent = publié
delivery-quiet = rien de nouveau, rien de publié
delivery-skipped = sauté
delivery-failed = échec


## Cards: alerts

alert-first-title = Ton alerte est activée
alert-first = Tu recevras des messages privés sur { $selection }.
alert-at-once = Ils arrivent dès qu’il y a une nouvelle actualité.
alert-once-a-day = Ils arrivent une fois par jour à { $time }, s’il y a de nouvelles actualités.
alert-stop = Arrête une alerte avec /alert remove, ou efface tout ce qui est enregistré sur toi avec /alert forget.
alert-preview = Aperçu : l’actualité la plus récente à ce jour
alert-preview-none = Aucune actualité des 7 derniers jours ne correspond pour l’instant.
alert-added = Alerte { $number } créée
alert-frequency = { $count ->
    [one] Ces 7 derniers jours : { $count } actualité.
   *[other] Ces 7 derniers jours : { $count } actualités.
}
alert-resumed = { $count ->
    [one] Reprise de ton alerte en pause ({ $count }).
   *[other] Reprise de tes { $count } alertes en pause.
}
alerts-title = Tes alertes
alerts-none-title = Tu n’as pas d’alertes
alerts-none = Crées-en une avec /alert add.
alert-line-at-once = **{ $number }** · { $selection } · tout de suite
alert-line-once-a-day = **{ $number }** · { $selection } · une fois par jour à { $time }
alert-line-paused = **{ $number }** · { $selection } · en pause. { $reason }
alert-source-unseen = Sa source n’est plus lisible en message privé.
alert-removed = Alerte { $number } supprimée
alert-was = Son sujet était : { $selection }.
alerts-forgotten-title = Tout est effacé
alerts-forgotten = { $count ->
    [0] Tu n’avais pas d’alertes, et rien n’est enregistré sur toi.
    [one] Ton alerte et son historique sont effacés. Plus rien n’est enregistré sur toi.
   *[other] Tes { $count } alertes et leur historique sont effacés. Plus rien n’est enregistré sur toi.
}
alert-label = { $number } : { $selection }
alert-title = Du nouveau sur { $selection }
alert-note = Alerte { $number } · l’arrêter avec /alert remove
alert-note-about = Alerte { $number } sur { $selection } · l’arrêter avec /alert remove


## Cards: why a story was posted or wasn't

why-title = Pourquoi cette actualité a été publiée ou non
why-source-and-times = { $source } · parution : { $published } · lecture : { $read }
why-times = Parution : { $published } · lecture : { $read }
why-others = { $count ->
    [one] Cette publication contient { $count } autre actualité. Pour te renseigner sur elle, choisis son titre.
   *[other] Cette publication contient { $count } autres actualités. Pour te renseigner sur l’une d’elles, choisis son titre.
}
why-none = Ce serveur n’a ni programmation ni suivi. Crées-en avec /schedule add ou /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } dans { $channel }
why-posted = [Publiée]({ $link }) { $after } après sa lecture par le bot.
why-posted-unlinked = Publiée { $after } après sa lecture par le bot.
why-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
why-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
why-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
why-being-sent = Sa publication du { $due } est en cours d’envoi.
why-being-sent-again = Nouvel essai d’envoi de sa publication du { $due }. { $reason }
why-next = Elle sera dans la prochaine publication, le { $due }.
why-next-after-quiet = Elle sera publiée après les heures calmes, le { $due }.
why-in-line = Elle est au rang { $place } de la file d’attente. La prochaine publication, le { $due }, peut en contenir { $most }.
why-in-line-after-quiet = Elle est au rang { $place } de la file d’attente. La prochaine publication après les heures calmes, le { $due }, peut en contenir { $most }.
why-comparing = Le bot vient de la lire et la compare encore à d’autres actualités. Redemande dans une minute.
why-has-it = Elle est [déjà dans le salon]({ $link }).
why-has-it-unlinked = Elle est déjà dans le salon.
why-has-account = Elle est [déjà dans le salon]({ $link }), dans la version de { $source }.
why-has-account-unlinked = Elle est déjà dans le salon, dans la version de { $source }.
why-failed = Sa publication du { $due } n’a pas pu être envoyée. { $reason }
why-failed-next = Sa publication du { $due } n’a pas pu être envoyée. { $reason } Prochaine publication : { $next }.
why-missed = { $most ->
    [one] La [publication du { $due }]({ $link }) pouvait contenir { $most } actualité, et une autre est passée avant.
   *[other] La [publication du { $due }]({ $link }) pouvait contenir { $most } actualités, et d’autres sont passées avant.
}
why-missed-unsent = Elle était prévue dans la publication du { $due } : { $outcome }.
why-missed-unsent-because = Elle était prévue dans la publication du { $due } : { $outcome }. { $reason }
why-unrecorded = Elle a été laissée de côté à son arrivée : sa source venait d’être ajoutée ou avait beaucoup d’actualités d’un coup, ou le suivi était en pause ou a été modifié depuis.
why-lacks = Il y manque { $lacking }.
why-has = Elle contient { $unwanted }.
why-lacks-and-has = Il y manque { $lacking }, et elle contient { $unwanted }.
why-too-few = { $has ->
    [one] Seulement { $has } média en parle
   *[other] Seulement { $has } médias en parlent
} ; il en faut au moins { $needs }.
why-from-file = Elle a été chargée depuis un fichier. Les suivis publient ce qui vient des flux.
why-too-old-follow = Le bot l’a lue avant la création de ce suivi, le { $since }.
why-too-old-schedule = Elle est parue avant le { $since } ; le premier récap de cette programmation ne remonte pas plus loin.
why-too-old-digest = Elle est parue avant le { $since } ; le prochain récap ne remonte pas plus loin.
why-too-old-day = Elle avait plus d’un jour quand le bot l’a lue.
why-too-old-query = Le since:, until: ou on: de la recherche l’exclut.
why-other-category = Sa source n’est pas dans la catégorie { $category }.
why-other-source = { $source } ne fait pas partie des sources choisies.
why-no-source = Elle n’a pas de source, et seules certaines sources sont publiées ici.


## Cards: sources

story-count = { $count ->
    [one] { $count } actualité
   *[other] { $count } actualités
}
offer-empty = Ce flux n’a aucune actualité pour le moment. Les nouvelles apparaîtront ici dès leur parution.
offer-followed = Ce serveur l’a déjà.
offer-confirm = Appuie sur **Ajouter** pour ajouter ce flux.
item-untitled = sans titre
source-added-title = { $source } : source ajoutée
source-added-unread = Lecture impossible pour l’instant. { $reason } Le bot réessaiera tout seul.
source-added-none = Aucune actualité pour l’instant. Les nouvelles apparaîtront dans /latest ; /schedule add les publie régulièrement.
source-added = { $count ->
    [one] { $count } nouvelle actualité. Consulte-la avec /latest, ou publie régulièrement des récaps avec /schedule add.
   *[other] { $count } nouvelles actualités. Consulte-les avec /latest, ou publie régulièrement des récaps avec /schedule add.
}
source-added-known = Ce serveur l’a déjà. Consulte ses actualités avec /latest, ou publie régulièrement des récaps avec /schedule add.
source-checked-title = { $source } : source vérifiée
source-failed = Lecture impossible. { $reason }
source-nothing-new = Rien de nouveau.
source-new = { $count ->
    [one] { $count } nouvelle actualité.
   *[other] { $count } nouvelles actualités.
}
source-updated = { $count ->
    [one] { $count } actualité mise à jour.
   *[other] { $count } actualités mises à jour.
}
source-removed-title = { $source } : source retirée
source-removed = { $count ->
    [0] Elle n’avait aucune actualité.
    [one] Sa seule actualité reste enregistrée.
   *[other] Ses { $count } actualités restent enregistrées.
}
source-no-longer-seen = Ce serveur ne voit plus ses actualités. Les programmations et suivis sans autre source sont en pause. Pour l’ajouter à nouveau, utilise /sources add.
source-still-for-all = Elle est activée pour tous les serveurs, on peut donc toujours la lire ici. Pour la masquer, utilise /sources mute.
source-muted-title = { $source } : source masquée
source-muted = Ce serveur ne voit plus ses actualités. Les programmations et suivis sans autre source sont en pause. Affiche-la à nouveau avec /sources unmute.
source-unmuted-title = { $source } est de retour
source-unmuted = Ce serveur voit à nouveau ses actualités. Reprends les programmations et suivis en pause avec /schedule resume.
sources-title = Sources
sources-none = Il n’y a pas encore de source en direct. Un membre avec la permission « Gérer le serveur » peut en ajouter une avec /sources add : l’adresse d’un site d’actualités ou d’un flux, ou un nom de la liste proposée par Discord. La personne qui gère le bot peut en activer une pour tous les serveurs avec `dateline sources enable`.
and-more-sources = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
source-line = ✅ **{ $source }** · { $stories } · lecture { $checked } · prochaine { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · pas encore lue, prévue { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · { $times } échec. { $reason } Prochain essai { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · { $times } échecs de suite. { $reason } Prochain essai { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · depuis des fichiers
source-line-unnamed = 📄 Actualités sans source · depuis des fichiers
sources-muted = { $count ->
    [one] { $count } autre est masquée ici ; voir /sources unmute.
   *[other] { $count } autres sont masquées ici ; voir /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · n’est plus lue. { $reason }


## Cards: languages

language-automatic = automatique
language-not-allowed = Seuls les membres avec la permission « Gérer le serveur » peuvent changer la langue d’un serveur. Pour choisir ta propre langue, envoie /language set au bot en message privé.
language-own-set = Ta langue est : { $language }
language-own-automatic = Le bot utilise à nouveau la langue de ton Discord
language-server-set = La langue de ce serveur est : { $language }
language-server-automatic = Ce serveur n’a plus de langue à lui
language-channel-set = La langue de { $channel } est : { $language }
language-channel-automatic = { $channel } n’a plus de langue à lui
language-server-scope = Elle sert pour tout ce que tout le monde y voit. Ce qu’une seule personne voit reste dans la langue de cette personne.
language-server-why = **Ce serveur :** les réponses sont dans la langue de la personne qui demande, et les publications dans la langue de celle qui les a créées.
language-articles = Les articles ne sont jamais traduits.
language-title = Langues
language-own = **Toi :** { $language }, ton choix.
language-own-discord = **Toi :** { $language }, la langue de ton Discord.
language-own-lacking = **Toi :** anglais, car le bot n’a pas la langue de ton Discord ({ $code }).
language-server = **Ce serveur :** { $language }, choix de la modération.
language-community = **Ce serveur :** { $language }, la langue principale de la communauté.
language-channel = **{ $channel } :** { $language }, choix de la modération.
language-more-channels = { $count ->
    [one] { $count } autre salon a sa propre langue.
   *[other] { $count } autres salons ont leur propre langue.
}
language-how = Change-la avec /language set : en message privé au bot pour toi, sur un serveur pour tout le monde (il faut la permission « Gérer le serveur »).


## Commands and options (descriptions)

latest =
    .description = Voir les dernières actualités
    .source = Seulement les actualités de cette source
    .count = Actualités par page
search =
    .description = Chercher dans les actualités
    .query = Mots à trouver ; aussi "une phrase", -sans, ceci OR cela, élec*
    .source = Seulement cette source, ou plusieurs : BBC News, Reuters
    .since = Depuis quand : jour, semaine, mois, 3 jours, ou une date comme 2026-11-01
    .until = Jusqu’à quand : hier, lundi, 3 jours, ou une date comme 2026-11-01
    .on = Ce jour seulement : aujourd’hui, hier, lundi, 3 nov, ou une date comme 2026-11-01
    .order = Les plus pertinents d’abord, ou les plus récents d’abord
    .choice-relevance = les plus pertinents
    .choice-newest = les plus récents
digest =
    .description = Faire le point : d’abord les actualités les plus reprises par les médias
    .source = Seulement cette source, ou plusieurs : BBC News, Reuters
    .category = Seulement les sources de cette catégorie, comme world ou technology
    .query = Seulement avec tous ces mots ; aussi "une phrase", -sans, ceci OR cela
    .told_by = Nombre minimum de médias qui parlent d’une actualité
    .period = Jusqu’où remonter
    .stories = Nombre maximum d’actualités
    .choice-day = jour
    .choice-week = semaine
    .choice-month = mois
    .choice-all = tout
alert =
    .description = Recevoir un message privé dès qu’il y a du nouveau
alert-add =
    .description = Recevoir un message privé dès qu’il y a du nouveau sur un sujet
    .query = Mots que l’actualité doit contenir, comme dans /search
    .sources = Seulement ces sources, par exemple BBC News, Reuters
    .when = Quand envoyer les messages ; tout de suite si rien n’est choisi
    .choice-at-once = tout de suite
    .choice-once-a-day = une fois par jour
alert-list =
    .description = Voir tes alertes
alert-remove =
    .description = Supprimer une de tes alertes
    .alert = Quelle alerte supprimer
alert-forget =
    .description = Supprimer toutes tes alertes et tout ce qui est enregistré sur toi
language =
    .description = Choisir la langue du bot
language-set =
    .description = Choisir ta langue en message privé, ou celle d’un serveur sur ce serveur
    .language = Quelle langue ; automatique suit les réglages de Discord
    .channel = Seulement pour ce salon ; tout le serveur si rien n’est choisi
language-show =
    .description = Voir quelles langues sont utilisées ici
help =
    .description = Voir ce que tu peux faire ici
summarize-menu = Résumer
sources =
    .description = Gérer les sources de ce serveur
sources-list =
    .description = Voir ce qu’il y a à lire ici et quand chaque source sera relue
sources-add =
    .description = Ajouter un site d’actualités ou un flux (Gérer le serveur)
    .url = Un site d’actualités, l’adresse d’un flux, ou un nom de la liste
sources-refresh =
    .description = Vérifier une source maintenant (Gérer le serveur)
    .source = Quelle source
sources-remove =
    .description = Retirer une source de ce serveur (Gérer le serveur)
    .source = Quelle source
sources-mute =
    .description = Masquer une source activée pour tous les serveurs (Gérer le serveur)
    .source = Quelle source
sources-unmute =
    .description = Réafficher une source masquée (Gérer le serveur)
    .source = Quelle source
follow =
    .description = Publier les actualités dans un salon dès qu’elles arrivent
    .query = Seulement avec tous ces mots ; aussi "une phrase", -sans, ceci OR cela
    .sources = Seulement ces sources, par exemple BBC News, Reuters
    .category = Seulement les sources de cette catégorie, comme world ou technology
    .told_by = Nombre minimum de médias qui parlent d’une actualité
    .channel = Où publier ; dans ce salon si rien n’est choisi
    .role = Quel rôle mentionner
    .quiet_hours = Quand ne rien publier, par exemple 22:00-07:00 Paris
    .at_most = Nombre maximum de publications par heure
doctor =
    .description = Vérifier que les programmations et les suivis fonctionnent
schedule =
    .description = Gérer les récaps programmés et les suivis
schedule-add =
    .description = Publier régulièrement un récap
    .time = Quand publier, par exemple 07:30 ou 7h, ou plusieurs heures : 07:30, 18:00
    .timezone = Une grande ville du fuseau horaire, par exemple Paris
    .channel = Où publier ; dans ce salon si rien n’est choisi
    .days = tous les jours, du lundi au vendredi, le week-end, chaque semaine, ou des jours : lun, jeu
    .stories = Nombre maximum d’actualités par récap
    .source = Seulement cette source, ou plusieurs : BBC News, Reuters
    .category = Seulement les sources de cette catégorie, comme world ou technology
    .query = Seulement avec tous ces mots ; aussi "une phrase", -sans, ceci OR cela
    .told_by = Nombre minimum de médias qui parlent d’une actualité
    .quiet = Que faire quand il n’y a rien de nouveau
    .role = Quel rôle mentionner
    .mention = Comment mentionner le rôle
    .choice-post-nothing = ne rien publier
    .choice-post-a-note = publier une note
    .choice-notify = avec notification
    .choice-silently = sans notification
schedule-edit =
    .description = Modifier une programmation ou un suivi ; ce que tu laisses vide ne change pas
    .schedule = Quelle programmation ou quel suivi modifier
    .time = Quand publier, par exemple 07:30 ou 7h, ou plusieurs heures : 07:30, 18:00
    .timezone = Une grande ville du fuseau horaire, par exemple Paris
    .source = Seulement cette source, ou plusieurs : BBC News, Reuters ; - pour toutes
    .category = Seulement les sources de cette catégorie, comme world ou technology ; - pour toutes
    .query = Seulement avec tous ces mots ; - pour aucun
    .told_by = Nombre minimum de médias qui parlent d’une actualité
    .channel = Où publier
    .days = tous les jours, du lundi au vendredi, le week-end, chaque semaine, ou des jours : lun, jeu
    .stories = Nombre maximum d’actualités par récap
    .quiet = Que faire quand il n’y a rien de nouveau
    .role = Quel rôle mentionner
    .mention = Comment mentionner le rôle
    .choice-post-nothing = ne rien publier
    .choice-post-a-note = publier une note
    .choice-notify = avec notification
    .choice-silently = sans notification
    .choice-nobody = personne
    .quiet_hours = Pour un suivi : quand ne rien publier, par exemple 22:00-07:00 Paris ; - pour jamais
    .at_most = Pour un suivi : nombre maximum de publications par heure
schedule-now =
    .description = Publier maintenant ce qui est nouveau, en plus des heures fixes
    .schedule = Quelle programmation publier
schedule-list =
    .description = Voir les programmations et les suivis
schedule-preview =
    .description = Voir un aperçu de la prochaine publication
    .schedule = De quelle programmation ou de quel suivi
schedule-pause =
    .description = Mettre en pause une programmation ou un suivi, jusqu’à la reprise
    .schedule = Quelle programmation ou quel suivi mettre en pause
schedule-resume =
    .description = Reprendre une programmation ou un suivi en pause
    .schedule = Quelle programmation ou quel suivi reprendre
schedule-remove =
    .description = Supprimer une programmation ou un suivi, avec son historique
    .schedule = Quelle programmation ou quel suivi supprimer
schedule-history =
    .description = Voir quand une programmation ou un suivi a publié, ou pourquoi pas
    .schedule = Quelle programmation ou quel suivi
schedule-why =
    .description = Voir pourquoi une actualité a été publiée ou non
    .story = Mots du titre, adresse de la page, ou lien d’une publication du bot
    .schedule = Quelle programmation ou quel suivi ; toutes et tous si rien n’est choisi
