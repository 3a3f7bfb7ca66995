"""Everything that is stored: the only package with SQL."""
