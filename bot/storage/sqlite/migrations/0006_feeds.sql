-- Where news is read from by itself: feeds, who follows each, and which items were read already.
-- Times are Unix seconds in UTC.

CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    url TEXT NOT NULL UNIQUE,
    etag TEXT, -- verbatim, as is last_modified
    last_modified TEXT,
    body_hash BLOB, -- of the last body: half of all servers know no ETag
    manners TEXT NOT NULL DEFAULT '{}', -- JSON: what the feed itself asks of those who read it
    publishes_every INTEGER NOT NULL DEFAULT 3600, -- seconds, from the dates of its items
    next_check_at INTEGER, -- null where it is not asked any more
    checked_at INTEGER, -- null before the first time
    read_at INTEGER, -- when it was last read with success
    failures INTEGER NOT NULL DEFAULT 0, -- in a row
    error TEXT, -- of the last time; why it is not asked any more, where that is so
    added_at INTEGER NOT NULL
) STRICT;

CREATE INDEX feeds_by_check ON feeds (next_check_at) WHERE next_check_at IS NOT NULL;
CREATE INDEX feeds_by_source ON feeds (source_id);

-- A feed is read once for all servers, and as long as one of them follows it.
CREATE TABLE followers (
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL, -- 0 is whoever runs the bot, by the command line
    PRIMARY KEY (feed_id, guild_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX followers_by_guild ON followers (guild_id);

-- By what an item is known: its id, its address, its words. One known by any is no new story.
CREATE TABLE feed_items (
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    key BLOB NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    from_page INTEGER NOT NULL, -- 1 where the article's text is that of its own page
    seen_at INTEGER NOT NULL, -- when the feed last had it, to the day
    PRIMARY KEY (feed_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX feed_items_by_article ON feed_items (article_id);

-- Feeds that were shown to somebody who may press Add.
CREATE TABLE offers (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again: buttons hold it
    url TEXT NOT NULL,
    name TEXT NOT NULL,
    homepage TEXT,
    made_at INTEGER NOT NULL
) STRICT;

ALTER TABLE sources ADD COLUMN homepage TEXT;

-- Several items of a feed may lead to one page, such as a live report.
DROP INDEX articles_by_url;
CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
