"""Self-contained HTML pages: one file, pictures inside it, nothing fetched, light and dark."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape
from string import Template

import cv2
import numpy as np
from numpy.typing import NDArray

_PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>$title</title>
<style>
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2024; --quiet: #60666d; --line: #dfe3e8; --raised: #f5f7f9;
  --warn: #8a5300; --warn-paper: #fff5df; --bad: #a3201d; --bad-paper: #fdecea;
  --blue: #0072b2; --orange: #d55e00; --green: #00795a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --ink: #e6e9ec; --quiet: #9aa2aa; --line: #30363c; --raised: #1d2125;
    --warn: #f0c36d; --warn-paper: #322709; --bad: #ff9d96; --bad-paper: #3a1513;
    --blue: #56b4e9; --orange: #f0883e; --green: #3fc49a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem;
  background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
}
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1.2rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .6rem; padding-top: .9rem;
     border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
p { max-width: 46rem; margin: .5rem 0; }
.quiet { color: var(--quiet); font-size: .9rem; }
.warning, .bad { padding: .6rem .9rem; border-radius: .4rem; max-width: none; }
.warning { color: var(--warn); background: var(--warn-paper); }
.bad { color: var(--bad); background: var(--bad-paper); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .6rem 0; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .9rem .3rem 0; text-align: left; vertical-align: top;
         border-bottom: 1px solid var(--line); overflow-wrap: normal; }
th { font-weight: 600; }
.number { text-align: right; }
img, svg { max-width: 100%; height: auto; }
img { border-radius: .25rem; }
summary { cursor: pointer; margin: .6rem 0; }
.gallery { display: flex; flex-wrap: wrap; gap: .9rem; margin: .8rem 0; padding: 0; }
figure { margin: 0; padding: .5rem; background: var(--raised); border-radius: .4rem; }
figure img { display: inline-block; vertical-align: top; }
figcaption { margin-top: .3rem; max-width: 16rem; font-size: .82rem; line-height: 1.35;
             color: var(--quiet); }
@media print { body { max-width: none; padding: 0; } figure, tr { break-inside: avoid; } }
</style>
</head>
<body>
$first
<h1>$title</h1>
$body
</body>
</html>
""")


def page(title: str, body: str, first: str = "") -> str:
    """Return a whole HTML page.

    Its policy lets a browser load nothing and run nothing, whatever got into the body.

    Args:
        title: Plain text; it becomes the window's title and the first heading.
        body: HTML, everything in it that came from outside already escaped.
        first: HTML above the title, for what must not be missed.
    """
    return _PAGE.substitute(title=escape(title), body=body, first=first)


def section(title: str, *parts: str) -> str:
    """Return parts of HTML under a heading; the title is plain text."""
    return "\n".join([f"<h2>{escape(title)}</h2>", *parts])


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph of plain text; style is "", "quiet", "warning" or "bad"."""
    return f'<p class="{style}">{escape(text)}</p>' if style else f"<p>{escape(text)}</p>"


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table of plain text; a column whose first value is no text is set to the right.

    Args:
        headings: One a column; if all are empty, there is no row of them.
        rows: As many values each; a number is written as `str` writes it.
    """
    body = [list(row) for row in rows]
    first = body[0] if body else headings
    attributes = ["" if isinstance(value, str) else ' class="number"' for value in first]

    def line(tag: str, values: Sequence[object]) -> str:
        cells = (
            f"<{tag}{attribute}>{escape(str(value))}</{tag}>"
            for attribute, value in zip(attributes, values, strict=True)
        )
        return f"<tr>{''.join(cells)}</tr>"

    head = [line("th", headings)] if any(headings) else []
    lines = [*head, *(line("td", row) for row in body)]
    return f'<div class="scroll"><table>{"".join(lines)}</table></div>'


def details(summary: str, *parts: str) -> str:
    """Return parts of HTML that show when the summary, plain text, is clicked."""
    return f"<details><summary>{escape(summary)}</summary>{''.join(parts)}</details>"


def picture(
    image: NDArray[np.uint8], alt: str = "", width: int | None = None, quality: int | None = None
) -> str:
    """Return an image tag that holds its pixels, as a data URI.

    Args:
        image: RGB, shape (height, width, 3), or grey, shape (height, width).
        alt: What is seen, plain text.
        width: Width on the page in CSS pixels; None takes the image's own.
        quality: Of JPEG, 0 to 100; None takes PNG, which loses nothing and is ten times larger.
    """
    swapped = np.ascontiguousarray(image[..., ::-1] if image.ndim == 3 else image)
    kind, settings = (
        ("png", []) if quality is None else ("jpeg", [cv2.IMWRITE_JPEG_QUALITY, quality])
    )
    data = cv2.imencode(f".{kind}", swapped, settings)[1].tobytes()
    uri = f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"
    return f'<img src="{uri}" alt="{escape(alt)}" width="{width or image.shape[1]}">'


def figure(images: Sequence[str], caption: str) -> str:
    """Return `picture` tags, side by side, over a caption of plain text."""
    return f"<figure>{' '.join(images)}<figcaption>{escape(caption)}</figcaption></figure>"


def gallery(figures: Iterable[str]) -> str:
    """Return figures in rows that fit the window."""
    return f'<div class="gallery">{"".join(figures)}</div>'
