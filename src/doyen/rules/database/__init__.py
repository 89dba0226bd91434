"""What makes a backend lose data, fail or crawl at its database."""
