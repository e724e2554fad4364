"""The image that is asked about after it was classified."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.engine.source import read_file
from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import one_page


class Asked(NamedTuple):
    """Which image is asked about, as in its prediction."""

    file: str
    sha256: str
    page: int | None

    @property
    def key(self) -> tuple[str, int | None]:
        """What tells it from all others."""
        return self.sha256, self.page

    def image(self) -> NDArray[np.uint8]:
        """Read it again, RGB.

        Raises:
            ImageError: If the file is gone, or another one by now.
        """
        data = read_file(self.file).data
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise ImageError(
                "The file has changed since it was classified. Classify it again to explain it."
            )
        return decode(data if self.page is None else one_page(data, self.page))
