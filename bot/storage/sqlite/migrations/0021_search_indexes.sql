-- Versions of the search index: the one that answers, and the one that is made of other words meanwhile.

-- articles_fts answers, articles_fts_new is being made from the newest article back, articles_fts_old is
-- being deleted. `version` is that of the words in it (bot/text/tokens); '' for FTS5's own words, which
-- older versions of the program left to it. Articles at places from `made_from` on are in the index.
CREATE TABLE search_indexes (
    name TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    made_from INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO search_indexes (name, version, made_from) VALUES ('articles_fts', '', -9223372036854775808);
