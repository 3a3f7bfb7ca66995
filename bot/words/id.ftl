# Bahasa Indonesia (Indonesian). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    artikel                      story      berita
#   summary    ringkasan                    digest     rangkuman
#   source     sumber                       feed       feed
#   publisher  media                        schedule   jadwal
#   follow     langganan; to follow a feed: berlangganan
#   alert      alert                        thread     Thread
#   post       postingan; to post: memposting, diposting
#   paused     dijeda; resume: lanjutkan    mute       sembunyikan; unmute: tampilkan lagi
#   catalogue  katalog                      operator   pengelola bot
#   moderator  moderator                    site's owner  pemilik situs
#   role       role                         direct message  pesan langsung
#   is mentioned  disebut                   quiet hours  jam tenang


## Numbers and lists

number-group = .
list-comma = { ", " }
list-and = { $begin } dan { $end }
list-or = { $begin } atau { $end }


## Text and reading (bot/text, bot/reading)

not-text = Ini bukan teks. Gunakan teks biasa (UTF-8), halaman web, atau feed.
encoding-unknown = Pengodean karakter teks ini tidak dikenali. Simpan sebagai UTF-8, lalu muat lagi.
file-kind = { $kind ->
    [gzip] file gzip
    [zip] file ZIP
    [bzip2] file bzip2
    [xz] file xz
    [sevenzip] file 7z
    [zstd] file zstd
    [rar] file RAR
    [pdf] file PDF
    [picture] gambar
    [video] video
    [sound] file audio
   *[office] dokumen Office
 }
binary-instead-of-page = { $packed ->
    [yes] Ini { $kind }, bukan halaman web. Ekstrak dulu, lalu gunakan halaman di dalamnya.
   *[no] Ini { $kind }, bukan halaman web. Gunakan isinya sebagai teks biasa, atau halaman web.
 }
binary-instead-of-feed = { $packed ->
    [yes] Ini { $kind }, bukan feed. Ekstrak dulu, lalu gunakan feed di dalamnya.
   *[no] Ini { $kind }, bukan feed. Gunakan feed RSS, Atom, atau JSON.
 }
page-too-many-attributes = Halaman ini punya tag dengan lebih dari 1.000 atribut. Coba halaman lain di situs itu.

# Feeds
not-a-feed = Ini bukan feed. Gunakan feed RSS, Atom, atau JSON.
page-instead-of-feed = Ini halaman web, bukan feed. Gunakan feed RSS, Atom, atau JSON.
json-is-not-a-feed = Ini JSON, tetapi bukan JSON Feed. Gunakan feed RSS, Atom, atau JSON.
feed-damaged = Feed ini terlalu rusak untuk dibaca. Gunakan feed RSS, Atom, atau JSON lain.
feed-empty = Feed ini kosong. Periksa alamatnya, atau simpan ulang feed ini dan muat file itu.
feed-too-large = Feed ini lebih besar dari 10 MB. Cari feed yang lebih pendek di situs yang sama.
feed-too-many-items = Isi feed ini terlalu banyak. Cari feed yang lebih pendek di situs yang sama.
feed-too-many-tags = Feed ini punya tag yang lebih panjang dari 16 KB, atau lebih dari satu juta tag dan atribut, jadi tidak dibaca. Beri tahu pemilik situsnya.

# Web pages
page-too-large = Halaman ini lebih besar dari 5 MB. Gunakan halaman satu artikel saja.
page-too-many-tags = Halaman ini punya lebih dari 30.000 tag. Gunakan halaman satu artikel saja.


## The web (bot/web)

address-too-long = Alamat itu terlalu panjang. Gunakan alamat dengan paling banyak { $most } karakter.
address-with-spaces = Alamat itu berisi spasi atau karakter kontrol. Salin lagi secara utuh.
address-invalid = Itu bukan alamat web. Gunakan alamat seperti https://example.com/feed.xml.
address-scheme = Hanya alamat web yang bisa diambil. Gunakan alamat yang diawali https://.
address-with-login = Alamat itu berisi nama pengguna atau kata sandi. Gunakan alamat yang tidak memerlukannya.
address-without-host = Alamat itu tidak memuat nama situs. Gunakan alamat seperti https://example.com/.
address-host-invalid = Nama situs di alamat itu tidak valid. Periksa ejaannya, atau salin lagi.
address-port = Port { $port } bukan port web. Gunakan alamat dengan port 80, 443, 8080, atau 8443, atau tanpa port.
address-private = { $host } tidak ada di internet publik. Gunakan alamat situs publik, atau minta pengelola bot mengizinkan yang ini.
robots-forbid = { $host } tidak mengizinkan bot membaca halaman ini. Buka tautannya di browser.
robots-unreadable = Tidak diketahui apakah { $host } mengizinkan bot membaca halaman ini. Coba lagi nanti, atau buka tautannya di browser.
redirect-invalid = { $host } mengalihkan ke sesuatu yang bukan alamat web. Buka di browser, lalu gunakan alamat akhirnya.
redirect-to-http = { $host } mengalihkan dari https ke http yang tidak aman. Gunakan alamat yang tetap memakai https.
redirects-too-many = { $host } terus mengalihkan. Buka di browser, lalu gunakan alamat akhirnya.
leads-inside = { $host } mengarah ke { $target }, yang tidak ada di internet publik. Gunakan alamat yang tetap berada di situs publik.
host-unknown = { $host } tidak ditemukan. Periksa alamatnya.
host-not-looked-up = { $host } tidak bisa dicari karena tidak ada server nama yang menjawab. Coba lagi nanti.
host-unreachable = { $host } tidak bisa dihubungi. Periksa alamatnya, atau coba lagi nanti.
host-too-slow = { $host } tidak menjawab dalam { $seconds } detik. Coba lagi nanti.
host-bad-https = { $host } tidak mendukung https dengan benar. Coba alamat lain, atau beri tahu pemilik situsnya.
host-bad-http = { $host } mengirim respons HTTP yang tidak valid. Periksa alamatnya di browser.
connection-ended-early = { $host } menutup koneksi sebelum semuanya terkirim. Coba lagi nanti.
body-too-large = { $host } mengirim lebih dari { $megabytes } MB, terlalu besar untuk feed atau halaman. Gunakan alamat lain.
body-damaged = { $host } mengirim data terkompresi yang rusak. Coba lagi nanti, atau beri tahu pemilik situsnya.
body-compression-unknown = { $host } memakai format kompresi yang tidak bisa dibaca bot. Coba alamat lain, atau beri tahu pemilik situsnya.
certificate-not-yet-valid = { $host } tidak bisa dipercaya karena sertifikatnya belum berlaku. Minta pengelola bot memeriksa jam sistemnya, atau beri tahu pemilik situsnya.
certificate-expired = { $host } tidak bisa dipercaya karena sertifikatnya sudah kedaluwarsa. Coba lagi beberapa hari lagi, atau beri tahu pemilik situsnya.
certificate-other-name = { $host } tidak bisa dipercaya karena sertifikatnya untuk nama lain. Coba alamatnya dengan atau tanpa www.
certificate-other-address = { $host } tidak bisa dipercaya karena sertifikatnya untuk alamat lain. Gunakan nama situsnya, bukan angka.
certificate-unknown-authority = { $host } tidak bisa dipercaya karena penerbit sertifikatnya tidak dikenal. Coba alamat lain, atau beri tahu pemilik situsnya.
status-unchanged = { $host } menjawab “not modified” (304), padahal bot tidak menanyakannya. Coba lagi nanti.
status-password = { $host } meminta kata sandi. Gunakan alamat yang bisa dibaca semua orang.
status-payment = { $host } meminta pembayaran. Gunakan alamat yang bisa dibaca semua orang.
status-forbidden = { $host } menolak akses (403). Situs itu mungkin memblokir bot; tanyakan ke pemiliknya.
status-not-found = Tidak ada apa-apa di alamat ini di { $host } (404). Periksa ejaannya, atau cari alamat baru feed-nya.
status-nothing-acceptable = Tidak ada feed atau halaman di alamat ini di { $host } (406). Gunakan alamat lain.
status-gone = { $host } sudah menghapus ini selamanya (410). Cari alamat baru feed-nya.
status-too-many-requests = { $host } menerima terlalu banyak permintaan (429). Bot akan menunggu beberapa jam; kamu tidak perlu melakukan apa-apa.
status-legal-reasons = { $host } tidak bisa menampilkan ini karena alasan hukum (451). Gunakan alamat lain.
status-server-error = Terjadi kesalahan server di { $host } ({ $status }). Coba lagi nanti.
status-no-document = { $host } tidak mengirim isi apa pun ({ $status }). Periksa alamatnya di browser.
status-other = { $host } menjawab dengan status { $status }. Periksa alamatnya di browser.


## Storage (bot/storage)

search-too-slow = Pencarian itu terlalu lama dan dihentikan. Coba kata yang lebih sedikit atau lebih panjang, atau cari di satu sumber.


## Timetable (bot/timetable)

since-invalid = “{ $typed }” bukan periode yang valid untuk since. Gunakan { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date }, atau tanggal seperti 2026-11-01.
until-invalid = “{ $typed }” bukan waktu yang valid untuk until. Gunakan { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date }, atau tanggal seperti 2026-11-01.
on-invalid = “{ $typed }” bukan hari yang valid untuk on. Gunakan { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01, atau bulan seperti 2026-11.
period-in-future = “{ $typed }” masih di masa depan menurut UTC. Masukkan tanggal yang lebih awal.
period-empty = Tidak ada waktu yang tersisa di antara since, until, dan on. Masukkan since yang lebih awal atau until yang lebih baru.
time-invalid = “{ $typed }” bukan jam yang valid. Gunakan JJ:MM, misalnya 07:30 atau 18:00.
time-half-unclear = “{ $typed }” bisa berarti pagi atau malam. Gunakan { $morning } atau { $evening }.
time-invalid-near = “{ $typed }” bukan jam yang valid. Maksudmu { $near }?
time-missing = Jamnya belum diisi. Gunakan JJ:MM, misalnya 07:30, atau beberapa: 07:30, 18:00.
times-too-many = Terlalu banyak jam dalam sehari. Gunakan paling banyak { $most }.
day-invalid = “{ $typed }” bukan hari yang valid. Gunakan { $daily }, { $weekdays }, { $weekends }, { $range }, atau hari seperti { $some }.
day-not-weekly = “{ $typed }” tidak bisa: jadwal berulang setiap minggu. Gunakan { $daily }, { $weekdays }, { $weekly }, atau hari seperti { $some }.
day-missing = Harinya belum diisi. Gunakan { $daily }, { $weekdays }, { $weekends }, { $range }, atau hari seperti { $some }.
zone-invalid-near = “{ $typed }” bukan zona waktu. Maksudmu { $near }?
zone-invalid = “{ $typed }” bukan zona waktu. Gunakan kota besar terdekat, misalnya Jakarta.
zone-several = “{ $typed }” punya beberapa zona waktu. Gunakan nama kota di sana, atau zona seperti { $near }.
quiet-hours-invalid = “{ $typed }” tidak valid untuk jam tenang. Tulis dua jam dan zona waktu, misalnya 22:00-07:00 Asia/Jakarta.
quiet-hours-all-day = Jam tenang itu berlangsung sepanjang hari, jadi tidak akan ada yang diposting. Gunakan dua jam yang berbeda.
zone-missing = Zona waktunya belum diisi. Gunakan kota besar terdekat, misalnya Jakarta.
zone-taken = “{ $typed }” diartikan sebagai { $zone }.
zone-taken-of-several = “{ $typed }” diartikan sebagai { $zone }. Bisa juga berarti { $others }.
zone-offset = Ini { $zone } sepanjang tahun. Jika jam di sana berubah karena waktu musim panas, gunakan nama kota, misalnya Berlin.
zone-offset-taken = “{ $typed }” diartikan sebagai { $zone } sepanjang tahun. Jika jam di sana berubah karena waktu musim panas, gunakan nama kota, misalnya Berlin.
schedule-times = { $days } pukul { $times } ({ $zone })
schedule-as-it-comes = begitu ada berita, paling banyak { $posts } postingan per jam
schedule-as-it-comes-quiet = begitu ada berita, paling banyak { $posts } postingan per jam, jam tenang { $begin }-{ $end } ({ $zone })

## What people type

days-daily = setiap hari
    .also = tiap hari | harian | tiap-tiap hari | semua hari | semua | sehari-hari
days-weekdays = hari kerja
    .also = setiap hari kerja | tiap hari kerja | hari biasa | hari sekolah
days-weekends = akhir pekan
    .also = setiap akhir pekan | tiap akhir pekan | akhir minggu | setiap akhir minggu | tiap akhir minggu
days-weekly = sepekan sekali
    .also = seminggu sekali | sekali seminggu | sekali sepekan | mingguan | setiap pekan | tiap pekan | satu minggu sekali
days-monday = Senin
days-tuesday = Selasa
days-wednesday = Rabu
days-thursday = Kamis
days-friday = Jumat
days-saturday = Sabtu
days-sunday = Minggu
day-monday = senin
    .also = hari senin | sn
day-tuesday = selasa
    .also = hari selasa | sl
day-wednesday = rabu
    .also = hari rabu | rb
day-thursday = kamis
    .also = hari kamis | km
day-friday = jumat
    .also = hari jumat | jum'at | jumaat | jm
day-saturday = sabtu
    .also = hari sabtu | sb
day-sunday = minggu
    .also = hari minggu | ahad | hari ahad | mg
days-range = sen-jum
days-some = sen, kam
typed-and = serta | dan juga
typed-to = sampai | hingga | sampai dengan | s/d | s.d. | sd | s.d | ke
typed-beside-days = setiap | tiap | tiap-tiap | hari | pada | hanya | saja | dari | mulai
typed-not-weekly = bulanan | setiap bulan | tiap bulan | sebulan sekali | sekali sebulan | tahunan | setiap tahun | tiap tahun | setahun sekali | sekali setahun | triwulanan | setiap jam | tiap jam | sejam sekali | dua minggu sekali | 2 minggu sekali | dua mingguan | dwimingguan | setiap dua minggu | tiap dua minggu | dua pekan sekali | dua hari sekali | 2 hari sekali | setiap dua hari | tiap dua hari | selang sehari | sehari sekali | sekali sehari | sehari dua kali | dua kali sehari | dua kali seminggu | seminggu dua kali | dua kali sebulan | sebulan dua kali | pertama | kedua | ketiga | keempat | terakhir

typed-hour = { "" }
typed-minute = menit | mnt
typed-half-past = { "" }
typed-am = pagi | pagi hari | subuh | dini hari
typed-pm = sore | sore hari | petang | petang hari
typed-night = malam | malam hari
typed-noon = tengah hari | 12 siang | 12.00 siang | 12:00 siang
typed-midnight = tengah malam
typed-beside-times = pukul | jam | pkl | pkl. | pada | di | dari | mulai | antara | hanya | tepat

period-day = sehari
    .also = satu hari | hari | 24 jam
period-week = sepekan
    .also = seminggu | satu minggu | satu pekan | pekan | minggu lalu | minggu terakhir
period-month = sebulan
    .also = satu bulan | bulan
period-year = setahun
    .also = satu tahun | tahun
period-all = semua
    .also = semuanya | seluruhnya | sepanjang waktu | kapan saja | kapan pun
day-today = hari ini
    .also = { "" }
day-yesterday = kemarin
    .also = kemaren
period-of-hours = { $count } jam
period-of-days = { $count } hari
typed-hours = jam
typed-days = hari
typed-weeks = minggu | pekan | mgg | mg
typed-months = bulan | bln
typed-years = tahun | thn
typed-beside-periods = terakhir | lalu | yang | yang lalu | belakangan | sebelumnya | sejak | dari | tanggal | tgl | pada | selama | dalam
period-date = 3 nov
typed-january = januari
typed-february = februari | pebruari
typed-march = maret
typed-april = april
typed-may = mei
typed-june = juni
typed-july = juli
typed-august = agustus | agt | ags | agst
typed-september = september
typed-october = oktober
typed-november = november | nopember
typed-december = desember


## Actions: reading the news

no-sources = Belum ada sumber. Anggota dengan izin Kelola Server bisa menambahkannya dengan /sources add. Pengelola bot bisa mengaktifkannya untuk semua server dengan dateline sources enable.
unknown-source = Tidak ada sumber bernama “{ $name }”. Sumber terbesar: { $largest }.
unknown-source-nameless = Itu bukan nama sumber. Sumber terbesar: { $largest }.
unknown-source-near = Tidak ada sumber bernama “{ $name }”. Maksudmu { $near }?
source-is-muted = “{ $name }” disembunyikan di server ini. Anggota dengan izin Kelola Server bisa menampilkannya lagi dengan /sources unmute.
article-gone = Berita ini sudah tidak tersimpan. Lihat yang lebih baru dengan /latest.
list-gone = Daftar ini sudah tidak tersedia di sini. Jalankan /latest lagi.
search-expired = Pencarian ini sudah kedaluwarsa. Jalankan /search lagi.
nothing-related = Tidak ada lagi yang ditemukan tentang berita ini. Coba /search.
too-short-to-summarize = Pesan ini terlalu pendek untuk diringkas. Pilih pesan dengan minimal { $fewest } kalimat, atau yang hanya berisi tautan ke artikel.
linked-page-too-short = Artikel di { $host } terlalu pendek untuk diringkas. Buka tautannya untuk membacanya.
linked-page-without-article = Tidak ada artikel yang bisa dibaca di { $host }. Mungkin hanya untuk pelanggan; buka tautannya di browser.
linked-page-too-slow = Artikel di { $host } tidak bisa dibaca dalam { $seconds } detik. Coba lagi nanti, atau buka tautannya.


## Actions: sources

no-address =
    { $found ->
        [0] “{ $name }” bukan alamat dan bukan nama di katalog. Gunakan alamat situs berita, misalnya https://example.com.
       *[other] “{ $name }” bukan alamat dan bukan nama di katalog. Maksudmu { $near }? Alamat situs berita juga bisa, misalnya https://example.com.
    }
catalogue-feed-unreachable = { $source } di { $host } tidak bisa dihubungi. Coba lagi nanti. Jika situs lain juga tidak bisa dihubungi, minta pengelola bot memeriksa jaringannya.
no-feed = Tidak ada feed yang ditemukan di { $host }. Cari tautan bernama RSS atau Feed di situs itu, lalu gunakan alamatnya dengan /sources add.
file-instead-of-feed = Di alamat ini ada { $kind }, bukan feed. Gunakan alamat beranda situsnya, atau alamat feed RSS, Atom, atau JSON yang tidak dikompresi.
offer-expired = Tawaran ini sudah kedaluwarsa. Jalankan /sources add lagi.
too-many-feeds = Server ini sudah berlangganan { $most } feed, jumlah maksimum. Hapus salah satunya dulu dengan /sources remove.
not-live = “{ $source }” bukan sumber aktif: beritanya dimuat dari file. Lihat sumber aktif dengan /sources list, atau sembunyikan yang ini di server ini dengan /sources mute.
not-yours = “{ $source }” tidak ditambahkan oleh server ini: sumber ini aktif untuk semua server. Sembunyikan di server ini dengan /sources mute.
mute-own = “{ $source }” tidak aktif untuk semua server, jadi tidak bisa disembunyikan. Gunakan /sources remove.
not-muted =
    { $found ->
        [0] Tidak ada sumber tersembunyi bernama “{ $name }” di sini. Pilih dari daftar yang ditawarkan Discord.
       *[other] Tidak ada sumber tersembunyi bernama “{ $name }” di sini. Maksudmu { $near }?
    }
not-added =
    { $found ->
        [0] Server ini tidak menambahkan sumber bernama “{ $name }”. Pilih dari daftar yang ditawarkan Discord.
       *[other] Server ini tidak menambahkan sumber bernama “{ $name }”. Maksudmu { $near }?
    }
none-added = Server ini belum menambahkan sumber, jadi tidak ada yang bisa dihapus. Tambahkan dengan /sources add, atau sembunyikan sumber yang aktif untuk semua server dengan /sources mute.
none-muted = Tidak ada sumber yang disembunyikan di sini, jadi tidak ada yang perlu ditampilkan lagi. Lihat apa yang bisa dibaca dengan /sources list.
none-on-for-all = Tidak ada sumber yang aktif untuk semua server, jadi tidak ada yang bisa disembunyikan. Untuk menghapus sumber yang ditambahkan server ini, gunakan /sources remove.
asked-too-often-alone = Kamu baru saja melakukannya { $times } kali. Coba lagi dalam { $minutes } menit.
asked-too-often = Server ini baru saja melakukannya { $times } kali. Coba lagi dalam { $minutes } menit.
feed-rests = “{ $source }” sedang tidak bisa dibaca. { $reason } Bot mencoba lagi dalam { $minutes } menit.
feed-bug = Feed ini tidak terbaca karena bug di bot. Pengelola bot bisa melihat detailnya di log.


## Actions: schedules

schedule-invalid = Pilih jadwal atau langganan dari daftar yang ditawarkan Discord, atau masukkan nomornya yang ada di /schedule list.
schedule-now-follow = Nomor { $number } adalah langganan: beritanya sudah diposting begitu ada. Lihat postingan berikutnya dengan /schedule preview { $number }.
option-name = “{ $name }”
edit-without-changes = Tidak ada yang diubah: pilih minimal satu opsi lagi untuk { $number }, misalnya query atau channel.
schedule-without-options = Nomor { $number } adalah jadwal: postingannya muncul pada jam tertentu dan tidak punya { $options }. Kosongkan opsi itu.
follow-without-options = Nomor { $number } adalah langganan: beritanya diposting begitu ada dan tidak punya { $options }. Kosongkan opsi itu.
schedule-now-paused = Jadwal { $number } sedang dijeda. Lanjutkan dengan /schedule resume { $number }, lalu posting sekarang.
schedule-unknown = Server ini tidak punya jadwal atau langganan { $number }. Lihat /schedule list.
too-many-schedules = Server ini sudah punya { $most } jadwal dan langganan, jumlah maksimum. Hapus salah satunya dengan /schedule remove, lalu tambahkan yang ini.
why-unknown = Berita itu tidak tersimpan, atau server ini tidak melihat sumbernya. Pilih dari daftar, atau masukkan alamat berita itu atau tautan ke postingan bot.
why-unknown-post = Pesan itu tidak diposting oleh jadwal atau langganan di server ini, atau sudah terlalu lama. Salin tautan pesan lain, atau pilih berita dari daftar.
why-unknown-of-source = Halaman itu tidak tersimpan. { $source } terakhir dibaca { $last }, dan akan dibaca lagi { $next }.
why-unknown-of-source-unread = Halaman itu tidak tersimpan. { $source } belum pernah dibaca, dan akan dibaca { $next }.

why-unknown-source-fails = Halaman itu tidak tersimpan karena { $source } sedang tidak bisa dibaca. { $reason } Bot mencoba lagi { $next }.
why-unknown-source-gone = Halaman itu tidak tersimpan karena { $source } sudah tidak dibaca lagi. { $reason } Tambahkan lagi dengan /sources add.
schedule-source-unseen = { $kind ->
    [follow] Server ini tidak lagi melihat sumber langganan { $number }. Tampilkan lagi dengan /sources add atau /sources unmute, atau pilih sumber lain dengan /schedule edit { $number }.
   *[schedule] Server ini tidak lagi melihat sumber jadwal { $number }. Tampilkan lagi dengan /sources add atau /sources unmute, atau pilih sumber lain dengan /schedule edit { $number }.
}
source-unseen = sumber yang tidak lagi dilihat server ini
follow-with-times = Langganan memposting berita mulai dari sekarang, jadi query-nya tidak bisa memakai since:, until:, atau on:. Hapus bagian itu.
follow-only-times = Query itu hanya menyebut waktu, padahal langganan memposting berita mulai dari sekarang. Tulis kata yang harus ada di berita, misalnya pemilu. Tanpa query, semua berita dari sumbernya diposting.
follow-too-many = Itu akan menjadi sekitar { $count } berita per hari, lebih dari batas { $most }. Persempit dengan query, sumber, kategori, atau told_by.
paused-source-unseen = Server ini tidak lagi melihat sumbernya.
paused-source-forgotten = Pengelola bot menghapus sumbernya.
paused-by-moderator = Dijeda oleh moderator.
too-late-to-catch-up = Bot sedang offline saat itu, dan sudah terlambat untuk menyusul.
earlier-skipped-too = Semua rangkuman sebelumnya sejak { $since } juga dilewati; hanya { $count } yang terakhir dicantumkan.


## Actions: alerts

alert-for-bot = Bot dan webhook tidak bisa punya alert.
alert-with-times = Alert mengirim berita yang terbit mulai dari sekarang, jadi query-nya tidak bisa memakai since:, until:, atau on:. Hapus bagian itu.
alert-only-times = Query itu hanya menyebut waktu, padahal alert mengirim berita yang terbit mulai dari sekarang. Tulis kata yang harus ada di berita, misalnya pemilu.
alert-too-much = Itu akan menjadi sekitar { $count } berita per hari, lebih dari batas { $most }. Tambahkan kata ke query, atau pilih sumber.
alert-too-many = Kamu sudah punya { $most } alert, jumlah maksimum. Hapus salah satunya dengan /alert remove, lalu tambahkan yang ini.
alert-known = Kamu sudah punya alert itu: { $number }. Lihat /alert list.
alert-unknown = Kamu tidak punya alert itu. Pilih yang disarankan Discord, atau lihat /alert list.
alert-not-now = Discord sedang tidak mengizinkan bot membuka pesan langsung baru. Tidak ada yang disimpan; coba lagi beberapa menit lagi.
alert-last-today = Ini pesan ke-{ $most } hari ini, jumlah maksimum. Sisa berita hari ini akan dikirim dalam satu pesan besok.
alert-left-out = { $count } berita lagi dari kemarin tidak disertakan; cari dengan /search.


## Actions: languages

language-unknown = “{ $typed }” bukan bahasa yang dikuasai bot. Pilih { $names }.
language-unknown-near = “{ $typed }” bukan bahasa yang dikuasai bot. Maksudmu { $near }?


## Doctor (bot/actions/check_*)

check-source = sumber { $name }
check-source-gone = { $url } sudah tidak dibaca lagi. { $reason }
check-source-gone-fix = Tambahkan alamat barunya dengan /sources add, lalu hapus sumber ini.
check-source-failing = { $times ->
    [1] { $url } gagal sekali. { $reason }
   *[other] { $url } gagal { $times } kali berturut-turut. { $reason }
}
check-source-failing-fix = Buka alamatnya di browser. Bot mencoba lagi pada { $next }.
check-source-silent = Tidak ada berita sejak { $since }, jauh lebih lama dari biasanya.
check-source-silent-fix = Periksa situsnya. Jika feed-nya pindah, tambahkan alamat barunya dengan /sources add.
check-source-late = { $url } seharusnya dibaca pada { $due }.
check-source-late-fix = Jalankan bot dengan dateline run, atau baca sekali dengan dateline fetch.
check-schedule = { $kind ->
    [follow] langganan { $number }
   *[schedule] jadwal { $number }
}
check-schedule-ok = { $source }, { $times }. Berikutnya: { $due }. { $last }
check-schedule-idle = begitu ada berita
check-schedule-waiting = { $source }, { $times }. Berikutnya: { $due }. { $count } rangkuman menunggu dikirim. { $last }
check-follow-waiting = { $source }, { $times }. Berikutnya: { $due }. { $count } postingan menunggu dikirim. { $last }
check-schedule-paused-on-purpose = { $source }, { $times }, dijeda oleh moderator. Lanjutkan dengan /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }, sedang dijeda. { $reason } { $last }
check-schedule-paused-fix = Perbaiki itu, lalu lanjutkan dengan /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Berikutnya: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Izinkan di pengaturan channel, bagian Izin, atau pilih channel lain dengan /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. Postingan { $since } masih menunggu dikirim. { $last }
   *[schedule] { $source }, { $times }. Rangkuman { $since } masih menunggu dikirim. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. Postingan { $since } masih menunggu dikirim. { $reason } { $last }
   *[schedule] { $source }, { $times }. Rangkuman { $since } masih menunggu dikirim. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Postingan berikutnya seharusnya dikirim pada { $due }, tetapi belum terkirim. { $last }
   *[schedule] { $source }, { $times }, seharusnya diposting pada { $due }, tetapi belum terkirim. { $last }
}
check-schedule-late-fix = Bot akan menyusul sendiri. Jika tidak, lihat log-nya, atau jalankan dengan dateline run.
check-schedule-unknown-source = { $source }, { $times }, tidak menemukan apa pun: di sini tidak ada lagi sumber bernama { $name }. { $last }
check-schedule-unknown-category = { $source }, { $times }, tidak menemukan apa pun: di sini tidak ada lagi sumber dalam kategori { $category }. { $last }
check-schedule-unknown-fix = Tambahkan lagi sumbernya dengan /sources add, atau pilih yang lain dengan /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Lihat /schedule history { $number }.
check-last-none = Belum ada yang diposting.
check-last = Terakhir: { $due }, { $outcome }.
check-last-late = Terakhir: { $due }, diposting terlambat { $minutes } menit.
check-last-reason = Terakhir: { $due }, { $outcome }. { $reason }
doctor-title = Pemeriksaan
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Belum ada jadwal atau langganan di server ini. Semuanya baik-baik saja. Lihat sumber dengan /sources list, lalu jadwalkan rangkuman dengan /schedule add atau posting berita begitu ada dengan /follow.
doctor-channel-gone = Channel { $channel } sudah tidak ada atau tersembunyi dari bot.
doctor-channel-forbidden = Bot tidak punya izin { $names } di { $channel }.

duty-claiming = memulai rangkuman dan langganan
duty-posting = memposting rangkuman dan langganan
duty-reading = membaca feed
duty-grouping = mengelompokkan berita
duty-matching = mencari berita untuk langganan dan alert
duty-loading = memuat artikel
duty-summaries = membuat ulang ringkasan
duty-search-index = membuat ulang indeks pencarian
duty-maintenance = pemeliharaan
duty-bug = Ada bug di bot; detailnya ada di log.
duty-reason-in-log = Penyebabnya ada di log bot.
check-duty-failing = { $times ->
    [1] Gagal pada { $since }. { $reason }
   *[other] Gagal { $times } kali sejak { $since }. { $reason }
}
check-duty-fix = Bot terus mencoba. Jika berlanjut, pengelola bot bisa melihat penyebabnya di log.
check-duty-elsewhere = Proses lain dari bot mengerjakan ini sejak { $since }.
check-duty-unheld = Tidak ada proses yang mengerjakan ini.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] Proses yang menjawab di sini berjalan sejak { $since }. Proses lain siap menggantikannya.
   *[connecting] Proses yang menjawab di sini berjalan sejak { $since }. Proses lain sedang menghubungkan diri dan segera bisa menggantikannya.
}


## The worker process (bot/worker)

worker-stopping = Program sedang berhenti. Semua yang sudah disimpan tetap ada; jalankan perintahnya lagi untuk melanjutkan.
worker-died = Proses pembantu dihentikan paksa, mungkin karena kehabisan memori. Semua yang sudah disimpan tetap ada; jalankan perintahnya lagi untuk melanjutkan.
document-too-slow = Butuh lebih dari { $seconds } detik untuk dibaca, jadi dilewati.
document-needs-memory = Butuh lebih dari { $megabytes } MB memori untuk dibaca, jadi dilewati.
document-too-much-text = Teksnya terlalu panjang untuk dibaca sekaligus, jadi dilewati.


## Client, sender and delivery

news-unreadable = Berita tidak bisa dibaca. Coba lagi sebentar lagi.
connection-broke = Koneksi ke Discord terputus. Coba lagi.
permission-needed = Kamu butuh izin { $names } untuk itu. Minta bantuan orang yang mengelola server ini.
only-in-a-server = Itu hanya bisa di server, untuk anggota dengan izin Kelola Server.
option-unfit = “{ $value }” tidak valid untuk opsi itu. Pilih yang ditawarkan Discord.
command-changed = Perintah itu sudah berubah. Mulai ulang Discord (Ctrl+R), lalu coba lagi.
button-outdated = Tombol itu dari versi bot yang lebih lama. Jalankan perintahnya lagi.
bug = Ada masalah di pihak kami. Pengelola bot bisa mencarinya di log dengan kode { $reference }.
permission-manage-server = Kelola Server
permission-view-channel = Lihat Channel
permission-send-messages = Kirim Pesan
permission-send-in-threads = Kirim Pesan di Thread
permission-create-posts = Buat Postingan
role-is-everyone = @everyone tidak bisa disebut. Pilih role lain.
role-not-mentionable = Hanya anggota yang boleh menyebut semua role yang bisa membuat { $role } disebut. Izinkan siapa pun menyebutnya di pengaturan role, atau pilih role lain.
forum-closed = Bot tidak punya izin { $names } di { $channel }. Izinkan di pengaturan forum, bagian Izin, lalu coba lagi.
forum-refused = Discord menolak postingan baru di { $channel } ({ $reason }). Pilih channel lain.
permission-read-history = Baca Riwayat Pesan
rate-limited = Batas permintaan Discord tercapai.
channel-gone = Channel itu sudah tidak ada.
discord-answered = Discord menjawab dengan status { $status }.
message-refused = Discord menolak pesannya ({ $reason }).
connection-failed = Koneksi gagal ({ $reason }).
permissions-missing = Bot tidak punya izin { $names } di #{ $channel }.
posting-forbidden = Bot tidak diizinkan memposting di channel itu ({ $reason }).
direct-messages-refused = Bot tidak bisa mengirimimu pesan langsung. Aktifkan Pesan Langsung di pengaturan privasi server tempat kamu dan bot sama-sama berada, buka blokir bot jika kamu memblokirnya, lalu gunakan /alert add lagi.
schedule-paused-notice = { $kind ->
    [follow] Langganan { $number }, { $source }, dijeda. { $reason } Setelah itu beres, lanjutkan dengan /schedule resume { $number }.
   *[schedule] Rangkuman { $source } dijeda. { $reason } Setelah itu beres, lanjutkan dengan /schedule resume { $number }.
}


## Cards: stories

read = Baca { $number }
read-the-only-one = Baca
next = Berikutnya
previous = Sebelumnya
add = Tambah
more = Selengkapnya tentang ini

latest-title = Berita terbaru
latest-title-of-source = Terbaru dari { $source }
latest-page = halaman { $page }
latest-none = Belum ada berita. Anggota dengan izin Kelola Server bisa menambahkan sumber dengan /sources add. Pengelola bot bisa mengaktifkannya untuk semua server dengan `dateline sources enable`.

search-title = Pencarian: { $query }
search-count = { $total } hasil
search-range = Hasil { $first }–{ $last } dari { $total }
search-range-single = Hasil { $number } dari { $total }
search-range-capped = Hasil { $first }–{ $last } dari { $total } di antara { $most } kecocokan terbaru
search-page = halaman { $page } dari { $pages }
best-match-first = paling cocok dulu
newest-first = terbaru dulu
search-all-then-without = { $count } berita memuat semua kata ini. Setelah itu, berita tanpa { $words }.
search-none-then-without = Tidak ada berita yang memuat semua kata ini. Ini berita tanpa { $words }.
search-all-then-fewer = { $count } berita memuat semua kata ini. Setelah itu, berita yang memuat sebagian.
search-none-then-fewer = Tidak ada berita yang memuat semua kata ini. Berita yang memuat lebih banyak kata muncul lebih dulu.
search-lacking = tanpa { $words }
search-did-you-mean = Maksudmu { $near }?
search-instead = Cari { $words }
search-too-short = Tanda bintang butuh minimal 3 huruf di depannya, jadi { $words } dicari sebagai kata utuh.
search-without-words = Tidak ada kata untuk dicari di situ. Coba satu kata, misalnya pemilu.
search-only-excluded = Itu hanya mengecualikan kata. Tambahkan kata untuk dicari, misalnya pemilu -survei, atau pilih sumber.
search-only-times = Itu hanya menyebut waktu. Tambahkan kata untuk dicari, misalnya pemilu, atau pilih sumber.
search-none = Tidak ada berita yang menyebut “{ $query }”.
search-none-of-source = Tidak ada berita dari { $source } yang menyebut “{ $query }”.
search-none-left = Tidak ada berita dari { $source } yang cocok dengan pencarian ini.
search-try = Coba { $tries }.
search-try-longer = periode yang lebih panjang
search-try-all-sources = semua sumber
search-try-words = kata lain
search-try-beginning = awal kata dengan tanda bintang, misalnya `pemilu*`

selection-all = semua sumber
selection-category-of = { $category } dari { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = “{ $query }”
selection-query-of = “{ $query }” dari { $sources }
selection-told-by = { $selection } ({ $count } media atau lebih)
category-unknown = Tidak ada kategori “{ $typed }”. Pilih { $known }.
category-none = Katalog bot ini tidak punya kategori. Kosongkan kategorinya, atau pilih sumber.

digest-title = { $period ->
    [day] Berita sehari terakhir: { $selection }
    [week] Berita sepekan terakhir: { $selection }
    [month] Berita sebulan terakhir: { $selection }
   *[all] Semua berita: { $selection }
}
digest-none = { $period ->
    [day] Tidak ada berita dalam sehari terakhir. Coba `period` yang lebih panjang, atau `period:all`.
    [week] Tidak ada berita dalam sepekan terakhir. Coba `period` yang lebih panjang, atau `period:all`.
    [month] Tidak ada berita dalam sebulan terakhir. Coba `period:all`.
   *[all] Belum ada berita.
}
digest-none-query = Berita harus memuat semua kata. Coba kata yang lebih sedikit, atau /search, yang juga menemukan berita tanpa sebagian kata.
digest-none-category = Hanya sumber di katalog yang punya kategori. Tambahkan dengan /sources add.
digest-note = Yang paling banyak diberitakan dulu, lalu yang terbaru. Dikutip apa adanya.
digest-note-styled = Yang paling banyak diberitakan dulu, lalu yang terbaru. Dikutip apa adanya, dipilih dengan gaya { $style }.
digest-note-undated = Berita tanpa tanggal dihitung sejak dimuat.
digest-preview = **Pratinjau** · hanya kamu yang bisa melihatnya
digest-posted-title = { $kind ->
    [sources] Berita dari { $selection }
   *[topic] Berita: { $selection }
}
source-silent-notice = ⚠️ { $source } tidak punya berita sejak { $since }, jauh lebih lama dari biasanya. Feed-nya mungkin pindah atau berhenti. Selengkapnya di /doctor.
digest-posted-none = { $kind ->
    [sources] Berita dari { $selection }: tidak ada yang baru sejak terakhir kali.
   *[topic] Berita tentang { $selection }: tidak ada yang baru sejak terakhir kali.
}

more-title = Selengkapnya tentang: { $title }
more-same-story = Berita yang sama
more-related = Terkait

source-unknown = sumber tidak diketahui
via-agency = { $source } via { $agency }
also-in = { $source }, juga di { $others }
and-more = { $names } dan { $count } lainnya
undated = tanpa tanggal
undated-loaded = tanpa tanggal, dimuat { $moment }
story-update = Perkembangan

article-title-derived = Artikel ini tidak punya judul; judul ini dibuat dari kalimat pertamanya.
article-whole = Artikel lengkap.
article-quoted = { $count } kalimat dari artikel, dikutip apa adanya.
article-open = Buka artikel
article-address = Alamat: { $address }
picture = Gambar: { $caption }
picture-credited = Gambar: { $caption } — { $credit }
summary-title = Ringkasan


## Cards: help

help-title = Yang bisa kamu lakukan di sini
help-news = Berita dari { $count } sumber, dalam kalimat asli artikelnya.
help-no-news = Belum ada berita di sini. Anggota dengan izin Kelola Server bisa menambahkan sumber dengan /sources add.
help-no-news-moderator = Belum ada berita di sini. Tambahkan sumber pertama dengan /sources add.
help-no-news-direct = Belum ada berita di pesan langsung. Coba di server yang ada botnya, atau minta pengelola bot mengaktifkan sumber untuk semua dengan `dateline sources enable`.
help-reading = **Membaca**
help-latest = - /latest menampilkan berita terbaru, halaman demi halaman: `/latest count:10`
help-search = - /search mencari berita berdasarkan kata: `/search query:minyak -harga since:sepekan`
help-digest = - /digest merangkum sehari, sepekan, atau sebulan: `/digest period:day`
help-alert-add = - /alert add mengirimimu pesan langsung saat ada berita: `/alert add query:gempa`
help-sources-list = - /sources list menampilkan apa yang bisa dibaca di sini
help-language = - /language show memberi tahu bahasa bot di sini dan cara mengubahnya
help-buttons = - **Baca** di samping berita membuka ringkasannya. Untuk meringkas pesan, buka menunya lalu pilih **Aplikasi**, kemudian **Ringkas**.
help-moderating = **Untuk moderator**
help-sources-add = - /sources add berlangganan situs berita atau feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add memposting rangkuman pada jam tertentu: `/schedule add source:{ $source } time:07:30 timezone:Jakarta`
help-follow = - /follow memposting berita begitu ada: `/follow query:pemilu sources:{ $source }`
help-doctor = - /doctor memeriksa apakah semua jadwal dan langganan berfungsi
help-schedules = { $count ->
    [0] Belum ada jadwal atau langganan di sini.
    [1] Ada 1 jadwal atau langganan di sini: /schedule list
   *[other] Ada { $count } jadwal dan langganan di sini: /schedule list
}
help-schedules-paused = { $count ->
    [1] Ada 1 jadwal atau langganan di sini, dan sedang dijeda: /schedule list
   *[other] Ada { $count } jadwal dan langganan di sini, { $paused } di antaranya dijeda: /schedule list
}
greeting-title = Dateline sudah hadir
greeting-intro = Bot ini memposting dan mencari berita, dikutip dari artikelnya. Tiga hal untuk dicoba:
greeting-source = /sources add berlangganan situs berita atau feed (untuk anggota dengan izin Kelola Server).
greeting-latest = /latest menampilkan berita terbaru; tekan **Baca** di sampingnya untuk melihat ringkasannya.
greeting-schedule = /schedule add memposting rangkuman di channel, setiap pagi atau kapan pun kamu mau.
greeting-help = /help menampilkan semua yang bisa kamu lakukan di sini.
help-direct = Di server, anggota dengan izin Kelola Server juga bisa menambahkan sumber, menjadwalkan rangkuman, dan berlangganan topik.


## Cards: follows

follow-added = Langganan { $number } dibuat
follow-edited = Langganan { $number } diubah
follow-title = Langganan { $number }
follow-summary = **{ $source }** di { $channel }, { $times }
follow-query = Berita dengan { $words }.
follow-query-without = Berita dengan { $words }, tetapi tanpa { $unwanted }.
follow-query-of-sources = Berita dari { $names }.
follow-query-of-sources-without = Berita dari { $names }, tetapi tanpa { $unwanted }.
follow-query-only-without = Semuanya kecuali { $unwanted }.
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = persis “{ $word }”
follow-from = berita dari { $names }
follow-beginning = kata berawalan “{ $word }”
follow-frequency-low = { $count ->
    [0] Dalam 7 hari terakhir: tidak ada berita. Tidak ada yang diposting sampai ada berita.
   *[other] Dalam 7 hari terakhir: { $count } berita.
}
follow-frequency = Dalam 7 hari terakhir: { $count } berita, sekitar { $daily } per hari.
follow-frequency-high = Sekitar { $daily } berita per hari.
follow-hint = Jeda dengan /schedule pause { $number }, atau hapus dengan /schedule remove { $number }.
follow-preview-newest = Tidak ada yang menunggu diposting. Berita terbaru akan tampak seperti ini:
follow-thread = Berita diposting di sini: { $selection }
follow-posted-title = { $count } berita baru
follow-note = Langganan: { $selection }
follow-waiting = { $count } lagi menunggu sampai { $until }


## Cards: schedules

schedule-title = Jadwal { $number }
schedule-title-of-source = { $kind ->
    [follow] Langganan { $number }: { $source }
   *[schedule] Jadwal { $number }: { $source }
}
schedule-added = Jadwal { $number } dibuat
schedule-edited = Jadwal { $number } diubah
schedule-paused = { $kind ->
    [follow] Langganan { $number } dijeda
   *[schedule] Jadwal { $number } dijeda
}
schedule-resumed = { $kind ->
    [follow] Langganan { $number } dilanjutkan
   *[schedule] Jadwal { $number } dilanjutkan
}
schedule-removed = { $kind ->
    [follow] Langganan { $number } dihapus
   *[schedule] Jadwal { $number } dihapus
}
schedules-title = Jadwal dan langganan
schedules-none-title = Belum ada jadwal atau langganan di sini
schedules-none = Jadwalkan rangkuman dengan /schedule add, atau posting berita begitu ada dengan /follow.
schedule-summary = **{ $source }** di { $channel }, { $times }, paling banyak { $count } berita
schedule-line = **{ $number }** { $source } di { $channel }, { $times } · berikutnya { $next }
schedule-line-idle = **{ $number }** { $source } di { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } di { $channel }, { $times } · dijeda
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · dijeda
schedule-paused-because = Sedang **dijeda**. { $reason }
schedule-resume-hint = Lanjutkan dengan /schedule resume { $number }.
schedule-mentions = Menyebut { $role }
schedule-mentions-silently = Menyebut { $role } tanpa notifikasi
schedule-cannot-notify = **{ $role } tidak akan mendapat notifikasi.** Izinkan siapa pun menyebutnya di pengaturan role, atau izinkan bot menyebut semua role di pengaturan channel, bagian Izin.
schedule-next = Berikutnya: { $moments }
clocks-change-soon = Sebentar lagi jam berubah. Jika jam postingnya terlewati, rangkuman diposting tepat setelah perubahan; jika terjadi dua kali, rangkuman diposting sekali.
schedule-posts-now = { $count ->
    [0] Tidak ada yang baru untuk { $channel }, jadi tidak ada yang diposting.
   *[other] { $count } berita baru sedang diposting di { $channel }.
}
schedule-cannot-post = **Bot belum bisa memposting di sana.** Bot tidak punya izin { $names } di { $channel }. Izinkan di pengaturan channel, bagian Izin.
history-empty = { $kind ->
    [follow] Belum ada yang diposting.
   *[schedule] Belum waktunya memposting.
}
first-digest = { $count ->
    [0] Rangkuman pertama dijadwalkan { $due }. Belum ada berita di dalamnya.
   *[other] Rangkuman pertama dijadwalkan { $due }. Sekarang isinya { $count } berita. Lihat /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [diposting]({ $link })
history-posted-late = { $due } [diposting]({ $link }) terlambat { $minutes } menit
delivery-waiting = menunggu dikirim
delivery-sent = diposting
delivery-quiet = tidak ada yang baru, tidak diposting
delivery-skipped = dilewati
delivery-failed = gagal


## Cards: alerts

alert-first-title = Alert-mu aktif
alert-first = Kamu akan mendapat pesan langsung tentang { $selection }.
alert-at-once = Pesannya dikirim begitu ada berita baru.
alert-once-a-day = Pesannya dikirim sekali sehari pukul { $time } jika ada berita baru.
alert-stop = Hentikan alert dengan /alert remove, atau hapus semua yang tersimpan tentangmu dengan /alert forget.
alert-preview = Pratinjau: berita terbaru sejauh ini
alert-preview-none = Belum ada berita dari 7 hari terakhir yang cocok.
alert-added = Alert { $number } dibuat
alert-frequency = Dalam 7 hari terakhir: { $count } berita.
alert-resumed = { $count } alert-mu yang dijeda berjalan lagi.
alerts-title = Alert-mu
alerts-none-title = Kamu belum punya alert
alerts-none = Tambahkan dengan /alert add.
alert-line-at-once = **{ $number }** · { $selection } · langsung
alert-line-once-a-day = **{ $number }** · { $selection } · sekali sehari pukul { $time }
alert-line-paused = **{ $number }** · { $selection } · dijeda. { $reason }
alert-source-unseen = Sumbernya tidak bisa lagi dibaca di pesan langsung.
alert-removed = Alert { $number } dihapus
alert-was = Alert itu tentang { $selection }.
alerts-forgotten-title = Semuanya dihapus
alerts-forgotten = { $count ->
    [0] Kamu tidak punya alert, dan tidak ada yang tersimpan tentangmu.
   *[other] { $count } alert-mu dan riwayatnya dihapus. Tidak ada lagi yang tersimpan tentangmu.
}
alert-label = { $number }: { $selection }
alert-title = Berita tentang { $selection }
alert-note = Alert { $number } · hentikan dengan /alert remove
alert-note-about = Alert { $number } tentang { $selection } · hentikan dengan /alert remove


## Cards: why a story was posted or wasn't

why-title = Mengapa berita ini diposting atau tidak
why-source-and-times = { $source } · terbit { $published } · dibaca { $read }
why-times = Terbit { $published } · dibaca { $read }
why-others = Postingan itu punya { $count } berita lagi. Untuk menanyakan salah satunya, pilih judulnya.
why-none = Server ini tidak punya jadwal atau langganan. Buat dengan /schedule add atau /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } di { $channel }
why-posted = [Diposting]({ $link }) { $after } bot membacanya.
why-posted-unlinked = Diposting { $after } bot membacanya.
why-seconds = { $count } detik setelah
why-minutes = { $count } menit setelah
why-hours = { $count } jam setelah
why-being-sent = Postingannya untuk { $due } sedang dikirim.
why-being-sent-again = Postingannya untuk { $due } sedang dikirim ulang. { $reason }
why-next = Berita ini akan ada di postingan berikutnya, { $due }.
why-next-after-quiet = Berita ini akan diposting saat jam tenang berakhir, { $due }.
why-in-line = Berita ini di urutan ke-{ $place } dalam antrean. Postingan berikutnya, { $due }, memuat paling banyak { $most }.
why-in-line-after-quiet = Berita ini di urutan ke-{ $place } dalam antrean. Postingan berikutnya, saat jam tenang berakhir, { $due }, memuat paling banyak { $most }.
why-comparing = Bot baru saja membacanya dan masih membandingkannya dengan berita lain. Tanyakan lagi sebentar lagi.
why-has-it = Berita ini [sudah ada]({ $link }) di channel.
why-has-it-unlinked = Berita ini sudah ada di channel.
why-has-account = Berita ini [sudah ada]({ $link }) di channel, versi { $source }.
why-has-account-unlinked = Berita ini sudah ada di channel, versi { $source }.
why-failed = Postingannya untuk { $due } gagal dikirim. { $reason }
why-failed-next = Postingannya untuk { $due } gagal dikirim. { $reason } Berikutnya: { $next }.
why-missed = [Postingan { $due }]({ $link }) hanya memuat { $most } berita, dan berita lain didahulukan.
why-missed-unsent = Seharusnya ada di postingan { $due }: { $outcome }.
why-missed-unsent-because = Seharusnya ada di postingan { $due }: { $outcome }. { $reason }
why-unrecorded = Berita ini tidak disertakan saat datang: sumbernya baru ditambahkan atau punya banyak berita baru sekaligus, atau langganannya saat itu dijeda atau sudah diubah sejak itu.
why-lacks = Berita ini tidak memuat { $lacking }.
why-has = Berita ini memuat { $unwanted }.
why-lacks-and-has = Berita ini tidak memuat { $lacking }, dan memuat { $unwanted }.
why-too-few = Baru { $has } media yang memberitakannya; dibutuhkan { $needs }.
why-from-file = Berita ini dimuat dari file. Langganan memposting yang datang dari feed.
why-too-old-follow = Bot membacanya sebelum langganan ini dibuat, { $since }.
why-too-old-schedule = Terbit sebelum { $since }, batas awal rangkuman pertama jadwal ini.
why-too-old-digest = Terbit sebelum { $since }, batas awal rangkuman berikutnya.
why-too-old-day = Usianya sudah lebih dari sehari saat bot membacanya.
why-too-old-query = Berita ini di luar since:, until:, atau on: pada query.
why-other-category = Sumbernya tidak ada di kategori { $category }.
why-other-source = { $source } tidak termasuk sumber yang dipilih.
why-no-source = Berita ini tidak punya sumber, dan hanya sumber tertentu yang diposting di sini.


## Cards: sources

story-count = { $count } berita
offer-empty = Saat ini belum ada berita di feed ini. Yang baru muncul begitu terbit.
offer-followed = Server ini sudah berlangganan feed ini.
offer-confirm = Tekan **Tambah** untuk berlangganan feed ini.
item-untitled = tanpa judul
source-added-title = { $source } ditambahkan
source-added-unread = Belum bisa dibaca. { $reason } Bot akan mencoba lagi secara otomatis.
source-added-none = Belum ada berita. Yang baru akan muncul di /latest; /schedule add mempostingnya secara rutin.
source-added = { $count } berita baru. Lihat dengan /latest, atau posting rangkuman secara rutin dengan /schedule add.
source-added-known = Server ini sudah berlangganan sumber ini. Lihat beritanya dengan /latest, atau posting rangkuman secara rutin dengan /schedule add.
source-checked-title = { $source } diperiksa
source-failed = Tidak bisa dibaca. { $reason }
source-nothing-new = Tidak ada yang baru.
source-new = { $count } berita baru.
source-updated = { $count } berita diperbarui.
source-removed-title = { $source } dihapus
source-removed = { $count ->
    [0] Sumber itu tidak punya berita.
   *[other] { $count } beritanya tetap tersimpan.
}
source-no-longer-seen = Server ini tidak melihat beritanya lagi. Jadwal dan langganan yang tidak punya sumber lain dijeda. Untuk menambahkannya lagi, gunakan /sources add.
source-still-for-all = Sumber ini aktif untuk semua server, jadi tetap bisa dibaca di sini. Untuk menyembunyikannya, gunakan /sources mute.
source-muted-title = { $source } disembunyikan
source-muted = Server ini tidak melihat beritanya lagi. Jadwal dan langganan yang tidak punya sumber lain dijeda. Tampilkan lagi dengan /sources unmute.
source-unmuted-title = { $source } tampil lagi
source-unmuted = Server ini melihat beritanya lagi. Lanjutkan jadwal dan langganan yang dijeda dengan /schedule resume.
sources-title = Sumber
sources-none = Belum ada sumber aktif. Anggota dengan izin Kelola Server bisa menambahkannya dengan /sources add: masukkan alamat situs berita atau feed, atau pilih nama dari daftar Discord. Pengelola bot bisa mengaktifkannya untuk semua server dengan `dateline sources enable`.
and-more-sources = … dan { $count } lainnya
source-line = ✅ **{ $source }** · { $stories } · dibaca { $checked } · berikutnya { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · belum dibaca, dijadwalkan { $next }
source-line-failed = { $times ->
    [1] ⚠️ **{ $source }** · { $stories } · gagal sekali. { $reason } Dicoba lagi { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · gagal { $times } kali berturut-turut. { $reason } Dicoba lagi { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · dari file
source-line-unnamed = 📄 Berita tanpa sumber · dari file
sources-muted = { $count } lagi disembunyikan di sini; lihat /sources unmute.
source-line-gone = ⛔ **{ $source }** · { $stories } · tidak dibaca lagi. { $reason }


## Cards: languages

language-automatic = otomatis
language-not-allowed = Mengubah bahasa server butuh izin Kelola Server. Untuk memilih bahasamu sendiri, kirim /language set ke bot lewat pesan langsung.
language-own-set = Bahasamu: { $language }
language-own-automatic = Bot kembali memakai bahasa Discord-mu
language-server-set = Bahasa server ini: { $language }
language-server-automatic = Server ini tidak lagi punya bahasa sendiri
language-channel-set = Bahasa { $channel }: { $language }
language-channel-automatic = { $channel } tidak lagi punya bahasa sendiri
language-server-scope = Bahasa ini dipakai untuk semua yang dilihat semua orang di sana. Yang hanya dilihat satu orang tetap dalam bahasa orang itu.
language-server-why = **Server ini:** jawaban memakai bahasa orang yang bertanya, dan postingan memakai bahasa orang yang membuatnya.
language-articles = Artikel tidak pernah diterjemahkan.
language-title = Bahasa
language-own = **Kamu:** { $language }, sesuai pilihanmu.
language-own-discord = **Kamu:** { $language }, bahasa Discord-mu.
language-own-lacking = **Kamu:** Inggris, karena bot tidak menguasai bahasa Discord-mu ({ $code }).
language-server = **Server ini:** { $language }, sesuai pilihan moderator.
language-community = **Server ini:** { $language }, bahasa utama Komunitas.
language-channel = **{ $channel }:** { $language }, sesuai pilihan moderator.
language-more-channels = { $count } channel lagi punya bahasa sendiri.
language-how = Untuk mengubahnya, gunakan /language set: di pesan langsung ke bot untuk dirimu sendiri, di server untuk semua orang di sana (butuh izin Kelola Server).


## Commands and options (descriptions)

latest =
    .description = Tampilkan berita terbaru
    .source = Hanya berita dari sumber ini
    .count = Jumlah berita per halaman
search =
    .description = Cari berita
    .query = Kata yang dicari; juga "sebuah frasa", -tanpa, ini OR itu, pemilu*
    .source = Hanya sumber ini, atau beberapa: BBC News, Reuters
    .since = Sejauh mana ke belakang: sehari, sepekan, sebulan, 3 hari, atau tanggal seperti 2026-11-01
    .until = Paling akhir: kemarin, senin, 3 hari, atau 2026-11-01
    .on = Hanya hari ini: hari ini, kemarin, senin, 3 nov, 2026-11-01
    .order = Paling cocok dulu, atau terbaru dulu
    .choice-relevance = paling cocok
    .choice-newest = terbaru
digest =
    .description = Ikuti perkembangan: berita yang paling banyak diberitakan dulu
    .source = Hanya sumber ini, atau beberapa: BBC News, Reuters
    .category = Hanya sumber dalam kategori ini, misalnya world atau technology
    .query = Kata yang harus ada di berita; "sebuah frasa", -tanpa, ini OR itu
    .told_by = Jumlah minimum media yang memberitakan
    .period = Sejauh mana ke belakang
    .stories = Jumlah maksimum berita
    .choice-day = sehari
    .choice-week = sepekan
    .choice-month = sebulan
    .choice-all = semua
alert =
    .description = Dapatkan pesan langsung saat ada berita
alert-add =
    .description = Dapatkan pesan langsung saat ada berita tentang sesuatu
    .query = Kata yang harus ada di berita, seperti di /search
    .sources = Hanya sumber ini, misalnya BBC News, Reuters
    .when = Kapan pesan dikirim; langsung jika dikosongkan
    .choice-at-once = langsung
    .choice-once-a-day = sekali sehari
alert-list =
    .description = Lihat semua alert-mu
alert-remove =
    .description = Hapus salah satu alert-mu
    .alert = Alert yang akan dihapus
alert-forget =
    .description = Hapus semua alert-mu dan semua yang tersimpan tentangmu
language =
    .description = Pilih bahasa bot
language-set =
    .description = Pilih bahasa server; di pesan langsung, bahasamu sendiri
    .language = Bahasa yang dipakai; otomatis berarti mengikuti pengaturan Discord
    .channel = Hanya untuk channel ini; seluruh server jika dikosongkan
language-show =
    .description = Lihat bahasa yang dipakai di sini
help =
    .description = Lihat apa yang bisa kamu lakukan di sini
summarize-menu = Ringkas
sources =
    .description = Kelola sumber server ini
sources-list =
    .description = Lihat apa yang bisa dibaca di sini dan kapan tiap sumber dibaca lagi
sources-add =
    .description = Berlangganan situs berita atau feed (Kelola Server)
    .url = Situs berita, alamat feed, atau nama dari daftar
sources-refresh =
    .description = Periksa sumber sekarang (Kelola Server)
    .source = Sumber yang diperiksa
sources-remove =
    .description = Berhenti berlangganan sumber di server ini (Kelola Server)
    .source = Sumber yang dihapus
sources-mute =
    .description = Sembunyikan sumber yang aktif untuk semua server (Kelola Server)
    .source = Sumber yang disembunyikan
sources-unmute =
    .description = Tampilkan lagi sumber yang disembunyikan (Kelola Server)
    .source = Sumber yang ditampilkan lagi
follow =
    .description = Posting berita di channel begitu ada
    .query = Kata yang harus ada di berita; "sebuah frasa", -tanpa, ini OR itu
    .sources = Hanya sumber ini, misalnya BBC News, Reuters
    .category = Hanya sumber dalam kategori ini, misalnya world atau technology
    .told_by = Jumlah minimum media yang memberitakan
    .channel = Tempat memposting; channel ini jika dikosongkan
    .role = Role yang disebut
    .quiet_hours = Kapan tidak memposting apa pun, misalnya 22:00-07:00 Jakarta
    .at_most = Jumlah maksimum postingan per jam
doctor =
    .description = Periksa apakah semua jadwal dan langganan berfungsi
schedule =
    .description = Kelola rangkuman terjadwal dan langganan
schedule-add =
    .description = Posting rangkuman secara rutin
    .time = Jam posting: 07:30, atau beberapa: 07:30, 18:00
    .timezone = Kota besar di zona waktu itu, misalnya Jakarta
    .channel = Tempat memposting; channel ini jika dikosongkan
    .days = setiap hari, hari kerja, akhir pekan, sepekan sekali, atau hari seperti sen,kam
    .stories = Jumlah maksimum berita per rangkuman
    .source = Hanya sumber ini, atau beberapa: BBC News, Reuters
    .category = Hanya sumber dalam kategori ini, misalnya world atau technology
    .query = Kata yang harus ada di berita; "sebuah frasa", -tanpa, ini OR itu
    .told_by = Jumlah minimum media yang memberitakan
    .quiet = Yang dilakukan jika tidak ada yang baru
    .role = Role yang disebut
    .mention = Cara menyebut role
    .choice-post-nothing = tidak memposting apa pun
    .choice-post-a-note = posting catatan
    .choice-notify = dengan notifikasi
    .choice-silently = tanpa notifikasi
schedule-edit =
    .description = Ubah jadwal atau langganan; yang dikosongkan tetap sama
    .schedule = Jadwal atau langganan yang diubah
    .time = Jam posting: 07:30, atau beberapa: 07:30, 18:00
    .timezone = Kota besar di zona waktu itu, misalnya Jakarta
    .source = Hanya sumber ini, atau beberapa: BBC News, Reuters; - untuk semua
    .category = Hanya sumber dalam kategori ini, misalnya world; - untuk semua
    .query = Hanya berita dengan semua kata ini; - untuk tanpa kata
    .told_by = Jumlah minimum media yang memberitakan
    .channel = Tempat memposting
    .days = setiap hari, hari kerja, akhir pekan, sepekan sekali, atau hari seperti sen,kam
    .stories = Jumlah maksimum berita per rangkuman
    .quiet = Yang dilakukan jika tidak ada yang baru
    .role = Role yang disebut
    .mention = Cara menyebut role
    .choice-post-nothing = tidak memposting apa pun
    .choice-post-a-note = posting catatan
    .choice-notify = dengan notifikasi
    .choice-silently = tanpa notifikasi
    .choice-nobody = tidak menyebut siapa pun
    .quiet_hours = Untuk langganan: jam tenang, misalnya 22:00-07:00 Jakarta; - untuk tanpa jam tenang
    .at_most = Untuk langganan: jumlah maksimum postingan per jam
schedule-now =
    .description = Posting yang baru sekarang, di luar jam yang ditetapkan
    .schedule = Jadwal yang diposting
schedule-list =
    .description = Lihat daftar jadwal dan langganan
schedule-preview =
    .description = Lihat pratinjau postingan berikutnya dari jadwal atau langganan
    .schedule = Jadwal atau langganan yang dilihat
schedule-pause =
    .description = Jeda jadwal atau langganan sampai kamu melanjutkannya
    .schedule = Jadwal atau langganan yang dijeda
schedule-resume =
    .description = Lanjutkan jadwal atau langganan yang dijeda
    .schedule = Jadwal atau langganan yang dilanjutkan
schedule-remove =
    .description = Hapus jadwal atau langganan beserta riwayatnya
    .schedule = Jadwal atau langganan yang dihapus
schedule-history =
    .description = Lihat kapan jadwal atau langganan memposting, atau mengapa tidak
    .schedule = Jadwal atau langganan yang dilihat
schedule-why =
    .description = Lihat mengapa berita diposting atau tidak
    .story = Judulnya, alamat halamannya, atau tautan ke postingan bot
    .schedule = Jadwal atau langganan; semua jika dikosongkan
