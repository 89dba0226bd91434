"""What blocks, breaks or leaks an event loop."""
