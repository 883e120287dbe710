# SPDX-License-Identifier: Apache-2.0
"""A model that only chats completes texts by way of chat, and the reverse."""

import pytest

from harness import actions, openai, sse
from harness.openai import chunk, model

TEXT = {"prompt": "once", "max_tokens": 7}
MODELS = {"gpt-4o": "openai/gpt-4o", "wild/gpt-4o": "openai/*", "azure": "azure/gpt-4o",
          "o3": "openai/o3", "instruct": "openai/gpt-3.5-turbo-instruct",
          "other": "openai/some-server", "told": "openai/some-chat", "told-text": "openai/gpt-4o",
          "grok": "xai/grok-4", "grok-mini": "xai/grok-3-mini", "kimi": "moonshot/kimi-k2",
          "grok-fast": "xai/grok-4-1-fast-reasoning", "grok-plain": "xai/grok-3",
          "grok-fast-plain": "xai/grok-4-1-fast-non-reasoning",
          "codex": "openai/gpt-5-codex", "told-codex": "openai/my-codex",
          "azure-codex": "azure/gpt-5-codex"}


class TestOtherOperation:
    @staticmethod
    def configure(up, other):
        info = {"told": {"mode": "chat"}, "told-text": {"mode": "completion"},
                "told-codex": {"mode": "responses"}}
        return {"yaml": {"model_list": [
            model(n.replace("wild/gpt-4o", "wild/*"), up, m, model_info=info.get(n, {}))
            for n, m in MODELS.items()]}}

    @pytest.mark.parametrize("name", ["gpt-4o", "wild/gpt-4o", "azure", "told", "grok", "grok-mini",
                                      "grok-fast", "kimi"])
    def test_105_01_text_of_a_chat_model(self, client, up, name):
        up.script(actions.answer(openai.chat(" upon")))
        reply = client.post("/v1/completions", json=TEXT | {"model": name}).json()
        assert reply["object"] == "text_completion" and reply["choices"][0]["text"] == " upon"
        assert "/chat/completions" in up.last.target
        sent = up.last.json()
        assert sent["messages"] == [{"role": "user", "content": "once"}] and "prompt" not in sent

    def test_105_02_streamed(self, client, up):
        up.script(actions.sse([chunk({"role": "assistant", "content": " upon"}), chunk({}, "stop")]))
        reply = client.post("/v1/completions", json=TEXT | {"model": "gpt-4o", "stream": True})
        found = sse.events(reply.text)
        assert {e["object"] for e in found[:-1]} == {"text_completion"}
        assert "".join(c["text"] for e in found[:-1] for c in e["choices"]) == " upon"

    @pytest.mark.parametrize("stream", [False, True])
    def test_105_20_probabilities(self, client, up, stream):
        """Four parallel lists; offsets count characters, through all chunks of a choice."""
        tokens = [{"token": t, "logprob": -n, "top_logprobs": [
            {"token": t, "logprob": -n}, {"token": "x", "logprob": -9}][:k]}
            for n, (t, k) in enumerate([(" \u00fcp", 2), ("on", 1), ("!", 0)], 1)]
        body = openai.chat(" \u00fcpon!")
        body["choices"][0]["logprobs"] = {"content": tokens}
        pieces = [chunk({"content": "".join(t["token"] for t in part)})
                  for part in (tokens[:2], tokens[2:])]
        for piece, part in zip(pieces, (tokens[:2], tokens[2:])):
            piece["choices"][0]["logprobs"] = {"content": part}
        up.script(actions.sse([chunk({"role": "assistant", "content": ""}), *pieces,
                               chunk({}, "stop")]) if stream else actions.answer(body))
        reply = client.post("/v1/completions", json=TEXT | {"model": "gpt-4o", "logprobs": 2,
                                                            "stream": stream})
        found = sse.events(reply.text)[:-1] if stream else [reply.json()]
        got = [c["logprobs"] for e in found for c in e["choices"] if c["logprobs"]]
        assert {name: sum((g[name] for g in got), []) for name in got[0]} == {
            "tokens": [" \u00fcp", "on", "!"], "token_logprobs": [-1, -2, -3],
            "top_logprobs": [{" \u00fcp": -1, "x": -9}, {"on": -2}, {"!": -3}],
            "text_offset": [0, 3, 5]}

    def test_105_03_reasoning_models_keep_their_rules(self, client, up):
        up.script(actions.answer(openai.chat()))
        client.post("/v1/completions", json=TEXT | {"model": "o3"}).raise_for_status()
        assert up.last.json()["max_completion_tokens"] == 7
        assert "max_tokens" not in up.last.json()

    @pytest.mark.parametrize("name", ["instruct", "other", "told-text", "grok-plain",
                                      "grok-fast-plain"])
    def test_105_04_text_models_complete_texts(self, client, up, name):
        up.script(actions.answer(openai.text()))
        client.post("/v1/completions", json=TEXT | {"model": name}).raise_for_status()
        assert up.last.target.endswith("/v1/completions") and up.last.json()["prompt"] == "once"

    def test_105_05_chat_with_a_text_model(self, client, up):
        up.script(actions.answer(openai.text(" upon")))
        reply = client.post("/v1/chat/completions", json={
            "model": "instruct", "messages": [{"role": "user", "content": "once"}]}).json()
        assert reply["choices"][0]["message"] == {"role": "assistant", "content": " upon"}
        assert up.last.target.endswith("/v1/completions") and up.last.json()["prompt"] == "once"

    @pytest.mark.parametrize("asks", [{"echo": True}, {"suffix": "s"}, {"best_of": 3}], ids=str)
    def test_105_07_what_a_chat_cannot_do_is_refused(self, client, up, asks):
        reply = client.post("/v1/completions", json=TEXT | {"model": "gpt-4o"} | asks)
        assert reply.status_code == 400 and next(iter(asks)) in reply.json()["error"]["message"]
        up.script(actions.answer(openai.chat()))
        client.post("/v1/completions", json=TEXT | {"model": "gpt-4o", "drop_params": True} | asks
                    ).raise_for_status()
        assert next(iter(asks)) not in up.last.json()

    @pytest.mark.parametrize("asks", [
        {"tools": [{"type": "function", "function": {"name": "f", "parameters": {}}}]},
        {"response_format": {"type": "json_object"}}, {"logprobs": True},
        {"thinking": {"type": "enabled", "budget_tokens": 2000}}], ids=str)
    def test_105_08_what_a_text_model_cannot_do_is_refused(self, client, up, asks):
        body = {"model": "instruct", "messages": [{"role": "user", "content": "once"}]} | asks
        reply = client.post("/v1/chat/completions", json=body)
        assert reply.status_code == 400 and next(iter(asks)) in reply.json()["error"]["message"]
        up.script(actions.answer(openai.text()))
        client.post("/v1/chat/completions", json=body | {"drop_params": True}).raise_for_status()
        assert next(iter(asks)) not in up.last.json()

    def test_105_06_embeddings_are_not_meant(self, client, up):
        up.script(actions.answer(openai.embedding()))
        client.post("/v1/embeddings", json={"model": "gpt-4o", "input": "x"}).raise_for_status()
        assert up.last.target.endswith("/v1/embeddings")

    @pytest.mark.parametrize("name", ["told-codex", "azure-codex"])
    @pytest.mark.parametrize("path,body", [
        ("/v1/completions", TEXT),
        ("/v1/chat/completions", {"messages": [{"role": "user", "content": "once"}]})])
    def test_105_20_models_that_only_respond(self, client, up, name, path, body):
        """Neither place has them: no call is made to be refused."""
        reply = client.post(path, json=body | {"model": name})
        assert reply.status_code == 400 and not up.requests
        assert "/v1/responses" in reply.json()["error"]["message"]

    def test_105_21_another_server_with_the_name(self, client, up):
        up.script(actions.answer(openai.chat(" upon")))
        reply = client.post("/v1/completions", json=TEXT | {"model": "codex"}).json()
        assert reply["choices"][0]["text"] == " upon" and "/chat/" in up.last.target
