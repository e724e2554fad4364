"""What was found out, when, by which bundle: insert-only, hash-chained, in SQLite."""
