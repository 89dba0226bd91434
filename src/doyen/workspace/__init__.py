"""A project on disk: finding and reading its files, the fact store, worker processes."""
