"""How a case report looks, on a screen and on the paper that is in the printer."""

_STYLE = """
:root {
  color-scheme: light; --paper: #fff; --text: #1b2126; --muted: #54606a; --line: #d9dee2;
  --accent: #0b6e74; --caution: #8a4600;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark; --paper: #15191c; --text: #e6eaed; --muted: #a5afb7; --line: #343b41;
    --accent: #4db6bc; --caution: #f2b661;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 12mm 14mm; max-width: 210mm;
  background: var(--paper); color: var(--text);
  font: 10.5pt/1.45 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
h1 { font-size: 20pt; font-weight: 600; margin: 0; }
h2 { font-size: 13pt; font-weight: 600; margin: 9mm 0 3mm; }
h3 { font-size: 11pt; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
h4, h5, h6 { font-size: 10.5pt; margin: 4mm 0 1mm; }
p { margin: 0 0 2mm; }
.use { color: var(--caution); font-weight: 600; margin: 1mm 0 6mm; }
.muted, .digest { color: var(--muted); font-size: 9pt; overflow-wrap: anywhere; }
.digest { font-size: 6.2pt; }
table { border-collapse: collapse; margin: 1mm 0 3mm; }
th, td { text-align: start; vertical-align: top; padding: .6mm 0; padding-inline-end: 5mm;
  font-weight: 400; }
.facts { width: 100%; font-size: 9pt; }
.facts th { color: var(--muted); white-space: nowrap; }
.facts td { overflow-wrap: anywhere; width: 100%; }
.counts td, .card td + td, .card th + th, .shares td {
  text-align: right; font-variant-numeric: tabular-nums;
}
article {
  display: grid; grid-template-columns: 84mm 1fr; gap: 5mm; padding: 4mm 0 3mm;
  border-top: .3mm solid var(--line); break-inside: avoid;
}
.pictures { display: flex; gap: 2mm; align-items: flex-start; }
figure { margin: 0; width: 41mm; }
figure img { display: block; width: 100%; height: auto; max-height: 60mm;
  object-fit: contain; object-position: left; border-radius: 1mm; }
figcaption { color: var(--muted); font-size: 8.5pt; margin-top: 1mm; }
.answer { font-size: 12pt; font-weight: 600; margin: 1mm 0 2mm; }
.answer span { font-weight: 400; color: var(--muted); }
.caution { color: var(--caution); }
.shares { width: 100%; font-size: 9pt; }
.shares :is(th, td) { padding: .2mm 0; padding-inline-end: 3mm; white-space: nowrap; }
.shares td:nth-child(2) { width: 100%; }
.bar { display: block; height: 2mm; margin-top: 1.2mm;
  background: var(--accent); border-radius: 1mm; }
.correction { border-inline-start: 1mm solid var(--accent);
  padding-inline-start: 3mm; margin: 2mm 0; }
.sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 8mm; margin-top: 22mm; }
.sign div { border-top: .3mm solid var(--text);
  padding-top: 1mm; font-size: 9pt; color: var(--muted); }
section.end { break-inside: avoid; }
section.card { break-before: page; font-size: 9.5pt; border-top: .3mm solid var(--line); }
.card table { font-size: 9pt; }
.card th { color: var(--muted); }
.card tr { break-inside: avoid; }
h2, h3, h4 { break-after: avoid; }
[dir=rtl] figure img { object-position: right; }
[dir=rtl] :is(h3, p, th, td)[dir=ltr] { text-align: right; }
[dir=rtl] :is(th, td)[dir=ltr] { padding-right: 0; padding-left: 5mm; }
[dir=rtl] .shares :is(th, td)[dir=ltr] { padding-left: 3mm; }
@page {
  margin: 14mm 14mm 16mm;
  @bottom-{first} { content: "{use}"; font: 8pt sans-serif; }
  @bottom-{last} { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
}
@media print { body { padding: 0; max-width: none; } }
@media screen and (max-width: 180mm) {
  body { padding: 6mm 5mm; }
  article { grid-template-columns: minmax(0, 1fr); }
  figure { flex: 0 1 41mm; min-width: 0; }
  .facts th { white-space: normal; }
  .card div { overflow-x: auto; }
}
"""
"""Plain and calm; no block of an image is cut by the end of a page. Paper is white in any case."""


def style(use: str, sides: tuple[str, str]) -> str:
    """Return the style sheet.

    Args:
        use: What stands at the foot of each printed page, after which nobody may take the report
            for a diagnosis.
        sides: "left" and "right", that first where lines begin.
    """
    quoted = use.replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\3c ")
    first, last = sides
    placed = _STYLE.replace("{first}", first).replace("{last}", last)
    return placed.replace("{use}", quoted)
