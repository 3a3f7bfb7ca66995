-- Schedules become subscriptions: which stories, where, and when, be it at set times or as they come.
-- Times are Unix seconds in UTC; REAL columns have fractions.

CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a schedule keeps its id: people, buttons and nonces refer to it
    guild_id INTEGER NOT NULL, -- 0 if it is a person's own
    channel_id INTEGER NOT NULL, -- a channel, a thread, or direct messages
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    turn INTEGER NOT NULL, -- how many its server had before: of 10,000 due at nine, the first of each server goes first
    category TEXT,
    query TEXT, -- as typed
    told_by INTEGER NOT NULL DEFAULT 1, -- publishers at least
    rhythm TEXT NOT NULL CHECK (rhythm IN ('at', 'now')), -- at times of day, or as stories come
    times TEXT, -- with 'at': of day in the time zone, in order: 08:00,18:30
    days TEXT, -- with 'at': of the week, 0 is Monday: 01234
    timezone TEXT NOT NULL, -- also of quiet hours
    quiet TEXT, -- with 'now': quiet hours, 22:00-07:00; stories wait for their end
    gap INTEGER NOT NULL DEFAULT 0, -- with 'now': seconds between two posts at least
    stories INTEGER NOT NULL, -- in a post at most
    note_when_quiet INTEGER NOT NULL,
    role_id INTEGER, -- mentioned in each post
    silent INTEGER NOT NULL DEFAULT 0, -- 1 if the role is mentioned without a notification
    language TEXT, -- of who created it
    next_due INTEGER, -- null while it is paused; with 'now' also while nothing waits
    posted_at INTEGER, -- with 'now': when something was last claimed
    paused TEXT, -- the reason; null while it runs
    silence_noted_at INTEGER, -- the source's last news when its silence was reported
    CHECK (paused IS NULL OR next_due IS NULL),
    CHECK (rhythm = 'now' OR (
        times IS NOT NULL AND days IS NOT NULL AND (next_due IS NULL) = (paused IS NOT NULL)))
) STRICT;

INSERT INTO subscriptions (
    id, guild_id, channel_id, created_by, created_at, turn, rhythm, times, days, timezone, stories,
    note_when_quiet, next_due, paused, silence_noted_at)
SELECT
    id, guild_id, channel_id, created_by, created_at, turn, 'at', times, days, timezone, stories,
    note_when_quiet, next_due, paused, silence_noted_at
FROM schedules;

-- The sources that a subscription names; none means all.
CREATE TABLE subscription_sources (
    subscription_id INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    PRIMARY KEY (subscription_id, source_id)
) STRICT, WITHOUT ROWID;

INSERT INTO subscription_sources (subscription_id, source_id) SELECT id, source_id FROM schedules;

CREATE TABLE new_deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription_id INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    owner_id INTEGER NOT NULL, -- the server, or the person for direct messages: turns are shared among owners
    guild_id INTEGER NOT NULL, -- copied from the subscription, to choose among 10,000 without a join
    channel_id INTEGER NOT NULL, -- copied as well
    due INTEGER NOT NULL,
    state TEXT NOT NULL, -- waiting, sent, quiet, skipped, failed; a CHECK would take a fifth of a claim's time
    stories TEXT NOT NULL, -- JSON: [[article id, 1 if it is an update], …]
    note TEXT,
    turn INTEGER NOT NULL DEFAULT 0, -- orders the waiting ones: each owner's first before any owner's second
    ready_at REAL NOT NULL, -- not tried before; while it is leased, when the lease ends
    worker TEXT, -- the process that has leased it, or null
    attempts INTEGER NOT NULL DEFAULT 0,
    first_attempt_at REAL,
    message_id INTEGER,
    error TEXT,
    finished_at REAL, -- null while it waits, and if it was given up when its subscription was paused
    UNIQUE (subscription_id, due)
) STRICT;

INSERT INTO new_deliveries (
    id, subscription_id, owner_id, guild_id, channel_id, due, state, stories, note, turn, ready_at,
    worker, attempts, first_attempt_at, message_id, error, finished_at)
SELECT
    id, schedule_id, guild_id, guild_id, channel_id, due, state, stories, note, turn, ready_at,
    worker, attempts, first_attempt_at, message_id, error, finished_at
FROM deliveries;

CREATE TABLE new_crossposts (
    delivery_id INTEGER PRIMARY KEY REFERENCES new_deliveries (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL,
    ready_at REAL NOT NULL, -- as in deliveries
    worker TEXT, -- as in deliveries
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    finished_at REAL -- null while it waits
) STRICT;

INSERT INTO new_crossposts (delivery_id, channel_id, ready_at, worker, attempts, error, finished_at)
SELECT delivery_id, channel_id, ready_at, worker, attempts, error, finished_at FROM crossposts;

-- Ids of removed rows are not given again.
DELETE FROM sqlite_sequence WHERE name IN ('subscriptions', 'new_deliveries');
INSERT INTO sqlite_sequence (name, seq)
SELECT CASE name WHEN 'schedules' THEN 'subscriptions' ELSE 'new_deliveries' END, seq
FROM sqlite_sequence WHERE name IN ('schedules', 'deliveries');

-- Children first: dropping a table deletes its rows, and a cascade would empty what refers to it.
DROP TABLE crossposts;
DROP TABLE deliveries;
DROP TABLE schedules;
ALTER TABLE new_deliveries RENAME TO deliveries;
ALTER TABLE new_crossposts RENAME TO crossposts;

CREATE INDEX subscriptions_by_due ON subscriptions (next_due, turn, id) WHERE next_due IS NOT NULL;
CREATE INDEX subscriptions_by_guild ON subscriptions (guild_id, id);
CREATE INDEX subscriptions_by_person ON subscriptions (created_by, id) WHERE guild_id = 0;
CREATE INDEX subscription_sources_by_source ON subscription_sources (source_id, subscription_id);

-- Covers all that is asked about waiting deliveries: while Discord is down, thousands are skipped.
CREATE INDEX deliveries_waiting
ON deliveries (turn, due, id, ready_at, channel_id, owner_id, attempts) WHERE state = 'waiting';
CREATE INDEX deliveries_leased ON deliveries (channel_id, ready_at)
WHERE state = 'waiting' AND worker IS NOT NULL;
CREATE INDEX deliveries_over ON deliveries (due) WHERE state <> 'waiting';
CREATE INDEX crossposts_waiting ON crossposts (delivery_id, ready_at, channel_id)
WHERE finished_at IS NULL;
CREATE INDEX crossposts_leased ON crossposts (channel_id, ready_at)
WHERE finished_at IS NULL AND worker IS NOT NULL;

-- The words under which the queries of follows and alerts are looked up when an article comes.
CREATE TABLE filed (
    key TEXT NOT NULL, -- a word, or the beginning of one
    subscription_id INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    PRIMARY KEY (key, subscription_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX filed_by_subscription ON filed (subscription_id);

-- Articles that were compared with the others, and are still to be matched; written in the transaction
-- that groups them.
CREATE TABLE unmatched (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
) STRICT;

-- Articles that match a subscription, and are not claimed yet.
CREATE TABLE matched (
    subscription_id INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL,
    at INTEGER NOT NULL, -- when it matched
    PRIMARY KEY (subscription_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX matched_by_age ON matched (at);

-- Posts that are to be edited, because others report their story too.
CREATE TABLE amendments (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL,
    ready_at REAL NOT NULL, -- a while after the first report, so that several make one edit
    worker TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    edits INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    finished_at REAL
) STRICT;
