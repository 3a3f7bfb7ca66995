"""The text of one article -> its dateline, byline, captions, notes and paragraphs."""
