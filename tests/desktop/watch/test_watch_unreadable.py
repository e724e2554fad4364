"""Files and folders that cannot be read: a status with its reason, and the queue goes on."""

import os
import shutil

import pytest

from tests.desktop.strikes import posix_only
from tests.desktop.watches import count, expect_exactly_once, needs_strace, statuses, wait_for

AS_ANYBODY = []
if hasattr(os, "geteuid") and os.geteuid() == 0:
    # What lets root read everything is taken away; the files stay its own.
    AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
needs_rights = pytest.mark.skipif(
    os.name == "nt" or (bool(AS_ANYBODY) and shutil.which("setpriv") is None),
    reason="needs POSIX rights, and setpriv where the tests run as root",
)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "watched"
    folder.mkdir()
    yield folder
    for place in (folder, *folder.rglob("*")):
        place.chmod(0o700)  # so that it can be removed


def outcomes(profile):
    return [(name, status) for name, status, _ in statuses(profile)]


@needs_rights
def test_a_file_without_permission_is_unreadable_until_it_is_given(
    petriscope, folder, draw_cells, tmp_path
):
    first, locked, last = draw_cells(folder, 3)
    locked.chmod(0)
    csv, profile = tmp_path / "out.csv", tmp_path / "profile"
    run = petriscope("watch", folder, "--csv", csv, "--once", before=AS_ANYBODY)
    assert run.returncode == 0, run.stderr
    expect_exactly_once(profile, [first, locked, last])
    (reason,) = [why for name, _, why in statuses(profile) if name == locked.name]
    assert reason == "The file could not be read: Permission denied."
    idle = petriscope("watch", folder, "--csv", csv, "--once", before=AS_ANYBODY)
    assert (idle.returncode, idle.stdout) == (0, "")
    locked.chmod(0o600)
    again = petriscope("watch", folder, "--csv", csv, "--once", before=AS_ANYBODY)
    assert again.returncode == 0, again.stderr
    assert outcomes(profile)[3:] == [(locked.name, "answered")]
    assert "unreadable" not in csv.read_text("utf-8-sig")


@needs_rights
def test_permission_that_goes_and_comes_amid_a_watch_stops_nothing(
    start_petriscope, folder, draw_cells, tmp_path
):
    files = draw_cells(folder / "below", 2) + draw_cells(folder, 1)
    files[0].chmod(0)
    profile, csv = tmp_path / "profile", tmp_path / "out.csv"
    process = start_petriscope("watch", folder, "--csv", csv, "--subfolders", before=AS_ANYBODY)
    wait_for(lambda: count(profile, "done") == 3, process)
    assert (files[0].name, "unreadable") in outcomes(profile)
    files[0].chmod(0o600)
    wait_for(lambda: count(profile, "done") == 4, process)
    assert outcomes(profile)[3] == (files[0].name, "answered")
    (folder / "below").chmod(0)
    (later,) = [path.rename(folder / "later.png") for path in draw_cells(tmp_path / "made", 4)[3:]]
    wait_for(lambda: count(profile, "done") == 5, process)
    assert outcomes(profile)[4] == (later.name, "answered")


@needs_rights
@pytest.mark.parametrize("rights", [0o000, 0o400])
def test_a_folder_without_permission_is_waited_for(
    start_petriscope, petriscope, folder, draw_cells, tmp_path, rights
):
    """Without the right to enter, its names can be read and nothing else: it is not empty."""
    files = draw_cells(folder, 2)
    profile, csv = tmp_path / "profile", tmp_path / "out.csv"
    folder.chmod(rights)
    refused = petriscope("watch", folder, "--csv", csv, "--once", before=AS_ANYBODY)
    assert (refused.returncode, "Watching goes on when it is back." in refused.stderr) == (1, True)
    process = start_petriscope("watch", folder, "--csv", csv, before=AS_ANYBODY)
    wait_for(csv.exists, process)
    folder.chmod(0o700)
    wait_for(lambda: count(profile, "done") == 2, process)
    process.kill()
    process.wait()
    expect_exactly_once(profile, files)


@needs_strace
@posix_only
def test_a_file_on_a_bad_sector_is_unreadable_until_it_changes(
    petriscope, folder, draw_cells, cell_bytes, tmp_path
):
    first, bad, last = draw_cells(folder, 3)
    strace = ["strace", "-qq", "-f", "-o", tmp_path / "trace", "-P", bad]
    strace += ["-e", "inject=read,pread64:error=EIO"]
    csv, profile = tmp_path / "out.csv", tmp_path / "profile"
    run = petriscope("watch", folder, "--csv", csv, "--once", before=strace)
    assert "INJECTED" in (tmp_path / "trace").read_text(), "no read failed: this proves nothing"
    assert run.returncode == 0, run.stderr
    expect_exactly_once(profile, [first, bad, last])
    (reason,) = [why for name, _, why in statuses(profile) if name == bad.name]
    assert reason == "The file could not be read: Input/output error."
    bad.write_bytes(cell_bytes(1))
    again = petriscope("watch", folder, "--csv", csv, "--once")
    assert again.returncode == 0, again.stderr
    assert outcomes(profile)[3:] == [(bad.name, "answered")]
