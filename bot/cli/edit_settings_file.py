"""Changing one setting in a `.env` file, without losing anything else in it."""

import contextlib
import errno
import io
import os
import re
import tempfile
from pathlib import Path

import dotenv.parser

from bot.errors import DatelineError
from bot.words import say

_EXPORT = re.compile(r"\s*export\s+")
_COMMENT = re.compile(
    r"""=[^\S\r\n]*+(?:'(?:[^\\']|\\.)*'|"(?:[^\\"]|\\.)*"|(?!['"])[^\r\n]*?)"""
    r"""([^\S\r\n]+\#[^\r\n]*)\s*\Z""",
    re.DOTALL,
)


def with_setting(text: str, name: str, value: str) -> str:
    """The text of a `.env` file with another value; comments and all other lines stay as they are.

    `value` needs no quotes. Of several lines with the name the last one counts, so that one changes;
    the others are removed, because a former token would stay in them.
    """
    bindings = list(dotenv.parser.parse_stream(io.StringIO(text, newline="")))
    parts = [each.original.string for each in bindings]
    places = [number for number, each in enumerate(bindings) if each.key == name]
    line = f"{name}={value}"
    if not places:
        before = "".join(parts)
        end = "\r\n" if "\r\n" in before else "\n"
        return before + (end if before and not before.endswith("\n") else "") + line + end
    for place in places[:-1]:
        parts[place] = _blank_before(parts[place])
    old = parts[places[-1]]
    export = "export " if _EXPORT.match(old) else ""
    comment = found[1] if (found := _COMMENT.search(old)) else ""
    end = "\r\n" if old.endswith("\r\n") else "\n"
    parts[places[-1]] = f"{_blank_before(old)}{export}{line}{comment}{end}"
    return "".join(parts)


def _blank_before(part: str) -> str:
    """Blank lines belong to the line after them."""
    return part[: len(part) - len(part.lstrip())]


def refuse_unwritable(file: Path) -> None:
    """Raise `DatelineError` if the file could not be written, before anybody has typed anything."""
    folder = next(each for each in file.resolve().parents if each.exists())
    if not folder.is_dir():
        raise _not_written(file, os.strerror(errno.ENOTDIR))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _not_written(file, os.strerror(errno.EACCES))


def write_settings_file(file: Path, text: str) -> None:
    """Replace the file, or make it: at every moment the old or the new one is there, complete.

    Only its owner can read it, because it holds the token. Raises `DatelineError`.
    """
    file = file.resolve()  # a link stays one
    try:
        file.parent.mkdir(0o700, parents=True, exist_ok=True)
        handle, unfinished = tempfile.mkstemp(prefix=".env.", dir=file.parent)  # with mode 0600
    except OSError as error:
        raise _not_written(file, error.strerror or str(error)) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            if file.exists() and hasattr(os, "fchown"):  # by root for the bot's own user
                with contextlib.suppress(PermissionError):
                    os.fchown(handle, file.stat().st_uid, file.stat().st_gid)
            stream.write(text)
            stream.flush()
            os.fsync(handle)
        Path(unfinished).replace(file)
    except OSError as error:
        raise _not_written(file, error.strerror or str(error)) from error
    finally:
        Path(unfinished).unlink(missing_ok=True)


def _not_written(file: Path, reason: str) -> DatelineError:
    return DatelineError(say("file-not-written", path=str(file), reason=reason))
