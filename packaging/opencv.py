"""OpenCV for Linux, built from its source with what the app uses: docs/adr/0017.

    python packaging/opencv.py [--kept]

prints the folder to import it from; see source.py.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import sysconfig
import tarfile
from collections.abc import Iterator
from pathlib import Path

from archive import sorted_tree
from folder import PackagingError, said
from sbom import write_inside
from source import Library, main, requirement

# Not the cameras, videos, windows, networks and other image formats; not IPP, LAPACK and OpenCL,
# which compute some of the same things in other ways.
WITHOUT = (
    "WITH_FFMPEG", "WITH_GSTREAMER", "WITH_V4L", "WITH_1394", "WITH_OBSENSOR", "WITH_GTK",
    "WITH_QT", "WITH_VA", "WITH_OPENCL", "WITH_IPP", "WITH_ITT", "WITH_LAPACK", "WITH_EIGEN",
    "WITH_PROTOBUF", "WITH_FLATBUFFERS", "WITH_ADE", "WITH_QUIRC", "WITH_TBB", "WITH_OPENMP",
    "WITH_OPENEXR", "WITH_WEBP", "WITH_AVIF", "WITH_JASPER", "WITH_OPENJPEG", "WITH_JPEGXL",
    "WITH_SPNG", "WITH_GDAL", "WITH_GDCM", "WITH_IMGCODEC_HDR", "WITH_IMGCODEC_SUNRASTER",
    "WITH_IMGCODEC_PXM", "WITH_IMGCODEC_PFM", "WITH_IMGCODEC_GIF", "BUILD_OPENEXR",
    "BUILD_SHARED_LIBS", "BUILD_TESTS", "BUILD_PERF_TESTS", "BUILD_DOCS", "BUILD_JAVA",
    "BUILD_opencv_apps", "BUILD_opencv_python2", "ENABLE_CCACHE",
)  # fmt: skip
INSIDE = {"ZLib": "zlib", "JPEG": "libjpeg-turbo", "PNG": "libpng", "TIFF": "libtiff"}
"""Library that is built in, as OpenCV's build calls it, to its own name."""


def _build(work: Path, tools: Path) -> Path:
    """Build OpenCV in an empty folder and return a folder in it that holds the result."""
    source = _source(work, tools)
    environ = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONHASHSEED": "0"}
    build = work / "build"
    said(["cmake", "-S", source / "opencv", "-B", build, "-G", "Ninja", *_options(work)], environ)
    told = build / "modules/core/version_string.inc"
    about = told.read_text(encoding="utf-8")
    told.write_text(re.sub(r".*[\s:=]/.*\n", "", about), encoding="utf-8")  # paths of this machine
    said(["cmake", "--build", build, "--parallel", "2"], environ)
    said(["cmake", "--install", build, "--prefix", work / "installed"], environ)
    return _laid_out(work, source, about)


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


def _options(work: Path) -> Iterator[str]:
    """Yield what to build and how: for the CPUs that the wheel is for, the same in any folder."""
    compiled = f"-ffile-prefix-map={work}=."
    linked = "-Wl,--build-id=none -s"
    chosen = {
        "CMAKE_BUILD_TYPE": "Release",
        "CMAKE_C_COMPILER": "gcc",
        "CMAKE_CXX_COMPILER": "g++",
        "CMAKE_C_FLAGS": compiled,
        "CMAKE_CXX_FLAGS": compiled,
        "CMAKE_MODULE_LINKER_FLAGS": linked,
        "BUILD_LIST": "core,imgproc,imgcodecs,python3",
        "CPU_BASELINE": "SSE3",
        "CPU_DISPATCH": "SSE4_1;SSE4_2;AVX;FP16;AVX2;AVX512_SKX",
        "PYTHON3_EXECUTABLE": sys.executable,
        "PYTHON3_INCLUDE_DIR": sysconfig.get_path("include"),
        "OPENCV_PYTHON3_INSTALL_PATH": "python",
        **dict.fromkeys(("BUILD_JPEG", "BUILD_PNG", "BUILD_TIFF", "BUILD_ZLIB"), "ON"),
        **dict.fromkeys(("PYTHON3_LIMITED_API", "OPENCV_SKIP_PYTHON_LOADER"), "ON"),
        **dict.fromkeys(("BUILD_INFO_SKIP_TIMESTAMP", "BUILD_INFO_SKIP_SYSTEM_VERSION"), "ON"),
        **dict.fromkeys(WITHOUT, "OFF"),
    }
    return (f"-D{name}={value}" for name, value in chosen.items())


def _laid_out(work: Path, source: Path, about: str) -> Path:
    """Put the module and what is to be said of it where Python looks for a package."""
    made = work / "made"
    installed = work / "installed"
    described = made / f"{source.name}.dist-info"
    described.mkdir(parents=True)
    shutil.copy(next(installed.rglob("cv2*.so")), made)
    shutil.copy(source / "PKG-INFO", described / "METADATA")
    shutil.copytree(installed / "share/licenses/opencv4", described / "licenses")
    shutil.copy(source / "opencv/LICENSE", described / "licenses")
    (described / "sboms").mkdir()
    write_inside(_inside(about), described / "sboms/inside.cdx.json")
    files = [path.relative_to(made) for path in sorted_tree(made) if path.is_file()]
    record = "".join(f"{path},,\n" for path in (*files, f"{described.name}/RECORD"))
    (described / "RECORD").write_text(record, encoding="utf-8")
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


OPENCV = Library(
    package="opencv-python-headless",
    recipe=Path(__file__),
    programs={"g++": "g++", "nasm": "nasm"},
    minutes=10,
    build=_build,
)

if __name__ == "__main__":
    sys.exit(main(OPENCV))
