# Русский (Russian). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    статья                       story      новость
#   summary    краткое содержание           digest     дайджест
#   source     источник                     feed       лента
#   publisher  издание                      schedule   расписание
#   follow     подписка                     alert      оповещение
#   post       пост; to post: публиковать   thread     ветка
#   paused     на паузе; resume: возобновить  mute     скрыть
#   catalogue  каталог                      operator   владелец бота
#   site       сайт                         moderator  модератор
# Names stand in their base form, after a noun or a colon: «источник { $source }».


## Numbers and lists

number-group = { "\u00a0" }
list-comma = { ", " }
list-and = { $begin } и { $end }
list-or = { $begin } или { $end }


## Text and reading (bot/text, bot/reading)

not-text = Это не текст. Нужен обычный текст (UTF-8), веб-страница или лента.
encoding-unknown = Не удалось определить кодировку текста. Сохраните его в UTF-8 и загрузите ещё раз.
file-kind = { $kind ->
    [gzip] файл gzip
    [zip] файл ZIP
    [bzip2] файл bzip2
    [xz] файл xz
    [sevenzip] файл 7z
    [zstd] файл zstd
    [rar] файл RAR
    [pdf] файл PDF
    [picture] изображение
    [video] видео
    [sound] аудиофайл
   *[office] офисный документ
 }
binary-instead-of-page = { $packed ->
    [yes] Это { $kind }, а не веб-страница. Нужна сама страница, распакованная.
   *[no] Это { $kind }, а не веб-страница. Нужен обычный текст или веб-страница.
 }
binary-instead-of-feed = { $packed ->
    [yes] Это { $kind }, а не лента. Нужна сама лента, распакованная.
   *[no] Это { $kind }, а не лента. Нужна лента RSS, Atom или JSON.
 }
page-too-many-attributes = На этой странице есть тег, у которого больше 1000 атрибутов. Попробуйте другую страницу сайта.

# Feeds
not-a-feed = Это не лента. Нужна лента RSS, Atom или JSON.
page-instead-of-feed = Это веб-страница, а не лента. Нужна лента RSS, Atom или JSON.
json-is-not-a-feed = Это JSON, но не лента JSON Feed. Нужна лента RSS, Atom или JSON.
feed-damaged = Эта лента слишком повреждена. Возьмите другую ленту RSS, Atom или JSON.
feed-empty = Эта лента пуста. Проверьте адрес или сохраните ленту заново и загрузите этот файл.
feed-too-large = Эта лента больше 10 МБ. Поищите на сайте ленту покороче.
feed-too-many-items = В этой ленте слишком много записей. Поищите на сайте ленту покороче.
feed-too-many-tags = В этой ленте есть тег длиннее 16 КБ или больше миллиона тегов и атрибутов, поэтому прочитать её не удалось. Сообщите об этом владельцу сайта.

# Web pages
page-too-large = Эта страница больше 5 МБ. Возьмите страницу отдельной статьи.
page-too-many-tags = На этой странице больше 30 000 тегов. Возьмите страницу отдельной статьи.


## The web (bot/web)

address-too-long = { $most ->
    [one] Адрес слишком длинный. Допустимо не больше { $most } символа.
    [few] Адрес слишком длинный. Допустимо не больше { $most } символов.
   *[many] Адрес слишком длинный. Допустимо не больше { $most } символов.
}
address-with-spaces = В адресе есть пробелы или управляющие символы. Скопируйте его ещё раз целиком.
address-invalid = Это не веб-адрес. Нужен адрес вида https://example.com/feed.xml.
address-scheme = Открыть можно только веб-адрес. Нужен адрес, который начинается с https://.
address-with-login = В адресе есть имя пользователя или пароль. Нужен адрес без них.
address-without-host = В адресе нет имени сайта. Нужен адрес вида https://example.com/.
address-host-invalid = В адресе неправильное имя сайта. Проверьте его или скопируйте адрес ещё раз.
address-port = Порт { $port } не подходит для сайтов. Нужен адрес с портом 80, 443, 8080 или 8443 либо без порта.
address-private = { $host } нет в общедоступном интернете. Возьмите адрес публичного сайта или попросите владельца бота разрешить этот.
robots-forbid = { $host } не разрешает ботам читать эту страницу. Откройте ссылку в браузере.
robots-unreadable = { $host } не сообщает, можно ли ботам читать эту страницу. Попробуйте позже или откройте ссылку в браузере.
redirect-invalid = { $host } перенаправляет на что-то, что не похоже на веб-адрес. Откройте ссылку в браузере и возьмите адрес, на который попадёте.
redirect-to-http = { $host } перенаправляет с https на http, а это небезопасно. Возьмите адрес, который остаётся на https.
redirects-too-many = { $host } перенаправляет по кругу. Откройте ссылку в браузере и возьмите адрес, на который попадёте.
leads-inside = { $host } ведёт на { $target }, а этого адреса нет в общедоступном интернете. Возьмите адрес, который ведёт только на публичные сайты.
host-unknown = Не удалось найти { $host }. Проверьте адрес.
host-not-looked-up = Не удалось найти { $host }: DNS-сервер не ответил. Попробуйте позже.
host-unreachable = Не удалось подключиться к { $host }. Проверьте адрес или попробуйте позже.
host-too-slow = { $host } не ответил за { $seconds } с. Попробуйте позже.
host-bad-https = { $host } неправильно поддерживает https. Попробуйте другой адрес или сообщите владельцу сайта.
host-bad-http = { $host } прислал неправильный HTTP-ответ. Проверьте адрес в браузере.
connection-ended-early = { $host } закрыл соединение, не передав всё. Попробуйте позже.
body-too-large = { $host } прислал больше { $megabytes } МБ: для ленты или страницы это слишком много. Возьмите другой адрес.
body-damaged = { $host } прислал повреждённые сжатые данные. Попробуйте позже или сообщите владельцу сайта.
body-compression-unknown = { $host } сжимает данные в формате, который бот не читает. Попробуйте другой адрес или сообщите владельцу сайта.
certificate-not-yet-valid = Доверять { $host } нельзя: сертификат ещё не действует. Попросите владельца бота проверить часы или сообщите владельцу сайта.
certificate-expired = Доверять { $host } нельзя: срок действия сертификата истёк. Попробуйте через несколько дней или сообщите владельцу сайта.
certificate-other-name = Доверять { $host } нельзя: сертификат выдан на другое имя. Попробуйте адрес с www или без www.
certificate-other-address = Доверять { $host } нельзя: сертификат выдан на другой адрес. Укажите имя сайта вместо числового адреса.
certificate-unknown-authority = Доверять { $host } нельзя: сертификат выдал неизвестный центр. Попробуйте другой адрес или сообщите владельцу сайта.
status-unchanged = { $host } ответил «не изменилось» (304), хотя бот об этом не спрашивал. Попробуйте позже.
status-password = { $host } запрашивает пароль. Нужен адрес, доступный всем.
status-payment = { $host } требует оплаты. Нужен адрес, доступный всем.
status-forbidden = { $host } отказал в доступе (403). Возможно, сайт блокирует ботов: спросите его владельца.
status-not-found = { $host } ничего не нашёл по этому адресу (404). Проверьте адрес или поищите новый адрес ленты.
status-nothing-acceptable = { $host } не нашёл по этому адресу ни ленты, ни страницы (406). Возьмите другой адрес.
status-gone = { $host } удалил это навсегда (410). Поищите новый адрес ленты.
status-too-many-requests = { $host } получает слишком много запросов (429). Бот подождёт несколько часов, делать ничего не нужно.
status-legal-reasons = { $host } не может это показать по юридическим причинам (451). Возьмите другой адрес.
status-server-error = { $host } сообщил об ошибке сервера ({ $status }). Попробуйте позже.
status-no-document = { $host } прислал пустой ответ ({ $status }). Проверьте адрес в браузере.
status-other = { $host } ответил со статусом { $status }. Проверьте адрес в браузере.


## Storage (bot/storage)

search-too-slow = Поиск шёл слишком долго и был остановлен. Укажите меньше слов, слова подлиннее или один источник.


## Timetable (bot/timetable)

since-invalid = «{ $typed }» не подходит для since. Варианты: { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } или дата вида 2026-11-01.
until-invalid = «{ $typed }» не подходит для until. Варианты: { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } или дата вида 2026-11-01.
on-invalid = «{ $typed }» не подходит для on. Варианты: { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 или месяц вида 2026-11.
period-in-future = «{ $typed }» — это будущее (по UTC). Укажите более раннюю дату.
period-empty = Между since, until и on не остаётся времени. Укажите более раннее since или более позднее until.
time-invalid = «{ $typed }» — неправильное время. Укажите его как ЧЧ:ММ, например 07:30 или 18:00.
time-half-unclear = «{ $typed }» — это утро или вечер? Укажите { $morning } или { $evening }.
time-invalid-near = «{ $typed }» — неправильное время. Возможно, вы имели в виду { $near }?
time-missing = Не указано время. Укажите его как ЧЧ:ММ, например 07:30, или сразу несколько: 07:30, 18:00.
times-too-many = Слишком много раз в день. Максимум: { $most }.
day-invalid = «{ $typed }» — неправильный день. Варианты: { $daily }, { $weekdays }, { $weekends }, { $range } или дни вида { $some }.
day-not-weekly = «{ $typed }» не получится: расписание повторяется каждую неделю. Варианты: { $daily }, { $weekdays }, { $weekly } или дни вида { $some }.
day-missing = Не указаны дни. Варианты: { $daily }, { $weekdays }, { $weekends }, { $range } или дни вида { $some }.
zone-invalid-near = «{ $typed }» — не часовой пояс. Возможно, вы имели в виду { $near }?
zone-invalid = «{ $typed }» — не часовой пояс. Укажите ближайший крупный город, например Berlin.
zone-several = В «{ $typed }» несколько часовых поясов. Укажите город или пояс, например { $near }.
quiet-hours-invalid = «{ $typed }» не подходит для тихих часов. Укажите два времени и часовой пояс, например 22:00-07:00 Europe/Berlin.
quiet-hours-all-day = Такие тихие часы длятся весь день, и ничего не будет опубликовано. Укажите два разных времени.
zone-missing = Не указан часовой пояс. Укажите ближайший крупный город, например Berlin.
zone-taken = «{ $typed }» понято как { $zone }.
zone-taken-of-several = «{ $typed }» понято как { $zone }. Это может означать и { $others }.
zone-offset = Здесь весь год действует { $zone }. Если часы там переводят, укажите вместо этого город, например Berlin.
zone-offset-taken = «{ $typed }» понято как { $zone } на весь год. Если часы там переводят, укажите вместо этого город, например Berlin.
schedule-times = { $days } в { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] по мере появления, до { $posts } поста в час
    [few] по мере появления, до { $posts } постов в час
   *[many] по мере появления, до { $posts } постов в час
}
schedule-as-it-comes-quiet = { $posts ->
    [one] по мере появления, до { $posts } поста в час, тихие часы { $begin }-{ $end } ({ $zone })
    [few] по мере появления, до { $posts } постов в час, тихие часы { $begin }-{ $end } ({ $zone })
   *[many] по мере появления, до { $posts } постов в час, тихие часы { $begin }-{ $end } ({ $zone })
}

## What people type

days-daily = ежедневно
    .also = каждый день | все дни | всегда
days-weekdays = по будням
    .also = будни | будние дни | по будним дням | рабочие дни | по рабочим дням | в будни
days-weekends = по выходным
    .also = выходные | в выходные | выходные дни | по выходным дням
days-weekly = еженедельно
    .also = каждую неделю | раз в неделю | один раз в неделю
days-monday = по понедельникам
days-tuesday = по вторникам
days-wednesday = по средам
days-thursday = по четвергам
days-friday = по пятницам
days-saturday = по субботам
days-sunday = по воскресеньям
day-monday = понедельник
    .also = пн | понедельника | понедельники | понедельникам
day-tuesday = вторник
    .also = вт | вторника | вторники | вторникам
day-wednesday = среда
    .also = ср | среды | среду | средам
day-thursday = четверг
    .also = чт | четверга | четверги | четвергам
day-friday = пятница
    .also = пт | пятницы | пятницу | пятницам
day-saturday = суббота
    .also = сб | субботы | субботу | субботам
day-sunday = воскресенье
    .also = вс | воскресенья | воскресеньям
days-range = пн-пт
days-some = пн, чт
typed-and = и
typed-to = по | до
typed-beside-days = с | со | по | в | во | каждый | каждую | каждое | только
typed-not-weekly = ежемесячно | ежеквартально | ежегодно | ежечасно | каждый месяц | каждый квартал | каждый год | каждый час | через день | через неделю | раз в две недели | раз в 2 недели | раз в месяц | раз в год | раз в день | два раза в неделю | два раза в день | два раза в месяц | первый | первая | первую | второй | вторая | вторую | третий | третья | третью | четвёртый | последний | последняя | последнюю | последнее
typed-hour = ч | час | часа | часов
typed-minute = мин | минут | минуты | минута
typed-half-past = { "" }
typed-am = утра | утром
typed-pm = дня | днём
typed-night = вечера | ночи | вечером | ночью
typed-noon = полдень
typed-midnight = полночь
typed-beside-times = в | с | со | от

period-day = день
    .also = сутки
period-week = неделя
    .also = неделю
period-month = месяц
    .also = { "" }
period-year = год
    .also = { "" }
period-all = всё
    .also = все | всё время
day-today = сегодня
    .also = { "" }
day-yesterday = вчера
    .also = { "" }
period-of-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
period-of-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
typed-hours = ч | час | часа | часов
typed-days = дн | день | дня | дней | сутки | суток
typed-weeks = нед | неделя | недели | недель | неделю
typed-months = мес | месяц | месяца | месяцев
typed-years = год | года | лет
typed-beside-periods = последний | последние | последняя | последнюю | прошлый | прошлая | прошлую | за | назад | с | г | года | от | до
period-date = 3 нояб
typed-january = январь | января
typed-february = февраль | февраля
typed-march = март | марта
typed-april = апрель | апреля
typed-may = май | мая
typed-june = июнь | июня
typed-july = июль | июля
typed-august = август | августа
typed-september = сентябрь | сентября
typed-october = октябрь | октября
typed-november = ноябрь | ноября
typed-december = декабрь | декабря


## Actions: reading the news

no-sources = Источников пока нет. Участник с правом «Управлять сервером» может добавить источник через /sources add. Владелец бота может включить источник для всех серверов командой dateline sources enable.
unknown-source = Источника «{ $name }» нет. Самые крупные: { $largest }.
unknown-source-nameless = Это не название источника. Самые крупные: { $largest }.
unknown-source-near = Источника «{ $name }» нет. Возможно, вы имели в виду { $near }?
source-is-muted = Источник «{ $name }» на этом сервере скрыт. Участник с правом «Управлять сервером» может показать его снова через /sources unmute.
article-gone = Эта новость больше не хранится. Свежие новости: /latest.
list-gone = Этот список здесь больше недоступен. Вызовите /latest ещё раз.
search-expired = Этот поиск устарел. Вызовите /search ещё раз.
nothing-related = Больше ничего об этом не нашлось. Попробуйте /search.
too-short-to-summarize = { $fewest ->
    [one] Сообщение слишком короткое. Выберите сообщение, в котором не меньше { $fewest } предложения или только ссылка на статью.
    [few] Сообщение слишком короткое. Выберите сообщение, в котором не меньше { $fewest } предложений или только ссылка на статью.
   *[many] Сообщение слишком короткое. Выберите сообщение, в котором не меньше { $fewest } предложений или только ссылка на статью.
}
linked-page-too-short = Статья на { $host } слишком короткая. Откройте ссылку, чтобы прочитать её.
linked-page-without-article = На { $host } не нашлось статьи. Возможно, она только для подписчиков; откройте ссылку в браузере.
linked-page-too-slow = Не удалось прочитать статью на { $host } за { $seconds } с. Попробуйте позже или откройте ссылку.


## Actions: sources

no-address =
    { $found ->
        [0] «{ $name }» — не адрес и не название из каталога. Укажите адрес новостного сайта, например https://example.com.
       *[other] «{ $name }» — не адрес и не название из каталога. Возможно, вы имели в виду { $near }? Подойдёт и адрес новостного сайта, например https://example.com.
    }
catalogue-feed-unreachable = Источник { $source } ({ $host }) недоступен. Попробуйте позже. Если и другие сайты недоступны, попросите владельца бота проверить сеть.
no-feed = На { $host } не нашлось ленты. Поищите на сайте ссылку RSS или Feed и укажите её адрес в /sources add.
file-instead-of-feed = По этому адресу { $kind }, а не лента. Укажите адрес главной страницы сайта или его несжатой ленты RSS, Atom или JSON.
offer-expired = Это предложение устарело. Вызовите /sources add ещё раз.
too-many-feeds =
    { $most ->
        [one] На этом сервере уже { $most } лента, это максимум. Сначала удалите одну через /sources remove.
        [few] На этом сервере уже { $most } ленты, это максимум. Сначала удалите одну через /sources remove.
       *[many] На этом сервере уже { $most } лент, это максимум. Сначала удалите одну через /sources remove.
    }
not-live = Источник «{ $source }» не обновляется: его новости загружены из файлов. Обновляемые источники показывает /sources list; скрыть этот на сервере можно через /sources mute.
not-yours = Источник «{ $source }» добавлен не этим сервером: он включён для всех. Скрыть его на этом сервере можно через /sources mute.
mute-own = Источник «{ $source }» включён не для всех серверов, поэтому скрыть его нельзя. Удалите его через /sources remove.
not-muted =
    { $found ->
        [0] Скрытого источника «{ $name }» здесь нет. Выберите источник из списка Discord.
       *[other] Скрытого источника «{ $name }» здесь нет. Возможно, вы имели в виду { $near }?
    }
not-added =
    { $found ->
        [0] Этот сервер не добавлял источника «{ $name }». Выберите источник из списка Discord.
       *[other] Этот сервер не добавлял источника «{ $name }». Возможно, вы имели в виду { $near }?
    }
none-added = Этот сервер не добавлял источников, поэтому удалять нечего. Добавить источник можно через /sources add, а скрыть включённый для всех серверов — через /sources mute.
none-muted = Скрытых источников здесь нет, поэтому показывать снова нечего. Что можно читать, показывает /sources list.
none-on-for-all = Источников, включённых для всех серверов, нет, поэтому скрывать нечего. Источник, добавленный этим сервером, удаляет /sources remove.
asked-too-often-alone = Вы только что сделали это { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
}. Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}.
asked-too-often = На этом сервере это только что сделали { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
}. Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}.
feed-rests =
    { $minutes ->
        [one] Источник «{ $source }» сейчас не читается. { $reason } Бот попробует снова через { $minutes } минуту.
        [few] Источник «{ $source }» сейчас не читается. { $reason } Бот попробует снова через { $minutes } минуты.
       *[many] Источник «{ $source }» сейчас не читается. { $reason } Бот попробует снова через { $minutes } минут.
    }
feed-bug = Прочитать ленту помешала ошибка в боте. Подробности владелец бота найдёт в журнале.


## Actions: schedules

schedule-invalid = Выберите расписание или подписку из списка Discord или введите номер: его показывает /schedule list.
schedule-now-follow = { $number } — это подписка: она и так публикует новости по мере появления. Что будет дальше, покажет /schedule preview { $number }.
option-name = «{ $name }»
edit-without-changes = Менять нечего: укажите для { $number } хотя бы ещё один параметр, например запрос или канал.
schedule-without-options = { $count ->
    [one] { $number } — это расписание: оно публикует в заданное время, параметра { $options } у него нет. Уберите его.
    [few] { $number } — это расписание: оно публикует в заданное время, параметров { $options } у него нет. Уберите их.
   *[many] { $number } — это расписание: оно публикует в заданное время, параметров { $options } у него нет. Уберите их.
}
follow-without-options = { $count ->
    [one] { $number } — это подписка: она публикует новости по мере появления, параметра { $options } у неё нет. Уберите его.
    [few] { $number } — это подписка: она публикует новости по мере появления, параметров { $options } у неё нет. Уберите их.
   *[many] { $number } — это подписка: она публикует новости по мере появления, параметров { $options } у неё нет. Уберите их.
}
schedule-now-paused = Расписание { $number } на паузе. Возобновите его через /schedule resume { $number }, а потом публикуйте.
schedule-unknown = На этом сервере нет расписания или подписки { $number }. Посмотрите /schedule list.
too-many-schedules = { $most ->
    [one] На этом сервере { $most } расписание или подписка, это максимум. Сначала удалите одну из этих записей через /schedule remove, потом добавьте новую.
    [few] На этом сервере { $most } расписания и подписки, это максимум. Сначала удалите одну из этих записей через /schedule remove, потом добавьте новую.
   *[many] На этом сервере { $most } расписаний и подписок, это максимум. Сначала удалите одну из этих записей через /schedule remove, потом добавьте новую.
}
why-unknown = Эта новость не хранится, или её источник не виден на этом сервере. Выберите новость из списка или введите её адрес либо ссылку на пост бота.
why-unknown-post = Это сообщение не от расписания или подписки этого сервера, или оно слишком старое. Скопируйте ссылку на другое или выберите новость из списка.
why-unknown-of-source = Эта страница не хранится. Источник { $source }: последнее чтение { $last }, следующее { $next }.
why-unknown-of-source-unread = Эта страница не хранится. Источник { $source } ещё не читался, первое чтение { $next }.

why-unknown-source-fails = Эта страница не хранится: источник { $source } сейчас не читается. { $reason } Следующая попытка { $next }.
why-unknown-source-gone = Эта страница не хранится: источник { $source } больше не читается. { $reason } Добавьте его заново через /sources add.
schedule-source-unseen = { $kind ->
    [follow] Источник подписки { $number } больше не виден на этом сервере. Верните его через /sources add или /sources unmute либо выберите другой через /schedule edit { $number }.
   *[schedule] Источник расписания { $number } больше не виден на этом сервере. Верните его через /sources add или /sources unmute либо выберите другой через /schedule edit { $number }.
}
source-unseen = источник, который больше не виден на этом сервере
follow-with-times = Подписка публикует то, что выходит с этого момента, поэтому в запросе не может быть since:, until: и on:. Уберите их.
follow-only-times = В этом запросе указано только время, а подписка публикует то, что выходит с этого момента. Укажите слова, которые должны быть в новости, например выборы. Без запроса публикуются все новости источников.
follow-too-many = { $count ->
    [one] Это примерно { $count } новость в день, а максимум — { $most }. Уточните запрос, источники, категорию или told_by.
    [few] Это примерно { $count } новости в день, а максимум — { $most }. Уточните запрос, источники, категорию или told_by.
   *[many] Это примерно { $count } новостей в день, а максимум — { $most }. Уточните запрос, источники, категорию или told_by.
}
paused-source-unseen = Источник больше не виден на этом сервере.
paused-source-forgotten = Владелец бота удалил источник.
paused-by-moderator = Паузу включил модератор.
too-late-to-catch-up = Бот был тогда не в сети, а навёрстывать уже поздно.
earlier-skipped-too = { $count ->
    [one] Все более ранние дайджесты с { $since } тоже пропущены; в списке только { $count } последний.
    [few] Все более ранние дайджесты с { $since } тоже пропущены; в списке только { $count } последних.
   *[many] Все более ранние дайджесты с { $since } тоже пропущены; в списке только { $count } последних.
}


## Actions: alerts

alert-for-bot = У ботов и вебхуков не может быть оповещений.
alert-with-times = Оповещение присылает то, что выходит с этого момента, поэтому в запросе не может быть since:, until: и on:. Уберите их.
alert-only-times = В этом запросе указано только время, а оповещение присылает то, что выходит с этого момента. Укажите слова, которые должны быть в новости, например выборы.
alert-too-much = { $count ->
    [one] Это примерно { $count } новость в день, а максимум — { $most }. Добавьте слова в запрос или выберите источники.
    [few] Это примерно { $count } новости в день, а максимум — { $most }. Добавьте слова в запрос или выберите источники.
   *[many] Это примерно { $count } новостей в день, а максимум — { $most }. Добавьте слова в запрос или выберите источники.
}
alert-too-many = { $most ->
    [one] У вас { $most } оповещение, это максимум. Удалите одно через /alert remove и добавьте это.
    [few] У вас { $most } оповещения, это максимум. Удалите одно через /alert remove и добавьте это.
   *[many] У вас { $most } оповещений, это максимум. Удалите одно через /alert remove и добавьте это.
}
alert-known = Такое оповещение у вас уже есть: { $number }. Посмотрите /alert list.
alert-unknown = Такого оповещения у вас нет. Выберите из списка Discord или посмотрите /alert list.
alert-not-now = Discord пока не даёт боту открывать новые личные переписки. Ничего не сохранено; попробуйте через несколько минут.
alert-last-today = Это сообщение № { $most } за сегодня, больше нельзя. Остальные новости дня придут завтра одним сообщением.
alert-left-out = { $count ->
    [one] Ещё { $count } вчерашняя новость не вошла; для поиска есть /search.
    [few] Ещё { $count } вчерашние новости не вошли; их найдёт /search.
   *[many] Ещё { $count } вчерашних новостей не вошли; их найдёт /search.
}


## Actions: languages

language-unknown = Языка «{ $typed }» у бота нет. Есть { $names }.
language-unknown-near = Языка «{ $typed }» у бота нет. Возможно, вы имели в виду { $near }?


## Doctor (bot/actions/check_*)

check-source = источник { $name }
check-source-gone = { $url } больше не читается. { $reason }
check-source-gone-fix = Добавьте новый адрес через /sources add и удалите этот источник.
check-source-failing = { $times ->
    [one] { $url }: { $times } ошибка подряд. { $reason }
    [few] { $url }: { $times } ошибки подряд. { $reason }
   *[many] { $url }: { $times } ошибок подряд. { $reason }
}
check-source-failing-fix = Откройте адрес в браузере. Бот попробует снова { $next }.
check-source-silent = Новостей нет с { $since }: это гораздо дольше обычного.
check-source-silent-fix = Проверьте сайт. Если лента переехала, добавьте новый адрес через /sources add.
check-source-late = { $url }: чтение было назначено на { $due }.
check-source-late-fix = Запустите бота командой dateline run или прочитайте источник один раз командой dateline fetch.
check-schedule = { $kind ->
    [follow] подписка { $number }
   *[schedule] расписание { $number }
}
check-schedule-ok = { $source }, { $times }. Далее: { $due }. { $last }
check-schedule-idle = когда появится новость
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Далее: { $due }. Ожидает отправки { $count } дайджест. { $last }
    [few] { $source }, { $times }. Далее: { $due }. Ожидают отправки { $count } дайджеста. { $last }
   *[many] { $source }, { $times }. Далее: { $due }. Ожидают отправки { $count } дайджестов. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Далее: { $due }. Ожидает отправки { $count } пост. { $last }
    [few] { $source }, { $times }. Далее: { $due }. Ожидают отправки { $count } поста. { $last }
   *[many] { $source }, { $times }. Далее: { $due }. Ожидают отправки { $count } постов. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }: паузу включил модератор. Возобновить: /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }: на паузе. { $reason } { $last }
check-schedule-paused-fix = Исправьте это, потом возобновите через /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Далее: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Разрешите это в настройках канала, в разделе «Права доступа», или выберите другой канал через /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. Пост ({ $since }) всё ещё ожидает отправки. { $last }
   *[schedule] { $source }, { $times }. Дайджест ({ $since }) всё ещё ожидает отправки. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. Пост ({ $since }) всё ещё ожидает отправки. { $reason } { $last }
   *[schedule] { $source }, { $times }. Дайджест ({ $since }) всё ещё ожидает отправки. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Следующий пост ({ $due }) не отправлен вовремя. { $last }
   *[schedule] { $source }, { $times }. Дайджест ({ $due }) не опубликован вовремя. { $last }
}
check-schedule-late-fix = Бот наверстает сам. Если нет, посмотрите его журнал или запустите его командой dateline run.
check-schedule-unknown-source = { $source }, { $times }: ничего не находится, источника { $name } здесь больше нет. { $last }
check-schedule-unknown-category = { $source }, { $times }: ничего не находится, источников в категории { $category } здесь больше нет. { $last }
check-schedule-unknown-fix = Добавьте источник заново через /sources add или выберите другое через /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Посмотрите /schedule history { $number }.
check-last-none = Пока ничего не опубликовано.
check-last = Последний раз: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Последний раз: { $due }, с опозданием на { $minutes } минуту.
    [few] Последний раз: { $due }, с опозданием на { $minutes } минуты.
   *[many] Последний раз: { $due }, с опозданием на { $minutes } минут.
}
check-last-reason = Последний раз: { $due }, { $outcome }. { $reason }
doctor-title = Проверка
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = На этом сервере нет расписаний и подписок. Всё в порядке. Источники показывает /sources list; добавьте дайджест по расписанию через /schedule add или публикуйте новости по мере появления через /follow.
doctor-channel-gone = Канал { $channel } удалён или скрыт от бота.
doctor-channel-forbidden = Боту не хватает прав в { $channel }: { $names }.

duty-claiming = запуск дайджестов и подписок
duty-posting = публикация дайджестов и подписок
duty-reading = чтение лент
duty-grouping = группировка новостей
duty-matching = поиск новостей для подписок и оповещений
duty-loading = загрузка статей
duty-summaries = обновление кратких содержаний
duty-search-index = перестройка поискового индекса
duty-maintenance = обслуживание
duty-bug = Ошибка в боте; подробности в журнале.
duty-reason-in-log = Причина записана в журнале бота.
check-duty-failing = { $times ->
    [one] С { $since }: { $times } сбой. { $reason }
    [few] С { $since }: { $times } сбоя. { $reason }
   *[many] С { $since }: { $times } сбоев. { $reason }
}
check-duty-fix = Бот продолжает попытки. Если это надолго, владелец бота найдёт причину в журнале.
check-duty-elsewhere = С { $since } этим занят другой процесс бота.
check-duty-unheld = Этим не занят ни один процесс.
check-bot = бот
check-bot-spare = { $spare ->
    [ready] Процесс, который здесь отвечает, работает с { $since }. Другой готов его заменить.
   *[connecting] Процесс, который здесь отвечает, работает с { $since }. Другой подключается и скоро сможет его заменить.
}


## The worker process (bot/worker)

worker-stopping = Программа останавливается. Всё, что уже сохранено, останется; запустите команду ещё раз, чтобы продолжить.
worker-died = Вспомогательный процесс был завершён: возможно, не хватило памяти. Всё, что уже сохранено, останется; запустите команду ещё раз, чтобы продолжить.
document-too-slow = Чтение заняло больше { $seconds } с и было пропущено.
document-needs-memory = Для чтения нужно больше { $megabytes } МБ памяти, поэтому оно пропущено.
document-too-much-text = Текста слишком много, чтобы прочитать его за раз, поэтому он пропущен.


## Client, sender and delivery

news-unreadable = Не удалось прочитать новости. Попробуйте через минуту.
connection-broke = Соединение с Discord прервалось. Попробуйте ещё раз.
permission-needed = Для этого нужно право «{ $names }». Обратитесь к тому, кто управляет этим сервером.
only-in-a-server = Это работает только на сервере, для участников с правом «Управлять сервером».
option-unfit = «{ $value }» не подходит для этого параметра. Выберите вариант из списка Discord.
command-changed = Эта команда изменилась. Перезапустите Discord (Ctrl+R) и попробуйте ещё раз.
button-outdated = Эта кнопка из старой версии бота. Вызовите команду ещё раз.
bug = Что-то пошло не так на нашей стороне. Владелец бота найдёт это в журнале по коду { $reference }.
permission-manage-server = Управлять сервером
permission-view-channel = Просматривать канал
permission-send-messages = Отправлять сообщения
permission-send-in-threads = Отправлять сообщения в ветках
permission-create-posts = Создавать публикации
role-is-everyone = Роль @everyone упоминать нельзя. Выберите другую роль.
role-not-mentionable = Роль { $role } могут упоминать только те, кому разрешено упоминать все роли. Разрешите упоминать её всем в настройках роли или выберите другую роль.
forum-closed = Боту не хватает прав в { $channel }: { $names }. Разрешите это в настройках форума, в разделе «Права доступа», и попробуйте ещё раз.
forum-refused = Discord не принял новую публикацию в { $channel } ({ $reason }). Выберите другой канал.
permission-read-history = Читать историю сообщений
rate-limited = Достигнут лимит запросов Discord.
channel-gone = Канала больше нет.
discord-answered = Discord ответил со статусом { $status }.
message-refused = Discord отклонил сообщение ({ $reason }).
connection-failed = Сбой соединения ({ $reason }).
permissions-missing = Боту не хватает прав в #{ $channel }: { $names }.
posting-forbidden = Боту нельзя публиковать в этом канале ({ $reason }).
direct-messages-refused = Бот не может писать вам в личные сообщения. Включите «Личные сообщения» в настройках конфиденциальности сервера, где есть и вы, и бот, разблокируйте бота, если он заблокирован, и вызовите /alert add ещё раз.
schedule-paused-notice = { $kind ->
    [follow] Подписка { $number } на паузе: { $source }. { $reason } Когда это исправлено, возобновите её через /schedule resume { $number }.
   *[schedule] Дайджест на паузе: { $source }. { $reason } Когда это исправлено, возобновите его через /schedule resume { $number }.
}


## Cards: stories

read = Читать { $number }
read-the-only-one = Читать
next = Вперёд
previous = Назад
add = Добавить
more = Ещё об этом

latest-title = Свежие новости
latest-title-of-source = Свежие новости: { $source }
latest-page = страница { $page }
latest-none = Новостей пока нет. Участник с правом «Управлять сервером» может добавить источник через /sources add. Владелец бота может включить источник для всех серверов командой `dateline sources enable`.

search-title = Поиск: { $query }
search-count = { $total ->
    [one] { $total } результат
    [few] { $total } результата
   *[many] { $total } результатов
}
search-range = Результаты { $first }–{ $last } из { $total }
search-range-single = Результат { $number } из { $total }
search-range-capped = { $most ->
    [one] Результаты { $first }–{ $last } из { $total } (просмотрено { $most } самое новое совпадение)
    [few] Результаты { $first }–{ $last } из { $total } (просмотрены { $most } самых новых совпадения)
   *[many] Результаты { $first }–{ $last } из { $total } (просмотрено { $most } самых новых совпадений)
}
search-page = страница { $page } из { $pages }
best-match-first = сначала самые подходящие
newest-first = сначала новые
search-all-then-without = { $count ->
    [one] Все эти слова есть в { $count } новости. Дальше — новости, где нет: { $words }.
    [few] Все эти слова есть в { $count } новостях. Дальше — новости, где нет: { $words }.
   *[many] Все эти слова есть в { $count } новостях. Дальше — новости, где нет: { $words }.
}
search-none-then-without = Новостей со всеми этими словами нет. Показаны новости, где нет: { $words }.
search-all-then-fewer = { $count ->
    [one] Все эти слова есть в { $count } новости. Дальше — новости с некоторыми из них.
    [few] Все эти слова есть в { $count } новостях. Дальше — новости с некоторыми из них.
   *[many] Все эти слова есть в { $count } новостях. Дальше — новости с некоторыми из них.
}
search-none-then-fewer = Новостей со всеми этими словами нет. Сначала идут те, где их больше.
search-lacking = нет: { $words }
search-did-you-mean = Возможно, вы имели в виду { $near }?
search-instead = Искать: { $words }
search-too-short = Перед звёздочкой нужно не меньше 3 букв, поэтому { $words } ищется как целое слово.
search-without-words = Здесь нет слов для поиска. Попробуйте какое-нибудь слово, например выборы.
search-only-excluded = Здесь только исключённые слова. Добавьте слово для поиска, например выборы -опрос, или выберите источник.
search-only-times = Здесь указано только время. Добавьте слово для поиска, например выборы, или выберите источник.
search-none = Новостей по запросу «{ $query }» нет.
search-none-of-source = Источник { $source }: новостей по запросу «{ $query }» нет.
search-none-left = Источник { $source }: подходящих новостей нет.
search-try = Попробуйте { $tries }.
search-try-longer = более долгий период
search-try-all-sources = все источники
search-try-words = другие слова
search-try-beginning = начало слова со звёздочкой, например `выбор*`

selection-all = все источники
selection-category-of = { $category } ({ $sources })
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = «{ $query }»
selection-query-of = «{ $query }» ({ $sources })
selection-told-by = { $count ->
    [one] { $selection } (изданий: не меньше { $count })
    [few] { $selection } (изданий: не меньше { $count })
   *[many] { $selection } (изданий: не меньше { $count })
}
category-unknown = Категории «{ $typed }» нет. Варианты: { $known }.
category-none = В каталоге этого бота нет категорий. Не указывайте категорию или выберите источники.

digest-title = { $period ->
    [day] Новости за день: { $selection }
    [week] Новости за неделю: { $selection }
    [month] Новости за месяц: { $selection }
   *[all] Все новости: { $selection }
}
digest-none = { $period ->
    [day] За последний день новостей нет. Увеличьте `period` или укажите `period:all`.
    [week] За последнюю неделю новостей нет. Увеличьте `period` или укажите `period:all`.
    [month] За последний месяц новостей нет. Укажите `period:all`.
   *[all] Новостей пока нет.
}
digest-none-query = В новости должны быть все слова. Укажите меньше слов или попробуйте /search: там находятся и новости, где не все слова.
digest-none-category = Категории есть только у источников из каталога. Добавьте такой через /sources add.
digest-note = Сначала то, о чём пишут больше всего, потом новое. Дословные цитаты.
digest-note-styled = Сначала то, о чём пишут больше всего, потом новое. Дословные цитаты, выбор в стиле { $style }.
digest-note-undated = У новостей без даты датой считается время загрузки.
digest-preview = **Предпросмотр** · видите только вы
digest-posted-title = { $kind ->
    [sources] Новости: { $selection }
   *[topic] Новости по теме: { $selection }
}
source-silent-notice = ⚠️ { $source }: новостей нет с { $since }, это гораздо дольше обычного. Возможно, лента переехала или закрылась. Подробнее: /doctor.
digest-posted-none = { $kind ->
    [sources] Новости: { $selection }. С прошлого раза ничего нового.
   *[topic] Новости по теме: { $selection }. С прошлого раза ничего нового.
}

more-title = Ещё об этом: { $title }
more-same-story = Та же новость
more-related = Похожее

source-unknown = источник неизвестен
via-agency = { $source } со ссылкой на { $agency }
also-in = { $source }, а также { $others }
and-more = { $count ->
    [one] { $names } и ещё { $count }
    [few] { $names } и ещё { $count }
   *[many] { $names } и ещё { $count }
}
undated = без даты
undated-loaded = без даты, загружено { $moment }
story-update = Обновление

article-title-derived = У статьи нет заголовка; этот взят из её первого предложения.
article-whole = Статья целиком.
article-quoted = { $count ->
    [one] { $count } предложение из статьи, дословно.
    [few] { $count } предложения из статьи, дословно.
   *[many] { $count } предложений из статьи, дословно.
}
article-open = Открыть статью
article-address = Адрес: { $address }
picture = Фото: { $caption }
picture-credited = Фото: { $caption } — { $credit }
summary-title = Краткое содержание


## Cards: help

help-title = Что здесь можно делать
help-news = { $count ->
    [one] Новости из { $count } источника, словами самих статей.
    [few] Новости из { $count } источников, словами самих статей.
   *[many] Новости из { $count } источников, словами самих статей.
}
help-no-news = Новостей здесь пока нет. Участник с правом «Управлять сервером» может добавить источник через /sources add.
help-no-news-moderator = Новостей здесь пока нет. Добавьте первый источник через /sources add.
help-no-news-direct = В личных сообщениях новостей пока нет. Загляните на сервер, где есть бот, или попросите владельца бота включить источник для всех командой `dateline sources enable`.
help-reading = **Чтение**
help-latest = - /latest показывает самые свежие новости, страница за страницей: `/latest count:10`
help-search = - /search находит новости по словам: `/search query:нефть -цена since:week`
help-digest = - /digest показывает главное за день, неделю или месяц: `/digest period:day`
help-alert-add = - /alert add присылает личное сообщение, когда есть новости: `/alert add query:вулкан`
help-sources-list = - /sources list показывает, что здесь можно читать
help-language = - /language show показывает, на каком языке отвечает бот и как его сменить
help-buttons = - **Читать** рядом с новостью открывает её краткое содержание. Чтобы получить краткое содержание сообщения, откройте его меню и выберите **Приложения**, затем **Краткое содержание**.
help-moderating = **Для модераторов**
help-sources-add = - /sources add добавляет новостной сайт или ленту: `/sources add url:{ $source }`
help-schedule-add = - /schedule add публикует дайджесты в заданное время: `/schedule add source:{ $source } time:07:30 timezone:Berlin`
help-follow = - /follow публикует новости по мере появления: `/follow query:выборы sources:{ $source }`
help-doctor = - /doctor проверяет, всё ли работает в расписаниях и подписках
help-schedules = { $count ->
    [0] Расписаний и подписок здесь пока нет.
    [one] Здесь публикуют { $count } расписание или подписка: /schedule list
    [few] Здесь публикуют { $count } расписания и подписки: /schedule list
   *[many] Здесь публикуют { $count } расписаний и подписок: /schedule list
}
help-schedules-paused = { $count ->
    [one] Расписаний и подписок здесь { $count }, из них на паузе { $paused }: /schedule list
    [few] Расписаний и подписок здесь { $count }, из них на паузе { $paused }: /schedule list
   *[many] Расписаний и подписок здесь { $count }, из них на паузе { $paused }: /schedule list
}
greeting-title = Dateline на связи
greeting-intro = Бот публикует и находит новости словами самих статей. С чего начать:
greeting-source = /sources add добавляет новостной сайт или ленту (для участников с правом «Управлять сервером»).
greeting-latest = /latest показывает самые свежие новости; **Читать** рядом с новостью открывает её краткое содержание.
greeting-schedule = /schedule add публикует дайджест в канале: каждое утро или когда захотите.
greeting-help = /help показывает всё, что здесь можно делать.
help-direct = На сервере участники с правом «Управлять сервером» могут ещё добавлять источники, настраивать дайджесты по расписанию и подписываться на темы.


## Cards: follows

follow-added = Подписка { $number } добавлена
follow-edited = Подписка { $number } изменена
follow-title = Подписка { $number }
follow-summary = **{ $source }** в { $channel }, { $times }
follow-query = Новости, где есть { $words }.
follow-query-without = Новости, где есть { $words }. Исключаются: { $unwanted }.
follow-query-of-sources = Новости из источников: { $names }.
follow-query-of-sources-without = Новости из источников: { $names }. Исключаются: { $unwanted }.
follow-query-only-without = Всё, кроме: { $unwanted }.
follow-any-of = { $words }
follow-word = «{ $word }»
follow-phrase = точная фраза «{ $word }»
follow-from = новости из { $names }
follow-beginning = слова на «{ $word }»
follow-frequency-low = { $count ->
    [0] За последние 7 дней новостей не было. Пост появится, как только будет новость.
    [one] За последние 7 дней: { $count } новость.
    [few] За последние 7 дней: { $count } новости.
   *[many] За последние 7 дней: { $count } новостей.
}
follow-frequency = { $count ->
    [one] За последние 7 дней: { $count } новость, примерно { $daily } в день.
    [few] За последние 7 дней: { $count } новости, примерно { $daily } в день.
   *[many] За последние 7 дней: { $count } новостей, примерно { $daily } в день.
}
follow-frequency-high = { $daily ->
    [one] Примерно { $daily } новость в день.
    [few] Примерно { $daily } новости в день.
   *[many] Примерно { $daily } новостей в день.
}
follow-hint = Поставить на паузу: /schedule pause { $number }, удалить: /schedule remove { $number }.
follow-preview-newest = Постов в очереди нет. Самая свежая новость выглядела бы так:
follow-thread = Здесь публикуются новости: { $selection }
follow-posted-title = { $count ->
    [one] { $count } свежая новость
    [few] { $count } свежие новости
   *[many] { $count } свежих новостей
}
follow-note = Подписка: { $selection }
follow-waiting = { $count ->
    [one] Ещё { $count } ждёт до { $until }
    [few] Ещё { $count } ждут до { $until }
   *[many] Ещё { $count } ждут до { $until }
}


## Cards: schedules

schedule-title = Расписание { $number }
schedule-title-of-source = { $kind ->
    [follow] Подписка { $number }: { $source }
   *[schedule] Расписание { $number }: { $source }
}
schedule-added = Расписание { $number } добавлено
schedule-edited = Расписание { $number } изменено
schedule-paused = { $kind ->
    [follow] Подписка { $number } на паузе
   *[schedule] Расписание { $number } на паузе
}
schedule-resumed = { $kind ->
    [follow] Подписка { $number } возобновлена
   *[schedule] Расписание { $number } возобновлено
}
schedule-removed = { $kind ->
    [follow] Подписка { $number } удалена
   *[schedule] Расписание { $number } удалено
}
schedules-title = Расписания и подписки
schedules-none-title = Расписаний и подписок здесь нет
schedules-none = Добавьте дайджест по расписанию через /schedule add или публикуйте новости по мере появления через /follow.
schedule-summary = { $count ->
    [one] **{ $source }** в { $channel }, { $times }, до { $count } новости
    [few] **{ $source }** в { $channel }, { $times }, до { $count } новостей
   *[many] **{ $source }** в { $channel }, { $times }, до { $count } новостей
}
schedule-line = **{ $number }** { $source } в { $channel }, { $times } · следующий { $next }
schedule-line-idle = **{ $number }** { $source } в { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } в { $channel }, { $times } · на паузе
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · на паузе
schedule-paused-because = Сейчас **на паузе**. { $reason }
schedule-resume-hint = Возобновить: /schedule resume { $number }.
schedule-mentions = С упоминанием { $role }
schedule-mentions-silently = С упоминанием { $role }, без уведомления
schedule-cannot-notify = **{ $role }: уведомления не придут.** Разрешите всем упоминать эту роль в её настройках или разрешите боту упоминать все роли в настройках канала, в разделе «Права доступа».
schedule-next = Далее: { $moments }
clocks-change-soon = Скоро переводят часы. Если время выпадает, дайджест выйдет сразу после перевода; если оно повторяется, дайджест выйдет один раз.
schedule-posts-now = { $count ->
    [0] Для { $channel } нет ничего нового, публиковать нечего.
    [one] В { $channel } публикуется { $count } свежая новость.
    [few] В { $channel } публикуются { $count } свежие новости.
   *[many] В { $channel } публикуются { $count } свежих новостей.
}
schedule-cannot-post = **Бот пока не может там публиковать.** Ему не хватает прав в { $channel }: { $names }. Разрешите это в настройках канала, в разделе «Права доступа».
history-empty = { $kind ->
    [follow] Пока ничего не опубликовано.
   *[schedule] Время первого дайджеста ещё не пришло.
}
first-digest = { $count ->
    [0] Первый дайджест: { $due }. Новостей в нём пока не было бы.
    [one] Первый дайджест: { $due }. Сейчас в нём была бы { $count } новость. Посмотрите /schedule preview { $number }.
    [few] Первый дайджест: { $due }. Сейчас в нём было бы { $count } новости. Посмотрите /schedule preview { $number }.
   *[many] Первый дайджест: { $due }. Сейчас в нём было бы { $count } новостей. Посмотрите /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [опубликовано]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [опубликовано]({ $link }) с опозданием на { $minutes } минуту
    [few] { $due } [опубликовано]({ $link }) с опозданием на { $minutes } минуты
   *[many] { $due } [опубликовано]({ $link }) с опозданием на { $minutes } минут
}
delivery-waiting = ожидает отправки
delivery-sent = опубликовано
delivery-quiet = ничего нового, публикации нет
delivery-skipped = пропущено
delivery-failed = не удалось


## Cards: alerts

alert-first-title = Оповещение включено
alert-first = Вы будете получать личные сообщения на тему: { $selection }.
alert-at-once = Они приходят сразу, как только появляется новость.
alert-once-a-day = Они приходят раз в день в { $time }, если есть новости.
alert-stop = Отключить оповещение: /alert remove. Удалить всё, что о вас сохранено: /alert forget.
alert-preview = Предпросмотр: самая свежая новость на данный момент
alert-preview-none = За последние 7 дней подходящих новостей не было.
alert-added = Оповещение { $number } добавлено
alert-frequency = { $count ->
    [one] За последние 7 дней: { $count } новость.
    [few] За последние 7 дней: { $count } новости.
   *[many] За последние 7 дней: { $count } новостей.
}
alert-resumed = { $count ->
    [one] Снова работает { $count } оповещение, которое было на паузе.
    [few] Снова работают { $count } оповещения, которые были на паузе.
   *[many] Снова работают { $count } оповещений, которые были на паузе.
}
alerts-title = Ваши оповещения
alerts-none-title = У вас нет оповещений
alerts-none = Добавьте первое через /alert add.
alert-line-at-once = **{ $number }** · { $selection } · сразу
alert-line-once-a-day = **{ $number }** · { $selection } · раз в день в { $time }
alert-line-paused = **{ $number }** · { $selection } · на паузе. { $reason }
alert-source-unseen = Источник больше нельзя читать в личных сообщениях.
alert-removed = Оповещение { $number } удалено
alert-was = Тема: { $selection }.
alerts-forgotten-title = Всё удалено
alerts-forgotten = { $count ->
    [0] Оповещений у вас не было, и о вас ничего не сохранено.
    [one] { $count } оповещение и вся история удалены. О вас больше ничего не сохранено.
    [few] { $count } оповещения и их история удалены. О вас больше ничего не сохранено.
   *[many] { $count } оповещений и их история удалены. О вас больше ничего не сохранено.
}
alert-label = { $number }: { $selection }
alert-title = Новости на тему: { $selection }
alert-note = Оповещение { $number } · отключить: /alert remove
alert-note-about = Оповещение { $number }: { $selection } · отключить: /alert remove


## Cards: why a story was posted or wasn't

why-title = Почему эта новость опубликована или нет
why-source-and-times = { $source } · опубликована { $published } · прочитана { $read }
why-times = Опубликована { $published } · прочитана { $read }
why-others = { $count ->
    [one] В этом посте есть ещё { $count } новость. Чтобы узнать больше, выберите заголовок.
    [few] В этом посте есть ещё { $count } новости. Чтобы узнать об одной из них, выберите её заголовок.
   *[many] В этом посте есть ещё { $count } новостей. Чтобы узнать об одной из них, выберите её заголовок.
}
why-none = На этом сервере нет расписаний и подписок. Добавьте их через /schedule add или /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } в { $channel }
why-posted = [Опубликована]({ $link }) через { $after } после того, как бот её прочитал.
why-posted-unlinked = Опубликована через { $after } после того, как бот её прочитал.
why-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунды
   *[many] { $count } секунд
}
why-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
   *[many] { $count } минут
}
why-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
why-being-sent = Её пост ({ $due }) сейчас отправляется.
why-being-sent-again = Её пост ({ $due }) отправляется ещё раз. { $reason }
why-next = Она выйдет в следующем посте: { $due }.
why-next-after-quiet = Она выйдет, когда закончатся тихие часы: { $due }.
why-in-line = Её номер в очереди: { $place }. В следующий пост ({ $due }) войдёт не больше { $most }.
why-in-line-after-quiet = Её номер в очереди: { $place }. В следующий пост, после тихих часов ({ $due }), войдёт не больше { $most }.
why-comparing = Бот только что прочитал её и ещё сравнивает с другими новостями. Спросите снова через минуту.
why-has-it = В канале она [уже есть]({ $link }).
why-has-it-unlinked = В канале она уже есть.
why-has-account = В канале она [уже есть]({ $link }), её источник — { $source }.
why-has-account-unlinked = В канале она уже есть, её источник — { $source }.
why-failed = Её пост ({ $due }) не удалось отправить. { $reason }
why-failed-next = Её пост ({ $due }) не удалось отправить. { $reason } Далее: { $next }.
why-missed = { $most ->
    [one] В [пост ({ $due })]({ $link }) могла войти { $most } новость, и другие оказались впереди.
    [few] В [пост ({ $due })]({ $link }) могли войти { $most } новости, и другие оказались впереди.
   *[many] В [пост ({ $due })]({ $link }) могли войти { $most } новостей, и другие оказались впереди.
}
why-missed-unsent = Она должна была войти в пост ({ $due }): { $outcome }.
why-missed-unsent-because = Она должна была войти в пост ({ $due }): { $outcome }. { $reason }
why-unrecorded = Её пропустили, когда она появилась: источник только что добавили или в нём было сразу много новостей, либо подписка была на паузе или её с тех пор изменили.
why-lacks = В ней не хватает: { $lacking }.
why-has = В ней есть исключённое: { $unwanted }.
why-lacks-and-has = В ней не хватает: { $lacking }. И есть исключённое: { $unwanted }.
why-too-few = { $has ->
    [one] О ней пишет только { $has } издание
    [few] О ней пишут только { $has } издания
   *[many] О ней пишут только { $has } изданий
}; { $needs ->
    [one] нужно { $needs }
    [few] нужно { $needs }
   *[many] нужно { $needs }
}.
why-from-file = Она загружена из файла. Подписки публикуют то, что приходит из лент.
why-too-old-follow = Бот прочитал её до того, как добавили эту подписку: { $since }.
why-too-old-schedule = Она вышла раньше { $since }: первый дайджест этого расписания охватывает только более позднее.
why-too-old-digest = Она вышла раньше { $since }: следующий дайджест охватывает только более позднее.
why-too-old-day = Ей было больше суток, когда бот её прочитал.
why-too-old-query = Она не подходит под since:, until: или on: в запросе.
why-other-category = Её источник не в категории { $category }.
why-other-source = Источник { $source } не входит в выбранные.
why-no-source = У неё нет источника, а здесь публикуются только определённые источники.


## Cards: sources

story-count = { $count ->
    [one] { $count } новость
    [few] { $count } новости
   *[many] { $count } новостей
}
offer-empty = Сейчас в этой ленте нет новостей. Они появятся, как только выйдут.
offer-followed = Она уже есть на этом сервере.
offer-confirm = Нажмите **Добавить**, чтобы читать эту ленту.
item-untitled = без заголовка
source-added-title = { $source }: источник добавлен
source-added-unread = Прочитать пока не удалось. { $reason } Бот попробует снова сам.
source-added-none = Новостей пока нет. Они появятся в /latest; публиковать их регулярно можно через /schedule add.
source-added = { $count ->
    [one] { $count } свежая новость. Загляните в /latest или публикуйте дайджесты через /schedule add.
    [few] { $count } свежие новости. Посмотрите их в /latest или публикуйте дайджесты через /schedule add.
   *[many] { $count } свежих новостей. Посмотрите их в /latest или публикуйте дайджесты через /schedule add.
}
source-added-known = Этот источник уже есть на сервере. Посмотрите его новости в /latest или публикуйте дайджесты через /schedule add.
source-checked-title = { $source }: источник проверен
source-failed = Прочитать не удалось. { $reason }
source-nothing-new = Ничего нового.
source-new = { $count ->
    [one] { $count } свежая новость.
    [few] { $count } свежие новости.
   *[many] { $count } свежих новостей.
}
source-updated = { $count ->
    [one] Обновлена { $count } новость.
    [few] Обновлены { $count } новости.
   *[many] Обновлено { $count } новостей.
}
source-removed-title = { $source }: источник удалён
source-removed = { $count ->
    [0] Новостей в нём не было.
    [one] { $count } новость из него остаётся.
    [few] { $count } новости из него остаются.
   *[many] { $count } новостей из него остаются.
}
source-no-longer-seen = На этом сервере их больше не видно. Расписания и подписки без других источников поставлены на паузу. Добавить снова: /sources add.
source-still-for-all = Он включён для всех серверов, поэтому его по-прежнему можно здесь читать. Скрыть: /sources mute.
source-muted-title = { $source }: источник скрыт
source-muted = Его новостей на этом сервере больше не видно. Расписания и подписки без других источников поставлены на паузу. Показать снова: /sources unmute.
source-unmuted-title = { $source }: источник снова виден
source-unmuted = Его новости снова видны на этом сервере. Возобновите расписания и подписки через /schedule resume.
sources-title = Источники
sources-none = Обновляемых источников пока нет. Участник с правом «Управлять сервером» может добавить источник через /sources add: введите адрес новостного сайта или ленты либо выберите название из списка Discord. Владелец бота может включить источник для всех серверов командой `dateline sources enable`.
and-more-sources = { $count ->
    [one] … и ещё { $count }
    [few] … и ещё { $count }
   *[many] … и ещё { $count }
}
source-line = ✅ **{ $source }** · { $stories } · прочитано { $checked } · снова { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · ещё не прочитано, чтение { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · { $times } ошибка подряд. { $reason } Следующая попытка { $next }
    [few] ⚠️ **{ $source }** · { $stories } · { $times } ошибки подряд. { $reason } Следующая попытка { $next }
   *[many] ⚠️ **{ $source }** · { $stories } · { $times } ошибок подряд. { $reason } Следующая попытка { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · из файлов
source-line-unnamed = 📄 Новости без источника · из файлов
sources-muted = { $count ->
    [one] Ещё { $count } здесь скрыт; посмотрите /sources unmute.
    [few] Ещё { $count } здесь скрыты; посмотрите /sources unmute.
   *[many] Ещё { $count } здесь скрыты; посмотрите /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · больше не читается. { $reason }


## Cards: languages

language-automatic = автоматически
language-not-allowed = Чтобы менять язык сервера, нужно право «Управлять сервером». Чтобы выбрать свой язык, отправьте боту в личные сообщения /language set.
language-own-set = Ваш язык: { $language }
language-own-automatic = Бот снова использует язык вашего Discord
language-server-set = Язык этого сервера: { $language }
language-server-automatic = У этого сервера больше нет своего языка
language-channel-set = Язык канала { $channel }: { $language }
language-channel-automatic = У канала { $channel } больше нет своего языка
language-server-scope = На нём будет всё, что там видят все. То, что видит только один человек, остаётся на его языке.
language-server-why = **Этот сервер:** ответы на языке того, кто спрашивает, посты на языке того, кто их настроил.
language-articles = Статьи никогда не переводятся.
language-title = Языки
language-own = **Вы:** { $language }, ваш выбор.
language-own-discord = **Вы:** { $language }, язык вашего Discord.
language-own-lacking = **Вы:** English, потому что языка вашего Discord ({ $code }) у бота нет.
language-server = **Этот сервер:** { $language }, выбор модератора.
language-community = **Этот сервер:** { $language }, основной язык сообщества.
language-channel = **{ $channel }:** { $language }, выбор модератора.
language-more-channels = { $count ->
    [one] Свой язык есть ещё у { $count } канала.
    [few] Свой язык есть ещё у { $count } каналов.
   *[many] Свой язык есть ещё у { $count } каналов.
}
language-how = Сменить язык можно через /language set: для себя — в личных сообщениях боту, для всех на сервере — на сервере (нужно право «Управлять сервером»).


## Commands and options (descriptions)

latest =
    .description = Показать самые свежие новости
    .source = Только новости из этого источника
    .count = Новостей на странице
search =
    .description = Поиск по новостям
    .query = Слова для поиска; ещё "точная фраза", -исключить, это OR то, выбор*
    .source = Только этот источник или несколько: BBC News, Reuters
    .since = С какого времени: день, неделя, месяц, 3 дня или дата, например 2026-11-01
    .until = По какое время: вчера, понедельник, 3 дня, 2026-11-01
    .on = Только в этот день: сегодня, вчера, понедельник, 3 нояб, 2026-11-01
    .order = Сначала самые подходящие или сначала новые
    .choice-relevance = самые подходящие
    .choice-newest = новые
digest =
    .description = Главное: сначала новости, о которых пишут больше всего
    .source = Только этот источник или несколько: BBC News, Reuters
    .category = Только источники этой категории, например world или technology
    .query = Обязательные слова; ещё "точная фраза", -исключить, это OR то
    .told_by = Минимум изданий, которые пишут о новости
    .period = За какое время
    .stories = Максимум новостей
    .choice-day = день
    .choice-week = неделя
    .choice-month = месяц
    .choice-all = всё время
alert =
    .description = Личные сообщения, когда есть новости
alert-add =
    .description = Получать личное сообщение, когда есть новости на тему
    .query = Слова, которые должны быть в новости, как в /search
    .sources = Только эти источники, например BBC News, Reuters
    .when = Когда присылать сообщения; если не указано, сразу
    .choice-at-once = сразу
    .choice-once-a-day = раз в день
alert-list =
    .description = Показать ваши оповещения
alert-remove =
    .description = Удалить одно из ваших оповещений
    .alert = Какое оповещение удалить
alert-forget =
    .description = Удалить все ваши оповещения и всё, что о вас сохранено
language =
    .description = Выбрать язык бота
language-set =
    .description = Выбрать язык сервера, а в личных сообщениях — свой
    .language = Какой язык; автоматически — по настройкам Discord
    .channel = Только для этого канала; если не указан, для всего сервера
language-show =
    .description = Показать, какие языки здесь используются
help =
    .description = Показать, что здесь можно делать
summarize-menu = Краткое содержание
sources =
    .description = Управление источниками этого сервера
sources-list =
    .description = Показать, что здесь можно читать и когда источники обновятся
sources-add =
    .description = Добавить новостной сайт или ленту (Управлять сервером)
    .url = Новостной сайт, адрес ленты или название из списка
sources-refresh =
    .description = Проверить источник сейчас (Управлять сервером)
    .source = Какой источник
sources-remove =
    .description = Удалить источник с этого сервера (Управлять сервером)
    .source = Какой источник
sources-mute =
    .description = Скрыть источник, включённый для всех серверов (Управлять сервером)
    .source = Какой источник
sources-unmute =
    .description = Снова показать скрытый источник (Управлять сервером)
    .source = Какой источник
follow =
    .description = Публиковать новости в канале по мере появления
    .query = Обязательные слова; ещё "точная фраза", -исключить, это OR то
    .sources = Только эти источники, например BBC News, Reuters
    .category = Только источники этой категории, например world или technology
    .told_by = Минимум изданий, которые пишут о новости
    .channel = Где публиковать; если не указано, в этом канале
    .role = Какую роль упоминать
    .quiet_hours = Когда ничего не публиковать, например 22:00-07:00 Berlin
    .at_most = Максимум постов в час
doctor =
    .description = Проверить, всё ли работает в расписаниях и подписках
schedule =
    .description = Управление дайджестами по расписанию и подписками
schedule-add =
    .description = Регулярно публиковать дайджест
    .time = Когда публиковать: 07:30 или несколько раз: 07:30, 18:00
    .timezone = Крупный город в нужном часовом поясе, например Berlin
    .channel = Где публиковать; если не указано, в этом канале
    .days = ежедневно, по будням, по выходным, еженедельно или дни вида пн,чт
    .stories = Максимум новостей в дайджесте
    .source = Только этот источник или несколько: BBC News, Reuters
    .category = Только источники этой категории, например world или technology
    .query = Обязательные слова; ещё "точная фраза", -исключить, это OR то
    .told_by = Минимум изданий, которые пишут о новости
    .quiet = Что делать, если ничего нового
    .role = Какую роль упоминать
    .mention = Как упоминать роль
    .choice-post-nothing = ничего не публиковать
    .choice-post-a-note = опубликовать заметку
    .choice-notify = с уведомлением
    .choice-silently = без уведомления
schedule-edit =
    .description = Изменить расписание или подписку; что не указано, останется
    .schedule = Какое расписание или подписку изменить
    .time = Когда публиковать: 07:30 или несколько раз: 07:30, 18:00
    .timezone = Крупный город в нужном часовом поясе, например Berlin
    .source = Только этот источник или несколько: BBC News, Reuters; «-» — все
    .category = Только источники этой категории, например world; «-» — все
    .query = Только новости со всеми этими словами; «-» — без запроса
    .told_by = Минимум изданий, которые пишут о новости
    .channel = Где публиковать
    .days = ежедневно, по будням, по выходным, еженедельно или дни вида пн,чт
    .stories = Максимум новостей в дайджесте
    .quiet = Что делать, если ничего нового
    .role = Какую роль упоминать
    .mention = Как упоминать роль
    .choice-post-nothing = ничего не публиковать
    .choice-post-a-note = опубликовать заметку
    .choice-notify = с уведомлением
    .choice-silently = без уведомления
    .choice-nobody = никого
    .quiet_hours = Для подписки: когда не публиковать: 22:00-07:00 Berlin; «-» — никогда
    .at_most = Для подписки: максимум постов в час
schedule-now =
    .description = Опубликовать новое сейчас, помимо заданного времени
    .schedule = Какое расписание публиковать
schedule-list =
    .description = Показать расписания и подписки
schedule-preview =
    .description = Показать, что расписание или подписка опубликует дальше
    .schedule = Какое расписание или подписку показать
schedule-pause =
    .description = Поставить расписание или подписку на паузу
    .schedule = Какое расписание или подписку поставить на паузу
schedule-resume =
    .description = Возобновить расписание или подписку после паузы
    .schedule = Какое расписание или подписку возобновить
schedule-remove =
    .description = Удалить расписание или подписку вместе с историей
    .schedule = Какое расписание или подписку удалить
schedule-history =
    .description = Показать, когда расписание или подписка публиковали или почему нет
    .schedule = Какое расписание или подписку посмотреть
schedule-why =
    .description = Показать, почему новость опубликована или нет
    .story = Её заголовок, адрес страницы или ссылка на пост бота
    .schedule = Какое расписание или подписка; если не указано, все
