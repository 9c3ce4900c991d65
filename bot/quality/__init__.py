"""Checking and measuring: validation of the knowledge, labelled questions, figures."""
