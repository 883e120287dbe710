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


def head(key=MASTER_KEY, **more):
    """A call's head as literals alone, which no table of HPACK is needed for."""
    fields = {":method": "POST", ":path": "/v1/chat/completions", ":scheme": "http",
              ":authority": "x", "authorization": f"Bearer {key}",
              "content-type": "application/json",
              **{name.replace("_", "-"): value for name, value in more.items()}}
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


def frames(file):
    """@return each frame as it comes: (kind, flags, stream, body)"""
    while head := file.read(9):
        n, kind, flags, stream = (int.from_bytes(head[:3], "big"), *struct.unpack("!BBI", head[3:]))
        yield kind, flags, stream, file.read(n)


class TestRefusedPosts:
    """Who is refused at the head sends no body, and the connection goes on for others."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]},
                "directives": f"LoadModule http2_module {MODULES_DIR}/mod_http2.so\n"
                              "Protocols h2c http/1.1\nTimeout 60\nH2MaxWorkers 2\nH2MinWorkers 1"}

    def test_142_30_a_body_that_does_not_come(self, gw, up):
        """More streams than workers, each with a body held back: none of them waits for it."""
        DATA, HEADERS, RESET, SETTINGS, END = 0, 1, 3, 4, 1
        refused = range(1, 16, 2)
        body = json.dumps({"model": "gpt", "messages": [{"role": "user", "content": "x"}]}).encode()
        with socket.create_connection(("127.0.0.1", gw.port), timeout=10) as s:
            s.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS, 0, 0))
            for n in refused:
                s.sendall(frame(HEADERS, 4, n, head("sk-none", content_length="100")))
            s.sendall(frame(HEADERS, 4, 17, head()) + frame(DATA, END, 17, body))
            ended, answer = set(), b""
            for kind, flags, stream, data in frames(s.makefile("rb")):
                assert kind != 7        # GOAWAY
                assert kind != RESET or int.from_bytes(data, "big") == 0        # NO_ERROR
                answer += data if (kind, stream) == (DATA, 17) else b""
                if kind == RESET or (kind in (DATA, HEADERS) and flags & END):
                    ended.add(stream)
                if ended == {*refused, 17}:
                    break
        assert json.loads(answer)["object"] == "chat.completion"
        assert len(up.requests) == 1
