-- What a follow's message is known by: its articles. Null for a schedule's, which its due time identifies.
ALTER TABLE deliveries ADD COLUMN known_by text COLLATE "C";
