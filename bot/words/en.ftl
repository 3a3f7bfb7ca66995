# Everything people read, in English, in the syntax of Project Fluent (https://projectfluent.org).
# We use only messages, attributes, { $place }, { "text" }, and selects by number or word.
#
# Write whole sentences: messages are never concatenated. A number that counts something selects a
# variant; a number that is a name ("schedule 12") is passed as text. Moments come as <t:...>.
# Commands are written without backticks (/sources add): in servers they become clickable mentions.
# A message says what happened and what to do next. Each section belongs to one part of the code.


## Numbers and lists

number-group = ,
list-comma = { ", " }
list-and = { $begin } and { $end }
list-or = { $begin } or { $end }


## Settings (bot/config)

# problems: one or more of the messages below, a line each
settings-wrong = { $problems }
setting-token = DISCORD_TOKEN isn't set. Copy .env.example to .env and put the bot's token there. To try the bot without a token: dateline playground
setting-database = { $name } is an address of an unknown kind. Set it to a file, or to the address of a PostgreSQL server: postgresql://user@host/database
setting-database-password = The user or password in { $name } has a character with a meaning in addresses. Write @ as %40, : as %3A, / as %2F, ? as %3F, # as %23 and % as %25.
setting-discord-api = DATELINE_DISCORD_API is “{ $value }”. Use https://discord.com, or a loopback address such as http://127.0.0.1:5000.
setting-allowed-hosts = DATELINE_ALLOWED_HOSTS contains invalid entries: { $hosts }. Write each as host:port, separated by commas.
setting-dev-guild = DATELINE_DEV_GUILD is “{ $value }”. Use a server's ID (right-click the server, Copy Server ID).
setting-catch-up-hours = DATELINE_CATCH_UP_HOURS is “{ $value }”. Use a number of hours from 0 to 168.
setting-pictures = DATELINE_PICTURES is “{ $value }”. Use on or off.
setting-style = DATELINE_STYLE is “{ $value }”. Use { $styles }.
setting-keep-days = DATELINE_KEEP_DAYS is “{ $value }”. Use a number of days from 1 to 36500, or leave it empty to keep everything.
setting-shards = DATELINE_SHARDS is “{ $value }”. Use a range and the number of all shards, such as 0-3/16.
setting-duties = DATELINE_DUTIES is “{ $value }”. Use yes or no.
shards-collide = Another process serves shards { $theirs }, which collide with { $ours } here. Stop that process, or set DATELINE_SHARDS to ranges that have the same total and don't overlap.
setting-unknown = { $name } isn't a setting of Dateline.
setting-unknown-near = { $name } isn't a setting of Dateline. Did you mean { $near }?
setting-log-level = DATELINE_LOG_LEVEL is “{ $value }”. Use { $levels }.


## Text and reading (bot/text, bot/reading)

# Bytes
document-missing = There is no such file. Check the path.
document-not-a-file = This is neither a file nor a folder. Check the path.
document-link-broken = This link leads nowhere. Check where it points.
document-not-news = { $kind ->
    [code] This looks like source code, not news. To load it anyway, add --force.
    [settings] This looks like a settings file, not news. To load it anyway, add --force.
    [documentation] This looks like documentation, not news. To load it anyway, add --force.
    [licence] This looks like a licence, not news. To load it anyway, add --force.
    [log] This looks like a log, not news. To load it anyway, add --force.
    [table] This looks like a table, not news. To load it anyway, add --force.
   *[data] This looks like encoded data, not news. To load it anyway, add --force.
}
document-not-read = Couldn't read it: { $reason }
document-empty = This file is empty. Put some news text in it and load it again.
document-too-large = This file is larger than 20 MB. Only JSON Lines, with one article on each line, can be larger. Split it into smaller files and load those.
document-damaged = This compressed file is damaged or incomplete. Get it again, or unpack it and load the text inside.
# line: the number of the last line that was read; reason: another message about the document
archive-damaged = The file is damaged after line { $line }. Everything before that was read. Get the file again and load it: what is stored isn't loaded twice.
archive-broken-off = Couldn't read on after line { $line }. { $reason } Everything before that was read; run the command again to continue.
archive-continued = Loading continued at line { $line }, where it was interrupted. { $articles } articles from before that are stored.
archive-more-left-out = { $count ->
    [one] 1 more line was left out.
   *[other] { $count } more lines were left out.
}
not-text = This isn't text. Use plain text (UTF-8), a web page or a feed.
encoding-unknown = Couldn't tell which encoding this text is in. Save it as UTF-8 and load it again.
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
binary-instead-of-text = { $packed ->
    [yes] This is { $kind }. Unpack it and load the text inside.
   *[no] This is { $kind }. Save its text as plain text (UTF-8) and load that.
 }
binary-instead-of-page = { $packed ->
    [yes] This is { $kind }, not a web page. Use the page itself, unpacked.
   *[no] This is { $kind }, not a web page. Use its text as plain text, or a web page.
 }
binary-instead-of-feed = { $packed ->
    [yes] This is { $kind }, not a feed. Use the feed itself, unpacked.
   *[no] This is { $kind }, not a feed. Use an RSS, Atom or JSON feed.
 }
binary-instead-of-opml = { $packed ->
    [yes] This is { $kind }. Unpack it and import the OPML inside.
   *[no] This is { $kind }. Export your feeds as OPML from your reader.
 }
markup-too-large = This is larger than 20 MB. Try a smaller page.
page-too-many-attributes = This page has a tag with more than 1,000 attributes. Try another page on the site.
file-too-many-attributes = This file has a tag with more than 1,000 attributes. Try another file.

# Documents and listings
no-articles = No articles found. The text needs paragraphs, and a line such as "Read More" between articles.
articles-may-be-one = Block { $number } was split into { $count } articles at its headlines. They may be one article.
article-may-be-several = Block { $number } was read as one article, but has { $count } datelines. It may be several articles.
headlines-may-begin-articles = The text was read as one article, but has { $count } headlines inside. It may be several articles.
repeated-line-separates = Articles were separated at “{ $line }”, which is below each of them.
ornaments-separate = Articles were separated at “{ $line }”. They may be one article.
ornaments-may-separate = The text was not separated at “{ $line }”. It may be several articles.
block-is-an-advertisement = Block { $number } is an advertisement.
block-is-furniture = Block { $number } contains only links and labels of the page.
block-without-text = Block { $number } contains captions or notes, but no article text.
no-articles-in-json = No articles found. Each article must be an object such as { "{" }"text": "…"{ "}" }. { $first }
json-too-many-parts = This file has more than 2,000,000 objects and lists. Split it into smaller files, or put one article on each line.
# where: line or item; number: its number
json-not-an-object = { $where ->
    [line] Line { $number } isn't a JSON object.
   *[item] Item { $number } isn't a JSON object.
}
# most: megabytes
json-line-too-long = Line { $number } is longer than { $most } MB.
json-empty-object = { $where ->
    [line] Line { $number } has no fields.
   *[item] Item { $number } has no fields.
}
# names: of the fields that it has
json-without-text = { $where ->
    [line] Line { $number } has no text; its fields are { $names }.
   *[item] Item { $number } has no text; its fields are { $names }.
}
json-without-article = { $where ->
    [line] The text of line { $number } contains no article.
   *[item] The text of item { $number } contains no article.
}
# Which fields were used: field is what they were taken for, names are as written
json-fields-used = Fields: { $fields }.
json-field = { $field } from { $names }
json-fields-unused = Not used: { $names }.
json-names-and-more = { $more ->
    [one] { $names } and 1 more
   *[other] { $names } and { $more } more
}
# place: one of the next two messages
json-line = line { $number }
json-item = item { $number }
json-dates-unread = { $count ->
    [one] The date in { $place } can't be read: “{ $written }”. That article is undated.
   *[other] { $count } dates can't be read, the first in { $place }: “{ $written }”. Those articles are undated.
}
json-dates-in-the-future = { $count ->
    [one] The date in { $place } is in the future: “{ $written }”. That article counts as undated.
   *[other] { $count } dates are in the future, the first in { $place }: “{ $written }”. Those articles count as undated.
}
json-addresses-unusable = { $count ->
    [one] The address in { $place } can't be shown as a link: “{ $written }”.
   *[other] { $count } addresses can't be shown as links, the first in { $place }: “{ $written }”.
}

# Why a paragraph was taken for what it is (load --explain)
rule-separator = It is a “Read more” phrase on a line of its own.
rule-break = It is a line that separates the articles of this document.
rule-end-mark = It is the mark that ends an article.
rule-separator-glued = It is a “Read more” phrase, glued to the headline below it.
rule-separator-at-end = It is a “Read more” phrase at the end of the text.
rule-section-heading = It is a heading of the page, such as “Latest Stories”.
rule-subject-above-heading = It is a short line above a heading of the page.
rule-detail = It is a label, a counter, a date or a file name of the page.
rule-row-of-links = It is a menu or a row of links: short words with gaps between them.
rule-table-above-text = It is a row of a table above the first text, such as the weather, or the heading of one.
rule-contents = It is in a list of contents: several short lines that are repeated further down.
rule-masthead = It is the name in the copyright line.
rule-page-heading = It stands above the first headline, and names the page.
rule-prompt = It invites to subscribe or asks for consent.
rule-list-heading = It is the heading of a list of links, such as “Most read”.
rule-below-list-heading = It is a short line below the heading of a list of links.
rule-link-of-list = It is a link with its label, such as “See also: …”.
rule-links-below-text = It is one of at least three short lines below the text that are no sentences.
rule-comment-heading = It is the heading of readers' comments.
rule-below-comment-heading = It stands below the heading of readers' comments.
rule-below-last-separator = There is no sentence below the last separator.
rule-advertisement = It offers money off with a code.
rule-around-advertisement = It stands next to an advertisement, in a block without a dateline or a note.
rule-kicker = It is a short line at a headline: the name of a subject.
rule-title = It is a headline: short, no final full stop, above the text.
rule-title-of-field = It is the field “{ $field }”.
rule-title-of-feed = The feed states it as the item's title.
rule-title-of-page = The page states it as its title.
rule-headline-without-text = It is a headline above a caption, and no text follows.
rule-name-below-title = It is two or three capitalized words below the headline, like an author's name.
rule-notice = It is a notice to visitors of the page.
rule-request = It only asks visitors for something, at the beginning or the end of the page.
rule-note = It begins like an editor's note.
rule-byline = It begins like a byline, and only names follow.
rule-caption-credited = It ends with a photo credit: { $credit }
rule-credit = It is only a photo credit.
rule-caption-above-lead = It stands above the dateline or the note, and is no headline.
rule-counter = It counts the pictures of a gallery.
rule-below-counter = It is below a counter of a gallery, such as “Photo 2 of 5”.
rule-caption-in-gallery = It ends with a date, and is between captions with credits.
rule-below-advertisement = It is below the label of an advertisement, and above a headline or a dateline.
rule-portrait = It is only a person's rank and name, as under a portrait.
rule-dateline-of-agency = It is a place with an agency in parentheses, followed by a dash.
rule-dateline-agency-alone = It is a known agency in parentheses, followed by a dash.
rule-dateline-of-place = It is a place in capitals, followed by a dash.
rule-body-below-dateline = It follows the dateline.
rule-lead = No other rule fits, so the text begins here.
rule-body = It follows the first paragraph of text.
rule-footer = It is a copyright line, and no long paragraph follows.
rule-below-footer = It follows the copyright line.
rule-begins-at-headline = Headlines and texts alternate, so an article begins at each headline.
rule-begins-at-byline = Several headlines have bylines below them or are in the list of contents.
rule-begins-at-dateline = A dateline begins an article if only a short text is above it.
rule-begins-below-heading = A heading of the page is above it.
rule-begins-like-others = The text above it has no “Read more”, but all other articles are one paragraph each.

# Feeds
not-a-feed = This isn't a feed. Use an RSS, Atom or JSON feed.
page-instead-of-feed = This is a web page, not a feed. Use an RSS, Atom or JSON feed.
json-is-not-a-feed = This is JSON, but not a JSON Feed. Use an RSS, Atom or JSON feed.
feed-damaged = This feed is too damaged to read. Use another RSS, Atom or JSON feed.
feed-empty = This feed is empty. Check the address, or save the feed again and load that file.
feed-too-large = This feed is larger than 10 MB. Look for a shorter feed on the same site.
feed-too-many-items = This feed has too many items. Look for a shorter feed on the same site.
feed-too-many-tags = This feed has a tag longer than 16 KB, or more than a million tags and attributes, so it wasn't read. Tell the site's owner.
feed-without-text = No item in this feed has any text. Try a different feed.
item-without-text = Item { $number } has no text.

# Lists of feeds (OPML)
opml-empty = This file is empty. Export your feeds from your reader again.
not-opml = This isn't OPML. Export your feeds as OPML from your reader.
opml-without-feeds = This OPML file lists no feeds. Export your feeds from your reader again.
opml-entry-without-address = this isn't a web address that the bot can read. Correct it in the file, or leave it out.
opml-too-many-feeds = This OPML file lists { $count } feeds, but the limit is { $most }. Split it into smaller files and import them one by one.

# Web pages
page-too-large = This page is larger than 5 MB. Use the page of a single article.
page-too-many-tags = This page has more than 30,000 tags. Use the page of a single article.
page-without-article = No article found in { $name }. Save the article's own page (signed in, if the site requires it) or just its text (.txt), and load that.


## The web (bot/web)

address-too-long = That address is too long. Use one of at most { $most } characters.
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
leads-inside = { $host } leads to { $target }, which isn't on the public internet. Use an address that stays on public websites.
host-unknown = Couldn't find { $host }. Check the address.
host-not-looked-up = Couldn't look up { $host }, because no name server answered. Try again later.
host-unreachable = Couldn't reach { $host }. Check the address, or try again later.
# seconds: a number such as 20 or 0.5
host-too-slow = { $host } took longer than { $seconds } seconds to answer. Try again later.
host-bad-https = { $host } doesn't support https properly. Try another address, or tell the site's owner.
host-bad-http = { $host } sent an invalid HTTP response. Check the address in a browser.
connection-ended-early = { $host } closed the connection before sending everything. Try again later.
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
status-server-error = { $host } had a server error ({ $status }). Try again later.
status-no-document = { $host } sent no content ({ $status }). Check the address in a browser.
status-other = { $host } answered with status { $status }. Check the address in a browser.


## Storage (bot/storage)

search-too-slow = That search took too long and was stopped. Try fewer or longer words, or search one source.
database-locked = Another program is writing to { $path }. Stop it and try again.
database-in-use = Another program has { $path } open. Stop it ("dateline run" or "dateline load"), then try again.
database-unrecognized = { $path } isn't a Dateline database, or it is damaged; nothing was changed. Check the path. If the path is right, move the file away, then restore a backup or load the articles again.
database-damaged = { $path } is damaged; nothing was changed. Move the file away, then restore a backup or load the articles again.
database-read-only = { $path } is read-only. Allow Dateline to write to the file and its folder, or set DATELINE_DATABASE to another file.
database-disk-full = The disk that holds { $path } is full; nothing was lost. Free some space and try again.
database-disk-fails = The disk that holds { $path } is full or failing. Check it, then try again.
database-not-opened = Couldn't open { $path }. Check that you can read and write the file and write to its folder.
database-folder-not-created = Couldn't create the folder for { $path }: { $reason }. Set DATELINE_DATABASE to a file in a folder you can write to.
database-newer = { $path } was written by a newer version of Dateline: its schema version is { $version }, and this Dateline supports up to { $newest }. Nothing was changed. Install the newer version, or set DATELINE_DATABASE to another file.
database-foreign = { $path } belongs to another program; nothing was changed. Set DATELINE_DATABASE to another file.
database-missing = There is no file at { $path }. Check the path.
database-empty = { $path } is empty. Use a Dateline database.
database-not-a-file = { $path } isn't a file. Use a backup made by dateline backup.
server-unreachable = Couldn't use the database server { $server }: { $reason }. Check that it is running and that DATELINE_DATABASE is right.
server-full = The database server { $server } has no connection left: { $reason }. The bot needs about eight for each process: raise max_connections there, or disconnect other programs.
server-wrong-password = The database server { $server } didn't accept the user or password: { $reason }. Check DATELINE_DATABASE, PGPASSWORD or ~/.pgpass.
server-not-allowed = The user in { $server } isn't allowed to do this: { $reason }. Make that user the owner of the database.
server-read-only = { $server } is a read-only copy; nothing was changed. Name the primary server in DATELINE_DATABASE, or name all of them and add target_session_attrs=read-write.
server-locked = Another process kept { $server } locked for too long; nothing was changed. Try again.
server-disk-full = The disk of the database server { $server } is full; nothing was lost. Free some space and try again.
server-damaged = The database at { $server } is damaged: { $reason }. Restore a backup.
server-newer = The database at { $server } was written by a newer version of Dateline: its schema version is { $version }, and this Dateline supports up to { $newest }. Nothing was changed. Install the newer version, or set DATELINE_DATABASE to another database.
server-foreign = The database at { $server } belongs to another program; nothing was changed. Create an empty database for Dateline and set DATELINE_DATABASE to it.
server-encoding = The database at { $server } has the encoding { $encoding }, but Dateline needs UTF8. Create another one: createdb --encoding=UTF8 --template=template0 dateline
server-driver-missing = DATELINE_DATABASE is the address of a PostgreSQL server, which needs another package. In your copy of the repository, run: .venv/bin/pip install ".[postgresql]"
server-address-wrong = DATELINE_DATABASE can't be used: { $reason }. Correct it; an address looks like postgresql://user@host/database.
sqlite-too-old = This Python has SQLite { $version }, but Dateline needs 3.37 or newer. Install a newer Python, or upgrade your system.

# Backup and restore
backup-of-server = A database server makes its own backups. Run: pg_dump --format=custom --file={ $path } "{ $server }"
restore-on-server = A database server restores its own backups. Stop the bot, then run: pg_restore --clean --if-exists --dbname="{ $server }" { $path }
backup-needs-file = The backup can't be written to { $path }. Choose another file.
restore-needs-copy = { $path } is the database itself. Choose a backup of it.
copy-not-written = Couldn't write { $path }: { $reason }. Check the folder, or choose another file.
server-unfinished = A store is still being moved to { $server }. Finish it with the same dateline migrate-store command, or drop the database and create it again (dropdb, createdb).
move-same-store = { $target } is the source itself. Choose another target.
move-used-twice = { $server } is both source and target, or another migrate-store is using it. Choose another target, or wait.
move-target-exists = { $path } exists already, or a file with its name and -wal or -shm. Choose another target, or move the file away.
move-target-not-empty = { $target } already holds data; nothing was changed. Choose an empty database or a new file.
move-row-refused = { $target } can't hold a row of the table { $table }: { $reason }. Correct that row in the source and run the same command again, or start again with an empty target.
move-bot-runs = A bot is running on { $source }. Stop it, then run the same command again: it goes on where it stopped.
move-differs = { $source } keeps changing ({ $tables }). Stop every bot and command that uses it, then run the same command again: it goes on where it stopped.
copy-damaged = { $path } is damaged ({ $fault }); nothing was changed. Use another backup.
copy-disk-full = The disk that holds { $path } has { $free } bytes free, but the copy needs { $needed }. Free some space, or choose a file on another disk.


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
#   in English there.

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
# Behind such an hour instead of 30 minutes: Japanese 半 (7時半), Korean 반; { "" } in most languages
typed-half-past = { "" }
# Before or behind a time; 12 am is midnight and 12 pm noon: "午前7時", "7 de la tarde", "7 утра"
typed-am = am | a.m. | a.m | a. m. | in the morning
typed-pm = pm | p.m. | p.m | p. m. | in the afternoon
# Likewise for evening and night: 5 to 11 are 17:00 to 23:00, 12 is midnight, 1 to 3 are 01:00 to 03:00
typed-night = in the evening | at night
# Instead of a time
typed-noon = noon | midday | 12 noon | 12 midday
typed-midnight = midnight | 12 midnight
# Words around times that change nothing: "at 07:30", "from 22:00 to 07:00", Swedish "kl."
typed-beside-times = at | on | the | only | from | between

# Periods. The first is offered in lists: what was published in the last day, week and so on.
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

no-sources = There are no sources yet. A member with Manage Server can add one with /sources add. The bot's operator can enable one for all servers with dateline sources enable.
unknown-source = No source is called “{ $name }”. The largest sources are { $largest }.
unknown-source-nameless = That isn't the name of a source. The largest sources are { $largest }.
unknown-source-near = No source is called “{ $name }”. Did you mean { $near }?
article-gone = This story is no longer stored. See /latest for newer ones.
list-gone = This list is no longer available here. Run /latest again.
search-expired = This search has expired. Run /search again.
nothing-related = Nothing else was found on this story. Try /search.
# fewest: the fewest sentences of a text that is summarized
too-short-to-summarize = This message is too short to summarize. Choose one with at least { $fewest } sentences, or one that is only a link to an article.
linked-page-too-short = The article at { $host } is too short to summarize. Open the link to read it.
linked-page-without-article = Found no article to read at { $host }. It may be for subscribers only; open the link in a browser.
# seconds: a number such as 30
linked-page-too-slow = Couldn't read the article at { $host } within { $seconds } seconds. Try again later, or open the link.
folder-without-documents = No articles in this folder. Put .txt, .jsonl, .html or .xml files there.
unknown-ending = Files of this type aren't loaded from folders, only { $known }. To load it anyway, name the file.
# reason: any of the messages about a document
skipped-one = skipped { $path }: { $reason }
skipped-more = { $count ->
    [one] skipped 1 more for the same reason: { $path }
   *[other] skipped { $count } more for the same reason, the last in { $path }
}
# kinds: some of the next three messages; known: endings
skipped-others = skipped { $count } files of other types ({ $kinds }); from folders, only { $known } are loaded
skipped-ending = { $count } { $ending }
skipped-without-ending = { $count } without an ending
skipped-other-endings = { $count } others
link-to-folder = This is a link to a folder, which isn't followed. To load it, name that folder.
pipe-in-folder = This is a pipe, not a file.
device-in-folder = This is a device or a socket, not a file.


## Actions: sources

# found: how many similar names there are
no-address =
    { $found ->
        [0] “{ $name }” is neither an address nor a name in the catalogue. Use the address of a news site, such as https://example.com.
       *[other] “{ $name }” is neither an address nor a name in the catalogue. Did you mean { $near }? The address of a news site works too, such as https://example.com.
    }
catalogue-feed-unreachable = Couldn't reach { $source } at { $host }. Try again later. If other sites can't be reached either, ask the bot's operator to check its network.
no-feed = Couldn't find a feed at { $host }. Look for a link called RSS or Feed on that site, and use its address with /sources add.
# kind: such as "a zip file"
file-instead-of-feed = There is { $kind } at this address, not a feed. Use the address of the site's home page, or of its uncompressed RSS, Atom or JSON feed.
offer-expired = This offer has expired. Run /sources add again.
too-many-feeds =
    { $most ->
        [one] This server already follows { $most } feed, the maximum. Remove it with /sources remove first.
       *[other] This server already follows { $most } feeds, the maximum. Remove one with /sources remove first.
    }
not-live = “{ $source }” isn't a live source: its stories were loaded from files. See /sources list for the live ones, or hide it in this server with /sources mute.
not-yours = “{ $source }” wasn't added by this server: it is on for all servers. Hide it in this server with /sources mute.
mute-own = “{ $source }” isn't on for all servers, so it can't be muted. Use /sources remove.
# found: how many similar names there are
not-muted =
    { $found ->
        [0] No source called “{ $name }” is muted here. Choose one from the list that Discord offers.
       *[other] No source called “{ $name }” is muted here. Did you mean { $near }?
    }
asked-too-often-alone =
    { $minutes ->
        [one] You've just done that { $times } times. Try again in { $minutes } minute.
       *[other] You've just done that { $times } times. Try again in { $minutes } minutes.
    }
asked-too-often =
    { $minutes ->
        [one] This server has just done that { $times } times. Try again in { $minutes } minute.
       *[other] This server has just done that { $times } times. Try again in { $minutes } minutes.
    }
# reason: a sentence, the error of the last reading
feed-rests =
    { $minutes ->
        [one] “{ $source }” can't be read right now. The bot tries again in { $minutes } minute. Last error: { $reason }
       *[other] “{ $source }” can't be read right now. The bot tries again in { $minutes } minutes. Last error: { $reason }
    }
feed-bug = A bug in the bot kept it from reading this feed. The bot's operator can find the details in the log.
# found: how many similar names there are
not-in-catalogue =
    { $found ->
        [0] The catalogue has no source called “{ $name }”. Run dateline sources list to see them all.
       *[other] The catalogue has no source called “{ $name }”. Did you mean { $near }?
    }
not-enabled =
    { $found ->
        [0] No source called “{ $name }” is enabled. Run dateline sources list to see them all.
       *[other] No source called “{ $name }” is enabled. Did you mean { $near }?
    }
catalogue-unreadable = { $file } can't be read: { $reason }. Restore the file, or set DATELINE_FEEDS to another one.
catalogue-not-toml = { $file } isn't valid TOML: { $reason }
catalogue-not-tables = { $file } must contain only [[feed]] tables, one for each feed.
catalogue-not-a-table = { $file }, feed { $number }: write it as a [[feed]] table.
catalogue-missing = { $file }, feed { $number }: { $key } is missing. Add { $key } = "…".
catalogue-unknown-key = { $file }, feed { $number }: { $key } is unknown. Use { $known }.
catalogue-twice = { $file }, feed { $number }: “{ $other }” has the same name or url. Remove one of them.
catalogue-bad-address = { $file }, feed { $number }: { $key } must be an address beginning with https://.
catalogue-bad-language = { $file }, feed { $number }: language must be a two-letter code, such as en.
catalogue-not-a-text = { $file }, feed { $number }: { $key } must be text.


## Actions: schedules

schedule-invalid = Choose a schedule or follow from the list that Discord offers, or enter its number, which /schedule list shows.
schedule-now-follow = { $number } is a follow: it already posts stories as they come. See what it posts next with /schedule preview { $number }.
option-name = “{ $name }”
edit-without-changes = Nothing to change: choose at least one more option for { $number }, such as a query or a channel.
# options: option-name, one or several
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
too-many-schedules = This server has { $most } schedules and follows, the maximum. Remove one with /schedule remove, then add this one.
# The answers of /schedule why to a story that it can't find
why-unknown = That story isn't stored, or this server doesn't see its source. Choose one from the list, or enter the story's address or a link to the bot's post.
why-unknown-post = No schedule or follow of this server posted that message, or it is too old. Copy the link of another one, or choose a story from the list.
# last: when it was read, or never-read
why-unknown-of-source = That page isn't stored. { $source } was last read { $last }, and will be read again { $next }.
why-never-read = never
# reason: a sentence
why-unknown-source-fails = That page isn't stored, because { $source } can't be read right now. { $reason } The bot tries again { $next }.
why-unknown-source-gone = That page isn't stored, because { $source } is no longer read. { $reason } Add it again with /sources add.
schedule-source-unseen = { $kind ->
    [follow] This server no longer sees the source of follow { $number }. Show it again with /sources add or /sources unmute, or choose another one with /schedule edit { $number }.
   *[schedule] This server no longer sees the source of schedule { $number }. Show it again with /sources add or /sources unmute, or choose another one with /schedule edit { $number }.
}
# Stands for a source's name
source-unseen = a source that this server no longer sees
follow-with-times = A follow posts what comes from now on, so its query can't have since:, until: or on:. Leave that out.
# count: stories a day
follow-too-many = That would be about { $count } stories a day, more than { $most }, the maximum. Narrow it with a query, sources, a category or told_by.
# Stored with schedules, follows and deliveries
paused-source-unseen = This server no longer sees its source.
paused-source-forgotten = The bot's operator removed its source.
paused-by-moderator = A moderator paused it.
too-late-to-catch-up = The bot was offline at that time, and it was too late to catch up.
earlier-skipped-too = { $count ->
    [one] All earlier digests since { $since } were skipped too; only the last one is listed.
   *[other] All earlier digests since { $since } were skipped too; only the last { $count } are listed.
}


## Actions: alerts

alert-for-bot = Bots and webhooks can't have alerts.
# since:, until: and on: are typed in a query
alert-with-times = An alert sends what is published from now on, so its query can't have since:, until: or on:. Leave that out.
alert-too-much = That would be about { $count } stories a day, more than { $most }, the maximum. Add words to the query, or choose sources.
alert-too-many = You have { $most } alerts, the maximum. Remove one with /alert remove, then add this one.
alert-known = You already have that alert: { $number }. See /alert list.
alert-unknown = You have no such alert. Choose one that Discord suggests, or see /alert list.
alert-not-now = Discord isn't letting the bot open more direct messages right now. Nothing was stored; try again in a few minutes.
# in the last message of a day, and in the first of the next
alert-last-today = This is message { $most } today, the maximum. The rest of today's stories come in one message tomorrow.
alert-left-out = { $count ->
    [one] 1 more story from yesterday is left out; /search finds it.
   *[other] { $count } more stories from yesterday are left out; /search finds them.
}


## Doctor (bot/actions/check_*)

# A finding is a title, a text, and a fix if the check failed.
check-clock = clock
check-clock-ok = { $now }
check-clock-behind = It shows { $now }, but news was loaded at { $loaded }.
check-clock-fix = Set the clock, for example with: timedatectl set-ntp true
check-database = database
check-database-ok = { $count ->
    [one] { $path } is fine and holds 1 article: { $engine }, { $size } MB.
   *[other] { $path } is fine and holds { $count } articles: { $engine }, { $size } MB.
}
check-database-damaged = { $path } is damaged: { $fault }
check-database-fix = Stop the bot, keep the file, and restore a backup or load the articles again.
check-database-server-fix = Stop the bot and restore a backup with pg_restore.
check-database-missing = There is no file at { $path }.
check-database-missing-fix = If the bot has run before, run this in its folder or set DATELINE_DATABASE to its file. Otherwise start it with dateline run, which creates the file.
check-database-unusable = It can't be used.
check-replication = replication
check-replication-none = No standby is connected, so the server's disk has the only copy. Make backups with pg_dump.
check-replication-waits = { $count ->
    [one] 1 standby is connected; what was posted is on it too before the bot goes on.
   *[other] { $count } standbys are connected; what was posted is on one too before the bot goes on.
}
check-replication-forgets = { $count ->
    [one] 1 standby is connected, and writes don't wait for it: after a failover the last moments may be forgotten. To prevent that, set synchronous_standby_names.
   *[other] { $count } standbys are connected, and writes don't wait for them: after a failover the last moments may be forgotten. To prevent that, set synchronous_standby_names.
}
check-replication-stuck = Writes wait for a standby, and none is connected.
check-replication-stuck-fix = Start a standby, or empty synchronous_standby_names.
check-replication-standby = This server is a standby and can't be written to.
check-replication-standby-fix = Name the primary in DATELINE_DATABASE, or all servers with target_session_attrs=read-write.
check-replication-off = synchronous_commit is off: a crash of the server may forget what was posted, and post it again.
check-replication-off-fix = Set synchronous_commit to on for this database or user.
check-locks = locks
check-locks-waiting = { $count ->
    [one] 1 session is waiting for another one; that is fine for a moment.
   *[other] { $count } sessions are waiting for others; that is fine for a moment.
}
# Which process of the bot does what. process and other: check-process, such as "atlas (process 4711)"
check-process = { $host } (process { $pid })
check-shards-all = shards
check-shards = shards { $shards }
check-shards-answered = { $spare ->
    [ready] { $process } has answered since { $since }. { $other } is ready to take over.
    [connecting] { $process } has answered since { $since }. { $other } is connecting and can take over soon.
   *[none] { $process } has answered since { $since }. No other process is ready to take over.
}
check-shards-unanswered = Nobody answers. { $process } was last seen at { $seen }.
check-shards-unanswered-fix = If another process waits for these shards, it takes over within half a minute. Otherwise start one with dateline run.
check-duty-held = { $process } has done this since { $since }.
check-duty-dead = Nobody does this. { $process } was last seen at { $seen }.
check-duty-unheld = No process does this.
check-duty-unheld-fix = A running process takes it over within half a minute. If none does, remove DATELINE_DUTIES=no from the settings of at least one.
check-bot = bot
check-bot-gone = It isn't running, and it wasn't stopped properly. { $process } was last seen at { $seen }.
check-bot-gone-fix = Start it with dateline run, and see the end of its log.
# For a server's moderators
check-bot-spare = { $spare ->
    [ready] The process that answers here has done so since { $since }. Another one is ready to take over.
   *[connecting] The process that answers here has done so since { $since }. Another one is connecting and can take over soon.
}
check-duty-elsewhere = Another process of the bot has done this since { $since }.
check-disk = disk
check-disk-full = Only { $free } MB is free on the disk that holds the database.
check-disk-fix = Free some space, or set DATELINE_DATABASE to a file on a larger disk.
check-sources = sources
check-sources-none = There are no sources yet.
check-sources-fix = Enable one for all servers: dateline sources enable "BBC News World". Or let moderators add sources in Discord with /sources add.
check-sources-empty = { $count ->
    [one] 1 source, which has no stories yet.
   *[other] { $count } sources, none of which has stories yet.
}
check-sources-ok = { $count ->
    [one] 1 source: { $largest }
   *[other] { $count } sources, the largest: { $largest }
}
check-articles = articles
check-articles-unset = DATELINE_ARTICLES isn't set, so no files are loaded when the bot starts.
check-articles-ok = { $path } is loaded when the bot starts.
check-articles-missing = { $path } doesn't exist.
check-articles-missing-fix = Create the folder and put .txt listings or .jsonl files there, or change or remove DATELINE_ARTICLES.
check-articles-empty = { $path } has no articles.
check-articles-empty-fix = Put .txt listings or .jsonl files there, or change or remove DATELINE_ARTICLES.
check-settings = settings
check-settings-ok = They come from { $path } and from the environment.
check-settings-no-file = There is no { $path }, so they come from the environment only.
check-settings-unknown-fix = Correct the name or remove it. The settings are listed in .env.example.
check-token = token
check-token-ok = DISCORD_TOKEN is set.
check-token-missing = DISCORD_TOKEN isn't set.
check-token-missing-fix = Copy .env.example to .env and put the bot's token there (Developer Portal, Bot, Reset Token). The playground needs none.
check-token-malformed = DISCORD_TOKEN doesn't look like a token: three parts separated by dots.
check-token-malformed-fix = Copy it again from the Developer Portal, Bot, Reset Token.
check-discord = Discord
check-discord-failed = The bot couldn't log in.
check-servers = servers
check-servers-ok = { $count ->
    [one] { $bot } is in 1 server and can post there.
   *[other] { $bot } is in { $count } servers and can post in all of them.
}
check-servers-none = { $bot } isn't in any server yet.
check-servers-invite = Invite it to a server: { $link }
check-invitation = invitation
check-permissions = permissions
# lacking: one or more of check-permissions-in
check-permissions-missing = { $bot } lacks { $lacking }.
check-permissions-in = { $names } in { $server }
check-permissions-fix = Grant the bot's role these permissions there.
check-summaries = summaries
check-summaries-ok = All are up to date.
check-summaries-stale = { $count ->
    [one] 1 was made by an older version. The bot regenerates it while running.
   *[other] { $count } were made by an older version. The bot regenerates them while running.
}
check-stories = stories
check-stories-ok = All articles are grouped into stories.
# time: one of the next two messages
stories-waiting = { $count ->
    [one] 1 article waits to be grouped into a story. A running bot does that in { $time } if the machine isn't busy.
   *[other] { $count } articles wait to be grouped into stories. A running bot does that in { $time } if the machine isn't busy.
}
about-minutes = { $count ->
    [one] about a minute
   *[other] about { $count } minutes
}
about-hours = { $count ->
    [one] about an hour
   *[other] about { $count } hours
}
check-search-index = search index
check-search-index-ok = It is up to date.
check-search-index-remade = { $done } of { $all } articles are in the new index. The bot adds the other { $left } while running; until then searches use the former index.
check-live-sources-title = live sources
check-live-sources = { $total ->
    [one] { $working } of 1 works.
   *[other] { $working } of { $total } work.
}
check-live-sources-unread = { $unread ->
    [one] { $working } of { $total } work. 1 hasn't been read yet.
   *[other] { $working } of { $total } work. { $unread } haven't been read yet.
}
check-live-sources-none = There are none yet.
check-catalogue = catalogue
check-catalogue-broken = It can't be used.
check-source = source { $name }
check-source-gone = { $url } is no longer read: { $reason }
check-source-gone-fix = Add its new address with /sources add, and remove this source.
check-source-failing = { $url } failed { $times } times in a row: { $reason }
check-source-failing-fix = Open the address in a browser. The bot tries again at { $next }.
check-source-silent = It has had no news since { $since }, which is far longer than usual.
check-source-silent-fix = Check its site. If its feed has moved, add the new address with /sources add.
check-source-late = { $url } was due to be read at { $due }.
check-source-late-fix = Start the bot with dateline run, or read it once with dateline fetch.
check-schedule = { $kind ->
    [follow] follow { $number }
   *[schedule] schedule { $number }
}
# times: schedule-times; last: one of the four messages check-last below
check-schedule-ok = { $source }, { $times }. Next: { $due }. { $last }
# in place of due: a follow that no story waits for
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
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = See /schedule history { $number }.
check-last-none = Nothing has been posted yet.
# outcome: one of the messages delivery-...
check-last = Last: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Last: { $due }, posted 1 minute late.
   *[other] Last: { $due }, posted { $minutes } minutes late.
}
check-last-reason = Last: { $due }, { $outcome }: { $reason }
check-reason = { $reason }
doctor-title = Health check
doctor-nothing-scheduled = Nothing is scheduled or followed in this server. Everything looks fine. See the sources with /sources list, then schedule a digest with /schedule add or post stories as they come with /follow.
doctor-channel-gone = The channel { $channel } is gone or hidden from the bot.
doctor-channel-forbidden = The bot lacks { $names } in { $channel }.
bot-not-in-server = The bot isn't in the server { $server } any more.

# What the bot does on its own; one that fails is shown with its reason.
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
check-duty-failing = { $times ->
    [one] It failed at { $since }. { $reason }
   *[other] It has failed { $times } times since { $since }. { $reason }
}
check-duty-fix = The bot keeps trying. If it lasts, the bot's operator can find the reason in the log.


## The worker process (bot/worker)

worker-stopping = The program is stopping. Everything stored so far is kept; run the command again to continue.
worker-died = The helper process was killed, perhaps because memory ran out. Everything stored so far is kept; run the command again to continue.
# seconds, megabytes: limits, such as 5 and 300
document-too-slow = It took longer than { $seconds } s to read, so it was skipped.
document-needs-memory = It needs more than { $megabytes } MB of memory to read, so it was skipped.
document-too-much-text = It has more text than can be read at once, so it was skipped.


## Client, sender and delivery

news-unreadable = Couldn't read the news. Try again in a minute.
lease-lost = Another process of the bot has taken over. Try again.
connection-broke = The connection to Discord was lost. Try again.
permission-needed = You need the { $names } permission for that. Ask someone who manages this server.
only-in-a-server = That works only in a server, for members with Manage Server.
option-unfit = “{ $value }” isn't valid for that option. Choose one that Discord offers.
command-changed = That command has changed. Restart Discord (Ctrl+R) and try again.
button-outdated = That button is from an older version of the bot. Run the command again.
# reference: to be found in the log
bug = Something went wrong on our side. The bot's operator can look it up in the log as { $reference }.
# for the operator, at the start
client-ready = { $servers ->
    [one] ready as { $name } in 1 server
   *[other] ready as { $name } in { $servers } servers
}
client-spare = Another process serves the shards { $shards }. This one is ready to take over when it ends.
client-invite = to invite it: { $link }
cog-broken = Couldn't load { $file }: { $fault }
dev-guild-refused = The bot isn't allowed to register commands in the server that DATELINE_DEV_GUILD names. Invite it there with the applications.commands scope, or leave the setting empty.
token-refused = Discord rejected DISCORD_TOKEN. Copy it again from the Developer Portal (Bot, Reset Token) into .env.
gateway-closed = Discord closed the connection with code { $code }. Update Dateline.
intents-refused = Discord rejected the intents that the bot asks for. Turn them on in the Developer Portal (Bot, Privileged Gateway Intents).
discord-unreachable = Couldn't reach Discord ({ $reason }). Check the network and try again.
bot-refused = Discord rejected the bot ({ $reason }). Check it in the Developer Portal and try again.
# As Discord's own settings name them
permission-manage-server = Manage Server
permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-in-threads = Send Messages in Threads
permission-create-posts = Create Posts
role-is-everyone = @everyone can't be mentioned. Choose another role.
role-not-mentionable = Only members who may mention all roles can have { $role } mentioned. Allow anyone to mention it in the role's settings, or choose another role.
# names: permissions
forum-closed = The bot lacks { $names } in { $channel }. Allow that in the forum's settings, under Permissions, then try again.
forum-refused = Discord refused a new post in { $channel } ({ $reason }). Choose another channel.
permission-read-history = Read Message History
# Why a digest wasn't posted; in the history, and in the message about a paused schedule
rate-limited = Discord's rate limit was reached.
channel-gone = The channel is gone.
discord-answered = Discord answered with status { $status }.
message-refused = Discord rejected the message: { $reason }
connection-failed = The connection failed: { $reason }
permissions-missing = The bot lacks { $names } in #{ $channel }.
posting-forbidden = The bot isn't allowed to post in the channel ({ $reason }).
direct-messages-refused = The bot can't send you direct messages. Turn on Direct Messages in the privacy settings of a server that you share with the bot, unblock the bot if you blocked it, and use /alert add again.
# posted in its channel; reason: one of the messages above
schedule-paused-notice = { $kind ->
    [follow] Follow { $number }, { $source }, is paused. { $reason } When that is fixed, resume it with /schedule resume { $number }.
   *[schedule] The digest of { $source } is paused. { $reason } When that is fixed, resume it with /schedule resume { $number }.
}


## Cards: stories

# Buttons: at most 80 characters. Tests and people look for Read, Next, Previous and Add.
read = Read { $number }
read-the-only-one = Read
next = Next
previous = Previous
add = Add
more = More on this

latest-title = Latest news
latest-title-of-source = Latest from { $source }
latest-page = page { $page }
latest-none = No stories yet. A member with Manage Server can add a source with /sources add. The bot's operator can enable one for all servers with `dateline sources enable`.

search-title = Search: { $query }
search-count = { $total ->
    [one] 1 result
   *[other] { $total } results
}
search-range = Results { $first }–{ $last } of { $total }
# the only result of a last page
search-range-single = Result { $number } of { $total }
search-range-capped = Results { $first }–{ $last } of { $total } among the newest { $most } matches
search-page = page { $page } of { $pages }
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
search-lacking = without { $words }
# near: one to three words, in italics, joined with "or"
search-did-you-mean = Did you mean { $near }?
search-instead = Search for { $words }
search-too-short = A star needs at least 3 letters before it, so { $words } was searched as a whole word.
search-without-words = That has no words to search for. Try a word, such as election.
search-only-excluded = That only excludes words. Add one to search for, such as election -poll, or choose a source.
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

# What a selection is called
selection-all = all sources
selection-category-of = { $category } from { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = “{ $query }”
selection-query-of = “{ $query }” from { $sources }
# told_by: at least 2
selection-told-by = { $selection } ({ $count } or more publishers)
category-unknown = There's no category “{ $typed }”. Choose { $known }.
category-none = This bot's catalogue has no categories. Leave the category out, or choose sources instead.

# selection: one of the messages selection-*, with a capital
digest-title = { $period ->
    [day] { $selection } in the last day
    [week] { $selection } in the last week
    [month] { $selection } in the last month
   *[all] { $selection }, all stories
}
digest-none = { $period ->
    [day] No stories in the last day. Try a longer `period`, or `period:all`.
    [week] No stories in the last week. Try a longer `period`, or `period:all`.
    [month] No stories in the last month. Try `period:all`.
   *[all] No stories yet.
}
digest-none-query = A story needs all the words. Try fewer, or /search, which also finds stories that lack some.
digest-none-category = Only sources in the catalogue have a category. Add one with /sources add.
digest-note = Most widely covered first, then newest. Quoted verbatim.
# style: the name of an algorithm, such as luhn
digest-note-styled = Most widely covered first, then newest. Quoted verbatim, chosen in the { $style } style.
digest-note-undated = Undated stories count from when they were loaded.
digest-preview = **Preview** · only you can see this
# kind: sources for stories of sources, whatever they are about
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

more-title = More on: { $title }
more-same-story = The same story
more-related = Related

source-unknown = unknown source
via-agency = { $source } via { $agency }
also-in = { $source }, also in { $others }
and-more = { $count ->
    [one] { $names } and 1 more
   *[other] { $names } and { $count } more
}
undated = undated
undated-loaded = undated, loaded { $moment }
story-update = Update

article-title-derived = The article has no title; this one is made from its first sentence.
article-whole = The whole article.
article-quoted = { $count ->
    [one] 1 sentence of the article, quoted verbatim.
   *[other] { $count } sentences of the article, quoted verbatim.
}
article-open = Open the article
article-address = Address: { $address }
picture = Picture: { $caption }
picture-credited = Picture: { $caption } — { $credit }
summary-title = Summary


## Cards: help

help-title = What you can do here
help-news = { $count ->
    [one] News from 1 source, in the articles' own sentences.
   *[other] News from { $count } sources, in the articles' own sentences.
}
help-no-news = There is no news here yet. A member with Manage Server can add a source with /sources add.
help-no-news-moderator = There is no news here yet. Add the first source with /sources add.
help-no-news-direct = There is no news in direct messages yet. Try a server where the bot is, or ask the bot's operator to enable a source for all with `dateline sources enable`.
help-reading = **Read**
help-latest = - /latest shows the newest stories, page by page: `/latest count:10`
help-search = - /search finds stories by their words: `/search query:oil -price since:week`
help-digest = - /digest sums up a day, a week or a month: `/digest period:day`
help-alert-add = - /alert add sends you a direct message when there is news: `/alert add query:volcano`
help-sources-list = - /sources list shows what can be read here
help-buttons = - **Read** next to a story opens its summary. To summarize a message, open its menu and choose **Apps**, then **Summarize**.
help-moderating = **For moderators**
help-sources-add = - /sources add follows a news site or a feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add posts digests at set times: `/schedule add source:{ $source } time:7:30am timezone:Berlin`
help-follow = - /follow posts stories as they come: `/follow query:election sources:{ $source }`
help-doctor = - /doctor checks that every schedule and follow works
help-schedules = { $count ->
    [0] Nothing is scheduled or followed here yet.
    [one] 1 schedule or follow posts here: /schedule list
   *[other] { $count } schedules and follows post here: /schedule list
}
help-schedules-paused = { $count ->
    [one] There is 1 schedule or follow here, and it is paused: /schedule list
   *[other] There are { $count } schedules and follows here, { $paused } of them paused: /schedule list
}
greeting-title = Dateline is here
greeting-intro = It posts and finds news, quoted from the articles. Three things to try:
greeting-source = /sources add follows a news site or a feed (for members with Manage Server).
greeting-latest = /latest shows the newest stories; press **Read** next to one for its summary.
greeting-schedule = /schedule add posts a digest in a channel, every morning or whenever you like.
greeting-help = /help shows everything you can do here.
help-direct = In a server, members with Manage Server can also add sources, schedule digests and follow topics.


## Cards: follows

follow-added = Follow { $number } is set
follow-edited = Follow { $number } is changed
follow-title = Follow { $number }
follow-summary = **{ $source }** in { $channel }, { $times }
# a query in words: all of ukraine or kyiv, and war; not sport. words: follow-any-of, one or several
follow-query = Stories with { $words }.
follow-query-without = Stories with { $words }, but not { $unwanted }.
follow-query-of-sources = Stories from { $names }.
follow-query-of-sources-without = Stories from { $names }, but not { $unwanted }.
follow-query-only-without = Everything except { $unwanted }.
# words: one or several of the next messages but follow-from; unwanted: of all of them
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = exactly “{ $word }”
follow-from = stories from { $names }
follow-beginning = words that begin with “{ $word }”
# how many stories there have been, and about how many a day; low: less than two a day
follow-frequency-low = { $count ->
    [0] In the last 7 days: no stories. Nothing is posted until one comes.
    [one] In the last 7 days: 1 story.
   *[other] In the last 7 days: { $count } stories.
}
follow-frequency = In the last 7 days: { $count } stories, about { $daily } a day.
follow-frequency-high = About { $daily } stories a day.
follow-hint = Pause it with /schedule pause { $number }, or delete it with /schedule remove { $number }.
# in /schedule preview, if nothing waits for the next post
follow-preview-newest = Nothing is waiting to be posted. The newest story would look like this:
# the first post in the thread that a forum gets
follow-thread = News is posted here: { $selection }
follow-posted-title = { $count } new stories
follow-note = Following { $selection }
follow-waiting = { $count ->
    [one] 1 more waits until { $until }
   *[other] { $count } more wait until { $until }
}


## Cards: schedules

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
schedule-paused-because = It is **paused**: { $reason }
schedule-resume-hint = Resume it with /schedule resume { $number }.
# role: a mention
schedule-mentions = Mentions { $role }
schedule-mentions-silently = Mentions { $role } without a notification
schedule-cannot-notify = **{ $role } won't be notified.** Allow anyone to mention it in the role's settings, or let the bot mention all roles in the channel's settings, under Permissions.
schedule-next = Next: { $moments }
clocks-change-soon = Clocks change soon. At a time that is skipped, the digest is posted right after the change; at a time that occurs twice, it is posted once.
schedule-posts-now = { $count ->
    [0] There's nothing new for { $channel }, so nothing is posted.
    [one] 1 new story is being posted in { $channel }.
   *[other] { $count } new stories are being posted in { $channel }.
}
schedule-cannot-post = **The bot can't post there yet.** It lacks { $names } in { $channel }. Allow that in the channel's settings, under Permissions.
history-empty = { $kind ->
    [follow] Nothing has been posted yet.
   *[schedule] Nothing has been due yet.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }: { $reason }
history-posted = { $due } [posted]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [posted]({ $link }) 1 minute late
   *[other] { $due } [posted]({ $link }) { $minutes } minutes late
}
delivery-waiting = waiting to be sent
delivery-sent = posted
delivery-quiet = nothing new, nothing posted
delivery-skipped = skipped
delivery-failed = failed


## Cards: alerts

alert-first-title = Your alert is on
alert-first = You'll get direct messages about { $selection }.
alert-at-once = They come as soon as there is a new story.
alert-once-a-day = They come once a day at { $time }, if there are new stories.
alert-stop = Stop an alert with /alert remove, or delete everything stored about you with /alert forget.
alert-preview = Preview: the newest story so far
alert-preview-none = No story of the last 7 days matches yet.
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
alert-line-at-once = **{ $number }** · { $selection } · at once
alert-line-once-a-day = **{ $number }** · { $selection } · once a day at { $time }
alert-line-paused = **{ $number }** · { $selection } · paused. { $reason }
alert-source-unseen = Its source can't be read in direct messages any more.
alert-removed = Alert { $number } is deleted
alert-was = It was about { $selection }.
alerts-forgotten-title = Everything is deleted
alerts-forgotten = { $count ->
    [0] You had no alerts, and nothing is stored about you.
    [one] Your alert and its history are deleted. Nothing is stored about you any more.
   *[other] Your { $count } alerts and their history are deleted. Nothing is stored about you any more.
}
# a choice while a number is typed
alert-label = { $number }: { $selection }
alert-title = News about { $selection }
alert-note = Alert { $number } · stop it with /alert remove
# in a message with a single story, which has no title of the alert
alert-note-about = Alert { $number } about { $selection } · stop it with /alert remove


## Cards: why a story was posted or wasn't

why-title = Why this story was posted, or wasn't
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
# after: one of the next three messages
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
why-being-sent = Its post of { $due } is being sent.
why-being-sent-again = Its post of { $due } is being sent again. { $reason }
why-next = It will be in the next post, { $due }.
why-next-after-quiet = It will be posted when the quiet hours end, { $due }.
# place: such as 4
why-in-line = It is number { $place } in line. The next post, { $due }, has room for { $most }.
why-in-line-after-quiet = It is number { $place } in line. The next post, at the end of the quiet hours, { $due }, has room for { $most }.
why-comparing = The bot has just read it and is still comparing it with other stories. Ask again in a minute.
why-has-it = The channel [has it already]({ $link }).
why-has-it-unlinked = The channel has it already.
why-has-account = The channel [has it already]({ $link }), as reported by { $source }.
why-has-account-unlinked = The channel has it already, as reported by { $source }.
why-failed = Its post of { $due } couldn't be sent. { $reason }
why-failed-next = Its post of { $due } couldn't be sent. { $reason } Next: { $next }.
why-missed = { $most ->
    [one] The [post of { $due }]({ $link }) had room for 1 story, and another came first.
   *[other] The [post of { $due }]({ $link }) had room for { $most } stories, and others came first.
}
# outcome: one of the messages delivery-waiting to delivery-failed
why-missed-unsent = It was due with the post of { $due }: { $outcome }.
why-missed-unsent-because = It was due with the post of { $due }: { $outcome }. { $reason }
why-unrecorded = It was left out when it came: its source had just been added or had many new stories at once, or the follow was paused or has been changed since.
# lacking: words of the query, in quotation marks; unwanted: likewise
why-lacks = It lacks { $lacking }.
why-has = It has { $unwanted }.
why-lacks-and-has = It lacks { $lacking }, and has { $unwanted }.
why-too-few = { $has ->
    [one] Only 1 publisher reports it; { $needs } are needed.
   *[other] Only { $has } publishers report it; { $needs } are needed.
}
why-from-file = It was loaded from a file. Follows post what comes from feeds.
why-too-old-follow = The bot read it before this follow was set up, { $since }.
why-too-old-schedule = It was published before { $since }, which is as far back as this schedule's first digest reached.
why-too-old-digest = It was published before { $since }, which is as far back as the next digest reaches.
why-too-old-day = It was more than a day old when the bot read it.
why-too-old-query = The query's since:, until: or on: leaves it out.
why-other-category = Its source isn't in the category { $category }.
why-other-source = { $source } isn't among its sources.
why-no-source = It has no source, and only certain sources are posted here.


## Cards: sources

story-count = { $count ->
    [one] 1 story
   *[other] { $count } stories
}
offer-empty = This feed has no stories right now. New ones appear as they are published.
offer-followed = This server already follows it.
offer-confirm = Press **Add** to follow this feed.
item-untitled = untitled
source-added-title = { $source } is added
source-added-unread = Couldn't read it yet: { $reason } The bot will try again automatically.
source-added-none = No stories yet. New ones will show up in /latest; /schedule add posts them regularly.
source-added = { $count ->
    [one] 1 new story. See it with /latest, or post digests regularly with /schedule add.
   *[other] { $count } new stories. See them with /latest, or post digests regularly with /schedule add.
}
source-added-known = This server already follows it. See them with /latest, or post digests regularly with /schedule add.
source-checked-title = Checked { $source }
source-failed = Couldn't read it: { $reason }
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
source-removed = { $count ->
    [0] It had no stories.
    [one] Its 1 story stays.
   *[other] Its { $count } stories stay.
}
source-no-longer-seen = This server no longer sees them. Schedules and follows that have no other source are paused. To add it again, use /sources add.
source-still-for-all = It is on for all servers, so it can still be read here. To hide it, use /sources mute.
source-muted-title = { $source } is muted
source-muted = This server no longer sees its stories. Schedules and follows that have no other source are paused. Show it again with /sources unmute.
source-unmuted-title = { $source } is back
source-unmuted = This server sees its stories again. Resume paused schedules and follows with /schedule resume.
sources-title = Sources
sources-none = There are no live sources yet. A member with Manage Server can add one with /sources add: enter the address of a news site or feed, or choose a name from Discord's list. The bot's operator can enable one for all servers with `dateline sources enable`.
and-more-sources = { $count ->
    [one] … and 1 more
   *[other] … and { $count } more
}
# stories: story-count
source-line = ✅ **{ $source }** · { $stories } · read { $checked } · next { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · not read yet, due { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · failed once: { $reason } Next try { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · failed { $times } times in a row: { $reason } Next try { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · from files
source-line-unnamed = 📄 Stories without a source · from files
sources-muted = { $count ->
    [one] 1 more is muted here; see /sources unmute.
   *[other] { $count } more are muted here; see /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · no longer read: { $reason }


## Commands and options (descriptions)

# Descriptions and names of choices: at most 100 characters.
latest =
    .description = Show the newest stories
    .source = Only stories from this source
    .count = Stories per page
search =
    .description = Search the news
    .query = Words to find; also "a phrase", -without, this OR that, elect*
    .source = Only stories from this source, or from several: BBC News, Reuters
    .since = How far back: day, week, month, 3d, or a date such as 2026-11-01
    .until = No later than: yesterday, monday, 3d, or a date such as 2026-11-01
    .on = Only this day: today, yesterday, monday, 3 nov, or a date such as 2026-11-01
    .order = Best match first, or newest first
    .choice-relevance = relevance
    .choice-newest = newest
digest =
    .description = Catch up: the most widely covered stories first
    .source = Only this source, or several: BBC News, Reuters
    .category = Only sources in this category, such as world or technology
    .query = Only stories with all these words; also "a phrase", -without, this OR that
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
help =
    .description = See what you can do here
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
    .query = Only stories with all these words; also "a phrase", -without, this OR that
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
    .time = When to post, such as 07:30 or 7:30pm, or several times: 07:30, 18:00
    .timezone = A large city in the time zone, such as Berlin
    .channel = Where to post; this channel if left out
    .days = daily, weekdays, weekends, weekly, or days such as mon,thu
    .stories = Maximum number of stories per digest
    .source = Only this source, or several: BBC News, Reuters
    .category = Only sources in this category, such as world or technology
    .query = Only stories with all these words; also "a phrase", -without, this OR that
    .told_by = Minimum number of publishers that report a story
    .quiet = What to do when there is nothing new
    .role = Which role to mention
    .mention = How to mention the role
    .choice-post-nothing = post nothing
    .choice-post-a-note = post a note
    .choice-notify = notify
    .choice-silently = silently
schedule-edit =
    .description = Change a schedule or a follow; what you leave out stays as it is
    .schedule = Which schedule or follow to change
    .time = When to post, such as 07:30 or 7:30pm, or several times: 07:30, 18:00
    .timezone = A large city in the time zone, such as Berlin
    .source = Only this source, or several: BBC News, Reuters; - for all
    .category = Only sources in this category, such as world or technology; - for all
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
    .quiet_hours = Of a follow: when to post nothing, such as 22:00-07:00 Berlin; - for never
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
    .story = Words of its title, the address of its page, or a link to the bot's post
    .schedule = Which schedule or follow; all if left out


## Playground, ask and the command line

forget-unknown-source = No source is called “{ $name }”, so nothing was removed.
# slugs: short names, each of one source only
forget-which = Several sources are called “{ $name }”. Choose one by its short name: { $slugs }
forget-still-read = { $name } is still read, so its articles would come back. First run: dateline sources disable "{ $name }"
forget-unknown-article = No article has the link or title “{ $text }”, so nothing was removed.
forget-article-near = No article has the link or title “{ $text }”. Did you mean { $near }?
forget-cancelled = Nothing was removed.
forget-loaded-again = A running bot loads { $path } when it starts (DATELINE_ARTICLES). Remove the articles there too, or they come back.
archive-explained = { $lines ->
    [one] Only the first line of this file is explained.
   *[other] Only the first { $lines } lines of this file are explained.
}
load-interrupted = { $articles ->
    [0] Stopped. Run the same command again to continue.
    [one] Stopped after 1 article, which is stored. Run the same command again to continue; nothing is stored twice.
   *[other] Stopped after { $articles } articles, which are stored. Run the same command again to continue; nothing is stored twice.
}
path-empty = The path is empty. Name a file or a folder, or check that the shell variable is set.
output-not-written = Couldn't write to standard output: { $reason }. Free some space, or send the output elsewhere.
file-not-written = Couldn't write { $path }: { $reason }. Check the folder, or choose another file.
file-exists = { $path } exists. Choose another file, or replace it with --force.
stdin-closed = Standard input is closed. Name a file, or pipe text into this command.
file-unreadable = Couldn't read { $path }: { $reason }
file-refused = { $path }: { $reason }
no-sentence-fits = { $most ->
    [one] No sentence of that text fits in 1 character. Allow more characters.
   *[other] No sentence of that text fits in { $most } characters. Allow more characters.
}
text-without-sentence = That text is too short to summarize. Use one with at least one complete sentence.
# reason: one of the next three messages
summarize-line-invalid = Line { $number } can't be used. { $reason } The lines after it weren't read.
summarize-not-an-object = It isn't a JSON object.
summarize-without-text = It has no "text".
summarize-wrong-number = Its "n" and "characters" must be whole numbers, "characters" at least 1.
playground-missing = The simulated Discord isn't installed. Install it with: pip install -e '.[playground]'
playground-page-failed = Couldn't serve the page: { $reason }. If another program uses the port, choose one with --port.
ask-unknown-command = There is no command { $typed }. The commands are { $names }.
ask-unknown-command-near = There is no command { $typed }. Did you mean { $near }?
ask-unknown-option = /{ $command } doesn't take “{ $typed }”. Its options are: { $usage }
# near: one to three names of options
ask-option-near = No option `{ $typed }`. Did you mean { $near }? For text with a colon, put the whole value in quotes.
ask-takes-no-options = /{ $command } takes no options, so “{ $typed }” can't be used.
ask-after-quotes = The value of { $option } ends with its quotes. Remove what follows: { $rest }
ask-not-a-number = { $option } must be a whole number, not “{ $value }”.
ask-unknown-channel = There is no channel { $value }. Use { $names }.
ask-refused = Discord rejects that: { $reason }
ask-not-allowed = /{ $command } is for members with { $names }. Try --user mod.
only-you-see-this = (only you see this)
just-now = just now
minutes-ago = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
hours-ago = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
days-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}

