"""What goes wrong between a backend and its database."""
