"""Draw the sample images of ``desktop/samples``: single cells as a Pap smear shows them.

They are drawn, not photographed: no pixel comes from a slide. Two for each of five looks, the
same pixels every time. Run with the development environment: ``python .dev/draw_samples.py``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from sample_cells import CELLS, Cell

Plane = NDArray[np.float32]  # (height, width), 0 to 1
Picture = NDArray[np.float32]  # (height, width, 3) RGB, 0 to 255

SAMPLES = Path(__file__).resolve().parent.parent / "desktop" / "samples"
SCALE = 3  # drawn larger, then reduced: soft edges for free
CLOUD, FIBRE, CHROMATIN, DUST = 26.0, 9.0, 3.0, 1.3  # blur of the noise, in final pixels


def blurred(plane: Plane, radius: float) -> Plane:
    """Return the plane out of focus by so many final pixels."""
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), radius * SCALE), np.float32)


class Painter:
    """Paints one cell; everything random comes from one seeded generator."""

    def __init__(self, cell: Cell, seed: int) -> None:
        """Take the cell to paint and the seed of its irregularities."""
        self.cell = cell
        self.random = np.random.Generator(np.random.PCG64(seed))
        width, height = cell.size
        self.shape = (height * SCALE, width * SCALE)
        self.centre = np.array([width / 2, height / 2])

    def paint(self) -> NDArray[np.uint8]:
        """Return the finished picture, (height, width, 3) RGB uint8."""
        picture = self._slide()
        picture = self._bystanders(self._neighbours(picture))
        body = self._body()
        picture = self._blend(picture, self._body_colours(body), body * self._opacity())
        nucleus = self._nucleus()
        picture = self._blend(
            picture, self._nucleus_colours(nucleus), nucleus * self.cell.nucleus_density
        )
        return self._photograph(picture)

    def noise(self, fineness: float) -> Plane:
        """Return smooth noise of mean 0 and deviation 1 over the picture."""
        height, width = self.shape
        coarse = self.random.standard_normal((height // 2 + 1, width // 2 + 1))
        smooth = blurred(coarse.astype(np.float32), fineness / 2)
        plane = cv2.resize(smooth, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray((plane - plane.mean()) / plane.std(), np.float32)

    def outline(
        self, at: NDArray[np.float64], axes: tuple[float, float], wobble: float, corners: float
    ) -> Plane:
        """Return a filled closed shape, 1 inside: an ellipse made irregular and angular."""
        angles = np.linspace(0, 2 * np.pi, 240, endpoint=False)
        radius = np.ones_like(angles)
        for order in range(2, 7):
            amount = wobble * self.random.uniform(0.3, 1) / order
            radius += amount * np.cos(order * angles + self.random.uniform(0, 2 * np.pi))
        if corners:
            radius *= self._polygon(angles) * corners + (1 - corners)
        turn = np.deg2rad(self.cell.tilt)
        x, y = radius * axes[0] * np.cos(angles), radius * axes[1] * np.sin(angles)
        points = np.stack(
            [x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)]
        )
        plane = np.zeros(self.shape, np.float32)
        pixels = np.round((points.T + at) * SCALE).astype(np.int32)
        cv2.fillPoly(plane, [pixels], 1.0)
        return plane

    def _polygon(self, angles: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the radius of a random polygon of five to seven sides at these angles."""
        count = int(self.random.integers(5, 8))
        normals = np.linspace(0, 2 * np.pi, count, endpoint=False)
        normals += self.random.uniform(-0.22, 0.22, count) + self.random.uniform(0, 2)
        reach = self.random.uniform(0.82, 1.0, count)
        facing = np.cos(angles[:, None] - normals[None, :])
        limits = np.where(facing > 0.05, reach / np.maximum(facing, 0.05), np.inf)
        radius = np.minimum(limits.min(axis=1), 1.18)
        rounding = np.hanning(23) / np.hanning(23).sum()
        around = np.concatenate([radius[-11:], radius, radius[:11]])
        smooth: NDArray[np.float64] = np.convolve(around, rounding, "valid")
        return smooth

    def _slide(self) -> Picture:
        """Return the empty slide: lit unevenly, with a little debris."""
        light = 1 + 0.03 * self.noise(2 * CLOUD) + 0.012 * self.noise(FIBRE)
        picture = np.asarray(self.cell.background, np.float32) * light[..., None]
        specks = np.clip(self.noise(DUST) - 3.1, 0, 1)
        return np.asarray(picture * (1 - 0.6 * specks[..., None]), np.float32)

    def _neighbours(self, picture: Picture) -> Picture:
        """Let one or two other cells reach in over the picture's edge, out of focus."""
        for _ in range(int(self.random.integers(1, 3))):
            angle = self.random.uniform(0, 2 * np.pi)
            away = np.array([np.cos(angle), np.sin(angle)]) * self.centre * 1.35
            axes = (self.cell.body[0] * 0.75, self.cell.body[1] * 0.7)
            shape = self.outline(self.centre + away, axes, 0.1, self.cell.corners)
            shape = blurred(shape, 2.5 + self.cell.glow)
            colour = np.asarray(self.cell.cytoplasm) * self.random.uniform(0.9, 1.08)
            colours = colour * (1 + 0.05 * self.noise(FIBRE)[..., None])
            picture = self._blend(picture, colours, shape * 0.55)
        return picture

    def _bystanders(self, picture: Picture) -> Picture:
        """Scatter a few small dark white-cell nuclei near the edge, as smears have them."""
        for _ in range(int(self.random.integers(0, 4))):
            angle = self.random.uniform(0, 2 * np.pi)
            at = self.centre + np.array([np.cos(angle), np.sin(angle)]) * self.centre * 1.12
            axes = (self.random.uniform(3, 5.5), self.random.uniform(3, 5))
            shape = blurred(self.outline(at, axes, 0.5, 0), 1.2)
            colour = np.asarray(self.cell.nucleus_colour) * 1.25
            picture = self._blend(picture, np.broadcast_to(colour, picture.shape), shape * 0.7)
        return picture

    def _body(self) -> Plane:
        """Return where the body is, 1 inside, with the fade of its edge."""
        shape = self.outline(self.centre, self.cell.body, 0.1, self.cell.corners)
        return blurred(shape, self.cell.glow)

    def _opacity(self) -> Plane:
        """Return how opaque the body is at each pixel: cloudy, and clear inside a halo."""
        plane = self.cell.density + 0.05 * self.noise(FIBRE)
        if self.cell.halo:
            axes = (self.cell.halo * 1.1, self.cell.halo * 0.9)
            halo = self.outline(self._nucleus_at(), axes, 0.3, 0)
            clear = blurred(halo, 2.5) * (0.8 + 0.08 * self.noise(FIBRE))
            plane = plane * (1 - 0.85 * clear)
        return np.clip(plane, 0, 1).astype(np.float32)

    def _body_colours(self, body: Plane) -> Picture:
        """Return the body's colours: uneven stain, folds, a darker rim, denser in the middle."""
        inner = blurred(body, 5)
        rim = np.clip(1.6 * (1 - inner), 0, 1) * self.cell.rim
        crease = np.exp(-((self.noise(1.6 * FIBRE) / 0.1) ** 2)) * np.clip(self.noise(CLOUD), 0, 1)
        middle = blurred(body, 0.45 * min(self.cell.body))
        stain = 0.07 * self.noise(CLOUD) + 0.05 * self.noise(FIBRE) + 0.035 * self.noise(CHROMATIN)
        tone = 1.1 - rim - 0.13 * self.cell.corners * crease - 0.2 * middle**2 + stain
        return np.asarray(np.asarray(self.cell.cytoplasm) * tone[..., None], np.float32)

    def _nucleus_at(self) -> NDArray[np.float64]:
        """Return the middle of the nucleus in final pixels."""
        return np.asarray(self.centre + self.cell.nucleus_at, np.float64)

    def _nucleus(self) -> Plane:
        """Return where the nucleus is, 1 inside."""
        shape = self.outline(self._nucleus_at(), self.cell.nucleus, self.cell.ragged, 0)
        return blurred(shape, 0.8)

    def _nucleus_colours(self, nucleus: Plane) -> Picture:
        """Return the nucleus's colours: clumps of chromatin within a darker membrane."""
        clumps = 0.13 * self.noise(CHROMATIN) + 0.06 * self.noise(DUST)
        inner = blurred(nucleus, 0.18 * min(self.cell.nucleus))
        tone = 0.72 + 0.36 * np.clip(2 * inner - 1, 0, 1) + clumps
        return np.asarray(np.asarray(self.cell.nucleus_colour) * tone[..., None], np.float32)

    def _blend(self, under: Picture, over: NDArray[np.floating], opacity: Plane) -> Picture:
        """Lay one picture over another."""
        amount = opacity[..., None]
        return np.asarray(under * (1 - amount) + over * amount, np.float32)

    def _photograph(self, picture: Picture) -> NDArray[np.uint8]:
        """Reduce to the final size, put slightly out of focus and add the camera's grain."""
        small = cv2.resize(picture, self.cell.size, interpolation=cv2.INTER_AREA)
        soft = cv2.GaussianBlur(small, (0, 0), self.cell.softness)
        grain = self.random.normal(0, 1.6, soft.shape)
        return np.clip(np.round(soft + grain), 0, 255).astype(np.uint8)


def draw(folder: Path) -> list[Path]:
    """Draw all samples into a folder and return their files.

    Args:
        folder: Made if it is not there; files of the same names are overwritten.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number, cell in enumerate(CELLS, start=1):
        picture = Painter(cell, seed=number).paint()
        _, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
        file = folder / f"sample-{number:02d}.png"
        file.write_bytes(data.tobytes())
        files.append(file)
    return files


if __name__ == "__main__":
    for drawn in draw(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES):
        print(drawn)
