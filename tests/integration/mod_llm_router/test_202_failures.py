# SPDX-License-Identifier: Apache-2.0
"""Retries, fallbacks and cooldowns through the real server."""

import time

import pytest

from harness import actions, openai, sse
from harness.openai import error, model
from harness.wait import slack, until


def refuse(status, text="no", **headers):
    return actions.answer(error(text), status, headers)


def entry(name, upstream, id, **params):
    return model(name, upstream, model_info={"id": id}, **params)


class TestRetries:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            entry("lone", up, "lone-1"), entry("own", up, "own-1", num_retries=1),
            entry("pair", up, "p1", weight=1), entry("pair", other, "p2", weight=0)],
            "router_settings": {"disable_cooldowns": True, "retry_policy": {
                "ContentPolicyViolationErrorRetries": 1}}}}

    @pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
    def test_202_01_worth_it(self, gw, up, other, status):
        up.always(refuse(status))
        reply = gw.chat("pair", num_retries=1)
        assert (reply.status_code, reply.headers["x-litellm-model-id"]) == (200, "p2")
        assert reply.headers["x-litellm-attempted-retries"] == "1"
        assert reply.headers["x-litellm-max-retries"] == "1"

    @pytest.mark.parametrize("status", [400, 404, 413, 422])
    def test_202_02_not_worth_it(self, gw, up, other, status):
        up.always(refuse(status))
        assert gw.chat("pair", num_retries=3).status_code == status
        assert (len(up.requests), len(other.requests)) == (1, 0)

    @pytest.mark.parametrize("status", [401, 403])
    def test_202_03_someone_elses_key(self, gw, up, other, status):
        up.always(refuse(status))
        assert gw.chat("pair").status_code == 200
        assert gw.chat("lone").status_code == status

    def test_202_04_the_last_error(self, gw, up):
        up.script(refuse(500, "first"), refuse(503, "second"), refuse(502, "third"))
        reply = gw.chat("lone", num_retries=1)
        assert (reply.status_code, len(up.requests)) == (503, 2)
        assert "second" in reply.json()["error"]["message"]

    def test_202_05_default_is_two(self, gw, up):
        up.always(refuse(500))
        start = time.monotonic()
        assert gw.chat("lone").status_code == 500
        assert len(up.requests) == 3
        assert 1.5 <= time.monotonic() - start < 4 * slack()  # 0.5 s, then 1 s, with jitter

    def test_202_06_of_the_deployment_and_the_header(self, gw, up):
        up.always(refuse(500))
        gw.chat("own")
        assert len(up.requests) == 2
        up.requests.clear()
        gw.chat("own", headers={"x-litellm-num-retries": "0"})
        assert len(up.requests) == 1

    def test_202_07_retry_after(self, gw, up):
        up.script(refuse(429, "slow", **{"Retry-After": "1"}))
        start = time.monotonic()
        assert gw.chat("lone").status_code == 200
        assert 1 <= time.monotonic() - start < 2.5 * slack()

    def test_202_08_stream(self, gw, up, other):
        up.always(refuse(503))
        reply = gw.chat("pair", stream=True)
        assert sse.content(sse.events(reply.text)) == "Hello"
        assert reply.headers["x-litellm-attempted-retries"] == "1"

    def test_202_09_policy(self, gw, up):
        up.always(refuse(400, "content_policy_violation"))
        assert gw.chat("lone").status_code == 400
        assert len(up.requests) == 2


class TestFallbacks:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            entry("main", up, "main-1"), entry("spare", other, "spare-1"),
            entry("big", other, "big-1"), entry("tame", other, "tame-1"), entry("bad", up, "bad-1"),
            entry("chain", up, "chain-1"), entry("level", up, "l1", order=1),
            entry("level", other, "l2", order=2)],
            "router_settings": {
                "num_retries": 0, "disable_cooldowns": True,
                "fallbacks": [{"main": ["spare"]}, {"chain": ["bad", "spare"]}],
                "context_window_fallbacks": [{"main": ["big"]}],
                "content_policy_fallbacks": [{"main": ["tame"]}]}}}

    def test_202_20_plain(self, gw, up, other):
        up.always(refuse(500))
        reply = gw.chat("main")
        assert reply.status_code == 200
        assert reply.headers["x-litellm-model-id"] == "spare-1"
        assert reply.headers["x-litellm-model-group"] == "spare"
        assert reply.headers["x-litellm-attempted-fallbacks"] == "1"
        assert reply.json()["model"] == "gpt-up-2024"       # the real name is kept

    def test_202_21_stream(self, gw, up):
        up.always(actions.close())
        reply = gw.chat("main", stream=True)
        assert reply.headers["x-litellm-attempted-fallbacks"] == "1"
        assert sse.content(sse.events(reply.text)) == "Hello"

    def test_202_22_even_for_a_400(self, gw, up):
        up.always(refuse(400))
        assert gw.chat("main").headers["x-litellm-model-id"] == "spare-1"

    @pytest.mark.parametrize("text,id", [("This model's maximum context length is 9", "big-1"),
                                         ("content_policy_violation", "tame-1")])
    def test_202_23_by_kind(self, gw, up, text, id):
        up.always(refuse(400, text))
        assert gw.chat("main").headers["x-litellm-model-id"] == id

    def test_202_24_one_after_the_other(self, gw, up):
        up.always(refuse(500))
        reply = gw.chat("chain")
        assert reply.headers["x-litellm-model-id"] == "spare-1"
        assert reply.headers["x-litellm-attempted-fallbacks"] == "2"

    def test_202_25_of_the_request(self, gw, up):
        up.always(refuse(500))
        assert gw.chat("bad", fallbacks=["tame"]).headers["x-litellm-model-id"] == "tame-1"
        assert gw.chat("bad", fallbacks=[{"bad": ["big"]}]).headers["x-litellm-model-id"] == "big-1"

    def test_202_26_not_wanted(self, gw, up, other):
        up.always(refuse(500))
        assert gw.chat("main", disable_fallbacks=True).status_code == 500
        assert other.requests == []

    def test_202_27_all_failed(self, gw, up, other):
        """The client reads of the model it asked for."""
        up.always(refuse(500, "first"))
        other.always(refuse(503, "spare too"))
        reply = gw.chat("main")
        message = reply.json()["error"]["message"]
        assert reply.status_code == 500
        assert "OpenAIException - first" in message
        assert "Fallback to spare also failed" in message

    def test_202_28_no_fallback(self, gw, up):
        up.always(refuse(500, "first"))
        message = gw.chat("bad").json()["error"]["message"]
        assert message.endswith("\n\nLiteLLM: model group 'bad' failed with the error above. "
                                "No fallback was attempted.")

    def test_202_29_next_order(self, gw, up):
        up.always(refuse(500))
        assert gw.chat("level").headers["x-litellm-model-id"] == "l2"

    def test_202_30_not_after_commit(self, gw, up, other):
        up.always(actions.broken_sse(openai.chunks()[:2], "close"))
        with pytest.raises(Exception, match="peer closed|incomplete"):
            gw.chat("main", stream=True)
        assert other.requests == []


class TestCooldown:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            *[entry(f"pair{i}", u, f"{n}{i}", weight=w) for i in range(8)
              for u, n, w in ((up, "a", 1), (other, "b", 0))],
            *[entry("hurried", u, f"{n}9", weight=w, stream_timeout=0.1)
              for u, n, w in ((up, "a", 1), (other, "b", 0))],
            *[entry(f"told{i}", u, f"{n}{i}", weight=w) for i in (408, 504)
              for u, n, w in ((up, "a", 1), (other, "b", 0))],
            *[entry("list", u, f"{n}-list", weight=w, api_base=u.url,
                    upstream_model="bedrock/amazon.titan-embed-text-v2:0")
              for u, n, w in ((up, "a", 1), (other, "b", 0))],
            entry("lone", up, "lone-1")],
            "router_settings": {"num_retries": 0, "cooldown_time": 3}},
            "children": 4, "threads": 4}

    def test_202_40_seen_by_every_child(self, gw, up, other):
        up.always(refuse(429, "x", **{"Retry-After": "60"}))
        assert gw.chat("pair0").status_code == 429
        up.always(openai.by_request)
        up.requests.clear()
        found = {gw.chat("pair0").headers["x-litellm-model-id"] for _ in range(24)}
        assert found == {"b0"} and up.requests == []

    def test_202_41_ends(self, gw, up):
        up.always(refuse(429))
        gw.chat("pair1")
        up.always(openai.by_request)
        assert gw.chat("pair1").headers["x-litellm-model-id"] == "b1"
        until(lambda: gw.chat("pair1").headers["x-litellm-model-id"] == "a1", 4, "it is back")

    def test_202_42_kept_over_graceful(self, gw, up):
        up.always(refuse(429, "x", **{"Retry-After": "60"}))
        gw.chat("pair2")
        up.always(openai.by_request)
        gw.graceful()
        assert {gw.chat("pair2").headers["x-litellm-model-id"] for _ in range(12)} == {"b2"}

    def test_202_43_nobody_left(self, gw, up, other):
        up.always(refuse(429, "x", **{"Retry-After": "20"}))
        other.always(refuse(429, "x", **{"Retry-After": "30"}))
        gw.chat("pair3")
        gw.chat("pair3")
        up.requests.clear()
        other.requests.clear()
        reply = gw.chat("pair3")
        found = reply.json()["error"]
        assert (reply.status_code, found["type"]) == (429, "all_deployments_in_cooldown")
        assert found["message"].startswith("No deployments available for selected model, "
                                           "Try again in ")
        assert "Passed model=pair3." in found["message"]
        assert "'a3', 'b3'" in found["message"]
        assert 15 <= int(reply.headers["retry-after"]) <= 21     # kept in whole seconds
        assert up.requests == other.requests == []

    def test_202_44_a_lone_one_goes_on(self, gw, up):
        up.always(refuse(429))
        gw.chat("lone")
        up.always(openai.by_request)
        assert gw.chat("lone").status_code == 200

    def test_202_45_a_client_cannot_cause_it(self, gw, up):
        """A timeout the client chose itself says nothing about the deployment."""
        up.always(actions.stall())
        for _ in range(6):
            assert gw.chat("pair4", timeout=0.05).status_code == 408
        up.always(openai.by_request)
        assert gw.chat("pair4").headers["x-litellm-model-id"] == "a4"

    @pytest.mark.parametrize("name, status", [("pair5", 504), ("pair6", 408)])
    def test_202_55_an_upstreams_own_time_is_its_own(self, gw, up, name, status):
        up.always(refuse(status, "slow"))
        asked = [gw.chat(name, timeout=20).status_code for _ in range(12)]
        assert status in asked and set(asked[-4:]) == {200}

    @pytest.mark.parametrize("status", [504, 408])
    def test_202_58_told_in_a_stream_as_well(self, gw, up, status):
        up.always(actions.sse([error("slow", code=status)]))
        asked = [gw.chat("told" + str(status), stream=True, timeout=20).status_code
                 for _ in range(12)]
        assert status in asked and set(asked[-4:]) == {200}

    def test_202_59_and_of_one_of_many_inputs(self, gw, up, other):
        up.always(refuse(408, "slow"))
        other.always(actions.answer({"embedding": [0.5], "inputTextTokenCount": 1}))
        with gw.client() as c:
            asked = [c.post("/v1/embeddings", json={"model": "list", "input": ["a", "b"],
                                                    "timeout": 20}).status_code
                     for _ in range(12)]
        assert 408 in asked and set(asked[-4:]) == {200}

    def test_202_56_so_is_the_operators(self, gw, up):
        up.always(actions.stall())
        asked = [gw.chat("hurried", stream=True, timeout=600).status_code for _ in range(10)]
        assert 408 in asked and set(asked[-4:]) == {200}

    def test_202_57_a_limit_is_everybodys_with_a_second(self, gw, up):
        def serve(turn):
            if b"BIG" in turn.request.body:
                return refuse(429, "x", **{"Retry-After": "60"})(turn)
            return openai.by_request(turn)
        up.always(serve)
        big, other, third = gw.make_keys(3)
        gw.chat("pair7", "BIG", key=big)
        assert {gw.chat("pair7", key=key).headers["x-litellm-model-id"]
                for key in (other, third, other)} == {"a7"}
        assert gw.chat("pair7", key=big).headers["x-litellm-model-id"] == "b7"
        gw.chat("pair7", "BIG", key=other)
        assert gw.chat("pair7", key=third).headers["x-litellm-model-id"] == "b7"


class TestOtherOperation:
    """Who calls a model by what it is not for closes it to nobody."""

    MODELS = {"vllm": "hosted_vllm/llama", "own": "openai/my-model",
              "azure": "azure/dep", "together": "together_ai/x/y", "gpt": "openai/gpt-4o",
              "mistral": "mistral/mistral-large-latest", "studio": "lm_studio/x"}
    EMBED = {"gpt": "openai/text-embedding-3-small", "mistral": "mistral/mistral-embed"}
    PATHS = {"chat": "/v1/chat/completions", "embed": "/v1/embeddings"}
    BODIES = {"chat": {"messages": [{"role": "user", "content": "x"}]}, "embed": {"input": "x"}}

    @classmethod
    def configure(cls, up, other):
        return {"yaml": {"router_settings": {"num_retries": 0, "cooldown_time": 60}, "model_list": [
            *[model("unsaid", u, model_info={"id": f"u{k}"}) for k, u in enumerate((up, other))],
            *[model("any/*", u, "hosted_vllm/*", model_info={"id": f"w{k}"})
              for k, u in enumerate((up, other))],
            *[m for name, its in cls.MODELS.items() for k, u in enumerate((up, other)) for m in (
                model(f"{name}-chat", u, its, model_info={"id": f"{name}c{k}"}),
                model(f"{name}-embed", u, cls.EMBED.get(name, its),
                      model_info={"id": f"{name}e{k}", "mode": "embedding"}))]]}}

    def call(self, client, name, use, by):
        return client.post(self.PATHS[by], json={"model": f"{name}-{use}", **self.BODIES[by]}).status_code

    @pytest.mark.parametrize("status, body", [
        (404, {"detail": "Not Found"}), (405, {"detail": "Method Not Allowed"}),
        (501, error("This server does not support embeddings", "not_supported_error", code=501))])
    @pytest.mark.parametrize("use", ["chat", "embed"])
    def test_202_46_closes_nothing(self, gw, up, other, use, status, body):
        wrong = "embed" if use == "chat" else "chat"

        def serve(turn):
            embeds = "embedding" in turn.request.target
            if embeds == (wrong == "embed"):
                return actions.answer(body, status)(turn)
            return actions.answer(openai.embedding() if embeds else openai.chat())(turn)
        up.always(serve)
        other.always(serve)
        with gw.client() as c:
            for name in self.MODELS:
                answers = {self.call(c, name, use, wrong) for _ in range(6)}
                assert 200 not in answers, (name, answers)
                assert self.call(c, name, use, use) == 200, name

    @pytest.mark.parametrize("status, text, content", [
        (500, "image input is not supported - hint: you may need to provide the mmproj", "image_url"),
        (501, "Unknown part type: file", "file"), (501, "Unknown part type: rate limit", "rate limit"),
        (500, "Unsupported param: tools", "tools"),
        (500, "Error: Jinja Exception: Conversation roles must alternate", "assistant")])
    def test_202_49_content_closes_nothing(self, gw, up, other, status, text, content):
        """What a server cannot read in one caller's request keeps it from serving nobody else."""
        def serve(turn):
            if content in turn.request.body.decode():
                return actions.answer(error(text, "server_error", code=status), status)(turn)
            return actions.answer(openai.chat())(turn)
        up.always(serve)
        other.always(serve)
        ask = {"tools": [{"type": "function", "function": {"name": "f"}}]} if content == "tools" else {
            "messages": [{"role": "assistant", "content": "x"}]} if content == "assistant" else {
            "messages": [{"role": "user", "content": [{"type": content, content: {"url": "data:,"}}]}]}
        for name in ("vllm-chat", "studio-chat", "unsaid"):
            answers = {gw.chat(name, **ask).status_code for _ in range(12)}
            assert answers & {500, 501} and 429 not in answers, (name, answers)
            assert {gw.chat(name).status_code for _ in range(6)} == {200}, name

    @pytest.mark.parametrize("text", [
        "rpc error: request (20652 tokens) exceeds the available context size (8192 tokens)",
        "Blocked by the content management policy"])
    def test_202_54_a_long_prompt_closes_nothing(self, gw, up, other, text):
        """Some servers (LocalAI) have a server's error for it: it is the caller's all the same."""
        def serve(turn):
            if b"LONG" in turn.request.body:
                return actions.answer(error(text, "", code=500), 500)(turn)
            return actions.answer(openai.chat())(turn)
        up.always(serve)
        other.always(serve)
        for name in ("vllm-chat", "unsaid"):
            for key in gw.make_keys(2):
                assert {gw.chat(name, "LONG", key=key).status_code for _ in range(3)} == {400}
            assert {gw.chat(name).status_code for _ in range(4)} == {200}, name

    ECHO = f"Failed to read tools = {'.' * 200} about a rate limit"

    @pytest.mark.parametrize("name, text", [
        ("vllm-chat", "a fault no list foresaw"), ("studio-chat", "that part is unsupported here"),
        ("unsaid", ECHO), ("any/one", "a fault no list foresaw"), ("any/two", ECHO),
        ("any/three", "Tool choice 'rate limit' not found in tools.")])
    def test_202_491_one_callers_failures_close_nothing(self, gw, up, other, name, text):
        """Whatever a server says of a request that it cannot serve and others can."""
        def serve(turn):
            if "stuck" in turn.request.body.decode():
                return actions.answer(error(text, "server_error", code=500), 500)(turn)
            return actions.answer(openai.chat())(turn)
        up.always(serve)
        other.always(serve)
        stuck, honest = gw.make_keys(2)
        asked = [gw.chat(name, "stuck", key=stuck).status_code for _ in range(12)]
        assert 200 not in asked and set(asked) <= {500, 429}
        for _ in range(3):
            assert {gw.chat(name, key=honest).status_code for _ in range(6)} == {200}
            gw.chat(name, "stuck", key=stuck)

    def test_202_493_a_dead_one_is_left_by_who_sees_it(self, gw, up, other):
        up.always(actions.answer(openai.chat()))
        other.always(actions.answer(openai.chat()))
        busy, idle = gw.make_keys(2)
        assert {gw.chat("any/dying", key=k).status_code for k in (busy, idle) * 4} == {200}
        up.always(refuse(500, "gone"))
        asked = [gw.chat("any/dying", key=busy).status_code for _ in range(40)]
        assert 500 in asked and set(asked[-10:]) == {200}

    def test_202_492_what_fails_for_all_closes(self, gw, up, other):
        for u in (up, other):
            u.always(refuse(503, "overloaded"))
        asked = [gw.chat("any/other", key=key, num_retries=1).status_code
                 for key in gw.make_keys(2) * 8]
        assert asked[0] == 503 and asked[-1] == 429

    def test_202_48_nobody_said_what_it_is_for(self, gw, up, other):
        for u in (up, other):
            u.always(actions.answer({"detail": "Not Found"}, 404))
        with gw.client() as c:
            ask = {by: {"model": "unsaid", **self.BODIES[by]} for by in self.PATHS}
            chats = [c.post(self.PATHS["chat"], json=ask["chat"]).status_code for _ in range(3)]
            assert chats == [404, 404, 429]
            for u in (up, other):
                u.always(actions.answer(openai.embedding()))
            assert c.post(self.PATHS["embed"], json=ask["embed"]).status_code == 200

    def test_202_47_a_model_that_is_gone_cools(self, gw, up, other):
        for u in (up, other):
            u.always(actions.answer(error("The model `x` does not exist", code="model_not_found"), 404))
        with gw.client() as c:
            for name, use in (("vllm", "chat"), ("vllm", "embed"), ("gpt", "chat"), ("gpt", "embed")):
                answers = [self.call(c, name, use, use) for _ in range(3)]
                assert answers == [404, 404, 429], (name, use)


FLEX = "X-Vertex-AI-LLM-Shared-Request-Type"


class TestTierThatIsShort:
    """Who picks a scarce tier of service takes nothing from those who are served by the usual one."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            *[entry("pair", u, f"p{i}") for i, u in enumerate((up, other))],
            *[entry("claude", u, f"c{i}", upstream_model="anthropic/claude-opus-4-6",
                    api_base=u.url) for i, u in enumerate((up, other))],
            *[entry("google", u, f"g{i}", upstream_model="gemini/gemini-2.5-flash", api_base=u.url)
              for i, u in enumerate((up, other))],
            *[entry("router", u, f"r{i}", upstream_model="openrouter/z-ai/glm-5")
              for i, u in enumerate((up, other))],
            *[entry("flex", u, f"f{i}", service_tier="flex") for i, u in enumerate((up, other))]],
            "router_settings": {"num_retries": 0, "cooldown_time": 20},
            "general_settings": {"forward_client_headers_to_llm_api": True}}}

    @pytest.mark.parametrize("name, status, picked, headers", [
        ("pair", 429, {"service_tier": "flex"}, {}),
        ("pair", 503, {"service_tier": "priority"}, {}),
        ("pair", 429, {"extra_body": {"service_tier": "flex"}}, {}),
        ("pair", 429, {"serviceTier": {"type": "flex"}}, {}),
        ("pair", 429, {"performanceConfig": {"latency": "optimized"}}, {}),
        ("pair", 429, {}, {FLEX: "flex"}),
        ("claude", 429, {"speed": "fast"}, {}),
        ("claude", 529, {"speed": "fast"}, {}),
        ("flex", 429, {"service_tier": "priority"}, {}),
    ])
    def test_202_50_closes_nothing(self, gw, up, other, name, status, picked, headers):
        for u in (up, other):
            u.always(refuse(status, "Resource Unavailable", **{"Retry-After": "20"}))
        for _ in range(6):
            gw.chat(name, headers=headers, **picked)
        assert len(up.requests) + len(other.requests) == 6

    @pytest.mark.parametrize("picked", [
        {"tools": [{"googleSearch": {}}]}, {"tools": [{"google_search": {}}]},
        {"tools": [{"type": "web_search"}]}, {"web_search_options": {}},
        {"extra_body": {"tools": [{"urlContext": {}}]}}])
    def test_202_52_a_tool_that_is_spent_closes_nothing(self, gw, up, other, picked):
        """Google's own tools have limits of their own, which a 429 does not name."""
        for u in (up, other):
            u.always(refuse(429, "You exceeded your current quota", **{"Retry-After": "20"}))
        for _ in range(4):
            gw.chat("google", **picked)
        assert len(up.requests) + len(other.requests) == 4

    @pytest.mark.parametrize("name, picked, message, status, code", [
        ("router", {"provider": {"only": ["x"]}}, "Provider returned error", 429, 429),
        ("pair", {"response_format": {"type": "model_not_found"}},
         "Invalid value: 'model_not_found'. Supported values are: 'text'.", 400, None)])
    def test_202_53_what_one_picked_closes_nothing(self, gw, up, other, name, picked, message,
                                                   status, code):
        for u in (up, other):
            u.always(actions.answer(error(message, "invalid_request_error", code=code), status))
        for _ in range(6):
            gw.chat(name, **picked)
        assert len(up.requests) + len(other.requests) == 6

    def test_202_51_the_call_itself_goes_on(self, gw, up, other):
        for u in (up, other):
            u.script(refuse(429, "Resource Unavailable"))
        reply = gw.chat("pair", service_tier="flex", num_retries=2)
        assert reply.status_code == 200
        assert reply.headers["x-litellm-attempted-retries"] in ("1", "2")

    @pytest.mark.parametrize("name, picked", [
        ("flex", {"service_tier": "flex"}), ("pair", {"service_tier": "default"})])
    def test_202_59_what_all_are_served_by_counts(self, gw, up, other, name, picked):
        for u in (up, other):
            u.always(refuse(429, "slow down"))
        for _ in range(6):
            gw.chat(name, **picked)
        assert len(up.requests) + len(other.requests) == 2


NO_PROVIDER = refuse(404, "No allowed providers are available for the selected model.")


class TestWhoPicksProviders:
    """OpenRouter finds none: that is the fault of a caller who picked some, and of nobody else."""

    PICKED = {"picky": {"only": ["a"]}, "null": None, "empty": {}}

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            entry(name, upstream, f"{name}-{id}", upstream_model=f"openrouter/x/{name}")
            for name in TestWhoPicksProviders.PICKED for id, upstream in ((1, up), (2, other))],
            "router_settings": {"num_retries": 0, "allowed_fails": 0, "cooldown_time": 60}}}

    @pytest.mark.parametrize("name", PICKED)
    def test_202_90_picks_by_asking_for_some(self, gw, up, other, name):
        up.always(NO_PROVIDER)
        other.always(NO_PROVIDER)
        assert gw.chat(name, provider=self.PICKED[name]).status_code == 404
        up.always(actions.answer(openai.chat()))
        other.always(actions.answer(openai.chat()))
        served = {gw.chat(name).headers["x-litellm-model-id"] for _ in range(30)}
        assert len(served) == (2 if name == "picky" else 1)
