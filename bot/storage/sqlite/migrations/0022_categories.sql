-- What a source is about, so that a digest can be of a category: taken from the catalogue at each start.

ALTER TABLE sources ADD COLUMN category TEXT;
