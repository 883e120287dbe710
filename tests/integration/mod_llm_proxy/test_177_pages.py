# SPDX-License-Identifier: Apache-2.0
"""Pages for who develops do what they say: in a copy of the tree, which is built and called."""

import os
import pathlib
import re
import shutil
import subprocess

import pytest

from harness.gateway import Gateway, build_dir
from harness.openai import model

TOP = pathlib.Path(__file__).resolve().parents[3]


def copy_of_tree(to):
    """What is built is copied with it: only what changes is compiled."""
    for name in ("include", "modules", "tests/example"):
        shutil.copytree(TOP / name, to / name)
    shutil.copy2(TOP / "Makefile", to)
    build = to / "build"
    for name in ("modules", "gen", "libllmcore.a"):
        source = pathlib.Path(build_dir()) / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, build / name)
    return to


def follow(page, tree):
    """Write the files of a page, and apply its changes."""
    text = (TOP / "docs/develop" / page).read_text()
    files = re.findall(r"^```\w+ file=(\S+)\n(.*?)^```$", text, re.M | re.S)
    for path, content in files:
        assert not (tree / path).exists(), path
        (tree / path).write_text(content)
    diffs = re.findall(r"^```diff\n(.*?)^```$", text, re.M | re.S)
    for diff in diffs:
        done = subprocess.run(["git", "apply", "-"], input=diff, cwd=tree, text=True,
                              capture_output=True)
        assert done.returncode == 0, done.stderr
    assert files and diffs


def built(tree):
    done = subprocess.run(["make", "-j2", "build/mod_llm_proxy.so", "OPT=-O0"], cwd=tree, text=True,
                          capture_output=True, timeout=600,
                          env={"PATH": os.environ["PATH"], "BUILD": "build"})
    assert done.returncode == 0, done.stdout + done.stderr
    return tree / "build"


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """Both pages are followed in one copy: what they say must not be in each other's way."""
    to = tmp_path_factory.mktemp("tree")
    (to / "build").mkdir()
    copy_of_tree(to)
    follow("adding-a-stage.md", to)
    follow("adding-an-endpoint.md", to)
    return built(to)


@pytest.fixture
def gw(tree, monkeypatch, up):
    monkeypatch.setenv("BUILD", str(tree))
    yaml = {"model_list": [model("gpt", up)], "router_settings": {"model_group_alias": {"g": "gpt"}}}
    with Gateway(yaml, router=False) as gateway:
        gateway.expect_log("LLM4: mod_llm_router is not loaded")
        yield gateway


def test_177_01_adding_a_stage(gw):
    with gw.client() as c:
        keys = [c.post("/key/generate", json={"key_alias": a}).json()["key"]
                for a in ("trial-ann", "ann")]
    trial = [gw.chat("gpt", key=keys[0], max_tokens=n).status_code for n in (100, 101)]
    assert trial == [200, 400] and gw.chat("gpt", key=keys[0]).status_code == 400
    assert gw.chat("gpt", key=keys[1]).status_code == 200


def test_177_02_adding_an_endpoint(gw):
    with gw.client() as c:
        assert c.get("/alias/g").json() == {"alias": "g", "model": "gpt"}
        assert c.get("/alias/nobody").status_code == 404
        assert c.post("/alias/g").status_code == 405
    with gw.client(None) as c:
        assert c.get("/alias/g").status_code == 401
