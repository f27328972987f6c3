"""The rules of talking it over: questions, feelings, and what could name a patient."""
