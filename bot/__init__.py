"""Where it runs: the terminal, Telegram, storage, settings, the command line."""
