# What people read in Discord, in English, in the syntax of Project Fluent (https://projectfluent.org).
# We use only messages, attributes, { $place }, { "text" }, and selects by number or word.
# What only the operator of the bot reads is in command_line.ftl, which isn't translated.
#
# Write whole sentences: messages are never joined to a sentence. A message says what happened and
# what to do next. Commands are written without backticks (/sources add): in servers they become
# clickable mentions. The text in backticks is typed as it is shown there.
#
# What a place holds is the same in all messages, unless a comment says otherwise:
#   count, most, minutes, times, total   a whole number; select by it if a word depends on it
#   number, status, port                 a name such as 12, as text: you can't select by it
#   source, name, host, channel, bot     a name, which has no gender and no case
#   selection                            what is followed: one of the messages selection-…, or a name
#   due, next, since, until, checked     a moment, shown by Discord: "28 November 2026 07:30", or
#                                        "in 5 minutes" and "5 minutes ago"
#   reason                               one or more whole sentences, which end with a full stop; put
#                                        one before it, never a colon: it begins with a capital
#   typed, query                         what the reader has typed
#   near                                 one to three names, joined with list-or
#   names                                several names, joined with list-and
# Where a place can't be declined, word the sentence so that it stands alone: "Source: { $source }".


## Numbers and lists

# between thousands, as in 12,345
number-group = ,
# between the items of a list, and between all but the last two of list-and and list-or
list-comma = { ", " }
# begin: one item, or several joined with list-comma; end: the last item
list-and = { $begin } and { $end }
list-or = { $begin } or { $end }


## Text and reading (bot/text, bot/reading)

# The next messages are errors of a feed or a web page, which a moderator wants to add or a reader
# wants to have summarized. Each says what is wrong, then what to do.
not-text = This isn't text. Use plain text (UTF-8), a web page or a feed.
encoding-unknown = Couldn't tell which encoding this text is in. Save it as UTF-8 and load it again.
# stands for { $kind } in the next two messages and in file-instead-of-feed
file-kind = { $kind ->
    [gzip] a gzip file
    [zip] a zip file
    [bzip2] a bzip2 file
    [xz] an xz file
    [sevenzip] a 7z file
    [zstd] a zstd file
    [rar] a rar file
    [pdf] a PDF file
    [picture] a picture
    [video] a video
    [sound] a sound file
   *[office] an office document
 }
# packed: whether kind is an archive or a compressed file
binary-instead-of-page = { $packed ->
    [yes] This is { $kind }, not a web page. Use the page itself, unpacked.
   *[no] This is { $kind }, not a web page. Use its text as plain text, or a web page.
 }
binary-instead-of-feed = { $packed ->
    [yes] This is { $kind }, not a feed. Use the feed itself, unpacked.
   *[no] This is { $kind }, not a feed. Use an RSS, Atom or JSON feed.
 }
page-too-many-attributes = This page has a tag with more than 1,000 attributes. Try another page on the site.

# Feeds
not-a-feed = This isn't a feed. Use an RSS, Atom or JSON feed.
page-instead-of-feed = This is a web page, not a feed. Use an RSS, Atom or JSON feed.
json-is-not-a-feed = This is JSON, but not a JSON Feed. Use an RSS, Atom or JSON feed.
feed-damaged = This feed is too damaged to read. Use another RSS, Atom or JSON feed.
feed-empty = This feed is empty. Check the address, or save the feed again and load that file.
feed-too-large = This feed is larger than 10 MB. Look for a shorter feed on the same site.
feed-too-many-items = This feed has too many items. Look for a shorter feed on the same site.
# 16 KB: 16 kilobytes
feed-too-many-tags = This feed has a tag longer than 16 KB, or more than a million tags and attributes, so it wasn't read. Tell the site's owner.

# Web pages
page-too-large = This page is larger than 5 MB. Use the page of a single article.
page-too-many-tags = This page has more than 30,000 tags. Use the page of a single article.


## The web (bot/web)

# host: a website's name, such as www.example.com. most: characters
address-too-long = { $most ->
    [one] That address is too long. Use one of at most { $most } character.
   *[other] That address is too long. Use one of at most { $most } characters.
}
address-with-spaces = That address contains spaces or control characters. Copy it again in one piece.
address-invalid = That isn't a web address. Use one such as https://example.com/feed.xml.
address-scheme = Only web addresses can be fetched. Use one that begins with https://.
address-with-login = That address contains a username or password. Use one that needs neither.
address-without-host = That address is missing the website's name. Use one such as https://example.com/.
address-host-invalid = That address doesn't contain a valid website name. Check the spelling, or copy it again.
# port: a number such as 22
address-port = Port { $port } isn't a web port. Use an address with port 80, 443, 8080 or 8443, or without a port.
address-private = { $host } isn't on the public internet. Use the address of a public website, or ask the bot's operator to allow this one.
robots-forbid = { $host } doesn't allow bots to read this page. Open the link in a browser.
robots-unreadable = { $host } didn't say whether bots may read this page. Try again later, or open the link in a browser.
redirect-invalid = { $host } redirects to something that isn't a web address. Open it in a browser and use the address you end up at.
redirect-to-http = { $host } redirects from https to http, which isn't secure. Use an address that stays on https.
redirects-too-many = { $host } keeps redirecting. Open it in a browser and use the address you end up at.
# target: another host
leads-inside = { $host } leads to { $target }, which isn't on the public internet. Use an address that stays on public websites.
host-unknown = Couldn't find { $host }. Check the address.
host-not-looked-up = Couldn't look up { $host }, because no name server answered. Try again later.
host-unreachable = Couldn't reach { $host }. Check the address, or try again later.
# seconds: a number such as 20 or 0.5, as text. If the word for seconds depends on the number, use
# their symbol: s
host-too-slow = { $host } took longer than { $seconds } seconds to answer. Try again later.
host-bad-https = { $host } doesn't support https properly. Try another address, or tell the site's owner.
host-bad-http = { $host } sent an invalid HTTP response. Check the address in a browser.
connection-ended-early = { $host } closed the connection before sending everything. Try again later.
# megabytes: a number such as 5 or 0.5, as text
body-too-large = { $host } sent more than { $megabytes } MB, which is too much for a feed or a page. Use another address.
body-damaged = { $host } sent damaged compressed data. Try again later, or tell the site's owner.
body-compression-unknown = { $host } uses a compression format that the bot can't read. Try another address, or tell the site's owner.
certificate-not-yet-valid = { $host } can't be trusted, because its certificate isn't valid yet. Tell the bot's operator to check the clock, or tell the site's owner.
certificate-expired = { $host } can't be trusted, because its certificate has expired. Try again in a few days, or tell the site's owner.
certificate-other-name = { $host } can't be trusted, because its certificate is for another name. Try the address with or without www.
certificate-other-address = { $host } can't be trusted, because its certificate is for another address. Use the site's name instead of a number.
certificate-unknown-authority = { $host } can't be trusted, because its certificate is from an unknown authority. Try another address, or tell the site's owner.
status-unchanged = { $host } answered "not modified" (304), although the bot hadn't asked. Try again later.
status-password = { $host } asks for a password. Use an address that anyone can read.
status-payment = { $host } asks for payment. Use an address that anyone can read.
status-forbidden = { $host } refused access (403). It may be blocking bots; ask the site's owner.
status-not-found = { $host } has nothing at this address (404). Check the spelling, or look for the feed's new address.
status-nothing-acceptable = { $host } has no feed or page at this address (406). Use another address.
status-gone = { $host } has removed this for good (410). Look for the feed's new address.
status-too-many-requests = { $host } is getting too many requests (429). The bot will wait a few hours; you don't need to do anything.
status-legal-reasons = { $host } can't show this for legal reasons (451). Use another address.
# status: a number of HTTP, such as 503, as text
status-server-error = { $host } had a server error ({ $status }). Try again later.
status-no-document = { $host } sent no content ({ $status }). Check the address in a browser.
status-other = { $host } answered with status { $status }. Check the address in a browser.


## Storage (bot/storage)

# of /search
search-too-slow = That search took too long and was stopped. Try fewer or longer words, or search one source.


## Timetable (bot/timetable)

# since, until and on: options of /search. The other places are messages of "What people type" below.
since-invalid = “{ $typed }” isn't a valid period for since. Use { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } or a date such as 2026-11-01.
until-invalid = “{ $typed }” isn't a valid time for until. Use { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } or a date such as 2026-11-01.
on-invalid = “{ $typed }” isn't a valid day for on. Use { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01, or a month such as 2026-11.
period-in-future = “{ $typed }” is in the future, counted in UTC. Give an earlier date.
period-empty = No time is left between since, until and on. Give an earlier since or a later until.
time-invalid = “{ $typed }” isn't a valid time. Use HH:MM, such as 07:30 or 18:00, or 7:30pm.
# typed: a number from 1 to 12; morning and evening: times such as 07:00 and 19:00
time-half-unclear = “{ $typed }” could be morning or evening. Use { $morning } or { $evening }.
# near: a time such as 18:00
time-invalid-near = “{ $typed }” isn't a valid time. Did you mean { $near }?
time-missing = The time is missing. Use HH:MM, such as 07:30, or several: 07:30, 18:00.
times-too-many = That's too many times a day. Use at most { $most }.
# range: days-range; some: days-some; the others: days-daily and so on
day-invalid = “{ $typed }” isn't a valid day. Use { $daily }, { $weekdays }, { $weekends }, { $range } or days such as { $some }.
# typed: a word such as monthly
day-not-weekly = “{ $typed }” isn't possible: schedules repeat every week. Use { $daily }, { $weekdays }, { $weekly }, or days such as { $some }.
day-missing = The days are missing. Use { $daily }, { $weekdays }, { $weekends }, { $range } or days such as { $some }.
# near: one to three names of time zones, joined with "or"
zone-invalid-near = “{ $typed }” isn't a time zone. Did you mean { $near }?
zone-invalid = “{ $typed }” isn't a time zone. Use the nearest large city, such as Berlin.
zone-several = “{ $typed }” has several time zones. Use a city there, or a zone such as { $near }.
quiet-hours-invalid = “{ $typed }” isn't valid for quiet hours. Write two times and a time zone, such as 22:00-07:00 Europe/Berlin.
quiet-hours-all-day = Those quiet hours last all day, so nothing would be posted. Use two different times.
zone-missing = The time zone is missing. Use the nearest large city, such as Berlin.
# shown with the schedule that was set; zone and others: names such as America/New_York
zone-taken = “{ $typed }” was taken for { $zone }.
zone-taken-of-several = “{ $typed }” was taken for { $zone }. It can also mean { $others }.
# zone: such as UTC+2
zone-offset = This is { $zone } all year. If clocks change there, use a city instead, such as Berlin.
zone-offset-taken = “{ $typed }” was taken for { $zone } all year. If clocks change there, use a city instead, such as Berlin.
# days: days-daily, days-weekdays or days-weekends below, or a list of days-monday to days-sunday.
# Give those messages the form that fits here: Polish "w poniedziałki i czwartki o 07:30".
schedule-times = { $days } at { $times } ({ $zone })
# in place of schedule-times; posts: an hour
schedule-as-it-comes = { $posts ->
    [one] as stories come, up to 1 post an hour
   *[other] as stories come, up to { $posts } posts an hour
}
schedule-as-it-comes-quiet = { $posts ->
    [one] as stories come, up to 1 post an hour, quiet { $begin }-{ $end } ({ $zone })
   *[other] as stories come, up to { $posts } posts an hour, quiet { $begin }-{ $end } ({ $zone })
}

## What people type
#
# Moderators type days, times and periods in the options days, time, quiet_hours, since, until and
# on, in their own language or in English. These messages say which words they may use.
#
# - What the bot shows (the text behind "=") is always understood. Other spellings follow in .also,
#   with " | " between them. Messages whose names begin with typed- are never shown; they are
#   spellings only. Where your language has no (other) word, write { "" }. Don't repeat English.
# - Ignored: capitals, accents, apostrophes, full stops behind words, full width. "sabado" is
#   understood for "sábado". List what people type instead of a letter: "taeglich" for "täglich".
# - Names of days and months may be cut after three letters or more ("pon" for "poniedziałek"), unless
#   two names begin alike. List shorter ones ("pn") and all other forms that are usual: plural,
#   cases and the forms behind prepositions ("poniedziałku | poniedziałki | poniedziałek").
# - A spelling of several words is fine: "every day". Chinese, Japanese and Korean need no spaces:
#   from 毎日 and 月 people may type 毎日7時30分 or 月水金.
# - No spelling may be in two messages of one group (days, times, periods), nor mean something else
#   in English there. Names of days and months may share a beginning ("mar" of "mardi" and "mars"):
#   "3 mar" is a date, and "mar" alone is refused for periods and is Tuesday for days.
# - tests/words checks that what your messages show is understood again, with the same meaning.

# Days. Shown in schedule-times and in errors.
days-daily = daily
    .also = every day | every days | each day | all days | all day | everyday | all
# Monday to Friday
days-weekdays = weekdays
    .also = weekday | week days | week day | work days | work day | working days | business days
days-weekends = weekends
    .also = weekend
# once a week, on Mondays unless another day is named
days-weekly = weekly
    .also = every week | each week | once a week
days-monday = Mondays
days-tuesday = Tuesdays
days-wednesday = Wednesdays
days-thursday = Thursdays
days-friday = Fridays
days-saturday = Saturdays
days-sunday = Sundays
# One day. Offered for /search on, where it means the last one: "monday".
day-monday = monday
    .also = { "" }
day-tuesday = tuesday
    .also = { "" }
day-wednesday = wednesday
    .also = { "" }
day-thursday = thursday
    .also = { "" }
day-friday = friday
    .also = { "" }
day-saturday = saturday
    .also = { "" }
day-sunday = sunday
    .also = { "" }
# Examples in errors, of days as short as people type them: Monday to Friday; Monday and Thursday
days-range = mon-fri
days-some = mon, thu
# Between the last two of several days or times; what list-and has is understood anyway
typed-and = and
# Between the first and the last day, or between two times: "mon to fri", "22:00 to 07:00".
# A dash is understood anyway.
typed-to = to | till | until | through
# Words around days that change nothing: "on Mondays", "every Monday", "from Monday"
typed-beside-days = on | the | at | only | every | each | from
# Rhythms that are not weekly; an error says so. A word of typed-beside-days may be in front.
typed-not-weekly = monthly | bimonthly | bi-monthly | biweekly | bi-weekly | fortnightly | quarterly | yearly | annually | hourly | every other | every second | every third | every month | every quarter | every year | every hour | every fortnight | each other | each month | each year | each hour | once a month | once a year | once a day | twice a day | twice a week | twice a month | first | second | third | fourth | last

# Times. 07:30, 7.30 and 19h30 are understood anyway.
# Behind an hour, with or without minutes: "7 Uhr 30", "7時30分", "7 часов"
typed-hour = h | hr | hrs | hours | uhr
# Behind minutes that follow such an hour: "7時30分"
typed-minute = min | mins | minutes
# Behind an hour, with its word or without, instead of 30 minutes: Spanish "7 y media", 7時半. Not what
# counts towards the next hour, as German "halb 8" does
typed-half-past = { "" }
# Before or behind a time: "午前7時", "7 de la tarde", "7 утра". 12 am is midnight; other words for the
# morning with 12 are refused, because they mean noon in some languages.
typed-am = am | a.m. | a.m | a. m. | in the morning
typed-pm = pm | p.m. | p.m | p. m. | in the afternoon
# Likewise for evening and night: 5 to 11 are 17:00 to 23:00, 12 is midnight, 1 to 3 are 01:00 to 03:00
typed-night = in the evening | at night
# Instead of a time
typed-noon = noon | midday | 12 noon | 12 midday
typed-midnight = midnight | 12 midnight
# Words around times that change nothing: "at 07:30", "from 22:00 to 07:00", Swedish "kl.", and what
# stands between a time and a city: "bis 7 Uhr in Berlin", "7時まで"
typed-beside-times = at | on | the | only | from | between

# Periods. Offered in lists: what was published in the last day, week and so on. The word stands alone
# here; words behind a number come below. Where "week" and "Sunday" are one word, this must be another.
period-day = day
    .also = a day | 24 hours
period-week = week
    .also = a week
period-month = month
    .also = a month
period-year = year
    .also = a year
# No limit
period-all = all
    .also = ever | all time | any time
day-today = today
    .also = { "" }
day-yesterday = yesterday
    .also = { "" }
# Offered in lists and shown in errors, for { $count } = 12 (hours) and 3 (days)
period-of-hours = { $count ->
    [one] { $count }h
   *[other] { $count }h
}
period-of-days = { $count ->
    [one] { $count }d
   *[other] { $count }d
}
# Behind a number ("3 days", "12h") in all forms that follow numbers: "день | дня | дней | дн | д"
typed-hours = h | hr | hrs | hour | hours
typed-days = d | day | days
typed-weeks = w | wk | week | weeks
typed-months = month | months
typed-years = y | year | years
# Words around periods and dates that change nothing: "last week", "3 days ago", "3rd of November";
# also what follows a day of the month or a year: 日, 年, "1er", "3º"
typed-beside-periods = last | past | previous | ago | since | the | of | on | st | nd | rd | th
# An example in errors, typed as people type a day of November without its year
period-date = 3 nov
# Months, also in the form that follows a day of the month; in Chinese, Japanese and Korean 11月, 11월
typed-january = january
typed-february = february
typed-march = march
typed-april = april
typed-may = may
typed-june = june
typed-july = july
typed-august = august
typed-september = september
typed-october = october
typed-november = november
typed-december = december


## Actions: reading the news

# Answers to a reader who has typed a source's name. largest: up to three names, joined with list-and
no-sources = There are no sources yet. A member with Manage Server can add one with /sources add. The bot's operator can enable one for all servers with dateline sources enable.
unknown-source = No source is called “{ $name }”. The largest sources are { $largest }.
unknown-source-nameless = That isn't the name of a source. The largest sources are { $largest }.
unknown-source-near = No source is called “{ $name }”. Did you mean { $near }?
# the name of a source that a moderator has muted
source-is-muted = “{ $name }” is muted in this server. A member with Manage Server can show it again with /sources unmute.
# Answers to a press on a button of an older message
article-gone = This story is no longer stored. See /latest for newer ones.
list-gone = This list is no longer available here. Run /latest again.
search-expired = This search has expired. Run /search again.
nothing-related = Nothing else was found on this story. Try /search.
# fewest: the fewest sentences of a text that is summarized
too-short-to-summarize = { $fewest ->
    [one] This message is too short to summarize. Choose one with at least { $fewest } sentence, or one that is only a link to an article.
   *[other] This message is too short to summarize. Choose one with at least { $fewest } sentences, or one that is only a link to an article.
}
# Errors of the menu *Summarize*, for a message that is only a link to an article at host
linked-page-too-short = The article at { $host } is too short to summarize. Open the link to read it.
linked-page-without-article = Found no article to read at { $host }. It may be for subscribers only; open the link in a browser.
# seconds: a number such as 30, as text; see host-too-slow
linked-page-too-slow = Couldn't read the article at { $host } within { $seconds } seconds. Try again later, or open the link.


## Actions: sources

# found: how many similar names there are
no-address =
    { $found ->
        [0] “{ $name }” is neither an address nor a name in the catalogue. Use the address of a news site, such as https://example.com.
       *[other] “{ $name }” is neither an address nor a name in the catalogue. Did you mean { $near }? The address of a news site works too, such as https://example.com.
    }
# A source of the catalogue, whose feed is at host
catalogue-feed-unreachable = Couldn't reach { $source } at { $host }. Try again later. If other sites can't be reached either, ask the bot's operator to check its network.
# Errors of /sources add
no-feed = Couldn't find a feed at { $host }. Look for a link called RSS or Feed on that site, and use its address with /sources add.
# kind: such as "a zip file"
file-instead-of-feed = There is { $kind } at this address, not a feed. Use the address of the site's home page, or of its uncompressed RSS, Atom or JSON feed.
offer-expired = This offer has expired. Run /sources add again.
too-many-feeds =
    { $most ->
        [one] This server already follows { $most } feed, the maximum. Remove it with /sources remove first.
       *[other] This server already follows { $most } feeds, the maximum. Remove one with /sources remove first.
    }
# Errors of /sources remove, mute, unmute and refresh
not-live = “{ $source }” isn't a live source: its stories were loaded from files. See /sources list for the live ones, or hide it in this server with /sources mute.
not-yours = “{ $source }” wasn't added by this server: it is on for all servers. Hide it in this server with /sources mute.
mute-own = “{ $source }” isn't on for all servers, so it can't be muted. Use /sources remove.
# found: how many similar names there are
not-muted =
    { $found ->
        [0] No source called “{ $name }” is muted here. Choose one from the list that Discord offers.
       *[other] No source called “{ $name }” is muted here. Did you mean { $near }?
    }
# found: how many similar names there are
not-added =
    { $found ->
        [0] This server added no source called “{ $name }”. Choose one from the list that Discord offers.
       *[other] This server added no source called “{ $name }”. Did you mean { $near }?
    }
none-added = This server hasn't added any source, so there is none to remove. Add one with /sources add, or hide one that is on for all servers with /sources mute.
none-muted = No source is muted here, so there is none to show again. See what can be read with /sources list.
none-on-for-all = No source is on for all servers, so there is none to mute. To stop following one that this server added, use /sources remove.
# for what one person may do so often, such as setting alerts; times and minutes select by turns
asked-too-often-alone = You've just done that { $times ->
    [one] { $times } time
   *[other] { $times } times
}. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
# for what a server may do so often, such as /sources add
asked-too-often = This server has just done that { $times ->
    [one] { $times } time
   *[other] { $times } times
}. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
# reason: a sentence, the error of the last reading
feed-rests =
    { $minutes ->
        [one] “{ $source }” can't be read right now. { $reason } The bot tries again in { $minutes } minute.
       *[other] “{ $source }” can't be read right now. { $reason } The bot tries again in { $minutes } minutes.
    }
# in place of reason
feed-bug = A bug in the bot kept it from reading this feed. The bot's operator can find the details in the log.


## Actions: schedules

# number: of a schedule or a follow, such as 12, as text
schedule-invalid = Choose a schedule or follow from the list that Discord offers, or enter its number, which /schedule list shows.
schedule-now-follow = { $number } is a follow: it already posts stories as they come. See what it posts next with /schedule preview { $number }.
# name: an option of the command as it is typed, such as quiet_hours; stands for { $options } below
option-name = “{ $name }”
# the answer to /schedule edit without anything to change
edit-without-changes = Nothing to change: choose at least one more option for { $number }, such as a query or a channel.
# options: option-name, one or several joined with list-and; count: how many
schedule-without-options = { $count ->
    [one] { $number } is a schedule: it posts at set times and has no { $options }. Leave that out.
   *[other] { $number } is a schedule: it posts at set times and has no { $options }. Leave those out.
}
follow-without-options = { $count ->
    [one] { $number } is a follow: it posts stories as they come and has no { $options }. Leave that out.
   *[other] { $number } is a follow: it posts stories as they come and has no { $options }. Leave those out.
}
schedule-now-paused = Schedule { $number } is paused. Resume it with /schedule resume { $number }, then post it now.
schedule-unknown = This server has no schedule or follow { $number }. See /schedule list.
too-many-schedules = { $most ->
    [one] This server has { $most } schedule or follow, the maximum. Remove it with /schedule remove, then add this one.
   *[other] This server has { $most } schedules and follows, the maximum. Remove one with /schedule remove, then add this one.
}
# The answers of /schedule why to a story that it can't find
why-unknown = That story isn't stored, or this server doesn't see its source. Choose one from the list, or enter the story's address or a link to the bot's post.
why-unknown-post = No schedule or follow of this server posted that message, or it is too old. Copy the link of another one, or choose a story from the list.
# last: a moment
why-unknown-of-source = That page isn't stored. { $source } was last read { $last }, and will be read again { $next }.
why-unknown-of-source-unread = That page isn't stored. { $source } hasn't been read yet, and will be read { $next }.

# reason: a sentence
why-unknown-source-fails = That page isn't stored, because { $source } can't be read right now. { $reason } The bot tries again { $next }.
why-unknown-source-gone = That page isn't stored, because { $source } is no longer read. { $reason } Add it again with /sources add.
# of a schedule or follow that is resumed
schedule-source-unseen = { $kind ->
    [follow] This server no longer sees the source of follow { $number }. Show it again with /sources add or /sources unmute, or choose another one with /schedule edit { $number }.
   *[schedule] This server no longer sees the source of schedule { $number }. Show it again with /sources add or /sources unmute, or choose another one with /schedule edit { $number }.
}
# stands for { $source } and { $selection }, for a name that this server may not see
source-unseen = a source that this server no longer sees
follow-with-times = A follow posts what comes from now on, so its query can't have since:, until: or on:. Leave that out.
follow-only-times = That query only says when, and a follow posts what comes from now on. Give words that a story must have, such as election. Without a query, every story of the sources is posted.
# count: stories a day
follow-too-many = { $count ->
    [one] That would be about { $count } story a day, more than { $most }, the maximum. Narrow it with a query, sources, a category or told_by.
   *[other] That would be about { $count } stories a day, more than { $most }, the maximum. Narrow it with a query, sources, a category or told_by.
}
# Whole sentences that stand for { $reason }: why a schedule or follow is paused, or a post failed
paused-source-unseen = This server no longer sees its source.
paused-source-forgotten = The bot's operator removed its source.
paused-by-moderator = A moderator paused it.
too-late-to-catch-up = The bot was offline at that time, and it was too late to catch up.
# count: of digests that are listed
earlier-skipped-too = { $count ->
    [one] All earlier digests since { $since } were skipped too; only the last one is listed.
   *[other] All earlier digests since { $since } were skipped too; only the last { $count } are listed.
}


## Actions: alerts

# An alert is somebody's own: it sends direct messages
alert-for-bot = Bots and webhooks can't have alerts.
# since:, until: and on: are typed in a query
alert-with-times = An alert sends what is published from now on, so its query can't have since:, until: or on:. Leave that out.
alert-only-times = That query only says when, and an alert sends what is published from now on. Give words that a story must have, such as election.
alert-too-much = { $count ->
    [one] That would be about { $count } story a day, more than { $most }, the maximum. Add words to the query, or choose sources.
   *[other] That would be about { $count } stories a day, more than { $most }, the maximum. Add words to the query, or choose sources.
}
alert-too-many = { $most ->
    [one] You have { $most } alert, the maximum. Remove it with /alert remove, then add this one.
   *[other] You have { $most } alerts, the maximum. Remove one with /alert remove, then add this one.
}
# number: of an alert, as text
alert-known = You already have that alert: { $number }. See /alert list.
alert-unknown = You have no such alert. Choose one that Discord suggests, or see /alert list.
# because too many people have set alerts lately
alert-not-now = Discord isn't letting the bot open more direct messages right now. Nothing was stored; try again in a few minutes.
# in the last message of a day, and in the first of the next
alert-last-today = This is message { $most } today, the maximum. The rest of today's stories come in one message tomorrow.
alert-left-out = { $count ->
    [one] 1 more story from yesterday is left out; /search finds it.
   *[other] { $count } more stories from yesterday are left out; /search finds them.
}


## Actions: languages

# names: all languages that can be chosen, as they call themselves
language-unknown = “{ $typed }” isn't one of the bot's languages. Choose { $names }.
language-unknown-near = “{ $typed }” isn't one of the bot's languages. Did you mean { $near }?


## Doctor (bot/actions/check_*)

# The findings of /doctor: a title, a text, and what to do about it. This is a title; name: a source
# url: the address or the host of the source's feed
check-source = source { $name }
check-source-gone = { $url } is no longer read. { $reason }
check-source-gone-fix = Add its new address with /sources add, and remove this source.
check-source-failing = { $times ->
    [one] { $url } failed once. { $reason }
   *[other] { $url } failed { $times } times in a row. { $reason }
}
check-source-failing-fix = Open the address in a browser. The bot tries again at { $next }.
# A working feed that brings no news
check-source-silent = It has had no news since { $since }, which is far longer than usual.
check-source-silent-fix = Check its site. If its feed has moved, add the new address with /sources add.
check-source-late = { $url } was due to be read at { $due }.
check-source-late-fix = Start the bot with dateline run, or read it once with dateline fetch.
# A title, in the middle of which the number stands
check-schedule = { $kind ->
    [follow] follow { $number }
   *[schedule] schedule { $number }
}
# times: schedule-times; last: one of the four messages check-last below
check-schedule-ok = { $source }, { $times }. Next: { $due }. { $last }
# stands for { $due }: a follow that no story waits for
check-schedule-idle = when a story comes
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Next: { $due }. 1 digest is waiting to be sent. { $last }
   *[other] { $source }, { $times }. Next: { $due }. { $count } digests are waiting to be sent. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Next: { $due }. 1 post is waiting to be sent. { $last }
   *[other] { $source }, { $times }. Next: { $due }. { $count } posts are waiting to be sent. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }, was paused by a moderator. Resume it with /schedule resume { $number }. { $last }
# reason: a whole sentence
check-schedule-paused = { $source }, { $times }, is paused. { $reason } { $last }
check-schedule-paused-fix = Fix that, then resume it with /schedule resume { $number }.
# reason: doctor-channel-gone, doctor-channel-forbidden or bot-not-in-server
check-schedule-cannot-post = { $source }, { $times }. Next: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Allow it in the channel's settings, under Permissions, or choose another channel with /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. The post of { $since } is still waiting to be sent. { $last }
   *[schedule] { $source }, { $times }. The digest of { $since } is still waiting to be sent. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. The post of { $since } is still waiting to be sent. { $reason } { $last }
   *[schedule] { $source }, { $times }. The digest of { $since } is still waiting to be sent. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Its next post was due at { $due } and hasn't been sent. { $last }
   *[schedule] { $source }, { $times }, was due at { $due } and hasn't been posted. { $last }
}
check-schedule-late-fix = The bot catches up on its own. If it doesn't, see its log, or start it with dateline run.
check-schedule-unknown-source = { $source }, { $times }, finds nothing: no source here is called { $name } any more. { $last }
check-schedule-unknown-category = { $source }, { $times }, finds nothing: no source here is in the category { $category } any more. { $last }
check-schedule-unknown-fix = Add the source again with /sources add, or choose something else with /schedule edit { $number }.
# last: check-last-reason
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = See /schedule history { $number }.
# The next four messages stand for { $last } at the end of the texts above. due: a moment
# outcome: one of the messages delivery-…
check-last-none = Nothing has been posted yet.
# outcome: one of the messages delivery-…
check-last = Last: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Last: { $due }, posted 1 minute late.
   *[other] Last: { $due }, posted { $minutes } minutes late.
}
check-last-reason = Last: { $due }, { $outcome }. { $reason }
doctor-title = Health check
# about: a title such as check-source; text: one or more sentences. ** stays
doctor-finding = **{ $about }** · { $text }
# in small print below; an arrow in the direction in which your language is read
doctor-fix = → { $fix }
# if no schedule, follow or source needs attention and there are none
doctor-nothing-scheduled = Nothing is scheduled or followed in this server. Everything looks fine. See the sources with /sources list, then schedule a digest with /schedule add or post stories as they come with /follow.
# stand for { $reason } in check-schedule-cannot-post. channel: its name as a mention
doctor-channel-gone = The channel { $channel } is gone or hidden from the bot.
doctor-channel-forbidden = The bot lacks { $names } in { $channel }.

# What the bot does on its own. The names are titles of findings; one that fails is shown with
# check-duty-failing as its text.
duty-claiming = starting digests and follows
duty-posting = posting digests and follows
duty-reading = reading feeds
duty-grouping = grouping stories
duty-matching = finding stories for follows and alerts
duty-loading = loading articles
duty-summaries = regenerating summaries
duty-search-index = remaking the search index
duty-maintenance = maintenance
duty-bug = A bug in the bot; the log has the details.
# shown to moderators in place of a reason that only the bot's operator can do something about
duty-reason-in-log = The bot's log has the reason.
check-duty-failing = { $times ->
    [one] It failed at { $since }. { $reason }
   *[other] It has failed { $times } times since { $since }. { $reason }
}
check-duty-fix = The bot keeps trying. If it lasts, the bot's operator can find the reason in the log.
# Which process of the bot does what, for moderators; only where several share the work. since: a moment
check-duty-elsewhere = Another process of the bot has done this since { $since }.
check-duty-unheld = No process does this.
check-bot = bot
check-bot-spare = { $spare ->
    [ready] The process that answers here has done so since { $since }. Another one is ready to take over.
   *[connecting] The process that answers here has done so since { $since }. Another one is connecting and can take over soon.
}


## The worker process (bot/worker)

# Errors of reading and summarizing
worker-stopping = The program is stopping. Everything stored so far is kept; run the command again to continue.
worker-died = The helper process was killed, perhaps because memory ran out. Everything stored so far is kept; run the command again to continue.
# seconds, megabytes: numbers such as 5 and 300, as text
document-too-slow = It took longer than { $seconds } s to read, so it was skipped.
document-needs-memory = It needs more than { $megabytes } MB of memory to read, so it was skipped.
document-too-much-text = It has more text than can be read at once, so it was skipped.


## Client, sender and delivery

# Errors of any command
news-unreadable = Couldn't read the news. Try again in a minute.
connection-broke = The connection to Discord was lost. Try again.
# names: permissions, such as permission-manage-server
permission-needed = You need the { $names } permission for that. Ask someone who manages this server.
only-in-a-server = That works only in a server, for members with Manage Server.
# value: what was typed
option-unfit = “{ $value }” isn't valid for that option. Choose one that Discord offers.
command-changed = That command has changed. Restart Discord (Ctrl+R) and try again.
button-outdated = That button is from an older version of the bot. Run the command again.
# reference: six letters and digits, to be found in the log
bug = Something went wrong on our side. The bot's operator can look it up in the log as { $reference }.
# Names of permissions, as Discord's own settings show them in this language
permission-manage-server = Manage Server
permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-in-threads = Send Messages in Threads
permission-create-posts = Create Posts
# @everyone stays as it is
role-is-everyone = @everyone can't be mentioned. Choose another role.
role-not-mentionable = Only members who may mention all roles can have { $role } mentioned. Allow anyone to mention it in the role's settings, or choose another role.
# names: permissions
forum-closed = The bot lacks { $names } in { $channel }. Allow that in the forum's settings, under Permissions, then try again.
# reason: Discord's own English words, without a full stop
forum-refused = Discord refused a new post in { $channel } ({ $reason }). Choose another channel.
permission-read-history = Read Message History
# Why a digest wasn't posted; in the history, and in the message about a paused schedule
rate-limited = Discord's rate limit was reached.
channel-gone = The channel is gone.
# status: a number of HTTP, such as 503, as text
discord-answered = Discord answered with status { $status }.
# reason in the next messages: Discord's own English words, without a full stop
message-refused = Discord rejected the message ({ $reason }).
connection-failed = The connection failed ({ $reason }).
permissions-missing = The bot lacks { $names } in #{ $channel }.
posting-forbidden = The bot isn't allowed to post in the channel ({ $reason }).
# Direct Messages: the switch in Discord's privacy settings of a server, as Discord names it
direct-messages-refused = The bot can't send you direct messages. Turn on Direct Messages in the privacy settings of a server that you share with the bot, unblock the bot if you blocked it, and use /alert add again.
# posted in its channel; reason: one of the messages above
schedule-paused-notice = { $kind ->
    [follow] Follow { $number }, { $source }, is paused. { $reason } When that is fixed, resume it with /schedule resume { $number }.
   *[schedule] The digest of { $source } is paused. { $reason } When that is fixed, resume it with /schedule resume { $number }.
}


## Cards: stories

# Buttons: at most 80 characters. Tests and people look for Read, Next, Previous and Add.
read = Read { $number }
# next to the only story of a message; at most 80 characters, like the next buttons
read-the-only-one = Read
next = Next
previous = Previous
add = Add
# opens other reports of a story, and related stories
more = More on this

# Title of /latest
latest-title = Latest news
latest-title-of-source = Latest from { $source }
# small print; page: the number of the page
latest-page = page { $page }
latest-none = No stories yet. A member with Manage Server can add a source with /sources add. The bot's operator can enable one for all servers with `dateline sources enable`.

# query: what was typed, shortened
search-title = Search: { $query }
# The line under the results of /search. total: how many there are; first, last, number: which of
# them are on this page, as text
search-count = { $total ->
    [one] 1 result
   *[other] { $total } results
}
search-range = Results { $first }–{ $last } of { $total }
# the only result of a last page
search-range-single = Result { $number } of { $total }
# most: how many matches were looked at
search-range-capped = { $most ->
    [one] Results { $first }–{ $last } of { $total } among the newest match
   *[other] Results { $first }–{ $last } of { $total } among the newest { $most } matches
}
search-page = page { $page } of { $pages }
# The order of the results, small print
best-match-first = best match first
newest-first = newest first
# words: one or several words of the search, in italics
search-all-then-without = { $count ->
    [one] 1 story has all of these words. Stories without { $words } follow.
   *[other] { $count } stories have all of these words. Stories without { $words } follow.
}
search-none-then-without = No story has all of these words. Showing stories without { $words }.
search-all-then-fewer = { $count ->
    [one] 1 story has all of these words. Stories with some of them follow.
   *[other] { $count } stories have all of these words. Stories with some of them follow.
}
search-none-then-fewer = No story has all of these words. Stories with more of them come first.
# small print under a story; words: one or several, in italics, joined with list-and
search-lacking = without { $words }
# near: one to three words, in italics, joined with "or"
search-did-you-mean = Did you mean { $near }?
# A button: at most 29 characters besides the words
search-instead = Search for { $words }
search-too-short = A star needs at least 3 letters before it, so { $words } was searched as a whole word.
search-without-words = That has no words to search for. Try a word, such as election.
search-only-excluded = That only excludes words. Add one to search for, such as election -poll, or choose a source.
search-only-times = That only says when. Add a word to search for, such as election, or choose a source.
# query: the words
search-none = No story mentions “{ $query }”.
search-none-of-source = No story from { $source } mentions “{ $query }”.
# nothing but times and excluded words was typed
search-none-left = No story from { $source } fits this search.
# tries: some of the four messages below, joined with "or"
search-try = Try { $tries }.
search-try-longer = a longer period
search-try-all-sources = all sources
search-try-words = different words
search-try-beginning = the start of a word with a star, such as `elect*`

# What a selection is called. It stands for { $selection } or { $source } in many messages: in titles,
# after a colon, in the middle of sentences. It has no capital in English, since it rarely stands first.
selection-all = all sources
# category: a word such as world, as it is typed; sources: one or several names
selection-category-of = { $category } from { $sources }
# names: joined with list-and
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
# query: as typed
selection-query = “{ $query }”
selection-query-of = “{ $query }” from { $sources }
# selection: one of the messages above; count: at least 2
selection-told-by = { $count ->
    [one] { $selection } ({ $count } or more publishers)
   *[other] { $selection } ({ $count } or more publishers)
}
# known: the words that can be typed, joined with list-or
category-unknown = There's no category “{ $typed }”. Choose { $known }.
category-none = This bot's catalogue has no categories. Leave the category out, or choose sources instead.

# selection: one of the messages selection-…, or the name of a source
digest-title = { $period ->
    [day] News of the last day: { $selection }
    [week] News of the last week: { $selection }
    [month] News of the last month: { $selection }
   *[all] All news: { $selection }
}
# The words in backticks are typed
digest-none = { $period ->
    [day] No stories in the last day. Try a longer `period`, or `period:all`.
    [week] No stories in the last week. Try a longer `period`, or `period:all`.
    [month] No stories in the last month. Try `period:all`.
   *[all] No stories yet.
}
digest-none-query = A story needs all the words. Try fewer, or /search, which also finds stories that lack some.
digest-none-category = Only sources in the catalogue have a category. Add one with /sources add.
# Small print under a digest; quoted: the sentences are the article's own
digest-note = Most widely covered first, then newest. Quoted verbatim.
# style: the name of an algorithm, such as luhn
digest-note-styled = Most widely covered first, then newest. Quoted verbatim, chosen in the { $style } style.
digest-note-undated = Undated stories count from when they were loaded.
digest-preview = **Preview** · only you can see this
# Title of a scheduled post. kind: sources for stories of sources, whatever they are about
digest-posted-title = { $kind ->
    [sources] News from { $selection }
   *[topic] News: { $selection }
}
# posted once in a channel; since: the source's last news
source-silent-notice = ⚠️ { $source } has had no news since { $since }, which is far longer than usual. Its feed may have moved or stopped. /doctor shows more.
digest-posted-none = { $kind ->
    [sources] News from { $selection }: nothing new since last time.
   *[topic] News on { $selection }: nothing new since last time.
}

# title: of an article
more-title = More on: { $title }
# Two headings: reports of the same event, and of similar ones
more-same-story = The same story
more-related = Related

# The line under a title: source, place and time. Stands in the place of a source's name
source-unknown = unknown source
# agency: a news agency such as AP, whose report the source prints
via-agency = { $source } via { $agency }
# others: one to three names, joined with list-comma, or and-more
also-in = { $source }, also in { $others }
# names: joined with list-comma; stands for { $others }, { $source } or { $selection }
and-more = { $count ->
    [one] { $names } and 1 more
   *[other] { $names } and { $count } more
}
# in place of the time; an article without a date
undated = undated
# moment: when the bot read the article
undated-loaded = undated, loaded { $moment }
# in front of the line under a title, if the story has been posted before
story-update = Update

article-title-derived = The article has no title; this one is made from its first sentence.
article-whole = The whole article.
# small print on a card: how much of the article is quoted
article-quoted = { $count ->
    [one] 1 sentence of the article, quoted verbatim.
   *[other] { $count } sentences of the article, quoted verbatim.
}
# a button: at most 80 characters
article-open = Open the article
# for an address that Discord can't open
article-address = Address: { $address }
# caption: of a picture, in the article's words; credit: who took it
picture = Picture: { $caption }
picture-credited = Picture: { $caption } — { $credit }
# Title of the answer to the menu *Summarize*
summary-title = Summary


## Cards: help

# The answer to /help. What is in backticks is typed: put words of your language in the place of oil,
# price, volcano, election; commands and options stay
help-title = What you can do here
help-news = { $count ->
    [one] News from 1 source, in the articles' own sentences.
   *[other] News from { $count } sources, in the articles' own sentences.
}
help-no-news = There is no news here yet. A member with Manage Server can add a source with /sources add.
# for members who can add sources
help-no-news-moderator = There is no news here yet. Add the first source with /sources add.
help-no-news-direct = There is no news in direct messages yet. Try a server where the bot is, or ask the bot's operator to enable a source for all with `dateline sources enable`.
help-reading = **Read**
help-latest = - /latest shows the newest stories, page by page: `/latest count:10`
help-search = - /search finds stories by their words: `/search query:oil -price since:week`
help-digest = - /digest sums up a day, a week or a month: `/digest period:day`
help-alert-add = - /alert add sends you a direct message when there is news: `/alert add query:volcano`
help-sources-list = - /sources list shows what can be read here
help-language = - /language show says which language the bot uses here, and how to change it
help-buttons = - **Read** next to a story opens its summary. To summarize a message, open its menu and choose **Apps**, then **Summarize**.
help-moderating = **For moderators**
# source: a name
help-sources-add = - /sources add follows a news site or a feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add posts digests at set times: `/schedule add source:{ $source } time:7:30am timezone:Berlin`
help-follow = - /follow posts stories as they come: `/follow query:election sources:{ $source }`
help-doctor = - /doctor checks that every schedule and follow works
help-schedules = { $count ->
    [0] Nothing is scheduled or followed here yet.
    [one] 1 schedule or follow posts here: /schedule list
   *[other] { $count } schedules and follows post here: /schedule list
}
# count: all; paused: those of them that are paused
help-schedules-paused = { $count ->
    [one] There is 1 schedule or follow here, and it is paused: /schedule list
   *[other] There are { $count } schedules and follows here, { $paused } of them paused: /schedule list
}
# What the bot says in a server that it has just joined
greeting-title = Dateline is here
greeting-intro = It posts and finds news, quoted from the articles. Three things to try:
greeting-source = /sources add follows a news site or a feed (for members with Manage Server).
greeting-latest = /latest shows the newest stories; press **Read** next to one for its summary.
greeting-schedule = /schedule add posts a digest in a channel, every morning or whenever you like.
greeting-help = /help shows everything you can do here.
help-direct = In a server, members with Manage Server can also add sources, schedule digests and follow topics.


## Cards: follows

# Titles. A follow posts stories as they come; a schedule posts a digest at set times
follow-added = Follow { $number } is set
follow-edited = Follow { $number } is changed
follow-title = Follow { $number }
# times: schedule-as-it-comes
follow-summary = **{ $source }** in { $channel }, { $times }
# a query in words: all of ukraine or kyiv, and war; not sport. words: follow-any-of, one or several
follow-query = Stories with { $words }.
follow-query-without = Stories with { $words }, but not { $unwanted }.
follow-query-of-sources = Stories from { $names }.
follow-query-of-sources-without = Stories from { $names }, but not { $unwanted }.
follow-query-only-without = Everything except { $unwanted }.
# stands for one item of { $words } above; words: follow-word, follow-phrase and follow-beginning,
# joined with list-or
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = exactly “{ $word }”
# stands for an item of { $unwanted }; names: joined with list-or
follow-from = stories from { $names }
follow-beginning = words that begin with “{ $word }”
# how many stories there have been, and about how many a day; low: less than two a day
follow-frequency-low = { $count ->
    [0] In the last 7 days: no stories. Nothing is posted until one comes.
    [one] In the last 7 days: 1 story.
   *[other] In the last 7 days: { $count } stories.
}
# daily: about how many a day, at least 2
follow-frequency = { $count ->
    [one] In the last 7 days: { $count } story, about { $daily } a day.
   *[other] In the last 7 days: { $count } stories, about { $daily } a day.
}
follow-frequency-high = { $daily ->
    [one] About { $daily } story a day.
   *[other] About { $daily } stories a day.
}
follow-hint = Pause it with /schedule pause { $number }, or delete it with /schedule remove { $number }.
# in /schedule preview, if nothing waits for the next post
follow-preview-newest = Nothing is waiting to be posted. The newest story would look like this:
# the first post in the thread that a forum gets
follow-thread = News is posted here: { $selection }
# Title of a post of a follow; at least 2
follow-posted-title = { $count ->
    [one] { $count } new story
   *[other] { $count } new stories
}
# small print under a post
follow-note = Following { $selection }
# stands behind follow-note; until: a time of day
follow-waiting = { $count ->
    [one] 1 more waits until { $until }
   *[other] { $count } more wait until { $until }
}


## Cards: schedules

# Titles. number: of a schedule or a follow, as text
schedule-title = Schedule { $number }
schedule-title-of-source = { $kind ->
    [follow] Follow { $number }: { $source }
   *[schedule] Schedule { $number }: { $source }
}
schedule-added = Schedule { $number } is set
schedule-edited = Schedule { $number } is changed
schedule-paused = { $kind ->
    [follow] Follow { $number } is paused
   *[schedule] Schedule { $number } is paused
}
schedule-resumed = { $kind ->
    [follow] Follow { $number } is resumed
   *[schedule] Schedule { $number } is resumed
}
schedule-removed = { $kind ->
    [follow] Follow { $number } is deleted
   *[schedule] Schedule { $number } is deleted
}
schedules-title = Schedules and follows
schedules-none-title = Nothing is scheduled or followed here
schedules-none = Schedule a digest with /schedule add, or post stories as they come with /follow.
# times: schedule-times
schedule-summary = { $count ->
    [one] **{ $source }** in { $channel }, { $times }, up to 1 story
   *[other] **{ $source }** in { $channel }, { $times }, up to { $count } stories
}
schedule-line = **{ $number }** { $source } in { $channel }, { $times } · next { $next }
# of a follow; times: schedule-as-it-comes
schedule-line-idle = **{ $number }** { $source } in { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } in { $channel }, { $times } · paused
# offered while somebody types: at most 100 characters
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · paused
schedule-paused-because = It is **paused**. { $reason }
schedule-resume-hint = Resume it with /schedule resume { $number }.
# role: a mention
schedule-mentions = Mentions { $role }
# silently: nobody gets a notification
schedule-mentions-silently = Mentions { $role } without a notification
schedule-cannot-notify = **{ $role } won't be notified.** Allow anyone to mention it in the role's settings, or let the bot mention all roles in the channel's settings, under Permissions.
# moments: the next due times
schedule-next = Next: { $moments }
clocks-change-soon = Clocks change soon. At a time that is skipped, the digest is posted right after the change; at a time that occurs twice, it is posted once.
# of /schedule now
schedule-posts-now = { $count ->
    [0] There's nothing new for { $channel }, so nothing is posted.
    [one] 1 new story is being posted in { $channel }.
   *[other] { $count } new stories are being posted in { $channel }.
}
# names: permissions, joined with list-and
schedule-cannot-post = **The bot can't post there yet.** It lacks { $names } in { $channel }. Allow that in the channel's settings, under Permissions.
history-empty = { $kind ->
    [follow] Nothing has been posted yet.
   *[schedule] Nothing has been due yet.
}
# of a schedule that hasn't posted yet; count: how many stories the digest would have now
first-digest = { $count ->
    [0] The first digest is due { $due }. No story would be in it yet.
    [one] The first digest is due { $due }. 1 story would be in it now. See /schedule preview { $number }.
   *[other] The first digest is due { $due }. { $count } stories would be in it now. See /schedule preview { $number }.
}
# Lines of /schedule history. due: a moment; outcome: one of the messages delivery-…
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
# [posted]({ $link }) is a link
history-posted = { $due } [posted]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [posted]({ $link }) 1 minute late
   *[other] { $due } [posted]({ $link }) { $minutes } minutes late
}
# What became of a post; stands for { $outcome } behind a moment, in history-line and check-last
delivery-waiting = waiting to be sent
delivery-sent = posted
delivery-quiet = nothing new, nothing posted
delivery-skipped = skipped
delivery-failed = failed


## Cards: alerts

# The first direct message of an alert
alert-first-title = Your alert is on
alert-first = You'll get direct messages about { $selection }.
alert-at-once = They come as soon as there is a new story.
# time: of day, such as 07:30
alert-once-a-day = They come once a day at { $time }, if there are new stories.
alert-stop = Stop an alert with /alert remove, or delete everything stored about you with /alert forget.
alert-preview = Preview: the newest story so far
alert-preview-none = No story of the last 7 days matches yet.
# number: of an alert, as text
alert-added = Alert { $number } is set
alert-frequency = { $count ->
    [one] In the last 7 days: 1 story.
   *[other] In the last 7 days: { $count } stories.
}
alert-resumed = { $count ->
    [one] Your paused alert runs again.
   *[other] Your { $count } paused alerts run again.
}
alerts-title = Your alerts
alerts-none-title = You have no alerts
alerts-none = Add one with /alert add.
# Lines of /alert list
alert-line-at-once = **{ $number }** · { $selection } · at once
alert-line-once-a-day = **{ $number }** · { $selection } · once a day at { $time }
alert-line-paused = **{ $number }** · { $selection } · paused. { $reason }
# stands for { $reason }
alert-source-unseen = Its source can't be read in direct messages any more.
alert-removed = Alert { $number } is deleted
alert-was = It was about { $selection }.
alerts-forgotten-title = Everything is deleted
alerts-forgotten = { $count ->
    [0] You had no alerts, and nothing is stored about you.
    [one] Your alert and its history are deleted. Nothing is stored about you any more.
   *[other] Your { $count } alerts and their history are deleted. Nothing is stored about you any more.
}
# offered while a number is typed: at most 100 characters
alert-label = { $number }: { $selection }
# Title of a message with several stories
alert-title = News about { $selection }
alert-note = Alert { $number } · stop it with /alert remove
# in a message with a single story, which has no title of the alert
alert-note-about = Alert { $number } about { $selection } · stop it with /alert remove


## Cards: why a story was posted or wasn't

# The answer to /schedule why. Stories are named by their titles
why-title = Why this story was posted, or wasn't
# published, read: moments; read: by the bot, from a feed
why-source-and-times = { $source } · published { $published } · read { $read }
why-times = Published { $published } · read { $read }
why-others = { $count ->
    [one] That post has 1 more story. To ask about it, choose its title.
   *[other] That post has { $count } more stories. To ask about one, choose its title.
}
why-none = This server has no schedules or follows. Set one up with /schedule add or /follow.
# offered while somebody types
why-choice = { $title } · { $source }
# one of the messages below is on the next line
why-subscription = **{ $number }** { $selection } in { $channel }
# [Posted]({ $link }) is a link. after: one of the three messages why-seconds to why-hours, which stand
# nowhere else: together they must read as one sentence
why-posted = [Posted]({ $link }) { $after } the bot read it.
why-posted-unlinked = Posted { $after } the bot read it.
why-seconds = { $count ->
    [one] 1 second after
   *[other] { $count } seconds after
}
why-minutes = { $count ->
    [one] 1 minute after
   *[other] { $count } minutes after
}
why-hours = { $count ->
    [one] 1 hour after
   *[other] { $count } hours after
}
# Each of the following messages is the reason for one schedule or follow; “it” is the story. due: a moment
why-being-sent = Its post of { $due } is being sent.
# reason: why it couldn't be sent, a sentence
why-being-sent-again = Its post of { $due } is being sent again. { $reason }
why-next = It will be in the next post, { $due }.
why-next-after-quiet = It will be posted when the quiet hours end, { $due }.
# place: such as 4; most: how many stories a post may have
why-in-line = It is number { $place } in line. The next post, { $due }, has room for { $most }.
why-in-line-after-quiet = It is number { $place } in line. The next post, at the end of the quiet hours, { $due }, has room for { $most }.
why-comparing = The bot has just read it and is still comparing it with other stories. Ask again in a minute.
why-has-it = The channel [has it already]({ $link }).
why-has-it-unlinked = The channel has it already.
# account: another report of the same story, by source
why-has-account = The channel [has it already]({ $link }), as reported by { $source }.
why-has-account-unlinked = The channel has it already, as reported by { $source }.
why-failed = Its post of { $due } couldn't be sent. { $reason }
# next: when the next post is due
why-failed-next = Its post of { $due } couldn't be sent. { $reason } Next: { $next }.
# most: how many stories the post could have
why-missed = { $most ->
    [one] The [post of { $due }]({ $link }) had room for 1 story, and another came first.
   *[other] The [post of { $due }]({ $link }) had room for { $most } stories, and others came first.
}
# outcome: one of the messages delivery-waiting to delivery-failed
why-missed-unsent = It was due with the post of { $due }: { $outcome }.
why-missed-unsent-because = It was due with the post of { $due }: { $outcome }. { $reason }
why-unrecorded = It was left out when it came: its source had just been added or had many new stories at once, or the follow was paused or has been changed since.
# lacking: follow-any-of, one or several joined with list-and; unwanted: one follow-any-of
why-lacks = It lacks { $lacking }.
why-has = It has { $unwanted }.
why-lacks-and-has = It lacks { $lacking }, and has { $unwanted }.
# has, needs: how many publishers
why-too-few = { $has ->
    [one] Only 1 publisher reports it
   *[other] Only { $has } publishers report it
}; { $needs ->
    [one] { $needs } is needed
   *[other] { $needs } are needed
}.
why-from-file = It was loaded from a file. Follows post what comes from feeds.
why-too-old-follow = The bot read it before this follow was set up, { $since }.
why-too-old-schedule = It was published before { $since }, which is as far back as this schedule's first digest reaches.
why-too-old-digest = It was published before { $since }, which is as far back as the next digest reaches.
why-too-old-day = It was more than a day old when the bot read it.
# since:, until: and on: stay as they are
why-too-old-query = The query's since:, until: or on: leaves it out.
why-other-category = Its source isn't in the category { $category }.
why-other-source = { $source } isn't among its sources.
why-no-source = It has no source, and only certain sources are posted here.


## Cards: sources

# stands for { $stories } in the lines of /sources list below
story-count = { $count ->
    [one] 1 story
   *[other] { $count } stories
}
# The answer to /sources add: a feed that was found
offer-empty = This feed has no stories right now. New ones appear as they are published.
offer-followed = This server already follows it.
offer-confirm = Press **Add** to follow this feed.
# stands for the title of a story that has none
item-untitled = untitled
source-added-title = { $source } is added
source-added-unread = Couldn't read it yet. { $reason } The bot will try again automatically.
source-added-none = No stories yet. New ones will show up in /latest; /schedule add posts them regularly.
# count: of new stories
source-added = { $count ->
    [one] 1 new story. See it with /latest, or post digests regularly with /schedule add.
   *[other] { $count } new stories. See them with /latest, or post digests regularly with /schedule add.
}
source-added-known = This server already follows it. See them with /latest, or post digests regularly with /schedule add.
source-checked-title = Checked { $source }
# The lines of /sources refresh. reason: a sentence
source-failed = Couldn't read it. { $reason }
source-nothing-new = Nothing new.
source-new = { $count ->
    [one] 1 new story.
   *[other] { $count } new stories.
}
source-updated = { $count ->
    [one] 1 story updated.
   *[other] { $count } stories updated.
}
source-removed-title = { $source } is removed
# count: of stories that the source had
source-removed = { $count ->
    [0] It had no stories.
    [one] Its 1 story stays.
   *[other] Its { $count } stories stay.
}
source-no-longer-seen = This server no longer sees its stories. Schedules and follows that have no other source are paused. To add it again, use /sources add.
# on for all servers: by the bot's operator
source-still-for-all = It is on for all servers, so it can still be read here. To hide it, use /sources mute.
source-muted-title = { $source } is muted
source-muted = This server no longer sees its stories. Schedules and follows that have no other source are paused. Show it again with /sources unmute.
source-unmuted-title = { $source } is back
source-unmuted = This server sees its stories again. Resume paused schedules and follows with /schedule resume.
# The answer to /sources list
sources-title = Sources
sources-none = There are no live sources yet. A member with Manage Server can add one with /sources add: enter the address of a news site or feed, or choose a name from Discord's list. The bot's operator can enable one for all servers with `dateline sources enable`.
and-more-sources = { $count ->
    [one] … and 1 more
   *[other] … and { $count } more
}
# Emoji, separators and ** stay. source: a name; stories: story-count; checked, next: moments
source-line = ✅ **{ $source }** · { $stories } · read { $checked } · next { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · not read yet, due { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · failed once. { $reason } Next try { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · failed { $times } times in a row. { $reason } Next try { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · from files
# stories that name no source
source-line-unnamed = 📄 Stories without a source · from files
# stands behind the list: sources that this server has muted
sources-muted = { $count ->
    [one] 1 more is muted here; see /sources unmute.
   *[other] { $count } more are muted here; see /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · no longer read. { $reason }


## Cards: languages

# What people choose to let Discord's own settings decide; they can type it too
language-automatic = automatic
language-not-allowed = Changing a server's language needs Manage Server. To choose your own language, send the bot a direct message with /language set.
# language: as it calls itself, such as Deutsch
language-own-set = Your language is { $language }
language-own-automatic = The bot uses the language of your Discord again
language-server-set = This server's language is { $language }
language-server-automatic = This server has no language of its own any more
language-channel-set = The language of { $channel } is { $language }
language-channel-automatic = { $channel } has no language of its own any more
language-server-scope = It is used for everything that everyone sees there. What only one person sees stays in that person's language.
language-server-why = **This server:** answers are in the language of the person who asks, and posts in the language of the person who set them up.
language-articles = Articles are never translated.
language-title = Languages
language-own = **You:** { $language }, as you chose.
language-own-discord = **You:** { $language }, the language of your Discord.
# code: of a language that the bot lacks, such as cs
language-own-lacking = **You:** English, because the bot lacks the language of your Discord ({ $code }).
language-server = **This server:** { $language }, as a moderator chose.
language-community = **This server:** { $language }, the primary language of the Community.
language-channel = **{ $channel }:** { $language }, as a moderator chose.
language-more-channels = { $count ->
    [one] 1 more channel has a language of its own.
   *[other] { $count } more channels have a language of their own.
}
language-how = To change it, use /language set: in a direct message to the bot for yourself, in a server for everyone there (needs Manage Server).


## Commands and options (descriptions)

# Descriptions of commands and options, and names of choices, each at most 100 characters. In
# brackets: the permission that is needed, as Discord names it. Sources' names stay. Days, times and
# periods are examples to copy, so they must be understood: see "What people type".
latest =
    .description = Show the newest stories
    .source = Only stories from this source
    .count = Stories per page
search =
    .description = Search the news
    .query = Words to find; also "a phrase", -without, this OR that, elect*
    .source = Only this source, or several: BBC News, Reuters
    .since = How far back: day, week, month, 3d, or a date like 2026-11-01
    .until = No later than: yesterday, monday, 3d, or 2026-11-01
    .on = Only this day: today, yesterday, monday, 3 nov, 2026-11-01
    .order = Best match first, or newest first
    .choice-relevance = relevance
    .choice-newest = newest
digest =
    .description = Catch up: the most widely covered stories first
    .source = Only this source, or several: BBC News, Reuters
    .category = Only sources in this category, such as world or technology
    .query = Words a story must have; "a phrase", -without, this OR that
    .told_by = Minimum number of publishers that report a story
    .period = How far back
    .stories = Maximum number of stories
    .choice-day = day
    .choice-week = week
    .choice-month = month
    .choice-all = all
alert =
    .description = Get a direct message when there is news
alert-add =
    .description = Get a direct message when there is news about something
    .query = Words that a story must have, as in /search
    .sources = Only these sources, such as BBC News, Reuters
    .when = When to send messages; at once if left out
    .choice-at-once = at once
    .choice-once-a-day = once a day
alert-list =
    .description = See your alerts
alert-remove =
    .description = Delete one of your alerts
    .alert = Which alert to delete
alert-forget =
    .description = Delete all your alerts and everything stored about you
language =
    .description = Choose the bot's language
language-set =
    .description = Choose a server's language; in a direct message, your own
    .language = Which language; automatic lets Discord's settings decide
    .channel = Only for this channel; the whole server if left out
language-show =
    .description = See which languages are used here
help =
    .description = See what you can do here
# an entry of a message's menu, at most 32 characters; see help-buttons
summarize-menu = Summarize
sources =
    .description = Manage the sources of this server
sources-list =
    .description = See what can be read here and when each source is read next
sources-add =
    .description = Follow a news site or feed (Manage Server)
    .url = A news site, a feed's address, or a name from the list
sources-refresh =
    .description = Check a source now (Manage Server)
    .source = Which source
sources-remove =
    .description = Stop following a source in this server (Manage Server)
    .source = Which source
sources-mute =
    .description = Hide a source that is on for all servers (Manage Server)
    .source = Which source
sources-unmute =
    .description = Show a muted source again (Manage Server)
    .source = Which source
follow =
    .description = Post stories in a channel as they come
    .query = Words a story must have; "a phrase", -without, this OR that
    .sources = Only these sources, such as BBC News, Reuters
    .category = Only sources in this category, such as world or technology
    .told_by = Minimum number of publishers that report a story
    .channel = Where to post; this channel if left out
    .role = Which role to mention
    .quiet_hours = When to post nothing, such as 22:00-07:00 Berlin
    .at_most = Maximum number of posts an hour
doctor =
    .description = Check that every schedule and follow works
schedule =
    .description = Manage scheduled digests and follows
schedule-add =
    .description = Post a digest regularly
    .time = When to post: 07:30, 7:30pm, or several times: 07:30, 18:00
    .timezone = A large city in the time zone, such as Berlin
    .channel = Where to post; this channel if left out
    .days = daily, weekdays, weekends, weekly, or days such as mon,thu
    .stories = Maximum number of stories per digest
    .source = Only this source, or several: BBC News, Reuters
    .category = Only sources in this category, such as world or technology
    .query = Words a story must have; "a phrase", -without, this OR that
    .told_by = Minimum number of publishers that report a story
    .quiet = What to do when there is nothing new
    .role = Which role to mention
    .mention = How to mention the role
    .choice-post-nothing = post nothing
    .choice-post-a-note = post a note
    .choice-notify = notify
    .choice-silently = silently
schedule-edit =
    .description = Change a schedule or follow; what you leave out stays
    .schedule = Which schedule or follow to change
    .time = When to post: 07:30, 7:30pm, or several times: 07:30, 18:00
    .timezone = A large city in the time zone, such as Berlin
    .source = Only this source, or several: BBC News, Reuters; - for all
    .category = Only sources in this category, such as world; - for all
    .query = Only stories with all these words; - for none
    .told_by = Minimum number of publishers that report a story
    .channel = Where to post
    .days = daily, weekdays, weekends, weekly, or days such as mon,thu
    .stories = Maximum number of stories per digest
    .quiet = What to do when there is nothing new
    .role = Which role to mention
    .mention = How to mention the role
    .choice-post-nothing = post nothing
    .choice-post-a-note = post a note
    .choice-notify = notify
    .choice-silently = silently
    .choice-nobody = nobody
    .quiet_hours = Of a follow: when to be quiet: 22:00-07:00 Berlin; - for never
    .at_most = Of a follow: maximum number of posts an hour
schedule-now =
    .description = Post what is new now, in addition to the set times
    .schedule = Which schedule to post
schedule-list =
    .description = List the schedules and follows
schedule-preview =
    .description = Preview what a schedule or a follow posts next
    .schedule = Which schedule or follow to preview
schedule-pause =
    .description = Pause a schedule or follow until you resume it
    .schedule = Which schedule or follow to pause
schedule-resume =
    .description = Resume a paused schedule or follow
    .schedule = Which schedule or follow to resume
schedule-remove =
    .description = Delete a schedule or follow and its history
    .schedule = Which schedule or follow to delete
schedule-history =
    .description = See when a schedule or follow posted, or why it didn't
    .schedule = Which schedule or follow to look at
schedule-why =
    .description = See why a story was posted, or wasn't
    .story = Its title, its page's address, or a link to the bot's post
    .schedule = Which schedule or follow; all if left out
