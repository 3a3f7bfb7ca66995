"""HTML's elements, by what they mean for a text that is read tag by tag."""


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


BLOCKS = _names(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset figure
    footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary
    table tbody tfoot thead tr ul"""
)
CELLS = frozenset(("td", "th"))
# Not part of the article's text: code, drawings, forms, captions.
LEFT_OUT = _names(
    """script style iframe noscript object svg video audio canvas form button select textarea
    template figcaption head title math map"""
)
_INLINE = _names(
    """a abbr acronym b bdi bdo big blink br cite code data del dfn em embed font i img input ins
    kbd mark nobr param q rp rt ruby s samp small source span strike strong sub sup time track
    tt u var wbr link meta base frame frameset"""
)
HTML_NAMES = BLOCKS | CELLS | LEFT_OUT | _INLINE | {"caption", "col", "colgroup"}
ROLES = {
    **dict.fromkeys(BLOCKS, "block"),
    **dict.fromkeys(CELLS, "cell"),
    **dict.fromkeys(LEFT_OUT, "left out"),
    "br": "break",
    "a": "link",
}
"""What the tags of an element do to the text; elements that are not here do nothing."""
