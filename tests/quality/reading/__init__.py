"""What readers prefer: our sentences or the first ones of the article."""
