# SPDX-License-Identifier: Apache-2.0
"""TLS to upstreams: a known authority and the right name, or not one byte is sent."""

import threading

import pytest

from harness import actions, openai, sse
from harness.gateway import Gateway
from harness.openai import model
from harness.tls import Authority
from harness.upstream import Upstream


@pytest.fixture(scope="class")
def servers(tmp_path_factory):
    """Upstreams by what is wrong with their certificate."""
    ours = Authority(tmp_path_factory.mktemp("ours"))
    theirs = Authority(tmp_path_factory.mktemp("theirs"))
    made = {"good": ours.server("localhost"), "name": ours.server("elsewhere.example"),
            "authority": theirs.server("localhost"), "wild": ours.server("*.example")}
    made = {name: Upstream(openai.by_request, tls=context) for name, context in made.items()}
    yield made, ours
    for upstream in made.values():
        upstream.close()


@pytest.fixture(scope="class")
def gw(servers):
    made, ours = servers
    models = [model(name, upstream) for name, upstream in made.items()]
    mixed = [model("mixed", made["name"], weight=1, model_info={"id": "wrong"}),
             model("mixed", made["good"], weight=0, model_info={"id": "right"})]
    with Gateway({"model_list": models + mixed,
                  "router_settings": {"num_retries": 0, "disable_cooldowns": True}},
                 ca_file=ours.file) as gateway:
        gateway.expect_log(r"AH0203[09]|AH02411|AH02005|AH01961|proxy_error|AH02040|AH02004|"
                           r"certificate|LLM230")
        yield gateway


@pytest.fixture
def good(servers):
    servers[0]["good"].forget()
    return servers[0]["good"]


class TestTls:
    def test_122_01_whole(self, gw, good):
        assert gw.chat("good").json() == openai.chat() | {"model": "good"}
        assert good.last.header("authorization") == "Bearer sk-upstream"

    def test_122_02_stream(self, gw, good):
        good.script(actions.sse(openai.chunks("abcd"), delay=0.05))
        assert sse.content(sse.events(gw.chat("good", stream=True).text)) == "abcd"

    def test_122_03_connections_are_kept(self, gw, good):
        before = good.connections
        for _ in range(5):
            assert gw.chat("good").status_code == 200
        assert good.connections - before <= 1

    def test_122_04_large_both_ways(self, gw, good):
        text = "x" * 700000
        good.script(actions.answer(openai.chat(text)))
        found = gw.chat("good", text).json()
        assert found["choices"][0]["message"]["content"] == text
        assert good.last.json()["messages"][0]["content"] == text

    @pytest.mark.parametrize("name", ["name", "authority", "wild"])
    @pytest.mark.parametrize("stream", [False, True])
    def test_122_05_refused(self, gw, servers, name, stream):
        upstream = servers[0][name]
        reply = gw.chat(name, stream=stream)
        assert reply.status_code == 500
        assert "Connection error: the certificate" in reply.json()["error"]["message"]
        assert upstream.requests == []

    def test_122_06_next_attempt(self, gw, servers, good):
        reply = gw.chat("mixed", num_retries=1)
        assert (reply.status_code, reply.headers["x-litellm-model-id"]) == (200, "right")
        assert servers[0]["name"].requests == []

    def test_122_07_broken_stream(self, gw, good):
        good.script(actions.broken_sse(openai.chunks()[:2], "close"))
        with gw.client() as c:
            with pytest.raises(Exception, match="incomplete|peer closed"):
                c.post("/v1/chat/completions", json={"model": "good", "messages": [],
                                                     "stream": True})

    def test_122_08_silently_closed_while_idle(self, gw, good):
        good.script(*[actions.once_then_close_silently(actions.answer(openai.chat()))] * 3)
        for _ in range(3):
            assert gw.chat("good").status_code == 200

    def test_122_09_late_bytes_on_an_idle_connection(self, gw, good):
        ok = actions._bytes(openai.chat())
        whole = actions.head(200, {"Content-Length": len(ok)}) + ok
        sent = threading.Event()
        late = actions.pieces(whole, whole.replace(b'"hi"', b'"xx"'), pause=0.1)
        good.script(actions.and_tell(sent, late))
        assert gw.chat("good").json()["choices"][0]["message"]["content"] == "hi"
        assert sent.wait(20)
        assert gw.chat("good").json()["choices"][0]["message"]["content"] == "hi"

    def test_122_10_deadline(self, gw, good):
        good.script(actions.stall())
        assert gw.chat("good", timeout=0.4).status_code == 408
