"""Fills what Wine's C library lacks of complex numbers: complex_functions.py WINE-DLL FOLDER.

NumPy does not load without these functions. WINE-DLL is Wine's ucrtbase.dll, FOLDER the system32
of a prefix: a ucrtbase.dll of our own goes there, which takes the functions from the compiler and
everything else from Wine's, there as ucrtwine.dll. For trying only; Windows has the functions.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from windows_python import FORWARDS, MINGW, exports

GIVE_A_NUMBER = ("cabs", "carg", "cimag", "creal")
OF_ONE = ("ccos", "ccosh", "cexp", "csin", "csinh", "ctan", "ctanh", "csqrt", "clog", "conj",
          "cproj", "casin", "cacos", "catan", "casinh", "cacosh", "catanh")  # fmt: skip
OF_TWO = ("cpow",)
KINDS = (("", "double", ""), ("f", "float", "f"), ("l", "double", ""))
"""Suffix of the name, type of a part, suffix of the compiler's function; long double is double."""

# Windows hands complex numbers over as a struct of two numbers, the compiler as a type of its own.
FRONT = """#include <complex.h>
#define PAIRS(T, P, IN, OUT) typedef struct { T part[2]; } P; \\
  static T _Complex IN(P p) { \\
    T _Complex z; __real__ z = p.part[0]; __imag__ z = p.part[1]; return z; } \\
  static P OUT(T _Complex z) { P p = {{__real__ z, __imag__ z}}; return p; }
PAIRS(double, pair_double, in_double, out_double)
PAIRS(float, pair_float, in_float, out_float)
"""


def source() -> tuple[str, list[str]]:
    """Return the functions in C, and their names without the prefix "our_"."""
    lines, names = [FRONT, FORWARDS], []
    for suffix, part, end in KINDS:
        pair, one = f"pair_{part}", f"in_{part}(a)"
        for name in (*GIVE_A_NUMBER, *OF_ONE, *OF_TWO):
            words = f"{pair} a, {pair} b" if name in OF_TWO else f"{pair} a"
            call = f"{name}{end}({one}, in_{part}(b))" if name in OF_TWO else f"{name}{end}({one})"
            given = (part, call) if name in GIVE_A_NUMBER else (pair, f"out_{part}({call})")
            lines.append(f"{given[0]} our_{name}{suffix}({words}) {{ return {given[1]}; }}")
            names.append(name + suffix)
    return "\n".join(lines), names


def main() -> None:
    """Compile the library and put both into the folder."""
    wine, folder = Path(sys.argv[1]), Path(sys.argv[2])
    code, ours = source()
    lines = [f"  {name} = our_{name}" for name in ours]
    lines += [f'  "{name}" = "ucrtwine.{name}"' for name in exports(wine) if name not in ours]
    for name in ("ucrtbase.dll", "ucrtwine.dll"):
        (folder / name).unlink(missing_ok=True)
    shutil.copyfile(wine, folder / "ucrtwine.dll")
    with tempfile.TemporaryDirectory() as place:
        parts = [Path(place, "functions.c"), Path(place, "functions.def")]
        parts[0].write_text(code)
        parts[1].write_text("\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""]))
        command = [f"{MINGW}gcc", "-O2", "-shared", "-static-libgcc", "-o", folder / "ucrtbase.dll"]
        subprocess.run([*command, *parts], check=True)


if __name__ == "__main__":
    main()
