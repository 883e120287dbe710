# SPDX-License-Identifier: Apache-2.0
"""Event streams of an OpenAI upstream, frame by frame."""

import threading
import time

import pytest

from harness import actions, openai, raw, sse
from harness.openai import chunk, chunks, model

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}], "stream": True}
WITH_USAGE = CHAT | {"stream_options": {"include_usage": True}}


def named(found, name="gpt"):
    return [e | {"model": name, "created": 0} if isinstance(e, dict) else e for e in found]


class TestStreams:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **openai.PRICED)]}}

    def stream(self, client, body=CHAT):
        reply = client.post("/v1/chat/completions", json=body)
        assert reply.status_code == 200, reply.text
        found = sse.events(reply.text)
        stamps = {e.pop("created") for e in found if isinstance(e, dict)}
        assert len(stamps) == 1 and abs(time.time() - stamps.pop()) < 10
        return [e | {"created": 0} if isinstance(e, dict) else e for e in found]

    def test_111_01_frames_without_usage(self, client):
        assert self.stream(client) == named(chunks(usage=None)) + ["[DONE]"]

    def test_111_02_frames_with_usage(self, client):
        assert self.stream(client, WITH_USAGE) == named(chunks()) + ["[DONE]"]

    def test_111_03_headers(self, client):
        reply = client.post("/v1/chat/completions", json=CHAT)
        assert reply.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert reply.headers["cache-control"] == "no-cache"
        assert reply.headers["x-accel-buffering"] == "no"
        assert reply.headers["transfer-encoding"] == "chunked"
        assert reply.headers["x-litellm-model-group"] == "gpt"
        assert reply.headers["x-litellm-attempted-retries"] == "0"

    def test_111_04_nulls_are_dropped(self, client, up):
        odd = chunk({"content": "x"}) | {"usage": None, "service_tier": None}
        up.script(actions.sse([odd, chunk({}, "stop")]))
        first = self.stream(client, WITH_USAGE)[0]
        assert "usage" not in first and "service_tier" not in first

    def test_111_05_usage_beside_choices(self, client, up):
        """Some upstreams count in the last chunk; who did not ask does not see it."""
        events = chunks(usage=None)[:-1] + [chunk({}, "stop", usage=openai.USAGE)]
        up.script(actions.sse(events), actions.sse(events))
        assert self.stream(client)[-2] == chunk({}, "stop") | {"model": "gpt", "created": 0}
        assert self.stream(client, WITH_USAGE)[-2]["usage"] == openai.USAGE

    WORDS = ["one", " two", "", "\n", 'a "quoted" \\ one', "ä€😀", "<think>", "}]}", "x" * 5000, "end"]
    CALL = {"index": 0, "id": "call_1", "type": "function",
            "function": {"name": "f", "arguments": "{}"}}

    def events_of(self, shape, own_ids):
        """Chunks of many words; none are alike where they have ids of their own."""
        found = []
        for i, word in enumerate(self.WORDS * 4):
            e = chunk({"reasoning_content" if shape == "thoughts" else "content": word},
                      **({"id": f"chatcmpl-{i}"} if own_ids else {}))
            e["created"] += i // 5 if shape == "two seconds" else 0
            pad = {"obfuscation": "p" * (i % 3)} if "padded" in shape else {}
            found.append({**pad, **e} if shape == "padded first" else
                         {**e, **pad, **({"usage": None} if shape == "null usage" else {})})
        if shape == "calls between":
            found.insert(7, chunk({"tool_calls": [self.CALL]}))
        return [chunk({"role": "assistant", "content": ""}), *found]

    @pytest.mark.parametrize("shape", ["content", "thoughts", "padded", "padded first",
                                       "null usage", "two seconds", "calls between"])
    def test_111_08_alike_but_for_their_texts(self, gw, client, up, shape):
        """What is known of one chunk is taken for the next, and nothing of a chunk is lost."""
        counts = []
        for own_ids in (0, 1):
            events, user = self.events_of(shape, own_ids), f"{shape} {own_ids}"
            up.script(actions.sse(events))
            found = self.stream(client, CHAT | {"user": user})
            sent = [{k: v for k, v in e.items() if k != "usage"} for e in named(events)]
            assert found[:len(sent)] == sent
            counts += [row["completion_tokens"] for row in gw.spend_rows(1, end_user=user)]
        assert counts[0] == counts[1] > 1000

    def test_111_06_every_frame_at_once(self, gw, up):
        """A frame is not held back until the next one comes."""
        seen = [threading.Event(), threading.Event()]

        def act(turn):
            turn.send(actions.head(200, {"Content-Type": "text/event-stream",
                                         "Transfer-Encoding": "chunked"}))
            for text, event in zip("12", seen):
                frame = actions.chunk(f"data: {actions._text(chunk({'content': text}))}\n\n")
                turn.send(frame)
                if not actions.when(event, lambda turn: True)(turn):
                    return False
            turn.send(actions.chunk("data: [DONE]\n\n") + actions.LAST_CHUNK)
            return True
        up.script(act)
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", CHAT))
            for text, event in zip("12", seen):
                c.read_until(b'"%s"' % text.encode())
                event.set()
            c.read_until(b"[DONE]")

    @pytest.mark.parametrize("size", [1, 2, 3, 7])
    def test_111_07_any_cut(self, client, up, size):
        """Frames may be cut anywhere, by packets and by chunks."""
        text = "".join(f"data: {actions._text(e)}\n\n" for e in chunks()[:3]) + "data: [DONE]\n\n"
        data = text.encode()
        parts = [data[i:i + size] for i in range(0, len(data), size)]
        head = actions.head(200, {"Content-Type": "text/event-stream",
                                  "Transfer-Encoding": "chunked"})
        up.script(actions.pieces(head + b"".join(actions.chunk(p) for p in parts[:40]),
                                 b"".join(actions.chunk(p) for p in parts[40:])
                                 + actions.LAST_CHUNK))
        assert self.stream(client) == named(chunks()[:3] + [chunk({}, "stop")]) + ["[DONE]"]

    @pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
    def test_111_08_line_ends_comments_fields(self, client, up, end):
        frame = f"event: message{end}id: 7{end}: ping{end}data: %s{end}{end}"
        frames = [f": hello{end}{end}"] + [frame % actions._text(e) for e in chunks()]
        frames += [f"data: [DONE]{end}{end}"]
        up.script(actions.frames_of(frames, {"Content-Type": "text/event-stream",
                                             "Transfer-Encoding": "chunked"}))
        assert self.stream(client) == named(chunks(usage=None)) + ["[DONE]"]

    def test_111_09_done_is_added(self, client, up):
        up.script(actions.sse(chunks(), done=None))
        assert self.stream(client)[-1] == "[DONE]"

    def test_111_10_done_once(self, client, up):
        up.script(actions.sse(chunks() + ["[DONE]", "[DONE]"]))
        assert self.stream(client).count("[DONE]") == 1

    def test_111_11_closed_delimited(self, client, up):
        """A stream whose end is the end of the connection, as HTTP/1.0 has it."""
        text = "".join(f"data: {actions._text(e)}\n\n" for e in chunks()) + "data: [DONE]\n\n"
        up.script(actions.pieces(actions.head(200, {"Content-Type": "text/event-stream"})
                                 + text.encode(), then="close"))
        assert self.stream(client) == named(chunks(usage=None)) + ["[DONE]"]

    def test_111_12_whole_answer_instead(self, client, up):
        """An upstream that cannot stream: the whole answer goes out as a stream."""
        up.script(actions.answer(openai.chat("all at once")))
        found = self.stream(client, WITH_USAGE)
        assert found[-1] == "[DONE]"
        assert sse.content(found) == "all at once"
        assert [e for e in found[:-1] if e.get("usage")][-1]["usage"]["total_tokens"] == 12

    def test_111_13_many_frames(self, client, up):
        words = [f"w{i} " for i in range(2000)]
        up.script(actions.sse(chunks(words)))
        assert sse.content(self.stream(client)) == "".join(words)

    def test_111_14_large_frame(self, client, up):
        up.script(actions.sse(chunks(["x" * 200000])))
        assert sse.content(self.stream(client)) == "x" * 200000

    def test_111_15_text_completion_stream(self, client, up):
        events = [openai.text("a", None), openai.text("b", None)]
        up.script(actions.sse(events))
        reply = client.post("/v1/completions", json={"model": "gpt", "prompt": "x", "stream": True})
        found = sse.events(reply.text)
        assert [e["choices"][0]["text"] for e in found[:-1]] == ["a", "b"]
        assert {e["model"] for e in found[:-1]} == {"gpt"}


CALL = {"index": 0, "id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}


def reasons(found):
    return [(c["index"], c["finish_reason"]) for e in found[:-1] for c in e["choices"]
            if c.get("finish_reason")]


class TestEnds:
    """What clients wait for at the end of a stream comes, whatever the upstream leaves out."""

    @staticmethod
    def configure(up, other):
        merged = model("merged", up, merge_reasoning_content_in_choices=True)
        return {"yaml": {"model_list": [model("gpt", up, **openai.PRICED), merged],
                         "litellm_settings": {"num_retries": 0}}}

    def stream(self, client, **more):
        reply = client.post("/v1/chat/completions", json=WITH_USAGE | more)
        assert reply.status_code == 200, reply.text
        return sse.events(reply.text), reply.headers["x-litellm-call-id"]

    def row(self, gw, call_id):
        return gw.spend_rows(1, litellm_call_id=call_id)[0]

    @pytest.mark.parametrize("done", ["[DONE]", None])
    @pytest.mark.parametrize("name", ["gpt", "merged"])
    def test_111_20_usage_nobody_told(self, gw, client, up, name, done):
        up.script(actions.sse(chunks(["word " * 20] * 4, usage=None), done=done))
        found, call_id = self.stream(client, model=name)
        last = found[-2]
        assert found[-1] == "[DONE]" and last["choices"] == [] and last["model"] == name
        assert last["id"] == found[0]["id"] and last["object"] == "chat.completion.chunk"
        told, row = last["usage"], self.row(gw, call_id)
        assert 80 <= told["completion_tokens"] <= 120 and told["prompt_tokens"] > 0
        assert told["total_tokens"] == told["prompt_tokens"] + told["completion_tokens"]
        assert [row[k] for k in ("prompt_tokens", "completion_tokens", "total_tokens")] == \
            [told[k] for k in ("prompt_tokens", "completion_tokens", "total_tokens")]
        assert row["metadata"]["usage_estimated"] is True
        assert name != "gpt" or row["spend"] == \
            told["prompt_tokens"] * 1.0 + told["completion_tokens"] * 2.0

    def test_111_21_usage_nobody_asked_for(self, client, up):
        up.script(actions.sse(chunks(usage=None)))
        found, _ = self.stream(client, stream_options=None)
        assert not [e for e in found[:-1] if "usage" in e]

    def test_111_22_usage_that_was_told_is_told_once(self, gw, client, up):
        up.script(actions.sse(chunks()))
        found, call_id = self.stream(client)
        assert [e["usage"] for e in found[:-1] if "usage" in e] == [openai.USAGE]
        assert "usage_estimated" not in self.row(gw, call_id)["metadata"]

    def test_111_23_usage_within_a_choice(self, client, up):
        """Moonshot's: clients look for it beside the choices."""
        last = chunk({}, "stop")
        last["choices"][0]["usage"] = openai.USAGE
        up.script(actions.sse(chunks(usage=None)[:-1] + [last]))
        told = self.stream(client)[0][-2]["usage"]
        assert [told[n] for n in openai.USAGE] == list(openai.USAGE.values())

    def test_111_24_usage_of_a_text_completion(self, gw, client, up):
        up.script(actions.sse([openai.text("word " * 40, None), openai.text("b", None)]))
        reply = client.post("/v1/completions", json={
            "model": "gpt", "prompt": "x", "stream": True,
            "stream_options": {"include_usage": True}})
        last = sse.events(reply.text)[-2]
        assert (last["object"], last["choices"]) == ("text_completion", [])
        row = self.row(gw, reply.headers["x-litellm-call-id"])
        assert last["usage"]["completion_tokens"] == row["completion_tokens"] > 40

    def test_111_25_counts_of_nothing_are_told_anew(self, gw, client, up):
        none = {"prompt_tokens": 5, "completion_tokens": 0, "total_tokens": 5}
        up.script(actions.sse(chunks(["word " * 20] * 4, none)))
        found, call_id = self.stream(client)
        assert found[-2]["usage"]["completion_tokens"] == \
            self.row(gw, call_id)["completion_tokens"] > 80

    @pytest.mark.parametrize("last", [True, False], ids=["with_the_reason", "never_last"])
    def test_111_35_running_usage_is_told_once(self, client, up, last):
        """Clients add up what they are told."""
        events = chunks(usage=None)
        for i, e in enumerate(events[:None if last else -1]):
            e["usage"] = {"prompt_tokens": 5, "completion_tokens": i + 1, "total_tokens": 6 + i}
        up.script(actions.sse(events))
        told = [e["usage"] for e in self.stream(client)[0][:-1] if e.get("usage")]
        count = len(events) if last else len(events) - 1
        assert [u["completion_tokens"] for u in told] == [count]
        assert told[0]["prompt_tokens"] == 5

    def test_111_36_what_is_added_has_the_answers_id(self, client, up):
        """Azure's first chunk tells of the prompt, and has none."""
        up.script(actions.sse([chunk({}) | {"id": "", "choices": [], "prompt_filter_results": []},
                               chunk({"role": "assistant", "content": "x"})]))
        found, _ = self.stream(client)
        assert [e["id"] for e in found[1:-1]] == ["chatcmpl-1"] * 3

    @pytest.mark.parametrize("done", ["[DONE]", None])
    @pytest.mark.parametrize("name", ["gpt", "merged"])
    @pytest.mark.parametrize("delta,reason", [
        ({"content": "x"}, "stop"), ({"tool_calls": [CALL]}, "tool_calls"),
        ({"reasoning_content": "x"}, "stop")], ids=["text", "call", "thought"])
    def test_111_26_no_reason(self, client, up, name, delta, reason, done):
        up.script(actions.sse([chunk({"role": "assistant", "content": ""}), chunk(delta)],
                              done=done))
        found, _ = self.stream(client, model=name, stream_options=None)
        assert reasons(found) == [(0, reason)] and found[-1] == "[DONE]"
        assert found[-2]["model"] == name and found[-2]["id"] == found[0]["id"]
        assert name == "gpt" or reason != "stop" or "reasoning_content" not in delta \
            or sse.content(found) == "<think>x</think>"

    def test_111_27_no_reason_comes_before_the_usage(self, client, up):
        up.script(actions.sse([chunk({"role": "assistant", "content": "x"})]))
        found, _ = self.stream(client)
        assert reasons(found[:2] + ["[DONE]"]) == [(0, "stop")]
        assert [bool(e.get("usage")) for e in found[:-1]] == [False, False, True]

    def test_111_28_a_reason_for_each_choice(self, client, up):
        def of(index, *args):
            made = chunk(*args)
            made["choices"][0]["index"] = index
            return made
        up.script(actions.sse([of(0, {"role": "assistant", "content": "a"}),
                               of(1, {"role": "assistant", "content": "b"}),
                               of(2, {"role": "assistant", "tool_calls": [CALL]}),
                               of(1, {}, "length")]))
        found, _ = self.stream(client)
        assert sorted(reasons(found)) == [(0, "stop"), (1, "length"), (2, "tool_calls")]

    def test_111_29_no_reason_and_no_arguments(self, client, up):
        bare = CALL | {"function": {"name": "f", "arguments": ""}}
        up.script(actions.sse([chunk({"role": "assistant", "tool_calls": [bare]})]))
        found, _ = self.stream(client)
        gathered = "".join(c["function"].get("arguments", "") for e in found[:-1]
                           for choice in e["choices"] for c in choice["delta"].get("tool_calls", []))
        assert gathered == "{}" and reasons(found) == [(0, "tool_calls")]

    @pytest.mark.parametrize("together", [True, False], ids=["one_chunk", "chunk_each"])
    def test_111_30_no_reason_of_a_text_completion(self, client, up, together):
        def of(*indices):
            made = openai.text("a", None)
            made["choices"] = [made["choices"][0] | {"index": i, "finish_reason": None}
                               for i in indices]
            return made
        up.script(actions.sse([of(0, 1)] if together else [of(0), of(1)]))
        reply = client.post("/v1/completions", json={"model": "gpt", "prompt": ["x", "y"],
                                                     "stream": True})
        found = sse.events(reply.text)
        assert reasons(found) == [(0, "stop"), (1, "stop")]
        assert {(e["object"], e["model"]) for e in found[:-1]} == {("text_completion", "gpt")}

    @pytest.mark.parametrize("how", ["reset", "close"])
    def test_111_31_a_cut_stream_has_no_reason(self, gw, up, how):
        """What broke in the middle must not look finished."""
        up.script(actions.broken_sse([chunk({"role": "assistant", "content": "x"})], how))
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", WITH_USAGE))
            reply = c.reply()
        assert not reply.complete and b"stop" not in reply.body and b"[DONE]" not in reply.body
        assert b'"error"' in reply.body

    def test_111_32_an_end_alone_is_no_answer(self, client, up):
        up.always(actions.sse([]))
        reply = client.post("/v1/chat/completions", json=CHAT)
        assert reply.status_code == 502 and "no event" in reply.text

    @pytest.mark.parametrize("events,right", [
        ([chunk({"role": "assistant", "content": "x"}), chunk({}, "tool_calls")], "stop"),
        ([chunk({"role": "assistant", "tool_calls": [CALL]}), chunk({}, "stop")], "tool_calls"),
        ([chunk({"role": "assistant", "tool_calls": [CALL]}, "stop")], "tool_calls"),
        ([chunk({"role": "assistant", "tool_calls": [CALL]}, "tool_calls")], "tool_calls"),
    ], ids=["calls_without_calls", "stop_with_calls", "stop_beside_calls", "right"])
    def test_111_33_reasons_are_of_what_came(self, client, up, events, right):
        up.script(actions.sse(events))
        assert reasons(self.stream(client)[0]) == [(0, right)]

    @pytest.mark.parametrize("choices,right", [
        ([("x", None, "tool_calls")], ["stop"]), ([("", [CALL], "stop")], ["tool_calls"]),
        ([("", [CALL], "stop"), ("x", None, "stop")], ["tool_calls", "stop"]),
    ], ids=["calls_without_calls", "stop_with_calls", "one_of_two"])
    def test_111_34_reasons_of_whole_answers(self, client, up, choices, right):
        body = openai.chat()
        body["choices"] = [{"index": i, "finish_reason": reason, "message": {
            "role": "assistant", "content": text} | ({"tool_calls": calls} if calls else {})}
            for i, (text, calls, reason) in enumerate(choices)]
        up.script(actions.answer(body))
        found = client.post("/v1/chat/completions", json=CHAT | {"stream": False}).json()
        assert [c["finish_reason"] for c in found["choices"]] == right


def gemini(text, **more):
    return {"candidates": [{"index": 0, "content": {"role": "model", "parts": [{"text": text}]}}],
            "responseId": "r", **more}


def lines(*found):
    """What Ollama sends: a document per line."""
    text = "".join(actions._text(e) + "\n" for e in found)
    return actions.pieces(actions.head(200, {"Content-Type": "application/x-ndjson"})
                          + text.encode(), then="close")


class TestEndsOfOtherFormats:
    """The same where the upstream speaks another format and leaves out how it ends."""

    @staticmethod
    def configure(up, other):
        def at(name, upstream):
            entry = model(name, up, upstream)
            entry["litellm_params"]["api_base"] = up.url
            return entry
        return {"yaml": {"model_list": [at("gemini", "gemini/gemini-2.5-flash"),
                                        at("cohere", "cohere_chat/command-a-03-2025"),
                                        at("ollama", "ollama_chat/llama3.2")]}}

    @pytest.mark.parametrize("name,action", [
        ("gemini", actions.sse([gemini("word " * 40), gemini("word " * 40)], done=None)),
        ("cohere", actions.sse([
            {"type": "message-start", "id": "m", "delta": {"message": {"role": "assistant"}}},
            {"type": "content-delta", "index": 0, "delta": {"message": {"content": {
                "text": "word " * 80}}}}], done=None)),
        ("ollama", lines({"message": {"role": "assistant", "content": "word " * 80},
                          "done": False})),
    ], ids=["gemini", "cohere", "ollama"])
    def test_111_40_neither_reason_nor_usage(self, gw, client, up, name, action):
        up.script(action)
        reply = client.post("/v1/chat/completions", json=WITH_USAGE | {"model": name})
        found = sse.events(reply.text)
        assert reasons(found) == [(0, "stop")] and found[-1] == "[DONE]"
        row, = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])
        assert found[-2]["usage"]["completion_tokens"] == row["completion_tokens"] == 100
