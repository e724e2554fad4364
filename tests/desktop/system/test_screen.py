"""Whether a window can be shown is told before Qt would end the process."""

import sys

import pytest

from desktop.system.screen import has_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always one")

WAYLAND = {
    "WAYLAND_DISPLAY": "wayland-0",
    "DISPLAY": "",
    "QT_QPA_PLATFORM": "",
    "QT_PLUGIN_PATH": "",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "",
}


def test_a_screen_of_wayland_alone_is_none_for_a_qt_without_its_plugin(petriscope, tmp_path):
    plugins = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    (plugins / "libqxcb.so").touch()  # as in the package
    run = petriscope(env={**WAYLAND, "PYTHONPATH": str(tmp_path)})
    assert (run.returncode, run.stdout) == (1, "")
    assert "Received one of Wayland alone" in run.stderr
    assert "Install Xwayland" in run.stderr
    assert len(run.stderr.splitlines()) == 1


def test_a_screen_of_wayland_alone_does_for_the_qt_of_the_wheels(monkeypatch):
    for name, value in WAYLAND.items():
        monkeypatch.setenv(name, value)
    assert has_screen()
