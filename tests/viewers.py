"""Who reads in tests."""

from bot.models import Viewer

ANYONE = Viewer(None)  # in direct messages: sees what is on for all, such as articles from files
SERVER = Viewer(7)
