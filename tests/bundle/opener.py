"""Opens the bundles whose paths come in, one a line, and says of each what it found.

A process of its own: what opens a hostile bundle is measured from outside.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from export.bundle.errors import BundleError
from export.bundle.reader import open_bundle


def main() -> None:
    for line in sys.stdin:
        try:
            opened, words = True, open_bundle(Path(json.loads(line))).digest
        except BundleError as error:
            opened, words = False, str(error)
        print(json.dumps({"opened": opened, "words": words}), flush=True)


if __name__ == "__main__":
    main()
