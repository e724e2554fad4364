"""The command ``petriscope-trainer``: get data, train, evaluate, explain."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import fields
from pathlib import Path

from trainer.errors import TrainerError


def main(argv: list[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Without the program's name; None takes the process's own.

    Returns:
        0 if all went well, 1 on trouble, 130 when stopped; wrong usage ends the process with 2.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    options = _parser().parse_args(argv)
    try:
        options.run_command(options)
    except TrainerError as error:
        print(f"petriscope-trainer: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("petriscope-trainer: stopped; nothing half-done was left", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "petriscope-trainer", description="Fine-tune EfficientNetB0 on class folders."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    download = commands.add_parser("download", help="get a known data set from Kaggle")
    download.add_argument("name", choices=["sipakmed"])
    download.add_argument("--to", type=Path, required=True, help="folder to make")
    download.set_defaults(run_command=_download)

    organize = commands.add_parser("organize", help="sort images into one folder a class")
    organize.add_argument("source", type=Path, help="a download, or a tree of class folders")
    organize.add_argument("--to", type=Path, required=True, help="folder to make")
    organize.add_argument("--copy", action="store_true", help="copy instead of hard links")
    organize.set_defaults(run_command=_organize)

    evaluate = commands.add_parser("evaluate", help="measure a run on its validation images")
    evaluate.add_argument("run", type=Path)
    evaluate.set_defaults(run_command=_evaluate)

    gradcam = commands.add_parser("gradcam", help="write overlays of validation images")
    gradcam.add_argument("run", type=Path)
    gradcam.add_argument("--per-class", type=_at_least_1, default=4, help="default: %(default)s")
    gradcam.set_defaults(run_command=_gradcam)

    _add_train(commands.add_parser("train", help="train on class folders"))
    return parser


def _add_train(train: argparse.ArgumentParser) -> None:
    from trainer.augment import Augmentation  # noqa: PLC0415
    from trainer.options import BLOCKS, TrainingOptions  # noqa: PLC0415

    default, views = TrainingOptions(), Augmentation()
    train.formatter_class = argparse.ArgumentDefaultsHelpFormatter
    add = train.add_argument
    add("--data", type=Path, required=True, help="folder of class folders")
    add("--out", type=Path, required=True, help="run folder to make")
    add("--groups", type=Path, help="CSV of file and group; else groups come from file names")
    add("--weights", default=default.weights, help="imagenet, none, or a weights file")
    add("--seed", type=_at_least_1, default=default.seed, help="of everything random")
    add("--head-epochs", type=_at_least_1, default=default.head_epochs, help="epochs of phase 1")
    add("--epochs", type=_at_least_1, default=default.epochs, help="epochs of phase 2")
    add("--head-rate", type=float, default=default.head_rate, help="learning rate of phase 1")
    add("--rate", type=float, default=default.rate, help="learning rate of phase 2")
    add("--unfreeze-from", choices=BLOCKS, default=default.unfreeze_from, help="lowest block")
    add("--batch-size", type=_at_least_1, default=default.batch_size, help="images a step")
    add(
        "--dense-units",
        type=_at_least_1,
        default=default.dense_units,
        help="width of the hidden layer",
    )
    add("--dropout", type=_share, default=default.dropout, help="share of hidden units dropped")
    add("--rotation", type=float, default=views.rotation, help="degrees, either way")
    add("--flips", action=argparse.BooleanOptionalAction, default=views.flips, help="mirror images")
    add("--zoom", type=_share, default=views.zoom, help="share")
    add("--shift", type=_share, default=views.shift, help="share of the side")
    add("--brightness", type=_share, default=views.brightness, help="share")
    train.set_defaults(run_command=_train)


def _at_least_1(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected 1 or more, received {number}")
    return number


def _share(text: str) -> float:
    number = float(text)
    if not 0 <= number < 1:
        raise argparse.ArgumentTypeError(f"expected 0 or more and less than 1, received {text}")
    return number


def _download(options: argparse.Namespace) -> None:
    from trainer.download import download  # noqa: PLC0415

    print(f"The data set is at {download(options.name, options.to)}.")


def _organize(options: argparse.Namespace) -> None:
    from trainer.organize import organize  # noqa: PLC0415

    for name, count in organize(options.source, options.to, copy=options.copy).items():
        print(f"{count:6} {name}")


def _train(options: argparse.Namespace) -> None:
    from trainer.augment import Augmentation  # noqa: PLC0415
    from trainer.options import TrainingOptions  # noqa: PLC0415
    from trainer.train import train  # noqa: PLC0415

    given = vars(options)
    views = Augmentation(**{f.name: given[f.name] for f in fields(Augmentation)})
    chosen = {f.name: given[f.name] for f in fields(TrainingOptions) if f.name in given}
    train(
        options.data,
        options.out,
        TrainingOptions(**chosen, augmentation=views),
        options.groups,
    )
    print(f"The run folder is at {options.out}.")


def _evaluate(options: argparse.Namespace) -> None:
    from trainer.evaluate import evaluate, report  # noqa: PLC0415
    from trainer.run_folder import open_run  # noqa: PLC0415

    print(report(evaluate(open_run(options.run))))


def _gradcam(options: argparse.Namespace) -> None:
    from trainer.gradcam import write_overlays  # noqa: PLC0415
    from trainer.run_folder import open_run  # noqa: PLC0415

    for path in write_overlays(open_run(options.run), options.per_class):
        print(path)


if __name__ == "__main__":
    sys.exit(main())
