"""The ONNX models compute what Keras and TensorFlow compute."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.typing import NDArray

from export.bundle.classifier import Question, normalized
from export.bundle.onnx_guard import check_onnx
from export.convert import to_onnx
from export.errors import ExportError
from export.gradcam import Head, gradcam_model, gradient_tape_heatmap, max_difference, read_head
from trainer.data import load
from trainer.gradcam import GradCam
from trainer.run_folder import open_run

FEATURES_LAYER = "top_activation"


@pytest.fixture(scope="module")
def model(run_folder: Path) -> Any:
    return keras.models.load_model(run_folder / "best_model.keras")


@pytest.fixture(scope="module")
def converted(model: Any) -> onnx.ModelProto:
    return to_onnx(model, FEATURES_LAYER)


@pytest.fixture(scope="module")
def images(run_folder: Path) -> NDArray[np.uint8]:
    return load(open_run(run_folder).validation, 224)


@pytest.fixture(scope="module")
def answers(converted: onnx.ModelProto, images: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    """Probabilities and features by the ONNX model."""
    found: list[NDArray[np.float32]] = session_of(converted).run(
        ["probabilities", "features"], {"image": images.astype(np.float32)}
    )
    return found


def session_of(model: onnx.ModelProto) -> Any:
    return onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )


def explain(session: Any, features: NDArray[np.float32], question: Question) -> Any:
    classes = session.get_inputs()[1].shape[1]
    feeds = {"features": features[np.newaxis], "logit_weights": question.logit_weights(classes)}
    return normalized(session.run(["evidence"], feeds)[0][0])


def test_the_onnx_model_answers_as_keras_does(
    model: Any, answers: list[NDArray[np.float32]], images: NDArray[np.uint8]
) -> None:
    both = keras.Model(model.input, [model.output, model.get_layer(FEATURES_LAYER).output])
    expected = both.predict(images.astype(np.float32), verbose=0)
    for ours, theirs in zip(answers, expected, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-4 * np.abs(theirs).max())
    assert np.ptp(answers[0], axis=0).max() > 0.1  # the answers differ, so this says something


def test_the_converted_model_passes_the_guard(converted: onnx.ModelProto) -> None:
    check_onnx(converted.SerializeToString(), "classifier.onnx")


def test_another_layer_name_is_refused_in_words(model: Any) -> None:
    with pytest.raises(ExportError, match="no_such_layer"):
        to_onnx(model, "no_such_layer")


def test_another_head_than_ours_is_refused_in_words() -> None:
    inputs = keras.Input((8, 8, 3))
    x = keras.layers.Conv2D(4, 3, name="features")(inputs)
    x = keras.layers.GlobalMaxPooling2D()(x)
    with pytest.raises(ExportError, match="GlobalMaxPooling2D"):
        read_head(keras.Model(inputs, keras.layers.Dense(2)(x)), "features")


def test_gradcam_agrees_with_gradient_tape_on_any_features(model: Any) -> None:
    rng = np.random.default_rng(0)
    gradcam = gradcam_model(read_head(model, FEATURES_LAYER), 7, 7)
    check_onnx(gradcam.SerializeToString(), "gradcam.onnx")
    scales = 10 ** rng.uniform(-2, 1, (50, 1, 1, 1))
    features = (rng.normal(0, 1, (50, 7, 7, 1280)) * scales).astype(np.float32)
    difference, comparisons = max_difference(model, FEATURES_LAYER, gradcam, features)
    assert difference <= 1e-4
    assert comparisons == 50 * 6  # each class, and each rather than the next


def test_why_this_and_not_that_is_the_difference_of_two_explanations(model: Any) -> None:
    features = np.random.default_rng(3).normal(0, 1, (7, 7, 1280)).astype(np.float32)
    session = session_of(gradcam_model(read_head(model, FEATURES_LAYER), 7, 7))
    this_not_that = explain(session, features, Question(0, rather_than=1))
    assert np.abs(this_not_that - explain(session, features, Question(0))).max() > 0.01
    other_way = explain(session, features, Question(1, rather_than=0))
    assert not np.any((this_not_that > 0) & (other_way > 0))
    np.testing.assert_array_equal(explain(session, features, Question(2, rather_than=2)), 0)


def test_squeeze_and_excite_keeps_its_one_pixel(converted: onnx.ModelProto) -> None:
    made = {name: node.op_type for node in converted.graph.node for name in node.output}
    readers = [
        node.op_type
        for node in converted.graph.node
        if node.input and made.get(node.input[0]) == "GlobalAveragePool"
    ]
    assert sorted(readers) == [*["Conv"] * 16, "Squeeze"]  # the last one leads to the head


def test_gradcam_on_the_onnx_features_agrees_with_keras_from_the_pixels(
    model: Any, answers: list[NDArray[np.float32]], images: NDArray[np.uint8]
) -> None:
    session = session_of(gradcam_model(read_head(model, FEATURES_LAYER), 7, 7))
    gradcam = GradCam(model, FEATURES_LAYER)
    for class_index in range(3):
        theirs = gradcam.heatmaps(images, np.full(len(images), class_index))
        ours = [explain(session, features, Question(class_index)) for features in answers[1]]
        np.testing.assert_allclose(ours, theirs, atol=1e-3)


def head_with(logit_weight: float) -> tuple[Any, Head]:
    """Make a model of a head alone whose first class hears only `logit_weight`."""
    inputs = keras.Input((7, 7, 4), name="features")
    x = keras.layers.Activation("linear", name="top_activation")(inputs)
    x = keras.layers.GlobalAveragePooling2D()(x)
    x = keras.layers.Dense(3, activation="relu", kernel_initializer="ones")(x)
    x = keras.layers.Dropout(0.5)(x)
    initial = keras.initializers.Constant(logit_weight)
    x = keras.layers.Dense(2, kernel_initializer=initial)(x)
    model = keras.Model(inputs, keras.layers.Softmax()(x))
    return model, read_head(model, "top_activation")


@pytest.mark.parametrize(
    ("logit_weight", "level"), [(-1.0, 1.0), (0.0, 1.0), (1.0, 0.0), (1.0, -1.0)]
)
def test_no_positive_evidence_gives_an_empty_heatmap(logit_weight: float, level: float) -> None:
    model, head = head_with(logit_weight)
    features = np.full((7, 7, 4), level, np.float32)
    for heatmap in (
        explain(session_of(gradcam_model(head, 7, 7)), features, Question(0)),
        gradient_tape_heatmap(model, "top_activation", features, Question(0)),
    ):
        np.testing.assert_array_equal(heatmap, np.zeros((7, 7)))


def test_positive_evidence_is_scaled_to_one() -> None:
    _, head = head_with(1.0)
    features = np.ones((7, 7, 4), np.float32)
    features[2, 3] = 5
    heatmap = explain(session_of(gradcam_model(head, 7, 7)), features, Question(1))
    assert heatmap[2, 3] == 1
    assert heatmap[0, 0] == pytest.approx(0.2)


def test_a_difference_that_is_not_a_number_is_no_agreement(model: Any) -> None:
    gradcam = gradcam_model(read_head(model, FEATURES_LAYER), 7, 7)
    features = np.full((2, 7, 7, 1280), 1, np.float32)
    features[0, 0, 0, 0] = np.nan
    assert not max_difference(model, FEATURES_LAYER, gradcam, features)[0] <= 1e-4
