# SPDX-License-Identifier: Apache-2.0
"""What stands before the gateway in the same httpd: HTTP/2, TLS, filters, other modules."""

import asyncio
import contextlib
import gzip
import json
import random
import threading

import httpx
import pytest

from harness import actions, httpdconf, openai
from harness.gateway import Gateway
from harness.httpdconf import MODULES_DIR
from harness.openai import PRICED, chat, chunks, model
from harness.wait import until

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}


def load(*names):
    return "".join(f"LoadModule {n}_module {MODULES_DIR}/mod_{n}.so\n" for n in names)


def lines_of(reply):
    return [line for line in reply.text.split("\n") if line.startswith("data: ")]


class TestHttp2:
    @staticmethod
    def configure(up, other):
        titan = model("titan", up, "bedrock/amazon.titan-embed-text-v2:0")
        titan["litellm_params"] |= {
            "aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret",
            "aws_region_name": "eu-west-1", "aws_bedrock_runtime_endpoint": up.url}
        del titan["litellm_params"]["api_base"], titan["litellm_params"]["api_key"]
        return {"yaml": {"model_list": [model("gpt", up, **PRICED), titan],
                         "router_settings": {"num_retries": 0}},
                "directives": load("http2") + "Protocols h2c http/1.1"}

    @pytest.fixture
    def h2(self, gw):
        with gw.client(http1=False, http2=True) as c:
            yield c

    def test_126_01_whole_and_stream(self, h2):
        for _ in range(3):
            reply = h2.post("/v1/chat/completions", json=CHAT)
            assert (reply.http_version, reply.status_code) == ("HTTP/2", 200)
            reply = h2.post("/v1/chat/completions", json={**CHAT, "stream": True})
            assert lines_of(reply)[-1] == "data: [DONE]"

    def test_126_02_many_at_once(self, gw, up):
        """On one connection: httpx' client with threads shares its table of headers unlocked."""
        up.always(actions.after(0.2, actions.answer(chat())))

        async def all_of_them():
            async with gw.client(kind=httpx.AsyncClient, http1=False, http2=True) as c:
                return await asyncio.gather(*(
                    c.post("/v1/chat/completions", json={**CHAT, "user": "u" * i * 1000})
                    for i in range(24)))
        assert [r.status_code for r in asyncio.run(all_of_them())] == [200] * 24

    def test_126_03_head_and_errors(self, h2):
        assert h2.head("/v1/models").status_code == 200
        assert h2.get("/nope").status_code == 404
        assert h2.post("/v1/chat/completions", content=b"{").status_code == 400
        assert h2.get("/v1/models", headers={"Authorization": "Bearer no"}).status_code in (400, 401)

    def test_126_04_a_stream_that_is_left(self, gw, up):
        up.always(actions.sse(chunks(["a"] * 200), delay=0.02))
        with gw.client(http1=False, http2=True) as c, c.stream(
                "POST", "/v1/chat/completions", json={**CHAT, "stream": True}) as reply:
            next(reply.iter_raw())
            c.close()
        until(lambda: up.last.peer_closed.is_set(), 5, "the upstream is left")

    @pytest.mark.parametrize("path,body", [
        ("/v1/chat/completions", CHAT),
        ("/v1/embeddings", {"model": "titan", "input": ["a"] * 4})])
    def test_126_06_a_wait_that_is_left(self, gw, up, path, body):
        """A stream of HTTP/2 has no socket to watch; the call ends all the same."""
        up.always(actions.stall(15))

        def ask():
            with gw.client(http1=False, http2=True, timeout=0.5) as c, \
                    pytest.raises(httpx.TimeoutException):
                c.post(path, json=body)
        ask()
        assert up.requests
        until(lambda: up.last.peer_closed.is_set(), 4, "the upstream is left")

    def test_126_05_a_broken_stream(self, gw, h2, up):
        """mod_http2 ends the stream as any other: what tells is the last frame."""
        up.always(actions.broken_sse(chunks(), "close"))
        with h2.stream("POST", "/v1/chat/completions", json={**CHAT, "stream": True}) as reply:
            found = []
            try:
                found.extend(reply.iter_lines())
            except httpx.HTTPError:
                return
        last = [line for line in found if line][-1]
        assert json.loads(last.removeprefix("data: "))["error"]["code"] == "500"


class TestFilters:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED)],
                         "router_settings": {"num_retries": 0}},
                "directives": load("filter", "deflate", "headers", "rewrite", "reqtimeout",
                                   "remoteip", "setenvif", "unique_id")
                + "SetOutputFilter DEFLATE\nSetInputFilter DEFLATE\n"
                "Header always set X-Site yes\nRequestHeader set X-Req 1\n"
                "RewriteEngine on\nRewriteRule ^/old/(.*) /$1 [PT]\n"
                "RequestReadTimeout header=5-10,MinRate=500 body=5,MinRate=500\n"
                "<Location /v1/chat>\nHeader set X-Loc chat\n</Location>"}

    def test_126_10_compressed_both_ways(self, gw, up):
        user = random.Random(1).randbytes(50000).hex()
        body = gzip.compress(json.dumps(CHAT | {"user": user}).encode())
        up.script(actions.answer(chat("a" * 50000)))
        with gw.client() as c:
            reply = c.post("/v1/chat/completions", content=body,
                           headers={"Content-Encoding": "gzip", "Content-Type": "application/json"})
        assert reply.status_code == 200, reply.text
        assert reply.headers["content-encoding"] == "gzip"
        assert reply.headers["x-site"] == "yes" and reply.headers["x-loc"] == "chat"
        assert reply.json()["choices"][0]["message"]["content"] == "a" * 50000
        assert up.last.json()["user"] == user
        assert up.last.header("content-encoding") is None

    def test_126_11_stream(self, gw, up):
        with gw.client() as c:
            for _ in range(3):
                reply = c.post("/v1/chat/completions", json={**CHAT, "stream": True})
                assert lines_of(reply)[-1] == "data: [DONE]"

    def test_126_12_broken_stream(self, gw, up):
        up.always(actions.broken_sse(chunks(), "close"))
        with gw.client() as c, pytest.raises(httpx.HTTPError):
            c.post("/v1/chat/completions", json={**CHAT, "stream": True})

    def test_126_13_a_bomb(self, gw):
        """What a filter makes of the body counts, not what was sent."""
        gw.expect_log("AH01397|AH01390|AH02649|inflate")
        body = gzip.compress(b'{"model": "gpt", "messages": [' + b" " * (80 << 20) + b"]}")
        with gw.client() as c:
            reply = c.post("/v1/chat/completions", content=body,
                           headers={"Content-Encoding": "gzip", "Content-Type": "application/json"})
        assert reply.status_code in (400, 413)

    def test_126_14_head(self, gw):
        with gw.client() as c:
            assert c.head("/v1/models").status_code == 200
            assert c.get("/v1/models").status_code == 200


@pytest.mark.parametrize("mpm", ["worker", "prefork"])
class TestOtherMpm:
    @pytest.fixture(autouse=True)
    def of_this_kind(self, mpm, monkeypatch):
        needed = tuple(n.replace("event", mpm) for n in httpdconf.NEEDED)
        monkeypatch.setattr(httpdconf, "NEEDED", needed)
        if mpm == "prefork":
            own = [line for line in httpdconf.TEMPLATE.split("\n")
                   if not line.startswith(("ThreadLimit", "ThreadsPer", "MinSpare", "MaxSpare"))]
            monkeypatch.setattr(httpdconf, "TEMPLATE", "\n".join(own))

    def test_126_21_stop_beside_calls(self, mpm, up):
        """prefork ends a process in the midst of its call, whose row is written at the next start."""
        with Gateway({"model_list": [model("gpt", up, **PRICED)]}, children=4,
                     threads=1 if mpm == "prefork" else 16) as gw:
            gw.expect_log("AH00161|AH00045")
            up.always(actions.stall(60))
            calls = [threading.Thread(target=self.call, args=(gw,)) for _ in range(3)]
            for t in calls:
                t.start()
            until(lambda: len(up.requests) == 3, 20, "all calls are under way")
            gw.stop()
            for t in calls:
                t.join(20)
            up.always(actions.answer(openai.chat()))
            gw.start()
            assert len(gw.spend_rows(3, timeout=20, end_user="cut")) == 3

    @staticmethod
    def call(gw):
        with contextlib.suppress(httpx.HTTPError):
            gw.chat("gpt", user="cut")

    def test_126_20_calls(self, mpm, up):
        with Gateway({"model_list": [model("gpt", up, **PRICED)]}, children=4,
                     threads=1 if mpm == "prefork" else 16) as gw, gw.client() as c:
            gw.expect_log("AH00161")            # four processes, and that is all of them
            for _ in range(3):
                assert c.post("/v1/chat/completions", json=CHAT).status_code == 200
                reply = c.post("/v1/chat/completions", json={**CHAT, "stream": True})
                assert lines_of(reply)[-1] == "data: [DONE]"
            assert len(gw.spend_rows(6)) == 6
            gw.graceful()
            assert c.post("/v1/chat/completions", json=CHAT).status_code == 200
            assert len(gw.spend_rows(7)) == 7
