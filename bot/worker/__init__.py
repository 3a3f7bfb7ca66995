"""The process beside the bot, and the jobs it is given."""
