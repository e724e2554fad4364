"""The bundle that comes with the app: a folder in a checkout, one file when frozen."""

import shutil
import sys
from zipfile import ZipFile, ZipInfo

import pytest

from desktop import embedded
from desktop.embedded import embedded_bundle, read_embedded


@pytest.fixture
def frozen(bundle, tmp_path, monkeypatch):
    """The bundle as build.spec packs it."""
    (tmp_path / "bundles").mkdir()
    with ZipFile(tmp_path / "bundles" / "sipakmed.petriscope", "w") as archive:
        for file in sorted(path for path in bundle.rglob("*") if path.is_file()):
            archive.writestr(ZipInfo(file.relative_to(bundle).as_posix()), file.read_bytes())
    monkeypatch.setattr(embedded, "_HERE", tmp_path)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return embedded_bundle()


def test_its_files_are_the_same_in_a_folder_and_in_one_file(bundle, frozen):
    assert frozen.is_file()
    for name in ("manifest.json", "signature", "golden/01.png"):
        assert read_embedded(name) == (bundle / name).read_bytes()


def test_a_lost_or_damaged_one_is_trouble_in_words(frozen):
    with pytest.raises(OSError, match=r"Expected nothing\.txt in .*sipakmed\.petriscope"):
        read_embedded("nothing.txt")
    frozen.write_bytes(frozen.read_bytes()[:-100])
    with pytest.raises(OSError, match=r"Expected manifest\.json in .*sipakmed\.petriscope"):
        read_embedded("manifest.json")
    shutil.rmtree(frozen.parent)
    with pytest.raises(OSError, match=r"sipakmed\.petriscope"):
        read_embedded("manifest.json")
