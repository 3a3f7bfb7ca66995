-- Languages that people chose: for themselves (by their id), a server or a channel. Ids of these never collide.
CREATE TABLE languages (
    place_id INTEGER PRIMARY KEY, -- of the person, the server or the channel
    guild_id INTEGER NOT NULL, -- the server, whose rows go when the bot leaves; 0 for a person
    code TEXT NOT NULL -- such as de or pt-BR
) STRICT;
CREATE INDEX languages_by_guild ON languages (guild_id) WHERE guild_id <> 0;
