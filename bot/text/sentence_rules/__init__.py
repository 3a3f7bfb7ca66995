"""Where sentences end: one engine, and a table of abbreviations and usage for each language."""
