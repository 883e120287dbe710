# SPDX-License-Identifier: Apache-2.0
"""make coverage shows what was counted, and says what was not."""

import json
import pathlib
import subprocess

import pytest

TOP = pathlib.Path(__file__).resolve().parents[3]


def coverage(build, *words, cwd=TOP):
    return subprocess.run(["python3", TOP / "tests/check/coverage.py", build, *words], cwd=cwd,
                          text=True, capture_output=True, timeout=60)


def test_179_01_folders_in_rooms(tmp_path):
    """A room may be covered well, and a folder in it not at all."""
    room = "modules/mod_llm_proxy/upstream"
    sums = {f"{room}/dial.c": [90, 85], f"{room}/credential/fetch.c": [10, 3],
            "modules/mod_llm_proxy/mod_llm_proxy.c": [100, 0]}
    (tmp_path / "coverage.json").write_text(json.dumps([["own", sums], ["unit", sums]]))
    lines = [" ".join(line.split()) for line in coverage(tmp_path, "show").stdout.splitlines()]
    assert lines == ["lines run, % lines own unit", "mod_llm_proxy 100 0.0 0.0",
                     "mod_llm_proxy, all 200 44.0 44.0", "mod_llm_proxy/upstream 100 88.0 88.0",
                     "mod_llm_proxy/upstream/credential 10 30.0 30.0",
                     "under 40 % by its own unit tests: mod_llm_proxy, "
                     "mod_llm_proxy/upstream/credential"]


def test_179_02_nothing_was_counted(tmp_path):
    room, built = tmp_path / "modules/room", tmp_path / "build/modules/room"
    for folder in (room, built):
        folder.mkdir(parents=True)
    (room / "a.c").write_text("int main(void)\n{\n    return 0;\n}\n")
    subprocess.run(["gcc", "--coverage", "modules/room/a.c", "-o", "build/modules/room/a"],
                   cwd=tmp_path, check=True, timeout=60)
    assert coverage("build", "take", "before", cwd=tmp_path).returncode == 0
    again = coverage("build", "take", "after", cwd=tmp_path)
    assert again.returncode == 1 and again.stderr == "after: nothing was counted\n"
    subprocess.run([built / "a"], cwd=tmp_path, check=True, timeout=60)
    assert coverage("build", "take", "after", cwd=tmp_path).returncode == 0
    kept = json.loads((tmp_path / "build/coverage.json").read_text())
    assert [[name, sum(ran for _, ran in sums.values())] for name, sums in kept] == [
        ["before", 0], ["after", 2]]


@pytest.mark.parametrize("fails", ["integration", "nothing"])
def test_179_03_the_suite_fails(tmp_path, fails):
    """What a build would do is left out: which step fails decides."""
    step = tmp_path / "step"
    step.write_text(f'#!/bin/sh\n[ "$1" != {fails} ]\n')
    step.chmod(0o755)
    (tmp_path / "counted").mkdir()
    done = subprocess.run(["make", "coverage", "INTEGRATION=1", f"COUNTED={tmp_path}/counted",
                           f"COUNTS={step}"], cwd=TOP, text=True, capture_output=True, timeout=300)
    assert ("the integration suite failed" in done.stderr) == (fails == "integration")
    assert (done.returncode != 0) == (fails == "integration"), done.stdout + done.stderr
