"""A message: cut into duties, each attributed, graded and given its evidence; or the question that it asks."""
