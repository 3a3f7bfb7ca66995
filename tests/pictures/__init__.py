"""The README's picture, made by the playground itself."""
