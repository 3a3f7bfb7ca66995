"""Read the word lists in this folder."""

from pathlib import Path


def read_lists(name: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Read a file as section -> language -> words.

    A section starts with `[name]`, a language with `code:`; indented lines continue it.
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
