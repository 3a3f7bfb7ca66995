-- Languages that people chose: for themselves, a server or a channel. SQLite's migration says what the columns are for.
CREATE TABLE languages (
    place_id bigint PRIMARY KEY,
    guild_id bigint NOT NULL,
    code text COLLATE "C" NOT NULL
);
CREATE INDEX languages_by_guild ON languages (guild_id) WHERE guild_id <> 0;
