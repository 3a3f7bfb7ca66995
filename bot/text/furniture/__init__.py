"""What pages show besides the news, as words and phrases in many languages."""
