"""What is said to the person: sentences in her language, the same wherever they are said."""
