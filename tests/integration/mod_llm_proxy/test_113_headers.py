# SPDX-License-Identifier: Apache-2.0
"""Headers of an answer (contract 2.3), and what a client controls by headers (2.4)."""

import uuid

import pytest

from harness import actions, openai
from harness.openai import COST, PRICED, chat, model

COUNTED = ("x-litellm-response-duration-ms", "x-litellm-overhead-duration-ms")


class TestAnswerHeaders:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, model_info={"id": "dep-1"}, **PRICED)]}}

    def test_113_01_success(self, gw, up):
        h = gw.chat("gpt").headers
        assert h["x-litellm-model-id"] == "dep-1"
        assert h["x-litellm-model-name"] == "openai/gpt-up"
        assert h["x-litellm-model-group"] == "gpt"
        assert h["x-litellm-model-api-base"] == up.base
        assert float(h["x-litellm-response-cost"]) == COST
        assert float(h["x-litellm-response-cost-input"]) == 5
        assert float(h["x-litellm-response-cost-output"]) == 14
        assert h["x-litellm-attempted-retries"] == "0"
        assert h["x-litellm-attempted-fallbacks"] == "0"
        assert "x-litellm-max-retries" not in h
        assert "x-litellm-cache-key" not in h
        assert h["x-litellm-version"]
        assert all(float(h[n]) >= 0 for n in COUNTED)
        uuid.UUID(h["x-litellm-call-id"])

    def test_113_02_call_id_of_the_client(self, gw):
        h = gw.chat("gpt", headers={"x-litellm-call-id": "mine-17"}).headers
        assert h["x-litellm-call-id"] == "mine-17"

    def test_113_03_provider_headers(self, gw, up):
        up.script(actions.answer(chat(), headers={
            "X-Request-Id": "req_1", "x-ratelimit-remaining-requests": "7",
            "Set-Cookie": "secret=1", "Connection": "keep-alive", "Keep-Alive": "timeout=5"}))
        h = gw.chat("gpt").headers
        assert h["llm_provider-x-request-id"] == "req_1"
        assert h["x-ratelimit-remaining-requests"] == "7"
        assert h["llm_provider-x-ratelimit-remaining-requests"] == "7"
        assert "llm_provider-set-cookie" not in h and "set-cookie" not in h
        assert "llm_provider-connection" not in h and "llm_provider-keep-alive" not in h

    @pytest.mark.parametrize("stream", [False, True])
    def test_113_04_error(self, gw, up, stream):
        up.script(actions.answer(openai.error("bad", "invalid_request_error", "p"), 400,
                                 {"X-Request-Id": "req_2"}))
        reply = gw.chat("gpt", stream=stream)
        found = reply.json()["error"]
        assert reply.status_code == 400
        assert (found["type"], found["param"], found["code"]) == \
            ("invalid_request_error", "p", "400")
        assert found["message"].startswith("litellm.BadRequestError: OpenAIException - bad")
        assert reply.headers["content-type"] == "application/json"
        assert reply.headers["x-litellm-model-id"] == "dep-1"
        assert float(reply.headers["x-litellm-response-cost"]) == 0
        assert reply.headers["llm_provider-x-request-id"] == "req_2"
        uuid.UUID(reply.headers["x-litellm-call-id"])

    def test_113_05_timeout_header(self, gw, up):
        assert gw.chat("gpt", timeout=7).headers["x-litellm-timeout"] == "7"
        assert "x-litellm-timeout" not in gw.chat("gpt").headers

    def test_113_07_parts_of_the_cost(self, gw, up):
        up.script(actions.answer(chat(usage={
            **openai.USAGE, "prompt_tokens_details": {"cached_tokens": 2, "cache_write_tokens": 1},
            "completion_tokens_details": {"reasoning_tokens": 3}})))
        h = gw.chat("gpt").headers
        parts = ("", "-original", "-input", "-output", "-cache-read", "-cache-creation",
                 "-reasoning")
        assert [float(h[f"x-litellm-response-cost{part}"]) for part in parts] == \
            [COST, COST, 2, 14, 2, 1, 6]

    def test_113_08_no_cost_on_a_stream(self, gw, up):
        up.script(actions.sse(openai.chunks()))
        assert not [n for n in gw.chat("gpt", stream=True).headers if "response-cost" in n]

    def test_113_09_error_as_the_first_event(self, gw, up):
        up.always(actions.sse([openai.error("busy", code=503)]))
        reply = gw.chat("gpt", stream=True)
        h = reply.headers
        assert reply.status_code == 503
        assert (h["x-litellm-model-group"], h["x-litellm-model-api-base"]) == ("gpt", up.base)
        assert float(h["x-litellm-response-duration-ms"]) >= 0
        assert [n for n, _ in h.multi_items() if n.startswith("x-litellm")] == \
            list(dict.fromkeys(n for n in h if n.startswith("x-litellm")))

    def test_113_06_no_header_of_another_attempt(self, gw, up):
        up.script(actions.answer(openai.error(), 500, {"X-Failed": "1"}))
        h = gw.chat("gpt", num_retries=1).headers
        assert "llm_provider-x-failed" not in h
        assert h["x-litellm-attempted-retries"] == "1"
        assert h["x-litellm-max-retries"] == "1"


class TestModels:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt-4o", up, "openai/gpt-4o"), model("own", up, model_info={"id": "1"}),
            model("own", up, model_info={"id": "2"}),
            model("claude/*", up, "anthropic/*")],
            "router_settings": {"model_group_alias": {
                "nick": "own", "secret": {"model": "own", "hidden": True}}}}}

    def listed(self, client, query=""):
        found = client.get("/v1/models" + query).json()
        assert found["object"] == "list"
        return {m["id"]: m for m in found["data"]}

    def test_113_20_list(self, client):
        found = self.listed(client)
        assert list(found)[:2] == ["gpt-4o", "own"]
        assert "nick" in found and "secret" not in found
        assert found["own"] == {"id": "own", "object": "model", "created": 1677610602,
                                "owned_by": "openai"}
        assert found["gpt-4o"]["mode"] == "chat"
        assert found["gpt-4o"]["max_input_tokens"] == 128000

    def test_113_21_both_paths(self, client):
        assert client.get("/models").json() == client.get("/v1/models").json()

    def test_113_22_wildcards_as_they_are(self, client):
        assert "claude/*" in self.listed(client, "?return_wildcard_routes=true")

    def test_113_23_single(self, client):
        assert client.get("/v1/models/own").json() == self.listed(client)["own"]
        assert client.get("/models/nick").json()["id"] == "nick"

    @pytest.mark.parametrize("name", ["nobody", "claude"])
    def test_113_24_unknown(self, client, name):
        reply = client.get(f"/v1/models/{name}")
        assert reply.status_code == 404
        assert reply.json() == {"detail": f"The model `{name}` does not exist or is not "
                                          "accessible"}


class TestHealth:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("good", up, model_info={"id": "g"}), model("bad", other, model_info={"id": "b"}),
            model("embed", up, "openai/embed-up", model_info={"id": "e", "mode": "embedding"})]},
            "directives": "LLMHealthAge 1ms 1ms"}

    def test_113_40_all(self, client, up, other):
        other.script(actions.answer(openai.error("broken"), 500))
        found = client.get("/health").json()
        assert (found["healthy_count"], found["unhealthy_count"]) == (2, 1)
        assert sorted(e["model_id"] for e in found["healthy_endpoints"]) == ["e", "g"]
        bad, = found["unhealthy_endpoints"]
        assert (bad["model_id"], bad["model"]) == ("b", "openai/gpt-up")
        assert "broken" in bad["error"]
        assert sorted(r.target for r in up.requests) == ["/v1/chat/completions", "/v1/embeddings"]

    def test_113_41_one(self, client, up, other):
        reply = client.get("/health?model=good")
        assert (reply.status_code, reply.json()["healthy_count"]) == (200, 1)
        assert other.requests == []

    @pytest.mark.parametrize("query", ["model=bad", "model_id=b"])
    def test_113_42_none_healthy(self, client, other, query):
        other.always(actions.close())
        reply = client.get("/health?" + query)
        assert (reply.status_code, reply.json()["unhealthy_count"]) == (503, 1)

    def test_113_43_no_key_in_it(self, client, other):
        other.always(actions.close())
        assert "sk-upstream" not in client.get("/health").text


class TestHealthByMode:
    @staticmethod
    def configure(up, other):
        modes = {"t": "completion", "r": "rerank", "i": "image_generation", "n": "responses"}
        return {"yaml": {"model_list": [
            model(i, up, model_info={"id": i, "mode": m}) for i, m in modes.items()]
            + [model("m", up, mock_response="hi", model_info={"id": "m", "mode": "rerank"}),
               model("p", up, "openai/gpt-5-pro", model_info={"id": "p"})]}}

    def test_113_50_each_at_its_own_path(self, client, up):
        found = client.get("/health").json()
        assert sorted(e["model_id"] for e in found["healthy_endpoints"]) == ["m", "p", "t"]
        assert sorted(r.target for r in up.requests) == ["/v1/chat/completions", "/v1/completions"]
        assert {e["model_id"]: e["mode"] for e in found["not_probed_endpoints"]} == {
            "r": "rerank", "i": "image_generation", "n": "responses"}
        counts = [found[f"{n}_count"] for n in ("healthy", "unhealthy", "not_probed")]
        assert counts == [3, 0, 3]

    def test_113_51_not_asked_is_not_unhealthy(self, client, up):
        reply = client.get("/health?model=r")
        assert (reply.status_code, reply.json()["not_probed_count"]) == (200, 1)
        assert up.requests == []
