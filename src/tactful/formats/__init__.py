"""Reports as text and as data. No format computes: it only writes what the report holds."""
