"""PostgreSQL: everything that only this engine needs. No other folder knows it."""
