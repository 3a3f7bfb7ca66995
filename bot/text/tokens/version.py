"""The version of the words in the search index."""

import unicodedata

_RULES = 2  # raise it with every change of the words that a text gives

VERSION = f"{_RULES}-{unicodedata.unidata_version}"
"""Changes with our rules and Python's Unicode, which decide the words.

The index must be remade then: an article can only be removed from it by the very words it was
added with.
"""
