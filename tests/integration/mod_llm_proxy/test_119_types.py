# SPDX-License-Identifier: Apache-2.0
"""An answer to a call for a stream is judged by what stands there, not by its Content-Type."""

import json

import pytest

from harness import actions, openai, sse
from harness.openai import model

CHAT = {"messages": [{"role": "user", "content": "x"}], "stream": True}
WRONG = ["text/plain", "application/octet-stream", "application/json", "", None]
CLAUDE = [("message_start", {"type": "message_start", "message": {
              "id": "m", "type": "message", "role": "assistant", "model": "c", "content": [],
              "usage": {"input_tokens": 1, "output_tokens": 1}}}),
          ("content_block_start", {"type": "content_block_start", "index": 0,
                                   "content_block": {"type": "text", "text": ""}}),
          ("content_block_delta", {"type": "content_block_delta", "index": 0,
                                   "delta": {"type": "text_delta", "text": "Hello"}}),
          ("message_delta", {"type": "message_delta", "delta": {"stop_reason": "end_turn"},
                             "usage": {"output_tokens": 2}}),
          ("message_stop", {"type": "message_stop"})]
GEMINI = [{"candidates": [{"content": {"role": "model", "parts": [{"text": "Hello"}]},
                           "finishReason": "STOP"}]}]


def fields(kind):
    return {"Transfer-Encoding": "chunked"} | ({} if kind is None else {"Content-Type": kind})


def text_of(reply):
    assert reply.status_code == 200, reply.text
    assert reply.headers["content-type"].startswith("text/event-stream")
    found = sse.events(reply.text)
    assert found[-1] == "[DONE]"
    return "".join(c["delta"].get("content") or "" for e in found[:-1] for c in e["choices"])


class TestTypes:
    @staticmethod
    def configure(up, other):
        names = {"gpt": "openai/gpt-up", "vllm": "hosted_vllm/m", "claude": "anthropic/claude-x",
                 "gemini": "gemini/gemini-x", "ollama": "ollama_chat/m"}
        return {"yaml": {"model_list": [model(n, up, m) for n, m in names.items()]}}

    def ask(self, client, name="gpt"):
        return client.post("/v1/chat/completions", json=CHAT | {"model": name})

    @pytest.mark.parametrize("kind", WRONG, ids=str)
    @pytest.mark.parametrize("name,events", [
        ("gpt", [(None, c) for c in openai.chunks()] + [(None, "[DONE]")]),
        ("vllm", [(None, c) for c in openai.chunks()] + [(None, "[DONE]")]),
        ("claude", CLAUDE), ("gemini", [(None, c) for c in GEMINI]),
    ], ids=["gpt", "vllm", "claude", "gemini"])
    def test_119_70_streams_under_other_types(self, client, up, name, events, kind):
        frames = [(f"event: {n}\n" if n else "") + f"data: {actions._text(d)}\n\n"
                  for n, d in events]
        up.script(actions.frames_of(frames, fields(kind)))
        assert text_of(self.ask(client, name)) == "Hello"

    @pytest.mark.parametrize("before", ["", ": wait\n\n", "\r\n\r\n", "id: 1\n", "retry: 9\n\n",
                                        "\ufeff", "event: message\n"], ids=repr)
    @pytest.mark.parametrize("kind", ["text/plain", "text/event-stream"])
    def test_119_71_in_single_bytes(self, client, up, before, kind):
        whole = before + "".join(f"data: {json.dumps(c)}\n\n" for c in openai.chunks())
        up.script(actions.frames_of([bytes([b]) for b in (whole + "data: [DONE]\n\n").encode()],
                                    fields(kind)))
        assert text_of(self.ask(client)) == "Hello"

    @pytest.mark.parametrize("kind", ["text/event-stream", "application/json", "text/plain"])
    @pytest.mark.parametrize("before", ["", "\n \n", "\ufeff", "\ufeff \n"], ids=repr)
    def test_119_72_whole_answers_under_other_types(self, client, up, kind, before):
        up.script(actions.answer(before + json.dumps(openai.chat()), content_type=kind))
        assert text_of(self.ask(client)) == "hi"

    def test_119_73_an_error_under_a_streams_type(self, client, up):
        up.always(actions.answer(openai.error("no such thing", "invalid_request_error"),
                                 content_type="text/event-stream"))
        reply = self.ask(client)
        assert reply.status_code >= 400 and "no such thing" in reply.text

    @pytest.mark.parametrize("body", ["", "   ", " " * 5000, "dat", "<html>busy</html>", "[]"],
                             ids=lambda b: repr(b[:20]))
    @pytest.mark.parametrize("kind", ["text/plain", "text/event-stream"])
    def test_119_74_what_is_neither(self, client, up, body, kind):
        up.always(actions.answer(body, content_type=kind))
        assert self.ask(client).status_code == 502

    @pytest.mark.parametrize("kind", ["text/plain", "text/event-stream"])
    def test_119_75_each_event_as_it_comes(self, client, up, kind):
        """What was found to be a stream is not kept back."""
        seen = []
        up.script(actions.frames_of([f"data: {json.dumps(c)}\n\n" for c in openai.chunks()],
                                    fields(kind), delay=0.2))
        with client.stream("POST", "/v1/chat/completions", json=CHAT | {"model": "gpt"}) as reply:
            seen = [text for text in reply.iter_raw()]
        assert len(seen) >= 3

    @pytest.mark.parametrize("name,body", [
        ("gpt", openai.chat()), ("vllm", openai.chat()),
        ("gemini", GEMINI[0]), ("ollama", {"message": {"role": "assistant", "content": "Hello"},
                                           "done": True, "done_reason": "stop"})], ids=str)
    def test_119_76_a_mark_before_the_json(self, client, up, name, body):
        """Whole answers and what they refuse, at whichever provider."""
        up.script(actions.answer("\ufeff" + json.dumps(body)))
        got = client.post("/v1/chat/completions", json=CHAT | {"model": name, "stream": False})
        assert got.json()["choices"][0]["message"]["content"] in ("hi", "Hello")
        up.always(actions.answer("\ufeff" + json.dumps(openai.error("no such thing",
                                                                    "invalid_request_error")), 400))
        got = client.post("/v1/chat/completions", json=CHAT | {"model": name, "stream": False})
        assert got.status_code == 400 and "\ufeff" not in got.text
        assert "no such thing" in got.json()["error"]["message"]

    def test_119_77_a_mark_before_lines(self, client, up):
        line = {"message": {"role": "assistant", "content": "Hello"}, "done": True,
                "done_reason": "stop", "prompt_eval_count": 1, "eval_count": 1}
        up.script(actions.answer("\ufeff" + json.dumps(line) + "\n",
                                 content_type="application/x-ndjson"))
        assert text_of(self.ask(client, "ollama")) == "Hello"
