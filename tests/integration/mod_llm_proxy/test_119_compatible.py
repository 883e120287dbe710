# SPDX-License-Identifier: Apache-2.0
"""What servers of OpenAI's API send is made what its clients count on, in answers and streams."""

import json

import httpx
import pytest

from harness import actions, openai, sse
from harness.openai import chunk, model

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}
CALL = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
FIRST = chunk({"role": "assistant", "content": ""})


def without(o, *names):
    return {k: v for k, v in o.items() if k not in names}


def raw(o):
    """As a text, in which an endless number is one too large."""
    return json.dumps(o).replace("Infinity", "1e999")


def calls(*pieces, **more):
    return chunk({"tool_calls": list(pieces)}, **more)


def gather(events):
    """Put together as OpenAI's clients do: by index, texts behind each other."""
    out, finish = {}, None
    for event in events:
        assert isinstance(event["id"], str) and event["object"] == "chat.completion.chunk"
        assert isinstance(event["created"], int) and isinstance(event["model"], str)
        for choice in event["choices"]:
            assert isinstance(choice["index"], int)
            for key, value in choice["delta"].items():
                if key == "tool_calls":
                    for piece in value:
                        slot = out.setdefault("calls", {}).setdefault(piece["index"], {})
                        for name, text in {**piece, **piece.get("function", {})}.items():
                            if isinstance(text, str) and name != "type":
                                slot[name] = slot.get(name, "") + text
                elif isinstance(value, str):
                    out[key] = out.get(key, "") + value
            finish = choice.get("finish_reason") or finish
    return out, finish


class TestCompatible:
    @staticmethod
    def configure(up, other):
        names = {"gpt": "openai/gpt-up", "vllm": "hosted_vllm/m", "router": "openrouter/m",
                 "groq": "groq/m", "mistral": "mistral/m", "known": "openai/gpt-4o",
                 "nine_1": "mistral/m", "nine_2": "openrouter/mistralai/mixtral-8x22b-instruct",
                 "nine_3": "hosted_vllm/mistralai/Devstral-Small",
                 "nine_4": "together_ai/mistralai/Magistral-Small", "nine_5": "openai/pixtral-12b",
                 "nine_6": "azure_ai/Ministral-3B", "nine_7": "codestral/codestral-latest",
                 "deepseek": "deepseek/m", "cerebras": "cerebras/m", "fireworks": "fireworks_ai/m",
                 "custom": "custom_openai/m", "azure": "azure/gpt-4o",
                 "of_openai_1": "openrouter/openai/gpt-5", "of_openai_2": "github/gpt-4o",
                 "of_openai_3": "databricks/databricks-gpt-5", "of_openai_4": "azure_ai/gpt-4o",
                 "of_claude_1": "openrouter/anthropic/claude-sonnet-4.5",
                 "of_claude_2": "vercel_ai_gateway/anthropic/claude-sonnet-4.5"}
        return {"yaml": {"model_list": [model(n, up, m) for n, m in names.items()]}}

    def stream(self, client, up, events, name="gpt", **more):
        up.script(actions.sse(events))
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": True, "model": name}
                            | more)
        assert reply.status_code == 200, reply.text
        found = sse.events(reply.text)
        assert found[-1] == "[DONE]"
        return found[:-1]

    def answer(self, client, up, body, name="gpt"):
        up.script(actions.answer(body))
        reply = client.post("/v1/chat/completions", json=CHAT | {"model": name})
        assert reply.status_code == 200, reply.text
        return reply.json()

    @pytest.mark.parametrize("more", [
        {"reasoning_content": "r"}, {"thinking_blocks": []}, {"provider_specific_fields": {}},
        {"annotations": []}, {"refusal": "no"}, {"audio": {"id": "a"}}, {"images": []},
        {"x_new": 1},
    ], ids=str)
    @pytest.mark.parametrize("name", ["groq", "mistral"])
    def test_119_20_history_for_strict_providers(self, client, up, name, more):
        """Found by the scan of the body: no text is looked for."""
        said = {"role": "assistant", "content": "b"}
        up.script(actions.answer(openai.chat()))
        client.post("/v1/chat/completions", json={"model": name, "messages": [
            CHAT["messages"][0], said | more, CHAT["messages"][0]]}).raise_for_status()
        assert up.last.json()["messages"][1] == said

    def test_119_21_history_for_the_others(self, client, up):
        """Our own members go, also in calls; reasoning_content is a name many servers know."""
        said = {"role": "assistant", "content": "b", "reasoning_content": "r"}
        own = {"thinking_blocks": [], "provider_specific_fields": {"a": 1}}
        own_calls = {"tool_calls": [CALL | own | {"index": 0}]}
        for name in ("vllm", "gpt", "custom"):
            for told, left in ((said | own, said),
                               (said | own_calls, said | {"tool_calls": [CALL]})):
                up.script(actions.answer(openai.chat()))
                client.post("/v1/chat/completions", json={"model": name, "messages": [
                    CHAT["messages"][0], told, CHAT["messages"][0]]}).raise_for_status()
                assert up.last.json()["messages"][1] == left

    @pytest.mark.parametrize("more,right", [
        ({}, "{}"), ({"arguments": ""}, "{}"), ({"arguments": None}, "{}"),
        ({"arguments": {"a": 1}}, '{"a":1}'), ({"arguments": "[1"}, "[1"),
    ], ids=str)
    @pytest.mark.parametrize("name", ["groq", "mistral", "gpt", "known", "vllm", "router",
                                      "deepseek", "cerebras", "fireworks", "custom", "azure"])
    def test_119_25_arguments_of_a_history(self, client, up, name, more, right):
        call = {"id": "abcdefghi", "type": "function", "function": {"name": "f"} | more}
        client.post("/v1/chat/completions", json={"model": name, "messages": [
            CHAT["messages"][0], {"role": "assistant", "content": "a", "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "abcdefghi", "content": "r"}]}).raise_for_status()
        sent = up.last.json()["messages"][1]["tool_calls"][0]
        assert sent["function"] == {"name": "f", "arguments": right}

    @pytest.mark.parametrize("name", ["known", "azure", "gpt", "groq"])
    def test_119_26_numbers_of_calls_are_of_streams(self, client, up, name):
        client.post("/v1/chat/completions", json={"model": name, "messages": [
            CHAT["messages"][0], {"role": "assistant", "content": "a", "tool_calls": [
                CALL | {"index": 0}]}]}).raise_for_status()
        assert up.last.json()["messages"][1]["tool_calls"] == [CALL]

    @pytest.mark.parametrize("root,sent", [
        ({"type": "object", "properties": {"a": {}}, "required": []}, None),
        ({"anyOf": [{"type": "object", "properties": {"a": {}}, "required": ["a"]},
                    {"type": "object", "properties": {"b": {}}}]},
         {"type": "object", "properties": {"a": {}, "b": {}}}),
        ({"type": "array", "items": {}},
         {"type": "object", "properties": {"values": {"type": "array", "items": {}}},
          "required": ["values"]}),
        ({"type": "object", "properties": {"a": {}}, "not": {"required": ["a"]}},
         {"type": "object", "properties": {"a": {}}}),
        ({"type": "object"}, {"type": "object", "properties": {}}),
        (True, {"type": "object", "properties": {}}),
    ], ids=str)
    @pytest.mark.parametrize("name", ["known", "gpt"])
    def test_119_24_roots_of_tools_at_openai(self, client, up, name, root, sent):
        """One tool with another root makes OpenAI refuse the whole call; other servers take it."""
        function = {"name": "f", "parameters": root}
        more = {"tools": [{"type": "function", "function": function}], "functions": [function]}
        client.post("/v1/chat/completions", json=CHAT | more | {"model": name}).raise_for_status()
        right = sent if sent and name == "known" else root
        got = up.last.json()
        assert got["tools"][0]["function"] == got["functions"][0]
        assert got["functions"][0] == {"name": "f", "parameters": right}

    @pytest.mark.parametrize("n,passes", [(40, True), (41, False)])
    def test_119_23_ids_at_openai(self, client, up, n, passes):
        """Its ids end at 40 characters; call and result get the same shorter one."""
        turns = [CHAT["messages"][0], {"role": "assistant", "content": None, "tool_calls": [
            CALL | {"id": "i" * n}]}, {"role": "tool", "tool_call_id": "i" * n, "content": "r"}]
        client.post("/v1/chat/completions", json={"model": "known", "messages": turns}
                    ).raise_for_status()
        sent = up.last.json()["messages"]
        ids = {sent[1]["tool_calls"][0]["id"], sent[2]["tool_call_id"]}
        assert len(ids) == 1 and (sent == turns) == passes and len(ids.pop()) <= 40

    @pytest.mark.parametrize("name", [f"nine_{n}" for n in range(1, 8)])
    @pytest.mark.parametrize("own", ["call_0123456789", "tooluse_abc-DEF", "abcdefghi"])
    def test_119_24_ids_of_nine(self, client, up, name, own):
        """Mistral's models want nine letters and digits, whoever hosts them."""
        turns = [CHAT["messages"][0], {"role": "assistant", "content": "b", "tool_calls": [
            CALL | {"id": own}]}, {"role": "tool", "tool_call_id": own, "content": "r"}]
        client.post("/v1/chat/completions", json={"model": name, "messages": turns}
                    ).raise_for_status()
        sent = up.last.json()["messages"]
        ids = {sent[1]["tool_calls"][0]["id"], sent[2]["tool_call_id"]}
        found = ids.pop()
        assert not ids and len(found) == 9 and found.isalnum()
        assert found == own or len(own) != 9

    @pytest.mark.parametrize("name,own", [(f"of_openai_{n}", "call_a__thought__" + "Eu+/=" * 80)
                                          for n in range(1, 5)]
                             + [(f"of_claude_{n}", own) for n in (1, 2)
                                for own in ("call_a__thought__" + "Eu+/=" * 80, "functions.f:0")])
    def test_119_60_ids_by_the_maker(self, client, up, name, own):
        """OpenAI's models take 40 characters, Claude's [a-zA-Z0-9_-] alone, whoever hosts them."""
        turns = [CHAT["messages"][0], {"role": "assistant", "content": "b", "tool_calls": [
            CALL | {"id": own}]}, {"role": "tool", "tool_call_id": own, "content": "r"}]
        client.post("/v1/chat/completions", json={"model": name, "messages": turns}
                    ).raise_for_status()
        sent = up.last.json()["messages"]
        ids = {sent[1]["tool_calls"][0]["id"], sent[2]["tool_call_id"]}
        found = ids.pop()
        assert not ids and len(found) <= (40 if "openai" in name else 64)
        assert "openai" in name or found.replace("_", "").replace("-", "").isalnum()

    @pytest.mark.parametrize("name", ["nine_1", "nine_6", "nine_7"])
    @pytest.mark.parametrize("said", [
        {"content": None}, {"content": ""}, {"content": []}, {"content": "", "tool_calls": []},
        {"content": [{"type": "text", "text": ""}]},
        {"content": [{"type": "text", "text": ""}], "tool_calls": None}, {},
    ], ids=str)
    def test_119_25_turns_that_say_nothing(self, client, up, name, said):
        """Mistral refuses them: they are left out, and no other."""
        kept = {"role": "assistant", "content": [{"type": "text", "text": ""},
                                                 {"type": "text", "text": "b"}]}
        client.post("/v1/chat/completions", json={"model": name, "messages": [
            CHAT["messages"][0], {"role": "assistant"} | said, kept, CHAT["messages"][0]]}
            ).raise_for_status()
        assert up.last.json()["messages"] == [CHAT["messages"][0], kept, CHAT["messages"][0]]

    @pytest.mark.parametrize("asks,status", [({"n": 1}, 200), ({"n": 2}, 400),
                                             ({"logprobs": False}, 200), ({"logprobs": True}, 400)],
                             ids=str)
    def test_119_22_what_asks_for_nothing_is_no_fault(self, client, up, asks, status):
        reply = client.post("/v1/chat/completions", json=CHAT | {"model": "groq"} | asks)
        assert reply.status_code == status
        assert status == 400 or up.last.json() == CHAT | {"model": "m"}

    @pytest.mark.parametrize("name", ["gpt", "vllm", "router", "groq", "mistral"])
    def test_119_01_reasoning(self, client, up, name):
        found = self.stream(client, up, [FIRST, chunk({"reasoning": "a"}), chunk({"reasoning": "b"}),
                                         chunk({"content": "c"}), chunk({}, "stop")], name)
        assert gather(found) == ({"role": "assistant", "content": "c", "reasoning_content": "ab"},
                                 "stop")
        body = openai.chat()
        body["choices"][0]["message"]["reasoning"] = "ab"
        message = self.answer(client, up, body, name)["choices"][0]["message"]
        assert message == {"role": "assistant", "content": "hi", "reasoning_content": "ab"}

    def test_119_02_both_names_are_one_text(self, client, up):
        both = {"reasoning": "a", "reasoning_content": "a"}
        found = self.stream(client, up, [FIRST, chunk(both), chunk({}, "stop")])
        assert gather(found)[0]["reasoning_content"] == "a"
        assert all("reasoning" not in e["choices"][0]["delta"] for e in found)

    @pytest.mark.parametrize("odd", [
        {"choices": [{"index": 0, "finish_reason": None, "content_filter_results": {}}]},
        {"choices": [{"index": 0, "delta": None}]}, {"choices": [{"delta": {}}]},
        {"choices": [{"index": None, "delta": {}}]}, {"choices": ["x"]}, {"choices": None}, {},
        {"choices": [{"index": 0, "delta": {"content": 7}}]},
        {"choices": [{"index": 0, "delta": {"content": {}, "role": 1, "tool_calls": {}}}]},
        {"choices": {}, "usage": []}, {"choices": [], "usage": "none"},
        {"choices": [{"index": -1, "delta": [], "finish_reason": 5}]},
        {"choices": [{"index": 0, "message": {"content": ""}}]},
    ], ids=str)
    def test_119_03_odd_chunks(self, client, up, odd):
        """Before the first, between and behind the last: each has what its clients look for."""
        odd = without(chunk({}), "choices") | odd
        found = self.stream(client, up, [odd, FIRST, chunk({"content": "a"}), odd,
                                         chunk({"content": "b"}), chunk({}, "stop"), odd])
        assert gather(found) == ({"role": "assistant", "content": "ab"}, "stop")

    @pytest.mark.parametrize("name", ["id", "object", "created", "model", "choices"])
    def test_119_04_members_of_a_chunk(self, client, up, name):
        found = self.stream(client, up, [without(FIRST, name), chunk({"content": "a"}),
                                         without(chunk({}, "stop"), name)])
        assert gather(found)[0]["content"] == "a" and gather(found)[0]["role"] == "assistant"

    def test_119_05_role_once(self, client, up):
        found = self.stream(client, up, [chunk({"content": "a"}), chunk({"role": "assistant"}),
                                         chunk({"role": "assistant", "content": "b"}),
                                         chunk({"role": ""}, "stop")])
        assert gather(found) == ({"role": "assistant", "content": "ab"}, "stop")

    @pytest.mark.parametrize("pieces", [
        [without(CALL, "type") | {"index": 0}],
        [CALL], [CALL | {"index": None}], [CALL | {"index": 3}], [CALL | {"index": 0}],
        [{"index": 0, "id": "c1", "function": {"name": "f"}},
         {"index": 0, "id": "c1", "function": {"name": "f", "arguments": "{}"}}],
        [{"index": 1, "id": "c1", "type": "function", "function": {"name": "f", "arguments": "{"}},
         {"index": 1, "id": "", "function": {"name": "", "arguments": "}"}}],
        [{"id": "c1", "function": {"name": "f", "arguments": {}}}],
        [{"id": "c1", "function": {"name": "f", "arguments": None}}, {"function":
                                                                      {"arguments": "{}"}}],
    ], ids=str)
    def test_119_06_calls(self, client, up, pieces):
        found = self.stream(client, up, [FIRST, *(calls(p) for p in pieces), chunk({}, "stop")])
        out, finish = gather(found)
        assert out["calls"] == {0: {"id": "c1", "name": "f", "arguments": "{}"}}
        assert finish == "tool_calls"
        first = next(c for e in found for c in e["choices"][0]["delta"].get("tool_calls", []))
        assert first["type"] == "function"

    @pytest.mark.parametrize("pieces", [
        [CALL, CALL | {"id": "c2"}],
        [CALL | {"index": 0}, CALL | {"index": 0, "id": "c2"}],
        [CALL | {"index": 0}, CALL | {"id": "c2"}],
        [CALL | {"index": 1}, CALL | {"index": 2, "id": "c2"}],
    ], ids=str)
    @pytest.mark.parametrize("together", [0, 1])
    def test_119_07_two_calls(self, client, up, pieces, together):
        events = [calls(*pieces)] if together else [calls(p) for p in pieces]
        out, _ = gather(self.stream(client, up, [FIRST, *events, chunk({}, "tool_calls")]))
        assert out["calls"] == {0: {"id": "c1", "name": "f", "arguments": "{}"},
                                1: {"id": "c2", "name": "f", "arguments": "{}"}}

    def test_119_08_pieces_go_to_the_call_begun_last(self, client, up):
        """One number for every call, and pieces that say nothing but that number."""
        begin = {"index": 0, "type": "function"}
        pieces = [begin | {"id": "c1", "function": {"name": "f", "arguments": ""}},
                  {"index": 0, "function": {"arguments": "1"}},
                  begin | {"id": "c2", "function": {"name": "g", "arguments": ""}},
                  {"index": 0, "function": {"arguments": "2"}}]
        out, _ = gather(self.stream(client, up, [FIRST, *map(calls, pieces), chunk({}, "stop")]))
        assert out["calls"] == {0: {"id": "c1", "name": "f", "arguments": "1"},
                                1: {"id": "c2", "name": "g", "arguments": "2"}}

    BARE = {"index": 0, "id": "c1", "type": "function", "function": {"name": "f"}}

    @pytest.mark.parametrize("events", [
        [calls(BARE), chunk({}, "tool_calls")],
        [calls(BARE), chunk({}, "stop")],
        [calls(BARE | {"function": {"name": "f", "arguments": ""}}), chunk({}, "tool_calls")],
        [calls(BARE | {"function": {"name": "f", "arguments": None}}), chunk({}, "tool_calls")],
        [calls(BARE, finish="tool_calls")],
        [calls(BARE), calls({"index": 0, "function": {"arguments": ""}}), chunk({}, "tool_calls")],
        [calls(BARE), calls({"index": 0, "function": {"arguments": "{}"}}), chunk({}, "stop")],
        [calls(without(BARE, "index")), chunk({}, "stop")],
        [calls(BARE), chunk({"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]},
                            "tool_calls")],
    ], ids=str)
    def test_119_27_calls_without_arguments(self, client, up, events):
        """Clients read the gathered text as JSON."""
        out, finish = gather(self.stream(client, up, [FIRST, *events]))
        assert out["calls"] == {0: {"id": "c1", "name": "f", "arguments": "{}"}}
        assert finish == "tool_calls"

    def test_119_28_two_calls_one_without_arguments(self, client, up):
        second = self.BARE | {"index": 1, "id": "c2"}
        found = self.stream(client, up, [FIRST, calls(self.BARE), calls(second), calls(
            {"index": 1, "function": {"arguments": "[]"}}), chunk({}, "tool_calls")])
        assert [c["arguments"] for c in gather(found)[0]["calls"].values()] == ["{}", "[]"]

    @pytest.mark.parametrize("events", [
        [calls(BARE), chunk({}, "length")],
        [calls({"index": 0, "id": "c1", "type": "custom", "custom": {"name": "f", "input": ""}}),
         chunk({}, "tool_calls")],
    ], ids=str)
    def test_119_29_no_arguments_are_made_up(self, client, up, events):
        out, _ = gather(self.stream(client, up, [FIRST, *events]))
        assert "arguments" not in out["calls"][0] or out["calls"][0]["arguments"] == ""

    def test_119_09_calls_without_ids(self, client, up):
        fn = {"function": {"name": "f", "arguments": "{}"}}
        out, _ = gather(self.stream(client, up, [FIRST, calls({"index": 0, **fn}),
                                                 calls({"index": 0, **fn}), chunk({}, "stop")]))
        assert len(out["calls"]) == 2 and out["calls"][0]["id"] != out["calls"][1]["id"]

    @pytest.mark.parametrize("word,right", [("eos", "stop"), ("max_tokens", "length"),
                                            ("tool_use", "stop"), ("", "stop")])
    def test_119_10_reasons(self, client, up, word, right):
        found = self.stream(client, up, [FIRST, chunk({}, word)])
        assert gather(found)[1] == right
        body = openai.chat()
        body["choices"][0]["finish_reason"] = word
        said = self.answer(client, up, body)["choices"][0]["finish_reason"]
        assert said == right

    @pytest.mark.parametrize("word", ["null", "None", "", "NULL", "undefined", False, 0, {}, []],
                             ids=repr)
    def test_119_80_reasons_that_are_none(self, client, up, word):
        found = self.stream(client, up, [chunk({"role": "assistant", "content": ""}, word),
                                         chunk({"content": "a"}, word), chunk({"content": "b"}),
                                         chunk({}, "length")])
        reasons = [c.get("finish_reason") for e in found for c in e["choices"]]
        assert reasons == [None] * (len(reasons) - 1) + ["length"]
        assert gather(found)[0]["content"] == "ab"
        body = openai.chat()
        body["choices"][0]["finish_reason"] = word
        assert self.answer(client, up, body)["choices"][0]["finish_reason"] == "stop"

    @pytest.mark.parametrize("error", [{}, None, "", False, 0, [], {"message": None, "code": ""}],
                             ids=str)
    @pytest.mark.parametrize("name", ["gpt", "vllm", "router"])
    def test_119_81_errors_that_are_none(self, client, up, error, name):
        """Of a chunk OpenAI's client for JavaScript takes {} for an error: it is taken out."""
        assert "error" not in self.answer(client, up, openai.chat() | {"error": error}, name) \
            or error is None
        found = self.stream(client, up, [e | {"error": error} for e in openai.chunks()], name)
        assert gather(found) == ({"role": "assistant", "content": "Hello"}, "stop")
        assert all("error" not in e for e in found)

    @pytest.mark.parametrize("error", [{"message": "broken"}, "broken", {"code": 500}], ids=str)
    def test_119_82_errors_that_are_some(self, client, up, error):
        up.always(actions.answer(openai.chat() | {"error": error}))
        assert client.post("/v1/chat/completions", json=CHAT).status_code >= 500
        up.always(actions.sse([e | {"error": error} for e in openai.chunks()]))
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": True})
        assert reply.status_code >= 500

    @pytest.mark.parametrize("error", [{}, ""], ids=repr)
    def test_119_83_an_empty_error_alone(self, client, up, error):
        up.always(actions.sse([{"error": error}]))
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": True})
        assert reply.status_code >= 500

    @pytest.mark.parametrize("created,right", [
        (1700000000.75, 1700000000), ("1700000000", 1700000000), (1.7e9, 1700000000),
        ("soon", None), (None, None), (-1, None), ({}, None), (True, None),
    ], ids=repr)
    def test_119_84_times(self, client, up, created, right):
        for told in (self.answer(client, up, openai.chat() | {"created": created}),
                     *self.stream(client, up, [c | {"created": created}
                                               for c in openai.chunks()])):
            assert type(told["created"]) is int and told["created"] > 1600000000
            assert told["created"] == right or right is None or "chunk" in told["object"]

    @pytest.mark.parametrize("place,odd", [
        ("body", {"system_fingerprint": 5}), ("body", {"service_tier": {}}),
        ("choice", {"logprobs": []}), ("choice", {"logprobs": "none"}),
        ("message", {"refusal": {}}), ("message", {"refusal": False}),
        ("message", {"audio": ""}), ("message", {"annotations": {}}),
        ("message", {"function_call": {}}), ("message", {"function_call": ""}),
        ("usage", {"prompt_tokens_details": []}), ("usage", {"completion_tokens_details": 0}),
    ], ids=str)
    @pytest.mark.parametrize("name", ["gpt", "router"])
    def test_119_85_members_of_another_type(self, client, up, name, place, odd):
        """Clients have types for them, and do without: OpenAI's own breaks at a list of logprobs."""
        def at(body, inner):
            choice = body["choices"][0]
            return {"body": body, "choice": choice, "message": choice[inner],
                    "usage": body["usage"]}[place]
        body, first = openai.chat(), chunk({"role": "assistant", "content": "hi"}, usage={})
        at(body, "message").update(odd)
        at(first, "delta").update(odd)
        told = at(self.answer(client, up, body, name), "message")
        assert set(odd).isdisjoint(told)
        found = self.stream(client, up, [first, chunk({}, "stop")], name)
        assert place in ("usage", "body") or set(odd).isdisjoint(
            at(found[0] | {"usage": {}}, "delta"))
        assert gather(found) == ({"role": "assistant", "content": "hi"}, "stop")

    def test_119_86_an_older_call_without_arguments(self, client, up):
        body = openai.chat()
        body["choices"][0]["message"]["function_call"] = {"name": "f"}
        message = self.answer(client, up, body)["choices"][0]["message"]
        assert message["function_call"] == {"name": "f", "arguments": "{}"}

    @pytest.mark.parametrize("word", ["insufficient_system_resource", "abort", "error",
                                      "malformed_function_call", "recitation"])
    def test_119_32_what_broke_off_does_not_stop(self, client, up, word):
        """DeepSeek's, vLLM's, OpenRouter's and Gemini's words: no client takes half for whole."""
        right = ["content_filter", {"native_finish_reason": word}]
        body = openai.chat()
        body["choices"][0]["finish_reason"] = word
        found = [self.answer(client, up, body)["choices"][0]]
        found.append(self.stream(client, up, [FIRST, chunk({"content": "h"}), chunk({}, word)])[-1]
                     ["choices"][0])
        up.script(actions.answer(body))
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": True})
        found.append({k: v for e in sse.events(reply.text)[:-1] for c in e["choices"]
                      for k, v in c.items()})
        for choice in found:
            assert [choice["finish_reason"], choice["provider_specific_fields"]] == right

    @pytest.mark.parametrize("usage", [
        {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}, {"prompt_tokens": 5},
        {"prompt_tokens": 5, "completion_tokens": 0, "total_tokens": 5}], ids=str)
    @pytest.mark.parametrize("whole", [False, True])
    def test_119_34_one_usage_of_a_stream(self, client, up, usage, whole):
        """Clients add up what they are told: a count the ledger does not believe is not told."""
        text = "word " * 40
        if whole:
            body = openai.chat() | {"usage": usage}
            body["choices"][0]["message"]["content"] = text
            up.script(actions.answer(body))
        else:
            up.script(actions.sse([FIRST, chunk({"content": text}), chunk({}, "stop"),
                                   openai.usage_chunk(usage)]))
        reply = client.post("/v1/chat/completions", json=CHAT | {
            "stream": True, "stream_options": {"include_usage": True}})
        told = [e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")]
        assert len(told) == 1 and told[0]["completion_tokens"] > 20
        assert told[0]["prompt_tokens"] > 0

    def test_119_35_a_whole_answer_counts_something(self, client, up):
        none = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
        told = self.answer(client, up, openai.chat() | {"usage": none})["usage"]
        assert told["total_tokens"] == told["prompt_tokens"] + told["completion_tokens"] > 0

    @pytest.mark.parametrize("details", [{}, {"completion_tokens_details": {
        "reasoning_tokens": 0, "text_tokens": 60}}], ids=["untold", "none"])
    @pytest.mark.parametrize("name", ["reasoning", "reasoning_content"])
    @pytest.mark.parametrize("form", ["whole", "stream", "whole_as_stream"])
    def test_119_36_thoughts_are_not_none(self, client, up, details, name, form):
        """Beside 300 characters of thinking nobody is told that there was none."""
        usage = {"prompt_tokens": 5, "completion_tokens": 90, "total_tokens": 95} | details
        thought = {name: "thought 12" * 30}
        body = openai.chat() | {"usage": usage}
        body["choices"][0]["message"] |= thought
        up.script(actions.sse([FIRST, chunk(thought), chunk({"content": "x"}), chunk({}, "stop"),
                               openai.usage_chunk(usage)]) if form == "stream"
                  else actions.answer(body))
        if form == "whole":
            told = client.post("/v1/chat/completions", json=CHAT).json()["usage"]
        else:
            reply = client.post("/v1/chat/completions", json=CHAT | {
                "stream": True, "stream_options": {"include_usage": True}})
            told, = [e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")]
        counts = told.get("completion_tokens_details")
        if details or form == "whole_as_stream":
            assert (counts["reasoning_tokens"], counts["text_tokens"]) == (75, 15)
        else:
            assert counts is None

    def test_119_37_names_behind_escapes(self, client, up):
        """What mends a member is not passed by with another way to write its name."""
        odd = json.dumps(chunk({"tool_calls": [{"function": {"name": "f", "arguments": "{}"}}]}))
        odd = odd.replace("tool_calls", "tool\\u005fcalls")
        up.script(actions.frames_of(
            [f"data: {text}\n\n" for text in (json.dumps(FIRST), odd,
                                              json.dumps(chunk({}, "stop")), "[DONE]")],
            {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}))
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": True})
        out, finish = gather(sse.events(reply.text)[:-1])
        assert finish == "tool_calls" and out["calls"][0]["id"]

    def test_119_33_a_choice_that_failed(self, client, up):
        error = {"code": 400, "message": "no such model"}
        body = openai.chat()
        body["choices"][0] |= {"finish_reason": "error", "error": error}
        up.always(actions.answer(body))
        reply = client.post("/v1/chat/completions", json=CHAT)
        assert reply.status_code == 400 and "no such model" in reply.text
        last = chunk({"content": ""}, "error")
        last["choices"][0]["error"] = error
        up.script(actions.sse([FIRST, chunk({"content": "h"}), last]))
        lines = []
        with pytest.raises(httpx.RemoteProtocolError), client.stream(
                "POST", "/v1/chat/completions", json=CHAT | {"stream": True}) as reply:
            for line in reply.iter_lines():
                lines.append(line)
        assert "no such model" in str(lines)

    @pytest.mark.parametrize("path, body", [
        ("chat/completions", CHAT), ("completions", {"model": "groq", "prompt": "x"})],
        ids=["scanned", "translated"])
    @pytest.mark.parametrize("event", [
        {"object": "error", "message": "out of memory", "type": "InternalServerError", "code": 500},
        {"message": "out of memory", "code": 500}, {"detail": "out of memory"},
        {"choices": None, "base_resp": {"status_code": 1008, "status_msg": "out of memory"}},
        {"choices": None, "usage": None, "object": None, "base_resp": None,
         "message": "out of memory"}],
        ids=["flat", "message", "detail", "base_resp", "nulls"])
    def test_119_38_an_error_that_is_not_called_so(self, client, up, event, path, body):
        """Such an event is no chunk: what came before it was not all, and nothing is no answer."""
        up.always(actions.sse([event]))
        reply = client.post("/v1/" + path, json=body | {"stream": True})
        assert reply.status_code >= 400 and "out of memory" in reply.text
        up.script(actions.sse([FIRST, chunk({"content": "h"}), event]))
        lines = []
        with pytest.raises(httpx.RemoteProtocolError), client.stream(
                "POST", "/v1/" + path, json=body | {"stream": True}) as reply:
            for line in reply.iter_lines():
                lines.append(line)
        assert "out of memory" in str(lines) and '"stop"' not in str(lines)

    @pytest.mark.parametrize("usage,seen", [
        ({"prompt_tokens": "5", "completion_tokens": None, "total_tokens": 7}, (5, 2, 7)),
        ({"prompt_tokens": 5, "completion_tokens": 7}, (5, 7, 12)), ({}, None), ([], None),
        ({"prompt_tokens": 5.0, "completion_tokens": 7, "total_tokens": 12}, (5, 7, 12)),
        ({"prompt_tokens": -5, "completion_tokens": 7, "total_tokens": 2}, None),
        ({"prompt_tokens": float("inf"), "completion_tokens": 7, "total_tokens": 2}, None),
        ({"prompt_tokens": 5, "completion_tokens": 10 ** 18, "total_tokens": 2}, None),
        ({"prompt_tokens": 5, "completion_tokens": 1.5, "total_tokens": 6}, None),
    ], ids=str)
    def test_119_11_usage(self, client, up, usage, seen):
        found = self.stream(client, up, [FIRST, chunk({}, "stop"), raw(openai.usage_chunk(usage))],
                            stream_options={"include_usage": True})
        names = ("prompt_tokens", "completion_tokens", "total_tokens")
        assert found[-1]["choices"] == []
        told = tuple(found[-1]["usage"][n] for n in names)
        assert told == seen or (seen is None and told[2] == told[0] + told[1] > 0)
        whole = self.answer(client, up, raw(openai.chat(usage=usage)))["usage"]
        told = tuple(whole[n] for n in names)
        assert told == seen or (seen is None and told[2] == told[0] + told[1] > 0)

    @pytest.mark.parametrize("choice", [
        {"message": {"content": "hi"}}, {"index": 0, "delta": {"content": "hi"}},
        {"text": "hi", "finish_reason": None},
        {"index": "0", "message": {"role": "model", "content": "hi", "tool_calls": None}},
        {"index": 0, "message": {"role": "assistant", "content": [{"type": "text", "text": "hi"}]},
         "finish_reason": "stop"},
    ], ids=str)
    def test_119_12_odd_answers(self, client, up, choice):
        body = self.answer(client, up, {"choices": [choice, None]})
        assert body["object"] == "chat.completion" and body["model"] == "gpt"
        assert isinstance(body["id"], str) and isinstance(body["created"], int)
        assert body["choices"][0].pop("text", "hi") == "hi"
        assert body["choices"] == [{"index": 0, "finish_reason": "stop",
                                    "message": {"role": "assistant", "content": "hi"}}]

    def test_119_13_calls_of_an_answer(self, client, up):
        body = openai.chat(None)
        body["choices"][0]["message"]["tool_calls"] = [
            {"function": {"name": "f", "arguments": {"a": 1}}}, 7, {"id": "c2"},
            {"id": "c3", "type": "function", "function": {"name": "g", "arguments": ""}}]
        choice = self.answer(client, up, body)["choices"][0]
        first, second, third = choice["message"]["tool_calls"]
        assert third["function"] == {"name": "g", "arguments": "{}"}
        assert choice["finish_reason"] == "tool_calls" and first["id"] and second["id"] == "c2"
        assert first["type"] == "function" and first["function"] == {"name": "f",
                                                                     "arguments": '{"a":1}'}
        assert second["function"] == {"name": "", "arguments": "{}"}

    @pytest.mark.parametrize("choices", [None, [], {}, ["x"]], ids=str)
    def test_119_14_no_answer_at_all(self, client, up, choices):
        up.always(actions.answer(openai.chat() | {"choices": choices}))
        reply = client.post("/v1/chat/completions", json=CHAT)
        assert reply.status_code == 502 and "no choices" in reply.json()["error"]["message"]

    def test_119_15_text_completions(self, client, up):
        body = {"model": "gpt", "prompt": "x"}
        up.script(actions.answer({"choices": [{"text": None}], "usage": None}),
                  actions.sse([{"choices": [{"text": "a", "finish_reason": "eos"}]}, {}]))
        reply = client.post("/v1/completions", json=body).json()
        assert reply["choices"] == [{"index": 0, "text": "", "finish_reason": "stop"}]
        assert reply["object"] == "text_completion" and reply["model"] == "gpt"
        found = sse.events(client.post("/v1/completions", json=body | {"stream": True}).text)
        assert [c["text"] for e in found[:-1] for c in e["choices"]] == ["a"]

    def test_119_16_embeddings(self, client, up):
        body = {"model": "gpt", "input": "x"}
        up.script(actions.answer({"data": [{"embedding": [1, 2]}]}))
        reply = client.post("/v1/embeddings", json=body).json()
        usage = reply.pop("usage")
        assert usage["prompt_tokens"] == usage["total_tokens"] > 0
        assert reply == {"object": "list", "model": "gpt", "data": [
            {"object": "embedding", "index": 0, "embedding": [1, 2]}]}
        for data in (None, [], [{"embedding": None}], [7]):
            up.always(actions.answer({"object": "list", "data": data, "model": "m"}))
            assert client.post("/v1/embeddings", json=body).status_code == 502

    @pytest.mark.parametrize("usage,seen", [
        ({"prompt_tokens": 5, "total_tokens": 5}, (5, 5)), ({"total_tokens": "7"}, (7, 7)),
        ({"prompt_tokens": -1, "total_tokens": 5}, None), ([], None), (None, None),
        ({"prompt_tokens": 0, "total_tokens": 0}, None),
        ({"prompt_tokens": None, "total_tokens": 0}, None),
    ], ids=str)
    def test_119_30_usage_of_embeddings(self, client, up, usage, seen):
        """Where there is none that can be used, the client gets the ledger's."""
        up.script(actions.answer(openai.embedding() | {"usage": usage}))
        body = {"model": "gpt", "input": "x" * 400}
        told = client.post("/v1/embeddings", json=body).json()["usage"]
        told = told["prompt_tokens"], told["total_tokens"]
        assert told == seen or (seen is None and 50 < told[0] == told[1] < 500)

    def test_119_31_texts_in_each_others_place(self, client, up):
        """A chat's choice with text, a text's with delta: nothing of what was written is lost."""
        head = without(chunk({}), "choices")
        found = self.stream(client, up, [
            head | {"choices": [{"index": 0, "text": "a", "finish_reason": None}]},
            head | {"choices": [{"index": 0, "text": "b", "finish_reason": "stop"}]}])
        assert gather(found) == ({"role": "assistant", "content": "ab"}, "stop")
        up.script(actions.sse([
            head | {"choices": [{"index": 0, "delta": {"content": "a"}}]},
            head | {"choices": [{"index": 0, "message": {"content": "b"}}]}]))
        found = sse.events(client.post("/v1/completions", json={
            "model": "gpt", "prompt": "x", "stream": True}).text)
        assert "".join(c["text"] for e in found[:-1] for c in e["choices"]) == "ab"

    def test_119_17_empty_events(self, client, up):
        up.script(actions.frames_of(["data: \n\n", f"data: {actions._text(FIRST)}\n\n", "data:\n\n",
                                     f"data: {actions._text(chunk({}, 'stop'))}\n\n",
                                     "data: [DONE]\n\n"],
                                    {"Content-Type": "text/event-stream",
                                     "Transfer-Encoding": "chunked"}))
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": True})
        assert gather(sse.events(reply.text)[:-1])[1] == "stop"

    def test_119_18_more_in_a_whole_answer_as_a_stream(self, client, up):
        """Members of a message beyond its text are not lost where the upstream does not stream."""
        body = openai.chat()
        body["choices"][0]["message"] |= {"annotations": [{"type": "url_citation"}],
                                          "reasoning": "r"}
        up.script(actions.answer(body))
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": True})
        delta = sse.events(reply.text)[0]["choices"][0]["delta"]
        assert delta["annotations"] == [{"type": "url_citation"}]
        assert delta["reasoning_content"] == "r"
