"""What people and timers can ask for: plain values in, models out."""
