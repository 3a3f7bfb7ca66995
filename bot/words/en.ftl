# Everything that people read, in English. Project Fluent's syntax (https://projectfluent.org), of
# which we use messages, attributes, { $place }, { "text" } and selects by number or word.
#
# Whole sentences only: a message is never glued to another. A number that counts something selects
# a variant; a number that is a name ("schedule 12") is passed as text. Moments come as <t:...>.
# A message says what happened and what to do next. Each section belongs to one room of the code.


## Numbers and lists

number-group = ,
list-comma = { ", " }
list-and = { $begin } and { $end }
list-or = { $begin } or { $end }


## Settings (bot/config)


## Text and reading (bot/text, bot/reading)

# Bytes
document-empty = This file is empty. Put some news text in it and load it again.
document-too-large = This file is larger than 20 MB. Split it into smaller files and load those.
not-text = This isn't text. Load plain text (UTF-8), or give the address of a page or a feed.
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
    [yes] This is { $kind }. Unpack it and load the file inside, or give the address of a page that isn't packed.
   *[no] This is { $kind }. Save its text as plain text and load that, or give the address of a page or a feed.
 }
binary-instead-of-feed = { $packed ->
    [yes] This is { $kind }. Unpack it and load the feed inside, or give the address of a feed that isn't packed.
   *[no] This is { $kind }. Give the address of an RSS, Atom or JSON feed.
 }
binary-instead-of-opml = { $packed ->
    [yes] This is { $kind }. Unpack it and import the OPML inside.
   *[no] This is { $kind }. Export your feeds as OPML from your reader.
 }
markup-too-large = This is larger than 20 MB. Give a smaller page.
page-too-many-attributes = This page has a tag with more than 1,000 attributes. Give another page of the site.
file-too-many-attributes = This file has a tag with more than 1,000 attributes. Give another file.

# Documents and listings
no-articles = No articles found. The text needs paragraphs, and a line such as "Read More" between two articles.
block-without-text = Block { $number } contains captions or notes, but no article text.
no-articles-in-json-lines = No articles found. Each line must be an object such as { "{" }"text": "…"{ "}" }. { $first }
line-is-not-an-object = Line { $number } isn't a JSON object.
line-without-text = Line { $number } has no "text".
line-without-article = The "text" of line { $number } contains no article.

# Feeds
not-a-feed = This isn't a feed. Give the address of an RSS, Atom or JSON feed.
page-instead-of-feed = This is a web page, not a feed. Give the address of an RSS, Atom or JSON feed.
json-is-not-a-feed = This is JSON, but not a JSON Feed. Give the address of an RSS, Atom or JSON feed.
feed-damaged = This feed is too damaged to read. Give the address of another RSS, Atom or JSON feed.
feed-empty = This feed is empty. Check the address, or save the feed again and load that file.
feed-too-large = This feed is larger than 10 MB. Look for a shorter feed on the same site.
feed-too-many-items = This feed has too many items. Look for a shorter feed on the same site.
feed-too-many-tags = This feed has a tag longer than 16 KB, or more than a million tags and attributes, so it wasn't read. Tell the site's owner.
feed-without-text = No item of this feed has any text. Load a different feed.
item-without-text = Item { $number } has no text.

# Lists of feeds (OPML)
opml-empty = This file is empty. Export your feeds from your reader again.
not-opml = This isn't OPML. Export your feeds as OPML from your reader.
opml-without-feeds = This OPML file lists no feeds. Export your feeds from your reader again.
opml-too-many-feeds = This OPML file lists { $count } feeds, but { $most } is the limit. Split it into smaller files and import them one by one.

# Web pages
page-too-large = This page is larger than 5 MB. Give the page of a single article.
page-too-many-tags = This page has more than 30,000 tags. Give the page of a single article.
page-without-article = No article found on the page { $name }. Save the article's own page, signed in if the site requires it, or save its text (.txt).


## The web (bot/web)


## Storage (bot/storage)


## Timetable (bot/timetable)


## Actions: reading the news

no-sources = There are no sources yet. A member with Manage Server can add one with /sources add.
unknown-source = No source is called “{ $name }”. The largest are { $largest }.
unknown-source-near = No source is called “{ $name }”. Did you mean { $near }?
article-gone = This story is no longer stored. See /latest for newer ones.
search-expired = This search is too old to turn its pages. Run /search again.
nothing-related = There is nothing more on this story anymore. Try /search.
too-short-to-summarize = This message is too short to summarize: it has no complete sentence.
folder-without-documents = No articles in this folder. Put .txt, .jsonl, .html or .xml files there.
unknown-ending = Not one of { $known }.


## Actions: sources

# found: how many similar names there are
no-address =
    { $found ->
        [0] “{ $name }” is neither an address nor a name in the catalogue. Give the address of a news site, such as https://example.com.
       *[other] “{ $name }” is neither an address nor a name in the catalogue. Did you mean { $near }? The address of a news site works as well, such as https://example.com.
    }
no-feed = No feed was found at { $host }. Look for a link called RSS or feed on that site, and give its address to /sources add.
# kind: such as "a zip file"
file-instead-of-feed = There is { $kind } at this address, not a feed. Give the address of the site's first page, or of its feed (RSS, Atom or JSON), uncompressed.
offer-expired = This offer has expired. Run /sources add again.
too-many-feeds =
    { $most ->
        [one] This server already follows { $most } feed, the maximum. Remove it with /sources remove first.
       *[other] This server already follows { $most } feeds, the maximum. Remove one with /sources remove first.
    }
not-live = “{ $source }” is not a live source: its stories were loaded from files. See /sources list for the live ones.
not-yours = “{ $source }” was not added by this server. Only a server that added it, or whoever runs the bot, can remove it.
asked-too-often =
    { $minutes ->
        [one] This server has asked for that { $times } times just now. Try again in { $minutes } minute.
       *[other] This server has asked for that { $times } times just now. Try again in { $minutes } minutes.
    }
# reason: a sentence, the error of the last reading
feed-rests =
    { $minutes ->
        [one] “{ $source }” can't be read right now. The bot tries again in { $minutes } minute. Last error: { $reason }
       *[other] “{ $source }” can't be read right now. The bot tries again in { $minutes } minutes. Last error: { $reason }
    }
feed-bug = A bug in the bot prevented reading this feed. The log has the details.
# found: how many similar names there are
not-in-catalogue =
    { $found ->
        [0] The catalogue has no source called “{ $name }”. Run dateline sources list to see all.
       *[other] The catalogue has no source called “{ $name }”. Did you mean { $near }?
    }
not-enabled =
    { $found ->
        [0] No source called “{ $name }” is on. Run dateline sources list to see all.
       *[other] No source called “{ $name }” is on. Did you mean { $near }?
    }
catalogue-unreadable = { $file } can't be read: { $reason }. Restore the file, or set DATELINE_FEEDS to another one.
catalogue-not-toml = { $file } is not valid TOML: { $reason }
catalogue-not-tables = { $file }: write each feed as a [[feed]] table, and nothing else.
catalogue-not-a-table = { $file }, feed { $number }: write it as a [[feed]] table.
catalogue-missing = { $file }, feed { $number } has no { $key }. Add { $key } = "…".
catalogue-unknown-key = { $file }, feed { $number }: { $key } is unknown. Use { $known }.
catalogue-twice = { $file }, feed { $number }: “{ $other }” has the same name or url. Remove one of them.
catalogue-bad-address = { $file }, feed { $number }: { $key } must be an address beginning with https://.
catalogue-bad-language = { $file }, feed { $number }: language must be a code of two letters, such as en.
catalogue-bad-note = { $file }, feed { $number }: note must be text.


## Actions: schedules


## Doctor (bot/actions/check_*)


## The worker process (bot/worker)


## Client, sender and delivery


## Cards: stories


## Cards: schedules


## Cards: sources


## Commands and options (descriptions)


## Playground, ask and the command line

