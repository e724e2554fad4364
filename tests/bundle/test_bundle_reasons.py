"""Why a bundle is refused, in another language: what a technician can meet is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop import language
from desktop.engine.keeper import EngineKeeper
from desktop.errors import BundleRefusedError
from desktop.logs.bounded_log import BoundedLog
from desktop.words.bundle_reasons import PARTS, TEMPLATES
from desktop.words.reasons import WORDS, recognised, said
from export.bundle.errors import BundleError
from export.bundle.reader import open_bundle
from tests.bundle import forged, hostile

INSIDES = ("classifier.onnx", "gate.onnx", "UTF-8", "golden images of the bundle's own")
"""What only somebody who makes bundles can do wrong: it stays English."""


class Quoting:
    """A language that puts each text in quotation marks of its own."""

    code, right_to_left = "en", False

    def find(self, text: str, _comment: str, _count: int) -> str:
        return f"«{text}»"

    def number(self, value: int) -> str:
        return f"{value}"

    def decimal(self, value: float, places: int) -> str:
        return f"{value:.{places}f}"


@pytest.fixture
def quoting() -> Iterator[None]:
    language.use(Quoting())
    yield
    language.use(None)


def refusal(bundle: Path) -> str:
    """Return the words of the engine's process."""
    with pytest.raises(BundleError) as refused:
        open_bundle(bundle)
    return str(refused.value)


def check_said(words: str, part: str) -> None:
    assert part in words
    told = said(words)
    assert told.startswith("«"), words
    assert told.endswith("»"), words
    assert told.replace("«", "").replace("»", "") == words


def edited(light: forged.Contents, edit: Callable[[Any], Any]) -> hostile.Hostile:
    return hostile.zipped(forged.resigned(light, edit))


def newer(manifest: Any) -> None:
    manifest["format_version"] = 99


def otherwise_prepared(manifest: Any) -> None:
    manifest["preprocessing"]["version"] = 99


def larger(manifest: Any) -> None:
    manifest["preprocessing"]["width"] = manifest["preprocessing"]["height"] = 9999


def with_more_in_it(manifest: Any) -> None:
    manifest["shape_of_the_future"] = 1


def bytes_as_file(data: bytes) -> hostile.Hostile:
    def write(place: Path) -> Path:
        (place / "b.petriscope").write_bytes(data)
        return place / "b.petriscope"

    return write


def met(light: forged.Contents) -> dict[str, hostile.Hostile]:
    """Return what a technician may be handed, by a part of what is said of it."""
    signed = forged.resigned(light)
    changed = {**signed, "manifest.json": signed["manifest.json"] + b" "}
    without_card = {name: data for name, data in signed.items() if name != "card.md"}
    many = {f"golden/{number}.png": b"x" for number in range(70)}
    return {
        "signature is broken": hostile.zipped(changed),
        "card.md is damaged or was changed": hostile.zipped({**signed, "card.md": b"Better."}),
        "Expected card.md in the bundle. It is missing": hostile.folder(without_card),
        "Expected manifest.json in the bundle": hostile.folder({"notes.txt.md": b""}),
        "Received format 99": edited(light, newer),
        "Expected no shape_of_the_future": edited(light, with_more_in_it),
        "Received 99. Train": edited(light, otherwise_prepared),
        "Received 9999 x 9999": edited(light, larger),
        "it does not end as plain zips do": bytes_as_file(b"A picture, or a letter."),
        "which its manifest does not name": hostile.folder({**signed, "evil.md": b"x"}),
        "MB together": hostile.zipped({**signed, "golden/b.png": bytes(200_000_000)}),
        "at most 1 MB of text": hostile.zipped({**signed, "card.md": bytes(2_000_000)}),
        "a name it may not have": hostile.zipped({**signed, "a b.png": b"x"}),
        "files, ": hostile.zipped({**signed, **many}),
        "cannot be read: No such file": lambda place: place / "gone.petriscope",
    }


@pytest.mark.usefixtures("quoting")
def test_what_a_technician_is_handed_is_refused_in_the_language(
    light: forged.Contents, tmp_path: Path
) -> None:
    for number, (part, write) in enumerate(met(light).items()):
        place = tmp_path / str(number)
        place.mkdir()
        check_said(refusal(write(place)), part)


@pytest.mark.usefixtures("quoting")
def test_so_are_hostile_files_but_for_the_insides_of_models(
    light: forged.Contents, tmp_path: Path
) -> None:
    makers = (hostile._names, hostile._zips, hostile._folders, hostile._files)
    unknown = []
    for number, (_, write) in enumerate(named for make in makers for named in make(light)):
        place = tmp_path / str(number)
        place.mkdir()
        words = refusal(write(place))
        if recognised(words) is None:
            unknown.append(words)
    assert number > 100
    assert [words for words in unknown if not any(part in words for part in INSIDES)] == []


def start(bundle: Path, log: Path) -> str:
    """Return how the window's process says why the engine refuses a bundle."""
    keeper = EngineKeeper(bundle, BoundedLog(log), lambda _event: None)
    with closing(keeper), pytest.raises(BundleRefusedError) as refused:
        keeper.start()
    return str(refused.value)


@pytest.mark.usefixtures("quoting")
def test_the_windows_process_gets_it_in_the_language(
    contents: forged.Contents, tmp_path: Path
) -> None:
    def surer(manifest: Any) -> None:
        shares = manifest["golden"][0]["probabilities"]
        shares.append(shares.pop(0))

    told = start(edited(contents, surer)(tmp_path), tmp_path / "log")
    assert told.startswith("«The golden image ")
    assert "failed on this PC: «its probabilities differ» by " in told
    changed = {**contents, "manifest.json": contents["manifest.json"] + b" "}
    told = start(hostile.folder(changed)(tmp_path), tmp_path / "log")
    assert told.startswith("«The bundle's signature is broken")


@pytest.mark.usefixtures("quoting")
def test_what_is_said_of_paths_and_copies_is_known() -> None:
    for words in (
        "The bundle /data/my bundles/b.petriscope was changed while it was checked. Copy it again.",
        "The copy C:\\Users\\Zoë\\draft cannot be written (No space left on device). "
        "Free some disk space.",
        "The bundle's classifier.onnx cannot be loaded: Something of ONNX Runtime.",
        "The golden image golden/01.png was refused. The image is blank: its grey values vary by "
        "0.1, at least 4.0 are needed.",
    ):
        assert said(words).replace("«", "").replace("»", "") == words
        assert said(words).startswith("«")
    assert said("The bundle's classifier.onnx holds sparse weights. It is not used.").startswith(
        "The"
    )


def test_in_english_each_is_what_it_was() -> None:
    for template in (*TEMPLATES, *PARTS):
        assert sum(template.count(f"{{{name}}}") for name in WORDS) <= 1
        words = template.format_map(_Sevens())
        assert said(words) == words
        known = recognised(words)
        assert known is not None
        assert known[0] == template


class _Sevens(dict[str, str]):
    def __missing__(self, _key: str) -> str:
        return "7"
