"""A simulated week: the whole bot, its clock a thousand times faster, and faults at random moments."""
