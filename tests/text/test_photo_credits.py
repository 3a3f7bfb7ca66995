"""Photo credits are recognized in many languages; remarks in parentheses are not credits."""

import pytest

from bot.text.photo_credits import is_photo_credit, last_parenthesis


@pytest.mark.parametrize(
    "inside",
    [
        "AP Photo/Lena Ostrow",
        "Jan Weiß/dpa",
        "Xinhua/Zhao Minghe",
        "Photo: Harbour Mail",
        "Foto: Lena Ostrow",
        "Фото: пресс-служба порта",
        "courtesy of the port of Lisk",
        "U.S. Navy",
        "写真:共同",
    ],
)
def test_credits(inside: str) -> None:
    """An agency with a person, or a word about where a photo is from, is a credit."""
    assert is_photo_credit(inside)


@pytest.mark.parametrize("inside", ["", "km/h", "and/or", "see page 7", "Reuters", "dpa"])
def test_remarks(inside: str) -> None:
    """Units, remarks and the name of an agency alone are not credits."""
    assert not is_photo_credit(inside)


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("A ferry. (AP Photo/L. Ostrow)", ("A ferry.", "AP Photo/L. Ostrow")),
        ("A ferry. (Photo (left): Ana)", ("A ferry.", "Photo (left): Ana")),
        ("渡轮（新华社/张三）", ("渡轮", "新华社/张三")),
        ("A ferry (old) sails.", None),
        ("A ferry. )", None),
        ("A ferry. (" + "x" * 400 + ")", None),
    ],
)
def test_the_last_parenthesis(paragraph: str, found: tuple[str, str] | None) -> None:
    """A parenthesis of at most 300 characters is split off if it ends the paragraph."""
    assert last_parenthesis(paragraph) == found
