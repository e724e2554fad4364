"""The command ``petriscope-trainer``: get data, train, evaluate, explain."""

from __future__ import annotations

import argparse
import math
import os
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.errors import LostWorkerError, TrainerError
from trainer.places import cache_folder

if TYPE_CHECKING:
    from trainer.learn import Setting
    from trainer.options import TrainingOptions


def main(argv: list[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Without the program's name; None takes the process's own.

    Returns:
        0 if all went well, 1 on trouble, 130 when stopped; wrong usage ends the process with 2.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        options = _parse(argv)
        options.run_command(options)
    except LostWorkerError as error:
        print(f"petriscope-trainer: {error}", file=sys.stderr, flush=True)
        os._exit(1)  # TensorFlow's threads may be drawing images: an orderly end waits for ever
    except TrainerError as error:
        print(f"petriscope-trainer: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            "petriscope-trainer: stopped; the same command goes on from what was finished",
            file=sys.stderr,
        )
        return 130
    return 0


def _parse(argv: list[str] | None) -> argparse.Namespace:
    """Parse the command line, with a file's options put before those that are given."""
    parser, argv = _parser(), sys.argv[1:] if argv is None else argv
    options = parser.parse_args(argv)
    if getattr(options, "options", None) is None:
        return options
    from trainer.options_file import read_flags  # noqa: PLC0415

    flags = argparse.ArgumentParser(exit_on_error=False, allow_abbrev=False)
    _add_options(flags)
    _add_augmentation(flags)
    return parser.parse_args([argv[0], *read_flags(options.options, flags), *argv[1:]])


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

    inspect = commands.add_parser("inspect", help="tell what the images are like, before training")
    inspect.add_argument("data", help="class folders, a CSV, an .npz, mnist or cifar10")
    inspect.add_argument("--groups", type=Path, help="CSV of file and group")
    inspect.add_argument("--out", type=Path, default=Path("inspection.html"), help="page to write")
    inspect.set_defaults(run_command=_inspect)

    evaluate = commands.add_parser("evaluate", help="measure a run on its validation images")
    evaluate.add_argument("run", type=Path)
    _add_moved_data(evaluate)
    evaluate.set_defaults(run_command=_evaluate)

    gradcam = commands.add_parser("gradcam", help="write overlays of validation images")
    gradcam.add_argument("run", type=Path)
    _add_moved_data(gradcam)
    gradcam.add_argument("--per-class", type=_at_least_1, default=4, help="default: %(default)s")
    gradcam.set_defaults(run_command=_gradcam)

    report = commands.add_parser("report", help="write the report of a run or of its folds")
    report.add_argument("run", type=Path, help="run folder, or folder of folds")
    _add_moved_data(report)
    report.set_defaults(run_command=_report)

    _add_train(commands.add_parser("train", help="train on class folders"))
    _add_tune(commands.add_parser("tune", help="search the options that validate best"))
    return parser


def _add_moved_data(command: argparse.ArgumentParser) -> None:
    command.add_argument("--data", type=Path, help="where the run's images are now")


def _add_train(train: argparse.ArgumentParser) -> None:
    train.formatter_class = argparse.ArgumentDefaultsHelpFormatter
    add = train.add_argument
    add("--out", type=Path, required=True, help="run folder to make")
    add("--folds", type=_at_least_2, default=1, help="cross-validate: train once for each fold")
    strategies = ("none", "mirrored", "multiworker")
    add("--strategy", choices=strategies, default="none", help="train on several devices at once")
    add("--options", type=Path, help="JSON file of options; those given here go before it")
    _add_data(train)
    _add_options(train)
    _add_augmentation(train)
    train.set_defaults(run_command=_train)


def _add_tune(tune: argparse.ArgumentParser) -> None:
    from trainer.tuning.space import SEARCHED  # noqa: PLC0415

    tune.formatter_class = argparse.ArgumentDefaultsHelpFormatter
    tune.description = f"Searched, unless given: {', '.join(SEARCHED)}."
    add = tune.add_argument
    add("--out", type=Path, required=True, help="folder of the search, new or begun")
    add("--trials", type=_at_least_1, default=30, help="trainings, those done before included")
    add("--timeout", type=_not_negative, help="minutes after which no trial begins any more")
    add("--storage", metavar="URL", help="database to share with others; else a file in --out")
    add("--study", metavar="NAME", default="tuning", help="name of the search in the database")
    _add_data(tune)
    _add_options(tune, searched=SEARCHED)
    _add_augmentation(tune)
    tune.set_defaults(run_command=_tune)


def _add_data(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("--data", required=True, help="class folders, a CSV, an .npz, mnist or cifar10")
    add("--groups", type=Path, help="CSV of file and group; else groups come from file names")
    add("--random-split", action="store_true", help="divide image by image, as papers do")
    add("--allow-leaks", action="store_true", help="train although the validation is not unseen")
    add("--cache", type=Path, help="folder for feature caches; else in your cache folder")
    add("--no-cache", action="store_true", help="compute the whole network in every epoch")


def _add_options(train: argparse.ArgumentParser, searched: tuple[str, ...] = ()) -> None:
    from trainer.options import (  # noqa: PLC0415
        ARCHITECTURES,
        BALANCES,
        BLOCKS,
        OPTIMIZERS,
        TrainingOptions,
    )

    left_open = dict.fromkeys(searched, argparse.SUPPRESS)
    add, default = train.add_argument, argparse.Namespace(**vars(TrainingOptions()) | left_open)
    add("--architecture", choices=ARCHITECTURES, default=default.architecture, help="network")
    add("--input-size", type=_at_least_1, help="of the small CNN, pixels")
    add("--kernel-size", type=int, choices=(3, 5), default=default.kernel_size, help="of the same")
    add("--weights", default=default.weights, help="imagenet, none, or a weights file")
    add("--seed", type=_at_least_1, default=default.seed, help="of everything random")
    add("--head-epochs", type=_at_least_1, default=default.head_epochs, help="epochs of phase 1")
    add("--epochs", type=_at_least_1, default=default.epochs, help="epochs of phase 2")
    add("--head-rate", type=_not_negative, default=default.head_rate, help="rate of phase 1")
    add("--rate", type=_not_negative, default=default.rate, help="learning rate of phase 2")
    add("--optimizer", choices=OPTIMIZERS, default=default.optimizer, help="of phase 2")
    add("--weight-decay", type=_share, default=default.weight_decay, help="of AdamW")
    add("--label-smoothing", type=_share, default=default.label_smoothing, help="share")
    add("--mixup", type=_not_negative, default=default.mixup, help="alpha; 0 mixes none")
    add("--averaging", type=_not_negative, default=default.averaging, help="of weights, epochs")
    add("--balance", choices=BALANCES, default=default.balance, help="of unequal classes")
    add("--unfreeze-from", choices=BLOCKS, default=default.unfreeze_from, help="lowest block")
    add("--batch-size", type=_at_least_1, default=default.batch_size, help="images a step")
    add("--dense-units", type=_at_least_1, default=default.dense_units, help="of the hidden layer")
    add("--dropout", type=_share, default=default.dropout, help="share of hidden units dropped")
    add("--views", type=_at_least_1, default=default.views, help="of each image in the cache")


def _add_augmentation(train: argparse.ArgumentParser) -> None:
    from trainer.augment import Augmentation  # noqa: PLC0415

    add, default = train.add_argument, Augmentation()
    add("--rotation", type=_not_negative, default=default.rotation, help="degrees, either way")
    flips = argparse.BooleanOptionalAction
    add("--flips", action=flips, default=default.flips, help="mirror images")
    add("--zoom", type=_share, default=default.zoom, help="share")
    add("--shift", type=_share, default=default.shift, help="share of the side")
    add("--brightness", type=_share, default=default.brightness, help="share")
    add("--stain", type=_share, default=default.stain, help="share of each colour's density")
    add("--blur", type=_not_negative, default=default.blur, help="pixels")


def _at_least_1(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected 1 or more, received {number}")
    return number


def _at_least_2(text: str) -> int:
    number = int(text)
    if number < 2:
        raise argparse.ArgumentTypeError(f"expected 2 or more, received {number}")
    return number


def _not_negative(text: str) -> float:
    number = float(text)
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"expected 0 or more, received {text}")
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


def _inspect(options: argparse.Namespace) -> None:
    from trainer.inspection.text import summary  # noqa: PLC0415
    from trainer.inspection.write import inspect  # noqa: PLC0415

    print(summary(inspect(options.data, options.out, options.groups)))
    print(f"\nThe page with pictures is at {options.out}.")


def _train(options: argparse.Namespace) -> None:
    from trainer.strategy import open_strategy  # noqa: PLC0415
    from trainer.train import Division, train  # noqa: PLC0415

    setting = replace(_setting(options), strategy=open_strategy(options.strategy))
    division = Division(options.groups, options.random_split, options.allow_leaks, options.folds)
    train(options.data, options.out, _training_options(options), setting, division)
    if setting.strategy.is_chief:
        print(f"The run folder is at {options.out}.")
    else:
        print("Done; the chief has the run folder.")


def _tune(options: argparse.Namespace) -> None:
    from trainer.train import Division  # noqa: PLC0415
    from trainer.tuning.space import SEARCHED  # noqa: PLC0415
    from trainer.tuning.tune import Plan, tune  # noqa: PLC0415

    seconds = math.inf if options.timeout is None else 60 * options.timeout
    fixed = frozenset(name for name in SEARCHED if name in options)
    told = tune(
        options.data, options.out, _training_options(options), fixed, _setting(options),
        Division(options.groups, options.random_split, options.allow_leaks),
        Plan(options.trials, seconds, options.storage, options.study),
    )  # fmt: skip
    print(f"{told}\nThe chosen options and the page are at {options.out}.")


def _training_options(options: argparse.Namespace) -> TrainingOptions:
    from trainer.augment import Augmentation  # noqa: PLC0415
    from trainer.options import TrainingOptions  # noqa: PLC0415

    given = vars(options)
    views = Augmentation(**{f.name: given[f.name] for f in fields(Augmentation)})
    chosen = {f.name: given[f.name] for f in fields(TrainingOptions) if f.name in given}
    return TrainingOptions(**chosen, augmentation=views)


def _setting(options: argparse.Namespace) -> Setting:
    from trainer.learn import Setting  # noqa: PLC0415

    if options.no_cache:
        return Setting(cache=None)
    return Setting(options.cache or cache_folder() / "features")


def _evaluate(options: argparse.Namespace) -> None:
    from trainer.evaluate import as_table, evaluate  # noqa: PLC0415
    from trainer.run_folder import open_run  # noqa: PLC0415

    print(as_table(evaluate(open_run(options.run, options.data))))


def _gradcam(options: argparse.Namespace) -> None:
    from trainer.gradcam import write_overlays  # noqa: PLC0415
    from trainer.run_folder import open_run  # noqa: PLC0415

    for path in write_overlays(open_run(options.run, options.data), options.per_class):
        print(path)


def _report(options: argparse.Namespace) -> None:
    from trainer.report.write import write_again  # noqa: PLC0415

    print(f"The report is at {write_again(options.run, options.data)}.")


if __name__ == "__main__":
    sys.exit(main())
