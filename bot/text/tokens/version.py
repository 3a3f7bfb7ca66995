"""The version of the words in the search index."""

import unicodedata

import Stemmer

_RULES = 1  # raise it with every change of the words that a text gives

VERSION = f"{_RULES}-{Stemmer.version()}-{unicodedata.unidata_version}"
"""Changes with our rules, the stemmers and Python's Unicode: all of them decide the words.

The index must be remade then: an article can only be removed from it by the very words it was
added with.
"""
