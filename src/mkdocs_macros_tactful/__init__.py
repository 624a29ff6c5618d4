"""Tables of Tactful for other teams' MkDocs sites; see `tactful.tables`."""
