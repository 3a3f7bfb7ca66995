"""What trafilatura takes for the article of a page."""

from typing import Any

from bot.text.characters import paragraphs_of

# Elements of trafilatura's tree that begin and end a line.
_TREE_BLOCKS = frozenset(("p", "head", "quote", "list", "item", "table", "row", "code"))


def extracted(root: Any, *, precise: bool, fast: bool) -> list[str]:
    """The lines that trafilatura takes for the article."""
    from trafilatura import bare_extraction  # 0.5 s, which loading a text should not pay for

    # `fast` skips the second opinions of other extractors, which take as long again and differ on
    # few pages. Metadata is not wanted: ours is stated by the page, theirs is guessed.
    found = bare_extraction(
        root, favor_precision=precise, fast=fast, include_comments=False, with_metadata=False
    )
    assert not isinstance(found, dict)
    if found is None or found.body is None:
        return []
    pieces: list[str] = []
    _collect(found.body, pieces)
    return paragraphs_of("".join(pieces))


def _collect(element: Any, pieces: list[str]) -> None:
    """Add the element's text, with a line end around each block. As deep as the tree: at most 256."""
    block = element.tag in _TREE_BLOCKS
    if block or element.tag == "lb":
        pieces.append("\n")
    elif element.tag == "cell":
        pieces.append(" ")
    pieces.append(element.text or "")
    for child in element:
        _collect(child, pieces)
        pieces.append(child.tail or "")
    if block:
        pieces.append("\n")
