"""The child process that decodes, infers and explains, and the parent's side of talking to it."""
