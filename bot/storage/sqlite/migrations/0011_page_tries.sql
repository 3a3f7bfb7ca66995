-- How many more times an article's own page is tried, where a feed only leads in and it could not be had.

ALTER TABLE feed_items ADD COLUMN tries_left INTEGER NOT NULL DEFAULT 0;
