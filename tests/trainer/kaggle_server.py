"""A server on loopback that speaks what kagglehub 1.0.2 asks of Kaggle, faults included.

kagglehub cannot be given an address, only one of a few environments. LOCALHOST stands for
http://localhost, and the proxy variables lead that name, and the name of the file store that
downloads are redirected to, to this server: it is the proxy that answers by itself.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

OWNER, DATA_SET = "prahladmehandiratta", "cervical-cancer-largest-dataset-sipakmed"
STORE = "http://store.invalid/archive.zip?signature=SIGNED-ADDRESS"
_SERVICE = "/api/v1/datasets.DatasetApiService/"


@dataclass
class Request:
    """What arrived: the name asked for, and the two headers that matter."""

    host: str
    path: str
    authorization: str | None
    range: str | None


@dataclass
class KaggleServer:
    """What the server does; tests change it between two downloads."""

    port: int = 0
    archive: bytes = b""
    sent_hash: str | None = None  # None: the true one
    status: int = 200  # of the API
    cut_after: int | None = None  # bytes of the next file answer; then it is back to None
    hold_after: int | None = None  # the same, but the connection stays open and silent
    login_page: bool = False
    silent: bool = False
    requests: list[Request] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def environment(self, home: Path, environment: str = "LOCALHOST") -> dict[str, str]:
        """Variables that lead kagglehub here, without any credentials of this machine."""
        return {
            "KAGGLE_API_ENVIRONMENT": environment,
            "http_proxy": f"http://127.0.0.1:{self.port}",
            "no_proxy": "",
            "HOME": str(home),
            "USERPROFILE": str(home),
            "KAGGLE_CONFIG_DIR": str(home / ".kaggle"),
        }

    def ranges(self) -> list[str | None]:
        """The Range header of each request to the file store."""
        return [r.range for r in self.requests if r.host == "store.invalid"]


def make_archive(files: Mapping[str, bytes]) -> bytes:
    """A zip as Kaggle packs a data set, uncompressed so that its size is that of the files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def md5(data: bytes) -> str:
    return base64.b64encode(hashlib.md5(data).digest()).decode()


def closed_port() -> int:
    """A port of loopback that nobody listens on."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        return int(server.server_address[1])


@contextmanager
def serve() -> Iterator[KaggleServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        state = KaggleServer(port=int(server.server_address[1]))
        server.state = state  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        try:
            yield state
        finally:
            state.released.set()
            server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    def setup(self) -> None:
        super().setup()
        self.kaggle: KaggleServer = self.server.state  # type: ignore[attr-defined]

    def log_message(self, *args: object) -> None:
        """Keep the test output free of one line a request."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        url = self._note()
        if self.kaggle.silent:
            self.kaggle.released.wait()
        elif self.kaggle.login_page:
            self._answer(200, b"<html>Welcome! Log in to use this network.</html>", "text/html")
        elif self.kaggle.status != 200:
            self._refuse(self.kaggle.status)
        elif (asked.get("ownerSlug"), asked.get("datasetSlug")) != (OWNER, DATA_SET):
            self._refuse(404)
        elif url == _SERVICE + "GetDataset":
            self._json(200, {"ref": f"{OWNER}/{DATA_SET}", "currentVersionNumber": 3})
        elif url == _SERVICE + "DownloadDataset" and asked["datasetVersionNumber"] == 3:
            self._answer(302, b"", "text/html", Location=STORE)
        else:
            self._refuse(404)

    def do_GET(self) -> None:
        self._note()
        data, wanted = self.kaggle.archive, self.headers.get("Range")
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        total = len(data)
        headers = {
            "Accept-Ranges": "bytes",
            "ETag": f'"{hashlib.md5(data).hexdigest()}"',
            "x-goog-hash": f"crc32c=AAAAAA==,md5={self.kaggle.sent_hash or md5(data)}",
        }
        if wanted:
            headers["Content-Range"] = f"bytes {start}-{total - 1}/{total}"
        self._answer(206 if wanted else 200, data[start:], "application/zip", **headers)

    def _note(self) -> str:
        url = urlsplit(self.path)
        self.kaggle.requests.append(
            Request(
                url.hostname or "",
                url.path,
                self.headers.get("Authorization"),
                self.headers.get("Range"),
            )
        )
        return url.path

    def _refuse(self, status: int) -> None:
        self._json(status, {"code": status, "message": f"Refused: {self.headers}"})

    def _json(self, status: int, value: Any) -> None:
        self._answer(status, json.dumps(value).encode(), "application/json")

    def _answer(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET" and self.kaggle.cut_after is not None:
            body, self.kaggle.cut_after = body[: self.kaggle.cut_after], None
        if self.command == "GET" and self.kaggle.hold_after is not None:
            self.wfile.write(body[: self.kaggle.hold_after])
            self.kaggle.hold_after, body = None, b""
            self.kaggle.released.wait()
        self.wfile.write(body)


def clean_environment(changes: Mapping[str, str]) -> dict[str, str]:
    """This process' variables without any that concern Kaggle or proxies, and with the changes."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith("KAGGLE") and not name.lower().endswith("_proxy")
    }
    return kept | dict(changes)
