-- How often an article's own page is still tried, if its feed has a teaser only and the page could not be read.

ALTER TABLE feed_items ADD COLUMN tries_left INTEGER NOT NULL DEFAULT 0;
