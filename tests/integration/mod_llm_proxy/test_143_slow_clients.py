# SPDX-License-Identifier: Apache-2.0
"""Slow clients hold no threads: an honest call is served within a second beside hundreds of them."""

import contextlib
import json
import os
import select
import socket
import threading
import time

import pytest

from harness import actions, openai, sse
from harness.gateway import MASTER_KEY, SLOWNESS
from harness.httpdconf import MODULES_DIR
from harness.openai import model
from harness.ports import connections, unsent
from harness.raw import Connection, post
from harness.wait import slack, until

# the values of conf/httpd.conf, but for the time a body has
LIMITS = (f"LoadModule reqtimeout_module {MODULES_DIR}/mod_reqtimeout.so\n"
          "AsyncRequestWorkerFactor 64\nListenBacklog 1024\n")
HEAD = b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nX-Slow: "
BODY = (b"POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
        b"Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{\"model\"")
# a whole chunk and the last one, and then trailers that never end
TRAILERS = (b"POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: application/json"
            b"\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: ")
UNWANTED = b"GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Length: 1000\r\n\r\n"
SLOW = 300
CALL = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}


def configured(up, limits):
    return {"yaml": {"model_list": [model("gpt", up)]}, "threads": 64,
            "directives": LIMITS + f"RequestReadTimeout {limits}\nLLMClientHold 20ms"}


@contextlib.contextmanager
def many(gw, first, count=SLOW):
    """Connections that have sent this much and stay. They have ended when the server stops: event
    MPM can crash when it closes the sockets of workers that end theirs just then.
    """
    held = []
    try:
        for _ in range(count):
            s = socket.create_connection(("127.0.0.1", gw.port), timeout=10)
            held.append(s)
            if first:
                s.sendall(first)
        yield held
    finally:
        for s in held:
            s.close()
        until(lambda: connections(gw.port) == 0, 30, "no connection is left")


def honest(gw):
    """Its body comes with its head, whatever else the machine does. @return the status, or None"""
    with contextlib.suppress(TimeoutError), Connection(gw, SLOWNESS) as c:
        c.send(post("/v1/chat/completions", CALL, Connection="close"))
        return c.reply().status
    return None


def within_a_second(gw, held):
    """An honest call is. Event MPM may miss for a moment, when all its threads were busy in the
    same instant, that they are free again; what happens on any connection wakes it, and without
    our part none of these calls is served.
    """
    for _ in range(5):
        status = honest(gw)
        if status is not None:
            assert status == 200
            return
        send_a_little(held)
    raise AssertionError("no honest call was served within a second")


def send_a_little(held):
    for s in held:
        with contextlib.suppress(OSError):
            s.send(b"a")


class TestManySlowOnes:
    @pytest.fixture(autouse=True)
    def bursts(self, gw):
        gw.expect_log("AH00484")        # all threads had something to do for a moment

    @staticmethod
    def configure(up, other):
        return configured(up, "handshake=60 header=60 body=60,MinRate=1")

    @pytest.mark.parametrize("first", [
        HEAD, b"\r\n\r\n" + HEAD, b"G", b"",
        BODY % (b"/v1/chat/completions", b"sk-nobody"), BODY % (b"/nowhere", b"sk-nobody"),
        BODY.replace(b"Content-Type", b"Expect: 100-continue\r\nContent-Type") % (
            b"/v1/chat/completions", b"sk-nobody"),
        TRAILERS % (b"/v1/chat/completions", b"sk-nobody"), TRAILERS % (b"/nowhere", b"sk-nobody"),
        TRAILERS % (b"/v1/chat/completions", MASTER_KEY.encode()),
        UNWANTED % (b"/health/liveliness", b"none"), UNWANTED % (b"/health/readiness", b"none"),
        UNWANTED % (b"/v1/models", MASTER_KEY.encode()),
        UNWANTED % (b"/key/info", MASTER_KEY.encode()), UNWANTED % (b"/test", b"none")],
        ids=["head", "after-empty-lines", "letter", "silent", "body-no-key", "body-no-path",
             "expecting", "trailers-no-key", "trailers-no-path", "trailers", "liveliness",
             "readiness", "models", "key-info", "test"])
    def test_143_01_an_honest_call(self, gw, first):
        with many(gw, first) as held:
            for _ in range(4):
                within_a_second(gw, held)
                send_a_little(held)

    @pytest.mark.parametrize("more", [b"", b"Expect: 100-continue\r\n"], ids=["plain", "expecting"])
    def test_143_06_bodies_of_a_caller_with_a_key(self, gw, more):
        """They hold half of the threads at the most, and those not for long."""
        body = BODY % (b"/v1/chat/completions", MASTER_KEY.encode())
        body = body.replace(b"Content-Length: 100000", more + b"Content-Length: 1000")
        with many(gw, body) as held:
            for _ in range(4):
                within_a_second(gw, held)
                send_a_little(held)
            if more == b"":
                until(lambda: len(select.select(held, [], [], 0)[0]) > SLOW / 2, 5,
                      "most of them are refused")
                answers = {s.recv(1000)[:12] for s in select.select(held, [], [], 0)[0]}
                assert answers <= {b"HTTP/1.1 503", b"HTTP/1.1 408"}
            # head and body apart, among them
            call = post("/v1/chat/completions", CALL)
            call = call if isinstance(call, bytes) else call.encode()
            head, end, rest = call.partition(b"\r\n\r\n")
            with Connection(gw) as conn:
                conn.send(head + end)
                time.sleep(0.02)
                conn.send(rest)
                assert conn.reply().status == 200

    def test_143_07_a_chunked_body_keeps_the_connection(self, gw):
        """When it was read to its end."""
        def pieces():
            yield b'{"model": "gpt", "messages": '
            yield b'[{"role": "user", "content": "x"}]}'
        with gw.client() as c:
            for _ in range(3):
                reply = c.post("/v1/chat/completions", content=pieces(),
                               headers={"Content-Type": "application/json"})
                assert reply.status_code == 200
                assert reply.headers.get("connection", "").lower() != "close"

    def test_143_02_a_head_that_comes_late_is_served(self, gw):
        rest = post("/v1/chat/completions", CALL)
        rest = rest if isinstance(rest, bytes) else rest.encode()
        with many(gw, HEAD), Connection(gw) as late:
            for i in range(0, 60, 6):
                late.send(rest[i:i + 6])
                time.sleep(0.05)
            late.send(rest[60:])
            reply = late.reply()
            assert reply.status == 200 and reply.complete

    def test_143_03_byte_by_byte_is_closed(self, gw):
        """Each piece costs the server 8 KB: under pressure there are not many of them."""
        with many(gw, HEAD) as held:
            before = gw.resident()
            for _ in range(40):
                send_a_little(held)
                time.sleep(0.02)
            within_a_second(gw, held)
            assert gw.resident() - before < 80 << 20
            until(lambda: len(select.select(held, [], [], 0)[0]) > SLOW / 2, 10,
                  "most of them are closed")

    def test_143_04_kept_alive_ones_too(self, gw):
        """A first request that was right, and then a slow one."""
        good = b"GET /health/liveliness HTTP/1.1\r\nHost: x\r\n\r\n"
        with many(gw, good, 100) as held:
            for s in held:
                assert s.recv(1000).startswith(b"HTTP/1.1 200")
                s.sendall(HEAD)
            within_a_second(gw, held)

    def test_143_05_a_refused_body_that_has_come_keeps_the_connection(self, gw):
        with gw.client("sk-nobody") as c:
            for _ in range(3):
                reply = c.post("/v1/chat/completions", json=CALL | {"x": "y" * 3000})
                assert reply.status_code == 401
                assert reply.headers.get("connection", "").lower() != "close"


class TestLegitimatelySlow:
    """What may be slow stays: uploads, streams, pauses between calls."""

    @staticmethod
    def configure(up, other):
        return configured(up, "handshake=2 header=1-2,MinRate=500 body=1,MinRate=500")

    def test_143_10_a_slow_upload(self, gw, up):
        """Longer than the time for a body, at more than the rate."""
        call = post("/v1/chat/completions", CALL | {"user": "u" * 6000})
        call = call if isinstance(call, bytes) else call.encode()
        with Connection(gw) as conn:
            for i in range(0, len(call), 500):
                conn.send(call[i:i + 500])
                time.sleep(0.25)
            assert conn.reply().status == 200
        assert up.last.json()["user"] == "u" * 6000

    def test_143_11_a_long_stream(self, gw, up):
        words = [f"w{i} " for i in range(30)]
        up.always(actions.sse(openai.chunks(words), delay=0.1))
        found = sse.events(gw.chat("gpt", stream=True).text)
        assert sse.content(found) == "".join(words) and found[-1] == "[DONE]"

    def test_143_12_a_long_answer(self, gw, up):
        up.always(actions.after(3, actions.answer(openai.chat())))
        assert gw.chat("gpt").status_code == 200

    def test_143_13_a_pause_between_calls(self, gw):
        with Connection(gw) as conn:
            for pause in (0, 0.01, 2.5, 0.01):
                time.sleep(pause)
                conn.send(post("/v1/chat/completions", CALL))
                assert conn.reply().status == 200

    def test_143_14_a_head_that_never_ends(self, gw):
        with socket.create_connection(("127.0.0.1", gw.port), timeout=10) as s:
            s.sendall(HEAD)
            start = time.monotonic()
            s.settimeout(8)
            with contextlib.suppress(ConnectionError):
                s.recv(1000)
            assert time.monotonic() - start < 6 * slack() * SLOWNESS

    def test_143_15_a_body_that_never_ends(self, gw):
        """Of a caller with a key; without one it is not waited for at all."""
        with socket.create_connection(("127.0.0.1", gw.port), timeout=10) as s:
            s.sendall(BODY % (b"/v1/chat/completions", MASTER_KEY.encode()))
            assert b" 408 " in s.recv(1000)


# more than 64 KB, and more than the buffers of a connection take
LONG = {"model_name": "long", "litellm_params": {
    "model": "openai/x", "api_key": "x", "mock_response": "word" * 1500000}}


@contextlib.contextmanager
def unread(gw, call, count):
    """Connections that ask for this and take nothing of the answer."""
    with contextlib.ExitStack() as stack:
        held = []
        for _ in range(count):
            s = stack.enter_context(contextlib.closing(socket.socket()))
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            s.settimeout(10)
            s.connect(("127.0.0.1", gw.port))
            s.sendall(post("/v1/chat/completions", CALL | call))
            held.append(s)
        yield held
    until(lambda: connections(gw.port) == 0, 30, "no connection is left")


def is_whole(s):
    """Whether an answer of LONG is, now that it is read."""
    s.settimeout(30)
    with contextlib.closing(s.makefile("rb")) as f:
        length = next(int(line.split(b":")[1]) for line in f
                      if line.lower().startswith(b"content-length"))
        while f.readline().strip():
            pass
        return length > 6000000 and len(f.read(length)) == length


def served_beside(gw):
    """Honest calls are: after a few seconds for what began at once, each within one. The bound is
    below Timeout, which would end all waits.
    """
    until(lambda: honest(gw) == 200, min(20 * slack() * SLOWNESS, 60), "an honest call is served")
    for _ in range(5):
        within_a_second(gw, [])


class TestAnswersThatAreNotRead:
    """Callers with a key, and more of them than threads."""

    @pytest.fixture(autouse=True)
    def bursts(self, gw, other):
        gw.expect_log("AH00484")
        other.always(actions.sse(openai.chunks(["x" * 60000] * 200)))

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up), model("flood", other), LONG]},
                "threads": 64, "directives": LIMITS + "Timeout 120\nFlushMaxThreshold 67108864\n"}

    def test_143_30_whole_answers(self, gw):
        """The MPM has them: no thread waits, and nobody is given up."""
        with unread(gw, {"model": "long"}, 100) as held:
            until(lambda: all(select.select([s], [], [], 0)[0] for s in held),
                  30 * slack() * SLOWNESS, "all answers have begun")
            for _ in range(5):
                within_a_second(gw, [])
            assert "LLM275" not in gw.log.text()
            assert is_whole(held[0]) and is_whole(held[-1])

    @pytest.mark.parametrize("call", [{"model": "flood", "stream": True},
                                      {"model": "long", "stream": True}], ids=["flood", "mock"])
    def test_143_31_streams(self, gw, call):
        with unread(gw, call, 100):
            served_beside(gw)
        until(lambda: "LLM275: half of the threads" in gw.log.text(), 5, "it is told")

    def test_143_32_a_slow_reader_alone_is_not_given_up(self, gw):
        """It takes nothing for longer than those that are."""
        with unread(gw, {"model": "flood", "stream": True}, 1) as (s,):
            time.sleep(4)
            data = b""
            while not data.endswith(b"data: [DONE]\n\n\r\n0\r\n\r\n"):
                piece = s.recv(1 << 20)
                assert piece, "cut short"
                data = data[-100:] + piece


class TestWhoIsGivenUp:
    """Is a client that left: charged for what came, and its upstream is let go."""

    @pytest.fixture(autouse=True)
    def bursts(self, gw, other):
        gw.expect_log("AH00484")
        other.always(actions.sse(openai.chunks(["x" * 60000] * 200)))

    @staticmethod
    def configure(up, other):
        flood = model("flood", other, output_cost_per_token=0.001)
        return {"yaml": {"model_list": [model("gpt", up), flood]}, "threads": 16,
                "directives": LIMITS + "Timeout 120\n"}

    def test_143_35_in_the_ledger(self, gw, other):
        with unread(gw, {"model": "flood", "stream": True}, 20):
            until(lambda: len(gw.spend_rows(model_group="flood")) >= 12,
                  min(30 * slack() * SLOWNESS, 90), "those beyond half of the threads have ended")
            assert all(row["spend"] > 1 for row in gw.spend_rows(model_group="flood"))
            until(lambda: connections(other.port) <= 8, 5, "their upstreams are let go")


class TestWholeAnswersThatHttpdFlushes:
    """Without FlushMaxThreshold a thread waits for each."""

    @pytest.fixture(autouse=True)
    def bursts(self, gw):
        gw.expect_log("AH00484")

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up), LONG]}, "threads": 64,
                "directives": LIMITS + "Timeout 120\n"}

    def test_143_36_served_beside(self, gw):
        with unread(gw, {"model": "long"}, 100):
            served_beside(gw)


def test_143_20_the_shipped_configuration():
    """It has the limits the tests above are about."""
    top = os.path.join(os.path.dirname(__file__), "../../..")
    with open(os.path.join(top, "conf/httpd.conf")) as f:
        text = f.read()
    for line in ("LoadModule reqtimeout_module", "\nRequestReadTimeout handshake=",
                 "\nAsyncRequestWorkerFactor ", "\nTimeout 120\n",
                 "\n    FlushMaxThreshold 268435456\n"):
        assert line in text
    with open(os.path.join(top, "conf/llm-gateway.conf")) as f:
        assert "RequestReadTimeout handshake=" in f.read()


@pytest.mark.parametrize("slow", ["heads", "bodies", "trailers", "unwanted"])
def test_143_21_as_many_as_the_shipped_one_has_threads(tmp_path, slow):
    """2,100 against 2,048 threads, by gatewayctl and conf/httpd.conf."""
    import resource
    from harness.control import Control
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    if min(hard, 8192) < 4096:
        pytest.skip("too few open files are allowed")
    with contextlib.closing(Control()) as control:
        assert control("start")[0] == 0
        key, path = control.key.encode(), b"/v1/chat/completions"
        first = {"heads": HEAD, "bodies": BODY % (path, key), "trailers": TRAILERS % (path, key),
                 "unwanted": UNWANTED % (b"/health/liveliness", b"none")}[slow]
        with many(control, first, 2100):
            start = time.monotonic()
            assert control.says() == "one"
            assert time.monotonic() - start < 2 * slack() * SLOWNESS
        until(lambda: control.says() == "one", 10, "it still serves")
        control.log.expect("AH00484")
        control.log.expect("AH10503")   # 2,100 connections that wait when the server stops
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


class TestStreamsThatAreNotRead:
    """The upstream's own time limit ends them: that is not the upstream's failure."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("m", up, model_info={"id": "m1"}, weight=1),
            model("m", other, model_info={"id": "m2"}, weight=0)],
            "router_settings": {"num_retries": 0, "allowed_fails": 0, "cooldown_time": 3}}}

    @pytest.fixture(autouse=True)
    def closed_in_the_middle(self, gw):
        gw.expect_log("LLM2")

    @staticmethod
    def send_while_taken(turn, data, port):
        """@return whether all of it was; not, when the server has what its client does not take"""
        while data:
            try:
                data = data[turn.sock.send(data):]
            except TimeoutError:
                if unsent(port):
                    return False
        return True

    def flood(self, gave_up, count, end, port):
        """Send until the other side takes nothing for a second, then end the connection."""
        event = actions.chunk(f"data: {json.dumps(openai.chunk({'content': 'x' * 60000}))}\n\n")

        def act(turn):
            turn.send(actions.head(200, {"Content-Type": "text/event-stream",
                                         "Transfer-Encoding": "chunked"}))
            turn.sock.settimeout(1)
            with contextlib.suppress(OSError):
                for _ in range(count):
                    if not self.send_while_taken(turn, event, port):
                        break
            gave_up.set()
            if end == "reset":
                turn.reset()
            return False
        return act

    @staticmethod
    def read(s):
        s.settimeout(20)
        last = b""
        with contextlib.suppress(ConnectionError):
            while data := s.recv(1 << 20):
                last = (last + data)[-2000:]
        return last

    def call(self, gw, up, count, end, pause):
        gave_up = threading.Event()
        up.script(self.flood(gave_up, count, end, gw.port))
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
            s.connect(("127.0.0.1", gw.port))
            s.sendall(post("/v1/chat/completions", CALL | {"model": "m", "stream": True}))
            if pause:
                assert gave_up.wait(30)
            last = self.read(s)
        assert b"[DONE]" not in last
        return gw.chat("m").headers["x-litellm-model-id"]

    @pytest.mark.parametrize("end", ["close", "reset"])
    def test_143_40_nobodys_failure(self, gw, up, end):
        assert self.call(gw, up, 2000, end, pause=True) == "m1"

    def test_143_41_of_a_client_that_reads(self, gw, up):
        """The same end is the upstream's failure."""
        assert self.call(gw, up, 20, "close", pause=False) == "m2"
