-- Old articles whose texts were dropped, all but the sentences of their summaries.

CREATE TABLE shortened (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
) STRICT;

-- An update has a complete text again.
CREATE TRIGGER articles_told_anew AFTER UPDATE OF content_hash ON articles BEGIN
    DELETE FROM shortened WHERE article_id = new.id;
END;
