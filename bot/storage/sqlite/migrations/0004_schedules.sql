-- The schedules that moderators set up, and when each is due next.
-- Times are Unix seconds in UTC.

CREATE TABLE schedules (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: people and buttons refer to it
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    times TEXT NOT NULL, -- of day in the time zone, in order: 08:00,18:30
    days TEXT NOT NULL, -- of the week, 0 is Monday: 01234
    timezone TEXT NOT NULL,
    stories INTEGER NOT NULL,
    note_when_quiet INTEGER NOT NULL,
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    turn INTEGER NOT NULL, -- how many its server had before: of 10,000 due at nine, the first of each server goes first
    next_due INTEGER, -- null while it is paused
    paused TEXT, -- the reason; null while it runs
    CHECK ((next_due IS NULL) = (paused IS NOT NULL))
) STRICT;

CREATE INDEX schedules_by_due ON schedules (next_due, turn, id) WHERE next_due IS NOT NULL;
CREATE INDEX schedules_by_guild ON schedules (guild_id, id);
