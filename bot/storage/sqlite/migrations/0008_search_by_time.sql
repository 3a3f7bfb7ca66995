-- The search index in the order of time: the newest matches come first, even if loaded out of order.

DROP TRIGGER articles_unindexed;
DROP TRIGGER articles_reindexed;
DROP TABLE articles_fts;
DROP VIEW indexed;

-- An article's place in the index: its time to 18 hours (2^16 seconds), then its id, which stays
-- below 2^28 and can be read from the place. Accurate to the second, the index would be half as
-- large again, because it stores distances.
ALTER TABLE articles ADD COLUMN place_in_index INTEGER AS ((at >> 16 << 28) + id) VIRTUAL;

CREATE UNIQUE INDEX articles_by_place_in_index ON articles (place_in_index);

-- What is indexed. The token stands for the source, so that a search in one source does not walk
-- the matches of all others. It begins with a private character (U+E000), which nobody can search
-- for: a filter that keeps searches to title and body takes half as long again.
CREATE VIEW indexed (place, title, body, source_token) AS
SELECT place_in_index, title, body, char(57344) || source_id FROM articles;

-- detail=full: with less, bm25() must read and tokenize every matching article again.
CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, body, source_token,
    content = 'indexed', content_rowid = 'place',
    tokenize = 'unicode61 remove_diacritics 2', detail = full
);

-- Merge eight parts of the index at a time instead of four: loading by the hundred is a tenth
-- faster, and searching as fast. A larger number would cause rare, long pauses.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', 8);

-- Maintenance merges as few as two parts: each search looks into every part.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('usermerge', 2);

-- A leaf of the index fills a page of the file: loading is a tenth faster than with four leaves per page.
INSERT INTO articles_fts (articles_fts, rank) SELECT 'pgsz', page_size - 384 FROM pragma_page_size;

INSERT INTO articles_fts (rowid, title, body, source_token)
SELECT place, title, body, source_token FROM indexed ORDER BY place;

-- No trigger for new articles: indexing row by row takes 1.6 times as long as by the batch.
CREATE TRIGGER articles_unindexed AFTER DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body, source_token)
    VALUES ('delete', old.place_in_index, old.title, old.body, char(57344) || old.source_id);
END;

CREATE TRIGGER articles_reindexed
AFTER UPDATE OF title, body, source_id, published_at ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body, source_token)
    VALUES ('delete', old.place_in_index, old.title, old.body, char(57344) || old.source_id);
    INSERT INTO articles_fts (rowid, title, body, source_token)
    VALUES (new.place_in_index, new.title, new.body, char(57344) || new.source_id);
END;
