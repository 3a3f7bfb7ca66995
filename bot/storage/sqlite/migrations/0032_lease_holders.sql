-- For people: which process holds a lease, since when, and its last sign of life. Leases go by none of it.
ALTER TABLE leases ADD COLUMN host TEXT NOT NULL DEFAULT '';
ALTER TABLE leases ADD COLUMN pid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE leases ADD COLUMN since INTEGER NOT NULL DEFAULT 0; -- by the holder's clock, like the next
ALTER TABLE leases ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
