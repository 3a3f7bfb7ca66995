-- The items of forgotten articles, by the keys of feed_items, so that no feed brings the articles back.

CREATE TABLE forgotten_items (
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    key BLOB NOT NULL,
    PRIMARY KEY (feed_id, key)
) STRICT, WITHOUT ROWID;
