"""The terminal: the chat, one question, and the function description as text."""
