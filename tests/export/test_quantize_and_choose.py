"""Every plan yields a model that runs, and the choice keeps its limits and tells all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper
from sklearn.metrics import f1_score

from export.bundle.onnx_guard import check_onnx
from export.convert import to_onnx
from export.measure import Candidate, Limits, choose, class_metrics
from export.quantize import PLANS, Plan, is_spatial, quantize
from trainer.data import load
from trainer.run_folder import open_run

BY_NAME = {plan.name: plan for plan in PLANS}


@pytest.fixture(scope="module")
def images(run_folder: Path) -> NDArray[np.float32]:
    return load(open_run(run_folder).validation, 224)[:6].astype(np.float32)


@pytest.fixture(scope="module")
def converted(run_folder: Path) -> onnx.ModelProto:
    return to_onnx(keras.models.load_model(run_folder / "best_model.keras"), "top_activation")


def run(model: onnx.ModelProto, images: NDArray[np.float32]) -> NDArray[np.float32]:
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    probabilities, features = session.run(["probabilities", "features"], {"image": images})
    assert features.shape[1:] == (7, 7, 1280)
    answers: NDArray[np.float32] = probabilities
    return answers


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.name)
def test_every_plan_yields_a_model_that_the_app_accepts_and_runs(
    plan: Plan, converted: onnx.ModelProto, images: NDArray[np.float32]
) -> None:
    before = converted.SerializeToString()
    model = quantize(converted, plan, images[:2])
    assert converted.SerializeToString() == before
    check_onnx(model.SerializeToString(), "classifier.onnx")
    probabilities = run(model, images)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-4)
    operators = {node.op_type for node in model.graph.node}
    is_float = plan.computes_int8 is None
    assert ("QuantizeLinear" in operators) == (plan.name not in {"int8 weights", "float"})
    assert (model.ByteSize() > 0.9 * len(before)) if is_float else model.ByteSize() < 6_000_000


def test_int8_weights_alone_change_the_answers_little(
    converted: onnx.ModelProto, images: NDArray[np.float32]
) -> None:
    quantized = run(quantize(converted, BY_NAME["int8 weights"], images), images)
    np.testing.assert_allclose(quantized, run(converted, images), atol=0.05)


def test_stem_and_depthwise_are_told_from_pointwise(converted: onnx.ModelProto) -> None:
    convolutions = [node for node in converted.graph.node if node.op_type == "Conv"]
    spatial = [node for node in convolutions if is_spatial(node)]
    assert len(spatial) == 1 + 16  # EfficientNetB0: the stem, and a depthwise one in each block


def tiny_model(work: int) -> bytes:
    """Make a model that takes its time."""
    shape = ["n", 224, 224, 3]
    nodes = [
        helper.make_node("Sigmoid", ["image" if i == 0 else f"x{i}"], [f"x{i + 1}"])
        for i in range(work)
    ]
    nodes.append(helper.make_node("Relu", [f"x{work}"], ["probabilities"]))
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, shape)],
    )
    opsets = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString()


LABELS = np.arange(400) % 4
RIGHT = np.eye(4, dtype=np.float32)[LABELS] * 0.8 + 0.05


def candidate(name: str, answers: NDArray[np.float32], work: int = 1) -> Candidate:
    return Candidate(BY_NAME[name], tiny_model(work), answers)


def with_wrong(count: int) -> NDArray[np.float32]:
    answers = RIGHT.copy()
    answers[:count] = np.roll(answers[:count], 1, axis=1)
    return answers


def kept(trials: Any) -> list[str]:
    return [trial.plan for trial in trials if trial.kept]


def test_a_plan_that_keeps_the_limits_is_kept() -> None:
    candidates = [candidate("int8", with_wrong(1)), candidate("float", RIGHT, 8)]
    chosen, trials = choose(candidates, LABELS, Limits())
    assert chosen is candidates[0]
    assert kept(trials) == ["int8"]


def test_float_is_kept_where_no_plan_keeps_the_limits_and_all_is_recorded() -> None:
    candidates = [
        candidate("int8", with_wrong(300)),
        candidate("int8 weights", with_wrong(2)),
        candidate("float", RIGHT, 8),
    ]
    chosen, trials = choose(candidates, LABELS, Limits())
    assert chosen is candidates[2]
    assert kept(trials) == ["float"]
    assert [trial.plan for trial in trials] == ["int8", "int8 weights", "float"]
    assert [trial.accuracy for trial in trials] == [0.25, 0.995, 1.0]
    assert [trial.agreement for trial in trials] == [0.25, 0.995, 1.0]
    assert trials[1].probability_difference == pytest.approx(2 * 1.6 / 4 / 400, rel=1e-3)
    assert trials[0].megabytes == len(candidates[0].model) / 1e6
    assert all(trial.milliseconds > 0 for trial in trials)


@pytest.mark.parametrize("broken", ["accuracy", "agreement", "probabilities"])
def test_each_limit_alone_refuses_a_plan(broken: str) -> None:
    reference, answers = RIGHT, RIGHT.copy()
    if broken == "accuracy":
        answers, limits = with_wrong(4), Limits(0.003, 0.9, 1)
    elif broken == "agreement":  # wrong in other images, as often
        reference, answers = with_wrong(8), np.roll(with_wrong(8), 200, axis=0)
        limits = Limits(0.003, 0.99, 1)
    else:
        answers, limits = RIGHT * 0.5 + 0.125, Limits(0.003, 0.99, 0.01)
    candidates = [candidate("int8", answers), candidate("float", reference, 8)]
    assert kept(choose(candidates, LABELS, limits)[1]) == ["float"]
    assert kept(choose(candidates, LABELS, Limits(1, 0, 1))[1]) == ["int8"]


def test_of_two_plans_that_hold_the_faster_is_kept() -> None:
    candidates = [
        candidate("int8", RIGHT, 12),
        candidate("int8 weights", RIGHT, 1),
        candidate("float", RIGHT, 20),
    ]
    assert kept(choose(candidates, LABELS, Limits())[1]) == ["int8 weights"]


def test_metrics_by_class_count_a_refusal_as_no_answer() -> None:
    labels = np.array([0, 0, 0, 1, 1, 2])
    answers = np.array([0, 0, 1, 1, -1, 0])
    first, second, third = class_metrics(answers, labels, ("a", "b", "c"))
    assert (first.precision, first.recall, first.images) == (pytest.approx(2 / 3),) * 2 + (3,)
    assert (second.precision, second.recall) == (0.5, 0.5)
    assert (third.precision, third.recall, third.f1, third.images) == (0, 0, 0, 1)
    expected = f1_score(labels, answers, labels=[0, 1, 2], average=None, zero_division=0)
    assert [first.f1, second.f1, third.f1] == pytest.approx(expected.tolist())
