# SPDX-License-Identifier: Apache-2.0
"""Equal dialects: the client's bytes go upstream, the upstream's come back, few members change."""

import json

import pytest

from harness import actions, openai, sse
from harness.openai import chat, model

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}
GATEWAY_ONLY = {"metadata": {"a": "b"}, "litellm_metadata": {}, "tags": ["t"],
                "cache": {"no-cache": True}, "fallbacks": [], "context_window_fallbacks": [],
                "content_policy_fallbacks": [], "num_retries": 1, "timeout": 9,
                "request_timeout": 9, "stream_timeout": 9, "guardrails": [],
                "disable_fallbacks": True, "include_fallback_errors": True, "no-log": False,
                "litellm_call_id": "i", "litellm_session_id": "s", "litellm_trace_id": "t",
                "drop_params": True, "priority": 1}


class TestBytePath:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up), model("gpt*", up, "openai/gpt*")]}}

    def test_110_01_unknown_members_pass(self, client, up):
        odd = {"x_new": {"b": 1, "a": [None, 1e3, "\u00e9\U0001f600"]}, "seed": -0.0,
               "tools": [{"type": "function", "function": {"name": "f", "parameters": {}}}]}
        client.post("/v1/chat/completions", json=CHAT | odd)
        assert up.last.json() == CHAT | odd | {"model": "gpt-up"}

    def test_110_02_values_keep_their_bytes(self, client, up):
        """Numbers are not rounded, strings not re-escaped, spaces not lost."""
        text = ('{"model":"gpt", "seed" : 12345678901234567890.12345678901234567890,'
                '"user":"\\u00e9\\/","messages":[ {"role":"user",  "content":"x"} ]}')
        assert client.post("/v1/chat/completions", content=text).status_code == 200
        sent = up.last.body.decode()
        assert '"seed":12345678901234567890.12345678901234567890' in sent
        assert '"user":"\\u00e9\\/"' in sent
        assert '"messages":[ {"role":"user",  "content":"x"} ]' in sent

    def test_110_03_model_replaced_once(self, client, up):
        text = '{"messages": [{"role": "user", "content": "\\"model\\": \\"gpt\\""}], "model": "gpt"}'
        client.post("/v1/chat/completions", content=text)
        assert [v for n, v in up.last.members() if n == "model"] == ["gpt-up"]
        assert up.last.json()["messages"][0]["content"] == '"model": "gpt"'

    def test_110_04_wildcard_model(self, client, up):
        client.post("/v1/chat/completions", json=CHAT | {"model": "gpt-9-turbo"})
        assert up.last.json()["model"] == "gpt-9-turbo"

    def test_110_05_gateway_members_stay_here(self, client, up):
        reply = client.post("/v1/chat/completions", json=CHAT | GATEWAY_ONLY)
        assert reply.status_code == 200
        assert up.last.json() == CHAT | {"model": "gpt-up"}

    @pytest.mark.parametrize("options", [None, {}, {"include_usage": False},
                                         {"include_usage": True}])
    def test_110_06_usage_is_always_asked_for(self, client, up, options):
        body = CHAT | {"stream": True} | ({"stream_options": options} if options is not None else {})
        client.post("/v1/chat/completions", json=body)
        assert up.last.json() == body | {"model": "gpt-up",
                                         "stream_options": {"include_usage": True}}
        assert up.last.header("accept") == "text/event-stream"

    def test_110_07_other_stream_options_stay(self, client, up):
        body = CHAT | {"stream": True,
                       "stream_options": {"include_usage": True, "include_obfuscation": False}}
        client.post("/v1/chat/completions", json=body)
        assert up.last.json()["stream_options"] == body["stream_options"]

    def test_110_08_no_stream_no_options(self, client, up):
        client.post("/v1/chat/completions", json=CHAT | {"stream": False})
        assert "stream_options" not in up.last.json()

    def test_110_09_escaped_member_name(self, client, up):
        text = '{"mod\\u0065l": "gpt", "m\\u0065ssages": [], "us\\u0065r": "u"}'
        assert client.post("/v1/chat/completions", content=text).status_code == 200
        assert up.last.json() == {"model": "gpt-up", "messages": [], "user": "u"}

    def test_110_10_answer_passes(self, client, up):
        """Unknown members and their order come back; only model differs."""
        answer = chat(service_tier="default", x_new=[1, {"z": 1, "a": 2}])
        up.script(actions.answer(json.dumps(answer, indent=1)))
        reply = client.post("/v1/chat/completions", json=CHAT)
        assert reply.text == json.dumps(answer | {"model": "gpt"}, indent=1)
        assert reply.headers["content-type"] == "application/json"
        assert reply.headers["content-length"] == str(len(reply.content))

    def test_110_11_the_head_upstream(self, client, up):
        client.post("/v1/chat/completions", json=CHAT,
                    headers={"Cookie": "a=b", "X-Private": "1", "Accept-Encoding": "gzip, br",
                             "Forwarded": "for=1.2.3.4", "Range": "bytes=0-1"})
        request = up.last
        names = sorted(n.lower() for n, _ in request.headers)
        assert names == ["accept", "authorization", "content-length", "content-type", "host",
                         "user-agent"]
        assert request.header("host") == f"localhost:{up.port}"
        assert request.header("content-type") == "application/json"
        assert request.header("content-length") == str(len(request.body))
        assert (request.method, request.version) == ("POST", "HTTP/1.1")

    def test_110_12_header_injection(self, gw, up):
        """Nothing a client sends ends a header line upstream."""
        gw.chat("gpt", user="a\r\nX-Evil: 1", headers={"x-litellm-call-id": "a b"})
        assert up.last.all("x-evil") == []
        gw.chat("gpt\r\nX-Evil: 1")
        assert [r for r in up.requests if r.all("x-evil")] == []

    def test_110_13_tools_answer(self, client, up):
        call = {"id": "call_1", "type": "function",
                "function": {"name": "f", "arguments": "{\"a\": 1}"}}
        answer = chat()
        answer["choices"][0] |= {"finish_reason": "tool_calls",
                                 "message": {"role": "assistant", "content": None,
                                             "tool_calls": [call]}}
        up.script(actions.answer(answer))
        message = client.post("/v1/chat/completions", json=CHAT).json()["choices"][0]["message"]
        assert message["tool_calls"] == [call]

    def test_110_14_large_body_both_ways(self, client, up):
        text = "\u00fc" * 300000
        up.script(actions.answer(chat(text)))
        body = CHAT | {"messages": [{"role": "user", "content": text}]}
        reply = client.post("/v1/chat/completions", json=body)
        assert reply.json()["choices"][0]["message"]["content"] == text
        assert up.last.json()["messages"][0]["content"] == text


class TestPathsAndDialects:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, **openai.PRICED), model("embed", up, "openai/embed-up"),
            model("chat-only", up, "groq/llama-x"), model("az", up, "azure/dep", api_version="v9")]}}

    @pytest.mark.parametrize("path", ["/engines/gpt/chat/completions", "/chat/completions",
                                      "/openai/deployments/gpt/chat/completions"])
    def test_110_20_chat(self, client, up, path):
        body = {"messages": [], "model": "gpt"}
        assert client.post(path, json=body).json() == chat() | {"model": "gpt"}
        assert up.last.target == "/v1/chat/completions"

    @pytest.mark.parametrize("path", ["/engines/gpt/chat/completions",
                                      "/openai/deployments/gpt/chat/completions"])
    def test_110_21_model_of_the_path_only(self, client, up, path):
        """Then the answer keeps the upstream's name."""
        assert client.post(path, json={"messages": []}).json()["model"] == "gpt-up-2024"
        assert up.last.json()["model"] == "gpt-up"

    def test_110_22_azure_client(self, client, up):
        reply = client.post("/openai/deployments/gpt/chat/completions?api-version=2024-02-01",
                            json={"messages": []}, headers={"api-key": "ignored"})
        assert reply.status_code == 200
        assert up.last.target == "/v1/chat/completions"

    def test_110_23_azure_upstream(self, client, up):
        client.post("/v1/chat/completions", json=CHAT | {"model": "az"})
        assert up.last.target.endswith("/openai/deployments/dep/chat/completions?api-version=v9")
        assert up.last.header("api-key") == "sk-upstream"
        assert up.last.header("authorization") is None

    @pytest.mark.parametrize("path", ["/v1/completions", "/completions", "/engines/gpt/completions",
                                      "/openai/deployments/gpt/completions"])
    def test_110_24_text_native(self, client, up, path):
        reply = client.post(path, json={"model": "gpt", "prompt": ["a", "b"], "echo": True})
        assert reply.json() == openai.text() | {"model": "gpt"}
        assert up.last.target == "/v1/completions"
        assert up.last.json() == {"model": "gpt-up", "prompt": ["a", "b"], "echo": True}

    def test_110_25_text_emulated(self, client, up):
        up.script(actions.answer(chat("written")))
        reply = client.post("/v1/completions", json={"model": "chat-only", "prompt": "write"})
        found = reply.json()
        assert up.last.target.endswith("/chat/completions")
        assert up.last.json()["messages"] == [{"role": "user", "content": "write"}]
        assert found["object"] == "text_completion"
        assert found["choices"][0]["text"] == "written"
        assert found["choices"][0]["finish_reason"] == "stop"
        assert found["usage"]["total_tokens"] == 12

    def test_110_26_text_emulated_stream(self, client, up):
        reply = client.post("/v1/completions", json={"model": "chat-only", "prompt": "write",
                                                     "stream": True})
        found = sse.events(reply.text)
        assert found[-1] == "[DONE]"
        assert {e["object"] for e in found[:-1]} == {"text_completion"}
        assert "".join(c["text"] or "" for e in found[:-1] for c in e["choices"]) == "Hello"

    @pytest.mark.parametrize("path", ["/v1/embeddings", "/embeddings", "/engines/embed/embeddings",
                                      "/openai/deployments/embed/embeddings"])
    @pytest.mark.parametrize("value", ["text", ["a", "b"], [1, 2, 3], [[1, 2], [3]]])
    def test_110_27_embeddings(self, client, up, path, value):
        reply = client.post(path, json={"model": "embed", "input": value, "dimensions": 2})
        assert reply.json() == openai.embedding() | {"model": "embed"}
        assert up.last.target == "/v1/embeddings"
        assert up.last.json() == {"model": "embed-up", "input": value, "dimensions": 2}

    def test_110_28_embedding_is_no_stream(self, client, up):
        reply = client.post("/v1/embeddings", json={"model": "embed", "input": "x", "stream": True})
        assert reply.json()["object"] == "list"

    def test_110_29_wire_without_embeddings(self, client, up):
        reply = client.post("/v1/embeddings", json={"model": "chat-only", "input": "x"})
        assert reply.status_code == 400
        assert "does not serve embeddings" in reply.json()["error"]["message"]
        assert up.requests == []
