# SPDX-License-Identifier: Apache-2.0
"""Formats beside tools, choices and orders of turns that a host refuses, from the client's bytes on."""

import pytest

from harness.openai import model, what_is_sent

USER = {"role": "user", "content": "x"}
FUNCTION = {"type": "function", "function": {"name": "f", "parameters": {
    "type": "object", "properties": {}}}}
SCHEMA = {"type": "json_schema", "json_schema": {"name": "s", "schema": {
    "type": "object", "properties": {"a": {"type": "integer"}}}}}
JSON = {"type": "json_object"}
CALL = {"id": "abcdefgh1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
BROKEN_OFF = [USER, {"role": "assistant", "content": None, "tool_calls": [CALL]},
              {"role": "tool", "tool_call_id": "abcdefgh1", "content": "1"}, USER]


class TestRulesOfHosts:
    @staticmethod
    def configure(up, other):
        names = {"cerebras": "cerebras/gpt-oss-120b", "fireworks": "fireworks_ai/m",
                 "groq": "groq/m", "bricks": "databricks/m", "served": "hosted_vllm/m",
                 "vllm": "vllm/m", "studio": "lm_studio/m", "together": "together_ai/m",
                 "zai": "zai/glm-4.7", "meta": "meta/muse", "mistral": "mistral/mistral-large",
                 "nim": "nvidia_nim/mistralai/mistral-small-4", "other": "nvidia_nim/qwen"}
        return {"yaml": {"model_list": [model(n, up, m) for n, m in names.items()]}}

    @pytest.mark.parametrize("name", ["cerebras", "fireworks", "groq", "bricks", "served", "vllm",
                                      "studio"])
    @pytest.mark.parametrize("asked", [SCHEMA, JSON], ids=["schema", "json"])
    def test_119_90_a_format_beside_tools(self, client, up, name, asked):
        body = what_is_sent(client, up, name, tools=[FUNCTION], response_format=asked)
        assert "response_format" not in body and body["tools"]
        assert [m["role"] for m in body["messages"]] == ["system", "user"]
        assert "JSON" in body["messages"][0]["content"]
        assert ('"integer"' in body["messages"][0]["content"]) == (asked == SCHEMA)

    @pytest.mark.parametrize("name", ["cerebras", "fireworks", "bricks", "served", "vllm", "studio"])
    def test_119_91_a_format_alone(self, client, up, name):
        assert what_is_sent(client, up, name, response_format=SCHEMA)["response_format"] == SCHEMA

    def test_119_92_a_format_where_both_are_taken(self, client, up):
        body = what_is_sent(client, up, "together", tools=[FUNCTION], response_format=SCHEMA)
        assert body["response_format"] == SCHEMA and body["messages"] == [USER]

    @pytest.mark.parametrize("name", ["zai", "meta"])
    @pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "f"}}],
                             ids=["required", "named"])
    def test_119_93_a_forced_call(self, client, up, name, choice):
        asks = {"tools": [FUNCTION], "tool_choice": choice}
        reply = client.post("/v1/chat/completions",
                            json={"model": name, "messages": [USER]} | asks)
        assert reply.status_code == 400 and "tool_choice" in reply.json()["error"]["message"]
        body = what_is_sent(client, up, name, drop_params=True, **asks)
        assert body["tools"] == [FUNCTION] and "tool_choice" not in body
        assert not {"tools", "tool_choice"} & set(what_is_sent(client, up, name, tools=[FUNCTION],
                                                               tool_choice="none"))

    def test_119_94_not_to_think(self, client, up):
        body = what_is_sent(client, up, "zai", reasoning_effort="none")
        assert body["thinking"] == {"type": "disabled"} and "reasoning_effort" not in body

    @pytest.mark.parametrize("name,roles", [
        ("mistral", ["user", "assistant", "tool", "assistant", "user"]),
        ("nim", ["user", "assistant", "tool", "assistant", "user"]),
        ("other", ["user", "assistant", "tool", "user"])])
    def test_119_95_a_user_behind_a_result(self, client, up, name, roles):
        body = what_is_sent(client, up, name, messages=BROKEN_OFF)
        assert [m["role"] for m in body["messages"]] == roles
