"""The split never puts one source on both sides."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from trainer.data import DataSet, LabelledImage, scan
from trainer.duplicates import Pair
from trainer.errors import TrainerError
from trainer.split import folds, leaks, leave_out_of_training, random_split, split


def data_set(rng: np.random.Generator, classes: int, images: int, groups: int) -> DataSet:
    """Draw a data set whose groups are of unlike sizes and may hold several classes."""
    labels = rng.integers(0, classes, images)
    group = (rng.random(images) ** 1.5 * groups).astype(int)
    return DataSet(
        Path("unused"),
        tuple(f"class {i}" for i in range(classes)),
        tuple(
            LabelledImage(f"{i}.png", int(label), f"g{g}")
            for i, (label, g) in enumerate(zip(labels, group, strict=True))
        ),
    )


@pytest.mark.parametrize("seed", range(25))
def test_no_group_stands_on_both_sides_and_classes_keep_their_proportions(seed: int) -> None:
    rng = np.random.default_rng(seed)
    data = data_set(rng, int(rng.integers(2, 7)), int(rng.integers(400, 900)), 80)
    sides = split(data, seed)
    positions = np.concatenate([sides.train, sides.validation])
    assert sorted(positions.tolist()) == list(range(len(data.images)))
    train, validation = (
        {data.images[i].group for i in side} for side in (sides.train, sides.validation)
    )
    assert not train & validation
    assert 0.14 < len(sides.validation) / len(data.images) < 0.27
    for index in range(len(data.class_names)):
        members = data.labels() == index
        assert 0.1 < members[sides.validation].sum() / members.sum() < 0.32


@pytest.mark.parametrize("seed", range(10))
def test_each_image_validates_in_one_fold_and_no_group_in_two(seed: int) -> None:
    rng = np.random.default_rng(seed)
    data, count = data_set(rng, 3, 600, 80), int(rng.integers(2, 7))
    made = folds(data, seed, count)
    held = [one.validation.tolist() for one in made]
    assert sorted(position for fold in held for position in fold) == list(range(600))
    groups = [{data.images[i].group for i in fold} for fold in held]
    assert sum(map(len, groups)) == len(set.union(*groups))
    for number, one in enumerate(made, start=1):
        assert sorted([*one.train, *one.validation]) == list(range(600))
        assert one.method == f"by groups, fold {number} of {count}"
        assert not leaks(data, one, [])
    assert [one.validation.tolist() for one in folds(data, seed + 1, count)] != held


@pytest.mark.parametrize("seed", range(5))
def test_a_random_split_leaks_and_is_found_out(seed: int) -> None:
    data = data_set(np.random.default_rng(seed), 3, 600, 80)
    made = random_split(data, seed)
    assert (len(made.train), len(made.validation)) == (480, 120)
    for side in (made.train, made.validation):
        shares = np.bincount(data.labels()[side]) / len(side)
        assert shares == pytest.approx(np.bincount(data.labels()) / 600, abs=0.01)
    found = leaks(data, made, [])
    train, validation = (
        {data.images[i].group for i in side} for side in (made.train, made.validation)
    )
    assert set(found.groups) == train & validation
    assert found.images == sum(data.images[i].group in train for i in made.validation)
    assert "leaks" in made.method


def placed(sides: Sequence[str], labels: Sequence[int] | None = None) -> DataSet:
    """A data set that places its images itself, each a group of its own."""
    images = tuple(
        LabelledImage(f"{i}.png", i % 2 if labels is None else labels[i], f"g{i}", side)
        for i, side in enumerate(sides)
    )
    return DataSet(Path("unused"), ("a", "b"), images)


SIDES = ("train", "train", "validation", "validation")


def test_given_sides_are_taken_as_they_are() -> None:
    made = split(placed(SIDES), 1)
    assert (made.train.tolist(), made.validation.tolist()) == ([0, 1], [2, 3])
    assert not leaks(placed(SIDES), made, [])


def test_given_sides_are_not_divided_anew() -> None:
    with pytest.raises(TrainerError, match="--folds divides the images anew"):
        folds(placed(SIDES), 1, 2)
    with pytest.raises(TrainerError, match="--random-split divides the images anew"):
        random_split(placed(SIDES), 1)


def test_a_class_that_is_missing_on_a_given_side_is_told() -> None:
    with pytest.raises(TrainerError, match=r"No image of class b .* training part\. Correct"):
        split(placed(SIDES, labels=[0, 0, 0, 1]), 1)


def test_too_few_images_for_a_random_split_are_told() -> None:
    images = tuple(LabelledImage(f"{i}.png", int(i < 4), f"{i}") for i in range(20))
    with pytest.raises(TrainerError, match="at least 5 images of class b, received 4"):
        random_split(DataSet(Path("unused"), ("a", "b"), images), 1)


def test_leaks_are_counted_by_group_and_by_pair() -> None:
    """Images 1 and 2 are of one group; 0 is a near-duplicate of 3; 0 and 1 both train."""
    data = placed(SIDES)
    images = [
        replace(image, group="g1" if i == 2 else image.group) for i, image in enumerate(data.images)
    ]
    data = replace(data, images=tuple(images))
    found = leaks(data, split(data, 1), [Pair(0, 1, 0.9), Pair(0, 3, 0.9)])
    assert found
    assert (found.groups, found.pairs, found.images) == (("g1",), (("0.png", "3.png"),), 2)
    words = found.in_words()
    assert "2 validation images" in words
    assert "Groups on both sides: 1 (such as g1)" in words
    assert "0.png and 3.png" in words


def test_a_pair_leaks_whichever_of_it_validates() -> None:
    data = placed(("validation", "validation", "train", "train"))
    found = leaks(data, split(data, 1), [Pair(0, 2, 0.9)])
    assert found.pairs == (("2.png", "0.png"),)  # the first of them trains


def test_images_that_are_left_out_stand_on_no_side() -> None:
    sides = ["train"] * 4 + ["validation"] * 4
    made = leave_out_of_training(placed(sides), split(placed(sides), 1), {0, 5})
    assert made.train.tolist() == [1, 2, 3]
    assert made.validation.tolist() == [4, 5, 6, 7]  # it has no right to choose
    assert made.left_out.tolist() == [0]
    assert not leaks(placed(sides), made, [Pair(0, 5, 0.99)])  # the twin is not learned from


def test_leaving_out_all_of_a_class_is_told() -> None:
    made = split(placed(SIDES), 1)
    with pytest.raises(TrainerError, match=r"No image of class b .* 1 images were left out"):
        leave_out_of_training(placed(SIDES), made, {1, 3})


def test_the_seed_decides() -> None:
    data = data_set(np.random.default_rng(0), 3, 500, 80)
    assert split(data, 4).validation.tolist() == split(data, 4).validation.tolist()
    assert split(data, 4).validation.tolist() != split(data, 5).validation.tolist()


def test_images_without_a_source_are_split_one_by_one() -> None:
    images = tuple(LabelledImage(f"{i}", i % 2, f"{i}") for i in range(100))
    sides = split(DataSet(Path("unused"), ("a", "b"), images), 1)
    assert (len(sides.train), len(sides.validation)) == (80, 20)


@pytest.mark.parametrize("groups", [1, 4])
def test_too_few_sources_are_refused_in_words(groups: int) -> None:
    images = tuple(
        LabelledImage(f"{i}", label, f"{label}-{i % (groups if label else 9)}")
        for label in (0, 1)
        for i in range(40)
    )
    with pytest.raises(TrainerError, match=f"at least 5 sources in class b. Received {groups}"):
        split(DataSet(Path("unused"), ("a", "b"), images), 1)


def test_sipakmed_splits_by_its_near_duplicates(shared_data: Path, tmp_path: Path) -> None:
    """The real thing: 3,239 cells, near-duplicates merged across classes and cluster images."""
    reference = shared_data / "sipakmed" / "reference_groups.csv"
    with reference.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    groups = tmp_path / "groups.csv"
    lines = [f"{row['file']},{row['merged_group']}\n" for row in rows]
    groups.write_text("file,group\n" + "".join(lines), encoding="utf-8")
    data = scan(shared_data / "sipakmed", groups)
    sides = split(data, 1)
    both = [{data.images[i].group for i in side} for side in (sides.train, sides.validation)]
    assert not both[0] & both[1]
    assert len(sides.validation) / len(data.images) == pytest.approx(0.2, abs=0.03)
