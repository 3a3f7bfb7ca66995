"""RSS, Atom, RDF and JSON Feed -> items, and the lists of feeds that people keep."""
