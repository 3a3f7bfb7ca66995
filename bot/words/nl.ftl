# Nederlands (Dutch). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    artikel                      story      bericht
#   summary    samenvatting                 digest     overzicht
#   source     bron                         feed       feed
#   publisher  medium, media                schedule   schema
#   follow     volgonderwerp                alert      melding
#   post       post; to post: plaatsen      thread     thread
#   paused     gepauzeerd; resume: hervatten  mute     verbergen
#   catalogue  catalogus                    operator   de beheerder van de bot
#   A message of Discord is a Discord-bericht where it could be confused with a story.


## Numbers and lists

number-group = .
list-comma = { ", " }
list-and = { $begin } en { $end }
list-or = { $begin } of { $end }


## Text and reading (bot/text, bot/reading)

not-text = Dit is geen tekst. Gebruik platte tekst (UTF-8), een webpagina of een feed.
encoding-unknown = De tekencodering van deze tekst is niet te herkennen. Sla de tekst op als UTF-8 en laad hem opnieuw.
file-kind = { $kind ->
    [gzip] een gzip-bestand
    [zip] een zip-bestand
    [bzip2] een bzip2-bestand
    [xz] een xz-bestand
    [sevenzip] een 7z-bestand
    [zstd] een zstd-bestand
    [rar] een rar-bestand
    [pdf] een pdf-bestand
    [picture] een afbeelding
    [video] een video
    [sound] een geluidsbestand
   *[office] een Office-document
 }
binary-instead-of-page = { $packed ->
    [yes] Dit is { $kind }, geen webpagina. Gebruik de uitgepakte pagina.
   *[no] Dit is { $kind }, geen webpagina. Gebruik de tekst ervan als platte tekst, of een webpagina.
 }
binary-instead-of-feed = { $packed ->
    [yes] Dit is { $kind }, geen feed. Gebruik de uitgepakte feed.
   *[no] Dit is { $kind }, geen feed. Gebruik een RSS-, Atom- of JSON-feed.
 }
page-too-many-attributes = Deze pagina heeft een tag met meer dan 1.000 attributen. Probeer een andere pagina van de site.

# Feeds
not-a-feed = Dit is geen feed. Gebruik een RSS-, Atom- of JSON-feed.
page-instead-of-feed = Dit is een webpagina, geen feed. Gebruik een RSS-, Atom- of JSON-feed.
json-is-not-a-feed = Dit is JSON, maar geen JSON Feed. Gebruik een RSS-, Atom- of JSON-feed.
feed-damaged = Deze feed is te beschadigd om te lezen. Gebruik een andere RSS-, Atom- of JSON-feed.
feed-empty = Deze feed is leeg. Controleer het adres, of sla de feed opnieuw op en laad dat bestand.
feed-too-large = Deze feed is groter dan 10 MB. Zoek een kortere feed op dezelfde site.
feed-too-many-items = Deze feed heeft te veel items. Zoek een kortere feed op dezelfde site.
feed-too-many-tags = Deze feed heeft een tag van meer dan 16 KB, of meer dan een miljoen tags en attributen, en is daarom niet gelezen. Meld dit aan de eigenaar van de site.

# Web pages
page-too-large = Deze pagina is groter dan 5 MB. Gebruik de pagina van één artikel.
page-too-many-tags = Deze pagina heeft meer dan 30.000 tags. Gebruik de pagina van één artikel.


## The web (bot/web)

address-too-long = { $most ->
    [one] Dat adres is te lang. Gebruik een adres van hoogstens { $most } teken.
   *[other] Dat adres is te lang. Gebruik een adres van hoogstens { $most } tekens.
}
address-with-spaces = Dat adres bevat spaties of stuurtekens. Kopieer het opnieuw in één keer.
address-invalid = Dat is geen webadres. Gebruik een adres zoals https://example.com/feed.xml.
address-scheme = Alleen webadressen kunnen worden gelezen. Gebruik een adres dat begint met https://.
address-with-login = Dat adres bevat een gebruikersnaam of wachtwoord. Gebruik een adres dat geen van beide nodig heeft.
address-without-host = In dat adres ontbreekt de naam van de website. Gebruik een adres zoals https://example.com/.
address-host-invalid = Dat adres bevat geen geldige naam van een website. Controleer de spelling, of kopieer het opnieuw.
address-port = Poort { $port } is geen webpoort. Gebruik een adres met poort 80, 443, 8080 of 8443, of zonder poort.
address-private = { $host } staat niet op het openbare internet. Gebruik het adres van een openbare website, of vraag de beheerder van de bot om dit adres toe te staan.
robots-forbid = { $host } staat bots niet toe deze pagina te lezen. Open de link in een browser.
robots-unreadable = { $host } gaf niet aan of bots deze pagina mogen lezen. Probeer het later opnieuw, of open de link in een browser.
redirect-invalid = { $host } verwijst door naar iets dat geen webadres is. Open het in een browser en gebruik het adres waar je uitkomt.
redirect-to-http = { $host } verwijst door van https naar http, en dat is niet veilig. Gebruik een adres dat op https blijft.
redirects-too-many = { $host } blijft doorverwijzen. Open het in een browser en gebruik het adres waar je uitkomt.
leads-inside = { $host } leidt naar { $target }, en dat staat niet op het openbare internet. Gebruik een adres dat op openbare websites blijft.
host-unknown = Kan { $host } niet vinden. Controleer het adres.
host-not-looked-up = Kan { $host } niet opzoeken, omdat geen enkele naamserver antwoordde. Probeer het later opnieuw.
host-unreachable = Kan { $host } niet bereiken. Controleer het adres, of probeer het later opnieuw.
host-too-slow = { $host } deed er langer dan { $seconds } s over om te antwoorden. Probeer het later opnieuw.
host-bad-https = { $host } ondersteunt https niet goed. Probeer een ander adres, of meld het aan de eigenaar van de site.
host-bad-http = { $host } stuurde een ongeldig HTTP-antwoord. Controleer het adres in een browser.
connection-ended-early = { $host } verbrak de verbinding voordat alles was verstuurd. Probeer het later opnieuw.
body-too-large = { $host } stuurde meer dan { $megabytes } MB, te veel voor een feed of een pagina. Gebruik een ander adres.
body-damaged = { $host } stuurde beschadigde gecomprimeerde gegevens. Probeer het later opnieuw, of meld het aan de eigenaar van de site.
body-compression-unknown = { $host } gebruikt een compressie die de bot niet kan lezen. Probeer een ander adres, of meld het aan de eigenaar van de site.
certificate-not-yet-valid = { $host } is niet te vertrouwen, omdat het certificaat nog niet geldig is. Vraag de beheerder van de bot de klok te controleren, of meld het aan de eigenaar van de site.
certificate-expired = { $host } is niet te vertrouwen, omdat het certificaat is verlopen. Probeer het over een paar dagen opnieuw, of meld het aan de eigenaar van de site.
certificate-other-name = { $host } is niet te vertrouwen, omdat het certificaat voor een andere naam is. Probeer het adres met of zonder www.
certificate-other-address = { $host } is niet te vertrouwen, omdat het certificaat voor een ander adres is. Gebruik de naam van de site in plaats van een nummer.
certificate-unknown-authority = { $host } is niet te vertrouwen, omdat het certificaat van een onbekende instantie komt. Probeer een ander adres, of meld het aan de eigenaar van de site.
status-unchanged = { $host } antwoordde ‘niet gewijzigd’ (304), hoewel de bot dat niet had gevraagd. Probeer het later opnieuw.
status-password = { $host } vraagt om een wachtwoord. Gebruik een adres dat iedereen kan lezen.
status-payment = { $host } vraagt om betaling. Gebruik een adres dat iedereen kan lezen.
status-forbidden = { $host } weigerde toegang (403). Misschien worden bots geblokkeerd; vraag het de eigenaar van de site.
status-not-found = { $host } heeft niets op dit adres (404). Controleer de spelling, of zoek het nieuwe adres van de feed.
status-nothing-acceptable = { $host } heeft geen feed of pagina op dit adres (406). Gebruik een ander adres.
status-gone = { $host } heeft dit voorgoed verwijderd (410). Zoek het nieuwe adres van de feed.
status-too-many-requests = { $host } krijgt te veel verzoeken (429). De bot wacht een paar uur; je hoeft niets te doen.
status-legal-reasons = { $host } mag dit om juridische redenen niet tonen (451). Gebruik een ander adres.
status-server-error = { $host } had een serverfout ({ $status }). Probeer het later opnieuw.
status-no-document = { $host } stuurde geen inhoud ({ $status }). Controleer het adres in een browser.
status-other = { $host } antwoordde met status { $status }. Controleer het adres in een browser.


## Storage (bot/storage)

search-too-slow = Die zoekopdracht duurde te lang en is gestopt. Probeer minder of langere woorden, of doorzoek één bron.


## Timetable (bot/timetable)

since-invalid = ‘{ $typed }’ is geen geldige periode voor since. Gebruik { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } of een datum zoals 2026-11-01.
until-invalid = ‘{ $typed }’ is geen geldig moment voor until. Gebruik { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } of een datum zoals 2026-11-01.
on-invalid = ‘{ $typed }’ is geen geldige dag voor on. Gebruik { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01, of een maand zoals 2026-11.
period-in-future = ‘{ $typed }’ ligt in de toekomst, gerekend in UTC. Geef een eerdere datum.
period-empty = Tussen since, until en on blijft geen tijd over. Geef een eerdere since of een latere until.
time-invalid = ‘{ $typed }’ is geen geldige tijd. Gebruik UU:MM, zoals 07:30 of 18:00.
time-half-unclear = ‘{ $typed }’ kan ’s ochtends of ’s avonds zijn. Gebruik { $morning } of { $evening }.
time-invalid-near = ‘{ $typed }’ is geen geldige tijd. Bedoelde je { $near }?
time-missing = De tijd ontbreekt. Gebruik UU:MM, zoals 07:30, of meerdere tijden: 07:30, 18:00.
times-too-many = Dat zijn te veel tijden per dag. Gebruik er hoogstens { $most }.
day-invalid = ‘{ $typed }’ is geen geldige dag. Gebruik { $daily }, { $weekdays }, { $weekends }, { $range } of dagen zoals { $some }.
day-not-weekly = ‘{ $typed }’ kan niet: schema’s herhalen zich elke week. Gebruik { $daily }, { $weekdays }, { $weekly }, of dagen zoals { $some }.
day-missing = De dagen ontbreken. Gebruik { $daily }, { $weekdays }, { $weekends }, { $range } of dagen zoals { $some }.
zone-invalid-near = ‘{ $typed }’ is geen tijdzone. Bedoelde je { $near }?
zone-invalid = ‘{ $typed }’ is geen tijdzone. Gebruik de dichtstbijzijnde grote stad, zoals Amsterdam.
zone-several = ‘{ $typed }’ heeft meerdere tijdzones. Gebruik een stad daar, of een zone zoals { $near }.
quiet-hours-invalid = ‘{ $typed }’ is niet geldig voor stille uren. Schrijf twee tijden en een tijdzone, zoals 22:00-07:00 Europe/Amsterdam.
quiet-hours-all-day = Die stille uren duren de hele dag, dus er zou niets worden geplaatst. Gebruik twee verschillende tijden.
zone-missing = De tijdzone ontbreekt. Gebruik de dichtstbijzijnde grote stad, zoals Amsterdam.
zone-taken = ‘{ $typed }’ is opgevat als { $zone }.
zone-taken-of-several = ‘{ $typed }’ is opgevat als { $zone }. Het kan ook { $others } betekenen.
zone-offset = Dit is het hele jaar { $zone }. Gaat de klok daar voor- en achteruit, gebruik dan een stad, zoals Amsterdam.
zone-offset-taken = ‘{ $typed }’ is opgevat als het hele jaar { $zone }. Gaat de klok daar voor- en achteruit, gebruik dan een stad, zoals Amsterdam.
schedule-times = { $days } om { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] zodra er berichten zijn, hoogstens 1 post per uur
   *[other] zodra er berichten zijn, hoogstens { $posts } posts per uur
}
schedule-as-it-comes-quiet = { $posts ->
    [one] zodra er berichten zijn, hoogstens 1 post per uur, stil { $begin }-{ $end } ({ $zone })
   *[other] zodra er berichten zijn, hoogstens { $posts } posts per uur, stil { $begin }-{ $end } ({ $zone })
}

## What people type

days-daily = dagelijks
    .also = elke dag | iedere dag | alle dagen | alle | per dag
days-weekdays = op werkdagen
    .also = werkdag | werkdagen | doordeweeks | door de week | weekdag | weekdagen | op weekdagen
days-weekends = in het weekend
    .also = weekeinde | weekeinden | in het weekeinde | in de weekenden | elk weekend | weekenden
days-weekly = wekelijks
    .also = elke week | iedere week | een keer per week | eens per week | 1x per week | eenmaal per week
days-monday = op maandag
days-tuesday = op dinsdag
days-wednesday = op woensdag
days-thursday = op donderdag
days-friday = op vrijdag
days-saturday = op zaterdag
days-sunday = op zondag
day-monday = maandag
    .also = ma | maandagen | maandags
day-tuesday = dinsdag
    .also = di | dinsdagen | dinsdags
day-wednesday = woensdag
    .also = wo | woensdagen | woensdags
day-thursday = donderdag
    .also = do | donderdagen | donderdags
day-friday = vrijdag
    .also = vr | vrijdagen | vrijdags
day-saturday = zaterdag
    .also = za | zaterdagen | zaterdags
day-sunday = zondag
    .also = zo | zondagen | zondags
days-range = ma-vr
days-some = ma, do
typed-and = en ook | alsook
typed-to = tot | t/m | tm | tot en met | tot aan
typed-beside-days = op | de | elke | iedere | alleen | van | vanaf | s
typed-not-weekly = maandelijks | tweewekelijks | om de week | kwartaal | per kwartaal | elk kwartaal | jaarlijks | per jaar | elk jaar | elk uur | ieder uur | elke maand | iedere maand | per maand | per uur | om de dag | om de twee weken | elke twee weken | elke 2 weken | een keer per maand | eens per maand | een keer per dag | twee keer per dag | twee keer per week | eerste | tweede | derde | vierde | laatste

typed-hour = u | u. | uur
typed-minute = minuut | minuten
typed-half-past = { "" }
typed-am = s ochtends | in de ochtend | ochtend | s morgens | in de morgen | vm | v.m.
typed-pm = s middags | in de middag | middag | nm | n.m.
typed-night = s avonds | in de avond | avond | s nachts | in de nacht
typed-noon = twaalf uur s middags | tussen de middag
typed-midnight = middernacht
typed-beside-times = om | vanaf | van | tussen | alleen | de | rond

period-day = dag
    .also = een dag | 24 uur
period-week = week
    .also = een week
period-month = maand
    .also = een maand
period-year = jaar
    .also = een jaar
period-all = alles
    .also = alle | altijd | ooit
day-today = vandaag
    .also = { "" }
day-yesterday = gisteren
    .also = { "" }
period-of-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
period-of-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
typed-hours = u | uur | uren
typed-days = dag | dagen | dgn
typed-weeks = wk | week | weken
typed-months = mnd | maand | maanden
typed-years = j | jaar | jaren
typed-beside-periods = afgelopen | laatste | vorige | voorbije | vorig | geleden | sinds | vanaf | de | het | van | op | tot | e
period-date = 3 nov
typed-january = januari
typed-february = februari
typed-march = maart | mrt
typed-april = april
typed-may = mei
typed-june = juni
typed-july = juli
typed-august = augustus
typed-september = september
typed-october = oktober
typed-november = november
typed-december = december


## Actions: reading the news

no-sources = Er zijn nog geen bronnen. Een lid met Server beheren kan er een toevoegen met /sources add. De beheerder van de bot kan er een inschakelen voor alle servers met dateline sources enable.
unknown-source = Geen bron heet ‘{ $name }’. De grootste bronnen zijn { $largest }.
unknown-source-nameless = Dat is geen naam van een bron. De grootste bronnen zijn { $largest }.
unknown-source-near = Geen bron heet ‘{ $name }’. Bedoelde je { $near }?
source-is-muted = ‘{ $name }’ is verborgen op deze server. Een lid met Server beheren kan de bron weer tonen met /sources unmute.
article-gone = Dit bericht is niet meer opgeslagen. Zie /latest voor nieuwere.
list-gone = Deze lijst is hier niet meer beschikbaar. Gebruik /latest opnieuw.
search-expired = Deze zoekopdracht is verlopen. Gebruik /search opnieuw.
nothing-related = Er is verder niets over dit onderwerp gevonden. Probeer /search.
too-short-to-summarize = { $fewest ->
    [one] Dit bericht is te kort om samen te vatten. Kies er een met minstens { $fewest } zin, of een met alleen een link naar een artikel.
   *[other] Dit bericht is te kort om samen te vatten. Kies er een met minstens { $fewest } zinnen, of een met alleen een link naar een artikel.
}
linked-page-too-short = Het artikel op { $host } is te kort om samen te vatten. Open de link om het te lezen.
linked-page-without-article = Op { $host } is geen leesbaar artikel gevonden. Misschien is het alleen voor abonnees; open de link in een browser.
linked-page-too-slow = Kon het artikel op { $host } niet binnen { $seconds } s lezen. Probeer het later opnieuw, of open de link.


## Actions: sources

no-address =
    { $found ->
        [0] ‘{ $name }’ is geen adres en ook geen naam in de catalogus. Gebruik het adres van een nieuwssite, zoals https://example.com.
       *[other] ‘{ $name }’ is geen adres en ook geen naam in de catalogus. Bedoelde je { $near }? Het adres van een nieuwssite kan ook, zoals https://example.com.
    }
catalogue-feed-unreachable = Kan { $source } niet bereiken op { $host }. Probeer het later opnieuw. Zijn andere sites ook niet bereikbaar, vraag dan de beheerder van de bot het netwerk te controleren.
no-feed = Geen feed gevonden op { $host }. Zoek op die site naar een link met de naam RSS of Feed, en gebruik het adres ervan met /sources add.
file-instead-of-feed = Op dit adres staat { $kind }, geen feed. Gebruik het adres van de startpagina, of dat van een niet-gecomprimeerde RSS-, Atom- of JSON-feed.
offer-expired = Dit aanbod is verlopen. Gebruik /sources add opnieuw.
too-many-feeds =
    { $most ->
        [one] Deze server volgt al { $most } feed, het maximum. Verwijder die eerst met /sources remove.
       *[other] Deze server volgt al { $most } feeds, het maximum. Verwijder er eerst een met /sources remove.
    }
not-live = ‘{ $source }’ is geen live bron: de berichten zijn uit bestanden geladen. Zie /sources list voor de live bronnen, of verberg deze op de server met /sources mute.
not-yours = ‘{ $source }’ is niet door deze server toegevoegd, maar staat aan voor alle servers. Verberg de bron op deze server met /sources mute.
mute-own = ‘{ $source }’ staat niet aan voor alle servers en kan dus niet worden verborgen. Gebruik /sources remove.
not-muted =
    { $found ->
        [0] Hier is geen bron met de naam ‘{ $name }’ verborgen. Kies er een uit de lijst die Discord aanbiedt.
       *[other] Hier is geen bron met de naam ‘{ $name }’ verborgen. Bedoelde je { $near }?
    }
not-added =
    { $found ->
        [0] Deze server heeft geen bron met de naam ‘{ $name }’ toegevoegd. Kies er een uit de lijst die Discord aanbiedt.
       *[other] Deze server heeft geen bron met de naam ‘{ $name }’ toegevoegd. Bedoelde je { $near }?
    }
none-added = Deze server heeft geen bron toegevoegd, dus er is er geen om te verwijderen. Voeg er een toe met /sources add, of verberg met /sources mute een bron die aanstaat voor alle servers.
none-muted = Hier is geen bron verborgen, dus er is er geen om weer te tonen. Zie met /sources list wat er te lezen is.
none-on-for-all = Geen enkele bron staat aan voor alle servers, dus er is er geen om te verbergen. Gebruik /sources remove voor een bron die deze server heeft toegevoegd.
asked-too-often-alone = Je hebt dat zojuist { $times ->
    [one] { $times } keer
   *[other] { $times } keer
} gedaan. Probeer het over { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} opnieuw.
asked-too-often = Deze server heeft dat zojuist { $times ->
    [one] { $times } keer
   *[other] { $times } keer
} gedaan. Probeer het over { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} opnieuw.
feed-rests =
    { $minutes ->
        [one] ‘{ $source }’ kan nu niet worden gelezen. { $reason } De bot probeert het over { $minutes } minuut opnieuw.
       *[other] ‘{ $source }’ kan nu niet worden gelezen. { $reason } De bot probeert het over { $minutes } minuten opnieuw.
    }
feed-bug = Door een fout in de bot kon deze feed niet worden gelezen. De beheerder van de bot vindt de details in het logboek.


## Actions: schedules

schedule-invalid = Kies een schema of volgonderwerp uit de lijst die Discord aanbiedt, of typ het nummer, dat /schedule list toont.
schedule-now-follow = { $number } is een volgonderwerp: het plaatst berichten al zodra ze er zijn. Bekijk wat het hierna plaatst met /schedule preview { $number }.
option-name = ‘{ $name }’
edit-without-changes = Niets te wijzigen: kies minstens één optie meer voor { $number }, zoals een zoekopdracht of een kanaal.
schedule-without-options = { $count ->
    [one] { $number } is een schema: het plaatst op vaste tijden en heeft geen { $options }. Laat dat weg.
   *[other] { $number } is een schema: het plaatst op vaste tijden en heeft geen { $options }. Laat die weg.
}
follow-without-options = { $count ->
    [one] { $number } is een volgonderwerp: het plaatst berichten zodra ze er zijn en heeft geen { $options }. Laat dat weg.
   *[other] { $number } is een volgonderwerp: het plaatst berichten zodra ze er zijn en heeft geen { $options }. Laat die weg.
}
schedule-now-paused = Schema { $number } is gepauzeerd. Hervat het met /schedule resume { $number } en plaats het daarna nu.
schedule-unknown = Deze server heeft geen schema of volgonderwerp { $number }. Zie /schedule list.
too-many-schedules = { $most ->
    [one] Deze server heeft { $most } schema of volgonderwerp, het maximum. Verwijder het met /schedule remove en voeg dit daarna toe.
   *[other] Deze server heeft { $most } schema’s en volgonderwerpen, het maximum. Verwijder er een met /schedule remove en voeg dit daarna toe.
}
why-unknown = Dat bericht is niet opgeslagen, of deze server ziet de bron ervan niet. Kies er een uit de lijst, of typ het adres van het bericht of een link naar de post van de bot.
why-unknown-post = Geen schema of volgonderwerp van deze server heeft dat geplaatst, of het is te oud. Kopieer de link van een andere post, of kies een bericht uit de lijst.
why-unknown-of-source = Die pagina is niet opgeslagen. { $source }: laatst gelezen { $last }, volgende keer { $next }.
why-unknown-of-source-unread = Die pagina is niet opgeslagen. { $source } is nog niet gelezen; de eerste keer is { $next }.

why-unknown-source-fails = Die pagina is niet opgeslagen, omdat { $source } nu niet kan worden gelezen. { $reason } De bot probeert het opnieuw: { $next }.
why-unknown-source-gone = Die pagina is niet opgeslagen, omdat { $source } niet meer wordt gelezen. { $reason } Voeg de bron opnieuw toe met /sources add.
schedule-source-unseen = { $kind ->
    [follow] Deze server ziet de bron van volgonderwerp { $number } niet meer. Toon die weer met /sources add of /sources unmute, of kies een andere met /schedule edit { $number }.
   *[schedule] Deze server ziet de bron van schema { $number } niet meer. Toon die weer met /sources add of /sources unmute, of kies een andere met /schedule edit { $number }.
}
source-unseen = een bron die deze server niet meer ziet
follow-with-times = Een volgonderwerp plaatst wat vanaf nu verschijnt, dus de zoekopdracht kan geen since:, until: of on: hebben. Laat dat weg.
follow-only-times = Die zoekopdracht geeft alleen een periode op, en een volgonderwerp plaatst wat vanaf nu verschijnt. Geef woorden die in een bericht moeten staan, zoals verkiezing. Zonder zoekopdracht wordt elk bericht van de bronnen geplaatst.
follow-too-many = { $count ->
    [one] Dat zou ongeveer { $count } bericht per dag zijn, meer dan het maximum van { $most }. Beperk het met een zoekopdracht, bronnen, een categorie of told_by.
   *[other] Dat zouden ongeveer { $count } berichten per dag zijn, meer dan het maximum van { $most }. Beperk het met een zoekopdracht, bronnen, een categorie of told_by.
}
paused-source-unseen = Deze server ziet de bron ervan niet meer.
paused-source-forgotten = De beheerder van de bot heeft de bron ervan verwijderd.
paused-by-moderator = Een moderator heeft het gepauzeerd.
too-late-to-catch-up = De bot was op dat moment offline, en het was te laat om dit in te halen.
earlier-skipped-too = { $count ->
    [one] Alle eerdere overzichten sinds { $since } zijn ook overgeslagen; alleen het laatste staat in de lijst.
   *[other] Alle eerdere overzichten sinds { $since } zijn ook overgeslagen; alleen de laatste { $count } staan in de lijst.
}


## Actions: alerts

alert-for-bot = Bots en webhooks kunnen geen meldingen krijgen.
alert-with-times = Een melding stuurt wat vanaf nu verschijnt, dus de zoekopdracht kan geen since:, until: of on: hebben. Laat dat weg.
alert-only-times = Die zoekopdracht geeft alleen een periode op, en een melding stuurt wat vanaf nu verschijnt. Geef woorden die in een bericht moeten staan, zoals verkiezing.
alert-too-much = { $count ->
    [one] Dat zou ongeveer { $count } bericht per dag zijn, meer dan het maximum van { $most }. Voeg woorden toe aan de zoekopdracht, of kies bronnen.
   *[other] Dat zouden ongeveer { $count } berichten per dag zijn, meer dan het maximum van { $most }. Voeg woorden toe aan de zoekopdracht, of kies bronnen.
}
alert-too-many = { $most ->
    [one] Je hebt { $most } melding, het maximum. Verwijder die met /alert remove en voeg deze daarna toe.
   *[other] Je hebt { $most } meldingen, het maximum. Verwijder er een met /alert remove en voeg deze daarna toe.
}
alert-known = Je hebt die melding al: { $number }. Zie /alert list.
alert-unknown = Zo’n melding heb je niet. Kies er een die Discord voorstelt, of zie /alert list.
alert-not-now = Discord laat de bot op dit moment geen nieuwe privéberichten openen. Er is niets opgeslagen; probeer het over een paar minuten opnieuw.
alert-last-today = Dit is vandaag privébericht { $most }, het maximum. De rest van het nieuws van vandaag komt morgen in één keer.
alert-left-out = { $count ->
    [one] 1 ander bericht van gisteren is weggelaten; /search vindt het.
   *[other] { $count } andere berichten van gisteren zijn weggelaten; /search vindt ze.
}


## Actions: languages

language-unknown = ‘{ $typed }’ is geen taal van de bot. Kies { $names }.
language-unknown-near = ‘{ $typed }’ is geen taal van de bot. Bedoelde je { $near }?


## Doctor (bot/actions/check_*)

check-source = bron { $name }
check-source-gone = { $url } wordt niet meer gelezen. { $reason }
check-source-gone-fix = Voeg het nieuwe adres toe met /sources add, en verwijder deze bron.
check-source-failing = { $times ->
    [one] { $url } mislukte één keer. { $reason }
   *[other] { $url } mislukte { $times } keer achter elkaar. { $reason }
}
check-source-failing-fix = Open het adres in een browser. De bot probeert het opnieuw: { $next }.
check-source-silent = Sinds { $since } is er geen nieuws, veel langer dan gewoonlijk.
check-source-silent-fix = Bekijk de site. Is de feed verplaatst, voeg dan het nieuwe adres toe met /sources add.
check-source-late = { $url } had gelezen moeten worden: { $due }.
check-source-late-fix = Start de bot met dateline run, of lees de feed één keer met dateline fetch.
check-schedule = { $kind ->
    [follow] volgonderwerp { $number }
   *[schedule] schema { $number }
}
check-schedule-ok = { $source }, { $times }. Volgende: { $due }. { $last }
check-schedule-idle = zodra er een bericht is
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Volgende: { $due }. 1 overzicht wacht op verzending. { $last }
   *[other] { $source }, { $times }. Volgende: { $due }. { $count } overzichten wachten op verzending. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Volgende: { $due }. 1 post wacht op verzending. { $last }
   *[other] { $source }, { $times }. Volgende: { $due }. { $count } posts wachten op verzending. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }: gepauzeerd door een moderator. Hervat het met /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: gepauzeerd. { $reason } { $last }
check-schedule-paused-fix = Los dat op en hervat het daarna met /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Volgende: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Sta dat toe in de kanaalinstellingen, onder Rechten, of kies een ander kanaal met /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. De post van { $since } wacht nog op verzending. { $last }
   *[schedule] { $source }, { $times }. Het overzicht van { $since } wacht nog op verzending. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. De post van { $since } wacht nog op verzending. { $reason } { $last }
   *[schedule] { $source }, { $times }. Het overzicht van { $since } wacht nog op verzending. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. De volgende post had er moeten zijn ({ $due }) en is niet verzonden. { $last }
   *[schedule] { $source }, { $times }: had geplaatst moeten zijn ({ $due }), maar dat is niet gebeurd. { $last }
}
check-schedule-late-fix = De bot haalt dit zelf in. Gebeurt dat niet, kijk dan in het logboek, of start de bot met dateline run.
check-schedule-unknown-source = { $source }, { $times }: vindt niets, want hier heet geen bron meer { $name }. { $last }
check-schedule-unknown-category = { $source }, { $times }: vindt niets, want hier hoort geen bron meer bij de categorie { $category }. { $last }
check-schedule-unknown-fix = Voeg de bron opnieuw toe met /sources add, of kies iets anders met /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Zie /schedule history { $number }.
check-last-none = Er is nog niets geplaatst.
check-last = Laatste: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Laatste: { $due }, 1 minuut te laat geplaatst.
   *[other] Laatste: { $due }, { $minutes } minuten te laat geplaatst.
}
check-last-reason = Laatste: { $due }, { $outcome }. { $reason }
doctor-title = Controle
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Op deze server is niets gepland en wordt niets gevolgd. Alles ziet er goed uit. Bekijk de bronnen met /sources list, en plan daarna een overzicht met /schedule add of plaats berichten zodra ze er zijn met /follow.
doctor-channel-gone = Het kanaal { $channel } is weg of verborgen voor de bot.
doctor-channel-forbidden = De bot mist { $names } in { $channel }.

duty-claiming = overzichten en volgonderwerpen starten
duty-posting = overzichten en volgonderwerpen plaatsen
duty-reading = feeds lezen
duty-grouping = berichten groeperen
duty-matching = berichten zoeken voor volgonderwerpen en meldingen
duty-loading = artikelen laden
duty-summaries = samenvattingen opnieuw maken
duty-search-index = de zoekindex opnieuw maken
duty-maintenance = onderhoud
duty-bug = Een fout in de bot; de details staan in het logboek.
duty-reason-in-log = De reden staat in het logboek van de bot.
check-duty-failing = { $times ->
    [one] Mislukt: { $since }. { $reason }
   *[other] { $times } keer mislukt sinds { $since }. { $reason }
}
check-duty-fix = De bot blijft het proberen. Blijft het zo, dan vindt de beheerder van de bot de reden in het logboek.
check-duty-elsewhere = Een ander proces van de bot doet dit sinds { $since }.
check-duty-unheld = Geen enkel proces doet dit.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] Het proces dat hier antwoordt, doet dat sinds { $since }. Een ander staat klaar om het over te nemen.
   *[connecting] Het proces dat hier antwoordt, doet dat sinds { $since }. Een ander maakt verbinding en kan het snel overnemen.
}


## The worker process (bot/worker)

worker-stopping = Het programma stopt. Alles wat al is opgeslagen blijft bewaard; voer de opdracht opnieuw uit om door te gaan.
worker-died = Het hulpproces is beëindigd, misschien omdat het geheugen vol was. Alles wat al is opgeslagen blijft bewaard; voer de opdracht opnieuw uit om door te gaan.
document-too-slow = Het lezen duurde langer dan { $seconds } s, daarom is het overgeslagen.
document-needs-memory = Het lezen kost meer dan { $megabytes } MB geheugen, daarom is het overgeslagen.
document-too-much-text = Het heeft meer tekst dan in één keer kan worden gelezen, daarom is het overgeslagen.


## Client, sender and delivery

news-unreadable = Kon het nieuws niet lezen. Probeer het over een minuut opnieuw.
connection-broke = De verbinding met Discord is verbroken. Probeer het opnieuw.
permission-needed = Daarvoor heb je dit recht nodig: { $names }. Vraag het iemand die deze server beheert.
only-in-a-server = Dat werkt alleen op een server, voor leden met Server beheren.
option-unfit = ‘{ $value }’ is niet geldig voor die optie. Kies iets dat Discord aanbiedt.
command-changed = Die opdracht is veranderd. Herstart Discord (Ctrl+R) en probeer het opnieuw.
button-outdated = Die knop is van een oudere versie van de bot. Gebruik de opdracht opnieuw.
bug = Er ging bij ons iets mis. De beheerder van de bot kan het in het logboek opzoeken als { $reference }.
permission-manage-server = Server beheren
permission-view-channel = Kanaal bekijken
permission-send-messages = Berichten verzenden
permission-send-in-threads = Berichten verzenden in threads
permission-create-posts = Posts maken
role-is-everyone = @everyone kan niet worden vermeld. Kies een andere rol.
role-not-mentionable = Alleen leden die alle rollen mogen vermelden, kunnen { $role } laten vermelden. Sta in de instellingen van de rol toe dat iedereen die vermeldt, of kies een andere rol.
forum-closed = De bot mist { $names } in { $channel }. Sta dat toe in de foruminstellingen, onder Rechten, en probeer het opnieuw.
forum-refused = Discord weigerde een nieuwe post in { $channel } ({ $reason }). Kies een ander kanaal.
permission-read-history = Berichtgeschiedenis lezen
rate-limited = De verzoeklimiet van Discord is bereikt.
channel-gone = Het kanaal is weg.
discord-answered = Discord antwoordde met status { $status }.
message-refused = Discord weigerde het bericht ({ $reason }).
connection-failed = De verbinding is mislukt ({ $reason }).
permissions-missing = De bot mist { $names } in #{ $channel }.
posting-forbidden = De bot mag niets in het kanaal plaatsen ({ $reason }).
direct-messages-refused = De bot kan je geen privéberichten sturen. Zet privéberichten aan in de privacyinstellingen van een server die je met de bot deelt, deblokkeer de bot als je die hebt geblokkeerd, en gebruik /alert add opnieuw.
schedule-paused-notice = { $kind ->
    [follow] Volgonderwerp { $number }, { $source }, is gepauzeerd. { $reason } Is dat opgelost, hervat het dan met /schedule resume { $number }.
   *[schedule] Het overzicht van { $source } is gepauzeerd. { $reason } Is dat opgelost, hervat het dan met /schedule resume { $number }.
}


## Cards: stories

read = Lezen { $number }
read-the-only-one = Lezen
next = Volgende
previous = Vorige
add = Toevoegen
more = Meer hierover

latest-title = Laatste nieuws
latest-title-of-source = Laatste nieuws van { $source }
latest-page = pagina { $page }
latest-none = Nog geen berichten. Een lid met Server beheren kan een bron toevoegen met /sources add. De beheerder van de bot kan er een inschakelen voor alle servers met `dateline sources enable`.

search-title = Zoeken: { $query }
search-count = { $total ->
    [one] 1 resultaat
   *[other] { $total } resultaten
}
search-range = Resultaten { $first }–{ $last } van { $total }
search-range-single = Resultaat { $number } van { $total }
search-range-capped = { $most ->
    [one] Resultaten { $first }–{ $last } van { $total } binnen de nieuwste treffer
   *[other] Resultaten { $first }–{ $last } van { $total } binnen de nieuwste { $most } treffers
}
search-page = pagina { $page } van { $pages }
best-match-first = beste treffers eerst
newest-first = nieuwste eerst
search-all-then-without = { $count ->
    [one] 1 bericht bevat al deze woorden. Daarna volgen berichten zonder { $words }.
   *[other] { $count } berichten bevatten al deze woorden. Daarna volgen berichten zonder { $words }.
}
search-none-then-without = Geen bericht bevat al deze woorden. Dit zijn berichten zonder { $words }.
search-all-then-fewer = { $count ->
    [one] 1 bericht bevat al deze woorden. Daarna volgen berichten met een deel ervan.
   *[other] { $count } berichten bevatten al deze woorden. Daarna volgen berichten met een deel ervan.
}
search-none-then-fewer = Geen bericht bevat al deze woorden. Berichten met de meeste ervan komen eerst.
search-lacking = zonder { $words }
search-did-you-mean = Bedoelde je { $near }?
search-instead = Zoek { $words }
search-too-short = Een sterretje heeft minstens 3 letters ervoor nodig, dus { $words } is als heel woord gezocht.
search-without-words = Daar staan geen woorden in om te zoeken. Probeer een woord, zoals verkiezing.
search-only-excluded = Daarmee sluit je alleen woorden uit. Voeg er een toe om te zoeken, zoals verkiezing -peiling, of kies een bron.
search-only-times = Daarmee geef je alleen een periode op. Voeg een woord toe om te zoeken, zoals verkiezing, of kies een bron.
search-none = Geen bericht noemt ‘{ $query }’.
search-none-of-source = Geen bericht van { $source } noemt ‘{ $query }’.
search-none-left = Geen bericht van { $source } past bij deze zoekopdracht.
search-try = Probeer { $tries }.
search-try-longer = een langere periode
search-try-all-sources = alle bronnen
search-try-words = andere woorden
search-try-beginning = het begin van een woord met een sterretje, zoals `verkiez*`

selection-all = alle bronnen
selection-category-of = { $category } van { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = ‘{ $query }’
selection-query-of = ‘{ $query }’ van { $sources }
selection-told-by = { $count ->
    [one] { $selection } (minstens { $count } medium)
   *[other] { $selection } (minstens { $count } media)
}
category-unknown = Er is geen categorie ‘{ $typed }’. Kies { $known }.
category-none = De catalogus van deze bot heeft geen categorieën. Laat de categorie weg, of kies bronnen.

digest-title = { $period ->
    [day] Nieuws van de afgelopen dag: { $selection }
    [week] Nieuws van de afgelopen week: { $selection }
    [month] Nieuws van de afgelopen maand: { $selection }
   *[all] Al het nieuws: { $selection }
}
digest-none = { $period ->
    [day] Geen berichten in de afgelopen dag. Probeer een langere `period`, of `period:all`.
    [week] Geen berichten in de afgelopen week. Probeer een langere `period`, of `period:all`.
    [month] Geen berichten in de afgelopen maand. Probeer `period:all`.
   *[all] Nog geen berichten.
}
digest-none-query = Een bericht moet alle woorden bevatten. Probeer er minder, of /search, dat ook berichten vindt waarin er een paar ontbreken.
digest-none-category = Alleen bronnen uit de catalogus hebben een categorie. Voeg er een toe met /sources add.
digest-note = Het breedst belichte nieuws eerst, daarna het nieuwste. Letterlijk geciteerd.
digest-note-styled = Het breedst belichte nieuws eerst, daarna het nieuwste. Letterlijk geciteerd, gekozen in de stijl { $style }.
digest-note-undated = Berichten zonder datum tellen vanaf het moment dat ze zijn geladen.
digest-preview = **Voorbeeld** · alleen jij kunt dit zien
digest-posted-title = { $kind ->
    [sources] Nieuws van { $selection }
   *[topic] Nieuws: { $selection }
}
source-silent-notice = ⚠️ { $source } heeft geen nieuws sinds { $since }, veel langer dan gewoonlijk. Misschien is de feed verplaatst of gestopt. /doctor laat meer zien.
digest-posted-none = { $kind ->
    [sources] Nieuws van { $selection }: niets nieuws sinds de vorige keer.
   *[topic] Nieuws over { $selection }: niets nieuws sinds de vorige keer.
}

more-title = Meer over: { $title }
more-same-story = Hetzelfde nieuws
more-related = Verwant

source-unknown = onbekende bron
via-agency = { $source } via { $agency }
also-in = { $source }, ook in { $others }
and-more = { $count ->
    [one] { $names } en 1 andere
   *[other] { $names } en { $count } andere
}
undated = zonder datum
undated-loaded = zonder datum, geladen { $moment }
story-update = Update

article-title-derived = Het artikel heeft geen titel; deze is gemaakt van de eerste zin.
article-whole = Het hele artikel.
article-quoted = { $count ->
    [one] 1 zin uit het artikel, letterlijk geciteerd.
   *[other] { $count } zinnen uit het artikel, letterlijk geciteerd.
}
article-open = Artikel openen
article-address = Adres: { $address }
picture = Afbeelding: { $caption }
picture-credited = Afbeelding: { $caption } — { $credit }
summary-title = Samenvatting


## Cards: help

help-title = Wat je hier kunt doen
help-news = { $count ->
    [one] Nieuws van 1 bron, in de eigen zinnen van de artikelen.
   *[other] Nieuws van { $count } bronnen, in de eigen zinnen van de artikelen.
}
help-no-news = Er is hier nog geen nieuws. Een lid met Server beheren kan een bron toevoegen met /sources add.
help-no-news-moderator = Er is hier nog geen nieuws. Voeg de eerste bron toe met /sources add.
help-no-news-direct = In privéberichten is er nog geen nieuws. Probeer een server waar de bot is, of vraag de beheerder van de bot een bron voor iedereen in te schakelen met `dateline sources enable`.
help-reading = **Lezen**
help-latest = - /latest toont het nieuwste nieuws, pagina voor pagina: `/latest count:10`
help-search = - /search vindt berichten op hun woorden: `/search query:olie -prijs since:week`
help-digest = - /digest vat een dag, een week of een maand samen: `/digest period:day`
help-alert-add = - /alert add stuurt je een privébericht als er nieuws is: `/alert add query:vulkaan`
help-sources-list = - /sources list toont wat hier te lezen is
help-language = - /language show zegt welke taal de bot hier gebruikt, en hoe je die wijzigt
help-buttons = - **Lezen** naast een bericht opent de samenvatting. Om een Discord-bericht samen te vatten, open je het menu ervan en kies je **Apps**, dan **Samenvatten**.
help-moderating = **Voor moderators**
help-sources-add = - /sources add volgt een nieuwssite of een feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add plaatst overzichten op vaste tijden: `/schedule add source:{ $source } time:7:30 timezone:Amsterdam`
help-follow = - /follow plaatst berichten zodra ze er zijn: `/follow query:verkiezing sources:{ $source }`
help-doctor = - /doctor controleert of elk schema en volgonderwerp werkt
help-schedules = { $count ->
    [0] Hier is nog niets gepland of gevolgd.
    [one] 1 schema of volgonderwerp plaatst hier: /schedule list
   *[other] { $count } schema’s en volgonderwerpen plaatsen hier: /schedule list
}
help-schedules-paused = { $count ->
    [one] Hier is 1 schema of volgonderwerp, en het is gepauzeerd: /schedule list
   *[other] Hier zijn { $count } schema’s en volgonderwerpen, waarvan { $paused } gepauzeerd: /schedule list
}
greeting-title = Dateline is er
greeting-intro = De bot plaatst en vindt nieuws, geciteerd uit de artikelen. Drie dingen om te proberen:
greeting-source = /sources add volgt een nieuwssite of een feed (voor leden met Server beheren).
greeting-latest = /latest toont het nieuwste nieuws; klik op **Lezen** naast een bericht voor de samenvatting.
greeting-schedule = /schedule add plaatst een overzicht in een kanaal, elke ochtend of wanneer je maar wilt.
greeting-help = /help toont alles wat je hier kunt doen.
help-direct = Op een server kunnen leden met Server beheren ook bronnen toevoegen, overzichten plannen en onderwerpen volgen.


## Cards: follows

follow-added = Volgonderwerp { $number } is ingesteld
follow-edited = Volgonderwerp { $number } is gewijzigd
follow-title = Volgonderwerp { $number }
follow-summary = **{ $source }** in { $channel }, { $times }
follow-query = Berichten met { $words }.
follow-query-without = Berichten met { $words }, maar niet { $unwanted }.
follow-query-of-sources = Berichten van { $names }.
follow-query-of-sources-without = Berichten van { $names }, maar niet { $unwanted }.
follow-query-only-without = Alles behalve { $unwanted }.
follow-any-of = { $words }
follow-word = ‘{ $word }’
follow-phrase = precies ‘{ $word }’
follow-from = berichten van { $names }
follow-beginning = woorden die beginnen met ‘{ $word }’
follow-frequency-low = { $count ->
    [0] In de afgelopen 7 dagen: geen berichten. Er wordt niets geplaatst tot er een komt.
    [one] In de afgelopen 7 dagen: 1 bericht.
   *[other] In de afgelopen 7 dagen: { $count } berichten.
}
follow-frequency = { $count ->
    [one] In de afgelopen 7 dagen: { $count } bericht, ongeveer { $daily } per dag.
   *[other] In de afgelopen 7 dagen: { $count } berichten, ongeveer { $daily } per dag.
}
follow-frequency-high = { $daily ->
    [one] Ongeveer { $daily } bericht per dag.
   *[other] Ongeveer { $daily } berichten per dag.
}
follow-hint = Pauzeer het met /schedule pause { $number }, of verwijder het met /schedule remove { $number }.
follow-preview-newest = Er staat niets klaar om te plaatsen. Het nieuwste bericht zou er zo uitzien:
follow-thread = Hier wordt nieuws geplaatst: { $selection }
follow-posted-title = { $count ->
    [one] { $count } nieuw bericht
   *[other] { $count } nieuwe berichten
}
follow-note = Gevolgd: { $selection }
follow-waiting = { $count ->
    [one] Nog 1 wacht tot { $until }
   *[other] Nog { $count } wachten tot { $until }
}


## Cards: schedules

schedule-title = Schema { $number }
schedule-title-of-source = { $kind ->
    [follow] Volgonderwerp { $number }: { $source }
   *[schedule] Schema { $number }: { $source }
}
schedule-added = Schema { $number } is ingesteld
schedule-edited = Schema { $number } is gewijzigd
schedule-paused = { $kind ->
    [follow] Volgonderwerp { $number } is gepauzeerd
   *[schedule] Schema { $number } is gepauzeerd
}
schedule-resumed = { $kind ->
    [follow] Volgonderwerp { $number } is hervat
   *[schedule] Schema { $number } is hervat
}
schedule-removed = { $kind ->
    [follow] Volgonderwerp { $number } is verwijderd
   *[schedule] Schema { $number } is verwijderd
}
schedules-title = Schema’s en volgonderwerpen
schedules-none-title = Hier is niets gepland of gevolgd
schedules-none = Plan een overzicht met /schedule add, of plaats berichten zodra ze er zijn met /follow.
schedule-summary = { $count ->
    [one] **{ $source }** in { $channel }, { $times }, hoogstens 1 bericht
   *[other] **{ $source }** in { $channel }, { $times }, hoogstens { $count } berichten
}
schedule-line = **{ $number }** { $source } in { $channel }, { $times } · volgende { $next }
schedule-line-idle = **{ $number }** { $source } in { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } in { $channel }, { $times } · gepauzeerd
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · gepauzeerd
schedule-paused-because = Het is **gepauzeerd**. { $reason }
schedule-resume-hint = Hervat het met /schedule resume { $number }.
schedule-mentions = Vermeldt { $role }
schedule-mentions-silently = Vermeldt { $role } zonder melding
schedule-cannot-notify = **{ $role } krijgt geen melding.** Sta in de instellingen van de rol toe dat iedereen die vermeldt, of laat de bot alle rollen vermelden in de kanaalinstellingen, onder Rechten.
schedule-next = Volgende: { $moments }
clocks-change-soon = Binnenkort gaat de klok voor- of achteruit. Valt een tijd weg, dan wordt het overzicht meteen na de wijziging geplaatst; komt een tijd twee keer voor, dan wordt het één keer geplaatst.
schedule-posts-now = { $count ->
    [0] Er is niets nieuws voor { $channel }, dus er wordt niets geplaatst.
    [one] 1 nieuw bericht wordt geplaatst in { $channel }.
   *[other] { $count } nieuwe berichten worden geplaatst in { $channel }.
}
schedule-cannot-post = **De bot kan daar nog niets plaatsen.** De bot mist { $names } in { $channel }. Sta dat toe in de kanaalinstellingen, onder Rechten.
history-empty = { $kind ->
    [follow] Er is nog niets geplaatst.
   *[schedule] Er stond nog niets gepland.
}
first-digest = { $count ->
    [0] Het eerste overzicht staat gepland voor { $due }. Er zou nog geen bericht in staan.
    [one] Het eerste overzicht staat gepland voor { $due }. Er zou nu 1 bericht in staan. Zie /schedule preview { $number }.
   *[other] Het eerste overzicht staat gepland voor { $due }. Er zouden nu { $count } berichten in staan. Zie /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [geplaatst]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [geplaatst]({ $link }), 1 minuut te laat
   *[other] { $due } [geplaatst]({ $link }), { $minutes } minuten te laat
}
delivery-waiting = wacht op verzending
delivery-sent = geplaatst
delivery-quiet = niets nieuws, niets geplaatst
delivery-skipped = overgeslagen
delivery-failed = mislukt


## Cards: alerts

alert-first-title = Je melding staat aan
alert-first = Je krijgt privéberichten over { $selection }.
alert-at-once = Ze komen zodra er een nieuw bericht is.
alert-once-a-day = Ze komen één keer per dag om { $time }, als er nieuwe berichten zijn.
alert-stop = Stop een melding met /alert remove, of verwijder alles wat over je is opgeslagen met /alert forget.
alert-preview = Voorbeeld: het nieuwste bericht tot nu toe
alert-preview-none = Nog geen bericht van de afgelopen 7 dagen past hierbij.
alert-added = Melding { $number } is ingesteld
alert-frequency = { $count ->
    [one] In de afgelopen 7 dagen: 1 bericht.
   *[other] In de afgelopen 7 dagen: { $count } berichten.
}
alert-resumed = { $count ->
    [one] Je gepauzeerde melding loopt weer.
   *[other] Je { $count } gepauzeerde meldingen lopen weer.
}
alerts-title = Je meldingen
alerts-none-title = Je hebt geen meldingen
alerts-none = Voeg er een toe met /alert add.
alert-line-at-once = **{ $number }** · { $selection } · meteen
alert-line-once-a-day = **{ $number }** · { $selection } · één keer per dag om { $time }
alert-line-paused = **{ $number }** · { $selection } · gepauzeerd. { $reason }
alert-source-unseen = De bron ervan kan niet meer in privéberichten worden gelezen.
alert-removed = Melding { $number } is verwijderd
alert-was = Die ging over { $selection }.
alerts-forgotten-title = Alles is verwijderd
alerts-forgotten = { $count ->
    [0] Je had geen meldingen, en er is niets over je opgeslagen.
    [one] Je melding en de geschiedenis ervan zijn verwijderd. Er is niets meer over je opgeslagen.
   *[other] Je { $count } meldingen en de geschiedenis ervan zijn verwijderd. Er is niets meer over je opgeslagen.
}
alert-label = { $number }: { $selection }
alert-title = Nieuws over { $selection }
alert-note = Melding { $number } · stop die met /alert remove
alert-note-about = Melding { $number } over { $selection } · stop die met /alert remove


## Cards: why a story was posted or wasn't

why-title = Waarom dit bericht wel of niet is geplaatst
why-source-and-times = { $source } · gepubliceerd { $published } · gelezen { $read }
why-times = Gepubliceerd { $published } · gelezen { $read }
why-others = { $count ->
    [one] Die post bevat nog 1 bericht. Kies de titel ervan om ernaar te vragen.
   *[other] Die post bevat nog { $count } berichten. Kies een titel om naar dat bericht te vragen.
}
why-none = Deze server heeft geen schema’s of volgonderwerpen. Stel er een in met /schedule add of /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } in { $channel }
why-posted = [Geplaatst]({ $link }) { $after } de bot het las.
why-posted-unlinked = Geplaatst { $after } de bot het las.
why-seconds = { $count ->
    [one] 1 seconde nadat
   *[other] { $count } seconden nadat
}
why-minutes = { $count ->
    [one] 1 minuut nadat
   *[other] { $count } minuten nadat
}
why-hours = { $count ->
    [one] 1 uur nadat
   *[other] { $count } uur nadat
}
why-being-sent = De post ervan ({ $due }) wordt verzonden.
why-being-sent-again = De post ervan ({ $due }) wordt opnieuw verzonden. { $reason }
why-next = Het komt in de volgende post: { $due }.
why-next-after-quiet = Het wordt geplaatst als de stille uren voorbij zijn: { $due }.
why-in-line = Het is nummer { $place } in de rij. De volgende post, { $due }, heeft plaats voor { $most }.
why-in-line-after-quiet = Het is nummer { $place } in de rij. De volgende post, na de stille uren, { $due }, heeft plaats voor { $most }.
why-comparing = De bot heeft het net gelezen en vergelijkt het nog met andere berichten. Vraag het over een minuut opnieuw.
why-has-it = Het kanaal [heeft het al]({ $link }).
why-has-it-unlinked = Het kanaal heeft het al.
why-has-account = Het kanaal [heeft het al]({ $link }), zoals gemeld door { $source }.
why-has-account-unlinked = Het kanaal heeft het al, zoals gemeld door { $source }.
why-failed = De post ervan ({ $due }) kon niet worden verzonden. { $reason }
why-failed-next = De post ervan ({ $due }) kon niet worden verzonden. { $reason } Volgende: { $next }.
why-missed = { $most ->
    [one] De [post van { $due }]({ $link }) had plaats voor 1 bericht, en een ander ging voor.
   *[other] De [post van { $due }]({ $link }) had plaats voor { $most } berichten, en andere gingen voor.
}
why-missed-unsent = Het hoorde bij de post van { $due }: { $outcome }.
why-missed-unsent-because = Het hoorde bij de post van { $due }: { $outcome }. { $reason }
why-unrecorded = Het is weggelaten toen het binnenkwam: de bron was net toegevoegd of had veel nieuwe berichten tegelijk, of het volgonderwerp was gepauzeerd of is sindsdien gewijzigd.
why-lacks = Dit ontbreekt: { $lacking }.
why-has = Het bevat { $unwanted }.
why-lacks-and-has = Dit ontbreekt: { $lacking }, en het bevat { $unwanted }.
why-too-few = { $has ->
    [one] Slechts 1 medium meldt het
   *[other] Slechts { $has } media melden het
}; { $needs ->
    [one] er is { $needs } nodig
   *[other] er zijn er { $needs } nodig
}.
why-from-file = Het is uit een bestand geladen. Volgonderwerpen plaatsen wat uit feeds komt.
why-too-old-follow = De bot las het voordat dit volgonderwerp is ingesteld ({ $since }).
why-too-old-schedule = Het is gepubliceerd vóór { $since }; verder terug gaat het eerste overzicht van dit schema niet.
why-too-old-digest = Het is gepubliceerd vóór { $since }; verder terug gaat het volgende overzicht niet.
why-too-old-day = Het was meer dan een dag oud toen de bot het las.
why-too-old-query = De zoekopdracht sluit het uit met since:, until: of on:.
why-other-category = De bron ervan hoort niet bij de categorie { $category }.
why-other-source = { $source } hoort niet bij de bronnen.
why-no-source = Het heeft geen bron, en hier worden alleen bepaalde bronnen geplaatst.


## Cards: sources

story-count = { $count ->
    [one] 1 bericht
   *[other] { $count } berichten
}
offer-empty = Deze feed heeft nu geen berichten. Nieuwe verschijnen zodra ze zijn gepubliceerd.
offer-followed = Deze server volgt die al.
offer-confirm = Klik op **Toevoegen** om deze feed te volgen.
item-untitled = zonder titel
source-added-title = { $source } is toegevoegd
source-added-unread = Kon de bron nog niet lezen. { $reason } De bot probeert het vanzelf opnieuw.
source-added-none = Nog geen berichten. Nieuwe verschijnen in /latest; met /schedule add worden ze regelmatig geplaatst.
source-added = { $count ->
    [one] 1 nieuw bericht. Bekijk het met /latest, of plaats regelmatig overzichten met /schedule add.
   *[other] { $count } nieuwe berichten. Bekijk ze met /latest, of plaats regelmatig overzichten met /schedule add.
}
source-added-known = Deze server volgt die al. Bekijk de berichten met /latest, of plaats regelmatig overzichten met /schedule add.
source-checked-title = { $source } is gecontroleerd
source-failed = Kon de bron niet lezen. { $reason }
source-nothing-new = Niets nieuws.
source-new = { $count ->
    [one] 1 nieuw bericht.
   *[other] { $count } nieuwe berichten.
}
source-updated = { $count ->
    [one] 1 bericht bijgewerkt.
   *[other] { $count } berichten bijgewerkt.
}
source-removed-title = { $source } is verwijderd
source-removed = { $count ->
    [0] De bron had geen berichten.
    [one] Het bericht ervan blijft bewaard.
   *[other] De { $count } berichten ervan blijven bewaard.
}
source-no-longer-seen = Deze server ziet ze niet meer. Schema’s en volgonderwerpen zonder andere bron zijn gepauzeerd. Gebruik /sources add om de bron opnieuw toe te voegen.
source-still-for-all = De bron staat aan voor alle servers en is hier dus nog te lezen. Gebruik /sources mute om die te verbergen.
source-muted-title = { $source } is verborgen
source-muted = Deze server ziet de berichten ervan niet meer. Schema’s en volgonderwerpen zonder andere bron zijn gepauzeerd. Toon de bron weer met /sources unmute.
source-unmuted-title = { $source } is terug
source-unmuted = Deze server ziet de berichten ervan weer. Hervat gepauzeerde schema’s en volgonderwerpen met /schedule resume.
sources-title = Bronnen
sources-none = Er zijn nog geen live bronnen. Een lid met Server beheren kan er een toevoegen met /sources add: typ het adres van een nieuwssite of feed, of kies een naam uit de lijst van Discord. De beheerder van de bot kan er een inschakelen voor alle servers met `dateline sources enable`.
and-more-sources = { $count ->
    [one] … en nog 1
   *[other] … en nog { $count }
}
source-line = ✅ **{ $source }** · { $stories } · gelezen { $checked } · volgende { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · nog niet gelezen, gepland { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · één keer mislukt. { $reason } Volgende poging { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · { $times } keer achter elkaar mislukt. { $reason } Volgende poging { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · uit bestanden
source-line-unnamed = 📄 Berichten zonder bron · uit bestanden
sources-muted = { $count ->
    [one] Nog 1 is hier verborgen; zie /sources unmute.
   *[other] Nog { $count } zijn hier verborgen; zie /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · niet meer gelezen. { $reason }


## Cards: languages

language-automatic = automatisch
language-not-allowed = Om de taal van een server te wijzigen heb je Server beheren nodig. Stuur de bot een privébericht met /language set om je eigen taal te kiezen.
language-own-set = Je taal is { $language }
language-own-automatic = De bot gebruikt weer de taal van je Discord
language-server-set = De taal van deze server is { $language }
language-server-automatic = Deze server heeft geen eigen taal meer
language-channel-set = De taal van { $channel } is { $language }
language-channel-automatic = { $channel } heeft geen eigen taal meer
language-server-scope = Die geldt voor alles wat iedereen daar ziet. Wat maar één persoon ziet, blijft in de taal van die persoon.
language-server-why = **Deze server:** antwoorden zijn in de taal van wie vraagt, posts in de taal van wie ze heeft ingesteld.
language-articles = Artikelen worden nooit vertaald.
language-title = Talen
language-own = **Jij:** { $language }, zoals je hebt gekozen.
language-own-discord = **Jij:** { $language }, de taal van je Discord.
language-own-lacking = **Jij:** Engels, omdat de bot de taal van je Discord niet heeft ({ $code }).
language-server = **Deze server:** { $language }, zoals een moderator heeft gekozen.
language-community = **Deze server:** { $language }, de hoofdtaal van de community.
language-channel = **{ $channel }:** { $language }, zoals een moderator heeft gekozen.
language-more-channels = { $count ->
    [one] Nog 1 kanaal heeft een eigen taal.
   *[other] Nog { $count } kanalen hebben een eigen taal.
}
language-how = Gebruik /language set om de taal te wijzigen: in een privébericht aan de bot voor jezelf, op een server voor iedereen daar (vereist Server beheren).


## Commands and options (descriptions)

latest =
    .description = Toon het nieuwste nieuws
    .source = Alleen berichten van deze bron
    .count = Berichten per pagina
search =
    .description = Doorzoek het nieuws
    .query = Woorden om te vinden; ook "een zin", -zonder, dit OR dat, verkiez*
    .source = Alleen deze bron, of meerdere: BBC News, Reuters
    .since = Hoe ver terug: dag, week, maand, 3 dagen, of een datum zoals 2026-11-01
    .until = Niet later dan: gisteren, maandag, 3 dagen, of 2026-11-01
    .on = Alleen deze dag: vandaag, gisteren, maandag, 3 nov, 2026-11-01
    .order = Beste treffers eerst, of nieuwste eerst
    .choice-relevance = relevantie
    .choice-newest = nieuwste
digest =
    .description = Praat je bij: het breedst belichte nieuws eerst
    .source = Alleen deze bron, of meerdere: BBC News, Reuters
    .category = Alleen bronnen in deze categorie, zoals world of technology
    .query = Woorden die een bericht moet hebben; "een zin", -zonder, dit OR dat
    .told_by = Minimumaantal media dat een bericht brengt
    .period = Hoe ver terug
    .stories = Maximumaantal berichten
    .choice-day = dag
    .choice-week = week
    .choice-month = maand
    .choice-all = alles
alert =
    .description = Krijg een privébericht als er nieuws is
alert-add =
    .description = Krijg een privébericht als er nieuws over iets is
    .query = Woorden die een bericht moet hebben, zoals in /search
    .sources = Alleen deze bronnen, zoals BBC News, Reuters
    .when = Wanneer je privéberichten krijgt; meteen als je dit weglaat
    .choice-at-once = meteen
    .choice-once-a-day = één keer per dag
alert-list =
    .description = Bekijk je meldingen
alert-remove =
    .description = Verwijder een van je meldingen
    .alert = Welke melding je verwijdert
alert-forget =
    .description = Verwijder al je meldingen en alles wat over je is opgeslagen
language =
    .description = Kies de taal van de bot
language-set =
    .description = Kies de taal van een server; in een privébericht die van jezelf
    .language = Welke taal; automatisch volgt de instellingen van Discord
    .channel = Alleen voor dit kanaal; de hele server als je dit weglaat
language-show =
    .description = Bekijk welke talen hier worden gebruikt
help =
    .description = Bekijk wat je hier kunt doen
summarize-menu = Samenvatten
sources =
    .description = Beheer de bronnen van deze server
sources-list =
    .description = Bekijk wat hier te lezen is en wanneer elke bron wordt gelezen
sources-add =
    .description = Volg een nieuwssite of feed (Server beheren)
    .url = Een nieuwssite, het adres van een feed, of een naam uit de lijst
sources-refresh =
    .description = Controleer een bron nu (Server beheren)
    .source = Welke bron
sources-remove =
    .description = Volg een bron niet meer op deze server (Server beheren)
    .source = Welke bron
sources-mute =
    .description = Verberg een bron die voor alle servers aan staat (Server beheren)
    .source = Welke bron
sources-unmute =
    .description = Toon een verborgen bron weer (Server beheren)
    .source = Welke bron
follow =
    .description = Plaats berichten in een kanaal zodra ze er zijn
    .query = Woorden die een bericht moet hebben; "een zin", -zonder, dit OR dat
    .sources = Alleen deze bronnen, zoals BBC News, Reuters
    .category = Alleen bronnen in deze categorie, zoals world of technology
    .told_by = Minimumaantal media dat een bericht brengt
    .channel = Waar geplaatst wordt; dit kanaal als je het weglaat
    .role = Welke rol wordt vermeld
    .quiet_hours = Wanneer niets wordt geplaatst, zoals 22:00-07:00 Amsterdam
    .at_most = Maximumaantal posts per uur
doctor =
    .description = Controleer of elk schema en volgonderwerp werkt
schedule =
    .description = Beheer geplande overzichten en volgonderwerpen
schedule-add =
    .description = Plaats regelmatig een overzicht
    .time = Wanneer geplaatst wordt: 07:30, of meerdere tijden: 07:30, 18:00
    .timezone = Een grote stad in de tijdzone, zoals Amsterdam
    .channel = Waar geplaatst wordt; dit kanaal als je het weglaat
    .days = dagelijks, werkdagen, weekend, wekelijks, of dagen zoals ma,do
    .stories = Maximumaantal berichten per overzicht
    .source = Alleen deze bron, of meerdere: BBC News, Reuters
    .category = Alleen bronnen in deze categorie, zoals world of technology
    .query = Woorden die een bericht moet hebben; "een zin", -zonder, dit OR dat
    .told_by = Minimumaantal media dat een bericht brengt
    .quiet = Wat te doen als er niets nieuws is
    .role = Welke rol wordt vermeld
    .mention = Hoe de rol wordt vermeld
    .choice-post-nothing = niets plaatsen
    .choice-post-a-note = een korte mededeling plaatsen
    .choice-notify = met melding
    .choice-silently = zonder melding
schedule-edit =
    .description = Wijzig een schema of volgonderwerp; wat je weglaat, blijft
    .schedule = Welk schema of volgonderwerp je wijzigt
    .time = Wanneer geplaatst wordt: 07:30, of meerdere tijden: 07:30, 18:00
    .timezone = Een grote stad in de tijdzone, zoals Amsterdam
    .source = Alleen deze bron, of meerdere: BBC News, Reuters; - voor alle
    .category = Alleen bronnen in deze categorie, zoals world; - voor alle
    .query = Alleen berichten met al deze woorden; - voor geen
    .told_by = Minimumaantal media dat een bericht brengt
    .channel = Waar geplaatst wordt
    .days = dagelijks, werkdagen, weekend, wekelijks, of dagen zoals ma,do
    .stories = Maximumaantal berichten per overzicht
    .quiet = Wat te doen als er niets nieuws is
    .role = Welke rol wordt vermeld
    .mention = Hoe de rol wordt vermeld
    .choice-post-nothing = niets plaatsen
    .choice-post-a-note = een korte mededeling plaatsen
    .choice-notify = met melding
    .choice-silently = zonder melding
    .choice-nobody = niemand
    .quiet_hours = Van een volgonderwerp: wanneer stil: 22:00-07:00 Amsterdam; - voor nooit
    .at_most = Van een volgonderwerp: maximumaantal posts per uur
schedule-now =
    .description = Plaats nu wat nieuw is, naast de vaste tijden
    .schedule = Welk schema je plaatst
schedule-list =
    .description = Toon de schema’s en volgonderwerpen
schedule-preview =
    .description = Bekijk vooraf wat een schema of volgonderwerp hierna plaatst
    .schedule = Welk schema of volgonderwerp je bekijkt
schedule-pause =
    .description = Pauzeer een schema of volgonderwerp tot je het hervat
    .schedule = Welk schema of volgonderwerp je pauzeert
schedule-resume =
    .description = Hervat een gepauzeerd schema of volgonderwerp
    .schedule = Welk schema of volgonderwerp je hervat
schedule-remove =
    .description = Verwijder een schema of volgonderwerp en de geschiedenis ervan
    .schedule = Welk schema of volgonderwerp je verwijdert
schedule-history =
    .description = Bekijk wanneer een schema of volgonderwerp plaatste, of waarom niet
    .schedule = Welk schema of volgonderwerp je bekijkt
schedule-why =
    .description = Bekijk waarom een bericht wel of niet is geplaatst
    .story = De titel, het adres van de pagina, of een link naar de post van de bot
    .schedule = Welk schema of volgonderwerp; alle als je dit weglaat
