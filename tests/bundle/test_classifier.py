"""The classifier answers, explains and refuses as the manifest says, and golden images watch it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import forged
import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from export.bundle.calibration import calibrate
from export.bundle.classifier import Answer, Classifier, Refused, contrast_of
from export.bundle.errors import BundleError
from export.bundle.golden import check_golden
from export.bundle.image_file import decode
from export.bundle.reader import Bundle, open_bundle


@pytest.fixture(scope="module")
def golden_images(opened: Bundle) -> list[NDArray[np.uint8]]:
    return [decode(opened.files[golden.file]) for golden in opened.manifest.golden]


@pytest.fixture(scope="module")
def answers(classifier: Classifier, golden_images: list[NDArray[np.uint8]]) -> list[Answer]:
    found = [classifier.classify(image) for image in golden_images]
    assert all(isinstance(answer, Answer) for answer in found)
    return [answer for answer in found if isinstance(answer, Answer)]


def test_probabilities_sum_to_one(answers: list[Answer], opened: Bundle) -> None:
    for answer in answers:
        assert answer.probabilities.shape == (len(opened.manifest.classes),)
        assert answer.probabilities.min() >= 0
        assert answer.probabilities.sum() == pytest.approx(1, abs=1e-5)


def test_every_class_can_be_explained(
    answers: list[Answer], classifier: Classifier, opened: Bundle
) -> None:
    shape = opened.manifest.explanation
    for answer in answers:
        for class_index in range(len(opened.manifest.classes)):
            heatmap = classifier.explain(answer.features, class_index)
            assert heatmap.shape == (shape.height, shape.width)
            assert heatmap.min() >= 0
            assert heatmap.max() == pytest.approx(1, abs=1e-6) or not heatmap.any()


def test_classes_are_explained_differently(answers: list[Answer], classifier: Classifier) -> None:
    top, *_, last = np.argsort(-answers[0].probabilities)
    difference = classifier.explain(answers[0].features, int(top)) - classifier.explain(
        answers[0].features, int(last)
    )
    assert np.abs(difference).max() > 0.1


def test_features_that_speak_for_nothing_give_an_empty_heatmap(
    answers: list[Answer], classifier: Classifier
) -> None:
    heatmap = classifier.explain(np.zeros_like(answers[0].features), 0)
    assert not heatmap.any()
    assert np.isfinite(heatmap).all()


def test_the_golden_images_pass(opened: Bundle, classifier: Classifier) -> None:
    assert check_golden(opened, classifier) == len(opened.manifest.golden) >= 2


@pytest.mark.parametrize("value", [0, 128, 255])
def test_blank_images_are_refused_with_the_reason(value: int, classifier: Classifier) -> None:
    answer = classifier.classify(np.full((200, 150, 3), value, np.uint8))
    assert isinstance(answer, Refused)
    assert "blank" in answer.reason
    assert "at least" in answer.reason


def test_small_images_are_refused_with_the_reason(
    classifier: Classifier, opened: Bundle, golden_images: list[NDArray[np.uint8]]
) -> None:
    least = opened.manifest.refusal.min_side
    patch = np.random.default_rng(0).integers(0, 256, (least, least, 3), np.uint8)
    assert isinstance(classifier.classify(patch), Answer)
    answer = classifier.classify(patch[: least - 1])
    assert isinstance(answer, Refused)
    assert f"{least} x {least - 1} pixels" in answer.reason


def test_the_number_of_threads_changes_nothing_that_can_be_seen(
    opened: Bundle, answers: list[Answer], golden_images: list[NDArray[np.uint8]]
) -> None:
    again = Classifier(opened, threads=2).classify(golden_images[0])
    assert isinstance(again, Answer)
    np.testing.assert_allclose(again.probabilities, answers[0].probabilities, atol=1e-3)


def test_contrast_is_the_deviation_of_the_grey_values() -> None:
    halves = np.zeros((224, 224, 3), np.uint8)
    halves[:, 112:] = 255
    assert contrast_of(halves, 224) == pytest.approx(127.5, abs=0.1)
    assert contrast_of(np.full((50, 50, 3), 7, np.uint8), 28) == 0


@pytest.mark.parametrize("temperature", [0.2, 0.5, 1.0, 2.0, 5.0])
def test_calibrating_is_dividing_the_logits_by_the_temperature(temperature: float) -> None:
    logits = np.random.default_rng(1).normal(0, 3, (50, 5))

    def softmax(values: NDArray[np.float64]) -> NDArray[np.float64]:
        powers = np.exp(values - values.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)

    calibrated = calibrate(softmax(logits).astype(np.float32), temperature)
    np.testing.assert_allclose(calibrated, softmax(logits / temperature), atol=1e-5)


def test_calibrating_bears_certainty() -> None:
    calibrated = calibrate(np.array([1, 0, 0], np.float32), 0.2)
    assert calibrated.tolist() == [1, 0, 0]


@pytest.fixture
def open_edited(contents: forged.Contents, tmp_path: Path) -> Callable[..., Bundle]:
    def edited(edit: Callable[[Any], Any], **changed: bytes) -> Bundle:
        files = contents | {name.replace("_", "."): data for name, data in changed.items()}
        return open_bundle(forged.write_folder(tmp_path / "b", forged.resigned(files, edit)))

    return edited


def change_golden(kind: str) -> Callable[[Any], None]:
    def edit(manifest: Any) -> None:
        golden = manifest["golden"][-1]
        if kind == "probabilities":
            golden["probabilities"] = golden["probabilities"][1:] + golden["probabilities"][:1]
        elif kind == "heatmap":
            golden["heatmap"] = [[1 - value for value in row] for row in golden["heatmap"]]
        elif kind == "image":
            golden["file"] = manifest["golden"][0]["file"]
        elif kind == "no image":
            golden["file"] = "card.md"
        elif kind == "refused":
            manifest["refusal"]["min_contrast"] = 127.0
        elif kind == "temperature":
            manifest["temperature"] *= 4
        else:
            manifest["golden"][-1]["class_index"] = (golden["class_index"] + 1) % 3

    return edit


@pytest.mark.parametrize(
    "kind",
    ["probabilities", "heatmap", "image", "no image", "refused", "temperature", "class index"],
)
def test_golden_answers_that_this_pc_does_not_give_are_refused(
    kind: str, open_edited: Callable[..., Bundle]
) -> None:
    bundle = open_edited(change_golden(kind))
    with pytest.raises(BundleError, match=r"golden image (golden/|card)"):
        check_golden(bundle, Classifier(bundle, threads=1))


def test_another_classifier_than_the_golden_answers_came_from_is_refused(
    contents: forged.Contents, opened: Bundle, open_edited: Callable[..., Bundle]
) -> None:
    model = onnx.ModelProto.FromString(contents["classifier.onnx"])
    classes = len(opened.manifest.classes)
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.shape == (classes,):  # the last layer's bias
            shifted = values + 9 * np.arange(classes, dtype=np.float32)
            tensor.CopyFrom(numpy_helper.from_array(shifted, tensor.name))
    bundle = open_edited(lambda m: m, classifier_onnx=model.SerializeToString())
    with pytest.raises(BundleError, match="failed on this PC"):
        check_golden(bundle, Classifier(bundle, threads=1))


def image_model(shape: list[Any], outputs: tuple[str, ...], kind: int) -> bytes:
    """Make a classifier.onnx of the given input that passes the guard but does not fit."""
    node = helper.make_node("Identity", ["image"], [outputs[0]])
    graph = helper.make_graph(
        [node],
        "g",
        [helper.make_tensor_value_info("image", kind, shape)],
        [helper.make_tensor_value_info(name, kind, shape) for name in outputs[:1]],
    )
    opsets = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString()


@pytest.mark.parametrize(
    ("shape", "outputs"),
    [
        (["n", 224, 224, 3], ("probabilities",)),
        (["n", 299, 299, 3], ("probabilities",)),
        (["n", "h", "w", 3], ("answer",)),
        ([], ("probabilities",)),
    ],
)
def test_models_of_other_shapes_than_the_manifest_says_are_refused(
    shape: list[Any], outputs: tuple[str, ...], open_edited: Callable[..., Bundle]
) -> None:
    model = image_model(shape, outputs, TensorProto.FLOAT)
    with pytest.raises(BundleError, match=r"classifier\.onnx"):
        Classifier(open_edited(lambda m: m, classifier_onnx=model), threads=1)


def set_input(model: onnx.ModelProto, kind: int | None = None, batch: int | None = None) -> bytes:
    tensor = model.graph.input[0].type.tensor_type
    if kind is not None:
        tensor.elem_type = kind
    if batch is not None:
        tensor.shape.dim[0].dim_value = batch
    return model.SerializeToString()


def test_a_model_of_another_type_or_a_fixed_batch_is_refused(
    contents: forged.Contents, open_edited: Callable[..., Bundle]
) -> None:
    def fails(data: bytes) -> None:
        bundle = open_edited(lambda m: m, classifier_onnx=data)
        with pytest.raises(BundleError, match=r"classifier\.onnx"):
            check_golden(bundle, Classifier(bundle, threads=1))

    model = onnx.ModelProto.FromString(contents["classifier.onnx"])
    fails(set_input(model, batch=7))
    model = onnx.ModelProto.FromString(contents["classifier.onnx"])
    fails(set_input(model, kind=TensorProto.DOUBLE))


def test_a_model_that_cannot_be_loaded_is_refused(open_edited: Callable[..., Bundle]) -> None:
    broken = forged.model(helper.make_node("Relu", ["nowhere"], ["y"])).SerializeToString()
    with pytest.raises(BundleError, match="cannot be loaded"):
        Classifier(open_edited(lambda m: m, classifier_onnx=broken), threads=1)


def test_a_model_that_fails_while_it_runs_is_refused(
    contents: forged.Contents, open_edited: Callable[..., Bundle]
) -> None:
    model = onnx.ModelProto.FromString(contents["gradcam.onnx"])
    column = next(t for t in model.graph.initializer if t.name == "column")
    column.CopyFrom(numpy_helper.from_array(np.array([1, 3, 1], np.int64), "column"))
    bundle = open_edited(lambda m: m, gradcam_onnx=model.SerializeToString())
    with pytest.raises(BundleError, match=r"gradcam\.onnx"):
        check_golden(bundle, Classifier(bundle, threads=1))


def test_the_manifest_of_the_embedded_bundle_is_what_was_signed(contents: forged.Contents) -> None:
    manifest = json.loads(contents["manifest.json"])
    assert set(manifest["files"]) == set(contents) - {"manifest.json", "signature"}
