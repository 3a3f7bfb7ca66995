-- The picture that an article is published with: JSON, [address] or [address, caption].

ALTER TABLE articles ADD COLUMN picture TEXT;
