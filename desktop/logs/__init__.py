"""What is written down for whoever looks for a fault, without names."""
