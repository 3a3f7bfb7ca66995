-- The outbox: a due time is claimed and its digest written in one transaction, and sent afterwards.
-- Times are Unix seconds in UTC; a REAL has fractions, for waiting by the tenth of a second.

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again: the nonce is made from it
    schedule_id INTEGER NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL, -- of the schedule: here too, for choosing among 10,000 without a join
    channel_id INTEGER NOT NULL, -- likewise
    due INTEGER NOT NULL,
    state TEXT NOT NULL, -- waiting, sent, quiet, skipped, failed; a check would take a fifth of a claim
    stories TEXT NOT NULL, -- JSON: [[article id, 1 where it is an update], …]
    note TEXT,
    turn INTEGER NOT NULL DEFAULT 0, -- among the waiting: each server's first before any one's second
    ready_at REAL NOT NULL, -- nobody tries before; while someone does, when their lease ends
    worker TEXT, -- who is trying; null where nobody is
    attempts INTEGER NOT NULL DEFAULT 0,
    first_attempt_at REAL,
    message_id INTEGER,
    error TEXT,
    finished_at REAL, -- null while it waits, and where it was given up with its schedule
    UNIQUE (schedule_id, due)
) STRICT;

-- Has all that is asked of waiting ones: when Discord is down, thousands are stepped over.
CREATE INDEX deliveries_waiting
ON deliveries (turn, due, id, ready_at, channel_id, guild_id, attempts) WHERE state = 'waiting';
CREATE INDEX deliveries_leased ON deliveries (channel_id, ready_at)
WHERE state = 'waiting' AND worker IS NOT NULL;
CREATE INDEX deliveries_over ON deliveries (due) WHERE state <> 'waiting';

-- What makes the nonces of this database its own; made once.
CREATE TABLE nonces (prefix TEXT NOT NULL) STRICT;
INSERT INTO nonces (prefix) VALUES (lower(hex(randomblob(4))));

-- Which wording of which story a channel was given. Kept when the history is pruned, and without
-- references: articles and deliveries never get an id of old.
CREATE TABLE posted (
    channel_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    content_hash BLOB NOT NULL, -- of the article when it was claimed
    delivery_id INTEGER NOT NULL, -- takes its stories back when it fails
    PRIMARY KEY (channel_id, article_id, content_hash)
) STRICT, WITHOUT ROWID;

-- Messages in announcement channels that are to be published to those who follow them.
CREATE TABLE crossposts (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL,
    ready_at REAL NOT NULL, -- as above
    worker TEXT, -- as above
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    finished_at REAL -- null while it waits
) STRICT;

CREATE INDEX crossposts_waiting ON crossposts (delivery_id, ready_at, channel_id)
WHERE finished_at IS NULL;
CREATE INDEX crossposts_leased ON crossposts (channel_id, ready_at)
WHERE finished_at IS NULL AND worker IS NOT NULL;

-- Each attempt to publish, for an hour: Discord allows ten in a channel. By channel, for the
-- allowance is not given back when a schedule is removed.
CREATE TABLE crosspost_attempts (
    channel_id INTEGER NOT NULL,
    at REAL NOT NULL
) STRICT;

CREATE INDEX crosspost_attempts_by_channel ON crosspost_attempts (channel_id, at);
