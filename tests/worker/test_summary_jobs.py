"""Summaries made in the worker."""

from bot.worker.summary_jobs import summarize


def test_a_message_is_read_in_its_language() -> None:
    """*Summarize* shows whole sentences of a message in any language: its language is detected."""
    sentences = [
        "Ремонт причала обойдётся в 5 млн. рублей, сообщил в пятницу начальник порта.",
        "Работы начнутся 3 марта и продлятся, т. е. будут идти, целый год.",
        "На ул. Ленина закрыли движение автобусов.",
    ]

    assert summarize(" ".join(sentences), 3) == sentences
