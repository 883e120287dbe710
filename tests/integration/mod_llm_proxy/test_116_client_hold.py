# SPDX-License-Identifier: Apache-2.0
"""A busy client keeps its thread between two calls; nobody else waits for that."""

import time

import pytest

from harness.gateway import SLOWNESS
from harness.openai import model
from harness.raw import Connection, post
from harness.wait import slack, until

CALL = post("/v1/chat/completions", {"model": "gpt", "messages": [{"role": "user",
                                                                     "content": "x"}]})
THREADS = 'CustomLog "threads.log" "%{tid}P %m"\n'


def configured(up, hold, **more):
    return {"yaml": {"model_list": [model("gpt", up)]},
            "directives": THREADS + f"LLMClientHold {hold}"} | more


def call(conn, pause=0.0):
    time.sleep(pause)
    conn.send(CALL)
    reply = conn.reply()
    assert reply.status == 200 and reply.complete
    return reply


def threads(gw, calls):
    """Which threads answered the last calls, of as many as were made."""
    def answered():
        lines = (gw.run / "threads.log").read_text().splitlines()
        return [line.split()[0] for line in lines if line.endswith("POST")]
    until(lambda: len(answered()) >= calls, 5, "the log")
    return answered()


class TestHeld:
    @staticmethod
    def configure(up, other):
        return configured(up, "2s", children=1)

    def test_116_01_one_thread(self, gw):
        with Connection(gw) as conn:
            for _ in range(12):
                call(conn, 0.01)
            assert len(set(threads(gw, 12))) == 1

    def test_116_02_pipelined(self, gw):
        with Connection(gw) as conn:
            conn.send(CALL * 5)
            assert [conn.reply().status for _ in range(5)] == [200] * 5

    def test_116_03_other_handlers(self, gw):
        """What follows on the connection need not be a call of a model, nor HTTP at all."""
        with Connection(gw) as conn:
            call(conn)
            conn.send("GET /nothing/here HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert conn.reply().status == 404
            call(conn)
            conn.send("no request\r\n\r\n")
            assert conn.reply().status == 400
            assert conn.closed()

    @pytest.mark.skipif(SLOWNESS > 1, reason="under valgrind there is one process: no restart")
    def test_116_04_graceful_while_held(self, gw):
        with Connection(gw) as conn:
            call(conn)
            gw.graceful()
            conn.send(CALL)
            assert conn.reply().status == 200

    def test_116_05_client_leaves(self, gw):
        for _ in range(40):
            with Connection(gw) as conn:
                call(conn)
        with Connection(gw) as conn:
            call(conn)


class TestSlowClients:
    @staticmethod
    def configure(up, other):
        return configured(up, "500ms", children=1)

    def test_116_10_beyond_the_hold(self, gw):
        """The wait runs out, the MPM takes over, and a client that hurries again is held again."""
        with Connection(gw) as conn:
            call(conn)
            call(conn, 0.8)
            call(conn, 0.8)
            for _ in range(4):
                call(conn)
            assert len(set(threads(gw, 7)[-4:])) == 1


class TestHalfOfTheThreads:
    @staticmethod
    def configure(up, other):
        return configured(up, "20s", children=1, threads=8)

    def test_116_20_others_are_served(self, gw):
        """More connections than threads, all of them silent: a new one is answered at once."""
        conns = [Connection(gw) for _ in range(12)]
        try:
            for conn in conns:
                call(conn)
            begin = time.monotonic()
            with Connection(gw) as late:
                call(late)
            assert time.monotonic() - begin < 5 * slack()
            for conn in reversed(conns):
                call(conn)
        finally:
            for conn in conns:
                conn.__exit__()


class TestOff:
    @staticmethod
    def configure(up, other):
        return configured(up, "0")

    def test_116_30_off(self, gw):
        with Connection(gw) as conn:
            for _ in range(5):
                call(conn)


class TestCalledAway:
    """Long waits end when the child is to; a call that comes first has its answer."""

    @staticmethod
    def configure(up, other):
        return configured(up, "60s", children=1)

    @pytest.mark.skipif(SLOWNESS > 1, reason="under valgrind there is one process: no restart")
    def test_116_40_graceful(self, gw):
        before = set(gw.pids())
        with Connection(gw) as conn:
            call(conn)
            gw.graceful()
            assert call(conn).headers.get("connection") == "close"
            until(lambda: not before & set(gw.pids()), 10 * slack(), "the child of before is gone")

    def test_116_41_stop(self, gw):
        with Connection(gw) as conn:
            call(conn)
            begin = time.monotonic()
            gw.stop()
            assert time.monotonic() - begin < 10 * slack()
