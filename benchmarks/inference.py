"""Compare ways to run the classifier: our session options, and other runtimes on the float model.

    python benchmarks/inference.py RUN [BUNDLE]

RUN is a run folder, whose model is converted for each runtime; BUNDLE gives the quantized
classifier (default: the embedded one). Every way runs in a process of its own, all of them in turn
and several rounds over, so that a slow moment of the machine hits them all; medians. Load is from
nothing imported to the first answer; memory is the largest resident size of the process, as far as
it exceeds that of bare Python with numpy. OpenVINO and LiteRT are compared if they are installed
(``pip install openvino ai-edge-litert``). Prints a Markdown table. Linux.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402

ROUNDS, IMAGES = 3, 40

Run = Callable[[NDArray[np.float32]], object]


def ours(file: str, threads: int, **changed: Any) -> Callable[[Path], Run]:
    """Return how onnxruntime loads a file with the app's options, some of them changed."""

    def load(place: Path) -> Run:
        import onnxruntime  # noqa: PLC0415

        from export.bundle.classifier import session_options  # noqa: PLC0415

        options = session_options(threads)
        if "entry" in changed:
            options.add_session_config_entry(*changed["entry"])
        if "arena" in changed:
            options.enable_cpu_mem_arena = changed["arena"]
        if "level" in changed:
            options.graph_optimization_level = getattr(
                onnxruntime.GraphOptimizationLevel, changed["level"]
            )
        session = onnxruntime.InferenceSession(
            str(place / file), options, providers=["CPUExecutionProvider"]
        )
        return lambda image: session.run(["probabilities", "features"], {"image": image})

    return load


def keras_predict(place: Path) -> Run:
    """Load the Keras model."""
    import keras  # noqa: PLC0415

    model = keras.models.load_model(place / "model.keras")
    return lambda image: model.predict(image, verbose=0)


def keras_call(place: Path) -> Run:
    """Load the Keras model as a compiled TensorFlow function."""
    import keras  # noqa: PLC0415
    import tensorflow as tf  # noqa: PLC0415

    model = tf.function(keras.models.load_model(place / "model.keras"))
    return lambda image: model(image, training=False)


def openvino(threads: int) -> Callable[[Path], Run]:
    """Return how OpenVINO loads the float model."""

    def load(place: Path) -> Run:
        from openvino import Core  # noqa: PLC0415

        settings = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_NUM_THREADS": threads}
        compiled = Core().compile_model(str(place / "float.onnx"), "CPU", settings)
        return lambda image: compiled({"image": image})

    return load


def litert(threads: int) -> Callable[[Path], Run]:
    """Return how LiteRT (XNNPACK) loads the float model."""

    def load(place: Path) -> Run:
        from ai_edge_litert.interpreter import Interpreter  # noqa: PLC0415

        interpreter = Interpreter(str(place / "float.tflite"), num_threads=threads)
        interpreter.allocate_tensors()
        (source,) = interpreter.get_input_details()

        def run(image: NDArray[np.float32]) -> object:
            interpreter.set_tensor(source["index"], image)
            interpreter.invoke()
            return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])

        return run

    return load


SPINNING = ("session.intra_op.allow_spinning", "0")
WAYS: dict[str, Callable[[Path], Run]] = {
    "onnxruntime, float, 1 thread": ours("float.onnx", 1),
    "onnxruntime, float, 2 threads": ours("float.onnx", 2),
    "**the bundle's classifier, 1 thread**": ours("classifier.onnx", 1),
    "the same, 2 threads": ours("classifier.onnx", 2),
    "the same, 2 threads that do not spin": ours("classifier.onnx", 2, entry=SPINNING),
    "the same, 1 thread, without the memory arena": ours("classifier.onnx", 1, arena=False),
    "the same, 1 thread, basic graph optimization": ours(
        "classifier.onnx", 1, level="ORT_ENABLE_BASIC"
    ),
    "the same, 1 thread, saved in its optimized form": ours(
        "optimized.onnx", 1, level="ORT_DISABLE_ALL"
    ),
    "Keras predict, float": keras_predict,
    "TensorFlow function, float": keras_call,
    "OpenVINO, float, 1 thread": openvino(1),
    "OpenVINO, float, 2 threads": openvino(2),
    "LiteRT, float, 1 thread": litert(1),
    "LiteRT, float, 2 threads": litert(2),
}
_NEEDS = {"OpenVINO": "openvino", "LiteRT": "ai_edge_litert"}


def main() -> None:
    """Prepare the files, run every way in turn, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("bundle", type=Path, nargs="?", default=ROOT / "desktop/bundles/sipakmed")
    parser.add_argument("--one", help="measure this way only, on files prepared in RUN")
    options = parser.parse_args()
    if options.one is not None:
        print(json.dumps(measure(WAYS[options.one], options.run)))
        return
    ways = [way for way in WAYS if _is_installed(way)]
    found: dict[str, list[dict[str, float]]] = {way: [] for way in ways}
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder), options.run, options.bundle)
        for _ in range(ROUNDS):
            for way in ways:
                found[way].append(in_a_process(way, Path(folder)))
    print("| | load, ms | an image, ms | memory, MB |\n| --- | --- | --- | --- |")
    for way, measured in found.items():
        middle = {key: statistics.median(m[key] for m in measured) for key in measured[0]}
        print(f"| {way} | {middle['load']:.0f} | {middle['image']:.1f} | {middle['memory']:.0f} |")


def _is_installed(way: str) -> bool:
    needed = next((module for name, module in _NEEDS.items() if way.startswith(name)), "numpy")
    return importlib.util.find_spec(needed) is not None


def prepare(place: Path, run: Path, bundle: Path) -> None:
    """Write the model in every form."""
    import keras  # noqa: PLC0415
    import onnx  # noqa: PLC0415
    import onnxruntime  # noqa: PLC0415
    import tensorflow as tf  # noqa: PLC0415

    from export.bundle.classifier import session_options  # noqa: PLC0415
    from export.bundle.reader import CLASSIFIER, open_bundle  # noqa: PLC0415
    from export.convert import to_onnx  # noqa: PLC0415
    from export.run import MODEL, read_run  # noqa: PLC0415

    model = keras.models.load_model(run / MODEL)
    model.save(place / "model.keras")
    onnx.save(to_onnx(model, read_run(run).features_layer), place / "float.onnx")
    (place / "classifier.onnx").write_bytes(open_bundle(bundle).files[CLASSIFIER])
    options = session_options(1)
    options.optimized_model_filepath = str(place / "optimized.onnx")
    onnxruntime.InferenceSession(
        str(place / "classifier.onnx"), options, providers=["CPUExecutionProvider"]
    )
    with contextlib.redirect_stdout(sys.stderr):
        converted = tf.lite.TFLiteConverter.from_keras_model(model).convert()
    (place / "float.tflite").write_bytes(converted)


def in_a_process(way: str, place: Path) -> dict[str, float]:
    """Measure one way in a process of its own."""
    command = [sys.executable, __file__, str(place), "--one", way]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{way}: {done.stderr}")
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    print(way, measured, file=sys.stderr)
    return measured


def measure(load: Callable[[Path], Run], place: Path) -> dict[str, float]:
    """Load, answer once, then time images.

    Returns:
        ``load`` and ``image`` in milliseconds, ``memory`` in megabytes.
    """
    image = np.full((1, 224, 224, 3), 128, np.float32)
    bare = peak_memory()
    started = time.perf_counter()
    run = load(place)
    run(image)
    loaded = time.perf_counter() - started
    times = []
    for _ in range(IMAGES):
        started = time.perf_counter()
        run(image)
        times.append(time.perf_counter() - started)
    return {
        "load": loaded * 1000,
        "image": statistics.median(times) * 1000,
        "memory": (peak_memory() - bare) / 1e6,
    }


def peak_memory() -> int:
    """Return the largest resident size of this process so far, bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    main()
