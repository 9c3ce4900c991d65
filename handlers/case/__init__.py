"""The case that a conversation builds, as pure data: what it holds, what each act makes of it, what it comes to."""
