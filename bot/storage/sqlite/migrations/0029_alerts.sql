-- Alerts: a person's messages of a day are counted, and alerts that stay paused are deleted.

CREATE INDEX deliveries_to_people ON deliveries (owner_id) WHERE guild_id = 0;

-- When maintenance first found a person's alert paused.
ALTER TABLE subscriptions ADD COLUMN found_paused_at INTEGER;
