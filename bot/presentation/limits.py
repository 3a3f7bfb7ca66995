"""Discord's limits by name, and the ways to stay inside them.

Source: the API documentation (message components, application commands), measured again in
the loopback Discord that the bot is tested against.
"""

from collections.abc import Sequence

MESSAGE_TEXT = 4000  # characters over all text displays of a message
COMPONENTS = 40  # of a message, nested ones counted
BUTTON_LABEL = 80
CUSTOM_ID = 100
BUTTON_URL = 512
CHOICES = 25  # offered while someone types an option
CHOICE_NAME = 100


def length(text: str) -> int:
    """Characters as a JavaScript client counts them: an emoji may be two.

    Discord's own count is never larger, so what fits here fits there.
    """
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shares(wanted: Sequence[int], budget: int) -> list[int]:
    """How many of `budget` characters each text gets when together they want too much.

    Short texts get all that they want and leave the rest to the longer ones, which then get
    equal parts; the shares add up to at most `budget`.
    """
    given = [0] * len(wanted)
    left = budget
    shortest_first = sorted(range(len(wanted)), key=wanted.__getitem__)
    for served, index in enumerate(shortest_first):
        given[index] = min(wanted[index], left // (len(wanted) - served))
        left -= given[index]
    return given
