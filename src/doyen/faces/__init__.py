"""The outside world: each face translates a request in, calls the engine, and translates the answer out."""
