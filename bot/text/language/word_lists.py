"""Read the lists of words beside this module."""

from pathlib import Path


def read_lists(name: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Section -> language -> its words, of a file in this folder.

    A section begins with `[name]`, a language with `code:`, and an indented line goes on with it.
    """
    sections: dict[str, dict[str, tuple[str, ...]]] = {}
    language = ""
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section = sections.setdefault(line.strip("[]"), {})
            continue
        if not line.startswith(" "):
            language, _, line = line.partition(":")
        section[language] = (*section.get(language, ()), *line.split())
    return sections
