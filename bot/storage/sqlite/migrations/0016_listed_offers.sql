-- Whether an offered feed was found by its name in the catalogue, which vouches for it even if it has moved.

ALTER TABLE offers ADD COLUMN listed INTEGER NOT NULL DEFAULT 0;
