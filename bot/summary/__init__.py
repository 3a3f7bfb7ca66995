"""Article text -> sentences worth reading."""
