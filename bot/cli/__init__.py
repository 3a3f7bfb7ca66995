"""The command line: parse, call, print. Each command has a file of its own."""
