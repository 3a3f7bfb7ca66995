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


## Actions: sources

feed-bug = An error inside Dateline stopped the reading. Its log says more.


## Actions: schedules


## Doctor (bot/actions/check_*)


## The worker process (bot/worker)


## Client, sender and delivery


## Cards: stories


## Cards: schedules


## Cards: sources


## Commands and options (descriptions)


## Playground, ask and the command line

