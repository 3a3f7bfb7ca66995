"""Summaries made by the worker."""

from bot.worker.summary_jobs import summarize


def test_a_message_is_read_in_its_language() -> None:
    """*Summarize* detects a message's language, so abbreviations of that language don't cut sentences."""
    sentences = [
        "Ремонт причала обойдётся в 5 млн. рублей, сообщил в пятницу начальник порта.",
        "Работы начнутся 3 марта и продлятся, т. е. будут идти, целый год.",
        "На ул. Ленина закрыли движение автобусов.",
    ]

    assert summarize(" ".join(sentences), 3, fewest=1, language=None) == sentences
