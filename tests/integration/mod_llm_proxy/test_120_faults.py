# SPDX-License-Identifier: Apache-2.0
"""Everything an upstream can do wrong before the client has seen a byte."""

import threading

import pytest

from harness import actions, openai, sse
from harness.actions import head, pieces
from harness.gateway import Gateway
from harness.openai import chat, chunks, model
from harness.ports import free_port

OK = actions._bytes(chat())
SSE = {"Content-Type": "text/event-stream"}
JSON = {"Content-Type": "application/json"}
GONE = "Server disconnected without sending a response."


def length(n):
    return head(200, JSON | {"Content-Length": n})


# name: (action, status, part of the message)
FAULTS = {
    "close": (actions.close(), 500, GONE),
    "reset": (actions.reset(), 500, GONE),
    "half_head": (pieces(b"HTTP/1.1 200 OK\r\nContent-Ty", then="close"), 500, ""),
    "not_http": (pieces(b"SSH-2.0-OpenSSH\r\n\r\n", then="close"), 500, ""),
    "http_2": (pieces(b"HTTP/2 200 OK\r\n\r\n", then="close"), 500, ""),
    "bad_status": (pieces(b"HTTP/1.1 2x0 OK\r\n\r\n", then="close"), 500, ""),
    "huge_header": (pieces(head(200, {"X-Big": "x" * 300000}), then="close"), 500, ""),
    "many_headers": (pieces(head(200, {f"X-{i}": "x" * 90 for i in range(4000)}), then="close"),
                     500, ""),
    "half_body": (actions.half(chat()), 500, "in the middle of its answer"),
    "half_body_reset": (actions.half(chat(), then="reset"), 500, "in the middle of its answer"),
    "half_json": (actions.answer(OK[:40]), 502, "cannot be used"),
    "empty": (actions.answer(b""), 502, "cannot be used"),
    "no_content": (pieces(b"HTTP/1.1 204 No Content\r\n\r\n"), 502, "cannot be used"),
    "html": (actions.answer("<html>busy</html>", content_type="text/html"), 502, "cannot be used"),
    "json_list": (actions.answer([chat()]), 502, "cannot be used"),
    "gzip": (actions.gzipped(chat()), 502, "Content-Encoding"),
    "too_large": (actions.answer(chat("x" * 300000)), 502, "LLMMaxResponseBody"),
    "too_large_chunked": (pieces(head(200, JSON | {"Transfer-Encoding": "chunked"})
                                 + actions.chunk("x" * 300000), then="close"), 502,
                          "LLMMaxResponseBody"),
    "length_and_chunked": (pieces(head(200, JSON | {"Content-Length": len(OK),
                                                    "Transfer-Encoding": "chunked"})
                                  + actions.chunk(OK) + actions.LAST_CHUNK, then="close"), 500, ""),
    "two_lengths": (pieces(length(f"{len(OK)}\r\nContent-Length: 5") + OK, then="close"), 500, ""),
    "same_length_twice": (pieces(length(f"{len(OK)}\r\nContent-Length: {len(OK)}") + OK,
                                 then="close"), 500, ""),
    "length_list": (pieces(length(f"{len(OK)}, 5") + OK, then="close"), 500, ""),
    "length_negative": (pieces(length("-1") + OK, then="close"), 500, ""),
    "length_plus": (pieces(length(f"+{len(OK)}") + OK, then="close"), 500, ""),
    "length_hex": (pieces(length("0x10") + OK, then="close"), 500, ""),
    "length_overflow": (pieces(length("9" * 30) + OK, then="close"), 500, ""),
    "coding_unknown": (pieces(head(200, JSON | {"Transfer-Encoding": "gzip, chunked"})
                              + actions.chunk(OK) + actions.LAST_CHUNK, then="close"), 500, ""),
    "chunk_not_hex": (pieces(head(200, JSON | {"Transfer-Encoding": "chunked"}) + b"zz\r\n",
                             then="close"), 500, ""),
    "chunk_overflow": (pieces(head(200, JSON | {"Transfer-Encoding": "chunked"})
                              + b"f" * 20 + b"\r\n", then="close"), 500, ""),
    "chunk_too_long": (pieces(head(200, JSON | {"Transfer-Encoding": "chunked"})
                              + b"%x\r\n%sXX" % (len(OK), OK), then="close"), 500, ""),
    "chunked_cut": (pieces(head(200, JSON | {"Transfer-Encoding": "chunked"})
                           + actions.chunk(OK), then="close"), 500, ""),
    "header_space": (pieces(b"HTTP/1.1 200 OK\r\nContent-Length : 5\r\n\r\n", then="close"),
                     500, ""),
    "error_in_200": (actions.answer(openai.error("inside", "server_error")), 500, "inside"),
}
STREAM_FAULTS = {
    "no_event": (pieces(head(200, SSE), then="close"), 502, "no event"),
    "event_not_json": (actions.sse(["{nope"]), 502, ""),
    "error_first": (actions.sse([openai.error("at once", "server_error")]), 500, "at once"),
    "rate_limit_first": (actions.sse([openai.error("Rate limit reached", code=429)]), 429,
                         "Rate limit"),
    "reset_before_event": (pieces(head(200, SSE | {"Transfer-Encoding": "chunked"}),
                                  then="reset"), 500, ""),
    "half_event": (actions.pieces(head(200, SSE | {"Transfer-Encoding": "chunked"})
                                  + actions.chunk("data: {\"id\""), then="close"), 500, ""),
    "gzip_stream": (actions.sse(chunks(), headers={"Content-Encoding": "gzip"}), 502, ""),
}
ALL = FAULTS | STREAM_FAULTS
# a pooled connection that ends without a byte is dialled anew
TRIES = {"close": 2, "reset": 2}
CASES = [(name, False) for name in FAULTS] + [(name, True) for name in ALL]
STATUSES = {400: 400, 401: 401, 402: 402, 403: 403, 404: 404, 408: 408, 409: 409, 413: 413,
            422: 422, 429: 429, 500: 500, 502: 502, 503: 503, 504: 504, 529: 529}
TYPES = {401: "authentication_error", 403: "permission_error", 429: "throttling_error"}


def configure(up, other):
    """"lone" has up alone; "pair" asks up first and other if that fails."""
    return {"yaml": {"model_list": [
        model("lone", up, model_info={"id": "lone-1"}),
        model("pair", up, weight=1, model_info={"id": "first"}),
        model("pair", other, weight=0, model_info={"id": "second"})],
        "router_settings": {"disable_cooldowns": True, "num_retries": 0}},
        "directives": "LLMMaxResponseBody 256k"}


class TestFaults:
    configure = staticmethod(configure)

    @pytest.mark.parametrize("name,stream", CASES)
    def test_120_01_error(self, gw, up, name, stream):
        action, status, text = ALL[name]
        up.always(action)
        reply = gw.chat("lone", stream=stream)
        found = reply.json()["error"]
        assert reply.status_code == status, found
        assert (found["code"], sorted(found)) == (str(status), ["code", "message", "param", "type"])
        assert text in found["message"]
        assert found["message"].startswith("litellm."), found["message"]
        assert reply.headers["content-type"] == "application/json"
        assert len(up.requests) <= TRIES.get(name, 1)

    @pytest.mark.parametrize("name,stream", CASES)
    def test_120_02_next_attempt(self, gw, up, other, name, stream):
        up.always(ALL[name][0])
        reply = gw.chat("pair", stream=stream, num_retries=2)
        assert reply.status_code == 200, reply.text
        if stream:
            assert sse.content(sse.events(reply.text)) == "Hello"
        else:
            assert reply.json() == chat() | {"model": "pair"}
        assert reply.headers["x-litellm-attempted-retries"] == "1"
        assert reply.headers["x-litellm-model-id"] == "second"
        assert len(up.requests) <= TRIES.get(name, 1)
        assert len(other.requests) == 1
        assert up.last.body == other.last.body

    @pytest.mark.parametrize("status", STATUSES)
    @pytest.mark.parametrize("stream", [False, True])
    def test_120_03_statuses(self, gw, up, status, stream):
        up.always(actions.answer(openai.error("refused so", "t_up", "p_up", "c_up"), status))
        reply = gw.chat("lone", stream=stream)
        found = reply.json()["error"]
        assert (reply.status_code, found["code"]) == (STATUSES[status], str(STATUSES[status]))
        assert "OpenAIException - refused so" in found["message"]
        if status in TYPES:
            assert found["type"] == TYPES[status]
        if status in (400, 422):
            assert (found["type"], found["param"]) == ("t_up", "p_up")

    @pytest.mark.parametrize("status", [301, 302, 307])
    def test_120_04_redirects_are_not_followed(self, gw, up, other, status):
        """The key of a deployment goes nowhere but to its api_base."""
        up.always(actions.answer(b"", status, {"Location": other.base + "/chat/completions"}))
        reply = gw.chat("lone")
        assert (reply.status_code, reply.json()["error"]["code"]) == (502, "502")
        assert "location" not in reply.headers
        assert other.requests == []

    def test_120_05_retry_after(self, gw, up):
        up.always(actions.answer(openai.error("slow down"), 429, {"Retry-After": "17"}))
        reply = gw.chat("lone")
        assert reply.status_code == 429
        assert reply.headers["llm_provider-retry-after"] == "17"

    @pytest.mark.parametrize("text,headers,seconds", [
        ("Please try again in 1m1.5s.", {}, "62"),
        ("Please try again in 1m1.5s.", {"Retry-After": "17"}, "17"),
        ("slow down", {"retry-after-ms": "2500", "Retry-After": "17"}, "3"),
        ("slow down", {"retry-after-ms": "soon"}, None)])
    def test_120_27_retry_after_wherever_it_stands(self, gw, up, text, headers, seconds):
        up.always(actions.answer(openai.error(text), 429, headers))
        reply = gw.chat("lone")
        assert (reply.status_code, reply.headers.get("retry-after")) == (429, seconds)

    @pytest.mark.parametrize("text,status", [
        ("This model's maximum context length is 10 tokens", 400),
        ("content_policy_violation: no", 400)])
    def test_120_06_text_overrides_status(self, gw, up, text, status):
        up.always(actions.answer(openai.error(text), 500))
        reply = gw.chat("lone")
        assert reply.status_code == status
        assert ("ContextWindowExceeded" in reply.text) == ("context" in text)

    def test_120_07_error_body_of_any_kind(self, gw, up):
        for body in ("", "busy", "<html>", "[]", "{", '{"error":"text"}', '{"detail":"x"}',
                     "x" * 2000000):
            up.always(actions.answer(body, 503, content_type="text/plain"))
            reply = gw.chat("lone")
            assert (reply.status_code, reply.json()["error"]["code"]) == (503, "503")

    def test_120_08_connection_refused(self, up):
        entry = model("gpt", up)
        entry["litellm_params"]["api_base"] = f"http://127.0.0.1:{free_port()}/v1"
        with Gateway({"model_list": [entry], "router_settings": {"num_retries": 0}}) as gw:
            gw.expect_log("LLM230|AH00957|AH01114|AH00959")
            for stream in (False, True):
                reply = gw.chat("gpt", stream=stream)
                assert reply.status_code == 500
                assert "refused the connection" in reply.json()["error"]["message"]

    def test_120_09_unknown_host(self, up):
        entry = model("gpt", up)
        entry["litellm_params"]["api_base"] = "http://no-such-host.invalid/v1"
        with Gateway({"model_list": [entry], "router_settings": {"num_retries": 0}}) as gw:
            gw.expect_log("LLM230|AH00898|DNS lookup failure|no-such-host")
            assert gw.chat("gpt").status_code == 500


class TestUnusualButRight:
    configure = staticmethod(configure)

    @pytest.mark.parametrize("action", [
        pieces(b"HTTP/1.1 100 Continue\r\n\r\n", head(103, {"Link": "</x>"}),
               length(len(OK)) + OK),
        pieces(head(200, JSON | {"Transfer-Encoding": "chunked"}) + actions.chunk(OK)
               + b"0\r\nX-Trailer: 1\r\nX-More: 2\r\n\r\n"),
        pieces(head(200, JSON | {"Transfer-Encoding": "Chunked"})
               + b"".join(b"%X;name=value\r\n%s\r\n" % (1, OK[i:i + 1]) for i in range(len(OK)))
               + b"000\r\n\r\n"),
        pieces(head(200, JSON) + OK, then="close"),
        pieces(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + OK, then="close"),
        pieces(b"HTTP/1.1 200\r\nContent-Length: %d\r\n\r\n%s" % (len(OK), OK)),
        pieces(length(len(OK))[:30], length(len(OK))[30:] + OK[:5], OK[5:]),
        pieces(head(200, JSON | {"Content-Length": len(OK), "X-Long": "y" * 8000}) + OK),
        actions.answer(chat(), headers={"Content-Encoding": "identity"}),
        actions.answer(chat(), content_type="text/plain"),
    ], ids=["1xx", "trailers", "tiny_chunks", "until_close", "http_1_0", "no_reason",
            "pieces", "long_header", "identity", "wrong_type"])
    def test_120_20_accepted(self, gw, up, action):
        up.always(action)
        reply = gw.chat("lone")
        assert (reply.status_code, reply.json()) == (200, chat() | {"model": "lone"})

    def test_120_21_connections_are_kept(self, gw, up):
        before = up.connections
        for _ in range(5):
            gw.chat("lone")
            gw.chat("lone", stream=True)
        assert up.connections - before <= 1

    def test_120_22_silently_closed_while_idle(self, gw, up):
        """A pooled connection the upstream closed is replaced without the client noticing."""
        up.script(*[actions.once_then_close_silently(actions.answer(chat()))] * 3)
        for _ in range(3):
            assert gw.chat("lone").status_code == 200
        assert len(up.requests) == 3

    def test_120_23_answer_after_close_is_not_reused(self, gw, up):
        up.script(actions.pieces(head(200, JSON | {"Content-Length": len(OK),
                                                   "Connection": "close"}) + OK, then="keep"))
        first = up.connections
        gw.chat("lone")
        gw.chat("lone")
        assert up.requests[0].connection != up.requests[1].connection
        assert up.connections > first

    def test_120_24_bytes_behind_an_answer_are_nobodys(self, gw, up):
        """What follows a whole answer must not become the answer to someone else's request."""
        evil = length(len(OK)) + OK.replace(b"hi", b"xx")
        up.script(actions.pieces(length(len(OK)) + OK + evil))
        assert gw.chat("lone").json() == chat() | {"model": "lone"}
        assert gw.chat("lone").json() == chat() | {"model": "lone"}
        assert up.requests[0].connection != up.requests[1].connection

    def test_120_25_late_bytes_on_an_idle_connection(self, gw, up):
        evil = length(len(OK)) + OK.replace(b"hi", b"xx")
        sent = threading.Event()
        up.script(actions.and_tell(sent, actions.pieces(length(len(OK)) + OK, evil, pause=0.1)))
        assert gw.chat("lone").json() == chat() | {"model": "lone"}
        assert sent.wait(20)
        assert gw.chat("lone").json() == chat() | {"model": "lone"}
