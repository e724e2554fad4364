"""The contract: what is in a bundle, how pixels become a tensor, and what runs it."""
