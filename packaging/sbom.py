"""Writes sbom.cdx.json: every part of the app, the libraries inside wheels too, in CycloneDX.

The format: https://cyclonedx.org/docs/1.6/json/
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from archive import sorted_tree
from folder import PackagingError, said, version
from parts import Package, packages

_Component = dict[str, Any]
LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|pyd|dll|dylib)$", re.I)


def write_sbom(folder: Path, target: Path, date: int) -> None:
    """List what a frozen app holds.

    Args:
        folder: The frozen app.
        target: The file to write.
        date: The source's, in seconds since 1970.

    Raises:
        PackagingError: See parts.packages.
    """
    made_of = packages()
    components = [_python(), *map(_described, made_of)]
    components += _inside_wheels(made_of)
    components += _libraries(folder, made_of)
    app = {"type": "application", "name": "petriscope", "version": version()}
    app["licenses"] = [{"license": {"id": "Apache-2.0"}}]  # type: ignore[assignment]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(date, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": app,
        },
        "components": components,
    }
    digest = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(content, sort_keys=True))
    content["serialNumber"] = f"urn:uuid:{digest}"
    target.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def write_inside(libraries: Mapping[str, str], target: Path) -> None:
    """List what was built into a library, as `_inside_wheels` reads it.

    Args:
        libraries: Name to version.
        target: The file to write, in the folder sboms of the library's metadata.
    """
    components = [
        {"type": "library", "name": name, "version": each, "purl": f"pkg:generic/{name}@{each}"}
        for name, each in sorted(libraries.items())
    ]
    content = {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": components}
    target.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _python() -> _Component:
    return {"type": "platform", "name": "CPython", "version": platform.python_version()}


def _described(package: Package) -> _Component:
    purl = f"pkg:pypi/{package.name.lower().replace('_', '-')}@{package.version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version,
        "purl": purl,
        "licenses": [{"license": {"name": package.licence}}],
    }


def _inside_wheels(made_of: Iterable[Package]) -> Iterator[_Component]:
    """Yield what the wheels' own lists say was built into them."""
    seen = set()
    for package in made_of:
        for file in sorted(package.made.files or (), key=str):
            if file.parent.name != "sboms" or file.suffix != ".json":
                continue
            listed = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
            for each in listed.get("components", ()):
                key = each.get("purl") or (each.get("name"), each.get("version"))
                if key in seen or each.get("name") == package.name:
                    continue
                seen.add(key)
                kept = {
                    name: each[name] for name in ("type", "name", "version", "purl") if name in each
                }
                yield {**kept, "properties": [_property("inside", package.name)]}


def _libraries(folder: Path, made_of: Iterable[Package]) -> Iterator[_Component]:
    """Yield every shared library in the folder, with its hash and where it came from."""
    owners = {
        Path(str(file)).name: f"{package.name} {package.version}"
        for package in made_of
        for file in package.made.files or ()
    }
    for path in sorted_tree(folder):
        if LIBRARY.search(path.name) and path.is_file() and not path.is_symlink():
            owner = owners.get(path.name) or _system_package(path.name)
            yield {
                "type": "file",
                "name": path.relative_to(folder).as_posix(),
                "hashes": [{"alg": "SHA-256", "content": _sha256(path)}],
                "properties": [_property("from", owner)],
            }


def _system_package(name: str) -> str:
    """Return the Debian package, with its version, that a library was copied from."""
    if (
        name.startswith(("libpython", "python"))
        or ".cpython-" in name
        or shutil.which("dpkg") is None
    ):
        return f"Python {platform.python_version()}"
    try:
        owner = said(["dpkg", "-S", f"*/{name}"]).partition(": ")[0]
        return said(["dpkg-query", "-W", "-f", "${Package} ${Version}", owner.partition(",")[0]])
    except PackagingError:  # of no package
        return f"Python {platform.python_version()}"


def _property(name: str, value: str) -> dict[str, str]:
    return {"name": f"petriscope:{name}", "value": value}


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
