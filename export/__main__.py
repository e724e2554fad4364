"""The command ``petriscope-export``: make bundles, check and sign them, make a signing key."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from platformdirs import user_config_path

from export.bundle.errors import BundleError
from export.bundle.image_format import SUFFIXES
from export.bundle.manifest import parse_manifest
from export.bundle.reader import check_hashes, check_signature, read_files
from export.bundle.signature import create_key, load_key
from export.errors import ExportError

DEFAULT_KEY = user_config_path("petriscope", appauthor=False) / "signing-key.pem"

USAGE = """\
petriscope-export RUN --out BUNDLE             export a run folder
petriscope-export verify BUNDLE                repeat a bundle's checks
petriscope-export verify-signature BUNDLE      say who signed it and whether it is intact
petriscope-export sign BUNDLE [--key KEY]      sign a bundle again
petriscope-export keygen                       make a signing key
"""


def main(argv: list[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Without the program's name; None takes the process's own.

    Returns:
        0 if all went well, 1 on trouble; wrong usage ends the process with 2.
    """
    arguments = sys.argv[1:] if argv is None else argv
    commands = {
        "verify": _verify,
        "verify-signature": _verify_signature,
        "sign": _sign,
        "keygen": _keygen,
    }
    command = commands.get(arguments[0] if arguments else "")
    try:
        if command is None:
            _export(arguments)
        else:
            command(arguments[1:])
    except (BundleError, ExportError) as error:
        print(f"petriscope-export: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("petriscope-export: stopped; nothing was written", file=sys.stderr)
        return 130
    return 0


def _export(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(
        "petriscope-export", usage=USAGE, description="Export a run folder as a signed bundle."
    )
    parser.add_argument("run", type=Path, help="run folder of petriscope-trainer")
    parser.add_argument("--out", type=Path, required=True, help="folder, or FILE.petriscope")
    parser.add_argument("--data", type=Path, help="where the run's class folders are now")
    parser.add_argument("--about", type=Path, help="JSON: title, version, data, licence ...")
    parser.add_argument("--golden", type=Path, help="folder of images to use as golden images")
    parser.add_argument("--key", type=Path, default=DEFAULT_KEY, help="default: %(default)s")
    parser.add_argument("--allowed-loss", type=float, default=0.3, help="points of accuracy")
    options = parser.parse_args(arguments)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from export.about import default_about, read_about  # noqa: PLC0415
    from export.build import ExportOptions, build_bundle  # noqa: PLC0415 (TensorFlow is slow)
    from export.measure import Limits  # noqa: PLC0415
    from export.run import read_run  # noqa: PLC0415

    logging.getLogger().setLevel(logging.ERROR)  # tf2onnx and onnxruntime talk much
    run = read_run(options.run, options.data)
    about = (
        default_about(run.class_names, str(options.run.resolve().name))
        if options.about is None
        else read_about(options.about, run.class_names)
    )
    key = _key(options.key)
    golden = () if options.golden is None else _images(options.golden)
    limits = Limits(accuracy_loss=options.allowed_loss / 100)
    build_bundle(
        run,
        options.out,
        ExportOptions(about, limits, golden),
        key,
        lambda line: print(line, file=sys.stderr),
    )
    print(f"The bundle is at {options.out}.")


def _key(path: Path) -> Ed25519PrivateKey:
    """Read a signing key; the usual one is made when it is first needed."""
    if path == DEFAULT_KEY and not DEFAULT_KEY.exists():
        create_key(DEFAULT_KEY)
    return load_key(path)


def _images(folder: Path) -> tuple[Path, ...]:
    found = tuple(p for p in sorted(folder.glob("*")) if p.suffix.lower() in SUFFIXES)
    if not found:
        raise ExportError(f"Expected golden images in {folder}. Found none.")
    return found


def _verify(arguments: list[str]) -> None:
    from export.verify import measure, verify  # noqa: PLC0415

    parser = argparse.ArgumentParser("petriscope-export verify", description="Check a bundle.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--data", type=Path, help="class folders to measure the accuracy on")
    options = parser.parse_args(arguments)
    bundle, classifier, golden = verify(options.bundle)
    print(f"{bundle.manifest.title}, version {bundle.manifest.version}, {bundle.digest[:16]}")
    print(
        f"signed by {_spoken(bundle.signer)}; {golden} golden images passed, from file to heatmap"
    )
    if options.data is not None:
        m = measure(bundle, classifier, options.data)
        print(
            f"accuracy {m.right / m.images:.2%}: {m.right} of {m.images} right, "
            f"{m.refused} refused, {m.unreadable} unreadable"
        )


def _verify_signature(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(
        "petriscope-export verify-signature",
        description="Say who signed a bundle, and whether it is as it was then. Runs no model.",
    )
    parser.add_argument("bundle", type=Path)
    files = read_files(parser.parse_args(arguments).bundle)
    try:
        manifest, signer = check_signature(files)
        print(f"signed by {_spoken(signer)}")
        check_hashes(files, parse_manifest(manifest))
    except BundleError as error:
        raise ExportError(f"broken. {error}") from None
    print("intact: every file is as it was signed")


def _sign(arguments: list[str]) -> None:
    from export.sign import sign_again  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        "petriscope-export sign",
        description="Sign a bundle again with another key. Its files stay as they are.",
    )
    parser.add_argument("bundle", type=Path, help="folder, or FILE.petriscope")
    parser.add_argument("--key", type=Path, default=DEFAULT_KEY, help="default: %(default)s")
    options = parser.parse_args(arguments)
    print(f"signed by {_spoken(sign_again(options.bundle, _key(options.key)))}")


def _spoken(fingerprint: str) -> str:
    """Write a fingerprint in groups of four, as it is read out to those who are to trust it."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))


def _keygen(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser("petriscope-export keygen", description="Make a signing key.")
    parser.add_argument("--key", type=Path, default=DEFAULT_KEY, help="default: %(default)s")
    options = parser.parse_args(arguments)
    create_key(options.key)
    print(f"The signing key is at {options.key}. Keep it to yourself, and keep a copy.")


if __name__ == "__main__":
    sys.exit(main())
