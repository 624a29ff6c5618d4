"""Finish what MkDocs leaves undone in a built site."""
