-- Whether any summary is of earlier rules, told at once: each start walked through all of them.

CREATE INDEX summaries_by_rules ON summaries (algorithm, version);
