"""The classifier answers, explains and refuses as the manifest says, and golden images watch it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from export.bundle.calibration import calibrate
from export.bundle.classifier import Answer, Classifier, Question, Refused
from export.bundle.errors import BundleError
from export.bundle.gate import contrast_of, sharpness_of
from export.bundle.golden import check_golden
from export.bundle.image_file import decode
from export.bundle.reader import Bundle, open_bundle
from tests.bundle import forged


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
            heatmap = classifier.explain(answer.features, Question(class_index))
            assert heatmap.shape == (shape.height, shape.width)
            assert heatmap.min() >= 0
            assert heatmap.max() == pytest.approx(1, abs=1e-6) or not heatmap.any()


def test_classes_are_explained_differently(answers: list[Answer], classifier: Classifier) -> None:
    top, *_, last = np.argsort(-answers[0].probabilities)
    of_top, of_last = (
        classifier.explain(answers[0].features, Question(int(index))) for index in (top, last)
    )
    assert np.abs(of_top - of_last).max() > 0.1


def test_why_this_and_not_that_is_another_question(
    answers: list[Answer], classifier: Classifier
) -> None:
    top, other, *_ = (int(index) for index in np.argsort(-answers[0].probabilities))
    features = answers[0].features
    alone = classifier.explain(features, Question(top))
    rather = classifier.explain(features, Question(top, rather_than=other))
    reverse = classifier.explain(features, Question(other, rather_than=top))
    assert np.abs(rather - alone).max() > 0.01
    assert not (np.minimum(rather, reverse) > 0).any()  # what speaks for one speaks against
    assert not classifier.explain(features, Question(top, rather_than=top)).any()


def test_a_fine_heatmap_has_twice_the_rows_and_agrees_with_the_coarse_one(
    golden_images: list[NDArray[np.uint8]], answers: list[Answer], classifier: Classifier
) -> None:
    for image, answer in list(zip(golden_images, answers, strict=True))[:3]:
        question = Question(int(answer.probabilities.argmax()))
        coarse = classifier.explain(answer.features, question)
        fine = classifier.explain_finely(image, question)
        assert fine.shape == tuple(2 * side for side in coarse.shape)
        assert fine.min() >= 0
        assert fine.max() == pytest.approx(1)
        rows, columns = coarse.shape
        averaged = fine.reshape(rows, 2, columns, 2).mean(axis=(1, 3))
        assert np.corrcoef(averaged.ravel(), coarse.ravel())[0, 1] > 0.8


def test_features_that_speak_for_nothing_give_an_empty_heatmap(
    answers: list[Answer], classifier: Classifier
) -> None:
    heatmap = classifier.explain(np.zeros_like(answers[0].features), Question(0))
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
    enough = classifier.classify(golden_images[0][:least, :least])
    assert isinstance(enough, Answer) or "too small" not in enough.reason
    answer = classifier.classify(golden_images[0][: least - 1, :least])
    assert isinstance(answer, Refused)
    assert f"too small: {least} x {least - 1} pixels" in answer.reason


def test_blurred_images_are_refused_with_the_reason(
    classifier: Classifier, golden_images: list[NDArray[np.uint8]]
) -> None:
    blurred = np.asarray(cv2.GaussianBlur(golden_images[0], (0, 0), 12), np.uint8)
    answer = classifier.classify(blurred)
    assert isinstance(answer, Refused)
    assert "blurred: its sharpness is" in answer.reason


def test_images_of_other_colours_are_refused_with_the_reason(
    classifier: Classifier, golden_images: list[NDArray[np.uint8]]
) -> None:
    green = golden_images[0] * np.array([0, 1, 0], np.uint8)
    answer = classifier.classify(green)
    assert isinstance(answer, Refused)
    assert "colours are not those" in answer.reason
    assert "mean of green-red" in answer.reason


def test_images_of_another_kind_are_refused_with_the_reason(
    open_edited: Callable[..., Bundle], golden_images: list[NDArray[np.uint8]]
) -> None:
    """The limits that hold before the network are opened wide: what is left is the gate."""

    def only_the_gate(manifest: Any) -> None:
        manifest["refusal"] |= {"min_contrast": 0.0, "min_sharpness": 0.0}
        manifest["refusal"] |= {"colours_low": [-1.0] * 6, "colours_high": [256.0] * 6}

    classifier = Classifier(open_edited(only_the_gate), threads=1)
    assert isinstance(classifier.classify(golden_images[0]), Answer)
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)
    answer = classifier.classify(noise)
    assert isinstance(answer, Refused)
    assert "unlike those this bundle was made for" in answer.reason


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


def test_sharpness_falls_with_blur_and_not_with_contrast() -> None:
    image = np.random.default_rng(2).integers(60, 200, (200, 200, 3), np.uint8)
    faint = (image // 4 + 90).astype(np.uint8)
    blurred = np.asarray(cv2.GaussianBlur(image, (0, 0), 4), np.uint8)
    assert sharpness_of(faint) == pytest.approx(sharpness_of(image), rel=0.1)
    assert sharpness_of(blurred) < sharpness_of(image) / 4
    assert sharpness_of(np.full((50, 50, 3), 7, np.uint8)) == 0


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
            first = manifest["golden"][0]
            first["file"], golden["file"] = golden["file"], first["file"]
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
    with pytest.raises(BundleError, match=r"golden image golden/|no golden/\S+ in the bundle"):
        bundle = open_edited(change_golden(kind))
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
    node = helper.make_node("Relu", ["x"], ["y"], no_such_attribute=1)
    broken = forged.model(node).SerializeToString()
    with pytest.raises(BundleError, match="cannot be loaded"):
        Classifier(open_edited(lambda m: m, classifier_onnx=broken), threads=1)


def test_a_model_that_would_fail_while_it_runs_is_refused(
    contents: forged.Contents, open_edited: Callable[..., Bundle]
) -> None:
    model = onnx.ModelProto.FromString(contents["gradcam.onnx"])
    column = next(t for t in model.graph.initializer if t.name == "column")
    column.CopyFrom(numpy_helper.from_array(np.array([1, 3, 1], np.int64), "column"))
    with pytest.raises(BundleError, match=r"gradcam\.onnx has a Reshape"):
        open_edited(lambda m: m, gradcam_onnx=model.SerializeToString())


@pytest.mark.parametrize("name", forged.MODELS)
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_models_that_answer_no_numbers_are_refused(
    name: str, value: float, contents: forged.Contents, open_edited: Callable[..., Bundle]
) -> None:
    model = onnx.ModelProto.FromString(contents[name])
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.size > 1:
            poisoned = np.full_like(values, value)
            tensor.CopyFrom(numpy_helper.from_array(poisoned, tensor.name))
    bundle = open_edited(lambda m: m, **{name.replace(".", "_"): model.SerializeToString()})
    with pytest.raises(BundleError, match=r"golden image|cannot be loaded"):
        check_golden(bundle, Classifier(bundle, threads=1))


def test_the_manifest_of_the_embedded_bundle_is_what_was_signed(contents: forged.Contents) -> None:
    manifest = json.loads(contents["manifest.json"])
    assert set(manifest["files"]) == set(contents) - {"manifest.json", "signature"}
