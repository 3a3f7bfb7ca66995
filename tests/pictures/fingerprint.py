"""What a picture shows, as a fingerprint inside its PNG file: the drawing code, its words and the news.

Pixels differ between versions of Chromium and with the day; these don't.
"""

import ast
import re
import struct
import zlib
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
KEYWORD = b"Dateline"
_SAMPLES = "data/articles/fictional-outlets.jsonl"
_DEMO = "bot/playground/demo_news.toml"
_SEARCH = ("search_cards", "story_list", "help_cards")


class Shown(NamedTuple):
    """What a picture shows, as files of the project."""

    modules: tuple[str, ...]  # that draw it
    words: tuple[str, ...]
    news: str


def _cards(names: Sequence[str], news: str, locale: str = "en") -> Shown:
    everywhere = ("buttons", "origin_line", "title_links")
    modules = tuple(f"bot/presentation/{name}.py" for name in (*names, *everywhere))
    return Shown(modules, (f"bot/words/{locale}.ftl",), news)


DRAWN_BY = {
    "playground": _cards(("story_cards", "story_list", "single_story"), _SAMPLES),
    "search": _cards(_SEARCH[:2], _SAMPLES),
    "sources": _cards(("source_cards",), _DEMO),
    "follow": _cards(("posting_cards", "story_list", "single_story"), _DEMO),
    "schedule": _cards(("schedule_cards", "digest_cards"), _SAMPLES),
    "digest": _cards(("posting_cards", "digest_cards"), _SAMPLES),
    "language-de": _cards(_SEARCH, _SAMPLES, "de"),
    "language-ja": _cards(_SEARCH, _SAMPLES, "ja"),
    "language-ar": _cards(_SEARCH, _SAMPLES, "ar"),
    "doctor": Shown(
        (
            "bot/cli/doctor_command.py",
            "bot/cli/check_discord.py",
            "bot/actions/check_health.py",
            "bot/actions/check_installation.py",
            "bot/actions/check_processes.py",
            "bot/actions/check_sources.py",
        ),
        ("bot/words/en.ftl", "bot/words/command_line.ftl"),
        _SAMPLES,
    ),
}


def fingerprint(name: str) -> str:
    """Of everything that a picture shows, as it is in the working tree."""
    shown = DRAWN_BY[name]
    trees = [ast.parse((ROOT / module).read_text("utf-8")) for module in shown.modules]
    keys = sorted({key for tree in trees for key in _strings(tree)})
    words = "\n".join((ROOT / file).read_text("utf-8") for file in shown.words)
    messages = dict(re.findall(r"^([a-z][\w-]*) = ?(.*(?:\n(?:[ \t].*|$))*)", words, re.MULTILINE))
    parts = [
        *(_code(tree) for tree in trees),
        *(f"{key} = {messages[key].strip()}" for key in keys if key in messages),
        (ROOT / shown.news).read_text("utf-8"),
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
