# SPDX-License-Identifier: Apache-2.0
"""An attempt that failed leaves nothing in the one that answers, nor in its row of the ledger."""
import json

import pytest

from harness import actions, openai
from harness.openai import COST, PRICED, chunk, error, model
from harness.spendlog import row_of


def piece(of, delta, finish=None, **more):
    return {**chunk(delta, finish), "id": of, **more}


def stream_of(of, **more):
    return [piece(of, {"role": "assistant", "content": ""}, **more),
            piece(of, {"content": "Hel"}, **more), piece(of, {}, "stop", **more),
            {**openai.usage_chunk(), "id": of}]


def pair(up, other):
    return [model("gpt", up, model_info={"id": "first"}, weight=1, **PRICED),
            model("gpt", other, model_info={"id": "second"}, weight=0, **PRICED,
                  **{k + "_priority": 100 * v for k, v in PRICED.items()})]


def settings(rows, **more):
    return {"model_list": rows, "router_settings": {"disable_cooldowns": True, "num_retries": 0,
                                                    **more}}


FAILS = {
    "whole": actions.answer(error("no"), 500),
    "stream": actions.answer("data: %s\n\ndata: %s\n\n" % (
        json.dumps({**openai.usage_chunk({"prompt_tokens": 1, "completion_tokens": 0,
                                          "total_tokens": 1}), "id": "chatcmpl-first"}),
        json.dumps(error("overloaded", "server_error"))), content_type="text/event-stream"),
}


class TestAttempts:
    @staticmethod
    def configure(up, other):
        return {"yaml": settings(pair(up, other) + [
            model("mock", other, mock_response="Hello", model_info={"id": "mock-1"}),
            model("fb", up, **PRICED)], fallbacks=[{"fb": ["mock"]}]), "children": 1}

    @pytest.mark.parametrize("fails", FAILS)
    def test_156_01_id_and_service_tier(self, gw, up, other, fails):
        up.always(FAILS[fails])
        other.always(actions.sse(stream_of("chatcmpl-second", service_tier="priority")))
        row = row_of(gw, gw.chat("gpt", stream=True, num_retries=1))
        assert (row["model_id"], row["metadata"]["response_id"]) == ("second", "chatcmpl-second")
        assert row["spend"] == pytest.approx(100 * COST)

    def test_156_02_durations(self, gw, up, other):
        up.always(actions.answer(error("no"), 500))
        other.always(actions.after(0.4, actions.sse(stream_of("chatcmpl-second"))))
        told = gw.chat("gpt", stream=True, num_retries=1).headers
        assert float(told["x-litellm-overhead-duration-ms"]) < \
            float(told["x-litellm-response-duration-ms"]) - 350

    def test_156_03_nobody_was_called(self, gw, up):
        up.always(actions.answer(error("no"), 500))
        reply = gw.chat("fb")
        assert reply.json()["choices"][0]["message"]["content"] == "Hello"
        assert "x-litellm-overhead-duration-ms" not in reply.headers
        row = row_of(gw, reply)
        assert (row["model_id"], row["api_base"]) == ("mock-1", "")


class TestHeldBack:
    @staticmethod
    def configure(up, other):
        return {"yaml": settings(pair(up, other)), "children": 1, "example": "before",
                "directives": f'ExampleUpstream "{other.url}"'}

    def test_156_10_ids_of_chunks(self, gw, up, other):
        up.always(actions.sse([piece("chatcmpl-first", {"role": "assistant", "content": ""}),
                               piece("chatcmpl-first", {"content": "abc"}),
                               error("overloaded", "server_error")], delay=0.05))
        other.always(actions.sse(stream_of("chatcmpl-second")))
        reply = gw.chat("gpt", stream=True, num_retries=1, headers={"x-example": "hold"})
        assert "chatcmpl-second" in reply.text and "chatcmpl-first" not in reply.text
        assert row_of(gw, reply)["metadata"]["response_id"] == "chatcmpl-second"
