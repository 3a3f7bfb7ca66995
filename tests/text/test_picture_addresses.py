"""Only addresses that may be shown in messages are pictures."""

import pytest

from bot.models import Picture
from bot.text.picture_addresses import captioned, picture, picture_address


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("https://img.lantern.example/2026/ferry.jpg", None),
        ("https://lantern.example/image?id=7&w=300", None),
        ("//img.lantern.example/ferry.jpg", None),
        ("/img/ferry.webp", "https://lantern.example/ferry"),
        ("https://lantern.example/harbour-sky-clear.jpg", None),
        ("https://lantern.example/acme-logo.png", None),
    ],
)
def test_https_pictures_are_pictures(written: str, base: str | None) -> None:
    """Absolute, relative and protocol-relative addresses; the name may have any words."""
    found = picture_address(written, base)

    assert found is not None
    assert found.startswith("https://")


@pytest.mark.parametrize(
    "written",
    [
        "data:image/png;base64,iVBORw0KGgo=",
        "javascript:alert(1)",
        "http://lantern.example/ferry.jpg",
        "https://127.0.0.1/ferry.jpg",
        "https://8.8.8.8/ferry.jpg",
        "https://[::1]/ferry.jpg",
        "https://2130706433/ferry.jpg",
        "https://0x7f.1/ferry.jpg",
        "https://localhost/ferry.jpg",
        "https://printer.local/ferry.jpg",
        "https://nas.internal./ferry.jpg",
        "https://intranet/ferry.jpg",
        "https://lantern.example:8443/ferry.jpg",
        "https://ana:secret@lantern.example/ferry.jpg",
        "https://lantern.example/" + "x" * 10_000,
        "https://pixel.lantern.example/p?id=7",
        "https://b.scorecardresearch.com/p?c1=2",
        "https://lantern.example/img/1x1.gif",
        "https://lantern.example/tracking-pixel.png",
        "https://lantern.example/logo.svg",
        "https://lantern.example/logo.png",
        "https://lantern.example/default-image.jpg",
        "https://lantern.example/ferry.mp4",
        "https://lantern.example/\u202egpj.jpg",
        "",
        None,
        7,
        ["https://lantern.example/ferry.jpg"],
    ],
)
def test_anything_else_is_no_picture(written: object) -> None:
    """No other scheme, host, file or counter, and nothing endless."""
    assert picture_address(written) is None


def test_tiny_pictures_are_none() -> None:
    """The first picture counts that isn't declared to be as small as a pixel or an icon."""
    found = picture(
        [
            ("https://lantern.example/a.gif", "1", "1"),
            ("https://lantern.example/b.jpg", 16, None),
            ("https://lantern.example/c.jpg", "640px", "??"),
        ]
    )

    assert found == Picture("https://lantern.example/c.jpg")


def test_captions_are_one_line_within_the_limit() -> None:
    """What is no text is no caption."""
    shown = Picture("https://lantern.example/c.jpg")

    assert captioned(shown, " The\nferry ") == shown._replace(caption="The ferry")
    assert len((captioned(shown, "x" * 9_000) or shown).caption or "") == 1_000
    assert captioned(shown, 7) == captioned(shown, " ") == shown
    assert captioned(None, "The ferry") is None
