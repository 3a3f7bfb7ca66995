"""A module that takes longer to import than a task may take."""

import time

time.sleep(0.8)
