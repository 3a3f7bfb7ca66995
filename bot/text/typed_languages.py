"""Which language somebody typed: by its own name, its English name, or its code."""

from collections.abc import Collection

from bot.errors import BadOption
from bot.text.tokens.folding import folded
from bot.text.typed_names import matching_names, nearest_names
from bot.words import Listed, say
from bot.words.language_names import LANGUAGE_NAMES

AUTOMATIC = "auto"  # typed to choose none


def understand_language(typed: str, known: Collection[str], automatic: str) -> str | None:
    """The code of the language that was typed; None for `automatic` or what it is called.

    Case and accents are ignored; a code may have a region that we make no difference for. Raises
    `BadOption`, which names languages with a similar name, or else all of them.
    """
    wanted = folded(typed)
    if wanted in {folded(AUTOMATIC), folded(automatic)}:
        return None
    by_name = _by_name(known)
    # de-AT is de. Names have no hyphens.
    code = by_name.get(wanted) or by_name.get(folded(typed.strip().split("-")[0]))
    if code is not None:
        return code
    shown = typed.strip()[:60]
    near = nearest_names(wanted, by_name, most=1)
    if wanted and near:
        raise BadOption(
            say("language-unknown-near", typed=shown, near=LANGUAGE_NAMES[by_name[near[0]]].own)
        )
    names = [LANGUAGE_NAMES[each].own for each in _in_order(known)]
    raise BadOption(say("language-unknown", typed=shown, names=Listed(names, "or")))


def offer_languages(
    typed: str, known: Collection[str], automatic: str, limit: int
) -> list[tuple[str, str]]:
    """At most `limit` languages for what was typed so far: own name and code; `automatic` first."""
    wanted = folded(typed)
    fitting = {code for name, code in _by_name(known).items() if wanted in name}
    found = [(LANGUAGE_NAMES[code].own, code) for code in _in_order(known) if code in fitting]
    if matching_names(typed, [automatic, AUTOMATIC]):
        found.insert(0, (automatic, AUTOMATIC))
    return found[:limit]


def _in_order(known: Collection[str]) -> list[str]:
    return [code for code in LANGUAGE_NAMES if code in known]


def _by_name(known: Collection[str]) -> dict[str, str]:
    """The codes by every folded name; a code with a region also by its language alone."""
    found: dict[str, str] = {}
    for code in _in_order(known):
        for name in (*LANGUAGE_NAMES[code], code, code.split("-")[0]):
            found.setdefault(folded(name), code)
    return found
