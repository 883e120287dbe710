# SPDX-License-Identifier: Apache-2.0
"""What calls cost: service tiers, usage that is no usage, costs an upstream names, estimates."""

import json

import httpx
import pytest

from harness import actions, openai, sse
from harness.openai import COST, PRICED, USAGE, chunk, model
from harness.spendlog import row_of, row_of_left
from harness.wait import until as wait_until

THOUSAND = {"prompt_tokens": 1000, "completion_tokens": 1000, "total_tokens": 2000}
# US dollars per million tokens of gpt-5-mini, in and out, from OpenAI's list of prices
TIERS = {"default": (0.25, 2.0), "flex": (0.125, 1.0), "priority": (0.45, 3.6)}
WORDS = "word " * 20000


def priced(tier):
    return pytest.approx(sum(TIERS[tier]) * 1000 / 1e6)


def in_tier(tier, **more):
    return {**more, **({"service_tier": tier} if tier else {})}


class TestServiceTiers:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("mini", up, "openai/gpt-5-mini"),
            model("flexible", up, "openai/gpt-5-mini", service_tier="flex"),
            model("own", up, "openai/x", **PRICED, input_cost_per_token_flex=0.5,
                  output_cost_per_token_flex=0.25),
            model("claude", up, "anthropic/claude-own", **PRICED, input_cost_per_token_priority=3.0,
                  output_cost_per_token_priority=4.0)]}}

    # (asked, served, billed): the answer's word counts, the asked one where it says nothing
    CASES = [("flex", "flex", "flex"), ("priority", "priority", "priority"),
             ("priority", "default", "default"), ("auto", "default", "default"),
             ("auto", "priority", "priority"), (None, "flex", "flex"), ("flex", None, "flex"),
             ("auto", None, "default"), (None, None, "default"), ("priority", "PRIORITY", "priority"),
             ("flex", "made up", "flex"), ("made up", None, "default")]

    def test_170_01_whole(self, gw, up):
        up.script(*(actions.answer(openai.chat(usage=THOUSAND, **in_tier(served)))
                    for _, served, _ in self.CASES))
        replies = [gw.chat("mini", **in_tier(asked)) for asked, _, _ in self.CASES]
        for case, reply in zip(self.CASES, replies):
            assert float(reply.headers["x-litellm-response-cost"]) == priced(case[2]), case
            assert row_of(gw, reply)["spend"] == priced(case[2]), case

    def test_170_02_stream(self, gw, up):
        up.script(*(actions.sse([in_tier(served, **c) for c in openai.chunks(usage=THOUSAND)])
                    for _, served, _ in self.CASES))
        replies = [gw.chat("mini", stream=True, **in_tier(asked)) for asked, _, _ in self.CASES]
        for case, reply in zip(self.CASES, replies):
            assert row_of(gw, reply)["spend"] == priced(case[2]), case

    def test_170_03_told_before_the_usage(self, gw, up):
        first, *rest = openai.chunks(usage=THOUSAND)
        up.script(actions.sse([in_tier("priority", **first), *rest]))
        assert row_of(gw, gw.chat("mini", stream=True))["spend"] == priced("priority")

    def test_170_04_asked_for_by_the_deployment(self, gw, up):
        up.script(actions.answer(openai.chat(usage=THOUSAND)))
        assert row_of(gw, gw.chat("flexible"))["spend"] == priced("flex")

    def test_170_05_prices_of_the_file(self, gw, up):
        up.script(actions.answer(openai.chat(**in_tier("flex"))),
                  actions.answer(openai.chat(**in_tier("priority"))))
        assert row_of(gw, gw.chat("own"))["spend"] == 5 * 0.5 + 7 * 0.25
        assert row_of(gw, gw.chat("own"))["spend"] == COST

    def test_170_06_cached_in_a_tier(self, gw, up):
        cached = THOUSAND | {"prompt_tokens_details": {"cached_tokens": 800}}
        up.script(actions.answer(openai.chat(usage=cached, **in_tier("flex"))))
        want = (200 * 0.125 + 800 * 0.0125 + 1000 * 1.0) / 1e6
        assert row_of(gw, gw.chat("mini"))["spend"] == pytest.approx(want)

    @pytest.mark.parametrize("tier, cost", [("priority", 15 + 28), ("standard", COST)])
    def test_170_07_in_anothers_format(self, gw, up, tier, cost):
        up.script(actions.answer({
            "id": "m", "type": "message", "role": "assistant", "model": "claude-own",
            "content": [{"type": "text", "text": "hi"}], "stop_reason": "end_turn",
            "usage": {"input_tokens": 5, "output_tokens": 7, "service_tier": tier}}))
        assert row_of(gw, gw.chat("claude"))["spend"] == cost

    @pytest.mark.parametrize("name, body, billed", [
        ("mini", {"service_tier": "flex", "additional_drop_params": ["service_tier"]}, "default"),
        ("mini", {"service_tier": "flex",
                  "extra_body": {"additional_drop_params": ["service_tier"]}}, "default"),
        ("mini", {"service_tier": "flex", "additional_drop_params": ["seed"]}, "flex"),
        ("mini", {"extra_body": {"service_tier": "priority"}}, "priority"),
        ("flexible", {"additional_drop_params": ["service_tier"]}, "default"),
        ("flexible", {"extra_body": {"service_tier": "priority"}}, "priority")])
    def test_170_08_what_was_sent(self, gw, up, name, body, billed):
        up.script(actions.answer(openai.chat(usage=THOUSAND)))
        assert row_of(gw, gw.chat(name, **body))["spend"] == priced(billed)
        sent = up.requests[-1].json().get("service_tier")
        assert sent == (None if billed == "default" else billed)


# usage objects nobody can be charged by, as text of JSON
UNUSABLE = ['null', '{}', '[]', '"12"', '{"prompt_tokens":0,"completion_tokens":0,"total_tokens":0}',
            '{"prompt_tokens":"five","completion_tokens":"seven","total_tokens":"12"}',
            '{"prompt_tokens":-5,"completion_tokens":7,"total_tokens":2}',
            '{"prompt_tokens":5,"completion_tokens":-7,"total_tokens":-2}',
            '{"prompt_tokens":5.5,"completion_tokens":7,"total_tokens":12}',
            '{"prompt_tokens":1e18,"completion_tokens":7,"total_tokens":12}',
            '{"prompt_tokens":5,"completion_tokens":999999999999999999999,"total_tokens":12}',
            '{"prompt_tokens":5,"prompt_tokens":0,"completion_tokens":7,"total_tokens":12}']
# members beside right counts that change nothing
HARMLESS = ['"cost":1e999', '"cost":0', '"cost":null', '"cost":-1', '"cost":"7"', '"cost":0.5',
            '"cost":{"total_cost":1e999}', '"prompt_tokens_details":{"cached_tokens":900000}',
            '"prompt_tokens_details":{"cached_tokens":-3}', '"prompt_tokens_details":[]',
            '"completion_tokens_details":{"reasoning_tokens":"9"}', '"cached_tokens":"5"']


def with_usage(body, usage):
    """A body whose usage is this text."""
    return json.dumps(body | {"usage": "USAGE"}).replace('"USAGE"', usage)


class TestUsage:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, **PRICED), model("merged", up, **PRICED,
                                              merge_reasoning_content_in_choices=True),
            model("router", up, "openrouter/x", **PRICED),
            model("routed-free", up, "openrouter/y"),
            model("telling", up, model_info={"accept_upstream_cost": True}, **PRICED),
            model("silent", up, "openrouter/x", model_info={"accept_upstream_cost": False}, **PRICED),
            model("unknown", up, model_info={"accept_upstream_cost": True}),
            model("gemini", up, "gemini/own", **PRICED),
            model("claude", up, "anthropic/claude-own", **PRICED),
            model("zero", up, "openai/gpt-4o", input_cost_per_token=0, output_cost_per_token=0),
            model("embed", up, "openai/text-embedding-3-small", **PRICED),
            model("thinking", up, "openai/gemini-2.5-pro", **PRICED),
            model("plain", up, "openai/gpt-4o", **PRICED),
            model("short", up, **PRICED, model_info={"max_output_tokens": 499}),
            model("research", up, "perplexity/sonar-deep-research"),
            model("other-research", up, "perplexity/own", **PRICED)],
            "litellm_settings": {"include_cost_in_streaming_usage": True}}}

    def test_170_10_estimated(self, gw, up):
        up.script(*(actions.answer(with_usage(openai.chat("x" * 400), usage)) for usage in UNUSABLE))
        for usage, reply in [(usage, gw.chat("gpt", "y" * 4000)) for usage in UNUSABLE]:
            row = row_of(gw, reply)
            assert row["metadata"].get("usage_estimated") is True, usage
            assert 1000 <= row["prompt_tokens"] <= 1030 and row["completion_tokens"] == 100, usage
            assert row["spend"] == row["prompt_tokens"] + 2 * 100, usage
            assert float(reply.headers["x-litellm-response-cost"]) == row["spend"], usage

    # what upstreams say, and what of it counts: prompt, completion
    TEXTS = [('{"prompt_tokens":"9","completion_tokens":"60","total_tokens":"69"}', 9, 60),
             ('{"prompt_tokens":"9","completion_tokens":60}', 9, 60),
             ('{"prompt_tokens":9.0,"completion_tokens":6e1,"total_tokens":"many"}', 9, 60),
             ('{"input_tokens":"9","output_tokens":60}', 9, 60)]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("path", ["chat/completions", "completions"])
    @pytest.mark.parametrize("name", ["gpt", "merged"])
    @pytest.mark.parametrize("usage, prompt, completion", TEXTS)
    def test_170_19_counts_in_other_words(self, gw, up, client, stream, path, name, usage, prompt,
                                          completion):
        """Client and ledger read the same, and no estimate hides that one of them did not."""
        text = path == "completions" and name == "gpt"
        chunks = [openai.text(usage=None)] if text else openai.chunks(usage=None)
        up.script(actions.sse([*(json.dumps(c) for c in chunks),
                               with_usage(openai.usage_chunk(), usage)]) if stream
                  else actions.answer(with_usage(openai.text() if text else openai.chat(), usage)))
        more = {"stream": True, "stream_options": {"include_usage": True}} if stream else {}
        asked = {"prompt": "hello", "messages": [{"role": "user", "content": "hello"}]}
        del asked["messages" if path == "completions" else "prompt"]
        reply = client.post("/v1/" + path, json={"model": name, **asked, **more})
        told = (next(e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")) if stream
                else reply.json()["usage"])
        row = row_of(gw, reply)
        assert (row["prompt_tokens"], row["completion_tokens"]) == (prompt, completion)
        assert (told["prompt_tokens"], told["completion_tokens"], told["total_tokens"]) == (
            prompt, completion, row["total_tokens"])
        assert "usage_estimated" not in row["metadata"] and row["spend"] == prompt + 2 * completion

    # (what is told, completion that counts, sum that counts); None: an estimate
    PARTS = [('{"prompt_tokens":0,"completion_tokens":3,"total_tokens":3}', 3, None),
             ('{"prompt_tokens":0,"completion_tokens":3,"total_tokens":12}', 3, 12),
             ('{"completion_tokens":3}', 3, None), ('{"completion_tokens":"3","total_tokens":2}', 3, None),
             ('{"total_tokens":2000}', None, 2000), ('{"total_tokens":"2000"}', None, 2000),
             ('{"total_tokens":40}', None, 40)]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("name", ["gpt", "merged"])
    @pytest.mark.parametrize("usage, completion, total", PARTS)
    def test_170_60_no_prompt_is_told(self, gw, up, name, stream, usage, completion, total):
        up.script(actions.sse([*(json.dumps(c) for c in openai.chunks(["x" * 20] * 4, usage=None)),
                               with_usage(openai.usage_chunk(), usage)]) if stream
                  else actions.answer(with_usage(openai.chat("x" * 80), usage)))
        reply = gw.chat(name, "y" * 4000, **(
            {"stream": True, "stream_options": {"include_usage": True}} if stream else {}))
        row = row_of(gw, reply)
        told, = ([e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")] if stream
                 else [reply.json()["usage"]])
        assert row["metadata"]["usage_estimated"] is True
        assert row["completion_tokens"] == completion or completion is None
        assert total is not None or 1000 <= row["prompt_tokens"] <= 1030
        assert completion is not None or 20 <= row["completion_tokens"] < total
        assert row["total_tokens"] == total or total is None
        assert [told[k] for k in USAGE] == [row[k] for k in USAGE]
        assert row["spend"] == row["prompt_tokens"] + 2 * row["completion_tokens"]

    @pytest.mark.parametrize("usage", UNUSABLE)
    def test_170_61_the_client_is_told_the_estimate(self, gw, up, usage):
        up.script(actions.answer(with_usage(openai.chat("x" * 400), usage)))
        reply = gw.chat("gpt", "y" * 4000)
        row, body = row_of(gw, reply), reply.json()
        assert [body["usage"][k] for k in USAGE] == [row[k] for k in USAGE]
        assert body["choices"][0]["message"]["content"] == "x" * 400 and body["model"] == "gpt"

    @pytest.mark.parametrize("told, prompt", [('{"input_tokens":0,"output_tokens":90}', None),
                                              ('{"input_tokens":"9","output_tokens":"90"}', 9)])
    def test_170_62_told_in_anothers_format(self, gw, up, told, prompt):
        up.script(actions.answer(with_usage({
            "id": "m", "type": "message", "role": "assistant", "model": "claude-own",
            "content": [{"type": "text", "text": "x" * 400}], "stop_reason": "end_turn"}, told)))
        reply = gw.chat("claude", "y" * 4000)
        row = row_of(gw, reply)
        assert row["prompt_tokens"] == prompt if prompt else 1000 <= row["prompt_tokens"] <= 1030
        assert row["completion_tokens"] == 90
        assert ("usage_estimated" in row["metadata"]) is (prompt is None)
        assert [reply.json()["usage"][k] for k in USAGE] == [row[k] for k in USAGE]

    # (what is told beside or instead of USAGE; what of it the client reads)
    LIES = [('"total_tokens":1', {}), ('"total_tokens":1e30', {}),
            ('"prompt_tokens_details":{"cached_tokens":900}', {"cached": 0}),
            ('"prompt_tokens_details":{"cached_tokens":"3"}', {"cached": 3}),
            ('"prompt_tokens_details":{"cached_tokens":-3}', {"cached": 0}),
            ('"completion_tokens_details":{"reasoning_tokens":"4"}', {"reasoning": 4}),
            ('"completion_tokens_details":{"reasoning_tokens":900}', {"reasoning": 7})]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("name", ["gpt", "merged"])
    @pytest.mark.parametrize("lie, seen", LIES)
    def test_170_65_parts_are_not_more_than_the_whole(self, gw, up, name, stream, lie, seen):
        right = {k: v for k, v in USAGE.items() if f'"{k}"' not in lie}
        usage = json.dumps(right)[:-1] + f',{lie},"own":[1]}}'
        up.script(actions.sse([*(json.dumps(c) for c in openai.chunks(usage=None)),
                               with_usage(openai.usage_chunk(), usage)]) if stream
                  else actions.answer(with_usage(openai.chat(), usage)))
        reply = gw.chat(name, **(
            {"stream": True, "stream_options": {"include_usage": True}} if stream else {}))
        told, = ([e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")] if stream
                 else [reply.json()["usage"]])
        assert {k: told[k] for k in USAGE} == USAGE
        assert told.get("prompt_tokens_details", {}).get("cached_tokens", 0) == seen.get("cached", 0)
        assert (told.get("completion_tokens_details", {}).get("reasoning_tokens", 0)
                == seen.get("reasoning", 0))
        assert told["own"] == [1]
        assert row_of(gw, reply)["spend"] == COST

    @pytest.mark.parametrize("stream", [False, True])
    def test_170_66_thoughts_beside_the_completion(self, gw, up, stream):
        """xAI counts them so; OpenAI's clients know them as a part of it."""
        usage = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 42,
                 "completion_tokens_details": {"reasoning_tokens": 30}, "num_sources_used": 2}
        up.script(actions.sse(openai.chunks(usage=usage)) if stream
                  else actions.answer(openai.chat(usage=usage)))
        reply = gw.chat("gpt", **(
            {"stream": True, "stream_options": {"include_usage": True}} if stream else {}))
        told, = ([e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")] if stream
                 else [reply.json()["usage"]])
        assert (told["completion_tokens"], told["total_tokens"]) == (37, 42)
        assert told["num_sources_used"] == 2
        assert told["completion_tokens_details"] == {"reasoning_tokens": 30, "text_tokens": 7}
        assert row_of(gw, reply)["spend"] == 5 + 2 * 37

    # (model, prompt, completion, total and details told; thoughts that are charged)
    IN_TOTAL = [("thinking", 10, 20, 530, {}, 500), ("gpt", 10, 20, 530, {}, 500),
                ("thinking", 10, 20, 530, {"completion_tokens_details": {"reasoning_tokens": 0}},
                 500),
                ("thinking", 10, 20, 10 + 20 + 65536, {}, 65536),
                ("thinking", 10, 20, 10 + 20 + 65537, {}, 0), ("gpt", 5, 7, 1000000, {}, 0),
                ("plain", 10, 20, 530, {}, 0), ("short", 10, 20, 530, {}, 0)]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("name, prompt, completion, total, details, thoughts", IN_TOTAL)
    def test_170_68_thoughts_in_the_total_alone(self, gw, up, stream, name, prompt, completion,
                                                total, details, thoughts):
        """Gemini behind other gateways: believed of models that may think, within their limit."""
        usage = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": total,
                 **details}
        up.script(actions.sse(openai.chunks(usage=usage)) if stream
                  else actions.answer(openai.chat(usage=usage)))
        reply = gw.chat(name, **(
            {"stream": True, "stream_options": {"include_usage": True}} if stream else {}))
        told, = ([e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")] if stream
                 else [reply.json()["usage"]])
        row = row_of(gw, reply)
        assert row["completion_tokens"] == told["completion_tokens"] == completion + thoughts
        assert told.get("completion_tokens_details", {}).get("reasoning_tokens", 0) == thoughts
        assert row["spend"] == prompt + 2 * (completion + thoughts)
        assert "usage_estimated" not in row["metadata"]

    # (what is told of vectors, prompt; None: it is estimated)
    VECTORS = [('{"prompt_tokens":"3","total_tokens":3}', 3), ('{"total_tokens":3}', 3),
               ('{"prompt_tokens":0,"total_tokens":"3"}', 3),
               ('{"prompt_tokens":3,"completion_tokens":99999999,"total_tokens":100000002}', 3),
               ('{"prompt_tokens":3,"completion_tokens":99999999}', 3),
               ('{"prompt_tokens":3,"total_tokens":9}', 9),
               ('{"prompt_tokens":3,"completion_tokens":0,"total_tokens":9}', 9),
               ('{"prompt_tokens":3,"completion_tokens":4,"total_tokens":13}', 9),
               ('{"completion_tokens":99999999,"total_tokens":99999999}', None)]

    @pytest.mark.parametrize("usage, prompt", VECTORS)
    def test_170_63_vectors(self, gw, up, client, usage, prompt):
        up.script(actions.answer(with_usage(openai.embedding(), usage)))
        reply = client.post("/v1/embeddings", json={"model": "embed", "input": "y" * 4000})
        row, told = row_of(gw, reply), reply.json()["usage"]
        assert row["completion_tokens"] == 0 and row["spend"] == row["prompt_tokens"]
        assert row["total_tokens"] == row["prompt_tokens"] == told["prompt_tokens"]
        assert told["total_tokens"] == row["total_tokens"] and "completion_tokens" not in told
        assert row["prompt_tokens"] == prompt if prompt else 1000 <= row["prompt_tokens"] <= 1030
        assert ("usage_estimated" in row["metadata"]) is (prompt is None)

    def test_170_65_what_else_is_told_of_vectors(self, gw, up, client):
        usage = {"prompt_tokens": 3, "total_tokens": 9, "cost": 0.5,
                 "prompt_tokens_details": {"image_tokens": 6}}
        up.script(actions.answer({**openai.embedding(), "usage": usage}))
        reply = client.post("/v1/embeddings", json={"model": "embed", "input": "y"})
        assert reply.json()["usage"] == {**usage, "prompt_tokens": 9}

    # (told beside 33 and 7163 tokens, reasoning billed by itself)
    BESIDE = [({"reasoning_tokens": 73997}, 73997),
              ({"citation_tokens": 20016, "reasoning_tokens": 5000}, 5000),
              ({"citation_tokens": 20016}, 0)]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("more, reasoning", BESIDE)
    def test_170_66_reasoning_beside_the_completion(self, gw, up, stream, more, reasoning):
        """Billed by itself where it has a price of its own; the upstream's word on a cost wins."""
        usage = {"prompt_tokens": 33, "completion_tokens": 7163, "total_tokens": 7196, **more}
        for name, cost, told in [
                ("research", 33 * 2e-6 + 7163 * 8e-6 + reasoning * 3e-6
                 + more.get("citation_tokens", 0) * 2e-6, {}),
                ("other-research", 33 + 2 * 7163, {}),
                ("research", 0.75, {"cost": {"total_cost": 0.75}})]:
            said = {**usage, **told}
            up.script(actions.sse(openai.chunks(usage=said)) if stream
                      else actions.answer(openai.chat(usage=said)))
            reply = gw.chat(name, stream=stream,
                            **({"stream_options": {"include_usage": True}} if stream else {}))
            shown, = ([e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")] if stream
                      else [reply.json()["usage"]])
            assert {**said, "cost": None} == {"cost": None} | {
                k: v for k, v in shown.items() if k in said and k != "cost"}
            assert shown.get("cost") == (pytest.approx(cost) if stream else said.get("cost"))
            row = row_of(gw, reply)
            assert row["spend"] == pytest.approx(cost)
            assert (row["prompt_tokens"], row["completion_tokens"]) == (33, 7163)

    @pytest.mark.parametrize("name", ["gpt", "merged"])
    def test_170_64_a_part_in_every_chunk_then_all(self, gw, up, name):
        chunks = openai.chunks(["word"] * 9, usage=None)
        for i, c in enumerate(chunks):
            c["usage"] = {"prompt_tokens": 0, "completion_tokens": i, "total_tokens": i}
        up.script(actions.sse([*chunks, openai.usage_chunk(
            {"prompt_tokens": 5, "completion_tokens": 11, "total_tokens": 16})]))
        reply = gw.chat(name, "y" * 4000, stream=True, stream_options={"include_usage": True})
        told, = [e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")]
        row = row_of(gw, reply)
        assert (row["prompt_tokens"], row["completion_tokens"]) == (5, 11)
        assert [told[k] for k in USAGE] == [row[k] for k in USAGE]
        assert "usage_estimated" not in row["metadata"]

    # in a tree a member is there once, so what was told twice is a usage
    @pytest.mark.parametrize("name, usages", [("gpt", UNUSABLE), ("merged", UNUSABLE[:-1])])
    def test_170_11_estimated_in_a_stream(self, gw, up, name, usages):
        chunks = [json.dumps(c) for c in openai.chunks(["x" * 40] * 10, usage=None)]
        up.script(*(actions.sse([*chunks, with_usage(openai.usage_chunk(), usage)])
                    for usage in usages))
        for usage, reply in [(u, gw.chat(name, "y" * 4000, stream=True)) for u in usages]:
            row = row_of(gw, reply)
            assert row["metadata"].get("usage_estimated") is True, usage
            assert 1000 <= row["prompt_tokens"] <= 1040, usage
            assert 90 <= row["completion_tokens"] <= 115, usage

    @pytest.mark.parametrize("stream", [False, True])
    def test_170_12_beside_right_counts(self, gw, up, stream):
        usages = [json.dumps(USAGE)[:-1] + "," + more + "}" for more in HARMLESS]
        whole = [actions.answer(with_usage(openai.chat(), usage)) for usage in usages]
        streams = [actions.sse([*(json.dumps(c) for c in openai.chunks(usage=None)),
                                with_usage(openai.usage_chunk(), usage)]) for usage in usages]
        up.script(*(streams if stream else whole))
        for usage, reply in [(usage, gw.chat("gpt", stream=stream)) for usage in usages]:
            row = row_of(gw, reply)
            assert (row["spend"], row["total_tokens"]) == (COST, 12), usage
            assert "usage_estimated" not in row["metadata"], usage

    def test_170_13_told_twice_in_a_stream(self, gw, up):
        """What comes behind the usage takes nothing back."""
        less = [openai.usage_chunk({"prompt_tokens": 1, "completion_tokens": 0, "total_tokens": 1}),
                with_usage(openai.usage_chunk(), UNUSABLE[4]), openai.usage_chunk(None)]
        up.script(actions.sse([*openai.chunks(), *less]))
        assert row_of(gw, gw.chat("gpt", stream=True))["spend"] == COST

    def test_170_14_running_usage(self, gw, up):
        chunks = openai.chunks(["a", "b", "c"], usage=None)
        for i, c in enumerate(chunks):
            c["usage"] = {"prompt_tokens": 5, "completion_tokens": i, "total_tokens": 5 + i}
        up.script(actions.sse([*chunks, openai.usage_chunk()]))
        assert row_of(gw, gw.chat("gpt", stream=True))["spend"] == COST

    def test_170_15_a_completion_of_nothing(self, gw, up):
        """A long text cannot have been made of no token; the prompt's count stays."""
        nothing = {"prompt_tokens": 5, "completion_tokens": 0, "total_tokens": 5}
        up.script(actions.answer(openai.chat("x" * 400, usage=nothing)),
                  actions.sse(openai.chunks(["x" * 40] * 10, usage=nothing)))
        whole, stream = row_of(gw, gw.chat("gpt")), row_of(gw, gw.chat("gpt", stream=True))
        assert (whole["prompt_tokens"], whole["completion_tokens"]) == (5, 100)
        assert stream["prompt_tokens"] == 5 and 90 <= stream["completion_tokens"] <= 115

    TWICE = with_usage(openai.chat("x" * 400), json.dumps(USAGE) + ', "usage": ' + json.dumps(USAGE))
    # (what the upstream answers, prompt and completion that are charged, whether by an estimate)
    SPOILT = [(actions.answer(TWICE), 1000, 100, True),
              (actions.answer(json.dumps(openai.chat("x" * 400))[:-1]), 1000, 100, True),
              (actions.gzipped(openai.chat("x" * 400)), 1000, 0, True),
              (actions.answer({**openai.chat(), "choices": []}), 5, 7, False),
              (actions.answer({**openai.chat(), "choices": [], "usage": {
                  "prompt_tokens": 0, "completion_tokens": 7, "total_tokens": 7}}), 1000, 7, True)]

    def test_170_92_an_answer_that_cannot_be_used(self, gw, up):
        """The upstream wrote it: each attempt is paid for, and the one that is of use on top."""
        for action, prompt, completion, estimated in self.SPOILT:
            up.script(action)
            reply = gw.chat("gpt", "y" * 4000, num_retries=0)
            row = row_of(gw, reply)
            assert reply.status_code == 502 and row["status"] == "failure"
            assert prompt <= row["prompt_tokens"] <= prompt + 50
            assert row["completion_tokens"] == completion
            assert row["spend"] == row["prompt_tokens"] + 2 * completion
            assert bool(row["metadata"].get("usage_estimated")) is estimated
        up.script(actions.answer(self.TWICE), actions.answer(self.TWICE))
        row = row_of(gw, gw.chat("gpt", "y" * 4000, num_retries=2))
        assert row["status"] == "success" and row["prompt_tokens"] == 5
        assert COST + 2 * 1200 <= row["spend"] <= COST + 2 * 1260

    @pytest.mark.parametrize("action", [
        actions.answer("<html>busy</html>", content_type="text/html"), actions.answer(b""),
        actions.answer(openai.error("inside", "server_error"))], ids=["page", "empty", "error"])
    def test_170_93_what_no_model_wrote(self, gw, up, action):
        up.script(action)
        assert row_of(gw, gw.chat("gpt", num_retries=0))["spend"] == 0

    @pytest.mark.parametrize("usage", ["null", "{}", '{"prompt_tokens":"three","total_tokens":3}'])
    def test_170_16_embeddings(self, gw, up, client, usage):
        up.script(actions.answer(with_usage(openai.embedding(), usage)))
        reply = client.post("/v1/embeddings", json={"model": "embed", "input": "y" * 4000})
        row = row_of(gw, reply)
        assert row["metadata"]["usage_estimated"] is True
        assert 1000 <= row["prompt_tokens"] <= 1030
        assert row["spend"] == row["prompt_tokens"] and row["completion_tokens"] == 0

    def test_170_17_in_anothers_format(self, gw, up):
        up.script(actions.answer({"candidates": [{"content": {
            "role": "model", "parts": [{"text": "x" * 400}]}, "finishReason": "STOP"}]}))
        row = row_of(gw, gw.chat("gemini", "y" * 4000))
        assert row["metadata"]["usage_estimated"] is True and row["completion_tokens"] == 100

    def test_170_18_a_picture_is_no_text(self, gw, up):
        up.script(actions.answer(with_usage(openai.chat(), "null")))
        parts = [{"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 400000}}]
        assert row_of(gw, gw.chat("gpt", parts))["prompt_tokens"] < 1200

    TOLD = [("router", 0.25, 0.25), ("telling", 0.25, 0.25), ("unknown", 0.25, 0.25),
            ("silent", 0.25, COST), ("gpt", 0.25, COST), ("router", 0, COST), ("unknown", 0, 0),
            ("router", 1e7, COST), ("telling", float("1e300"), COST)]

    @pytest.mark.parametrize("stream", [False, True])
    def test_170_20_a_told_cost(self, gw, up, stream):
        for name, told, spend in self.TOLD:
            usage = USAGE | {"cost": told}
            up.script(actions.sse(openai.chunks(usage=usage)) if stream
                      else actions.answer(openai.chat(usage=usage)))
            assert row_of(gw, gw.chat(name, stream=stream))["spend"] == spend, (name, told)

    def test_170_21_zero_is_a_price(self, gw, up):
        reply = gw.chat("zero")
        assert float(reply.headers["x-litellm-response-cost"]) == 0
        assert "x-litellm-response-cost" not in gw.chat("routed-free").headers

    CACHED = [{"cached_tokens": 900}, {"prompt_cache_hit_tokens": 900},
              {"cache_read_input_tokens": 900}, {"prompt_tokens_details": {"cached_tokens": 900}},
              {"num_cached_tokens": 900}, {"input_tokens_details": {"cached_tokens": 900}}]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("name", ["gpt", "merged"])
    def test_170_22_cached_tokens(self, gw, up, name, stream):
        usages = [{"prompt_tokens": 1000, "completion_tokens": 1, "total_tokens": 1001, **cached}
                  for cached in self.CACHED]
        up.script(*(actions.sse(openai.chunks(usage=usage)) if stream
                    else actions.answer(openai.chat(usage=usage)) for usage in usages))
        for usage, reply in [(usage, gw.chat(name, stream=stream)) for usage in usages]:
            told = row_of(gw, reply)["metadata"]["usage_object"]
            assert told["prompt_tokens_details"] == {"cached_tokens": 900}, usage


    @pytest.mark.parametrize("name", ["gpt", "merged"])
    def test_170_23_in_the_last_choice(self, gw, up, name):
        """Moonshot's streams."""
        usage = {"prompt_tokens": 1000, "completion_tokens": 5, "total_tokens": 1005,
                 "cached_tokens": 900}
        *chunks, last = openai.chunks(usage=None)
        last["choices"][0]["usage"] = usage
        up.script(actions.sse([*chunks, last]))
        row = row_of(gw, gw.chat(name, stream=True))
        told = row["metadata"]["usage_object"]
        assert (row["prompt_tokens"], row["completion_tokens"]) == (1000, 5)
        assert told["prompt_tokens_details"] == {"cached_tokens": 900}
        assert "usage_estimated" not in row["metadata"]


class TestTimeLimits:
    """Whoever sets a time limit pays for what his attempts had sent until it ended them."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED), model("short", up, timeout=0.5,
                                                                          **PRICED)],
                         "router_settings": {"num_retries": 0, "disable_cooldowns": True,
                                             "retry_after": 0}}}

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("retries", [0, 2])
    def test_170_25_his_own(self, gw, up, stream, retries):
        up.always(actions.stall())
        reply = gw.chat("gpt", "x" * 4000, timeout=0.5, num_retries=retries, stream=stream)
        row = row_of(gw, reply)
        assert (reply.status_code, row["metadata"]["usage_estimated"]) == (408, True)
        assert row["spend"] == pytest.approx((retries + 1) * row["prompt_tokens"]
                                             * PRICED["input_cost_per_token"])
        assert 1000 <= row["prompt_tokens"] < 1100 and row["completion_tokens"] == 0

    def test_170_26_then_an_answer(self, gw, up):
        up.script(actions.stall(), actions.answer(openai.chat()))
        row = row_of(gw, gw.chat("gpt", "x" * 4000, timeout=1, num_retries=1))
        alone = row_of(gw, gw.chat("gpt", "x" * 4000))
        assert row["total_tokens"] == alone["total_tokens"]
        assert row["spend"] >= alone["spend"] + 1000 * PRICED["input_cost_per_token"]

    def test_170_27_the_operators(self, gw, up):
        up.always(actions.stall())
        assert row_of(gw, gw.chat("short", "x" * 4000))["spend"] == 0

    def test_170_28_refused_or_never_sent(self, gw, up):
        up.always(actions.pieces(actions.head(500, {"Content-Length": 9}), then="stall"))
        assert row_of(gw, gw.chat("gpt", "x" * 4000, timeout=0.5))["spend"] == 0


class TestLeftStreams:
    """A stream that is left before its usage is charged by what was written."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED),
                                        model("cohere", up, "cohere/command-own", **PRICED),
                                        model("claude", up, "anthropic/claude-own", **PRICED)]}}

    @staticmethod
    def leave(gw, name, until, **body):
        return row_of_left(gw, "/v1/chat/completions", until, {
            "model": name, **body, "messages": [{"role": "user", "content": "hello"}]})

    @pytest.mark.parametrize("delta", [
        {"content": WORDS + "END"}, {"reasoning_content": WORDS + "END"},
        {"tool_calls": [{"index": 0, "id": "c", "type": "function",
                         "function": {"name": "f", "arguments": WORDS + "END"}}]}])
    def test_170_30_one_event(self, gw, up, delta):
        up.script(actions.broken_sse([chunk({"role": "assistant", "content": ""}), chunk(delta)],
                                     then="stall"))
        row = self.leave(gw, "gpt", "END")
        assert row["metadata"]["usage_estimated"] is True
        assert 20000 <= row["completion_tokens"] <= 30000

    def test_170_31_the_very_first_event(self, gw, up):
        up.script(actions.broken_sse([chunk({"content": WORDS + "END"})], then="stall"))
        assert 20000 <= self.leave(gw, "gpt", "END")["completion_tokens"] <= 30000

    @pytest.mark.parametrize("size, least, most", [(4, 100, 130), (40, 900, 1100),
                                                   (400, 9000, 10500)])
    def test_170_32_many_events(self, gw, up, size, least, most):
        chunks = [chunk({"role": "assistant", "content": ""})] + [
            chunk({"content": "x" * size}) for _ in range(100)] + [chunk({"content": "END"})]
        up.script(actions.broken_sse(chunks, then="stall"))
        assert least <= self.leave(gw, "gpt", "END")["completion_tokens"] <= most

    def test_170_33_probabilities_are_no_text(self, gw, up):
        """They are hundreds of bytes for a token."""
        tops = [{"token": f"t{i}", "logprob": -0.123456, "bytes": [116, 49]} for i in range(20)]
        many = [chunk({"content": "word"}) for _ in range(100)] + [chunk({"content": "END"})]
        for c in many:
            c["choices"][0]["logprobs"] = {"content": [
                {"token": "word", "logprob": -0.5, "bytes": [1, 2, 3], "top_logprobs": tops}]}
        up.script(actions.broken_sse(many, then="stall"))
        row = self.leave(gw, "gpt", "END", logprobs=True, top_logprobs=20)
        assert 100 <= row["completion_tokens"] <= 130

    def test_170_34_in_anothers_format(self, gw, up):
        """The prompt was counted at the beginning; the text is counted here."""
        events = [{"type": "message_start", "message": {
            "id": "m", "type": "message", "role": "assistant", "model": "claude-own", "content": [],
            "stop_reason": None, "usage": {"input_tokens": 4321, "output_tokens": 1}}},
            {"type": "content_block_start", "index": 0,
             "content_block": {"type": "text", "text": ""}},
            {"type": "content_block_delta", "index": 0,
             "delta": {"type": "text_delta", "text": WORDS + "END"}}]
        up.script(actions.broken_sse(events, then="stall"))
        row = self.leave(gw, "claude", "END")
        assert row["prompt_tokens"] == 4321 and 20000 <= row["completion_tokens"] <= 30000

    @pytest.mark.parametrize("told", [1, 0])
    def test_170_36_a_count_before_the_text(self, gw, up, told):
        """It is none of the text behind it."""
        early = chunk({"role": "assistant", "content": ""})
        early["usage"] = {"prompt_tokens": 1, "completion_tokens": told, "total_tokens": 1 + told}
        up.script(actions.broken_sse([early, chunk({"content": WORDS + "END"})], then="stall"))
        row = self.leave(gw, "gpt", "END")
        assert row["metadata"]["usage_estimated"] is True and row["prompt_tokens"] == 1
        assert 20000 <= row["completion_tokens"] <= 30000

    def test_170_37_a_count_beside_the_text(self, gw, up):
        whole = chunk({"content": "word " * 5 + "END"})
        whole["usage"] = USAGE
        up.script(actions.broken_sse([whole], then="stall"))
        assert self.leave(gw, "gpt", "END")["spend"] == COST

    @pytest.mark.parametrize("name", ["gpt", "claude"])
    @pytest.mark.parametrize("stream", [False, True])
    def test_170_38_before_the_answer_begins(self, gw, up, client, name, stream):
        """The upstream has the prompt, and wants it paid."""
        up.always(actions.stall())
        key = client.post("/key/generate", json={}).json()["key"]
        with gw.client(key, timeout=0.5) as impatient, pytest.raises(httpx.ReadTimeout):
            impatient.post("/v1/chat/completions", json={
                "model": name, "stream": stream,
                "messages": [{"role": "user", "content": "y" * 4000}]})
        wait_until(lambda: 1000 <= client.get("/key/info", params={"key": key}).json()["info"]["spend"]
              <= 1040, 10, "the prompt is charged")

    def test_170_35_read_to_the_end(self, gw, up):
        told = {"prompt_tokens": 5, "completion_tokens": 20000, "total_tokens": 20005}
        up.script(actions.sse(openai.chunks([WORDS], told)))
        reply = gw.chat("gpt", stream=True)
        assert sse.events(reply.text)[-1] == "[DONE]"
        assert row_of(gw, reply)["spend"] == 5 + 20000 * 2

    @pytest.mark.parametrize("stream,beside", [(False, 0), (True, 0), (True, 1)])
    def test_170_39_counts_far_below_the_text(self, gw, up, stream, beside):
        """No tokenizer makes 7 tokens of 100,000 bytes."""
        events = openai.chunks([WORDS], None if beside else USAGE)
        if beside:
            events[1]["usage"] = USAGE
        up.script(actions.sse(events) if stream else actions.answer(openai.chat(WORDS)))
        reply = gw.chat("gpt", stream=stream, **(
            {"stream_options": {"include_usage": True}} if stream else {}))
        row = row_of(gw, reply)
        assert row["metadata"]["usage_estimated"] is True and row["prompt_tokens"] == 5
        assert 20000 <= row["completion_tokens"] <= 30000
        if stream:      # what the ledger has comes last
            told = sse.events(reply.text)[-2]["usage"]
            assert told["completion_tokens"] == row["completion_tokens"]

    def test_170_40_results_of_filters_are_no_text(self, gw, up):
        """Azure's stand beside every word but not beside the role: 200 bytes each."""
        safe = {k: {"filtered": False, "severity": "safe"}
                for k in ("hate", "self_harm", "sexual", "violence")}
        events = openai.chunks(["word"] * 100, usage=None)
        for e in events[1:]:
            e["choices"][0] |= {"content_filter_results": safe, "logprobs": None}
        up.script(actions.sse(events))
        row = row_of(gw, gw.chat("gpt", stream=True))
        assert row["metadata"]["usage_estimated"] is True and 100 <= row["completion_tokens"] <= 110

    @pytest.mark.parametrize("name", ["reasoning", "reasoning_content"])
    @pytest.mark.parametrize("told", [None, {"prompt_tokens": 5, "completion_tokens": 400,
                                             "total_tokens": 405}], ids=["untold", "told"])
    def test_170_41_thoughts_are_not_said_to_be_none(self, gw, up, name, told):
        events = openai.chunks(["word " * 40], usage=told)
        events[1:1] = [chunk({name: "hmm. " * 80})]
        up.script(actions.sse(events))
        reply = gw.chat("gpt", stream=True, stream_options={"include_usage": True})
        usage = sse.events(reply.text)[-2]["usage"]
        details = usage.get("completion_tokens_details") or {}
        assert details.get("reasoning_tokens") == (100 if told is None else None)
        assert told is not None or 150 <= usage["completion_tokens"] <= 155

    def test_170_42_thoughts_nobody_can_read(self, gw, up):
        events = [{"type": "message_start", "message": {
            "id": "m", "type": "message", "role": "assistant", "model": "claude-own", "content": [],
            "stop_reason": None, "usage": {"input_tokens": 10, "output_tokens": 1}}},
            {"type": "content_block_start", "index": 0,
             "content_block": {"type": "redacted_thinking", "data": "A" * 4000}},
            {"type": "content_block_stop", "index": 0},
            {"type": "content_block_start", "index": 1,
             "content_block": {"type": "text", "text": "END"}}]
        up.script(actions.sse(events, done=None))
        reply = gw.chat("claude", stream=True, stream_options={"include_usage": True})
        usage = sse.events(reply.text)[-2]["usage"]
        assert usage["completion_tokens"] == row_of(gw, reply)["completion_tokens"] == 750
        assert usage["completion_tokens_details"]["reasoning_tokens"] == 750

    @pytest.mark.parametrize("stream", [False, True])
    def test_170_44_what_cohere_bills(self, gw, up, stream):
        """Not what its models read: the client and the ledger are told the same."""
        usage = {"billed_units": {"input_tokens": 5, "output_tokens": 6},
                 "tokens": {"input_tokens": 571, "output_tokens": 8}, "cached_tokens": 512}
        end = {"finish_reason": "COMPLETE", "usage": usage}
        up.script(actions.sse([
            {"type": "message-start", "id": "m", "delta": {"message": {"role": "assistant"}}},
            {"type": "content-delta", "index": 0, "delta": {"message": {"content": {"text": "hi"}}}},
            {"type": "message-end", "delta": end}], done=None) if stream else
            actions.answer({"id": "m", **end, "message": {
                "role": "assistant", "content": [{"type": "text", "text": "hi"}]}}))
        reply = gw.chat("cohere", stream=stream,
                        **({"stream_options": {"include_usage": True}} if stream else {}))
        told = sse.events(reply.text)[-2]["usage"] if stream else reply.json()["usage"]
        row = row_of(gw, reply)
        for counts in (told, row):
            assert (counts["prompt_tokens"], counts["completion_tokens"]) == (5, 6)
        assert row["spend"] == pytest.approx(5 * PRICED["input_cost_per_token"]
                                             + 6 * PRICED["output_cost_per_token"])

    @pytest.mark.parametrize("usage", ["null", '{"billed_units":{}}'])
    def test_170_43_a_plan_is_written(self, gw, up, usage):
        """Cohere's, before it calls tools."""
        begin = {"type": "message-start", "id": "m", "delta": {"message": {"role": "assistant"}}}
        plan = {"type": "tool-plan-delta", "delta": {"message": {"tool_plan": WORDS}}}
        end = {"type": "message-end", "delta": {"finish_reason": "COMPLETE", "usage": "USAGE"}}
        whole = {"id": "m", "finish_reason": "COMPLETE", "usage": "USAGE", "message": {
            "role": "assistant", "content": [], "tool_plan": WORDS}}
        up.script(actions.sse([json.dumps(begin), json.dumps(plan),
                               json.dumps(end).replace('"USAGE"', usage)], done=None),
                  actions.answer(json.dumps(whole).replace('"USAGE"', usage)))
        for stream in (True, False):
            row = row_of(gw, gw.chat("cohere", stream=stream))
            assert row["metadata"]["usage_estimated"] is True
            assert 24990 <= row["completion_tokens"] <= 25010, stream

    @pytest.mark.parametrize("delta, least, most", [
        ({"type": "compaction_delta", "content": WORDS}, 24990, 25010),
        ({"type": "citations_delta", "citation": {
            "type": "char_location", "cited_text": WORDS, "document_index": 0}}, 1, 20)],
        ids=["summary", "cited"])
    def test_170_44_beside_the_text(self, gw, up, delta, least, most):
        """A summary is written; what is cited was in the prompt, and is no output (Anthropic)."""
        kind = "compaction" if delta["type"] == "compaction_delta" else "text"
        up.script(actions.sse([
            {"type": "message_start", "message": {"id": "m", "type": "message", "role": "assistant",
                                                  "model": "claude-own", "content": []}},
            {"type": "content_block_start", "index": 0, "content_block": {"type": kind, "text": ""}},
            {"type": "content_block_delta", "index": 0, "delta": delta},
            {"type": "content_block_stop", "index": 0}, {"type": "message_stop"}], done=None))
        row = row_of(gw, gw.chat("claude", stream=True))
        assert least <= row["completion_tokens"] <= most

    def test_170_45_thoughts_count_once(self, gw, up):
        """They stand in three places of Claude's whole answers, and those nobody can read count."""
        up.script(actions.answer({
            "id": "m", "type": "message", "role": "assistant", "model": "claude-own",
            "stop_reason": "end_turn", "content": [
                {"type": "thinking", "thinking": WORDS, "signature": "s"},
                {"type": "redacted_thinking", "data": "A" * 4000}, {"type": "text", "text": "hi"}]}))
        reply = gw.chat("claude")
        row, told = row_of(gw, reply), reply.json()["usage"]
        assert 25750 <= row["completion_tokens"] <= 25760
        assert told["completion_tokens"] == row["completion_tokens"]
        assert told["completion_tokens_details"]["reasoning_tokens"] == 25750


class TestModelsThatCompleteText:
    """OpenAI's, which the price map has under a provider of their own."""

    # US dollars per million tokens, in and out
    PRICES = {"gpt-3.5-turbo-instruct": (1.5, 2.0), "davinci-002": (2.0, 2.0),
              "babbage-002": (0.4, 0.4), "ft:davinci-002:acme::x": (12.0, 12.0)}

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            *[model(name, up, f"openai/{name}") for name in TestModelsThatCompleteText.PRICES],
            model("openai/*", up, "openai/*")]}}

    @pytest.mark.parametrize("prefix", ["", "openai/"])
    @pytest.mark.parametrize("name", PRICES)
    def test_170_80_cost_something(self, client, up, name, prefix):
        up.always(actions.answer(openai.text(usage=THOUSAND)))
        reply = client.post("/v1/completions", json={"model": prefix + name, "prompt": "x"})
        assert float(reply.headers["x-litellm-response-cost"]) == pytest.approx(
            sum(self.PRICES[name]) * 1000 / 1e6)
