"""Checking what people write into the files, and beginning the files of a new family."""
