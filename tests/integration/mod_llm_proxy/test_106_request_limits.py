# SPDX-License-Identifier: Apache-2.0
"""What one request may ask for, and what becomes of it when its client has left."""

import threading
import time

import pytest

from harness import actions, raw
from harness.openai import error, model
from harness.wait import slack, until


def refuse(status=500):
    return actions.answer(error("no"), status)


def body_of(name, **more):
    return {"model": name, "messages": [{"role": "user", "content": "hi"}], **more}


class TestLimits:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model(f"m{i}", up, model_info={"id": f"m{i}-1"})
                                        for i in range(20)] + [model("good", other)],
                         "router_settings": {"num_retries": 2, "disable_cooldowns": True,
                                             "retry_after": 0, "max_fallbacks": 32}},
                "directives": "LLMRequestLimit calls 5"}

    @pytest.mark.parametrize("key", ["fallbacks", "context_window_fallbacks",
                                     "content_policy_fallbacks"])
    def test_106_01_fallbacks(self, gw, up, key):
        start = time.monotonic()
        reply = gw.chat("m0", **{key: [f"nope-{i}" for i in range(50000)]})
        assert time.monotonic() - start < 5 * slack()
        problem = reply.json()["error"]
        assert (reply.status_code, problem["param"]) == (400, key)
        assert "at most 16 models (LLMRequestLimit fallbacks)" in problem["message"]
        assert up.requests == []

    @pytest.mark.parametrize("value", [
        [{"m0": [f"m{i}" for i in range(17)]}], [{f"m{i}": ["m1"]} for i in range(9)],
        [{"model": f"m{i}", "temperature": 0} for i in range(17)], [[f"m{i}" for i in range(17)]]])
    def test_106_02_however_they_are_nested(self, gw, value):
        reply = gw.chat("m0", fallbacks=value)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, "fallbacks")

    def test_106_03_as_many_as_allowed(self, gw, up):
        up.always(refuse(400))
        reply = gw.chat("m0", num_retries=0, fallbacks=["good"] + [f"n{i}" for i in range(15)])
        assert reply.status_code == 200

    @pytest.mark.parametrize("headers,more", [
        ({}, {"num_retries": 11}), ({}, {"num_retries": 10 ** 18}),
        ({"x-litellm-num-retries": "4294967297"}, {})])
    def test_106_04_retries(self, gw, up, headers, more):
        reply = gw.chat("m0", headers=headers, **more)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, "num_retries")
        assert up.requests == []

    @pytest.mark.parametrize("more", [
        {"tags": [f"t{i}" for i in range(65)]},
        {"metadata": {"tags": [f"t{i}" for i in range(65)]}},
        {"tags": ["a"] * 40, "metadata": {"tags": ["b"] * 40}}])
    def test_106_05_tags(self, gw, more):
        reply = gw.chat("m0", **more)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, "tags")

    @pytest.mark.parametrize("more", [{}, {"fallbacks": ["x" * 513]}])
    def test_106_06_names(self, gw, more):
        reply = gw.chat("m0" if more else "x" * 513, **more)
        assert reply.status_code == 400
        assert "at most 512 characters (LLMRequestLimit name)" in reply.text
        assert len(reply.content) < 1000

    def test_106_07_calls_of_all_kinds_together(self, gw, up):
        up.always(refuse(500))
        reply = gw.chat("m0", fallbacks=[f"m{i}" for i in range(1, 16)], num_retries=1)
        assert reply.status_code == 500
        assert len(up.requests) == 5

    def test_106_08_whatever_nobody_reads_is_short(self, gw):
        reply = gw.chat("m0", **{f"unknown-{i}": 1 for i in range(70)})
        assert reply.status_code == 400
        assert "Too many members" in reply.text

    @pytest.mark.parametrize("name", ["additional_drop_params", "allowed_openai_params"])
    @pytest.mark.parametrize("nested", [False, True])
    def test_106_09_lists_of_parameters(self, gw, up, name, nested):
        """20,000 names for 20,000 members took five seconds of one processor."""
        lists, members = {name: [f"p{i}" for i in range(20000)]}, {f"q{i}": 1 for i in range(20000)}
        start = time.monotonic()
        reply = gw.chat("m0", extra_body={**members, **lists} if nested else members,
                        **({} if nested else lists))
        assert time.monotonic() - start < 2 * slack()
        problem = reply.json()["error"]
        assert (reply.status_code, problem["param"]) == (400, name)
        assert "at most 64 parameters" in problem["message"]
        assert up.requests == []

    def test_106_10_paths_into_tools(self, gw, up):
        tools = [{"type": "function", "function": {"name": f"f{i}"}} for i in range(5000)]
        reply = gw.chat("m0", tools=tools, additional_drop_params=["tools[*].x"] * 20000)
        assert (reply.status_code, up.requests) == (400, [])
        assert gw.chat("m0", tools=tools,
                       additional_drop_params=["tools[*].type"] * 64).status_code == 200
        assert all("type" not in tool for tool in up.last.json()["tools"])

    def test_106_11_values(self, gw, up):
        """3 MB of empty objects were 750 MB in memory."""
        reply = gw.chat("m0", stop=[{}] * 1000000, drop_params=True)
        assert reply.status_code == 400 and "Too many values" in reply.text
        assert up.requests == []


class TestGrowing:
    """What a client writes once and the gateway would send many times over."""

    @staticmethod
    def configure(up, other):
        titan = model("titan", up, "bedrock/amazon.titan-embed-text-v2:0", api_base=None,
                      api_key=None, aws_access_key_id="AKIDEXAMPLE", aws_region_name="eu-west-1",
                      aws_secret_access_key="secret", aws_bedrock_runtime_endpoint=up.url)
        return {"yaml": {"model_list": [model("gemini", up, "gemini/gemini-embedding-001"), titan],
                         "router_settings": {"num_retries": 0}}}

    @pytest.mark.parametrize("name,more,inputs", [
        ("titan", {"normalize": "x" * 100000}, 2000), ("titan", {"dimensions": [1] * 9999}, 2000),
        ("gemini", {"title": "x" * 100000}, 2000), ("gemini", {"dimensions": "x" * 1024}, 2000),
        ("gemini", {}, 2049)])
    def test_106_30_with_each_input(self, gw, up, name, more, inputs):
        """300 KB became 200 MB."""
        with gw.client() as c:
            reply = c.post("/v1/embeddings", json={"model": name, "input": ["a"] * inputs, **more})
        assert (reply.status_code, up.requests) == (400, [])

    @pytest.mark.parametrize("inputs,title", [(1, "x" * 100000), (2048, "x" * 900)])
    def test_106_31_what_is_short_is_sent(self, gw, up, inputs, title):
        up.always(actions.answer({"embeddings": [{"values": [0.5]}] * inputs}))
        with gw.client() as c:
            reply = c.post("/v1/embeddings", json={"model": "gemini", "input": ["a"] * inputs,
                                                   "title": title})
        assert reply.status_code == 200, reply.text
        sent = up.last.json()["requests"]
        assert len(sent) == inputs and all(request["title"] == title for request in sent)


class TestTriedAgain:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model(f"m{i}", up, "anthropic/claude-3-7-sonnet-20250219")
                                        for i in range(4)],
                         "router_settings": {"disable_cooldowns": True}}}

    @pytest.mark.parametrize("more,least,most", [
        ({"stop": [1] * 1500000}, 2, 5), ({"stop": [1] * 15000}, 16, 16)])
    def test_106_35_what_each_attempt_keeps(self, gw, up, more, least, most):
        """3 MB of numbers are 100 MB for each attempt; who has little may go on."""
        up.always(actions.answer(error("no"), 500, headers={"retry-after-ms": "1"}))
        reply = gw.chat("m0", num_retries=3, fallbacks=["m1", "m2", "m3"], timeout=60,
                        max_tokens=10, **more)
        assert reply.status_code == 500
        assert least <= len(up.requests) <= most


class TestDirective:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("m", up)]},
                "directives": "LLMRequestLimit Retries 1\nLLMRequestLimit tags 0"}

    def test_106_20_takes_effect(self, gw):
        assert gw.chat("m", num_retries=2).status_code == 400
        assert gw.chat("m", num_retries=1).status_code == 200
        assert gw.chat("m", tags=["a"]).status_code == 400

    @pytest.mark.parametrize("line,said", [
        ("LLMRequestLimit tags many", "takes a number from 0 to 100000"),
        ("LLMRequestLimit tags -1", "takes a number from 0 to 100000"),
        ("LLMRequestLimit tabs 1", "takes name, fallbacks, retries, tags or calls, not tabs")])
    def test_106_21_mistakes(self, gw, line, said):
        gw.write_conf(line)
        try:
            works, text = gw.configtest()
        finally:
            gw.write_conf()
        assert not works
        assert said in text


class TestLeaving:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("one", up, max_parallel_requests=1, num_retries=5, model_info={"id": "o1"}),
            model("two", up, num_retries=5, model_info={"id": "t1"})],
            "router_settings": {"disable_cooldowns": True}}, "threads": 8}

    def leave_after_first(self, gw, up, name):
        """Make a call and leave when its first attempt has failed: it backs off for half a second."""
        refused = threading.Event()
        up.script(actions.and_tell(refused, refuse(500)))
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", body_of(name)))
            assert refused.wait(10)

    def test_106_40_the_slot_is_given_back(self, gw, up):
        self.leave_after_first(gw, up, "one")
        until(lambda: gw.chat("one", num_retries=0).status_code == 200, 5,
              "the slot of the client that left")
        assert len(up.requests) == 2        # the abandoned call made no second attempt

    def test_106_41_nobody_works_for_who_left(self, gw, up):
        self.leave_after_first(gw, up, "two")
        gw.spend_rows(1, model_group="two")
        assert len(up.requests) == 1
