"""Days of the week as moderators type them in English."""

import pytest

from bot.errors import BadOption
from bot.timetable.typed_days import parse_days


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
        ("Every day", {0, 1, 2, 3, 4, 5, 6}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("Weekends", {5, 6}),
        ("weekend", {5, 6}),
        ("mon,thu", {0, 3}),
        ("mon, thu", {0, 3}),
        ("Monday Thursday", {0, 3}),
        ("MONDAYS AND THURSDAYS", {0, 3}),
        ("tues thurs", {1, 3}),
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("Monday – Wednesday, sun", {0, 1, 2, 6}),
        ("fri-mon", {4, 5, 6, 0}),
        ("sat-sat", {5}),
        ("weekends, wed", {2, 5, 6}),
        ("sun sun", {6}),
        ("weekly", {0}),
        ("weekly on Friday", {4}),
        ("every week", {0}),
        ("each day", {0, 1, 2, 3, 4, 5, 6}),
        ("every Tuesday", {1}),
        ("every weekday", {0, 1, 2, 3, 4}),
        ("week days", {0, 1, 2, 3, 4}),
        ("working days", {0, 1, 2, 3, 4}),
        ("on Mondays & Thursdays", {0, 3}),
        ("Mon. / Wed. / Fri.", {0, 2, 4}),
        ("sat+sun", {5, 6}),
        ("all days", {0, 1, 2, 3, 4, 5, 6}),
        ("weekends only", {5, 6}),
        ("once a week", {0}),
        ("Monday to Friday", {0, 1, 2, 3, 4}),
        ("tue through thu, sun", {1, 2, 3, 6}),
    ],
)
def test_days_are_understood(typed: str, days: set[int]) -> None:
    """Groups, names, their beginnings, lists and ranges, in any case."""
    assert parse_days(typed) == days


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Funday", "“Funday” isn't a valid day. Use daily, weekdays, weekends, mon-fri or days"),
        ("mo", "“mo” isn't a valid day"),
        ("mon-", "“mon-” isn't a valid day"),
        ("mon-tue-wed", "“mon-tue-wed” isn't a valid day"),
        ("daily-fri", "“daily-fri” isn't a valid day"),
        ("1", "“1” isn't a valid day"),
        ("monthly", "“monthly” isn't possible: schedules repeat every week. Use daily, weekdays"),
        ("Biweekly", "“Biweekly” isn't possible"),
        ("every other day", "“every other day” isn't possible"),
        ("every 2 weeks", "“every 2 weeks” isn't possible"),
        ("first monday of the month", "“first monday of the month” isn't possible"),
        ("once a month", "“once a month” isn't possible"),
        ("mon, hourly", "“hourly” isn't possible"),
        ("", "The days are missing. Use daily"),
        ("every", "The days are missing. Use daily"),
    ],
)
def test_what_is_no_day_is_refused_with_what_to_write(typed: str, said: str) -> None:
    """The refusal names the word that is wrong and shows right ones."""
    with pytest.raises(BadOption) as refused:
        parse_days(typed)
    assert said in str(refused.value)
