-- Which servers see which sources, who owns a source's name, and undated articles after dated ones.

-- What a source is looked up by: its name in Unicode case folding. Several sources may share it if
-- no server sees two of them. `folded` is unique: for a stranger's feed it also has the feed's URL.
ALTER TABLE sources ADD COLUMN known_as TEXT NOT NULL DEFAULT '';
UPDATE sources SET known_as = folded;
CREATE INDEX sources_by_known_as ON sources (known_as);

-- 1 if the name belongs to the catalogue or the operator; 0 for a feed that a server added, which
-- is its source's only one; null if an older version stored it, until the next start decides.
ALTER TABLE sources ADD COLUMN trusted INTEGER;
UPDATE sources SET trusted = CASE WHEN articles > 0 THEN 1 ELSE 0 END
WHERE id NOT IN (SELECT source_id FROM feeds);

-- 1 if the operator loaded articles of it from files, which is on for all. A source with a feed has
-- articles from files if its oldest were here before the feed.
ALTER TABLE sources ADD COLUMN from_files INTEGER NOT NULL DEFAULT 0;
UPDATE sources SET from_files = 1 WHERE trusted = 1;
UPDATE sources SET from_files = 1 WHERE trusted IS NULL
AND (SELECT min(seen_at) FROM (
        SELECT a.seen_at FROM articles AS a WHERE a.source_id = sources.id ORDER BY a.at, a.id LIMIT 50
    )) < (SELECT min(f.added_at) FROM feeds AS f WHERE f.source_id = sources.id);
CREATE INDEX sources_from_files ON sources (id) WHERE from_files = 1;

-- The sources that a server does not want to see, although they are on for all.
CREATE TABLE muted (
    guild_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    PRIMARY KEY (guild_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX muted_by_source ON muted (source_id);

-- An Add button works in the server where the feed was shown; older ones have expired.
ALTER TABLE offers ADD COLUMN guild_id INTEGER NOT NULL DEFAULT -1;

-- The order of lists: undated articles are 2^40 seconds older than they would be, so that they
-- follow all dated ones. With the source, to skip those that a server does not see.
ALTER TABLE articles ADD COLUMN listed_at INTEGER AS (coalesce(published_at, seen_at - 1099511627776)) VIRTUAL;
CREATE INDEX articles_listed ON articles (listed_at, id, source_id);
CREATE INDEX articles_listed_by_source ON articles (source_id, listed_at, id);

-- The source of each place in the search index, to leave out matches that a server does not see.
DROP INDEX articles_by_place_in_index;
CREATE INDEX articles_by_place_in_index ON articles (place_in_index, source_id);

-- Articles without a source have a token too, so that a search in a few sources finds them.
DROP TRIGGER articles_unindexed;
DROP TRIGGER articles_reindexed;
DROP VIEW indexed;
CREATE VIEW indexed (place, title, body, source_token) AS
SELECT place_in_index, title, body, char(57344) || coalesce(source_id, 0) FROM articles;
INSERT INTO articles_fts (articles_fts, rowid, title, body, source_token)
SELECT 'delete', place_in_index, title, body, NULL FROM articles WHERE source_id IS NULL;
INSERT INTO articles_fts (rowid, title, body, source_token)
SELECT place_in_index, title, body, char(57344) || 0 FROM articles WHERE source_id IS NULL
ORDER BY +place_in_index;

CREATE TRIGGER articles_unindexed AFTER DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body, source_token)
    VALUES ('delete', old.place_in_index, old.title, old.body, char(57344) || coalesce(old.source_id, 0));
END;

CREATE TRIGGER articles_reindexed
AFTER UPDATE OF title, body, source_id, published_at ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body, source_token)
    VALUES ('delete', old.place_in_index, old.title, old.body, char(57344) || coalesce(old.source_id, 0));
    INSERT INTO articles_fts (rowid, title, body, source_token)
    VALUES (new.place_in_index, new.title, new.body, char(57344) || coalesce(new.source_id, 0));
END;
