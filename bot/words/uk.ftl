# Українська (Ukrainian). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    стаття                       story      новина
#   summary    короткий зміст               digest     дайджест
#   source     джерело                      feed       стрічка
#   publisher  видання                      schedule   розклад
#   follow     підписка                     alert      оповіщення (notification: сповіщення)
#   post       допис; to post: публікувати  thread     гілка
#   paused     на паузі; resume: відновити  mute       приховати
#   catalogue  каталог                      operator   власник бота
#   site       сайт                         moderator  модератор
# Names stand in their base form, after a noun or a colon: «джерело { $source }».


## Numbers and lists

number-group = { "\u00a0" }
list-comma = { ", " }
list-and = { $begin } і { $end }
list-or = { $begin } або { $end }


## Text and reading (bot/text, bot/reading)

not-text = Це не текст. Потрібен звичайний текст (UTF-8), вебсторінка або стрічка.
encoding-unknown = Не вдалося визначити кодування тексту. Збережіть його в UTF-8 і завантажте ще раз.
file-kind = { $kind ->
    [gzip] файл gzip
    [zip] файл ZIP
    [bzip2] файл bzip2
    [xz] файл xz
    [sevenzip] файл 7z
    [zstd] файл zstd
    [rar] файл RAR
    [pdf] файл PDF
    [picture] зображення
    [video] відео
    [sound] аудіофайл
   *[office] офісний документ
 }
binary-instead-of-page = { $packed ->
    [yes] Це { $kind }, а не вебсторінка. Потрібна сама сторінка, розпакована.
   *[no] Це { $kind }, а не вебсторінка. Потрібен звичайний текст або вебсторінка.
 }
binary-instead-of-feed = { $packed ->
    [yes] Це { $kind }, а не стрічка. Потрібна сама стрічка, розпакована.
   *[no] Це { $kind }, а не стрічка. Потрібна стрічка RSS, Atom або JSON.
 }
page-too-many-attributes = На цій сторінці є тег, у якого понад 1000 атрибутів. Спробуйте іншу сторінку сайту.

# Feeds
not-a-feed = Це не стрічка. Потрібна стрічка RSS, Atom або JSON.
page-instead-of-feed = Це вебсторінка, а не стрічка. Потрібна стрічка RSS, Atom або JSON.
json-is-not-a-feed = Це JSON, але не стрічка JSON Feed. Потрібна стрічка RSS, Atom або JSON.
feed-damaged = Ця стрічка надто пошкоджена. Візьміть іншу стрічку RSS, Atom або JSON.
feed-empty = Ця стрічка порожня. Перевірте адресу або збережіть стрічку знову й завантажте цей файл.
feed-too-large = Ця стрічка більша за 10 МБ. Пошукайте на сайті коротшу стрічку.
feed-too-many-items = У цій стрічці забагато записів. Пошукайте на сайті коротшу стрічку.
feed-too-many-tags = У цій стрічці є тег, довший за 16 КБ, або понад мільйон тегів і атрибутів, тому прочитати її не вдалося. Повідомте про це власника сайту.

# Web pages
page-too-large = Ця сторінка більша за 5 МБ. Візьміть сторінку окремої статті.
page-too-many-tags = На цій сторінці понад 30 000 тегів. Візьміть сторінку окремої статті.


## The web (bot/web)

address-too-long = { $most ->
    [one] Адреса задовга. Можна не більше ніж { $most } символ.
    [few] Адреса задовга. Можна не більше ніж { $most } символи.
   *[many] Адреса задовга. Можна не більше ніж { $most } символів.
}
address-with-spaces = В адресі є пробіли або керівні символи. Скопіюйте її ще раз повністю.
address-invalid = Це не вебадреса. Потрібна адреса на зразок https://example.com/feed.xml.
address-scheme = Відкрити можна лише вебадресу. Потрібна адреса, що починається з https://.
address-with-login = В адресі є ім’я користувача або пароль. Потрібна адреса без них.
address-without-host = В адресі немає імені сайту. Потрібна адреса на зразок https://example.com/.
address-host-invalid = В адресі неправильне ім’я сайту. Перевірте його або скопіюйте адресу ще раз.
address-port = Порт { $port } не підходить для сайтів. Потрібна адреса з портом 80, 443, 8080 чи 8443 або без порту.
address-private = { $host } немає в загальнодоступному інтернеті. Візьміть адресу публічного сайту або попросіть власника бота дозволити цю.
robots-forbid = { $host } не дозволяє ботам читати цю сторінку. Відкрийте посилання в браузері.
robots-unreadable = { $host } не повідомляє, чи можна ботам читати цю сторінку. Спробуйте пізніше або відкрийте посилання в браузері.
redirect-invalid = { $host } переспрямовує на щось, що не схоже на вебадресу. Відкрийте посилання в браузері й візьміть адресу, на яку потрапите.
redirect-to-http = { $host } переспрямовує з https на http, а це небезпечно. Візьміть адресу, що залишається на https.
redirects-too-many = { $host } переспрямовує по колу. Відкрийте посилання в браузері й візьміть адресу, на яку потрапите.
leads-inside = { $host } веде на { $target }, а цієї адреси немає в загальнодоступному інтернеті. Візьміть адресу, що веде лише на публічні сайти.
host-unknown = Не вдалося знайти { $host }. Перевірте адресу.
host-not-looked-up = Не вдалося знайти { $host }: DNS-сервер не відповів. Спробуйте пізніше.
host-unreachable = Не вдалося підключитися до { $host }. Перевірте адресу або спробуйте пізніше.
host-too-slow = { $host } не відповідає понад { $seconds } с. Спробуйте пізніше.
host-bad-https = На { $host } неправильно налаштовано https. Спробуйте іншу адресу або повідомте власника сайту.
host-bad-http = { $host } надсилає неправильну HTTP-відповідь. Перевірте адресу в браузері.
connection-ended-early = { $host } закриває з’єднання, не передавши все. Спробуйте пізніше.
body-too-large = { $host } надсилає понад { $megabytes } МБ: для стрічки чи сторінки це забагато. Візьміть іншу адресу.
body-damaged = { $host } надсилає пошкоджені стиснені дані. Спробуйте пізніше або повідомте власника сайту.
body-compression-unknown = { $host } стискає дані у форматі, який бот не читає. Спробуйте іншу адресу або повідомте власника сайту.
certificate-not-yet-valid = Довіряти { $host } не можна: сертифікат ще не діє. Попросіть власника бота перевірити годинник або повідомте власника сайту.
certificate-expired = Довіряти { $host } не можна: термін дії сертифіката минув. Спробуйте за кілька днів або повідомте власника сайту.
certificate-other-name = Довіряти { $host } не можна: сертифікат видано на інше ім’я. Спробуйте адресу з www або без www.
certificate-other-address = Довіряти { $host } не можна: сертифікат видано на іншу адресу. Вкажіть ім’я сайту замість числової адреси.
certificate-unknown-authority = Довіряти { $host } не можна: сертифікат видав невідомий центр. Спробуйте іншу адресу або повідомте власника сайту.
status-unchanged = { $host } відповідає «не змінено» (304), хоча бот про це не питав. Спробуйте пізніше.
status-password = { $host } запитує пароль. Потрібна адреса, доступна всім.
status-payment = { $host } вимагає оплати. Потрібна адреса, доступна всім.
status-forbidden = { $host } відмовляє в доступі (403). Можливо, сайт блокує ботів: запитайте його власника.
status-not-found = { $host } нічого не знаходить за цією адресою (404). Перевірте адресу або пошукайте нову адресу стрічки.
status-nothing-acceptable = { $host } не має за цією адресою ні стрічки, ні сторінки (406). Візьміть іншу адресу.
status-gone = { $host } повідомляє, що це видалено назавжди (410). Пошукайте нову адресу стрічки.
status-too-many-requests = { $host } отримує забагато запитів (429). Бот зачекає кілька годин, робити нічого не потрібно.
status-legal-reasons = { $host } не може це показати з юридичних причин (451). Візьміть іншу адресу.
status-server-error = { $host } повідомляє про помилку сервера ({ $status }). Спробуйте пізніше.
status-no-document = { $host } надсилає порожню відповідь ({ $status }). Перевірте адресу в браузері.
status-other = { $host } відповідає зі статусом { $status }. Перевірте адресу в браузері.


## Storage (bot/storage)

search-too-slow = Пошук тривав задовго, тому його зупинено. Вкажіть менше слів, довші слова або одне джерело.


## Timetable (bot/timetable)

since-invalid = «{ $typed }» не підходить для since. Варіанти: { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } або дата на зразок 2026-11-01.
until-invalid = «{ $typed }» не підходить для until. Варіанти: { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } або дата на зразок 2026-11-01.
on-invalid = «{ $typed }» не підходить для on. Варіанти: { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 або місяць на зразок 2026-11.
period-in-future = «{ $typed }» — це майбутнє (за UTC). Вкажіть ранішу дату.
period-empty = Між since, until і on не залишається часу. Вкажіть раніше since або пізніше until.
time-invalid = «{ $typed }» — неправильний час. Вкажіть його як ГГ:ХХ, наприклад 07:30 або 18:00.
time-half-unclear = «{ $typed }» — це ранок чи вечір? Вкажіть { $morning } або { $evening }.
time-invalid-near = «{ $typed }» — неправильний час. Можливо, ви мали на увазі { $near }?
time-missing = Не вказано час. Вкажіть його як ГГ:ХХ, наприклад 07:30, або кілька: 07:30, 18:00.
times-too-many = Забагато разів на день. Максимум: { $most }.
day-invalid = «{ $typed }» — неправильний день. Варіанти: { $daily }, { $weekdays }, { $weekends }, { $range } або дні на зразок { $some }.
day-not-weekly = «{ $typed }» не вийде: розклад повторюється щотижня. Варіанти: { $daily }, { $weekdays }, { $weekly } або дні на зразок { $some }.
day-missing = Не вказано дні. Варіанти: { $daily }, { $weekdays }, { $weekends }, { $range } або дні на зразок { $some }.
zone-invalid-near = «{ $typed }» — не часовий пояс. Можливо, ви мали на увазі { $near }?
zone-invalid = «{ $typed }» — не часовий пояс. Вкажіть найближче велике місто, наприклад Berlin.
zone-several = У «{ $typed }» кілька часових поясів. Вкажіть місто або пояс, наприклад { $near }.
quiet-hours-invalid = «{ $typed }» не підходить для тихих годин. Вкажіть два часи й часовий пояс, наприклад 22:00-07:00 Europe/Berlin.
quiet-hours-all-day = Такі тихі години тривають увесь день, і нічого не буде опубліковано. Вкажіть два різні часи.
zone-missing = Не вказано часовий пояс. Вкажіть найближче велике місто, наприклад Berlin.
zone-taken = «{ $typed }» зрозуміло як { $zone }.
zone-taken-of-several = «{ $typed }» зрозуміло як { $zone }. Це може означати й { $others }.
zone-offset = Це { $zone } на весь рік. Якщо годинники там переводять, вкажіть натомість місто, наприклад Berlin.
zone-offset-taken = «{ $typed }» зрозуміло як { $zone } на весь рік. Якщо годинники там переводять, вкажіть натомість місто, наприклад Berlin.
schedule-times = { $days } о { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] щойно з’являються, до { $posts } допису на годину
    [few] щойно з’являються, до { $posts } дописів на годину
   *[many] щойно з’являються, до { $posts } дописів на годину
}
schedule-as-it-comes-quiet = { $posts ->
    [one] щойно з’являються, до { $posts } допису на годину, тихі години { $begin }-{ $end } ({ $zone })
    [few] щойно з’являються, до { $posts } дописів на годину, тихі години { $begin }-{ $end } ({ $zone })
   *[many] щойно з’являються, до { $posts } дописів на годину, тихі години { $begin }-{ $end } ({ $zone })
}

## What people type

days-daily = щодня
    .also = щоденно | кожен день | кожний день | кожного дня | усі дні | всі дні | завжди
days-weekdays = у будні
    .also = в будні | будні | будні дні | у будні дні | в будні дні | по буднях | робочі дні | у робочі дні | в робочі дні
days-weekends = у вихідні
    .also = в вихідні | вихідні | вихідні дні | у вихідні дні | на вихідних | по вихідних
days-weekly = щотижня
    .also = щотижнево | кожен тиждень | кожного тижня | раз на тиждень | один раз на тиждень
days-monday = щопонеділка
days-tuesday = щовівторка
days-wednesday = щосереди
days-thursday = щочетверга
days-friday = щоп’ятниці
days-saturday = щосуботи
days-sunday = щонеділі
day-monday = понеділок
    .also = пн | понеділка | понеділки | понеділках
day-tuesday = вівторок
    .also = вт | вівторка | вівторки | вівторках
day-wednesday = середа
    .also = ср | середи | середу | середах
day-thursday = четвер
    .also = чт | четверга | четверги | четвергах
day-friday = п’ятниця
    .also = пт | п’ятниці | п’ятницю | п’ятницях
day-saturday = субота
    .also = сб | суботи | суботу | суботах
day-sunday = неділя
    .also = нд | неділі | неділю | неділях
days-range = пн-пт
days-some = пн, чт
typed-and = і | й | та
typed-to = до | по
typed-beside-days = з | із | зі | у | в | по | кожен | кожний | кожного | кожну | кожної | лише | тільки
typed-not-weekly = щомісяця | щомісячно | щокварталу | щоквартально | щороку | щорічно | щогодини | кожен місяць | кожного місяця | кожен квартал | кожен рік | кожного року | кожну годину | кожної години | через день | через тиждень | раз на два тижні | раз на 2 тижні | раз на місяць | раз на рік | раз на день | двічі на тиждень | двічі на день | двічі на місяць | перший | перша | першу | другий | друга | другу | третій | третя | третю | четвертий | четверта | четверту | останній | остання | останню
typed-hour = год | година | години | годин | годині | годину
typed-minute = хв | хвилина | хвилини | хвилин
typed-half-past = { "" }
typed-am = ранку | вранці | зранку | уранці
typed-pm = дня | вдень | пополудні
typed-night = вечора | ночі | увечері | ввечері | вночі | уночі
typed-noon = полудень | опівдні
typed-midnight = північ | опівночі
typed-beside-times = о | об | в | у | з | із | від

period-day = день
    .also = доба | добу
period-week = тиждень
    .also = { "" }
period-month = місяць
    .also = { "" }
period-year = рік
    .also = { "" }
period-all = усе
    .also = все | увесь час | весь час
day-today = сьогодні
    .also = { "" }
day-yesterday = вчора
    .also = учора
period-of-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
   *[many] { $count } годин
}
period-of-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}
typed-hours = год | година | години | годин | годину
typed-days = дн | день | дні | днів | дня | доба | доби | діб | добу
typed-weeks = тиж | тиждень | тижні | тижнів | тижня
typed-months = міс | місяць | місяці | місяців | місяця
typed-years = рік | роки | років | року
typed-beside-periods = останній | останні | останніх | остання | останню | минулий | минулого | минула | минулу | минулої | за | тому | назад | з | із | від | до | р | року
period-date = 3 листопада
typed-january = січень | січня
typed-february = лютий | лютого
typed-march = березень | березня
typed-april = квітень | квітня
typed-may = травень | травня
typed-june = червень | червня
typed-july = липень | липня
typed-august = серпень | серпня
typed-september = вересень | вересня
typed-october = жовтень | жовтня
typed-november = листопад | листопада
typed-december = грудень | грудня


## Actions: reading the news

no-sources = Джерел поки немає. Учасник із дозволом «Керувати сервером» може додати джерело через /sources add. Власник бота може ввімкнути джерело для всіх серверів командою dateline sources enable.
unknown-source = Джерела «{ $name }» немає. Найбільші: { $largest }.
unknown-source-nameless = Це не назва джерела. Найбільші: { $largest }.
unknown-source-near = Джерела «{ $name }» немає. Можливо, ви мали на увазі { $near }?
source-is-muted = Джерело «{ $name }» на цьому сервері приховане. Учасник із дозволом «Керувати сервером» може показати його знову через /sources unmute.
article-gone = Ця новина більше не зберігається. Свіжі новини: /latest.
list-gone = Цей список тут більше недоступний. Викличте /latest ще раз.
search-expired = Цей пошук застарів. Викличте /search ще раз.
nothing-related = Більше нічого про це не знайшлося. Спробуйте /search.
too-short-to-summarize = { $fewest ->
    [one] Повідомлення закоротке. Виберіть таке, у якому щонайменше { $fewest } речення або лише посилання на статтю.
    [few] Повідомлення закоротке. Виберіть таке, у якому щонайменше { $fewest } речення або лише посилання на статтю.
   *[many] Повідомлення закоротке. Виберіть таке, у якому щонайменше { $fewest } речень або лише посилання на статтю.
}
linked-page-too-short = Стаття на { $host } закоротка. Відкрийте посилання, щоб прочитати її.
linked-page-without-article = На { $host } не знайшлося статті. Можливо, вона лише для передплатників; відкрийте посилання в браузері.
linked-page-too-slow = Не вдалося прочитати статтю на { $host } за { $seconds } с. Спробуйте пізніше або відкрийте посилання.


## Actions: sources

no-address =
    { $found ->
        [0] «{ $name }» — не адреса й не назва з каталогу. Вкажіть адресу новинного сайту, наприклад https://example.com.
       *[other] «{ $name }» — не адреса й не назва з каталогу. Можливо, ви мали на увазі { $near }? Підійде й адреса новинного сайту, наприклад https://example.com.
    }
catalogue-feed-unreachable = Джерело { $source } ({ $host }) недоступне. Спробуйте пізніше. Якщо й інші сайти недоступні, попросіть власника бота перевірити мережу.
no-feed = На { $host } не знайшлося стрічки. Пошукайте на сайті посилання RSS або Feed і вкажіть його адресу в /sources add.
file-instead-of-feed = За цією адресою { $kind }, а не стрічка. Вкажіть адресу головної сторінки сайту або його нестисненої стрічки RSS, Atom чи JSON.
offer-expired = Ця пропозиція застаріла. Викличте /sources add ще раз.
too-many-feeds =
    { $most ->
        [one] На цьому сервері вже { $most } стрічка, це максимум. Спершу видаліть одну через /sources remove.
        [few] На цьому сервері вже { $most } стрічки, це максимум. Спершу видаліть одну через /sources remove.
       *[many] На цьому сервері вже { $most } стрічок, це максимум. Спершу видаліть одну через /sources remove.
    }
not-live = Джерело «{ $source }» не оновлюється: його новини завантажено з файлів. Джерела, що оновлюються, показує /sources list; приховати це на сервері можна через /sources mute.
not-yours = Джерело «{ $source }» додав не цей сервер: воно ввімкнене для всіх. Приховати його на цьому сервері можна через /sources mute.
mute-own = Джерело «{ $source }» ввімкнене не для всіх серверів, тому приховати його не можна. Видаліть його через /sources remove.
not-muted =
    { $found ->
        [0] Прихованого джерела «{ $name }» тут немає. Виберіть джерело зі списку Discord.
       *[other] Прихованого джерела «{ $name }» тут немає. Можливо, ви мали на увазі { $near }?
    }
not-added =
    { $found ->
        [0] Цей сервер не додавав джерела «{ $name }». Виберіть джерело зі списку Discord.
       *[other] Цей сервер не додавав джерела «{ $name }». Можливо, ви мали на увазі { $near }?
    }
none-added = Цей сервер не додавав джерел, тому видаляти нічого. Додати джерело можна через /sources add, а приховати ввімкнене для всіх серверів — через /sources mute.
none-muted = Прихованих джерел тут немає, тому показувати знову нічого. Що можна читати, показує /sources list.
none-on-for-all = Джерел, увімкнених для всіх серверів, немає, тому приховувати нічого. Джерело, додане цим сервером, видаляє /sources remove.
asked-too-often-alone = Ви щойно зробили це { $times ->
    [one] { $times } раз
    [few] { $times } рази
   *[many] { $times } разів
}. Спробуйте знову за { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
}.
asked-too-often = На цьому сервері це щойно зробили { $times ->
    [one] { $times } раз
    [few] { $times } рази
   *[many] { $times } разів
}. Спробуйте знову за { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
}.
feed-rests =
    { $minutes ->
        [one] Джерело «{ $source }» зараз не читається. { $reason } Бот спробує знову за { $minutes } хвилину.
        [few] Джерело «{ $source }» зараз не читається. { $reason } Бот спробує знову за { $minutes } хвилини.
       *[many] Джерело «{ $source }» зараз не читається. { $reason } Бот спробує знову за { $minutes } хвилин.
    }
feed-bug = Прочитати стрічку завадила помилка в боті. Подробиці власник бота знайде в журналі.


## Actions: schedules

schedule-invalid = Виберіть розклад або підписку зі списку Discord чи введіть номер: його показує /schedule list.
schedule-now-follow = { $number } — це підписка: вона й так публікує новини, щойно вони з’являються. Що буде далі, покаже /schedule preview { $number }.
option-name = «{ $name }»
edit-without-changes = Змінювати нічого: вкажіть для { $number } хоча б ще один параметр, наприклад запит або канал.
schedule-without-options = { $count ->
    [one] { $number } — це розклад: він публікує у визначений час, параметра { $options } у нього немає. Не вказуйте цього параметра.
    [few] { $number } — це розклад: він публікує у визначений час, параметрів { $options } у нього немає. Не вказуйте цих параметрів.
   *[many] { $number } — це розклад: він публікує у визначений час, параметрів { $options } у нього немає. Не вказуйте цих параметрів.
}
follow-without-options = { $count ->
    [one] { $number } — це підписка: вона публікує новини, щойно вони з’являються, параметра { $options } у неї немає. Не вказуйте цього параметра.
    [few] { $number } — це підписка: вона публікує новини, щойно вони з’являються, параметрів { $options } у неї немає. Не вказуйте цих параметрів.
   *[many] { $number } — це підписка: вона публікує новини, щойно вони з’являються, параметрів { $options } у неї немає. Не вказуйте цих параметрів.
}
schedule-now-paused = Розклад { $number } на паузі. Відновіть його через /schedule resume { $number }, а тоді публікуйте.
schedule-unknown = На цьому сервері немає розкладу чи підписки { $number }. Перегляньте /schedule list.
too-many-schedules = { $most ->
    [one] Розкладів і підписок на цьому сервері { $most }, це максимум. Спершу видаліть щось через /schedule remove, а тоді додайте нове.
    [few] Розкладів і підписок на цьому сервері { $most }, це максимум. Спершу видаліть щось через /schedule remove, а тоді додайте нове.
   *[many] Розкладів і підписок на цьому сервері { $most }, це максимум. Спершу видаліть щось через /schedule remove, а тоді додайте нове.
}
why-unknown = Ця новина не зберігається, або її джерела не видно на цьому сервері. Виберіть новину зі списку чи введіть її адресу або посилання на допис бота.
why-unknown-post = Це повідомлення не від розкладу чи підписки цього сервера, або воно надто старе. Скопіюйте посилання на інше чи виберіть новину зі списку.
why-unknown-of-source = Ця сторінка не зберігається. Джерело { $source }: останнє читання { $last }, наступне { $next }.
why-unknown-of-source-unread = Ця сторінка не зберігається. Джерело { $source } ще не читалося, перше читання { $next }.

why-unknown-source-fails = Ця сторінка не зберігається: джерело { $source } зараз не читається. { $reason } Наступна спроба { $next }.
why-unknown-source-gone = Ця сторінка не зберігається: джерело { $source } більше не читається. { $reason } Додайте його знову через /sources add.
schedule-source-unseen = { $kind ->
    [follow] Джерела підписки { $number } більше не видно на цьому сервері. Поверніть його через /sources add чи /sources unmute або виберіть інше через /schedule edit { $number }.
   *[schedule] Джерела розкладу { $number } більше не видно на цьому сервері. Поверніть його через /sources add чи /sources unmute або виберіть інше через /schedule edit { $number }.
}
source-unseen = джерело, якого більше не видно на цьому сервері
follow-with-times = Підписка публікує те, що виходить від цього моменту, тому в запиті не може бути since:, until: і on:. Приберіть їх.
follow-only-times = У цьому запиті вказано лише час, а підписка публікує те, що виходить від цього моменту. Вкажіть слова, які мають бути в новині, наприклад вибори. Без запиту публікуються всі новини джерел.
follow-too-many = { $count ->
    [one] Це приблизно { $count } новина на день, а максимум — { $most }. Уточніть запит, джерела, категорію або told_by.
    [few] Це приблизно { $count } новини на день, а максимум — { $most }. Уточніть запит, джерела, категорію або told_by.
   *[many] Це приблизно { $count } новин на день, а максимум — { $most }. Уточніть запит, джерела, категорію або told_by.
}
paused-source-unseen = Джерела більше не видно на цьому сервері.
paused-source-forgotten = Власник бота видалив джерело.
paused-by-moderator = Паузу ввімкнув модератор.
too-late-to-catch-up = Бот тоді був не в мережі, а надолужувати вже пізно.
earlier-skipped-too = { $count ->
    [one] Усі попередні дайджести з { $since } теж пропущено; у списку лише { $count } останній.
    [few] Усі попередні дайджести з { $since } теж пропущено; у списку лише { $count } останні.
   *[many] Усі попередні дайджести з { $since } теж пропущено; у списку лише { $count } останніх.
}


## Actions: alerts

alert-for-bot = Боти й вебхуки не можуть мати оповіщень.
alert-with-times = Оповіщення надсилає те, що виходить від цього моменту, тому в запиті не може бути since:, until: і on:. Приберіть їх.
alert-only-times = У цьому запиті вказано лише час, а оповіщення надсилає те, що виходить від цього моменту. Вкажіть слова, які мають бути в новині, наприклад вибори.
alert-too-much = { $count ->
    [one] Це приблизно { $count } новина на день, а максимум — { $most }. Додайте слова до запиту або виберіть джерела.
    [few] Це приблизно { $count } новини на день, а максимум — { $most }. Додайте слова до запиту або виберіть джерела.
   *[many] Це приблизно { $count } новин на день, а максимум — { $most }. Додайте слова до запиту або виберіть джерела.
}
alert-too-many = { $most ->
    [one] У вас { $most } оповіщення, це максимум. Видаліть одне через /alert remove і додайте це.
    [few] У вас { $most } оповіщення, це максимум. Видаліть одне через /alert remove і додайте це.
   *[many] У вас { $most } оповіщень, це максимум. Видаліть одне через /alert remove і додайте це.
}
alert-known = Таке оповіщення у вас уже є: { $number }. Перегляньте /alert list.
alert-unknown = Такого оповіщення у вас немає. Виберіть зі списку Discord або перегляньте /alert list.
alert-not-now = Discord поки не дає боту починати нові приватні розмови. Нічого не збережено; спробуйте за кілька хвилин.
alert-last-today = Це повідомлення № { $most } за сьогодні, більше не можна. Решта новин дня прийде завтра одним повідомленням.
alert-left-out = { $count ->
    [one] Ще { $count } вчорашня новина не ввійшла; шукайте через /search.
    [few] Ще { $count } вчорашні новини не ввійшли; їх знайде /search.
   *[many] Ще { $count } вчорашніх новин не ввійшли; їх знайде /search.
}


## Actions: languages

language-unknown = Мови «{ $typed }» бот не має. Є { $names }.
language-unknown-near = Мови «{ $typed }» бот не має. Можливо, ви мали на увазі { $near }?


## Doctor (bot/actions/check_*)

check-source = джерело { $name }
check-source-gone = { $url } більше не читається. { $reason }
check-source-gone-fix = Додайте нову адресу через /sources add і видаліть це джерело.
check-source-failing = { $times ->
    [1] { $url }: { $times } помилка. { $reason }
    [one] { $url }: { $times } помилка поспіль. { $reason }
    [few] { $url }: { $times } помилки поспіль. { $reason }
   *[many] { $url }: { $times } помилок поспіль. { $reason }
}
check-source-failing-fix = Відкрийте адресу в браузері. Бот спробує знову { $next }.
check-source-silent = Новин немає з { $since }: це значно довше, ніж зазвичай.
check-source-silent-fix = Перевірте сайт. Якщо стрічка переїхала, додайте нову адресу через /sources add.
check-source-late = { $url }: читання було заплановане на { $due }.
check-source-late-fix = Запустіть бота командою dateline run або прочитайте джерело один раз командою dateline fetch.
check-schedule = { $kind ->
    [follow] підписка { $number }
   *[schedule] розклад { $number }
}
check-schedule-ok = { $source }, { $times }. Далі: { $due }. { $last }
check-schedule-idle = коли з’явиться новина
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Далі: { $due }. Чекає на надсилання { $count } дайджест. { $last }
    [few] { $source }, { $times }. Далі: { $due }. Чекають на надсилання { $count } дайджести. { $last }
   *[many] { $source }, { $times }. Далі: { $due }. Чекають на надсилання { $count } дайджестів. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Далі: { $due }. Чекає на надсилання { $count } допис. { $last }
    [few] { $source }, { $times }. Далі: { $due }. Чекають на надсилання { $count } дописи. { $last }
   *[many] { $source }, { $times }. Далі: { $due }. Чекають на надсилання { $count } дописів. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }: паузу ввімкнув модератор. Відновити: /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: на паузі. { $reason } { $last }
check-schedule-paused-fix = Виправте це, а тоді відновіть через /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Далі: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Дозвольте це в налаштуваннях каналу, у розділі «Дозволи», або виберіть інший канал через /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. Допис ({ $since }) досі чекає на надсилання. { $last }
   *[schedule] { $source }, { $times }. Дайджест ({ $since }) досі чекає на надсилання. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. Допис ({ $since }) досі чекає на надсилання. { $reason } { $last }
   *[schedule] { $source }, { $times }. Дайджест ({ $since }) досі чекає на надсилання. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Наступний допис ({ $due }) не надіслано вчасно. { $last }
   *[schedule] { $source }, { $times }. Дайджест ({ $due }) не опубліковано вчасно. { $last }
}
check-schedule-late-fix = Бот надолужить сам. Якщо ні, перегляньте його журнал або запустіть його командою dateline run.
check-schedule-unknown-source = { $source }, { $times }: нічого не знаходиться, джерела { $name } тут більше немає. { $last }
check-schedule-unknown-category = { $source }, { $times }: нічого не знаходиться, джерел у категорії { $category } тут більше немає. { $last }
check-schedule-unknown-fix = Додайте джерело знову через /sources add або виберіть інше через /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Перегляньте /schedule history { $number }.
check-last-none = Поки нічого не опубліковано.
check-last = Останній раз: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Останній раз: { $due }, із запізненням на { $minutes } хвилину.
    [few] Останній раз: { $due }, із запізненням на { $minutes } хвилини.
   *[many] Останній раз: { $due }, із запізненням на { $minutes } хвилин.
}
check-last-reason = Останній раз: { $due }, { $outcome }. { $reason }
doctor-title = Перевірка
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = На цьому сервері немає розкладів і підписок. Усе гаразд. Джерела показує /sources list; додайте дайджест за розкладом через /schedule add або публікуйте новини, щойно вони з’являються, через /follow.
doctor-channel-gone = Канал { $channel } видалено або приховано від бота.
doctor-channel-forbidden = Боту бракує дозволів у { $channel }: { $names }.

duty-claiming = запуск дайджестів і підписок
duty-posting = публікація дайджестів і підписок
duty-reading = читання стрічок
duty-grouping = групування новин
duty-matching = пошук новин для підписок і оповіщень
duty-loading = завантаження статей
duty-summaries = оновлення коротких змістів
duty-search-index = перебудова пошукового індексу
duty-maintenance = обслуговування
duty-bug = Помилка в боті; подробиці в журналі.
duty-reason-in-log = Причину записано в журналі бота.
check-duty-failing = { $times ->
    [one] З { $since }: { $times } збій. { $reason }
    [few] З { $since }: { $times } збої. { $reason }
   *[many] З { $since }: { $times } збоїв. { $reason }
}
check-duty-fix = Бот намагається далі. Якщо це надовго, власник бота знайде причину в журналі.
check-duty-elsewhere = З { $since } це робить інший процес бота.
check-duty-unheld = Цього не робить жоден процес.
check-bot = бот
check-bot-spare = { $spare ->
    [ready] Процес, що тут відповідає, працює з { $since }. Інший готовий його замінити.
   *[connecting] Процес, що тут відповідає, працює з { $since }. Інший підключається й скоро зможе його замінити.
}


## The worker process (bot/worker)

worker-stopping = Програма зупиняється. Усе, що вже збережено, залишиться; запустіть команду ще раз, щоб продовжити.
worker-died = Допоміжний процес було завершено: можливо, забракло пам’яті. Усе, що вже збережено, залишиться; запустіть команду ще раз, щоб продовжити.
document-too-slow = Читання тривало понад { $seconds } с, тому документ пропущено.
document-needs-memory = Для читання потрібно понад { $megabytes } МБ пам’яті, тому документ пропущено.
document-too-much-text = Тексту забагато, щоб прочитати його за раз, тому документ пропущено.


## Client, sender and delivery

news-unreadable = Не вдалося прочитати новини. Спробуйте за хвилину.
connection-broke = З’єднання з Discord перервалося. Спробуйте ще раз.
permission-needed = Для цього потрібен дозвіл «{ $names }». Зверніться до того, хто керує цим сервером.
only-in-a-server = Це працює лише на сервері, для учасників із дозволом «Керувати сервером».
option-unfit = «{ $value }» не підходить для цього параметра. Виберіть варіант зі списку Discord.
command-changed = Ця команда змінилася. Перезапустіть Discord (Ctrl+R) і спробуйте ще раз.
button-outdated = Ця кнопка зі старої версії бота. Викличте команду ще раз.
bug = Щось пішло не так на нашому боці. Власник бота знайде це в журналі за кодом { $reference }.
permission-manage-server = Керувати сервером
permission-view-channel = Переглядати канал
permission-send-messages = Надсилати повідомлення
permission-send-in-threads = Надсилати повідомлення в гілках
permission-create-posts = Створювати дописи
role-is-everyone = Роль @everyone згадувати не можна. Виберіть іншу роль.
role-not-mentionable = Роль { $role } можуть згадувати лише ті, кому дозволено згадувати всі ролі. Дозвольте згадувати її всім у налаштуваннях ролі або виберіть іншу роль.
forum-closed = Боту бракує дозволів у { $channel }: { $names }. Дозвольте це в налаштуваннях форуму, у розділі «Дозволи», і спробуйте ще раз.
forum-refused = Discord не прийняв новий допис у { $channel } ({ $reason }). Виберіть інший канал.
permission-read-history = Читати історію повідомлень
rate-limited = Досягнуто ліміту запитів Discord.
channel-gone = Каналу більше немає.
discord-answered = Discord відповів зі статусом { $status }.
message-refused = Discord відхилив повідомлення ({ $reason }).
connection-failed = Збій з’єднання ({ $reason }).
permissions-missing = Боту бракує дозволів у #{ $channel }: { $names }.
posting-forbidden = Боту не можна публікувати в цьому каналі ({ $reason }).
direct-messages-refused = Бот не може писати вам у приватні повідомлення. Увімкніть «Приватні повідомлення» в налаштуваннях приватності сервера, де є і ви, і бот, розблокуйте бота, якщо його заблоковано, і викличте /alert add ще раз.
schedule-paused-notice = { $kind ->
    [follow] Підписка { $number } на паузі: { $source }. { $reason } Коли це буде виправлено, відновіть її через /schedule resume { $number }.
   *[schedule] Дайджест на паузі: { $source }. { $reason } Коли це буде виправлено, відновіть його через /schedule resume { $number }.
}


## Cards: stories

read = Читати { $number }
read-the-only-one = Читати
next = Далі
previous = Назад
add = Додати
more = Ще про це

latest-title = Свіжі новини
latest-title-of-source = Свіжі новини: { $source }
latest-page = сторінка { $page }
latest-none = Новин поки немає. Учасник із дозволом «Керувати сервером» може додати джерело через /sources add. Власник бота може ввімкнути джерело для всіх серверів командою `dateline sources enable`.

search-title = Пошук: { $query }
search-count = { $total ->
    [one] { $total } результат
    [few] { $total } результати
   *[many] { $total } результатів
}
search-range = Результати { $first }–{ $last } з { $total }
search-range-single = Результат { $number } з { $total }
search-range-capped = { $most ->
    [one] Результати { $first }–{ $last } з { $total } (переглянуто { $most } найновіший збіг)
    [few] Результати { $first }–{ $last } з { $total } (переглянуто { $most } найновіші збіги)
   *[many] Результати { $first }–{ $last } з { $total } (переглянуто { $most } найновіших збігів)
}
search-page = сторінка { $page } з { $pages }
best-match-first = спершу найвідповідніші
newest-first = спершу найновіші
search-all-then-without = { $count ->
    [one] Усі ці слова є в { $count } новині. Далі — новини, де немає: { $words }.
    [few] Усі ці слова є в { $count } новинах. Далі — новини, де немає: { $words }.
   *[many] Усі ці слова є в { $count } новинах. Далі — новини, де немає: { $words }.
}
search-none-then-without = Новин з усіма цими словами немає. Показано новини, де немає: { $words }.
search-all-then-fewer = { $count ->
    [one] Усі ці слова є в { $count } новині. Далі — новини з деякими з них.
    [few] Усі ці слова є в { $count } новинах. Далі — новини з деякими з них.
   *[many] Усі ці слова є в { $count } новинах. Далі — новини з деякими з них.
}
search-none-then-fewer = Новин з усіма цими словами немає. Спершу йдуть ті, де їх більше.
search-lacking = немає: { $words }
search-did-you-mean = Можливо, ви мали на увазі { $near }?
search-instead = Шукати: { $words }
search-too-short = Перед зірочкою потрібно щонайменше 3 літери, тому { $words } шукається як ціле слово.
search-without-words = Тут немає слів для пошуку. Спробуйте якесь слово, наприклад вибори.
search-only-excluded = Тут лише виключені слова. Додайте слово для пошуку, наприклад вибори -опитування, або виберіть джерело.
search-only-times = Тут указано лише час. Додайте слово для пошуку, наприклад вибори, або виберіть джерело.
search-none = Новин за запитом «{ $query }» немає.
search-none-of-source = Джерело { $source }: новин за запитом «{ $query }» немає.
search-none-left = Джерело { $source }: відповідних новин немає.
search-try = Спробуйте { $tries }.
search-try-longer = довший період
search-try-all-sources = усі джерела
search-try-words = інші слова
search-try-beginning = початок слова із зірочкою, наприклад `вибор*`

selection-all = усі джерела
selection-category-of = { $category } ({ $sources })
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = «{ $query }»
selection-query-of = «{ $query }» ({ $sources })
selection-told-by = { $count ->
    [one] { $selection } (видань: щонайменше { $count })
    [few] { $selection } (видань: щонайменше { $count })
   *[many] { $selection } (видань: щонайменше { $count })
}
category-unknown = Категорії «{ $typed }» немає. Варіанти: { $known }.
category-none = У каталозі цього бота немає категорій. Не вказуйте категорію або виберіть джерела.

digest-title = { $period ->
    [day] Новини за день: { $selection }
    [week] Новини за тиждень: { $selection }
    [month] Новини за місяць: { $selection }
   *[all] Усі новини: { $selection }
}
digest-none = { $period ->
    [day] За останній день новин немає. Збільште `period` або вкажіть `period:all`.
    [week] За останній тиждень новин немає. Збільште `period` або вкажіть `period:all`.
    [month] За останній місяць новин немає. Вкажіть `period:all`.
   *[all] Новин поки немає.
}
digest-none-query = У новині мають бути всі слова. Вкажіть менше слів або спробуйте /search: там знаходяться й новини, у яких є лише деякі з них.
digest-none-category = Категорії мають лише джерела з каталогу. Додайте таке через /sources add.
digest-note = Спершу те, про що пишуть найбільше, потім нове. Дослівні цитати.
digest-note-styled = Спершу те, про що пишуть найбільше, потім нове. Дослівні цитати, вибір у стилі { $style }.
digest-note-undated = Для новин без дати датою вважається час завантаження.
digest-preview = **Попередній перегляд** · бачите лише ви
digest-posted-title = { $kind ->
    [sources] Новини: { $selection }
   *[topic] Новини на тему: { $selection }
}
source-silent-notice = ⚠️ { $source }: новин немає з { $since }, це значно довше, ніж зазвичай. Можливо, стрічка переїхала або закрилася. Докладніше: /doctor.
digest-posted-none = { $kind ->
    [sources] Новини: { $selection }. Від минулого разу нічого нового.
   *[topic] Новини на тему: { $selection }. Від минулого разу нічого нового.
}

more-title = Ще про це: { $title }
more-same-story = Та сама новина
more-related = Схоже

source-unknown = джерело невідоме
via-agency = { $source } з посиланням на { $agency }
also-in = { $source }, а також { $others }
and-more = { $count ->
    [one] { $names } і ще { $count }
    [few] { $names } і ще { $count }
   *[many] { $names } і ще { $count }
}
undated = без дати
undated-loaded = без дати, завантажено { $moment }
story-update = Оновлення

article-title-derived = Стаття не має заголовка; цей узято з її першого речення.
article-whole = Стаття повністю.
article-quoted = { $count ->
    [one] { $count } речення зі статті, дослівно.
    [few] { $count } речення зі статті, дослівно.
   *[many] { $count } речень зі статті, дослівно.
}
article-open = Відкрити статтю
article-address = Адреса: { $address }
picture = Фото: { $caption }
picture-credited = Фото: { $caption } — { $credit }
summary-title = Короткий зміст


## Cards: help

help-title = Що тут можна робити
help-news = { $count ->
    [one] Новини з { $count } джерела, словами самих статей.
    [few] Новини з { $count } джерел, словами самих статей.
   *[many] Новини з { $count } джерел, словами самих статей.
}
help-no-news = Новин тут поки немає. Учасник із дозволом «Керувати сервером» може додати джерело через /sources add.
help-no-news-moderator = Новин тут поки немає. Додайте перше джерело через /sources add.
help-no-news-direct = У приватних повідомленнях новин поки немає. Завітайте на сервер, де є бот, або попросіть власника бота ввімкнути джерело для всіх командою `dateline sources enable`.
help-reading = **Читання**
help-latest = - /latest показує найсвіжіші новини, сторінка за сторінкою: `/latest count:10`
help-search = - /search знаходить новини за словами: `/search query:нафта -ціна since:week`
help-digest = - /digest показує головне за день, тиждень або місяць: `/digest period:day`
help-alert-add = - /alert add надсилає приватне повідомлення, коли є новини: `/alert add query:вулкан`
help-sources-list = - /sources list показує, що тут можна читати
help-language = - /language show показує, якою мовою відповідає бот і як її змінити
help-buttons = - **Читати** поруч із новиною відкриває її короткий зміст. Щоб отримати короткий зміст повідомлення, відкрийте його меню й виберіть **Застосунки**, а тоді **Короткий зміст**.
help-moderating = **Для модераторів**
help-sources-add = - /sources add додає новинний сайт або стрічку: `/sources add url:{ $source }`
help-schedule-add = - /schedule add публікує дайджести у визначений час: `/schedule add source:{ $source } time:07:30 timezone:Berlin`
help-follow = - /follow публікує новини, щойно вони з’являються: `/follow query:вибори sources:{ $source }`
help-doctor = - /doctor перевіряє, чи все працює в розкладах і підписках
help-schedules = { $count ->
    [0] Розкладів і підписок тут поки немає.
    [one] Розкладів і підписок тут { $count }: /schedule list
    [few] Розкладів і підписок тут { $count }: /schedule list
   *[many] Розкладів і підписок тут { $count }: /schedule list
}
help-schedules-paused = { $count ->
    [one] Розкладів і підписок тут { $count }, з них на паузі { $paused }: /schedule list
    [few] Розкладів і підписок тут { $count }, з них на паузі { $paused }: /schedule list
   *[many] Розкладів і підписок тут { $count }, з них на паузі { $paused }: /schedule list
}
greeting-title = Dateline на зв’язку
greeting-intro = Бот публікує та знаходить новини словами самих статей. З чого почати:
greeting-source = /sources add додає новинний сайт або стрічку (для учасників із дозволом «Керувати сервером»).
greeting-latest = /latest показує найсвіжіші новини; **Читати** поруч із новиною відкриває її короткий зміст.
greeting-schedule = /schedule add публікує дайджест у каналі: щоранку або коли захочете.
greeting-help = /help показує все, що тут можна робити.
help-direct = На сервері учасники з дозволом «Керувати сервером» можуть ще додавати джерела, налаштовувати дайджести за розкладом і підписуватися на теми.


## Cards: follows

follow-added = Підписку { $number } додано
follow-edited = Підписку { $number } змінено
follow-title = Підписка { $number }
follow-summary = **{ $source }** у { $channel }, { $times }
follow-query = Новини, де є { $words }.
follow-query-without = Новини, де є { $words }. Виключаються: { $unwanted }.
follow-query-of-sources = Новини з джерел: { $names }.
follow-query-of-sources-without = Новини з джерел: { $names }. Виключаються: { $unwanted }.
follow-query-only-without = Усе, крім: { $unwanted }.
follow-any-of = { $words }
follow-word = «{ $word }»
follow-phrase = точна фраза «{ $word }»
follow-from = новини з джерела { $names }
follow-beginning = слова, що починаються на «{ $word }»
follow-frequency-low = { $count ->
    [0] За останні 7 днів новин не було. Допис з’явиться, щойно буде новина.
    [one] За останні 7 днів: { $count } новина.
    [few] За останні 7 днів: { $count } новини.
   *[many] За останні 7 днів: { $count } новин.
}
follow-frequency = { $count ->
    [one] За останні 7 днів: { $count } новина, приблизно { $daily } на день.
    [few] За останні 7 днів: { $count } новини, приблизно { $daily } на день.
   *[many] За останні 7 днів: { $count } новин, приблизно { $daily } на день.
}
follow-frequency-high = { $daily ->
    [one] Приблизно { $daily } новина на день.
    [few] Приблизно { $daily } новини на день.
   *[many] Приблизно { $daily } новин на день.
}
follow-hint = Поставити на паузу: /schedule pause { $number }, видалити: /schedule remove { $number }.
follow-preview-newest = Дописів у черзі немає. Найсвіжіша новина мала б такий вигляд:
follow-thread = Тут публікуються новини: { $selection }
follow-posted-title = { $count ->
    [one] { $count } свіжа новина
    [few] { $count } свіжі новини
   *[many] { $count } свіжих новин
}
follow-note = Підписка: { $selection }
follow-waiting = { $count ->
    [one] Ще { $count } чекає до { $until }
    [few] Ще { $count } чекають до { $until }
   *[many] Ще { $count } чекають до { $until }
}


## Cards: schedules

schedule-title = Розклад { $number }
schedule-title-of-source = { $kind ->
    [follow] Підписка { $number }: { $source }
   *[schedule] Розклад { $number }: { $source }
}
schedule-added = Розклад { $number } додано
schedule-edited = Розклад { $number } змінено
schedule-paused = { $kind ->
    [follow] Підписка { $number } на паузі
   *[schedule] Розклад { $number } на паузі
}
schedule-resumed = { $kind ->
    [follow] Підписку { $number } відновлено
   *[schedule] Розклад { $number } відновлено
}
schedule-removed = { $kind ->
    [follow] Підписку { $number } видалено
   *[schedule] Розклад { $number } видалено
}
schedules-title = Розклади та підписки
schedules-none-title = Розкладів і підписок тут немає
schedules-none = Додайте дайджест за розкладом через /schedule add або публікуйте новини, щойно вони з’являються, через /follow.
schedule-summary = { $count ->
    [one] **{ $source }** у { $channel }, { $times }, до { $count } новини
    [few] **{ $source }** у { $channel }, { $times }, до { $count } новин
   *[many] **{ $source }** у { $channel }, { $times }, до { $count } новин
}
schedule-line = **{ $number }** { $source } у { $channel }, { $times } · далі { $next }
schedule-line-idle = **{ $number }** { $source } у { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } у { $channel }, { $times } · на паузі
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · на паузі
schedule-paused-because = Зараз **на паузі**. { $reason }
schedule-resume-hint = Відновити: /schedule resume { $number }.
schedule-mentions = Зі згадкою { $role }
schedule-mentions-silently = Зі згадкою { $role }, без сповіщення
schedule-cannot-notify = **{ $role }: сповіщення не надійдуть.** Дозвольте всім згадувати цю роль у її налаштуваннях або дозвольте боту згадувати всі ролі в налаштуваннях каналу, у розділі «Дозволи».
schedule-next = Далі: { $moments }
clocks-change-soon = Скоро переводять годинники. Якщо потрібний час буде пропущено, дайджест вийде одразу після переведення; якщо цей час повториться, дайджест вийде один раз.
schedule-posts-now = { $count ->
    [0] Для { $channel } немає нічого нового, публікувати нічого.
    [one] У { $channel } публікується { $count } свіжа новина.
    [few] У { $channel } публікуються { $count } свіжі новини.
   *[many] У { $channel } публікуються { $count } свіжих новин.
}
schedule-cannot-post = **Бот поки не може там публікувати.** Йому бракує дозволів у { $channel }: { $names }. Дозвольте це в налаштуваннях каналу, у розділі «Дозволи».
history-empty = { $kind ->
    [follow] Поки нічого не опубліковано.
   *[schedule] Час першого дайджесту ще не настав.
}
first-digest = { $count ->
    [0] Перший дайджест: { $due }. Новин у ньому поки не було б.
    [one] Перший дайджест: { $due }. Зараз у ньому була б { $count } новина. Перегляньте /schedule preview { $number }.
    [few] Перший дайджест: { $due }. Зараз у ньому було б { $count } новини. Перегляньте /schedule preview { $number }.
   *[many] Перший дайджест: { $due }. Зараз у ньому було б { $count } новин. Перегляньте /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [опубліковано]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [опубліковано]({ $link }) із запізненням на { $minutes } хвилину
    [few] { $due } [опубліковано]({ $link }) із запізненням на { $minutes } хвилини
   *[many] { $due } [опубліковано]({ $link }) із запізненням на { $minutes } хвилин
}
delivery-waiting = чекає на надсилання
delivery-sent = опубліковано
delivery-quiet = нічого нового, допису немає
delivery-skipped = пропущено
delivery-failed = не вдалося


## Cards: alerts

alert-first-title = Оповіщення ввімкнено
alert-first = Ви отримуватимете приватні повідомлення на тему: { $selection }.
alert-at-once = Вони надходять одразу, щойно з’являється новина.
alert-once-a-day = Вони надходять раз на день о { $time }, якщо є новини.
alert-stop = Вимкнути оповіщення: /alert remove. Видалити все, що про вас збережено: /alert forget.
alert-preview = Попередній перегляд: найсвіжіша новина на цей момент
alert-preview-none = За останні 7 днів відповідних новин не було.
alert-added = Оповіщення { $number } додано
alert-frequency = { $count ->
    [one] За останні 7 днів: { $count } новина.
    [few] За останні 7 днів: { $count } новини.
   *[many] За останні 7 днів: { $count } новин.
}
alert-resumed = { $count ->
    [one] Знову працює { $count } оповіщення, яке було на паузі.
    [few] Знову працюють { $count } оповіщення, які були на паузі.
   *[many] Знову працюють { $count } оповіщень, які були на паузі.
}
alerts-title = Ваші оповіщення
alerts-none-title = У вас немає оповіщень
alerts-none = Додайте перше через /alert add.
alert-line-at-once = **{ $number }** · { $selection } · одразу
alert-line-once-a-day = **{ $number }** · { $selection } · раз на день о { $time }
alert-line-paused = **{ $number }** · { $selection } · на паузі. { $reason }
alert-source-unseen = Джерело більше не можна читати в приватних повідомленнях.
alert-removed = Оповіщення { $number } видалено
alert-was = Тема: { $selection }.
alerts-forgotten-title = Усе видалено
alerts-forgotten = { $count ->
    [0] Оповіщень у вас не було, і про вас нічого не збережено.
    [one] { $count } оповіщення та всю історію видалено. Про вас більше нічого не збережено.
    [few] { $count } оповіщення та їхню історію видалено. Про вас більше нічого не збережено.
   *[many] { $count } оповіщень та їхню історію видалено. Про вас більше нічого не збережено.
}
alert-label = { $number }: { $selection }
alert-title = Новини на тему: { $selection }
alert-note = Оповіщення { $number } · вимкнути: /alert remove
alert-note-about = Оповіщення { $number }: { $selection } · вимкнути: /alert remove


## Cards: why a story was posted or wasn't

why-title = Чому цю новину опубліковано або не опубліковано
why-source-and-times = { $source } · опубліковано { $published } · прочитано { $read }
why-times = Опубліковано { $published } · прочитано { $read }
why-others = { $count ->
    [one] У цьому дописі є ще { $count } новина. Щоб дізнатися про іншу новину, виберіть її заголовок.
    [few] У цьому дописі є ще { $count } новини. Щоб дізнатися про одну з них, виберіть її заголовок.
   *[many] У цьому дописі є ще { $count } новин. Щоб дізнатися про одну з них, виберіть її заголовок.
}
why-none = На цьому сервері немає розкладів і підписок. Додайте їх через /schedule add або /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } у { $channel }
why-posted = [Опубліковано]({ $link }) через { $after } після того, як бот її прочитав.
why-posted-unlinked = Опубліковано через { $after } після того, як бот її прочитав.
why-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунди
   *[many] { $count } секунд
}
why-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
   *[many] { $count } хвилин
}
why-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
   *[many] { $count } годин
}
why-being-sent = Її допис ({ $due }) зараз надсилається.
why-being-sent-again = Її допис ({ $due }) надсилається ще раз. { $reason }
why-next = Вона вийде в наступному дописі: { $due }.
why-next-after-quiet = Вона вийде, коли закінчаться тихі години: { $due }.
why-in-line = Її номер у черзі: { $place }. До наступного допису ({ $due }) увійде не більше ніж { $most }.
why-in-line-after-quiet = Її номер у черзі: { $place }. До наступного допису, після тихих годин ({ $due }), увійде не більше ніж { $most }.
why-comparing = Бот щойно прочитав її і ще порівнює з іншими новинами. Запитайте знову за хвилину.
why-has-it = У каналі вона [вже є]({ $link }).
why-has-it-unlinked = У каналі вона вже є.
why-has-account = У каналі вона [вже є]({ $link }): про неї повідомило джерело { $source }.
why-has-account-unlinked = У каналі вона вже є: про неї повідомило джерело { $source }.
why-failed = Її допис ({ $due }) не вдалося надіслати. { $reason }
why-failed-next = Її допис ({ $due }) не вдалося надіслати. { $reason } Далі: { $next }.
why-missed = { $most ->
    [one] До [допису ({ $due })]({ $link }) могла ввійти { $most } новина, а інші були попереду.
    [few] До [допису ({ $due })]({ $link }) могли ввійти { $most } новини, а інші були попереду.
   *[many] До [допису ({ $due })]({ $link }) могли ввійти { $most } новин, а інші були попереду.
}
why-missed-unsent = Вона мала ввійти до допису ({ $due }): { $outcome }.
why-missed-unsent-because = Вона мала ввійти до допису ({ $due }): { $outcome }. { $reason }
why-unrecorded = Її пропущено, коли вона з’явилася: джерело щойно додали, у ньому було одразу багато новин, підписка була на паузі або її відтоді змінили.
why-lacks = У ній бракує: { $lacking }.
why-has = У ній є виключене: { $unwanted }.
why-lacks-and-has = У ній бракує: { $lacking }. І є виключене: { $unwanted }.
why-too-few = { $has ->
    [one] Про неї пише лише { $has } видання
    [few] Про неї пишуть лише { $has } видання
   *[many] Про неї пишуть лише { $has } видань
}; { $needs ->
    [one] потрібно { $needs }
    [few] потрібно { $needs }
   *[many] потрібно { $needs }
}.
why-from-file = Її завантажено з файлу. Підписки публікують те, що надходить зі стрічок.
why-too-old-follow = Бот прочитав її до того, як додали цю підписку: { $since }.
why-too-old-schedule = Вона вийшла раніше ніж { $since }, а перший дайджест цього розкладу охоплює лише пізніші новини.
why-too-old-digest = Вона вийшла раніше ніж { $since }, а наступний дайджест охоплює лише пізніші новини.
why-too-old-day = Їй було понад добу, коли бот її прочитав.
why-too-old-query = Вона не відповідає since:, until: або on: у запиті.
why-other-category = Її джерело не в категорії { $category }.
why-other-source = Джерело { $source } не входить до вибраних.
why-no-source = Вона не має джерела, а тут публікуються лише певні джерела.


## Cards: sources

story-count = { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[many] { $count } новин
}
offer-empty = Зараз у цій стрічці немає новин. Вони з’являться, щойно вийдуть.
offer-followed = Вона вже є на цьому сервері.
offer-confirm = Натисніть **Додати**, щоб читати цю стрічку.
item-untitled = без заголовка
source-added-title = { $source }: джерело додано
source-added-unread = Прочитати поки не вдалося. { $reason } Бот спробує знову сам.
source-added-none = Новин поки немає. Вони з’являться в /latest; публікувати їх регулярно можна через /schedule add.
source-added = { $count ->
    [one] { $count } свіжа новина. Зазирніть у /latest або публікуйте дайджести через /schedule add.
    [few] { $count } свіжі новини. Перегляньте їх у /latest або публікуйте дайджести через /schedule add.
   *[many] { $count } свіжих новин. Перегляньте їх у /latest або публікуйте дайджести через /schedule add.
}
source-added-known = Це джерело вже є на сервері. Перегляньте його новини в /latest або публікуйте дайджести через /schedule add.
source-checked-title = { $source }: джерело перевірено
source-failed = Прочитати не вдалося. { $reason }
source-nothing-new = Нічого нового.
source-new = { $count ->
    [one] { $count } свіжа новина.
    [few] { $count } свіжі новини.
   *[many] { $count } свіжих новин.
}
source-updated = { $count ->
    [one] Оновлено { $count } новину.
    [few] Оновлено { $count } новини.
   *[many] Оновлено { $count } новин.
}
source-removed-title = { $source }: джерело видалено
source-removed = { $count ->
    [0] Новин у ньому не було.
    [one] { $count } новина з нього залишається.
    [few] { $count } новини з нього залишаються.
   *[many] { $count } новин із нього залишаються.
}
source-no-longer-seen = Його новин на цьому сервері більше не видно. Розклади та підписки без інших джерел поставлено на паузу. Додати знову: /sources add.
source-still-for-all = Воно ввімкнене для всіх серверів, тому його й далі можна тут читати. Приховати: /sources mute.
source-muted-title = { $source }: джерело приховано
source-muted = Його новин на цьому сервері більше не видно. Розклади та підписки без інших джерел поставлено на паузу. Показати знову: /sources unmute.
source-unmuted-title = { $source }: джерело знову видно
source-unmuted = Його новини знову видно на цьому сервері. Відновіть розклади та підписки через /schedule resume.
sources-title = Джерела
sources-none = Джерел, що оновлюються, поки немає. Учасник із дозволом «Керувати сервером» може додати джерело через /sources add: введіть адресу новинного сайту чи стрічки або виберіть назву зі списку Discord. Власник бота може ввімкнути джерело для всіх серверів командою `dateline sources enable`.
and-more-sources = { $count ->
    [one] … і ще { $count }
    [few] … і ще { $count }
   *[many] … і ще { $count }
}
source-line = ✅ **{ $source }** · { $stories } · прочитано { $checked } · знову { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · ще не прочитано, читання { $next }
source-line-failed = { $times ->
    [1] ⚠️ **{ $source }** · { $stories } · { $times } помилка. { $reason } Наступна спроба { $next }
    [one] ⚠️ **{ $source }** · { $stories } · { $times } помилка поспіль. { $reason } Наступна спроба { $next }
    [few] ⚠️ **{ $source }** · { $stories } · { $times } помилки поспіль. { $reason } Наступна спроба { $next }
   *[many] ⚠️ **{ $source }** · { $stories } · { $times } помилок поспіль. { $reason } Наступна спроба { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · із файлів
source-line-unnamed = 📄 Новини без джерела · із файлів
sources-muted = { $count ->
    [one] Ще { $count } тут приховано; перегляньте /sources unmute.
    [few] Ще { $count } тут приховано; перегляньте /sources unmute.
   *[many] Ще { $count } тут приховано; перегляньте /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · більше не читається. { $reason }


## Cards: languages

language-automatic = автоматично
language-not-allowed = Щоб змінювати мову сервера, потрібен дозвіл «Керувати сервером». Щоб вибрати свою мову, надішліть боту в приватні повідомлення /language set.
language-own-set = Ваша мова: { $language }
language-own-automatic = Бот знову використовує мову вашого Discord
language-server-set = Мова цього сервера: { $language }
language-server-automatic = Цей сервер більше не має своєї мови
language-channel-set = Мова каналу { $channel }: { $language }
language-channel-automatic = Канал { $channel } більше не має своєї мови
language-server-scope = Цією мовою бот показує там усе, що бачать усі. Те, що бачить лише одна людина, залишається її мовою.
language-server-why = **Цей сервер:** відповіді мовою того, хто питає, дописи мовою того, хто їх налаштував.
language-articles = Статті ніколи не перекладаються.
language-title = Мови
language-own = **Ви:** { $language }, ваш вибір.
language-own-discord = **Ви:** { $language }, мова вашого Discord.
language-own-lacking = **Ви:** English, бо мови вашого Discord ({ $code }) бот не має.
language-server = **Цей сервер:** { $language }, вибір модератора.
language-community = **Цей сервер:** { $language }, основна мова спільноти.
language-channel = **{ $channel }:** { $language }, вибір модератора.
language-more-channels = { $count ->
    [one] Свою мову має ще { $count } канал.
    [few] Свою мову мають ще { $count } канали.
   *[many] Свою мову мають ще { $count } каналів.
}
language-how = Змінити мову можна через /language set: для себе — у приватних повідомленнях боту, для всіх на сервері — на сервері (потрібен дозвіл «Керувати сервером»).


## Commands and options (descriptions)

latest =
    .description = Показати найсвіжіші новини
    .source = Лише новини з цього джерела
    .count = Новин на сторінці
search =
    .description = Пошук новин
    .query = Слова для пошуку; ще "точна фраза", -виключити, це OR те, вибор*
    .source = Лише це джерело або кілька: BBC News, Reuters
    .since = За який час: день, тиждень, місяць, 3 дні або від дати, наприклад 2026-11-01
    .until = До якого часу: вчора, понеділок, 3 дні, 2026-11-01
    .on = Лише цього дня: сьогодні, вчора, понеділок, 3 листопада, 2026-11-01
    .order = Спершу найвідповідніші або спершу найновіші
    .choice-relevance = найвідповідніші
    .choice-newest = найновіші
digest =
    .description = Головне: спершу новини, про які пишуть найбільше
    .source = Лише це джерело або кілька: BBC News, Reuters
    .category = Лише джерела цієї категорії, наприклад world або technology
    .query = Обов’язкові слова; ще "точна фраза", -виключити, це OR те
    .told_by = Мінімум видань, які пишуть про новину
    .period = За який час
    .stories = Максимум новин
    .choice-day = день
    .choice-week = тиждень
    .choice-month = місяць
    .choice-all = увесь час
alert =
    .description = Приватні повідомлення, коли є новини
alert-add =
    .description = Отримувати приватне повідомлення, коли є новини на певну тему
    .query = Слова, які мають бути в новині, як у /search
    .sources = Лише ці джерела, наприклад BBC News, Reuters
    .when = Коли надсилати повідомлення; якщо не вказано, одразу
    .choice-at-once = одразу
    .choice-once-a-day = раз на день
alert-list =
    .description = Показати ваші оповіщення
alert-remove =
    .description = Видалити одне з ваших оповіщень
    .alert = Яке оповіщення видалити
alert-forget =
    .description = Видалити всі ваші оповіщення й усе, що про вас збережено
language =
    .description = Вибрати мову бота
language-set =
    .description = Вибрати мову сервера, а в приватних повідомленнях — свою
    .language = Яка мова; автоматично — за налаштуваннями Discord
    .channel = Лише для цього каналу; якщо не вказано, для всього сервера
language-show =
    .description = Показати, які мови тут використовуються
help =
    .description = Показати, що тут можна робити
summarize-menu = Короткий зміст
sources =
    .description = Керування джерелами цього сервера
sources-list =
    .description = Показати, що тут можна читати й коли джерела оновляться
sources-add =
    .description = Додати новинний сайт або стрічку (Керувати сервером)
    .url = Новинний сайт, адреса стрічки або назва зі списку
sources-refresh =
    .description = Перевірити джерело зараз (Керувати сервером)
    .source = Яке джерело
sources-remove =
    .description = Видалити джерело з цього сервера (Керувати сервером)
    .source = Яке джерело
sources-mute =
    .description = Приховати джерело, ввімкнене для всіх серверів (Керувати сервером)
    .source = Яке джерело
sources-unmute =
    .description = Знову показати приховане джерело (Керувати сервером)
    .source = Яке джерело
follow =
    .description = Публікувати новини в каналі, щойно вони з’являються
    .query = Обов’язкові слова; ще "точна фраза", -виключити, це OR те
    .sources = Лише ці джерела, наприклад BBC News, Reuters
    .category = Лише джерела цієї категорії, наприклад world або technology
    .told_by = Мінімум видань, які пишуть про новину
    .channel = Де публікувати; якщо не вказано, у цьому каналі
    .role = Яку роль згадувати
    .quiet_hours = Коли нічого не публікувати, наприклад 22:00-07:00 Berlin
    .at_most = Максимум дописів на годину
doctor =
    .description = Перевірити, чи все працює в розкладах і підписках
schedule =
    .description = Керування дайджестами за розкладом і підписками
schedule-add =
    .description = Регулярно публікувати дайджест
    .time = Коли публікувати: 07:30 або кілька разів: 07:30, 18:00
    .timezone = Велике місто в потрібному часовому поясі, наприклад Berlin
    .channel = Де публікувати; якщо не вказано, у цьому каналі
    .days = щодня, у будні, у вихідні, щотижня або дні на зразок пн,чт
    .stories = Максимум новин у дайджесті
    .source = Лише це джерело або кілька: BBC News, Reuters
    .category = Лише джерела цієї категорії, наприклад world або technology
    .query = Обов’язкові слова; ще "точна фраза", -виключити, це OR те
    .told_by = Мінімум видань, які пишуть про новину
    .quiet = Що робити, якщо нічого нового
    .role = Яку роль згадувати
    .mention = Як згадувати роль
    .choice-post-nothing = нічого не публікувати
    .choice-post-a-note = повідомити про це
    .choice-notify = зі сповіщенням
    .choice-silently = без сповіщення
schedule-edit =
    .description = Змінити розклад або підписку; що не вказано, залишиться
    .schedule = Який розклад або підписку змінити
    .time = Коли публікувати: 07:30 або кілька разів: 07:30, 18:00
    .timezone = Велике місто в потрібному часовому поясі, наприклад Berlin
    .source = Лише це джерело або кілька: BBC News, Reuters; «-» — усі
    .category = Лише джерела цієї категорії, наприклад world; «-» — усі
    .query = Лише новини з усіма цими словами; «-» — без запиту
    .told_by = Мінімум видань, які пишуть про новину
    .channel = Де публікувати
    .days = щодня, у будні, у вихідні, щотижня або дні на зразок пн,чт
    .stories = Максимум новин у дайджесті
    .quiet = Що робити, якщо нічого нового
    .role = Яку роль згадувати
    .mention = Як згадувати роль
    .choice-post-nothing = нічого не публікувати
    .choice-post-a-note = повідомити про це
    .choice-notify = зі сповіщенням
    .choice-silently = без сповіщення
    .choice-nobody = нікого
    .quiet_hours = Для підписки: тихі години, наприклад 22:00-07:00 Berlin; «-» — без них
    .at_most = Для підписки: максимум дописів на годину
schedule-now =
    .description = Опублікувати нове зараз, на додачу до визначеного часу
    .schedule = Який розклад публікувати
schedule-list =
    .description = Показати розклади та підписки
schedule-preview =
    .description = Показати, що розклад або підписка опублікує далі
    .schedule = Який розклад або підписку показати
schedule-pause =
    .description = Поставити розклад або підписку на паузу, доки не відновите
    .schedule = Який розклад або підписку поставити на паузу
schedule-resume =
    .description = Відновити розклад або підписку після паузи
    .schedule = Який розклад або підписку відновити
schedule-remove =
    .description = Видалити розклад або підписку разом з історією
    .schedule = Який розклад або підписку видалити
schedule-history =
    .description = Показати, коли розклад або підписка публікували чи чому ні
    .schedule = Який розклад або підписку переглянути
schedule-why =
    .description = Показати, чому новину опубліковано або не опубліковано
    .story = Її заголовок, адреса сторінки або посилання на допис бота
    .schedule = Який розклад або підписка; якщо не вказано, усі
