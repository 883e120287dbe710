# SPDX-License-Identifier: Apache-2.0
"""What clients ask, provider by provider: the cross of REQUESTS and PROVIDERS is one case each."""
from dataclasses import dataclass

PNG = ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5"
       "ErkJggg==")
DATA_URL = "data:image/png;base64," + PNG

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Weather of a city",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "its name"},
                "unit": {"type": "string", "enum": ["c", "f"]},
            },
            "required": ["city"],
        },
    },
}
CLOCK = {
    "type": "function",
    "function": {"name": "get_time", "parameters": {"type": "object", "properties": {}}},
}
STRICT = {
    "type": "function",
    "function": {
        "name": "strict_tool",
        "description": "Strict",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {"a": {"type": ["string", "null"]}, "b": {"anyOf": [
                {"type": "integer"}, {"type": "null"}]}},
            "required": ["a", "b"],
            "additionalProperties": False,
        },
    },
}
SCHEMA = {
    "type": "json_schema",
    "json_schema": {
        "name": "answer",
        "strict": True,
        "schema": {
            "type": "object",
            "properties": {"answer": {"type": "string"}, "sure": {"type": "boolean"}},
            "required": ["answer", "sure"],
            "additionalProperties": False,
        },
    },
}


def user(text):
    return {"role": "user", "content": text}


def calls(*names):
    return [{"id": f"call_{i}", "type": "function",
             "function": {"name": name, "arguments": '{"city": "Paris"}'}}
            for i, name in enumerate(names)]


HELLO = [user("Hello")]
ASKED = [user("Weather in Paris?"),
         {"role": "assistant", "content": None, "tool_calls": calls("get_weather")}]
TOOL_TURNS = ASKED + [{"role": "tool", "tool_call_id": "call_0", "content": "18 degrees"}]
PARALLEL_TURNS = [
    user("Weather and time?"),
    {"role": "assistant", "content": "Looking.", "tool_calls": calls("get_weather", "get_time")},
    {"role": "tool", "tool_call_id": "call_0", "content": '{"temp": 18}'},
    {"role": "tool", "tool_call_id": "call_1", "content": [{"type": "text", "text": "noon"}]},
    user("Thanks, and now?"),
]

# name -> the body without its model
REQUESTS = {
    "plain": {"messages": HELLO},
    "system": {"messages": [{"role": "system", "content": "Be brief."}] + HELLO},
    "two_systems": {"messages": [{"role": "system", "content": "Be brief."},
                                 {"role": "system", "content": "Be kind."}] + HELLO},
    "developer": {"messages": [{"role": "developer", "content": "Be brief."}] + HELLO},
    "system_parts": {"messages": [{"role": "system", "content": [
        {"type": "text", "text": "Be brief."}, {"type": "text", "text": "Be kind."}]}] + HELLO},
    "turns": {"messages": HELLO + [{"role": "assistant", "content": "Hi."}, user("How are you?")]},
    "same_role": {"messages": [user("One."), user("Two.")]},
    "text_parts": {"messages": [user([{"type": "text", "text": "One."},
                                      {"type": "text", "text": "Two."}])]},
    "names": {"messages": [{"role": "user", "name": "ann", "content": "Hello"}]},
    "unicode": {"messages": [user("Grüße, 世界 \U0001f30d \" \\ / \t")]},
    "image": {"messages": [user([{"type": "text", "text": "What is it?"},
                                 {"type": "image_url", "image_url": {"url": DATA_URL}}])]},
    "image_detail": {"messages": [user([{"type": "image_url", "image_url": {
        "url": DATA_URL, "detail": "low"}}, {"type": "text", "text": "What is it?"}])]},
    "sampling": {"messages": HELLO, "temperature": 0.5, "top_p": 0.9, "max_tokens": 50},
    "temperature": {"messages": HELLO, "temperature": 0},
    "max_completion_tokens": {"messages": HELLO, "max_completion_tokens": 60},
    "stop_string": {"messages": HELLO, "stop": "END"},
    "stop_list": {"messages": HELLO, "stop": ["END", "STOP"]},
    "penalties": {"messages": HELLO, "frequency_penalty": 0.5, "presence_penalty": 0.25},
    "seed": {"messages": HELLO, "seed": 7},
    "n": {"messages": HELLO, "n": 2},
    "user": {"messages": HELLO, "user": "user-7"},
    "logprobs": {"messages": HELLO, "logprobs": True, "top_logprobs": 2},
    "logit_bias": {"messages": HELLO, "logit_bias": {"50256": -100}},
    "json_object": {"messages": [user("Answer in JSON")],
                    "response_format": {"type": "json_object"}},
    "json_schema": {"messages": HELLO, "response_format": SCHEMA},
    "response_text": {"messages": HELLO, "response_format": {"type": "text"}},
    "effort_low": {"messages": HELLO, "reasoning_effort": "low"},
    "effort_high": {"messages": HELLO, "reasoning_effort": "high"},
    "effort_none": {"messages": HELLO, "reasoning_effort": "none"},
    "effort_max": {"messages": HELLO, "reasoning_effort": "max"},
    "effort_dropped": {"messages": HELLO, "reasoning_effort": "low", "drop_params": True},
    "effort_allowed": {"messages": HELLO, "reasoning_effort": "low",
                       "allowed_openai_params": ["reasoning_effort"]},
    "thinking": {"messages": HELLO, "thinking": {"type": "enabled", "budget_tokens": 2048}},
    "thinking_off": {"messages": HELLO, "thinking": {"type": "disabled"}},
    "verbosity": {"messages": HELLO, "verbosity": "low"},
    "tools": {"messages": HELLO, "tools": [WEATHER]},
    "tools_two": {"messages": HELLO, "tools": [WEATHER, CLOCK], "tool_choice": "auto"},
    "tools_strict": {"messages": HELLO, "tools": [STRICT]},
    "tool_required": {"messages": HELLO, "tools": [WEATHER], "tool_choice": "required"},
    "tool_none": {"messages": HELLO, "tools": [WEATHER], "tool_choice": "none"},
    "tool_named": {"messages": HELLO, "tools": [WEATHER], "tool_choice": {
        "type": "function", "function": {"name": "get_weather"}}},
    "parallel_off": {"messages": HELLO, "tools": [WEATHER], "parallel_tool_calls": False},
    "parallel_on": {"messages": HELLO, "tools": [WEATHER], "parallel_tool_calls": True},
    "tool_result": {"messages": TOOL_TURNS, "tools": [WEATHER]},
    "tool_results": {"messages": PARALLEL_TURNS, "tools": [WEATHER, CLOCK]},
    "tool_history_only": {"messages": TOOL_TURNS},
    "metadata": {"messages": HELLO, "metadata": {"k": "v"}},
    "unknown_field": {"messages": HELLO, "no_such_field": {"a": 1}},
    "top_k": {"messages": HELLO, "top_k": 5},
    "drop_params": {"messages": HELLO, "logit_bias": {"1": 1}, "seed": 1, "n": 2,
                    "logprobs": True, "drop_params": True},
    "stream": {"messages": HELLO, "stream": True},
    "stream_usage": {"messages": HELLO, "stream": True,
                     "stream_options": {"include_usage": True}},
    "stream_tools": {"messages": HELLO, "stream": True, "tools": [WEATHER]},
}


@dataclass(frozen=True)
class Provider:
    """One deployment under test. `golden` is the folder of tests/golden with its answers."""
    name: str
    params: dict
    golden: str
    base: str = ""              # what follows the upstream's address in api_base
    base_key: str = "api_base"


def row(name, model, golden, base="", **params):
    return Provider(name, {"model": model, "api_key": f"sk-{name}", **params}, golden, base)


AWS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret",
       "aws_region_name": "eu-west-1"}

PROVIDERS = [
    row("openai", "openai/gpt-4o", "openai_chat", "/v1"),
    row("o3", "openai/o3-mini", "openai_chat", "/v1"),
    row("gpt5", "openai/gpt-5-mini", "openai_chat", "/v1"),
    row("azure", "azure/my-gpt-4o", "openai_chat", api_version="2024-10-21"),
    row("anthropic", "anthropic/claude-sonnet-4-5", "anthropic_messages"),
    row("haiku", "anthropic/claude-haiku-4-5", "anthropic_messages"),
    row("opus", "anthropic/claude-opus-4-8", "anthropic_messages"),
    row("gemini", "gemini/gemini-2.5-flash", "gemini", "/v1beta"),
    row("gemini3", "gemini/gemini-3.1-pro-preview", "gemini", "/v1beta"),
    Provider("bedrock", {"model": "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0", **AWS},
             "bedrock_converse", base_key="aws_bedrock_runtime_endpoint"),
    Provider("nova", {"model": "bedrock/us.amazon.nova-lite-v1:0", **AWS},
             "bedrock_converse", base_key="aws_bedrock_runtime_endpoint"),
    row("cohere", "cohere_chat/command-r-plus", "cohere_chat", "/v2/chat"),
    row("ollama", "ollama_chat/llama3.2", "ollama_chat"),
    row("mistral", "mistral/mistral-small-latest", "openai_chat", "/v1"),
    row("magistral", "mistral/magistral-medium-latest", "openai_chat", "/v1"),
    row("groq", "groq/llama-3.3-70b-versatile", "openai_chat", "/openai/v1"),
    row("groqoss", "groq/openai/gpt-oss-120b", "openai_chat", "/openai/v1"),
    row("deepseek", "deepseek/deepseek-chat", "openai_chat", "/beta"),
    row("together", "together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo", "openai_chat", "/v1"),
    row("togetheross", "together_ai/openai/gpt-oss-120b", "openai_chat", "/v1"),
    row("openrouter", "openrouter/openai/gpt-4o", "openai_chat", "/api/v1"),
    row("xai", "xai/grok-3-mini", "openai_chat", "/v1"),
    row("perplexity", "perplexity/sonar", "openai_chat"),
    row("fireworks", "fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct",
        "openai_chat", "/inference/v1"),
    row("vllm", "hosted_vllm/my-model", "openai_chat", "/v1"),
    row("lmstudio", "lm_studio/my-model", "openai_chat", "/v1"),
]

# providers that differ from "openai" by a few parameters meet only what can differ
BRIEF = {"plain", "system", "developer", "image", "sampling", "max_completion_tokens", "stop_list",
         "penalties", "seed", "n", "user", "logprobs", "json_object", "json_schema", "effort_low",
         "effort_none", "effort_max", "effort_dropped", "thinking", "thinking_off",
         "tools", "tools_strict", "tool_required", "parallel_off", "tool_results", "names",
         "text_parts", "unknown_field", "top_k", "stream", "stream_usage", "stream_tools"}
BRIEFLY = {"together", "openrouter", "xai", "perplexity", "fireworks", "vllm", "lmstudio",
           "haiku", "gemini3", "nova", "opus", "magistral", "groqoss", "togetheross"}
