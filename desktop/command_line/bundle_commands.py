"""What ``petriscope bundles`` does: list, install, use, compare, remove."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from desktop.command_line.commands import expect_profile
from desktop.command_line.console import printable, say, show
from desktop.command_line.exits import EXIT_BUNDLE, EXIT_TROUBLE
from desktop.comparison.comparing import Comparing
from desktop.comparison.words import both, right, summary
from desktop.errors import BundleRefusedError, BundlesError
from desktop.installed.bundles import InstalledBundles
from desktop.installed.facts import BrokenBundle, InstalledBundle
from desktop.logs.bounded_log import BoundedLog
from desktop.logs.privacy import hide
from desktop.profile import Profile
from desktop.records.corrected import persons_answers
from desktop.records.database import Database
from desktop.trust import TrustedSigners
from desktop.watch.image_paths import image_paths
from desktop.words.bundle import bundle_name, passed, signed
from desktop.words.wording import counted

_SHOWN_DIGITS = 12  # of a digest: no two installed bundles share so many
_LEAST_DIGITS = 6


def bundles_options(parser: argparse.ArgumentParser) -> None:
    """Add what may be typed after ``petriscope bundles``."""
    parser.description = "The bundles on this PC. Without an action: list them."
    parser.set_defaults(do=_list)
    actions = parser.add_subparsers(metavar="ACTION")
    each = actions.add_parser("list", help="list them; * marks the one in use")
    each.set_defaults(do=_list)
    new = actions.add_parser("install", help="check a bundle, golden images too, and keep a copy")
    new.add_argument("file", metavar="FILE", type=Path, help="a .petriscope file, or a folder")
    new.set_defaults(do=_install)
    use = actions.add_parser("use", help="have another bundle be used from the next start on")
    use.add_argument("bundle", metavar="NAME-OR-DIGEST")
    use.set_defaults(do=_use)
    two = actions.add_parser("compare", help="show the images that two bundles answer differently")
    two.add_argument("bundle", metavar="A", help="name or digest of a bundle")
    two.add_argument("other", metavar="B", help="name or digest of another one")
    two.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="image or folder")
    two.set_defaults(do=_compare)
    gone = actions.add_parser("remove", help="remove a bundle; its answers stay on record")
    gone.add_argument("bundle", metavar="DIGEST")
    gone.set_defaults(do=_remove)


def bundles(arguments: argparse.Namespace) -> int:
    """Do what the command line asked for."""
    if arguments.do is not _install:  # which may well be the first thing done in a profile
        expect_profile(arguments)
    profile = Profile.open(arguments.data_dir)
    with closing(InstalledBundles(profile)) as installed:
        return int(arguments.do(arguments, installed, TrustedSigners(profile.trusted_signers)))


def _list(
    _arguments: argparse.Namespace, installed: InstalledBundles, signers: TrustedSigners
) -> int:
    in_use = installed.in_use_digest()
    listed = installed.listed()
    for each in listed:
        mark = "*" if each.digest == in_use else " "
        show(printable(f"{mark} {each.digest[:_SHOWN_DIGITS]}  {_line(each, signers)}"))
    if in_use not in [each.digest for each in listed]:
        say(
            f"The bundle in use, {in_use[:_SHOWN_DIGITS]}, is not there. Install it, "
            "or use another."
        )
        return EXIT_TROUBLE
    return 0


def _install(
    arguments: argparse.Namespace, installed: InstalledBundles, signers: TrustedSigners
) -> int:
    hide(arguments.file)
    try:
        new = installed.install(arguments.file)
    except BundleRefusedError as error:
        say(f"petriscope: {error}")
        return EXIT_BUNDLE
    show(printable(f"Installed: {_line(new, signers)}. {passed(new.info)}."))
    show(f"To use it: petriscope bundles use {new.digest[:_SHOWN_DIGITS]}")
    return 0


def _use(
    arguments: argparse.Namespace, installed: InstalledBundles, _signers: TrustedSigners
) -> int:
    found = _find(installed, arguments.bundle)
    if isinstance(found, BrokenBundle):
        raise BundlesError(found.trouble)
    installed.choose(found.digest)
    show(printable(f"{bundle_name(found.info)} is used from the next start on."))
    return 0


def _compare(
    arguments: argparse.Namespace, installed: InstalledBundles, _signers: TrustedSigners
) -> int:
    profile = Profile.open(arguments.data_dir)
    first, second = (
        installed.path_of(_find(installed, typed).digest)
        for typed in (arguments.bundle, arguments.other)
    )
    for path in arguments.paths:
        hide(path)
    files = [file for path in arguments.paths for file in image_paths(path)]
    comparing = Comparing(BoundedLog(profile.logs / "bundles.log"), profile.engine)
    found = comparing.compare((first, second), files, _persons(profile), lambda _done, _all: None)
    for each in found.disagreements:
        show(printable(both(each)))
    for counts in found.against:
        say(right(counts, found))
    for line in summary(found):
        say(line)
    for file, why in found.left_out.items():
        say(f"{file} is left out: {why}")
    return EXIT_TROUBLE if found.left_out else 0


def _persons(profile: Profile) -> dict[str, str]:
    """Return what people answered, by the images' SHA-256; opening the records would make them."""
    if not profile.records.exists():
        return {}
    with closing(Database(profile.records)) as database:
        return persons_answers(database)


def _remove(
    arguments: argparse.Namespace, installed: InstalledBundles, _signers: TrustedSigners
) -> int:
    digest = _find(installed, arguments.bundle).digest
    installed.remove(digest)
    show(f"The bundle {digest[:_SHOWN_DIGITS]} is removed. Its answers stay on record.")
    return 0


def _find(installed: InstalledBundles, typed: str) -> InstalledBundle | BrokenBundle:
    """Return the one bundle that is meant by a name, a name with version, or a digest's start."""
    wanted = typed.casefold()
    found = [each for each in installed.listed() if wanted in _names(each, len(wanted))]
    if len(found) == 1:
        return found[0]
    several = f", which {len(found)} bundles have: give a digest" if found else ""
    raise BundlesError(
        "Expected the name or digest of a bundle, as petriscope bundles list shows them. "
        f"Received {typed}{several}."
    )


def _names(bundle: InstalledBundle | BrokenBundle, digits: int) -> tuple[str, ...]:
    beginning = bundle.digest[: max(digits, _LEAST_DIGITS)]
    if isinstance(bundle, BrokenBundle):
        return (beginning,)
    name = bundle.info.name.casefold()
    return beginning, name, f"{name} {bundle.info.version.casefold()}"


def _line(bundle: InstalledBundle | BrokenBundle, signers: TrustedSigners) -> str:
    if isinstance(bundle, BrokenBundle):
        return f"unusable: {bundle.trouble}"
    info = bundle.info
    return (
        f"{bundle_name(info)}, trained {bundle.facts.trained[:10]}, "
        f"{counted(len(info.classes), 'class', 'classes')}, "
        f"{signed(info.signer, signers.trusts(info))}"
    )
