"""What a picture shows, as a fingerprint inside its PNG file: the drawing code, its words and the news.

Pixels differ between versions of Chromium and with the day; these don't.
"""

import ast
import re
import struct
import zlib
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEYWORD = b"Dateline"
_SAMPLES = "data/articles/fictional-outlets.jsonl"
_DEMO = "bot/playground/demo_news.toml"
_EVERYWHERE = ("buttons", "origin_line", "title_links")
_SEARCH = ("search_cards", "story_list", "help_cards")
# For each picture: the modules of `bot/presentation` that draw it, its language, and its news.
DRAWN_BY: dict[str, tuple[tuple[str, ...], str, str]] = {
    "playground": (("story_cards", "story_list", "single_story"), "en", _SAMPLES),
    "search": (_SEARCH[:2], "en", _SAMPLES),
    "sources": (("source_cards",), "en", _DEMO),
    "follow": (("posting_cards", "story_list", "single_story"), "en", _DEMO),
    "schedule": (("schedule_cards", "digest_cards"), "en", _SAMPLES),
    "digest": (("posting_cards", "digest_cards"), "en", _SAMPLES),
    "language-de": (_SEARCH, "de", _SAMPLES),
    "language-ja": (_SEARCH, "ja", _SAMPLES),
    "language-ar": (_SEARCH, "ar", _SAMPLES),
}


def fingerprint(name: str) -> str:
    """Of everything that a picture shows, as it is in the working tree."""
    modules, locale, news = DRAWN_BY[name]
    trees = [
        ast.parse((ROOT / f"bot/presentation/{each}.py").read_text("utf-8"))
        for each in (*modules, *_EVERYWHERE)
    ]
    keys = sorted({key for tree in trees for key in _strings(tree)})
    words = (ROOT / f"bot/words/{locale}.ftl").read_text("utf-8")
    messages = dict(re.findall(r"^([a-z][\w-]*) = ?(.*(?:\n(?:[ \t].*|$))*)", words, re.MULTILINE))
    parts = [
        *(_code(tree) for tree in trees),
        *(f"{key} = {messages[key].strip()}" for key in keys if key in messages),
        (ROOT / news).read_text("utf-8"),
    ]
    return sha256("\0".join(parts).encode()).hexdigest()


def _strings(tree: ast.AST) -> Iterable[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _code(tree: ast.Module) -> str:
    """The program alone: no comments, docstrings or line breaks."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                node.body = node.body[1:]
    return ast.unparse(tree)


def mark(path: Path) -> None:
    """Write the fingerprint into a picture, as a text chunk before its end."""
    png = path.read_bytes()
    content = b"tEXt" + KEYWORD + b"\0" + fingerprint(path.stem).encode()
    chunk = struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
    end = png.rindex(b"IEND") - 4
    path.write_bytes(png[:end] + chunk + png[end:])


def marked(path: Path) -> str:
    """The fingerprint in a picture; empty if it has none."""
    found = re.search(b"tEXt" + KEYWORD + b"\0([0-9a-f]{64})", path.read_bytes())
    return found[1].decode() if found else ""
