# SPDX-License-Identifier: Apache-2.0
"""A deployment of another dialect: translated there and back."""

import pytest

from harness import actions, raw, sse
from harness.openai import PRICED, model

MESSAGE = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-up",
           "content": [{"type": "text", "text": "Guten Tag"}], "stop_reason": "end_turn",
           "stop_sequence": None, "usage": {"input_tokens": 11, "output_tokens": 4}}


def start(tokens=11):
    return "message_start", {"type": "message_start", "message": MESSAGE | {
        "content": [], "stop_reason": None, "usage": {"input_tokens": tokens, "output_tokens": 1}}}


def text_block(*texts):
    yield "content_block_start", {"type": "content_block_start", "index": 0,
                                  "content_block": {"type": "text", "text": ""}}
    for t in texts:
        yield "content_block_delta", {"type": "content_block_delta", "index": 0,
                                      "delta": {"type": "text_delta", "text": t}}
    yield "content_block_stop", {"type": "content_block_stop", "index": 0}


def end(reason="end_turn", tokens=4):
    yield "message_delta", {"type": "message_delta", "usage": {"output_tokens": tokens},
                            "delta": {"stop_reason": reason, "stop_sequence": None}}
    yield "message_stop", {"type": "message_stop"}


def events(*texts):
    return [start(), *text_block(*texts), *end()]


class TestAnthropic:
    @staticmethod
    def configure(up, other):
        entry = model("claude", up, "anthropic/claude-up", **PRICED)
        entry["litellm_params"]["api_base"] = up.url
        return {"yaml": {"model_list": [entry]}}

    def ask(self, gw, **body):
        return gw.chat("claude", "hello", **body)

    def test_112_01_request(self, gw, up):
        up.script(actions.answer(MESSAGE))
        body = {"model": "claude", "stop": "END", "max_tokens": 99,
                "messages": [{"role": "system", "content": "be kind"},
                             {"role": "user", "content": "hello"}]}
        with gw.client() as c:
            c.post("/v1/chat/completions", json=body)
        sent = up.last.json()
        assert up.last.target == "/v1/messages"
        assert up.last.header("x-api-key") == "sk-upstream"
        assert up.last.header("anthropic-version") == "2023-06-01"
        assert up.last.header("authorization") is None
        assert (sent["model"], sent["max_tokens"]) == ("claude-up", 99)
        assert sent["stop_sequences"] == ["END"]
        assert sent["messages"] == [{"role": "user",
                                     "content": [{"type": "text", "text": "hello"}]}]
        assert "be kind" in str(sent["system"])

    def test_112_02_answer(self, gw, up):
        up.script(actions.answer(MESSAGE))
        found = self.ask(gw).json()
        assert found["object"] == "chat.completion"
        assert found["model"] == "claude"
        assert found["choices"] == [{"index": 0, "finish_reason": "stop",
                                     "message": {"role": "assistant", "content": "Guten Tag"}}]
        usage = found["usage"]
        assert (usage["prompt_tokens"], usage["completion_tokens"], usage["total_tokens"]) == \
            (11, 4, 15)

    def test_112_03_stream(self, gw, up):
        up.script(actions.named_sse(events("Guten", " Tag")))
        reply = self.ask(gw, stream=True)
        found = sse.events(reply.text)
        assert up.last.json()["stream"] is True
        assert found[-1] == "[DONE]"
        assert sse.content(found) == "Guten Tag"
        assert found[0]["choices"][0]["delta"]["role"] == "assistant"
        assert found[-2]["choices"][0]["finish_reason"] == "stop"
        assert {(e["id"], e["created"], e["model"], e["object"]) for e in found[:-1]} == {
            (found[0]["id"], found[0]["created"], "claude", "chat.completion.chunk")}
        assert not [e for e in found[:-1] if "usage" in e]

    def test_112_04_stream_with_usage(self, gw, up):
        up.script(actions.named_sse(events("x")))
        found = sse.events(self.ask(gw, stream=True, stream_options={"include_usage": True}).text)
        last = found[-2]
        assert last["choices"] == []
        assert (last["usage"]["prompt_tokens"], last["usage"]["completion_tokens"]) == (11, 4)

    @pytest.mark.parametrize("finish", [None, {}, {"output_tokens": None}, {"input_tokens": 11}])
    def test_112_40_usage_of_the_start_alone(self, gw, up, finish):
        told = [(name, event | {"usage": finish}) if name == "message_delta" else (name, event)
                for name, event in events("word " * 2400)]
        up.script(actions.named_sse(told))
        reply = self.ask(gw, stream=True, stream_options={"include_usage": True})
        usage = sse.events(reply.text)[-2]["usage"]
        assert usage["prompt_tokens"] == 11
        assert 1500 < usage["completion_tokens"] < 6000
        row, = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])
        assert row["completion_tokens"] == usage["completion_tokens"]

    def test_112_05_spend(self, gw, up):
        up.script(actions.named_sse(events("x")), actions.answer(MESSAGE))
        ids = []
        for stream in (True, False):
            ids.append(self.ask(gw, stream=stream).headers["x-litellm-call-id"])
        for call_id in ids:
            row, = gw.spend_rows(1, litellm_call_id=call_id)
            assert (row["prompt_tokens"], row["completion_tokens"]) == (11, 4)
            assert row["spend"] == 11 * 1.0 + 4 * 2.0
            assert (row["model"], row["custom_llm_provider"]) == ("claude-up", "anthropic")

    def test_112_06_error(self, gw, up):
        up.always(actions.answer({"type": "error", "error": {
            "type": "invalid_request_error", "message": "max_tokens: too much"}}, 400))
        reply = self.ask(gw)
        found = reply.json()["error"]
        assert (reply.status_code, found["code"]) == (400, "400")
        assert "max_tokens: too much" in found["message"]

    def test_112_07_error_in_the_stream(self, gw, up):
        broken = [start(), *list(text_block("Gut"))[:2],
                  ("error", {"type": "error", "error": {"type": "overloaded_error",
                                                        "message": "Overloaded"}})]
        up.script(actions.named_sse(broken))
        body = {"model": "claude", "messages": [{"role": "user", "content": "x"}], "stream": True}
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", body))
            reply = c.reply()
        last = sse.events(reply.body.decode())[-1]
        assert (reply.status, reply.complete) == (200, False)
        assert "Overloaded" in last["error"]["message"]

    def test_112_08_half_a_stream(self, gw, up):
        """It ends without message_stop: that is no end."""
        up.script(actions.named_sse([start(), *list(text_block("Gut"))[:2]]))
        body = {"model": "claude", "messages": [{"role": "user", "content": "x"}], "stream": True}
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", body))
            reply = c.reply()
        assert b"Gut" in reply.body
        assert not reply.complete or b"[DONE]" in reply.body

    def test_112_10_neither_reason_nor_usage(self, gw, up):
        """It ends without message_delta: what clients wait for is not left out."""
        up.script(actions.named_sse([start(), *text_block("word " * 80)]))
        reply = self.ask(gw, stream=True, stream_options={"include_usage": True})
        found = sse.events(reply.text)
        assert found[-1] == "[DONE]"
        assert [c["finish_reason"] for e in found[:-1] for c in e["choices"]
                if c.get("finish_reason")] == ["stop"]
        row, = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])
        told = found[-2]["usage"]
        assert told["prompt_tokens"] == row["prompt_tokens"] == 11
        assert told["completion_tokens"] == row["completion_tokens"] == 100

    def test_112_11_no_reason_after_a_call(self, gw, up):
        up.script(actions.named_sse([start(), (
            "content_block_start", {"type": "content_block_start", "index": 0, "content_block": {
                "type": "tool_use", "id": "t1", "name": "f", "input": {}}}), (
            "content_block_stop", {"type": "content_block_stop", "index": 0})]))
        found = sse.events(self.ask(gw, stream=True).text)
        assert found[-2]["choices"][0]["finish_reason"] == "tool_calls"

    def test_112_09_thinking_there_and_back(self, gw, up):
        """Pieces of a stream, as any client gathers them, go back as the block that was signed."""
        thinking = [("content_block_start", {"type": "content_block_start", "index": 0,
                                             "content_block": {"type": "thinking", "thinking": "",
                                                               "signature": ""}}),
                    *(("content_block_delta", {"type": "content_block_delta", "index": 0,
                                               "delta": delta})
                      for delta in ({"type": "thinking_delta", "thinking": "Step 1. "},
                                    {"type": "thinking_delta", "thinking": "Step 2."},
                                    {"type": "signature_delta", "signature": "SIG"})),
                    ("content_block_stop", {"type": "content_block_stop", "index": 0})]
        up.script(actions.named_sse([start(), *thinking, *text_block("Yes"), *end(tokens=40)]),
                  actions.answer(MESSAGE))
        found = sse.events(self.ask(gw, stream=True,
                                    stream_options={"include_usage": True}).text)
        pieces = [b for e in found if e != "[DONE]" for c in e["choices"]
                  for b in c["delta"].get("thinking_blocks") or []]
        assert {b["index"] for b in pieces} == {0}
        assert found[-2]["usage"]["completion_tokens_details"]["reasoning_tokens"] == 4
        self.ask(gw, messages=[{"role": "user", "content": "x"},
                               {"role": "assistant", "content": "Yes", "thinking_blocks": pieces},
                               {"role": "user", "content": "and"}])
        assert up.last.json()["messages"][1]["content"] == [
            {"type": "thinking", "thinking": "Step 1. Step 2.", "signature": "SIG"},
            {"type": "text", "text": "Yes"}]
