"""The pictures in the documentation, made by the playground itself."""
