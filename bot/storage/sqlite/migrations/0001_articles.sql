-- Articles, who reported them and their summaries: what every command reads.
-- Times are Unix seconds in UTC.

PRAGMA application_id = 1145328965; -- "DDLE": how this program knows its own file

CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again: index tokens and buttons hold it
    name TEXT NOT NULL, -- as first met
    folded TEXT NOT NULL UNIQUE, -- name in Unicode case folding; NOCASE folds ASCII only
    slug TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL DEFAULT 0 -- counting a million rows by source takes 40 ms
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again: buttons in old messages hold it
    source_id INTEGER REFERENCES sources (id), -- null where nobody is named
    content_hash BLOB NOT NULL UNIQUE,
    url TEXT,
    title TEXT NOT NULL,
    title_derived INTEGER NOT NULL, -- 1 where the document gave no title
    place TEXT,
    published_at INTEGER, -- null where the document does not say
    published_raw TEXT, -- as printed
    seen_at INTEGER NOT NULL, -- when it was first loaded; an update keeps it
    at INTEGER NOT NULL AS (coalesce(published_at, seen_at)) VIRTUAL,
    language TEXT,
    byline TEXT,
    editors_note TEXT,
    captions TEXT NOT NULL, -- JSON: [[text, credit, date], …]
    body TEXT NOT NULL -- a line for each paragraph; last, for it may reach into overflow pages
) STRICT;

CREATE UNIQUE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
CREATE INDEX articles_by_time ON articles (at, id);
CREATE INDEX articles_by_source ON articles (source_id, at, id);

CREATE TABLE summaries (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    spans TEXT NOT NULL, -- JSON: [[start, end], …] in characters of the body, the best first
    whole INTEGER NOT NULL, -- 1 where there is nothing to leave out
    algorithm TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

-- What an article said before it was updated: meeting an old version again, in a folder that
-- keeps both, is no news.
CREATE TABLE superseded (
    content_hash BLOB PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX superseded_by_article ON superseded (article_id);

-- New articles are counted once for each batch, by the program.
CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id;
END;

CREATE TRIGGER articles_moved AFTER UPDATE OF source_id ON articles
WHEN old.source_id IS NOT new.source_id BEGIN
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id;
    UPDATE sources SET articles = articles + 1 WHERE id = new.source_id;
END;
