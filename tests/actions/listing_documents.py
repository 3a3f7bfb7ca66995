"""Documents to load in tests."""

import json

LISTING = """A crane stands idle in Brackwater, Nov. 3, 2026. (Gazette/Ine Holm)

BRACKWATER (Gazette) - The harbour opens again on Monday, the council said.

Read More
QUILLHAVEN (Gazette) - The school has a new roof after three years of buckets.

Read More
© 2026 Brackwater Gazette. All rights reserved.
"""


def a_line(**fields: object) -> str:
    """A line of a JSON Lines document."""
    return json.dumps(
        {"title": "A title", "text": "A text about it.", "source": "Lantern"} | fields
    )
