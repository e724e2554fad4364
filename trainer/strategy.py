"""Training on several devices or machines at once, with `tf.distribute` as it is.

Each device holds a replica of the model. A batch is divided among the replicas, their gradients
are added up, and all take the same step. So the options mean what they mean on one device, and
what is learned is the same but for rounding and for the units that dropout draws.

What makes that true, beyond `tf.distribute` (docs/adr/0007):

- Every replica draws its own share of a batch, see `trainer.batches`. Keras would have each
  machine draw all images and throw away those of the others.
- Batch normalization is synchronized: its statistics are those of the whole batch.
- Weights, the state of an interrupted training and what is trained on are the chief's.
"""

from __future__ import annotations

import io
import json
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from trainer.batches import PlainBatches, TrainingBatches
from trainer.cluster import meet, read_cluster
from trainer.errors import LostWorkerError, TrainerError

_LOST = (
    tf.errors.AbortedError,
    tf.errors.CancelledError,
    tf.errors.DeadlineExceededError,
    tf.errors.InternalError,
    tf.errors.UnavailableError,
)
"""What TensorFlow raises when another worker ends, mostly the last; it depends on the moment."""


class Alone:
    """One device, and Keras by itself."""

    name = "none"
    replicas = 1
    """Over all machines."""
    is_chief = True
    """Whether this process writes the run folder."""

    @contextmanager
    def scope(self) -> Iterator[None]:
        """Enter what optimizers are made in and training runs in.

        Raises:
            LostWorkerError: Another worker ended meanwhile.
        """
        yield

    def from_chief(self, value: bytes) -> bytes:
        """Return the chief's value on every worker, which all must ask for in the same order."""
        return value

    def spread(self, model: keras.Model) -> keras.Model:
        """Return the model with a copy of its weights on each device."""
        return model

    def fitted(self, model: keras.Model) -> keras.Model:
        """Return what Keras can train of a part of a spread model; they share their layers."""
        return model

    def feed(
        self, batches: Callable[[int], TrainingBatches], epoch: int, validation: PlainBatches
    ) -> dict[str, Any]:
        """Return the arguments by which Keras' `fit` gets its data.

        Args:
            batches: Makes the training batches from an epoch on.
            epoch: The first to train.
            validation: The validation images.
        """
        return {"x": batches(epoch), "validation_data": validation}

    def agree(self, training: dict[str, Any]) -> None:
        """Make sure that all workers train the same.

        Args:
            training: All that the training depends on, as JSON.

        Raises:
            TrainerError: This worker has other images or options than the chief.
        """
        own = json.dumps(training)
        chief, own = json.loads(self.from_chief(own.encode())), json.loads(own)
        differing = [name for name in own if own[name] != chief.get(name)]
        if differing:
            raise TrainerError(
                "Expected the same images and options on every worker. Received other "
                f"{' and '.join(differing)} here than on the chief. Copy the images to every "
                "machine, and give the same command."
            )

    def share_weights(self, model: keras.Model) -> None:
        """Give a model the weights that it has on the chief."""


class Mirrored(Alone):
    """The devices of this machine: its GPUs, or its CPU."""

    name = "mirrored"

    def __init__(self, distribution: tf.distribute.Strategy | None = None) -> None:
        self._distribution = distribution or tf.distribute.MirroredStrategy()
        self.replicas = self._distribution.num_replicas_in_sync

    @contextmanager
    def scope(self) -> Iterator[None]:
        """See `Alone.scope`."""
        with self._distribution.scope():
            yield

    def spread(self, model: keras.Model) -> keras.Model:
        """See `Alone.spread`."""
        with self.scope():
            copy = keras.models.clone_model(model, clone_function=_synchronized)
        copy.set_weights(model.get_weights())
        return copy

    def fitted(self, model: keras.Model) -> keras.Model:
        """See `Alone.fitted`."""
        return _Fitted(model.input, model.output, name="fitted")

    def feed(
        self, batches: Callable[[int], TrainingBatches], epoch: int, validation: PlainBatches
    ) -> dict[str, Any]:
        """See `Alone.feed`."""
        # Keras tells a PyDataset that an epoch ended before the first begins; so does this.
        training = self._dataset(lambda passed: batches(epoch + 1 + passed))
        return {
            "x": training,
            "steps_per_epoch": len(batches(epoch)),
            "validation_data": self._dataset(lambda _: validation),
            "validation_steps": len(validation),
        }

    def _dataset(
        self, batches: Callable[[int], TrainingBatches | PlainBatches]
    ) -> tf.distribute.DistributedDataset:
        """Give each replica its shares, epoch after epoch without end."""
        made = lru_cache(maxsize=2)(batches)
        steps = len(made(0))
        shapes = [(None, *values.shape[1:]) for values in made(0).share(0, 0, self.replicas)]

        def of_worker(context: tf.distribute.InputContext) -> tf.data.Dataset:
            here = self.replicas // context.num_input_pipelines
            first = context.input_pipeline_id * here

            def share(number: NDArray[np.int64]) -> tuple[NDArray[np.float32], ...]:
                step, replica = divmod(int(number), here)
                epoch, index = divmod(step, steps)
                return made(epoch).share(index, first + replica, self.replicas)

            def draw(number: tf.Tensor) -> tuple[tf.Tensor, ...]:
                drawn = tf.numpy_function(share, [number], [tf.float32] * len(shapes))
                return tuple(map(tf.ensure_shape, drawn, shapes))

            numbers = tf.data.Dataset.counter()
            return numbers.map(draw, tf.data.AUTOTUNE, deterministic=True).prefetch(2 * here)

        return self._distribution.distribute_datasets_from_function(of_worker)


class MultiWorker(Mirrored):
    """The devices of all machines that TF_CONFIG names; each runs the same command.

    Raises:
        TrainerError: TF_CONFIG is missing or wrong, or not all workers came.
    """

    name = "multiworker"

    def __init__(self) -> None:
        cluster = read_cluster()
        meet(cluster)
        super().__init__(tf.distribute.MultiWorkerMirroredStrategy())
        # TensorFlow took it for notices of preemption, which Keras does not heed.
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        self.is_chief = cluster.index == 0

    @contextmanager
    def scope(self) -> Iterator[None]:
        """See `Alone.scope`."""
        try:
            with self._distribution.scope():
                yield
        except _LOST as error:
            raise LostWorkerError(
                "Another worker ended, or the network did; look there for the reason. The same "
                "command, started again on every machine, goes on from the last whole epoch."
            ) from error

    def from_chief(self, value: bytes) -> bytes:
        """See `Alone.from_chief`."""
        size = int(self._broadcast(np.array(len(value), np.int64)))
        eights = np.zeros(size // 8 + 1, np.int64)  # never none: TensorFlow crashes on none
        if self.is_chief:
            eights.view(np.uint8)[:size] = np.frombuffer(value, np.uint8)
        return self._broadcast(eights).tobytes()[:size]

    def _broadcast(self, values: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the chief's: a new variable has, everywhere, the value it has there."""
        with self.scope():
            received: NDArray[np.int64] = tf.Variable(values).numpy()
        return received

    def share_weights(self, model: keras.Model) -> None:
        """See `Alone.share_weights`."""
        stream = io.BytesIO()
        np.savez(stream, *model.get_weights())
        with np.load(io.BytesIO(self.from_chief(stream.getvalue()))) as weights:
            model.set_weights([weights[name] for name in weights.files])

    def fitted(self, model: keras.Model) -> keras.Model:
        """See `Alone.fitted`."""
        return _FittedByWorkers(model.input, model.output, name="fitted")


class _Fitted(keras.Model):  # type: ignore[misc]
    """What Keras 3.15 can train on several devices.

    Made outside the scope, it is spared the building on a first batch, which fails where shares
    differ in size. It then has to be told that XLA is not for this.
    """

    def compile(self, *arguments: Any, **options: Any) -> None:
        super().compile(*arguments, **options, jit_compile=False)


class _FittedByWorkers(_Fitted):
    """What Keras 3.15 can train on several machines.

    There it takes the mean of a step's figures over axis 0, which figures without axes have not.
    """

    def train_step(self, data: Any) -> dict[str, tf.Tensor]:
        return _with_axis(super().train_step(data))

    def test_step(self, data: Any) -> dict[str, tf.Tensor]:
        return _with_axis(super().test_step(data))


def _with_axis(figures: dict[str, tf.Tensor]) -> dict[str, tf.Tensor]:
    return {name: tf.reshape(value, [1]) for name, value in figures.items()}


def _synchronized(layer: keras.Layer) -> keras.Layer:
    """Copy a layer; batch normalization so that its statistics are those of all replicas."""
    config = layer.get_config()
    if isinstance(layer, keras.layers.BatchNormalization):
        config["synchronized"] = True
    return layer.__class__.from_config(config)


def open_strategy(name: str) -> Alone:
    """Return the strategy of a name, before TensorFlow is used for anything else.

    Args:
        name: none, mirrored or multiworker.

    Raises:
        TrainerError: See `MultiWorker`.
    """
    return {"none": Alone, "mirrored": Mirrored, "multiworker": MultiWorker}[name]()
