-- Which silence of its source a schedule has reported, so that each is reported once.

ALTER TABLE schedules ADD COLUMN silence_noted_at INTEGER; -- the source's last news by then

-- An older version stored this in English; doctor tells it from pauses that need a fix.
UPDATE schedules SET paused = '{"k":"paused-by-moderator","v":{}}'
WHERE paused = 'a moderator paused it';
