"""All files linked into one model: who is who, what type a value has, who calls whom, what a call may do."""
