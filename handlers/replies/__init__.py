"""What is answered: a file for each kind of message, and what replies are put together from."""
