"""OpenCV, built on Linux from its source with what the app uses: docs/adr/0017.

    python packaging/opencv.py [--windows] [--kept]

prints the folder to import it from, on Linux or on Windows; see source.py.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import sysconfig
import tarfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import for_windows
from folder import PackagingError, said
from sbom import write_inside
from source import Library, main, requirement, write_record

# Not the cameras, videos, windows, networks and other image formats; not IPP, LAPACK and OpenCL,
# which compute some of the same things in other ways.
WITHOUT = (
    "WITH_FFMPEG", "WITH_GSTREAMER", "WITH_V4L", "WITH_1394", "WITH_OBSENSOR", "WITH_GTK",
    "WITH_QT", "WITH_VA", "WITH_OPENCL", "WITH_IPP", "WITH_ITT", "WITH_LAPACK", "WITH_EIGEN",
    "WITH_WIN32UI", "WITH_DSHOW", "WITH_MSMF", "WITH_DIRECTX",
    "WITH_PROTOBUF", "WITH_FLATBUFFERS", "WITH_ADE", "WITH_QUIRC", "WITH_TBB", "WITH_OPENMP",
    "WITH_OPENEXR", "WITH_WEBP", "WITH_AVIF", "WITH_JASPER", "WITH_OPENJPEG", "WITH_JPEGXL",
    "WITH_SPNG", "WITH_GDAL", "WITH_GDCM", "WITH_IMGCODEC_HDR", "WITH_IMGCODEC_SUNRASTER",
    "WITH_IMGCODEC_PXM", "WITH_IMGCODEC_PFM", "WITH_IMGCODEC_GIF", "BUILD_OPENEXR",
    "BUILD_SHARED_LIBS", "BUILD_TESTS", "BUILD_PERF_TESTS", "BUILD_DOCS", "BUILD_JAVA",
    "BUILD_opencv_apps", "BUILD_opencv_python2", "ENABLE_CCACHE",
)  # fmt: skip
INSIDE = {"ZLib": "zlib", "JPEG": "libjpeg-turbo", "PNG": "libpng", "TIFF": "libtiff"}
"""Library that is built in, as OpenCV's build calls it, to its own name."""


@dataclass(frozen=True)
class Target:
    """A system that OpenCV is built for.

    Attributes:
        options: Given a folder to work in and that of the tools' programs, returns what the build
            is told for this system alone.
        brings: Library that the compiler links in to the Debian package that it comes from.
    """

    options: Callable[[Path, Path], Mapping[str, str]]
    brings: Mapping[str, str] = field(default_factory=dict)


def _build(target: Target, work: Path, tools: Path) -> Path:
    """Build OpenCV in an empty folder and return a folder in it that holds the result."""
    source = _source(work, tools)
    environ = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONHASHSEED": "0"}
    build = work / "build"
    options = _options(target, work, tools)
    said(["cmake", "-S", source / "opencv", "-B", build, "-G", "Ninja", *options], environ)
    told = build / "modules/core/version_string.inc"
    about = told.read_text(encoding="utf-8")
    told.write_text(re.sub(r".*[\s:=]/.*\n", "", about), encoding="utf-8")  # paths of this machine
    data = build / "opencv_data_config.hpp"  # where to look for files that the app has none of
    data.write_text(data.read_text(encoding="utf-8").replace(str(work), "."), encoding="utf-8")
    said(["cmake", "--build", build, "--parallel", "2"], environ)
    said(["cmake", "--install", build, "--prefix", work / "installed"], environ)
    return _laid_out(target, work, source, about)


def _source(work: Path, tools: Path) -> Path:
    """Fetch OpenCV's source, held against the hashes of the app's lock file, and unpack it."""
    (work / "wanted").write_text(requirement(OPENCV.package), encoding="utf-8")
    pip = [tools / "python", "-m", "pip", "download", "--require-hashes", "--no-deps"]
    pip += ["--no-binary=:all:", "--no-build-isolation", "--dest", work]
    said([*pip, "--requirement", work / "wanted"])
    archive = next(work.glob("*.tar.gz"))
    with tarfile.open(archive) as packed:
        packed.extractall(work, filter="data")
    return work / archive.name.removesuffix(".tar.gz")


def _options(target: Target, work: Path, tools: Path) -> Iterator[str]:
    """Yield what to build and how: for the CPUs that the wheel is for, the same in any folder."""
    chosen = {
        "CMAKE_BUILD_TYPE": "Release",
        "BUILD_LIST": "core,imgproc,imgcodecs,python3",
        "CPU_BASELINE": "SSE3",
        "PYTHON3_EXECUTABLE": sys.executable,
        "OPENCV_PYTHON3_INSTALL_PATH": "python",
        **dict.fromkeys(("BUILD_JPEG", "BUILD_PNG", "BUILD_TIFF", "BUILD_ZLIB"), "ON"),
        **dict.fromkeys(("PYTHON3_LIMITED_API", "OPENCV_SKIP_PYTHON_LOADER"), "ON"),
        **dict.fromkeys(("BUILD_INFO_SKIP_TIMESTAMP", "BUILD_INFO_SKIP_SYSTEM_VERSION"), "ON"),
        **dict.fromkeys(WITHOUT, "OFF"),
        **target.options(work, tools),
    }
    return (f"-D{name}={value}" for name, value in chosen.items())


def _compiled(prefix: str, suffix: str, work: Path) -> dict[str, str]:
    """Return the names of the compilers, and that they keep paths out."""
    return {
        "CMAKE_C_COMPILER": f"{prefix}gcc{suffix}",
        "CMAKE_CXX_COMPILER": f"{prefix}g++{suffix}",
        **dict.fromkeys(("CMAKE_C_FLAGS", "CMAKE_CXX_FLAGS"), f"-ffile-prefix-map={work}=."),
    }


def _for_linux(work: Path, _: Path) -> dict[str, str]:
    return {
        **_compiled("", "", work),
        "CMAKE_MODULE_LINKER_FLAGS": "-Wl,--build-id=none -s",
        "CPU_DISPATCH": "SSE4_1;SSE4_2;AVX;FP16;AVX2;AVX512_SKX",
        "PYTHON3_INCLUDE_DIR": sysconfig.get_path("include"),
    }


def _for_windows(work: Path, tools: Path) -> dict[str, str]:
    """Return what is told for Windows, where GCC takes the stack for aligned as AVX asks, wrongly.

    So it compiles nothing with AVX: https://gcc.gnu.org/bugzilla/show_bug.cgi?id=54412. What
    libjpeg-turbo has in assembler is not its affair.
    """
    headers = for_windows.python_headers(work / "python")
    return {
        "CMAKE_SYSTEM_NAME": "Windows",
        "CMAKE_SYSTEM_PROCESSOR": "x86_64",
        "CMAKE_RC_COMPILER": f"{for_windows.PREFIX}windres",
        **_compiled(for_windows.PREFIX, "-posix", work),
        "CMAKE_MODULE_LINKER_FLAGS": "-Wl,--no-insert-timestamp -static -s",
        "CPU_DISPATCH": "SSE4_1;SSE4_2",
        "PYTHON3_INCLUDE_DIR": str(headers),
        "PYTHON3_LIBRARY": str(for_windows.python_library(headers, work)),
        "PYTHON3_NUMPY_INCLUDE_DIRS": str(for_windows.numpy_headers(tools, work / "numpy")),
        "PYTHON3_CVPY_SUFFIX": ".pyd",
    }


def _laid_out(target: Target, work: Path, source: Path, about: str) -> Path:
    """Put the module and what is to be said of it where Python looks for a package."""
    made = work / "made"
    installed = work / "installed"
    described = made / f"{source.name}.dist-info"
    described.mkdir(parents=True)
    shutil.copy(next((installed / "python").glob("cv2.*")), made)
    shutil.copy(source / "PKG-INFO", described / "METADATA")
    licences = described / "licenses"
    shutil.copytree(next(installed.rglob("*-LICENSE*")).parent, licences)
    shutil.copy(source / "opencv/LICENSE", licences)
    for name, package in target.brings.items():
        shutil.copy(f"/usr/share/doc/{package}/copyright", licences / f"{name}-LICENSE.txt")
    (described / "sboms").mkdir()
    brought = {name: _version(package) for name, package in target.brings.items()}
    write_inside(_inside(about) | brought, described / "sboms/inside.cdx.json")
    write_record(made, described)
    return made


def _inside(about: str) -> dict[str, str]:
    """Return the libraries that are built in, with their versions.

    Args:
        about: What OpenCV says of its build.
    """
    found = re.findall(r"(\w+): +build\S* \(ver (?:\d+ - )?([\d.]+)", about)
    inside = {INSIDE[name]: version for name, version in found if name in INSIDE}
    if set(inside) != set(INSIDE.values()):
        raise PackagingError(
            f"Expected OpenCV to bring {', '.join(INSIDE.values())}. Received {inside}: "
            "see the options in packaging/opencv.py."
        )
    return inside


def _version(package: str) -> str:
    return said(["dpkg-query", "--show", "--showformat=${Version}", package])


OPENCV = Library(
    package="opencv-python-headless",
    recipe=Path(__file__),
    parts=(),
    programs={"g++": "g++", "nasm": "nasm"},
    minutes=10,
    build=partial(_build, Target(_for_linux)),
)
_MINGW = f"{for_windows.PREFIX}g++-posix"
_GXX = "g++-mingw-w64-x86-64-posix"
OPENCV_FOR_WINDOWS = Library(
    package="opencv-python-headless",
    recipe=Path(__file__),
    parts=(Path(for_windows.__file__),),
    programs={_MINGW: _GXX, "nasm": "nasm"},
    minutes=10,
    build=partial(_build, Target(_for_windows, {"gcc": _GXX, "mingw-w64": "mingw-w64-x86-64-dev"})),
)

if __name__ == "__main__":
    sys.exit(main(OPENCV_FOR_WINDOWS if "--windows" in sys.argv else OPENCV))
