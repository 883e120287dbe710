# SPDX-License-Identifier: Apache-2.0
"""What is neither endless nor cut short: interim answers, uploads, streams, retries, errors."""

import json
import os
import socket
import threading
import time

import pytest

from harness import actions
from harness.gateway import Gateway
from harness.listener import Listener
from harness.openai import PRICED, USAGE, chat, chunk, error, model
from harness.raw import Connection, post
from harness.wait import slack, until


class TestInterimAnswers:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)],
                         "router_settings": {"num_retries": 0}}}

    @staticmethod
    def early(turn, count):
        turn.send(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * count)
        return actions.answer(chat())(turn)

    def test_125_01_a_few(self, gw, up):
        up.script(lambda turn: self.early(turn, 5))
        assert gw.chat("gpt").status_code == 200

    def test_125_02_not_without_end(self, gw, up):
        """Each would take memory until the call is over, and a host may be of a client's choice."""
        up.always(lambda turn: self.early(turn, 200) and False)
        reply = gw.chat("gpt")
        assert reply.status_code == 500
        assert "interim" in reply.json()["error"]["message"]


class Slow(Listener):
    """Takes a request's bytes at a steady, low rate, then answers."""

    BODY = json.dumps(chat()).encode()

    def __init__(self, rate):
        self.rate = rate
        super().__init__()
        self.base = f"http://127.0.0.1:{self.port}/v1"

    def serve(self, sock, number):
        start, got, tail = time.monotonic(), 0, b""
        while not tail.endswith(b"}]}") and (data := sock.recv(65536)):
            got += len(data)
            tail = data[-3:]
            time.sleep(max(0, got / self.rate - (time.monotonic() - start)))
        sock.sendall(actions.head(200, {"Content-Type": "application/json",
                                        "Content-Length": len(self.BODY)}) + self.BODY)


class TestSlowUpload:
    @pytest.fixture
    def slow(self):
        s = Slow(8 << 20)
        yield s
        s.close()

    @pytest.fixture
    def gw(self, slow):
        yaml = {"model_list": [model("gpt", slow)], "router_settings": {"num_retries": 0}}
        with Gateway(yaml, directives="LLMConnectTimeout 500ms") as gateway:
            yield gateway

    def test_125_10_progress_counts(self, gw):
        """The limit for a connection is none for the body that goes over it."""
        start = time.monotonic()
        reply = gw.chat("gpt", "x" * (32 << 20))
        assert time.monotonic() - start > 0.8       # or it did not show anything
        assert reply.status_code == 200, reply.text

    def test_125_11_the_deadline_holds(self, gw, slow):
        slow.rate = 1 << 20
        start = time.monotonic()
        assert gw.chat("gpt", "x" * (48 << 20), timeout=1).status_code == 408
        assert time.monotonic() - start < 24    # it would take twice as long


class TestLongStreams:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED)],
                         "router_settings": {"num_retries": 0}}}

    def test_125_20_usage_in_every_chunk(self, gw, up):
        """What is said again with every chunk takes no memory again."""
        name = "gpt-" + "x" * 2000
        event = {**chunk({"content": "a"}), "usage": USAGE, "model": name}
        frame = actions.chunk(f"data: {json.dumps(event)}\n\n")

        def act(turn):
            turn.send(actions.head(200, {"Content-Type": "text/event-stream",
                                         "Transfer-Encoding": "chunked"}))
            for _ in range(300):
                turn.send(frame * 100)
            turn.send(actions.chunk("data: [DONE]\n\n") + actions.LAST_CHUNK)
            return True
        up.script(act)
        before, peak, read = gw.resident(), 0, 0
        with gw.client() as c, c.stream("POST", "/v1/chat/completions", json={
                "model": "gpt", "stream": True,
                "messages": [{"role": "user", "content": "x"}]}) as reply:
            for data in reply.iter_raw(1 << 20):
                read += len(data)
                peak = max(peak, gw.resident())
        assert read > 30000 * 100
        assert peak - before < 20 << 20


def part(text):
    return {"index": 0, "content": {"parts": [{"text": text}]}}


class TestTooLargeForTheClient:
    @staticmethod
    def configure(up, other):
        entry = model("gem", up, "gemini/gemini-2.5-flash")
        entry["litellm_params"]["api_base"] = up.url
        return {"yaml": {"model_list": [entry], "router_settings": {"num_retries": 0}}}

    def test_125_30_is_no_whole_stream(self, gw, up):
        """One event that becomes more frames than are kept: the client sees that it was cut."""
        first = {"candidates": [part("Hello")], "responseId": "r" * 60}
        many = {"candidates": [part("a")] * 200000, "responseId": "r" * 60}
        up.script(actions.sse([first, many], done=None, delay=0.3))
        with Connection(gw, 30) as c:
            c.send(post("/v1/chat/completions", {"model": "gem", "stream": True, "messages": [
                {"role": "user", "content": "x"}]}))
            reply = c.reply()
        assert reply.status == 200 and b"Hello" in reply.body
        assert not reply.complete
        assert b'"error"' in reply.body and b"[DONE]" not in reply.body


class TestDropParams:
    """drop_params of one deployment says nothing about the next one."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {
            "model_list": [
                model("strict", up, "anthropic/claude-sonnet-4-5", drop_params=False),
                model("plain", other, "anthropic/claude-sonnet-4-5")],
            "litellm_settings": {"drop_params": True},
            "router_settings": {"num_retries": 0, "disable_cooldowns": True,
                                "fallbacks": [{"strict": ["plain"]}]}}}

    def test_125_40_after_a_strict_one(self, gw, other):
        other.always(actions.answer({
            "id": "m", "type": "message", "role": "assistant", "model": "claude",
            "content": [{"type": "text", "text": "hi"}], "stop_reason": "end_turn",
            "usage": {"input_tokens": 1, "output_tokens": 1}}))
        assert gw.chat("plain", frequency_penalty=0.5).status_code == 200
        refused = gw.chat("strict", frequency_penalty=0.5, disable_fallbacks=True)
        assert refused.status_code == 400
        reply = gw.chat("strict", fallbacks=["plain"], frequency_penalty=0.5)
        assert reply.status_code == 200, reply.text


class TestErrorText:
    @staticmethod
    def configure(up, other):
        entry = model("llama", up, "ollama_chat/llama3.2")
        entry["litellm_params"]["api_base"] = up.url
        return {"yaml": {"model_list": [entry], "router_settings": {"num_retries": 0}}}

    @pytest.mark.parametrize("ahead", ["", "a"])
    def test_125_50_a_long_url_is_cut_between_characters(self, gw, ahead):
        url = f"http://x/{ahead}" + "é" * 300
        with gw.client() as c:
            reply = c.post("/v1/chat/completions", json={"model": "llama", "messages": [
                {"role": "user", "content": [{"type": "image_url", "image_url": {"url": url}}]}]})
        assert reply.status_code == 400
        assert "http://x/" in json.loads(reply.content.decode("utf-8"))["error"]["message"]


class TestSlotsChangeHands:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("dear", up, **PRICED), model("free", other)]},
                "directives": "LLMKeySlots 64"}

    def test_125_60_nobody_pays_for_another(self, gw, up, other):
        """A key leaves the shared memory while its call runs: the next one there owes nothing."""
        with gw.client() as c:
            keys = [c.post("/key/generate", json={}).json()["key"] for _ in range(160)]
        done = threading.Event()
        up.script(actions.when(done, actions.answer(chat())))
        payer = threading.Thread(target=gw.chat, args=("dear",), kwargs={"key": keys[0]})
        payer.start()
        until(lambda: up.requests, 5, "the dear call runs")

        def spends():
            return {k: float(gw.chat("free", key=k).headers["x-litellm-key-spend"])
                    for k in keys[1:]}
        assert set(spends().values()) == {0}
        assert payer.is_alive()
        done.set()
        payer.join()
        rest = keys[1:][::-1]                   # those still there come first
        seen = [float(gw.chat("free", key=k).headers["x-litellm-key-spend"]) for k in rest]
        assert set(seen) == {0}


TITAN = "bedrock/amazon.titan-embed-text-v2:0"


class TestPartsOfNobody:
    @staticmethod
    def configure(up, other):
        entry = model("titan", up, TITAN, **PRICED)
        entry["litellm_params"] |= {
            "aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret",
            "aws_region_name": "eu-west-1", "aws_bedrock_runtime_endpoint": up.url}
        del entry["litellm_params"]["api_base"], entry["litellm_params"]["api_key"]
        far = {**entry, "litellm_params": {**entry["litellm_params"],
                                           "aws_bedrock_runtime_endpoint": other.url}}
        first = {**entry, "model_name": "titan-1", "litellm_params": {
            **entry["litellm_params"], "model": "bedrock/amazon.titan-embed-text-v1"}}
        return {"yaml": {"model_list": [entry, first, {**entry, "model_name": "regions"},
                                        {**far, "model_name": "regions"}],
                         "router_settings": {"num_retries": 0, "disable_cooldowns": True}}}

    @staticmethod
    def titan(bad):
        """An input's vector is its own number. @param bad how often an input fails first"""
        bad = dict(bad)

        def act(turn):
            text = turn.request.json()["inputText"]
            if bad.get(text, 0) > 0:
                bad[text] -= 1
                return actions.answer({"message": "no"}, 500)(turn)
            return actions.answer({"embedding": [float(text)], "inputTextTokenCount": 100})(turn)
        return act

    @staticmethod
    def embed(gw, n, name="titan", **more):
        with gw.client(timeout=120) as c:
            reply = c.post("/v1/embeddings", json={
                "model": name, "input": [str(i) for i in range(n)], **more})
        row, = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])
        return reply, row

    def test_125_70_no_calls_for_a_client_that_left(self, gw, up):
        up.always(actions.after(0.2, actions.answer({"embedding": [0.5],
                                                     "inputTextTokenCount": 1})))
        with Connection(gw) as c:
            c.send(post("/v1/embeddings", {"model": "titan", "input": ["a"] * 400}))
            until(lambda: len(up.requests) >= 16, 5, "the first calls")
        row = gw.spend_rows(1, timeout=30)[0]       # the call is over
        made = len(up.requests)
        time.sleep(1)
        assert len(up.requests) == made < 100
        assert row["status"] == "failure"
        assert 8 <= row["prompt_tokens"] < 100 and row["spend"] == row["prompt_tokens"]

    def test_125_71_what_was_answered_is_paid(self, gw, up):
        """A refusal in the middle: the inputs before it cost all the same."""
        good = actions.answer({"embedding": [0.5], "inputTextTokenCount": 3})
        up.script(*[good] * 8, actions.answer({"message": "no"}, 500))
        up.always(good)
        with gw.client() as c:
            reply = c.post("/v1/embeddings", json={"model": "titan", "input": ["a"] * 20})
        assert reply.status_code >= 500
        row = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])[0]
        assert (row["status"], row["spend"]) == ("failure", 45.0)

    def test_125_72_a_retry_asks_for_what_is_missing(self, gw, up):
        """Two fail, each once: their neighbours are paid for once."""
        up.always(self.titan(bad={"3": 1, "39": 1}))
        reply, row = self.embed(gw, 40, num_retries=2)
        assert reply.status_code == 200 and len(up.requests) == 42
        vectors = [(d["index"], d["embedding"][0]) for d in reply.json()["data"]]
        assert vectors == [(i, float(i)) for i in range(40)]
        assert reply.json()["usage"] == {"prompt_tokens": 4000, "total_tokens": 4000}
        assert (row["prompt_tokens"], row["spend"]) == (4000, 4000.0)
        assert float(reply.headers["x-litellm-response-cost"]) == 4000.0

    def test_125_73_another_region_goes_on(self, gw, up, other):
        for u in (up, other):
            u.always(self.titan(bad={"20": 1}))
        reply, row = self.embed(gw, 24, "regions", num_retries=3)
        assert reply.status_code == 200 and row["spend"] == 2400.0
        assert 25 <= len(up.requests) + len(other.requests) <= 26

    def test_125_74_calls_are_bounded(self, gw, up, other):
        """One call for each input, and fewer than LLMRequestLimit calls beyond them."""
        up.always(self.titan(bad={"499": 1000}))
        reply, row = self.embed(gw, 500, num_retries=3)
        assert reply.status_code == 503 and len(up.requests) == 503
        assert row["status"] == "failure"
        assert row["spend"] == row["prompt_tokens"] == 49900
        for u in (up, other):
            u.always(actions.answer({"message": "no"}, 500))
        reply, row = self.embed(gw, 8, "regions", num_retries=10)
        assert reply.status_code == 503 and row["spend"] == 0
        assert len(up.requests) + len(other.requests) == 503 + 32

    def test_125_76_also_of_another_model(self, gw, up):
        """It begins anew where it may; what it has of the first one is paid for."""
        up.always(self.titan(bad={"9": 1}))
        reply, row = self.embed(gw, 16, fallbacks=["titan-1"])
        assert reply.status_code == 200 and len(up.requests) == 32
        assert (row["prompt_tokens"], row["spend"]) == (1600, 3100.0)
        up.always(self.titan(bad={"99": 1}))
        reply, row = self.embed(gw, 100, fallbacks=["titan-1"])
        assert reply.status_code == 503 and len(up.requests) == 32 + 100
        assert row["spend"] == 9900.0

    def test_125_77_a_time_limit_of_the_callers(self, gw, up):
        """Whoever hangs up on eight calls has paid for eight."""
        up.always(actions.after(3, actions.answer({"embedding": [0.5], "inputTextTokenCount": 1})))
        reply, row = self.embed(gw, 8, timeout=0.3)
        assert reply.status_code == 408
        assert row["spend"] >= 8 and row["metadata"]["usage_estimated"] is True

    def test_125_78_a_part_that_cannot_be_used(self, gw, up):
        good, broken = self.titan(bad={}), ["2"]

        def act(turn):
            if turn.request.json()["inputText"] in broken:
                broken.clear()
                return actions.answer('{"embedding": [0.5')(turn)
            return good(turn)

        up.always(act)
        reply, row = self.embed(gw, 4, num_retries=1)
        assert reply.status_code == 200 and len(up.requests) == 5
        assert row["prompt_tokens"] == 400 and 400 < row["spend"] < 450


class TestSlowReader:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, timeout=2)],
                         "router_settings": {"num_retries": 0}}}

    def test_125_75_its_time_is_not_the_upstreams(self, gw, up):
        """An event too large for any socket is taken late; then the upstream pauses, not too long."""
        resumed = threading.Event()

        def act(turn):
            turn.send(actions.head(200, {"Content-Type": "text/event-stream"}))
            turn.send(f"data: {json.dumps(chunk({'content': 'x' * 8_000_000}))}\n\n")
            resumed.wait(30)
            turn.wait(0.3)
            turn.send("data: [DONE]\n\n")
            return False

        up.always(act)
        with Connection(gw, timeout=30) as c:
            c.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
            c.send(post("/v1/chat/completions", {"model": "gpt", "stream": True, "messages": []}))
            c.read_until(b"\r\n\r\n")
            time.sleep(3)       # longer than the upstream may be silent
            resumed.set()
            end = b""
            while b"[DONE]" not in end and (data := c.sock.recv(1 << 20)):
                end = (end + data)[-400:]
        assert b"Timeout" not in end and b"[DONE]" in end


class TestConnectionsOfOthers:
    """The same upstream by ProxyPass: connections of its worker serve both."""

    @staticmethod
    def configure(up, other):
        mods = "/usr/lib/apache2/modules"
        return {"yaml": {"model_list": [model("gpt", up)],
                         "router_settings": {"num_retries": 0}},
                "directives": f"LoadModule proxy_http_module {mods}/mod_proxy_http.so\n"
                              f"ProxyPass /plain/ {up.url}/\n"
                              "LLMBasePath /llm\nLLMConnectTimeout 500ms",
                "alive": "/llm/health/liveliness"}

    @staticmethod
    def chat(gw, **body):
        with gw.client(base_url=gw.url + "/llm") as c:
            return c.post("/v1/chat/completions", json={
                "model": "gpt", "messages": [{"role": "user", "content": "x"}], **body})

    @staticmethod
    def slow(turn):
        return actions.after(1.2, actions.answer(chat()))(turn)

    def test_125_80_plain_after_ours(self, gw, up):
        assert self.chat(gw).status_code == 200
        up.always(self.slow)
        with gw.client() as c:
            assert c.get("/plain/x").status_code == 200

    def test_125_81_ours_after_plain(self, gw, up):
        with gw.client() as c:
            up.script(actions.answer({"a": 1}))
            assert c.get("/plain/x").status_code == 200
        up.always(actions.half(chat(), then="stall"))
        start = time.monotonic()
        assert self.chat(gw, timeout=0.6).status_code == 408
        assert time.monotonic() - start < 2 * slack()


class TestManyRetries:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, model_info={"id": "a"}), model("gpt", up, model_info={"id": "b"}),
            model("claude", up, "anthropic/claude-sonnet-4-5", model_info={"id": "c"}),
            model("claude", up, "anthropic/claude-sonnet-4-5", model_info={"id": "d"})],
            "router_settings": {"disable_cooldowns": True}},
            "directives": "LLMRequestLimit retries 15"}

    @pytest.mark.parametrize("name", ["gpt", "claude"])
    def test_125_90_keep_one_body(self, gw, up, name):
        """A client says how often it is tried again, and how large its body is."""
        up.always(actions.answer({"error": {"message": "no"}}, 500))
        before, peak = gw.resident(), []
        done = threading.Event()

        def watch():
            while not done.wait(0.02):
                peak.append(gw.resident())
        t = threading.Thread(target=watch)
        t.start()
        reply = gw.chat(name, "x" * (8 << 20), num_retries=15)
        done.set()
        t.join()
        assert reply.status_code == 500 and len(up.requests) == 16
        assert max(peak) - before < 80 << 20


def doubling(depth):
    """Definitions of which each refers to the next one twice: 2 ** depth places in all."""
    defs = {f"d{i}": {"type": "object", "properties": {
        name: {"$ref": f"#/$defs/d{i + 1}"} for name in "ab"}} for i in range(depth)}
    return {"type": "object", "properties": {"x": {"$ref": "#/$defs/d0"}},
            "$defs": defs | {f"d{depth}": {"type": "string"}}}


def tools_of(n, schema):
    return [{"type": "function", "function": {"name": f"f{i}", "parameters": schema}}
            for i in range(n)]


class TestSchemas:
    """References are resolved for upstreams that follow none, and many small schemas grow as well."""

    MODELS = {"gemini": "gemini/gemini-2.0-flash", "nova": "bedrock/amazon.nova-pro-v1:0",
              "ollama": "ollama_chat/llama3.1"}

    @classmethod
    def configure(cls, up, other):
        up.default = up.first_default = actions.answer(error("none"), 400)
        list_ = [model(name, up, wire, aws_access_key_id="AKIDEXAMPLE", aws_region_name="eu-west-1",
                       aws_secret_access_key="secret") for name, wire in cls.MODELS.items()]
        return {"yaml": {"model_list": list_, "router_settings": {"num_retries": 0}}}

    @pytest.mark.parametrize("name", ["gemini", "nova"])
    def test_125_95_of_all_tools_together(self, gw, up, name):
        reply = gw.chat(name, tools=tools_of(200, doubling(11)))
        assert reply.status_code == 400 and not up.requests
        assert "too large once its references are resolved" in reply.json()["error"]["message"]

    @pytest.mark.parametrize("name", ["gemini", "nova"])
    def test_125_99_a_large_body_buys_no_more(self, gw, up, name):
        reply = gw.chat(name, "x" * (8 << 20), tools=tools_of(60, doubling(11)))
        assert reply.status_code == 400 and not up.requests
        assert "too large once its references are resolved" in reply.json()["error"]["message"]

    def test_125_96_some_stay_as_they_are(self, gw, up):
        """Ollama's tools go unresolved where there is no room, as a single one too large would."""
        schema = {"$ref": "#/$defs/d0", "$defs": doubling(11)["$defs"]}
        gw.chat("ollama", tools=tools_of(100, schema))
        sent = [t["function"]["parameters"] for t in up.last.json()["tools"]]
        assert "$ref" not in sent[0] and sent[99] == schema
        assert 1 <= sum("$ref" not in s for s in sent) < 20

    @pytest.mark.parametrize("name", ["gemini", "nova"])
    def test_125_97_honest_ones_are_resolved(self, gw, up, name):
        gw.chat(name, tools=tools_of(128, doubling(3)))
        assert b"$ref" not in up.last.body and up.last.body.count(b"string") >= 128 * 8

    @pytest.mark.skipif("ASAN" in os.environ, reason="its malloc keeps what is freed")
    def test_125_98_memory_of_a_large_tree_is_given_back(self, gw, up):
        """Each thread that served one kept more than a hundred megabytes."""
        before = gw.resident()
        messages = [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "x"}] * 15000
        with gw.client() as c:
            for _ in range(3):
                assert c.post("/v1/chat/completions", json={
                    "model": "gemini", "messages": messages}).status_code == 400
        assert up.requests
        until(lambda: gw.resident() - before < 30 << 20, 10, lambda: gw.resident() - before)
