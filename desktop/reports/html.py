"""The case report as one HTML file: no scripts, nothing fetched, to read, keep and print."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from desktop.command_line.console import printable
from desktop.language import mark, number, spoken, tr
from desktop.reports.content import About, Entry
from desktop.reports.direction import held, way
from desktop.reports.facts import facts, when
from desktop.reports.html_style import style
from desktop.reports.markdown import sections, to_html
from desktop.values import RESEARCH_USE, Comment, Correction, Picture, Prediction, ReportPictures
from desktop.words.reasons import said
from desktop.words.wording import answer, confidence, correction, image_name, labelled, percent

TITLE = mark("Petriscope case report")
SIGNED = (mark("Name"), mark("Date"), mark("Signature"))
_UNSEEN_BUT_WRITTEN = re.compile("([\u00a0\u202f\u200c-\u200f]+)")
"""Spaces that do not break, joiners and marks of direction: languages are written with them."""
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
    language = spoken()
    mirrored = language.right_to_left
    sides = ("right", "left") if mirrored else ("left", "right")
    return f"""<!DOCTYPE html>
<html lang="{language.code}" dir="{"rtl" if mirrored else "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}">
<meta name="viewport" content="width=device-width">
<title>{_text(tr(TITLE))}</title>
<style>{style(tr(RESEARCH_USE), sides)}</style>
</head>
<body>
{head(about)}
"""


def head(about: About) -> str:
    """Return what stands above the images: what this is, where it is from, what came out."""
    answers, images = tr("Answers"), tr("Images")
    return f"""<h1>{_text(tr(TITLE))}</h1>
<p class="use">{_text(tr(RESEARCH_USE))}</p>
{_table("facts", facts(about))}
<h2>{_text(answers)}</h2>
{_table("counts", [(name, number(count)) for name, count in about.counts.items()])}
<h2>{_text(images)}</h2>"""


def _entry(entry: Entry) -> str:
    return f"<article>\n{_pictures(entry)}\n<div>\n{words(entry)}\n</div>\n</article>\n"


def words(entry: Entry) -> str:
    """Return what is said of an image, beside its pictures."""
    found = entry.prediction
    parts = (
        _element("h3", image_name(found)),
        muted(str(Path(found.file).parent)),
        muted(labelled(entry.label)) if entry.label else "",
        _answer(found),
        _needs_review() if entry.review else "",
        _shares(found),
        *map(_correction, entry.corrections),
        *map(_comment, entry.comments),
        _element("p", _digest(found), "digest"),
    )
    # On paper an empty line would become a space at the end of the paragraph above it.
    return "\n".join(filter(None, parts))


def _needs_review() -> str:
    return _element("p", tr("Needs review"), "caution")


def _digest(found: Prediction) -> str:
    if found.sha256 is None:
        return tr("SHA-256 unknown: the file was not read")
    return f"SHA-256 {found.sha256}"


def _pictures(entry: Entry) -> str:
    if entry.pictures is None:
        return muted(no_picture(entry))
    name = image_name(entry.prediction)
    shown = (_figure(name, *each) for each in captioned(entry.pictures, entry.prediction))
    return f'<div class="pictures">{"".join(shown)}</div>'


def muted(text: str) -> str:
    """Return text from outside as a paragraph that is read second."""
    return _element("p", text, "muted")


def no_picture(entry: Entry) -> str:
    """Say why there is no picture of an image."""
    if entry.no_pictures is None:
        return tr("No picture.")
    return tr("No picture. {why}", why=entry.no_pictures)


def captioned(pictures: ReportPictures, found: Prediction) -> Iterator[tuple[Picture | None, str]]:
    """Return the pictures to show and what to write below each; None where words stand alone."""
    yield pictures.image, tr("Image")
    if pictures.overlay is not None:
        yield pictures.overlay, tr("Evidence for {name}", name=found.class_name)
    elif found.class_name is not None:
        yield None, tr("Nothing in this image speaks for {name}.", name=found.class_name)


def _figure(name: str, picture: Picture | None, caption: str) -> str:
    return f"<figure>{_image(name, picture)}<figcaption>{_text(caption)}</figcaption></figure>"


def _image(name: str, picture: Picture | None) -> str:
    if picture is None:
        return ""
    data = b64encode(picture.jpeg).decode("ascii")
    size = f'width="{picture.pixels.width}" height="{picture.pixels.height}"'
    return f'<img src="data:image/jpeg;base64,{data}" {size} alt="{_text(name)}">'


def _answer(found: Prediction) -> str:
    if found.reason is None:
        sure = f"{_text(answer(found))} <span>{_text(confidence(found))}</span>"
        return f'<p class="answer">{sure}</p>'
    why = _element("p", said(found.reason))
    return f'<p class="answer caution">{_text(answer(found))}</p>{why}'


def _shares(found: Prediction) -> str:
    rows = [
        f'<tr>{_head_of_row(name)}<td><span class="bar" style="width:{100 * share:.1f}%">'
        f"</span></td>{_element('td', percent(share))}</tr>"
        for name, share in found.probabilities.items()
    ]
    return f'<table class="shares">{"".join(rows)}</table>' if rows else ""


def _correction(made: Correction) -> str:
    new, beside = map(_text, correction(made))
    return _said(f"<strong>{new}</strong> {beside}".rstrip(), made.who, made.at, made.why)


def _comment(made: Comment) -> str:
    return _said(_text(tr("Comment")), made.who, made.at, made.text)


def _said(what: str, who: str, at: str, text: str) -> str:
    lines = "".join(f"<br>{_text(held(line))}" for line in text.splitlines())
    says = _text(tr("{what}, says {who}")).format(what=what, who=_text(who))
    return (
        f'<p class="correction">{says}<br><span class="muted">{_text(when(at))}</span>{lines}</p>'
    )


def _end(about: About) -> str:
    return f"""<section class="end">
<div class="sign">{"".join(f"<div>{_text(tr(each))}</div>" for each in SIGNED)}</div>
<p class="use">{_text(tr(RESEARCH_USE))}</p>
</section>
<section class="card">
{"".join(card(about))}
</section>
</body>
</html>
"""


def card(about: About) -> Iterator[str]:
    """Return the bundle's card, in pieces that are best kept together on a page."""
    text = about.bundle.card
    title = _element("h2", tr("The bundle's card"))
    for section in sections(text):
        yield f"{title}\n<div{way(text)}>{to_html(section)}</div>"
        title = ""


def _table(kind: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = (f"<tr>{_head_of_row(name)}{_element('td', value)}</tr>" for name, value in rows)
    return f'<table class="{kind}">{"".join(lines)}</table>'


def _head_of_row(text: str) -> str:
    return f'<th scope="row"{way(text)}>{_text(text)}</th>'


def _element(tag: str, text: str, kind: str = "") -> str:
    of_class = f' class="{kind}"' if kind else ""
    return f"<{tag}{of_class}{way(text)}>{_text(text)}</{tag}>"


def _text(text: str) -> str:
    """Return text as HTML, what no terminal and no printer shows made visible."""
    pieces = _UNSEEN_BUT_WRITTEN.split(text)
    return escape("".join(part if at % 2 else printable(part) for at, part in enumerate(pieces)))
