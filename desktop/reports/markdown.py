"""A bundle's card as HTML: what a card has, and nothing that a card could smuggle in.

Headings, lists, tables, paragraphs and bold. Everything else, HTML and links too, stays the text
that it is.
"""

from __future__ import annotations

import re
from html import escape
from itertools import groupby

_HEADING = re.compile(r"(#+) +(.*)")
_BEFORE_HEADING = re.compile(r"\n(?=#+ )")
_ITEM = re.compile(r"[-*] +(.*)")
_RULE = re.compile(r"[ :|-]+")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_TOP_LEVEL, _LOWEST_LEVEL = 2, 6  # the page's own title is the first


def to_html(markdown: str) -> str:
    """Return Markdown as HTML without attributes, links, pictures or the HTML in it."""
    return "\n".join(_run(kind, list(run)) for kind, run in groupby(markdown.split("\n"), _kind))


def sections(markdown: str) -> list[str]:
    """Return Markdown in pieces, each but the first beginning with a heading."""
    return _BEFORE_HEADING.split(markdown)


def _kind(line: str) -> str:
    if _HEADING.fullmatch(line):
        return "heading"
    if _ITEM.fullmatch(line):
        return "list"
    if line.startswith("|"):
        return "table"
    return "text" if line.strip() else "nothing"


def _run(kind: str, lines: list[str]) -> str:
    """Return the HTML of lines of one kind that stand together."""
    match kind:
        case "heading":
            return "".join(map(_heading, lines))
        case "list":
            items = "".join(f"<li>{_inline(line[1:].strip())}</li>" for line in lines)
            return f"<ul>{items}</ul>"
        case "table":
            return _table(lines)
        case "text":
            return f"<p>{_inline(' '.join(lines))}</p>"
    return ""


def _heading(line: str) -> str:
    marks, _, text = line.partition(" ")
    level = min(len(marks) - 1 + _TOP_LEVEL, _LOWEST_LEVEL)
    return f"<h{level}>{_inline(text.strip())}</h{level}>"


def _table(lines: list[str]) -> str:
    rows = [line.strip().strip("|").split("|") for line in lines if not _RULE.fullmatch(line)]
    head = "".join(_row(row, 'th scope="col"') for row in rows[:1])
    body = "".join(_row(row, "td") for row in rows[1:])
    # The head is marked as one, so it is said again where the table goes on overleaf.
    return f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"


def _row(cells: list[str], tag: str) -> str:
    end = tag.partition(" ")[0]
    return f"<tr>{''.join(f'<{tag}>{_inline(cell.strip())}</{end}>' for cell in cells)}</tr>"


def _inline(text: str) -> str:
    return _BOLD.sub(r"<strong>\1</strong>", escape(text))
