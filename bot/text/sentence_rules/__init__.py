"""Sentence boundary rules: one engine, and a table of abbreviations for each language."""
