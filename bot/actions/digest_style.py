"""A digest in another style: its stories stay, their sentences are chosen by another rule."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.actions.compose_digest import ComposeDigest
from bot.models import Digest, Style, Summary
from bot.worker.process import Worker


class ComposeInStyle:
    """`ComposeDigest` with a style; only "news" is stored, another is computed when it is asked for."""

    def __init__(self, digest: ComposeDigest, worker: Worker, default: Style) -> None:
        self._digest = digest
        self._worker = worker
        self._default: Style = default

    async def compose(
        self, source: str, period: str, count: int, style: Style | None = None
    ) -> Digest:
        """At most `stories` stories of the period. Raises `UnknownSource`."""
        digest = await self._digest.compose(source, period, count)
        style = style or self._default
        if style == "news" or not digest.articles:
            return digest
        texts = [_Text(each.text, each.language) for each in digest.articles]
        made = await self._worker.run(summaries_in_style, texts, style)
        told = zip(digest.articles, made, strict=True)
        styled = tuple(replace(each, summary=new) for each, new in told)
        return replace(digest, articles=styled, sentences={}, style=style)


class _Text(NamedTuple):
    text: str
    language: str | None


def summaries_in_style(texts: Sequence[_Text], style: Style) -> list[Summary]:
    """The summary of each; what the worker does."""
    from bot.summary.extract import rank  # sumy takes a while to import

    return [rank(text, None, language, style) for text, language in texts]
