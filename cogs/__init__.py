"""Discord's view of the features, a file for each command; loaded by name."""
