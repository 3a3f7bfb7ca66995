"""Summarizing: the best sentences of an article, and what else is made of its sentences."""
