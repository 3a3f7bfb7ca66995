"""When digests are due, without a clock or I/O; parses times, days, periods and zones."""
