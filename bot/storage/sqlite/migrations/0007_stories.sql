-- Which articles report the same story, which lists and digests show once.
-- Times are Unix seconds in UTC.

-- The articles that wait to be compared with the others: each new and each changed article, queued
-- by the transaction that stores it. Newest first, so that old clues can be removed while a long
-- archive is grouped.
CREATE TABLE ungrouped (
    at INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (at, article_id)
) STRICT, WITHOUT ROWID;

INSERT INTO ungrouped (at, article_id) SELECT at, id FROM articles;

-- Only articles that share their story have a row: for others a list makes one failed look-up.
CREATE TABLE story_members (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    story_id INTEGER NOT NULL, -- the id of one of its articles, which may be deleted by now
    at INTEGER NOT NULL, -- copied from the article, like the source: lists ask for the newest of a story
    source_id INTEGER
) STRICT;

CREATE INDEX story_members_by_story ON story_members (story_id, at, article_id, source_id);
CREATE INDEX story_members_by_source ON story_members (source_id, at);

CREATE TRIGGER story_members_follow AFTER UPDATE OF published_at, source_id ON articles BEGIN
    UPDATE story_members SET at = coalesce(new.published_at, new.seen_at), source_id = new.source_id
    WHERE article_id = new.id;
END;

-- Articles that are related without reporting the same story; each pair in both directions.
CREATE TABLE related (
    article_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    degree INTEGER NOT NULL, -- of similarity, in percent
    PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER stories_gone AFTER DELETE ON articles BEGIN
    DELETE FROM ungrouped WHERE at = coalesce(old.published_at, old.seen_at) AND article_id = old.id;
    DELETE FROM related WHERE other_id = old.id
        AND article_id IN (SELECT other_id FROM related WHERE article_id = old.id);
    DELETE FROM related WHERE article_id = old.id;
END;

-- What articles are compared by, kept for two weeks. Without a reference: rows of deleted articles
-- are removed together with the others of their time.
CREATE TABLE fingerprints (
    article_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    title INTEGER NOT NULL, -- hash of the title without numbers and days
    headline INTEGER NOT NULL, -- hash of the whole title
    sketch BLOB NOT NULL, -- numbers of four bytes, ascending
    terms BLOB NOT NULL, -- numbers of four bytes, heaviest first
    weights BLOB NOT NULL -- the weights of the terms, two bytes each
) STRICT;

CREATE INDEX fingerprints_by_time ON fingerprints (at);

-- The index from an article to its candidates: a few hashes of each sketch (below zero) and a few
-- terms of each article.
CREATE TABLE clues (
    clue INTEGER NOT NULL,
    at INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (clue, at, article_id)
) STRICT, WITHOUT ROWID;
