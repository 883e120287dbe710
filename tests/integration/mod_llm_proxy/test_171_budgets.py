# SPDX-License-Identifier: Apache-2.0
"""Budgets of keys: calls under way count, models without a price do not; what keys may call."""

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from harness import actions, openai
from harness.openai import model
from harness.wait import until

CENT_AND_HALF = {"input_cost_per_token": 0, "output_cost_per_token": 0.0015}
TEN = {"prompt_tokens": 5, "completion_tokens": 10, "total_tokens": 15}


def key_with(client, **body):
    reply = client.post("/key/generate", json=body)
    assert reply.status_code == 200, reply.text
    return reply.json()["key"]


def statuses(replies):
    return sorted(reply.status_code for reply in replies)


def gated(gate, action):
    """Stay silent until the gate opens."""
    def act(turn):
        while not gate.is_set():
            if not turn.wait(0.05):
                return False
        return action(turn)
    return act


class TestCallsUnderWay:
    @staticmethod
    def configure(up, other):
        return {"children": 3, "threads": 32, "yaml": {
            "model_list": [model("gpt", up, **CENT_AND_HALF), model("dear", other, **CENT_AND_HALF),
                           model("long", up, max_tokens=30, **CENT_AND_HALF),
                           model("thinks", up, thinking={"type": "enabled", "budget_tokens": 30},
                                 **CENT_AND_HALF),
                           model("several", up, extra_body={"n": 3}, **CENT_AND_HALF),
                           model("drops", up, additional_drop_params=["max_tokens"],
                                 **CENT_AND_HALF),
                           model("text", up, "openai/gpt-3.5-turbo-instruct", **CENT_AND_HALF),
                           model("by-its-model", up, "openai/only-this", **CENT_AND_HALF),
                           model("told", up, "openrouter/nobody/knows-it"),
                           model("read", up, input_cost_per_token=0.001,
                                 output_cost_per_token=0)],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}}

    @staticmethod
    def at_once(gw, up, key, count, served, name="gpt", action=None, **body):
        """count calls of which so many are under way when the last one has been refused."""
        gate = threading.Event()
        up.always(gated(gate, action or actions.answer(openai.chat(usage=TEN))))
        with ThreadPoolExecutor(count) as pool:
            calls = [pool.submit(gw.chat, name, key=key, **body) for _ in range(count)]
            try:
                until(lambda: sum(c.done() for c in calls) >= count - served, 20, "refusals")
            finally:
                gate.set()
            return [c.result() for c in calls]

    @pytest.mark.parametrize("stream", [False, True])
    def test_171_01_64_at_once(self, gw, up, client, stream):
        """Each costs three quarters of the budget: one fits."""
        key = key_with(client, max_budget=0.02)
        action = actions.sse(openai.chunks(usage=TEN)) if stream else None
        replies = self.at_once(gw, up, key, 64, 1, action=action, max_tokens=10, stream=stream)
        assert statuses(replies) == [200] + [422] * 63
        refused = next(r for r in replies if r.status_code == 422).json()["error"]
        assert refused["type"] == "budget_exceeded"
        assert refused["message"].startswith("Budget has been exceeded! Current cost: 0")
        assert refused["message"].endswith("held back for calls under way: 0.015")
        until(lambda: client.get("/key/info", params={"key": key}).json()["info"]["spend"]
              == pytest.approx(0.015), 10, "one call is charged")

    def test_171_02_as_many_as_there_is_room_for(self, gw, up, client):
        key = key_with(client, max_budget=0.1)
        assert statuses(self.at_once(gw, up, key, 16, 6, max_tokens=10)) == [200] * 6 + [422] * 10

    def test_171_03_given_back(self, gw, up, client):
        """What is held is given back by every way a call ends."""
        key = key_with(client, max_budget=0.04)
        up.script(actions.answer(openai.error(), 500), actions.answer(openai.error(), 400),
                  actions.half(openai.chat()), actions.sse([openai.error()]), actions.answer("no json"))
        for stream in (False, False, False, True, False):
            assert gw.chat("gpt", key=key, max_tokens=10, stream=stream).status_code >= 400
        assert gw.chat("nobody", key=key, max_tokens=10).status_code == 400
        assert statuses(self.at_once(gw, up, key, 3, 2, max_tokens=10)) == [200, 200, 422]

    def test_171_04_given_back_when_the_client_leaves(self, gw, other, client):
        key = key_with(client, max_budget=0.02)
        other.always(actions.stall())
        with gw.client(key, timeout=0.5) as impatient, pytest.raises(httpx.ReadTimeout):
            impatient.post("/v1/chat/completions", json={
                "model": "dear", "max_tokens": 10, "messages": [{"role": "user", "content": "x"}]})
        until(lambda: statuses(self.at_once(gw, other, key, 2, 2, "dear", max_tokens=1))
              == [200, 200], 10, "nothing is held back")

    def test_171_06_costs_that_only_the_upstream_knows(self, gw, up, client):
        """A model nobody has a price of is taken for a dear one: 0.0075 for a hundred tokens."""
        key = key_with(client, max_budget=0.01)
        assert statuses(self.at_once(gw, up, key, 8, 1, "told", max_tokens=100)) == [200] + [422] * 7

    def test_171_05_alone_it_is_let_through(self, gw, up, client):
        """However high the estimate is, who has money left may call, one by one."""
        key = key_with(client, max_budget=0.04)
        up.always(actions.answer(openai.chat(usage=TEN)))
        assert [gw.chat("gpt", key=key, max_tokens=100000).status_code for _ in range(4)] == [
            200, 200, 200, 422]

    def test_171_06_nobody_says_how_long(self, gw, up, client):
        """4096 tokens at 0.0015 are about six dollars."""
        key = key_with(client, max_budget=15)
        assert statuses(self.at_once(gw, up, key, 4, 2)) == [200, 200, 422, 422]

    def test_171_07_several_choices(self, gw, up, client):
        key = key_with(client, max_budget=0.1)
        assert statuses(self.at_once(gw, up, key, 4, 2, max_completion_tokens=10, n=3)) == [
            200, 200, 422, 422]

    @pytest.mark.parametrize("body", [
        {"max_tokens": 1, "n": 200}, {"max_tokens": 1000000, "n": 10 ** 18},
        {"max_tokens": 1, "max_completion_tokens": 30},
        {"max_tokens": 30, "max_completion_tokens": 1}, {"max_tokens": 10, "best_of": 3, "n": 1},
        {"max_tokens": 10, "thinking": {"type": "enabled", "budget_tokens": 30}},
        {"max_tokens": 10, "reasoning": {"max_tokens": 30}},
        {"max_tokens": 10, "extra_body": {"max_tokens": 30}},
        {"max_tokens": 10, "extra_body": {"generationConfig": {"maxOutputTokens": 30}}},
        {"max_tokens": 10, "inferenceConfig": {"maxTokens": 30}},
        {"max_tokens": 10, "options": {"num_predict": 30}}])
    def test_171_11_whatever_says_how_much(self, gw, up, client, body):
        """What costs 0.045 or more: there is no second one in 0.08."""
        key = key_with(client, max_budget=0.08)
        assert statuses(self.at_once(gw, up, key, 3, 1, **body)) == [200, 422, 422]

    @pytest.mark.parametrize("body", [
        {"max_tokens": 1, "additional_drop_params": ["max_tokens"]},
        {"max_completion_tokens": 1, "additional_drop_params": ["max_completion_tokens"]},
        {"max_tokens": 1, "extra_body": {"additional_drop_params": ["max_tokens"]}},
        {"max_tokens": 1, "extra_body": {"additional_drop_params": ["max_tokens"]},
         "additional_drop_params": None},
        {"max_tokens": 1, "options": {"num_predict": -1}}, {"max_tokens": 1, "num_predict": -1},
        {"max_tokens": 1, "max_completion_tokens": -1}, {"max_tokens": 1, "n_predict": 30},
        {"max_tokens": 1, "extra_body": {"options": {"num_predict": -1}}},
        {"max_tokens": 1, "generationConfig": {"maxOutputTokens": None}},
        {"max_output_tokens": 1}, {"options": {"num_predict": 1}},
        {"extra_body": {"max_tokens": None, "max_output_tokens": 1}}, {"max_tokens": None}])
    def test_171_16_a_limit_that_binds_nobody(self, gw, up, client, body):
        """It is not sent, or under a name this upstream does not know: as if none were said."""
        key = key_with(client, max_budget=0.08)
        assert statuses(self.at_once(gw, up, key, 3, 1, **body)) == [200, 422, 422]

    def test_171_17_a_limit_the_deployment_drops(self, gw, up, client):
        key = key_with(client, max_budget=0.08)
        assert statuses(self.at_once(gw, up, key, 3, 1, "drops", max_tokens=1)) == [200, 422, 422]

    @pytest.mark.parametrize("name, body", [
        ("long", {}), ("text", {"max_completion_tokens": 30}), ("text", {"max_tokens": 30})])
    @pytest.mark.parametrize("served", [1, 3])
    def test_171_18_wherever_the_limit_stands(self, gw, up, client, name, body, served):
        """What the deployment sets, and what a text model is sent by another name, can be dropped, too."""
        key = key_with(client, max_budget=0.2)
        action = actions.answer(openai.text(usage=TEN)) if name == "text" else None
        drops = {"additional_drop_params": ["max_tokens"]} if served == 1 else {}
        assert statuses(self.at_once(gw, up, key, 3, served, name, action, **body, **drops)) == (
            [200] * served + [422] * (3 - served))

    @pytest.mark.parametrize("more", [
        {"additional_drop_params": ["temperature"]}, {"additional_drop_params": None},
        {"extra_body": {"additional_drop_params": ["top_k"]}}, {"options": {"temperature": 0}},
        {"additional_drop_params": [], "extra_body": {"additional_drop_params": ["max_tokens"]}}])
    def test_171_19_a_limit_that_stays(self, gw, up, client, more):
        key = key_with(client, max_budget=0.05)
        assert statuses(self.at_once(gw, up, key, 3, 3, max_tokens=10, **more)) == [200] * 3

    @pytest.mark.parametrize("more", [
        '"extra_body":{"max_\\u0074okens":30}', '"extra_body":{"max_tokens":1,"max_tokens":30}',
        '"extra_body":{%s"max_tokens":30}' % "".join(f'"k{i}":1,' for i in range(70)),
        '"extra_body":{"\\u006e":1,"thinking":{"budget_tokens":30}}',
        '"generationConfig":{"maxOutputT\\u006fkens":30}',
        '"generationConfig":{"maxOutputTokens":"30"}', '"max_completion_tokens":"30.0"', '"n":"4"',
        '"extra_bod\\u0079":{"additional_drop_params":["max_tokens"]}'])
    def test_171_14_however_it_is_spelled(self, gw, up, client, more):
        """Escaped names, one twice, more than are told apart as they are written, quoted numbers."""
        key = key_with(client, max_budget=0.08)
        gate = threading.Event()
        up.always(gated(gate, actions.answer(openai.chat(usage=TEN))))
        text = '{"model":"gpt","messages":[],"max_tokens":10,%s}' % more
        with gw.client(key) as c, ThreadPoolExecutor(3) as pool:
            calls = [pool.submit(c.post, "/v1/chat/completions", content=text) for _ in range(3)]
            try:
                until(lambda: sum(call.done() for call in calls) >= 2, 20, "refusals")
            finally:
                gate.set()
            assert statuses(call.result() for call in calls) == [200, 422, 422]

    @pytest.mark.parametrize("name, asked, served", [
        ("long", {}, 1), ("long", {"max_tokens": None}, 1), ("long", {"max_tokens": 10}, 3),
        ("thinks", {"max_tokens": 10}, 1), ("several", {"max_tokens": 10}, 1),
        ("several", {"max_tokens": 10, "n": 1}, 3)])
    def test_171_13_what_the_deployment_adds(self, gw, up, client, name, asked, served):
        """Its parameters stand where the body is silent."""
        key = key_with(client, max_budget=0.05 if served == 3 else 0.08)
        assert statuses(self.at_once(gw, up, key, 3, served, name, **asked)) == (
            [200] * served + [422] * (3 - served))

    @pytest.mark.parametrize("prompt, served", [
        (["a", "b\"[,", "c"], 1), ([[1, 2], [3], [4]], 1), ([1, 2, 3], 3), (["a"], 3), ("a,b,c", 3)])
    def test_171_12_several_prompts(self, gw, up, client, prompt, served):
        key = key_with(client, max_budget=0.05)
        gate = threading.Event()
        up.always(gated(gate, actions.answer({
            "id": "c", "object": "text_completion", "created": 1, "model": "m", "usage": TEN,
            "choices": [{"index": 0, "text": "hi", "logprobs": None, "finish_reason": "stop"}]})))
        with gw.client(key) as c, ThreadPoolExecutor(3) as pool:
            calls = [pool.submit(c.post, "/v1/completions", json={
                "model": "gpt", "prompt": prompt, "max_tokens": 10}) for _ in range(3)]
            try:
                until(lambda: sum(c.done() for c in calls) >= 3 - served, 20, "refusals")
                until(lambda: len(up.requests) >= served, 20, "calls under way")
            finally:
                gate.set()
            assert statuses(c.result() for c in calls) == [200] * served + [422] * (3 - served)

    def test_171_15_as_many_choices_as_are_asked_for(self, gw, up, client):
        """Servers of one's own take more than OpenAI's 128."""
        key = key_with(client, max_budget=2)
        assert statuses(self.at_once(gw, up, key, 3, 1, max_tokens=1, n=1000)) == [200, 422, 422]

    def test_171_08_prompts_count(self, gw, up, client):
        key = key_with(client, max_budget=1)
        assert statuses(self.at_once(gw, up, key, 4, 2, "read", content="words and " * 140)) == [
            200, 200, 422, 422]

    def test_171_10_by_the_deployments_model(self, gw, up, client):
        key = key_with(client, max_budget=0.02)
        assert statuses(self.at_once(gw, up, key, 4, 1, "openai/only-this", max_tokens=10)) == [
            200, 422, 422, 422]

    def test_171_09_without_a_budget(self, gw, up, client):
        key = key_with(client)
        assert statuses(self.at_once(gw, up, key, 16, 16, max_tokens=100000)) == [200] * 16


class TestDeadChildren:
    @staticmethod
    def configure(up, other):
        return {"children": 2, "yaml": {"model_list": [model("gpt", up, **CENT_AND_HALF)],
                                        "router_settings": {"num_retries": 0}}}

    def test_171_20_give_back(self, gw, up, client):
        key = key_with(client, max_budget=0.04)
        up.always(actions.stall())
        with ThreadPoolExecutor(4) as pool:
            lost = [pool.submit(gw.chat, "gpt", key=key, max_tokens=10) for _ in range(2)]
            until(lambda: len(up.requests) == 2, 10, "both calls are under way")
            assert gw.chat("gpt", key=key, max_tokens=10).status_code == 422
            old = gw.pids()
            gw.expect_log("exit signal Killed")
            for pid in old:
                os.kill(pid, signal.SIGKILL)
            assert all(call.exception() for call in lost)
            until(lambda: len(set(gw.pids()) - set(old)) >= 2, 10, "new children")
            assert statuses(TestCallsUnderWay.at_once(gw, up, key, 4, 2, max_tokens=10)) == [
                200, 200, 422, 422]


class TestFreeModels:
    @staticmethod
    def configure(up, other):
        free = {"input_cost_per_token": 0, "output_cost_per_token": 0}
        return {"yaml": {
            "model_list": [
                model("free", up, "openai/local", model_info={"id": "free-1"}, **free),
                model("mixed", up, "openai/local", **free), model("mixed", up, "openai/gpt-4o"),
                model("half", up, "openai/local", input_cost_per_token=0, output_cost_per_token=1),
                model("unknown", up, "openai/nobody-knows-it"),
                model("paid", other, "openai/gpt-4o", model_info={"id": "paid-1"}),
                model("mine/*", up, "openai/*", **free), model("theirs/*", up, "openai/*"),
                model("chained", up, "openai/local", **free),
                model("vectors", up, "openai/local-vectors", input_cost_per_token=0),
                model("listed", up, "openai/gpt-5-mini", **free),
                model("told", up, "openrouter/x/y", **free),
                model("by-its-model", up, "openai/only-this", **free)],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True,
                                "model_group_alias": {"alias": "free", "paid-alias": "paid"},
                                "fallbacks": [{"free": ["paid"]}, {"chained": ["alias"]}]}}}

    @pytest.mark.parametrize("name", ["free", "alias", "free-1", "mine/anything",
                                      "openai/only-this"])
    def test_171_30_stay_open(self, gw, client, name):
        assert gw.chat(name, key=key_with(client, max_budget=0)).status_code == 200

    @pytest.mark.parametrize("name", ["paid", "paid-alias", "paid-1", "mixed", "half", "unknown",
                                      "theirs/gpt-4o", "theirs/who-knows", "nowhere"])
    def test_171_31_others_do_not(self, gw, client, name):
        assert gw.chat(name, key=key_with(client, max_budget=0)).status_code == 422

    def test_171_32_embeddings(self, gw, client):
        with gw.client(key_with(client, max_budget=0)) as c:
            assert c.post("/v1/embeddings",
                          json={"model": "vectors", "input": "x"}).status_code == 200

    def test_171_34_what_the_list_charges_for_the_cache_is_not_charged(self, gw, up, client):
        key = key_with(client, max_budget=0)
        up.script(actions.answer(openai.chat(usage={
            "prompt_tokens": 1000, "completion_tokens": 1, "total_tokens": 1001,
            "prompt_tokens_details": {"cached_tokens": 900}})))
        reply = gw.chat("listed", key=key)
        assert reply.status_code == 200
        assert float(reply.headers["x-litellm-response-cost"]) == 0

    def test_171_35_told_costs_are_not_free(self, gw, client):
        """What the upstream says is charged, so a key that is spent does not go on."""
        assert gw.chat("told", key=key_with(client, max_budget=0)).status_code == 422

    def test_171_33_no_way_from_free_to_paid(self, gw, up, other, client):
        spent, rich = key_with(client, max_budget=0), key_with(client, max_budget=1)
        up.always(actions.answer(openai.error(), 500))
        assert gw.chat("free", key=spent).status_code == 500
        assert other.requests == []
        assert gw.chat("free", key=rich).status_code == 200
        assert len(other.requests) == 1

    def test_171_35_fallbacks_of_the_configuration_are_held_back(self, gw, up, other, client):
        """One fits; the others may use the model without a price, and nothing else."""
        key = key_with(client, max_budget=0.02)
        gate = threading.Event()
        up.always(actions.answer(openai.error(), 500))
        other.always(gated(gate, actions.answer(openai.chat(usage=TEN))))
        with ThreadPoolExecutor(16) as pool:
            calls = [pool.submit(gw.chat, "chained", key=key, max_tokens=1500) for _ in range(16)]
            try:
                until(lambda: sum(c.done() for c in calls) >= 15, 20, "errors of the free model")
            finally:
                gate.set()
            assert statuses(c.result() for c in calls) == [200] + [500] * 15
        assert len(other.requests) == 1

    def test_171_34_fallbacks_of_the_request(self, gw, client):
        spent = key_with(client, max_budget=0)
        assert gw.chat("free", key=spent, fallbacks=["alias"]).status_code == 200
        assert gw.chat("free", key=spent, fallbacks=["paid"]).status_code == 422
        assert gw.chat("free", key=spent, fallbacks=[{"free": ["paid"]}]).status_code == 422


class TestNamesForManyModels:
    """What LiteLLM's pages put into keys in the place of models."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up), model("grouped", up, model_info={"access_groups": ["beta"]})]}}

    @pytest.mark.parametrize("models, status", [
        (["all-team-models"], 200), (["all-team-models", "other"], 200),
        (["all-proxy-models"], 200), (["no-default-models"], 403), ([], 200),
        (["no-default-models", "gpt"], 200)])
    def test_171_40_without_a_team(self, gw, client, models, status):
        key = key_with(client, models=models)
        assert gw.chat("gpt", key=key).status_code == status
        with gw.client(key) as c:
            listed = [m["id"] for m in c.get("/v1/models").json()["data"]]
        assert ("gpt" in listed) == (status == 200)
        assert not {"all-team-models", "all-proxy-models", "no-default-models"} & set(listed)

    def test_171_41_with_access_groups(self, gw, client):
        assert gw.chat("grouped", key=key_with(client, models=["all-team-models"])).status_code == 200

    def test_171_42_with_a_team(self, gw, client):
        """What its team may use nobody knows here: nothing is given away."""
        key = key_with(client, models=["all-team-models"], team_id="t1")
        assert gw.chat("gpt", key=key).status_code == 403


class TestDefaultFallback:
    """A name nobody knows is served by the default: that is what it costs."""

    @staticmethod
    def configure(up, other):
        return {"children": 2, "yaml": {
            "model_list": [model("gpt", up, **CENT_AND_HALF)],
            "litellm_settings": {"default_fallbacks": ["gpt"]},
            "router_settings": {"num_retries": 0}}}

    def test_171_50_is_held_back(self, gw, up, client):
        key = key_with(client, max_budget=0.02)
        assert statuses(TestCallsUnderWay.at_once(gw, up, key, 4, 1, "who-knows",
                                                  max_tokens=10)) == [200, 422, 422, 422]


class TestChargedAttempts:
    """Whoever's time limit ends an attempt pays for it, and for the next one."""

    @staticmethod
    def configure(up, other):
        return {"threads": 32, "yaml": {
            "model_list": [model(f"g{i}", up, **openai.PRICED) for i in range(4)],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True, "retry_after": 0}}}

    BODY = {"timeout": 0.4, "max_tokens": 10}
    MORE = [{"num_retries": 5}, {"num_retries": 1, "fallbacks": ["g1", "g2", "g3"]}]

    @staticmethod
    def spent(client, key):
        return client.get("/key/info", params={"key": key}).json()["info"]["spend"]

    @pytest.mark.parametrize("more", MORE, ids=["retries", "fallbacks"])
    def test_171_60_at_once(self, gw, up, client, more):
        """Some 520 for each attempt, of 3000: the last one may overrun, alone."""
        key = key_with(client, max_budget=3000)
        up.always(actions.stall())
        with ThreadPoolExecutor(12) as pool:
            replies = list(pool.map(lambda _: gw.chat("g0", "word " * 400, key=key, **self.BODY,
                                                      **more), range(12)))
        assert {r.status_code for r in replies} == {408, 422}
        until(lambda: self.spent(client, key) >= 2000, 10, "they are charged")
        assert self.spent(client, key) <= 3000 + 540

    def test_171_61_alone(self, gw, up, client):
        """The last attempt alone overruns; there is no further one, and what is held is given back."""
        key = key_with(client, max_budget=1200)
        up.always(actions.stall())
        reply = gw.chat("g0", "word " * 400, key=key, timeout=0.4, max_tokens=10, num_retries=9)
        assert reply.status_code == 408 and len(up.requests) == 3
        until(lambda: 1500 <= self.spent(client, key) <= 1700, 10, "three are charged")
        key = key_with(client, max_budget=100000)
        assert gw.chat("g0", "word " * 400, key=key, timeout=0.4, num_retries=3).status_code == 408
        assert len(up.requests) == 7
        # nothing is held any more: whatever it may cost, alone it is let through
        until(lambda: gw.chat("g0", key=key, max_tokens=10 ** 6, timeout=0.4).status_code == 408, 10,
              "what is held is given back")


class TestWhoeverAnswers:
    """The model that an answer names is paid: before it is known, the dearest is held back."""

    @staticmethod
    def configure(up, other):
        return {"threads": 32, "yaml": {
            "model_list": [
                model("router", up, "azure/model-router"),
                model("routed", up, "azure_ai/model_router/mine"),
                model("alias", up, "openai/my-alias"), model("named", up, "openai/gpt-4o"),
                model("of-ours", up, "openai/my-alias", model_info={"base_model": "gpt-4o"}),
                model("auto", up, "openrouter/openrouter/auto")],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}}

    @pytest.mark.parametrize("name, budget, served", [
        ("router", 0.01, 1), ("routed", 0.01, 1), ("alias", 0.01, 1), ("auto", 0.01, 1),
        # 100 tokens at the priority price of 26.25 dollars a million, the dearest that gpt-4o
        # stands for; of base_model's at 17
        ("named", 0.005, 1), ("named", 0.006, 2), ("of-ours", 0.004, 2)])
    def test_171_70_is_paid(self, gw, up, client, name, budget, served):
        key = key_with(client, max_budget=budget)
        answered = {**openai.chat(usage=TEN), "model": "gpt-4o-2024-05-13"}
        replies = TestCallsUnderWay.at_once(gw, up, key, 6, served, name,
                                            actions.answer(answered), max_tokens=100)
        assert statuses(replies) == [200] * served + [422] * (6 - served)

    @pytest.mark.parametrize("name", ["router", "routed"])
    def test_171_71_a_router_is_not_free(self, gw, client, name):
        assert gw.chat(name, key=key_with(client, max_budget=0)).status_code == 422
