# SPDX-License-Identifier: Apache-2.0
"""Details of LiteLLM's surface that clients see and that have no theme of their own."""

import json

import pytest

from harness import actions, openai, sse
from harness.gateway import Gateway
from harness.openai import chat, model


class TestDetails:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, model_info={"id": "gpt-1"}),
            model("spare", other, model_info={"id": "spare-1"})],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True,
                                "fallbacks": [{"gpt": ["spare"]}]}}}

    def test_114_01_nulls_pass(self, gw, up):
        """Deliberately not LiteLLM's: an OpenAI answer stays byte for byte but for its model."""
        answer = chat(service_tier=None)
        answer["choices"][0]["logprobs"] = None
        answer["choices"][0]["message"]["refusal"] = None
        up.always(actions.answer(answer))
        assert gw.chat("gpt").json() == answer | {"model": "gpt"}

    def test_114_02_one_created_for_a_stream(self, gw, up):
        up.always(actions.sse([e | {"created": i} for i, e in enumerate(openai.chunks())]))
        found = sse.events(gw.chat("gpt", stream=True).text)
        assert len({e["created"] for e in found[:-1]}) == 1

    def test_114_03_fallback_errors(self, gw, up):
        up.always(actions.answer(openai.error("first"), 500))
        h = gw.chat("gpt", include_fallback_errors=True).headers
        (failure,) = json.loads(h["x-litellm-fallback-errors"])
        assert failure["code"] == "500" and "first" in failure["message"]
        assert "x-litellm-fallback-errors" not in gw.chat("gpt").headers

    def test_114_04_preflight(self, gw):
        """A browser asks before it posts."""
        with gw.client(key=None) as c:
            reply = c.options("/v1/chat/completions", headers={
                "Origin": "https://app.example", "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "authorization"})
        assert reply.status_code == 200
        assert reply.headers["access-control-allow-origin"] == "*"
        assert "POST" in reply.headers["access-control-allow-methods"]
        assert "authorization" in reply.headers["access-control-allow-headers"]

    def test_114_05_anthropic_list(self, client):
        found = client.get("/v1/models", headers={"anthropic-version": "2023-06-01"}).json()
        assert sorted(found) == ["data", "first_id", "has_more", "last_id"]
        assert sorted(found["data"][0]) == ["created_at", "display_name", "id", "type"]

    def test_114_06_health_hides_addresses(self, gw, client, up):
        key = client.post("/key/generate", json={}).json()["key"]
        with gw.client(key) as mine:
            reply = mine.get("/health?model=gpt")
        assert reply.json()["healthy_count"] == 1
        assert "api_base" not in reply.json()["healthy_endpoints"][0]
        assert "litellm-health-field-notice" in reply.headers

    def test_114_07_identical_deployments(self, up):
        """LiteLLM starts with two entries that are the same."""
        with Gateway({"model_list": [model("gpt", up), model("gpt", up)]}) as gw:
            assert gw.chat("gpt").status_code == 200

    @pytest.mark.parametrize("seconds", ["-1", "abc", "1e99", "nan", "inf", "0"])
    def test_114_08_odd_timeouts(self, gw, seconds):
        assert gw.chat("gpt", headers={"x-litellm-timeout": seconds}).status_code == 200

    @pytest.mark.parametrize("n", ["-1", "abc", "1.5"])
    def test_114_09_odd_retries(self, gw, n):
        assert gw.chat("gpt", headers={"x-litellm-num-retries": n}).status_code == 200

    @pytest.mark.parametrize("body", [
        {"num_retries": "x"}, {"num_retries": -5}, {"timeout": "x"}, {"timeout": -1},
        {"timeout": {}}, {"fallbacks": "spare"}, {"fallbacks": [1, None, {}]},
        {"fallbacks": [{"gpt": "spare"}]}, {"tags": "a"}, {"tags": [1]}, {"metadata": []},
        {"metadata": "x"}, {"metadata": {"tags": "a"}}, {"user": 1}, {"stream_options": []},
        {"drop_params": "yes"}, {"cache": 1}, {"no-log": 1}, {"guardrails": {}}])
    def test_114_10_odd_controls(self, gw, body):
        """Controls of a wrong type never break the server."""
        assert gw.chat("gpt", **body).status_code in (200, 400)

    @pytest.mark.parametrize("fallbacks", [["gpt"] * 3, ["spare"] * 16, [{"gpt": ["gpt"]}]])
    def test_114_11_fallbacks_in_circles(self, gw, up, other, fallbacks):
        up.always(actions.answer(openai.error("first"), 500))
        other.always(actions.answer(openai.error("second"), 500))
        assert gw.chat("gpt", fallbacks=fallbacks).status_code == 500
        assert len(up.requests) + len(other.requests) <= 6
