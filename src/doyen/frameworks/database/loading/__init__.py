"""What queries load and what is read of it: the load domain."""
