"""Files in: PDF, Word, OpenDocument, web pages and plain text, read into lines in a process of their own."""
