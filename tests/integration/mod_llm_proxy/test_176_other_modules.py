# SPDX-License-Identifier: Apache-2.0
"""What other modules bring and call: tests/example/mod_llm_example.c, loaded in either order."""

import hashlib
import json
import os
import subprocess
import threading

import pytest

from harness import actions, raw, sse
from harness.gateway import HTTPD, build_dir, sanitizer_env
from harness.httpdconf import MODULES_DIR
from harness.openai import (COST, PRICED, USAGE, chat, chunk, chunks, error, model,
                            usage_chunk)
from harness.ports import free_port
from harness.spendlog import row_of, rows
from harness.wait import until


def post(name, **headers):
    return raw.post("/v1/chat/completions",
                    {"model": name, "messages": [{"role": "user", "content": "hi"}]}, **headers)


def seen(gw):
    with gw.client(None) as c:
        return dict((k, int(v)) for k, v in (w.split("=") for w in
                                             c.get("/example/seen").text.split()))


def left_row(gw, **where):
    """The row of a call whose client left."""
    row, = rows(gw, 1, **where)
    assert row["status"] == "failure"
    assert row["metadata"]["error_information"]["error_code"] == "499"
    return row


def watched(form):
    """Chunks with members that a delta has no place for, and nulls."""
    def each(delta, finish=None, **more):
        return chunk(delta, finish, system_fingerprint="fp", service_tier="default",
                     obfuscation="x7", **more)

    def ending(*deltas, finish="stop"):
        last = each({}, finish)
        first = each({"role": "assistant", "content": "", "refusal": None})
        return [first, *[each(d) for d in deltas], last,
                {**usage_chunk({**USAGE, "completion_tokens_details": {
                    "reasoning_tokens": 0, "accepted_prediction_tokens": 0}}),
                 "system_fingerprint": "fp", "service_tier": "default", "obfuscation": "y"}]

    if form == "custom":
        return ending({"tool_calls": [{"index": 0, "id": "call_c", "type": "custom",
                                       "custom": {"name": "g", "input": ""}}]},
                      {"tool_calls": [{"index": 0, "custom": {"input": "x"}}]}, finish="tool_calls")
    if form == "calls":
        return ending({"content": None, "tool_calls": [
            {"index": 0, "id": "call_a", "type": "function", "extra_content": {"a": [1]},
             "function": {"name": "f", "arguments": "", "strict": None}}]},
            {"tool_calls": [{"index": 0, "function": {"arguments": '{"a":1}'}}]},
            finish="tool_calls")
    if form == "azure":
        return [{**chunk({}), "choices": [], "prompt_filter_results": [{"prompt_index": 0}]}] + [
            chunk({"role": "assistant", "content": "Hi"}, content_filter_results={}),
            chunk({}, "stop"), usage_chunk()]
    if form == "counts":
        whole = ending({"content": "Hi"})
        return whole[:-2] + [{**whole[-2], "usage": whole[-1]["usage"]}]
    if form == "odd":           # no role, a text and its end at once
        return [each({"content": "Hello", "reasoning_content": None}), each({"content": "!"}, "stop"),
                usage_chunk()]
    if form == "legacy":
        def text_chunk(text, finish=None):
            return {"id": "cmpl-1", "object": "text_completion", "created": 1, "model": "m",
                    "system_fingerprint": "fp", "choices": [{
                        "text": text, "index": 0, "logprobs": None, "finish_reason": finish,
                        "stop_reason": None}]}
        return [text_chunk("a"), text_chunk("b"), text_chunk("", "stop"),
                {**text_chunk(""), "choices": [], "usage": USAGE}]
    first = ending({"content": "Hel"}, {"content": "lo", "refusal": None})
    first[1]["choices"][0]["logprobs"] = {"content": [{"token": "Hel", "logprob": -1}],
                                          "refusal": None}
    return first


class Example:
    order = None

    @classmethod
    def configure(cls, up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED),
                                        model("one", up, max_parallel_requests=1, **PRICED),
                                        model("mock", up, mock_response="Hello")],
                         "router_settings": {"num_retries": 0}}, "example": cls.order,
                "directives": f'ExampleUpstream "{other.url}"', "children": 1}

    def test_176_01_routes(self, gw, client):
        key = client.post("/key/generate", json={"key_alias": "ann"}).json()["key"]
        with gw.client(key) as c:
            assert c.get("/example/caller/x%20y").text == "x y is ann"
            assert c.post("/example/parts").status_code == 401     # the master key's alone
            assert c.post("/example/caller/x").status_code == 405
        assert client.get("/example/caller/me").text.endswith(", who may do everything")
        with gw.client(None) as c:
            assert c.get("/example/caller/x").status_code == 401
            assert c.put("/example/any/a/b").text == "PUT a/b"
            assert c.get("/example/any/").status_code == 404

    def test_176_02_calls_at_once(self, gw, other, client):
        all_came = threading.Event()

        def answer(turn):
            if len(other.requests) == 3:
                all_came.set()
            return actions.when(all_came, actions.answer({"ok": 1}))(turn)

        other.always(answer)
        assert client.post("/example/parts").text == "".join(f"{i}: 200, whole\n" for i in range(3))
        assert sorted(r.target for r in other.requests) == ["/part/0", "/part/1", "/part/2"]

    def test_176_03_a_stage_refuses(self, gw, up):
        reply = gw.chat("gpt", headers={"x-example": "refuse"})
        assert reply.status_code == 403
        assert reply.json()["error"]["message"] == "The example refuses this call"
        assert up.requests == []
        assert row_of(gw, reply)["status"] == "failure"
        until(lambda: "settled: model=gpt said=refuse completion=0 cost=0.0000" in gw.log.text(),
              10, "the refused call is settled")

    @pytest.mark.parametrize("stream", [False, True])
    def test_176_04_a_stage_sees_what_came_of_it(self, gw, stream):
        said = f"stream{stream}"
        reply = gw.chat("gpt", stream=stream, headers={"x-example": said})
        assert reply.status_code == 200
        until(lambda: f"settled: model=gpt said={said} completion=7 cost=19.0000" in gw.log.text(),
              10, "the call is settled")

    @pytest.mark.parametrize("stream", [False, True])
    def test_176_09_a_stage_rewrites_the_request(self, gw, up, stream):
        assert gw.chat("gpt", stream=stream, headers={"x-example": "rewrite"}).status_code == 200
        sent = up.requests[-1]
        assert sent.json()["user"] == "rewritten" and sent.json()["model"] == "gpt-up"
        assert sent.header("x-example-try") == "1"
        assert gw.chat("gpt").status_code == 200
        assert "user" not in up.requests[-1].json()     # nobody looks, the bytes pass
        assert up.requests[-1].header("x-example-try") == "1"

    def test_176_10_each_try_is_rewritten(self, gw, up):
        up.script(actions.answer(error("no"), 500), actions.answer(chat()))
        reply = gw.chat("gpt", headers={"x-example": "rewrite"}, num_retries=1)
        assert reply.status_code == 200
        assert [r.json()["user"] for r in up.requests] == ["rewritten", "rewritten"]
        until(lambda: "example: a try failed: 500" in gw.log.text(), 10, "after() saw the first")

    @pytest.mark.parametrize("stream", [False, True])
    def test_176_11_a_stage_wants_no_try(self, gw, up, stream):
        reply = gw.chat("gpt", stream=stream, headers={"x-example": "no try"}, num_retries=3)
        assert reply.status_code == 403
        assert reply.json()["error"]["message"] == "The example wants no try"
        assert up.requests == []
        assert row_of(gw, reply)["status"] == "failure"
        assert gw.chat("gpt").status_code == 200        # nothing cooled down for it

    def test_176_12_a_stage_sees_and_changes_an_answer(self, gw, up):
        reply = gw.chat("gpt", headers={"x-example": "change"}).json()
        assert reply["example"] == "seen" and reply["model"] == "gpt"
        assert reply["choices"][0]["message"]["content"] == "hi"

    def test_176_13_a_stage_keeps_an_answer(self, gw, up):
        reply = gw.chat("gpt", headers={"x-example": "no answer"}, num_retries=3)
        assert reply.status_code == 403
        assert reply.json()["error"]["message"] == "The example keeps this answer"
        assert len(up.requests) == 1                    # what a model wrote is not asked for again
        row = row_of(gw, reply)
        assert (row["status"], row["spend"]) == ("failure", COST)       # and was paid for

    def test_176_14_a_stage_holds_a_stream_back(self, gw, up):
        up.script(actions.sse(chunks(("hel", "lo", " you"))))
        reply = gw.chat("gpt", stream=True, headers={"x-example": "hold"},
                        stream_options={"include_usage": True})
        events = [e for e in sse.events(reply.text) if isinstance(e, dict)]
        texts = [c["delta"]["content"] for e in events for c in e["choices"]
                 if c["delta"].get("content")]
        assert texts == ["HELLO\0YOU"]
        assert [c.get("finish_reason") for e in events for c in e["choices"]][-1] == "stop"
        assert events[-1]["usage"]["completion_tokens"] == 7
        assert reply.text.endswith("data: [DONE]\n\n")
        assert row_of(gw, reply)["spend"] == COST

    def test_176_15_a_stage_stops_a_stream(self, gw, up):
        up.script(actions.sse(chunks(("hel", "lo", " you"))))
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions",
                            {"model": "gpt", "stream": True,
                             "messages": [{"role": "user", "content": "x"}]}, x_example="stop"))
            reply = c.reply()
        events = [json.loads(f[6:]) for f in reply.body.decode().split("\n\n") if f]
        assert not reply.complete and sse.content(events) == "hel"
        assert events[-1]["error"]["message"] == "The example has heard enough"
        row, = rows(gw, 1, litellm_call_id=reply.headers["x-litellm-call-id"])
        assert row["status"] == "failure" and row["spend"] > 0

    @pytest.mark.parametrize("word", ["wait", "wait before", "call"])
    def test_176_16_a_stage_waits(self, gw, up, other, word):
        other.always(actions.after(0.05, actions.answer({"ok": 1})))
        reply = gw.chat("gpt", headers={"x-example": word})
        assert reply.status_code == 200
        assert [r.target for r in other.requests] == (["/may"] if word == "call" else [])

    def test_176_17_what_a_stage_waits_for_says_no(self, gw, up, other):
        other.always(actions.answer({}, 404))
        reply = gw.chat("gpt", headers={"x-example": "call"})
        assert (reply.status_code, up.requests) == (403, [])

    def test_176_18_a_client_leaves_a_stage_that_waits(self, gw, up, other):
        asked, free = threading.Event(), threading.Event()
        other.always(actions.held(asked, free, actions.answer({})))
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions",
                            {"model": "gpt", "messages": [{"role": "user", "content": "x"}]},
                            x_example="call", x_litellm_call_id="left-call"))
            assert asked.wait(10)
        until(lambda: "settled: model=gpt said=call completion=0 cost=0.0000" in gw.log.text(), 10,
              "the call is settled while its upstream still hangs")
        free.set()
        assert up.requests == []
        assert left_row(gw, litellm_call_id="left-call")["spend"] == 0

    def test_176_24_a_stage_asks_a_model(self, gw, up):
        reply = gw.chat("gpt", headers={"x-example": "ask"})
        assert reply.status_code == 200
        assert [r.json()["messages"][0]["content"] for r in up.requests] == ["inner", "hello"]
        up.script(actions.answer(error("it is down"), 400))
        reply = gw.chat("gpt", headers={"x-example": "ask"})
        assert reply.json()["error"]["message"] == "The model says no" and len(up.requests) == 3

    def test_176_25_a_client_leaves_an_inner_call(self, gw, up):
        """Its try has an end, too, its place is free again, and the ledger knows how it ended."""
        asked, free = threading.Event(), threading.Event()
        up.script(actions.held(asked, free, actions.answer(chat())))
        with raw.Connection(gw) as c:
            c.send(post("gpt", x_example="ask", x_litellm_call_id="left-ask"))
            assert asked.wait(10)
        assert left_row(gw, litellm_call_id="left-ask")["spend"] == 0
        inner = left_row(gw, session_id="left-ask", model_group="one")
        assert inner["spend"] > 0         # the model had been asked
        free.set()
        assert seen(gw)["tries"] == 0
        assert gw.chat("one").status_code == 200

    def test_176_26_a_client_leaves_a_try_that_waits(self, gw, up):
        with raw.Connection(gw) as c:
            c.send(post("one", x_example="hang before", x_litellm_call_id="left-hang"))
            until(lambda: seen(gw)["tries"] == 1, 10, "the stage waits")
            assert gw.chat("one").status_code == 429
        assert left_row(gw, litellm_call_id="left-hang")["spend"] == 0
        assert seen(gw)["tries"] == 0 and up.requests == []
        assert gw.chat("one").status_code == 200

    @pytest.mark.parametrize("form", ["stream", "whole", "mock"])
    def test_176_27_a_stage_stops_a_stream_before_its_first_byte(self, gw, up, form):
        up.script(actions.sse(chunks()[1:]) if form == "stream" else actions.answer(chat()))
        name = "mock" if form == "mock" else "gpt"
        reply = gw.chat(name, stream=True, headers={"x-example": "stop first"}, num_retries=3)
        assert reply.status_code == 403
        assert reply.json()["error"]["message"] == "The example hears nothing"
        assert len(up.requests) == (form != "mock")     # what a model wrote is not asked for again
        row = row_of(gw, reply)
        assert row["status"] == "failure" and (row["spend"] > 0) == (form != "mock")
        assert gw.chat(name).status_code == 200         # nothing cooled down for it

    def test_176_30_a_stage_stops_a_stream_without_a_reason(self, gw, up):
        """It is the stage's fault, and no upstream's."""
        up.script(actions.sse(chunks()))
        reply = gw.chat("gpt", stream=True, headers={"x-example": "stop silently"}, num_retries=3)
        assert reply.status_code == 500 and "reason" in reply.json()["error"]["message"]
        assert len(up.requests) == 1 and gw.chat("gpt").status_code == 200

    @pytest.mark.parametrize("form", ["whole", "mock"])
    def test_176_28_deltas_of_what_is_whole(self, gw, up, form):
        up.script(actions.answer(chat("hello")))
        reply = gw.chat("gpt" if form == "whole" else "mock", stream=True,
                        headers={"x-example": "hold"})
        events = [e for e in sse.events(reply.text) if isinstance(e, dict)]
        assert sse.content(events) == "HELLO"
        assert reply.text.endswith("data: [DONE]\n\n")

    def test_176_19_an_inner_call(self, gw, up, client):
        key = client.post("/key/generate", json={"max_budget": 30}).json()["key"]
        with gw.client(key) as c:
            status, cost, tokens, body = c.post("/example/ask").text.split(" ", 3)
            assert (status, cost, tokens) == ("200", "19.0000", "7")
            assert json.loads(body)["choices"][0]["message"]["content"] == "hi"
            assert up.requests[-1].json()["messages"][0]["content"] == "inner"
            row, = rows(gw, 1, api_key=hashlib.sha256(key.encode()).hexdigest())
            assert (row["spend"], row["call_type"], row["model_group"]) == (19, "acompletion",
                                                                            "gpt")
            assert c.post("/example/ask").text.startswith("200 19.0000")
            assert c.post("/example/ask").text.startswith("4")         # its budget is spent
        assert len(up.requests) == 2

    def test_176_20_an_inner_call_that_is_refused(self, gw, up, client):
        key = client.post("/key/generate", json={"models": ["other"]}).json()["key"]
        with gw.client(key) as c:
            assert c.post("/example/ask").text.startswith("403 0.0000 0 key not allowed")
        up.script(actions.answer(error("it is down"), 400))
        assert "it is down" in client.post("/example/ask").text

    def test_176_21_a_tool(self, gw, client):
        key = client.post("/key/generate", json={"max_budget": 1.5}).json()["key"]
        hashed = hashlib.sha256(key.encode()).hexdigest()
        with gw.client(key) as c:
            assert c.post("/example/tool/sums").text == "1 called"
            assert c.post("/example/tool/broken").text == "1 called"
            assert c.post("/example/tool/sums").text.startswith("0 Budget has been exceeded")
        found = rows(gw, 3, api_key=hashed)
        assert [(r["call_type"], r["mcp_namespaced_tool_name"], r["spend"], r["status"])
                for r in found] == [("call_mcp_tool", "sums", 1, "success"),
                                    ("call_mcp_tool", "broken", 1, "failure"),
                                    ("call_mcp_tool", "sums", 0, "failure")]
        assert len({r["session_id"] for r in found}) == 3

    def test_176_29_a_tool_that_never_ends(self, gw, client):
        """What it holds of the budget is given back with the request."""
        key = client.post("/key/generate", json={"max_budget": 1.5}).json()["key"]
        with gw.client(key) as c:
            assert c.post("/example/tool/lost").text == "1 called"
            row, = rows(gw, 1, api_key=hashlib.sha256(key.encode()).hexdigest())
            assert (row["status"], row["spend"]) == ("failure", 0)
            assert c.post("/example/tool/sums").text == "1 called"

    def test_176_22_calls_within_calls_end(self, gw, client):
        assert client.post("/example/tool/deep").text == "0 Calls within calls are at most 4 deep"

    def test_176_23_part_job_and_sink(self, gw, up):
        gw.chat("gpt", stream=True, headers={"x-example": "watch"})
        until(lambda: seen(gw)["records"] > 0 and seen(gw)["rounds"] > 1, 10, "records and rounds")
        before = seen(gw)
        assert before["deltas"] >= 3 and before["tries"] == 0
        assert (before["sinks"], before["grown"]) == (1, 0)
        gw.graceful()
        assert seen(gw)["records"] >= before["records"] and seen(gw)["deltas"] == before["deltas"]
        until(lambda: seen(gw)["rounds"] > before["rounds"], 10, "the job goes on")
        until(lambda: (seen(gw)["children"], seen(gw)["sinks"]) == (before["children"] + 1, 1),
              10, "the child of before has closed its sink, another has opened its own")
        gw.write_yaml({"model_list": [model("gpt", up, **PRICED), model("more", up)]})
        gw.graceful()
        until(lambda: seen(gw)["grown"] == 1, 10, "the part has grown, and knows what it knew")
        assert seen(gw)["deltas"] == before["deltas"]
        gw.write_yaml({"model_list": [model("gpt", up, **PRICED)] +
                       [model(f"m{i}", up) for i in range(13)]})
        gw.graceful()
        until(lambda: gw.chat("gpt", headers={"x-example": "refuse"}).status_code == 200, 10,
              "with fourteen deployments the stage is not wanted")
        gw.write_yaml({"model_list": [model("gpt", up, **PRICED)]})
        gw.graceful()
        until(lambda: gw.chat("gpt", headers={"x-example": "refuse"}).status_code == 403, 10,
              "it is wanted again")

    def test_176_31_an_answer_that_loses_its_id(self, gw):
        reply = gw.chat("gpt", headers={"x-example": "no id"})
        assert reply.json()["example"] == "seen" and "id" not in reply.json()
        assert row_of(gw, reply)["metadata"]["response_id"] == "chatcmpl-1"

    def test_176_32_a_copy_of_what_is_sent(self, gw):
        assert gw.chat("gpt", headers={"x-example": "copy"}).status_code == 200
        until(lambda: "example: sent: {" in gw.log.text(), 10, "it is there in settle()")

    def test_176_33_for_nobody(self, other, client):
        other.always(actions.answer({}, 202))
        assert client.post("/example/outside").text == "202 application/json"
        assert other.requests[-1].target == "/outside"

    def test_176_34_a_stream_handed_on(self, client):
        assert client.post("/example/relay").text == "1 200 1"

    def test_176_35_a_handler_that_suspends(self, gw):
        gw.expect_log("LLM489")
        with gw.client(None) as c:
            assert c.get("/example/suspended").status_code == 500

    def test_176_36_a_held_stream_that_breaks_is_paid(self, gw, up):
        up.script(actions.broken_sse(chunks(("many words " * 20,), usage=None)[:-1], "close"),
                  actions.sse(chunks()))
        reply = gw.chat("gpt", stream=True, headers={"x-example": "hold"}, num_retries=1)
        assert reply.status_code == 200 and len(up.requests) == 2
        assert sse.content([e for e in sse.events(reply.text) if isinstance(e, dict)]) == "HELLO"
        assert row_of(gw, reply)["spend"] > COST + 50

    def test_176_38_a_stage_begins_anew_with_each_try(self, gw, up):
        """What it held of a try that failed is no part of the next one."""
        up.script(actions.broken_sse(chunks(("first try secret ",), usage=None)[:-1], "close"),
                  actions.sse(chunks(("second",))))
        reply = gw.chat("gpt", stream=True, headers={"x-example": "hold"}, num_retries=1)
        assert reply.status_code == 200
        text = sse.content([e for e in sse.events(reply.text) if isinstance(e, dict)])
        assert text == "SECOND"

    @pytest.mark.parametrize("form", ["text", "calls", "custom", "azure", "counts", "odd", "legacy"])
    def test_176_40_a_watched_stream_is_what_it_was(self, client, up, form):
        """What a stage only sees is what the client gets without it, member by member."""
        def events(word):
            up.script(actions.sse(watched(form)))
            reply = client.post("/v1/completions" if form == "legacy" else "/v1/chat/completions",
                            json={"model": "gpt", "stream": True, "prompt": "x",
                                  "messages": [{"role": "user", "content": "x"}],
                                  "stream_options": {"include_usage": True}},
                            headers={"x-example": word})
            assert reply.status_code == 200
            return [{k: v for k, v in e.items() if k not in ("id", "model", "created")}
                    if isinstance(e, dict) else e for e in sse.events(reply.text)]

        watched_events, plain = events("watch"), events("nothing")
        assert len(plain) > 3 and watched_events == plain
        first = {"azure": "prompt_filter_results"}.get(form, "system_fingerprint")
        assert any(first in e for e in plain)

    def test_176_41_a_custom_call_that_came_whole(self, gw, up):
        call = {"id": "call_c", "type": "custom", "custom": {"name": "g", "input": "x"}}
        whole = chat(None)
        whole["choices"][0].update(finish_reason="tool_calls", message={
            "role": "assistant", "content": None, "tool_calls": [call]})
        up.script(actions.answer(whole))
        reply = gw.chat("gpt", stream=True, headers={"x-example": "watch"})
        pieces = [c for e in sse.events(reply.text) if isinstance(e, dict) for choice in e["choices"]
                  for c in choice["delta"].get("tool_calls", [])]
        assert pieces == [{"index": 0, **call}]

    def test_176_42_a_seen_answer_is_what_it_was(self, gw, up):
        whole = chat(system_fingerprint="fp", service_tier=None)
        whole["choices"][0]["logprobs"] = None
        whole["choices"][0]["message"].update(refusal=None, annotations=[])
        up.script(*[actions.answer(whole)] * 2)
        seen_answer = gw.chat("gpt", headers={"x-example": "change"}).json()
        assert seen_answer.pop("example") == "seen"
        assert seen_answer == gw.chat("gpt").json()
        assert seen_answer["choices"][0]["message"]["refusal"] is None

    def test_176_43_servers_and_agents(self, gw, client):
        key = client.post("/key/generate", json={"max_budget": 9}).json()["key"]
        with gw.client(key) as c:
            assert c.post("/example/tool/server").text == "1 called"
            assert c.post("/example/tool/agent").text == "1 called"
        found = rows(gw, 2, api_key=hashlib.sha256(key.encode()).hexdigest())
        assert [(r["call_type"], r["spend"], r["total_tokens"]) for r in found] == [
            ("list_mcp_tools", 1, 0), ("asend_message", 1, 7)]

    def test_176_44_who_calls(self, gw, client):
        key = client.post("/key/generate", json={"user_id": "u1"}).json()["key"]
        with gw.client(key) as c:
            assert c.get("/example/whose").text == "user=u1 team=- organization=-"

    def test_176_45_stages_in_their_order(self, gw, up):
        reply = gw.chat("gpt", headers={"x-example": "order"})
        assert reply.json()["error"]["message"] == "The other stage is asked first"

    def test_176_46_a_stage_of_all_requests(self, gw):
        before = seen(gw)["others"]
        assert gw.chat("gpt").status_code == 200
        until(lambda: seen(gw)["others"] > before, 10, "what is no call is seen as well")

    def test_176_47_jobs_of_each_kind(self, gw):
        before = seen(gw)
        until(lambda: all(seen(gw)[k] > before[k] + 1 for k in ("rounds", "of_children", "of_all")),
              10, "each of the jobs goes on")

    @pytest.mark.parametrize("stream", [False, True])
    def test_176_60_a_stage_waits_for_an_answer(self, gw, up, stream):
        """It is called again with the same one; a client gets what it would without."""
        up.script(actions.sse(chunks(("Late", " text"))) if stream
                  else actions.answer(chat("Late text")))
        before = seen(gw)["late"]
        reply = gw.chat("gpt", stream=stream, headers={"x-example": "late"})
        assert reply.status_code == 200
        if stream:
            text = sse.content([e for e in sse.events(reply.text) if isinstance(e, dict)])
        else:
            text = reply.json()["choices"][0]["message"]["content"]
        assert text == "Late text"
        assert seen(gw)["late"] - before >= (3 if stream else 1)
        assert row_of(gw, reply)["status"] == "success"

    @pytest.mark.parametrize("stream", [False, True])
    def test_176_61_a_client_leaves_an_answer_that_waits(self, gw, up, stream):
        up.script(actions.sse(chunks()) if stream else actions.answer(chat()))
        before, name = seen(gw)["late"], f"left-late-{stream}"
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions",
                            {"model": "gpt", "stream": stream,
                             "messages": [{"role": "user", "content": "x"}]},
                            x_example="hang late", x_litellm_call_id=name))
            until(lambda: seen(gw)["late"] > before, 10, "the stage waits")
        assert left_row(gw, litellm_call_id=name)["spend"] > 0    # the model has answered
        assert seen(gw)["late"] == before + 1 and seen(gw)["tries"] == 0
        assert len(up.requests) == 1
        assert gw.chat("gpt").status_code == 200

    def test_176_62_what_others_answer_is_settled(self, gw):
        """The client has the last byte, and the handler has not returned yet."""
        with raw.Connection(gw) as c:
            before = seen(gw)["others"]
            c.send(b"GET /example/settled HTTP/1.1\r\nHost: x\r\n\r\n")
            assert c.reply().body == b"whole!"
            assert seen(gw)["others"] >= before + 2     # with the one that told us before

    @pytest.mark.parametrize("heard", ["text/x-own", "application/json"])
    def test_176_70_the_head_of_an_upstreams_answer(self, other, client, heard):
        other.always(actions.answer({}, 203, content_type=heard))
        assert client.post("/example/outside").text == f"203 {heard}"

    def test_176_71_a_stage_waits_for_a_descriptor(self, gw, up):
        """Nothing else would wake it: it names no moment."""
        assert gw.chat("gpt", headers={"x-example": "descriptor"}).status_code == 200
        assert len(up.requests) == 1
        until(lambda: "example: its descriptor said 1" in gw.log.text(), 10, "it was read")

    def test_176_72_a_sink_reads_records(self, gw):
        reply = gw.chat("gpt", headers={"x-litellm-call-id": "for-the-sink"})
        assert reply.status_code == 200
        until(lambda: f"example: a record: call=for-the-sink model=gpt spend={COST:.4f}" in
              gw.log.text(), 10, "the sink has read the record")

    def test_176_05_after_a_graceful(self, gw, client):
        gw.graceful()
        assert client.get("/example/caller/me").status_code == 200
        assert gw.chat("gpt", headers={"x-example": "refuse"}).status_code == 403


class TestLoadedBefore(Example):
    order = "before"


class TestLoadedAfter(Example):
    order = "after"

    def test_176_06_a_stage_looks_at_the_configuration(self, gw, up):
        gw.write_yaml({"model_list": [model(f"m{i}", up) for i in range(13)]})
        ok, said = gw.configtest()
        assert not ok and "the example does not like thirteen deployments" in said

    def test_176_37_two_parts_of_one_name(self, gw, up):
        gw.write_yaml({"model_list": [model("gpt", up)]})
        ok, said = gw.configtest("-D", "ExamplePart")
        assert not ok and 'two parts of the shared memory are called "holds"' in said

    @pytest.mark.parametrize("define,what", [
        ("ExampleSink", 'two sinks are called "example"'),
        ("ExampleJob", 'two jobs are called "keys"')])
    def test_176_48_sinks_and_jobs_of_one_name(self, gw, define, what):
        """They would share a place in the ring of records, or pass for one another."""
        ok, said = gw.configtest("-D", define)
        assert not ok and what in said

    def test_176_63_a_row_that_cannot_be_served(self, gw):
        ok, said = gw.configtest("-D", "ExampleHandler")
        assert not ok and 'the route "/example/none": it has no handler' in said

    def test_176_08_two_rows_for_one_path(self, gw):
        ok, said = gw.configtest("-D", "ExampleClash")
        assert not ok and 'the route "/models": it is one path with "/{v1}/models"' in said


class TestAlone:
    """Without mod_llm_proxy it says so, and the server is none the worse."""

    def test_176_07_says_so(self, tmp_path):
        conf = tmp_path / "httpd.conf"
        conf.write_text(f"""ServerRoot "{tmp_path}"
ServerName localhost
LoadModule mpm_event_module {MODULES_DIR}/mod_mpm_event.so
LoadModule authz_core_module {MODULES_DIR}/mod_authz_core.so
LoadModule llm_example_module {build_dir()}/mod_llm_example.so
DefaultRuntimeDir "{tmp_path}"
User www-data
PidFile "{tmp_path}/pid"
ErrorLog "{tmp_path}/error.log"
Listen 127.0.0.1:{free_port()}
""")
        server = subprocess.Popen([HTTPD, "-f", str(conf), "-DFOREGROUND"],
                                  env={**os.environ, **sanitizer_env()},
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        log = tmp_path / "error.log"
        try:
            until(lambda: log.exists() and "resuming normal operations" in log.read_text(), 20,
                  "the server runs")
            assert "example: mod_llm_proxy is not loaded: nothing is served" in log.read_text()
        finally:
            server.terminate()
            server.wait(20)
