-- The outbox: one transaction claims a due time and writes its delivery, which is sent afterwards.
-- Times are Unix seconds in UTC; REAL columns have fractions, for waits of a tenth of a second.

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: the nonce is made from it
    schedule_id INTEGER NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
    guild_id INTEGER NOT NULL, -- copied from the schedule, to choose among 10,000 without a join
    channel_id INTEGER NOT NULL, -- copied as well
    due INTEGER NOT NULL,
    state TEXT NOT NULL, -- waiting, sent, quiet, skipped, failed; a CHECK would take a fifth of a claim's time
    stories TEXT NOT NULL, -- JSON: [[article id, 1 if it is an update], …]
    note TEXT,
    turn INTEGER NOT NULL DEFAULT 0, -- orders the waiting ones: each server's first before any server's second
    ready_at REAL NOT NULL, -- not tried before; while it is leased, when the lease ends
    worker TEXT, -- the process that has leased it, or null
    attempts INTEGER NOT NULL DEFAULT 0,
    first_attempt_at REAL,
    message_id INTEGER,
    error TEXT,
    finished_at REAL, -- null while it waits, and if it was given up when its schedule was paused
    UNIQUE (schedule_id, due)
) STRICT;

-- Covers all that is asked about waiting deliveries: while Discord is down, thousands are skipped.
CREATE INDEX deliveries_waiting
ON deliveries (turn, due, id, ready_at, channel_id, guild_id, attempts) WHERE state = 'waiting';
CREATE INDEX deliveries_leased ON deliveries (channel_id, ready_at)
WHERE state = 'waiting' AND worker IS NOT NULL;
CREATE INDEX deliveries_over ON deliveries (due) WHERE state <> 'waiting';

-- The prefix that makes the nonces of this database unique; created once.
CREATE TABLE nonces (prefix TEXT NOT NULL) STRICT;
INSERT INTO nonces (prefix) VALUES (lower(hex(randomblob(4))));

-- Which articles each channel was given, in which wording. Kept when the history is pruned, and
-- without references, because ids of articles and deliveries are never reused.
CREATE TABLE posted (
    channel_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    content_hash BLOB NOT NULL, -- the article's wording when it was claimed
    delivery_id INTEGER NOT NULL, -- if it fails, its articles become new again
    PRIMARY KEY (channel_id, article_id, content_hash)
) STRICT, WITHOUT ROWID;

-- Messages in announcement channels that are to be published to the channel's followers.
CREATE TABLE crossposts (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL,
    ready_at REAL NOT NULL, -- as in deliveries
    worker TEXT, -- as in deliveries
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    finished_at REAL -- null while it waits
) STRICT;

CREATE INDEX crossposts_waiting ON crossposts (delivery_id, ready_at, channel_id)
WHERE finished_at IS NULL;
CREATE INDEX crossposts_leased ON crossposts (channel_id, ready_at)
WHERE finished_at IS NULL AND worker IS NOT NULL;

-- Each attempt to publish, for an hour: Discord allows ten per channel. By channel, because removing
-- a schedule does not restore the allowance.
CREATE TABLE crosspost_attempts (
    channel_id INTEGER NOT NULL,
    at REAL NOT NULL
) STRICT;

CREATE INDEX crosspost_attempts_by_channel ON crosspost_attempts (channel_id, at);
