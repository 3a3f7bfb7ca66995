-- The duties of the running bot whose last round failed, so that `dateline doctor` can name them.
-- Times are Unix seconds in UTC.

CREATE TABLE duty_faults (
    name TEXT PRIMARY KEY, -- such as posting
    since INTEGER NOT NULL, -- the first failure in a row
    times INTEGER NOT NULL, -- in a row
    reason TEXT NOT NULL -- of the last failure: a message by key
) STRICT;
