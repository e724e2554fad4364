"""Trouble in the world, told in words."""


class ExportError(Exception):
    """The run folder or its images do not allow an export. The message says what to do."""
