"""What goes wrong with the knowledge files, told in one line."""


class KnowledgeError(Exception):
    """A knowledge file is wrong; the message names the file and the key on one line."""
