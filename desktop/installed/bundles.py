"""The bundles kept in the profile, each under its digest, and the one that comes with the app.

A bundle is installed by an engine process, which opens it strictly, runs its golden images and
then writes the bytes that it checked: nothing from outside is read in the window's process.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.embedded import embedded_bundle, read_embedded
from desktop.engine.client import EngineClosedError
from desktop.engine.keeper import EngineKeeper
from desktop.errors import (
    BundleRefusedError,
    BundlesError,
    EngineDiedError,
    FolderTakenError,
    WatchError,
)
from desktop.installed.facts import BrokenBundle, BundleFacts, InstalledBundle
from desktop.installed.in_use import BundleInUse
from desktop.installed.kept_checks import KeptChecks
from desktop.language import tr
from desktop.logs.bounded_log import BoundedLog
from desktop.profile import Profile
from desktop.system.folder_lock import FolderLock
from desktop.system.whole_file import put
from desktop.values import BundleInfo
from desktop.words import reasons

SUFFIX = ".petriscope"
_DRAFT = ".arriving.part"


def looks_like_bundle(path: Path) -> bool:
    """Say whether a person who hands over this path means a bundle, by its name or its manifest."""
    try:
        return path.suffix.lower() == SUFFIX or (path / "manifest.json").is_file()
    except OSError:
        return False


class InstalledBundles:
    """What is installed in one profile. Its methods take seconds where an engine is needed."""

    def __init__(self, profile: Profile) -> None:
        self._folder = profile.bundles
        self._locks = profile.locks
        self._choice = BundleInUse(profile.bundle_in_use)
        self._log = BoundedLog(profile.logs / "bundles.log")
        self._checks = KeptChecks(self._folder, self._log)
        self._engine: EngineKeeper | None = None
        self._closed = threading.Event()

    def in_use(self) -> Path:
        """Return the path of the bundle in use; the engine says whether it is still there.

        Raises:
            BundleRefusedError: If which one it is cannot be known.
        """
        digest = self._choice.digest()
        return embedded_bundle() if digest is None else self.path_of(digest)

    def in_use_digest(self) -> str:
        """Return the digest of the bundle in use.

        Raises:
            BundleRefusedError: If which one it is cannot be known.
        """
        return self._choice.digest() or _embedded_digest()

    def path_of(self, digest: str) -> Path:
        """Return where a bundle is, or would be if it were installed."""
        return embedded_bundle() if digest == _embedded_digest() else self._file(digest)

    def listed(self) -> tuple[InstalledBundle | BrokenBundle, ...]:
        """Return the embedded bundle, then the installed ones by name and version."""
        digests = sorted(file.stem for file in self._folder.glob(f"*{SUFFIX}"))
        others = [self._look_up(digest) for digest in digests if digest != _embedded_digest()]
        others.sort(key=_name_and_version)
        return (self._look_up(_embedded_digest()), *others)

    def install(self, source: Path) -> InstalledBundle:
        """Check a bundle and keep a copy of it, in place of an earlier copy.

        Args:
            source: A folder or a ``.petriscope`` file; it is only read.

        Raises:
            BundleRefusedError: If it is no bundle that can be used on this PC.
            BundlesError: If no copy can be kept.
            EngineClosedError: If `close` was called. Whatever is raised, nothing is left.
        """
        with self._locked(), self._loaded(source) as (engine, info, facts):
            digest = info.digest
            if digest == _embedded_digest():
                raise BundlesError(tr("This bundle comes with Petriscope and is there already."))
            self._take_copy(engine, source, digest)
        self._checks.keep(info, facts)
        return InstalledBundle(self._file(digest), False, info, facts)

    def choose(self, digest: str) -> None:
        """Have a bundle of `listed` be in use from the next start on.

        Raises:
            BundlesError: If that cannot be kept.
        """
        self._choice.choose(None if digest == _embedded_digest() else digest)

    def remove(self, digest: str) -> None:
        """Remove an installed bundle; its answers stay on record.

        Raises:
            BundlesError: If it is in use, embedded, not installed or cannot be removed.
            BundleRefusedError: If which one is in use cannot be known.
        """
        if digest == _embedded_digest():
            raise BundlesError(tr("The bundle that comes with Petriscope cannot be removed."))
        if digest == self.in_use_digest():
            raise BundlesError(tr("The bundle in use cannot be removed. Use another one first."))
        try:
            self._checks.forget(digest)  # first: nobody would look for what is left of it alone
            self._file(digest).unlink()
        except OSError as error:
            raise BundlesError(
                tr(
                    "The bundle {digest} cannot be removed ({why}).",
                    digest=digest[:12],
                    why=error.strerror,
                )
            ) from error

    def close(self) -> None:
        """End what is under way, and let nothing begin; may be called from any thread."""
        self._closed.set()
        engine = self._engine
        if engine is not None:
            engine.close()

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest}{SUFFIX}"

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Let one Petriscope install at a time, and clear what a killed one left."""
        try:
            lock = FolderLock(self._locks, self._folder)
        except FolderTakenError as error:
            raise BundlesError(
                tr("Another Petriscope is installing a bundle. Try again when it is done.")
            ) from error
        except WatchError as error:
            raise self._no_room(error.__cause__) from error
        try:
            self._folder.mkdir(exist_ok=True)
            self._draft.unlink(missing_ok=True)
            yield
        except OSError as error:
            raise self._no_room(error) from error
        finally:
            lock.release()

    @property
    def _draft(self) -> Path:
        return self._folder / _DRAFT

    def _no_room(self, error: BaseException | None) -> BundlesError:
        why = error.strerror if isinstance(error, OSError) else error
        return BundlesError(
            tr(
                "No bundle can be installed in {folder} ({why}). "
                "Free some disk space, or check the folder's permissions.",
                folder=self._folder,
                why=why,
            )
        )

    def _take_copy(self, engine: EngineKeeper, source: Path, digest: str) -> None:
        try:
            engine.copy_bundle(self._draft)
            self._checks.forget(digest)
            put(self._draft, self._file(digest))
        except EngineDiedError as error:
            raise BundlesError(
                tr(
                    "The bundle {path} could not be copied. {why}",
                    path=source,
                    why=reasons.said(str(error)),
                )
            ) from error
        finally:
            self._draft.unlink(missing_ok=True)

    @contextmanager
    def _loaded(self, path: Path) -> Iterator[tuple[EngineKeeper, BundleInfo, BundleFacts]]:
        """Start an engine with a bundle, for a while."""
        with closing(EngineKeeper(path, self._log, lambda _event: None)) as engine:
            self._engine = engine
            if self._closed.is_set():
                raise EngineClosedError
            try:
                yield engine, engine.start(), engine.facts()
            except EngineDiedError as error:
                raise BundleRefusedError(
                    tr(
                        "The bundle {path} cannot be used. {why}",
                        path=path,
                        why=reasons.said(str(error)),
                    )
                ) from error

    def _look_up(self, digest: str) -> InstalledBundle | BrokenBundle:
        """Return what was kept of a bundle when it was checked, else check it now."""
        path, embedded = self.path_of(digest), digest == _embedded_digest()
        kept = self._checks.read(digest)
        try:
            info, facts = kept or self._check(path)
        except BundleRefusedError as error:
            return BrokenBundle(digest, str(error))
        if info.digest != digest:
            trouble = tr("The file {path} holds another bundle. Remove it.", path=path)
            return BrokenBundle(digest, trouble)
        return InstalledBundle(path, embedded, info, facts)

    def _check(self, path: Path) -> tuple[BundleInfo, BundleFacts]:
        with self._loaded(path) as (_, info, facts):
            self._checks.keep(info, facts)
            return info, facts


def _embedded_digest() -> str:
    """Return the digest of the embedded bundle; of nothing where its manifest is lost."""
    try:
        manifest = read_embedded("manifest.json")
    except OSError:
        manifest = b""
    return hashlib.sha256(manifest).hexdigest()


def _name_and_version(bundle: InstalledBundle | BrokenBundle) -> tuple[str, str]:
    if isinstance(bundle, BrokenBundle):
        return "", bundle.digest
    return bundle.info.name, bundle.info.version
