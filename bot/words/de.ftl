# Deutsch (German). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    Artikel                      story      Meldung
#   summary    Zusammenfassung              digest     Überblick
#   source     Quelle                       feed       Feed
#   publisher  Medium, Medien               schedule   Zeitplan
#   follow     Abo                          alert      Alert
#   post       Post; to post: posten        thread     Thread
#   paused     pausiert; resume: fortsetzen mute       ausblenden
#   catalogue  Katalog                      operator   wer den Bot betreibt
#   moderator  Moderation                   site's owner  die Website


## Numbers and lists

number-group = .
list-comma = { ", " }
list-and = { $begin } und { $end }
list-or = { $begin } oder { $end }


## Text and reading (bot/text, bot/reading)

not-text = Das ist kein Text. Nimm reinen Text (UTF-8), eine Webseite oder einen Feed.
encoding-unknown = Die Zeichenkodierung dieses Textes ist nicht erkennbar. Speichere ihn als UTF-8 und lade ihn noch einmal.
file-kind = { $kind ->
    [gzip] eine gzip-Datei
    [zip] eine ZIP-Datei
    [bzip2] eine bzip2-Datei
    [xz] eine xz-Datei
    [sevenzip] eine 7z-Datei
    [zstd] eine zstd-Datei
    [rar] eine RAR-Datei
    [pdf] eine PDF-Datei
    [picture] ein Bild
    [video] ein Video
    [sound] eine Audiodatei
   *[office] ein Office-Dokument
 }
binary-instead-of-page = { $packed ->
    [yes] Das ist { $kind }, keine Webseite. Nimm die entpackte Seite.
   *[no] Das ist { $kind }, keine Webseite. Nimm den Inhalt als reinen Text oder eine Webseite.
 }
binary-instead-of-feed = { $packed ->
    [yes] Das ist { $kind }, kein Feed. Nimm den entpackten Feed.
   *[no] Das ist { $kind }, kein Feed. Nimm einen RSS-, Atom- oder JSON-Feed.
 }
page-too-many-attributes = Ein Tag dieser Seite hat mehr als 1.000 Attribute. Versuch es mit einer anderen Seite der Website.

# Feeds
not-a-feed = Das ist kein Feed. Nimm einen RSS-, Atom- oder JSON-Feed.
page-instead-of-feed = Das ist eine Webseite, kein Feed. Nimm einen RSS-, Atom- oder JSON-Feed.
json-is-not-a-feed = Das ist JSON, aber kein JSON-Feed. Nimm einen RSS-, Atom- oder JSON-Feed.
feed-damaged = Dieser Feed ist zu stark beschädigt. Nimm einen anderen RSS-, Atom- oder JSON-Feed.
feed-empty = Dieser Feed ist leer. Prüfe die Adresse, oder speichere den Feed neu und lade diese Datei.
feed-too-large = Dieser Feed ist größer als 10 MB. Such auf der Website nach einem kürzeren Feed.
feed-too-many-items = Dieser Feed hat zu viele Einträge. Such auf der Website nach einem kürzeren Feed.
feed-too-many-tags = Dieser Feed hat ein Tag mit mehr als 16 KB oder über eine Million Tags und Attribute und wurde deshalb nicht gelesen. Melde das der Website.

# Web pages
page-too-large = Diese Seite ist größer als 5 MB. Nimm die Seite eines einzelnen Artikels.
page-too-many-tags = Diese Seite hat mehr als 30.000 Tags. Nimm die Seite eines einzelnen Artikels.


## The web (bot/web)

address-too-long = Diese Adresse ist zu lang. Erlaubt sind höchstens { $most } Zeichen.
address-with-spaces = Diese Adresse enthält Leer- oder Steuerzeichen. Kopiere sie noch einmal am Stück.
address-invalid = Das ist keine Webadresse. Nimm eine wie https://example.com/feed.xml.
address-scheme = Nur Webadressen können abgerufen werden. Nimm eine, die mit https:// beginnt.
address-with-login = Diese Adresse enthält einen Benutzernamen oder ein Passwort. Nimm eine, die ohne auskommt.
address-without-host = In dieser Adresse fehlt der Name der Website. Nimm eine wie https://example.com/.
address-host-invalid = Diese Adresse enthält keinen gültigen Namen einer Website. Prüfe die Schreibweise, oder kopiere sie noch einmal.
address-port = Port { $port } ist kein Port für Webseiten. Nimm eine Adresse mit Port 80, 443, 8080 oder 8443 oder ohne Port.
address-private = { $host } ist nicht im öffentlichen Internet. Nimm die Adresse einer öffentlichen Website, oder lass diese von der Person freigeben, die den Bot betreibt.
robots-forbid = { $host } erlaubt Bots nicht, diese Seite zu lesen. Öffne den Link im Browser.
robots-unreadable = { $host } hat nicht mitgeteilt, ob Bots diese Seite lesen dürfen. Versuch es später noch einmal, oder öffne den Link im Browser.
redirect-invalid = { $host } leitet auf etwas weiter, das keine Webadresse ist. Öffne die Adresse im Browser und nimm die, bei der du landest.
redirect-to-http = { $host } leitet von https auf http weiter, und das ist nicht sicher. Nimm eine Adresse, die bei https bleibt.
redirects-too-many = { $host } leitet immer wieder weiter. Öffne die Adresse im Browser und nimm die, bei der du landest.
leads-inside = { $host } führt zu { $target }, und das ist nicht im öffentlichen Internet. Nimm eine Adresse, die auf öffentlichen Websites bleibt.
host-unknown = { $host } wurde nicht gefunden. Prüfe die Adresse.
host-not-looked-up = { $host } konnte nicht nachgeschlagen werden, weil kein Nameserver geantwortet hat. Versuch es später noch einmal.
host-unreachable = { $host } ist nicht erreichbar. Prüfe die Adresse, oder versuch es später noch einmal.
host-too-slow = { $host } hat länger als { $seconds } s für die Antwort gebraucht. Versuch es später noch einmal.
host-bad-https = { $host } unterstützt https nicht richtig. Nimm eine andere Adresse, oder melde das der Website.
host-bad-http = { $host } hat eine ungültige HTTP-Antwort geschickt. Prüfe die Adresse im Browser.
connection-ended-early = { $host } hat die Verbindung zu früh beendet. Versuch es später noch einmal.
body-too-large = { $host } hat mehr als { $megabytes } MB geschickt. Das ist zu viel für einen Feed oder eine Seite. Nimm eine andere Adresse.
body-damaged = { $host } hat beschädigte komprimierte Daten geschickt. Versuch es später noch einmal, oder melde das der Website.
body-compression-unknown = { $host } benutzt eine Komprimierung, die der Bot nicht lesen kann. Nimm eine andere Adresse, oder melde das der Website.
certificate-not-yet-valid = { $host } ist nicht vertrauenswürdig, weil das Zertifikat noch nicht gilt. Wer den Bot betreibt, sollte die Uhr prüfen; sonst melde das der Website.
certificate-expired = { $host } ist nicht vertrauenswürdig, weil das Zertifikat abgelaufen ist. Versuch es in ein paar Tagen noch einmal, oder melde das der Website.
certificate-other-name = { $host } ist nicht vertrauenswürdig, weil das Zertifikat für einen anderen Namen gilt. Versuch es mit oder ohne www.
certificate-other-address = { $host } ist nicht vertrauenswürdig, weil das Zertifikat für eine andere Adresse gilt. Nimm den Namen der Website statt einer Nummer.
certificate-unknown-authority = { $host } ist nicht vertrauenswürdig, weil das Zertifikat von einer unbekannten Stelle stammt. Nimm eine andere Adresse, oder melde das der Website.
status-unchanged = { $host } hat „nicht geändert“ (304) geantwortet, obwohl der Bot nicht danach gefragt hat. Versuch es später noch einmal.
status-password = { $host } verlangt ein Passwort. Nimm eine Adresse, die alle lesen können.
status-payment = { $host } verlangt eine Zahlung. Nimm eine Adresse, die alle lesen können.
status-forbidden = { $host } hat den Zugriff verweigert (403). Vielleicht blockiert die Website Bots; frag dort nach.
status-not-found = { $host } hat nichts unter dieser Adresse (404). Prüfe die Schreibweise, oder such die neue Adresse des Feeds.
status-nothing-acceptable = { $host } hat keinen Feed und keine Seite unter dieser Adresse (406). Nimm eine andere Adresse.
status-gone = { $host } hat das endgültig entfernt (410). Such die neue Adresse des Feeds.
status-too-many-requests = { $host } bekommt zu viele Anfragen (429). Der Bot wartet ein paar Stunden; du musst nichts tun.
status-legal-reasons = { $host } darf das aus rechtlichen Gründen nicht zeigen (451). Nimm eine andere Adresse.
status-server-error = { $host } hat einen Serverfehler gemeldet ({ $status }). Versuch es später noch einmal.
status-no-document = { $host } hat keinen Inhalt geschickt ({ $status }). Prüfe die Adresse im Browser.
status-other = { $host } hat mit Status { $status } geantwortet. Prüfe die Adresse im Browser.


## Storage (bot/storage)

search-too-slow = Diese Suche hat zu lange gedauert und wurde abgebrochen. Nimm weniger oder längere Wörter, oder such in einer einzelnen Quelle.


## Timetable (bot/timetable)

since-invalid = „{ $typed }“ ist kein gültiger Zeitraum für since. Nimm { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } oder ein Datum wie 2026-11-01.
until-invalid = „{ $typed }“ ist keine gültige Zeit für until. Nimm { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } oder ein Datum wie 2026-11-01.
on-invalid = „{ $typed }“ ist kein gültiger Tag für on. Nimm { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 oder einen Monat wie 2026-11.
period-in-future = „{ $typed }“ liegt in der Zukunft, gerechnet in UTC. Nimm ein früheres Datum.
period-empty = Zwischen since, until und on bleibt keine Zeit übrig. Nimm ein früheres since oder ein späteres until.
time-invalid = „{ $typed }“ ist keine gültige Uhrzeit. Nimm HH:MM, etwa 07:30 oder 18:00.
time-half-unclear = „{ $typed }“ könnte morgens oder abends sein. Nimm { $morning } oder { $evening }.
time-invalid-near = „{ $typed }“ ist keine gültige Uhrzeit. Meintest du { $near }?
time-missing = Die Uhrzeit fehlt. Nimm HH:MM, etwa 07:30, oder mehrere: 07:30, 18:00.
times-too-many = Das sind zu viele Zeiten pro Tag. Nimm höchstens { $most }.
day-invalid = „{ $typed }“ ist kein gültiger Tag. Nimm { $daily }, { $weekdays }, { $weekends }, { $range } oder Tage wie { $some }.
day-not-weekly = „{ $typed }“ geht nicht: Zeitpläne wiederholen sich jede Woche. Nimm { $daily }, { $weekdays }, { $weekly } oder Tage wie { $some }.
day-missing = Die Tage fehlen. Nimm { $daily }, { $weekdays }, { $weekends }, { $range } oder Tage wie { $some }.
zone-invalid-near = „{ $typed }“ ist keine Zeitzone. Meintest du { $near }?
zone-invalid = „{ $typed }“ ist keine Zeitzone. Nimm die nächste große Stadt, etwa Berlin.
zone-several = „{ $typed }“ hat mehrere Zeitzonen. Nimm eine Stadt dort oder eine Zone wie { $near }.
quiet-hours-invalid = „{ $typed }“ passt nicht als Ruhezeit. Schreib zwei Uhrzeiten und eine Zeitzone, etwa 22:00-07:00 Europe/Berlin.
quiet-hours-all-day = Diese Ruhezeit dauert den ganzen Tag, es würde also nie etwas gepostet. Nimm zwei verschiedene Uhrzeiten.
zone-missing = Die Zeitzone fehlt. Nimm die nächste große Stadt, etwa Berlin.
zone-taken = „{ $typed }“ wurde als { $zone } verstanden.
zone-taken-of-several = „{ $typed }“ wurde als { $zone } verstanden. Auch möglich: { $others }.
zone-offset = Das ist das ganze Jahr { $zone }. Wird dort die Uhr umgestellt, nimm lieber eine Stadt, etwa Berlin.
zone-offset-taken = „{ $typed }“ wurde als { $zone } für das ganze Jahr verstanden. Wird dort die Uhr umgestellt, nimm lieber eine Stadt, etwa Berlin.
schedule-times = { $days } um { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] sobald es Meldungen gibt, höchstens 1 Post pro Stunde
   *[other] sobald es Meldungen gibt, höchstens { $posts } Posts pro Stunde
}
schedule-as-it-comes-quiet = { $posts ->
    [one] sobald es Meldungen gibt, höchstens 1 Post pro Stunde, Ruhe { $begin }–{ $end } ({ $zone })
   *[other] sobald es Meldungen gibt, höchstens { $posts } Posts pro Stunde, Ruhe { $begin }–{ $end } ({ $zone })
}


## What people type

days-daily = täglich
    .also = taeglich | tgl | jeden Tag | jeder Tag | alle Tage | alle
days-weekdays = montags bis freitags
    .also = werktags | werktag | werktage | werktagen | wochentags | wochentag | wochentage | wochentagen | arbeitstags | arbeitstag | arbeitstage | arbeitstagen | unter der Woche
days-weekends = am Wochenende
    .also = Wochenende | Wochenenden | wochenends | am WE | WE
days-weekly = wöchentlich
    .also = woechentlich | jede Woche | einmal pro Woche | einmal die Woche | einmal in der Woche | 1x pro Woche
days-monday = montags
days-tuesday = dienstags
days-wednesday = mittwochs
days-thursday = donnerstags
days-friday = freitags
days-saturday = samstags
days-sunday = sonntags
day-monday = Montag
    .also = Mo | Montage | Montagen
day-tuesday = Dienstag
    .also = Di | Dienstage | Dienstagen
day-wednesday = Mittwoch
    .also = Mi | Mittwoche | Mittwochen
day-thursday = Donnerstag
    .also = Do | Donnerstage | Donnerstagen
day-friday = Freitag
    .also = Fr | Freitage | Freitagen
day-saturday = Samstag
    .also = Sa | Samstage | Samstagen | Sonnabend | Sonnabende | Sonnabenden | sonnabends
day-sunday = Sonntag
    .also = So | Sonntage | Sonntagen
days-range = mo-fr
days-some = mo, do
typed-and = u | u. | sowie | und auch
typed-to = bis | bis zum | bis einschließlich
typed-beside-days = am | an | den | jeden | jeder | jede | jedes | jeweils | immer | nur | von | vom | ab
typed-not-weekly = monatlich | vierteljährlich | vierteljaehrlich | quartalsweise | halbjährlich | jährlich | jaehrlich | stündlich | stuendlich | zweiwöchentlich | zweiwoechentlich | 14-tägig | 14-taegig | vierzehntägig | alle zwei Wochen | alle 2 Wochen | alle vier Wochen | alle 4 Wochen | alle zwei Tage | alle 2 Tage | jede zweite | jeden zweiten | jeden dritten | jeden Monat | jedes Quartal | jedes Jahr | jede Stunde | einmal im Monat | einmal pro Monat | einmal im Jahr | einmal pro Jahr | einmal am Tag | einmal pro Tag | zweimal am Tag | zweimal pro Tag | zweimal pro Woche | zweimal die Woche | erster | ersten | zweiter | zweiten | dritter | dritten | vierter | vierten | letzter | letzten

typed-hour = { "" }
typed-minute = Minute | Minuten
typed-half-past = { "" }
typed-am = morgens | frühmorgens | früh | frueh | vormittags | am Morgen | am Vormittag | in der Früh | vorm | vorm.
typed-pm = nachmittags | am Nachmittag | mittags | am Mittag | nachm | nachm.
typed-night = abends | nachts | am Abend | in der Nacht
typed-noon = Mittag
typed-midnight = Mitternacht
typed-beside-times = um | gegen | jeweils | immer | nur | von | vom | ab | zwischen | genau | zu | in

period-day = Tag
    .also = ein Tag | einen Tag | einem Tag | 24 Stunden | 24 Std
period-week = Woche
    .also = eine Woche | einer Woche
period-month = Monat
    .also = ein Monat | einen Monat | einem Monat
period-year = Jahr
    .also = ein Jahr | einem Jahr
period-all = alles
    .also = alle | immer | jemals | gesamt | unbegrenzt
day-today = heute
    .also = heut
day-yesterday = gestern
    .also = { "" }
period-of-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
period-of-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
typed-hours = Std | Std. | Stunde | Stunden
typed-days = T | Tag | Tage | Tagen
typed-weeks = Wo | Woche | Wochen
typed-months = Monat | Monate | Monaten
typed-years = J | Jahr | Jahre | Jahren
typed-beside-periods = letzte | letzten | letzter | letztes | letztem | vergangene | vergangenen | vergangener | vergangenes | vorige | vorigen | voriger | voriges | vor | seit | der | die | das | den | dem | des | am | im | in | vom | von | ab | bis | zum
period-date = 3. Nov
typed-january = Januar | Jänner | Jaenner
typed-february = Februar | Feber
typed-march = März | Maerz | Mrz
typed-april = April
typed-may = Mai
typed-june = Juni
typed-july = Juli
typed-august = August
typed-september = September
typed-october = Oktober
typed-november = November
typed-december = Dezember


## Actions: reading the news

no-sources = Es gibt noch keine Quellen. Mitglieder mit „Server verwalten“ können mit /sources add eine hinzufügen. Wer den Bot betreibt, kann mit dateline sources enable eine für alle Server einschalten.
unknown-source = Keine Quelle heißt „{ $name }“. Die größten Quellen sind { $largest }.
unknown-source-nameless = Das ist kein Name einer Quelle. Die größten Quellen sind { $largest }.
unknown-source-near = Keine Quelle heißt „{ $name }“. Meintest du { $near }?
source-is-muted = „{ $name }“ ist auf diesem Server ausgeblendet. Mitglieder mit „Server verwalten“ können die Quelle mit /sources unmute wieder einblenden.
article-gone = Diese Meldung ist nicht mehr gespeichert. Neuere findest du mit /latest.
list-gone = Diese Liste ist hier nicht mehr verfügbar. Ruf /latest noch einmal auf.
search-expired = Diese Suche ist abgelaufen. Ruf /search noch einmal auf.
nothing-related = Zu dieser Meldung wurde nichts weiter gefunden. Versuch es mit /search.
too-short-to-summarize = { $fewest ->
    [one] Diese Nachricht ist zu kurz für eine Zusammenfassung. Wähle eine mit mindestens { $fewest } Satz oder eine, die nur aus einem Link zu einem Artikel besteht.
   *[other] Diese Nachricht ist zu kurz für eine Zusammenfassung. Wähle eine mit mindestens { $fewest } Sätzen oder eine, die nur aus einem Link zu einem Artikel besteht.
}
linked-page-too-short = Der Artikel auf { $host } ist zu kurz für eine Zusammenfassung. Öffne den Link, um ihn zu lesen.
linked-page-without-article = Auf { $host } wurde kein lesbarer Artikel gefunden. Vielleicht braucht man dafür ein Abo der Website; öffne den Link im Browser.
linked-page-too-slow = Der Artikel auf { $host } konnte nicht innerhalb von { $seconds } s gelesen werden. Versuch es später noch einmal, oder öffne den Link.


## Actions: sources

no-address =
    { $found ->
        [0] „{ $name }“ ist weder eine Adresse noch ein Name im Katalog. Nimm die Adresse einer Nachrichtenseite, etwa https://example.com.
       *[other] „{ $name }“ ist weder eine Adresse noch ein Name im Katalog. Meintest du { $near }? Auch die Adresse einer Nachrichtenseite geht, etwa https://example.com.
    }
catalogue-feed-unreachable = { $source } ist auf { $host } nicht erreichbar. Versuch es später noch einmal. Sind auch andere Websites nicht erreichbar, sollte die Person, die den Bot betreibt, das Netzwerk prüfen.
no-feed = Auf { $host } wurde kein Feed gefunden. Such dort einen Link namens RSS oder Feed und nimm dessen Adresse für /sources add.
file-instead-of-feed = Unter dieser Adresse liegt { $kind }, kein Feed. Nimm die Adresse der Startseite oder die eines unkomprimierten RSS-, Atom- oder JSON-Feeds.
offer-expired = Dieses Angebot ist abgelaufen. Ruf /sources add noch einmal auf.
too-many-feeds =
    { $most ->
        [one] Dieser Server hat schon { $most } Feed, mehr geht nicht. Entferne ihn zuerst mit /sources remove.
       *[other] Dieser Server hat schon { $most } Feeds, mehr geht nicht. Entferne zuerst einen mit /sources remove.
    }
not-live = „{ $source }“ ist keine laufende Quelle: Die Meldungen wurden aus Dateien geladen. Die laufenden zeigt /sources list. Mit /sources mute blendest du diese auf dem Server aus.
not-yours = „{ $source }“ wurde nicht von diesem Server hinzugefügt, sondern ist für alle Server eingeschaltet. Mit /sources mute blendest du die Quelle auf diesem Server aus.
mute-own = „{ $source }“ ist nicht für alle Server eingeschaltet und kann deshalb nicht ausgeblendet werden. Nimm /sources remove.
not-muted =
    { $found ->
        [0] Hier ist keine Quelle namens „{ $name }“ ausgeblendet. Wähle eine aus der Liste, die Discord anbietet.
       *[other] Hier ist keine Quelle namens „{ $name }“ ausgeblendet. Meintest du { $near }?
    }
not-added =
    { $found ->
        [0] Dieser Server hat keine Quelle namens „{ $name }“ hinzugefügt. Wähle eine aus der Liste, die Discord anbietet.
       *[other] Dieser Server hat keine Quelle namens „{ $name }“ hinzugefügt. Meintest du { $near }?
    }
none-added = Dieser Server hat keine Quelle hinzugefügt, also gibt es keine zu entfernen. Mit /sources add fügst du eine hinzu, mit /sources mute blendest du eine aus, die für alle Server eingeschaltet ist.
none-muted = Hier ist keine Quelle ausgeblendet, also gibt es keine wieder einzublenden. Was sich lesen lässt, zeigt /sources list.
none-on-for-all = Keine Quelle ist für alle Server eingeschaltet, also gibt es keine auszublenden. Eine Quelle, die dieser Server hinzugefügt hat, entfernst du mit /sources remove.
asked-too-often-alone = Das hast du gerade { $times }-mal gemacht. Versuch es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} noch einmal.
asked-too-often = Dieser Server hat das gerade { $times }-mal gemacht. Versuch es in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} noch einmal.
feed-rests =
    { $minutes ->
        [one] „{ $source }“ ist gerade nicht lesbar. { $reason } Der Bot versucht es in { $minutes } Minute noch einmal.
       *[other] „{ $source }“ ist gerade nicht lesbar. { $reason } Der Bot versucht es in { $minutes } Minuten noch einmal.
    }
feed-bug = Wegen eines Fehlers im Bot konnte dieser Feed nicht gelesen werden. Wer den Bot betreibt, findet Details im Log.


## Actions: schedules

schedule-invalid = Wähle einen Zeitplan oder ein Abo aus der Liste, die Discord anbietet, oder gib die Nummer aus /schedule list ein.
schedule-now-follow = { $number } ist ein Abo: Meldungen werden schon gepostet, sobald sie da sind. Was als Nächstes kommt, zeigt /schedule preview { $number }.
option-name = „{ $name }“
edit-without-changes = Nichts zu ändern: Wähle für { $number } mindestens eine weitere Option, etwa eine Suche oder einen Kanal.
schedule-without-options = { $count ->
    [one] { $number } ist ein Zeitplan: Er postet zu festen Zeiten und kennt { $options } nicht. Lass das weg.
   *[other] { $number } ist ein Zeitplan: Er postet zu festen Zeiten und kennt { $options } nicht. Lass das weg.
}
follow-without-options = { $count ->
    [one] { $number } ist ein Abo: Es postet Meldungen, sobald sie da sind, und kennt { $options } nicht. Lass das weg.
   *[other] { $number } ist ein Abo: Es postet Meldungen, sobald sie da sind, und kennt { $options } nicht. Lass das weg.
}
schedule-now-paused = Zeitplan { $number } ist pausiert. Setze ihn mit /schedule resume { $number } fort, dann kannst du ihn jetzt posten.
schedule-unknown = Auf diesem Server gibt es weder Zeitplan noch Abo { $number }. Sieh in /schedule list nach.
too-many-schedules = { $most ->
    [one] Dieser Server hat schon { $most } Zeitplan oder Abo, mehr geht nicht. Lösche erst den Eintrag mit /schedule remove.
   *[other] Dieser Server hat schon { $most } Zeitpläne und Abos, mehr geht nicht. Lösche erst einen Eintrag mit /schedule remove.
}
why-unknown = Diese Meldung ist nicht gespeichert, oder dieser Server sieht ihre Quelle nicht. Wähle eine aus der Liste, oder gib ihre Adresse oder den Link zum Post des Bots ein.
why-unknown-post = Diese Nachricht stammt von keinem Zeitplan oder Abo dieses Servers, oder sie ist zu alt. Kopiere den Link einer anderen, oder wähle eine Meldung aus der Liste.
why-unknown-of-source = Diese Seite ist nicht gespeichert. { $source } wurde zuletzt { $last } gelesen und wird { $next } wieder gelesen.
why-unknown-of-source-unread = Diese Seite ist nicht gespeichert. { $source } wurde noch nicht gelesen und wird { $next } gelesen.

why-unknown-source-fails = Diese Seite ist nicht gespeichert, weil { $source } gerade nicht lesbar ist. { $reason } Der Bot versucht es { $next } noch einmal.
why-unknown-source-gone = Diese Seite ist nicht gespeichert, weil { $source } nicht mehr gelesen wird. { $reason } Füge die Quelle mit /sources add neu hinzu.
schedule-source-unseen = { $kind ->
    [follow] Dieser Server sieht die Quelle von Abo { $number } nicht mehr. Hol sie mit /sources add oder /sources unmute zurück, oder wähle mit /schedule edit { $number } eine andere.
   *[schedule] Dieser Server sieht die Quelle von Zeitplan { $number } nicht mehr. Hol sie mit /sources add oder /sources unmute zurück, oder wähle mit /schedule edit { $number } eine andere.
}
source-unseen = eine Quelle, die dieser Server nicht mehr sieht
follow-with-times = Ein Abo postet, was ab jetzt erscheint. Seine Suche kann deshalb kein since:, until: oder on: enthalten. Lass das weg.
follow-only-times = Diese Suche gibt nur eine Zeit an, und ein Abo postet, was ab jetzt erscheint. Nenne Wörter, die eine Meldung enthalten muss, etwa Wahl. Ohne Suche wird jede Meldung der Quellen gepostet.
follow-too-many = { $count ->
    [one] Das wäre etwa { $count } Meldung pro Tag, erlaubt sind höchstens { $most }. Grenz es mit einer Suche, mit Quellen, einer Kategorie oder told_by ein.
   *[other] Das wären etwa { $count } Meldungen pro Tag, erlaubt sind höchstens { $most }. Grenz es mit einer Suche, mit Quellen, einer Kategorie oder told_by ein.
}
paused-source-unseen = Dieser Server sieht die Quelle nicht mehr.
paused-source-forgotten = Wer den Bot betreibt, hat die Quelle entfernt.
paused-by-moderator = Die Moderation hat die Pause eingeschaltet.
too-late-to-catch-up = Der Bot war zu dieser Zeit offline, und zum Nachholen war es zu spät.
earlier-skipped-too = { $count ->
    [one] Auch alle früheren Überblicke seit { $since } sind ausgefallen; hier steht nur der letzte.
   *[other] Auch alle früheren Überblicke seit { $since } sind ausgefallen; hier stehen nur die letzten { $count }.
}


## Actions: alerts

alert-for-bot = Bots und Webhooks können keine Alerts haben.
alert-with-times = Ein Alert meldet, was ab jetzt erscheint. Seine Suche kann deshalb kein since:, until: oder on: enthalten. Lass das weg.
alert-only-times = Diese Suche gibt nur eine Zeit an, und ein Alert meldet, was ab jetzt erscheint. Nenne Wörter, die eine Meldung enthalten muss, etwa Wahl.
alert-too-much = { $count ->
    [one] Das wäre etwa { $count } Meldung pro Tag, erlaubt sind höchstens { $most }. Füge der Suche Wörter hinzu, oder wähle Quellen aus.
   *[other] Das wären etwa { $count } Meldungen pro Tag, erlaubt sind höchstens { $most }. Füge der Suche Wörter hinzu, oder wähle Quellen aus.
}
alert-too-many = { $most ->
    [one] Du hast schon { $most } Alert, mehr geht nicht. Lösche ihn erst mit /alert remove.
   *[other] Du hast schon { $most } Alerts, mehr geht nicht. Lösche erst einen mit /alert remove.
}
alert-known = Diesen Alert hast du schon: { $number }. Sieh in /alert list nach.
alert-unknown = Diesen Alert hast du nicht. Wähle einen, den Discord vorschlägt, oder sieh in /alert list nach.
alert-not-now = Discord lässt den Bot gerade keine weiteren Direktnachrichten beginnen. Es wurde nichts gespeichert; versuch es in ein paar Minuten noch einmal.
alert-last-today = Das ist Nachricht { $most } für heute, mehr geht nicht. Die übrigen Meldungen von heute kommen morgen in einer einzigen Nachricht.
alert-left-out = { $count ->
    [one] 1 weitere Meldung von gestern fehlt hier; du findest sie mit /search.
   *[other] { $count } weitere Meldungen von gestern fehlen hier; du findest sie mit /search.
}


## Actions: languages

language-unknown = „{ $typed }“ ist keine Sprache des Bots. Wähle { $names }.
language-unknown-near = „{ $typed }“ ist keine Sprache des Bots. Meintest du { $near }?


## Doctor (bot/actions/check_*)

check-source = Quelle { $name }
check-source-gone = { $url } wird nicht mehr gelesen. { $reason }
check-source-gone-fix = Füge die neue Adresse mit /sources add hinzu und entferne diese Quelle.
check-source-failing = { $times ->
    [one] { $url } war einmal nicht lesbar. { $reason }
   *[other] { $url } war { $times }-mal in Folge nicht lesbar. { $reason }
}
check-source-failing-fix = Öffne die Adresse im Browser. Der Bot versucht es am { $next } wieder.
check-source-silent = Hier gibt es seit { $since } nichts Neues, viel länger als üblich.
check-source-silent-fix = Sieh auf der Website nach. Ist der Feed umgezogen, füge die neue Adresse mit /sources add hinzu.
check-source-late = { $url } war am { $due } fällig.
check-source-late-fix = Starte den Bot mit dateline run, oder lies die Quelle einmal mit dateline fetch.
check-schedule = { $kind ->
    [follow] Abo { $number }
   *[schedule] Zeitplan { $number }
}
check-schedule-ok = { $source }, { $times }. Als Nächstes: { $due }. { $last }
check-schedule-idle = sobald es eine Meldung gibt
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Als Nächstes: { $due }. 1 Überblick wartet auf den Versand. { $last }
   *[other] { $source }, { $times }. Als Nächstes: { $due }. { $count } Überblicke warten auf den Versand. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Als Nächstes: { $due }. 1 Post wartet auf den Versand. { $last }
   *[other] { $source }, { $times }. Als Nächstes: { $due }. { $count } Posts warten auf den Versand. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }: von der Moderation pausiert. Fortsetzen mit /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: pausiert. { $reason } { $last }
check-schedule-paused-fix = Behebe das, dann geht es mit /schedule resume { $number } weiter.
check-schedule-cannot-post = { $source }, { $times }. Als Nächstes: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Erlaube das in den Kanaleinstellungen unter „Berechtigungen“, oder wähle mit /schedule edit { $number } einen anderen Kanal.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. Der Post vom { $since } wartet noch auf den Versand. { $last }
   *[schedule] { $source }, { $times }. Der Überblick vom { $since } wartet noch auf den Versand. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. Der Post vom { $since } wartet noch auf den Versand. { $reason } { $last }
   *[schedule] { $source }, { $times }. Der Überblick vom { $since } wartet noch auf den Versand. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Der nächste Post war am { $due } fällig und wurde nicht gesendet. { $last }
   *[schedule] { $source }, { $times }. Der Überblick war am { $due } fällig und wurde nicht gepostet. { $last }
}
check-schedule-late-fix = Der Bot holt das von selbst nach. Wenn nicht, sieh in sein Log, oder starte ihn mit dateline run.
check-schedule-unknown-source = { $source }, { $times }: findet nichts, denn hier heißt keine Quelle mehr { $name }. { $last }
check-schedule-unknown-category = { $source }, { $times }: findet nichts, denn hier ist keine Quelle mehr in der Kategorie { $category }. { $last }
check-schedule-unknown-fix = Füge die Quelle mit /sources add wieder hinzu, oder wähle mit /schedule edit { $number } etwas anderes.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Sieh in /schedule history { $number } nach.
check-last-none = Noch nichts gepostet.
check-last = Zuletzt: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Zuletzt: { $due }, 1 Minute zu spät gepostet.
   *[other] Zuletzt: { $due }, { $minutes } Minuten zu spät gepostet.
}
check-last-reason = Zuletzt: { $due }, { $outcome }. { $reason }
doctor-title = Funktionsprüfung
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Auf diesem Server gibt es keine Zeitpläne und keine Abos. Alles in Ordnung. Die Quellen zeigt /sources list. Mit /schedule add planst du einen Überblick, mit /follow lässt du Meldungen posten, sobald sie da sind.
doctor-channel-gone = Den Kanal { $channel } gibt es nicht mehr, oder der Bot sieht ihn nicht.
doctor-channel-forbidden = Dem Bot fehlt in { $channel }: { $names }.

duty-claiming = Überblicke und Abos starten
duty-posting = Überblicke und Abos posten
duty-reading = Feeds lesen
duty-grouping = Meldungen gruppieren
duty-matching = Meldungen für Abos und Alerts finden
duty-loading = Artikel laden
duty-summaries = Zusammenfassungen neu erstellen
duty-search-index = Suchindex neu aufbauen
duty-maintenance = Wartung
duty-bug = Ein Fehler im Bot; Details stehen im Log.
duty-reason-in-log = Der Grund steht im Log des Bots.
check-duty-failing = { $times ->
    [one] Am { $since } fehlgeschlagen. { $reason }
   *[other] Seit { $since } { $times }-mal fehlgeschlagen. { $reason }
}
check-duty-fix = Der Bot versucht es weiter. Hält das an, steht der Grund im Log; wer den Bot betreibt, kann dort nachsehen.
check-duty-elsewhere = Das macht seit { $since } ein anderer Prozess des Bots.
check-duty-unheld = Das macht gerade kein Prozess.
check-bot = Bot
check-bot-spare = { $spare ->
    [ready] Der Prozess, der hier antwortet, tut das seit { $since }. Ein weiterer steht zur Übernahme bereit.
   *[connecting] Der Prozess, der hier antwortet, tut das seit { $since }. Ein weiterer verbindet sich und kann bald übernehmen.
}


## The worker process (bot/worker)

worker-stopping = Das Programm wird beendet. Alles bisher Gespeicherte bleibt erhalten; starte den Befehl noch einmal, um weiterzumachen.
worker-died = Der Hilfsprozess wurde beendet, vielleicht aus Speichermangel. Alles bisher Gespeicherte bleibt erhalten; starte den Befehl noch einmal, um weiterzumachen.
document-too-slow = Das Lesen hat länger als { $seconds } s gedauert und wurde deshalb übersprungen.
document-needs-memory = Das Lesen braucht mehr als { $megabytes } MB Speicher und wurde deshalb übersprungen.
document-too-much-text = Der Text ist zu lang, um ihn auf einmal zu lesen, und wurde deshalb übersprungen.


## Client, sender and delivery

news-unreadable = Die Meldungen konnten nicht gelesen werden. Versuch es in einer Minute noch einmal.
connection-broke = Die Verbindung zu Discord ist abgebrochen. Versuch es noch einmal.
permission-needed = Dafür brauchst du die Berechtigung { $names }. Wende dich an jemanden, der diesen Server verwaltet.
only-in-a-server = Das geht nur auf einem Server, für Mitglieder mit „Server verwalten“.
option-unfit = „{ $value }“ passt nicht zu dieser Option. Wähle etwas, das Discord anbietet.
command-changed = Dieser Befehl hat sich geändert. Starte Discord neu (Strg+R) und versuch es noch einmal.
button-outdated = Dieser Button stammt von einer älteren Version des Bots. Ruf den Befehl noch einmal auf.
bug = Bei uns ist etwas schiefgegangen. Wer den Bot betreibt, findet Details im Log unter { $reference }.
permission-manage-server = Server verwalten
permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-send-in-threads = Nachrichten in Threads senden
permission-create-posts = Posts erstellen
role-is-everyone = @everyone kann nicht erwähnt werden. Wähle eine andere Rolle.
role-not-mentionable = Nur wer alle Rollen erwähnen darf, kann { $role } erwähnen lassen. Erlaube in den Rolleneinstellungen allen, sie zu erwähnen, oder wähle eine andere Rolle.
forum-closed = Dem Bot fehlt in { $channel }: { $names }. Erlaube das in den Einstellungen des Forums unter „Berechtigungen“ und versuch es noch einmal.
forum-refused = Discord hat einen neuen Post in { $channel } abgelehnt ({ $reason }). Wähle einen anderen Kanal.
permission-read-history = Nachrichtenverlauf anzeigen
rate-limited = Das Anfragelimit von Discord war erreicht.
channel-gone = Den Kanal gibt es nicht mehr.
discord-answered = Discord hat mit Status { $status } geantwortet.
message-refused = Discord hat die Nachricht abgelehnt ({ $reason }).
connection-failed = Die Verbindung ist fehlgeschlagen ({ $reason }).
permissions-missing = Dem Bot fehlt in #{ $channel }: { $names }.
posting-forbidden = Der Bot darf in diesem Kanal nicht posten ({ $reason }).
direct-messages-refused = Der Bot kann dir keine Direktnachrichten schicken. Schalte in den Privatsphäre-Einstellungen eines Servers, auf dem auch der Bot ist, „Direktnachrichten“ ein, hebe eine Blockierung des Bots auf und ruf /alert add noch einmal auf.
schedule-paused-notice = { $kind ->
    [follow] Abo { $number } ({ $source }) ist pausiert. { $reason } Ist das behoben, geht es mit /schedule resume { $number } weiter.
   *[schedule] Der Überblick ({ $source }) ist pausiert. { $reason } Ist das behoben, geht es mit /schedule resume { $number } weiter.
}


## Cards: stories

read = { $number } lesen
read-the-only-one = Lesen
next = Weiter
previous = Zurück
add = Hinzufügen
more = Mehr dazu

latest-title = Neueste Meldungen
latest-title-of-source = Neues von { $source }
latest-page = Seite { $page }
latest-none = Noch keine Meldungen. Mitglieder mit „Server verwalten“ können mit /sources add eine Quelle hinzufügen. Wer den Bot betreibt, kann mit `dateline sources enable` eine für alle Server einschalten.

search-title = Suche: { $query }
search-count = { $total ->
    [one] 1 Ergebnis
   *[other] { $total } Ergebnisse
}
search-range = Ergebnisse { $first }–{ $last } von { $total }
search-range-single = Ergebnis { $number } von { $total }
search-range-capped = { $most ->
    [one] Ergebnisse { $first }–{ $last } von { $total } unter dem neuesten Treffer
   *[other] Ergebnisse { $first }–{ $last } von { $total } unter den neuesten { $most } Treffern
}
search-page = Seite { $page } von { $pages }
best-match-first = beste Treffer zuerst
newest-first = neueste zuerst
search-all-then-without = { $count ->
    [one] 1 Meldung enthält alle Wörter. Danach folgen Meldungen ohne { $words }.
   *[other] { $count } Meldungen enthalten alle Wörter. Danach folgen Meldungen ohne { $words }.
}
search-none-then-without = Keine Meldung enthält alle Wörter. Hier sind Meldungen ohne { $words }.
search-all-then-fewer = { $count ->
    [one] 1 Meldung enthält alle Wörter. Danach folgen Meldungen mit einigen davon.
   *[other] { $count } Meldungen enthalten alle Wörter. Danach folgen Meldungen mit einigen davon.
}
search-none-then-fewer = Keine Meldung enthält alle Wörter. Meldungen mit mehr davon kommen zuerst.
search-lacking = ohne { $words }
search-did-you-mean = Meintest du { $near }?
search-instead = Nach { $words } suchen
search-too-short = Vor dem Stern müssen mindestens 3 Buchstaben stehen; deshalb wurde { $words } als ganzes Wort gesucht.
search-without-words = Darin ist kein Wort, nach dem man suchen kann. Versuch es mit einem Wort, etwa Wahl.
search-only-excluded = Das schließt nur Wörter aus. Füge eines hinzu, etwa Wahl -Umfrage, oder wähle eine Quelle.
search-only-times = Das gibt nur eine Zeit an. Füge ein Wort hinzu, etwa Wahl, oder wähle eine Quelle.
search-none = Keine Meldung enthält „{ $query }“.
search-none-of-source = Keine Meldung von { $source } enthält „{ $query }“.
search-none-left = Keine Meldung von { $source } passt zu dieser Suche.
search-try = Versuch es mit { $tries }.
search-try-longer = einem längeren Zeitraum
search-try-all-sources = allen Quellen
search-try-words = anderen Wörtern
search-try-beginning = einem Wortanfang mit Stern wie `Wahl*`

selection-all = alle Quellen
selection-category-of = { $category } bei { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = „{ $query }“
selection-query-of = „{ $query }“ bei { $sources }
selection-told-by = { $count ->
    [one] { $selection } (mindestens { $count } Medium)
   *[other] { $selection } (mindestens { $count } Medien)
}
category-unknown = Die Kategorie „{ $typed }“ gibt es nicht. Wähle { $known }.
category-none = Der Katalog dieses Bots hat keine Kategorien. Lass die Kategorie weg, oder wähle stattdessen Quellen.

digest-title = { $period ->
    [day] Meldungen des letzten Tages: { $selection }
    [week] Meldungen der letzten Woche: { $selection }
    [month] Meldungen des letzten Monats: { $selection }
   *[all] Alle Meldungen: { $selection }
}
digest-none = { $period ->
    [day] Keine Meldungen vom letzten Tag. Versuch es mit einem längeren `period` oder mit `period:all`.
    [week] Keine Meldungen aus der letzten Woche. Versuch es mit einem längeren `period` oder mit `period:all`.
    [month] Keine Meldungen aus dem letzten Monat. Versuch es mit `period:all`.
   *[all] Noch keine Meldungen.
}
digest-none-query = Eine Meldung muss alle Wörter enthalten. Nimm weniger Wörter oder /search; das findet auch Meldungen, in denen einige fehlen.
digest-none-category = Nur Quellen aus dem Katalog haben eine Kategorie. Füge eine mit /sources add hinzu.
digest-note = Zuerst, worüber die meisten berichten, dann das Neueste. Wörtlich zitiert.
digest-note-styled = Zuerst, worüber die meisten berichten, dann das Neueste. Wörtlich zitiert, ausgewählt im Stil { $style }.
digest-note-undated = Meldungen ohne Datum zählen ab dem Zeitpunkt, zu dem sie geladen wurden.
digest-preview = **Vorschau** · nur für dich sichtbar
digest-posted-title = { $kind ->
    [sources] Neues: { $selection }
   *[topic] Neues zum Thema: { $selection }
}
source-silent-notice = ⚠️ { $source } bringt seit { $since } nichts Neues, viel länger als üblich. Vielleicht ist der Feed umgezogen oder eingestellt. Mehr zeigt /doctor.
digest-posted-none = { $kind ->
    [sources] { $selection }: seit dem letzten Mal nichts Neues.
   *[topic] Thema { $selection }: seit dem letzten Mal nichts Neues.
}

more-title = Mehr zu: { $title }
more-same-story = Dieselbe Meldung
more-related = Ähnliches

source-unknown = unbekannte Quelle
via-agency = { $source } über { $agency }
also-in = { $source }, auch bei { $others }
and-more = { $count ->
    [one] { $names } und 1 mehr
   *[other] { $names } und { $count } mehr
}
undated = ohne Datum
undated-loaded = ohne Datum, geladen { $moment }
story-update = Update

article-title-derived = Der Artikel hat keinen Titel; dieser stammt aus dem ersten Satz.
article-whole = Der ganze Artikel.
article-quoted = { $count ->
    [one] 1 Satz des Artikels, wörtlich zitiert.
   *[other] { $count } Sätze des Artikels, wörtlich zitiert.
}
article-open = Artikel öffnen
article-address = Adresse: { $address }
picture = Bild: { $caption }
picture-credited = Bild: { $caption } – { $credit }
summary-title = Zusammenfassung


## Cards: help

help-title = Was du hier tun kannst
help-news = { $count ->
    [one] Meldungen aus 1 Quelle, in den Worten der Artikel.
   *[other] Meldungen aus { $count } Quellen, in den Worten der Artikel.
}
help-no-news = Hier gibt es noch keine Meldungen. Mitglieder mit „Server verwalten“ können mit /sources add eine Quelle hinzufügen.
help-no-news-moderator = Hier gibt es noch keine Meldungen. Füge mit /sources add die erste Quelle hinzu.
help-no-news-direct = In Direktnachrichten gibt es noch keine Meldungen. Versuch es auf einem Server, auf dem der Bot ist, oder frag die Person, die den Bot betreibt: Mit `dateline sources enable` schaltet sie eine Quelle für alle ein.
help-reading = **Lesen**
help-latest = - /latest zeigt die neuesten Meldungen, Seite für Seite: `/latest count:10`
help-search = - /search findet Meldungen nach Wörtern: `/search query:Öl -Preis since:week`
help-digest = - /digest fasst einen Tag, eine Woche oder einen Monat zusammen: `/digest period:day`
help-alert-add = - /alert add schickt dir eine Direktnachricht, wenn es Neues gibt: `/alert add query:Vulkan`
help-sources-list = - /sources list zeigt, was es hier zu lesen gibt
help-language = - /language show zeigt, welche Sprache der Bot hier verwendet und wie du sie änderst
help-buttons = - **Lesen** neben einer Meldung öffnet ihre Zusammenfassung. Um eine Nachricht zusammenzufassen, öffne ihr Menü und wähle **Apps**, dann **Zusammenfassen**.
help-moderating = **Für die Moderation**
help-sources-add = - /sources add fügt eine Nachrichtenseite oder einen Feed hinzu: `/sources add url:{ $source }`
help-schedule-add = - /schedule add postet Überblicke zu festen Zeiten: `/schedule add source:{ $source } time:07:30 timezone:Berlin`
help-follow = - /follow postet Meldungen, sobald sie da sind: `/follow query:Wahl sources:{ $source }`
help-doctor = - /doctor prüft, ob alle Zeitpläne und Abos funktionieren
help-schedules = { $count ->
    [0] Hier gibt es noch keine Zeitpläne und Abos.
    [one] Hier postet 1 Zeitplan oder Abo: /schedule list
   *[other] Hier posten { $count } Zeitpläne und Abos: /schedule list
}
help-schedules-paused = { $count ->
    [one] Hier gibt es 1 Zeitplan oder Abo, im Moment pausiert: /schedule list
   *[other] Hier gibt es { $count } Zeitpläne und Abos, davon { $paused } pausiert: /schedule list
}
greeting-title = Dateline ist da
greeting-intro = Dieser Bot postet und findet Nachrichten, zitiert aus den Artikeln. Drei Dinge zum Ausprobieren:
greeting-source = /sources add fügt eine Nachrichtenseite oder einen Feed hinzu (für Mitglieder mit „Server verwalten“).
greeting-latest = /latest zeigt die neuesten Meldungen; drücke neben einer auf **Lesen**, um ihre Zusammenfassung zu sehen.
greeting-schedule = /schedule add postet einen Überblick in einem Kanal, jeden Morgen oder wann immer du willst.
greeting-help = /help zeigt alles, was du hier tun kannst.
help-direct = Auf einem Server können Mitglieder mit „Server verwalten“ auch Quellen hinzufügen, Überblicke planen und Abos einrichten.


## Cards: follows

follow-added = Abo { $number } ist eingerichtet
follow-edited = Abo { $number } ist geändert
follow-title = Abo { $number }
follow-summary = **{ $source }** in { $channel }, { $times }
follow-query = Meldungen mit { $words }.
follow-query-without = Meldungen mit { $words }, aber ohne { $unwanted }.
follow-query-of-sources = Meldungen von { $names }.
follow-query-of-sources-without = Meldungen von { $names }, aber ohne { $unwanted }.
follow-query-only-without = Alles außer { $unwanted }.
follow-any-of = { $words }
follow-word = „{ $word }“
follow-phrase = genau „{ $word }“
follow-from = Meldungen von { $names }
follow-beginning = Wortanfang „{ $word }“
follow-frequency-low = { $count ->
    [0] In den letzten 7 Tagen: keine Meldungen. Gepostet wird, sobald eine kommt.
    [one] In den letzten 7 Tagen: 1 Meldung.
   *[other] In den letzten 7 Tagen: { $count } Meldungen.
}
follow-frequency = { $count ->
    [one] In den letzten 7 Tagen: { $count } Meldung, etwa { $daily } pro Tag.
   *[other] In den letzten 7 Tagen: { $count } Meldungen, etwa { $daily } pro Tag.
}
follow-frequency-high = { $daily ->
    [one] Etwa { $daily } Meldung pro Tag.
   *[other] Etwa { $daily } Meldungen pro Tag.
}
follow-hint = Mit /schedule pause { $number } machst du eine Pause, mit /schedule remove { $number } löschst du das Abo.
follow-preview-newest = Gerade wartet nichts auf den nächsten Post. Die neueste Meldung sähe so aus:
follow-thread = Hier werden Meldungen gepostet: { $selection }
follow-posted-title = { $count ->
    [one] { $count } neue Meldung
   *[other] { $count } neue Meldungen
}
follow-note = Abo: { $selection }
follow-waiting = { $count ->
    [one] 1 weitere wartet bis { $until }
   *[other] { $count } weitere warten bis { $until }
}


## Cards: schedules

schedule-title = Zeitplan { $number }
schedule-title-of-source = { $kind ->
    [follow] Abo { $number }: { $source }
   *[schedule] Zeitplan { $number }: { $source }
}
schedule-added = Zeitplan { $number } ist eingerichtet
schedule-edited = Zeitplan { $number } ist geändert
schedule-paused = { $kind ->
    [follow] Abo { $number } ist pausiert
   *[schedule] Zeitplan { $number } ist pausiert
}
schedule-resumed = { $kind ->
    [follow] Abo { $number } läuft wieder
   *[schedule] Zeitplan { $number } läuft wieder
}
schedule-removed = { $kind ->
    [follow] Abo { $number } ist gelöscht
   *[schedule] Zeitplan { $number } ist gelöscht
}
schedules-title = Zeitpläne und Abos
schedules-none-title = Hier gibt es keine Zeitpläne und Abos
schedules-none = Mit /schedule add planst du einen Überblick, mit /follow lässt du Meldungen posten, sobald sie da sind.
schedule-summary = { $count ->
    [one] **{ $source }** in { $channel }, { $times }, höchstens 1 Meldung
   *[other] **{ $source }** in { $channel }, { $times }, höchstens { $count } Meldungen
}
schedule-line = **{ $number }** { $source } in { $channel }, { $times } · als Nächstes { $next }
schedule-line-idle = **{ $number }** { $source } in { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } in { $channel }, { $times } · pausiert
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · pausiert
schedule-paused-because = **Pausiert**. { $reason }
schedule-resume-hint = Weiter geht es mit /schedule resume { $number }.
schedule-mentions = Erwähnt { $role }
schedule-mentions-silently = Erwähnt { $role } ohne Benachrichtigung
schedule-cannot-notify = **{ $role } bekommt keine Benachrichtigung.** Erlaube in den Rolleneinstellungen allen, die Rolle zu erwähnen, oder dem Bot in den Kanaleinstellungen unter „Berechtigungen“, alle Rollen zu erwähnen.
schedule-next = Als Nächstes: { $moments }
clocks-change-soon = Bald wird die Uhr umgestellt. Fällt eine Zeit aus, kommt der Überblick direkt nach der Umstellung; gibt es eine Zeit doppelt, kommt er einmal.
schedule-posts-now = { $count ->
    [0] Für { $channel } gibt es nichts Neues, also wird nichts gepostet.
    [one] 1 neue Meldung wird in { $channel } gepostet.
   *[other] { $count } neue Meldungen werden in { $channel } gepostet.
}
schedule-cannot-post = **Der Bot kann dort noch nicht posten.** Ihm fehlt in { $channel }: { $names }. Erlaube das in den Kanaleinstellungen unter „Berechtigungen“.
history-empty = { $kind ->
    [follow] Noch nichts gepostet.
   *[schedule] Noch nichts fällig gewesen.
}
first-digest = { $count ->
    [0] Der erste Überblick ist fällig: { $due }. Noch wäre keine Meldung darin.
    [one] Der erste Überblick ist fällig: { $due }. Jetzt wäre 1 Meldung darin. Sieh mit /schedule preview { $number } nach.
   *[other] Der erste Überblick ist fällig: { $due }. Jetzt wären { $count } Meldungen darin. Sieh mit /schedule preview { $number } nach.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [gepostet]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [gepostet]({ $link }), 1 Minute zu spät
   *[other] { $due } [gepostet]({ $link }), { $minutes } Minuten zu spät
}
delivery-waiting = wartet auf den Versand
delivery-sent = gepostet
delivery-quiet = nichts Neues, nichts gepostet
delivery-skipped = ausgefallen
delivery-failed = fehlgeschlagen


## Cards: alerts

alert-first-title = Dein Alert ist eingeschaltet
alert-first = Du bekommst Direktnachrichten zu { $selection }.
alert-at-once = Sie kommen, sobald es eine neue Meldung gibt.
alert-once-a-day = Sie kommen einmal am Tag um { $time }, wenn es neue Meldungen gibt.
alert-stop = Mit /alert remove beendest du einen Alert, mit /alert forget löschst du alles, was über dich gespeichert ist.
alert-preview = Vorschau: die bisher neueste Meldung
alert-preview-none = Bisher passt keine Meldung der letzten 7 Tage.
alert-added = Alert { $number } ist eingerichtet
alert-frequency = { $count ->
    [one] In den letzten 7 Tagen: 1 Meldung.
   *[other] In den letzten 7 Tagen: { $count } Meldungen.
}
alert-resumed = { $count ->
    [one] Dein pausierter Alert läuft wieder.
   *[other] Deine { $count } pausierten Alerts laufen wieder.
}
alerts-title = Deine Alerts
alerts-none-title = Du hast keine Alerts
alerts-none = Richte mit /alert add einen ein.
alert-line-at-once = **{ $number }** · { $selection } · sofort
alert-line-once-a-day = **{ $number }** · { $selection } · einmal am Tag um { $time }
alert-line-paused = **{ $number }** · { $selection } · pausiert. { $reason }
alert-source-unseen = Die Quelle ist in Direktnachrichten nicht mehr lesbar.
alert-removed = Alert { $number } ist gelöscht
alert-was = Das Thema war: { $selection }.
alerts-forgotten-title = Alles ist gelöscht
alerts-forgotten = { $count ->
    [0] Du hattest keine Alerts, und über dich ist nichts gespeichert.
    [one] Dein Alert und sein Verlauf sind gelöscht. Über dich ist nichts mehr gespeichert.
   *[other] Deine { $count } Alerts und ihr Verlauf sind gelöscht. Über dich ist nichts mehr gespeichert.
}
alert-label = { $number }: { $selection }
alert-title = Neues zu { $selection }
alert-note = Alert { $number } · beenden mit /alert remove
alert-note-about = Alert { $number } zu { $selection } · beenden mit /alert remove


## Cards: why a story was posted or wasn't

why-title = Warum diese Meldung gepostet wurde oder nicht
why-source-and-times = { $source } · veröffentlicht { $published } · gelesen { $read }
why-times = Veröffentlicht { $published } · gelesen { $read }
why-others = { $count ->
    [one] Der Post enthält 1 weitere Meldung. Willst du nach ihr fragen, wähle ihren Titel.
   *[other] Der Post enthält { $count } weitere Meldungen. Willst du nach einer fragen, wähle ihren Titel.
}
why-none = Dieser Server hat keine Zeitpläne und Abos. Richte mit /schedule add oder /follow etwas ein.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } in { $channel }
why-posted = [Gepostet]({ $link }) { $after } nach dem Einlesen.
why-posted-unlinked = Gepostet { $after } nach dem Einlesen.
why-seconds = { $count ->
    [one] 1 Sekunde
   *[other] { $count } Sekunden
}
why-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
why-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
why-being-sent = Der Post vom { $due } mit dieser Meldung wird gerade gesendet.
why-being-sent-again = Der Post vom { $due } mit dieser Meldung wird noch einmal gesendet. { $reason }
why-next = Sie kommt in den nächsten Post, am { $due }.
why-next-after-quiet = Sie wird nach der Ruhezeit gepostet, am { $due }.
why-in-line = Sie ist Nummer { $place } in der Warteschlange. Im nächsten Post ({ $due }) ist Platz für { $most }.
why-in-line-after-quiet = Sie ist Nummer { $place } in der Warteschlange. Im nächsten Post nach der Ruhezeit ({ $due }) ist Platz für { $most }.
why-comparing = Der Bot hat sie gerade gelesen und vergleicht sie noch mit anderen Meldungen. Frag in einer Minute noch einmal.
why-has-it = Im Kanal [steht sie schon]({ $link }).
why-has-it-unlinked = Im Kanal steht sie schon.
why-has-account = Im Kanal [steht sie schon]({ $link }), im Bericht von { $source }.
why-has-account-unlinked = Im Kanal steht sie schon, im Bericht von { $source }.
why-failed = Der Post vom { $due } mit dieser Meldung konnte nicht gesendet werden. { $reason }
why-failed-next = Der Post vom { $due } mit dieser Meldung konnte nicht gesendet werden. { $reason } Als Nächstes: { $next }.
why-missed = { $most ->
    [one] Im [Post vom { $due }]({ $link }) war Platz für 1 Meldung, und eine andere kam zuerst.
   *[other] Im [Post vom { $due }]({ $link }) war Platz für { $most } Meldungen, und andere kamen zuerst.
}
why-missed-unsent = Sie war für den Post vom { $due } vorgesehen: { $outcome }.
why-missed-unsent-because = Sie war für den Post vom { $due } vorgesehen: { $outcome }. { $reason }
why-unrecorded = Sie wurde übergangen, als sie kam: Ihre Quelle war gerade erst hinzugefügt oder hatte viele neue Meldungen auf einmal, oder das Abo war pausiert oder wurde seither geändert.
why-lacks = Darin fehlt { $lacking }.
why-has = Sie enthält { $unwanted }.
why-lacks-and-has = Darin fehlt { $lacking }, und sie enthält { $unwanted }.
why-too-few = { $has ->
    [one] Nur 1 Medium berichtet
   *[other] Nur { $has } Medien berichten
} darüber; nötig sind mindestens { $needs }.
why-from-file = Sie wurde aus einer Datei geladen. Abos posten, was aus Feeds kommt.
why-too-old-follow = Der Bot hat sie gelesen, bevor dieses Abo eingerichtet wurde ({ $since }).
why-too-old-schedule = Sie erschien vor { $since }; weiter reicht der erste Überblick dieses Zeitplans nicht zurück.
why-too-old-digest = Sie erschien vor { $since }; weiter reicht der nächste Überblick nicht zurück.
why-too-old-day = Sie war mehr als einen Tag alt, als der Bot sie gelesen hat.
why-too-old-query = Das since:, until: oder on: der Suche schließt sie aus.
why-other-category = Ihre Quelle ist nicht in der Kategorie { $category }.
why-other-source = { $source } gehört nicht zu den gewählten Quellen.
why-no-source = Sie hat keine Quelle, und hier werden nur bestimmte Quellen gepostet.


## Cards: sources

story-count = { $count ->
    [one] 1 Meldung
   *[other] { $count } Meldungen
}
offer-empty = Dieser Feed hat gerade keine Meldungen. Neue erscheinen hier, sobald sie veröffentlicht werden.
offer-followed = Dieser Server hat die Quelle schon.
offer-confirm = Drücke auf **Hinzufügen**, um diesen Feed aufzunehmen.
item-untitled = ohne Titel
source-added-title = { $source } ist hinzugefügt
source-added-unread = Noch nicht lesbar. { $reason } Der Bot versucht es von selbst wieder.
source-added-none = Noch keine Meldungen. Neue erscheinen in /latest; mit /schedule add werden sie regelmäßig gepostet.
source-added = { $count ->
    [one] 1 neue Meldung. Lies sie mit /latest, oder poste mit /schedule add regelmäßig Überblicke.
   *[other] { $count } neue Meldungen. Lies sie mit /latest, oder poste mit /schedule add regelmäßig Überblicke.
}
source-added-known = Dieser Server hat die Quelle schon. Lies ihre Meldungen mit /latest, oder poste mit /schedule add regelmäßig Überblicke.
source-checked-title = { $source } geprüft
source-failed = Nicht lesbar. { $reason }
source-nothing-new = Nichts Neues.
source-new = { $count ->
    [one] 1 neue Meldung.
   *[other] { $count } neue Meldungen.
}
source-updated = { $count ->
    [one] 1 Meldung aktualisiert.
   *[other] { $count } Meldungen aktualisiert.
}
source-removed-title = { $source } ist entfernt
source-removed = { $count ->
    [0] Die Quelle hatte keine Meldungen.
    [one] Ihre 1 Meldung bleibt gespeichert.
   *[other] Ihre { $count } Meldungen bleiben gespeichert.
}
source-no-longer-seen = Dieser Server sieht sie nicht mehr. Zeitpläne und Abos, die keine andere Quelle haben, sind pausiert. Mit /sources add kannst du die Quelle wieder hinzufügen.
source-still-for-all = Die Quelle ist für alle Server eingeschaltet und bleibt deshalb hier lesbar. Mit /sources mute blendest du sie aus.
source-muted-title = { $source } ist ausgeblendet
source-muted = Dieser Server sieht die Meldungen dieser Quelle nicht mehr. Zeitpläne und Abos, die keine andere Quelle haben, sind pausiert. Mit /sources unmute blendest du sie wieder ein.
source-unmuted-title = { $source } ist wieder da
source-unmuted = Dieser Server sieht die Meldungen dieser Quelle wieder. Pausierte Zeitpläne und Abos setzt du mit /schedule resume fort.
sources-title = Quellen
sources-none = Es gibt noch keine laufenden Quellen. Mitglieder mit „Server verwalten“ können mit /sources add eine hinzufügen: mit der Adresse einer Nachrichtenseite oder eines Feeds oder mit einem Namen aus der Liste, die Discord anbietet. Wer den Bot betreibt, kann mit `dateline sources enable` eine für alle Server einschalten.
and-more-sources = { $count ->
    [one] … und 1 weitere
   *[other] … und { $count } weitere
}
source-line = ✅ **{ $source }** · { $stories } · gelesen { $checked } · nächstes Mal { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · noch nicht gelesen, fällig { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · einmal fehlgeschlagen. { $reason } Nächster Versuch { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · { $times }-mal in Folge fehlgeschlagen. { $reason } Nächster Versuch { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · aus Dateien
source-line-unnamed = 📄 Meldungen ohne Quelle · aus Dateien
sources-muted = { $count ->
    [one] 1 weitere ist hier ausgeblendet; siehe /sources unmute.
   *[other] { $count } weitere sind hier ausgeblendet; siehe /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · wird nicht mehr gelesen. { $reason }


## Cards: languages

language-automatic = automatisch
language-not-allowed = Um die Sprache eines Servers zu ändern, brauchst du „Server verwalten“. Deine eigene Sprache wählst du mit /language set in einer Direktnachricht an den Bot.
language-own-set = Deine Sprache ist { $language }
language-own-automatic = Der Bot verwendet wieder die Sprache deines Discord
language-server-set = Die Sprache dieses Servers ist { $language }
language-server-automatic = Dieser Server hat keine eigene Sprache mehr
language-channel-set = Die Sprache von { $channel } ist { $language }
language-channel-automatic = { $channel } hat keine eigene Sprache mehr
language-server-scope = Sie gilt für alles, was dort alle sehen. Was nur eine Person sieht, bleibt in deren Sprache.
language-server-why = **Dieser Server:** Antworten kommen in der Sprache der Person, die fragt, Posts in der Sprache der Person, die sie eingerichtet hat.
language-articles = Artikel werden nie übersetzt.
language-title = Sprachen
language-own = **Du:** { $language }, von dir gewählt.
language-own-discord = **Du:** { $language }, die Sprache deines Discord.
language-own-lacking = **Du:** Englisch, weil der Bot die Sprache deines Discord nicht hat ({ $code }).
language-server = **Dieser Server:** { $language }, von der Moderation gewählt.
language-community = **Dieser Server:** { $language }, die Hauptsprache der Community.
language-channel = **{ $channel }:** { $language }, von der Moderation gewählt.
language-more-channels = { $count ->
    [one] 1 weiterer Kanal hat eine eigene Sprache.
   *[other] { $count } weitere Kanäle haben eine eigene Sprache.
}
language-how = Zum Ändern: /language set, in einer Direktnachricht an den Bot für dich selbst, auf einem Server für alle dort (mit der Berechtigung „Server verwalten“).


## Commands and options (descriptions)

latest =
    .description = Die neuesten Meldungen zeigen
    .source = Nur Meldungen dieser Quelle
    .count = Meldungen pro Seite
search =
    .description = Meldungen durchsuchen
    .query = Gesuchte Wörter; auch "eine Wortfolge", -ohne, dies OR das, Wahl*
    .source = Nur Meldungen dieser Quelle oder mehrerer: BBC News, Reuters
    .since = Wie weit zurück: Tag, Woche, Monat, 3 Tage oder ein Datum wie 2026-11-01
    .until = Bis wann: gestern, Montag, 3 Tage oder ein Datum wie 2026-11-01
    .on = Nur dieser Tag: heute, gestern, Montag, 3. Nov oder ein Datum wie 2026-11-01
    .order = Beste Treffer zuerst oder neueste zuerst
    .choice-relevance = beste Treffer
    .choice-newest = neueste
digest =
    .description = Auf den neuesten Stand kommen: zuerst, worüber die meisten berichten
    .source = Nur diese Quelle oder mehrere: BBC News, Reuters
    .category = Nur Quellen dieser Kategorie, etwa world oder technology
    .query = Nur Meldungen mit all diesen Wörtern; auch "eine Wortfolge", -ohne, dies OR das
    .told_by = Wie viele Medien mindestens über eine Meldung berichten
    .period = Wie weit zurück
    .stories = Höchstzahl der Meldungen
    .choice-day = Tag
    .choice-week = Woche
    .choice-month = Monat
    .choice-all = alles
alert =
    .description = Direktnachricht bekommen, wenn es Neues gibt
alert-add =
    .description = Direktnachricht bekommen, wenn es zu einem Thema Neues gibt
    .query = Wörter, die eine Meldung enthalten muss, wie bei /search
    .sources = Nur diese Quellen, etwa BBC News, Reuters
    .when = Wann die Nachrichten kommen; ohne Angabe sofort
    .choice-at-once = sofort
    .choice-once-a-day = einmal am Tag
alert-list =
    .description = Deine Alerts ansehen
alert-remove =
    .description = Einen deiner Alerts löschen
    .alert = Welcher Alert gelöscht wird
alert-forget =
    .description = Alle deine Alerts löschen und alles, was über dich gespeichert ist
language =
    .description = Die Sprache des Bots wählen
language-set =
    .description = Deine Sprache in einer Direktnachricht wählen, die eines Servers auf dem Server
    .language = Welche Sprache; „automatisch“ überlässt es den Einstellungen von Discord
    .channel = Nur für diesen Kanal; ohne Angabe für den ganzen Server
language-show =
    .description = Sehen, welche Sprachen hier verwendet werden
help =
    .description = Sehen, was du hier tun kannst
summarize-menu = Zusammenfassen
sources =
    .description = Die Quellen dieses Servers verwalten
sources-list =
    .description = Sehen, was es hier zu lesen gibt und wann jede Quelle wieder gelesen wird
sources-add =
    .description = Nachrichtenseite oder Feed hinzufügen (Server verwalten)
    .url = Eine Nachrichtenseite, die Adresse eines Feeds oder ein Name aus der Liste
sources-refresh =
    .description = Eine Quelle jetzt prüfen (Server verwalten)
    .source = Welche Quelle
sources-remove =
    .description = Eine Quelle von diesem Server entfernen (Server verwalten)
    .source = Welche Quelle
sources-mute =
    .description = Eine Quelle ausblenden, die für alle Server eingeschaltet ist (Server verwalten)
    .source = Welche Quelle
sources-unmute =
    .description = Eine ausgeblendete Quelle wieder einblenden (Server verwalten)
    .source = Welche Quelle
follow =
    .description = Meldungen in einem Kanal posten, sobald sie da sind
    .query = Nur Meldungen mit all diesen Wörtern; auch "eine Wortfolge", -ohne, dies OR das
    .sources = Nur diese Quellen, etwa BBC News, Reuters
    .category = Nur Quellen dieser Kategorie, etwa world oder technology
    .told_by = Wie viele Medien mindestens über eine Meldung berichten
    .channel = Wo gepostet wird; ohne Angabe in diesem Kanal
    .role = Welche Rolle erwähnt wird
    .quiet_hours = Wann nichts gepostet wird, etwa 22:00-07:00 Berlin
    .at_most = Höchstzahl der Posts pro Stunde
doctor =
    .description = Prüfen, ob alle Zeitpläne und Abos funktionieren
schedule =
    .description = Geplante Überblicke und Abos verwalten
schedule-add =
    .description = Regelmäßig einen Überblick posten
    .time = Wann gepostet wird, etwa 07:30 oder 7 Uhr, oder mehrere Zeiten: 07:30, 18:00
    .timezone = Eine große Stadt in der Zeitzone, etwa Berlin
    .channel = Wo gepostet wird; ohne Angabe in diesem Kanal
    .days = täglich, montags bis freitags, am Wochenende, wöchentlich oder Tage wie mo, do
    .stories = Höchstzahl der Meldungen pro Überblick
    .source = Nur diese Quelle oder mehrere: BBC News, Reuters
    .category = Nur Quellen dieser Kategorie, etwa world oder technology
    .query = Nur Meldungen mit all diesen Wörtern; auch "eine Wortfolge", -ohne, dies OR das
    .told_by = Wie viele Medien mindestens über eine Meldung berichten
    .quiet = Was passiert, wenn es nichts Neues gibt
    .role = Welche Rolle erwähnt wird
    .mention = Wie die Rolle erwähnt wird
    .choice-post-nothing = nichts posten
    .choice-post-a-note = einen Hinweis posten
    .choice-notify = mit Benachrichtigung
    .choice-silently = ohne Benachrichtigung
schedule-edit =
    .description = Einen Zeitplan oder ein Abo ändern; was du weglässt, bleibt, wie es ist
    .schedule = Welcher Zeitplan oder welches Abo geändert wird
    .time = Wann gepostet wird, etwa 07:30 oder 7 Uhr, oder mehrere Zeiten: 07:30, 18:00
    .timezone = Eine große Stadt in der Zeitzone, etwa Berlin
    .source = Nur diese Quelle oder mehrere: BBC News, Reuters; - für alle
    .category = Nur Quellen dieser Kategorie, etwa world oder technology; - für alle
    .query = Nur Meldungen mit all diesen Wörtern; - für keine
    .told_by = Wie viele Medien mindestens über eine Meldung berichten
    .channel = Wo gepostet wird
    .days = täglich, montags bis freitags, am Wochenende, wöchentlich oder Tage wie mo, do
    .stories = Höchstzahl der Meldungen pro Überblick
    .quiet = Was passiert, wenn es nichts Neues gibt
    .role = Welche Rolle erwähnt wird
    .mention = Wie die Rolle erwähnt wird
    .choice-post-nothing = nichts posten
    .choice-post-a-note = einen Hinweis posten
    .choice-notify = mit Benachrichtigung
    .choice-silently = ohne Benachrichtigung
    .choice-nobody = niemanden erwähnen
    .quiet_hours = Bei einem Abo: wann nichts gepostet wird, etwa 22:00-07:00 Berlin; - für nie
    .at_most = Bei einem Abo: Höchstzahl der Posts pro Stunde
schedule-now =
    .description = Zusätzlich zu den festen Zeiten jetzt posten, was neu ist
    .schedule = Welcher Zeitplan gepostet wird
schedule-list =
    .description = Alle Zeitpläne und Abos zeigen
schedule-preview =
    .description = Vorschau auf den nächsten Post eines Zeitplans oder Abos
    .schedule = Welcher Zeitplan oder welches Abo
schedule-pause =
    .description = Einen Zeitplan oder ein Abo pausieren, bis du ihn oder es fortsetzt
    .schedule = Welcher Zeitplan oder welches Abo pausiert wird
schedule-resume =
    .description = Einen pausierten Zeitplan oder ein pausiertes Abo fortsetzen
    .schedule = Welcher Zeitplan oder welches Abo fortgesetzt wird
schedule-remove =
    .description = Einen Zeitplan oder ein Abo samt Verlauf löschen
    .schedule = Welcher Zeitplan oder welches Abo gelöscht wird
schedule-history =
    .description = Sehen, wann ein Zeitplan oder Abo gepostet hat oder warum nicht
    .schedule = Welcher Zeitplan oder welches Abo
schedule-why =
    .description = Sehen, warum eine Meldung gepostet wurde oder nicht
    .story = Wörter aus dem Titel, die Adresse der Seite oder ein Link zum Post des Bots
    .schedule = Welcher Zeitplan oder welches Abo; ohne Angabe alle
