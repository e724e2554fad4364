"""The machines that train together: TF_CONFIG read strictly, and how the workers meet.

TensorFlow waits for a worker that never comes without end and without hearing Ctrl-C. So the
workers first meet here, in Python, and only when all are there does TensorFlow begin.
"""

from __future__ import annotations

import json
import os
import selectors
import socket
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from trainer.errors import TrainerError

PATIENCE = 300.0
"""For how many seconds the workers wait for each other."""

_EXAMPLE = (
    '{"cluster": {"worker": ["10.0.0.1:3456", "10.0.0.2:3456"]}, '
    '"task": {"type": "worker", "index": 0}}'
)
_GREETING = b"petriscope worker "
_BEGIN = b"begin\n"


@dataclass(frozen=True)
class Cluster:
    """The workers.

    Attributes:
        addresses: Host and port of each, the chief first.
        index: Position of this one.
    """

    addresses: tuple[str, ...]
    index: int


def read_cluster() -> Cluster:
    """Read the environment variable TF_CONFIG.

    Sources: the format is TensorFlow's, see `tf.distribute.cluster_resolver`.

    Raises:
        TrainerError: It is missing, or does not say who the workers are and which this one is.
    """
    text = os.environ.get("TF_CONFIG", "")
    if not text:
        raise TrainerError(
            f"Expected the environment variable TF_CONFIG to name the workers, such as {_EXAMPLE}. "
            "Received none. Set it on every machine, each with an index of its own."
        )
    try:
        config = json.loads(text)
        jobs, task = config["cluster"], config["task"]
        if set(jobs) - {"chief", "worker"}:
            raise ValueError(f"jobs {', '.join(jobs)}, but only chief and worker train here")
        addresses = [*jobs.get("chief", []), *jobs.get("worker", [])]
        for address in addresses:
            _host_and_port(address)
        if len(set(addresses)) < len(addresses):
            raise ValueError("an address twice")
        own = jobs[task["type"]][_position(task["index"])]
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise TrainerError(
            f"Expected the environment variable TF_CONFIG to be like {_EXAMPLE}. "
            f"Received {text} ({error!r})."
        ) from None
    return Cluster(tuple(addresses), addresses.index(own))


def meet(cluster: Cluster) -> None:
    """Wait until every worker is there.

    Raises:
        TrainerError: Some did not come, or the chief's port cannot be used.
    """
    print(f"meeting the workers {', '.join(cluster.addresses)}", file=sys.stderr)
    chief = _host_and_port(cluster.addresses[0])
    try:
        _gather(cluster, chief[1]) if cluster.index == 0 else _join(cluster, chief)
    except OSError as error:
        raise TrainerError(
            f"The workers could not meet at {cluster.addresses[0]}: {error.strerror or error}. "
            "Check the addresses in TF_CONFIG and the machines' firewalls."
        ) from None


def _gather(cluster: Cluster, port: int) -> None:
    """Wait as the chief for a greeting of every other worker, then let all begin."""
    others = range(1, len(cluster.addresses))
    deadline = time.monotonic() + PATIENCE
    with ExitStack() as stack, socket.create_server(("", port)) as server:
        here: dict[int, socket.socket] = {}  # a worker that was started again greets again
        waiting = stack.enter_context(selectors.DefaultSelector())
        waiting.register(server, selectors.EVENT_READ)
        while len(here) < len(others):
            events = waiting.select(max(0.0, deadline - time.monotonic()))
            if not events:
                raise TrainerError(_absent([cluster.addresses[i] for i in others if i not in here]))
            for key, _ in events:
                if key.fileobj is server:
                    connection = stack.enter_context(server.accept()[0])
                    waiting.register(connection, selectors.EVENT_READ)
                    continue
                connection = key.fileobj  # type: ignore[assignment]
                waiting.unregister(connection)
                greeting = connection.recv(64)
                number = greeting.removeprefix(_GREETING).strip()
                if greeting.startswith(_GREETING) and number.isdigit() and int(number) in others:
                    here[int(number)] = connection
        for connection in here.values():
            connection.sendall(_BEGIN)


def _join(cluster: Cluster, chief: tuple[str, int]) -> None:
    """Greet the chief, as soon as it listens, and wait until it says to begin."""
    deadline = time.monotonic() + PATIENCE
    while (left := deadline - time.monotonic()) > 0:
        try:
            with socket.create_connection(chief, timeout=left) as connection:
                connection.sendall(_GREETING + str(cluster.index).encode() + b"\n")
                if connection.recv(64) == _BEGIN:
                    return
        except TimeoutError:
            break
        except ConnectionError:
            pass  # it does not listen yet, or has been started again
        time.sleep(0.2)
    raise TrainerError(_absent([f"{cluster.addresses[0]} (the chief), or those it waits for"]))


def _absent(who: list[str]) -> str:
    return (
        f"Expected all workers within {PATIENCE:.0f} seconds. Received nothing from "
        f"{', '.join(who)}. Start the command on every machine of TF_CONFIG, and check that "
        "their firewalls let these ports through."
    )


def _host_and_port(address: Any) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not host or not 0 < int(port) < 65536:
        raise ValueError(f"no host:port in {address!r}")
    return host, int(port)


def _position(index: Any) -> int:
    if int(index) < 0:
        raise ValueError(f"a negative index, {index}")
    return int(index)
