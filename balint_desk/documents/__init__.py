"""What leaves or enters the program: registers, exports, papers, charts. No Qt."""
