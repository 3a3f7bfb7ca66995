-- Who speaks in a story: sources of one publisher, and copies of one text, are one voice.

-- A publisher, by its registrable domain, its name in the catalogue, or the name of a source without
-- a domain; news agencies too. `name` is what readers see, null if only a domain is known.
CREATE TABLE publishers (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT
) STRICT;

-- Domains whose publisher the catalogue names.
CREATE TABLE publisher_domains (
    domain TEXT PRIMARY KEY,
    publisher TEXT NOT NULL -- its name
) STRICT, WITHOUT ROWID;

-- Null until articles of the source are grouped.
ALTER TABLE sources ADD COLUMN publisher_id INTEGER;

-- The news agency that wrote the article, by its credit.
ALTER TABLE articles ADD COLUMN agency TEXT;

-- The publisher who wrote the article: the agency, or the one that published a copied text first.
-- Until the next start decides, each source is a voice of its own.
ALTER TABLE story_members ADD COLUMN voice INTEGER;
-- The agency of the article's own credit, as a publisher.
ALTER TABLE story_members ADD COLUMN agency_id INTEGER;
UPDATE story_members SET voice = -source_id;
DROP INDEX story_members_by_story;
CREATE INDEX story_members_by_story
ON story_members (story_id, at, article_id, source_id, voice, agency_id);

-- Two weeks of stories are grouped again, which finds their copies.
INSERT INTO ungrouped (at, article_id)
SELECT a.at, a.id FROM story_members AS m CROSS JOIN fingerprints AS f ON f.article_id = m.article_id
CROSS JOIN articles AS a ON a.id = m.article_id
WHERE true ON CONFLICT DO NOTHING;

DROP TRIGGER story_members_follow;
CREATE TRIGGER story_members_follow AFTER UPDATE OF published_at, source_id ON articles BEGIN
    UPDATE story_members SET
        at = coalesce(new.published_at, new.seen_at),
        source_id = new.source_id,
        voice = CASE
            WHEN new.source_id IS old.source_id OR voice IS agency_id THEN voice
            ELSE coalesce(
                (SELECT s.publisher_id FROM sources AS s WHERE s.id = new.source_id), -new.source_id)
            END
    WHERE article_id = new.id;
END;
