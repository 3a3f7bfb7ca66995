-- How far each archive was read, so that loading goes on there after an interruption.

CREATE TABLE reading_places (
    archive BLOB PRIMARY KEY, -- a hash of its size, its time of change and its beginning
    read_to INTEGER NOT NULL, -- unpacked bytes
    lines INTEGER NOT NULL, -- in those
    articles INTEGER NOT NULL, -- in those lines
    read_at INTEGER NOT NULL -- Unix seconds in UTC
) STRICT, WITHOUT ROWID;
