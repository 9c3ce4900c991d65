"""What speaks for what: labels, examples, features, plain counts over them, and their cache."""
