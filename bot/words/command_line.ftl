# What only the operator of the bot reads: the command line, settings, the log. English only.
# In the syntax of en.ftl; no key is in both. A message that a card can show belongs into en.ftl.


## Settings (bot/config)

# problems: one or more of the messages below, a line each
settings-wrong = { $problems }
setting-token = DISCORD_TOKEN isn't set. Run dateline setup, which asks for the bot's token and puts it into .env. To try the bot without a token: dateline playground
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
settings-file-ignored = { $path } isn't read: settings come from { $used } and from the environment.
settings-file-encoding = { $path } isn't UTF-8 text. Save it as UTF-8.
settings-file-broken = { $path }, line { $line }: write NAME=value, or remove the line.
database-elsewhere = An earlier version made { $path }, but the database is now { $used }. Stop the bot and take the old one over with dateline restore { $path }, or set DATELINE_DATABASE to it.
setting-unknown = { $name } isn't a setting of Dateline.
setting-unknown-near = { $name } isn't a setting of Dateline. Did you mean { $near }?
setting-metrics = DATELINE_METRICS is “{ $value }”. Use host:port, such as 127.0.0.1:9464.
setting-metrics-public = DATELINE_METRICS is “{ $value }”, which other networks can reach. Use 127.0.0.1, or a private address or name of this machine.
metrics-port = DATELINE_METRICS: couldn't listen at { $address } ({ $reason }). Choose another port, or stop the program that uses it.
setting-log-format = DATELINE_LOG_FORMAT is “{ $value }”. Use { $formats }.
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
binary-instead-of-text = { $packed ->
    [yes] This is { $kind }. Unpack it and load the text inside.
   *[no] This is { $kind }. Save its text as plain text (UTF-8) and load that.
 }
binary-instead-of-opml = { $packed ->
    [yes] This is { $kind }. Unpack it and import the OPML inside.
   *[no] This is { $kind }. Export your feeds as OPML from your reader.
 }
markup-too-large = This is larger than 20 MB. Try a smaller page.
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

feed-without-text = No item in this feed has any text. Try a different feed.
item-without-text = Item { $number } has no text.

# Lists of feeds (OPML)
opml-empty = This file is empty. Export your feeds from your reader again.
not-opml = This isn't OPML. Export your feeds as OPML from your reader.
opml-without-feeds = This OPML file lists no feeds. Export your feeds from your reader again.
opml-entry-without-address = this isn't a web address that the bot can read. Correct it in the file, or leave it out.
opml-too-many-feeds = This OPML file lists { $count } feeds, but the limit is { $most }. Split it into smaller files and import them one by one.

page-without-article = No article found in { $name }. Save the article's own page (signed in, if the site requires it) or just its text (.txt), and load that.


## Storage (bot/storage)

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
database-older = { $path } is of an older version of Dateline. dateline run brings it up to date.
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
backup-damaged = { $path } is damaged ({ $fault }); nothing was changed. Stop the bot, keep the file, and restore a backup or load the articles again.
copy-disk-full = The disk that holds { $path } has { $free } bytes free, but the copy needs { $needed }. Free some space, or use another disk.
# reason: a message about the copy
upgrade-not-copied = This version has to upgrade { $path } and copies it first, which failed; nothing was changed. { $reason }


## Actions: reading the news

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
check-database-missing-fix = If the bot has run before, set DATELINE_DATABASE to its file. Otherwise start it with dateline run, which creates the file.
check-database-empty = { $path } is empty.
check-database-empty-fix = Start the bot with dateline run, which creates the tables.
check-database-upgrade = { $path } has schema { $before }, and this version needs { $after }. The next command that uses it copies it to { $copy }, and upgrades it. Until then nothing else in it can be checked.
check-database-upgrade-fix = The copy needs { $needed } bytes, and the disk has { $free } free. Free some space.
check-database-upgrade-server = { $path } has schema { $before }, and this version needs { $after }. The next command that uses it upgrades it, so make a copy with pg_dump now. Until then nothing else in it can be checked.
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
check-shards-offline-fix = It tries to connect again on its own. If that takes minutes, see its log and discordstatus.com.
check-duty-held = { $process } has done this since { $since }.
check-duty-dead = Nobody does this. { $process } was last seen at { $seen }.
check-duty-unheld-fix = A running process takes it over within half a minute. If none does, remove DATELINE_DUTIES=no from the settings of at least one.
check-bot-gone = It isn't running, and it wasn't stopped properly. { $process } was last seen at { $seen }.
check-bot-gone-fix = Start it with dateline run, and see the end of its log.
duty-event-loop = event loop
check-loop-fix = If it happens again, report what the log shows. A very busy machine, or one that was suspended, is no fault of the bot.
loop-stood-still = { $seconds ->
    [one] It stood still for 1 second; nobody was answered. The log says where.
   *[other] It stood still for { $seconds } seconds; nobody was answered. The log says where.
}
# What dateline health says. process: check-process
health-no-database = There is no database at { $path }: the bot hasn't run with these settings yet.
health-not-running = No bot with this database runs on this machine.
health-elsewhere = No bot with this database runs on this machine, or in this container. Elsewhere { $process } answers.
health-ended = { $process } ended without stopping properly; its last sign of life was at { $seen }.
health-no-sign = { $process } has given no sign of life since { $seen }: it hangs, is suspended, or can't write to the database.
health-offline = { $process } isn't connected to Discord.
health-unheld = Nobody does this: { $duties }.
health-late = { $count ->
    [one] 1 post is late: it was due at { $since }.
   *[other] { $count } posts are late, the oldest since { $since }.
}
health-spare = { $process } is connected to Discord and ready to take over.
health-answers = { $process } is connected to Discord and answers; no post is late.
check-disk = disk
check-disk-full = Only { $free } MB is free on the disk that holds the database.
check-disk-fix = Free some space, or set DATELINE_DATABASE to a file on a larger disk.
check-copies = copies
check-copies-kept = { $count ->
    [one] 1 copy from before an upgrade takes { $size } MB: { $names }. Delete it when everything works.
   *[other] { $count } copies from before upgrades take { $size } MB: { $names }. Delete them when everything works.
}
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
check-home = home
check-home-checkout = The program belongs to the checkout in { $settings }, so settings are there and data in { $data }.
check-home-installed = The program is installed outside a checkout, so settings are in { $settings } and data in { $data }.
check-settings = settings
check-settings-ok = They come from { $path } and from the environment.
check-settings-no-file = There is no { $path }, so they come from the environment only.
check-settings-ignored-fix = Move its settings to { $path }, or remove them.
check-settings-unknown-fix = Correct the name or remove it. docs/operating.md lists the settings.
check-token = token
check-token-ok = DISCORD_TOKEN is set.
check-token-missing = DISCORD_TOKEN isn't set.
check-token-missing-fix = Run dateline setup, which asks for the bot's token and puts it into .env. The playground needs none.
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
check-live-sources-unreadable = None of { $total } feeds can be read. { $reason }
check-live-sources-unreadable-fix = Check this machine's network and its name server. The feeds are tried again on their own.
check-live-sources-none = There are none yet.
check-catalogue = catalogue
check-catalogue-ok = { $count ->
    [one] { $path } lists 1 feed.
   *[other] { $path } lists { $count } feeds.
}
check-catalogue-broken = It can't be used.
check-reason = { $reason }
bot-not-in-server = The bot isn't in the server { $server } any more.


## Client, sender and delivery

lease-lost = Another process of the bot has taken over. Try again.
# for the operator, at the start
client-ready = { $servers ->
    [one] ready as { $name } in 1 server
   *[other] ready as { $name } in { $servers } servers
}
# absent: those of the servers that Discord hasn't sent, because they are unavailable or yet to come
client-ready-absent = { $servers ->
    [one] ready as { $name } in 1 server, which Discord hasn't sent yet
   *[other] ready as { $name } in { $servers } servers, of which Discord hasn't sent { $absent } yet
}
client-ready-nowhere = ready as { $name }, which isn't in any server yet
client-joined = now in a server: { $server }
client-spare = Another process serves the shards { $shards }. This one is ready to take over when it ends.
client-invite = to invite it: { $link }
cog-broken = Couldn't load { $file }: { $fault }
dev-guild-refused = The bot isn't allowed to register commands in the server that DATELINE_DEV_GUILD names. Invite it there with the applications.commands scope, or leave the setting empty.
token-refused = Discord rejected DISCORD_TOKEN. Copy it again from the Developer Portal (Bot, Reset Token), then run dateline setup.
gateway-closed = Discord closed the connection with code { $code }. Update Dateline.
intents-refused = Discord rejected the intents that the bot asks for. Turn them on in the Developer Portal (Bot, Privileged Gateway Intents).
discord-unreachable = Couldn't reach Discord ({ $reason }). Check the network and try again.
bot-refused = Discord rejected the bot ({ $reason }). Check it in the Developer Portal and try again.


## Setup (bot/cli/setup_*)

setup-no-terminal = This asks questions, and there is no terminal. Use options instead: --token-file FILE (or DISCORD_TOKEN in the environment), --language, --category, --source, --no-check, --yes.
setup-no-token = There is no token. Give it with --token-file FILE, or as DISCORD_TOKEN in the environment.
setup-begin = Settings are kept in { $path }. Ctrl-C stops without changing anything.
setup-where-token = The bot needs a token. At https://discord.com/developers/applications, create an application, open Bot, press Reset Token and copy it.
setup-token = Paste the token here (it isn't shown):
setup-token-new = Press Enter to keep it, or paste another token (it isn't shown):
setup-token-of = The token works: Discord calls the bot { $bot }.
setup-token-set = A token is set.
setup-token-refused = Discord doesn't know this token. Press Reset Token in the Developer Portal (Bot), and copy the new one.
setup-token-malformed = That isn't a token: it has three parts separated by dots. Copy it from the Developer Portal, Bot, Reset Token.
setup-unchecked = Keep this token without checking it?
setup-sources = { $enabled ->
    [0] The catalogue has { $count } news sources that you can enable for all servers.
   *[other] The catalogue has { $count } more news sources that you can enable for all servers; { $enabled } are enabled.
}
setup-languages = Languages: { $known }. Which ones? (Enter for none)
setup-unknown-languages = Type languages from the list, separated by commas. Unknown:
setup-categories = Categories: { $known }. Which ones? (Enter for all)
setup-unknown-categories = Type categories from the list, separated by commas. Unknown:
setup-enable = { $count ->
    [one] Enable { $names }?
   *[other] { $names }. Enable these { $count }?
}
setup-unknown = { $option }: the catalogue has no “{ $word }”. It has { $known }.
setup-nothing-fits = The catalogue has no source in that language and category. See: dateline sources list
setup-stopped = Stopped. Nothing was changed.
setup-written = Wrote { $path }. It holds the token, so only its owner can read it.
setup-environment-wins = DISCORD_TOKEN in the environment is another token, and it wins. Remove it there.
setup-enabled = { $count ->
    [one] Enabled 1 source for all servers.
   *[other] Enabled { $count } sources for all servers.
}
setup-none-enabled = No sources were chosen. Enable some later with dateline sources enable, or let moderators add them in Discord with /sources add.
setup-not-checked = The token wasn't checked. To check it and to get the bot's invitation: { $command }
setup-start = Start the bot: { $command }


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
new-cog-no-checkout = A new command is written into a checkout, but this program is in { $folder }. Clone the repository, and run there: pip install -e '.[dev]'
# longest: a number of characters
new-cog-name = “{ $name }” can't be the name of a new command. Use up to { $longest } small letters, digits and underscores, beginning with a letter; no word of Python.
# place: a file
new-cog-taken = “{ $name }” is taken: see { $place }. Choose another name.
new-cog-not-wired = Couldn't find where to add the action in bot/actions/cog_actions.py or bot/wiring/discord_bot.py. Nothing was written.
playground-missing = The simulated Discord isn't installed. Install it with: pip install -e '.[playground]'
playground-page-failed = Couldn't serve the page: { $reason }. If another program uses the port, choose one with --port.
playground-welcome = Welcome to the playground
playground-intro = All news here is invented. Three things to try:
playground-try-reading = Search the news: type `/search`, press Enter, and enter `harbour`. Or catch up with `/digest`.
# feed: a name
playground-try-following = Choose **Moderator** under *Viewing as*. Run `/sources add` with { $feed }, a demo feed, then `/follow`. Type `+15m` in the terminal to let time pass.
playground-try-summarize = `/summarize` shortens the note at the top. In Discord, it’s in a message’s menu, under *Apps*.
playground-summarize =
    .description = Summarize a message (in Discord: the message's menu, Apps)
    .message = Which message; the newest one if empty
playground-no-message = There is no message with a text to summarize. Write one of at least four sentences first.
# What a person has written before the page opens, to be summarized.
playground-note = Notes from last night's harbour meeting, for everyone who couldn't come. The north quay closes on 3 March, because divers found rot in eleven of its forty piles. Boats move to the south quay in the meantime, and Ines will send each owner a berth number by Friday. The repair costs 1.2 million, of which the county pays half. Some people asked for a café in the old net loft, but nobody wants to run it. The next meeting is on the first Monday in April, and there will be soup again.
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
locale-unknown = “{ $code }” isn't one of the bot's languages. Use one of these: { $names }.
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
