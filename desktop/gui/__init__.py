"""PySide6: shows and asks, nothing else."""

import builtins

import PySide6.QtCore  # noqa: F401

# Qt for Python takes `import` over, for names in another spelling that nothing here uses, and looks
# for the source of each module that is imported from then on: a twentieth of the time that a start
# takes. What stood there before comes back.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
