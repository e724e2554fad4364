"""The small frozen values that cross between engine, service, records and window."""

from __future__ import annotations

from desktop.language import mark
from desktop.values.bundle import (
    BundleInfo,
    Measured,
    ReviewThresholds,
)
from desktop.values.images import (
    IMAGE_SUFFIXES,
    ImageFacts,
    Observation,
    Prediction,
    Status,
    unreadable,
)
from desktop.values.people import (
    Comment,
    Correction,
    Label,
)
from desktop.values.pictures import (
    COLOUR_MAPS,
    BareImage,
    Explanation,
    Picture,
    Pixels,
    Question,
    ReportPictures,
)
from desktop.values.rows import (
    Order,
    Query,
    Row,
    Shown,
)

__all__ = [
    "COLOUR_MAPS",
    "IMAGE_SUFFIXES",
    "RESEARCH_USE",
    "BareImage",
    "BundleInfo",
    "Comment",
    "Correction",
    "Explanation",
    "ImageFacts",
    "Label",
    "Measured",
    "Observation",
    "Order",
    "Picture",
    "Pixels",
    "Prediction",
    "Query",
    "Question",
    "ReportPictures",
    "ReviewThresholds",
    "Row",
    "Shown",
    "Status",
    "unreadable",
]

RESEARCH_USE = mark("Research use only. Not for diagnosis.")
