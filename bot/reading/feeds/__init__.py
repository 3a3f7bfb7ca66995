"""Parse RSS, Atom, RDF and JSON Feed into items, and read and write lists of feeds."""
