"""What loses data, answers wrongly or slows down between the code and the database."""
