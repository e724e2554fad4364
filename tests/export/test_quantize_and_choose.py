"""Every plan yields a model that runs, and the choice keeps its limits and tells all."""

from __future__ import annotations

from dataclasses import replace
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

from export.bundle.classifier import session_options
from export.bundle.onnx_guard import check_onnx
from export.convert import OPSET, to_onnx
from export.measure import Candidate, Limits, choose, class_metrics
from export.quantization.activations import Activation, observe
from export.quantization.parts import Part, find_parts
from export.quantization.plan import make_plans
from export.quantization.quantize import quantize
from trainer.data import load, scan
from trainer.run_folder import open_run


@pytest.fixture(scope="module")
def images(run_folder: Path) -> NDArray[np.uint8]:
    return load(open_run(run_folder).validation, 224)[:6]


@pytest.fixture(scope="module")
def drawn(drawn_data: Path) -> NDArray[np.uint8]:
    return load(scan(drawn_data), 224)


@pytest.fixture(scope="module")
def converted(run_folder: Path) -> onnx.ModelProto:
    return to_onnx(keras.models.load_model(run_folder / "best_model.keras"), "top_activation")


@pytest.fixture(scope="module")
def parts(converted: onnx.ModelProto) -> tuple[Part, ...]:
    return find_parts(converted)


@pytest.fixture(scope="module")
def activations(
    converted: onnx.ModelProto, parts: tuple[Part, ...], drawn: NDArray[np.uint8]
) -> dict[str, Activation]:
    return observe(converted, parts, drawn[::2].astype(np.float32))


def alike(ours: NDArray[np.float32], theirs: NDArray[np.float32]) -> bool:
    """Tell whether two models answer alike; the trained one is still unsure of most images."""
    same = ours.argmax(axis=1) == theirs.argmax(axis=1)
    return bool(same.mean() > 0.85 and np.corrcoef(ours.ravel(), theirs.ravel())[0, 1] > 0.95)


def run(model: onnx.ModelProto, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), session_options(1), providers=["CPUExecutionProvider"]
    )
    probabilities, features = session.run(
        ["probabilities", "features"], {"image": images.astype(np.float32)}
    )
    assert features.shape[1:] == (7, 7, 1280)
    answers: NDArray[np.float32] = probabilities
    return answers


def test_parts_are_the_convolutions_by_stage_and_kind(
    converted: onnx.ModelProto, parts: tuple[Part, ...]
) -> None:
    names = [part.name for part in parts]
    assert names[0] == "stem spatial"
    assert names[-1] == "top pointwise"
    blocks = {
        f"block{stage} {kind}" for stage in range(1, 8) for kind in ("depthwise", "pointwise")
    }
    assert set(names) == {"stem spatial", "top pointwise"} | blocks
    found = [part.name.split()[1] for part in parts for _ in part.nodes]
    assert found.count("depthwise") == 16
    assert found.count("pointwise") == 32  # the first block has no expansion
    everything = [node for node in converted.graph.node if node.op_type == "Conv"]
    assert len(everything) - len(found) == 32  # squeeze and excite, on one pixel


@pytest.mark.parametrize("chosen", ["none", "late", "all"])
def test_every_plan_yields_a_small_model_that_the_app_accepts_and_runs(
    chosen: str,
    converted: onnx.ModelProto,
    parts: tuple[Part, ...],
    activations: dict[str, Activation],
    drawn: NDArray[np.uint8],
) -> None:
    taken = {"none": (), "late": parts[-5:], "all": parts}[chosen]
    before = converted.SerializeToString()
    model = quantize(converted, taken, activations)
    assert converted.SerializeToString() == before
    check_onnx(model.SerializeToString(), "classifier.onnx")
    assert model.ByteSize() < 6_000_000
    operators = [node.op_type for node in model.graph.node]
    assert operators.count("QLinearConv") == sum(len(part.nodes) for part in taken)
    probabilities = run(model, drawn)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-4)
    assert alike(probabilities, run(converted, drawn))


def test_ranges_that_leave_out_what_images_hold_make_other_answers(
    converted: onnx.ModelProto, parts: tuple[Part, ...], drawn: NDArray[np.uint8]
) -> None:
    of_one_image = observe(converted, parts, drawn[:1].astype(np.float32))
    model = quantize(converted, parts, of_one_image)
    assert not alike(run(model, drawn), run(converted, drawn))


def convolution(kernel: NDArray[np.float32], bias: NDArray[np.float32]) -> onnx.ModelProto:
    """Make a model of one convolution, depthwise if its kernel sees one channel."""
    channels = kernel.shape[0] if kernel.shape[1] == 1 else kernel.shape[1]
    shape = ["n", channels, 12, 12]
    node = helper.make_node(
        "Conv",
        ["image", "kernel", "bias"],
        ["y"],
        name="/block1a_dwconv_1/conv",
        kernel_shape=kernel.shape[2:],
        pads=[kernel.shape[2] // 2] * 4,
        group=channels if kernel.shape[1] == 1 else 1,
    )
    graph = helper.make_graph(
        [node],
        "g",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", kernel.shape[0], 12, 12])],
        [
            onnx.numpy_helper.from_array(kernel, "kernel"),
            onnx.numpy_helper.from_array(bias, "bias"),
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)


def given_and_wanted(
    kernel: NDArray[np.float32], images: NDArray[np.float32], corrected: bool = True
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return what a convolution gives in int8, and in float."""
    model = convolution(kernel, np.zeros(len(kernel), np.float32))
    parts = find_parts(model)
    activations = observe(model, parts, images)
    if not corrected:  # without the means there is nothing to take off
        activations = {
            name: replace(seen, mean=seen.mean * 0, rounded_mean=seen.rounded_mean * 0)
            for name, seen in activations.items()
        }
    given, wanted = (
        onnxruntime.InferenceSession(
            m.SerializeToString(), session_options(1), providers=["CPUExecutionProvider"]
        ).run(["y"], {"image": images})[0]
        for m in (quantize(model, parts, activations), model)
    )
    return given, wanted


@pytest.mark.parametrize("kind", ["depthwise", "pointwise"])
def test_channels_of_very_unlike_ranges_keep_their_precision(kind: str) -> None:
    """What ruins plain int8: one channel is a thousand times another."""
    rng = np.random.default_rng(4)
    scale = np.geomspace(0.01, 10, 8).astype(np.float32)
    images = rng.normal(0, 1, (4, 8, 12, 12)).astype(np.float32)
    if kind == "depthwise":  # unlike at its input, and so at its output
        images *= scale.reshape(1, 8, 1, 1)
        kernel = rng.normal(0, 1, (8, 1, 3, 3)).astype(np.float32)
    else:  # unlike at its output
        kernel = rng.normal(0, 1, (8, 8, 1, 1)).astype(np.float32) * scale.reshape(8, 1, 1, 1)
    given, wanted = given_and_wanted(kernel, images)
    error = (given - wanted).std(axis=(0, 2, 3)) / wanted.std(axis=(0, 2, 3))
    assert error.max() < 0.03


def test_the_mean_of_a_channel_survives_rounding() -> None:
    """Inputs far from 0 make the rounding of weights a constant, which the bias takes off."""
    rng = np.random.default_rng(5)
    images = (5 + rng.normal(0, 0.1, (8, 16, 12, 12))).astype(np.float32)
    kernel = rng.normal(0, 1, (4, 16, 1, 1)).astype(np.float32)
    off = {}
    for corrected in (True, False):
        given, wanted = given_and_wanted(kernel, images, corrected)
        off[corrected] = np.abs((given - wanted).mean(axis=(0, 2, 3))) / wanted.std(axis=(0, 2, 3))
    assert off[True].max() < 0.1
    assert off[False].max() > 3 * off[True].max()


def test_plans_go_from_weights_alone_to_everything_and_tell_what_each_part_bears(
    converted: onnx.ModelProto, drawn_data: Path
) -> None:
    lines: list[str] = []
    calibration = load(scan(drawn_data), 224)[::8]
    planned = make_plans(converted, calibration, lines.append)
    assert [trial.part for trial in planned.parts] == [p.name for p in find_parts(converted)]
    assert all(trial.probability_difference >= 0 for trial in planned.parts)
    assert planned.plans[0].parts == ()
    assert len(planned.plans[-1].parts) == len(planned.parts)
    steps = [plan for plan in planned.plans[1:] if plan.name != "int8"]
    saved = {trial.part: trial.milliseconds_saved for trial in planned.parts}
    for fewer, more in zip(planned.plans, steps, strict=False):
        assert more.parts[: len(fewer.parts)] == fewer.parts
        assert saved[more.parts[-1].name] > 0
    assert any("16 parts" in line for line in lines)


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


def candidate(plan: str, answers: NDArray[np.float32], work: int = 1) -> Candidate:
    return Candidate(plan, (), tiny_model(work), answers)


def with_wrong(count: int) -> NDArray[np.float32]:
    answers = RIGHT.copy()
    answers[:count] = np.roll(answers[:count], 1, axis=1)
    return answers


def kept(trials: Any) -> list[str]:
    return [trial.plan for trial in trials if trial.kept]


def test_a_plan_that_keeps_the_limits_is_kept() -> None:
    bold = candidate("int8", with_wrong(1))
    chosen, trials = choose(candidate("float", RIGHT, 8), [bold], LABELS, Limits())
    assert chosen is bold
    assert kept(trials) == ["int8"]


def test_float_is_kept_where_no_plan_keeps_the_limits_and_all_is_recorded() -> None:
    candidates = [candidate("int8", with_wrong(300)), candidate("int8 weights", with_wrong(2))]
    reference = candidate("float", RIGHT, 8)
    chosen, trials = choose(reference, candidates, LABELS, Limits())
    assert chosen is reference
    assert kept(trials) == ["float"]
    assert [trial.plan for trial in trials] == ["int8", "int8 weights", "float"]
    assert [trial.accuracy for trial in trials] == [0.25, 0.995, 1.0]
    assert [trial.agreement for trial in trials] == [0.25, 0.995, 1.0]
    assert trials[1].probability_difference == pytest.approx(2 * 1.6 / 4 / 400, rel=1e-3)
    assert trials[0].megabytes == len(candidates[0].model) / 1e6
    assert all(trial.milliseconds > 0 for trial in trials)


@pytest.mark.parametrize("broken", ["accuracy", "agreement", "probabilities"])
def test_each_limit_alone_refuses_a_plan(broken: str) -> None:
    right, answers = RIGHT, RIGHT.copy()
    if broken == "accuracy":
        answers, limits = with_wrong(4), Limits(0.003, 0.9, 1)
    elif broken == "agreement":  # wrong in other images, as often
        right, answers = with_wrong(8), np.roll(with_wrong(8), 200, axis=0)
        limits = Limits(0.003, 0.99, 1)
    else:
        answers, limits = RIGHT * 0.5 + 0.125, Limits(0.003, 0.99, 0.01)
    reference, bold = candidate("float", right, 8), candidate("int8", answers)
    assert kept(choose(reference, [bold], LABELS, limits)[1]) == ["float"]
    assert kept(choose(reference, [bold], LABELS, Limits(1, 0, 1))[1]) == ["int8"]


def test_of_two_plans_that_hold_the_faster_is_kept() -> None:
    candidates = [candidate("int8", RIGHT, 12), candidate("int8 weights", RIGHT, 1)]
    reference = candidate("float", RIGHT, 20)
    assert kept(choose(reference, candidates, LABELS, Limits())[1]) == ["int8 weights"]


def test_metrics_by_class_count_a_refusal_as_no_answer() -> None:
    labels = np.array([0, 0, 0, 1, 1, 2])
    answers = np.array([0, 0, 1, 1, -1, 0])
    first, second, third = class_metrics(answers, labels, ("a", "b", "c"))
    assert (first.precision, first.recall, first.images) == (pytest.approx(2 / 3),) * 2 + (3,)
    assert (second.precision, second.recall) == (0.5, 0.5)
    assert (third.precision, third.recall, third.f1, third.images) == (0, 0, 0, 1)
    expected = f1_score(labels, answers, labels=[0, 1, 2], average=None, zero_division=0)
    assert [first.f1, second.f1, third.f1] == pytest.approx(expected.tolist())
