"""The catalogues of the window's languages are whole, and say what the source says."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / ".dev"))
from translations import FOLDER, LANGUAGES, commands, sources  # noqa: E402  (no package is there)

TRANSLATIONS = ROOT / FOLDER

ENDS = {".": ".।", ":": ":", "?": "?؟", ",": ",،", "…": "…"}
NUMBERS = range(1000)
FORMS = 6  # no language has more


@dataclass(frozen=True)
class Entry:
    """A message of a catalogue; ``forms`` has one text, or one for each form of its plural."""

    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def read(catalogue: Path) -> Iterator[Entry]:
    for message in ET.parse(catalogue).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        plural = message.get("numerus") == "yes"
        forms = translation.findall("numerusform") if plural else [translation]
        yield Entry(
            message.findtext("source", ""),
            tuple(each.text or "" for each in forms),
            plural,
            translation.get("type") is None,
        )


def gaps(catalogue: Path) -> list[str]:
    """Return the sources that are not translated, or not in every form."""
    return [each.source for each in read(catalogue) if not (each.finished and all(each.forms))]


def faults(catalogue: Path, numbers: Mapping[int, list[int]]) -> list[str]:
    """Return what of a catalogue does not agree with its source.

    Args:
        catalogue: Has the translations; empty ones are another matter.
        numbers: What each form of a plural stands for.
    """
    return [
        f"{said!r} for {entry.source!r}: {fault}"
        for entry in read(catalogue)
        for number, said in enumerate(entry.forms)
        if said
        for fault in _faults(
            entry.source, said, countless=entry.plural and len(numbers[number]) == 1
        )
    ]


def _faults(source: str, said: str, *, countless: bool) -> Iterator[str]:
    try:
        lost, added = _places(source) - _places(said), _places(said) - _places(source)
    except ValueError as error:
        yield f"stray brace ({error})"
        return
    if countless:  # "one image", "two images"
        lost.discard("count")
    if lost or added:
        yield f"places {sorted(lost)} lost, {sorted(added)} added"
    if _edges(source) != _edges(said):
        yield "spaces around it"
    if source.count("\n") != said.count("\n"):
        yield "line breaks"
    if _end(source) != _end(said):
        yield "its end"


def _places(text: str) -> set[str]:
    """Return the places as they stand between their braces."""
    return {
        (name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else ""))
        for _, name, spec, conversion in Formatter().parse(text)
        if name is not None
    }


def _edges(text: str) -> tuple[str, str]:
    inner = text.strip()
    before, _, after = text.partition(inner)
    return before, after


def _end(text: str) -> str:
    """Return the mark that a text ends with, as it is in English."""
    last = text.rstrip()[-1:]
    return next((mark for mark, alike in ENDS.items() if last and last in alike), "")


def write(catalogue: Path, language: str, *messages: str) -> Path:
    body = "".join(messages)
    catalogue.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}">\n<context>\n    <name></name>\n{body}'
        "</context>\n</TS>\n",
        encoding="utf-8",
    )
    return catalogue


def message(source: str, *forms: str, plural: bool = False, state: str = "") -> str:
    said = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else forms[0]
    kind = ' numerus="yes"' if plural else ""
    return (
        f"<message{kind}><source>{source}</source><translation{state}>{said}</translation>"
        "</message>"
    )


def program(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found is not None
    return found


def numbers_of(language: str, folder: Path) -> Mapping[int, list[int]]:
    """Ask Qt which numbers each form of a language's plural stands for."""
    forms = [str(each) for each in range(FORMS)]
    catalogue = write(folder / f"{language}.ts", language, message("{count}", *forms, plural=True))
    compiled = catalogue.with_suffix(".qm")
    command = [program("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(compiled)]
    subprocess.run(command, check=True)
    texts, numbers = QTranslator(), defaultdict(list)
    assert texts.load(str(compiled))
    for number in NUMBERS:
        numbers[int(texts.translate("", "{count}", "", number))].append(number)
    return numbers


def bring(folder: Path) -> None:
    """Bring the source's texts to the catalogues of a folder, and compile those."""
    for name, *rest in commands(ROOT, folder):
        subprocess.run([program(name), *rest], cwd=ROOT, check=True)


@pytest.fixture(scope="module")
def brought(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("brought")
    for catalogue in TRANSLATIONS.glob("*.ts"):
        shutil.copy(catalogue, folder)
    bring(folder)
    return folder


def same(one: Path, other: Path, name: str) -> bool:
    return (one / name).read_bytes() == (other / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_source_is_in_the_catalogue_and_no_other(brought, language):
    name = f"petriscope_{language}.ts"
    there, wanted = ({each.source for each in read(at / name)} for at in (TRANSLATIONS, brought))
    assert (wanted - there, there - wanted) == (set(), set()), "python3 .dev translate"
    assert same(TRANSLATIONS, brought, name), "python3 .dev translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_every_form(language):
    assert gaps(TRANSLATIONS / f"petriscope_{language}.ts") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_and_the_end_of_its_source(tmp_path, language):
    catalogue = TRANSLATIONS / f"petriscope_{language}.ts"
    assert faults(catalogue, numbers_of(language, tmp_path)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_was_compiled_from_the_catalogue(brought, language):
    assert same(TRANSLATIONS, brought, f"petriscope_{language}.qm"), "python3 .dev translate"


# The same checks on catalogues that have faults.


def test_a_text_too_few_and_one_too_many_are_mended(brought, tmp_path):
    for catalogue in brought.glob("*.ts"):
        shutil.copy(catalogue, tmp_path)
    catalogue = tmp_path / "petriscope_es.ts"
    whole = catalogue.read_text(encoding="utf-8")
    faulty = re.sub(r"<source>[^<]*</source>", "<source>Nobody says this</source>", whole, count=1)
    catalogue.write_text(faulty, encoding="utf-8")
    bring(tmp_path)
    mended = {each.source for each in read(catalogue)}
    assert "Nobody says this" not in mended
    assert mended == {each.source for each in read(brought / "petriscope_es.ts")}


def test_what_is_not_translated_is_found(tmp_path):
    catalogue = write(
        tmp_path / "es.ts",
        "es",
        message("Light", "Claro"),
        message("Dark", ""),
        message("Open", "Abrir", state=' type="unfinished"'),
        message("{count} images", "{count} imagen", "", plural=True),
    )
    assert gaps(catalogue) == ["Dark", "Open", "{count} images"]


@pytest.mark.parametrize(
    ("source", "said", "fault"),
    [
        ("Watching {folder}", "Vigilando {carpeta}", "places ['folder'] lost, ['carpeta'] added"),
        ("Watching {folder}", "Vigilando {folder", "stray brace"),
        ("Watching", "Vigilando }", "stray brace"),
        ("{share:.1f} %", "{share} %", "lost"),
        ("Cells: ", "Células:", "spaces around it"),
        ("One\nTwo", "Uno Dos", "line breaks"),
        ("Nothing is lost.", "Nada se pierde", "its end"),
        ("Reason:", "Motivo", "its end"),
        ("Open", "Abrir.", "its end"),
    ],
)
def test_a_translation_of_another_shape_is_found(tmp_path, source, said, fault):
    (found,) = faults(write(tmp_path / "es.ts", "es", message(source, said)), {})
    assert fault in found


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Nothing is lost.", "कुछ नहीं खोता।"),
        ("Really?", "أحقا؟"),
        ("Watching {folder}, {count} found", "{count} trouvées dans {folder}"),
    ],
)
def test_a_translation_of_the_same_shape_is_left_alone(tmp_path, source, said):
    assert faults(write(tmp_path / "hi.ts", "hi", message(source, said)), {}) == []


def test_only_a_form_for_one_number_needs_no_number(tmp_path):
    forms = ["image"] * FORMS
    catalogue = write(tmp_path / "ar.ts", "ar", message("{count} images", *forms, plural=True))
    numbers = numbers_of("ar", tmp_path)
    assert [numbers[form] for form in range(3)] == [[0], [1], [2]]
    assert len(faults(catalogue, numbers)) == FORMS - 3


def test_another_translation_compiles_to_other_bytes(tmp_path):
    compiled = []
    for number, said in enumerate(("Claro", "Claro", "Oscuro")):
        catalogue = write(tmp_path / "es.ts", "es", message("Light", said))
        target = tmp_path / f"{number}.qm"
        subprocess.run(
            [program("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(target)], check=True
        )
        compiled.append(target.read_bytes())
    assert compiled[0] == compiled[1] != compiled[2]


def said_in_source() -> Iterator[tuple[str, str]]:
    """Return every literal that is looked up or marked, and where; an f-string hides it."""
    for name in sources(ROOT):
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                first = node.args[0] if node.args else None
                if node.func.id in {"tr", "several", "mark"} and isinstance(first, ast.Constant):
                    yield first.value, f"{name}:{node.lineno}"


def test_no_text_hides_from_lupdate():
    known = {each.source for each in read(TRANSLATIONS / "petriscope_es.ts")}
    found = list(said_in_source())
    assert len(found) > 700
    assert [where for text, where in found if text not in known] == []


@pytest.mark.parametrize("language", ["hi", "kn", "ar"])
def test_no_mnemonic_parts_letters_that_belong_together(language):
    texts = [
        form for each in read(TRANSLATIONS / f"petriscope_{language}.ts") for form in each.forms
    ]
    letters = re.findall(r"&(\w)", " ".join(texts))
    assert len(letters) >= 4
    assert [each for each in letters if not each.isascii()] == []
