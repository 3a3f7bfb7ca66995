-- Fingerprints say of each term whether it is a name, a number or another word: in the two lowest bits of
-- its weight. Two weeks of articles are compared again.
INSERT INTO ungrouped (at, article_id)
SELECT a.at, a.id FROM fingerprints AS f CROSS JOIN articles AS a ON a.id = f.article_id
WHERE true ON CONFLICT DO NOTHING;
