# SPDX-License-Identifier: Apache-2.0
"""Event streams of an OpenAI upstream, frame by frame."""

import time

import pytest

from harness import actions, openai, raw, sse
from harness.openai import chunk, chunks, model

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}], "stream": True}
WITH_USAGE = CHAT | {"stream_options": {"include_usage": True}}


def named(found, name="gpt"):
    return [e | {"model": name, "created": 0} if isinstance(e, dict) else e for e in found]


class TestStreams:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **openai.PRICED)]}}

    def stream(self, client, body=CHAT):
        reply = client.post("/v1/chat/completions", json=body)
        assert reply.status_code == 200, reply.text
        found = sse.events(reply.text)
        stamps = {e.pop("created") for e in found if isinstance(e, dict)}
        assert len(stamps) == 1 and abs(time.time() - stamps.pop()) < 10
        return [e | {"created": 0} if isinstance(e, dict) else e for e in found]

    def test_111_01_frames_without_usage(self, client):
        assert self.stream(client) == named(chunks(usage=None)) + ["[DONE]"]

    def test_111_02_frames_with_usage(self, client):
        assert self.stream(client, WITH_USAGE) == named(chunks()) + ["[DONE]"]

    def test_111_03_headers(self, client):
        reply = client.post("/v1/chat/completions", json=CHAT)
        assert reply.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert reply.headers["cache-control"] == "no-cache"
        assert reply.headers["x-accel-buffering"] == "no"
        assert reply.headers["transfer-encoding"] == "chunked"
        assert reply.headers["x-litellm-model-group"] == "gpt"
        assert reply.headers["x-litellm-attempted-retries"] == "0"

    def test_111_04_nulls_are_dropped(self, client, up):
        odd = chunk({"content": "x"}) | {"usage": None, "service_tier": None}
        up.script(actions.sse([odd, chunk({}, "stop")]))
        first = self.stream(client, WITH_USAGE)[0]
        assert "usage" not in first and "service_tier" not in first

    def test_111_05_usage_beside_choices(self, client, up):
        """Some upstreams count in the last chunk; who did not ask does not see it."""
        events = chunks(usage=None)[:-1] + [chunk({}, "stop", usage=openai.USAGE)]
        up.script(actions.sse(events), actions.sse(events))
        assert self.stream(client)[-2] == chunk({}, "stop") | {"model": "gpt", "created": 0}
        assert self.stream(client, WITH_USAGE)[-2]["usage"] == openai.USAGE

    def test_111_06_every_frame_at_once(self, gw, up):
        """A frame is not held back until the next one comes."""
        up.script(actions.sse([chunk({"content": "1"}), chunk({"content": "2"}),
                               chunk({}, "stop")], delay=0.4))
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", CHAT))
            start = time.monotonic()
            c.read_until(b"\r\n\r\n")
            c.read_until(b'"content":"1"' if b'"content":"1"' in c.buffer else b'"1"')
            first = time.monotonic() - start
            c.read_until(b'"2"')
            second = time.monotonic() - start
        assert first < 0.3 < second < 0.75

    @pytest.mark.parametrize("size", [1, 2, 3, 7])
    def test_111_07_any_cut(self, client, up, size):
        """Frames may be cut anywhere, by packets and by chunks."""
        text = "".join(f"data: {actions._text(e)}\n\n" for e in chunks()[:3]) + "data: [DONE]\n\n"
        data = text.encode()
        parts = [data[i:i + size] for i in range(0, len(data), size)]
        head = actions.head(200, {"Content-Type": "text/event-stream",
                                  "Transfer-Encoding": "chunked"})
        up.script(actions.pieces(head + b"".join(actions.chunk(p) for p in parts[:40]),
                                 b"".join(actions.chunk(p) for p in parts[40:])
                                 + actions.LAST_CHUNK))
        assert self.stream(client) == named(chunks()[:3]) + ["[DONE]"]

    @pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
    def test_111_08_line_ends_comments_fields(self, client, up, end):
        frame = f"event: message{end}id: 7{end}: ping{end}data: %s{end}{end}"
        frames = [f": hello{end}{end}"] + [frame % actions._text(e) for e in chunks()]
        frames += [f"data: [DONE]{end}{end}"]
        up.script(actions.frames_of(frames, {"Content-Type": "text/event-stream",
                                             "Transfer-Encoding": "chunked"}))
        assert self.stream(client) == named(chunks(usage=None)) + ["[DONE]"]

    def test_111_09_done_is_added(self, client, up):
        up.script(actions.sse(chunks(), done=None))
        assert self.stream(client)[-1] == "[DONE]"

    def test_111_10_done_once(self, client, up):
        up.script(actions.sse(chunks() + ["[DONE]", "[DONE]"]))
        assert self.stream(client).count("[DONE]") == 1

    def test_111_11_closed_delimited(self, client, up):
        """A stream whose end is the end of the connection, as HTTP/1.0 has it."""
        text = "".join(f"data: {actions._text(e)}\n\n" for e in chunks()) + "data: [DONE]\n\n"
        up.script(actions.pieces(actions.head(200, {"Content-Type": "text/event-stream"})
                                 + text.encode(), then="close"))
        assert self.stream(client) == named(chunks(usage=None)) + ["[DONE]"]

    def test_111_12_whole_answer_instead(self, client, up):
        """An upstream that cannot stream: the whole answer goes out as a stream."""
        up.script(actions.answer(openai.chat("all at once")))
        found = self.stream(client, WITH_USAGE)
        assert found[-1] == "[DONE]"
        assert sse.content(found) == "all at once"
        assert [e for e in found[:-1] if e.get("usage")][-1]["usage"]["total_tokens"] == 12

    def test_111_13_many_frames(self, client, up):
        words = [f"w{i} " for i in range(2000)]
        up.script(actions.sse(chunks(words)))
        assert sse.content(self.stream(client)) == "".join(words)

    def test_111_14_large_frame(self, client, up):
        up.script(actions.sse(chunks(["x" * 200000])))
        assert sse.content(self.stream(client)) == "x" * 200000

    def test_111_15_text_completion_stream(self, client, up):
        events = [openai.text("a", None), openai.text("b", None)]
        up.script(actions.sse(events))
        reply = client.post("/v1/completions", json={"model": "gpt", "prompt": "x", "stream": True})
        found = sse.events(reply.text)
        assert [e["choices"][0]["text"] for e in found[:-1]] == ["a", "b"]
        assert {e["model"] for e in found[:-1]} == {"gpt"}
