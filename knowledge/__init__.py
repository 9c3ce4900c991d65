"""What is true: the official text, the rules, and how words are weighed against them."""
