"""A digest in another style: its stories stay, their sentences are chosen by another rule."""

from dataclasses import replace

from bot.actions.compose_digest import ComposeDigest
from bot.models import Digest, Style
from bot.worker.jobs import Jobs


class ComposeInStyle:
    """`ComposeDigest` with a style; only "news" is stored, another is computed when it is asked for."""

    def __init__(self, digest: ComposeDigest, jobs: Jobs, default: Style) -> None:
        self._digest = digest
        self._jobs = jobs
        self._default: Style = default

    async def compose(
        self, source: str, period: str, count: int, style: Style | None = None
    ) -> Digest:
        """At most `stories` stories of the period. Raises `UnknownSource`."""
        digest = await self._digest.compose(source, period, count)
        style = style or self._default
        if style == "news" or not digest.articles:
            return digest
        texts = [(each.text, each.language) for each in digest.articles]
        made = await self._jobs.summaries_in_style(texts, style)
        told = zip(digest.articles, made, strict=True)
        styled = tuple(replace(each, summary=new) for each, new in told)
        return replace(digest, articles=styled, sentences={}, style=style)
