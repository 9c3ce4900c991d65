"""Finding a text, or an option, by a few words."""
