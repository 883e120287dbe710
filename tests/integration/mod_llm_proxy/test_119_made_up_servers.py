# SPDX-License-Identifier: Apache-2.0
"""Made-up servers with habits of their own, read by OpenAI's client: it gathers what was said.

A habit is how one member is told: with the first piece, with every one, as null, not at all. Mixes
of habits that leave nothing to tell two calls apart by are not made up.
"""

import json
import random

import openai as client_of_openai
import pytest

from harness import actions, openai, sse
from harness.gateway import MASTER_KEY
from harness.openai import model

NAMES = {"gpt": "openai/gpt-up", "known": "openai/gpt-4o", "vllm": "hosted_vllm/m",
         "router": "openrouter/x/m", "groq": "groq/m", "mistral": "mistral/m",
         "deepseek": "deepseek/m", "together": "together_ai/m", "azure": "azure/gpt-4o"}
ARGUMENTS = ['{}', '{"a": "x}\\"{"}', '{"city":"Rome","n":[1,{"b":"]"}]}', '{"ü":"\\u00e9"}']
HABITS = {
    "id": ["first", "every", "none", "empty", "new", "same"],
    "index": ["right", "first", "none", "zero", "from_one", "text"],
    "name": ["first", "every", "empty", "null"],
    "type": ["first", "every", "none", "null"],
    "arguments": ["pieces", "whole", "object", "null_first", "empty_first"],
    "role": ["first", "every", "none"],
    "reason": ["right", "stop", "with_last", "null_before", "none"],
    "error": ["none", {}, None, ""],
    "usage": ["none", "with_last", "behind", "every", "again", "twice", "falling"],
    "thoughts": ["member", "member", "tags", "tags_in_pieces", "details"],
    "left_out": ["none", "id", "object", "created", "model"],
    "content_type": ["text/event-stream", "text/plain", "application/json"],
    "done": [True, True, False],
}
TOOLS = [{"type": "function", "function": {"name": n, "parameters": {"type": "object"}}}
         for n in ("f", "g")]


def made_up(rng):
    habits = {name: rng.choice(ways) for name, ways in HABITS.items()}
    if habits["id"] in ("same", "new") and habits["index"] not in ("right", "from_one"):
        habits["id"] = "first"          # nothing else would tell the calls apart
    if habits["id"] == "new" and habits["name"] == "every":
        habits["name"] = "first"
    return habits


def said(rng):
    calls = [(rng.choice("fg"), rng.choice(ARGUMENTS)) for _ in range(rng.choice([0, 1, 1, 2, 3]))]
    return {"text": rng.choice(["Hello there", ""] if calls else ["Hello there"]), "calls": calls,
            "thought": rng.choice(["", "let me think"])}


def cut(rng, text, count):
    at = sorted(rng.sample(range(1, len(text)), min(count - 1, len(text) - 1)))
    return [text[a:b] for a, b in zip([0] + at, at + [len(text)])]


def pieces_of(rng, habit, arguments):
    if habit == "whole":
        return [arguments]
    if habit == "object":
        return [json.loads(arguments)]
    first = {"null_first": [None], "empty_first": [""]}.get(habit, [])
    return first + cut(rng, arguments, 3)


def one_piece(habits, i, j, name, arguments):
    """Piece j of call i."""
    piece, function = {}, {"arguments": arguments}
    own = {"same": "call_same", "new": f"call_{i}_{j}"}.get(habits["id"], f"call_{i}")
    if habits["id"] in ("every", "new", "same") or (j == 0 and habits["id"] != "none"):
        piece["id"] = own
    elif habits["id"] == "empty":
        piece["id"] = ""
    index = {"right": i, "first": None if j else i, "none": None, "zero": 0, "from_one": i + 1,
             "text": str(i)}[habits["index"]]
    if index is not None:
        piece["index"] = index
    if j == 0 or habits["name"] == "every":
        function["name"] = name
    elif habits["name"] != "first":
        function["name"] = "" if habits["name"] == "empty" else None
    if habits["type"] == "every" or (j == 0 and habits["type"] != "none"):
        piece["type"] = "function"
    elif habits["type"] == "null":
        piece["type"] = None
    return piece | {"function": function}


def in_tags(rng, habit, truth):
    """Thoughts as the beginning of the text."""
    parts = ["<think>", *cut(rng, truth["thought"], 3), "</think>"]
    parts += [truth["text"]] if truth["text"] else []
    for part in cut(rng, "".join(parts), 9) if habit == "tags_in_pieces" else parts:
        yield {"content": part}


def deltas_of(rng, habits, truth):
    if truth["thought"] and habits["thoughts"].startswith("tags"):
        yield from in_tags(rng, habits["thoughts"], truth)
        truth = truth | {"thought": "", "text": ""}
    for part in cut(rng, truth["thought"], 2) if truth["thought"] else []:
        yield ({"reasoning_details": [{"type": "reasoning.text", "text": part}]}
               if habits["thoughts"] == "details" else
               {rng.choice(["reasoning", "reasoning_content"]): part})
    for part in cut(rng, truth["text"], 3) if truth["text"] else []:
        yield {"content": part}
    for i, (name, arguments) in enumerate(truth["calls"]):
        for j, part in enumerate(pieces_of(rng, habits["arguments"], arguments)):
            yield {"tool_calls": [one_piece(habits, i, j, name, part)]}


def stream_of(rng, habits, truth):
    right = "tool_calls" if truth["calls"] else "stop"
    events = [openai.chunk(delta, "null" if habits["reason"] == "null_before" else None)
              for delta in deltas_of(rng, habits, truth)]
    if habits["reason"] == "with_last":
        events[-1]["choices"][0]["finish_reason"] = right
    elif habits["reason"] != "none":
        events.append(openai.chunk({}, "stop" if habits["reason"] == "stop" else right))
    for i, event in enumerate(events):
        if habits["role"] == "every" or (habits["role"] == "first" and i == 0):
            event["choices"][0]["delta"]["role"] = "assistant"
        if habits["error"] != "none":
            event["error"] = habits["error"]
        usage = usage_beside(habits["usage"], i, len(events))
        if usage is not None:
            event["usage"] = usage
        if i % 2:
            event.pop(habits["left_out"], None)
    return events + [openai.usage_chunk(counted(n)) for n in BEHIND.get(habits["usage"], [])]


def counted(completion):
    return {"prompt_tokens": 5, "completion_tokens": completion, "total_tokens": 5 + completion}


BEHIND = {"behind": [7], "again": [30], "twice": [7, 7], "falling": [5]}


def usage_beside(habit, i, count):
    """What chunk i of them says of tokens; None: nothing."""
    is_last = i + 1 == count
    if habit == "again":
        return counted(i + 1)
    if habit == "falling":
        return counted(42 if is_last else 50)
    return openai.USAGE if habit == "every" or (habit == "with_last" and is_last) else None


def gathered(client, name, call):
    """What the client makes of a stream, and each usage that it was told."""
    with client.chat.completions.stream(
            model=name, messages=[{"role": "user", "content": "x"}], tools=TOOLS, user=name,
            extra_headers={"x-litellm-call-id": call},
            stream_options={"include_usage": True}) as stream:
        told = [e.chunk.usage for e in stream if e.type == "chunk" and e.chunk.usage]
        return stream.get_final_completion(), told


def check(answer, truth):
    message = answer.choices[0].message
    calls = message.tool_calls or []
    assert (message.content or "") == truth["text"]
    assert (getattr(message, "reasoning_content", None) or "") == truth["thought"]
    assert [(c.function.name, json.loads(c.function.arguments)) for c in calls] == [
        (name, json.loads(arguments)) for name, arguments in truth["calls"]]
    assert all(c.id for c in calls) and len({c.id for c in calls}) == len(calls)
    assert answer.choices[0].finish_reason == ("tool_calls" if calls else "stop")


def pages(*numbers):
    return [{"type": "url_citation", "url_citation": {"url": f"https://{n}"}} for n in numbers]


def pictures(*numbers, **more):
    return [{"type": "image_url", "image_url": {"url": f"data:image/png;base64,{n}"}} | more
            for n in numbers]


def thoughts(*texts):
    return [{"type": "reasoning.text", "text": text} for text in texts]


class TestMadeUpServers:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model(n, up, m) for n, m in NAMES.items()]}}

    @pytest.mark.parametrize("name", NAMES)
    def test_119_90_what_a_client_gathers(self, gw, up, name):
        client = client_of_openai.OpenAI(base_url=gw.url + "/v1", api_key=MASTER_KEY, max_retries=0)
        usages = {}
        for seed in range(60):
            rng = random.Random(f"{name} {seed}")
            habits, truth = made_up(rng), said(rng)
            up.script(actions.sse(stream_of(rng, habits, truth),
                                  done="[DONE]" if habits["done"] else None,
                                  content_type=habits["content_type"]))
            try:
                answer, told = gathered(client, name, f"{name}-{seed}")
                check(answer, truth)
                assert len(told) == 1, told
            except (AssertionError, ValueError, client_of_openai.OpenAIError) as e:
                raise AssertionError(f"seed {seed}: {habits} {truth}") from e
            usages[f"{name}-{seed}"] = (told[0].prompt_tokens, told[0].completion_tokens,
                                        told[0].total_tokens)
        rows = gw.spend_rows(len(usages), end_user=name)
        assert usages == {row["litellm_call_id"]: (
            row["prompt_tokens"], row["completion_tokens"], row["total_tokens"]) for row in rows}

    @pytest.mark.parametrize("member,first,second", [
        ("annotations", pages(1, 2), pages(3)), ("images", pictures(1), pictures(2, 3)),
        ("images", pictures(1, index=0), pictures(2, index=0)),
        ("citations", [{"n": 1}], [{"n": 2}]), ("reasoning_details", thoughts("a"), thoughts("b")),
        ("thinking_blocks", [{"thinking": "a"}], [{"thinking": "b"}]),
        ("provider_specific_fields", {"cites": [{"n": 1}]}, {"cites": [{"n": 2}]}),
    ], ids=str)
    @pytest.mark.parametrize("name", ["gpt", "router"])
    def test_119_91_lists_that_come_in_turn(self, gw, up, name, member, first, second):
        """OpenAI's client gathers them by a number that few servers tell."""
        client = client_of_openai.OpenAI(base_url=gw.url + "/v1", api_key=MASTER_KEY, max_retries=0)
        up.script(actions.sse([openai.chunk({"role": "assistant", "content": "a", member: first}),
                               openai.chunk({"content": "b"}), openai.chunk({member: second}),
                               openai.chunk({}, "stop"), openai.usage_chunk()]))
        got = getattr(gathered(client, name, "lists")[0].choices[0].message, member)
        if isinstance(first, dict):
            got, first, second = got["cites"], first["cites"], second["cites"]
        got = [dict(o) if isinstance(o, dict) else o.model_dump(exclude_none=True) for o in got]
        assert got == [o | {"index": i} for i, o in enumerate(first + second)]

    @pytest.mark.parametrize("text", ["<think>let me think</think>ok", "\n <think>hm</think>\n\nok"])
    @pytest.mark.parametrize("escaped", [False, True])
    @pytest.mark.parametrize("stream", [False, True])
    def test_119_92_thoughts_in_tags(self, client, up, text, escaped, stream):
        """Some servers' writers escape the brackets; the count of no thoughts is not believed."""
        usage = counted(30) | {"completion_tokens_details": {"reasoning_tokens": 0}}
        bodies = [openai.chunk({"role": "assistant", "content": text}), openai.chunk({}, "stop"),
                  openai.usage_chunk(usage)] if stream else [openai.chat(text, usage)]
        bodies = [json.dumps(b).replace("<", "\\u003c" if escaped else "<") for b in bodies]
        up.script(actions.sse(bodies) if stream else actions.answer(bodies[0]))
        reply = client.post("/v1/chat/completions", json={
            "model": "vllm", "messages": [{"role": "user", "content": "x"}], "stream": stream,
            "stream_options": {"include_usage": True} if stream else None})
        found = sse.events(reply.text)[:-1] if stream else [reply.json()]
        said = [c.get("delta", c.get("message")) for e in found for c in e["choices"]]
        start, end = text.index("<think>") + 7, text.index("</think>")
        assert "".join(d.get("reasoning_content") or "" for d in said) == text[start:end]
        assert "".join(d.get("content") or "" for d in said).strip() == "ok"
        details = found[-1]["usage"]["completion_tokens_details"]
        assert details["reasoning_tokens"] == (end - start + 3) // 4
