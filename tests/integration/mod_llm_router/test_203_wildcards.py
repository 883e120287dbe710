# SPDX-License-Identifier: Apache-2.0
"""What one caller does with a wildcard must not close it to the others."""

import threading

import pytest

from harness import actions, openai, raw
from harness.openai import error, model


def by_model(turn):
    """An upstream of many models: "nope" does not exist, "busy" is limited, "slow" never answers."""
    name = turn.request.json()["model"]
    if name.startswith("nope"):
        return actions.answer(error("The model does not exist", code="model_not_found"), 404)(turn)
    if name == "busy":
        return actions.answer(error("Rate limit"), 429)(turn)
    if name == "broken":
        return actions.answer(error("oops"), 500)(turn)
    return openai.by_request(turn)


ROUTERS = {"router_settings": {"num_retries": 0, "cooldown_time": 30}}


class TestWildcards:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("openai/*", up, "openai/*", model_info={"id": "lone"}),
            model("pair/*", up, "openai/*", model_info={"id": "p1"}, weight=1),
            model("pair/*", other, "openai/*", model_info={"id": "p2"}, weight=0),
            model("*", up, "*", model_info={"id": "any"})], **ROUTERS}, "children": 2}

    @pytest.fixture(autouse=True)
    def many_models(self, up, clean):
        up.always(by_model)

    def test_203_01_an_unknown_model_stays_unknown(self, gw):
        for _ in range(12):
            assert gw.chat("openai/nope").status_code == 404
        assert gw.chat("openai/good").status_code == 200

    @pytest.mark.parametrize("bad", ["nope", "busy", "broken"])
    def test_203_02_of_a_group(self, gw, up, other, bad):
        for _ in range(12):
            gw.chat(f"pair/{bad}")
        assert gw.chat("pair/good").headers["x-litellm-model-id"] == "p1"

    def test_203_03_the_one_that_failed_is_avoided(self, gw, other):
        assert gw.chat("pair/nope-2").status_code == 404
        reply = gw.chat("pair/nope-2")      # p1 said no: p2, whose upstream has it
        assert (reply.status_code, reply.headers["x-litellm-model-id"]) == (200, "p2")

    def test_203_04_any_provider(self, gw, up):
        for _ in range(12):
            assert gw.chat("nope-3").status_code == 404
        assert gw.chat("good").status_code == 200

    def test_203_05_names_nobody_has_heard_of(self, gw):
        with gw.client() as c:
            for i in range(300):
                c.post("/v1/chat/completions", json={"model": f"pair/nope-{i}", "messages": [
                    {"role": "user", "content": "hi"}]})
        assert gw.chat("pair/good").headers["x-litellm-model-id"] == "p1"


class TestFixedModels:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("fixed/*", up, "openai/gpt", model_info={"id": "f1"}, weight=1),
            model("fixed/*", other, "openai/gpt", model_info={"id": "f2"}, weight=0)], **ROUTERS}}

    def test_203_20_one_model_under_many_names(self, gw, up):
        up.always(actions.answer(error("Rate limit"), 429))
        gw.chat("fixed/a")
        assert gw.chat("fixed/b").headers["x-litellm-model-id"] == "f2"


class TestLeaving:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("m", up, model_info={"id": "m1"}, weight=1),
            model("m", other, model_info={"id": "m2"}, weight=0)],
            "router_settings": {"num_retries": 0, "allowed_fails": 0, "cooldown_time": 30}}}

    def leave(self, gw, up, **more):
        met = threading.Event()

        def silent(turn):
            met.set()
            return actions.stall(10)(turn)

        up.script(silent)
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", {
                "model": "m", "messages": [{"role": "user", "content": "hi"}], **more}))
            assert met.wait(10)

    @pytest.mark.parametrize("stream", [False, True])
    def test_203_40_is_nobodys_failure(self, gw, up, stream):
        who = f"who-leaves-{stream}"
        for _ in range(4):
            self.leave(gw, up, stream=stream, user=who)
        gw.spend_rows(4, end_user=who)
        assert gw.chat("m").headers["x-litellm-model-id"] == "m1"

    @pytest.mark.parametrize("more", [{"timeout": 0.2}, {"stream": True, "stream_timeout": 0.2},
                                      {"stream": True, "timeout": 0.2}])
    def test_203_41_nor_is_a_limit_of_the_callers_own(self, gw, up, more):
        up.script(actions.stall(10))
        assert gw.chat("m", **more).status_code == 408
        assert gw.chat("m").headers["x-litellm-model-id"] == "m1"


class TestNamedModels:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("lone", up, "anthropic/claude-sonnet-4-5", model_info={"id": "l1"}),
            model("pair", up, model_info={"id": "n1"}, weight=1),
            model("pair", other, model_info={"id": "n2"}, weight=0)], **ROUTERS}}

    @pytest.mark.parametrize("name,served", [("lone", "l1"), ("pair", "n1")])
    def test_203_60_a_file_nobody_has(self, gw, up, name, served):
        """Whose file it is that does not exist: the caller's. The model goes on for all others."""
        missing = {"type": "error", "error": {"type": "not_found_error",
                                              "message": "File not found: file_nope"}}
        for _ in range(3):
            up.script(actions.answer(missing, 404))
            assert gw.chat(name).status_code == 404
        if name == "lone":
            up.script(actions.answer({
                "id": "m", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5",
                "content": [{"type": "text", "text": "hi"}], "stop_reason": "end_turn",
                "usage": {"input_tokens": 1, "output_tokens": 1}}))
        reply = gw.chat(name)
        assert (reply.status_code, reply.headers["x-litellm-model-id"]) == (200, served)
