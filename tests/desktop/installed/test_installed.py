"""Bundles in the profile: checked by a real engine, whole or not there, never removed in use."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing

import pytest

from desktop.errors import BundleRefusedError, BundlesError
from desktop.installed.bundles import InstalledBundles
from desktop.installed.facts import BrokenBundle, InstalledBundle
from desktop.installed.in_use import BundleInUse
from tests.desktop.watches import needs_strace


@pytest.fixture
def installed(profile):
    with closing(InstalledBundles(profile)) as installed:
        yield installed


def names(profile):
    """Everything in the folder of bundles but what was kept of checks."""
    folder = profile.bundles
    return [f.name for f in folder.iterdir() if f.suffix != ".json"] if folder.exists() else []


def test_at_first_there_is_the_embedded_bundle_and_it_is_in_use(installed, bundle):
    (found,) = installed.listed()
    assert found.embedded
    assert installed.in_use() == found.path == bundle
    assert installed.in_use_digest() == found.digest


def test_a_bundle_tells_its_making_and_its_figures_with_their_split(installed, bundle):
    manifest = json.loads((bundle / "manifest.json").read_text("utf-8"))
    (found,) = installed.listed()
    facts, stated = found.facts, manifest["metrics"]
    assert facts.trained == manifest["provenance"]["trained"]
    assert facts.licence == manifest["licence"]
    assert (facts.metrics.split, facts.metrics.images) == (stated["split"], stated["images"])
    assert facts.metrics.accuracy == stated["accuracy"]
    assert [each.recall for each in facts.metrics.classes] == [
        each["recall"] for each in stated["classes"]
    ]


@pytest.mark.parametrize("form", ["cells", "cells.petriscope"])
def test_a_folder_or_a_file_is_installed_under_its_digest(installed, profile, make_bundle, form):
    source = make_bundle(form, title="Other cells", version="7")
    new = installed.install(source)
    assert (new.info.name, new.info.version) == ("Other cells", "7")
    assert new.info.golden_checked == 10
    assert names(profile) == [f"{new.digest}.petriscope"]
    assert [each.digest for each in installed.listed()][1:] == [new.digest]
    assert installed.in_use_digest() != new.digest  # installing chooses nothing
    again = InstalledBundles(profile)
    assert again.listed() == installed.listed()


def test_what_is_installed_answers_like_its_source(
    installed, make_bundle, make_engine, cell_bytes, tmp_path
):
    new = installed.install(make_bundle("cells", title="Other cells"))
    file = tmp_path / "cell.png"
    file.write_bytes(cell_bytes())
    engine = make_engine(bundle=new.path)
    assert engine.start() == new.info
    assert engine.classify(str(file)).prediction.bundle == new.digest


def test_one_that_is_signed_anew_takes_the_place_of_its_earlier_copy(
    installed, profile, make_bundle, tmp_path
):
    first = installed.install(make_bundle("one", title="Other cells"))
    (tmp_path / "made.pem").unlink()  # the next is signed by somebody else
    second = installed.install(make_bundle("two", title="Other cells"))
    assert second.digest == first.digest
    assert second.info.signer != first.info.signer
    assert len(names(profile)) == 1
    assert InstalledBundles(profile).listed()[1].info.signer == second.info.signer


def damaged(source):
    file = source / "classifier.onnx"
    file.write_bytes(file.read_bytes()[:-1] + b"x")


def unlike(source):
    (source / "notes.txt").write_text("hello")


def missing(source):
    (source / "signature").unlink()


@pytest.mark.parametrize("spoil", [damaged, unlike, missing])
def test_a_spoiled_bundle_is_refused_in_words_and_leaves_nothing(
    installed, profile, make_bundle, spoil
):
    source = make_bundle("cells", title="Other cells")
    spoil(source)
    with pytest.raises(BundleRefusedError, match=r"Expected|damaged|holds"):
        installed.install(source)
    assert names(profile) == []
    assert len(installed.listed()) == 1


def test_one_whose_golden_images_fail_is_refused(installed, profile, make_bundle):
    with pytest.raises(BundleRefusedError, match="golden image"):
        installed.install(make_bundle("cells", temperature=1.5))
    assert names(profile) == []


def test_what_is_no_bundle_is_refused(installed, profile, tmp_path):
    (tmp_path / "picture.petriscope").write_bytes(b"\x89PNG")
    for source in (tmp_path / "picture.petriscope", tmp_path / "absent", tmp_path):
        with pytest.raises(BundleRefusedError):
            installed.install(source)
    assert names(profile) == []


def test_the_embedded_one_is_not_installed_a_second_time(installed, profile, bundle):
    with pytest.raises(BundlesError, match="there already"):
        installed.install(bundle)
    assert names(profile) == []


INSTALL = """
import sys
from pathlib import Path
from desktop.installed.bundles import InstalledBundles
from desktop.profile import Profile
{before}
InstalledBundles(Profile.open(Path(sys.argv[1]))).install(Path(sys.argv[2]))
"""


def start_install(profile, source, before=""):
    code = INSTALL.format(before=before)
    return subprocess.Popen(
        [sys.executable, "-c", code, str(profile.root), str(source)], stderr=subprocess.PIPE
    )


SLOW = """
import desktop.installed.bundles, time
desktop.installed.bundles.put = lambda draft, file: time.sleep(60)
"""


def test_a_killed_copy_leaves_nothing_under_a_final_name(installed, profile, make_bundle):
    source = make_bundle("cells", title="Other cells")
    process = start_install(profile, source, SLOW)
    end = time.monotonic() + 60
    while not names(profile) and time.monotonic() < end:
        time.sleep(0.01)
    with pytest.raises(BundlesError, match="Another Petriscope is installing"):
        installed.install(source)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    (draft,) = names(profile)
    assert not draft.endswith(".petriscope")
    assert len(installed.listed()) == 1
    new = installed.install(source)  # and what was left is cleared
    assert names(profile) == [f"{new.digest}.petriscope"]


FULL = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))"


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files")
def test_a_full_disk_is_said_and_leaves_nothing(profile, make_bundle):
    process = start_install(profile, make_bundle("cells", title="Other cells"), FULL)
    _, words = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "BundlesError" in words.decode()
    assert "cannot be written (File too large). Free some disk space" in words.decode()
    assert names(profile) == []


def test_the_chosen_one_is_in_use_after_a_restart_and_the_embedded_one_can_be_chosen_back(
    installed, profile, make_bundle, bundle
):
    new = installed.install(make_bundle("cells", title="Other cells"))
    installed.choose(new.digest)
    assert InstalledBundles(profile).in_use() == new.path
    installed.choose(installed.listed()[0].digest)
    assert InstalledBundles(profile).in_use() == bundle


def test_neither_the_one_in_use_nor_the_embedded_one_is_removed(installed, profile, make_bundle):
    embedded = installed.listed()[0]
    new = installed.install(make_bundle("cells", title="Other cells"))
    installed.choose(new.digest)
    with pytest.raises(BundlesError, match="in use"):
        installed.remove(new.digest)
    with pytest.raises(BundlesError, match="comes with Petriscope"):
        installed.remove(embedded.digest)
    installed.choose(embedded.digest)
    installed.remove(new.digest)
    assert list(profile.bundles.glob(f"{new.digest}*")) == []
    assert installed.listed() == (embedded,)
    with pytest.raises(BundlesError, match="cannot be removed"):
        installed.remove(new.digest)


def test_one_that_was_damaged_since_is_said_where_the_check_is_not_kept(
    installed, profile, make_bundle
):
    new = installed.install(make_bundle("cells", title="Other cells"))
    new.path.write_bytes(new.path.read_bytes()[:-9])
    assert isinstance(installed.listed()[1], InstalledBundle)  # whoever uses it checks it
    (profile.bundles / f"{new.digest}.json").write_text("{")
    broken = installed.listed()[1]
    assert isinstance(broken, BrokenBundle)
    assert "no whole zip" in broken.trouble
    installed.remove(broken.digest)
    assert len(installed.listed()) == 1


def test_another_bundle_under_a_digest_is_not_taken_for_it(installed, profile, make_bundle):
    new = installed.install(make_bundle("cells", title="Other cells"))
    new.path.rename(profile.bundles / f"{'0' * 64}.petriscope")
    assert "holds another bundle" in installed.listed()[1].trouble


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"bundle": "../x"}', b'{"bundle": null}', b"\xff", b"[" * 9000]
)
def test_a_damaged_choice_chooses_nothing_until_it_is_made_anew(installed, profile, content):
    profile.bundle_in_use.write_bytes(content)
    with pytest.raises(BundleRefusedError, match="is damaged"):
        installed.in_use()
    with pytest.raises(BundleRefusedError, match="is damaged"):
        installed.remove("0" * 64)
    installed.choose("0" * 64)
    assert installed.in_use_digest() == "0" * 64


def test_a_choice_that_cannot_be_read_or_kept_is_said(profile):
    profile.bundle_in_use.mkdir()
    with pytest.raises(BundleRefusedError, match="cannot be read"):
        BundleInUse(profile.bundle_in_use).digest()
    with pytest.raises(BundlesError, match="cannot be kept"):
        BundleInUse(profile.bundle_in_use).choose("0" * 64)


# The commands.


@pytest.fixture
def run(tmp_path):
    """Run the app without --bundle."""

    def run(*arguments, before=()):
        command = [*before, sys.executable, "-m", "desktop"]
        command += ["--data-dir", str(tmp_path / "profile")]
        return subprocess.run(
            [*command, *map(str, arguments)],
            capture_output=True,
            timeout=120,
            check=False,
            encoding="utf-8",
        )

    return run


def test_the_commands_install_use_and_remove(run, make_bundle, cell_bytes, tmp_path):
    new = run("bundles", "install", make_bundle("cells", title="Other cells", version="7"))
    assert new.returncode == 0, new.stderr
    assert "Installed: Other cells 7, trained 2026-11-29, 5 classes, unknown signer" in new.stdout
    assert "10 golden images passed" in new.stdout
    digest = new.stdout.split()[-1]
    first, second = run("bundles").stdout.splitlines()
    assert first.startswith("* ")
    assert second.startswith(f"  {digest}  Other cells 7, ")
    assert run("bundles", "use", "other cells 7").returncode == 0
    assert run("bundles", "list").stdout.splitlines()[1].startswith(f"* {digest}")
    cell = tmp_path / "cell.png"
    cell.write_bytes(cell_bytes())
    answer = run("classify", "--json", cell)
    assert json.loads(answer.stdout)["bundle"].startswith(digest)
    refused = run("bundles", "remove", digest)
    assert refused.returncode == 1
    assert "in use cannot be removed" in refused.stderr
    assert run("bundles", "use", "Pap-smear cells (SIPaKMeD)").returncode == 0
    assert run("bundles", "remove", digest).returncode == 0
    assert len(run("bundles").stdout.splitlines()) == 1


@needs_strace
def test_a_removal_that_is_killed_between_its_files_can_be_repeated(
    run, installed, profile, make_bundle
):
    new = installed.install(make_bundle("cells", title="Other cells"))
    kill = ["strace", "-qq", "-f", "-o", os.devnull, "-e", "inject=unlink:signal=KILL:when=2"]
    assert run("bundles", "remove", new.digest, before=kill).returncode == -signal.SIGKILL
    (left,) = profile.bundles.glob(f"{new.digest}*")  # the control: of two files
    assert run("bundles", "remove", new.digest).returncode == 0, left
    assert list(profile.bundles.glob(f"{new.digest}*")) == []


def test_a_refused_bundle_and_an_unknown_name_are_said(run, tmp_path):
    refused = run("bundles", "install", tmp_path / "absent.petriscope")
    assert refused.returncode == 3
    assert "cannot be read" in refused.stderr
    unknown = run("bundles", "use", "nothing")
    assert unknown.returncode == 1
    assert "Expected the name or digest of a bundle" in unknown.stderr


def test_a_chosen_bundle_that_is_gone_is_not_replaced_by_another(
    run, profile, cell_bytes, tmp_path
):
    BundleInUse(profile.bundle_in_use).choose("0" * 64)
    cell = tmp_path / "cell.png"
    cell.write_bytes(cell_bytes())
    answer = run("classify", cell)
    assert answer.returncode == 3
    assert "No such file" in answer.stderr
    listed = run("bundles")
    assert listed.returncode == 1
    assert "is not there" in listed.stderr
