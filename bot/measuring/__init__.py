"""Measuring: labelled questions and conversations, their figures, and the search for better constants."""
