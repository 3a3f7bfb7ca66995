"""The processes next to the bot, and the jobs they do."""
