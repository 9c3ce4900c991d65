"""The official text: the scan, its repairs, the shapes of a function family, its loading, what levels differ in."""
