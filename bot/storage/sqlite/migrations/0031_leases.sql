-- Which process does what: one row for each duty and each range of shards that was ever held.
CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT, -- a process; NULL once it has given the lease back
    fence INTEGER NOT NULL, -- grows with each holder
    renewals INTEGER NOT NULL, -- grows while the holder lives
    handed_on TEXT NOT NULL -- what the holder leaves to the next one
) STRICT;
