"""Frames survive the way there; anything else is an error, never a hang or a surprise."""

import io
import json

import pytest

from desktop.engine.messages.bundle import (
    facts_frame,
    parse_copied,
    parse_facts,
    parse_ready,
    ready_frame,
)
from desktop.engine.messages.classified import classified_frame, parse_classified
from desktop.engine.messages.pictures import (
    explained_frame,
    image_frame,
    parse_explained,
    parse_image,
)
from desktop.engine.protocol import HEADER_LIMIT, Frame, ProtocolError, read_frame, write_frame
from desktop.installed.facts import BundleFacts, ClassMetrics, Metrics
from desktop.values import (
    BareImage,
    BundleInfo,
    Explanation,
    ImageFacts,
    Measured,
    Pixels,
    Prediction,
    Question,
)

DIGEST = "ab" * 32
BUNDLE = BundleInfo(
    "B", "1", DIGEST, ("a", "b"), ("A.", "B."), {"a": 0.5, "b": 1.0},
    1, "0123456789abcdef01234567", True, 1, "", Measured(648, 0.01, 0.009),
)  # fmt: skip

FACTS = ImageFacts("PNG", 2, 1, 90, 0.05, 128.0, (50.0, 10.0, -20.0), 16, 1.5)


def sent(frame):
    stream = io.BytesIO()
    write_frame(stream, frame)
    return stream.getvalue()


def raw(header, payload=b""):
    data = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(data).to_bytes(4, "big") + data + payload


def answered(**changes):
    fields = {
        "file": "x.png",
        "status": "answered",
        "class_name": "a",
        "confidence": 0.75,
        "probabilities": {"a": 0.75, "b": 0.25},
        "reason": None,
        "sha256": "cd" * 32,
        "bundle": DIGEST,
        "facts": FACTS,
    }
    return Prediction(**{**fields, **changes})


def test_frames_arrive_in_order_and_unchanged():
    frames = [Frame({"file": "ü\udcff"}, b"\0\1\n"), Frame({}, b"")]
    stream = io.BytesIO(b"".join(map(sent, frames)))
    assert [read_frame(stream), read_frame(stream), read_frame(stream)] == [*frames, None]


@pytest.mark.parametrize(
    "data",
    [
        b"\0\0",
        b"printed by a library",
        (HEADER_LIMIT + 1).to_bytes(4, "big") + b"{}",
        raw(b"not json"),
        raw(b"[" * 100_000),
        raw([1, 2]),
        raw({}),
        raw({"payload": -1}),
        raw({"payload": True}),
        raw({"payload": 10**12}),
        raw({"payload": 5}, b"1234"),
        raw({"payload": 0})[:-1],
    ],
)
def test_anything_else_is_a_protocol_error(data):
    with pytest.raises(ProtocolError):
        read_frame(io.BytesIO(data))


def test_a_prediction_arrives_unchanged():
    thumbnail = Pixels(2, 1, 3, b"abcdef")
    frame = read_frame(io.BytesIO(sent(classified_frame(answered(), thumbnail))))
    arrived = parse_classified(frame, "x.png", BUNDLE)
    assert (arrived.prediction, arrived.thumbnail) == (answered(), thumbnail)
    assert arrived.prediction.facts == FACTS  # which the comparison above leaves out


@pytest.mark.parametrize(
    "changes",
    [
        {"file": "another.png"},
        {"status": "fine"},
        {"class_name": "c"},
        {"confidence": None},
        {"confidence": float("nan")},
        {"probabilities": {"a": 1.0}},
        {"probabilities": {"a": 2.0, "b": 0.0}},
        {"probabilities": {"a": "1", "b": 0.0}},
        {"sha256": "../../etc"},
        {"sha256": None},
        {"bundle": "00" * 32},
        {"status": "refused"},
        {"status": "unreadable", "class_name": None, "probabilities": {}, "confidence": None},
    ],
)
def test_a_prediction_that_makes_no_sense_is_a_protocol_error(changes):
    frame = classified_frame(answered(**changes), None)
    with pytest.raises(ProtocolError):
        parse_classified(frame, "x.png", BUNDLE)


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 1},
        {"width": 0},
        {"height": 1.0},
        {"bytes": -1},
        {"bits": True},
        {"focus": float("nan")},
        {"focus": 9.0},
        {"brightness": 256.0},
        {"brightness": 1},
        {"colour": [50.0, 10.0]},
        {"colour": [101.0, 10.0, 10.0]},
        {"colour": [50.0, "10", 10.0]},
        {"changed": float("inf")},
        {"changed": None},
    ],
)
def test_facts_that_make_no_sense_are_a_protocol_error(changes):
    frame = read_frame(io.BytesIO(sent(classified_frame(answered(), None))))
    parse_classified(frame, "x.png", BUNDLE)
    facts = {**frame.header["facts"], **changes}
    with pytest.raises(ProtocolError):
        parse_classified(Frame({**frame.header, "facts": facts}), "x.png", BUNDLE)


@pytest.mark.parametrize(
    "size", [[2, 1, 4], [2, 2, 3], [0, 1, 3], [-2, -1, 3], [2, 1], "2", [2.0, 1, 3]]
)
def test_a_thumbnail_of_another_size_than_its_bytes_is_a_protocol_error(size):
    frame = classified_frame(answered(), Pixels(2, 1, 3, b"abcdef"))
    with pytest.raises(ProtocolError):
        parse_classified(Frame({**frame.header, "thumbnail": size}, frame.payload), "x.png", BUNDLE)


def test_an_explanation_arrives_unchanged_with_its_question():
    question = Question("a", rather_than="b", fine=True, colours="cividis")
    pixels = Pixels(1, 1, 3, b"abc"), Pixels(1, 1, 4, b"defg"), Pixels(2, 1, 3, b"hijklm")
    explanation = Explanation(question, *pixels, False, width=4000, height=3000)
    assert parse_explained(explained_frame(explanation), question) == explanation


@pytest.mark.parametrize(
    "changes", [{"kind": "ready"}, {"empty": 0}, {"pictures": [[1, 1, 3]]}, {"pictures": None}]
)
def test_an_explanation_that_makes_no_sense_is_a_protocol_error(changes):
    pixels = Pixels(1, 1, 3, b"abc"), Pixels(1, 1, 4, b"defg"), Pixels(1, 1, 3, b"hij")
    frame = explained_frame(Explanation(Question("a"), *pixels, False, 1, 1))
    with pytest.raises(ProtocolError):
        parse_explained(Frame({**frame.header, **changes}, frame.payload), Question("a"))


def test_a_bare_image_arrives_unchanged_and_only_in_rgb():
    bare = BareImage(Pixels(2, 1, 3, b"abcdef"), 20, 10)
    assert parse_image(image_frame(bare)) == bare
    for broken in (BareImage(Pixels(1, 1, 4, b"abcd"), 1, 1), BareImage(bare.image, 0, 10)):
        with pytest.raises(ProtocolError):
            parse_image(image_frame(broken))


@pytest.mark.parametrize(
    "changes", [{"images": 0}, {"calibration_error": 2.0}, {"least_focus": -1.0}]
)
def test_figures_that_make_no_sense_are_a_protocol_error(changes):
    ready = json.loads(json.dumps(dict(ready_frame(BUNDLE).header)))
    ready["bundle"]["measured"].update(changes)
    with pytest.raises(ProtocolError):
        parse_ready(Frame(ready))


def test_a_bundle_arrives_unchanged():
    sent_over = json.loads(json.dumps(dict(ready_frame(BUNDLE).header)))
    assert parse_ready(Frame(sent_over)) == BUNDLE


@pytest.mark.parametrize(
    "value",
    [
        None,
        [0.5, 1.0],
        {"a": 0.5},
        {"b": 1.0, "a": 0.5},
        {"a": 0.5, "b": 1.5},
        {"a": 0.5, "b": -0.1},
        {"a": 0.5, "b": float("nan")},
        {"a": 0.5, "b": "1.0"},
        {"a": 0.5, "b": True},
        {"a": 0.5, "b": 1.0, "c": 0.5},
    ],
)
def test_review_thresholds_that_make_no_sense_are_a_protocol_error(value):
    header = ready_frame(BUNDLE).header
    bundle = {**header["bundle"], "classes": ["a", "b"], "descriptions": ["A.", "B."]}
    with pytest.raises(ProtocolError, match="review_below"):
        parse_ready(Frame({**header, "bundle": {**bundle, "review_below": value}}))


@pytest.mark.parametrize("value", [None, 1, "true"])
def test_whether_the_signer_is_ours_is_never_guessed(value):
    header = ready_frame(BUNDLE).header
    bundle = {**header["bundle"], "classes": ["a", "b"], "descriptions": ["A.", "B."]}
    with pytest.raises(ProtocolError, match="signer_shipped"):
        parse_ready(Frame({**header, "bundle": {**bundle, "signer_shipped": value}}))


BUNDLE_FACTS = BundleFacts(
    "2026-11-25T03:52:34+00:00", "Cells", "A. Nonym", "None", "Research", "None",
    Metrics("validation", 9, 0.0, 0.9, 0.8, 0.1, (ClassMetrics("a", 1.0, 0.5, 4),)),
)  # fmt: skip


def test_the_facts_of_a_bundle_arrive_unchanged():
    assert parse_facts(read_frame(io.BytesIO(sent(facts_frame(BUNDLE_FACTS))))) == BUNDLE_FACTS


def without(fields, name):
    return {key: value for key, value in fields.items() if key != name}


METRICS = json.loads(json.dumps(facts_frame(BUNDLE_FACTS).header))["metrics"]


@pytest.mark.parametrize(
    "metrics",
    [
        None,
        [],
        without(METRICS, "split"),
        {**METRICS, "accuracy": 1.5},
        {**METRICS, "refused": float("nan")},
        {**METRICS, "images": "9"},
        {**METRICS, "classes": {}},
        {**METRICS, "classes": [None]},
        {**METRICS, "classes": [{**METRICS["classes"][0], "recall": -0.1}]},
    ],
)
def test_facts_of_a_bundle_that_make_no_sense_are_a_protocol_error(metrics):
    with pytest.raises(ProtocolError, match="Expected"):
        parse_facts(Frame({**facts_frame(BUNDLE_FACTS).header, "metrics": metrics}))


@pytest.mark.parametrize("header", [{}, {"kind": "ready"}, facts_frame(BUNDLE_FACTS).header])
def test_only_a_copy_is_a_copy(header):
    with pytest.raises(ProtocolError, match="Expected a copy"):
        parse_copied(Frame(header))
