"""Subscriptions, the deliveries that are owed, and what each channel has been given."""
