-- The slash commands that Discord has: they are sent again only when they change.

CREATE TABLE synced_commands (
    scope TEXT PRIMARY KEY, -- '<application>:global' or '<application>:<server>', by ids
    fingerprint TEXT NOT NULL
) STRICT;
