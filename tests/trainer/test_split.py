"""The split never puts one source on both sides."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from trainer.data import DataSet, LabelledImage, scan
from trainer.errors import TrainerError
from trainer.split import split


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
