-- The search index, and the searches that paging buttons refer to.

-- What is indexed. The token stands for the source, so that a search in one source does not walk
-- the matches of all others.
CREATE VIEW indexed (id, title, body, source_token) AS
SELECT id, title, body, 'src' || source_id || 'x' FROM articles;

-- detail=full: with less, bm25() must read and tokenize every matching article again.
CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, body, source_token,
    content = 'indexed', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', detail = full
);

-- Merge eight parts of the index at a time instead of four: loading by the hundred is a tenth
-- faster, and searching as fast. A larger number would cause rare, long pauses.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', 8);

-- No trigger for new articles: indexing row by row takes 1.6 times as long as by the batch.
CREATE TRIGGER articles_unindexed AFTER DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body, source_token)
    VALUES ('delete', old.id, old.title, old.body, 'src' || old.source_id || 'x');
END;

CREATE TRIGGER articles_reindexed AFTER UPDATE OF title, body, source_id ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body, source_token)
    VALUES ('delete', old.id, old.title, old.body, 'src' || old.source_id || 'x');
    INSERT INTO articles_fts (rowid, title, body, source_token)
    VALUES (new.id, new.title, new.body, 'src' || new.source_id || 'x');
END;

CREATE TABLE searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: buttons in old messages refer to it
    request TEXT NOT NULL UNIQUE,
    used_at INTEGER NOT NULL
) STRICT;

CREATE INDEX searches_by_use ON searches (used_at, id);
