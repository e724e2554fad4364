"""NumPy for Linux, built from its source without a library for linear algebra: docs/adr/0018.

    python packaging/plain_numpy.py [--kept]

prints the folder to import it from; see source.py.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from folder import said
from source import Library, main, requirement, write_record

# The wheel is made twice, as pip asks it for its metadata; in one folder, so it is compiled once.
OPTIONS = ("build-dir=build", "setup-args=-Dblas=none", "setup-args=-Dlapack=none")


def _build(work: Path, tools: Path) -> Path:
    """Build NumPy in an empty folder and return a folder in it that holds the result."""
    version, rest = requirement(NUMPY.package).split(" ", 1)
    options = " ".join(f'--config-settings="{each}"' for each in OPTIONS)
    (work / "wanted").write_text(f"{version} {options} {rest}", encoding="utf-8")
    pip = [tools / "python", "-m", "pip", "wheel", "--require-hashes", "--no-deps", "--no-clean"]
    # Nor from pip's cache, which knows a wheel by its source alone, whatever it was made with.
    pip += ["--no-binary=:all:", "--no-cache-dir", "--no-build-isolation", "--wheel-dir", work]
    said([*pip, "--requirement", work / "wanted"], _environ(work, tools))
    return _laid_out(work)


def _environ(work: Path, tools: Path) -> dict[str, str]:
    """Return what has the same come out in any folder; CPUs are those that the wheel is for."""
    compiled = f"-ffile-prefix-map={work}=."
    return {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "TMPDIR": str(work),
        "PYTHONHASHSEED": "0",
        "CC": "gcc",
        "CXX": "g++",
        "CFLAGS": compiled,
        "CXXFLAGS": compiled,
        "LDFLAGS": "-Wl,--build-id=none -s",
    }


def _laid_out(work: Path) -> Path:
    """Unpack the wheel, without the paths of this machine, and with all licences beside it."""
    made = work / "made"
    shutil.unpack_archive(next(work.glob("numpy-*.whl")), made, "zip")
    about = made / "numpy/__config__.py"
    told = about.read_text(encoding="utf-8")
    about.write_text(told.replace(str(work), "."), encoding="utf-8")
    source = next(work.glob("pip-wheel-*/numpy_*"))
    described = next(made.glob("numpy-*.dist-info"))
    shutil.copy(source / "LICENSES_bundled.txt", described)
    for text in sorted(source.glob("numpy/**/LICENSE*")):
        name = "-".join(text.relative_to(source / "numpy").parts[-3:])
        (described / "licenses").mkdir(exist_ok=True)
        shutil.copy(text, described / "licenses" / name)
    write_record(made, described)
    return made


NUMPY = Library(
    package="numpy",
    recipe=Path(__file__),
    parts=(),
    programs={"g++": "g++"},
    minutes=10,
    build=_build,
)

if __name__ == "__main__":
    sys.exit(main(NUMPY))
