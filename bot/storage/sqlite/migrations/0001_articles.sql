-- Articles, their sources and their summaries: what every command reads.
-- Times are Unix seconds in UTC.

PRAGMA application_id = 1145328965; -- "DDLE": how this program knows its own file

CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: index tokens and buttons refer to it
    name TEXT NOT NULL, -- as first seen
    folded TEXT NOT NULL UNIQUE, -- the name in Unicode case folding; NOCASE folds ASCII only
    slug TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL DEFAULT 0 -- stored, because counting a million rows takes 40 ms
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: buttons in old messages refer to it
    source_id INTEGER REFERENCES sources (id), -- null if the document names none
    content_hash BLOB NOT NULL UNIQUE,
    url TEXT,
    title TEXT NOT NULL,
    title_derived INTEGER NOT NULL, -- 1 if made from the text, because the document has no title
    place TEXT,
    published_at INTEGER, -- null if the document gives no date
    published_raw TEXT, -- as written
    seen_at INTEGER NOT NULL, -- when it was first loaded; updates keep it
    at INTEGER NOT NULL AS (coalesce(published_at, seen_at)) VIRTUAL,
    language TEXT,
    byline TEXT,
    editors_note TEXT,
    captions TEXT NOT NULL, -- JSON: [[text, credit, date], …]
    body TEXT NOT NULL -- one line per paragraph; the last column, because it may need overflow pages
) STRICT;

CREATE UNIQUE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
CREATE INDEX articles_by_time ON articles (at, id);
CREATE INDEX articles_by_source ON articles (source_id, at, id);

CREATE TABLE summaries (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    spans TEXT NOT NULL, -- JSON: [[start, end], …] in characters of the body, best first
    whole INTEGER NOT NULL, -- 1 if the sentences are the whole text
    algorithm TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

-- The former wordings of updated articles: an old version that is loaded again, from a folder that
-- has both, is a duplicate.
CREATE TABLE superseded (
    content_hash BLOB PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX superseded_by_article ON superseded (article_id);

-- The program counts new articles, once for each batch.
CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id;
END;

CREATE TRIGGER articles_moved AFTER UPDATE OF source_id ON articles
WHEN old.source_id IS NOT new.source_id BEGIN
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id;
    UPDATE sources SET articles = articles + 1 WHERE id = new.source_id;
END;
