"""Downloads through the real kagglehub from a server on loopback, and each way they go wrong."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("kagglehub")  # here, since it ties its log to the stdout of its first import

from tests.trainer.kaggle_server import (
    DATA_SET,
    OWNER,
    KaggleServer,
    clean_environment,
    closed_port,
    make_archive,
    md5,
    serve,
)
from trainer import kaggle
from trainer.download import download
from trainer.errors import TrainerError

FILES = {
    "im_Parabasal/im_Parabasal/CROPPED/001_01.bmp": os.urandom(3_400_000),
    "im_Parabasal/im_Parabasal/001.bmp": os.urandom(90_000),
    "im_Dyskeratotic/im_Dyskeratotic/CROPPED/001_01.bmp": os.urandom(50_000),
}
MEBIBYTE = 1 << 20  # kagglehub writes in pieces of this size; what comes after the last is lost
USER, KEY = "lab-supervisor-7", "0123456789abcdef0123456789abcdef"

SCRIPT = """
import logging, pathlib, sys, traceback
logging.basicConfig(level=logging.DEBUG)
from trainer.download import download
try:
    download("sipakmed", pathlib.Path(sys.argv[1]))
    print("WHOLE")
except Exception:
    traceback.print_exc()
"""


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KaggleServer]:
    with serve() as kaggle_server:
        kaggle_server.archive = make_archive(FILES)
        environment = clean_environment(kaggle_server.environment(tmp_path / "home"))
        for name in set(os.environ) - set(environment):
            monkeypatch.delenv(name)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("KAGGLE_USERNAME", USER)
        monkeypatch.setenv("KAGGLE_KEY", KEY)
        yield kaggle_server


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder of its own, so that whatever is left beside the result is seen."""
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "sipakmed"


def files_under(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def left_beside(place: Path) -> list[str]:
    return [path.name for path in place.parent.iterdir()]


def failure(to: Path) -> str:
    with pytest.raises(TrainerError) as caught:
        download("sipakmed", to)
    assert not to.exists()
    return str(caught.value)


def test_everything_arrives_and_nothing_else_is_left(server: KaggleServer, place: Path) -> None:
    before = dict(os.environ)
    assert download("sipakmed", place) == place
    assert files_under(place) == FILES
    assert left_beside(place) == ["sipakmed"]
    assert dict(os.environ) == before


def test_the_file_store_never_sees_the_credentials(server: KaggleServer, place: Path) -> None:
    download("sipakmed", place)
    assert {(r.host, r.authorization is not None) for r in server.requests} == {
        ("localhost", True),
        ("store.invalid", False),
    }


def test_public_data_needs_no_credentials(
    server: KaggleServer, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KAGGLE_USERNAME")
    monkeypatch.delenv("KAGGLE_KEY")
    download("sipakmed", place)
    assert files_under(place) == FILES
    assert all(r.authorization is None for r in server.requests)


def test_a_cut_download_is_told_and_resumed(server: KaggleServer, place: Path) -> None:
    server.cut_after = 2 * MEBIBYTE + 1000
    message = failure(place)
    assert "was cut" in message
    assert "first 2.1 MB are kept" in message

    download("sipakmed", place)
    assert files_under(place) == FILES
    assert server.ranges() == [None, None, f"bytes={2 * MEBIBYTE}-"]
    assert left_beside(place) == ["sipakmed"]


def test_a_killed_download_is_resumed(server: KaggleServer, place: Path) -> None:
    server.hold_after = 2 * MEBIBYTE + 1000
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, place], stderr=subprocess.DEVNULL
    ) as child:
        while sum(p.stat().st_size for p in place.parent.rglob("*.archive")) < 2 * MEBIBYTE:
            assert child.poll() is None
            time.sleep(0.02)
        child.kill()
    assert not place.exists()

    download("sipakmed", place)
    assert files_under(place) == FILES
    assert server.ranges()[-1] == f"bytes={2 * MEBIBYTE}-"


@pytest.mark.parametrize("status", [401, 403])
def test_refused_credentials(server: KaggleServer, place: Path, status: int) -> None:
    server.status = status
    message = failure(place)
    assert "refused the credentials" in message
    assert f"HTTP {status}" in message
    assert left_beside(place) == []


def test_unknown_at_kaggle(server: KaggleServer, place: Path) -> None:
    server.status = 404
    assert "Kaggle has no data set prahladmehandiratta/" in failure(place)
    assert left_beside(place) == []


def test_kaggle_in_trouble(server: KaggleServer, place: Path) -> None:
    server.status = 503
    assert "HTTP 503" in failure(place)


def test_unknown_name(place: Path) -> None:
    with pytest.raises(
        TrainerError, match=r"Expected the name of a data set: sipakmed. Received 'pap'"
    ):
        download("pap", place)


def test_no_network(server: KaggleServer, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed_port()}")
    message = failure(place)
    assert "connection to Kaggle failed" in message
    assert "Check the network" in message
    assert left_beside(place) == []


def test_a_network_gone_silent_is_given_up(
    server: KaggleServer, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kaggle, "WAIT", (0.2, 0.2))
    server.silent = True
    assert "connection to Kaggle failed" in failure(place)


def test_a_stream_gone_silent_is_given_up_and_resumed(
    server: KaggleServer, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kaggle, "WAIT", (0.2, 0.2))
    server.hold_after = 2 * MEBIBYTE
    assert "are kept" in failure(place)
    download("sipakmed", place)
    assert files_under(place) == FILES


def test_the_login_page_of_a_network(server: KaggleServer, place: Path) -> None:
    server.login_page = True
    assert "login page" in failure(place)
    assert left_beside(place) == []


def flipped(archive: bytes) -> bytes:
    return archive[:1000] + bytes([archive[1000] ^ 1]) + archive[1001:]


@pytest.mark.parametrize("damage", ["one bit", "no end", "no archive", "empty"])
def test_a_broken_archive_is_removed(server: KaggleServer, place: Path, damage: str) -> None:
    whole = server.archive
    damaged = {"one bit": flipped(whole), "no end": whole[:-60], "no archive": b"<html>" * 9}
    server.archive = damaged.get(damage, b"")
    assert "arrived damaged" in failure(place)
    assert left_beside(place) == []

    server.archive = whole
    download("sipakmed", place)
    assert files_under(place) == FILES


def test_an_archive_that_differs_from_its_checksum_is_removed(
    server: KaggleServer, place: Path
) -> None:
    server.sent_hash = md5(b"another archive")
    assert "arrived damaged" in failure(place)
    assert left_beside(place) == []


def test_an_archive_cannot_write_outside(server: KaggleServer, place: Path) -> None:
    server.archive = make_archive({"../../outside.bmp": b"x", "inside/a.bmp": b"y"})
    download("sipakmed", place)
    assert sorted(path.name for path in place.rglob("*.bmp")) == ["a.bmp", "outside.bmp"]
    assert left_beside(place) == ["sipakmed"]
    assert left_beside(place.parent) == ["data"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full to be a full disk")
def test_a_full_disk(server: KaggleServer, place: Path) -> None:
    owner = place.parent / ".sipakmed.download" / "datasets" / OWNER / DATA_SET
    owner.mkdir(parents=True)
    (owner / "3.archive").symlink_to("/dev/full")
    message = failure(place)
    assert "is full" in message
    assert str(place.parent) in message


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_there_already_is_left_alone(server: KaggleServer, place: Path, kind: str) -> None:
    theirs = place if kind == "file" else place / "mine.txt"
    theirs.parent.mkdir(exist_ok=True)
    theirs.write_text("mine")
    with pytest.raises(TrainerError, match="Expected a new or empty folder"):
        download("sipakmed", place)
    assert theirs.read_text() == "mine"
    assert server.requests == []


def test_an_empty_folder_is_filled(server: KaggleServer, place: Path) -> None:
    place.mkdir()
    download("sipakmed", place)
    assert files_under(place) == FILES


@pytest.mark.parametrize("text", ["{", '{"username": "u"}'], ids=["no JSON", "no key"])
def test_a_credentials_file_that_cannot_be_read(
    server: KaggleServer, place: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.delenv("KAGGLE_KEY")
    folder = Path(os.environ["KAGGLE_CONFIG_DIR"])
    folder.mkdir(parents=True)
    (folder / "kaggle.json").write_text(text)
    assert "credentials cannot be used" in failure(place)
    assert server.requests == []


@pytest.mark.parametrize("token", [f" {KEY}", f"{KEY}\n", "gehe\u00efm", KEY * 20])
def test_an_access_token_that_cannot_be_sent(
    server: KaggleServer, place: Path, monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("KAGGLE_API_TOKEN", token)
    message = failure(place)
    assert "credentials cannot be used" in message
    assert token.strip() not in message


@pytest.mark.parametrize("fault", ["none", "refused", "cut", "printing"])
def test_credentials_reach_no_log_message_or_file(
    server: KaggleServer, place: Path, fault: str
) -> None:
    environment = dict(os.environ) | {"KAGGLE_LOGGING_ENABLED": "1", "KAGGLEHUB_VERBOSITY": "debug"}
    if fault == "refused":
        server.status = 401
    elif fault == "cut":
        server.cut_after = 2 * MEBIBYTE
    elif fault == "printing":  # here kagglehub prints every request, header by header
        environment["KAGGLE_API_ENVIRONMENT"] = "TEST"
    child = subprocess.run(
        [sys.executable, "-c", SCRIPT, place], env=environment, capture_output=True, check=True
    )
    assert (b"WHOLE" in child.stdout) == (fault in ("none", "printing"))
    assert (b"TrainerError" in child.stderr) == (fault not in ("none", "printing"))
    written = [path.read_bytes() for path in place.parent.parent.rglob("*") if path.is_file()]
    basic = base64.b64encode(f"{USER}:{KEY}".encode())
    assert server.requests[0].authorization == f"Basic {basic.decode()}"
    for text in (child.stdout, child.stderr, *written):
        assert KEY.encode() not in text
        assert USER.encode() not in text
        assert basic not in text
