# Italiano (Italian). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    articolo                     story      notizia
#   summary    riassunto                    digest     riepilogo
#   source     fonte                        feed       feed
#   publisher  testata                      schedule   programmazione
#   follow     tema seguito                 alert      avviso
#   post       post; to post: pubblicare    thread     thread
#   paused     in pausa; resume: riprendere mute       nascondere
#   catalogue  catalogo                     operator   chi gestisce il bot


## Numbers and lists

number-group = .
list-comma = { ", " }
list-and = { $begin } e { $end }
list-or = { $begin } o { $end }


## Text and reading (bot/text, bot/reading)

not-text = Questo non è testo. Usa testo semplice (UTF-8), una pagina web o un feed.
encoding-unknown = Non si capisce la codifica di questo testo. Salvalo in UTF-8 e caricalo di nuovo.
file-kind = { $kind ->
    [gzip] un file gzip
    [zip] un file zip
    [bzip2] un file bzip2
    [xz] un file xz
    [sevenzip] un file 7z
    [zstd] un file zstd
    [rar] un file rar
    [pdf] un file PDF
    [picture] un’immagine
    [video] un video
    [sound] un file audio
   *[office] un documento Office
 }
binary-instead-of-page = { $packed ->
    [yes] Questo è { $kind }, non una pagina web. Usa la pagina decompressa.
   *[no] Questo è { $kind }, non una pagina web. Usa il suo testo come testo semplice, o una pagina web.
 }
binary-instead-of-feed = { $packed ->
    [yes] Questo è { $kind }, non un feed. Usa il feed decompresso.
   *[no] Questo è { $kind }, non un feed. Usa un feed RSS, Atom o JSON.
 }
page-too-many-attributes = Questa pagina ha un tag con più di 1.000 attributi. Prova un’altra pagina del sito.

# Feeds
not-a-feed = Questo non è un feed. Usa un feed RSS, Atom o JSON.
page-instead-of-feed = Questa è una pagina web, non un feed. Usa un feed RSS, Atom o JSON.
json-is-not-a-feed = Questo è JSON, ma non un JSON Feed. Usa un feed RSS, Atom o JSON.
feed-damaged = Questo feed è troppo danneggiato per essere letto. Usa un altro feed RSS, Atom o JSON.
feed-empty = Questo feed è vuoto. Controlla l’indirizzo, oppure salva di nuovo il feed e carica quel file.
feed-too-large = Questo feed supera i 10 MB. Cerca un feed più breve sullo stesso sito.
feed-too-many-items = Questo feed ha troppe voci. Cerca un feed più breve sullo stesso sito.
feed-too-many-tags = Questo feed ha un tag più lungo di 16 KB, o più di un milione di tag e attributi, quindi non è stato letto. Segnalalo a chi gestisce il sito.

# Web pages
page-too-large = Questa pagina supera i 5 MB. Usa la pagina di un singolo articolo.
page-too-many-tags = Questa pagina ha più di 30.000 tag. Usa la pagina di un singolo articolo.


## The web (bot/web)

address-too-long = { $most ->
    [one] Questo indirizzo è troppo lungo. Usane uno di al massimo { $most } carattere.
   *[other] Questo indirizzo è troppo lungo. Usane uno di al massimo { $most } caratteri.
}
address-with-spaces = Questo indirizzo contiene spazi o caratteri di controllo. Copialo di nuovo tutto intero.
address-invalid = Questo non è un indirizzo web. Usane uno come https://example.com/feed.xml.
address-scheme = Si possono leggere solo indirizzi web. Usane uno che inizia con https://.
address-with-login = Questo indirizzo contiene un nome utente o una password. Usane uno che non li richiede.
address-without-host = In questo indirizzo manca il nome del sito. Usane uno come https://example.com/.
address-host-invalid = Questo indirizzo non contiene un nome di sito valido. Controlla come è scritto, o copialo di nuovo.
address-port = La porta { $port } non è una porta web. Usa un indirizzo con la porta 80, 443, 8080 o 8443, o senza porta.
address-private = { $host } non si trova su Internet pubblico. Usa l’indirizzo di un sito pubblico, o chiedi a chi gestisce il bot di consentire questo.
robots-forbid = { $host } non permette ai bot di leggere questa pagina. Apri il link nel browser.
robots-unreadable = { $host } non ha detto se i bot possono leggere questa pagina. Riprova più tardi, o apri il link nel browser.
redirect-invalid = { $host } reindirizza a qualcosa che non è un indirizzo web. Aprilo nel browser e usa l’indirizzo a cui arrivi.
redirect-to-http = { $host } reindirizza da https a http, che non è sicuro. Usa un indirizzo che resta su https.
redirects-too-many = { $host } continua a reindirizzare. Aprilo nel browser e usa l’indirizzo a cui arrivi.
leads-inside = { $host } porta a { $target }, che non si trova su Internet pubblico. Usa un indirizzo che resta su siti pubblici.
host-unknown = Impossibile trovare { $host }. Controlla l’indirizzo.
host-not-looked-up = Impossibile cercare { $host }: nessun server dei nomi ha risposto. Riprova più tardi.
host-unreachable = Impossibile raggiungere { $host }. Controlla l’indirizzo, o riprova più tardi.
host-too-slow = { $host } ha impiegato più di { $seconds } s a rispondere. Riprova più tardi.
host-bad-https = { $host } non supporta bene https. Prova un altro indirizzo, o segnalalo a chi gestisce il sito.
host-bad-http = { $host } ha inviato una risposta HTTP non valida. Controlla l’indirizzo nel browser.
connection-ended-early = { $host } ha chiuso la connessione prima di inviare tutto. Riprova più tardi.
body-too-large = { $host } ha inviato più di { $megabytes } MB, troppo per un feed o una pagina. Usa un altro indirizzo.
body-damaged = { $host } ha inviato dati compressi danneggiati. Riprova più tardi, o segnalalo a chi gestisce il sito.
body-compression-unknown = { $host } usa un formato di compressione che il bot non sa leggere. Prova un altro indirizzo, o segnalalo a chi gestisce il sito.
certificate-not-yet-valid = { $host } non è affidabile: il suo certificato non è ancora valido. Chiedi a chi gestisce il bot di controllare l’orologio, o segnalalo a chi gestisce il sito.
certificate-expired = { $host } non è affidabile: il suo certificato è scaduto. Riprova tra qualche giorno, o segnalalo a chi gestisce il sito.
certificate-other-name = { $host } non è affidabile: il suo certificato è per un altro nome. Prova l’indirizzo con o senza www.
certificate-other-address = { $host } non è affidabile: il suo certificato è per un altro indirizzo. Usa il nome del sito invece di un numero.
certificate-unknown-authority = { $host } non è affidabile: il suo certificato viene da un’autorità sconosciuta. Prova un altro indirizzo, o segnalalo a chi gestisce il sito.
status-unchanged = { $host } ha risposto «non modificato» (304), ma il bot non l’aveva chiesto. Riprova più tardi.
status-password = { $host } chiede una password. Usa un indirizzo che chiunque può leggere.
status-payment = { $host } chiede un pagamento. Usa un indirizzo che chiunque può leggere.
status-forbidden = { $host } ha negato l’accesso (403). Forse blocca i bot; chiedi a chi gestisce il sito.
status-not-found = { $host } non ha niente a questo indirizzo (404). Controlla come è scritto, o cerca il nuovo indirizzo del feed.
status-nothing-acceptable = { $host } non ha feed né pagine a questo indirizzo (406). Usa un altro indirizzo.
status-gone = { $host } ha rimosso questo contenuto per sempre (410). Cerca il nuovo indirizzo del feed.
status-too-many-requests = { $host } riceve troppe richieste (429). Il bot aspetterà qualche ora; non devi fare niente.
status-legal-reasons = { $host } non può mostrarlo per motivi legali (451). Usa un altro indirizzo.
status-server-error = { $host } ha avuto un errore del server ({ $status }). Riprova più tardi.
status-no-document = { $host } non ha inviato alcun contenuto ({ $status }). Controlla l’indirizzo nel browser.
status-other = { $host } ha risposto con lo stato { $status }. Controlla l’indirizzo nel browser.


## Storage (bot/storage)

search-too-slow = La ricerca ha richiesto troppo tempo ed è stata interrotta. Prova con meno parole o più lunghe, o cerca in una sola fonte.


## Timetable (bot/timetable)

since-invalid = «{ $typed }» non è un periodo valido per since. Usa { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } o una data come 2026-11-01.
until-invalid = «{ $typed }» non è un momento valido per until. Usa { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } o una data come 2026-11-01.
on-invalid = «{ $typed }» non è un giorno valido per on. Usa { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01, o un mese come 2026-11.
period-in-future = «{ $typed }» è nel futuro, contando in UTC. Indica una data precedente.
period-empty = Tra since, until e on non resta alcun periodo. Indica un since precedente o un until successivo.
time-invalid = «{ $typed }» non è un orario valido. Usa HH:MM, come 07:30 o 18:00.
time-half-unclear = «{ $typed }» può essere mattina o sera. Usa { $morning } o { $evening }.
time-invalid-near = «{ $typed }» non è un orario valido. Intendevi { $near }?
time-missing = Manca l’orario. Usa HH:MM, come 07:30, o più orari: 07:30, 18:00.
times-too-many = Sono troppi orari al giorno. Usane al massimo { $most }.
day-invalid = «{ $typed }» non è un giorno valido. Usa { $daily }, { $weekdays }, { $weekends }, { $range } o giorni come { $some }.
day-not-weekly = «{ $typed }» non è possibile: le programmazioni si ripetono ogni settimana. Usa { $daily }, { $weekdays }, { $weekly }, o giorni come { $some }.
day-missing = Mancano i giorni. Usa { $daily }, { $weekdays }, { $weekends }, { $range } o giorni come { $some }.
zone-invalid-near = «{ $typed }» non è un fuso orario. Intendevi { $near }?
zone-invalid = «{ $typed }» non è un fuso orario. Usa la grande città più vicina, come Roma.
zone-several = «{ $typed }» ha più fusi orari. Usa una sua città, o un fuso come { $near }.
quiet-hours-invalid = «{ $typed }» non va bene per le ore di silenzio. Scrivi due orari e un fuso orario, come 22:00-07:00 Europe/Rome.
quiet-hours-all-day = Queste ore di silenzio durano tutto il giorno, quindi non si pubblicherebbe niente. Usa due orari diversi.
zone-missing = Manca il fuso orario. Usa la grande città più vicina, come Roma.
zone-taken = «{ $typed }» è stato inteso come { $zone }.
zone-taken-of-several = «{ $typed }» è stato inteso come { $zone }. Può significare anche { $others }.
zone-offset = Questo vale { $zone } tutto l’anno. Se lì cambia l’ora, usa invece una città, come Roma.
zone-offset-taken = «{ $typed }» è stato inteso come { $zone } tutto l’anno. Se lì cambia l’ora, usa invece una città, come Roma.
schedule-times = { $days } alle { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] appena arrivano notizie, al massimo 1 post all’ora
   *[other] appena arrivano notizie, al massimo { $posts } post all’ora
}
schedule-as-it-comes-quiet = { $posts ->
    [one] appena arrivano notizie, al massimo 1 post all’ora, silenzio { $begin }-{ $end } ({ $zone })
   *[other] appena arrivano notizie, al massimo { $posts } post all’ora, silenzio { $begin }-{ $end } ({ $zone })
}

## What people type

days-daily = ogni giorno
    .also = tutti i giorni | giornaliero | giornalmente | quotidiano | quotidianamente | tutti
days-weekdays = dal lunedì al venerdì
    .also = feriali | giorni feriali | nei feriali | nei giorni feriali | giorni lavorativi | lavorativi | infrasettimanale | in settimana
days-weekends = nel fine settimana
    .also = fine settimana | finesettimana | nel weekend | i weekend
days-weekly = ogni settimana
    .also = settimanale | settimanalmente | una volta a settimana | una volta alla settimana
days-monday = il lunedì
days-tuesday = il martedì
days-wednesday = il mercoledì
days-thursday = il giovedì
days-friday = il venerdì
days-saturday = il sabato
days-sunday = la domenica
day-monday = lunedì
    .also = lu
day-tuesday = martedì
    .also = ma
day-wednesday = mercoledì
    .also = me
day-thursday = giovedì
    .also = gi
day-friday = venerdì
    .also = ve
day-saturday = sabato
    .also = sa | sabati
day-sunday = domenica
    .also = do | domeniche
days-range = lun-ven
days-some = lun, gio
typed-and = ed | e anche
typed-to = a | al | alla | alle | all | fino a | fino al | fino alla | alle ore
typed-beside-days = il | i | la | le | di | del | ogni | solo | dal | dalla | da | tutte le | tutti i
typed-not-weekly = mensile | mensilmente | bimestrale | trimestrale | annuale | orario | quindicinale | bisettimanale | ogni mese | ogni anno | ogni ora | ogni due settimane | ogni 2 settimane | ogni due giorni | ogni 2 giorni | una volta al mese | una volta al giorno | due volte al giorno | due volte a settimana | una volta all’anno | primo | prima | secondo | seconda | terzo | terza | quarto | quarta | ultimo | ultima

typed-hour = ora | ore
typed-minute = minuto | minuti
typed-half-past = e mezza | e mezzo
typed-am = di mattina | del mattino | della mattina | la mattina | mattina
typed-pm = di pomeriggio | del pomeriggio | pomeriggio
typed-night = di sera | della sera | sera | di notte | della notte
typed-noon = mezzogiorno
typed-midnight = mezzanotte
typed-beside-times = alle | dalle | all | ore | le | tra | fra | da | solo | verso | circa | di | alle ore

period-day = giorno
    .also = un giorno | 24 ore
period-week = settimana
    .also = una settimana
period-month = mese
    .also = un mese
period-year = anno
    .also = un anno
period-all = tutto
    .also = tutte | tutti | sempre | da sempre
day-today = oggi
    .also = { "" }
day-yesterday = ieri
    .also = { "" }
period-of-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
period-of-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
typed-hours = o | ora | ore
typed-days = g | gg | giorno | giorni
typed-weeks = s | sett | settimana | settimane
typed-months = mese | mesi
typed-years = a | anno | anni
typed-beside-periods = ° | º | ultimo | ultima | ultimi | ultime | scorso | scorsa | scorsi | scorse | passato | passata | precedente | fa | da | dal | dalla | il | lo | la | i | gli | le | di | del | dello | della | nel | nella | negli | fino a | fino al
period-date = 3 nov
typed-january = gennaio
typed-february = febbraio
typed-march = marzo
typed-april = aprile
typed-may = maggio
typed-june = giugno
typed-july = luglio
typed-august = agosto
typed-september = settembre
typed-october = ottobre
typed-november = novembre
typed-december = dicembre


## Actions: reading the news

no-sources = Non ci sono ancora fonti. Un membro con «Gestisci server» può aggiungerne una con /sources add. Chi gestisce il bot può attivarne una per tutti i server con dateline sources enable.
unknown-source = Nessuna fonte si chiama «{ $name }». Le fonti più grandi sono { $largest }.
unknown-source-nameless = Questo non è il nome di una fonte. Le fonti più grandi sono { $largest }.
unknown-source-near = Nessuna fonte si chiama «{ $name }». Intendevi { $near }?
source-is-muted = «{ $name }» è nascosta in questo server. Un membro con «Gestisci server» può mostrarla di nuovo con /sources unmute.
article-gone = Questa notizia non è più in archivio. Per quelle più recenti usa /latest.
list-gone = Questo elenco qui non è più disponibile. Usa di nuovo /latest.
search-expired = Questa ricerca è scaduta. Usa di nuovo /search.
nothing-related = Non è stato trovato altro su questa notizia. Prova /search.
too-short-to-summarize = { $fewest ->
    [one] Questo messaggio è troppo breve da riassumere. Scegline uno con almeno { $fewest } frase, o uno che contiene solo un link a un articolo.
   *[other] Questo messaggio è troppo breve da riassumere. Scegline uno con almeno { $fewest } frasi, o uno che contiene solo un link a un articolo.
}
linked-page-too-short = L’articolo su { $host } è troppo breve da riassumere. Apri il link per leggerlo.
linked-page-without-article = Su { $host } non c’è un articolo leggibile. Forse è solo per abbonati; apri il link nel browser.
linked-page-too-slow = Impossibile leggere l’articolo su { $host } entro { $seconds } s. Riprova più tardi, o apri il link.


## Actions: sources

no-address =
    { $found ->
        [0] «{ $name }» non è un indirizzo né un nome del catalogo. Usa l’indirizzo di un sito di notizie, come https://example.com.
       *[other] «{ $name }» non è un indirizzo né un nome del catalogo. Intendevi { $near }? Va bene anche l’indirizzo di un sito di notizie, come https://example.com.
    }
catalogue-feed-unreachable = Impossibile raggiungere { $source } su { $host }. Riprova più tardi. Se anche altri siti non sono raggiungibili, chiedi a chi gestisce il bot di controllare la rete.
no-feed = Nessun feed trovato su { $host }. Cerca sul sito un link chiamato RSS o Feed e usa il suo indirizzo con /sources add.
file-instead-of-feed = A questo indirizzo c’è { $kind }, non un feed. Usa l’indirizzo della pagina iniziale del sito, o quello del suo feed RSS, Atom o JSON non compresso.
offer-expired = Questa proposta è scaduta. Usa di nuovo /sources add.
too-many-feeds =
    { $most ->
        [one] Questo server segue già { $most } feed, il massimo. Prima rimuovilo con /sources remove.
       *[other] Questo server segue già { $most } feed, il massimo. Prima rimuovine uno con /sources remove.
    }
not-live = «{ $source }» non è una fonte attiva: le sue notizie sono state caricate da file. Quelle attive sono in /sources list; puoi nascondere questa nel server con /sources mute.
not-yours = «{ $source }» non è stata aggiunta da questo server: è attiva per tutti i server. Nascondila in questo server con /sources mute.
mute-own = «{ $source }» non è attiva per tutti i server, quindi non si può nascondere. Usa /sources remove.
not-muted =
    { $found ->
        [0] Qui non è nascosta alcuna fonte chiamata «{ $name }». Scegline una dall’elenco che propone Discord.
       *[other] Qui non è nascosta alcuna fonte chiamata «{ $name }». Intendevi { $near }?
    }
not-added =
    { $found ->
        [0] Questo server non ha aggiunto alcuna fonte chiamata «{ $name }». Scegline una dall’elenco che propone Discord.
       *[other] Questo server non ha aggiunto alcuna fonte chiamata «{ $name }». Intendevi { $near }?
    }
none-added = Questo server non ha aggiunto alcuna fonte, quindi non ce n’è nessuna da rimuovere. Aggiungine una con /sources add, o nascondi con /sources mute una fonte attiva per tutti i server.
none-muted = Qui non è nascosta alcuna fonte, quindi non ce n’è nessuna da mostrare di nuovo. Vedi che cosa si può leggere con /sources list.
none-on-for-all = Nessuna fonte è attiva per tutti i server, quindi non ce n’è nessuna da nascondere. Per rimuovere una fonte aggiunta da questo server, usa /sources remove.
asked-too-often-alone = L’hai appena fatto { $times ->
    [one] { $times } volta
   *[other] { $times } volte
}. Riprova tra { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
asked-too-often = Questo server l’ha appena fatto { $times ->
    [one] { $times } volta
   *[other] { $times } volte
}. Riprova tra { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}.
feed-rests =
    { $minutes ->
        [one] «{ $source }» in questo momento non si può leggere. { $reason } Il bot riprova tra { $minutes } minuto.
       *[other] «{ $source }» in questo momento non si può leggere. { $reason } Il bot riprova tra { $minutes } minuti.
    }
feed-bug = Un errore del bot ha impedito di leggere questo feed. Chi gestisce il bot trova i dettagli nel log.


## Actions: schedules

schedule-invalid = Scegli una programmazione o un tema seguito dall’elenco che propone Discord, o scrivi il suo numero, che trovi in /schedule list.
schedule-now-follow = { $number } è un tema seguito: pubblica già le notizie appena arrivano. Vedi cosa pubblicherà con /schedule preview { $number }.
option-name = «{ $name }»
edit-without-changes = Niente da modificare: scegli almeno un’altra opzione per { $number }, come una query o un canale.
schedule-without-options = { $count ->
    [one] { $number } è una programmazione: pubblica a orari fissi e non ha l’opzione { $options }. Toglila.
   *[other] { $number } è una programmazione: pubblica a orari fissi e non ha le opzioni { $options }. Toglile.
}
follow-without-options = { $count ->
    [one] { $number } è un tema seguito: pubblica le notizie appena arrivano e non ha l’opzione { $options }. Toglila.
   *[other] { $number } è un tema seguito: pubblica le notizie appena arrivano e non ha le opzioni { $options }. Toglile.
}
schedule-now-paused = La programmazione { $number } è in pausa. Riprendila con /schedule resume { $number }, poi pubblicala subito.
schedule-unknown = In questo server non c’è alcuna programmazione né tema seguito { $number }. Vedi /schedule list.
too-many-schedules = { $most ->
    [one] Questo server ha già { $most } programmazione o tema seguito, il massimo. Elimina quello che c’è con /schedule remove, poi aggiungi questo.
   *[other] Questo server ha { $most } programmazioni e temi seguiti, il massimo. Eliminane uno con /schedule remove, poi aggiungi questo.
}
why-unknown = Questa notizia non è in archivio, o il server non vede la sua fonte. Scegline una dall’elenco, o scrivi l’indirizzo della notizia o un link al post del bot.
why-unknown-post = Questo messaggio non è stato pubblicato da una programmazione o da un tema seguito del server, o è troppo vecchio. Copia il link di un altro, o scegli una notizia dall’elenco.
why-unknown-of-source = Questa pagina non è in archivio. { $source }: letta l’ultima volta { $last }, prossima lettura { $next }.
why-unknown-of-source-unread = Questa pagina non è in archivio. { $source } non è ancora stata letta; prima lettura { $next }.

why-unknown-source-fails = Questa pagina non è in archivio, perché in questo momento { $source } non si può leggere. { $reason } Il bot riprova { $next }.
why-unknown-source-gone = Questa pagina non è in archivio, perché { $source } non viene più letta. { $reason } Aggiungila di nuovo con /sources add.
schedule-source-unseen = { $kind ->
    [follow] Questo server non vede più la fonte del tema seguito { $number }. Mostrala di nuovo con /sources add o /sources unmute, o scegline un’altra con /schedule edit { $number }.
   *[schedule] Questo server non vede più la fonte della programmazione { $number }. Mostrala di nuovo con /sources add o /sources unmute, o scegline un’altra con /schedule edit { $number }.
}
source-unseen = una fonte che questo server non vede più
follow-with-times = Un tema seguito pubblica ciò che arriva da ora in poi, quindi la sua query non può avere since:, until: o on:. Toglili.
follow-only-times = Questa query indica soltanto quando, e un tema seguito pubblica ciò che arriva da ora in poi. Scrivi parole che una notizia deve contenere, come elezioni. Senza query viene pubblicata ogni notizia delle fonti.
follow-too-many = { $count ->
    [one] Sarebbe circa { $count } notizia al giorno, più del massimo di { $most }. Restringi con una query, delle fonti, una categoria o told_by.
   *[other] Sarebbero circa { $count } notizie al giorno, più del massimo di { $most }. Restringi con una query, delle fonti, una categoria o told_by.
}
paused-source-unseen = Questo server non vede più la sua fonte.
paused-source-forgotten = Chi gestisce il bot ha rimosso la sua fonte.
paused-by-moderator = La pausa è stata decisa da chi modera il server.
too-late-to-catch-up = A quell’ora il bot era offline, ed era troppo tardi per recuperare.
earlier-skipped-too = { $count ->
    [one] Anche tutti i riepiloghi precedenti sono stati saltati (il primo: { $since }); è elencato solo l’ultimo.
   *[other] Anche tutti i riepiloghi precedenti sono stati saltati (il primo: { $since }); sono elencati solo gli ultimi { $count }.
}


## Actions: alerts

alert-for-bot = Bot e webhook non possono avere avvisi.
alert-with-times = Un avviso invia ciò che esce da ora in poi, quindi la sua query non può avere since:, until: o on:. Toglili.
alert-only-times = Questa query indica soltanto quando, e un avviso invia ciò che esce da ora in poi. Scrivi parole che una notizia deve contenere, come elezioni.
alert-too-much = { $count ->
    [one] Sarebbe circa { $count } notizia al giorno, più del massimo di { $most }. Aggiungi parole alla query, o scegli delle fonti.
   *[other] Sarebbero circa { $count } notizie al giorno, più del massimo di { $most }. Aggiungi parole alla query, o scegli delle fonti.
}
alert-too-many = { $most ->
    [one] Hai { $most } avviso, il massimo. Eliminalo con /alert remove, poi aggiungi questo.
   *[other] Hai { $most } avvisi, il massimo. Eliminane uno con /alert remove, poi aggiungi questo.
}
alert-known = Hai già questo avviso: { $number }. Vedi /alert list.
alert-unknown = Non hai un avviso così. Scegline uno tra quelli che propone Discord, o vedi /alert list.
alert-not-now = In questo momento Discord non permette al bot di aprire altri messaggi diretti. Non è stato salvato niente; riprova tra qualche minuto.
alert-last-today = Questo è il messaggio { $most } di oggi, il massimo. Le altre notizie di oggi arrivano domani in un solo messaggio.
alert-left-out = { $count ->
    [one] 1 altra notizia di ieri è rimasta fuori; la trovi con /search.
   *[other] Altre { $count } notizie di ieri sono rimaste fuori; le trovi con /search.
}


## Actions: languages

language-unknown = «{ $typed }» non è una delle lingue del bot. Scegli { $names }.
language-unknown-near = «{ $typed }» non è una delle lingue del bot. Intendevi { $near }?


## Doctor (bot/actions/check_*)

check-source = fonte { $name }
check-source-gone = { $url } non viene più letto. { $reason }
check-source-gone-fix = Aggiungi il nuovo indirizzo con /sources add, e rimuovi questa fonte.
check-source-failing = { $times ->
    [one] { $url }: 1 lettura fallita. { $reason }
   *[other] { $url }: { $times } letture fallite di seguito. { $reason }
}
check-source-failing-fix = Apri l’indirizzo nel browser. Prossimo tentativo: { $next }.
check-source-silent = Non ha notizie da molto più tempo del solito. Le ultime: { $since }.
check-source-silent-fix = Controlla il sito. Se il feed si è spostato, aggiungi il nuovo indirizzo con /sources add.
check-source-late = { $url } non è stato letto quando doveva: { $due }.
check-source-late-fix = Avvia il bot con dateline run, o leggilo una volta con dateline fetch.
check-schedule = { $kind ->
    [follow] tema seguito { $number }
   *[schedule] programmazione { $number }
}
check-schedule-ok = { $source }, { $times }. Prossimo: { $due }. { $last }
check-schedule-idle = quando arriva una notizia
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Prossimo: { $due }. 1 riepilogo è in attesa di invio. { $last }
   *[other] { $source }, { $times }. Prossimo: { $due }. { $count } riepiloghi sono in attesa di invio. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Prossimo: { $due }. 1 post è in attesa di invio. { $last }
   *[other] { $source }, { $times }. Prossimo: { $due }. { $count } post sono in attesa di invio. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }: in pausa per scelta di chi modera. Riprendi con /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: in pausa. { $reason } { $last }
check-schedule-paused-fix = Risolvi il problema, poi riprendi con /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Prossimo: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Consentilo nelle impostazioni del canale, alla voce Permessi, o scegli un altro canale con /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. Un post è ancora in attesa di invio (previsto: { $since }). { $last }
   *[schedule] { $source }, { $times }. Un riepilogo è ancora in attesa di invio (previsto: { $since }). { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. Un post è ancora in attesa di invio (previsto: { $since }). { $reason } { $last }
   *[schedule] { $source }, { $times }. Un riepilogo è ancora in attesa di invio (previsto: { $since }). { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Il prossimo post non è stato inviato (previsto: { $due }). { $last }
   *[schedule] { $source }, { $times }. Il riepilogo non è stato pubblicato (previsto: { $due }). { $last }
}
check-schedule-late-fix = Il bot recupera da solo. Se non lo fa, guarda il suo log, o avvialo con dateline run.
check-schedule-unknown-source = { $source }, { $times }: non trova niente, perché qui nessuna fonte si chiama più { $name }. { $last }
check-schedule-unknown-category = { $source }, { $times }: non trova niente, perché qui nessuna fonte è più nella categoria { $category }. { $last }
check-schedule-unknown-fix = Aggiungi di nuovo la fonte con /sources add, o scegli altro con /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Vedi /schedule history { $number }.
check-last-none = Non è ancora stato pubblicato niente.
check-last = Ultimo: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Ultimo: { $due }, pubblicato con 1 minuto di ritardo.
   *[other] Ultimo: { $due }, pubblicato con { $minutes } minuti di ritardo.
}
check-last-reason = Ultimo: { $due }, { $outcome }. { $reason }
doctor-title = Controllo dello stato
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = In questo server non ci sono programmazioni né temi seguiti. Sembra tutto a posto. Guarda le fonti con /sources list, poi programma un riepilogo con /schedule add o pubblica le notizie appena arrivano con /follow.
doctor-channel-gone = Il canale { $channel } non esiste più o è nascosto al bot.
doctor-channel-forbidden = Permessi che mancano al bot in { $channel }: { $names }.

duty-claiming = avvio di riepiloghi e temi seguiti
duty-posting = pubblicazione di riepiloghi e temi seguiti
duty-reading = lettura dei feed
duty-grouping = raggruppamento delle notizie
duty-matching = ricerca di notizie per temi seguiti e avvisi
duty-loading = caricamento degli articoli
duty-summaries = rifacimento dei riassunti
duty-search-index = rifacimento dell’indice di ricerca
duty-maintenance = manutenzione
duty-bug = Un errore del bot; i dettagli sono nel log.
duty-reason-in-log = Il motivo è nel log del bot.
check-duty-failing = { $times ->
    [one] Fallito una volta ({ $since }). { $reason }
   *[other] Fallito { $times } volte (la prima: { $since }). { $reason }
}
check-duty-fix = Il bot continua a provare. Se dura, chi gestisce il bot trova il motivo nel log.
check-duty-elsewhere = Lo fa un altro processo del bot (inizio: { $since }).
check-duty-unheld = Non lo fa alcun processo.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] Qui risponde un processo del bot (inizio: { $since }). Un altro è pronto a subentrare.
   *[connecting] Qui risponde un processo del bot (inizio: { $since }). Un altro si sta collegando e presto potrà subentrare.
}


## The worker process (bot/worker)

worker-stopping = Il programma si sta chiudendo. Quanto salvato finora resta; esegui di nuovo il comando per continuare.
worker-died = Il processo ausiliario è stato terminato, forse perché la memoria era finita. Quanto salvato finora resta; esegui di nuovo il comando per continuare.
document-too-slow = La lettura ha richiesto più di { $seconds } s, quindi è stato saltato.
document-needs-memory = Per leggerlo servono più di { $megabytes } MB di memoria, quindi è stato saltato.
document-too-much-text = Ha più testo di quanto si possa leggere in una volta, quindi è stato saltato.


## Client, sender and delivery

news-unreadable = Impossibile leggere le notizie. Riprova tra un minuto.
connection-broke = La connessione a Discord si è interrotta. Riprova.
permission-needed = Per questo ti serve il permesso { $names }. Chiedi a chi gestisce il server.
only-in-a-server = Funziona solo in un server, per i membri con «Gestisci server».
option-unfit = «{ $value }» non è valido per questa opzione. Scegli un valore tra quelli che propone Discord.
command-changed = Questo comando è cambiato. Riavvia Discord (Ctrl+R) e riprova.
button-outdated = Questo pulsante è di una versione precedente del bot. Usa di nuovo il comando.
bug = Qualcosa è andato storto da parte nostra. Chi gestisce il bot può cercarlo nel log come { $reference }.
permission-manage-server = Gestisci server
permission-view-channel = Visualizza canale
permission-send-messages = Invia messaggi
permission-send-in-threads = Invia messaggi nei thread
permission-create-posts = Crea post
role-is-everyone = @everyone non si può menzionare. Scegli un altro ruolo.
role-not-mentionable = Solo chi può menzionare tutti i ruoli può far menzionare { $role }. Permetti a tutti di menzionarlo nelle impostazioni del ruolo, o scegli un altro ruolo.
forum-closed = Permessi che mancano al bot in { $channel }: { $names }. Consentili nelle impostazioni del forum, alla voce Permessi, poi riprova.
forum-refused = Discord ha rifiutato un nuovo post in { $channel } ({ $reason }). Scegli un altro canale.
permission-read-history = Leggi cronologia messaggi
rate-limited = È stato raggiunto il limite di richieste di Discord.
channel-gone = Il canale non esiste più.
discord-answered = Discord ha risposto con lo stato { $status }.
message-refused = Discord ha rifiutato il messaggio ({ $reason }).
connection-failed = La connessione non è riuscita ({ $reason }).
permissions-missing = Permessi che mancano al bot in #{ $channel }: { $names }.
posting-forbidden = Il bot non può pubblicare nel canale ({ $reason }).
direct-messages-refused = Il bot non può inviarti messaggi diretti. Attiva i messaggi diretti nelle impostazioni sulla privacy di un server che hai in comune con il bot, sblocca il bot se l’hai bloccato, e usa di nuovo /alert add.
schedule-paused-notice = { $kind ->
    [follow] Il tema seguito { $number }, { $source }, è in pausa. { $reason } Risolto il problema, riprendi con /schedule resume { $number }.
   *[schedule] Il riepilogo di { $source } è in pausa. { $reason } Risolto il problema, riprendi con /schedule resume { $number }.
}


## Cards: stories

read = Leggi { $number }
read-the-only-one = Leggi
next = Avanti
previous = Indietro
add = Aggiungi
more = Altro su questa notizia

latest-title = Ultime notizie
latest-title-of-source = Ultime notizie: { $source }
latest-page = pagina { $page }
latest-none = Ancora nessuna notizia. Un membro con «Gestisci server» può aggiungere una fonte con /sources add. Chi gestisce il bot può attivarne una per tutti i server con `dateline sources enable`.

search-title = Ricerca: { $query }
search-count = { $total ->
    [one] 1 risultato
   *[other] { $total } risultati
}
search-range = Risultati { $first }–{ $last } di { $total }
search-range-single = Risultato { $number } di { $total }
search-range-capped = { $most ->
    [one] Risultati { $first }–{ $last } di { $total } nella corrispondenza più recente
   *[other] Risultati { $first }–{ $last } di { $total } tra le { $most } corrispondenze più recenti
}
search-page = pagina { $page } di { $pages }
best-match-first = prima i più pertinenti
newest-first = prima i più recenti
search-all-then-without = { $count ->
    [one] 1 notizia contiene tutte queste parole. Seguono notizie senza { $words }.
   *[other] { $count } notizie contengono tutte queste parole. Seguono notizie senza { $words }.
}
search-none-then-without = Nessuna notizia contiene tutte queste parole. Ecco notizie senza { $words }.
search-all-then-fewer = { $count ->
    [one] 1 notizia contiene tutte queste parole. Seguono notizie con alcune di esse.
   *[other] { $count } notizie contengono tutte queste parole. Seguono notizie con alcune di esse.
}
search-none-then-fewer = Nessuna notizia contiene tutte queste parole. Prima quelle che ne contengono di più.
search-lacking = senza { $words }
search-did-you-mean = Intendevi { $near }?
search-instead = Cerca { $words }
search-too-short = Un asterisco vuole almeno 3 lettere davanti, quindi { $words } è stato cercato come parola intera.
search-without-words = Non ci sono parole da cercare. Prova una parola, come elezioni.
search-only-excluded = Così escludi soltanto parole. Aggiungine una da cercare, come elezioni -sondaggio, o scegli una fonte.
search-only-times = Così indichi soltanto quando. Aggiungi una parola da cercare, come elezioni, o scegli una fonte.
search-none = Nessuna notizia parla di «{ $query }».
search-none-of-source = Nessuna notizia di { $source } parla di «{ $query }».
search-none-left = Nessuna notizia di { $source } corrisponde a questa ricerca.
search-try = Prova { $tries }.
search-try-longer = un periodo più lungo
search-try-all-sources = tutte le fonti
search-try-words = altre parole
search-try-beginning = l’inizio di una parola con un asterisco, come `elez*`

selection-all = tutte le fonti
selection-category-of = { $category } da { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = «{ $query }»
selection-query-of = «{ $query }» da { $sources }
selection-told-by = { $count ->
    [one] { $selection } (almeno { $count } testata)
   *[other] { $selection } (almeno { $count } testate)
}
category-unknown = Non c’è alcuna categoria «{ $typed }». Scegli { $known }.
category-none = Il catalogo di questo bot non ha categorie. Togli la categoria, o scegli delle fonti.

digest-title = { $period ->
    [day] Notizie dell’ultimo giorno: { $selection }
    [week] Notizie dell’ultima settimana: { $selection }
    [month] Notizie dell’ultimo mese: { $selection }
   *[all] Tutte le notizie: { $selection }
}
digest-none = { $period ->
    [day] Nessuna notizia nell’ultimo giorno. Prova un `period` più lungo, o `period:all`.
    [week] Nessuna notizia nell’ultima settimana. Prova un `period` più lungo, o `period:all`.
    [month] Nessuna notizia nell’ultimo mese. Prova `period:all`.
   *[all] Ancora nessuna notizia.
}
digest-none-query = Una notizia deve contenere tutte le parole. Provane meno, o usa /search, che trova anche notizie a cui ne manca qualcuna.
digest-none-category = Solo le fonti del catalogo hanno una categoria. Aggiungine una con /sources add.
digest-note = Prima le notizie più riprese, poi le più recenti. Citate alla lettera.
digest-note-styled = Prima le notizie più riprese, poi le più recenti. Citate alla lettera, scelte nello stile { $style }.
digest-note-undated = Le notizie senza data contano da quando sono state caricate.
digest-preview = **Anteprima** · la vedi solo tu
digest-posted-title = { $kind ->
    [sources] Notizie da { $selection }
   *[topic] Notizie: { $selection }
}
source-silent-notice = ⚠️ { $source } non ha notizie da molto più tempo del solito (le ultime: { $since }). Forse il suo feed si è spostato o fermato. /doctor dice di più.
digest-posted-none = { $kind ->
    [sources] Notizie da { $selection }: niente di nuovo dall’ultima volta.
   *[topic] Notizie su { $selection }: niente di nuovo dall’ultima volta.
}

more-title = Altro su: { $title }
more-same-story = La stessa notizia
more-related = Correlate

source-unknown = fonte sconosciuta
via-agency = { $source } via { $agency }
also-in = { $source }, anche in { $others }
and-more = { $count ->
    [one] { $names } e 1 altra
   *[other] { $names } e altre { $count }
}
undated = senza data
undated-loaded = senza data, caricata { $moment }
story-update = Aggiornamento

article-title-derived = L’articolo non ha titolo; questo è ricavato dalla sua prima frase.
article-whole = L’articolo intero.
article-quoted = { $count ->
    [one] 1 frase dell’articolo, citata alla lettera.
   *[other] { $count } frasi dell’articolo, citate alla lettera.
}
article-open = Apri l’articolo
article-address = Indirizzo: { $address }
picture = Immagine: { $caption }
picture-credited = Immagine: { $caption } — { $credit }
summary-title = Riassunto


## Cards: help

help-title = Cosa puoi fare qui
help-news = { $count ->
    [one] Notizie da 1 fonte, con le frasi degli articoli stessi.
   *[other] Notizie da { $count } fonti, con le frasi degli articoli stessi.
}
help-no-news = Qui non ci sono ancora notizie. Un membro con «Gestisci server» può aggiungere una fonte con /sources add.
help-no-news-moderator = Qui non ci sono ancora notizie. Aggiungi la prima fonte con /sources add.
help-no-news-direct = Nei messaggi diretti non ci sono ancora notizie. Prova in un server dove c’è il bot, o chiedi a chi lo gestisce di attivare una fonte per tutti con `dateline sources enable`.
help-reading = **Leggere**
help-latest = - /latest mostra le notizie più recenti, pagina per pagina: `/latest count:10`
help-search = - /search trova le notizie in base alle parole: `/search query:petrolio -prezzo since:settimana`
help-digest = - /digest riassume un giorno, una settimana o un mese: `/digest period:day`
help-alert-add = - /alert add ti invia un messaggio diretto quando ci sono notizie: `/alert add query:vulcano`
help-sources-list = - /sources list mostra cosa si può leggere qui
help-language = - /language show dice che lingua usa il bot qui e come cambiarla
help-buttons = - **Leggi** accanto a una notizia apre il suo riassunto. Per riassumere un messaggio, apri il suo menu e scegli **App**, poi **Riassumi**.
help-moderating = **Per chi modera**
help-sources-add = - /sources add segue un sito di notizie o un feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add pubblica riepiloghi a orari fissi: `/schedule add source:{ $source } time:7:30 timezone:Roma`
help-follow = - /follow pubblica le notizie appena arrivano: `/follow query:elezioni sources:{ $source }`
help-doctor = - /doctor controlla che ogni programmazione e ogni tema seguito funzioni
help-schedules = { $count ->
    [0] Qui non c’è ancora niente di programmato o seguito.
    [one] Qui pubblica 1 programmazione o tema seguito: /schedule list
   *[other] Qui pubblicano { $count } programmazioni e temi seguiti: /schedule list
}
help-schedules-paused = { $count ->
    [one] Qui c’è 1 programmazione o tema seguito, in pausa: /schedule list
   *[other] Qui ci sono { $count } programmazioni e temi seguiti, di cui { $paused } in pausa: /schedule list
}
greeting-title = Ecco Dateline
greeting-intro = Pubblica e trova notizie, citate dagli articoli. Tre cose da provare:
greeting-source = /sources add segue un sito di notizie o un feed (per i membri con «Gestisci server»).
greeting-latest = /latest mostra le notizie più recenti; premi **Leggi** accanto a una per il suo riassunto.
greeting-schedule = /schedule add pubblica un riepilogo in un canale, ogni mattina o quando vuoi.
greeting-help = /help mostra tutto quello che puoi fare qui.
help-direct = In un server, i membri con «Gestisci server» possono anche aggiungere fonti, programmare riepiloghi e seguire temi.


## Cards: follows

follow-added = Il tema seguito { $number } è attivo
follow-edited = Il tema seguito { $number } è stato modificato
follow-title = Tema seguito { $number }
follow-summary = **{ $source }** in { $channel }, { $times }
follow-query = Notizie con { $words }.
follow-query-without = Notizie con { $words }, ma non { $unwanted }.
follow-query-of-sources = Notizie da { $names }.
follow-query-of-sources-without = Notizie da { $names }, ma non { $unwanted }.
follow-query-only-without = Tutto tranne { $unwanted }.
follow-any-of = { $words }
follow-word = «{ $word }»
follow-phrase = esattamente «{ $word }»
follow-from = notizie da { $names }
follow-beginning = parole che iniziano con «{ $word }»
follow-frequency-low = { $count ->
    [0] Negli ultimi 7 giorni: nessuna notizia. Non si pubblica niente finché non ne arriva una.
    [one] Negli ultimi 7 giorni: 1 notizia.
   *[other] Negli ultimi 7 giorni: { $count } notizie.
}
follow-frequency = { $count ->
    [one] Negli ultimi 7 giorni: { $count } notizia, circa { $daily } al giorno.
   *[other] Negli ultimi 7 giorni: { $count } notizie, circa { $daily } al giorno.
}
follow-frequency-high = { $daily ->
    [one] Circa { $daily } notizia al giorno.
   *[other] Circa { $daily } notizie al giorno.
}
follow-hint = Mettilo in pausa con /schedule pause { $number }, o eliminalo con /schedule remove { $number }.
follow-preview-newest = Niente in attesa di pubblicazione. La notizia più recente apparirebbe così:
follow-thread = Qui si pubblicano notizie: { $selection }
follow-posted-title = { $count ->
    [one] { $count } nuova notizia
   *[other] { $count } nuove notizie
}
follow-note = Tema seguito: { $selection }
follow-waiting = { $count ->
    [one] 1 altra attende fino alle { $until }
   *[other] Altre { $count } attendono fino alle { $until }
}


## Cards: schedules

schedule-title = Programmazione { $number }
schedule-title-of-source = { $kind ->
    [follow] Tema seguito { $number }: { $source }
   *[schedule] Programmazione { $number }: { $source }
}
schedule-added = La programmazione { $number } è attiva
schedule-edited = La programmazione { $number } è stata modificata
schedule-paused = { $kind ->
    [follow] Il tema seguito { $number } è in pausa
   *[schedule] La programmazione { $number } è in pausa
}
schedule-resumed = { $kind ->
    [follow] Il tema seguito { $number } è ripreso
   *[schedule] La programmazione { $number } è ripresa
}
schedule-removed = { $kind ->
    [follow] Il tema seguito { $number } è stato eliminato
   *[schedule] La programmazione { $number } è stata eliminata
}
schedules-title = Programmazioni e temi seguiti
schedules-none-title = Qui non c’è niente di programmato o seguito
schedules-none = Programma un riepilogo con /schedule add, o pubblica le notizie appena arrivano con /follow.
schedule-summary = { $count ->
    [one] **{ $source }** in { $channel }, { $times }, al massimo 1 notizia
   *[other] **{ $source }** in { $channel }, { $times }, al massimo { $count } notizie
}
schedule-line = **{ $number }** { $source } in { $channel }, { $times } · prossimo { $next }
schedule-line-idle = **{ $number }** { $source } in { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } in { $channel }, { $times } · in pausa
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · in pausa
schedule-paused-because = È **in pausa**. { $reason }
schedule-resume-hint = Riprendi con /schedule resume { $number }.
schedule-mentions = Menziona { $role }
schedule-mentions-silently = Menziona { $role } senza notifica
schedule-cannot-notify = **{ $role } non riceverà notifiche.** Permetti a tutti di menzionarlo nelle impostazioni del ruolo, o permetti al bot di menzionare tutti i ruoli nelle impostazioni del canale, alla voce Permessi.
schedule-next = Prossimi: { $moments }
clocks-change-soon = Presto cambia l’ora. A un orario che viene saltato, il riepilogo esce subito dopo il cambio; a un orario che si ripete, esce una volta sola.
schedule-posts-now = { $count ->
    [0] Non c’è niente di nuovo per { $channel }, quindi non si pubblica niente.
    [one] 1 nuova notizia sta per uscire in { $channel }.
   *[other] { $count } nuove notizie stanno per uscire in { $channel }.
}
schedule-cannot-post = **Il bot non può ancora pubblicare lì.** Permessi che gli mancano in { $channel }: { $names }. Consentili nelle impostazioni del canale, alla voce Permessi.
history-empty = { $kind ->
    [follow] Non è ancora stato pubblicato niente.
   *[schedule] Non è ancora stato previsto niente.
}
first-digest = { $count ->
    [0] Il primo riepilogo è previsto per questo momento: { $due }. Per ora non conterrebbe notizie.
    [one] Il primo riepilogo è previsto per questo momento: { $due }. Ora conterrebbe 1 notizia. Vedi /schedule preview { $number }.
   *[other] Il primo riepilogo è previsto per questo momento: { $due }. Ora conterrebbe { $count } notizie. Vedi /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [pubblicato]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [pubblicato]({ $link }) con 1 minuto di ritardo
   *[other] { $due } [pubblicato]({ $link }) con { $minutes } minuti di ritardo
}
delivery-waiting = in attesa di invio
delivery-sent = pubblicato
delivery-quiet = niente di nuovo, niente pubblicato
delivery-skipped = saltato
delivery-failed = fallito


## Cards: alerts

alert-first-title = Il tuo avviso è attivo
alert-first = Riceverai messaggi diretti su { $selection }.
alert-at-once = Arrivano appena c’è una nuova notizia.
alert-once-a-day = Arrivano una volta al giorno alle { $time }, se ci sono nuove notizie.
alert-stop = Ferma un avviso con /alert remove, o elimina tutto ciò che è salvato su di te con /alert forget.
alert-preview = Anteprima: la notizia più recente finora
alert-preview-none = Nessuna notizia degli ultimi 7 giorni corrisponde ancora.
alert-added = L’avviso { $number } è attivo
alert-frequency = { $count ->
    [one] Negli ultimi 7 giorni: 1 notizia.
   *[other] Negli ultimi 7 giorni: { $count } notizie.
}
alert-resumed = { $count ->
    [one] Il tuo avviso in pausa è di nuovo attivo.
   *[other] I tuoi { $count } avvisi in pausa sono di nuovo attivi.
}
alerts-title = I tuoi avvisi
alerts-none-title = Non hai avvisi
alerts-none = Aggiungine uno con /alert add.
alert-line-at-once = **{ $number }** · { $selection } · subito
alert-line-once-a-day = **{ $number }** · { $selection } · una volta al giorno alle { $time }
alert-line-paused = **{ $number }** · { $selection } · in pausa. { $reason }
alert-source-unseen = La sua fonte non si può più leggere nei messaggi diretti.
alert-removed = L’avviso { $number } è stato eliminato
alert-was = Riguardava { $selection }.
alerts-forgotten-title = Tutto eliminato
alerts-forgotten = { $count ->
    [0] Non avevi avvisi, e su di te non è salvato niente.
    [one] Il tuo avviso e la sua cronologia sono stati eliminati. Su di te non è più salvato niente.
   *[other] I tuoi { $count } avvisi e la loro cronologia sono stati eliminati. Su di te non è più salvato niente.
}
alert-label = { $number }: { $selection }
alert-title = Notizie su { $selection }
alert-note = Avviso { $number } · fermalo con /alert remove
alert-note-about = Avviso { $number } su { $selection } · fermalo con /alert remove


## Cards: why a story was posted or wasn't

why-title = Perché questa notizia è uscita, o no
why-source-and-times = { $source } · uscita { $published } · letta { $read }
why-times = Uscita { $published } · letta { $read }
why-others = { $count ->
    [one] Quel post ha 1 altra notizia. Per chiederne, scegli il suo titolo.
   *[other] Quel post ha altre { $count } notizie. Per chiedere di una, scegli il suo titolo.
}
why-none = Questo server non ha programmazioni né temi seguiti. Creane uno con /schedule add o /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } in { $channel }
why-posted = [Pubblicata]({ $link }) { $after } la lettura del bot.
why-posted-unlinked = Pubblicata { $after } la lettura del bot.
why-seconds = { $count ->
    [one] 1 secondo dopo
   *[other] { $count } secondi dopo
}
why-minutes = { $count ->
    [one] 1 minuto dopo
   *[other] { $count } minuti dopo
}
why-hours = { $count ->
    [one] 1 ora dopo
   *[other] { $count } ore dopo
}
why-being-sent = Il suo post ({ $due }) è in corso di invio.
why-being-sent-again = Il suo post ({ $due }) viene inviato di nuovo. { $reason }
why-next = Sarà nel prossimo post, { $due }.
why-next-after-quiet = Uscirà alla fine delle ore di silenzio, { $due }.
why-in-line = È al numero { $place } della fila. Il prossimo post, { $due }, ha posto per { $most }.
why-in-line-after-quiet = È al numero { $place } della fila. Il prossimo post, alla fine delle ore di silenzio, { $due }, ha posto per { $most }.
why-comparing = Il bot l’ha appena letta e la sta ancora confrontando con altre notizie. Chiedi di nuovo tra un minuto.
why-has-it = Il canale [ce l’ha già]({ $link }).
why-has-it-unlinked = Il canale ce l’ha già.
why-has-account = Il canale [ce l’ha già]({ $link }), nella versione di { $source }.
why-has-account-unlinked = Il canale ce l’ha già, nella versione di { $source }.
why-failed = Impossibile inviare il suo post ({ $due }). { $reason }
why-failed-next = Impossibile inviare il suo post ({ $due }). { $reason } Prossimo: { $next }.
why-missed = { $most ->
    [one] Il [post]({ $link }) ({ $due }) aveva posto per 1 notizia, e un’altra è venuta prima.
   *[other] Il [post]({ $link }) ({ $due }) aveva posto per { $most } notizie, e altre sono venute prima.
}
why-missed-unsent = Il post in cui era prevista ({ $due }): { $outcome }.
why-missed-unsent-because = Il post in cui era prevista ({ $due }): { $outcome }. { $reason }
why-unrecorded = È rimasta fuori quando è arrivata: la sua fonte era appena stata aggiunta o aveva molte notizie nuove in una volta, oppure il tema seguito era in pausa o è stato modificato da allora.
why-lacks = Non contiene { $lacking }.
why-has = Contiene { $unwanted }.
why-lacks-and-has = Non contiene { $lacking }, ma contiene { $unwanted }.
why-too-few = { $has ->
    [one] La riporta solo 1 testata
   *[other] La riportano solo { $has } testate
}; { $needs ->
    [one] ne serve { $needs }
   *[other] ne servono { $needs }
}.
why-from-file = È stata caricata da un file. I temi seguiti pubblicano ciò che arriva dai feed.
why-too-old-follow = Il bot l’ha letta prima che questo tema seguito fosse creato ({ $since }).
why-too-old-schedule = È uscita troppo tempo fa. Il primo riepilogo di questa programmazione prende solo ciò che è uscito dopo questo momento: { $since }.
why-too-old-digest = È uscita troppo tempo fa. Il prossimo riepilogo prende solo ciò che è uscito dopo questo momento: { $since }.
why-too-old-day = Aveva più di un giorno quando il bot l’ha letta.
why-too-old-query = since:, until: o on: della query la escludono.
why-other-category = La sua fonte non è nella categoria { $category }.
why-other-source = { $source } non è tra le sue fonti.
why-no-source = Non ha una fonte, e qui si pubblicano solo certe fonti.


## Cards: sources

story-count = { $count ->
    [one] 1 notizia
   *[other] { $count } notizie
}
offer-empty = Questo feed ora non ha notizie. Le nuove appariranno man mano che escono.
offer-followed = Questo server lo segue già.
offer-confirm = Premi **Aggiungi** per seguire questo feed.
item-untitled = senza titolo
source-added-title = { $source }: fonte aggiunta
source-added-unread = Ancora impossibile leggerla. { $reason } Il bot riproverà da solo.
source-added-none = Ancora nessuna notizia. Le nuove appariranno in /latest; /schedule add le pubblica regolarmente.
source-added = { $count ->
    [one] 1 nuova notizia. Guardala con /latest, o pubblica riepiloghi regolari con /schedule add.
   *[other] { $count } nuove notizie. Guardale con /latest, o pubblica riepiloghi regolari con /schedule add.
}
source-added-known = Questo server la segue già. Guarda le notizie con /latest, o pubblica riepiloghi regolari con /schedule add.
source-checked-title = { $source }: fonte controllata
source-failed = Impossibile leggerla. { $reason }
source-nothing-new = Niente di nuovo.
source-new = { $count ->
    [one] 1 nuova notizia.
   *[other] { $count } nuove notizie.
}
source-updated = { $count ->
    [one] 1 notizia aggiornata.
   *[other] { $count } notizie aggiornate.
}
source-removed-title = { $source }: fonte rimossa
source-removed = { $count ->
    [0] Non aveva notizie.
    [one] La sua notizia resta.
   *[other] Le sue { $count } notizie restano.
}
source-no-longer-seen = Questo server non vede più le sue notizie. Le programmazioni e i temi seguiti senza altre fonti sono in pausa. Per aggiungerla di nuovo, usa /sources add.
source-still-for-all = È attiva per tutti i server, quindi qui si può ancora leggere. Per nasconderla, usa /sources mute.
source-muted-title = { $source }: fonte nascosta
source-muted = Questo server non vede più le sue notizie. Le programmazioni e i temi seguiti senza altre fonti sono in pausa. Mostrala di nuovo con /sources unmute.
source-unmuted-title = { $source }: fonte di nuovo visibile
source-unmuted = Questo server vede di nuovo le sue notizie. Riprendi programmazioni e temi seguiti in pausa con /schedule resume.
sources-title = Fonti
sources-none = Non ci sono ancora fonti attive. Un membro con «Gestisci server» può aggiungerne una con /sources add: scrivi l’indirizzo di un sito di notizie o di un feed, o scegli un nome dall’elenco di Discord. Chi gestisce il bot può attivarne una per tutti i server con `dateline sources enable`.
and-more-sources = { $count ->
    [one] … e 1 altra
   *[other] … e altre { $count }
}
source-line = ✅ **{ $source }** · { $stories } · letta { $checked } · prossima { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · non ancora letta, prevista { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · fallita una volta. { $reason } Prossimo tentativo { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · fallita { $times } volte di seguito. { $reason } Prossimo tentativo { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · da file
source-line-unnamed = 📄 Notizie senza fonte · da file
sources-muted = { $count ->
    [one] 1 altra è nascosta qui; vedi /sources unmute.
   *[other] Altre { $count } sono nascoste qui; vedi /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · non più letta. { $reason }


## Cards: languages

language-automatic = automatica
language-not-allowed = Per cambiare la lingua di un server serve «Gestisci server». Per scegliere la tua, invia al bot un messaggio diretto con /language set.
language-own-set = La tua lingua è { $language }
language-own-automatic = Il bot usa di nuovo la lingua del tuo Discord
language-server-set = La lingua di questo server è { $language }
language-server-automatic = Questo server non ha più una lingua propria
language-channel-set = La lingua di { $channel } è { $language }
language-channel-automatic = { $channel } non ha più una lingua propria
language-server-scope = Vale per tutto ciò che lì vedono tutti. Ciò che vede una sola persona resta nella sua lingua.
language-server-why = **Questo server:** le risposte sono nella lingua di chi chiede, i post in quella di chi li ha impostati.
language-articles = Gli articoli non vengono mai tradotti.
language-title = Lingue
language-own = **Tu:** { $language }, come hai scelto.
language-own-discord = **Tu:** { $language }, la lingua del tuo Discord.
language-own-lacking = **Tu:** inglese, perché al bot manca la lingua del tuo Discord ({ $code }).
language-server = **Questo server:** { $language }, come ha scelto chi modera.
language-community = **Questo server:** { $language }, la lingua principale della community.
language-channel = **{ $channel }:** { $language }, come ha scelto chi modera.
language-more-channels = { $count ->
    [one] 1 altro canale ha una lingua propria.
   *[other] Altri { $count } canali hanno una lingua propria.
}
language-how = Per cambiarla, usa /language set: in un messaggio diretto al bot per te, in un server per tutti (serve «Gestisci server»).


## Commands and options (descriptions)

latest =
    .description = Mostra le notizie più recenti
    .source = Solo notizie di questa fonte
    .count = Notizie per pagina
search =
    .description = Cerca tra le notizie
    .query = Parole da trovare; anche "una frase", -senza, questo OR quello, elez*
    .source = Solo questa fonte, o più fonti: BBC News, Reuters
    .since = Da quando: giorno, settimana, mese, 3g, o una data come 2026-11-01
    .until = Fino a quando: ieri, lunedì, 3g, o 2026-11-01
    .on = Solo questo giorno: oggi, ieri, lunedì, 3 nov, 2026-11-01
    .order = Prima i più pertinenti, o prima i più recenti
    .choice-relevance = pertinenza
    .choice-newest = più recenti
digest =
    .description = Mettiti in pari: prima le notizie più riprese
    .source = Solo questa fonte, o più fonti: BBC News, Reuters
    .category = Solo fonti di questa categoria, come world o technology
    .query = Parole che una notizia deve avere; "una frase", -senza, questo OR quello
    .told_by = Numero minimo di testate che riportano la notizia
    .period = Quanto indietro
    .stories = Numero massimo di notizie
    .choice-day = giorno
    .choice-week = settimana
    .choice-month = mese
    .choice-all = tutto
alert =
    .description = Ricevi un messaggio diretto quando ci sono notizie
alert-add =
    .description = Ricevi un messaggio diretto quando ci sono notizie su qualcosa
    .query = Parole che una notizia deve avere, come in /search
    .sources = Solo queste fonti, come BBC News, Reuters
    .when = Quando inviare i messaggi; se manca, subito
    .choice-at-once = subito
    .choice-once-a-day = una volta al giorno
alert-list =
    .description = Vedi i tuoi avvisi
alert-remove =
    .description = Elimina uno dei tuoi avvisi
    .alert = Quale avviso eliminare
alert-forget =
    .description = Elimina tutti i tuoi avvisi e tutto ciò che è salvato su di te
language =
    .description = Scegli la lingua del bot
language-set =
    .description = Scegli la lingua di un server; in un messaggio diretto, la tua
    .language = Quale lingua; automatica segue le impostazioni di Discord
    .channel = Solo per questo canale; se manca, per tutto il server
language-show =
    .description = Vedi quali lingue si usano qui
help =
    .description = Vedi cosa puoi fare qui
summarize-menu = Riassumi
sources =
    .description = Gestisci le fonti di questo server
sources-list =
    .description = Vedi cosa si può leggere qui e quando si legge ogni fonte
sources-add =
    .description = Segui un sito di notizie o un feed (Gestisci server)
    .url = Un sito di notizie, l’indirizzo di un feed, o un nome dall’elenco
sources-refresh =
    .description = Controlla subito una fonte (Gestisci server)
    .source = Quale fonte
sources-remove =
    .description = Smetti di seguire una fonte in questo server (Gestisci server)
    .source = Quale fonte
sources-mute =
    .description = Nascondi una fonte attiva per tutti i server (Gestisci server)
    .source = Quale fonte
sources-unmute =
    .description = Mostra di nuovo una fonte nascosta (Gestisci server)
    .source = Quale fonte
follow =
    .description = Pubblica le notizie in un canale appena arrivano
    .query = Parole che una notizia deve avere; "una frase", -senza, questo OR quello
    .sources = Solo queste fonti, come BBC News, Reuters
    .category = Solo fonti di questa categoria, come world o technology
    .told_by = Numero minimo di testate che riportano la notizia
    .channel = Dove pubblicare; se manca, questo canale
    .role = Quale ruolo menzionare
    .quiet_hours = Quando non pubblicare, come 22:00-07:00 Roma
    .at_most = Numero massimo di post all’ora
doctor =
    .description = Controlla che ogni programmazione e tema seguito funzioni
schedule =
    .description = Gestisci riepiloghi programmati e temi seguiti
schedule-add =
    .description = Pubblica un riepilogo regolarmente
    .time = Quando pubblicare: 07:30, o più orari: 07:30, 18:00
    .timezone = Una grande città del fuso orario, come Roma
    .channel = Dove pubblicare; se manca, questo canale
    .days = ogni giorno, feriali, fine settimana, settimanale, o giorni come lun,gio
    .stories = Numero massimo di notizie per riepilogo
    .source = Solo questa fonte, o più fonti: BBC News, Reuters
    .category = Solo fonti di questa categoria, come world o technology
    .query = Parole che una notizia deve avere; "una frase", -senza, questo OR quello
    .told_by = Numero minimo di testate che riportano la notizia
    .quiet = Cosa fare quando non c’è niente di nuovo
    .role = Quale ruolo menzionare
    .mention = Come menzionare il ruolo
    .choice-post-nothing = non pubblicare niente
    .choice-post-a-note = pubblicare una nota
    .choice-notify = con notifica
    .choice-silently = senza notifica
schedule-edit =
    .description = Modifica una programmazione o un tema seguito; il resto rimane
    .schedule = Quale programmazione o tema seguito modificare
    .time = Quando pubblicare: 07:30, o più orari: 07:30, 18:00
    .timezone = Una grande città del fuso orario, come Roma
    .source = Solo questa fonte, o più fonti: BBC News, Reuters; - per tutte
    .category = Solo fonti di questa categoria, come world; - per tutte
    .query = Solo notizie con tutte queste parole; - per nessuna
    .told_by = Numero minimo di testate che riportano la notizia
    .channel = Dove pubblicare
    .days = ogni giorno, feriali, fine settimana, settimanale, o giorni come lun,gio
    .stories = Numero massimo di notizie per riepilogo
    .quiet = Cosa fare quando non c’è niente di nuovo
    .role = Quale ruolo menzionare
    .mention = Come menzionare il ruolo
    .choice-post-nothing = non pubblicare niente
    .choice-post-a-note = pubblicare una nota
    .choice-notify = con notifica
    .choice-silently = senza notifica
    .choice-nobody = nessuno
    .quiet_hours = Di un tema seguito: quando tacere: 22:00-07:00 Roma; - per mai
    .at_most = Di un tema seguito: numero massimo di post all’ora
schedule-now =
    .description = Pubblica subito le novità, oltre agli orari fissi
    .schedule = Quale programmazione pubblicare
schedule-list =
    .description = Elenca programmazioni e temi seguiti
schedule-preview =
    .description = Anteprima di ciò che pubblicherà una programmazione o un tema seguito
    .schedule = Quale programmazione o tema seguito vedere in anteprima
schedule-pause =
    .description = Metti in pausa una programmazione o un tema seguito finché non lo riprendi
    .schedule = Quale programmazione o tema seguito mettere in pausa
schedule-resume =
    .description = Riprendi una programmazione o un tema seguito in pausa
    .schedule = Quale programmazione o tema seguito riprendere
schedule-remove =
    .description = Elimina una programmazione o un tema seguito e la sua cronologia
    .schedule = Quale programmazione o tema seguito eliminare
schedule-history =
    .description = Vedi quando una programmazione o un tema seguito ha pubblicato, o perché no
    .schedule = Quale programmazione o tema seguito guardare
schedule-why =
    .description = Vedi perché una notizia è uscita, o no
    .story = Il suo titolo, l’indirizzo della pagina, o un link al post del bot
    .schedule = Quale programmazione o tema seguito; se manca, tutti
