"""Text from outside, made safe to store."""

from bot.text.late_patterns import compiled

# Lone surrogates are not UTF-8; \x02 and \x03 once marked what a search matched; news never needs
# the other control characters.
_UNSTORABLE = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]"
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\r"))  # in UTF-8 part of no other character


def storable(text: str) -> str:
    """The text with each control character and lone surrogate replaced by U+FFFD.

    The length stays the same, because summaries refer to characters by position.
    """
    try:
        data = text.encode()
    except UnicodeEncodeError:
        pass
    else:  # takes a tenth of the time of a pattern that looks at each character
        if len(data.translate(None, _CONTROLS)) == len(data):
            return text
    return compiled(_UNSTORABLE).sub("\ufffd", text)
