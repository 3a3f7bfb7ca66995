"""The feeds that are read, who follows them, and the items they have had."""
