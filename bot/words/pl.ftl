# Polski (Polish). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    artykuł                      story      news, newsy ("wiadomość" is a message)
#   summary    streszczenie                 digest     przegląd
#   source     źródło                       feed       feed ("kanał" is a channel)
#   publisher  redakcja                     schedule   harmonogram
#   follow     subskrypcja                  alert      alert
#   post       post; to post: publikować    thread     wątek
#   paused     wstrzymany; resume: wznowić  mute       ukryć; unmute: pokazać
#   catalogue  katalog                      operator   operator bota
#   direct message  wiadomość prywatna      site       witryna; page: strona


## Numbers and lists

number-group = { "\u00A0" }
list-comma = { ", " }
list-and = { $begin } i { $end }
list-or = { $begin } lub { $end }


## Text and reading (bot/text, bot/reading)

not-text = To nie jest tekst. Użyj zwykłego tekstu (UTF-8), strony internetowej albo feedu.
encoding-unknown = Nie udało się rozpoznać kodowania tego tekstu. Zapisz go jako UTF-8 i wczytaj ponownie.
file-kind = { $kind ->
    [gzip] plik gzip
    [zip] plik zip
    [bzip2] plik bzip2
    [xz] plik xz
    [sevenzip] plik 7z
    [zstd] plik zstd
    [rar] plik rar
    [pdf] plik PDF
    [picture] obraz
    [video] film
    [sound] plik dźwiękowy
   *[office] dokument biurowy
 }
binary-instead-of-page = { $packed ->
    [yes] To { $kind }, a nie strona internetowa. Użyj samej strony, po rozpakowaniu.
   *[no] To { $kind }, a nie strona internetowa. Użyj jego treści jako zwykłego tekstu albo strony internetowej.
 }
binary-instead-of-feed = { $packed ->
    [yes] To { $kind }, a nie feed. Użyj samego feedu, po rozpakowaniu.
   *[no] To { $kind }, a nie feed. Użyj feedu RSS, Atom lub JSON.
 }
page-too-many-attributes = Ta strona ma znacznik z ponad 1000 atrybutów. Spróbuj innej strony tej witryny.

# Feeds
not-a-feed = To nie jest feed. Użyj feedu RSS, Atom lub JSON.
page-instead-of-feed = To strona internetowa, a nie feed. Użyj feedu RSS, Atom lub JSON.
json-is-not-a-feed = To JSON, ale nie JSON Feed. Użyj feedu RSS, Atom lub JSON.
feed-damaged = Ten feed jest zbyt uszkodzony, by go odczytać. Użyj innego feedu RSS, Atom lub JSON.
feed-empty = Ten feed jest pusty. Sprawdź adres albo zapisz feed ponownie i wczytaj ten plik.
feed-too-large = Ten feed ma ponad 10 MB. Poszukaj krótszego feedu w tej samej witrynie.
feed-too-many-items = Ten feed ma za dużo pozycji. Poszukaj krótszego feedu w tej samej witrynie.
feed-too-many-tags = Ten feed ma znacznik dłuższy niż 16 KB albo ponad milion znaczników i atrybutów, więc nie został odczytany. Daj znać właścicielowi witryny.

# Web pages
page-too-large = Ta strona ma ponad 5 MB. Użyj strony z jednym artykułem.
page-too-many-tags = Ta strona ma ponad 30 000 znaczników. Użyj strony z jednym artykułem.


## The web (bot/web)

address-too-long = { $most ->
    [one] Ten adres jest za długi. Może mieć najwyżej { $most } znak.
    [few] Ten adres jest za długi. Może mieć najwyżej { $most } znaki.
   *[many] Ten adres jest za długi. Może mieć najwyżej { $most } znaków.
}
address-with-spaces = Ten adres zawiera spacje lub znaki sterujące. Skopiuj go jeszcze raz w całości.
address-invalid = To nie jest adres internetowy. Podaj adres taki jak https://example.com/feed.xml.
address-scheme = Można pobierać tylko strony internetowe. Podaj adres zaczynający się od https://.
address-with-login = Ten adres zawiera nazwę użytkownika lub hasło. Podaj adres, który ich nie wymaga.
address-without-host = W tym adresie brakuje nazwy witryny. Podaj adres taki jak https://example.com/.
address-host-invalid = Ten adres nie zawiera prawidłowej nazwy witryny. Sprawdź pisownię albo skopiuj go jeszcze raz.
address-port = Port { $port } nie jest portem sieci WWW. Podaj adres z portem 80, 443, 8080 lub 8443 albo bez portu.
address-private = Adres { $host } nie jest dostępny w publicznym internecie. Podaj adres publicznej witryny albo poproś operatora bota o zezwolenie na ten adres.
robots-forbid = Witryna { $host } nie pozwala botom czytać tej strony. Otwórz link w przeglądarce.
robots-unreadable = Witryna { $host } nie podała, czy boty mogą czytać tę stronę. Spróbuj później albo otwórz link w przeglądarce.
redirect-invalid = Witryna { $host } przekierowuje do czegoś, co nie jest adresem internetowym. Otwórz ją w przeglądarce i użyj adresu, pod który trafisz.
redirect-to-http = Witryna { $host } przekierowuje z https na http, a to nie jest bezpieczne. Podaj adres, który zostaje przy https.
redirects-too-many = Witryna { $host } ciągle przekierowuje dalej. Otwórz ją w przeglądarce i użyj adresu, pod który trafisz.
leads-inside = Witryna { $host } prowadzi do { $target }, a ten adres nie jest dostępny w publicznym internecie. Podaj adres, który nie opuszcza publicznych witryn.
host-unknown = Nie znaleziono witryny { $host }. Sprawdź adres.
host-not-looked-up = Nie udało się odszukać witryny { $host }, bo nie odpowiedział żaden serwer nazw. Spróbuj później.
host-unreachable = Nie udało się połączyć z witryną { $host }. Sprawdź adres albo spróbuj później.
host-too-slow = Witryna { $host } nie odpowiedziała w ciągu { $seconds } s. Spróbuj później.
host-bad-https = Witryna { $host } nie obsługuje poprawnie https. Spróbuj innego adresu albo daj znać właścicielowi witryny.
host-bad-http = Witryna { $host } przysłała nieprawidłową odpowiedź HTTP. Sprawdź adres w przeglądarce.
connection-ended-early = Witryna { $host } zamknęła połączenie, zanim wysłała całość. Spróbuj później.
body-too-large = Witryna { $host } przysłała ponad { $megabytes } MB, a to za dużo jak na feed lub stronę. Podaj inny adres.
body-damaged = Witryna { $host } przysłała uszkodzone skompresowane dane. Spróbuj później albo daj znać właścicielowi witryny.
body-compression-unknown = Witryna { $host } używa formatu kompresji, którego bot nie odczyta. Spróbuj innego adresu albo daj znać właścicielowi witryny.
certificate-not-yet-valid = Witrynie { $host } nie można zaufać, bo jej certyfikat nie jest jeszcze ważny. Poproś operatora bota o sprawdzenie zegara albo daj znać właścicielowi witryny.
certificate-expired = Witrynie { $host } nie można zaufać, bo jej certyfikat wygasł. Spróbuj za kilka dni albo daj znać właścicielowi witryny.
certificate-other-name = Witrynie { $host } nie można zaufać, bo jej certyfikat jest wystawiony na inną nazwę. Spróbuj adresu z www lub bez www.
certificate-other-address = Witrynie { $host } nie można zaufać, bo jej certyfikat jest wystawiony na inny adres. Zamiast numeru użyj nazwy witryny.
certificate-unknown-authority = Witrynie { $host } nie można zaufać, bo jej certyfikat wystawił nieznany urząd certyfikacji. Spróbuj innego adresu albo daj znać właścicielowi witryny.
status-unchanged = Witryna { $host } odpowiedziała „not modified” (304), choć bot o to nie pytał. Spróbuj później.
status-password = Witryna { $host } wymaga hasła. Podaj adres dostępny dla wszystkich.
status-payment = Witryna { $host } wymaga opłaty. Podaj adres dostępny dla wszystkich.
status-forbidden = Witryna { $host } odmówiła dostępu (403). Być może blokuje boty; zapytaj jej właściciela.
status-not-found = Witryna { $host } nie ma niczego pod tym adresem (404). Sprawdź pisownię albo poszukaj nowego adresu feedu.
status-nothing-acceptable = Witryna { $host } nie ma pod tym adresem feedu ani strony (406). Podaj inny adres.
status-gone = Witryna { $host } usunęła to na stałe (410). Poszukaj nowego adresu feedu.
status-too-many-requests = Witryna { $host } dostaje za dużo zapytań (429). Bot odczeka kilka godzin; nie musisz nic robić.
status-legal-reasons = Witryna { $host } nie może tego pokazać z powodów prawnych (451). Podaj inny adres.
status-server-error = W witrynie { $host } wystąpił błąd serwera ({ $status }). Spróbuj później.
status-no-document = Witryna { $host } nie przysłała żadnej treści ({ $status }). Sprawdź adres w przeglądarce.
status-other = Witryna { $host } odpowiedziała kodem { $status }. Sprawdź adres w przeglądarce.


## Storage (bot/storage)

search-too-slow = Wyszukiwanie trwało za długo i zostało przerwane. Użyj mniejszej liczby słów lub dłuższych słów albo szukaj w jednym źródle.


## Timetable (bot/timetable)

since-invalid = „{ $typed }” to nie jest prawidłowy okres dla since. Wpisz { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } albo datę, np. 2026-11-01.
until-invalid = „{ $typed }” to nie jest prawidłowy czas dla until. Wpisz { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } albo datę, np. 2026-11-01.
on-invalid = „{ $typed }” to nie jest prawidłowy dzień dla on. Wpisz { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 albo miesiąc, np. 2026-11.
period-in-future = „{ $typed }” to przyszłość (według UTC). Podaj wcześniejszą datę.
period-empty = Między since, until i on nie zostaje żaden czas. Podaj wcześniejsze since lub późniejsze until.
time-invalid = „{ $typed }” to nie jest prawidłowa godzina. Wpisz GG:MM, np. 07:30 lub 18:00.
time-half-unclear = „{ $typed }” może oznaczać ranek albo wieczór. Wpisz { $morning } lub { $evening }.
time-invalid-near = „{ $typed }” to nie jest prawidłowa godzina. Może chodziło o { $near }?
time-missing = Brakuje godziny. Wpisz GG:MM, np. 07:30, albo kilka: 07:30, 18:00.
times-too-many = To za dużo godzin na jeden dzień. Najwyżej { $most }.
day-invalid = „{ $typed }” to nie jest prawidłowy dzień. Wpisz { $daily }, { $weekdays }, { $weekends }, { $range } albo dni, np. { $some }.
day-not-weekly = „{ $typed }” nie zadziała: harmonogramy powtarzają się co tydzień. Wpisz { $daily }, { $weekdays }, { $weekly } albo dni, np. { $some }.
day-missing = Brakuje dni. Wpisz { $daily }, { $weekdays }, { $weekends }, { $range } albo dni, np. { $some }.
zone-invalid-near = „{ $typed }” to nie jest strefa czasowa. Może chodziło o { $near }?
zone-invalid = „{ $typed }” to nie jest strefa czasowa. Podaj najbliższe duże miasto, np. Berlin.
zone-several = „{ $typed }” ma kilka stref czasowych. Podaj tamtejsze miasto albo strefę, np. { $near }.
quiet-hours-invalid = „{ $typed }” to nie są prawidłowe godziny ciszy. Wpisz dwie godziny i strefę czasową, np. 22:00-07:00 Europe/Berlin.
quiet-hours-all-day = Te godziny ciszy trwają cały dzień, więc nic nie zostałoby opublikowane. Podaj dwie różne godziny.
zone-missing = Brakuje strefy czasowej. Podaj najbliższe duże miasto, np. Berlin.
zone-taken = „{ $typed }” odczytano jako { $zone }.
zone-taken-of-several = „{ $typed }” odczytano jako { $zone }. Inne możliwości: { $others }.
zone-offset = To { $zone } przez cały rok. Jeśli zmienia się tam czas, podaj zamiast tego miasto, np. Berlin.
zone-offset-taken = „{ $typed }” odczytano jako { $zone } przez cały rok. Jeśli zmienia się tam czas, podaj zamiast tego miasto, np. Berlin.
schedule-times = { $days } o { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] na bieżąco, do 1 posta na godzinę
    [few] na bieżąco, do { $posts } postów na godzinę
   *[many] na bieżąco, do { $posts } postów na godzinę
}
schedule-as-it-comes-quiet = { $posts ->
    [one] na bieżąco, do 1 posta na godzinę, cisza { $begin }–{ $end } ({ $zone })
    [few] na bieżąco, do { $posts } postów na godzinę, cisza { $begin }–{ $end } ({ $zone })
   *[many] na bieżąco, do { $posts } postów na godzinę, cisza { $begin }–{ $end } ({ $zone })
}


## What people type

days-daily = codziennie
    .also = co dzień | każdego dnia | dzień w dzień | wszystkie dni | cały tydzień | przez cały tydzień | każdy dzień | dziennie
days-weekdays = w dni robocze
    .also = dni robocze | dzień roboczy | robocze | w dni powszednie | dni powszednie | w tygodniu | w dzień roboczy
days-weekends = w weekendy
    .also = weekendy | w weekend | weekendowo
days-weekly = co tydzień
    .also = raz w tygodniu | raz na tydzień | raz tygodniowo | tygodniowo | cotygodniowo | każdego tygodnia | w każdym tygodniu
days-monday = w poniedziałki
days-tuesday = we wtorki
days-wednesday = w środy
days-thursday = w czwartki
days-friday = w piątki
days-saturday = w soboty
days-sunday = w niedziele
day-monday = poniedziałek
    .also = pn | pon | poniedziałku | poniedziałki | poniedziałkiem | poniedziałków | w poniedziałek
day-tuesday = wtorek
    .also = wt | wto | wtorku | wtorki | wtorkiem | wtorków | we wtorek
day-wednesday = środa
    .also = śr | środę | środy | środzie | środą | śród | w środę
day-thursday = czwartek
    .also = cz | czw | czwartku | czwartki | czwartkiem | czwartków | w czwartek
day-friday = piątek
    .also = pt | pi | piątku | piątki | piątkiem | piątków | w piątek
day-saturday = sobota
    .also = sb | so | sob | sobotę | soboty | sobocie | sobotą | sobót | w sobotę
day-sunday = niedziela
    .also = nd | ndz | ni | niedz | niedzielę | niedziele | niedzieli | niedzielą | niedziel | w niedzielę
days-range = pon-pt
days-some = pon, czw
typed-and = oraz | a także
typed-to = do | aż do | po
typed-beside-days = w | we | od | co | tylko | każdy | każdą | każda | każde | zawsze | o | wszystkie
typed-not-weekly = miesięcznie | comiesięcznie | co miesiąc | raz w miesiącu | raz na miesiąc | każdego miesiąca | kwartalnie | co kwartał | raz na kwartał | półrocznie | co pół roku | rocznie | corocznie | co rok | co roku | raz w roku | raz na rok | każdego roku | co godzinę | cogodzinnie | co dwa tygodnie | co 2 tygodnie | raz na dwa tygodnie | raz na 2 tygodnie | dwutygodniowo | co dwa dni | co 2 dni | co drugi | co drugą | co trzeci | co trzecią | raz dziennie | dwa razy dziennie | 2 razy dziennie | dwa razy w tygodniu | 2 razy w tygodniu | dwa razy w miesiącu | pierwszy | pierwsza | pierwszą | drugi | druga | drugą | trzeci | trzecia | trzecią | czwarty | czwarta | czwartą | ostatni | ostatnia | ostatnią

typed-hour = { "" }
typed-minute = minuta | minuty | minut
typed-half-past = { "" }
typed-am = rano | z rana | nad ranem | przed południem
typed-pm = po południu | popołudniu
typed-night = wieczorem | wieczór | w nocy | nocą
typed-noon = południe | w południe | samo południe | w samo południe
typed-midnight = północ | północy | o północy
typed-beside-times = o | godz | godz. | g. | godzina | godzinie | godziny | godzinę | godzinami | od | około | ok. | tylko | zawsze | między | pomiędzy | w | we

period-day = dzień
    .also = jeden dzień | doba | dobę | 24 godziny | 24 godz.
period-week = tydzień
    .also = jeden tydzień
period-month = miesiąc
    .also = jeden miesiąc
period-year = rok
    .also = jeden rok
period-all = wszystko
    .also = wszystkie | zawsze | cały czas | całość | bez limitu | od początku | kiedykolwiek
day-today = dzisiaj
    .also = dziś | dzisiejszy
day-yesterday = wczoraj
    .also = wczorajszy
period-of-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[many] { $count } godzin
}
period-of-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
typed-hours = g | godz | godz. | godzina | godzinę | godziny | godzin
typed-days = dn | dzień | dni | doba | dobę | doby | dób
typed-weeks = t | tyg | tyg. | tydz | tydz. | tydzień | tygodnie | tygodni | tygodnia
typed-months = mies | mies. | miesiąc | miesiące | miesięcy | miesiąca
typed-years = rok | lata | lat
typed-beside-periods = ostatni | ostatnia | ostatnią | ostatnie | ostatnich | ostatniego | ostatniej | poprzedni | poprzednia | poprzednią | poprzednie | poprzedniego | zeszły | zeszła | zeszłą | zeszłego | zeszłej | ubiegły | ubiegła | ubiegłą | ubiegłego | ubiegłej | miniony | miniona | minioną | minione | temu | od | do | z | ze | we | dnia | r | r. | roku | przed
period-date = 3 lis
typed-january = styczeń | stycznia | styczniu
typed-february = luty | lutego | lutym
typed-march = marzec | marca | marcu
typed-april = kwiecień | kwietnia | kwietniu
typed-may = maj | maja | maju
typed-june = czerwiec | czerwca | czerwcu
typed-july = lipiec | lipca | lipcu
typed-august = sierpień | sierpnia | sierpniu
typed-september = wrzesień | września | wrześniu
typed-october = październik | października | październiku
typed-november = listopad | listopada | listopadzie
typed-december = grudzień | grudnia | grudniu


## Actions: reading the news

no-sources = Nie ma jeszcze żadnych źródeł. Osoba z uprawnieniem „Zarządzanie serwerem” może dodać źródło przez /sources add. Operator bota może włączyć źródło dla wszystkich serwerów poleceniem dateline sources enable.
unknown-source = Żadne źródło nie nazywa się „{ $name }”. Największe źródła to { $largest }.
unknown-source-nameless = To nie jest nazwa źródła. Największe źródła to { $largest }.
unknown-source-near = Żadne źródło nie nazywa się „{ $name }”. Może chodziło o { $near }?
source-is-muted = Źródło „{ $name }” jest ukryte na tym serwerze. Osoba z uprawnieniem „Zarządzanie serwerem” może pokazać je ponownie przez /sources unmute.
article-gone = Tego newsa już nie ma w pamięci bota. Nowsze znajdziesz w /latest.
list-gone = Ta lista nie jest już tu dostępna. Użyj ponownie /latest.
search-expired = To wyszukiwanie wygasło. Użyj ponownie /search.
nothing-related = Nie znaleziono nic więcej na ten temat. Spróbuj /search.
too-short-to-summarize = { $fewest ->
    [one] Ta wiadomość jest za krótka, by ją streścić. Wybierz taką, która ma co najmniej { $fewest } zdanie albo jest samym linkiem do artykułu.
    [few] Ta wiadomość jest za krótka, by ją streścić. Wybierz taką, która ma co najmniej { $fewest } zdania albo jest samym linkiem do artykułu.
   *[many] Ta wiadomość jest za krótka, by ją streścić. Wybierz taką, która ma co najmniej { $fewest } zdań albo jest samym linkiem do artykułu.
}
linked-page-too-short = Artykuł w witrynie { $host } jest za krótki, by go streścić. Otwórz link, aby go przeczytać.
linked-page-without-article = W witrynie { $host } nie znaleziono artykułu do przeczytania. Być może jest tylko dla abonentów; otwórz link w przeglądarce.
linked-page-too-slow = Nie udało się odczytać artykułu w witrynie { $host } w ciągu { $seconds } s. Spróbuj później albo otwórz link.


## Actions: sources

no-address =
    { $found ->
        [0] „{ $name }” to ani adres, ani nazwa z katalogu. Podaj adres witryny z newsami, np. https://example.com.
       *[other] „{ $name }” to ani adres, ani nazwa z katalogu. Może chodziło o { $near }? Możesz też podać adres witryny z newsami, np. https://example.com.
    }
catalogue-feed-unreachable = Nie udało się połączyć ze źródłem { $source } w witrynie { $host }. Spróbuj później. Jeśli inne witryny też nie odpowiadają, poproś operatora bota o sprawdzenie sieci.
no-feed = Nie znaleziono feedu w witrynie { $host }. Poszukaj w niej linku „RSS” lub „Feed” i podaj jego adres w /sources add.
file-instead-of-feed = Pod tym adresem jest { $kind }, a nie feed. Podaj adres strony głównej witryny albo jej nieskompresowanego feedu RSS, Atom lub JSON.
offer-expired = Ta propozycja wygasła. Użyj ponownie /sources add.
too-many-feeds =
    { $most ->
        [one] Ten serwer obserwuje już { $most } feed, czyli maksimum. Najpierw usuń go przez /sources remove.
        [few] Ten serwer obserwuje już { $most } feedy, czyli maksimum. Najpierw usuń jeden przez /sources remove.
       *[many] Ten serwer obserwuje już { $most } feedów, czyli maksimum. Najpierw usuń jeden przez /sources remove.
    }
not-live = „{ $source }” nie jest źródłem na żywo: jego newsy wczytano z plików. Źródła na żywo pokazuje /sources list; to możesz ukryć na tym serwerze przez /sources mute.
not-yours = Źródła „{ $source }” nie dodał ten serwer: jest włączone dla wszystkich serwerów. Ukryj je tutaj przez /sources mute.
mute-own = Źródło „{ $source }” nie jest włączone dla wszystkich serwerów, więc nie można go ukryć. Użyj /sources remove.
not-muted =
    { $found ->
        [0] Żadne źródło o nazwie „{ $name }” nie jest tu ukryte. Wybierz źródło z listy, którą podpowiada Discord.
       *[other] Żadne źródło o nazwie „{ $name }” nie jest tu ukryte. Może chodziło o { $near }?
    }
not-added =
    { $found ->
        [0] Ten serwer nie dodał źródła o nazwie „{ $name }”. Wybierz źródło z listy, którą podpowiada Discord.
       *[other] Ten serwer nie dodał źródła o nazwie „{ $name }”. Może chodziło o { $near }?
    }
none-added = Ten serwer nie dodał żadnego źródła, więc nie ma czego usunąć. Dodaj źródło przez /sources add albo ukryj przez /sources mute takie, które jest włączone dla wszystkich serwerów.
none-muted = Żadne źródło nie jest tu ukryte, więc nie ma czego pokazać ponownie. Co można czytać, pokazuje /sources list.
none-on-for-all = Żadne źródło nie jest włączone dla wszystkich serwerów, więc nie ma czego ukryć. Źródło dodane przez ten serwer usuniesz przez /sources remove.
asked-too-often-alone = Właśnie zrobiono to z twojego konta { $times ->
    [one] { $times } raz
    [few] { $times } razy
   *[many] { $times } razy
}. Spróbuj ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}.
asked-too-often = Na tym serwerze zrobiono to przed chwilą { $times ->
    [one] { $times } raz
    [few] { $times } razy
   *[many] { $times } razy
}. Spróbuj ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}.
feed-rests =
    { $minutes ->
        [one] Źródła „{ $source }” nie da się teraz odczytać. { $reason } Bot spróbuje ponownie za { $minutes } minutę.
        [few] Źródła „{ $source }” nie da się teraz odczytać. { $reason } Bot spróbuje ponownie za { $minutes } minuty.
       *[many] Źródła „{ $source }” nie da się teraz odczytać. { $reason } Bot spróbuje ponownie za { $minutes } minut.
    }
feed-bug = Błąd w bocie uniemożliwił odczytanie tego feedu. Operator bota znajdzie szczegóły w logu.


## Actions: schedules

schedule-invalid = Wybierz harmonogram lub subskrypcję z listy, którą podpowiada Discord, albo wpisz numer z /schedule list.
schedule-now-follow = { $number } to subskrypcja: już publikuje newsy na bieżąco. Co opublikuje następnym razem, pokaże /schedule preview { $number }.
option-name = „{ $name }”
edit-without-changes = Nie ma czego zmieniać: dla { $number } wybierz jeszcze co najmniej jedną opcję, np. zapytanie lub kanał.
schedule-without-options = { $count ->
    [one] { $number } to harmonogram: publikuje o stałych porach i nie ma opcji { $options }. Pomiń ją.
    [few] { $number } to harmonogram: publikuje o stałych porach i nie ma opcji { $options }. Pomiń je.
   *[many] { $number } to harmonogram: publikuje o stałych porach i nie ma opcji { $options }. Pomiń je.
}
follow-without-options = { $count ->
    [one] { $number } to subskrypcja: publikuje newsy na bieżąco i nie ma opcji { $options }. Pomiń ją.
    [few] { $number } to subskrypcja: publikuje newsy na bieżąco i nie ma opcji { $options }. Pomiń je.
   *[many] { $number } to subskrypcja: publikuje newsy na bieżąco i nie ma opcji { $options }. Pomiń je.
}
schedule-now-paused = Harmonogram { $number } jest wstrzymany. Wznów go przez /schedule resume { $number }, a potem opublikuj od razu.
schedule-unknown = Na tym serwerze nie ma harmonogramu ani subskrypcji { $number }. Zobacz /schedule list.
too-many-schedules = { $most ->
    [one] Na tym serwerze jest już { $most } harmonogram lub subskrypcja, czyli maksimum. Usuń tę pozycję przez /schedule remove, a potem dodaj nową.
    [few] Na tym serwerze są już { $most } harmonogramy i subskrypcje, czyli maksimum. Usuń jedną pozycję przez /schedule remove, a potem dodaj nową.
   *[many] Na tym serwerze jest już { $most } harmonogramów i subskrypcji, czyli maksimum. Usuń jedną pozycję przez /schedule remove, a potem dodaj nową.
}
why-unknown = Bot nie ma tego newsa w pamięci albo ten serwer nie widzi jego źródła. Wybierz news z listy albo wpisz jego adres lub link do posta bota.
why-unknown-post = Tej wiadomości nie opublikował żaden harmonogram ani żadna subskrypcja tego serwera albo jest za stara. Skopiuj link do innej lub wybierz news z listy.
why-unknown-of-source = Bot nie ma tej strony w pamięci. Źródło { $source } odczytano ostatnio { $last }, a następny odczyt będzie { $next }.
why-unknown-of-source-unread = Bot nie ma tej strony w pamięci. Źródła { $source } jeszcze nie odczytano; pierwszy odczyt będzie { $next }.

why-unknown-source-fails = Bot nie ma tej strony w pamięci, bo źródła { $source } nie da się teraz odczytać. { $reason } Bot spróbuje ponownie { $next }.
why-unknown-source-gone = Bot nie ma tej strony w pamięci, bo źródło { $source } nie jest już czytane. { $reason } Dodaj je ponownie przez /sources add.
schedule-source-unseen = { $kind ->
    [follow] Ten serwer nie widzi już źródła subskrypcji { $number }. Pokaż je ponownie przez /sources add lub /sources unmute albo wybierz inne przez /schedule edit { $number }.
   *[schedule] Ten serwer nie widzi już źródła harmonogramu { $number }. Pokaż je ponownie przez /sources add lub /sources unmute albo wybierz inne przez /schedule edit { $number }.
}
source-unseen = źródło, którego ten serwer już nie widzi
follow-with-times = Subskrypcja publikuje to, co pojawi się od teraz, więc w jej zapytaniu nie może być since:, until: ani on:. Pomiń to.
follow-only-times = To zapytanie określa tylko czas, a subskrypcja publikuje to, co pojawi się od teraz. Podaj słowa, które musi zawierać news, np. wybory. Bez zapytania publikowany jest każdy news ze źródeł.
follow-too-many = { $count ->
    [one] To byłoby około { $count } newsa dziennie, a maksimum to { $most }. Zawęź wybór zapytaniem, źródłami, kategorią lub told_by.
    [few] To byłoby około { $count } newsów dziennie, a maksimum to { $most }. Zawęź wybór zapytaniem, źródłami, kategorią lub told_by.
   *[many] To byłoby około { $count } newsów dziennie, a maksimum to { $most }. Zawęź wybór zapytaniem, źródłami, kategorią lub told_by.
}
paused-source-unseen = Ten serwer nie widzi już źródła.
paused-source-forgotten = Operator bota usunął źródło.
paused-by-moderator = Zrobiła to moderacja.
too-late-to-catch-up = Bot był wtedy offline i było już za późno, by to nadrobić.
earlier-skipped-too = { $count ->
    [one] Wszystkie wcześniejsze przeglądy od { $since } też pominięto; na liście jest tylko ostatni.
    [few] Wszystkie wcześniejsze przeglądy od { $since } też pominięto; na liście są tylko { $count } ostatnie.
   *[many] Wszystkie wcześniejsze przeglądy od { $since } też pominięto; na liście jest tylko { $count } ostatnich.
}


## Actions: alerts

alert-for-bot = Boty i webhooki nie mogą mieć alertów.
alert-with-times = Alert wysyła to, co pojawi się od teraz, więc w jego zapytaniu nie może być since:, until: ani on:. Pomiń to.
alert-only-times = To zapytanie określa tylko czas, a alert wysyła to, co pojawi się od teraz. Podaj słowa, które musi zawierać news, np. wybory.
alert-too-much = { $count ->
    [one] To byłoby około { $count } newsa dziennie, a maksimum to { $most }. Dodaj słowa do zapytania albo wybierz źródła.
    [few] To byłoby około { $count } newsów dziennie, a maksimum to { $most }. Dodaj słowa do zapytania albo wybierz źródła.
   *[many] To byłoby około { $count } newsów dziennie, a maksimum to { $most }. Dodaj słowa do zapytania albo wybierz źródła.
}
alert-too-many = { $most ->
    [one] Masz już { $most } alert, czyli maksimum. Usuń go przez /alert remove, a potem dodaj nowy.
    [few] Masz już { $most } alerty, czyli maksimum. Usuń jeden przez /alert remove, a potem dodaj nowy.
   *[many] Masz już { $most } alertów, czyli maksimum. Usuń jeden przez /alert remove, a potem dodaj nowy.
}
alert-known = Masz już taki alert: { $number }. Zobacz /alert list.
alert-unknown = Nie masz takiego alertu. Wybierz alert z podpowiedzi Discorda albo zobacz /alert list.
alert-not-now = Discord nie pozwala teraz botowi rozpoczynać kolejnych wiadomości prywatnych. Nic nie zapisano; spróbuj ponownie za kilka minut.
alert-last-today = To dzisiaj wiadomość nr { $most }, czyli ostatnia możliwa. Reszta dzisiejszych newsów przyjdzie jutro w jednej wiadomości.
alert-left-out = { $count ->
    [one] Pominięto jeszcze 1 news z wczoraj; znajdziesz go przez /search.
    [few] Pominięto jeszcze { $count } newsy z wczoraj; znajdziesz je przez /search.
   *[many] Pominięto jeszcze { $count } newsów z wczoraj; znajdziesz je przez /search.
}


## Actions: languages

language-unknown = Bot nie zna języka „{ $typed }”. Do wyboru: { $names }.
language-unknown-near = Bot nie zna języka „{ $typed }”. Może chodziło o { $near }?


## Doctor (bot/actions/check_*)

check-source = źródło { $name }
check-source-gone = Adres { $url } nie jest już czytany. { $reason }
check-source-gone-fix = Dodaj nowy adres przez /sources add i usuń to źródło.
check-source-failing = { $times ->
    [one] Adresu { $url } raz nie udało się odczytać. { $reason }
    [few] Adresu { $url } nie udało się odczytać { $times } razy z rzędu. { $reason }
   *[many] Adresu { $url } nie udało się odczytać { $times } razy z rzędu. { $reason }
}
check-source-failing-fix = Otwórz adres w przeglądarce. Bot spróbuje ponownie: { $next }.
check-source-silent = Brak newsów od { $since }, znacznie dłużej niż zwykle.
check-source-silent-fix = Sprawdź witrynę. Jeśli feed się przeniósł, dodaj nowy adres przez /sources add.
check-source-late = Adres { $url } miał zostać odczytany { $due }.
check-source-late-fix = Uruchom bota (dateline run) albo odczytaj źródło raz (dateline fetch).
check-schedule = { $kind ->
    [follow] subskrypcja { $number }
   *[schedule] harmonogram { $number }
}
check-schedule-ok = { $source }, { $times }. Następny post: { $due }. { $last }
check-schedule-idle = gdy pojawi się news
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Następny post: { $due }. 1 przegląd czeka na wysłanie. { $last }
    [few] { $source }, { $times }. Następny post: { $due }. { $count } przeglądy czekają na wysłanie. { $last }
   *[many] { $source }, { $times }. Następny post: { $due }. { $count } przeglądów czeka na wysłanie. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Następny post: { $due }. 1 post czeka na wysłanie. { $last }
    [few] { $source }, { $times }. Następny post: { $due }. { $count } posty czekają na wysłanie. { $last }
   *[many] { $source }, { $times }. Następny post: { $due }. { $count } postów czeka na wysłanie. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }: wstrzymane przez moderację. Aby wznowić, użyj /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: wstrzymane. { $reason } { $last }
check-schedule-paused-fix = Napraw to, a potem użyj /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Następny post: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Zezwól na to w ustawieniach kanału, w zakładce „Uprawnienia”, albo wybierz inny kanał przez /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. Post z { $since } wciąż czeka na wysłanie. { $last }
   *[schedule] { $source }, { $times }. Przegląd z { $since } wciąż czeka na wysłanie. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. Post z { $since } wciąż czeka na wysłanie. { $reason } { $last }
   *[schedule] { $source }, { $times }. Przegląd z { $since } wciąż czeka na wysłanie. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Następny post miał być { $due }, a nie został wysłany. { $last }
   *[schedule] { $source }, { $times }. Przegląd miał być { $due }, a nie został opublikowany. { $last }
}
check-schedule-late-fix = Bot nadrobi to sam. Jeśli nie, zajrzyj do jego logu albo uruchom go poleceniem dateline run.
check-schedule-unknown-source = { $source }, { $times }: nic nie znajduje, bo nie ma tu już źródła o nazwie { $name }. { $last }
check-schedule-unknown-category = { $source }, { $times }: nic nie znajduje, bo żadne źródło nie należy tu już do kategorii { $category }. { $last }
check-schedule-unknown-fix = Dodaj źródło ponownie przez /sources add albo wybierz coś innego przez /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Zobacz /schedule history { $number }.
check-last-none = Nic jeszcze nie opublikowano.
check-last = Ostatnio: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Ostatnio: { $due }, opublikowano z opóźnieniem 1 minuty.
    [few] Ostatnio: { $due }, opublikowano z opóźnieniem { $minutes } minut.
   *[many] Ostatnio: { $due }, opublikowano z opóźnieniem { $minutes } minut.
}
check-last-reason = Ostatnio: { $due }, { $outcome }. { $reason }
doctor-title = Kontrola działania
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Na tym serwerze nie ma harmonogramów ani subskrypcji. Wszystko wygląda dobrze. Zobacz źródła w /sources list, a potem zaplanuj przegląd przez /schedule add albo publikuj newsy na bieżąco przez /follow.
doctor-channel-gone = Kanał { $channel } już nie istnieje albo bot go nie widzi.
doctor-channel-forbidden = Botowi brakuje uprawnień na kanale { $channel }: { $names }.

duty-claiming = uruchamianie przeglądów i subskrypcji
duty-posting = publikowanie przeglądów i subskrypcji
duty-reading = czytanie feedów
duty-grouping = grupowanie newsów
duty-matching = wyszukiwanie newsów dla subskrypcji i alertów
duty-loading = wczytywanie artykułów
duty-summaries = ponowne tworzenie streszczeń
duty-search-index = odbudowa indeksu wyszukiwania
duty-maintenance = konserwacja
duty-bug = Błąd w bocie; szczegóły są w logu.
duty-reason-in-log = Przyczyna jest w logu bota.
check-duty-failing = { $times ->
    [one] Nie udało się { $since }. { $reason }
    [few] Od { $since } nie udało się { $times } razy. { $reason }
   *[many] Od { $since } nie udało się { $times } razy. { $reason }
}
check-duty-fix = Bot próbuje dalej. Jeśli to potrwa, operator bota znajdzie przyczynę w logu.
check-duty-elsewhere = Od { $since } robi to inny proces bota.
check-duty-unheld = Nie robi tego żaden proces.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] Proces, który tu odpowiada, działa od { $since }. Drugi jest gotowy go zastąpić.
   *[connecting] Proces, który tu odpowiada, działa od { $since }. Drugi właśnie się łączy i wkrótce będzie mógł go zastąpić.
}


## The worker process (bot/worker)

worker-stopping = Program się zatrzymuje. Wszystko, co dotąd zapisano, zostaje; uruchom polecenie ponownie, aby kontynuować.
worker-died = Proces pomocniczy został przerwany, być może z braku pamięci. Wszystko, co dotąd zapisano, zostaje; uruchom polecenie ponownie, aby kontynuować.
document-too-slow = Odczyt trwał dłużej niż { $seconds } s, więc dokument pominięto.
document-needs-memory = Odczyt wymaga ponad { $megabytes } MB pamięci, więc dokument pominięto.
document-too-much-text = Dokument ma więcej tekstu, niż można odczytać naraz, więc go pominięto.


## Client, sender and delivery

news-unreadable = Nie udało się odczytać newsów. Spróbuj ponownie za minutę.
connection-broke = Utracono połączenie z Discordem. Spróbuj ponownie.
permission-needed = Do tego potrzeba uprawnień: { $names }. Poproś kogoś, kto zarządza tym serwerem.
only-in-a-server = To działa tylko na serwerze, dla osób z uprawnieniem „Zarządzanie serwerem”.
option-unfit = „{ $value }” nie pasuje do tej opcji. Wybierz wartość, którą podpowiada Discord.
command-changed = To polecenie się zmieniło. Uruchom Discorda ponownie (Ctrl+R) i spróbuj jeszcze raz.
button-outdated = Ten przycisk pochodzi ze starszej wersji bota. Użyj polecenia ponownie.
bug = Coś poszło nie tak po naszej stronie. Operator bota znajdzie to w logu pod { $reference }.
permission-manage-server = Zarządzanie serwerem
permission-view-channel = Wyświetlanie kanału
permission-send-messages = Wysyłanie wiadomości
permission-send-in-threads = Wysyłanie wiadomości w wątkach
permission-create-posts = Tworzenie postów
role-is-everyone = Nie można wzmiankować @everyone. Wybierz inną rolę.
role-not-mentionable = Tylko osoby, które mogą wzmiankować wszystkie role, mogą ustawić wzmiankę { $role }. Zezwól wszystkim na wzmiankowanie tej roli w jej ustawieniach albo wybierz inną rolę.
forum-closed = Botowi brakuje uprawnień na forum { $channel }: { $names }. Zezwól na to w ustawieniach forum, w zakładce „Uprawnienia”, i spróbuj ponownie.
forum-refused = Discord odrzucił nowy post na forum { $channel } ({ $reason }). Wybierz inny kanał.
permission-read-history = Czytanie historii wiadomości
rate-limited = Osiągnięto limit zapytań Discorda.
channel-gone = Kanał już nie istnieje.
discord-answered = Discord odpowiedział kodem { $status }.
message-refused = Discord odrzucił wiadomość ({ $reason }).
connection-failed = Połączenie nie powiodło się ({ $reason }).
permissions-missing = Botowi brakuje uprawnień na kanale #{ $channel }: { $names }.
posting-forbidden = Bot nie może publikować na tym kanale ({ $reason }).
direct-messages-refused = Bot nie może wysyłać ci wiadomości prywatnych. Włącz „Wiadomości prywatne” w ustawieniach prywatności serwera, na którym jest też bot, odblokuj bota, jeśli jest zablokowany, i użyj ponownie /alert add.
schedule-paused-notice = { $kind ->
    [follow] Subskrypcja { $number } jest wstrzymana: { $source }. { $reason } Gdy to naprawisz, wznów ją przez /schedule resume { $number }.
   *[schedule] Przegląd jest wstrzymany: { $source }. { $reason } Gdy to naprawisz, wznów go przez /schedule resume { $number }.
}


## Cards: stories

read = Czytaj { $number }
read-the-only-one = Czytaj
next = Dalej
previous = Wstecz
add = Dodaj
more = Więcej na ten temat

latest-title = Najnowsze newsy
latest-title-of-source = Najnowsze z { $source }
latest-page = strona { $page }
latest-none = Nie ma jeszcze newsów. Osoba z uprawnieniem „Zarządzanie serwerem” może dodać źródło przez /sources add. Operator bota może włączyć źródło dla wszystkich serwerów poleceniem `dateline sources enable`.

search-title = Szukaj: { $query }
search-count = { $total ->
    [one] 1 wynik
    [few] { $total } wyniki
   *[many] { $total } wyników
}
search-range = Wyniki { $first }–{ $last } z { $total }
search-range-single = Wynik { $number } z { $total }
search-range-capped = { $most ->
    [one] Wyniki { $first }–{ $last } z { $total } wśród najnowszego trafienia
    [few] Wyniki { $first }–{ $last } z { $total } wśród { $most } najnowszych trafień
   *[many] Wyniki { $first }–{ $last } z { $total } wśród { $most } najnowszych trafień
}
search-page = strona { $page } z { $pages }
best-match-first = od najtrafniejszych
newest-first = od najnowszych
search-all-then-without = { $count ->
    [one] 1 news zawiera wszystkie te słowa. Dalej są newsy bez: { $words }.
    [few] { $count } newsy zawierają wszystkie te słowa. Dalej są newsy bez: { $words }.
   *[many] { $count } newsów zawiera wszystkie te słowa. Dalej są newsy bez: { $words }.
}
search-none-then-without = Żaden news nie zawiera wszystkich tych słów. Oto newsy bez: { $words }.
search-all-then-fewer = { $count ->
    [one] 1 news zawiera wszystkie te słowa. Dalej są newsy z niektórymi z nich.
    [few] { $count } newsy zawierają wszystkie te słowa. Dalej są newsy z niektórymi z nich.
   *[many] { $count } newsów zawiera wszystkie te słowa. Dalej są newsy z niektórymi z nich.
}
search-none-then-fewer = Żaden news nie zawiera wszystkich tych słów. Najpierw newsy, w których jest ich więcej.
search-lacking = bez: { $words }
search-did-you-mean = Może chodziło o { $near }?
search-instead = Szukaj: { $words }
search-too-short = Przed gwiazdką muszą być co najmniej 3 litery, więc szukano całego słowa { $words }.
search-without-words = Nie ma tu słów do wyszukania. Spróbuj słowa takiego jak wybory.
search-only-excluded = To tylko wyklucza słowa. Dodaj słowo, którego szukasz, np. wybory -sondaż, albo wybierz źródło.
search-only-times = To tylko określa czas. Dodaj słowo, którego szukasz, np. wybory, albo wybierz źródło.
search-none = Żaden news nie zawiera „{ $query }”.
search-none-of-source = { $source }: żaden news nie zawiera „{ $query }”.
search-none-left = { $source }: żaden news nie pasuje do tego wyszukiwania.
search-try = Możesz { $tries }.
search-try-longer = wydłużyć okres
search-try-all-sources = wybrać wszystkie źródła
search-try-words = użyć innych słów
search-try-beginning = wpisać początek słowa z gwiazdką, np. `wybor*`

selection-all = wszystkie źródła
selection-category-of = { $category } z { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = „{ $query }”
selection-query-of = „{ $query }” z { $sources }
selection-told-by = { $count ->
    [one] { $selection } (co najmniej { $count } redakcja)
    [few] { $selection } (co najmniej { $count } redakcje)
   *[many] { $selection } (co najmniej { $count } redakcji)
}
category-unknown = Nie ma kategorii „{ $typed }”. Wybierz { $known }.
category-none = Katalog tego bota nie ma kategorii. Pomiń kategorię albo wybierz źródła.

digest-title = { $period ->
    [day] Newsy z ostatniego dnia: { $selection }
    [week] Newsy z ostatniego tygodnia: { $selection }
    [month] Newsy z ostatniego miesiąca: { $selection }
   *[all] Wszystkie newsy: { $selection }
}
digest-none = { $period ->
    [day] Brak newsów z ostatniego dnia. Spróbuj dłuższego `period` albo `period:all`.
    [week] Brak newsów z ostatniego tygodnia. Spróbuj dłuższego `period` albo `period:all`.
    [month] Brak newsów z ostatniego miesiąca. Spróbuj `period:all`.
   *[all] Nie ma jeszcze newsów.
}
digest-none-query = News musi zawierać wszystkie słowa. Użyj mniejszej liczby słów albo /search, które znajduje też newsy bez niektórych z nich.
digest-none-category = Kategorię mają tylko źródła z katalogu. Dodaj takie przez /sources add.
digest-note = Najpierw tematy najszerzej opisywane, potem najnowsze. Cytaty dosłowne.
digest-note-styled = Najpierw tematy najszerzej opisywane, potem najnowsze. Cytaty dosłowne, wybrane w stylu { $style }.
digest-note-undated = Newsy bez daty liczą się od chwili wczytania.
digest-preview = **Podgląd** · widzisz go tylko ty
digest-posted-title = { $kind ->
    [sources] Newsy: { $selection }
   *[topic] Newsy na temat: { $selection }
}
source-silent-notice = ⚠️ { $source }: brak newsów od { $since }, znacznie dłużej niż zwykle. Być może feed się przeniósł lub przestał działać. Więcej pokaże /doctor.
digest-posted-none = { $kind ->
    [sources] Newsy: { $selection } – od ostatniego razu nic nowego.
   *[topic] Newsy na temat: { $selection } – od ostatniego razu nic nowego.
}

more-title = Więcej na temat: { $title }
more-same-story = O tym samym
more-related = Podobne

source-unknown = nieznane źródło
via-agency = { $source } za { $agency }
also-in = { $source }, także { $others }
and-more = { $count ->
    [one] { $names } i jeszcze 1
    [few] { $names } i jeszcze { $count }
   *[many] { $names } i jeszcze { $count }
}
undated = bez daty
undated-loaded = bez daty, wczytano { $moment }
story-update = Aktualizacja

article-title-derived = Artykuł nie ma tytułu; ten powstał z pierwszego zdania.
article-whole = Cały artykuł.
article-quoted = { $count ->
    [one] 1 zdanie artykułu, cytat dosłowny.
    [few] { $count } zdania artykułu, cytat dosłowny.
   *[many] { $count } zdań artykułu, cytat dosłowny.
}
article-open = Otwórz artykuł
article-address = Adres: { $address }
picture = Zdjęcie: { $caption }
picture-credited = Zdjęcie: { $caption } – { $credit }
summary-title = Streszczenie


## Cards: help

help-title = Co możesz tu zrobić
help-news = { $count ->
    [one] Newsy z 1 źródła, zdaniami z samych artykułów.
    [few] Newsy z { $count } źródeł, zdaniami z samych artykułów.
   *[many] Newsy z { $count } źródeł, zdaniami z samych artykułów.
}
help-no-news = Nie ma tu jeszcze newsów. Osoba z uprawnieniem „Zarządzanie serwerem” może dodać źródło przez /sources add.
help-no-news-moderator = Nie ma tu jeszcze newsów. Dodaj pierwsze źródło przez /sources add.
help-no-news-direct = W wiadomościach prywatnych nie ma jeszcze newsów. Spróbuj na serwerze, na którym jest bot, albo poproś operatora bota o włączenie źródła dla wszystkich poleceniem `dateline sources enable`.
help-reading = **Czytanie**
help-latest = - /latest pokazuje najnowsze newsy, strona po stronie: `/latest count:10`
help-search = - /search znajduje newsy po słowach: `/search query:ropa -ceny since:tydzień`
help-digest = - /digest podsumowuje dzień, tydzień lub miesiąc: `/digest period:day`
help-alert-add = - /alert add wysyła ci wiadomość prywatną, gdy pojawi się news: `/alert add query:wulkan`
help-sources-list = - /sources list pokazuje, co można tu czytać
help-language = - /language show mówi, jakiego języka bot tu używa i jak go zmienić
help-buttons = - **Czytaj** obok newsa otwiera jego streszczenie. Aby streścić wiadomość, otwórz jej menu i wybierz **Aplikacje**, a potem **Streść**.
help-moderating = **Dla moderacji**
help-sources-add = - /sources add dodaje witrynę z newsami lub feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add publikuje przeglądy o stałych porach: `/schedule add source:{ $source } time:7:30 timezone:Warszawa`
help-follow = - /follow publikuje newsy na bieżąco: `/follow query:wybory sources:{ $source }`
help-doctor = - /doctor sprawdza, czy wszystkie harmonogramy i subskrypcje działają
help-schedules = { $count ->
    [0] Nie ma tu jeszcze harmonogramów ani subskrypcji.
    [one] Publikuje tu 1 harmonogram lub subskrypcja: /schedule list
    [few] Harmonogramy i subskrypcje, które tu publikują: { $count }. Zobacz /schedule list
   *[many] Harmonogramy i subskrypcje, które tu publikują: { $count }. Zobacz /schedule list
}
help-schedules-paused = { $count ->
    [one] Jest tu 1 harmonogram lub subskrypcja, ale publikowanie jest wstrzymane: /schedule list
    [few] Harmonogramy i subskrypcje na tym serwerze: { $count }, w tym wstrzymane: { $paused }. Zobacz /schedule list
   *[many] Harmonogramy i subskrypcje na tym serwerze: { $count }, w tym wstrzymane: { $paused }. Zobacz /schedule list
}
greeting-title = Dateline już tu jest
greeting-intro = Publikuje i znajduje newsy, cytując artykuły. Na początek trzy rzeczy:
greeting-source = /sources add dodaje witrynę z newsami lub feed (dla osób z uprawnieniem „Zarządzanie serwerem”).
greeting-latest = /latest pokazuje najnowsze newsy; naciśnij **Czytaj** obok newsa, aby zobaczyć streszczenie.
greeting-schedule = /schedule add publikuje przegląd na kanale, co rano lub kiedy chcesz.
greeting-help = /help pokazuje wszystko, co możesz tu zrobić.
help-direct = Na serwerze osoby z uprawnieniem „Zarządzanie serwerem” mogą też dodawać źródła, planować przeglądy i subskrybować tematy.


## Cards: follows

follow-added = Subskrypcja { $number } jest ustawiona
follow-edited = Subskrypcja { $number } jest zmieniona
follow-title = Subskrypcja { $number }
follow-summary = **{ $source }** na kanale { $channel }, { $times }
follow-query = Newsy, które zawierają: { $words }.
follow-query-without = Newsy, które zawierają: { $words }, ale nie: { $unwanted }.
follow-query-of-sources = Newsy ze źródeł: { $names }.
follow-query-of-sources-without = Newsy ze źródeł: { $names }, ale nie: { $unwanted }.
follow-query-only-without = Wszystko oprócz: { $unwanted }.
follow-any-of = { $words }
follow-word = „{ $word }”
follow-phrase = dokładnie „{ $word }”
follow-from = newsy ze źródeł: { $names }
follow-beginning = słowa na „{ $word }”
follow-frequency-low = { $count ->
    [0] Ostatnie 7 dni: brak newsów. Nic nie zostanie opublikowane, dopóki jakiś się nie pojawi.
    [one] Ostatnie 7 dni: 1 news.
    [few] Ostatnie 7 dni: { $count } newsy.
   *[many] Ostatnie 7 dni: { $count } newsów.
}
follow-frequency = { $count ->
    [one] Ostatnie 7 dni: { $count } news, około { $daily } dziennie.
    [few] Ostatnie 7 dni: { $count } newsy, około { $daily } dziennie.
   *[many] Ostatnie 7 dni: { $count } newsów, około { $daily } dziennie.
}
follow-frequency-high = { $daily ->
    [one] Około { $daily } newsa dziennie.
    [few] Około { $daily } newsów dziennie.
   *[many] Około { $daily } newsów dziennie.
}
follow-hint = Wstrzymaj ją przez /schedule pause { $number } albo usuń przez /schedule remove { $number }.
follow-preview-newest = Nic nie czeka na publikację. Najnowszy news wyglądałby tak:
follow-thread = Tutaj będą publikowane newsy: { $selection }
follow-posted-title = { $count ->
    [one] { $count } nowy news
    [few] { $count } nowe newsy
   *[many] { $count } nowych newsów
}
follow-note = Subskrypcja: { $selection }
follow-waiting = { $count ->
    [one] jeszcze 1 czeka do { $until }
    [few] jeszcze { $count } czekają do { $until }
   *[many] jeszcze { $count } czeka do { $until }
}


## Cards: schedules

schedule-title = Harmonogram { $number }
schedule-title-of-source = { $kind ->
    [follow] Subskrypcja { $number }: { $source }
   *[schedule] Harmonogram { $number }: { $source }
}
schedule-added = Harmonogram { $number } jest ustawiony
schedule-edited = Harmonogram { $number } jest zmieniony
schedule-paused = { $kind ->
    [follow] Subskrypcja { $number } jest wstrzymana
   *[schedule] Harmonogram { $number } jest wstrzymany
}
schedule-resumed = { $kind ->
    [follow] Subskrypcja { $number } znów działa
   *[schedule] Harmonogram { $number } znów działa
}
schedule-removed = { $kind ->
    [follow] Subskrypcja { $number } jest usunięta
   *[schedule] Harmonogram { $number } jest usunięty
}
schedules-title = Harmonogramy i subskrypcje
schedules-none-title = Nie ma tu harmonogramów ani subskrypcji
schedules-none = Zaplanuj przegląd przez /schedule add albo publikuj newsy na bieżąco przez /follow.
schedule-summary = { $count ->
    [one] **{ $source }** na kanale { $channel }, { $times }, do 1 newsa
    [few] **{ $source }** na kanale { $channel }, { $times }, do { $count } newsów
   *[many] **{ $source }** na kanale { $channel }, { $times }, do { $count } newsów
}
schedule-line = **{ $number }** { $source } na kanale { $channel }, { $times } · następny { $next }
schedule-line-idle = **{ $number }** { $source } na kanale { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } na kanale { $channel }, { $times } · wstrzymane
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · wstrzymane
schedule-paused-because = **Wstrzymane**. { $reason }
schedule-resume-hint = Aby wznowić, użyj /schedule resume { $number }.
schedule-mentions = Wzmianka: { $role }
schedule-mentions-silently = Wzmianka: { $role }, bez powiadomienia
schedule-cannot-notify = **{ $role } nie dostanie powiadomienia.** Zezwól wszystkim na wzmiankowanie tej roli w jej ustawieniach albo pozwól botowi wzmiankować wszystkie role w ustawieniach kanału, w zakładce „Uprawnienia”.
schedule-next = Następne: { $moments }
clocks-change-soon = Wkrótce zmiana czasu. Jeśli godzina zostanie pominięta, przegląd pojawi się zaraz po zmianie; jeśli wystąpi dwa razy, przegląd pojawi się raz.
schedule-posts-now = { $count ->
    [0] Nie ma nic nowego dla { $channel }, więc nic nie zostanie opublikowane.
    [one] 1 nowy news pojawi się zaraz na kanale { $channel }.
    [few] { $count } nowe newsy pojawią się zaraz na kanale { $channel }.
   *[many] { $count } nowych newsów pojawi się zaraz na kanale { $channel }.
}
schedule-cannot-post = **Bot nie może tam jeszcze publikować.** Na kanale { $channel } brakuje mu uprawnień: { $names }. Zezwól na to w ustawieniach kanału, w zakładce „Uprawnienia”.
history-empty = { $kind ->
    [follow] Nic jeszcze nie opublikowano.
   *[schedule] Żaden termin jeszcze nie nadszedł.
}
first-digest = { $count ->
    [0] Termin pierwszego przeglądu: { $due }. Na razie nie byłoby w nim żadnego newsa.
    [one] Termin pierwszego przeglądu: { $due }. Teraz byłby w nim 1 news. Zobacz /schedule preview { $number }.
    [few] Termin pierwszego przeglądu: { $due }. Teraz byłyby w nim { $count } newsy. Zobacz /schedule preview { $number }.
   *[many] Termin pierwszego przeglądu: { $due }. Teraz byłoby w nim { $count } newsów. Zobacz /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [opublikowano]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [opublikowano]({ $link }) z opóźnieniem 1 minuty
    [few] { $due } [opublikowano]({ $link }) z opóźnieniem { $minutes } minut
   *[many] { $due } [opublikowano]({ $link }) z opóźnieniem { $minutes } minut
}
delivery-waiting = czeka na wysłanie
delivery-sent = opublikowano
delivery-quiet = nic nowego, nic nie opublikowano
delivery-skipped = pominięto
delivery-failed = nie udało się


## Cards: alerts

alert-first-title = Twój alert jest włączony
alert-first = Będziesz dostawać wiadomości prywatne na temat: { $selection }.
alert-at-once = Przychodzą, gdy tylko pojawi się nowy news.
alert-once-a-day = Przychodzą raz dziennie o { $time }, jeśli są nowe newsy.
alert-stop = Wyłącz alert przez /alert remove albo usuń wszystkie zapisane o tobie dane przez /alert forget.
alert-preview = Podgląd: najnowszy jak dotąd news
alert-preview-none = Żaden news z ostatnich 7 dni jeszcze nie pasuje.
alert-added = Alert { $number } jest ustawiony
alert-frequency = { $count ->
    [one] Ostatnie 7 dni: 1 news.
    [few] Ostatnie 7 dni: { $count } newsy.
   *[many] Ostatnie 7 dni: { $count } newsów.
}
alert-resumed = { $count ->
    [one] Twój wstrzymany alert znów działa.
    [few] Twoje { $count } wstrzymane alerty znów działają.
   *[many] Twoich { $count } wstrzymanych alertów znów działa.
}
alerts-title = Twoje alerty
alerts-none-title = Nie masz alertów
alerts-none = Dodaj alert przez /alert add.
alert-line-at-once = **{ $number }** · { $selection } · od razu
alert-line-once-a-day = **{ $number }** · { $selection } · raz dziennie o { $time }
alert-line-paused = **{ $number }** · { $selection } · wstrzymany. { $reason }
alert-source-unseen = Jego źródła nie można już czytać w wiadomościach prywatnych.
alert-removed = Alert { $number } jest usunięty
alert-was = Temat: { $selection }.
alerts-forgotten-title = Wszystko jest usunięte
alerts-forgotten = { $count ->
    [0] Nie było żadnych alertów i bot nic o tobie nie przechowuje.
    [one] Twój alert i jego historia są usunięte. Bot nic już o tobie nie przechowuje.
    [few] Twoje { $count } alerty i ich historia są usunięte. Bot nic już o tobie nie przechowuje.
   *[many] Usunięto { $count } twoich alertów i ich historię. Bot nic już o tobie nie przechowuje.
}
alert-label = { $number }: { $selection }
alert-title = Newsy na temat: { $selection }
alert-note = Alert { $number } · wyłączysz go przez /alert remove
alert-note-about = Alert { $number } na temat: { $selection } · wyłączysz go przez /alert remove


## Cards: why a story was posted or wasn't

why-title = Dlaczego ten news został opublikowany lub nie
why-source-and-times = { $source } · opublikowano { $published } · odczytano { $read }
why-times = Opublikowano { $published } · odczytano { $read }
why-others = { $count ->
    [one] W tym poście jest jeszcze 1 news. Aby o niego zapytać, wybierz jego tytuł.
    [few] W tym poście są jeszcze { $count } newsy. Aby zapytać o któryś, wybierz jego tytuł.
   *[many] W tym poście jest jeszcze { $count } newsów. Aby zapytać o któryś, wybierz jego tytuł.
}
why-none = Na tym serwerze nie ma harmonogramów ani subskrypcji. Ustaw je przez /schedule add lub /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } na kanale { $channel }
why-posted = [Opublikowano]({ $link }) { $after } odczytaniu przez bota.
why-posted-unlinked = Opublikowano { $after } odczytaniu przez bota.
why-seconds = { $count ->
    [one] 1 sekundę po
    [few] { $count } sekundy po
   *[many] { $count } sekund po
}
why-minutes = { $count ->
    [one] 1 minutę po
    [few] { $count } minuty po
   *[many] { $count } minut po
}
why-hours = { $count ->
    [one] 1 godzinę po
    [few] { $count } godziny po
   *[many] { $count } godzin po
}
why-being-sent = Post z tym newsem jest właśnie wysyłany (termin: { $due }).
why-being-sent-again = Post z tym newsem jest wysyłany ponownie (termin: { $due }). { $reason }
why-next = Będzie w następnym poście, { $due }.
why-next-after-quiet = Zostanie opublikowany, gdy skończą się godziny ciszy, { $due }.
why-in-line = Jest w kolejce na miejscu { $place }. W następnym poście, { $due }, zmieści się { $most }.
why-in-line-after-quiet = Jest w kolejce na miejscu { $place }. W następnym poście, po godzinach ciszy, { $due }, zmieści się { $most }.
why-comparing = Bot właśnie go odczytał i jeszcze porównuje z innymi newsami. Zapytaj ponownie za minutę.
why-has-it = Kanał [już go ma]({ $link }).
why-has-it-unlinked = Kanał już go ma.
why-has-account = Kanał [już go ma]({ $link }), w wersji: { $source }.
why-has-account-unlinked = Kanał już go ma, w wersji: { $source }.
why-failed = Nie udało się wysłać posta z tym newsem (termin: { $due }). { $reason }
why-failed-next = Nie udało się wysłać posta z tym newsem (termin: { $due }). { $reason } Następny: { $next }.
why-missed = { $most ->
    [one] W [poście z { $due }]({ $link }) było miejsce na 1 news, a inny był pierwszy.
    [few] W [poście z { $due }]({ $link }) było miejsce na { $most } newsy, a inne były pierwsze.
   *[many] W [poście z { $due }]({ $link }) było miejsce na { $most } newsów, a inne były pierwsze.
}
why-missed-unsent = Miał być w poście z { $due }: { $outcome }.
why-missed-unsent-because = Miał być w poście z { $due }: { $outcome }. { $reason }
why-unrecorded = Został pominięty, gdy się pojawił: jego źródło było świeżo dodane lub miało wiele nowych newsów naraz albo subskrypcja była wstrzymana lub później ją zmieniono.
why-lacks = Brakuje w nim: { $lacking }.
why-has = Zawiera: { $unwanted }.
why-lacks-and-has = Brakuje w nim: { $lacking }, a zawiera: { $unwanted }.
why-too-few = { $has ->
    [one] Pisze o tym tylko 1 redakcja
    [few] Piszą o tym tylko { $has } redakcje
   *[many] Pisze o tym tylko { $has } redakcji
}; { $needs ->
    [one] potrzebna jest { $needs }
    [few] potrzebne są { $needs }
   *[many] potrzeba { $needs }
}.
why-from-file = Został wczytany z pliku. Subskrypcje publikują to, co przychodzi z feedów.
why-too-old-follow = Bot odczytał go, zanim ustawiono tę subskrypcję ({ $since }).
why-too-old-schedule = Ukazał się przed { $since }, a dalej wstecz pierwszy przegląd tego harmonogramu nie sięga.
why-too-old-digest = Ukazał się przed { $since }, a dalej wstecz następny przegląd nie sięga.
why-too-old-day = Miał ponad dobę, gdy bot go odczytał.
why-too-old-query = Wyklucza go since:, until: lub on: w zapytaniu.
why-other-category = Jego źródło nie należy do kategorii { $category }.
why-other-source = Źródła { $source } nie ma wśród wybranych.
why-no-source = Nie ma źródła, a tutaj publikowane są tylko wybrane źródła.


## Cards: sources

story-count = { $count ->
    [one] 1 news
    [few] { $count } newsy
   *[many] { $count } newsów
}
offer-empty = Ten feed nie ma teraz newsów. Nowe pojawią się, gdy zostaną opublikowane.
offer-followed = Ten serwer już go obserwuje.
offer-confirm = Naciśnij **Dodaj**, aby obserwować ten feed.
item-untitled = bez tytułu
source-added-title = Dodano: { $source }
source-added-unread = Jeszcze nie udało się odczytać. { $reason } Bot spróbuje ponownie sam.
source-added-none = Nie ma jeszcze newsów. Nowe pojawią się w /latest; /schedule add publikuje je regularnie.
source-added = { $count ->
    [one] 1 nowy news. Zobacz go w /latest albo publikuj przeglądy regularnie przez /schedule add.
    [few] { $count } nowe newsy. Zobacz je w /latest albo publikuj przeglądy regularnie przez /schedule add.
   *[many] { $count } nowych newsów. Zobacz je w /latest albo publikuj przeglądy regularnie przez /schedule add.
}
source-added-known = Ten serwer już obserwuje to źródło. Zobacz jego newsy w /latest albo publikuj przeglądy regularnie przez /schedule add.
source-checked-title = Sprawdzono: { $source }
source-failed = Nie udało się odczytać. { $reason }
source-nothing-new = Nic nowego.
source-new = { $count ->
    [one] 1 nowy news.
    [few] { $count } nowe newsy.
   *[many] { $count } nowych newsów.
}
source-updated = { $count ->
    [one] Zaktualizowano 1 news.
    [few] Zaktualizowano { $count } newsy.
   *[many] Zaktualizowano { $count } newsów.
}
source-removed-title = Usunięto: { $source }
source-removed = { $count ->
    [0] Źródło nie miało newsów.
    [one] Jego jedyny news pozostaje.
    [few] Jego { $count } newsy pozostają.
   *[many] Jego { $count } newsów pozostaje.
}
source-no-longer-seen = Ten serwer już ich nie widzi. Harmonogramy i subskrypcje bez innego źródła są wstrzymane. Aby dodać źródło ponownie, użyj /sources add.
source-still-for-all = Źródło jest włączone dla wszystkich serwerów, więc nadal można je tu czytać. Aby je ukryć, użyj /sources mute.
source-muted-title = Ukryto: { $source }
source-muted = Ten serwer nie widzi już newsów z tego źródła. Harmonogramy i subskrypcje bez innego źródła są wstrzymane. Pokaż źródło ponownie przez /sources unmute.
source-unmuted-title = Znów widoczne: { $source }
source-unmuted = Ten serwer znów widzi newsy z tego źródła. Wstrzymane harmonogramy i subskrypcje wznowisz przez /schedule resume.
sources-title = Źródła
sources-none = Nie ma jeszcze źródeł na żywo. Osoba z uprawnieniem „Zarządzanie serwerem” może dodać źródło przez /sources add: wpisz adres witryny z newsami lub feedu albo wybierz nazwę z listy Discorda. Operator bota może włączyć źródło dla wszystkich serwerów poleceniem `dateline sources enable`.
and-more-sources = { $count ->
    [one] … i jeszcze 1
    [few] … i jeszcze { $count }
   *[many] … i jeszcze { $count }
}
source-line = ✅ **{ $source }** · { $stories } · odczytano { $checked } · następny odczyt { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · jeszcze nie odczytano, termin { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · raz się nie udało. { $reason } Następna próba { $next }
    [few] ⚠️ **{ $source }** · { $stories } · nie udało się { $times } razy z rzędu. { $reason } Następna próba { $next }
   *[many] ⚠️ **{ $source }** · { $stories } · nie udało się { $times } razy z rzędu. { $reason } Następna próba { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · z plików
source-line-unnamed = 📄 Newsy bez źródła · z plików
sources-muted = { $count ->
    [one] Jeszcze 1 jest tu ukryte; zobacz /sources unmute.
    [few] Jeszcze { $count } są tu ukryte; zobacz /sources unmute.
   *[many] Jeszcze { $count } jest tu ukrytych; zobacz /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · już nie jest czytane. { $reason }


## Cards: languages

language-automatic = automatycznie
language-not-allowed = Aby zmienić język serwera, potrzeba uprawnienia „Zarządzanie serwerem”. Aby wybrać własny język, wyślij botowi w wiadomości prywatnej /language set.
language-own-set = Twój język to { $language }
language-own-automatic = Bot znów używa języka twojego Discorda
language-server-set = Język tego serwera to { $language }
language-server-automatic = Ten serwer nie ma już własnego języka
language-channel-set = Język kanału { $channel } to { $language }
language-channel-automatic = Kanał { $channel } nie ma już własnego języka
language-server-scope = Używa go wszystko, co widzą tam wszyscy. To, co widzi tylko jedna osoba, pozostaje w jej języku.
language-server-why = **Ten serwer:** odpowiedzi są w języku osoby, która pyta, a posty w języku osoby, która je ustawiła.
language-articles = Artykuły nigdy nie są tłumaczone.
language-title = Języki
language-own = **Ty:** { $language }, według twojego wyboru.
language-own-discord = **Ty:** { $language }, język twojego Discorda.
language-own-lacking = **Ty:** angielski, bo bot nie zna języka twojego Discorda ({ $code }).
language-server = **Ten serwer:** { $language }, według wyboru moderacji.
language-community = **Ten serwer:** { $language }, główny język społeczności.
language-channel = **{ $channel }:** { $language }, według wyboru moderacji.
language-more-channels = { $count ->
    [one] Jeszcze 1 kanał ma własny język.
    [few] Jeszcze { $count } kanały mają własny język.
   *[many] Jeszcze { $count } kanałów ma własny język.
}
language-how = Aby to zmienić, użyj /language set: w wiadomości prywatnej do bota dla siebie, na serwerze dla wszystkich (wymaga uprawnienia „Zarządzanie serwerem”).


## Commands and options (descriptions)

latest =
    .description = Pokaż najnowsze newsy
    .source = Tylko newsy z tego źródła
    .count = Liczba newsów na stronie
search =
    .description = Szukaj w newsach
    .query = Szukane słowa; także "fraza", -bez, to OR tamto, wybor*
    .source = Tylko to źródło albo kilka: BBC News, Reuters
    .since = Jak daleko wstecz: dzień, tydzień, miesiąc, 3 dni albo data, np. 2026-11-01
    .until = Nie później niż: wczoraj, poniedziałek, 3 dni albo 2026-11-01
    .on = Tylko ten dzień: dzisiaj, wczoraj, poniedziałek, 3 lis, 2026-11-01
    .order = Od najtrafniejszych albo od najnowszych
    .choice-relevance = najtrafniejsze
    .choice-newest = najnowsze
digest =
    .description = Nadrób zaległości: najpierw tematy najszerzej opisywane
    .source = Tylko to źródło albo kilka: BBC News, Reuters
    .category = Tylko źródła z tej kategorii, np. world lub technology
    .query = Słowa, które news musi zawierać; "fraza", -bez, to OR tamto
    .told_by = Ile redakcji co najmniej musi o tym pisać
    .period = Jak daleko wstecz
    .stories = Maksymalna liczba newsów
    .choice-day = dzień
    .choice-week = tydzień
    .choice-month = miesiąc
    .choice-all = wszystko
alert =
    .description = Dostawaj wiadomość prywatną, gdy pojawi się news
alert-add =
    .description = Dostawaj wiadomość prywatną, gdy pojawi się news na wybrany temat
    .query = Słowa, które news musi zawierać, jak w /search
    .sources = Tylko te źródła, np. BBC News, Reuters
    .when = Kiedy wysyłać wiadomości; domyślnie od razu
    .choice-at-once = od razu
    .choice-once-a-day = raz dziennie
alert-list =
    .description = Zobacz swoje alerty
alert-remove =
    .description = Usuń jeden ze swoich alertów
    .alert = Który alert usunąć
alert-forget =
    .description = Usuń wszystkie swoje alerty i wszystko, co bot o tobie przechowuje
language =
    .description = Wybierz język bota
language-set =
    .description = Wybierz język serwera, a w wiadomości prywatnej własny
    .language = Który język; „automatycznie” zostawia wybór ustawieniom Discorda
    .channel = Tylko dla tego kanału; domyślnie cały serwer
language-show =
    .description = Zobacz, jakie języki są tu używane
help =
    .description = Zobacz, co możesz tu zrobić
summarize-menu = Streść
sources =
    .description = Zarządzaj źródłami tego serwera
sources-list =
    .description = Zobacz, co można tu czytać i kiedy następny odczyt każdego źródła
sources-add =
    .description = Dodaj witrynę z newsami lub feed (Zarządzanie serwerem)
    .url = Witryna z newsami, adres feedu albo nazwa z listy
sources-refresh =
    .description = Sprawdź źródło teraz (Zarządzanie serwerem)
    .source = Które źródło
sources-remove =
    .description = Usuń źródło z tego serwera (Zarządzanie serwerem)
    .source = Które źródło
sources-mute =
    .description = Ukryj źródło włączone dla wszystkich serwerów (Zarządzanie serwerem)
    .source = Które źródło
sources-unmute =
    .description = Pokaż ponownie ukryte źródło (Zarządzanie serwerem)
    .source = Które źródło
follow =
    .description = Publikuj newsy na kanale na bieżąco
    .query = Słowa, które news musi zawierać; "fraza", -bez, to OR tamto
    .sources = Tylko te źródła, np. BBC News, Reuters
    .category = Tylko źródła z tej kategorii, np. world lub technology
    .told_by = Ile redakcji co najmniej musi o tym pisać
    .channel = Gdzie publikować; domyślnie na tym kanale
    .role = Którą rolę wzmiankować
    .quiet_hours = Kiedy nic nie publikować, np. 22:00-07:00 Berlin
    .at_most = Maksymalna liczba postów na godzinę
doctor =
    .description = Sprawdź, czy wszystkie harmonogramy i subskrypcje działają
schedule =
    .description = Zarządzaj zaplanowanymi przeglądami i subskrypcjami
schedule-add =
    .description = Publikuj przegląd regularnie
    .time = Kiedy publikować: 07:30, 7 rano albo kilka godzin: 07:30, 18:00
    .timezone = Duże miasto w strefie czasowej, np. Berlin
    .channel = Gdzie publikować; domyślnie na tym kanale
    .days = codziennie, w dni robocze, w weekendy, co tydzień albo dni, np. pon, czw
    .stories = Maksymalna liczba newsów w przeglądzie
    .source = Tylko to źródło albo kilka: BBC News, Reuters
    .category = Tylko źródła z tej kategorii, np. world lub technology
    .query = Słowa, które news musi zawierać; "fraza", -bez, to OR tamto
    .told_by = Ile redakcji co najmniej musi o tym pisać
    .quiet = Co zrobić, gdy nie ma nic nowego
    .role = Którą rolę wzmiankować
    .mention = Jak wzmiankować rolę
    .choice-post-nothing = nic nie publikuj
    .choice-post-a-note = opublikuj krótką informację
    .choice-notify = z powiadomieniem
    .choice-silently = bez powiadomienia
schedule-edit =
    .description = Zmień harmonogram lub subskrypcję; co pominiesz, zostaje bez zmian
    .schedule = Który harmonogram lub subskrypcję zmienić
    .time = Kiedy publikować: 07:30, 7 rano albo kilka godzin: 07:30, 18:00
    .timezone = Duże miasto w strefie czasowej, np. Berlin
    .source = Tylko to źródło albo kilka: BBC News, Reuters; - oznacza wszystkie
    .category = Tylko źródła z tej kategorii, np. world; - oznacza wszystkie
    .query = Tylko newsy ze wszystkimi tymi słowami; - oznacza bez zapytania
    .told_by = Ile redakcji co najmniej musi o tym pisać
    .channel = Gdzie publikować
    .days = codziennie, w dni robocze, w weekendy, co tydzień albo dni, np. pon, czw
    .stories = Maksymalna liczba newsów w przeglądzie
    .quiet = Co zrobić, gdy nie ma nic nowego
    .role = Którą rolę wzmiankować
    .mention = Jak wzmiankować rolę
    .choice-post-nothing = nic nie publikuj
    .choice-post-a-note = opublikuj krótką informację
    .choice-notify = z powiadomieniem
    .choice-silently = bez powiadomienia
    .choice-nobody = nikogo
    .quiet_hours = Dla subskrypcji: godziny ciszy, np. 22:00-07:00 Berlin; - oznacza nigdy
    .at_most = Dla subskrypcji: maksymalna liczba postów na godzinę
schedule-now =
    .description = Opublikuj teraz, co nowe, dodatkowo poza stałymi porami
    .schedule = Który harmonogram opublikować
schedule-list =
    .description = Pokaż harmonogramy i subskrypcje
schedule-preview =
    .description = Podejrzyj następny post harmonogramu lub subskrypcji
    .schedule = Który harmonogram lub subskrypcję podejrzeć
schedule-pause =
    .description = Wstrzymaj harmonogram lub subskrypcję do czasu wznowienia
    .schedule = Który harmonogram lub subskrypcję wstrzymać
schedule-resume =
    .description = Wznów wstrzymany harmonogram lub subskrypcję
    .schedule = Który harmonogram lub subskrypcję wznowić
schedule-remove =
    .description = Usuń harmonogram lub subskrypcję wraz z historią
    .schedule = Który harmonogram lub subskrypcję usunąć
schedule-history =
    .description = Zobacz, kiedy harmonogram lub subskrypcja publikowały, a kiedy nie i dlaczego
    .schedule = Który harmonogram lub subskrypcję sprawdzić
schedule-why =
    .description = Zobacz, dlaczego news został opublikowany lub nie
    .story = Tytuł, adres strony albo link do posta bota
    .schedule = Który harmonogram lub subskrypcja; domyślnie wszystkie
