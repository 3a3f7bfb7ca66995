-- The feeds that are read regularly, who follows each, and which items were read already.
-- Times are Unix seconds in UTC.

CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    url TEXT NOT NULL UNIQUE,
    etag TEXT, -- verbatim, like last_modified
    last_modified TEXT,
    body_hash BLOB, -- of the last body, because half of all servers send no ETag
    manners TEXT NOT NULL DEFAULT '{}', -- JSON: how often the feed asks to be read
    publishes_every INTEGER NOT NULL DEFAULT 3600, -- seconds, estimated from the dates of its items
    next_check_at INTEGER, -- null once it is no longer read
    checked_at INTEGER, -- null before the first reading
    read_at INTEGER, -- the last successful reading
    failures INTEGER NOT NULL DEFAULT 0, -- in a row
    error TEXT, -- of the last reading, or why it is no longer read: a message by key, or text in old rows
    added_at INTEGER NOT NULL
) STRICT;

CREATE INDEX feeds_by_check ON feeds (next_check_at) WHERE next_check_at IS NOT NULL;
CREATE INDEX feeds_by_source ON feeds (source_id);

-- A feed is read once for all servers, while at least one follows it.
CREATE TABLE followers (
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL, -- 0 is the operator, by the command line
    PRIMARY KEY (feed_id, guild_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX followers_by_guild ON followers (guild_id);

-- What an item is recognized by: its id, its URL, its words. An item recognized by any is not new.
CREATE TABLE feed_items (
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    key BLOB NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    from_page INTEGER NOT NULL, -- 1 if the article's text came from its own page
    seen_at INTEGER NOT NULL, -- when the feed last had it, accurate to a day
    PRIMARY KEY (feed_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX feed_items_by_article ON feed_items (article_id);

-- Feeds that were shown with an Add button.
CREATE TABLE offers (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: buttons refer to it
    url TEXT NOT NULL,
    name TEXT NOT NULL,
    homepage TEXT,
    made_at INTEGER NOT NULL
) STRICT;

ALTER TABLE sources ADD COLUMN homepage TEXT;

-- Several items of a feed may link to one page, such as a live blog.
DROP INDEX articles_by_url;
CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
