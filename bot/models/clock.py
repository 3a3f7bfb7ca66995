"""Where the time comes from."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Returns the current moment, aware, in UTC."""
