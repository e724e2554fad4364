"""Magnifying: what stays under the pointer, where it stops, and which pixels the screen gets."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPointF, QRect, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.gui.detail.layers import Layers
from desktop.gui.detail.panes import panes
from desktop.gui.detail.zoom import LARGEST, Zoom


def laid(image=(400, 200), view=(300, 300)) -> Zoom:
    zoom = Zoom()
    zoom.use_image(QSizeF(*image))
    zoom.use_view(QSizeF(*view))
    return zoom


def image_point(zoom: Zoom, at: QPointF) -> QPointF:
    """What of the image is seen at a point of the view."""
    return (at - zoom.target().topLeft()) / zoom.scale


def test_at_first_the_whole_image_is_in_the_middle():
    zoom = laid()
    assert zoom.fitted
    assert zoom.scale == 0.75
    assert zoom.target().getRect() == (0, 75, 300, 150)
    assert not zoom.movable


def test_what_is_under_the_pointer_stays_there():
    zoom, pointer = laid(), QPointF(200, 180)
    before = image_point(zoom, pointer)
    for scale in (2.0, 5.5, 3.0, 17.0):
        zoom.magnify(scale, pointer)
        moved = (image_point(zoom, pointer) - before) * zoom.scale
        # Each time the corner goes to a whole pixel.
        assert max(abs(moved.x()), abs(moved.y())) <= 4 * zoom.scale / 2


def test_it_stops_at_its_edges_so_that_no_part_of_the_view_is_empty():
    zoom = laid()
    zoom.magnify(3.0)
    for far in (QPointF(9999, 9999), QPointF(-9999, -9999)):
        zoom.move(far)
        target = zoom.target()
        assert target.left() <= 0 <= target.right() - 300
        assert target.top() <= 0 <= target.bottom() - 300


def test_it_is_never_smaller_than_it_fits_nor_larger_than_allowed():
    zoom = laid()
    zoom.magnify(0.01)
    assert zoom.fitted
    zoom.magnify(1000)
    assert zoom.scale == LARGEST
    small = laid(image=(30, 20))
    small.magnify(0.01)
    assert small.scale == 1.0  # which is smaller than it fits


def test_steps_go_through_round_scales_and_the_one_that_fits():
    zoom, seen = laid(), []
    for direction in (1, 1, 1, -1, -1, -1, -1):
        zoom.step(direction)
        seen.append(zoom.scale)
    assert seen == [1.0, 1.5, 2.0, 1.5, 1.0, 0.75, 0.75]
    assert zoom.fitted


def test_a_view_of_another_size_keeps_its_middle():
    zoom = laid()
    zoom.magnify(4.0, QPointF(100, 150))
    middle = image_point(zoom, QPointF(150, 150))
    zoom.use_view(QSizeF(500, 320))
    now = image_point(zoom, QPointF(250, 160))
    assert (now - middle).manhattanLength() < 1
    fitted = laid()
    fitted.use_view(QSizeF(600, 300))
    assert fitted.scale == 1.5


def noise(width: int, height: int) -> QImage:
    chance, image = random.Random(1), QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixel(x, y, chance.randrange(2**24))
    return image


def clear(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def drawn(layers: Layers, scale: float, ratio: float, opacity: float = 0.0):
    """Draw on a screen of a scale factor; return its pixels and where the image lies there."""
    screen = QImage(int(200 * ratio), int(150 * ratio), QImage.Format.Format_RGB32)
    screen.fill(QColor("white"))
    screen.setDevicePixelRatio(ratio)
    pane, zoom = QRect(7, 5, 151, 121), Zoom()
    zoom.use_image(layers.size)
    zoom.use_view(panes(pane, ratio, twice=False).size)
    zoom.magnify(scale)
    painter = QPainter(screen)
    layers.draw(painter, pane, zoom, opacity)
    painter.end()
    corner = zoom.target().topLeft() + QPointF(round(7 * ratio), round(5 * ratio))
    return screen, int(corner.x()), int(corner.y())


RATIOS = [1.0, 1.25, 1.5, 1.75, 2.0, 3.0]


@pytest.mark.parametrize("ratio", RATIOS)
def test_at_100_percent_the_screen_gets_the_pixels_of_the_image(ratio):
    image = noise(60, 40)
    screen, left, top = drawn(Layers(image, clear(60, 40), QSizeF(60, 40)), 1.0, ratio)
    assert screen.copy(left, top, 60, 40) == image
    around = [screen.pixelColor(left - 1, top), screen.pixelColor(left + 60, top)]
    assert around == [QColor("white"), QColor("white")]


@pytest.mark.parametrize("ratio", RATIOS)
def test_magnified_pixels_are_squares(ratio):
    image = noise(20, 16)
    screen, left, top = drawn(Layers(image, clear(20, 16), QSizeF(20, 16)), 4.0, ratio)
    shown = screen.copy(left, top, 80, 64)
    assert shown == image.scaled(80, 64)  # each pixel repeated


def test_a_magnified_heatmap_stays_smooth():
    grey, overlay = QImage(20, 16, QImage.Format.Format_RGB32), clear(20, 16)
    grey.fill(QColor("white"))
    overlay.setPixelColor(10, 8, QColor("black"))
    screen, left, top = drawn(Layers(grey, overlay, QSizeF(20, 16)), 8.0, 1.0, opacity=1.0)
    row = {screen.pixelColor(left + x, top + 8 * 8 + 4).lightness() for x in range(160)}
    assert len(row) > 8


def test_a_smaller_picture_of_the_image_and_its_overlay_lie_where_the_image_does():
    black = QImage(30, 20, QImage.Format.Format_RGB32)
    black.fill(QColor("black"))
    screen, left, top = drawn(Layers(black, clear(3, 2), QSizeF(60, 40)), 1.0, 1.0)
    shown = screen.copy(left - 1, top - 1, 62, 42)
    inside = {shown.pixel(x, y) for x in range(1, 61) for y in range(1, 41)}
    assert inside == {QColor("black").rgb()}
    assert shown.pixelColor(0, 0) == shown.pixelColor(61, 41) == QColor("white")
