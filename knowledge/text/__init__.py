"""One language's words: tokens, their stems and corrections, negation, and which language a text is in."""
