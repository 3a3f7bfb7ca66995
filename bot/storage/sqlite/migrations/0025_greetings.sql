-- Which servers the bot has greeted, so that it greets none twice. A server that it leaves is forgotten.

CREATE TABLE greetings (
    guild_id INTEGER PRIMARY KEY,
    greeted INTEGER NOT NULL -- Unix seconds
) STRICT;
