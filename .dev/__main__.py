"""The two commands of a checkout: ``python3 .dev app`` and ``python3 .dev test``.

Needs Python and nothing else. Kept in plain old syntax, so that a Python that is too old
reaches the sentence that says so.
"""

import sys

OLDEST, NEWEST = (3, 11), (3, 13)


def python_trouble(version: "tuple[int, int]") -> "str | None":
    """Return what is wrong with this Python version in words, or None.

    Args:
        version: (major, minor), as in ``sys.version_info[:2]``.
    """
    if OLDEST <= version <= NEWEST:
        return None
    return (
        "Expected Python 3.11, 3.12 or 3.13. Received Python {}.{}. "
        "Install one of the three beside this one and start this command with it: "
        "'python3.11 .dev app', on Windows 'py -3.11 .dev app'.".format(*version)
    )


def main() -> int:
    """Check the Python, then hand over to the commands."""
    trouble = python_trouble(sys.version_info[:2])
    if trouble is not None:
        sys.stderr.write(trouble + "\n")
        return 1
    import commands  # noqa: PLC0415  (its syntax needs the version that was just checked)

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
