"""Tables in other people's pages: managed regions, the files of a wiki in git, and wikis with an API."""
