"""Recognize texts that are no news: source code, settings, documentation, licences, logs, tables.

Loading one would put invented news under a source's name. Names are hints only: a news text may be
called `notes.md`, and source code `news.txt`. What is doubtful counts as news.
"""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath
from typing import Literal

from bot.reading.blocks.separators import is_separator
from bot.text.characters import paragraphs_of
from bot.text.datelines import find_dateline

OtherText = Literal["code", "settings", "documentation", "licence", "log", "table", "data"]

_LOOKED_AT = 60_000  # characters
_MAX_LINE = 500  # characters; the rest of a longer line is not examined
_MIN_LINES = 3
_MIN_SHARE = 0.3  # of all lines
_MIN_SHARE_OF_TABLE = 0.8
_MIN_COLUMNS = 3
_MIN_ROWS = 4
# In a sentence a space follows the comma.
_SEPARATORS = tuple(map(re.compile, (r"\t", r"\|", r";(?! )", r",(?! )")))
_MAX_PROSE = 0.5  # of all characters
_MIN_SYMBOLS = 0.04  # of all characters; prose has 0.005, minified code 0.1
_MIN_DENSE = 400  # characters

_ABOUT_SOFTWARE = frozenset(
    (
        *("readme", "changelog", "changes", "history", "license", "licence", "copying", "notice"),
        *("authors", "contributing", "code_of_conduct", "security", "maintainers", "install"),
        *("contributors", "requirements", "makefile", "dockerfile", "todo"),
    )
)
_DOCUMENTATION_ENDINGS = frozenset(("", ".md", ".markdown", ".rst", ".adoc", ".txt"))

_CODE_ENDINGS = frozenset(
    [
        ".py",
        ".pyi",
        ".js",
        ".mjs",
        ".ts",
        ".tsx",
        ".jsx",
        ".css",
        ".scss",
        ".c",
        ".h",
        ".cc",
        ".cpp",
        ".hpp",
        ".cs",
        ".rs",
        ".go",
        ".java",
        ".kt",
        ".swift",
        ".rb",
        ".php",
        ".pl",
        ".lua",
        ".r",
        ".sh",
        ".bash",
        ".zsh",
        ".ps1",
        ".bat",
        ".sql",
        ".toml",
        ".ini",
        ".cfg",
        ".conf",
        ".yaml",
        ".yml",
        ".env",
        ".lock",
        ".ftl",
        ".po",
        ".tf",
        ".gradle",
        ".cmake",
    ]
)

_CODE = re.compile(
    r"""
      .*(?:[{;]|\)\s?[:{]|=>|\\|\)\s?->.*:)$                       # ends as statements and blocks do
    | \s*[}\])]+[;,)]*$                                        # closes a block
    | \s*(?:def|class|async\sdef|function|func|fn|sub)\s+\w+.*[:({]
    | \s*(?:import\s[\w.{*]+|from\s[\w.]+\simport\s|\#include\b|\#!|<\?php|using\s[\w.]+;|package\s[\w.]+;?$)
    | \s*(?:return|raise|assert|yield|const|let|var|elif|else:|try:|except|finally:|await|self\.|end$)\b.*
    | \s*(?:if|for|while|with)\s.*:$
    | \s*[A-Za-z_][\w.\[\]"'-]*(?:\(.*\))?\s?[-+*/|:]?=\s?\S.*      # an assignment
    | \s*[A-Za-z_][\w.]*\(.*\)[,;]?$                           # a call
    | \s*(?://|/\*|\*/|\*\s@|\"\"\"|'''|@\w+).*
    | \s*(?:SELECT|INSERT\sINTO|CREATE\s(?:TABLE|INDEX|VIEW)|ALTER\sTABLE|DROP\sTABLE|UPDATE\s\w+\sSET)\b.*
    | \s*</?[a-zA-Z][\w:-]*(?:\s[^<>]*)?/?>.*
    | \s*(?:\$|>>>)\s\S.*
    """,
    re.VERBOSE,
)
_SETTING = re.compile(
    r"""
      \[{1,2}[\w."' :/-]+\]{1,2}$                              # a section
    | \s*[\w."'-]+\s?=\s?[\["'{\w/~$.-].*                       # name = value
    | \s*-?\s?["']?[a-z_][\w./-]*["']?:(?:\s+(?:["'\[{|>&*!]|[\w./~$-]+$|\d).*)?$  # name: value
    | \s*["'][^"']+["']\s?(?::.+|,)$                            # of JSON, or an item of a list
    | \s*[\w.\[\]-]+\s?(?:[=~<>!]=|[<>])\s?\d[\w.*]*.*           # requires a version
    | \s*-\s[\w./:${}-]+$
    """,
    re.VERBOSE,
)
_COMMENT = re.compile(r"\s*(?:#(?!#*\s?[A-Z\d].{0,80}$)|//|--\s|;\s|\.\.\s)")
_LOG = re.compile(
    r"\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2}\s+\d{1,2}\s\d\d:\d\d:\d\d\s|\d\d:\d\d:\d\d[.,]\d{3}\s)"
    r"|\d{1,3}(?:\.\d{1,3}){3}\s-\s"
)
_TOKEN = re.compile(r"[A-Za-z\d+/=_-]{40,}$|(?:[\da-fA-F]{2,8}[\s:]+){6,}")
_DOCSTRING = re.compile(r"\s*[rf]?(?:\"\"\"|''')")
_BEGINNINGS = {"log": _LOG, "comment": _COMMENT, "data": _TOKEN, "code": _DOCSTRING}
_FORMS = {"setting": _SETTING, "code": _CODE}
_LICENCE = re.compile(
    r"permission\sis\shereby\sgranted,\sfree\sof\scharge|redistribution\sand\suse\sin\ssource\sand\sbinary"
    r"|gnu\s(?:lesser\s|affero\s)?general\spublic\slicense\s+version|apache\slicense\s+version\s2"
    r"|mozilla\spublic\slicense\s+version|eclipse\spublic\slicense|this\sis\sfree\sand\sunencumbered\ssoftware"
    r"|permission\sto\suse,\scopy,\smodify,\sand(?:/or)?\sdistribute\sthis\ssoftware",
    re.IGNORECASE,
)
# Keys of package.json and its like; an article has none of them.
_OF_MANIFESTS = re.compile(
    r'"(dependencies|devDependencies|scripts|version|engines|private|license|repository|main|compilerOptions'
    r'|lockfileVersion|openapi|swagger|\$schema|require|autoload|extends)"\s*:'
)
_MIN_KEYS_OF_MANIFEST = 3
_FENCE = re.compile(r"^\s*(?:```|~~~)", re.MULTILINE)
_BADGE = re.compile(r"\[!\[[^\]]*\]\(|^\.\.\s(?:image|code-block|toctree)::", re.MULTILINE)
_CODE_SPAN = re.compile(r"`[^`\n]{1,80}`")
_TABLE_ROW = re.compile(r"^\s*\|.+\|\s*$", re.MULTILINE)
_HEADING_ABOUT_SOFTWARE = re.compile(
    r"^(?:#{1,6}\s|=+\s)?(?:install(?:ation|ing)?|usage|quick\s?start|getting\sstarted|licen[cs]e|contributing"
    r"|requirements|configuration|changelog|unreleased|development|prerequisites|api\sreference|building"
    r"|\[?v?\d+\.\d+\.\d+\]?(?:\s.{0,30})?)$(?:\s*^[=-]{3,}$)?",
    re.IGNORECASE | re.MULTILINE,
)
_SYMBOLS = frozenset("{}()[]<>=;_\\|&*$#@^~`")
_SYMBOLS_OF_CODE = frozenset("{}()=;<>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_LINK = re.compile(r"\[([^\[\]]{0,200})\]\([^()\s]{0,2000}\)|https?://\S+")


def kind_of_other_text(name: str, text: str) -> OtherText | None:
    """What kind of text this is if it is no news; None if it may be news.

    `name` is that of the file. Only the first 60,000 characters are examined.
    """
    head = text[:_LOOKED_AT]
    lines = [line.rstrip()[:_MAX_LINE] for line in head.splitlines() if line.strip()]
    if found := _documentation(PurePath(name), head):
        return found
    if PurePath(name).suffix.lower() in _CODE_ENDINGS and not _has_news(head):
        kinds = set(map(_kind_of_line, lines))
        return _by_lines(lines) or ("code" if kinds - {"prose", "other"} else None)
    if len(lines) < _MIN_LINES:
        return "code" if _is_dense(head) and not any(map(_is_prose, lines)) else None
    if found := _by_lines(lines):
        return None if found == "settings" and _has_news(head) else found
    return "code" if _is_dense(head) and not any(map(_is_prose, lines)) else None


def is_manifest(text: str) -> bool:
    """Whether a JSON document describes a program, as package.json does."""
    return len(set(_OF_MANIFESTS.findall(text[:_LOOKED_AT]))) >= _MIN_KEYS_OF_MANIFEST


def _documentation(name: PurePath, text: str) -> OtherText | None:
    if _LICENCE.search(text[:8_000]):
        return "licence"
    about = (
        name.stem.casefold() in _ABOUT_SOFTWARE and name.suffix.lower() in _DOCUMENTATION_ENDINGS
    )
    points = 2 * bool(_FENCE.search(text)) + 2 * bool(_BADGE.search(text))
    points += 2 * bool(_HEADING_ABOUT_SOFTWARE.search(text))
    points += len(_CODE_SPAN.findall(text)) >= 3
    points += len(_TABLE_ROW.findall(text)) >= 3
    needed = 2 if name.suffix.lower() in (".md", ".markdown", ".rst", ".adoc") else 4
    if points >= needed:
        return "documentation"
    return "documentation" if about and not _has_news(text) else None


def _by_lines(lines: Sequence[str]) -> OtherText | None:
    """What most lines are, if few of the others are sentences."""
    if _is_table(lines):
        return "table"
    kinds = [_kind_of_line(line) for line in lines]
    counts = Counter(kinds)
    total = len(lines) - counts["comment"]
    code, settings = counts["code"], counts["setting"]
    prose = sum(len(line) for line, kind in zip(lines, kinds, strict=True) if kind == "prose")
    if prose > _MAX_PROSE * sum(map(len, lines)):
        return None
    if counts["log"] >= max(_MIN_LINES, total * 0.6):
        return "log"
    if counts["data"] >= max(_MIN_LINES, total * 0.6):
        return "data"
    if code + settings < max(_MIN_LINES, total * _MIN_SHARE):
        return None
    return "settings" if settings > code else "code"


def _kind_of_line(line: str) -> str:
    if kind := next((kind for kind, begin in _BEGINNINGS.items() if begin.match(line)), None):
        return kind
    if _is_prose(line):
        return "prose"
    return next((kind for kind, form in _FORMS.items() if form.fullmatch(line)), "other")


def _is_prose(line: str) -> bool:
    """Whether the line reads like a sentence: words with few symbols, or a script without spaces."""
    if not line.isascii() and len(line) >= 15 and not any(map(str.isascii, line[:5])):
        return True
    words = _TAG.sub("", line).split()
    if len(words) < 7 or line.startswith((" ", "\t")):
        return False
    return sum(map(_SYMBOLS.__contains__, " ".join(words))) <= len(words) // 5


def _is_table(lines: Sequence[str]) -> bool:
    """Whether nearly all lines have the same number of columns."""
    if len(lines) < _MIN_ROWS:
        return False
    for separator in _SEPARATORS:
        columns = Counter(len(separator.findall(line)) for line in lines)
        most, rows = columns.most_common(1)[0]
        if most >= _MIN_COLUMNS - 1 and rows >= _MIN_SHARE_OF_TABLE * len(lines):
            return True
    return False


def _is_dense(text: str) -> bool:
    text = _LINK.sub("", text)
    if len(text) < _MIN_DENSE:
        return False
    return sum(map(_SYMBOLS_OF_CODE.__contains__, text)) >= _MIN_SYMBOLS * len(text)


def _has_news(text: str) -> bool:
    """Whether the text has what only news has: an agency's dateline, or a separator."""
    for paragraph in paragraphs_of(text):
        found = find_dateline(paragraph)
        if (found and found.dateline.agency) or is_separator(paragraph):
            return True
    return False
