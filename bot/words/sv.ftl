# Svenska (Swedish). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    artikel                      story      nyhet
#   summary    sammanfattning               digest     översikt
#   source     källa                        feed       flöde
#   publisher  medium, medier               schedule   schema
#   follow     bevakning                    alert      avisering
#   post       inlägg; to post: lägga upp   thread     tråd
#   paused     pausad; resume: återuppta    mute       dölja
#   catalogue  katalog                      operator   den som driver boten


## Numbers and lists

number-group = { "\u00a0" }
list-comma = { ", " }
list-and = { $begin } och { $end }
list-or = { $begin } eller { $end }


## Text and reading (bot/text, bot/reading)

not-text = Det här är inte text. Använd ren text (UTF-8), en webbsida eller ett flöde.
encoding-unknown = Det gick inte att avgöra textens teckenkodning. Spara den som UTF-8 och läs in den igen.
file-kind = { $kind ->
    [gzip] en gzip-fil
    [zip] en zip-fil
    [bzip2] en bzip2-fil
    [xz] en xz-fil
    [sevenzip] en 7z-fil
    [zstd] en zstd-fil
    [rar] en rar-fil
    [pdf] en PDF-fil
    [picture] en bild
    [video] en video
    [sound] en ljudfil
   *[office] ett Office-dokument
 }
binary-instead-of-page = { $packed ->
    [yes] Det här är { $kind }, inte en webbsida. Använd den uppackade sidan.
   *[no] Det här är { $kind }, inte en webbsida. Använd dess text som ren text, eller en webbsida.
 }
binary-instead-of-feed = { $packed ->
    [yes] Det här är { $kind }, inte ett flöde. Använd det uppackade flödet.
   *[no] Det här är { $kind }, inte ett flöde. Använd ett RSS-, Atom- eller JSON-flöde.
 }
page-too-many-attributes = Den här sidan har en tagg med över 1 000 attribut. Prova en annan sida på webbplatsen.

# Feeds
not-a-feed = Det här är inte ett flöde. Använd ett RSS-, Atom- eller JSON-flöde.
page-instead-of-feed = Det här är en webbsida, inte ett flöde. Använd ett RSS-, Atom- eller JSON-flöde.
json-is-not-a-feed = Det här är JSON, men inte JSON Feed. Använd ett RSS-, Atom- eller JSON-flöde.
feed-damaged = Flödet är för skadat för att läsas. Använd ett annat RSS-, Atom- eller JSON-flöde.
feed-empty = Flödet är tomt. Kontrollera adressen, eller spara flödet igen och läs in den filen.
feed-too-large = Flödet är större än 10 MB. Leta efter ett kortare flöde på samma webbplats.
feed-too-many-items = Flödet har för många poster. Leta efter ett kortare flöde på samma webbplats.
feed-too-many-tags = Flödet har en tagg som är längre än 16 KB, eller mer än en miljon taggar och attribut, så det lästes inte. Säg till webbplatsens ägare.

# Web pages
page-too-large = Sidan är större än 5 MB. Använd sidan för en enskild artikel.
page-too-many-tags = Sidan har över 30 000 taggar. Använd sidan för en enskild artikel.


## The web (bot/web)

address-too-long = { $most ->
    [one] Adressen är för lång. Använd en med högst { $most } tecken.
   *[other] Adressen är för lång. Använd en med högst { $most } tecken.
}
address-with-spaces = Adressen innehåller mellanslag eller styrtecken. Kopiera den igen i ett stycke.
address-invalid = Det är inte en webbadress. Använd en som https://example.com/feed.xml.
address-scheme = Bara webbadresser kan hämtas. Använd en som börjar med https://.
address-with-login = Adressen innehåller ett användarnamn eller lösenord. Använd en som inte behöver något av dem.
address-without-host = Adressen saknar webbplatsens namn. Använd en som https://example.com/.
address-host-invalid = Adressen innehåller inget giltigt namn på en webbplats. Kontrollera stavningen, eller kopiera den igen.
address-port = Port { $port } är ingen webbport. Använd en adress med port 80, 443, 8080 eller 8443, eller utan port.
address-private = { $host } finns inte på det öppna internet. Använd adressen till en öppen webbplats, eller be den som driver boten att tillåta den här.
robots-forbid = { $host } tillåter inte att botar läser den här sidan. Öppna länken i en webbläsare.
robots-unreadable = { $host } svarade inte på om botar får läsa den här sidan. Försök igen senare, eller öppna länken i en webbläsare.
redirect-invalid = { $host } vidarebefordrar till något som inte är en webbadress. Öppna den i en webbläsare och använd adressen du hamnar på.
redirect-to-http = { $host } vidarebefordrar från https till http, vilket inte är säkert. Använd en adress som stannar på https.
redirects-too-many = { $host } vidarebefordrar hela tiden. Öppna den i en webbläsare och använd adressen du hamnar på.
leads-inside = { $host } leder till { $target }, som inte finns på det öppna internet. Använd en adress som stannar på öppna webbplatser.
host-unknown = Hittade inte { $host }. Kontrollera adressen.
host-not-looked-up = Kunde inte slå upp { $host }, eftersom ingen namnserver svarade. Försök igen senare.
host-unreachable = Kunde inte nå { $host }. Kontrollera adressen, eller försök igen senare.
host-too-slow = { $host } tog längre tid än { $seconds } s på sig att svara. Försök igen senare.
host-bad-https = { $host } stöder inte https ordentligt. Prova en annan adress, eller säg till webbplatsens ägare.
host-bad-http = { $host } skickade ett ogiltigt HTTP-svar. Kontrollera adressen i en webbläsare.
connection-ended-early = { $host } stängde anslutningen innan allt var skickat. Försök igen senare.
body-too-large = { $host } skickade mer än { $megabytes } MB, vilket är för mycket för ett flöde eller en sida. Använd en annan adress.
body-damaged = { $host } skickade skadade komprimerade data. Försök igen senare, eller säg till webbplatsens ägare.
body-compression-unknown = { $host } använder en komprimering som boten inte kan läsa. Prova en annan adress, eller säg till webbplatsens ägare.
certificate-not-yet-valid = { $host } går inte att lita på, eftersom certifikatet inte gäller än. Be den som driver boten att kontrollera klockan, eller säg till webbplatsens ägare.
certificate-expired = { $host } går inte att lita på, eftersom certifikatet har gått ut. Försök igen om några dagar, eller säg till webbplatsens ägare.
certificate-other-name = { $host } går inte att lita på, eftersom certifikatet gäller ett annat namn. Prova adressen med eller utan www.
certificate-other-address = { $host } går inte att lita på, eftersom certifikatet gäller en annan adress. Använd webbplatsens namn i stället för ett nummer.
certificate-unknown-authority = { $host } går inte att lita på, eftersom certifikatet kommer från en okänd utfärdare. Prova en annan adress, eller säg till webbplatsens ägare.
status-unchanged = { $host } svarade ”inte ändrad” (304), fast boten inte hade frågat. Försök igen senare.
status-password = { $host } kräver ett lösenord. Använd en adress som alla kan läsa.
status-payment = { $host } kräver betalning. Använd en adress som alla kan läsa.
status-forbidden = { $host } nekade åtkomst (403). Den kanske blockerar botar; fråga webbplatsens ägare.
status-not-found = { $host } har inget på den här adressen (404). Kontrollera stavningen, eller leta efter flödets nya adress.
status-nothing-acceptable = { $host } har inget flöde och ingen sida på den här adressen (406). Använd en annan adress.
status-gone = { $host } har tagit bort det här för gott (410). Leta efter flödets nya adress.
status-too-many-requests = { $host } får för många anrop (429). Boten väntar några timmar; du behöver inte göra något.
status-legal-reasons = { $host } kan inte visa det här av juridiska skäl (451). Använd en annan adress.
status-server-error = { $host } hade ett serverfel ({ $status }). Försök igen senare.
status-no-document = { $host } skickade inget innehåll ({ $status }). Kontrollera adressen i en webbläsare.
status-other = { $host } svarade med status { $status }. Kontrollera adressen i en webbläsare.


## Storage (bot/storage)

search-too-slow = Sökningen tog för lång tid och avbröts. Prova färre eller längre ord, eller sök i en enda källa.


## Timetable (bot/timetable)

since-invalid = ”{ $typed }” är ingen giltig period för since. Använd { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } eller ett datum som 2026-11-01.
until-invalid = ”{ $typed }” är ingen giltig tid för until. Använd { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } eller ett datum som 2026-11-01.
on-invalid = ”{ $typed }” är ingen giltig dag för on. Använd { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 eller en månad som 2026-11.
period-in-future = ”{ $typed }” ligger i framtiden, räknat i UTC. Ange ett tidigare datum.
period-empty = Ingen tid blir kvar mellan since, until och on. Ange ett tidigare since eller ett senare until.
time-invalid = ”{ $typed }” är ingen giltig tid. Använd TT:MM, som 07:30 eller 18:00.
time-half-unclear = ”{ $typed }” kan vara morgon eller kväll. Använd { $morning } eller { $evening }.
time-invalid-near = ”{ $typed }” är ingen giltig tid. Menade du { $near }?
time-missing = Tiden saknas. Använd TT:MM, som 07:30, eller flera: 07:30, 18:00.
times-too-many = Det är för många tider per dag. Använd högst { $most }.
day-invalid = ”{ $typed }” är ingen giltig dag. Använd { $daily }, { $weekdays }, { $weekends }, { $range } eller dagar som { $some }.
day-not-weekly = ”{ $typed }” går inte: scheman upprepas varje vecka. Använd { $daily }, { $weekdays }, { $weekly } eller dagar som { $some }.
day-missing = Dagarna saknas. Använd { $daily }, { $weekdays }, { $weekends }, { $range } eller dagar som { $some }.
zone-invalid-near = ”{ $typed }” är ingen tidszon. Menade du { $near }?
zone-invalid = ”{ $typed }” är ingen tidszon. Använd närmaste storstad, som Stockholm.
zone-several = ”{ $typed }” har flera tidszoner. Använd en stad där, eller en zon som { $near }.
quiet-hours-invalid = ”{ $typed }” går inte som tysta timmar. Skriv två tider och en tidszon, som 22:00-07:00 Europe/Stockholm.
quiet-hours-all-day = De tysta timmarna varar hela dagen, så inget skulle läggas upp. Använd två olika tider.
zone-missing = Tidszonen saknas. Använd närmaste storstad, som Stockholm.
zone-taken = ”{ $typed }” tolkades som { $zone }.
zone-taken-of-several = ”{ $typed }” tolkades som { $zone }. Det kan också betyda { $others }.
zone-offset = Det är { $zone } hela året. Om klockan ställs om där, använd en stad i stället, som Stockholm.
zone-offset-taken = ”{ $typed }” tolkades som { $zone } hela året. Om klockan ställs om där, använd en stad i stället, som Stockholm.
schedule-times = { $days } kl. { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] när nyheter kommer, högst 1 inlägg i timmen
   *[other] när nyheter kommer, högst { $posts } inlägg i timmen
}
schedule-as-it-comes-quiet = { $posts ->
    [one] när nyheter kommer, högst 1 inlägg i timmen, tyst { $begin }-{ $end } ({ $zone })
   *[other] när nyheter kommer, högst { $posts } inlägg i timmen, tyst { $begin }-{ $end } ({ $zone })
}

## What people type

days-daily = dagligen
    .also = varje dag | alla dagar | alla | var dag | om dagen
days-weekdays = på vardagar
    .also = vardag | vardagar | vardagarna | på vardagarna | veckodag | veckodagar | arbetsdag | arbetsdagar
days-weekends = på helger
    .also = helg | helger | helgen | helgerna | på helgerna | på helgen | veckoslut
days-weekly = varje vecka
    .also = veckovis | en gång i veckan | en gång per vecka
days-monday = på måndagar
days-tuesday = på tisdagar
days-wednesday = på onsdagar
days-thursday = på torsdagar
days-friday = på fredagar
days-saturday = på lördagar
days-sunday = på söndagar
day-monday = måndag
    .also = må | måndagar | måndagen | måndagarna | mandag
day-tuesday = tisdag
    .also = ti | tisdagar | tisdagen | tisdagarna
day-wednesday = onsdag
    .also = onsdagar | onsdagen | onsdagarna
day-thursday = torsdag
    .also = to | torsdagar | torsdagen | torsdagarna
day-friday = fredag
    .also = fr | fredagar | fredagen | fredagarna
day-saturday = lördag
    .also = lö | lördagar | lördagen | lördagarna | lordag
day-sunday = söndag
    .also = sö | söndagar | söndagen | söndagarna | sondag
days-range = mån-fre
days-some = mån, tors
typed-and = samt | och även
typed-to = till | t.o.m. | till och med | fram till
typed-beside-days = på | varje | bara | endast | från | från och med | var
typed-not-weekly = månadsvis | varje månad | en gång i månaden | kvartalsvis | varje kvartal | årligen | varje år | en gång om året | varje timme | varannan vecka | varannan dag | varannan | var tredje | var fjärde | två gånger om dagen | två gånger i veckan | en gång om dagen | första | andra | tredje | fjärde | sista

typed-hour = timme | timmar
typed-minute = minut | minuter
typed-half-past = { "" }
typed-am = på morgonen | morgon | på förmiddagen | förmiddag | fm | f.m.
typed-pm = på eftermiddagen | eftermiddag | em | e.m.
typed-night = på kvällen | kväll | på natten | natt
typed-noon = mitt på dagen | klockan tolv på dagen
typed-midnight = midnatt
typed-beside-times = kl | kl. | klockan | vid | från | mellan | bara | endast | på | i

period-day = dygn
    .also = ett dygn | dag | en dag | 24 timmar
period-week = vecka
    .also = en vecka | veckan
period-month = månad
    .also = en månad | månaden
period-year = år
    .also = ett år | året
period-all = allt
    .also = alla | alltid | någonsin
day-today = idag
    .also = i dag
day-yesterday = igår
    .also = i går
period-of-hours = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
}
period-of-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
typed-hours = t | tim | timme | timmar | timmarna
typed-days = dag | dagar | dagarna | dygn | dygnen
typed-weeks = v | vecka | veckor | veckorna
typed-months = mån | månad | månader | månaderna
typed-years = år | åren
typed-beside-periods = senaste | sista | förra | föregående | sedan | för | den | det | de | i | på | från | till | e
period-date = 3 nov
typed-january = januari
typed-february = februari
typed-march = mars
typed-april = april
typed-may = maj
typed-june = juni
typed-july = juli
typed-august = augusti
typed-september = september
typed-october = oktober
typed-november = november
typed-december = december


## Actions: reading the news

no-sources = Det finns inga källor än. En medlem med Hantera server kan lägga till en med /sources add. Den som driver boten kan aktivera en för alla servrar med dateline sources enable.
unknown-source = Ingen källa heter ”{ $name }”. De största källorna är { $largest }.
unknown-source-nameless = Det är inte namnet på en källa. De största källorna är { $largest }.
unknown-source-near = Ingen källa heter ”{ $name }”. Menade du { $near }?
source-is-muted = ”{ $name }” är dold på servern. En medlem med Hantera server kan visa den igen med /sources unmute.
article-gone = Den här nyheten finns inte kvar. Se /latest för nyare.
list-gone = Den här listan är inte längre tillgänglig här. Kör /latest igen.
search-expired = Sökningen har gått ut. Kör /search igen.
nothing-related = Inget mer hittades om den här nyheten. Prova /search.
too-short-to-summarize = { $fewest ->
    [one] Meddelandet är för kort för att sammanfatta. Välj ett med minst { $fewest } mening, eller ett som bara är en länk till en artikel.
   *[other] Meddelandet är för kort för att sammanfatta. Välj ett med minst { $fewest } meningar, eller ett som bara är en länk till en artikel.
}
linked-page-too-short = Artikeln på { $host } är för kort för att sammanfatta. Öppna länken för att läsa den.
linked-page-without-article = Hittade ingen läsbar artikel på { $host }. Den kanske bara är för prenumeranter; öppna länken i en webbläsare.
linked-page-too-slow = Kunde inte läsa artikeln på { $host } inom { $seconds } s. Försök igen senare, eller öppna länken.


## Actions: sources

no-address =
    { $found ->
        [0] ”{ $name }” är varken en adress eller ett namn i katalogen. Använd adressen till en nyhetssajt, som https://example.com.
       *[other] ”{ $name }” är varken en adress eller ett namn i katalogen. Menade du { $near }? Adressen till en nyhetssajt går också bra, som https://example.com.
    }
catalogue-feed-unreachable = Kunde inte nå { $source } på { $host }. Försök igen senare. Om andra webbplatser inte heller går att nå, be den som driver boten att kontrollera nätverket.
no-feed = Hittade inget flöde på { $host }. Leta efter en länk som heter RSS eller Feed på webbplatsen, och använd dess adress med /sources add.
file-instead-of-feed = På den här adressen finns { $kind }, inte ett flöde. Använd adressen till webbplatsens startsida, eller till dess okomprimerade RSS-, Atom- eller JSON-flöde.
offer-expired = Erbjudandet har gått ut. Kör /sources add igen.
too-many-feeds =
    { $most ->
        [one] Servern följer redan { $most } flöde, vilket är max. Ta bort det med /sources remove först.
       *[other] Servern följer redan { $most } flöden, vilket är max. Ta bort ett med /sources remove först.
    }
not-live = ”{ $source }” är ingen aktiv källa: nyheterna lästes in från filer. Se /sources list för de aktiva, eller dölj den på servern med /sources mute.
not-yours = ”{ $source }” lades inte till av den här servern: den är på för alla servrar. Dölj den på servern med /sources mute.
mute-own = ”{ $source }” är inte på för alla servrar, så den kan inte döljas. Använd /sources remove.
not-muted =
    { $found ->
        [0] Ingen källa som heter ”{ $name }” är dold här. Välj en i listan som Discord föreslår.
       *[other] Ingen källa som heter ”{ $name }” är dold här. Menade du { $near }?
    }
not-added =
    { $found ->
        [0] Servern har inte lagt till någon källa som heter ”{ $name }”. Välj en i listan som Discord föreslår.
       *[other] Servern har inte lagt till någon källa som heter ”{ $name }”. Menade du { $near }?
    }
none-added = Servern har inte lagt till någon källa, så det finns ingen att ta bort. Lägg till en med /sources add, eller dölj en som är på för alla servrar med /sources mute.
none-muted = Ingen källa är dold här, så det finns ingen att visa igen. Se vad som kan läsas med /sources list.
none-on-for-all = Ingen källa är på för alla servrar, så det finns ingen att dölja. Använd /sources remove för en källa som servern har lagt till.
asked-too-often-alone = Du har just gjort det { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
}. Försök igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
asked-too-often = Servern har just gjort det { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
}. Försök igen om { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}.
feed-rests =
    { $minutes ->
        [one] ”{ $source }” kan inte läsas just nu. { $reason } Boten försöker igen om { $minutes } minut.
       *[other] ”{ $source }” kan inte läsas just nu. { $reason } Boten försöker igen om { $minutes } minuter.
    }
feed-bug = Ett fel i boten hindrade den från att läsa flödet. Den som driver boten hittar detaljerna i loggen.


## Actions: schedules

schedule-invalid = Välj ett schema eller en bevakning i listan som Discord föreslår, eller skriv dess nummer, som /schedule list visar.
schedule-now-follow = { $number } är en bevakning: den lägger redan upp nyheter när de kommer. Se vad den lägger upp härnäst med /schedule preview { $number }.
option-name = ”{ $name }”
edit-without-changes = Inget att ändra: välj minst ett alternativ till för { $number }, som en sökning eller en kanal.
schedule-without-options = { $count ->
    [one] { $number } är ett schema: det lägger upp översikter på bestämda tider och har inget { $options }. Utelämna det.
   *[other] { $number } är ett schema: det lägger upp översikter på bestämda tider och har inget { $options }. Utelämna dem.
}
follow-without-options = { $count ->
    [one] { $number } är en bevakning: den lägger upp nyheter när de kommer och har inget { $options }. Utelämna det.
   *[other] { $number } är en bevakning: den lägger upp nyheter när de kommer och har inget { $options }. Utelämna dem.
}
schedule-now-paused = Schema { $number } är pausat. Återuppta det med /schedule resume { $number } och lägg sedan upp det nu.
schedule-unknown = Servern har inget schema och ingen bevakning { $number }. Se /schedule list.
too-many-schedules = { $most ->
    [one] Servern har { $most } schema eller bevakning, vilket är max. Ta bort det med /schedule remove och lägg sedan till det här.
   *[other] Servern har { $most } scheman och bevakningar, vilket är max. Ta bort någon med /schedule remove och lägg sedan till den här.
}
why-unknown = Den nyheten är inte lagrad, eller så ser servern inte dess källa. Välj en i listan, eller skriv nyhetens adress eller en länk till botens inlägg.
why-unknown-post = Inget schema och ingen bevakning på servern har lagt upp det meddelandet, eller så är det för gammalt. Kopiera länken till ett annat, eller välj en nyhet i listan.
why-unknown-of-source = Den sidan är inte lagrad. { $source } lästes senast { $last } och läses nästa gång { $next }.
why-unknown-of-source-unread = Den sidan är inte lagrad. { $source } har inte lästs än och läses { $next }.

why-unknown-source-fails = Den sidan är inte lagrad, eftersom { $source } inte kan läsas just nu. { $reason } Boten försöker igen { $next }.
why-unknown-source-gone = Den sidan är inte lagrad, eftersom { $source } inte längre läses. { $reason } Lägg till den igen med /sources add.
schedule-source-unseen = { $kind ->
    [follow] Servern ser inte längre källan för bevakning { $number }. Visa den igen med /sources add eller /sources unmute, eller välj en annan med /schedule edit { $number }.
   *[schedule] Servern ser inte längre källan för schema { $number }. Visa den igen med /sources add eller /sources unmute, eller välj en annan med /schedule edit { $number }.
}
source-unseen = en källa som servern inte längre ser
follow-with-times = En bevakning lägger upp det som kommer från och med nu, så sökningen kan inte ha since:, until: eller on:. Utelämna det.
follow-only-times = Den sökningen anger bara en tid, och en bevakning lägger upp det som kommer från och med nu. Ange ord som en nyhet måste ha, som val. Utan sökning läggs alla källornas nyheter upp.
follow-too-many = { $count ->
    [one] Det skulle bli ungefär { $count } nyhet om dagen, mer än { $most }, som är max. Begränsa med en sökning, källor, en kategori eller told_by.
   *[other] Det skulle bli ungefär { $count } nyheter om dagen, mer än { $most }, som är max. Begränsa med en sökning, källor, en kategori eller told_by.
}
paused-source-unseen = Servern ser inte längre dess källa.
paused-source-forgotten = Den som driver boten tog bort dess källa.
paused-by-moderator = En moderator valde att pausa.
too-late-to-catch-up = Boten var offline då, och det var för sent att ta igen det.
earlier-skipped-too = { $count ->
    [one] Alla tidigare översikter sedan { $since } hoppades också över; bara den sista visas.
   *[other] Alla tidigare översikter sedan { $since } hoppades också över; bara de sista { $count } visas.
}


## Actions: alerts

alert-for-bot = Botar och webhooks kan inte ha aviseringar.
alert-with-times = En avisering skickar det som publiceras från och med nu, så sökningen kan inte ha since:, until: eller on:. Utelämna det.
alert-only-times = Den sökningen anger bara en tid, och en avisering skickar det som publiceras från och med nu. Ange ord som en nyhet måste ha, som val.
alert-too-much = { $count ->
    [one] Det skulle bli ungefär { $count } nyhet om dagen, mer än { $most }, som är max. Lägg till ord i sökningen, eller välj källor.
   *[other] Det skulle bli ungefär { $count } nyheter om dagen, mer än { $most }, som är max. Lägg till ord i sökningen, eller välj källor.
}
alert-too-many = { $most ->
    [one] Du har { $most } avisering, vilket är max. Ta bort den med /alert remove och lägg sedan till den här.
   *[other] Du har { $most } aviseringar, vilket är max. Ta bort en med /alert remove och lägg sedan till den här.
}
alert-known = Du har redan den aviseringen: { $number }. Se /alert list.
alert-unknown = Du har ingen sådan avisering. Välj en som Discord föreslår, eller se /alert list.
alert-not-now = Discord låter inte boten öppna fler direktmeddelanden just nu. Inget sparades; försök igen om några minuter.
alert-last-today = Det här är dagens meddelande nummer { $most }, vilket är max. Resten av dagens nyheter kommer i ett meddelande i morgon.
alert-left-out = { $count ->
    [one] 1 nyhet till från i går är utelämnad; /search hittar den.
   *[other] { $count } nyheter till från i går är utelämnade; /search hittar dem.
}


## Actions: languages

language-unknown = ”{ $typed }” är inte ett av botens språk. Välj { $names }.
language-unknown-near = ”{ $typed }” är inte ett av botens språk. Menade du { $near }?


## Doctor (bot/actions/check_*)

check-source = källan { $name }
check-source-gone = { $url } läses inte längre. { $reason }
check-source-gone-fix = Lägg till dess nya adress med /sources add, och ta bort den här källan.
check-source-failing = { $times ->
    [one] { $url } misslyckades en gång. { $reason }
   *[other] { $url } misslyckades { $times } gånger i rad. { $reason }
}
check-source-failing-fix = Öppna adressen i en webbläsare. Boten försöker igen { $next }.
check-source-silent = Den har inte haft några nyheter sedan { $since }, mycket längre än vanligt.
check-source-silent-fix = Kontrollera webbplatsen. Om flödet har flyttat, lägg till den nya adressen med /sources add.
check-source-late = { $url } skulle ha lästs { $due }.
check-source-late-fix = Starta boten med dateline run, eller läs flödet en gång med dateline fetch.
check-schedule = { $kind ->
    [follow] bevakning { $number }
   *[schedule] schema { $number }
}
check-schedule-ok = { $source }, { $times }. Nästa: { $due }. { $last }
check-schedule-idle = när en nyhet kommer
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Nästa: { $due }. 1 översikt väntar på att skickas. { $last }
   *[other] { $source }, { $times }. Nästa: { $due }. { $count } översikter väntar på att skickas. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Nästa: { $due }. 1 inlägg väntar på att skickas. { $last }
   *[other] { $source }, { $times }. Nästa: { $due }. { $count } inlägg väntar på att skickas. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }: i paus. En moderator valde det. Återuppta med /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: i paus. { $reason } { $last }
check-schedule-paused-fix = Åtgärda det och återuppta sedan med /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Nästa: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Tillåt det i kanalens inställningar, under Behörigheter, eller välj en annan kanal med /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. Inlägget från { $since } väntar fortfarande på att skickas. { $last }
   *[schedule] { $source }, { $times }. Översikten från { $since } väntar fortfarande på att skickas. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. Inlägget från { $since } väntar fortfarande på att skickas. { $reason } { $last }
   *[schedule] { $source }, { $times }. Översikten från { $since } väntar fortfarande på att skickas. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Nästa inlägg skulle ha kommit { $due } men har inte skickats. { $last }
   *[schedule] { $source }, { $times }: skulle ha lagts upp { $due } men har inte lagts upp. { $last }
}
check-schedule-late-fix = Boten tar igen det på egen hand. Om den inte gör det, se dess logg, eller starta den med dateline run.
check-schedule-unknown-source = { $source }, { $times }: hittar inget, eftersom ingen källa här heter { $name } längre. { $last }
check-schedule-unknown-category = { $source }, { $times }: hittar inget, eftersom ingen källa här hör till kategorin { $category } längre. { $last }
check-schedule-unknown-fix = Lägg till källan igen med /sources add, eller välj något annat med /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Se /schedule history { $number }.
check-last-none = Inget har lagts upp än.
check-last = Senaste: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Senaste: { $due }, lades upp 1 minut för sent.
   *[other] Senaste: { $due }, lades upp { $minutes } minuter för sent.
}
check-last-reason = Senaste: { $due }, { $outcome }. { $reason }
doctor-title = Hälsokontroll
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Inget är schemalagt eller bevakat på servern. Allt ser bra ut. Se källorna med /sources list, och schemalägg sedan en översikt med /schedule add eller lägg upp nyheter när de kommer med /follow.
doctor-channel-gone = Kanalen { $channel } är borta eller dold för boten.
doctor-channel-forbidden = Boten saknar { $names } i { $channel }.

duty-claiming = starta översikter och bevakningar
duty-posting = lägga upp översikter och bevakningar
duty-reading = läsa flöden
duty-grouping = gruppera nyheter
duty-matching = hitta nyheter för bevakningar och aviseringar
duty-loading = läsa in artiklar
duty-summaries = göra om sammanfattningar
duty-search-index = göra om sökindexet
duty-maintenance = underhåll
duty-bug = Ett fel i boten; loggen har detaljerna.
duty-reason-in-log = Orsaken står i botens logg.
check-duty-failing = { $times ->
    [one] Det misslyckades { $since }. { $reason }
   *[other] Det har misslyckats { $times } gånger sedan { $since }. { $reason }
}
check-duty-fix = Boten fortsätter att försöka. Om det håller i sig kan den som driver boten hitta orsaken i loggen.
check-duty-elsewhere = En annan av botens processer har gjort detta sedan { $since }.
check-duty-unheld = Ingen process gör detta.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] Processen som svarar här har gjort det sedan { $since }. En annan är redo att ta över.
   *[connecting] Processen som svarar här har gjort det sedan { $since }. En annan ansluter och kan snart ta över.
}


## The worker process (bot/worker)

worker-stopping = Programmet stängs av. Allt som har sparats finns kvar; kör kommandot igen för att fortsätta.
worker-died = Hjälpprocessen avbröts, kanske för att minnet tog slut. Allt som har sparats finns kvar; kör kommandot igen för att fortsätta.
document-too-slow = Det tog längre tid än { $seconds } s att läsa, så det hoppades över.
document-needs-memory = Det krävs mer än { $megabytes } MB minne för att läsa det, så det hoppades över.
document-too-much-text = Det har mer text än vad som kan läsas på en gång, så det hoppades över.


## Client, sender and delivery

news-unreadable = Kunde inte läsa nyheterna. Försök igen om en minut.
connection-broke = Anslutningen till Discord bröts. Försök igen.
permission-needed = Du behöver behörigheten { $names } för det. Fråga någon som hanterar servern.
only-in-a-server = Det fungerar bara på en server, för medlemmar med Hantera server.
option-unfit = ”{ $value }” går inte för det alternativet. Välj något som Discord föreslår.
command-changed = Kommandot har ändrats. Starta om Discord (Ctrl+R) och försök igen.
button-outdated = Knappen är från en äldre version av boten. Kör kommandot igen.
bug = Något gick fel hos oss. Den som driver boten kan slå upp det i loggen som { $reference }.
permission-manage-server = Hantera server
permission-view-channel = Visa kanal
permission-send-messages = Skicka meddelanden
permission-send-in-threads = Skicka meddelanden i trådar
permission-create-posts = Skapa inlägg
role-is-everyone = @everyone kan inte omnämnas. Välj en annan roll.
role-not-mentionable = Bara medlemmar som får omnämna alla roller kan låta { $role } omnämnas. Tillåt alla att omnämna den i rollens inställningar, eller välj en annan roll.
forum-closed = Boten saknar { $names } i { $channel }. Tillåt det i forumets inställningar, under Behörigheter, och försök igen.
forum-refused = Discord nekade ett nytt inlägg i { $channel } ({ $reason }). Välj en annan kanal.
permission-read-history = Läs meddelandehistorik
rate-limited = Discords gräns för antal anrop nåddes.
channel-gone = Kanalen är borta.
discord-answered = Discord svarade med status { $status }.
message-refused = Discord nekade meddelandet ({ $reason }).
connection-failed = Anslutningen misslyckades ({ $reason }).
permissions-missing = Boten saknar { $names } i #{ $channel }.
posting-forbidden = Boten får inte skriva i kanalen ({ $reason }).
direct-messages-refused = Boten kan inte skicka direktmeddelanden till dig. Slå på direktmeddelanden i sekretessinställningarna för en server som du delar med boten, avblockera boten om du har blockerat den, och använd /alert add igen.
schedule-paused-notice = { $kind ->
    [follow] Bevakning { $number }, { $source }, är pausad. { $reason } När det är åtgärdat, återuppta med /schedule resume { $number }.
   *[schedule] Översikten från { $source } är pausad. { $reason } När det är åtgärdat, återuppta med /schedule resume { $number }.
}


## Cards: stories

read = Läs { $number }
read-the-only-one = Läs
next = Nästa
previous = Föregående
add = Lägg till
more = Mer om detta

latest-title = Senaste nytt
latest-title-of-source = Senaste nytt från { $source }
latest-page = sida { $page }
latest-none = Inga nyheter än. En medlem med Hantera server kan lägga till en källa med /sources add. Den som driver boten kan aktivera en för alla servrar med `dateline sources enable`.

search-title = Sökning: { $query }
search-count = { $total ->
    [one] 1 resultat
   *[other] { $total } resultat
}
search-range = Resultat { $first }–{ $last } av { $total }
search-range-single = Resultat { $number } av { $total }
search-range-capped = { $most ->
    [one] Resultat { $first }–{ $last } av { $total } bland den nyaste träffen
   *[other] Resultat { $first }–{ $last } av { $total } bland de nyaste { $most } träffarna
}
search-page = sida { $page } av { $pages }
best-match-first = bästa träffen först
newest-first = nyast först
search-all-then-without = { $count ->
    [one] 1 nyhet har alla dessa ord. Därefter följer nyheter utan { $words }.
   *[other] { $count } nyheter har alla dessa ord. Därefter följer nyheter utan { $words }.
}
search-none-then-without = Ingen nyhet har alla dessa ord. Visar nyheter utan { $words }.
search-all-then-fewer = { $count ->
    [one] 1 nyhet har alla dessa ord. Därefter följer nyheter med några av dem.
   *[other] { $count } nyheter har alla dessa ord. Därefter följer nyheter med några av dem.
}
search-none-then-fewer = Ingen nyhet har alla dessa ord. Nyheter med flest av dem kommer först.
search-lacking = utan { $words }
search-did-you-mean = Menade du { $near }?
search-instead = Sök { $words }
search-too-short = En stjärna behöver minst 3 bokstäver före sig, så { $words } söktes som ett helt ord.
search-without-words = Där finns inga ord att söka efter. Prova ett ord, som val.
search-only-excluded = Det utesluter bara ord. Lägg till ett att söka efter, som val -mätning, eller välj en källa.
search-only-times = Det anger bara en tid. Lägg till ett ord att söka efter, som val, eller välj en källa.
search-none = Ingen nyhet nämner ”{ $query }”.
search-none-of-source = Ingen nyhet från { $source } nämner ”{ $query }”.
search-none-left = Ingen nyhet från { $source } passar sökningen.
search-try = Prova { $tries }.
search-try-longer = en längre period
search-try-all-sources = alla källor
search-try-words = andra ord
search-try-beginning = början av ett ord med en stjärna, som `val*`

selection-all = alla källor
selection-category-of = { $category } från { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = ”{ $query }”
selection-query-of = ”{ $query }” från { $sources }
selection-told-by = { $count ->
    [one] { $selection } (minst { $count } medium)
   *[other] { $selection } (minst { $count } medier)
}
category-unknown = Det finns ingen kategori ”{ $typed }”. Välj { $known }.
category-none = Botens katalog har inga kategorier. Utelämna kategorin, eller välj källor i stället.

digest-title = { $period ->
    [day] Nyheter från det senaste dygnet: { $selection }
    [week] Nyheter från den senaste veckan: { $selection }
    [month] Nyheter från den senaste månaden: { $selection }
   *[all] Alla nyheter: { $selection }
}
digest-none = { $period ->
    [day] Inga nyheter det senaste dygnet. Prova en längre `period`, eller `period:all`.
    [week] Inga nyheter den senaste veckan. Prova en längre `period`, eller `period:all`.
    [month] Inga nyheter den senaste månaden. Prova `period:all`.
   *[all] Inga nyheter än.
}
digest-none-query = En nyhet måste ha alla orden. Prova färre, eller /search, som också hittar nyheter som saknar några.
digest-none-category = Bara källor i katalogen har en kategori. Lägg till en med /sources add.
digest-note = Störst spridning i medierna först, sedan nyast. Ordagrant citerat.
digest-note-styled = Störst spridning i medierna först, sedan nyast. Ordagrant citerat, valt i stilen { $style }.
digest-note-undated = Odaterade nyheter räknas från när de lästes in.
digest-preview = **Förhandsvisning** · bara du ser det här
digest-posted-title = { $kind ->
    [sources] Nyheter från { $selection }
   *[topic] Nyheter: { $selection }
}
source-silent-notice = ⚠️ { $source } har inte haft några nyheter sedan { $since }, mycket längre än vanligt. Flödet kan ha flyttat eller upphört. /doctor visar mer.
digest-posted-none = { $kind ->
    [sources] Nyheter från { $selection }: inget nytt sedan sist.
   *[topic] Nyheter om { $selection }: inget nytt sedan sist.
}

more-title = Mer om: { $title }
more-same-story = Samma nyhet
more-related = Relaterat

source-unknown = okänd källa
via-agency = { $source } via { $agency }
also-in = { $source }, också i { $others }
and-more = { $count ->
    [one] { $names } och 1 till
   *[other] { $names } och { $count } till
}
undated = odaterad
undated-loaded = odaterad, inläst { $moment }
story-update = Uppdatering

article-title-derived = Artikeln har ingen rubrik; den här är gjord av första meningen.
article-whole = Hela artikeln.
article-quoted = { $count ->
    [one] 1 mening ur artikeln, ordagrant citerad.
   *[other] { $count } meningar ur artikeln, ordagrant citerade.
}
article-open = Öppna artikeln
article-address = Adress: { $address }
picture = Bild: { $caption }
picture-credited = Bild: { $caption } — { $credit }
summary-title = Sammanfattning


## Cards: help

help-title = Vad du kan göra här
help-news = { $count ->
    [one] Nyheter från 1 källa, i artiklarnas egna meningar.
   *[other] Nyheter från { $count } källor, i artiklarnas egna meningar.
}
help-no-news = Det finns inga nyheter här än. En medlem med Hantera server kan lägga till en källa med /sources add.
help-no-news-moderator = Det finns inga nyheter här än. Lägg till den första källan med /sources add.
help-no-news-direct = Det finns inga nyheter i direktmeddelanden än. Prova en server där boten finns, eller be den som driver boten att aktivera en källa för alla med `dateline sources enable`.
help-reading = **Läsa**
help-latest = - /latest visar de nyaste nyheterna, sida för sida: `/latest count:10`
help-search = - /search hittar nyheter på deras ord: `/search query:olja -pris since:vecka`
help-digest = - /digest sammanfattar en dag, en vecka eller en månad: `/digest period:day`
help-alert-add = - /alert add skickar dig ett direktmeddelande när det finns nyheter: `/alert add query:vulkan`
help-sources-list = - /sources list visar vad som går att läsa här
help-language = - /language show visar vilket språk boten använder här, och hur man ändrar det
help-buttons = - **Läs** bredvid en nyhet öppnar dess sammanfattning. För att sammanfatta ett meddelande, öppna dess meny och välj **Appar**, sedan **Sammanfatta**.
help-moderating = **För moderatorer**
help-sources-add = - /sources add följer en nyhetssajt eller ett flöde: `/sources add url:{ $source }`
help-schedule-add = - /schedule add lägger upp översikter på bestämda tider: `/schedule add source:{ $source } time:07.30 timezone:Stockholm`
help-follow = - /follow lägger upp nyheter när de kommer: `/follow query:val sources:{ $source }`
help-doctor = - /doctor kontrollerar att alla scheman och bevakningar fungerar
help-schedules = { $count ->
    [0] Inget är schemalagt eller bevakat här än.
    [one] 1 schema eller bevakning lägger upp nyheter här: /schedule list
   *[other] { $count } scheman och bevakningar lägger upp nyheter här: /schedule list
}
help-schedules-paused = { $count ->
    [one] Här finns 1 schema eller bevakning, och det är pausat: /schedule list
   *[other] Här finns { $count } scheman och bevakningar, varav { $paused } pausade: /schedule list
}
greeting-title = Dateline är här
greeting-intro = Den lägger upp och hittar nyheter, citerade ur artiklarna. Tre saker att prova:
greeting-source = /sources add följer en nyhetssajt eller ett flöde (för medlemmar med Hantera server).
greeting-latest = /latest visar de nyaste nyheterna; tryck på **Läs** bredvid en för dess sammanfattning.
greeting-schedule = /schedule add lägger upp en översikt i en kanal, varje morgon eller när du vill.
greeting-help = /help visar allt du kan göra här.
help-direct = På en server kan medlemmar med Hantera server också lägga till källor, schemalägga översikter och bevaka ämnen.


## Cards: follows

follow-added = Bevakning { $number } är inställd
follow-edited = Bevakning { $number } är ändrad
follow-title = Bevakning { $number }
follow-summary = **{ $source }** i { $channel }, { $times }
follow-query = Nyheter med { $words }.
follow-query-without = Nyheter med { $words }, men inte { $unwanted }.
follow-query-of-sources = Nyheter från { $names }.
follow-query-of-sources-without = Nyheter från { $names }, men inte { $unwanted }.
follow-query-only-without = Allt utom { $unwanted }.
follow-any-of = { $words }
follow-word = ”{ $word }”
follow-phrase = exakt ”{ $word }”
follow-from = nyheter från { $names }
follow-beginning = ord som börjar med ”{ $word }”
follow-frequency-low = { $count ->
    [0] De senaste 7 dagarna: inga nyheter. Inget läggs upp förrän en kommer.
    [one] De senaste 7 dagarna: 1 nyhet.
   *[other] De senaste 7 dagarna: { $count } nyheter.
}
follow-frequency = { $count ->
    [one] De senaste 7 dagarna: { $count } nyhet, ungefär { $daily } om dagen.
   *[other] De senaste 7 dagarna: { $count } nyheter, ungefär { $daily } om dagen.
}
follow-frequency-high = { $daily ->
    [one] Ungefär { $daily } nyhet om dagen.
   *[other] Ungefär { $daily } nyheter om dagen.
}
follow-hint = Pausa den med /schedule pause { $number }, eller ta bort den med /schedule remove { $number }.
follow-preview-newest = Inget väntar på att läggas upp. Den nyaste nyheten skulle se ut så här:
follow-thread = Här läggs nyheter upp: { $selection }
follow-posted-title = { $count ->
    [one] { $count } ny nyhet
   *[other] { $count } nya nyheter
}
follow-note = Bevakar { $selection }
follow-waiting = { $count ->
    [one] 1 till väntar till { $until }
   *[other] { $count } till väntar till { $until }
}


## Cards: schedules

schedule-title = Schema { $number }
schedule-title-of-source = { $kind ->
    [follow] Bevakning { $number }: { $source }
   *[schedule] Schema { $number }: { $source }
}
schedule-added = Schema { $number } är inställt
schedule-edited = Schema { $number } är ändrat
schedule-paused = { $kind ->
    [follow] Bevakning { $number } är pausad
   *[schedule] Schema { $number } är pausat
}
schedule-resumed = { $kind ->
    [follow] Bevakning { $number } är återupptagen
   *[schedule] Schema { $number } är återupptaget
}
schedule-removed = { $kind ->
    [follow] Bevakning { $number } är borttagen
   *[schedule] Schema { $number } är borttaget
}
schedules-title = Scheman och bevakningar
schedules-none-title = Inget är schemalagt eller bevakat här
schedules-none = Schemalägg en översikt med /schedule add, eller lägg upp nyheter när de kommer med /follow.
schedule-summary = { $count ->
    [one] **{ $source }** i { $channel }, { $times }, högst 1 nyhet
   *[other] **{ $source }** i { $channel }, { $times }, högst { $count } nyheter
}
schedule-line = **{ $number }** { $source } i { $channel }, { $times } · nästa { $next }
schedule-line-idle = **{ $number }** { $source } i { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } i { $channel }, { $times } · i paus
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · i paus
schedule-paused-because = **I paus**. { $reason }
schedule-resume-hint = Återuppta med /schedule resume { $number }.
schedule-mentions = Omnämner { $role }
schedule-mentions-silently = Omnämner { $role } utan avisering
schedule-cannot-notify = **{ $role } får ingen avisering.** Tillåt alla att omnämna den i rollens inställningar, eller låt boten omnämna alla roller i kanalens inställningar, under Behörigheter.
schedule-next = Nästa: { $moments }
clocks-change-soon = Klockan ställs snart om. Vid en tid som hoppas över läggs översikten upp direkt efter omställningen; vid en tid som inträffar två gånger läggs den upp en gång.
schedule-posts-now = { $count ->
    [0] Det finns inget nytt för { $channel }, så inget läggs upp.
    [one] 1 ny nyhet läggs upp i { $channel }.
   *[other] { $count } nya nyheter läggs upp i { $channel }.
}
schedule-cannot-post = **Boten kan inte lägga upp något där än.** Den saknar { $names } i { $channel }. Tillåt det i kanalens inställningar, under Behörigheter.
history-empty = { $kind ->
    [follow] Inget har lagts upp än.
   *[schedule] Inget har varit planerat än.
}
first-digest = { $count ->
    [0] Den första översikten är planerad till { $due }. Ingen nyhet skulle finnas i den än.
    [one] Den första översikten är planerad till { $due }. Nu skulle 1 nyhet finnas i den. Se /schedule preview { $number }.
   *[other] Den första översikten är planerad till { $due }. Nu skulle { $count } nyheter finnas i den. Se /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [lades upp]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [lades upp]({ $link }) 1 minut för sent
   *[other] { $due } [lades upp]({ $link }) { $minutes } minuter för sent
}
delivery-waiting = väntar på att skickas
delivery-sent = lades upp
delivery-quiet = inget nytt, inget upplagt
delivery-skipped = hoppades över
delivery-failed = misslyckades


## Cards: alerts

alert-first-title = Din avisering är på
alert-first = Du får direktmeddelanden om { $selection }.
alert-at-once = De kommer så fort det finns en ny nyhet.
alert-once-a-day = De kommer en gång om dagen kl. { $time }, om det finns nya nyheter.
alert-stop = Stoppa en avisering med /alert remove, eller radera allt som är sparat om dig med /alert forget.
alert-preview = Förhandsvisning: den nyaste nyheten hittills
alert-preview-none = Ingen nyhet från de senaste 7 dagarna passar än.
alert-added = Avisering { $number } är inställd
alert-frequency = { $count ->
    [one] De senaste 7 dagarna: 1 nyhet.
   *[other] De senaste 7 dagarna: { $count } nyheter.
}
alert-resumed = { $count ->
    [one] Din pausade avisering är igång igen.
   *[other] Dina { $count } pausade aviseringar är igång igen.
}
alerts-title = Dina aviseringar
alerts-none-title = Du har inga aviseringar
alerts-none = Lägg till en med /alert add.
alert-line-at-once = **{ $number }** · { $selection } · genast
alert-line-once-a-day = **{ $number }** · { $selection } · en gång om dagen kl. { $time }
alert-line-paused = **{ $number }** · { $selection } · pausad. { $reason }
alert-source-unseen = Dess källa kan inte längre läsas i direktmeddelanden.
alert-removed = Avisering { $number } är borttagen
alert-was = Den gällde { $selection }.
alerts-forgotten-title = Allt är raderat
alerts-forgotten = { $count ->
    [0] Du hade inga aviseringar, och inget är sparat om dig.
    [one] Din avisering och dess historik är raderade. Inget är längre sparat om dig.
   *[other] Dina { $count } aviseringar och deras historik är raderade. Inget är längre sparat om dig.
}
alert-label = { $number }: { $selection }
alert-title = Nyheter om { $selection }
alert-note = Avisering { $number } · stoppa den med /alert remove
alert-note-about = Avisering { $number } om { $selection } · stoppa den med /alert remove


## Cards: why a story was posted or wasn't

why-title = Varför nyheten lades upp, eller inte
why-source-and-times = { $source } · publicerad { $published } · läst { $read }
why-times = Publicerad { $published } · läst { $read }
why-others = { $count ->
    [one] Inlägget har 1 nyhet till. Välj dess rubrik för att fråga om den.
   *[other] Inlägget har { $count } nyheter till. Välj en rubrik för att fråga om den nyheten.
}
why-none = Servern har inga scheman eller bevakningar. Skapa en med /schedule add eller /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } i { $channel }
why-posted = [Upplagd]({ $link }) { $after } att boten läste den.
why-posted-unlinked = Upplagd { $after } att boten läste den.
why-seconds = { $count ->
    [one] 1 sekund efter
   *[other] { $count } sekunder efter
}
why-minutes = { $count ->
    [one] 1 minut efter
   *[other] { $count } minuter efter
}
why-hours = { $count ->
    [one] 1 timme efter
   *[other] { $count } timmar efter
}
why-being-sent = Dess inlägg { $due } skickas just nu.
why-being-sent-again = Dess inlägg { $due } skickas igen. { $reason }
why-next = Den kommer med i nästa inlägg, { $due }.
why-next-after-quiet = Den läggs upp när de tysta timmarna är slut, { $due }.
why-in-line = Den är nummer { $place } i kön. Nästa inlägg, { $due }, har plats för { $most }.
why-in-line-after-quiet = Den är nummer { $place } i kön. Nästa inlägg, när de tysta timmarna är slut, { $due }, har plats för { $most }.
why-comparing = Boten har just läst den och jämför den fortfarande med andra nyheter. Fråga igen om en minut.
why-has-it = Kanalen [har den redan]({ $link }).
why-has-it-unlinked = Kanalen har den redan.
why-has-account = Kanalen [har den redan]({ $link }), rapporterad av { $source }.
why-has-account-unlinked = Kanalen har den redan, rapporterad av { $source }.
why-failed = Dess inlägg { $due } kunde inte skickas. { $reason }
why-failed-next = Dess inlägg { $due } kunde inte skickas. { $reason } Nästa: { $next }.
why-missed = { $most ->
    [one] [Inlägget { $due }]({ $link }) hade plats för 1 nyhet, och en annan kom först.
   *[other] [Inlägget { $due }]({ $link }) hade plats för { $most } nyheter, och andra kom först.
}
why-missed-unsent = Den skulle ha kommit med i inlägget { $due }: { $outcome }.
why-missed-unsent-because = Den skulle ha kommit med i inlägget { $due }: { $outcome }. { $reason }
why-unrecorded = Den utelämnades när den kom: källan hade just lagts till eller hade många nya nyheter på en gång, eller så var bevakningen pausad eller har ändrats sedan dess.
why-lacks = Den saknar { $lacking }.
why-has = Den innehåller { $unwanted }.
why-lacks-and-has = Den saknar { $lacking }, och innehåller { $unwanted }.
why-too-few = { $has ->
    [one] Bara 1 medium rapporterar den
   *[other] Bara { $has } medier rapporterar den
}; { $needs ->
    [one] { $needs } behövs
   *[other] { $needs } behövs
}.
why-from-file = Den lästes in från en fil. Bevakningar lägger upp det som kommer från flöden.
why-too-old-follow = Boten läste den innan den här bevakningen skapades, { $since }.
why-too-old-schedule = Den publicerades före { $since }, längre tillbaka än så går inte schemats första översikt.
why-too-old-digest = Den publicerades före { $since }, längre tillbaka än så går inte nästa översikt.
why-too-old-day = Den var mer än ett dygn gammal när boten läste den.
why-too-old-query = Sökningens since:, until: eller on: utesluter den.
why-other-category = Dess källa hör inte till kategorin { $category }.
why-other-source = { $source } hör inte till dess källor.
why-no-source = Den har ingen källa, och bara vissa källor läggs upp här.


## Cards: sources

story-count = { $count ->
    [one] 1 nyhet
   *[other] { $count } nyheter
}
offer-empty = Flödet har inga nyheter just nu. Nya dyker upp när de publiceras.
offer-followed = Servern följer det redan.
offer-confirm = Tryck på **Lägg till** för att följa det här flödet.
item-untitled = utan rubrik
source-added-title = { $source } är tillagd
source-added-unread = Kunde inte läsa källan än. { $reason } Boten försöker igen automatiskt.
source-added-none = Inga nyheter än. Nya dyker upp i /latest; /schedule add lägger upp dem regelbundet.
source-added = { $count ->
    [one] 1 ny nyhet. Se den med /latest, eller lägg upp översikter regelbundet med /schedule add.
   *[other] { $count } nya nyheter. Se dem med /latest, eller lägg upp översikter regelbundet med /schedule add.
}
source-added-known = Servern följer den redan. Se nyheterna med /latest, eller lägg upp översikter regelbundet med /schedule add.
source-checked-title = { $source } är kontrollerad
source-failed = Kunde inte läsa källan. { $reason }
source-nothing-new = Inget nytt.
source-new = { $count ->
    [one] 1 ny nyhet.
   *[other] { $count } nya nyheter.
}
source-updated = { $count ->
    [one] 1 nyhet uppdaterad.
   *[other] { $count } nyheter uppdaterade.
}
source-removed-title = { $source } är borttagen
source-removed = { $count ->
    [0] Den hade inga nyheter.
    [one] Dess enda nyhet finns kvar.
   *[other] Dess { $count } nyheter finns kvar.
}
source-no-longer-seen = Servern ser dem inte längre. Scheman och bevakningar utan någon annan källa är pausade. Använd /sources add för att lägga till källan igen.
source-still-for-all = Den är på för alla servrar, så den går fortfarande att läsa här. Använd /sources mute för att dölja den.
source-muted-title = { $source } är dold
source-muted = Servern ser inte längre dess nyheter. Scheman och bevakningar utan någon annan källa är pausade. Visa den igen med /sources unmute.
source-unmuted-title = { $source } är tillbaka
source-unmuted = Servern ser dess nyheter igen. Återuppta pausade scheman och bevakningar med /schedule resume.
sources-title = Källor
sources-none = Det finns inga aktiva källor än. En medlem med Hantera server kan lägga till en med /sources add: skriv adressen till en nyhetssajt eller ett flöde, eller välj ett namn i Discords lista. Den som driver boten kan aktivera en för alla servrar med `dateline sources enable`.
and-more-sources = { $count ->
    [one] … och 1 till
   *[other] … och { $count } till
}
source-line = ✅ **{ $source }** · { $stories } · läst { $checked } · nästa { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · inte läst än, planerad { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · misslyckades en gång. { $reason } Nästa försök { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · misslyckades { $times } gånger i rad. { $reason } Nästa försök { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · från filer
source-line-unnamed = 📄 Nyheter utan källa · från filer
sources-muted = { $count ->
    [one] 1 till är dold här; se /sources unmute.
   *[other] { $count } till är dolda här; se /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · läses inte längre. { $reason }


## Cards: languages

language-automatic = automatiskt
language-not-allowed = För att ändra en servers språk krävs Hantera server. För att välja ditt eget språk, skicka boten ett direktmeddelande med /language set.
language-own-set = Ditt språk är { $language }
language-own-automatic = Boten använder åter språket i din Discord
language-server-set = Serverns språk är { $language }
language-server-automatic = Servern har inte längre något eget språk
language-channel-set = Språket i { $channel } är { $language }
language-channel-automatic = { $channel } har inte längre något eget språk
language-server-scope = Det används för allt som alla ser där. Det som bara en person ser är kvar på den personens språk.
language-server-why = **Den här servern:** svar är på språket hos den som frågar, och inlägg på språket hos den som ställde in dem.
language-articles = Artiklar översätts aldrig.
language-title = Språk
language-own = **Du:** { $language }, som du valde.
language-own-discord = **Du:** { $language }, språket i din Discord.
language-own-lacking = **Du:** engelska, eftersom boten saknar språket i din Discord ({ $code }).
language-server = **Den här servern:** { $language }, som en moderator valde.
language-community = **Den här servern:** { $language }, communityns huvudspråk.
language-channel = **{ $channel }:** { $language }, som en moderator valde.
language-more-channels = { $count ->
    [one] 1 kanal till har ett eget språk.
   *[other] { $count } kanaler till har ett eget språk.
}
language-how = För att ändra det, använd /language set: i ett direktmeddelande till boten för dig själv, på en server för alla där (kräver Hantera server).


## Commands and options (descriptions)

latest =
    .description = Visa de nyaste nyheterna
    .source = Bara nyheter från den här källan
    .count = Nyheter per sida
search =
    .description = Sök bland nyheterna
    .query = Ord att hitta; även "en fras", -utan, detta OR detta, val*
    .source = Bara den här källan, eller flera: BBC News, Reuters
    .since = Hur långt tillbaka: dygn, vecka, månad, 3 dagar, eller ett datum som 2026-11-01
    .until = Inte senare än: igår, måndag, 3 dagar, eller 2026-11-01
    .on = Bara den här dagen: idag, igår, måndag, 3 nov, 2026-11-01
    .order = Bästa träffen först, eller nyast först
    .choice-relevance = relevans
    .choice-newest = nyast
digest =
    .description = Kom ikapp: störst spridning i medierna först
    .source = Bara den här källan, eller flera: BBC News, Reuters
    .category = Bara källor i den här kategorin, som world eller technology
    .query = Ord som en nyhet måste ha; "en fras", -utan, detta OR detta
    .told_by = Minsta antal medier som rapporterar en nyhet
    .period = Hur långt tillbaka
    .stories = Högsta antal nyheter
    .choice-day = dygn
    .choice-week = vecka
    .choice-month = månad
    .choice-all = allt
alert =
    .description = Få ett direktmeddelande när det finns nyheter
alert-add =
    .description = Få ett direktmeddelande när det finns nyheter om något
    .query = Ord som en nyhet måste ha, som i /search
    .sources = Bara de här källorna, som BBC News, Reuters
    .when = När meddelanden skickas; genast om det utelämnas
    .choice-at-once = genast
    .choice-once-a-day = en gång om dagen
alert-list =
    .description = Se dina aviseringar
alert-remove =
    .description = Ta bort en av dina aviseringar
    .alert = Vilken avisering som ska tas bort
alert-forget =
    .description = Radera alla dina aviseringar och allt som är sparat om dig
language =
    .description = Välj botens språk
language-set =
    .description = Välj en servers språk; i ett direktmeddelande, ditt eget
    .language = Vilket språk; automatiskt låter Discords inställningar avgöra
    .channel = Bara för den här kanalen; hela servern om det utelämnas
language-show =
    .description = Se vilka språk som används här
help =
    .description = Se vad du kan göra här
summarize-menu = Sammanfatta
sources =
    .description = Hantera serverns källor
sources-list =
    .description = Se vad som går att läsa här och när varje källa läses härnäst
sources-add =
    .description = Följ en nyhetssajt eller ett flöde (Hantera server)
    .url = En nyhetssajt, ett flödes adress, eller ett namn i listan
sources-refresh =
    .description = Kontrollera en källa nu (Hantera server)
    .source = Vilken källa
sources-remove =
    .description = Sluta följa en källa på servern (Hantera server)
    .source = Vilken källa
sources-mute =
    .description = Dölj en källa som är på för alla servrar (Hantera server)
    .source = Vilken källa
sources-unmute =
    .description = Visa en dold källa igen (Hantera server)
    .source = Vilken källa
follow =
    .description = Lägg upp nyheter i en kanal när de kommer
    .query = Ord som en nyhet måste ha; "en fras", -utan, detta OR detta
    .sources = Bara de här källorna, som BBC News, Reuters
    .category = Bara källor i den här kategorin, som world eller technology
    .told_by = Minsta antal medier som rapporterar en nyhet
    .channel = Var det läggs upp; den här kanalen om det utelämnas
    .role = Vilken roll som ska omnämnas
    .quiet_hours = När inget läggs upp, som 22:00-07:00 Stockholm
    .at_most = Högsta antal inlägg i timmen
doctor =
    .description = Kontrollera att alla scheman och bevakningar fungerar
schedule =
    .description = Hantera schemalagda översikter och bevakningar
schedule-add =
    .description = Lägg upp en översikt regelbundet
    .time = När det läggs upp: 07:30, eller flera tider: 07:30, 18:00
    .timezone = En storstad i tidszonen, som Stockholm
    .channel = Var det läggs upp; den här kanalen om det utelämnas
    .days = dagligen, vardagar, helger, varje vecka, eller dagar som mån,tors
    .stories = Högsta antal nyheter per översikt
    .source = Bara den här källan, eller flera: BBC News, Reuters
    .category = Bara källor i den här kategorin, som world eller technology
    .query = Ord som en nyhet måste ha; "en fras", -utan, detta OR detta
    .told_by = Minsta antal medier som rapporterar en nyhet
    .quiet = Vad som görs när det inte finns något nytt
    .role = Vilken roll som ska omnämnas
    .mention = Hur rollen ska omnämnas
    .choice-post-nothing = lägg inte upp något
    .choice-post-a-note = lägg upp ett kort besked
    .choice-notify = med avisering
    .choice-silently = utan avisering
schedule-edit =
    .description = Ändra ett schema eller en bevakning; det du utelämnar är kvar
    .schedule = Vilket schema eller vilken bevakning som ska ändras
    .time = När det läggs upp: 07:30, eller flera tider: 07:30, 18:00
    .timezone = En storstad i tidszonen, som Stockholm
    .source = Bara den här källan, eller flera: BBC News, Reuters; - för alla
    .category = Bara källor i den här kategorin, som world; - för alla
    .query = Bara nyheter med alla dessa ord; - för inga
    .told_by = Minsta antal medier som rapporterar en nyhet
    .channel = Var det läggs upp
    .days = dagligen, vardagar, helger, varje vecka, eller dagar som mån,tors
    .stories = Högsta antal nyheter per översikt
    .quiet = Vad som görs när det inte finns något nytt
    .role = Vilken roll som ska omnämnas
    .mention = Hur rollen ska omnämnas
    .choice-post-nothing = lägg inte upp något
    .choice-post-a-note = lägg upp ett kort besked
    .choice-notify = med avisering
    .choice-silently = utan avisering
    .choice-nobody = ingen
    .quiet_hours = För en bevakning: när den är tyst: 22:00-07:00 Stockholm; - för aldrig
    .at_most = För en bevakning: högsta antal inlägg i timmen
schedule-now =
    .description = Lägg upp det som är nytt nu, utöver de bestämda tiderna
    .schedule = Vilket schema som ska läggas upp
schedule-list =
    .description = Lista scheman och bevakningar
schedule-preview =
    .description = Förhandsvisa vad ett schema eller en bevakning lägger upp härnäst
    .schedule = Vilket schema eller vilken bevakning som ska förhandsvisas
schedule-pause =
    .description = Pausa ett schema eller en bevakning tills du återupptar
    .schedule = Vilket schema eller vilken bevakning som ska pausas
schedule-resume =
    .description = Återuppta ett pausat schema eller en pausad bevakning
    .schedule = Vilket schema eller vilken bevakning som ska återupptas
schedule-remove =
    .description = Ta bort ett schema eller en bevakning och dess historik
    .schedule = Vilket schema eller vilken bevakning som ska tas bort
schedule-history =
    .description = Se när ett schema eller en bevakning lade upp något, eller varför inte
    .schedule = Vilket schema eller vilken bevakning som ska visas
schedule-why =
    .description = Se varför en nyhet lades upp, eller inte
    .story = Dess rubrik, sidans adress, eller en länk till botens inlägg
    .schedule = Vilket schema eller vilken bevakning; alla om det utelämnas
