-- Which commands Discord has been told about: they are sent again only when they change.

CREATE TABLE synced_commands (
    scope TEXT PRIMARY KEY, -- 'global' or a server's id
    fingerprint TEXT NOT NULL
) STRICT;
