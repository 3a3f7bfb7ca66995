-- The words of the search index, to look up those with a prefix.

CREATE VIRTUAL TABLE words USING fts5vocab (articles_fts, instance);
