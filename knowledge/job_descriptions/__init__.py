"""A job description taken apart: its sections, its lines, and the duties that it states."""
