"""What words mean: the lexicon of concepts, named levels, other actors, cues, and the rules over concepts."""
