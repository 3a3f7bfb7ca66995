"""Text from outside, made fit to be stored."""

import re

# Lone surrogates are no UTF-8; \x02 and \x03 mark what a search matched; no news needs the rest.
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\r"))  # no part of another character in UTF-8


def storable(text: str) -> str:
    """The text without control characters and lone surrogates, each replaced by U+FFFD.

    Of the same length, because summaries count characters.
    """
    try:
        data = text.encode()
    except UnicodeEncodeError:
        pass
    else:  # a tenth of the time in which a pattern looks at each character
        if len(data.translate(None, _CONTROLS)) == len(data):
            return text
    return _UNSTORABLE.sub("\ufffd", text)
