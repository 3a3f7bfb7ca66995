"""Find sentence boundaries in Chinese and Japanese, which have no spaces after a full stop."""

import re

_LONGEST_BRACKET = 400
_MARKS = "。！？｡"
# Marks, closing quotes and brackets, reference marks, white space; an ASCII mark only after Han,
# kana or a closing quote.
_CANDIDATE = re.compile(
    r"""(?:[。！？｡…]|(?<=[\u3040-\u30ff\u3400-\u9fff”」』）])[!?.])[。！？｡…!?]*+
    (?P<closers>[」』”’）》〉"]*+)(?>(?:\[\w{1,3}\]){0,9})(?P<blank>\s*+)""",
    re.X,
)
# 「どこだ？」と聞いた: the quotation is part of the sentence.
_QUOTED = re.compile(r"(?:と|って|などと|、|，|,|の|を|が|は|に|で|も|的|」|』)")
# “谁来回答？”一名妇女问。
_SPEECH = re.compile(
    r"[^。！？，、；：“「『]{0,14}?"
    r"(?:说|說|问|問|道|喊|叫|答|表示|称|稱|指出|质疑|感叹|写道|反问|追问|询问|高呼)(?P<stop>[。，])?"
)


def has_full_width_stop(text: str) -> bool:
    """Whether the text contains a full-width full stop, question mark or exclamation mark."""
    return "。" in text or "！" in text or "？" in text or "｡" in text


def sentence_ends_without_blanks(paragraph: str) -> list[int]:
    """Return the boundaries as a flat list: end of a sentence, start of the next, and so on."""
    cuts: list[int] = []
    start = 0
    for found in _CANDIDATE.finditer(paragraph):
        end = found.end()
        closers = found["closers"]
        if found.group()[0] == "…" and not _ellipsis_ends(paragraph, start, found):
            continue
        if closers and closers[0] != "）" and _QUOTED.match(paragraph, end):
            continue
        if closers and _says(paragraph, found):
            continue
        if (
            closers[:1] == "）"
            and paragraph.rfind("（", max(start, end - _LONGEST_BRACKET), end) > start
        ):
            continue
        if end < len(paragraph):
            cuts += (found.start("blank"), end)
        start = end
    return cuts


def _says(paragraph: str, quotation: re.Match[str]) -> bool:
    """Whether what follows a quotation only names the speaker: “我不后悔。”他说。"""
    speech = _SPEECH.match(paragraph, quotation.end())
    asked = paragraph[quotation.start("closers") - 1] in "！？!?"
    return speech is not None and (asked or speech["stop"] is not None)


def _ellipsis_ends(paragraph: str, start: int, found: re.Match[str]) -> bool:
    """Whether a run that begins with an ellipsis ends a sentence. Inside quotation marks it doesn't."""
    if any(mark in found.group() for mark in _MARKS) or found["closers"]:
        return True
    before = paragraph[max(start, found.start() - _LONGEST_BRACKET) : found.start()]
    return all(before.count(a) <= before.count(b) for a, b in ("“”", "「」", "『』", "‘’"))
