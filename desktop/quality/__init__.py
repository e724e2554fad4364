"""Whether today's answers are those of yesterday: control runs, their chart, drift, a verdict."""
