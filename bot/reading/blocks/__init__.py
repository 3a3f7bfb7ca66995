"""Parse the text of one article: dateline, byline, captions, editor's notes and body."""
