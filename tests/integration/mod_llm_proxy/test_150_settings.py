# SPDX-License-Identifier: Apache-2.0
"""Single settings of the YAML file, each by what it changes on the wire."""

import os
import signal
import threading
import time

import pytest

from harness import actions, openai, sse
from harness.gateway import MASTER_KEY, Gateway
from harness.openai import COST, PRICED, chunk, model, usage_chunk
from harness.tls import Authority
from harness.upstream import Upstream
from harness.wait import until


def key_for(client, *models):
    reply = client.post("/key/generate", json={"models": list(models)})
    assert reply.status_code == 200, reply.text
    return reply.json()["key"]


class TestParams:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("dropped", up, additional_drop_params=["top_p", "response_format.strict"]),
            model("dropped-bytes", up, additional_drop_params=["top_p"]),
            model("refused", up, "anthropic/claude-x"),
            model("allowed", up, "anthropic/claude-x", allowed_openai_params=["logprobs"])]}}

    def test_150_01_dropped(self, gw, up):
        format = {"type": "json_object", "strict": True}
        for name in ("dropped", "dropped-bytes"):
            assert gw.chat(name, top_p=0.5, seed=1, response_format=format).status_code == 200
            sent = up.last.json()
            assert "top_p" not in sent and sent["seed"] == 1
            assert ("strict" in sent["response_format"]) == (name == "dropped-bytes")

    def test_150_02_allowed(self, gw, up):
        assert gw.chat("refused", logprobs=True).status_code == 400
        assert up.requests == []
        gw.chat("allowed", logprobs=True, num_retries=0)
        assert len(up.requests) == 1


class TestAccessGroups:
    @staticmethod
    def configure(up, other):
        beta = {"access_groups": ["beta"]}
        return {"yaml": {"model_list": [
            model("new", up, model_info={**beta, "id": "new-1"}),
            model("old", up, model_info={"access_groups": ["stable"]}),
            model("wild/*", up, "openai/*", model_info=beta)],
            "router_settings": {"model_group_alias": {"newest": "new"}}}}

    def test_150_11_calls(self, gw, client):
        key = key_for(client, "beta")
        for name in ("new", "new-1", "newest", "wild/gpt"):
            assert gw.chat(name, key=key).status_code == 200, name
        reply = gw.chat("old", key=key)
        assert (reply.status_code, reply.json()["error"]["type"]) == \
            (403, "key_model_access_denied")
        assert gw.chat("beta", key=key).status_code == 400

    def test_150_12_listed(self, gw, client):
        def listed(c, **query):
            return [m["id"] for m in c.get("/v1/models", params=query).json()["data"]]
        with gw.client(key_for(client, "beta")) as mine:
            found = listed(mine, return_wildcard_routes="true")
            assert found == ["new", "wild/*", "newest"]
            assert listed(mine, only_model_access_groups="true") == ["beta"]
        found = listed(client, include_model_access_groups="true", return_wildcard_routes="true")
        assert found == ["new", "old", "wild/*", "newest", "beta", "stable"]


class GroupsOfDeployments:
    """One model, deployments in different access groups: a key reaches those of its groups."""

    @classmethod
    def configure(cls, up, other):
        def member(name, upstream, *groups):
            return model(name, upstream, model_info={"access_groups": list(groups)})
        return {"router": cls.router, "yaml": {"model_list": [
            member("shared", up, "beta"), member("shared", other, "stable"),
            member("wild/*", up, "beta"), member("wild/*", other, "stable"),
            model("first", up, api_base="http://127.0.0.1:1/v1")],
            "router_settings": {"model_group_alias": {"nick": "shared"}, "num_retries": 0,
                                "fallbacks": [{"first": ["shared"]}],
                                "disable_cooldowns": True}}}

    def reached(self, gw, up, other, key, name, calls=12):
        up.forget(), other.forget()
        for _ in range(calls):
            assert gw.chat(name, key=key).status_code == 200
        return len(up.requests), len(other.requests)

    @pytest.mark.parametrize("name", ["shared", "wild/gpt", "nick"])
    def test_150_13_only_their_own(self, gw, client, up, other, name):
        beta, stable = key_for(client, "beta"), key_for(client, "stable", "nothing")
        assert self.reached(gw, up, other, beta, name) == (12, 0)
        assert self.reached(gw, up, other, stable, name) == (0, 12)

    @pytest.mark.parametrize("models", [
        ["beta", "shared"], ["beta", "*"], ["beta", "sh*d"], ["beta", "all-proxy-models"], [],
        ["beta", "stable"]])
    def test_150_14_who_may_use_the_model_itself(self, gw, client, up, other, models):
        found = self.reached(gw, up, other, key_for(client, *models), "shared", 40)
        assert found == (40, 0) if not self.router else min(found) > 0

    def test_150_15_no_other_when_theirs_is_down(self, gw, client, up, other):
        up.always(actions.answer(openai.error("down"), 503))
        assert gw.chat("shared", key=key_for(client, "beta")).status_code == 503
        assert other.requests == []

    def test_150_16_listed(self, gw, client):
        with gw.client(key_for(client, "stable")) as mine:
            found = mine.get("/v1/models", params={"return_wildcard_routes": "true"}).json()
        assert [m["id"] for m in found["data"]] == ["shared", "wild/*", "nick"]


class TestGroupsOfDeployments(GroupsOfDeployments):
    router = True

    def test_150_17_fallbacks_too(self, gw, client, up, other):
        gw.expect_log("LLM230|AH00957|AH01114")
        key = key_for(client, "first", "stable")
        assert self.reached(gw, up, other, key, "first") == (0, 12)


class TestGroupsWithoutRouter(GroupsOfDeployments):
    router = False

    @pytest.mark.parametrize("name", ["shared", "wild/gpt"])
    def test_150_13_only_their_own(self, gw, client, up, other, name):
        super().test_150_13_only_their_own(gw, client, up, other, name)


class TestPatternsOfKeys:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("*", up, "openai/*")]}}

    @pytest.mark.parametrize("pattern,name,allowed", [
        ("openai/*", "openai/gpt", True), ("*-mini", "gpt-mini", True), ("*", "x", True),
        ("a*b*c", "a-b-c", True), ("a*b*c", "abc", True), ("a*b*c", "a-c-b", False),
        ("*/gpt-*", "openai/gpt-5", True), ("*/gpt-*", "gpt-5", False),
        ("**", "x", True), ("a*a", "a", False), ("gpt-3.5*", "gpt-3x5", False)])
    def test_150_18_every_star(self, gw, client, pattern, name, allowed):
        status = gw.chat(name, key=key_for(client, pattern)).status_code
        assert (status != 403) is allowed


class TestStreams:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, **PRICED),
            model("claude", up, "anthropic/claude-x", **PRICED),
            model("think", up, merge_reasoning_content_in_choices=True)],
            "litellm_settings": {"include_cost_in_streaming_usage": True}}}

    def stream(self, gw, name, **body):
        return sse.events(gw.chat(name, stream=True, **body).text)

    def test_150_21_cost(self, gw):
        found = self.stream(gw, "gpt", stream_options={"include_usage": True})
        usage = [e["usage"] for e in found if isinstance(e, dict) and e.get("usage")]
        assert usage == [{**openai.USAGE, "cost": COST}]

    def test_150_22_cost_of_a_translated_stream(self, gw, up):
        up.script(actions.named_sse([
            ("message_start", {"type": "message_start", "message": {
                "id": "m", "role": "assistant", "content": [], "model": "c",
                "usage": {"input_tokens": 5, "output_tokens": 1}}}),
            ("content_block_start", {"type": "content_block_start", "index": 0,
                                     "content_block": {"type": "text", "text": ""}}),
            ("content_block_delta", {"type": "content_block_delta", "index": 0,
                                     "delta": {"type": "text_delta", "text": "hi"}}),
            ("content_block_stop", {"type": "content_block_stop", "index": 0}),
            ("message_delta", {"type": "message_delta", "delta": {"stop_reason": "end_turn"},
                               "usage": {"output_tokens": 7}}),
            ("message_stop", {"type": "message_stop"})]))
        found = self.stream(gw, "claude", stream_options={"include_usage": True})
        usage = [e["usage"] for e in found if isinstance(e, dict) and e.get("usage")]
        assert [u["cost"] for u in usage] == [COST]

    def test_150_23_reasoning_in_content(self, gw, up):
        up.script(actions.sse([chunk({"role": "assistant", "reasoning_content": "let me"}),
                               chunk({"reasoning_content": " see"}), chunk({"content": "Yes"}),
                               chunk({}, "stop"), usage_chunk()]))
        found = self.stream(gw, "think")
        assert sse.content(found) == "<think>let me see</think>Yes"
        assert "reasoning_content" not in str(found)


def bedrock(up):
    return model("aws", up, "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0", api_base=up.url)


class TestHeaders:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up), model("claude", up,
                                                                "anthropic/claude-x"),
                                        bedrock(up)],
                         "general_settings": {"forward_client_headers_to_llm_api": True,
                                              "litellm_key_header_name": "X-Our-Key"}}}

    SENT = {"X-Trace": "t-1", "x-team": "blue", "anthropic-beta": "b-1", "x-stainless-os": "Linux",
            "x-litellm-tags": "a", "x-api-key": "sk-caller", "x-goog-api-key": "sk-caller",
            "x-amz-security-token": "sk-caller", "X-HTTP-Method-Override": "GET",
            "Cookie": "c=1", "Accept-Language": "de"}

    def test_150_31_what_goes_upstream(self, gw, up):
        assert gw.chat("gpt", key=None,
                       headers={**self.SENT, "X-Our-Key": MASTER_KEY}).status_code == 200
        last = up.last
        assert (last.header("x-trace"), last.header("x-team")) == ("t-1", "blue")
        assert last.header("anthropic-beta") == "b-1"
        assert last.header("authorization") == "Bearer sk-upstream"
        for name in ("x-stainless-os", "x-litellm-tags", "x-api-key", "x-goog-api-key", "x-our-key",
                     "x-amz-security-token", "x-http-method-override", "cookie", "accept-language"):
            assert last.header(name) is None, name

    def test_150_32_the_providers_key_stays(self, gw, up):
        gw.chat("claude", key=None, headers={**self.SENT, "X-Our-Key": MASTER_KEY})
        assert up.last.all("x-api-key") == ["sk-upstream"]

    def test_150_34_features_in_the_body_where_the_host_has_them_there(self, gw, up):
        up.script(actions.answer({"output": {"message": {"role": "assistant", "content": [
            {"text": "hi"}]}}, "stopReason": "end_turn", "usage": {
                "inputTokens": 1, "outputTokens": 1, "totalTokens": 2}}))
        betas = "files-api-2025-04-14, context-1m-2025-08-07"
        reply = gw.chat("aws", key=None, headers={"anthropic-beta": betas,
                                                  "X-Our-Key": MASTER_KEY})
        assert reply.status_code == 200
        fields = up.last.json()["additionalModelRequestFields"]
        assert fields["anthropic_beta"] == ["context-1m-2025-08-07"]
        assert up.last.header("anthropic-beta") is None

    def test_150_33_not_without_end(self, gw, up):
        headers = {f"x-long-{i}": "v" * 6000 for i in range(8)}
        assert gw.chat("gpt", key=None, headers={
            "X-Our-Key": MASTER_KEY, **headers}).status_code == 200
        assert up.last.header("x-long-0") and not up.last.header("x-long-7")


class TestParallel:
    @staticmethod
    def configure(up, other):
        one = {"max_parallel_requests": 1}
        return {"children": 2, "yaml": {
            "model_list": [model("one", up, model_info={"id": "a"}, **one),
                           model("two", up, model_info={"id": "b"}, **one),
                           model("two", other, model_info={"id": "c"}, **one)],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}}

    def call(self, gw, name, out):
        thread = threading.Thread(target=lambda: out.append(gw.chat(name)))
        thread.start()
        return thread

    def test_150_41_over_the_limit(self, gw, up):
        done, out = threading.Event(), []
        up.always(actions.when(done, actions.answer(openai.chat())))
        thread = self.call(gw, "one", out)
        until(lambda: len(up.requests) == 1, 5, "the first call is under way")
        refused = gw.chat("one")
        assert refused.status_code == 429
        assert "max_parallel_requests" in refused.json()["error"]["message"]
        done.set()
        thread.join()
        assert out[0].status_code == 200
        assert gw.chat("one").status_code == 200

    def test_150_42_another_takes_over(self, gw, up, other):
        done, out = threading.Event(), []
        for upstream in (up, other):
            upstream.always(actions.when(done, actions.answer(openai.chat())))
        threads = [self.call(gw, "two", out) for _ in range(2)]
        until(lambda: up.requests and other.requests, 10, "both are under way")
        done.set()
        for t in threads:
            t.join()
        assert [r.status_code for r in out] == [200, 200]
        assert {r.headers["x-litellm-model-id"] for r in out} == {"b", "c"}

    def test_150_43_a_killed_child_leaves_nothing(self, gw, up):
        gw.expect_log(r"AH00052|AH00051")
        up.always(actions.after(30, actions.answer(openai.chat())))
        out = []

        def call():
            try:
                out.append(gw.chat("one"))
            except Exception as e:
                out.append(e)
        thread = threading.Thread(target=call)
        thread.start()
        until(lambda: len(up.requests) == 1, 5, "the call is under way")
        assert gw.chat("one").status_code == 429
        for pid in gw.pids():
            os.kill(pid, signal.SIGKILL)
        thread.join()
        up.always(openai.by_request)
        until(lambda: gw.chat("one").status_code == 200, 10, "the slot is free again")


class TestPreCallChecks:
    @staticmethod
    def configure(up, other):
        return {"yaml": {
            "model_list": [model("small", up, model_info={"max_input_tokens": 100}),
                           model("both", up, model_info={"id": "s", "max_input_tokens": 100}),
                           model("both", up, model_info={"id": "l", "max_input_tokens": 9000})],
            "router_settings": {"enable_pre_call_checks": True}}}

    def test_150_51_too_long_everywhere(self, gw, up):
        reply = gw.chat("small", "many words " * 200)
        assert reply.status_code == 400
        assert "ContextWindowExceededError" in reply.json()["error"]["message"]
        assert up.requests == []
        assert gw.chat("small", "few words").status_code == 200

    def test_150_52_where_it_fits(self, gw):
        assert {gw.chat("both", "many words " * 200).headers["x-litellm-model-id"]
                for _ in range(8)} == {"l"}


@pytest.fixture(scope="class")
def unknown(tmp_path_factory):
    """An upstream whose certificate nobody vouches for."""
    authority = Authority(tmp_path_factory.mktemp("unknown"))
    upstream = Upstream(openai.by_request, tls=authority.server("elsewhere.example"))
    yield upstream
    upstream.close()


class TestSslVerify:
    @pytest.mark.parametrize("verify", [True, False])
    def test_150_61_unverified(self, unknown, verify):
        yaml = {"model_list": [model("gpt", unknown)], "router_settings": {"num_retries": 0},
                "litellm_settings": {"ssl_verify": verify}}
        unknown.forget()
        with Gateway(yaml) as gw:
            gw.expect_log(r"AH0203[09]|AH02411|AH02005|AH01961|proxy_error|AH02040|AH02004|"
                          r"certificate|LLM14")
            assert gw.chat("gpt").status_code == (500 if verify else 200)
            assert bool(unknown.requests) == (not verify)
            assert gw.chat("gpt", stream=True).status_code == (500 if verify else 200)
            gw.graceful()
            assert gw.chat("gpt").status_code == (500 if verify else 200)


class TestRounds:
    def test_150_71_batch_write_at(self, up):
        yaml = {"model_list": [model("gpt", up, **PRICED)],
                "general_settings": {"proxy_batch_write_at": 60}}
        with Gateway(yaml) as gw:
            # a first round is made when the watchdog begins; what comes later waits for the next
            for calls in range(1, 10):
                assert gw.chat("gpt").status_code == 200
                time.sleep(2.5)
                if len(gw.spend_rows()) < calls:
                    break
            assert len(gw.spend_rows()) < calls
            gw.stop()
            assert len(gw.spend_rows()) == calls
            gw.start()


class TestWithoutDatabase:
    @pytest.mark.parametrize("allow", [True, False])
    def test_150_81_unknown_keys(self, up, allow):
        yaml = {"model_list": [model("gpt", up)],
                "general_settings": {"allow_requests_on_db_unavailable": allow}}
        with Gateway(yaml, database="postgresql://nobody@127.0.0.1:1/none") as gw:
            gw.expect_log(r"AH0062[0-9]|AH0063[0-9]|LLM3[0-9]|LLM4[0-9]|LLM5[0-9]|DBD|dbd")
            assert gw.chat("gpt", key="sk-unknown").status_code == (200 if allow else 503)
            with gw.client("sk-unknown") as c:
                assert c.post("/key/generate", json={}).status_code in (401, 503)
