"""Which act a message is in its conversation: what it orders, asks, answers, corrects, adds, and of which duty."""
