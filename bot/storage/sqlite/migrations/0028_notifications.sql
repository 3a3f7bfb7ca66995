-- The post that notified a role last, in each channel in which one did in the last ten minutes.
CREATE TABLE notifications (
    channel_id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL,
    at REAL NOT NULL
) STRICT;
