"""The shop's mail."""
