"""The open records: one connection for one thread, its trouble said in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import RecordsError, RecordsUnavailableError
from desktop.language import tr
from desktop.records import chain
from desktop.records.schema import connect, may_pass, transaction


class Database:
    """The records database, opened for one thread, which may read and write."""

    def __init__(self, file: Path) -> None:
        """Open the records, making them if there are none.

        Raises:
            RecordsError: If they cannot be used; nothing was changed then.
        """
        self.file = file
        self.connection = connect(file)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: what is written within is on disk afterwards, or none of it is.

        Raises:
            RecordsUnavailableError: If the disk is full or the file is locked; nothing was written.
            RecordsError: If the file is damaged.
        """
        with self.reading() as connection, transaction(connection):
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read; SQLite's trouble becomes a RecordsError, as that of `writing` does."""
        try:
            yield self.connection
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise  # our own bug
        except sqlite3.DatabaseError as error:
            if may_pass(error):
                raise RecordsUnavailableError(
                    tr(
                        "The records {file} cannot be written ({why}). Free some disk space: "
                        "Petriscope waits and goes on by itself.",
                        file=self.file,
                        why=error,
                    )
                ) from error
            raise RecordsError(
                tr(
                    "The records {file} cannot be used ({why}). "
                    "Restore a backup, then start again.",
                    file=self.file,
                    why=error,
                )
            ) from error

    def head(self) -> str:
        """Return the chain's newest hash, hexadecimal: it vouches for all rows before it."""
        with self.reading() as connection:
            return chain.head(connection)

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()
