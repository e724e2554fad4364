"""The case report as one HTML file: no scripts, nothing fetched, to read, keep and print."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from itertools import starmap
from pathlib import Path

from desktop.command_line.console import printable
from desktop.language import mark
from desktop.reports.content import About, Entry
from desktop.reports.facts import facts, when
from desktop.reports.html_style import STYLE
from desktop.reports.markdown import to_html
from desktop.values import RESEARCH_USE, Comment, Correction, Picture, Prediction, ReportPictures
from desktop.wording import answer, confidence, correction, image_name, labelled, percent

TITLE = mark("Petriscope case report")
SIGNED = (mark("Name"), mark("Date"), mark("Signature"))
_ALLOWED = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)


def write_html(draft: Path, about: About, entries: Iterable[Entry]) -> Iterator[None]:
    """Write the case report, an image at a time.

    Whatever comes from outside (names, reasons, the card) is text in it, never markup.

    Raises:
        OSError: If the file cannot be written.
    """
    with draft.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
        stream.write(_start(about))
        for entry in entries:
            stream.write(_entry(entry))
            yield
        stream.write(_end(about))


def _start(about: About) -> str:
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}">
<meta name="viewport" content="width=device-width">
<title>{TITLE}</title>
<style>{STYLE}</style>
</head>
<body>
{head(about)}
"""


def head(about: About) -> str:
    """Return what stands above the images: what this is, where it is from, what came out."""
    return f"""<h1>{TITLE}</h1>
<p class="use">{RESEARCH_USE}</p>
{_table("facts", facts(about), head="th")}
<h2>Answers</h2>
{_table("counts", [(name, f"{count:,}") for name, count in about.counts.items()])}
<h2>Images</h2>"""


def _entry(entry: Entry) -> str:
    return f"<article>\n{_pictures(entry)}\n<div>\n{words(entry)}\n</div>\n</article>\n"


def words(entry: Entry) -> str:
    """Return what is said of an image, beside its pictures."""
    found = entry.prediction
    path = Path(found.file)
    return f"""<h3>{_text(image_name(found))}</h3>
{muted(str(path.parent))}
{muted(labelled(entry.label)) if entry.label else ""}
{_answer(found)}
{'<p class="caution">Needs review</p>' if entry.review else ""}
{_shares(found)}
{"".join(map(_correction, entry.corrections))}
{"".join(map(_comment, entry.comments))}
<p class="digest">SHA-256 {found.sha256 or "unknown: the file was not read"}</p>"""


def _pictures(entry: Entry) -> str:
    if entry.pictures is None:
        return muted(no_picture(entry))
    shown = starmap(_figure, captioned(entry.pictures, entry.prediction))
    return f'<div class="pictures">{"".join(shown)}</div>'


def muted(text: str) -> str:
    """Return text from outside as a paragraph that is read second."""
    return f'<p class="muted">{_text(text)}</p>'


def no_picture(entry: Entry) -> str:
    """Say why there is no picture of an image."""
    return f"No picture. {entry.no_pictures or ''}".strip()


def captioned(pictures: ReportPictures, found: Prediction) -> Iterator[tuple[Picture | None, str]]:
    """Return the pictures to show and what to write below each; None where words stand alone."""
    yield pictures.image, "Image"
    if pictures.overlay is not None:
        yield pictures.overlay, f"Evidence for {found.class_name}"
    elif found.class_name is not None:
        yield None, f"Nothing in this image speaks for {found.class_name}."


def _figure(picture: Picture | None, caption: str) -> str:
    return f"<figure>{_image(picture)}<figcaption>{_text(caption)}</figcaption></figure>"


def _image(picture: Picture | None) -> str:
    if picture is None:
        return ""
    data = b64encode(picture.jpeg).decode("ascii")
    size = f'width="{picture.pixels.width}" height="{picture.pixels.height}"'
    return f'<img src="data:image/jpeg;base64,{data}" {size} alt="">'


def _answer(found: Prediction) -> str:
    if found.reason is None:
        said = f"{_text(answer(found))} <span>{_text(confidence(found))}</span>"
        return f'<p class="answer">{said}</p>'
    return f'<p class="answer caution">{_text(answer(found))}</p><p>{_text(found.reason)}</p>'


def _shares(found: Prediction) -> str:
    rows = [
        f'<tr><td>{_text(name)}</td><td><span class="bar" style="width:{100 * share:.1f}%">'
        f"</span></td><td>{_text(percent(share))}</td></tr>"
        for name, share in found.probabilities.items()
    ]
    return f'<table class="shares">{"".join(rows)}</table>' if rows else ""


def _correction(made: Correction) -> str:
    new, beside = map(_text, correction(made))
    return _said(f"<strong>{new}</strong> {beside}".rstrip(), made.who, made.at, made.why)


def _comment(made: Comment) -> str:
    return _said("Comment", made.who, made.at, made.text)


def _said(what: str, who: str, at: str, text: str) -> str:
    lines = "".join(f"<br>{_text(line)}" for line in text.splitlines())
    return (
        f'<p class="correction">{what}, says {_text(who)}<br>'
        f'<span class="muted">{_text(when(at))}</span>{lines}</p>'
    )


def _end(about: About) -> str:
    return f"""<section class="end">
<div class="sign">{"".join(f"<div>{each}</div>" for each in SIGNED)}</div>
<p class="use">{RESEARCH_USE}</p>
</section>
<section class="card">
{card(about)}
</section>
</body>
</html>
"""


def card(about: About) -> str:
    """Return the bundle's card."""
    return f"<h2>The bundle's card</h2>\n{to_html(about.bundle.card)}"


def _table(kind: str, rows: Iterable[tuple[str, str]], head: str = "td") -> str:
    lines = "".join(
        f"<tr><{head}>{_text(name)}</{head}><td>{_text(value)}</td></tr>" for name, value in rows
    )
    return f'<table class="{kind}">{lines}</table>'


def _text(text: str) -> str:
    """Return text from outside as HTML, what no terminal and no printer shows made visible."""
    return escape(printable(text))
