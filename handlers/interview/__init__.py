"""The guided grading: what a message does to it, what is asked next, its end, and two raters' levels compared."""
