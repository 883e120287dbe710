# SPDX-License-Identifier: Apache-2.0
"""Pages for who develops do what they say: in a copy of the tree, which is built and called."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import httpx
import pytest

from harness import actions, openai
from harness.gateway import Gateway, build_dir
from harness.openai import model

CLAUDE = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-up",
          "content": [{"type": "text", "text": "hi"}], "stop_reason": "end_turn",
          "stop_sequence": None, "usage": {"input_tokens": 5, "output_tokens": 7}}
TOP = pathlib.Path(__file__).resolve().parents[3]


def copy_of_tree(to):
    """What is built is copied with it: only what changes is compiled."""
    for name in ("include", "modules", "tests/example", "tests/golden", "tests/unit", "tests/check",
                 "docs"):
        shutil.copytree(TOP / name, to / name)
    shutil.copy2(TOP / "Makefile", to)
    build = to / "build"
    for name in ("modules", "gen", "libllmcore.a", "tests/unit"):
        source = pathlib.Path(build_dir()) / name
        if source.exists() or name != "tests/unit":
            (shutil.copytree if source.is_dir() else shutil.copy2)(source, build / name)
    return to


def follow(page, tree):
    """Write the files of a page, and apply its changes."""
    text = (TOP / "docs/develop" / page).read_text()
    files = re.findall(r"^```\w+ file=(\S+)\n(.*?)^```$", text, re.M | re.S)
    for path, content in files:
        assert not (tree / path).exists(), path
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_text(content)
    diffs = re.findall(r"^```diff\n(.*?)^```$", text, re.M | re.S)
    for diff in diffs:
        done = subprocess.run(["git", "apply", "-"], input=diff, cwd=tree, text=True,
                              capture_output=True)
        assert done.returncode == 0, done.stderr
    assert files and diffs


def built(tree, *targets):
    """@param tree with objects of the suite's build, which may be a sanitizer's"""
    flags = ["SAN=" + os.environ["SAN"]] if os.environ.get("SAN") else []
    done = subprocess.run(["make", "-j2", *targets, "OPT=-O0", *flags],
                          cwd=tree, text=True, capture_output=True, timeout=600,
                          env={"PATH": os.environ["PATH"], "BUILD": "build"})
    assert done.returncode == 0, done.stdout + done.stderr
    return tree / "build"


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """All pages are followed in one copy: what they say must not be in each other's way."""
    to = tmp_path_factory.mktemp("tree")
    (to / "build").mkdir()
    copy_of_tree(to)
    follow("adding-a-stage.md", to)
    follow("adding-an-endpoint.md", to)
    follow("adding-a-client-format.md", to)
    return built(to, "build/mod_llm_proxy.so", "build/golden")


@pytest.fixture
def gw(tree, monkeypatch, up):
    monkeypatch.setenv("BUILD", str(tree))
    yaml = {"model_list": [model("gpt", up), model("claude", up, "anthropic/claude-up", api_base=up.url),
                           model("mock", up, mock_response="Hello")],
            "router_settings": {"num_retries": 0, "model_group_alias": {"g": "gpt"}}}
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


def test_177_03_docs_know_the_routes(tree):
    done = subprocess.run(["python3", "tests/check/check_routes.py"], cwd=tree.parent, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_177_04_unit_tests(tree):
    """None of them knows the rows of today alone. The store's need PostgreSQL, and know no rows."""
    built(tree.parent, "build/unit")
    unit = tree.parent / "tests/unit"
    folders = [f.relative_to(tree.parent) for f in (*unit.glob("core/*"), *unit.glob("mod_*"))
               if f.is_dir() and f.name != "store"]
    done = subprocess.run([tree / "unit", *folders], cwd=tree.parent, text=True,
                          capture_output=True, errors="replace", timeout=600)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


def say(gw, model="gpt", **more):
    with gw.client() as c:
        return c.post("/v1/say", json={"model": model, "say": "hello", **more})


def frames(answer):
    """A stream's events: all of them are data."""
    assert answer.headers["content-type"].startswith("text/event-stream")
    return [json.loads(event.removeprefix("data: "))
            for event in answer.text.removesuffix("\n\n").split("\n\n")]


class TestClientFormat:
    def test_177_10_fixtures(self, tree):
        """One pair has a folder, and each other is asked for."""
        done = subprocess.run([tree / "golden", "tests/golden"], cwd=tree.parent, text=True,
                              capture_output=True)
        *missing, _, last = done.stdout.splitlines()
        assert {line.rsplit("/", 1)[1] for line in missing} == {
            f"one_line-{upstream}" for upstream in (
                "openai_completion", "gemini", "ollama_chat", "cohere_chat", "anthropic_messages",
                "bedrock_converse")}
        assert last.endswith(f", {len(missing)} failed")
        done = subprocess.run([tree / "golden", "tests/golden", "one_line-openai_chat"],
                              cwd=tree.parent, text=True, capture_output=True)
        assert done.returncode == 0 and "4 passed, 0 failed" in done.stdout

    def test_177_11_a_whole_answer(self, gw, up):
        up.script(actions.answer(openai.chat("hi")))
        answer = say(gw, max_tokens=20)
        assert answer.status_code == 200
        assert answer.json() == {"model": "gpt", "said": "hi", "ended": "stop",
                                 "tokens": {"in": 5, "out": 7}}
        assert up.requests[-1].json() == {
            "model": "gpt-up", "max_tokens": 20, "messages": [{"role": "user", "content": "hello"}]}
        row, = gw.spend_rows(1)
        assert (row["call_type"], row["prompt_tokens"], row["completion_tokens"]) == ("asay", 5, 7)

    def test_177_12_a_stream(self, gw, up):
        up.script(actions.sse(openai.chunks(["h", "i"])))
        assert frames(say(gw, stream=True)) == [{"said": "h"}, {"said": "i"}, {"ended": "stop"},
                                                {"over": True}]
        assert up.requests[-1].json()["stream"] is True

    def test_177_16_a_whole_answer_as_a_stream(self, gw, up):
        up.script(actions.answer(openai.chat("hi")))
        assert frames(say(gw, stream=True)) == [{"said": "hi"}, {"ended": "stop"}, {"over": True}]

    def test_177_17_no_upstream(self, gw, up):
        assert say(gw, "mock").json() == {"model": "mock", "said": "Hello", "ended": "stop",
                                          "tokens": {"in": 10, "out": 20}}
        assert frames(say(gw, "mock", stream=True)) == [
            {"said": "Hel"}, {"said": "lo"}, {"ended": "stop"}, {"over": True}]

    def test_177_13_a_stream_that_breaks(self, gw, up):
        up.script(actions.broken_sse(openai.chunks(["h", "i"])[:2], "close"))
        with gw.client() as c, pytest.raises(httpx.RemoteProtocolError):
            with c.stream("POST", "/say", json={"model": "gpt", "say": "hello",
                                                "stream": True}) as answer:
                text = ""
                for piece in answer.iter_text():
                    text += piece
        assert '{"failed":"' in text and "over" not in text

    def test_177_14_another_upstream(self, gw, up):
        up.script(actions.answer(CLAUDE))
        assert say(gw, "claude").json()["said"] == "hi"
        assert up.requests[-1].json()["messages"] == [
            {"role": "user", "content": [{"type": "text", "text": "hello"}]}]

    def test_177_15_refusals(self, gw, up):
        up.script(actions.answer(openai.error("slow down"), 429))
        answer = say(gw)
        assert answer.status_code == 429 and "slow down" in answer.json()["failed"]
        with gw.client() as c:
            answer = c.post("/say", json={"model": "gpt"})
            assert (answer.status_code, answer.json()) == (
                400, {"failed": "/say: Missing required parameter: 'say'."})
        with gw.client(None) as c:
            assert c.post("/say", json={"model": "gpt", "say": "x"}).json().keys() == {"failed"}
