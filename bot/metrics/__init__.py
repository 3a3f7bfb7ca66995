"""Figures for Prometheus. The only folder that knows it; imported only if DATELINE_METRICS is set."""
