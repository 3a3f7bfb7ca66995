"""Text: encodings, characters, HTML, links, sentences and languages."""
