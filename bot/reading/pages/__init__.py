"""The HTML of a news page -> its article, and the feeds that it names."""
