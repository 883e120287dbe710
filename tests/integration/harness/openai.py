# SPDX-License-Identifier: Apache-2.0
"""Answers of an upstream that speaks OpenAI's dialect."""

import copy

from . import actions

# $1 per token in, $2 per token out: a cost is read off at a glance
PRICED = {"input_cost_per_token": 1.0, "output_cost_per_token": 2.0}
USAGE = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12}
COST = 5 * 1.0 + 7 * 2.0


def model(name, upstream, upstream_model="openai/gpt-up", **params):
    """One entry of model_list; keyword model_info goes where it belongs."""
    info = params.pop("model_info", {})
    return {"model_name": name, "model_info": info,
            "litellm_params": {"model": upstream_model, "api_base": upstream.base,
                               "api_key": "sk-upstream", **params}}


def once(upstream, **general):
    """A YAML of one priced model whose calls are one attempt each. @param general its settings"""
    return {"model_list": [model("gpt", upstream, **PRICED)], "general_settings": general,
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}


def chat(content="hi", usage=USAGE, **more):
    message = {"role": "assistant", "content": content}
    return {"id": "chatcmpl-1", "object": "chat.completion", "created": 1700000000,
            "model": "gpt-up-2024", "choices": [{"index": 0, "message": message,
                                                 "finish_reason": "stop"}],
            "usage": copy.deepcopy(usage), **more}


def text(content="hi", usage=USAGE):
    return {"id": "cmpl-1", "object": "text_completion", "created": 1700000000,
            "model": "gpt-up-2024", "usage": copy.deepcopy(usage),
            "choices": [{"index": 0, "text": content, "logprobs": None, "finish_reason": "stop"}]}


def embedding(*vectors):
    data = [{"object": "embedding", "index": i, "embedding": list(v)}
            for i, v in enumerate(vectors or ([0.25, -0.5],))]
    return {"object": "list", "data": data, "model": "embed-up",
            "usage": {"prompt_tokens": 3, "total_tokens": 3}}


def error(message="no", type="server_error", param=None, code=None):
    return {"error": {"message": message, "type": type, "param": param, "code": code}}


def chunk(delta, finish=None, **more):
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1700000000,
            "model": "gpt-up-2024", "choices": [{"index": 0, "delta": delta,
                                                 "finish_reason": finish}], **more}


def usage_chunk(usage=USAGE):
    return {**chunk({}), "choices": [], "usage": copy.deepcopy(usage)}


def chunks(words=("Hel", "lo"), usage=USAGE):
    first = [chunk({"role": "assistant", "content": ""})]
    return (first + [chunk({"content": w}) for w in words] + [chunk({}, "stop")]
            + ([usage_chunk(usage)] if usage else []))


def by_request(turn):
    """What an upstream without faults does: a stream when asked for one, else the whole."""
    body = turn.request.json()
    if turn.request.target.endswith("/embeddings"):
        return actions.answer(embedding())(turn)
    if body.get("stream"):
        return actions.sse(chunks())(turn)
    if turn.request.target.split("?")[0].endswith("/chat/completions"):
        return actions.answer(chat())(turn)
    return actions.answer(text())(turn)


def what_is_sent(client, up, name, **members):
    """Have a chat answered. @return the body that the upstream was sent for it"""
    up.script(actions.answer(chat()))
    reply = client.post("/v1/chat/completions", json={
        "model": name, "messages": [{"role": "user", "content": "x"}]} | members)
    assert reply.status_code == 200, reply.text
    return up.requests[-1].json()
