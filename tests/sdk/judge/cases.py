# SPDX-License-Identifier: Apache-2.0
"""The table of exchanges: what is asked, and what the provider answers to it."""
from dataclasses import dataclass, field

from . import upstream
from .requests import BRIEF, BRIEFLY, PROVIDERS, REQUESTS, TOOL_TURNS, user

CHAT = "/v1/chat/completions"


@dataclass(frozen=True)
class Case:
    name: str                   # provider/request, or provider/kind:fixture
    plan: upstream.Plan
    body: object                # bytes are sent as they are, anything else as JSON
    path: str = CHAT
    headers: dict = field(default_factory=dict)


OPENAI_TEXT = {
    "id": "chatcmpl-upstream", "object": "chat.completion", "created": 1700000000,
    "model": "model-of-upstream", "system_fingerprint": "fp_1",
    "service_tier": "default",
    "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None,
                 "message": {"role": "assistant", "content": "Hello there", "refusal": None}}],
    "usage": {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13},
}
def _chunk(delta, finish=None, **more):
    return {"id": "chatcmpl-upstream", "object": "chat.completion.chunk", "created": 1700000000,
            "model": "model-of-upstream", "system_fingerprint": "fp_1", "choices": [
                {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}], **more}


OPENAI_STREAM = {"events": [{"data": data} for data in (
    _chunk({"role": "assistant", "content": "", "refusal": None}), _chunk({"content": "Hello"}),
    _chunk({"content": " there"}), _chunk({}, "stop"),
    {**_chunk({}), "choices": [], "usage": OPENAI_TEXT["usage"]}, "[DONE]")]}


def text_plan(dialect, model=None):
    """A plain answer of a few words, streamed or not; a whole one of the model that was called."""
    plain = OPENAI_TEXT if dialect == "openai_chat" \
        else upstream.golden(dialect, "response", "text")["body"]
    if dialect != "openai_chat" and model is not None:
        plain = {key: model if key in ("model", "modelVersion") else value
                 for key, value in plain.items()}
    stream = OPENAI_STREAM if dialect == "openai_chat" \
        else upstream.golden(dialect, "stream", "text")
    return upstream.Plan(upstream.as_json(plain), upstream.as_stream(dialect, stream))


def _asked():
    for provider in PROVIDERS:
        plan = text_plan(provider.golden, provider.params["model"].partition("/")[2])
        for name, body in REQUESTS.items():
            if provider.name not in BRIEFLY or name in BRIEF:
                yield Case(f"{provider.name}/{name}", plan, {"model": provider.name, **body})


# the deployment that meets every answer of a golden folder
SPEAKERS = {"openai_chat": "openai", "anthropic_messages": "anthropic", "gemini": "gemini",
            "bedrock_converse": "bedrock", "cohere_chat": "cohere", "ollama_chat": "ollama"}
# what a fixture's own request may add to the question
ASKING = ("tools", "tool_choice", "response_format", "stream_options", "n", "logprobs")


def _question(name, fixture, stream):
    body = {"model": name, **REQUESTS["tools" if "tool" in str(fixture) else "plain"]}
    body.update({k: v for k, v in fixture.get("request", {}).items() if k in ASKING})
    if stream:
        body["stream"] = True
    else:
        body.pop("stream_options", None)
    return body


def _answer(dialect, kind, fixture):
    if kind == "stream":
        return upstream.as_stream(dialect, fixture)
    body = fixture.get("body")
    if isinstance(body, str):
        return upstream.Answer(fixture.get("status", 200), "text/html", body.encode())
    return upstream.as_json(body, fixture.get("status", 200))


def _answered():
    for dialect, name in SPEAKERS.items():
        for kind in ("response", "stream", "error"):
            for fixture_name in upstream.golden_names(dialect, kind):
                fixture = upstream.golden(dialect, kind, fixture_name)
                if fixture.get("op", "chat") != "chat":
                    continue
                answer = _answer(dialect, kind, fixture)
                yield Case(f"{name}/{kind}:{fixture_name}", upstream.Plan(answer, answer),
                           _question(name, fixture, kind == "stream"))


# what the gateway refuses by itself; the provider must not be asked
BAD = {
    "unknown_model": {"model": "no-such-model", **REQUESTS["plain"]},
    "no_model": REQUESTS["plain"],
    "no_messages": {"model": "openai"},
    "model_number": {"model": 7, **REQUESTS["plain"]},
    "model_null": {"model": None, **REQUESTS["plain"]},
    "client_api_base": {"model": "openai", "api_base": "http://x.invalid", **REQUESTS["plain"]},
    "client_base_url": {"model": "openai", "base_url": "http://x.invalid", **REQUESTS["plain"]},
    "client_aws_role": {"model": "bedrock", "aws_role_name": "x", **REQUESTS["plain"]},
    "list": [1, 2],
    "text": "words",
    "empty_object": {},
    "not_json": b"{not json",
    "half_json": b'{"model": "openai", "messages": [',
    "empty": b"",
}
KEYS = {
    "none": {"authorization": ""},
    "wrong": {"authorization": "Bearer sk-not-a-key"},
    "not_bearer": {"authorization": "Basic eDp5"},
    "no_sk": {"authorization": "Bearer not-a-key"},
}


def _refused():
    for name, body in BAD.items():
        yield Case(f"gateway/{name}", text_plan("openai_chat"), body)
    for name, headers in KEYS.items():
        yield Case(f"gateway/key_{name}", text_plan("openai_chat"),
                   {"model": "openai", **REQUESTS["plain"]}, headers=headers)
    for path in ("/no/such/path", "/v1/chat/nothing"):
        yield Case(f"gateway/path:{path}", text_plan("openai_chat"), {}, path)


def _claude(**usage):
    return {**upstream.golden("anthropic_messages", "response", "text")["body"], "usage": usage}


def _gpt(model="model-of-upstream", **usage):
    return {**OPENAI_TEXT, "model": model, "usage": {"total_tokens": 2000, **usage}}


def _gemini(prompt, answer, **usage):
    return {**upstream.golden("gemini", "response", "text")["body"], "usageMetadata": {
        "promptTokenCount": prompt, "candidatesTokenCount": answer,
        "totalTokenCount": prompt + answer, **usage}}


MILLE = {"prompt_tokens": 1000, "completion_tokens": 1000}
# what an answer costs: every kind of token, tiers, and whose price it is
PRICED = {
    "openai/priced:cached": _gpt(**MILLE, prompt_tokens_details={"cached_tokens": 600}),
    "openai/priced:reasoning": _gpt(**MILLE, completion_tokens_details={"reasoning_tokens": 700}),
    "openai/priced:audio": _gpt("gpt-4o-audio-preview", **MILLE, prompt_tokens_details={
        "audio_tokens": 300, "cached_tokens": 0}, completion_tokens_details={
            "audio_tokens": 400, "reasoning_tokens": 0}),
    "openai/priced:dated_model": _gpt("gpt-4o-2024-05-13", **MILLE),
    "openai/priced:other_model": _gpt("gpt-4o-mini", **MILLE),
    "gpt5/priced:flex": {**_gpt("gpt-5-mini", **MILLE), "service_tier": "flex"},
    "gpt5/priced:priority": {**_gpt("gpt-5-mini", **MILLE, prompt_tokens_details={
        "cached_tokens": 600}), "service_tier": "priority"},
    "gpt5/priced:default_tier": {**_gpt("gpt-5-mini", **MILLE), "service_tier": "default"},
    "xai/priced:thoughts_beside": _gpt(**{**MILLE, "total_tokens": 2300}, completion_tokens_details={
        "reasoning_tokens": 300}),
    "azure/priced:model_behind": _gpt("gpt-4o-mini-2024-07-18", **MILLE),
    "deepseek/priced:cache_hit": _gpt(**MILLE, prompt_cache_hit_tokens=640,
                                      prompt_cache_miss_tokens=360),
    "openrouter/priced:told": _gpt("openai/gpt-4o", **MILLE, cost=0.5),
    "openrouter/priced:model_behind": _gpt("openai/gpt-4.1", **MILLE),
    "perplexity/priced:told": _gpt("sonar", **MILLE, cost={"total_cost": 0.25}),
    "groq/priced:model_behind": _gpt("openai/gpt-oss-20b", **MILLE),
    "anthropic/priced:cached": _claude(input_tokens=100, output_tokens=50,
                                       cache_read_input_tokens=800,
                                       cache_creation_input_tokens=100),
    "anthropic/priced:hour": _claude(
        input_tokens=100, output_tokens=50, cache_creation_input_tokens=300, cache_creation={
            "ephemeral_5m_input_tokens": 100, "ephemeral_1h_input_tokens": 200}),
    "anthropic/priced:above_200k": _claude(input_tokens=200001, output_tokens=50,
                                           cache_read_input_tokens=1000,
                                           cache_creation_input_tokens=0),
    "gemini/priced:thoughts": _gemini(1000, 200, thoughtsTokenCount=300, totalTokenCount=1500),
    "gemini3/priced:below_200k": _gemini(200000, 1000),
    "gemini3/priced:above_200k": _gemini(200001, 1000, cachedContentTokenCount=100000),
    "gemini3/priced:priority": _gemini(1000, 200, trafficType="ON_DEMAND_PRIORITY"),
    "gemini3/priced:flex": _gemini(1000, 200, trafficType="ON_DEMAND_FLEX"),
    "gemini/priced:audio": _gemini(1000, 10, promptTokensDetails=[
        {"modality": "AUDIO", "tokenCount": 400}, {"modality": "TEXT", "tokenCount": 600}]),
}


def _priced():
    for name, body in PRICED.items():
        model = name.split("/", 1)[0]
        if model == "gemini3":
            body = {**body, "modelVersion": "gemini-3.1-pro-preview"}
        answer = upstream.as_json(body)
        yield Case(name, upstream.Plan(answer, answer), {"model": model, **REQUESTS["plain"]})


REFUSAL = [user("a"), {"role": "assistant", "content": None, "refusal": "I will not."}, user("b")]
OLDER_CALL = [user("a"), {"role": "assistant", "content": None, "function_call": {
    "name": "get_weather", "arguments": "{}"}},
              {"role": "function", "name": "get_weather", "content": "18 degrees"}]
# what another model said, or an older client, is sent on
HISTORIES = {
    **{f"{name}/history:refusal": {"messages": REFUSAL}
       for name in ("openai", "deepseek", "xai", "together")},
    **{f"{name}/history:older_call": {"messages": OLDER_CALL}
       for name in ("openai", "deepseek", "mistral", "groq", "cohere", "ollama")},
    "deepseek/history:unthought": {"messages": TOOL_TURNS, "reasoning_effort": "high"},
    "deepseek/history:unthought_off": {"messages": TOOL_TURNS, "reasoning_effort": "none"},
    **{f"{name}/history:null_parameters": {"messages": [user("a")], "tools": [
        {"type": "function", "function": {"name": "f", "parameters": None}}]}
       for name in ("cohere", "ollama")},
}


def _sent_on():
    dialects = {provider.name: provider.golden for provider in PROVIDERS}
    for name, body in HISTORIES.items():
        model = name.split("/", 1)[0]
        yield Case(name, text_plan(dialects[model]), {"model": model, **body})


CASES = [*_asked(), *_answered(), *_priced(), *_sent_on(), *_refused()]
