"""Names that fit what somebody typed: suggestions while typing, and "Did you mean …?"."""

from collections.abc import Iterable
from difflib import get_close_matches

from bot.text.characters import matching_form


def nearest_names(
    typed: str, names: Iterable[str], *, most: int = 3, similarity: float = 0.6
) -> list[str]:
    """At most `most` names like the one that was typed, best first; case is ignored.

    Similar spellings come first, then names that contain what was typed. `similarity` is the
    least ratio of difflib, from 0 to 1; below 0.6 suggestions look random.
    """
    wanted = typed.strip().casefold()
    by_folded = {name.casefold(): name for name in names}
    near = spelled_nearly(wanted, by_folded, similarity, most=most)
    near += [name for name in by_folded if wanted and wanted in name and name not in near]
    return [by_folded[name] for name in near[:most]]


def spelled_nearly(
    typed: str, names: Iterable[str], similarity: float, *, most: int = 3
) -> list[str]:
    """At most `most` of the names that are spelled like `typed`, best first.

    `similarity` is the least ratio of difflib.
    """
    return get_close_matches(typed, list(names), n=most, cutoff=similarity)


def matching_names(typed: str, names: Iterable[str]) -> list[str]:
    """The names that contain what was typed, each once; case is ignored.

    Names that begin with it come first, then those in which a word does; otherwise the order is kept.
    """
    wanted = matching_form(typed)
    forms = {name: matching_form(name) for name in dict.fromkeys(names)}

    def worse(name: str) -> int:
        form = forms[name]
        return 0 if form.startswith(wanted) else 1 if f" {wanted}" in form else 2

    return sorted((name for name, form in forms.items() if wanted in form), key=worse)
