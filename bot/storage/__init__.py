"""The SQLite file: its migrations, and each chat's memory in it."""
