"""Read web pages: the article of a news page, and the feeds that a page links to."""
