"""Discord's limits, and how to stay within them.

Source: Discord's API documentation (message components, application commands), measured again in
the loopback Discord of the tests.
"""

from collections.abc import Sequence

MESSAGE_TEXT = 4000  # characters in all text displays of a message
COMPONENTS = 40  # in a message, including nested ones
BUTTON_LABEL = 80
CUSTOM_ID = 100
PICTURE_DESCRIPTION = 1024
BUTTON_URL = 512
CHOICES = 25  # offered while someone types an option
CHOICE_NAME = 100
COMMAND_DESCRIPTION = 100  # of options too
MENU_NAME = 32
THREAD_NAME = 100
REASON = 500  # characters of an error on a card, more than the longest of ours in any language
TITLE = 200  # characters of a title or name, by our own choice; headlines are under 120


def length(text: str) -> int:
    """Characters as a JavaScript client counts them: an emoji may count as two.

    Discord's own count is never larger.
    """
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shares(wanted: Sequence[int], budget: int) -> list[int]:
    """How many of `budget` characters each text gets, given how many it wants.

    Short texts get all they want; the longer ones share the rest equally. The shares add up to at
    most `budget`.
    """
    given = [0] * len(wanted)
    left = budget
    shortest_first = sorted(range(len(wanted)), key=wanted.__getitem__)
    for served, index in enumerate(shortest_first):
        given[index] = min(wanted[index], left // (len(wanted) - served))
        left -= given[index]
    return given
