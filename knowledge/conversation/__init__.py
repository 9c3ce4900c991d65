"""What words do in a conversation: they order, answer, ask without a mark, steer a guided grading, show a feeling."""
