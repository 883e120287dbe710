# SPDX-License-Identifier: Apache-2.0
"""Parameters a model is known not to take: refused, dropped or let through (contract 7.0)."""
import pytest

from harness import actions
from harness.openai import model


def ask(gw, name, **body):
    with gw.client() as c:
        return c.post("/v1/chat/completions", json={
            "model": name, "messages": [{"role": "user", "content": "hi"}], **body})


class TestKnownModels:
    @staticmethod
    def configure(up, other):
        claude = model("claude-*", up, "anthropic/claude-*")
        claude["litellm_params"]["api_base"] = up.url
        others = [model(name, up, name, extra_body={"guided": None})
                  for name in ("anthropic/own", "cohere_chat/own", "ollama_chat/own")]
        for other_one in others:
            other_one["litellm_params"]["api_base"] = up.url
        return {"yaml": {"model_list": [
            *others, model("gpt", up, "openai/gpt-4o"),
            model("gpt-dropping", up, "openai/gpt-4o", drop_params=True),
            model("gpt-allowed", up, "openai/gpt-4o",
                  allowed_openai_params=["reasoning_effort"]),
            model("gpt-told", up, "openai/gpt-4o", model_info={"supports_reasoning": True}),
            model("own", up, "openai/my-model"), model("xai", up, "xai/grok-3"),
            model("bricks", up, "databricks/m"), model("groq", up, "groq/m"),
            model("azure-o3", up, "azure/mine", model_info={"base_model": "azure/o3-mini"}),
            model("any/*", up, "openai/*"), claude,
            model("with-own", up, "openai/my-model", temperature=0.5, top_k=5,
                  extra_body={"top_p": 0.7, "guided": None, "stream_options": None})],
            "router_settings": {"num_retries": 0}}}

    def refused(self, up, reply, param):
        error = reply.json()["error"]
        assert reply.status_code == 400
        assert "UnsupportedParamsError" in error["message"] and param in error["message"]
        assert up.requests == []

    def test_117_01_refused(self, gw, up):
        up.requests.clear()
        self.refused(up, ask(gw, "gpt", reasoning_effort="low"), "'reasoning_effort'")

    def test_117_02_null_is_nothing(self, gw, up):
        assert ask(gw, "gpt", reasoning_effort=None).status_code == 200
        assert "reasoning_effort" not in up.last.json()

    def test_117_20_null_leaves_it_to_the_deployment(self, gw, up):
        """But one the operator wrote is meant."""
        said = {"temperature": None, "top_k": None, "top_p": None, "guided": None, "seed": None}
        for more in ({}, {"stream": True}):
            ask(gw, "with-own", **said, **more)
            sent = up.last.json()
            assert sent.pop("stream", False) is bool(more)
            assert sent.pop("messages") and sent.pop("model") == "my-model"
            assert sent == {"temperature": 0.5, "top_k": 5, "top_p": 0.7, "guided": None,
                            "stream_options": None}
        ask(gw, "with-own", guided="x", temperature=0)
        assert up.last.json()["guided"] == "x" and up.last.json()["temperature"] == 0

    @pytest.mark.parametrize("name", ["anthropic/own", "cohere_chat/own", "ollama_chat/own"])
    def test_117_21_nulls_in_anothers_format(self, gw, up, name):
        ask(gw, name, extra_body={"top_k": None, "temperature": None}, temperature=0.5, x=None)
        sent = up.last.json()
        sent = {**sent, **sent.get("options", {})}
        assert sent["guided"] is None and sent["temperature"] == 0.5
        assert not {"top_k", "x"} & set(sent)

    def test_117_22_defaults_written_out(self, gw, up):
        """Bytes pass, but for members the upstream refuses and that ask for nothing."""
        kept = {"frequency_penalty": 0, "top_p": 1}
        plain = {"n": 1.0, "top_logprobs": 0, "logit_bias": {}, "modalities": ["text"],
                 "verbosity": "medium", "store": True, "prompt_cache_key": "k", **kept}
        ask(gw, "groq", **plain)
        sent = up.last.json()
        assert {key: sent[key] for key in sent.keys() & plain.keys()} == kept
        up.requests.clear()
        self.refused(up, ask(gw, "groq", **plain | {"n": 2}), "['n']")

    def test_117_03_dropped(self, gw, up):
        assert ask(gw, "gpt-dropping", reasoning_effort="low", top_p=0.5).status_code == 200
        assert "reasoning_effort" not in up.last.json()
        assert up.last.json()["top_p"] == 0.5
        assert ask(gw, "gpt", reasoning_effort="low", drop_params=True).status_code == 200
        assert "reasoning_effort" not in up.last.json()

    def test_117_04_allowed(self, gw, up):
        assert ask(gw, "gpt-allowed", reasoning_effort="low").status_code == 200
        assert up.last.json()["reasoning_effort"] == "low"
        assert ask(gw, "gpt", reasoning_effort="low",
                   allowed_openai_params=["reasoning_effort"]).status_code == 200
        assert up.last.json()["reasoning_effort"] == "low"
        assert "allowed_openai_params" not in up.last.json()

    def test_117_05_model_info_knows_better(self, gw, up):
        assert ask(gw, "gpt-told", reasoning_effort="low").status_code == 200
        assert up.last.json()["reasoning_effort"] == "low"

    def test_117_06_unknown_models_decide(self, gw, up):
        assert ask(gw, "own", reasoning_effort="low").status_code == 200
        assert up.last.json()["reasoning_effort"] == "low"

    def test_117_07_base_model_says_what_it_is(self, gw, up):
        assert ask(gw, "azure-o3", reasoning_effort="low", max_tokens=7).status_code == 200
        assert up.last.json()["max_completion_tokens"] == 7

    def test_117_08_wildcards_are_the_model_called(self, gw, up):
        up.requests.clear()
        self.refused(up, ask(gw, "any/gpt-4o", reasoning_effort="low"), "'reasoning_effort'")
        self.refused(up, ask(gw, "claude-opus-4-8", temperature=0.5), "temperature=0.5")
        assert ask(gw, "any/o3-mini", reasoning_effort="low").status_code == 200

    @pytest.mark.parametrize("name", ["own", "gpt", "xai", "bricks", "groq"])
    @pytest.mark.parametrize("history", [[], [{"role": "assistant", "content": "a",
                                               "thinking_blocks": []}]], ids=["bytes", "tree"])
    def test_117_09_null_is_not_sent(self, gw, up, name, history):
        """Clients that set every member send it for what they do not want to say."""
        unsaid = dict.fromkeys(["stop", "tools", "tool_choice", "max_tokens", "temperature", "n",
                                "max_completion_tokens", "response_format", "x_own", "seed"])
        reply = ask(gw, name, **unsaid, top_p=0.5,
                    messages=[{"role": "user", "content": "hi"}] + history)
        assert reply.status_code == 200
        assert set(up.last.json()) == {"model", "messages", "top_p"}

    @pytest.mark.parametrize("both", [
        {"max_tokens": 5, "max_completion_tokens": 7}, {"max_completion_tokens": 7, "max_tokens": 5},
        {"max_completion_tokens": 7}, {"max_completion_tokens": 7, "max_tokens": None},
    ], ids=str)
    @pytest.mark.parametrize("name", ["xai", "bricks"])
    def test_117_10_no_member_twice(self, gw, up, name, both):
        assert ask(gw, name, **both).status_code == 200
        names = [n for n, _ in up.last.members()]
        assert len(names) == len(set(names)) and up.last.json()["max_tokens"] == 7
        assert "max_completion_tokens" not in names

    @pytest.mark.parametrize("said", [{"content": None, "refusal": "I will not."},
                                      {"content": [{"type": "refusal", "refusal": "I will not."}]}],
                             ids=str)
    def test_117_11_refusals_reach_claude(self, gw, up, said):
        up.script(actions.answer({"type": "message", "role": "assistant", "model": "c", "id": "m",
                                  "content": [{"type": "text", "text": "x"}],
                                  "stop_reason": "end_turn",
                                  "usage": {"input_tokens": 1, "output_tokens": 1}}))
        hi = {"role": "user", "content": "hi"}
        reply = ask(gw, "claude-sonnet-4-5", messages=[hi, {"role": "assistant", **said}, hi])
        assert reply.status_code == 200
        told = up.last.json()["messages"][1]["content"]
        assert told in ("I will not.", [{"type": "text", "text": "I will not."}])


TOOLS = [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}]
STREAM = {"stream": True}
# the price map has these without a word of reasoning
OF_FAMILIES = ("together_ai/moonshotai/Kimi-K2.6", "together_ai/zai-org/GLM-5.1",
               "fireworks_ai/accounts/fireworks/models/kimi-k2p5",
               "fireworks_ai/accounts/fireworks/models/minimax-m2p7",
               "deepinfra/deepseek-ai/DeepSeek-V4-Pro", "vercel_ai_gateway/zai/glm-4.6")


class TestRulesOfMakers:
    """By the price map as it is, and from bytes nothing else would have parsed."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("az/*", up, "azure/*"), model("az-dropping/*", up, "azure/*", drop_params=True),
            *[model(name, up, name) for name in (
                "dashscope/qwen3-32b", "dashscope/qwen-plus", "moonshot/kimi-k2.5",
                "moonshot/kimi-k3", "deepseek/deepseek-v4-flash", "xai/grok-4.6",
                "openrouter/deepseek/deepseek-v4-pro", *OF_FAMILIES)]],
            "router_settings": {"num_retries": 0}}}

    def sent(self, gw, up, name, **body):
        assert ask(gw, name, **body).status_code == 200
        return up.last.json()

    def refused(self, gw, up, name, **body):
        up.requests.clear()
        reply = ask(gw, name, **body)
        assert reply.status_code == 400 and up.requests == []
        return reply.json()["error"]

    @pytest.mark.parametrize("stream", [{}, STREAM], ids=["whole", "stream"])
    def test_117_30_tools_beside_reasoning(self, gw, up, stream):
        none = {"reasoning_effort": "none"}
        for name in ("gpt-5.6", "gpt-5.6-luna"):        # Azure refuses any word, "none" as well
            for effort in ({}, none):
                assert "reasoning_effort" not in self.sent(gw, up, "az/" + name, tools=TOOLS,
                                                           **effort, **stream)
            self.refused(gw, up, "az/" + name, tools=TOOLS, reasoning_effort="low", **stream)
            assert "reasoning_effort" not in self.sent(gw, up, "az-dropping/" + name, tools=TOOLS,
                                                       reasoning_effort="low", **stream)
        for name in ("gpt-6-sol", "gpt-6-astra", "gpt-6.1-sol"):    # "none" is what it asks for
            for effort in ({}, none):
                assert self.sent(gw, up, "az/" + name, tools=TOOLS, **effort,
                                 **stream)["reasoning_effort"] == "none"
            self.refused(gw, up, "az/" + name, tools=TOOLS, reasoning_effort="low", **stream)
            sent = self.sent(gw, up, "az-dropping/" + name, tools=TOOLS, reasoning_effort="low",
                             **stream)
            assert sent["reasoning_effort"] == "none" and sent["tools"]
        self.refused(gw, up, "az/gpt-5.4", tools=TOOLS, reasoning_effort="low", **stream)
        assert "reasoning_effort" not in self.sent(gw, up, "az/gpt-5.4", tools=TOOLS, **stream)
        assert self.sent(gw, up, "az/gpt-6-astra", reasoning_effort="low", **stream)

    def test_117_31_open_qwen(self, gw, up):
        name = "dashscope/qwen3-32b"
        assert self.sent(gw, up, name)["enable_thinking"] is False
        assert self.sent(gw, up, name, enable_thinking=True)["enable_thinking"] is True
        assert "enable_thinking" not in self.sent(gw, up, name, **STREAM)
        assert "enable_thinking" not in self.sent(gw, up, "dashscope/qwen-plus")

    def test_117_32_kimi(self, gw, up):
        assert "temperature" in self.refused(gw, up, "moonshot/kimi-k2.5", temperature=0.2)["message"]
        sent = self.sent(gw, up, "moonshot/kimi-k2.5", temperature=None, top_p=None, n=1)
        assert not {"temperature", "top_p"} & set(sent)
        sent = self.sent(gw, up, "moonshot/kimi-k3", reasoning_effort="none")
        assert sent["reasoning_effort"] == "low"

    def test_117_33_forced_tools(self, gw, up):
        named = {"type": "function", "function": {"name": "f"}}
        for choice in ("required", named):
            sent = self.sent(gw, up, "deepseek/deepseek-v4-flash", tools=TOOLS, tool_choice=choice)
            assert sent["tool_choice"] == "auto"

    def test_117_34_efforts(self, gw, up):
        assert self.sent(gw, up, "xai/grok-4.6", reasoning_effort="max")["reasoning_effort"] == "xhigh"
        self.refused(gw, up, "xai/grok-4.6", reasoning_effort="none")

    @pytest.mark.parametrize("name", OF_FAMILIES)
    def test_117_35_efforts_of_families(self, gw, up, name):
        assert self.sent(gw, up, name, reasoning_effort="high")["reasoning_effort"] == "high"

    def test_117_36_thoughts_back(self, gw, up):
        call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
        turns = [{"role": "user", "content": "a"},
                 {"role": "assistant", "content": None, "tool_calls": [call],
                  "reasoning_content": "why"},
                 {"role": "tool", "tool_call_id": "call_1", "content": "1"},
                 {"role": "assistant", "content": "said"}, {"role": "user", "content": "b"}]
        for name in ("openrouter/deepseek/deepseek-v4-pro", "deepseek/deepseek-v4-flash"):
            sent = self.sent(gw, up, name, messages=turns)["messages"]
            assert [m.get("reasoning_content") for m in sent] == [None, "why", None, " ", None]
