-- Which articles tell the same story: what lists and digests show once.
-- Times are Unix seconds in UTC.

-- What is to be compared with the others: every new and every changed article, marked in the
-- transaction that stores it. By time, the newest first, so that what the index below holds can be
-- thrown away while a long archive is worked off.
CREATE TABLE ungrouped (
    at INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (at, article_id)
) STRICT, WITHOUT ROWID;

INSERT INTO ungrouped (at, article_id) SELECT at, id FROM articles;

-- Only articles that share their story have a row: a list pays one failed look-up for the others.
CREATE TABLE story_members (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    story_id INTEGER NOT NULL, -- the id of one of its articles, which may be gone
    at INTEGER NOT NULL, -- of the article, as is the source: lists ask for the newest of a story
    source_id INTEGER
) STRICT;

CREATE INDEX story_members_by_story ON story_members (story_id, at, article_id, source_id);
CREATE INDEX story_members_by_source ON story_members (source_id, at);

CREATE TRIGGER story_members_follow AFTER UPDATE OF published_at, source_id ON articles BEGIN
    UPDATE story_members SET at = coalesce(new.published_at, new.seen_at), source_id = new.source_id
    WHERE article_id = new.id;
END;

-- What belongs to an article without telling its story; each pair in both directions.
CREATE TABLE related (
    article_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    degree INTEGER NOT NULL, -- of 100
    PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER stories_gone AFTER DELETE ON articles BEGIN
    DELETE FROM ungrouped WHERE at = coalesce(old.published_at, old.seen_at) AND article_id = old.id;
    DELETE FROM related WHERE other_id = old.id
        AND article_id IN (SELECT other_id FROM related WHERE article_id = old.id);
    DELETE FROM related WHERE article_id = old.id;
END;

-- What articles are recognized by, for two weeks. Without a reference: what an article that is
-- gone has left here is thrown away with the rest of its day.
CREATE TABLE fingerprints (
    article_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    title INTEGER NOT NULL, -- without numbers and days
    headline INTEGER NOT NULL, -- the whole title
    sketch BLOB NOT NULL, -- numbers of four bytes, ascending
    terms BLOB NOT NULL, -- numbers of four bytes, the heaviest first
    weights BLOB NOT NULL -- their weights, of two bytes
) STRICT;

CREATE INDEX fingerprints_by_time ON fingerprints (at);

-- The index that leads from one article to those that may be like it: of each a few of the sketch
-- (below zero) and of the terms.
CREATE TABLE clues (
    clue INTEGER NOT NULL,
    at INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (clue, at, article_id)
) STRICT, WITHOUT ROWID;
