# SPDX-License-Identifier: Apache-2.0
"""Clients over HTTP/2: mod_http2 gives each request a connection of its own behind the real one."""

import json
import socket
import struct
import subprocess
import threading

from harness import actions, openai
from harness.gateway import MASTER_KEY
from harness.httpdconf import MODULES_DIR
from harness.openai import model
from harness.wait import slack, until


def curl(gw, **body):
    """@return (exit code, what came); Python's clients here speak HTTP/1.1 alone"""
    body = {"messages": [{"role": "user", "content": "hi"}], **body}
    done = subprocess.run(
        ["curl", "-sN", "--http2-prior-knowledge", "--noproxy", "*", "-m", "15", "--data", "@-",
         "-H", f"Authorization: Bearer {MASTER_KEY}", "-H", "Content-Type: application/json",
         f"http://127.0.0.1:{gw.port}/v1/chat/completions"],
        input=json.dumps(body), capture_output=True, text=True, timeout=30)
    return done.returncode, done.stdout


class TestHttp2:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, timeout=1)]},
                "directives": f"LoadModule http2_module {MODULES_DIR}/mod_http2.so\n"
                              "Protocols h2c http/1.1"}

    def test_142_01_answer(self, gw, up):
        up.script(actions.answer(openai.chat("over two")))
        code, text = curl(gw, model="gpt")
        assert code == 0 and json.loads(text)["choices"][0]["message"]["content"] == "over two"

    def test_142_02_stream(self, gw, up):
        up.script(actions.sse(openai.chunks(["a", "b"]), delay=0.05))
        code, text = curl(gw, model="gpt", stream=True)
        assert code == 0 and text.endswith("data: [DONE]\n\n")

    def test_142_03_a_broken_stream_says_why(self, gw, up):
        """The reset of an HTTP/2 stream overtakes what was sent before it."""
        for then, reason in (("stall", "timed out"), ("close", "closed the connection")):
            up.script(actions.broken_sse(openai.chunks(["a", "b"])[:2], then))
            text = curl(gw, model="gpt", stream=True)[1]
            assert '"error":' in text and reason in text, text
            assert "[DONE]" not in text

    def test_142_10_who_leaves_a_round_of_probes_leaves_its_result(self, gw, up, client):
        """Else whoever asks and leaves made all deployments look ill."""
        met, release = threading.Event(), threading.Event()
        up.script(actions.held(met, release, actions.answer(openai.chat())))
        with subprocess.Popen(
                ["curl", "-sN", "--http2-prior-knowledge", "--noproxy", "*", "-m", "30",
                 "-H", f"Authorization: Bearer {MASTER_KEY}",
                 f"http://127.0.0.1:{gw.port}/health"], stdout=subprocess.DEVNULL) as leaver:
            assert met.wait(10)
            leaver.kill()
        assert not release.wait(1)      # whoever looks at the stream has seen it go
        release.set()
        until(lambda: client.get("/health").json()["not_probed_count"] == 0, 10, "the result")
        assert client.get("/health").json()["healthy_count"] == 1
        assert len(up.requests) == 1


def frame(kind, flags, stream, body=b""):
    return struct.pack("!I", len(body))[1:] + struct.pack("!BBI", kind, flags, stream) + body


def head():
    """A call's head as literals alone, which no table of HPACK is needed for."""
    fields = {":method": "POST", ":path": "/v1/chat/completions", ":scheme": "http",
              ":authority": "x", "authorization": f"Bearer {MASTER_KEY}",
              "content-type": "application/json"}
    return b"".join(b"\0" + bytes([len(text)]) + text.encode() if at == 0
                    else bytes([len(text)]) + text.encode()
                    for pair in fields.items() for at, text in enumerate(pair))


def unread(gw, streams):
    """A connection whose streams have a window of nothing: none of their answers can be sent."""
    s = socket.create_connection(("127.0.0.1", gw.port))
    body = json.dumps({"model": "long", "stream": True,
                       "messages": [{"role": "user", "content": "x"}]}).encode()
    s.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0, struct.pack("!HI", 4, 0)) +
              b"".join(frame(1, 4, n, head()) + frame(0, 1, n, body)
                       for n in range(1, 2 * streams, 2)))
    return s


class TestUnread:
    """H2StreamTimeout gives up who takes nothing, and nobody whose upstream is silent."""

    @staticmethod
    def configure(up, other):
        long = {"model_name": "long", "litellm_params": {
            "model": "openai/x", "api_key": "k", "mock_response": "x" * 400000}}
        return {"yaml": {"model_list": [model("gpt", up), long]}, "threads": 8,
                "directives": f"LoadModule http2_module {MODULES_DIR}/mod_http2.so\n"
                              "Protocols h2c http/1.1\nTimeout 900\nH2MaxWorkers 8\n"
                              "H2StreamTimeout 2"}

    def test_142_20_others_are_served(self, gw, up):
        held = [unread(gw, 40) for _ in range(8)]
        try:
            until(lambda: curl(gw, model="gpt")[0] == 0, 20 * slack(), "an answer")
        finally:
            for s in held:
                s.close()

    def test_142_21_a_silent_upstream(self, gw, up):
        release = threading.Event()

        def slow(turn):
            release.wait(5)         # longer than the time-out
            return actions.sse(openai.chunks(["a", "b"]))(turn)

        up.script(slow)
        code, text = curl(gw, model="gpt", stream=True)
        assert code == 0 and text.endswith("data: [DONE]\n\n")
