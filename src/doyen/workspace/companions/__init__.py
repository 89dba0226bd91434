"""The tools a user has beside doyen: started side by side with the review, their findings merged into its report."""
