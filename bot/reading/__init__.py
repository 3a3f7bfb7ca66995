"""Outside text -> articles. Parsing does no I/O."""
