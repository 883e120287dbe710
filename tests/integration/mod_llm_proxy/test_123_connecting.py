# SPDX-License-Identifier: Apache-2.0
"""Upstreams that do not take a connection, and clients at the edge of HTTP/1.1."""

import json
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import actions, openai, raw
from harness.gateway import Gateway
from harness.openai import model
from harness.wait import slack

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}


@pytest.fixture(scope="class")
def gw(request, up, other, deaf):
    cls = request.cls
    with Gateway(**cls.configure(up, other, deaf)) as gateway:
        yield gateway


class TestConnecting:
    @staticmethod
    def configure(up, other, deaf):
        return {"yaml": {"model_list": [
            model("deaf", deaf), model("pair", deaf, weight=1, model_info={"id": "d"}),
            model("pair", up, weight=0, model_info={"id": "u"})],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}},
            "directives": "LLMConnectTimeout 500ms"}

    @pytest.mark.parametrize("stream", [False, True])
    def test_123_01_connect_timeout(self, gw, stream):
        gw.expect_log("LLM230|AH00957|AH01114|AH00959")
        start = time.monotonic()
        reply = gw.chat("deaf", stream=stream)
        assert 0.4 < time.monotonic() - start < 1.5 * slack()
        assert (reply.status_code, reply.json()["error"]["code"]) == (500, "500")

    def test_123_02_next_attempt(self, gw):
        assert gw.chat("pair", num_retries=1).headers["x-litellm-model-id"] == "u"


class TestDeadlineWhileConnecting:
    @staticmethod
    def configure(up, other, deaf):
        return {"yaml": {"model_list": [model("deaf", deaf)],
                         "router_settings": {"num_retries": 0}}}

    def test_123_10_request_timeout(self, gw):
        """The client's own limit counts while the upstream is being dialled."""
        gw.expect_log("LLM230|AH00957|AH01114|AH00959")
        start = time.monotonic()
        reply = gw.chat("deaf", timeout=0.5)
        assert time.monotonic() - start < 2 * slack()
        assert reply.status_code == 408


class TestClients:
    @staticmethod
    def configure(up, other, deaf):
        return {"yaml": {"model_list": [model("gpt", up)]}, "threads": 8}

    def test_123_20_pipelined(self, gw, up):
        with raw.Connection(gw) as c:
            c.send(b"".join(raw.post("/v1/chat/completions", CHAT | {"user": str(i)})
                            for i in range(5)))
            assert [c.reply().status for _ in range(5)] == [200] * 5
        assert [r.json()["user"] for r in up.requests] == list("01234")

    def test_123_21_http_1_0(self, gw):
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", CHAT).replace(b"HTTP/1.1", b"HTTP/1.0", 1))
            assert c.reply().json() == openai.chat() | {"model": "gpt"}

    def test_123_22_http_1_0_stream(self, gw):
        request = raw.post("/v1/chat/completions", CHAT | {"stream": True})
        with raw.Connection(gw) as c:
            c.send(request.replace(b"HTTP/1.1", b"HTTP/1.0", 1))
            head = c.read_until(b"\r\n\r\n")
            while c._more():
                pass
            assert b"chunked" not in head.lower()
            assert c.buffer.endswith(b"data: [DONE]\n\n")

    def test_123_23_more_clients_than_threads(self, gw, up):
        """Who finds no thread waits for one."""
        gw.expect_log("AH00484: server reached MaxRequestWorkers")
        up.always(actions.after(0.2, openai.by_request))
        with ThreadPoolExecutor(32) as pool:
            found = list(pool.map(lambda i: gw.chat("gpt", stream=i % 2 == 0).status_code,
                                  range(32)))
        assert found == [200] * 32

    def test_123_24_slow_upload(self, gw):
        data = json.dumps(CHAT).encode()
        with raw.Connection(gw) as c:
            request = raw.post("/v1/chat/completions", data)
            for i in range(0, len(request), 40):
                c.send(request[i:i + 40])
                time.sleep(0.005)
            assert c.reply().status == 200

    def test_123_25_slow_reader(self, gw, up):
        """A client that reads slowly gets all of a large stream."""
        up.always(actions.sse(openai.chunks(["x" * 20000] * 100)))
        with raw.Connection(gw, timeout=20) as c:
            c.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 131072)
            c.send(raw.post("/v1/chat/completions", CHAT | {"stream": True}))
            time.sleep(0.3)
            reply = c.reply()
        assert reply.complete and len(reply.body) > 2000000
        assert reply.body.endswith(b"data: [DONE]\n\n")
