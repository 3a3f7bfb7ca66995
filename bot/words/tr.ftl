# Türkçe (Turkish). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    makale                       story      haber
#   summary    özet                         digest     bülten
#   source     kaynak                       feed       akış
#   publisher  yayıncı                      schedule   zamanlama
#   follow     takip                        alert      uyarı
#   post       gönderi; to post: paylaşmak  thread     alt başlık
#   paused     duraklatıldı; resume: sürdürmek  mute   gizlemek; unmute: yeniden göstermek
#   catalogue  katalog                      operator   bot işletmecisi
#   mention    bahsetmek                    direct message  direkt mesaj


## Numbers and lists

number-group = .
list-comma = { ", " }
list-and = { $begin } ve { $end }
list-or = { $begin } veya { $end }


## Text and reading (bot/text, bot/reading)

not-text = Bu bir metin değil. Düz metin (UTF-8), web sayfası veya akış kullan.
encoding-unknown = Bu metnin karakter kodlaması anlaşılamadı. UTF-8 olarak kaydedip yeniden yükle.
file-kind = { $kind ->
    [gzip] gzip dosyası
    [zip] zip dosyası
    [bzip2] bzip2 dosyası
    [xz] xz dosyası
    [sevenzip] 7z dosyası
    [zstd] zstd dosyası
    [rar] rar dosyası
    [pdf] PDF dosyası
    [picture] resim
    [video] video
    [sound] ses dosyası
   *[office] ofis belgesi
 }
binary-instead-of-page = { $packed ->
    [yes] Bu bir web sayfası değil, { $kind }. Sayfanın kendisini, sıkıştırılmamış olarak kullan.
   *[no] Bu bir web sayfası değil, { $kind }. İçeriğini düz metin olarak kullan ya da bir web sayfası kullan.
 }
binary-instead-of-feed = { $packed ->
    [yes] Bu bir akış değil, { $kind }. Akışın kendisini, sıkıştırılmamış olarak kullan.
   *[no] Bu bir akış değil, { $kind }. RSS, Atom veya JSON akışı kullan.
 }
page-too-many-attributes = Bu sayfada 1.000'den fazla özniteliği olan bir etiket var. Sitedeki başka bir sayfayı dene.

# Feeds
not-a-feed = Bu bir akış değil. RSS, Atom veya JSON akışı kullan.
page-instead-of-feed = Bu bir akış değil, web sayfası. RSS, Atom veya JSON akışı kullan.
json-is-not-a-feed = Bu JSON ama JSON akışı değil. RSS, Atom veya JSON akışı kullan.
feed-damaged = Bu akış okunamayacak kadar bozuk. Başka bir RSS, Atom veya JSON akışı kullan.
feed-empty = Bu akış boş. Adresi kontrol et ya da akışı yeniden kaydedip o dosyayı yükle.
feed-too-large = Bu akış 10 MB'tan büyük. Aynı sitede daha kısa bir akış ara.
feed-too-many-items = Bu akışta çok fazla öğe var. Aynı sitede daha kısa bir akış ara.
feed-too-many-tags = Bu akışta 16 KB'tan uzun bir etiket ya da bir milyondan fazla etiket ve öznitelik var, bu yüzden okunmadı. Site sahibine haber ver.

# Web pages
page-too-large = Bu sayfa 5 MB'tan büyük. Tek bir makalenin sayfasını kullan.
page-too-many-tags = Bu sayfada 30.000'den fazla etiket var. Tek bir makalenin sayfasını kullan.


## The web (bot/web)

address-too-long = Bu adres çok uzun. En fazla { $most } karakterlik bir adres kullan.
address-with-spaces = Bu adreste boşluk veya kontrol karakteri var. Tek parça hâlinde yeniden kopyala.
address-invalid = Bu bir web adresi değil. https://example.com/feed.xml gibi bir adres kullan.
address-scheme = Yalnızca web adresleri açılabilir. https:// ile başlayan bir adres kullan.
address-with-login = Bu adreste kullanıcı adı veya şifre var. Bunları gerektirmeyen bir adres kullan.
address-without-host = Bu adreste sitenin adı eksik. https://example.com/ gibi bir adres kullan.
address-host-invalid = Bu adreste geçerli bir site adı yok. Yazımı kontrol et ya da yeniden kopyala.
address-port = { $port } bir web portu değil. 80, 443, 8080 veya 8443 portlu ya da portsuz bir adres kullan.
address-private = { $host } herkese açık internette değil. Herkese açık bir sitenin adresini kullan ya da bot işletmecisinden buna izin vermesini iste.
robots-forbid = { $host } botların bu sayfayı okumasına izin vermiyor. Bağlantıyı tarayıcıda aç.
robots-unreadable = { $host } botların bu sayfayı okuyup okuyamayacağını bildirmedi. Daha sonra dene ya da bağlantıyı tarayıcıda aç.
redirect-invalid = { $host } web adresi olmayan bir yere yönlendiriyor. Tarayıcıda aç ve vardığın adresi kullan.
redirect-to-http = { $host } https'ten http'ye yönlendiriyor, bu güvenli değil. https'te kalan bir adres kullan.
redirects-too-many = { $host } sürekli başka yere yönlendiriyor. Tarayıcıda aç ve vardığın adresi kullan.
leads-inside = { $host } herkese açık internette olmayan bir yere yönlendiriyor: { $target }. Herkese açık sitelerde kalan bir adres kullan.
host-unknown = { $host } bulunamadı. Adresi kontrol et.
host-not-looked-up = { $host } adresi çözümlenemedi, çünkü hiçbir ad sunucusu yanıt vermedi. Daha sonra dene.
host-unreachable = { $host } sitesine ulaşılamadı. Adresi kontrol et ya da daha sonra dene.
host-too-slow = { $host } { $seconds } saniye içinde yanıt vermedi. Daha sonra dene.
host-bad-https = { $host } https'i doğru desteklemiyor. Başka bir adres dene ya da site sahibine haber ver.
host-bad-http = { $host } geçersiz bir HTTP yanıtı gönderdi. Adresi tarayıcıda kontrol et.
connection-ended-early = { $host } her şeyi göndermeden bağlantıyı kapattı. Daha sonra dene.
body-too-large = { $host } { $megabytes } MB'tan fazla veri gönderdi, bu bir akış veya sayfa için çok fazla. Başka bir adres kullan.
body-damaged = { $host } bozuk sıkıştırılmış veri gönderdi. Daha sonra dene ya da site sahibine haber ver.
body-compression-unknown = { $host } botun okuyamadığı bir sıkıştırma biçimi kullanıyor. Başka bir adres dene ya da site sahibine haber ver.
certificate-not-yet-valid = { $host } güvenilir değil, çünkü sertifikası henüz geçerli değil. Bot işletmecisinden saati kontrol etmesini iste ya da site sahibine haber ver.
certificate-expired = { $host } güvenilir değil, çünkü sertifikasının süresi dolmuş. Birkaç gün sonra dene ya da site sahibine haber ver.
certificate-other-name = { $host } güvenilir değil, çünkü sertifikası başka bir ada ait. Adresi www ile ya da www olmadan dene.
certificate-other-address = { $host } güvenilir değil, çünkü sertifikası başka bir adrese ait. Sayı yerine sitenin adını kullan.
certificate-unknown-authority = { $host } güvenilir değil, çünkü sertifikasını bilinmeyen bir kurum vermiş. Başka bir adres dene ya da site sahibine haber ver.
status-unchanged = Bot sormadığı hâlde { $host } “not modified” (304) yanıtını verdi. Daha sonra dene.
status-password = { $host } şifre istiyor. Herkesin okuyabileceği bir adres kullan.
status-payment = { $host } ödeme istiyor. Herkesin okuyabileceği bir adres kullan.
status-forbidden = { $host } erişimi reddetti (403). Botları engelliyor olabilir; site sahibine sor.
status-not-found = { $host } sitesinin bu adresinde bir şey yok (404). Yazımı kontrol et ya da akışın yeni adresini ara.
status-nothing-acceptable = { $host } sitesinin bu adresinde akış veya sayfa yok (406). Başka bir adres kullan.
status-gone = { $host } bunu kalıcı olarak kaldırmış (410). Akışın yeni adresini ara.
status-too-many-requests = { $host } çok fazla istek alıyor (429). Bot birkaç saat bekleyecek; bir şey yapman gerekmiyor.
status-legal-reasons = { $host } bunu yasal nedenlerle gösteremiyor (451). Başka bir adres kullan.
status-server-error = { $host } sunucu hatası verdi ({ $status }). Daha sonra dene.
status-no-document = { $host } içerik göndermedi ({ $status }). Adresi tarayıcıda kontrol et.
status-other = { $host } { $status } durum koduyla yanıt verdi. Adresi tarayıcıda kontrol et.


## Storage (bot/storage)

search-too-slow = Bu arama çok uzun sürdüğü için durduruldu. Daha az veya daha uzun kelime dene ya da tek bir kaynakta ara.


## Timetable (bot/timetable)

since-invalid = “{ $typed }” since: için geçerli bir dönem değil. { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } ya da 2026-11-01 gibi bir tarih yaz.
until-invalid = “{ $typed }” until: için geçerli bir zaman değil. { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } ya da 2026-11-01 gibi bir tarih yaz.
on-invalid = “{ $typed }” on: için geçerli bir gün değil. { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 ya da 2026-11 gibi bir ay yaz.
period-in-future = “{ $typed }” UTC'ye göre gelecekte. Daha erken bir tarih yaz.
period-empty = since:, until: ve on: arasında hiç zaman kalmıyor. Daha erken bir since: ya da daha geç bir until: yaz.
time-invalid = “{ $typed }” geçerli bir saat değil. 07:30 veya 18:00 gibi SS:DD biçiminde yaz.
time-half-unclear = “{ $typed }” sabah da akşam da olabilir. { $morning } veya { $evening } yaz.
time-invalid-near = “{ $typed }” geçerli bir saat değil. Şunu mu demek istedin: { $near }?
time-missing = Saat eksik. 07:30 gibi SS:DD biçiminde yaz, birden fazla da olur: 07:30, 18:00.
times-too-many = Bir gün için çok fazla saat. En fazla { $most } farklı saat yaz.
day-invalid = “{ $typed }” geçerli bir gün değil. { $daily }, { $weekdays }, { $weekends }, { $range } ya da { $some } gibi günler yaz.
day-not-weekly = “{ $typed }” olmaz: zamanlamalar her hafta tekrarlanır. { $daily }, { $weekdays }, { $weekly } ya da { $some } gibi günler yaz.
day-missing = Günler eksik. { $daily }, { $weekdays }, { $weekends }, { $range } ya da { $some } gibi günler yaz.
zone-invalid-near = “{ $typed }” bir saat dilimi değil. Şunu mu demek istedin: { $near }?
zone-invalid = “{ $typed }” bir saat dilimi değil. En yakın büyük şehri yaz, örneğin Berlin.
zone-several = “{ $typed }” için birden fazla saat dilimi var. Oradaki bir şehri ya da bir saat dilimini yaz, örneğin { $near }.
quiet-hours-invalid = “{ $typed }” geçerli bir sessiz saat aralığı değil. İki saat ve bir saat dilimi yaz, örneğin 22:00-07:00 Europe/Berlin.
quiet-hours-all-day = Bu sessiz saatler bütün gün sürüyor, yani hiçbir şey paylaşılmaz. İki farklı saat yaz.
zone-missing = Saat dilimi eksik. En yakın büyük şehri yaz, örneğin Berlin.
zone-taken = “{ $typed }” şöyle anlaşıldı: { $zone }.
zone-taken-of-several = “{ $typed }” şöyle anlaşıldı: { $zone }. Diğer olasılıklar: { $others }.
zone-offset = Bu, bütün yıl { $zone } demek. Orada saatler değişiyorsa bunun yerine bir şehir yaz, örneğin Berlin.
zone-offset-taken = “{ $typed }” bütün yıl için şöyle anlaşıldı: { $zone }. Orada saatler değişiyorsa bunun yerine bir şehir yaz, örneğin Berlin.
schedule-times = { $days } saat { $times } ({ $zone })
schedule-as-it-comes = haber geldikçe, saatte en fazla { $posts } gönderi
schedule-as-it-comes-quiet = haber geldikçe, saatte en fazla { $posts } gönderi, sessiz saatler { $begin }–{ $end } ({ $zone })


## What people type

days-daily = her gün
    .also = hergün | günlük | tüm günler | bütün günler | her günü
days-weekdays = hafta içi
    .also = haftaiçi | hafta içi her gün | hafta içleri | iş günleri | iş günü | hafta içi günleri
days-weekends = hafta sonu
    .also = hafta sonları | haftasonu | haftasonları
days-weekly = haftalık
    .also = her hafta | haftada bir | haftada bir kez | haftada 1
days-monday = pazartesileri
days-tuesday = salıları
days-wednesday = çarşambaları
days-thursday = perşembeleri
days-friday = cumaları
days-saturday = cumartesileri
days-sunday = pazarları
day-monday = pazartesi
    .also = pzt | pts | pt | pazartesileri
day-tuesday = salı
    .also = sa | sal | salıları
day-wednesday = çarşamba
    .also = çar | çrş | çş | çarşambaları
day-thursday = perşembe
    .also = per | prş | pe | perşembeleri
day-friday = cuma
    .also = cum | cu | cumaları
day-saturday = cumartesi
    .also = cmt | cts | ct | cumartesileri
day-sunday = pazar
    .also = paz | pz | pazarları
days-range = pzt-cum
days-some = pzt, per
typed-and = ayrıca
typed-to = den | dan | ten | tan | ile
typed-beside-days = her | günü | günleri | günler | kadar | arası | arasında | sadece | yalnızca
typed-not-weekly = aylık | her ay | ayda bir | ayda bir kez | ayda iki kez | iki haftada bir | 2 haftada bir | on beş günde bir | 15 günde bir | iki günde bir | 2 günde bir | gün aşırı | günaşırı | üç ayda bir | 3 ayda bir | yıllık | her yıl | yılda bir | yılda bir kez | saatlik | her saat | saat başı | saatte bir | günde bir | günde bir kez | günde iki kez | haftada iki kez | ilk | birinci | ikinci | üçüncü | dördüncü | son

typed-hour = saat
typed-minute = dakika | dk
typed-half-past = buçuk
typed-am = sabah | sabahleyin | öğleden önce | öö
typed-pm = öğleden sonra | ös
typed-night = akşam | akşamleyin | gece | geceleyin
typed-noon = öğlen | öğle | öğleyin
typed-midnight = gece yarısı
typed-beside-times = saat | saatleri | arası | arasında | kadar | sadece | yalnızca | da | de | ta | te | ye | ya | e | a | her gün

period-day = gün
    .also = bir gün | 24 saat
period-week = hafta
    .also = bir hafta
period-month = ay
    .also = bir ay
period-year = yıl
    .also = bir yıl | sene | bir sene
period-all = tümü
    .also = hepsi | tüm zamanlar | her zaman | sınırsız
day-today = bugün
    .also = { "" }
day-yesterday = dün
    .also = dünden | dünkü
period-of-hours = { $count } saat
period-of-days = { $count } gün
typed-hours = saat | sa
typed-days = gün | g
typed-weeks = hafta | hf
typed-months = ay
typed-years = yıl | sene
typed-beside-periods = son | geçen | geçtiğimiz | önceki | önce | evvel | beri | içinde | günü
period-date = 3 Kasım
typed-january = Ocak
typed-february = Şubat
typed-march = Mart
typed-april = Nisan
typed-may = Mayıs
typed-june = Haziran
typed-july = Temmuz
typed-august = Ağustos
typed-september = Eylül
typed-october = Ekim
typed-november = Kasım
typed-december = Aralık


## Actions: reading the news

no-sources = Henüz kaynak yok. Sunucuyu Yönet izni olan bir üye /sources add ile kaynak ekleyebilir. Bot işletmecisi dateline sources enable komutuyla tüm sunucular için bir kaynak açabilir.
unknown-source = “{ $name }” adında bir kaynak yok. En büyük kaynaklar: { $largest }.
unknown-source-nameless = Bu bir kaynak adı değil. En büyük kaynaklar: { $largest }.
unknown-source-near = “{ $name }” adında bir kaynak yok. Şunu mu demek istedin: { $near }?
source-is-muted = “{ $name }” bu sunucuda gizli. Sunucuyu Yönet izni olan bir üye /sources unmute ile yeniden gösterebilir.
article-gone = Bu haber artık kayıtlı değil. Daha yenileri için: /latest
list-gone = Bu liste burada artık yok. /latest komutunu yeniden kullan.
search-expired = Bu aramanın süresi doldu. /search komutunu yeniden kullan.
nothing-related = Bu haberle ilgili başka bir şey bulunamadı. /search komutunu dene.
too-short-to-summarize = Bu mesaj özetlemek için çok kısa. En az { $fewest } cümlelik ya da yalnızca bir makale bağlantısından oluşan bir mesaj seç.
linked-page-too-short = { $host } sitesindeki makale özetlemek için çok kısa. Okumak için bağlantıyı aç.
linked-page-without-article = { $host } sitesinde okunacak bir makale bulunamadı. Yalnızca abonelere açık olabilir; bağlantıyı tarayıcıda aç.
linked-page-too-slow = { $host } sitesindeki makale { $seconds } saniye içinde okunamadı. Daha sonra dene ya da bağlantıyı aç.


## Actions: sources

no-address =
    { $found ->
        [0] “{ $name }” ne bir adres ne de katalogda bir ad. Bir haber sitesinin adresini yaz, örneğin https://example.com.
       *[other] “{ $name }” ne bir adres ne de katalogda bir ad. Şunu mu demek istedin: { $near }? Bir haber sitesinin adresi de olur, örneğin https://example.com.
    }
catalogue-feed-unreachable = { $source } kaynağına { $host } üzerinden ulaşılamadı. Daha sonra dene. Başka sitelere de ulaşılamıyorsa bot işletmecisinden ağını kontrol etmesini iste.
no-feed = { $host } sitesinde akış bulunamadı. Sitede RSS veya Feed adlı bir bağlantı ara ve adresini /sources add ile kullan.
file-instead-of-feed = Bu adreste akış değil, { $kind } var. Sitenin ana sayfasının ya da sıkıştırılmamış RSS, Atom veya JSON akışının adresini kullan.
offer-expired = Bu önerinin süresi doldu. /sources add komutunu yeniden kullan.
too-many-feeds =
    { $most ->
        [one] Bu sunucuda zaten { $most } akış var, sınır bu. Önce onu /sources remove ile kaldır.
       *[other] Bu sunucuda zaten { $most } akış var, sınır bu. Önce birini /sources remove ile kaldır.
    }
not-live = “{ $source }” canlı bir kaynak değil: haberleri dosyalardan yüklendi. Canlı kaynaklar için /sources list komutuna bak ya da bunu /sources mute ile bu sunucuda gizle.
not-yours = “{ $source }” bu sunucu tarafından eklenmedi, tüm sunucular için açık. /sources mute ile bu sunucuda gizleyebilirsin.
mute-own = “{ $source }” tüm sunucular için açık değil, bu yüzden gizlenemez. /sources remove komutunu kullan.
not-muted =
    { $found ->
        [0] Burada “{ $name }” adında gizli bir kaynak yok. Discord'un önerdiği listeden seç.
       *[other] Burada “{ $name }” adında gizli bir kaynak yok. Şunu mu demek istedin: { $near }?
    }
not-added =
    { $found ->
        [0] Bu sunucu “{ $name }” adında bir kaynak eklemedi. Discord'un önerdiği listeden seç.
       *[other] Bu sunucu “{ $name }” adında bir kaynak eklemedi. Şunu mu demek istedin: { $near }?
    }
none-added = Bu sunucu hiç kaynak eklemedi, bu yüzden kaldırılacak bir şey yok. /sources add ile ekle ya da tüm sunucular için açık olan birini /sources mute ile gizle.
none-muted = Burada gizli kaynak yok, bu yüzden yeniden gösterilecek bir şey yok. Neler okunabildiğini görmek için: /sources list
none-on-for-all = Tüm sunucular için açık bir kaynak yok, bu yüzden gizlenecek bir şey yok. Bu sunucunun eklediği bir kaynağı kaldırmak için /sources remove komutunu kullan.
asked-too-often-alone = Bunu az önce { $times } kez yaptın. { $minutes } dakika sonra yeniden dene.
asked-too-often = Bu sunucuda bu az önce { $times } kez yapıldı. { $minutes } dakika sonra yeniden dene.
feed-rests = “{ $source }” şu anda okunamıyor. { $reason } Bot { $minutes } dakika sonra yeniden deneyecek.
feed-bug = Bottaki bir hata bu akışın okunmasını engelledi. Bot işletmecisi ayrıntıları günlükte bulabilir.


## Actions: schedules

schedule-invalid = Discord'un önerdiği listeden bir zamanlama veya takip seç ya da /schedule list içindeki numarasını yaz.
schedule-now-follow = { $number } numaralı kayıt bir takip: haberleri zaten geldikçe paylaşıyor. Sırada ne olduğunu görmek için: /schedule preview { $number }
option-name = “{ $name }”
edit-without-changes = Değişecek bir şey yok: { $number } için en az bir seçenek daha seç, örneğin bir sorgu veya kanal.
schedule-without-options = { $count ->
    [one] { $number } numaralı kayıt bir zamanlama: belirli saatlerde paylaşır ve { $options } seçeneği yoktur. Bunu çıkarıp yeniden dene.
   *[other] { $number } numaralı kayıt bir zamanlama: belirli saatlerde paylaşır ve { $options } seçenekleri yoktur. Bunları çıkarıp yeniden dene.
}
follow-without-options = { $count ->
    [one] { $number } numaralı kayıt bir takip: haberleri geldikçe paylaşır ve { $options } seçeneği yoktur. Bunu çıkarıp yeniden dene.
   *[other] { $number } numaralı kayıt bir takip: haberleri geldikçe paylaşır ve { $options } seçenekleri yoktur. Bunları çıkarıp yeniden dene.
}
schedule-now-paused = { $number } numaralı zamanlama duraklatıldı. /schedule resume { $number } ile sürdür, ardından paylaş.
schedule-unknown = Bu sunucuda { $number } numaralı bir zamanlama veya takip yok. Şuna bak: /schedule list
too-many-schedules = { $most ->
    [one] Bu sunucuda { $most } zamanlama veya takip var, sınır bu. Onu /schedule remove ile sil, sonra bunu ekle.
   *[other] Bu sunucuda { $most } zamanlama ve takip var, sınır bu. Birini /schedule remove ile sil, sonra bunu ekle.
}
why-unknown = Bu haber kayıtlı değil ya da bu sunucu haberin kaynağını görmüyor. Listeden bir haber seç ya da haberin adresini veya botun gönderisinin bağlantısını yaz.
why-unknown-post = Bu mesajı bu sunucudaki hiçbir zamanlama veya takip paylaşmadı ya da mesaj çok eski. Başka bir mesajın bağlantısını kopyala veya listeden bir haber seç.
why-unknown-of-source = Bu sayfa kayıtlı değil. { $source } en son { $last } okundu. Sonraki okuma: { $next }.
why-unknown-of-source-unread = Bu sayfa kayıtlı değil. { $source } henüz okunmadı. İlk okuma: { $next }.

why-unknown-source-fails = Bu sayfa kayıtlı değil, çünkü { $source } şu anda okunamıyor. { $reason } Botun sonraki denemesi: { $next }.
why-unknown-source-gone = Bu sayfa kayıtlı değil, çünkü { $source } artık okunmuyor. { $reason } Kaynağı /sources add ile yeniden ekle.
schedule-source-unseen = { $kind ->
    [follow] Bu sunucu { $number } numaralı takibin kaynağını artık görmüyor. /sources add veya /sources unmute ile yeniden göster ya da /schedule edit { $number } ile başka bir kaynak seç.
   *[schedule] Bu sunucu { $number } numaralı zamanlamanın kaynağını artık görmüyor. /sources add veya /sources unmute ile yeniden göster ya da /schedule edit { $number } ile başka bir kaynak seç.
}
source-unseen = bu sunucunun artık görmediği bir kaynak
follow-with-times = Takipler bundan sonra gelenleri paylaşır, bu yüzden sorguda since:, until: veya on: olamaz. Bunu çıkar.
follow-only-times = Bu sorgu yalnızca zamanı belirtiyor, takipler ise bundan sonra gelenleri paylaşır. Haberde bulunması gereken kelimeler yaz, örneğin seçim. Sorgu olmadan kaynakların tüm haberleri paylaşılır.
follow-too-many = Bu, günde yaklaşık { $count } haber eder, sınır ise { $most }. Sorgu, kaynak, kategori veya told_by ile daralt.
paused-source-unseen = Bu sunucu artık kaynağı görmüyor.
paused-source-forgotten = Bot işletmecisi kaynağı kaldırdı.
paused-by-moderator = Bir moderatör duraklattı.
too-late-to-catch-up = Bot o sırada çevrimdışıydı ve telafi etmek için çok geç kalınmıştı.
earlier-skipped-too = { $count ->
    [one] { $since } tarihinden beri önceki tüm bültenler de atlandı; yalnızca sonuncusu listeleniyor.
   *[other] { $since } tarihinden beri önceki tüm bültenler de atlandı; yalnızca son { $count } bülten listeleniyor.
}


## Actions: alerts

alert-for-bot = Botlar ve webhook'lar uyarı kuramaz.
alert-with-times = Uyarılar bundan sonra yayımlananları gönderir, bu yüzden sorguda since:, until: veya on: olamaz. Bunu çıkar.
alert-only-times = Bu sorgu yalnızca zamanı belirtiyor, uyarılar ise bundan sonra yayımlananları gönderir. Haberde bulunması gereken kelimeler yaz, örneğin seçim.
alert-too-much = Bu, günde yaklaşık { $count } haber eder, sınır ise { $most }. Sorguya kelime ekle veya kaynak seç.
alert-too-many = { $most ->
    [one] { $most } uyarın var, sınır bu. Onu /alert remove ile sil, sonra bunu ekle.
   *[other] { $most } uyarın var, sınır bu. Birini /alert remove ile sil, sonra bunu ekle.
}
alert-known = Bu uyarı sende zaten var: { $number }. Şuna bak: /alert list
alert-unknown = Böyle bir uyarın yok. Discord'un önerdiklerinden birini seç ya da şuna bak: /alert list
alert-not-now = Discord şu anda botun yeni direkt mesaj başlatmasına izin vermiyor. Hiçbir şey kaydedilmedi; birkaç dakika sonra yeniden dene.
alert-last-today = Bu, bugünün { $most }. ve son mesajı. Bugünün kalan haberleri yarın tek mesajda gelecek.
alert-left-out = Dünden { $count } haber daha buraya sığmadı; /search ile bulabilirsin.


## Actions: languages

language-unknown = “{ $typed }” botun dillerinden biri değil. Seçenekler: { $names }.
language-unknown-near = “{ $typed }” botun dillerinden biri değil. Şunu mu demek istedin: { $near }?


## Doctor (bot/actions/check_*)

check-source = { $name } kaynağı
check-source-gone = { $url } artık okunmuyor. { $reason }
check-source-gone-fix = Yeni adresini /sources add ile ekle ve bu kaynağı kaldır.
check-source-failing = { $times ->
    [one] { $url } bir kez okunamadı. { $reason }
   *[other] { $url } art arda { $times } kez okunamadı. { $reason }
}
check-source-failing-fix = Adresi tarayıcıda aç. Botun sonraki denemesi: { $next }.
check-source-silent = { $since } tarihinden beri haber gelmedi; bu, her zamankinden çok daha uzun bir süre.
check-source-silent-fix = Sitesini kontrol et. Akışı taşındıysa yeni adresi /sources add ile ekle.
check-source-late = { $url } şu tarihte okunmalıydı: { $due }.
check-source-late-fix = Botu başlat (dateline run) ya da kaynağı bir kez oku (dateline fetch).
check-schedule = { $kind ->
    [follow] { $number } numaralı takip
   *[schedule] { $number } numaralı zamanlama
}
check-schedule-ok = { $source }, { $times }. Sıradaki: { $due }. { $last }
check-schedule-idle = haber gelince
check-schedule-waiting = { $source }, { $times }. Sıradaki: { $due }. { $count } bülten gönderilmeyi bekliyor. { $last }
check-follow-waiting = { $source }, { $times }. Sıradaki: { $due }. { $count } gönderi gönderilmeyi bekliyor. { $last }
check-schedule-paused-on-purpose = { $source }, { $times }: bir moderatör duraklattı. Sürdürmek için: /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: duraklatıldı. { $reason } { $last }
check-schedule-paused-fix = Bunu düzelt, sonra /schedule resume { $number } ile sürdür.
check-schedule-cannot-post = { $source }, { $times }. Sıradaki: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Kanal ayarlarında, İzinler bölümünde buna izin ver ya da /schedule edit { $number } ile başka bir kanal seç.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. { $since } tarihli gönderi hâlâ gönderilmeyi bekliyor. { $last }
   *[schedule] { $source }, { $times }. { $since } tarihli bülten hâlâ gönderilmeyi bekliyor. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. { $since } tarihli gönderi hâlâ gönderilmeyi bekliyor. { $reason } { $last }
   *[schedule] { $source }, { $times }. { $since } tarihli bülten hâlâ gönderilmeyi bekliyor. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. { $due } tarihli gönderi hâlâ gönderilmedi. { $last }
   *[schedule] { $source }, { $times }. { $due } tarihli bülten hâlâ paylaşılmadı. { $last }
}
check-schedule-late-fix = Bot bunu kendiliğinden telafi eder. Etmezse günlüğüne bak ya da botu başlat (dateline run).
check-schedule-unknown-source = { $source }, { $times }: hiçbir şey bulamıyor, çünkü burada artık { $name } adında bir kaynak yok. { $last }
check-schedule-unknown-category = { $source }, { $times }: hiçbir şey bulamıyor, çünkü burada artık { $category } kategorisinde kaynak yok. { $last }
check-schedule-unknown-fix = Kaynağı /sources add ile yeniden ekle ya da /schedule edit { $number } ile başka bir şey seç.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Şuna bak: /schedule history { $number }
check-last-none = Henüz bir şey paylaşılmadı.
check-last = En son: { $due }, { $outcome }.
check-last-late = En son: { $due }, { $minutes } dakika geç paylaşıldı.
check-last-reason = En son: { $due }, { $outcome }. { $reason }
doctor-title = Durum kontrolü
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Bu sunucuda zamanlama veya takip yok. Her şey yolunda görünüyor. Kaynakları /sources list ile gör, sonra /schedule add ile bülten zamanlaması kur ya da /follow ile haberleri geldikçe paylaş.
doctor-channel-gone = { $channel } kanalı artık yok ya da bot onu göremiyor.
doctor-channel-forbidden = Botun { $channel } kanalında şu izinleri eksik: { $names }.

duty-claiming = bülten ve takipleri başlatma
duty-posting = bülten ve takipleri paylaşma
duty-reading = akışları okuma
duty-grouping = haberleri gruplama
duty-matching = takip ve uyarılar için haber bulma
duty-loading = makaleleri yükleme
duty-summaries = özetleri yeniden oluşturma
duty-search-index = arama dizinini yeniden kurma
duty-maintenance = bakım
duty-bug = Botta bir hata; ayrıntılar günlükte.
duty-reason-in-log = Nedeni botun günlüğünde yazıyor.
check-duty-failing = { $times ->
    [one] Şu tarihte başarısız oldu: { $since }. { $reason }
   *[other] { $since } tarihinden beri { $times } kez başarısız oldu. { $reason }
}
check-duty-fix = Bot denemeyi sürdürüyor. Sorun geçmezse bot işletmecisi nedenini günlükte bulabilir.
check-duty-elsewhere = Bunu { $since } tarihinden beri botun başka bir süreci yapıyor.
check-duty-unheld = Bunu yapan bir süreç yok.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] Burada yanıt veren süreç { $since } tarihinden beri çalışıyor. Bir diğeri devralmaya hazır.
   *[connecting] Burada yanıt veren süreç { $since } tarihinden beri çalışıyor. Bir diğeri bağlanıyor ve yakında devralabilecek.
}


## The worker process (bot/worker)

worker-stopping = Program durduruluyor. Şimdiye kadar kaydedilenler korunuyor; sürdürmek için komutu yeniden çalıştır.
worker-died = Yardımcı süreç, belki bellek yetmediği için sonlandırıldı. Şimdiye kadar kaydedilenler korunuyor; sürdürmek için komutu yeniden çalıştır.
document-too-slow = Okunması { $seconds } saniyeden uzun sürdüğü için atlandı.
document-needs-memory = Okunması { $megabytes } MB'tan fazla bellek gerektirdiği için atlandı.
document-too-much-text = Bir kerede okunamayacak kadar çok metin içerdiği için atlandı.


## Client, sender and delivery

news-unreadable = Haberler okunamadı. Bir dakika sonra yeniden dene.
connection-broke = Discord bağlantısı koptu. Yeniden dene.
permission-needed = Bunun için gereken izin: { $names }. Bu sunucuyu yöneten birine sor.
only-in-a-server = Bu yalnızca sunucularda, Sunucuyu Yönet izni olan üyeler için çalışır.
option-unfit = “{ $value }” bu seçenek için geçerli değil. Discord'un önerdiklerinden birini seç.
command-changed = Bu komut değişti. Discord'u yeniden başlat (Ctrl+R) ve tekrar dene.
button-outdated = Bu düğme botun eski bir sürümünden kalma. Komutu yeniden kullan.
bug = Bizim tarafımızda bir şeyler ters gitti. Bot işletmecisi bunu günlükte şu kodla bulabilir: { $reference }.
permission-manage-server = Sunucuyu Yönet
permission-view-channel = Kanalı Görüntüle
permission-send-messages = Mesaj Gönder
permission-send-in-threads = Alt Başlıklarda Mesaj Gönder
permission-create-posts = Gönderi Oluştur
role-is-everyone = @everyone rolünden bahsedilemez. Başka bir rol seç.
role-not-mentionable = { $role } rolünden bahsedilmesini yalnızca tüm rollerden bahsedebilen üyeler isteyebilir. Rol ayarlarında herkesin bu rolden bahsetmesine izin ver ya da başka bir rol seç.
forum-closed = Botun { $channel } forumunda şu izinleri eksik: { $names }. Forum ayarlarında, İzinler bölümünde buna izin ver ve yeniden dene.
forum-refused = Discord { $channel } forumunda yeni gönderiyi reddetti ({ $reason }). Başka bir kanal seç.
permission-read-history = Mesaj Geçmişini Oku
rate-limited = Discord'un istek sınırına ulaşıldı.
channel-gone = Kanal artık yok.
discord-answered = Discord { $status } durum koduyla yanıt verdi.
message-refused = Discord mesajı reddetti ({ $reason }).
connection-failed = Bağlantı başarısız oldu ({ $reason }).
permissions-missing = Botun #{ $channel } kanalında şu izinleri eksik: { $names }.
posting-forbidden = Botun bu kanalda paylaşım yapmasına izin verilmiyor ({ $reason }).
direct-messages-refused = Bot sana direkt mesaj gönderemiyor. Botla ortak bir sunucunun gizlilik ayarlarında Direkt Mesajlar'ı aç, botu engellediysen engelini kaldır ve /alert add komutunu yeniden kullan.
schedule-paused-notice = { $kind ->
    [follow] { $number } numaralı takip duraklatıldı: { $source }. { $reason } Sorun giderilince /schedule resume { $number } ile sürdür.
   *[schedule] Bülten duraklatıldı: { $source }. { $reason } Sorun giderilince /schedule resume { $number } ile sürdür.
}


## Cards: stories

read = Oku { $number }
read-the-only-one = Oku
next = Sonraki
previous = Önceki
add = Ekle
more = Bu konuda daha fazlası

latest-title = En son haberler
latest-title-of-source = En son: { $source }
latest-page = sayfa { $page }
latest-none = Henüz haber yok. Sunucuyu Yönet izni olan bir üye /sources add ile kaynak ekleyebilir. Bot işletmecisi `dateline sources enable` komutuyla tüm sunucular için bir kaynak açabilir.

search-title = Arama: { $query }
search-count = { $total } sonuç
search-range = { $total } sonuçtan { $first }–{ $last } arası
search-range-single = Sonuç { $number }/{ $total }
search-range-capped = En yeni { $most } eşleşmedeki { $total } sonuçtan { $first }–{ $last } arası
search-page = sayfa { $page }/{ $pages }
best-match-first = önce en iyi eşleşme
newest-first = önce en yeni
search-all-then-without = { $count } haberde bu kelimelerin hepsi var. Ardından şunları içermeyenler geliyor: { $words }.
search-none-then-without = Hiçbir haberde bu kelimelerin hepsi yok. Şunları içermeyen haberler gösteriliyor: { $words }.
search-all-then-fewer = { $count } haberde bu kelimelerin hepsi var. Ardından bazılarını içerenler geliyor.
search-none-then-fewer = Hiçbir haberde bu kelimelerin hepsi yok. Daha çoğunu içerenler önce geliyor.
search-lacking = içermiyor: { $words }
search-did-you-mean = Şunu mu demek istedin: { $near }?
search-instead = Bunu ara: { $words }
search-too-short = Yıldızdan önce en az 3 harf olmalı, bu yüzden { $words } tam kelime olarak arandı.
search-without-words = Burada aranacak kelime yok. Bir kelime dene, örneğin seçim.
search-only-excluded = Bu yalnızca kelimeleri hariç tutuyor. Aranacak bir kelime ekle, örneğin seçim -anket, ya da bir kaynak seç.
search-only-times = Bu yalnızca zamanı belirtiyor. Aranacak bir kelime ekle, örneğin seçim, ya da bir kaynak seç.
search-none = “{ $query }” geçen haber yok.
search-none-of-source = { $source }: “{ $query }” geçen haber yok.
search-none-left = { $source }: bu aramaya uyan haber yok.
search-try = Şunu dene: { $tries }.
search-try-longer = daha uzun bir dönem
search-try-all-sources = tüm kaynaklar
search-try-words = başka kelimeler
search-try-beginning = sonuna yıldız konmuş bir kelime başı, örneğin `seçim*`

selection-all = tüm kaynaklar
selection-category-of = { $category } ({ $sources })
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = “{ $query }”
selection-query-of = “{ $query }” ({ $sources })
selection-told-by = { $selection } (en az { $count } yayıncı)
category-unknown = “{ $typed }” adında bir kategori yok. Seçenekler: { $known }.
category-none = Bu botun kataloğunda kategori yok. Kategoriyi boş bırak ya da onun yerine kaynak seç.

digest-title = { $period ->
    [day] Son bir günün haberleri: { $selection }
    [week] Son bir haftanın haberleri: { $selection }
    [month] Son bir ayın haberleri: { $selection }
   *[all] Tüm haberler: { $selection }
}
digest-none = { $period ->
    [day] Son bir günde haber yok. Daha uzun bir `period` ya da `period:all` dene.
    [week] Son bir haftada haber yok. Daha uzun bir `period` ya da `period:all` dene.
    [month] Son bir ayda haber yok. `period:all` dene.
   *[all] Henüz haber yok.
}
digest-none-query = Haberde kelimelerin hepsi geçmeli. Daha az kelime dene ya da bazıları eksik olan haberleri de bulan /search komutunu kullan.
digest-none-category = Yalnızca katalogdaki kaynakların kategorisi var. /sources add ile bir tane ekle.
digest-note = Önce en çok yayıncıda yer bulanlar, sonra en yeniler. Birebir alıntıdır.
digest-note-styled = Önce en çok yayıncıda yer bulanlar, sonra en yeniler. Birebir alıntıdır, { $style } yöntemiyle seçildi.
digest-note-undated = Tarihsiz haberlerde yüklendikleri an esas alınır.
digest-preview = **Önizleme** · bunu yalnızca sen görüyorsun
digest-posted-title = { $kind ->
    [sources] Haberler: { $selection }
   *[topic] Konuyla ilgili haberler: { $selection }
}
source-silent-notice = ⚠️ { $source }: { $since } tarihinden beri haber gelmedi; bu, her zamankinden çok daha uzun bir süre. Akışı taşınmış veya durmuş olabilir. Ayrıntılar için: /doctor
digest-posted-none = { $kind ->
    [sources] { $selection }: son seferden beri yeni haber yok.
   *[topic] { $selection } konusunda son seferden beri yeni haber yok.
}

more-title = Bu konuda daha fazlası: { $title }
more-same-story = Aynı haber
more-related = İlgili haberler

source-unknown = bilinmeyen kaynak
via-agency = { $source } ({ $agency })
also-in = { $source }, ayrıca { $others }
and-more = { $names } ve { $count } tane daha
undated = tarihsiz
undated-loaded = tarihsiz, yüklenme: { $moment }
story-update = Güncelleme

article-title-derived = Makalenin başlığı yok; bu başlık ilk cümlesinden oluşturuldu.
article-whole = Makalenin tamamı.
article-quoted = Makaleden { $count } cümle, birebir alıntı.
article-open = Makaleyi aç
article-address = Adres: { $address }
picture = Görsel: { $caption }
picture-credited = Görsel: { $caption } — { $credit }
summary-title = Özet


## Cards: help

help-title = Burada neler yapabilirsin
help-news = { $count } kaynaktan haberler, makalelerin kendi cümleleriyle.
help-no-news = Burada henüz haber yok. Sunucuyu Yönet izni olan bir üye /sources add ile kaynak ekleyebilir.
help-no-news-moderator = Burada henüz haber yok. İlk kaynağı /sources add ile ekle.
help-no-news-direct = Direkt mesajlarda henüz haber yok. Botun olduğu bir sunucuda dene ya da bot işletmecisinden `dateline sources enable` ile herkes için bir kaynak açmasını iste.
help-reading = **Okumak için**
help-latest = - /latest en yeni haberleri sayfa sayfa gösterir: `/latest count:10`
help-search = - /search haberleri kelimelerinden bulur: `/search query:petrol -fiyat since:hafta`
help-digest = - /digest bir günü, haftayı veya ayı özetler: `/digest period:day`
help-alert-add = - /alert add haber çıkınca sana direkt mesaj gönderir: `/alert add query:yanardağ`
help-sources-list = - /sources list burada neler okunabildiğini gösterir
help-language = - /language show botun burada hangi dili kullandığını ve nasıl değiştirileceğini söyler
help-buttons = - Haberin yanındaki **Oku** düğmesi özetini açar. Bir mesajı özetlemek için menüsünü aç ve önce **Uygulamalar**, sonra **Özetle** seçeneğini seç.
help-moderating = **Moderatörler için**
help-sources-add = - /sources add bir haber sitesini veya akışı ekler: `/sources add url:{ $source }`
help-schedule-add = - /schedule add belirli saatlerde bülten paylaşır: `/schedule add source:{ $source } time:7:30 timezone:İstanbul`
help-follow = - /follow haberleri geldikçe paylaşır: `/follow query:seçim sources:{ $source }`
help-doctor = - /doctor her zamanlama ve takibin çalıştığını kontrol eder
help-schedules = { $count ->
    [0] Burada henüz zamanlama veya takip yok.
    [one] Burada 1 zamanlama veya takip paylaşım yapıyor: /schedule list
   *[other] Burada { $count } zamanlama ve takip paylaşım yapıyor: /schedule list
}
help-schedules-paused = { $count ->
    [one] Burada 1 zamanlama veya takip var ve duraklatılmış durumda: /schedule list
   *[other] Burada { $count } zamanlama ve takip var, { $paused } tanesi duraklatılmış: /schedule list
}
greeting-title = Dateline burada
greeting-intro = Haberleri bulur ve makalelerden alıntılarla paylaşır. Deneyebileceğin üç şey:
greeting-source = /sources add bir haber sitesini veya akışı ekler (Sunucuyu Yönet izni olan üyeler için).
greeting-latest = /latest en yeni haberleri gösterir; özeti için haberin yanındaki **Oku** düğmesine bas.
greeting-schedule = /schedule add her sabah veya istediğin zaman bir kanalda bülten paylaşır.
greeting-help = /help burada yapabileceğin her şeyi gösterir.
help-direct = Sunucularda, Sunucuyu Yönet izni olan üyeler kaynak ekleyebilir, bülten zamanlayabilir ve konuları takip edebilir.


## Cards: follows

follow-added = { $number } numaralı takip kuruldu
follow-edited = { $number } numaralı takip değiştirildi
follow-title = Takip { $number }
follow-summary = **{ $source }**, { $channel } kanalında, { $times }
follow-query = Şunları içeren haberler: { $words }.
follow-query-without = Şunları içeren haberler: { $words }. Şunlar hariç: { $unwanted }.
follow-query-of-sources = Şu kaynaklardan haberler: { $names }.
follow-query-of-sources-without = Şu kaynaklardan haberler: { $names }. Şunlar hariç: { $unwanted }.
follow-query-only-without = Şunlar hariç her şey: { $unwanted }.
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = tam olarak “{ $word }”
follow-from = { $names } kaynaklı haberler
follow-beginning = “{ $word }” ile başlayan kelimeler
follow-frequency-low = { $count ->
    [0] Son 7 günde haber yok. Haber gelene kadar bir şey paylaşılmaz.
    [one] Son 7 günde: 1 haber.
   *[other] Son 7 günde: { $count } haber.
}
follow-frequency = Son 7 günde: { $count } haber, günde yaklaşık { $daily }.
follow-frequency-high = Günde yaklaşık { $daily } haber.
follow-hint = /schedule pause { $number } ile duraklat ya da /schedule remove { $number } ile sil.
follow-preview-newest = Paylaşılmayı bekleyen bir şey yok. En yeni haber şöyle görünürdü:
follow-thread = Burada haberler paylaşılıyor: { $selection }
follow-posted-title = { $count } yeni haber
follow-note = Takip: { $selection }
follow-waiting = { $count } haber daha bekliyor, paylaşım saati { $until }


## Cards: schedules

schedule-title = Zamanlama { $number }
schedule-title-of-source = { $kind ->
    [follow] Takip { $number }: { $source }
   *[schedule] Zamanlama { $number }: { $source }
}
schedule-added = { $number } numaralı zamanlama kuruldu
schedule-edited = { $number } numaralı zamanlama değiştirildi
schedule-paused = { $kind ->
    [follow] { $number } numaralı takip duraklatıldı
   *[schedule] { $number } numaralı zamanlama duraklatıldı
}
schedule-resumed = { $kind ->
    [follow] { $number } numaralı takip yeniden çalışıyor
   *[schedule] { $number } numaralı zamanlama yeniden çalışıyor
}
schedule-removed = { $kind ->
    [follow] { $number } numaralı takip silindi
   *[schedule] { $number } numaralı zamanlama silindi
}
schedules-title = Zamanlamalar ve takipler
schedules-none-title = Burada zamanlama veya takip yok
schedules-none = /schedule add ile bülten zamanlaması kur ya da /follow ile haberleri geldikçe paylaş.
schedule-summary = **{ $source }**, { $channel } kanalında, { $times }, en fazla { $count } haber
schedule-line = **{ $number }** { $source }, { $channel } kanalında, { $times } · sıradaki { $next }
schedule-line-idle = **{ $number }** { $source }, { $channel } kanalında, { $times }
schedule-line-paused = **{ $number }** { $source }, { $channel } kanalında, { $times } · duraklatıldı
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · duraklatıldı
schedule-paused-because = **Duraklatıldı**. { $reason }
schedule-resume-hint = Sürdürmek için: /schedule resume { $number }
schedule-mentions = Bahsedilen rol: { $role }
schedule-mentions-silently = Bahsedilen rol: { $role } (bildirimsiz)
schedule-cannot-notify = **{ $role } bildirim almayacak.** Rol ayarlarında herkesin bu rolden bahsetmesine izin ver ya da kanal ayarlarında, İzinler bölümünde botun tüm rollerden bahsetmesine izin ver.
schedule-next = Sıradaki: { $moments }
clocks-change-soon = Saatler yakında değişiyor. Atlanan bir saatteki bülten değişiklikten hemen sonra paylaşılır; iki kez yaşanan bir saatteki bülten bir kez paylaşılır.
schedule-posts-now = { $count ->
    [0] { $channel } kanalı için yeni bir şey yok, bu yüzden hiçbir şey paylaşılmıyor.
    [one] { $channel } kanalında 1 yeni haber paylaşılıyor.
   *[other] { $channel } kanalında { $count } yeni haber paylaşılıyor.
}
schedule-cannot-post = **Bot orada henüz paylaşım yapamıyor.** { $channel } kanalında şu izinleri eksik: { $names }. Kanal ayarlarında, İzinler bölümünde buna izin ver.
history-empty = { $kind ->
    [follow] Henüz bir şey paylaşılmadı.
   *[schedule] Henüz zamanı gelen bir bülten olmadı.
}
first-digest = { $count ->
    [0] İlk bültenin zamanı: { $due }. Şimdilik içinde haber olmazdı.
    [one] İlk bültenin zamanı: { $due }. Şu anda içinde { $count } haber olurdu. Şuna bak: /schedule preview { $number }
   *[other] İlk bültenin zamanı: { $due }. Şu anda içinde { $count } haber olurdu. Şuna bak: /schedule preview { $number }
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [paylaşıldı]({ $link })
history-posted-late = { $due } { $minutes } dakika geç [paylaşıldı]({ $link })
delivery-waiting = gönderilmeyi bekliyor
delivery-sent = paylaşıldı
delivery-quiet = yeni bir şey yok, paylaşım yapılmadı
delivery-skipped = atlandı
delivery-failed = başarısız oldu


## Cards: alerts

alert-first-title = Uyarın açık
alert-first = Şu konuda direkt mesaj alacaksın: { $selection }.
alert-at-once = Mesajlar yeni bir haber çıkar çıkmaz gelir.
alert-once-a-day = Yeni haber varsa mesajlar günde bir kez, saat { $time } olunca gelir.
alert-stop = Bir uyarıyı /alert remove ile durdur ya da senin hakkında kayıtlı her şeyi /alert forget ile sil.
alert-preview = Önizleme: şu ana kadarki en yeni haber
alert-preview-none = Son 7 günün haberleri arasında henüz eşleşen yok.
alert-added = { $number } numaralı uyarı kuruldu
alert-frequency = Son 7 günde: { $count } haber.
alert-resumed = { $count ->
    [one] Duraklatılan uyarın yeniden çalışıyor.
   *[other] Duraklatılan { $count } uyarın yeniden çalışıyor.
}
alerts-title = Uyarıların
alerts-none-title = Hiç uyarın yok
alerts-none = /alert add ile bir uyarı ekle.
alert-line-at-once = **{ $number }** · { $selection } · hemen
alert-line-once-a-day = **{ $number }** · { $selection } · günde bir kez, { $time }
alert-line-paused = **{ $number }** · { $selection } · duraklatıldı. { $reason }
alert-source-unseen = Kaynağı artık direkt mesajlarda okunamıyor.
alert-removed = { $number } numaralı uyarı silindi
alert-was = Konusu: { $selection }.
alerts-forgotten-title = Her şey silindi
alerts-forgotten = { $count ->
    [0] Hiç uyarın yoktu ve senin hakkında kayıtlı bir şey yok.
    [one] Uyarın ve geçmişi silindi. Senin hakkında artık kayıtlı bir şey yok.
   *[other] { $count } uyarın ve geçmişleri silindi. Senin hakkında artık kayıtlı bir şey yok.
}
alert-label = { $number }: { $selection }
alert-title = Haberler: { $selection }
alert-note = Uyarı { $number } · durdurmak için /alert remove
alert-note-about = Uyarı { $number }: { $selection } · durdurmak için /alert remove


## Cards: why a story was posted or wasn't

why-title = Bu haber neden paylaşıldı veya paylaşılmadı
why-source-and-times = { $source } · yayımlanma { $published } · okunma { $read }
why-times = Yayımlanma { $published } · okunma { $read }
why-others = { $count ->
    [one] Bu gönderide 1 haber daha var. Onu sormak için başlığını seç.
   *[other] Bu gönderide { $count } haber daha var. Birini sormak için başlığını seç.
}
why-none = Bu sunucuda zamanlama veya takip yok. /schedule add ya da /follow ile kur.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection }, { $channel } kanalında
why-posted = Bot okuduktan { $after } [paylaşıldı]({ $link }).
why-posted-unlinked = Bot okuduktan { $after } paylaşıldı.
why-seconds = { $count } saniye sonra
why-minutes = { $count } dakika sonra
why-hours = { $count } saat sonra
why-being-sent = Bu haberin { $due } tarihli gönderisi şu anda gönderiliyor.
why-being-sent-again = Bu haberin { $due } tarihli gönderisi yeniden gönderiliyor. { $reason }
why-next = Sıradaki gönderide yer alacak: { $due }.
why-next-after-quiet = Sessiz saatler bitince paylaşılacak: { $due }.
why-in-line = Bu haber { $place }. sırada. Sıradaki gönderide { $most } haberlik yer var: { $due }.
why-in-line-after-quiet = Bu haber { $place }. sırada. Sessiz saatlerin sonundaki gönderide { $most } haberlik yer var: { $due }.
why-comparing = Bot bunu yeni okudu ve hâlâ başka haberlerle karşılaştırıyor. Bir dakika sonra yeniden sor.
why-has-it = Bu haber [kanalda zaten var]({ $link }).
why-has-it-unlinked = Bu haber kanalda zaten var.
why-has-account = Bu haber [kanalda zaten var]({ $link }). Kaynak: { $source }.
why-has-account-unlinked = Bu haber kanalda zaten var. Kaynak: { $source }.
why-failed = Bu haberin { $due } tarihli gönderisi gönderilemedi. { $reason }
why-failed-next = Bu haberin { $due } tarihli gönderisi gönderilemedi. { $reason } Sıradaki: { $next }.
why-missed = { $most ->
    [one] [{ $due } tarihli gönderide]({ $link }) 1 haberlik yer vardı ve başka bir haber öndeydi.
   *[other] [{ $due } tarihli gönderide]({ $link }) { $most } haberlik yer vardı ve başka haberler öndeydi.
}
why-missed-unsent = { $due } tarihli gönderide olacaktı: { $outcome }.
why-missed-unsent-because = { $due } tarihli gönderide olacaktı: { $outcome }. { $reason }
why-unrecorded = Geldiğinde atlandı: kaynağı yeni eklenmişti veya aynı anda çok sayıda haber getirmişti ya da takip duraklatılmıştı veya o zamandan beri değiştirildi.
why-lacks = Şu eksik: { $lacking }.
why-has = Şunu içeriyor: { $unwanted }.
why-lacks-and-has = Şu eksik: { $lacking }. Şunu içeriyor: { $unwanted }.
why-too-few = Bunu yalnızca { $has } yayıncı haber yaptı; en az { $needs } yayıncı gerekli.
why-from-file = Bir dosyadan yüklendi. Takipler akışlardan gelenleri paylaşır.
why-too-old-follow = Bot bunu bu takip kurulmadan önce okudu. Kuruluş: { $since }.
why-too-old-schedule = { $since } tarihinden önce yayımlandı; bu zamanlamanın ilk bülteni daha geriye gitmiyor.
why-too-old-digest = { $since } tarihinden önce yayımlandı; sıradaki bülten daha geriye gitmiyor.
why-too-old-day = Bot okuduğunda bir günden eskiydi.
why-too-old-query = Sorgudaki since:, until: veya on: bunu dışarıda bırakıyor.
why-other-category = Kaynağı { $category } kategorisinde değil.
why-other-source = { $source } seçilen kaynaklar arasında değil.
why-no-source = Kaynağı yok ve burada yalnızca belirli kaynaklar paylaşılıyor.


## Cards: sources

story-count = { $count } haber
offer-empty = Bu akışta şu anda haber yok. Yenileri yayımlandıkça görünür.
offer-followed = Bu sunucuda zaten ekli.
offer-confirm = Bu akışı eklemek için **Ekle** düğmesine bas.
item-untitled = başlıksız
source-added-title = { $source } eklendi
source-added-unread = Henüz okunamadı. { $reason } Bot kendiliğinden yeniden deneyecek.
source-added-none = Henüz haber yok. Yenileri /latest içinde görünecek; /schedule add bunları düzenli paylaşır.
source-added = { $count } yeni haber. /latest ile gör ya da /schedule add ile düzenli bülten paylaş.
source-added-known = Bu sunucuda zaten ekli. Haberlerini /latest ile gör ya da /schedule add ile düzenli bülten paylaş.
source-checked-title = { $source } kontrol edildi
source-failed = Okunamadı. { $reason }
source-nothing-new = Yeni bir şey yok.
source-new = { $count } yeni haber.
source-updated = { $count } haber güncellendi.
source-removed-title = { $source } kaldırıldı
source-removed = { $count ->
    [0] Hiç haberi yoktu.
    [one] Kaynağın 1 haberi kayıtlı kalıyor.
   *[other] Kaynağın { $count } haberi kayıtlı kalıyor.
}
source-no-longer-seen = Bu sunucu bu kaynağın haberlerini artık görmüyor. Başka kaynağı olmayan zamanlama ve takipler duraklatıldı. Yeniden eklemek için /sources add komutunu kullan.
source-still-for-all = Tüm sunucular için açık olduğundan burada hâlâ okunabilir. Gizlemek için /sources mute komutunu kullan.
source-muted-title = { $source } gizlendi
source-muted = Bu sunucu bu kaynağın haberlerini artık görmüyor. Başka kaynağı olmayan zamanlama ve takipler duraklatıldı. /sources unmute ile yeniden göster.
source-unmuted-title = { $source } geri geldi
source-unmuted = Bu sunucu bu kaynağın haberlerini yeniden görüyor. Duraklatılan zamanlama ve takipleri /schedule resume ile sürdür.
sources-title = Kaynaklar
sources-none = Henüz canlı kaynak yok. Sunucuyu Yönet izni olan bir üye /sources add ile ekleyebilir: bir haber sitesinin veya akışın adresini yazmak ya da Discord'un listesinden bir ad seçmek yeterli. Bot işletmecisi `dateline sources enable` komutuyla tüm sunucular için bir kaynak açabilir.
and-more-sources = … ve { $count } tane daha
source-line = ✅ **{ $source }** · { $stories } · okunma { $checked } · sıradaki { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · henüz okunmadı, sıradaki { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · bir kez okunamadı. { $reason } Sıradaki deneme { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · art arda { $times } kez okunamadı. { $reason } Sıradaki deneme { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · dosyalardan
source-line-unnamed = 📄 Kaynağı olmayan haberler · dosyalardan
sources-muted = { $count } kaynak daha burada gizli; bkz. /sources unmute.
source-line-gone = ⛔ **{ $source }** · { $stories } · artık okunmuyor. { $reason }


## Cards: languages

language-automatic = otomatik
language-not-allowed = Sunucunun dilini değiştirmek için Sunucuyu Yönet izni gerekir. Kendi dilini seçmek için bota direkt mesajda /language set gönder.
language-own-set = Dilin: { $language }
language-own-automatic = Bot yeniden Discord'unun dilini kullanıyor
language-server-set = Bu sunucunun dili: { $language }
language-server-automatic = Bu sunucunun artık kendine ait bir dili yok
language-channel-set = { $channel } kanalının dili: { $language }
language-channel-automatic = { $channel } kanalının artık kendine ait bir dili yok
language-server-scope = Orada herkesin gördüğü her şey bu dilde olur. Yalnızca bir kişinin gördükleri o kişinin dilinde kalır.
language-server-why = **Bu sunucu:** yanıtlar soran kişinin dilinde, gönderiler zamanlamayı veya takibi kuran kişinin dilinde.
language-articles = Makaleler hiçbir zaman çevrilmez.
language-title = Diller
language-own = **Sen:** { $language }, kendi seçimin.
language-own-discord = **Sen:** { $language }, Discord'unun dili.
language-own-lacking = **Sen:** İngilizce, çünkü bot Discord'unun dilini bilmiyor ({ $code }).
language-server = **Bu sunucu:** { $language }, bir moderatörün seçimi.
language-community = **Bu sunucu:** { $language }, Topluluğun ana dili.
language-channel = **{ $channel }:** { $language }, bir moderatörün seçimi.
language-more-channels = { $count } kanalın daha kendine ait bir dili var.
language-how = Değiştirmek için /language set komutunu kullan: kendin için bota direkt mesajda, herkes için sunucuda (Sunucuyu Yönet izni gerekir).


## Commands and options (descriptions)

latest =
    .description = En yeni haberleri göster
    .source = Yalnızca bu kaynağın haberleri
    .count = Sayfa başına haber sayısı
search =
    .description = Haberlerde ara
    .query = Aranan kelimeler; ayrıca "bir ifade", -hariç, bu OR şu, seçim*
    .source = Yalnızca bu kaynak ya da birkaçı: BBC News, Reuters
    .since = Ne kadar geriye: gün, hafta, ay, 3 gün ya da 2026-11-01 gibi bir tarih
    .until = En geç: dün, pazartesi, 3 gün ya da 2026-11-01
    .on = Yalnızca bu gün: bugün, dün, pazartesi, 3 Kasım, 2026-11-01
    .order = Önce en iyi eşleşme ya da önce en yeni
    .choice-relevance = en iyi eşleşme
    .choice-newest = en yeni
digest =
    .description = Gündemi yakala: önce en çok yayıncıda yer bulan haberler
    .source = Yalnızca bu kaynak ya da birkaçı: BBC News, Reuters
    .category = Yalnızca bu kategorideki kaynaklar, örneğin world veya technology
    .query = Haberde geçmesi gereken kelimeler; "bir ifade", -hariç, bu OR şu
    .told_by = Haberi en az kaç yayıncı yapmış olmalı
    .period = Ne kadar geriye
    .stories = En fazla haber sayısı
    .choice-day = gün
    .choice-week = hafta
    .choice-month = ay
    .choice-all = tümü
alert =
    .description = Haber çıkınca direkt mesaj al
alert-add =
    .description = Bir konuda haber çıkınca direkt mesaj al
    .query = Haberde geçmesi gereken kelimeler, /search komutundaki gibi
    .sources = Yalnızca bu kaynaklar, örneğin BBC News, Reuters
    .when = Mesajlar ne zaman gelsin; boşsa hemen
    .choice-at-once = hemen
    .choice-once-a-day = günde bir kez
alert-list =
    .description = Uyarılarını gör
alert-remove =
    .description = Uyarılarından birini sil
    .alert = Hangi uyarı silinsin
alert-forget =
    .description = Tüm uyarılarını ve senin hakkında kayıtlı her şeyi sil
language =
    .description = Botun dilini seç
language-set =
    .description = Sunucunun dilini, direkt mesajda kendi dilini seç
    .language = Hangi dil; otomatik, Discord ayarlarına bırakır
    .channel = Yalnızca bu kanal için; boşsa tüm sunucu
language-show =
    .description = Burada hangi dillerin kullanıldığını gör
help =
    .description = Burada neler yapabileceğini gör
summarize-menu = Özetle
sources =
    .description = Bu sunucunun kaynaklarını yönet
sources-list =
    .description = Burada neler okunabildiğini ve kaynakların ne zaman okunacağını gör
sources-add =
    .description = Haber sitesi veya akış ekle (Sunucuyu Yönet)
    .url = Bir haber sitesi, bir akışın adresi ya da listeden bir ad
sources-refresh =
    .description = Bir kaynağı şimdi kontrol et (Sunucuyu Yönet)
    .source = Hangi kaynak
sources-remove =
    .description = Bir kaynağı bu sunucudan kaldır (Sunucuyu Yönet)
    .source = Hangi kaynak
sources-mute =
    .description = Tüm sunucular için açık olan bir kaynağı gizle (Sunucuyu Yönet)
    .source = Hangi kaynak
sources-unmute =
    .description = Gizli bir kaynağı yeniden göster (Sunucuyu Yönet)
    .source = Hangi kaynak
follow =
    .description = Haberleri geldikçe bir kanalda paylaş
    .query = Haberde geçmesi gereken kelimeler; "bir ifade", -hariç, bu OR şu
    .sources = Yalnızca bu kaynaklar, örneğin BBC News, Reuters
    .category = Yalnızca bu kategorideki kaynaklar, örneğin world veya technology
    .told_by = Haberi en az kaç yayıncı yapmış olmalı
    .channel = Nerede paylaşılsın; boşsa bu kanal
    .role = Hangi rolden bahsedilsin
    .quiet_hours = Ne zaman paylaşım yapılmasın, örneğin 22:00-07:00 Berlin
    .at_most = Saatte en fazla gönderi sayısı
doctor =
    .description = Her zamanlama ve takibin çalıştığını kontrol et
schedule =
    .description = Zamanlanmış bültenleri ve takipleri yönet
schedule-add =
    .description = Düzenli olarak bülten paylaş
    .time = Ne zaman paylaşılsın: 07:30, akşam 7 ya da birden fazla saat: 07:30, 18:00
    .timezone = Saat dilimindeki büyük bir şehir, örneğin Berlin
    .channel = Nerede paylaşılsın; boşsa bu kanal
    .days = her gün, hafta içi, hafta sonu, haftalık ya da pzt, per gibi günler
    .stories = Bülten başına en fazla haber sayısı
    .source = Yalnızca bu kaynak ya da birkaçı: BBC News, Reuters
    .category = Yalnızca bu kategorideki kaynaklar, örneğin world veya technology
    .query = Haberde geçmesi gereken kelimeler; "bir ifade", -hariç, bu OR şu
    .told_by = Haberi en az kaç yayıncı yapmış olmalı
    .quiet = Yeni bir şey yoksa ne yapılsın
    .role = Hangi rolden bahsedilsin
    .mention = Rolden nasıl bahsedilsin
    .choice-post-nothing = hiçbir şey paylaşma
    .choice-post-a-note = kısa bir not paylaş
    .choice-notify = bildirimle
    .choice-silently = bildirimsiz
schedule-edit =
    .description = Zamanlama veya takibi değiştir; yazmadıkların aynı kalır
    .schedule = Hangi zamanlama veya takip değişsin
    .time = Ne zaman paylaşılsın: 07:30, akşam 7 ya da birden fazla saat: 07:30, 18:00
    .timezone = Saat dilimindeki büyük bir şehir, örneğin Berlin
    .source = Yalnızca bu kaynak ya da birkaçı: BBC News, Reuters; tümü için - yaz
    .category = Yalnızca bu kategorideki kaynaklar, örneğin world; tümü için - yaz
    .query = Yalnızca bu kelimelerin hepsini içeren haberler; kaldırmak için - yaz
    .told_by = Haberi en az kaç yayıncı yapmış olmalı
    .channel = Nerede paylaşılsın
    .days = her gün, hafta içi, hafta sonu, haftalık ya da pzt, per gibi günler
    .stories = Bülten başına en fazla haber sayısı
    .quiet = Yeni bir şey yoksa ne yapılsın
    .role = Hangi rolden bahsedilsin
    .mention = Rolden nasıl bahsedilsin
    .choice-post-nothing = hiçbir şey paylaşma
    .choice-post-a-note = kısa bir not paylaş
    .choice-notify = bildirimle
    .choice-silently = bildirimsiz
    .choice-nobody = kimseden bahsetme
    .quiet_hours = Takip için sessiz saatler: 22:00-07:00 Berlin; kaldırmak için - yaz
    .at_most = Takip için saatte en fazla gönderi sayısı
schedule-now =
    .description = Belirli saatlere ek olarak yenileri şimdi paylaş
    .schedule = Hangi zamanlamanın bülteni paylaşılsın
schedule-list =
    .description = Zamanlamaları ve takipleri listele
schedule-preview =
    .description = Bir zamanlama veya takibin sıradaki gönderisini önizle
    .schedule = Hangi zamanlama veya takip önizlensin
schedule-pause =
    .description = Bir zamanlama veya takibi sen sürdürene kadar duraklat
    .schedule = Hangi zamanlama veya takip duraklatılsın
schedule-resume =
    .description = Duraklatılmış bir zamanlama veya takibi sürdür
    .schedule = Hangi zamanlama veya takip sürdürülsün
schedule-remove =
    .description = Bir zamanlama veya takibi geçmişiyle birlikte sil
    .schedule = Hangi zamanlama veya takip silinsin
schedule-history =
    .description = Bir zamanlama veya takibin ne zaman paylaştığını, neden paylaşmadığını gör
    .schedule = Hangi zamanlama veya takibe bakılsın
schedule-why =
    .description = Bir haberin neden paylaşıldığını veya paylaşılmadığını gör
    .story = Başlığı, sayfasının adresi ya da botun gönderisinin bağlantısı
    .schedule = Hangi zamanlama veya takip; boşsa hepsi
