"""What a package says it is made of: the lists match the files, and a licence is asked for."""

from __future__ import annotations

import hashlib
import json
import sys
from importlib.metadata import Distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _packaging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


def test_the_list_of_parts_names_every_library_with_its_hash(tmp_path: Path) -> None:
    from sbom import write_sbom

    folder = tmp_path / "petriscope"
    (folder / "_internal").mkdir(parents=True)
    library = folder / "_internal" / "libnone-of-these.so.3"
    library.write_bytes(b"code")
    (folder / "_internal" / "data.txt").write_bytes(b"no code")
    target = tmp_path / "sbom.cdx.json"

    write_sbom(folder, target, 1764374400)

    listed = json.loads(target.read_text("utf-8"))
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["timestamp"] == "2025-11-29T00:00:00Z"
    files = [each for each in listed["components"] if each["type"] == "file"]
    assert [each["name"] for each in files] == ["_internal/libnone-of-these.so.3"]
    assert files[0]["hashes"][0]["content"] == hashlib.sha256(b"code").hexdigest()
    purls = {each.get("purl") for each in listed["components"]}
    assert {"pkg:pypi/onnxruntime@1.28.0", "pkg:pypi/pyside6-essentials@6.9.3"} <= purls
    # Libraries that a wheel has inside, of which the lock file knows nothing.
    assert "openssl" in {each["name"] for each in listed["components"]}


def test_the_notices_hold_each_packages_licence_and_qts(tmp_path: Path) -> None:
    from notices import write_notices
    from parts import packages

    write_notices(tmp_path / "notices")
    text = (tmp_path / "notices").read_text("utf-8")
    for package in packages():
        assert f"\n{package.name} {package.version}: {package.licence}\n" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "you may replace them" in text


def test_a_licence_that_may_not_be_passed_on_stops_the_packaging(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import parts
    from folder import PackagingError

    usual = Distribution.metadata.fget

    def metadata(self: Distribution):
        about = usual(self)
        if about["Name"] == "platformdirs":
            del about["License-Expression"]
            about["License-Expression"] = "AGPL-3.0-only"
        return about

    monkeypatch.setattr(
        sys.modules["importlib.metadata"].Distribution, "metadata", property(metadata)
    )
    with pytest.raises(PackagingError, match=r"platformdirs \(AGPL-3.0-only\)"):
        parts.packages()
