# SPDX-License-Identifier: Apache-2.0
"""Which paths and methods there are, and what the others are told."""

import json

import pytest

from harness.openai import model

POSTS = ["/v1/chat/completions", "/chat/completions", "/engines/gpt/chat/completions",
         "/openai/deployments/gpt/chat/completions", "/v1/completions", "/completions",
         "/engines/gpt/completions", "/openai/deployments/gpt/completions", "/v1/embeddings",
         "/embeddings", "/engines/gpt/embeddings", "/openai/deployments/gpt/embeddings",
         "/key/generate", "/key/delete"]
GETS = ["/v1/models", "/models", "/v1/models/gpt", "/models/gpt", "/health", "/health/liveliness",
        "/health/liveness", "/health/readiness", "/test", "/key/info"]
SECURITY = {"x-frame-options": "DENY", "content-security-policy": "frame-ancestors 'none'",
            "x-content-type-options": "nosniff", "vary": "Origin",
            "access-control-allow-origin": "*"}


class TestRoutes:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}}

    @pytest.mark.parametrize("path", ["/", "/nothing", "/v1", "/v1/", "/v1/chat",
                                      "/v1/chat/completions/", "/v1/chat/completions/more",
                                      "/V1/chat/completions",
                                      "/engines/gpt", "/v1/models/"])
    def test_101_01_unknown_path(self, client, path):
        reply = client.post(path, json={})
        assert (reply.status_code, reply.json()) == (404, {"detail": "Not Found"})

    @pytest.mark.parametrize("path", POSTS)
    @pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
    def test_101_02_wrong_method_of_a_post(self, client, path, method):
        reply = client.request(method, path)
        assert (reply.status_code, reply.json()) == (405, {"detail": "Method Not Allowed"})
        assert reply.headers["allow"] == "POST"

    @pytest.mark.parametrize("path", GETS)
    def test_101_03_wrong_method_of_a_get(self, client, path):
        reply = client.post(path, json={})
        assert (reply.status_code, reply.json()) == (405, {"detail": "Method Not Allowed"})
        assert "GET" in reply.headers["allow"].split(", ")

    def test_101_04_unheard_of_method(self, client):
        reply = client.request("BREW", "/v1/chat/completions")
        assert reply.status_code == 405

    def test_101_09_what_a_model_name_may_hold(self, client, up):
        """{} takes slashes, as in provider/model, and percent-encoded bytes."""
        for name in ("openai/gpt-up", "openai%2Fgpt-up"):
            reply = client.post(f"/engines/{name}/chat/completions", json={"messages": []})
            assert reply.status_code == 200, reply.text
            assert up.last.json()["model"] == "gpt-up"

    def test_101_10_nul(self, client):
        assert client.post("/v1/chat/completions%00", json={}).status_code in (400, 404)

    @pytest.mark.parametrize("name", ["%ff", "a%c3", "%ed%a0%80", "x" * 5000, "%01" * 2000])
    def test_101_11_what_is_told_back_is_json(self, client, name):
        reply = client.get(f"/v1/models/{name}")
        assert reply.status_code == 404
        assert "does not exist" in json.loads(reply.content.decode())["detail"]

    @pytest.mark.parametrize("path,status", [("/v1/models", 200), ("/nothing", 404),
                                             ("/v1/chat/completions", 405)])
    def test_101_05_security_headers(self, client, path, status):
        reply = client.get(path)
        assert reply.status_code == status
        assert {name: reply.headers.get(name) for name in SECURITY} == SECURITY

    def test_101_06_head_has_no_body(self, client):
        reply = client.head("/v1/models")
        assert (reply.status_code, reply.content) == (200, b"")

    def test_101_07_public_paths_need_no_key(self, gw):
        with gw.client(key=None) as c:
            assert c.get("/test").json() == {"route": "/test"}
            assert c.get("/health/liveness").text == '"I\'m alive!"'
            assert c.options("/health/liveliness").status_code == 200
            assert c.get("/health/readiness").json() == {"status": "healthy", "db": "connected"}

    def test_101_08_the_rest_needs_one(self, gw):
        with gw.client(key=None) as c:
            assert {c.post(p, json={}).status_code for p in POSTS} == {401}
            assert {c.get(p).status_code for p in ["/v1/models", "/models/gpt", "/health",
                                                   "/key/info"]} == {401}


class TestBasePath:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}, "directives": "LLMBasePath /llm/",
                "alive": "/llm/health/liveliness"}

    def test_101_20_only_below(self, gw, client):
        gw.expect_log("AH01630: client denied by server configuration")
        body = {"model": "gpt", "messages": []}
        assert client.post("/llm/v1/chat/completions", json=body).status_code == 200
        assert client.get("/llmx/test").status_code in (403, 404)
        assert client.get("/test").status_code in (403, 404)

    def test_101_21_unknown_below(self, client):
        assert client.get("/llm/nothing").json() == {"detail": "Not Found"}
