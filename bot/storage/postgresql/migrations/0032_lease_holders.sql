-- For people: which process holds a lease, since when, and its last sign of life. Leases go by none of it.
ALTER TABLE leases ADD COLUMN host text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE leases ADD COLUMN pid bigint NOT NULL DEFAULT 0;
ALTER TABLE leases ADD COLUMN since bigint NOT NULL DEFAULT 0; -- by the holder's clock, like the next
ALTER TABLE leases ADD COLUMN seen bigint NOT NULL DEFAULT 0;
