"""What libraries do, as data: stubs with marks."""
