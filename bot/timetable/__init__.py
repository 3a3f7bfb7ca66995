"""When a digest is due: pure, without a clock. What moderators type, and what zones do."""
