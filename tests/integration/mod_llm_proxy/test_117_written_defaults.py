# SPDX-License-Identifier: Apache-2.0
"""Clients write defaults into every call: none of them is refused, nor sent to who refuses it."""

import pytest

from harness.openai import model, what_is_sent

DEFAULTS = {
    "temperature": 1, "top_p": 1, "n": 1, "presence_penalty": 0, "frequency_penalty": 0,
    "stream": False, "stop": None, "logprobs": False, "top_logprobs": 0, "max_tokens": None,
    "user": "", "seed": None, "tools": [], "tool_choice": "auto", "parallel_tool_calls": True,
    "functions": [], "function_call": "none", "response_format": {"type": "text"},
    "stream_options": None, "store": False, "metadata": {}, "service_tier": "auto",
    "logit_bias": {}, "reasoning_effort": None, "verbosity": "medium", "modalities": ["text"]}
MODELS = [
    "openai/gpt-4o", "openai/gpt-5", "openai/gpt-5.4", "openai/o3", "openai/gpt-4o-search-preview",
    "openai/gpt-3.5-turbo-instruct", "azure/gpt-5", "anthropic/claude-sonnet-4-5",
    "anthropic/claude-opus-4-7", "gemini/gemini-2.5-flash", "gemini/gemini-3-pro-preview",
    "mistral/mistral-large-latest", "xai/grok-4", "groq/llama-3.3-70b-versatile",
    "cerebras/gpt-oss-120b", "perplexity/sonar-pro", "cohere/command-a-03-2025",
    "ollama_chat/llama3.1", "moonshot/kimi-k2.5", "zai/glm-4.7", "deepseek/deepseek-reasoner",
    "fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct",
    "together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo", "nvidia_nim/google/gemma-2-2b-it",
    "openrouter/anthropic/claude-sonnet-4.5", "databricks/databricks-claude-sonnet-4-5",
    "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0", "bedrock/us.amazon.nova-pro-v1:0"]
AWS = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "aws_region_name": "us-east-1"}
# what each host answers a 400 to, whatever it says
REFUSED = {
    "openai/gpt-5": {"top_p", "stop", "presence_penalty", "logprobs"}, "openai/o3": {"top_p"},
    "xai/grok-4": {"stop", "presence_penalty", "frequency_penalty"},
    "perplexity/sonar-pro": {"presence_penalty", "frequency_penalty", "stop", "logprobs", "tools"},
    "nvidia_nim/google/gemma-2-2b-it": {"presence_penalty", "service_tier", "store", "verbosity"},
    "groq/llama-3.3-70b-versatile": {"logprobs", "logit_bias", "n", "store", "verbosity"},
    "anthropic/claude-opus-4-7": {"temperature", "top_p"}}


def asked(client, name, **members):
    """@return the status of a call; the upstream's answer may be of another format"""
    body = {"model": name, "messages": [{"role": "user", "content": "x"}]} | members
    return client.post("/v1/chat/completions", json=body)


class TestWrittenDefaults:
    @staticmethod
    def configure(up, other):
        models = [model(name, up, name, **(AWS if name.startswith("bedrock/") else {}))
                  for name in MODELS]
        return {"yaml": {"model_list": models, "router_settings": {
            "num_retries": 0, "disable_cooldowns": True}}}

    @pytest.mark.parametrize("name", MODELS)
    def test_117_40_none_is_refused(self, gw, client, up, name):
        gw.expect_log("LLM")            # the scripted answers are OpenAI's, whoever is asked
        each = [{key: value} for key, value in DEFAULTS.items()]
        for members in [DEFAULTS, *each]:
            up.requests.clear()
            reply = asked(client, name, **members)
            assert len(up.requests) == 1, (members, reply.text)
            sent = up.last.json()
            assert not REFUSED.get(name, set()) & set(sent), members
            assert not {"tools", "tool_choice", "functions", "function_call", "stop",
                        "stream_options", "top_logprobs"} & set(sent)

    @pytest.mark.parametrize("name", ["openai/gpt-4o", "openai/gpt-5", "openai/o3", "xai/grok-4",
                                      "groq/llama-3.3-70b-versatile", "perplexity/sonar-pro"])
    @pytest.mark.parametrize("members", [{"stop": []}, {"stop": ""}, {"max_tokens": -1},
                                         {"reasoning_effort": ""}, {"function_call": "none"},
                                         {"stream_options": {"include_usage": True}}], ids=str)
    def test_117_41_says_nothing_to_anybody(self, client, up, name, members):
        assert set(what_is_sent(client, up, name, **members)) <= {"model", "messages"}

    @pytest.mark.parametrize("members,status", [
        ({"tool_choice": "none"}, 200), ({"parallel_tool_calls": False}, 200),
        ({"tools": [{"type": "function", "function": {"name": "f"}}]}, 400),
        ({"top_logprobs": 2}, 400), ({"stop": ["a"]}, 400), ({"frequency_penalty": 0.5}, 200)],
        ids=str)
    def test_117_42_what_asks_is_refused_as_before(self, client, up, members, status):
        up.requests.clear()
        assert asked(client, "perplexity/sonar-pro", **members).status_code == status
        if "frequency_penalty" in members:
            assert up.last.json()["frequency_penalty"] == 0.5

    @pytest.mark.parametrize("members,sent", [
        ({"temperature": 0.5, "top_p": 1}, {"temperature": 0.5}),
        ({"temperature": 1, "top_p": 0.5}, {"top_p": 0.5}), (DEFAULTS, {"temperature": 1}),
        ({"temperature": 0.5, "top_p": 0.5}, {"temperature": 0.5, "top_p": 0.5})], ids=str)
    def test_117_43_claude_samples_in_one_way(self, gw, client, up, members, sent):
        gw.expect_log("LLM")
        for name in ("anthropic/claude-sonnet-4-5", "openrouter/anthropic/claude-sonnet-4.5"):
            asked(client, name, **members)
            assert {k: v for k, v in up.last.json().items()
                    if k in ("temperature", "top_p")} == sent
