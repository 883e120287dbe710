# SPDX-License-Identifier: Apache-2.0
"""After the first byte there is no other attempt: an error event, then a body that is cut."""

import time

import pytest

from harness import actions, openai, raw, sse
from harness.openai import PRICED, chunk, chunks, model
from harness.wait import slack, until

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}], "stream": True}
BEGUN = chunks(["Hel"], usage=None)[:2]
ERROR_KEYS = ["code", "message", "param", "type"]


def stalled(events):
    return actions.broken_sse(events, "stall")


BREAKS = {
    "closed": (actions.broken_sse(BEGUN, "close"), "500", "in the middle of its answer"),
    "reset": (actions.broken_sse(BEGUN, "reset"), "500", "in the middle of its answer"),
    "half_event": (actions.frames_of([f"data: {actions._text(BEGUN[0])}\n\n", "data: {\"id\": 1"],
                                     {"Content-Type": "text/event-stream",
                                      "Transfer-Encoding": "chunked"}), "502", ""),
    "not_json": (actions.sse([BEGUN[0], "{nope"]), "502", "cannot be used"),
    "not_an_object": (actions.sse([BEGUN[0], "[]"]), "502", "cannot be used"),
    "error_event": (actions.sse([BEGUN[0], openai.error("overheated", "server_error")]), "500",
                    "overheated"),
    "rate_limited": (actions.sse([BEGUN[0], openai.error("Rate limit reached", code=429)]), "429",
                     "Rate limit"),
    "bad_chunk": (actions.pieces(actions.head(200, {"Content-Type": "text/event-stream",
                                                    "Transfer-Encoding": "chunked"})
                                 + actions.chunk(f"data: {actions._text(BEGUN[0])}\n\n"), b"zz\r\n"),
                  "500", ""),
    "stalled": (stalled(BEGUN), "408", "timed out"),
}


class TestBrokenStreams:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, stream_timeout=0.5, model_info={"id": "first"}, weight=1, **PRICED),
            model("gpt", other, model_info={"id": "second"}, weight=0, **PRICED)],
            "router_settings": {"disable_cooldowns": True}}}

    def stream(self, gw):
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", CHAT))
            return c.reply()

    @pytest.mark.parametrize("name", BREAKS)
    def test_121_01_after_commit(self, gw, up, other, name):
        action, code, text = BREAKS[name]
        up.always(action)
        reply = self.stream(gw)
        found = sse.events(reply.body.decode())
        assert (reply.status, reply.complete) == (200, False)
        assert reply.headers["x-litellm-model-id"] == "first"
        assert found[0] == BEGUN[0] | {"model": "gpt", "created": found[0]["created"]}
        assert sorted(found[-1]["error"]) == ERROR_KEYS
        assert found[-1]["error"]["code"] == code
        assert text in found[-1]["error"]["message"]
        assert "[DONE]" not in found
        assert other.requests == []

    @pytest.mark.parametrize("name", BREAKS)
    def test_121_02_is_a_failure_in_the_ledger(self, gw, up, name):
        up.always(BREAKS[name][0])
        call_id = self.stream(gw).headers["x-litellm-call-id"]
        row, = gw.spend_rows(1, litellm_call_id=call_id)
        assert row["status"] == "failure"
        assert row["metadata"]["error_information"]["error_code"] == BREAKS[name][1]

    def test_121_03_break_behind_done_is_nobodys_loss(self, gw, up):
        up.always(actions.broken_sse(chunks() + ["[DONE]"], "reset"))
        reply = self.stream(gw)
        assert (reply.status, reply.complete) == (200, True)
        assert sse.events(reply.body.decode())[-1] == "[DONE]"

    def test_121_04_the_next_request_is_not_touched(self, gw, up):
        up.script(actions.broken_sse(BEGUN, "reset"))
        assert not self.stream(gw).complete
        reply = self.stream(gw)
        assert reply.complete and reply.body.endswith(b"data: [DONE]\n\n")


class TestTimeouts:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("slow", up, timeout=0.4, model_info={"id": "slow-1"}),
            model("open", up, model_info={"id": "open-1"}),
            model("pair", up, timeout=0.4, weight=1, model_info={"id": "first"}),
            model("pair", other, weight=0, model_info={"id": "second"})],
            "router_settings": {"disable_cooldowns": True, "num_retries": 0}}}

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("how", ["deployment", "body", "header", "request_timeout"])
    def test_121_20_no_status(self, gw, up, stream, how):
        up.always(actions.stall())
        name = "slow" if how == "deployment" else "open"
        body = {"body": {"timeout": 0.4}, "request_timeout": {"request_timeout": 0.4}}.get(how, {})
        headers = {"x-litellm-timeout": "0.4"} if how == "header" else {}
        start = time.monotonic()
        reply = gw.chat(name, stream=stream, headers=headers, **body)
        assert 0.35 < time.monotonic() - start < 1.5 * slack()
        assert (reply.status_code, reply.json()["error"]["code"]) == (408, "408")
        assert reply.json()["error"]["message"].startswith("litellm.Timeout: ")

    def test_121_21_whole_answers_have_one_deadline(self, gw, up):
        """Bytes that trickle in do not put it off."""
        parts = [bytes([b]) for b in actions._bytes(openai.chat())]
        up.always(actions.pieces(actions.head(200, {"Content-Length": len(parts)}), *parts,
                                 pause=0.1))
        start = time.monotonic()
        assert gw.chat("slow").status_code == 408
        assert time.monotonic() - start < 1.5 * slack()

    def test_121_22_a_stream_may_go_on(self, gw, up):
        """Its limit is the silence between two events."""
        up.always(actions.sse(chunks("abcdefgh"), delay=0.1))
        reply = gw.chat("slow", stream=True)
        assert sse.content(sse.events(reply.text)) == "abcdefgh"

    @pytest.mark.parametrize("how", ["header", "body"])
    def test_121_23_stream_timeout(self, gw, up, how):
        up.always(actions.stall())
        start = time.monotonic()
        headers = {"x-litellm-stream-timeout": "0.3"} if how == "header" else {}
        body = {"stream_timeout": 0.3} if how == "body" else {}
        assert gw.chat("open", stream=True, headers=headers, **body).status_code == 408
        assert time.monotonic() - start < 1.2 * slack()

    def test_121_24_next_attempt(self, gw, up, other):
        up.always(actions.stall())
        reply = gw.chat("pair", num_retries=1)
        assert (reply.status_code, reply.headers["x-litellm-model-id"]) == (200, "second")

    def test_121_25_upstream_is_let_go(self, gw, up):
        up.always(actions.stall())
        gw.chat("slow")
        until(up.last.peer_closed.is_set, 1, "the upstream is let go")


class TestHangUp:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED)]}}

    def leave(self, gw, up, body, after):
        """Send a request, go away after seeing so much of the answer. @return the call's id"""
        call_id = f"leaver-{time.monotonic_ns()}"
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", body, x_litellm_call_id=call_id))
            until(lambda: up.requests, 5, "the request upstream")
            if after:
                c.read_until(after)
        return call_id

    def failed(self, gw, call_id):
        row, = gw.spend_rows(1, litellm_call_id=call_id)
        assert row["status"] == "failure"
        return row

    @pytest.mark.parametrize("stream", [False, True])
    def test_121_40_while_nothing_comes(self, gw, up, stream):
        up.always(actions.stall())
        call_id = self.leave(gw, up, CHAT | {"stream": stream}, None)
        start = time.monotonic()
        until(up.last.peer_closed.is_set, 1, "the upstream is let go")
        assert time.monotonic() - start < 2 * slack()
        row = self.failed(gw, call_id)
        assert row["metadata"]["error_information"]["error_code"] == "499"
        assert len(up.requests) == 1

    def test_121_41_in_a_silent_stream(self, gw, up):
        up.always(stalled(BEGUN))
        call_id = self.leave(gw, up, CHAT, b'"Hel"')
        until(up.last.peer_closed.is_set, 1, "the upstream is let go")
        self.failed(gw, call_id)

    def test_121_42_in_a_busy_stream(self, gw, up):
        up.always(actions.sse([BEGUN[0]] + [chunk({"content": "x"})] * 500, delay=0.02))
        call_id = self.leave(gw, up, CHAT, b'"x"')
        until(up.last.peer_closed.is_set, 1, "the upstream is let go")
        self.failed(gw, call_id)

    def test_121_43_in_half_an_answer(self, gw, up):
        up.always(actions.half(openai.chat(), then="stall"))
        call_id = self.leave(gw, up, CHAT | {"stream": False}, None)
        until(up.last.peer_closed.is_set, 1, "the upstream is let go")
        self.failed(gw, call_id)

    def test_121_44_before_a_retry(self, gw, up):
        """Nobody waits any more: no further attempt is made."""
        up.script(actions.answer(openai.error("later"), 503, {"Retry-After": "1"}))
        call_id = self.leave(gw, up, CHAT | {"stream": False, "num_retries": 3}, None)
        self.failed(gw, call_id)
        assert len(up.requests) == 1

    def test_121_45_usage_seen_before_it_broke(self, gw, up):
        """Tokens an upstream has counted are charged although the stream broke."""
        up.always(actions.broken_sse([*BEGUN, openai.usage_chunk()], "close"))
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", CHAT))
            call_id = c.reply().headers["x-litellm-call-id"]
        row = self.failed(gw, call_id)
        assert (row["total_tokens"], row["spend"]) == (12, openai.COST)
