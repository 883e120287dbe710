# SPDX-License-Identifier: Apache-2.0
"""Tools no object fits, at servers of OpenAI's API: wrapped for those that want an object."""

import json

import pytest

from harness import actions, openai, sse
from harness.openai import chunk, model

LIST = {"type": "array", "items": {"type": "string"}}
PLAIN = {"type": "object", "properties": {"q": {"type": "string"}}}
WRAPPER = {"type": "object", "properties": {"values": LIST}, "required": ["values"]}
ASK = {"messages": [{"role": "user", "content": "x"}]}
TOOLS = [{"type": "function", "function": {"name": n, "parameters": p}}
         for n, p in (("list", LIST), ("plain", PLAIN))]
WANTED = '["a", "} b"]'
SENT = '{"values": ["a", "} b"]}'
WHERE = pytest.mark.parametrize("name", ["openai", "azure", "router", "foundry"])


def calls(*arguments):
    return [{"id": f"c{i}", "type": "function", "function": {
        "name": ("list", "plain")[i], "arguments": a}} for i, a in enumerate(arguments)]


def called(*arguments):
    body = openai.chat(None)
    body["choices"][0] |= {"finish_reason": "tool_calls", "message": {
        "role": "assistant", "content": None, "tool_calls": calls(*arguments)}}
    return body


def pieces(*arguments, size):
    """Calls by turns, some bytes of each at a time."""
    yield chunk({"role": "assistant", "content": None})
    for i, call in enumerate(calls(*arguments)):
        yield chunk({"tool_calls": [call | {"index": i, "function": call["function"] | {
            "arguments": ""}}]})
    for at in range(0, max(map(len, arguments)), size):
        yield chunk({"tool_calls": [{"index": i, "function": {"arguments": a[at:at + size]}}
                                    for i, a in enumerate(arguments) if a[at:at + size]]})
    yield chunk({}, "tool_calls")


def gather(found):
    out = {}
    for event in found[:-1]:
        for piece in event["choices"][0]["delta"].get("tool_calls", []):
            out[piece["index"]] = (out.get(piece["index"], "")
                                   + piece["function"].get("arguments", ""))
    return [out[i] for i in sorted(out)]


class TestWrappedTools:
    @staticmethod
    def configure(up, other):
        claude = model("claude", other, "anthropic/claude-sonnet-4-5", api_base=other.url)
        return {"yaml": {"model_list": [
            model("openai", up, "openai/gpt-4o"), model("azure", up, "azure/gpt-4o"),
            model("router", up, "openrouter/openai/gpt-4o"), model("vllm", up, "hosted_vllm/m"),
            model("foundry", up, "azure_ai/gpt-4o"), claude],
            "router_settings": {"fallbacks": [{"claude": ["vllm"]}], "num_retries": 0}}}

    @WHERE
    def test_119_50_whole(self, client, up, name):
        up.script(actions.answer(called(SENT, '{"q": "values"}')))
        got = client.post("/v1/chat/completions", json=ASK | {"model": name, "tools": TOOLS}).json()
        assert up.last.json()["tools"][0]["function"]["parameters"] == WRAPPER
        assert got["choices"][0]["message"]["tool_calls"] == calls(WANTED, '{"q": "values"}')
        assert got["usage"]["total_tokens"] == 12

    @WHERE
    @pytest.mark.parametrize("size", [1, 2, 3, 5, 8, 100])
    def test_119_51_stream(self, client, up, name, size):
        up.script(actions.sse(list(pieces(SENT, '{"q": "values"}', size=size))))
        reply = client.post("/v1/chat/completions", json=ASK | {
            "model": name, "tools": TOOLS, "stream": True})
        found = sse.events(reply.text)
        assert gather(found) == [WANTED, '{"q": "values"}']
        assert found[-2]["choices"][0]["finish_reason"] == "tool_calls"

    @WHERE
    def test_119_52_goes_on(self, client, up, name):
        said = {"role": "assistant", "content": None, "tool_calls": calls(WANTED, "{}")}
        results = [{"role": "tool", "tool_call_id": f"c{i}", "content": "r"} for i in range(2)]
        client.post("/v1/chat/completions", json={
            "model": name, "tools": TOOLS, "tool_choice": "required",
            "messages": [*ASK["messages"], said, *results]}).raise_for_status()
        sent = up.last.json()
        assert [json.loads(c["function"]["arguments"])
                for c in sent["messages"][1]["tool_calls"]] == [{"values": ["a", "} b"]}, {}]
        assert sent["tool_choice"] == "required" and sent["messages"][2:] == results

    @pytest.mark.parametrize("name", ["openai", "vllm"])
    def test_119_53_others_pass_as_bytes(self, client, up, name):
        """What was not wrapped is nobody's to unwrap: no tool is, or the server takes any root."""
        tools = TOOLS if name == "vllm" else TOOLS[1:]
        up.script(actions.answer(called(SENT)))
        got = client.post("/v1/chat/completions", json=ASK | {"model": name, "tools": tools}).json()
        assert up.last.json()["tools"] == tools
        assert got["choices"][0]["message"]["tool_calls"] == calls(SENT)

    @pytest.mark.parametrize("stream", [False, True])
    def test_119_54_fallback_forgets(self, client, up, other, stream):
        """The first upstream wanted a wrapper, the second gets the schema as it is."""
        other.script(actions.answer({"type": "error", "error": {"type": "api_error",
                                                                "message": "no"}}, 500))
        up.script(actions.sse(list(pieces(SENT, size=9))) if stream
                  else actions.answer(called(SENT)))
        reply = client.post("/v1/chat/completions", json=ASK | {
            "model": "claude", "tools": TOOLS, "stream": stream})
        assert other.last.json()["tools"][0]["input_schema"] == WRAPPER
        assert up.last.json()["tools"] == TOOLS
        assert (gather(sse.events(reply.text)) if stream else [
            c["function"]["arguments"] for c in reply.json()["choices"][0]["message"]["tool_calls"]
        ]) == [SENT]

    @pytest.mark.parametrize("name", ["openai", "azure", "router", "vllm"])
    def test_119_55_without_parameters(self, client, up, name):
        """OpenAI takes an absent member for none; to others it is told."""
        bare = {"type": "function", "function": {"name": "now", "description": "d"}}
        body = json.dumps(ASK | {"model": name, "tools": [bare, TOOLS[1]]}, indent=1)
        client.post("/v1/chat/completions", content=body).raise_for_status()
        if name in ("openai", "azure"):
            assert up.last.json()["tools"] == [bare, TOOLS[1]]
            assert b'"tools":[\n' in up.last.body       # its bytes passed
        else:
            assert up.last.json()["tools"][0]["function"] == bare["function"] | {
                "parameters": {"type": "object", "properties": {}}}
            assert up.last.json()["tools"][1] == TOOLS[1]
