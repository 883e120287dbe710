# SPDX-License-Identifier: Apache-2.0
"""/health: one round of probes serves everybody, and costs no more than it must."""

import re
import socket
import threading
import time

import pytest

from harness import actions, openai, raw
from harness.gateway import MASTER_KEY
from harness.openai import PRICED, model
from harness.wait import slack, until

COST = openai.COST


def ask_at_once(gw, n, key=MASTER_KEY):
    """n clients ask /health at the same moment. @return their answers"""
    replies, start = [], threading.Barrier(n)

    def ask():
        with gw.client(key, timeout=40) as c:
            start.wait(10)
            replies.append(c.get("/health"))

    threads = [threading.Thread(target=ask) for _ in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join(40)
    return replies


class TestShared:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("a", up, model_info={"id": "a1"}, **PRICED),
            model("b", up, model_info={"id": "b1"}, **PRICED),
            model("mock", up, model_info={"id": "m1"}, mock_response="hi")]},
            "children": 2, "directives": "LLMHealthAge 60s 60s"}

    def test_109_01_one_round_for_all(self, gw, up):
        first = ask_at_once(gw, 4)[0].json()
        assert (first["healthy_count"], first["not_probed_count"]) == (3, 0)
        assert len(up.requests) == 2
        assert first["probes"] == {"made": 2, "cost": 2 * COST}

    def test_109_02_and_for_those_who_come_later(self, gw, up):
        replies = ask_at_once(gw, 8)
        assert {r.json()["healthy_count"] for r in replies} == {3}
        assert up.requests == []
        at = {e["model_id"]: e.get("checked_at") for e in replies[0].json()["healthy_endpoints"]}
        assert at["m1"] is None and at["a1"].startswith("20")

    def test_109_03_it_is_charged_to_no_key(self, gw, up, client):
        key = client.post("/key/generate", json={"max_budget": 0}).json()["key"]
        with gw.client(key) as mine:
            for _ in range(20):
                found = mine.get("/health").json()
        assert found["healthy_count"] == 3
        assert "probes" not in found
        assert up.requests == []
        assert client.get("/key/info", params={"key": key}).json()["info"]["spend"] == 0
        assert gw.spend_rows() == []

    def test_109_04_other_keys_see_their_models_alone(self, gw, client):
        key = client.post("/key/generate", json={"models": ["a"]}).json()["key"]
        with gw.client(key) as mine:
            found = mine.get("/health").json()
        assert [e["model_id"] for e in found["healthy_endpoints"]] == ["a1"]


    @pytest.mark.parametrize("query", ["model=", "model=%00", "model_id=", "model=a&model_id=%0"])
    def test_109_05_a_name_that_is_none(self, client, up, query):
        """It must not count as no choice, which calls them all."""
        reply = client.get("/health?" + query)
        assert reply.status_code == 400 and "names nothing" in reply.json()["error"]["message"]
        assert up.requests == []


class TestWithoutDetails:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("a", up), model("down", up, api_base="http://127.0.0.1:1/v1"),
            model("m", up, "openai/m", model_info={"mode": "moderation"})],
            "general_settings": {"health_check_details": False}}}

    def test_109_10_models_alone(self, gw, client):
        gw.expect_log("LLM230")
        found = client.get("/health").json()
        assert found["healthy_endpoints"] == [{"model": "openai/gpt-up"}]
        assert found["unhealthy_endpoints"] == [{"model": "openai/gpt-up"}]


class TestAges:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("a", up, model_info={"id": "a1"})]},
                "directives": "LLMHealthAge 1ms 60s"}

    def test_109_20_other_keys_start_rounds_less_often(self, gw, up, client):
        key = client.post("/key/generate", json={}).json()["key"]
        with gw.client(key) as mine:
            for _ in range(3):
                assert mine.get("/health").json()["healthy_count"] == 1
        assert len(up.requests) == 1
        for _ in range(2):
            time.sleep(0.002)               # older than the master key takes
            client.get("/health")
        assert len(up.requests) == 3

    @pytest.mark.parametrize("line", ["LLMHealthAge never", "LLMHealthAge 1s 0"])
    def test_109_21_mistakes(self, gw, line):
        gw.write_conf(line)
        try:
            works, text = gw.configtest()
        finally:
            gw.write_conf()
        assert not works and "takes a time" in text


class TestManyThatHang:
    """More deployments than are probed at once, none of which answers."""

    N = 300

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model(f"m{i}", up, model_info={"id": f"m{i}-1"}) for i in range(TestManyThatHang.N)]},
            "directives": "LLMHealthAge 1ms 60s\nLLMHealthTimeout 3s"}

    def test_109_40_the_round_ends_in_time(self, gw, up):
        release = threading.Event()
        up.always(lambda turn: release.wait(60) and False)
        replies = []

        def ask():
            with gw.client(timeout=60) as c:
                replies.append((c.get("/health"), time.monotonic()))

        start = time.monotonic()
        asker = threading.Thread(target=ask)
        asker.start()
        until(lambda: len(up.requests) >= 256, 20, "as many probes as go at once")
        waiters = [threading.Thread(target=ask) for _ in range(6)]
        for t in waiters:
            t.start()
        assert gw.chat("mock-is-not-there").status_code == 400      # the server is not held up
        for t in [asker, *waiters]:
            t.join(60)
        release.set()
        assert all(at - start < 15 * slack() for _, at in replies)
        assert len(replies) == 7
        found = [r.json() for r, _ in replies]
        assert {f["unhealthy_count"] + f["not_probed_count"] for f in found} == {self.N}
        assert max(f["unhealthy_count"] for f in found) >= 256
        assert {e["reason"] for f in found for e in f["not_probed_endpoints"]} == {
            "its turn has not come yet"}

    def test_109_41_who_was_left_out_is_first_in_the_next_round(self, gw, up, client):
        release = threading.Event()
        up.always(lambda turn: release.wait(60) and False)
        for _ in range(2):
            found = client.get("/health", timeout=60).json()
        release.set()
        assert (found["unhealthy_count"], found["not_probed_count"]) == (self.N, 0)


class TestOthersThatHang:
    """Who asks again and again for what hangs does not keep others from theirs."""

    HANGING = ["h1", "h2", "h3"]

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, model_info={"id": "gpt-1"}),
            *[model(h, other, model_info={"id": h}) for h in TestOthersThatHang.HANGING]]},
            "children": 2, "threads": 32, "directives": "LLMHealthAge 1s 9s\nLLMHealthTimeout 3s"}

    def test_109_45_the_next_round_is_for_who_waits(self, gw, up, other, client):
        other.always(actions.stall(60))
        over = threading.Event()
        keys = [client.post("/key/generate", json={"models": models}).json()["key"]
                for models in (self.HANGING, ["gpt"])]

        def ask_again(name):
            with gw.client(keys[0], timeout=60) as c:
                while not over.is_set():
                    c.get("/health", params={"model": name})
                    time.sleep(0.01)

        askers = [threading.Thread(target=ask_again, args=(h,)) for h in self.HANGING * 4]
        for t in askers:
            t.start()
        until(lambda: other.requests, 10, "a round of theirs")
        try:
            for _ in range(3):
                came = time.time()
                found = client.get("/health", timeout=60).json()
                assert [e["model_id"] for e in found["healthy_endpoints"]] == ["gpt-1"]
                assert time.time() - came < 7 * slack()     # the running round and the next
            took = [float(re.search(r"time taken=([\d.]+) seconds", e["error"])[1])
                    for e in found["unhealthy_endpoints"]]
            assert len(took) == 3 and all(1 < t < 7 * slack() for t in took)
            n = len(up.requests)
            with gw.client(keys[1], timeout=60) as c:
                assert c.get("/health").json()["healthy_count"] == 1
            until(lambda: client.get("/health", timeout=60) and len(up.requests) > n, 20,
                  "a round that finds out what is old")
        finally:
            over.set()
            for t in askers:
                t.join(60)


class TestOneCallerWhoWaits:
    """Waits of one key are bounded, and so are no others'."""

    HANGING = ["h1", "h2", "h3"]

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("good", up, model_info={"id": "good-1"}),
            *[model(h, other, model_info={"id": h}) for h in TestOneCallerWhoWaits.HANGING]]},
            "children": 1, "threads": 64, "directives": "LLMHealthAge 1s 2s\nLLMHealthTimeout 3s"}

    def test_109_46_leaves_others_their_wait(self, gw, other, client):
        other.always(actions.stall(60))
        over = threading.Event()
        keys = [client.post("/key/generate", json={"models": models}).json()["key"]
                for models in (self.HANGING, ["good"])]

        def ask_again():
            with gw.client(keys[0], timeout=60) as c:
                while not over.is_set():
                    c.get("/health")

        askers = [threading.Thread(target=ask_again) for _ in range(24)]
        for t in askers:
            t.start()
        until(lambda: other.requests, 10, "a round of theirs")
        try:
            with gw.client(keys[1], timeout=60) as c:
                found = c.get("/health", params={"model": "good"}).json()
            assert (found["healthy_count"], found["not_probed_count"]) == (1, 0)
        finally:
            over.set()
            for t in askers:
                t.join(60)


class TestHandshakesThatHang:
    """A TLS handshake holds the round's thread; those of others take no more than their part."""

    @staticmethod
    def configure(up, other):
        silent = socket.create_server(("127.0.0.1", 0))
        TestHandshakesThatHang.silent = silent
        at = f"https://127.0.0.1:{silent.getsockname()[1]}"
        hanging = [model(f"h{i}", up, model_info={"id": f"h{i}-1"}, api_base=f"{at}/v{i}")
                   for i in range(4)]
        return {"yaml": {"model_list": [*hanging, model("good", up, model_info={"id": "good-1"})]},
                "directives": "SSLProxyEngine on\nLLMHealthAge 1ms 60s\nLLMHealthTimeout 8s"}

    def test_109_50_leave_the_others_their_turn(self, gw, up):
        gw.expect_log("TLS: no answer to the handshake")
        with gw.client(timeout=40) as c:
            found = c.get("/health").json()
        self.silent.close()
        assert [e["model_id"] for e in found["healthy_endpoints"]] == ["good-1"]
        assert {e["model_id"] for e in found["unhealthy_endpoints"]} == {
            "h0-1", "h1-1", "h2-1", "h3-1"}
        assert found["not_probed_count"] == 0
        for e in found["unhealthy_endpoints"]:
            assert "no answer to the handshake" in e["error"]


class TestRoundsThatOverrun:
    """A handshake may end behind the round's time: whoever waits then waits for what it found."""

    N = 4

    @staticmethod
    def configure(up, other):
        silent = socket.create_server(("127.0.0.1", 0))
        TestRoundsThatOverrun.silent = silent
        at = f"https://127.0.0.1:{silent.getsockname()[1]}"
        return {"yaml": {"model_list": [
            *[model("slow", up, model_info={"id": f"s{i}"}, api_base=f"{at}/v{i}")
              for i in range(TestRoundsThatOverrun.N)],
            model("slow", other, model_info={"id": "h1"}),
            model("gpt", up, model_info={"id": "gpt-1"})]},
            "children": 1, "threads": 32,
            "directives": "SSLProxyEngine on\nLLMHealthAge 40s 60s\nLLMHealthTimeout 1500ms"}

    def test_109_51_are_one_at_a_time(self, gw, up, other, client):
        gw.expect_log("TLS: no answer to the handshake")
        other.always(actions.stall(60))
        key = client.post("/key/generate", json={"models": ["slow"]}).json()["key"]
        replies = []

        def ask(key):
            with gw.client(key, timeout=60) as c:
                replies.append(c.get("/health").json())

        tenant = threading.Thread(target=ask, args=(key,))
        tenant.start()
        self.silent.settimeout(10)
        first = self.silent.accept()        # the tenant's round has begun
        waiters = [threading.Thread(target=ask, args=(MASTER_KEY,)) for _ in range(3)]
        for t in waiters:
            t.start()
        for t in [tenant, *waiters]:
            t.join(60)
        first[0].close()
        self.silent.close()
        assert sum(r["healthy_count"] for r in replies) == 3
        assert (len(up.requests), len(other.requests)) == (1, 1)


class TestWhatTheyCost:
    """What was sent was made, whatever came of it; what nobody counts costs what a call would."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model(f"m{i}", up, model_info={"id": f"m{i}"}, **PRICED) for i in range(3)]},
            "directives": "LLMHealthAge 1ms 60s"}

    @staticmethod
    def probes(client):
        time.sleep(0.002)
        return client.get("/health").json()["probes"]

    def test_109_52_refused_ones_are_made(self, up, client):
        up.always(actions.answer(openai.error("bad key"), 401))
        assert [self.probes(client)["made"] for _ in range(3)] == [3, 6, 9]
        assert self.probes(client)["cost"] == 0

    def test_109_53_without_a_usage(self, up, client):
        up.always(actions.answer(openai.chat("twelve bytes", usage=None)))
        cost = self.probes(client)["cost"]
        assert 3 * (10 + 2 * 3) < cost < 3 * (40 + 2 * 3)       # the prompt's, and 12 bytes


class TestHeadersOfWhoAsks:
    """What a probe finds is told to everybody, so nobody's headers may spoil it."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("a", up, model_info={"id": "a1"})],
                         "general_settings": {"forward_client_headers_to_llm_api": True}}}

    def test_109_55_stay_here(self, gw, up, client):
        spoiled = {"anthropic-beta": "no-such-thing", "X-Spoiled": "yes"}
        gw.chat("a", headers=spoiled)
        assert up.last.header("x-spoiled") == "yes"
        assert client.get("/health", headers=spoiled).json()["healthy_count"] == 1
        assert up.last.header("x-spoiled") is up.last.header("anthropic-beta") is None


class TestLeaving:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("a", up, model_info={"id": "a1"})]}}

    def test_109_60_who_leaves_leaves_the_result(self, gw, up, client):
        met, release = threading.Event(), threading.Event()
        up.script(actions.held(met, release, actions.answer(openai.chat())))
        with raw.Connection(gw) as c:
            c.send(f"GET /health HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {MASTER_KEY}\r\n\r\n")
            assert met.wait(10)
        release.set()
        until(lambda: client.get("/health").json()["healthy_count"] == 1, 10, "the result")
        assert len(up.requests) == 1


class TestShapes:
    """A 200 is no health: the body has to be what a call could use."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("e", up, model_info={"id": "e1", "mode": "embedding"}),
            model("c", other, model_info={"id": "c1"})]},
            "directives": "LLMHealthAge 1ms 60s"}

    @pytest.mark.parametrize("vectors, answer, unhealthy", [
        ({"object": "list", "model": "m"}, {"object": "chat.completion"}, {"e1", "c1"}),
        ({"object": "list", "data": []}, openai.chat(), {"e1"}),
        (openai.embedding([0.5]), openai.chat(), set())])
    def test_109_70_an_answer_nobody_could_use(self, up, other, client, vectors, answer, unhealthy):
        up.script(actions.answer(vectors))
        other.script(actions.answer(answer))
        time.sleep(0.002)
        found = client.get("/health").json()
        assert {e["model_id"] for e in found["unhealthy_endpoints"]} == unhealthy
        assert all("cannot be used" in e["error"] for e in found["unhealthy_endpoints"])


class TestModelsThatCompleteText:
    """OpenAI's by their name, without a mode."""

    NAMES = ["openai/gpt-3.5-turbo-instruct", "openai/davinci-002", "azure/gpt-3.5-turbo-instruct"]

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model(f"m{i}", up, name, model_info={"id": f"m{i}"})
            for i, name in enumerate(TestModelsThatCompleteText.NAMES)]}}

    def test_109_76_are_asked_for_that(self, up, client):
        up.always(actions.answer(openai.text("2")))
        assert client.get("/health").json()["healthy_count"] == len(self.NAMES)
        assert all(r.target.split("?")[0].endswith("/completions") and "/chat/" not in r.target
                   for r in up.requests) and len(up.requests) == len(self.NAMES)


class TestProvidersOfOneOperation:
    """Nobody knows this model, but its provider only has embeddings."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("e", up, "jina_ai/embeddings-of-tomorrow", model_info={"id": "e1"})]}}

    def test_109_75_are_asked_for_that(self, up, client):
        up.script(actions.answer(openai.embedding([0.5])))
        assert client.get("/health").json()["healthy_count"] == 1
        assert up.requests[0].target.endswith("/embeddings")


class TestModelsThatTheirNameTells:
    """No list has them, and no mode is said."""

    VECTORS = ["ollama/nomic-embed-text:latest", "ollama_chat/all-minilm", "openai/BAAI/bge-m3"]
    OTHERS = ["gemini/imagen-4.0-generate-001", "openai/bge-reranker-v2-m3",
              "openai/hexgrad/Kokoro-82M", "openai/orpheus-tts", "openai/FLUX.1-schnell",
              "openai/stable-diffusion-xl", "openai/nvidia/parakeet-tdt-0.6b-v3",
              "dashscope/qwen3-asr-flash", "dashscope/cosyvoice-v3", "openai/my-transcriber"]

    @staticmethod
    def configure(up, other):
        names = TestModelsThatTheirNameTells.VECTORS + TestModelsThatTheirNameTells.OTHERS
        return {"yaml": {"model_list": [
            *[model(f"m{i}", up, name, model_info={"id": f"m{i}"}) for i, name in enumerate(names)],
            model("chat", other, "openai/reembed-9-influx", model_info={"id": "chat"})]}}

    def test_109_77_are_asked_for_that_or_not_at_all(self, up, other, client):
        up.always(actions.answer({**openai.embedding([0.5]), "embeddings": [[0.5]]}))
        found = client.get("/health").json()
        assert found["healthy_count"] == len(self.VECTORS) + 1
        assert {r.target for r in up.requests} == {"/v1/api/embed", "/v1/embeddings"}
        assert [e["model_id"] for e in found["not_probed_endpoints"]] == [
            f"m{i}" for i in range(3, 3 + len(self.OTHERS))]
        assert [r.target for r in other.requests] == ["/v1/chat/completions"]
