# SPDX-License-Identifier: Apache-2.0
"""A module whose peer is not loaded works without it."""

import os
import signal
import threading

import httpx
import pytest

from harness import actions, openai
from harness.openai import model
from harness.wait import until


class TestWithoutRouter:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("pair", up, model_info={"id": "first"}, cooldown_time=0.6),
            model("pair", other, model_info={"id": "second"}),
            model("lone", up, cooldown_time=60), model("both", up, cooldown_time=60),
            model("both", other, cooldown_time=60)]}, "router": False}

    def test_141_01_said_at_start(self, gw):
        assert "LLM4: mod_llm_router is not loaded" in gw.log.text()

    def test_141_02_first_deployment(self, gw, up, other):
        for _ in range(5):
            assert gw.chat("pair").headers["x-litellm-model-id"] == "first"
        assert other.requests == []

    def test_141_06_what_it_cannot_do_closes_nothing(self, gw, up):
        up.script(actions.answer(openai.error("This server does not support embeddings"), 501))
        with gw.client() as c:
            assert c.post("/v1/embeddings", json={"model": "pair", "input": "x"}).status_code == 501
        assert gw.chat("pair").headers["x-litellm-model-id"] == "first"

    def test_141_03_no_retry_then_the_next_healthy(self, gw, up, other):
        up.always(actions.answer(openai.error("down"), 503))
        reply = gw.chat("pair", num_retries=3)
        assert (reply.status_code, len(up.requests)) == (503, 1)
        assert gw.chat("pair").headers["x-litellm-model-id"] == "second"
        assert len(up.requests) == 1

    @pytest.mark.parametrize("name", ["lone", "both"])
    def test_141_07_one_callers_failures_close_nothing(self, gw, up, other, name):
        for u in (up, other):
            u.always(actions.answer(openai.error("image input is not supported"), 500))
        assert {gw.chat(name).status_code for _ in range(4)} == {500}
        for u in (up, other):
            u.always(openai.by_request)
        assert gw.chat(name).status_code == 200

    def test_141_04_unknown_model(self, gw):
        reply = gw.chat("nobody")
        assert reply.status_code == 400
        assert "passed in model=nobody. " in reply.json()["error"]["message"]

    def test_141_05_stream(self, gw):
        assert gw.chat("pair", stream=True).text.endswith("data: [DONE]\n\n")


class TestParallelWithoutRouter:
    """max_parallel_requests is kept, and every way a call ends gives its slot back."""

    @staticmethod
    def configure(up, other):
        one = {"max_parallel_requests": 1, "cooldown_time": 0.01}
        return {"yaml": {"model_list": [
            model("one", up, model_info={"id": "a"}, **one),
            model("two", up, model_info={"id": "b"}, **one),
            model("two", other, model_info={"id": "c"}, **one)]}, "router": False, "children": 2}

    @staticmethod
    def held(*upstreams):
        """The upstreams answer when the event is set."""
        done = threading.Event()
        for upstream in upstreams:
            upstream.always(actions.when(done, actions.answer(openai.chat())))
        return done

    def under_way(self, gw, name, upstream, **more):
        """A call in the background that has reached the upstream."""
        out, before = [], len(upstream.requests)

        def call():
            try:
                out.append(gw.chat(name, **more))
            except httpx.HTTPError as e:
                out.append(e)
        thread = threading.Thread(target=call)
        thread.start()
        until(lambda: len(upstream.requests) > before, 10, "the call is under way")
        return thread, out

    def free_again(self, gw, up):
        up.always(openai.by_request)
        until(lambda: gw.chat("one").status_code == 200, 10, "the slot is free again")

    def test_141_40_over_the_limit(self, gw, up):
        done = self.held(up)
        thread, out = self.under_way(gw, "one", up)
        for _ in range(4):                      # whichever child takes it
            refused = gw.chat("one")
            assert refused.status_code == 429
            assert refused.json()["error"]["message"].startswith(
                "No deployments available for selected model. Passed model=one")
        done.set()
        thread.join()
        assert out[0].status_code == 200 and len(up.requests) == 1
        assert gw.chat("one").status_code == 200

    def test_141_41_the_next_takes_over(self, gw, up, other):
        done = self.held(up, other)
        first, out = self.under_way(gw, "two", up)
        second, more = self.under_way(gw, "two", other)
        assert gw.chat("two").status_code == 429
        done.set()
        for thread in (first, second):
            thread.join()
        assert [r[0].headers["x-litellm-model-id"] for r in (out, more)] == ["b", "c"]

    def test_141_42_an_error_gives_it_back(self, gw, up):
        for fault in (actions.answer(openai.error("down"), 503), actions.close(),
                      actions.reset(), actions.answer(b"no json")):
            up.always(fault)
            assert gw.chat("one").status_code >= 400
            self.free_again(gw, up)

    def test_141_43_a_client_that_hangs_up_gives_it_back(self, gw, up):
        up.always(actions.sse(openai.chunks("abcdefghij"), delay=0.1))
        body = {"model": "one", "stream": True, "messages": [{"role": "user", "content": "x"}]}
        with gw.client() as c, c.stream("POST", "/v1/chat/completions", json=body) as reply:
            next(reply.iter_lines())
        self.free_again(gw, up)

    def test_141_44_a_killed_child_leaves_nothing(self, gw, up):
        gw.expect_log("exit signal Killed|AH0005[12]")
        self.held(up)
        thread, _ = self.under_way(gw, "one", up)
        assert gw.chat("one").status_code == 429
        for pid in gw.pids():
            os.kill(pid, signal.SIGKILL)
        thread.join()
        self.free_again(gw, up)


class TestMockDeployment:
    @staticmethod
    def configure(up, other):
        entry = model("mock", up, mock_response="Hello there", **openai.PRICED)
        return {"yaml": {"model_list": [entry, model("limit", up, mock_response=(
            "litellm.RateLimitError"))], "router_settings": {"num_retries": 0}}}

    def test_141_20_whole(self, gw, up):
        found = gw.chat("mock").json()
        assert found["choices"][0]["message"] == {"role": "assistant", "content": "Hello there"}
        assert found["model"] == "mock"
        assert [found["usage"][n] for n in ("prompt_tokens", "completion_tokens",
                                            "total_tokens")] == [10, 20, 30]
        assert up.requests == []

    def test_141_21_stream_of_three_characters(self, gw):
        from harness import sse
        found = sse.events(gw.chat("mock", stream=True).text)
        words = [c["delta"].get("content") for e in found[:-1] for c in e["choices"]]
        assert [w for w in words if w] == ["Hel", "lo ", "the", "re"]
        assert found[-1] == "[DONE]"

    def test_141_22_spend(self, gw):
        call_id = gw.chat("mock").headers["x-litellm-call-id"]
        row, = gw.spend_rows(1, litellm_call_id=call_id)
        assert row["spend"] == 10 * 1.0 + 20 * 2.0

    def test_141_23_error(self, gw):
        assert gw.chat("limit").status_code == 429
