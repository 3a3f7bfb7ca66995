"""`python -m tests.pictures`: take the README's picture of the playground again."""

from pathlib import Path

from tests.browser import opened, playground

PICTURE = Path(__file__).with_name("playground.png")


def main() -> None:
    """A reader has asked for the latest news and opened one story."""
    with playground() as (address, _), opened(address, width=1080, height=1140) as page:
        page.get_by_role("button", name="Read 3", exact=True).click()
        page.get_by_role("link", name="Open the article").scroll_into_view_if_needed()
        page.mouse.move(0, 0)
        page.wait_for_timeout(500)
        page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
