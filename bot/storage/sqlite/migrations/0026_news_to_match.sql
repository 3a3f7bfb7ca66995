-- News that is to be matched with the stored queries of follows and alerts, and how these are filed.

-- 1 if the article is matched once it was compared: not those of files, of a feed's first reading or of a flood.
ALTER TABLE ungrouped ADD COLUMN news INTEGER NOT NULL DEFAULT 0;

-- With rhythm 'now': by which rules and languages of words its query is filed; empty until it is filed, and after
-- every change of its selection.
ALTER TABLE subscriptions ADD COLUMN filed_as TEXT NOT NULL DEFAULT '';

CREATE INDEX subscriptions_by_filing ON subscriptions (filed_as, id) WHERE rhythm = 'now';
CREATE INDEX subscriptions_by_voices ON subscriptions (told_by, id) WHERE rhythm = 'now' AND told_by > 1;
