"""Files out: what a job description comes to, as JSON for programs, as a document to edit, as a page to print."""
