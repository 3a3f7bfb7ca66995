-- An index of stale summaries, so that a start does not walk all summaries to find none.

CREATE INDEX summaries_by_rules ON summaries (algorithm, version);
