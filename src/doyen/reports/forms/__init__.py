"""Forms of the report for programs and for other places than a terminal, one file each, and the table of all."""
