"""What one file says, as frozen records: nothing here knows another file."""
