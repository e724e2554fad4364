"""What the service tells of what is on record: what people said, and what was looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.values import (
    Comment,
    Correction,
    Query,
    Row,
)

if TYPE_CHECKING:
    from array import array

    from desktop.records.overview import Agreement, Session


@dataclass(frozen=True)
class Reviewed:
    """A person's answer is on record.

    Attributes:
        result_id: To which result.
        person: The answer; None where it was taken back.
    """

    result_id: int
    person: str | None


@dataclass(frozen=True)
class Commented:
    """A comment on a result is on record."""

    result_id: int


@dataclass(frozen=True)
class Labelled:
    """Case and slide of images, all or some of these sessions, are on record."""

    sessions: frozenset[int]


@dataclass(frozen=True)
class Listed:
    """The rows that a query finds.

    Attributes:
        request: The request's number.
        query: What was looked for.
        after: Only rows with larger numbers are listed.
        numbers: Of the rows, in order; not all, where there are too many to scroll through.
        total: How many rows there are of them in all.
        whole: False for the beginning of a long list, of which all comes next.
    """

    request: int
    query: Query
    after: int
    numbers: array[int]
    total: int
    whole: bool = True


@dataclass(frozen=True)
class AnyRecorded:
    """Whether anything is on record, of this run or of earlier ones."""

    there: bool


@dataclass(frozen=True)
class RowsRead:
    """Rows asked for.

    Attributes:
        numbers: Which were asked for.
        rows: Those of them that are on record.
    """

    numbers: tuple[int, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class ReviewCounted:
    """How many images wait for a person's eye.

    Attributes:
        session: Among those of which session; None for all.
        images: How many are listed, one of several batches or files as often.
        needing: How many different ones need review and have no person's answer.
    """

    session: int | None
    images: int
    needing: int


@dataclass(frozen=True)
class CommentsRead:
    """What people said to a result, oldest first."""

    result_id: int
    corrections: tuple[Correction, ...]
    comments: tuple[Comment, ...]


@dataclass(frozen=True)
class SessionsRead:
    """The last sessions, the newest first."""

    sessions: tuple[Session, ...]


@dataclass(frozen=True)
class AgreementRead:
    """How often people agreed with the bundle.

    Attributes:
        session: Among the images of which session; None for all.
        agreement: By class.
    """

    session: int | None
    agreement: Agreement
