# SPDX-License-Identifier: Apache-2.0
"""What only one maker knows is found by the scan of a body, and said in the upstream's terms."""

import pytest

from harness.openai import model, what_is_sent

USER = {"role": "user", "content": "x"}
CUSTOM_CALL = {"id": "call_c", "type": "custom", "custom": {"name": "g", "input": "raw"}}
CUSTOM = [USER, {"role": "assistant", "content": None, "tool_calls": [CUSTOM_CALL]},
          {"role": "tool", "tool_call_id": "call_c", "content": "1"}]
FUNCTION = {"type": "function", "function": {"name": "f", "parameters": {
    "type": "object", "properties": {}}}}
OTHER = {"type": "function", "function": {"name": "o", "parameters": {
    "type": "object", "properties": {}}}}
ALLOWED = {"type": "allowed_tools", "allowed_tools": {
    "mode": "required", "tools": [{"type": "function", "function": {"name": "f"}}]}}
SEARCH = {"id": "srvtoolu_1", "type": "function", "function": {"name": "web_search",
                                                               "arguments": "{}"}}
SEARCHED = [USER, {"role": "assistant", "content": "so", "tool_calls": [SEARCH]}, USER]
SIGNED = [USER, {"role": "assistant", "content": "hi", "name": "MiniMax AI"}, USER]
CALL = {"id": "call_f", "type": "function", "function": {"name": "f", "arguments": "{}"}}
CALLED = [USER, {"role": "assistant", "content": "", "tool_calls": [CALL]},
          {"role": "tool", "tool_call_id": "call_f", "content": "1"}]
REFUSED = [USER, {"role": "assistant", "content": None, "refusal": "no"}, USER]
OLDER = [USER, {"role": "assistant", "content": None,
                "function_call": {"name": "f", "arguments": "{}"}},
         {"role": "function", "name": "f", "content": "1"}]


class TestWhatIsSent:
    @staticmethod
    def configure(up, other):
        names = {"known": "openai/gpt-4o", "vllm": "hosted_vllm/m", "groq": "groq/m",
                 "router": "openrouter/deepseek/deepseek-chat", "mistral": "mistral/m",
                 "auto": "openrouter/auto", "unnamed": "azure_ai/team-a",
                 "claude": "openrouter/anthropic/claude-sonnet-4.5",
                 "reasoner": "deepseek/deepseek-reasoner", "kimi": "moonshot/kimi-k2-thinking"}
        return {"yaml": {"model_list": [model(n, up, m) for n, m in names.items()]}}

    @pytest.mark.parametrize("name", ["known", "vllm", "groq", "router", "mistral"])
    @pytest.mark.parametrize("members", [{"tools": []}, {"tools": [], "tool_choice": "auto"},
                                         {"tool_choice": "required"},
                                         {"parallel_tool_calls": True}])
    def test_119_60_no_tools(self, client, up, name, members):
        body = what_is_sent(client, up, name, **members)
        assert not {"tools", "tool_choice", "parallel_tool_calls"} & set(body)

    @pytest.mark.parametrize("name", ["known", "vllm", "groq", "router", "mistral"])
    def test_119_61_a_search_that_ran_elsewhere(self, client, up, name):
        message = what_is_sent(client, up, name, messages=SEARCHED)["messages"][1]
        assert message == {"role": "assistant", "content": "so"}

    @pytest.mark.parametrize("name", ["vllm", "groq", "router", "mistral"])
    def test_119_62_a_custom_call(self, client, up, name):
        call = what_is_sent(client, up, name, messages=CUSTOM)["messages"][1]["tool_calls"][0]
        assert call["type"] == "function" and "custom" not in call
        assert call["function"] == {"name": "g", "arguments": '{"input": "raw"}'}

    @pytest.mark.parametrize("name", ["vllm", "groq", "router", "mistral"])
    def test_119_63_allowed_tools(self, client, up, name):
        body = what_is_sent(client, up, name, tools=[FUNCTION, OTHER], tool_choice=ALLOWED)
        assert body["tools"] == [FUNCTION]
        assert body["tool_choice"] == ("any" if name == "mistral" else "required")

    @pytest.mark.parametrize("name", ["vllm", "groq", "router", "mistral"])
    def test_119_64_a_custom_tool(self, client, name):
        reply = client.post("/v1/chat/completions", json={
            "model": name, "messages": [USER], "tools": [{"type": "custom",
                                                          "custom": {"name": "g"}}]})
        assert reply.status_code == 400 and reply.json()["error"]["param"] == "tools"

    @pytest.mark.parametrize("name", ["known", "auto", "unnamed"])
    def test_119_65_stay_as_they_are_where_openais_may_be(self, client, up, name):
        tools = [FUNCTION, {"type": "custom", "custom": {"name": "g"}}]
        body = what_is_sent(client, up, name, messages=CUSTOM, tools=tools, tool_choice=ALLOWED)
        assert (body["messages"], body["tools"], body["tool_choice"]) == (CUSTOM, tools, ALLOWED)

    def test_119_66_a_name_openai_refuses(self, client, up):
        message = what_is_sent(client, up, "known", messages=SIGNED)["messages"][1]
        assert message == {"role": "assistant", "content": "hi"}

    @pytest.mark.parametrize("name", ["known", "vllm", "groq", "router", "mistral"])
    @pytest.mark.parametrize("members", [{}, {"reasoning_content": "r"}, {"refusal": None}])
    def test_119_67_a_turn_that_was_cut_while_it_thought(self, client, up, name, members):
        turn = {"role": "assistant", "content": None} | members
        messages = what_is_sent(client, up, name, messages=[USER, turn, USER])["messages"]
        if name == "mistral":
            assert messages == [USER, USER]
        else:
            assert messages[1]["content"] == ""

    @pytest.mark.parametrize("name, content", [("claude", None), ("kimi", None), ("vllm", "")])
    def test_119_93_an_empty_text_beside_calls(self, client, up, name, content):
        assert what_is_sent(client, up, name, messages=CALLED)["messages"][1]["content"] == content

    @pytest.mark.parametrize("name", ["reasoner", "kimi"])
    def test_119_94_calls_without_thoughts(self, client, up, name):
        message = what_is_sent(client, up, name, messages=CALLED)["messages"][1]
        assert message["reasoning_content"] == " "

    @pytest.mark.parametrize("name", ["claude", "reasoner", "kimi", "vllm", "groq", "mistral"])
    def test_119_95_a_refusal(self, client, up, name):
        message = what_is_sent(client, up, name, messages=REFUSED)["messages"][1]
        assert message == {"role": "assistant", "content": "no"}

    @pytest.mark.parametrize("name", ["reasoner", "kimi", "groq", "mistral"])
    def test_119_96_a_call_of_the_older_form(self, client, up, name):
        _, turn, result = what_is_sent(client, up, name, messages=OLDER)["messages"]
        assert "function_call" not in turn and result["role"] == "tool"
        assert result["tool_call_id"] == turn["tool_calls"][0]["id"]
        assert turn["tool_calls"][0]["function"] == {"name": "f", "arguments": "{}"}
