"""The line under a title: sources, place and time."""

from collections.abc import Sequence

from bot.models import Article
from bot.presentation.markdown import fit
from bot.text.characters import matching_form
from bot.words import Words
from bot.words.moments import moment

META = 160  # characters
_NAMED = 3  # other sources of a story; the rest are only counted


def origin_line(shown: Article, words: Words, limit: int = META, *, exact: bool = False) -> str:
    """Sources, place and time on one line."""
    source = fit(shown.source, limit) if shown.source else words("source-unknown")
    agency = _other_agency(shown)
    if shown.source and not (agency or shown.also_in):
        source = words.apart(source)
    if agency:
        source = words("via-agency", source=source, agency=fit(agency, limit))
    if shown.also_in:
        source = words("also-in", source=source, others=first_few(shown.also_in, limit, words))
    parts = [source, words.apart(fit(shown.place, limit))] if shown.place else [source]
    if shown.published is None:
        seen = moment(shown.seen)
        parts.append(words("undated-loaded", moment=seen) if exact else words("undated"))
    elif exact:
        exactly = f"{moment(shown.published, 'f')} ({moment(shown.published)})"
        parts.append(words.apart(exactly))
    else:
        parts.append(words.apart(moment(shown.published)))
    return " · ".join(parts)


def _other_agency(shown: Article) -> str | None:
    """The agency, unless it is the source: "Persbureau Kompas" prints its own (KOMPAS)."""
    if shown.agency and shown.source:
        own, named = (set(matching_form(each).split()) for each in (shown.source, shown.agency))
        if named <= own:
            return None
    return shown.agency


def first_few(sources: Sequence[str], limit: int, words: Words) -> str:
    """The first few sources, and how many more there are."""
    shown = [fit(name, limit // _NAMED) for name in sources[:_NAMED]]
    left = len(sources) - len(shown)
    names = words.listed(shown, "comma")
    return words("and-more", names=names, count=left) if left else names
