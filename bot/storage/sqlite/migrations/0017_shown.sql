-- What digests show of an article, so that an edit that no reader sees is not posted as an update.

-- Changes with the title and the sentences that are shown, but not if new rules choose others. The
-- hash of the whole text for an article that was stored before: `posted` has it too, so that
-- nothing counts as an update only because of this change.
ALTER TABLE summaries ADD COLUMN shown BLOB NOT NULL DEFAULT x'';
UPDATE summaries SET shown = (SELECT a.content_hash FROM articles AS a WHERE a.id = summaries.article_id);

-- What was shown when the article was claimed.
ALTER TABLE posted RENAME COLUMN content_hash TO shown;
