"""The ten cells that ``draw_samples.py`` draws, as figures: two for each of five looks."""

from __future__ import annotations

from dataclasses import dataclass, replace

Colour = tuple[float, float, float]  # RGB, 0 to 255


@dataclass(frozen=True)
class Cell:
    """How one cell looks; lengths are in final pixels, angles in degrees.

    Attributes:
        size: Width and height of the picture.
        background: Colour of the empty slide.
        cytoplasm: Colour of the cell's body.
        density: How much of the slide the body hides, 0 to 1.
        body: Half axes of the body.
        corners: 0 for a round outline; higher for a polygonal, folded one.
        tilt: How far the cell is turned.
        nucleus: Half axes of the nucleus.
        nucleus_colour: Colour of the nucleus.
        nucleus_at: Offset of the nucleus from the middle.
        ragged: How irregular the nucleus is, 0 to 1.
        nucleus_density: How much of what lies under it the nucleus hides, 0 to 1.
        rim: How much darker the body's edge is, 0 to 1.
        halo: Radius of the clear zone about the nucleus; 0 for none.
        softness: Blur of the finished picture.
        glow: How far the body fades into the slide instead of ending at an edge.
    """

    size: tuple[int, int]
    background: Colour
    cytoplasm: Colour
    density: float
    body: tuple[float, float]
    corners: float
    tilt: float
    nucleus: tuple[float, float]
    nucleus_colour: Colour
    nucleus_at: tuple[float, float] = (0.0, 0.0)
    ragged: float = 0.08
    rim: float = 0.15
    halo: float = 0.0
    nucleus_density: float = 0.92
    softness: float = 0.9
    glow: float = 1.0


DYSKERATOTIC = Cell(
    size=(126, 118),
    background=(190, 134, 152),
    cytoplasm=(176, 66, 34),
    density=0.92,
    body=(46, 38),
    corners=0.2,
    tilt=20,
    nucleus=(19, 15),
    nucleus_colour=(66, 20, 34),
    nucleus_at=(-7, -4),
    ragged=0.16,
    rim=0.22,
    softness=1.2,
)
KOILOCYTOTIC = Cell(
    size=(176, 164),
    background=(229, 209, 211),
    cytoplasm=(169, 135, 144),
    density=0.72,
    body=(70, 58),
    corners=0.3,
    tilt=-15,
    nucleus=(21, 16),
    nucleus_colour=(78, 52, 102),
    nucleus_at=(4, -2),
    ragged=0.2,
    rim=0.45,
    halo=36,
    softness=1.4,
)
METAPLASTIC = Cell(
    size=(168, 160),
    background=(203, 224, 203),
    cytoplasm=(65, 104, 128),
    density=0.92,
    body=(66, 60),
    corners=0.12,
    tilt=35,
    nucleus=(19, 19),
    nucleus_colour=(49, 41, 62),
    nucleus_at=(5, 3),
    ragged=0.12,
    rim=0.08,
    softness=1.2,
    glow=5.0,
)
PARABASAL = Cell(
    size=(128, 102),
    background=(179, 197, 238),
    cytoplasm=(118, 134, 203),
    density=0.79,
    body=(46, 33),
    corners=0.1,
    tilt=5,
    nucleus=(17.5, 14),
    nucleus_colour=(88, 68, 158),
    nucleus_at=(-3, 1),
    ragged=0.06,
    rim=0.13,
    nucleus_density=0.82,
    softness=2.2,
    glow=9.0,
)
SUPERFICIAL = Cell(
    size=(220, 196),
    background=(228, 224, 230),
    cytoplasm=(238, 138, 152),
    density=0.72,
    body=(98, 82),
    corners=1.0,
    tilt=12,
    nucleus=(8.5, 7.5),
    nucleus_colour=(72, 28, 52),
    nucleus_at=(10, -6),
    ragged=0.15,
    rim=0.1,
    softness=0.8,
    glow=4.0,
)

# In an order that tells nothing; a name claims no class.
CELLS: tuple[Cell, ...] = (
    METAPLASTIC,
    SUPERFICIAL,
    DYSKERATOTIC,
    PARABASAL,
    KOILOCYTOTIC,
    replace(
        SUPERFICIAL,
        size=(208, 200),
        background=(214, 218, 228),
        cytoplasm=(122, 172, 196),
        body=(90, 84),
        tilt=-40,
        nucleus=(9, 8),
        nucleus_colour=(48, 36, 84),
        nucleus_at=(-8, 5),
    ),
    replace(
        KOILOCYTOTIC,
        size=(120, 129),
        background=(229, 205, 204),
        cytoplasm=(147, 108, 132),
        body=(46, 50),
        tilt=30,
        nucleus=(15, 14),
        nucleus_at=(-4, 3),
        halo=25.5,
    ),
    replace(
        PARABASAL,
        size=(103, 105),
        background=(214, 204, 232),
        cytoplasm=(126, 123, 169),
        density=0.86,
        body=(35, 36),
        tilt=60,
        nucleus=(14, 13),
        nucleus_colour=(104, 84, 164),
        nucleus_at=(4, -5),
        rim=0.16,
        nucleus_density=0.74,
        glow=8.0,
    ),
    replace(
        DYSKERATOTIC,
        size=(140, 112),
        background=(222, 192, 176),
        cytoplasm=(196, 88, 36),
        body=(52, 34),
        tilt=-24,
        nucleus=(17, 12),
        nucleus_colour=(74, 28, 34),
        nucleus_at=(6, 3),
    ),
    replace(
        METAPLASTIC,
        size=(152, 166),
        background=(198, 223, 200),
        cytoplasm=(60, 114, 123),
        density=0.78,
        body=(55, 64),
        corners=0.3,
        nucleus=(15, 18),
        nucleus_colour=(28, 63, 82),
        nucleus_at=(-4, -6),
        rim=0.27,
        softness=1.0,
    ),
)
