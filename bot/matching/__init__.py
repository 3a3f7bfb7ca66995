"""Matching: which of many stored queries a new article answers, exactly as a search would."""
