-- The index's own words, to look up those that begin as someone typed.

CREATE VIRTUAL TABLE words USING fts5vocab (articles_fts, instance);
