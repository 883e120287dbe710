# SPDX-License-Identifier: Apache-2.0
"""What providers bill by more than the model: who chose it, whose key it was, where it ran."""

import pytest

from harness import actions, openai
from harness.openai import model
from harness.spendlog import row_of

TOKENS = {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100}
BOTH = pytest.mark.parametrize("stream", [False, True])


def about(dollars):
    return pytest.approx(dollars, rel=1e-9)


def answer(stream, usage=TOKENS, **members):
    if stream:
        return actions.sse([{**chunk, **members} for chunk in openai.chunks(usage=usage)])
    return actions.answer({**openai.chat(usage=usage), **members})


def charged(gw, reply):
    assert reply.status_code == 200, reply.text
    return row_of(gw, reply)["spend"]


class TestServed:
    """The name of the model in an answer."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("router", up, "azure/model-router"),
            model("routed", up, "azure_ai/model_router/my-router"),
            model("own", up, "azure/my-router", model_info={"base_model": "azure/model-router"}),
            model("gpt-4o", up, "openai/gpt-4o")]}}

    FEE = 1000 * 1.4e-7

    @BOTH
    @pytest.mark.parametrize("name", ["router", "routed", "own"])
    @pytest.mark.parametrize("served, dollars", [
        ("gpt-4.1-mini-2025-04-14", 1000 * 4e-7 + 100 * 1.6e-6),
        ("DeepSeek-V3.1", 1000 * 1.23e-6 + 100 * 4.94e-6),
        ("grok-4", 1000 * 3e-6 + 100 * 1.5e-5),
        ("gpt-oss-120b", 1000 * 1.5e-7 + 100 * 6e-7),
        ("Llama-3.3-70B-Instruct", 1000 * 7.1e-7 + 100 * 7.1e-7),
        ("claude-sonnet-4-5", 1000 * 3e-6 + 100 * 1.5e-5),
        ("claude-haiku-4-5-20251001", 1000 * 1e-6 + 100 * 5e-6)])
    def test_178_01_a_router_is_paid_too(self, gw, up, stream, name, served, dollars):
        up.script(answer(stream, model=served))
        assert charged(gw, gw.chat(name, stream=stream)) == about(self.FEE + dollars)

    @BOTH
    @pytest.mark.parametrize("served", ["no-such-model", "omni-moderation-latest", "model-router"])
    def test_178_04_a_choice_nobody_knows_is_dear(self, gw, up, stream, served):
        gw.expect_log("LLM488: no price is known of ")
        up.script(answer(stream, model=served))
        dollars = self.FEE + 1000 * 1.5e-5 + 100 * 7.5e-5
        assert charged(gw, gw.chat("routed", stream=stream)) == about(dollars)
        assert "LLM488: no price is known of '" in gw.log.text()

    def test_178_02_a_router_by_its_own_name(self, gw, up):
        up.script(answer(False))
        gw.chat("routed")
        assert up.last.json()["model"] == "my-router"

    @BOTH
    @pytest.mark.parametrize("served, dollars", [
        ("omni-moderation-latest", 0.0035), ("text-embedding-3-small", 0.0035),
        ("gpt-4o-2024-05-13", 0.0065), ("gpt-4o-2024-08-06", 0.0035), ("gpt-4o-mini", 0.0035),
        ("gpt-4o-mini-2024-07-18", 0.0035), ("gpt-4", 0.0035)])
    def test_178_03_no_other_model_is_believed(self, gw, up, stream, served, dollars):
        up.script(answer(stream, model=served))
        assert charged(gw, gw.chat("gpt-4o", stream=stream)) == about(dollars)


class TestOwnKeys:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("router", up, "openrouter/openai/gpt-4o"),
            model("doubted", up, "openai/gpt-4o")]}}

    @staticmethod
    def told(cost, is_own, upstream):
        return TOKENS | {"cost": cost, "is_byok": is_own,
                         "cost_details": {"upstream_inference_cost": upstream}}

    @BOTH
    @pytest.mark.parametrize("cost, is_own, upstream, dollars", [
        (0.000175, True, 0.0035, 0.003675), (0, True, 0.0035, 0.0035),
        (0.002, False, 0.0035, 0.002), (0.002, "true", 0.0035, 0.002),
        (0.002, True, None, 0.002), (0.002, True, -1, 0.002)])
    def test_178_10_both_bills(self, gw, up, stream, cost, is_own, upstream, dollars):
        up.script(answer(stream, self.told(cost, is_own, upstream)))
        assert charged(gw, gw.chat("router", stream=stream)) == about(dollars)

    @BOTH
    def test_178_11_of_routers_alone(self, gw, up, stream):
        up.script(answer(stream, self.told(0, True, 0.5)))
        assert charged(gw, gw.chat("doubted", stream=stream)) == about(0.0035)


class TestExecuted:
    """Tools that Groq runs by itself: 2 searches and a page."""

    TOOLS = [{"index": 0, "type": "browser_search", "name": "browser.search", "arguments": "{}"},
             {"index": 1, "type": "browser_search", "name": "browser.open", "arguments": "{}"},
             {"index": 2, "type": "browser_search", "name": "browser.search", "arguments": "{}"},
             {"index": 3, "type": "browser_search", "name": "browser.find", "arguments": "{}"}]

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("groq", up, "groq/openai/gpt-oss-120b"),
            model("qwen3", up, "groq/qwen/qwen3.8-27b"),
            model("own", up, "groq/openai/gpt-oss-20b", input_cost_per_token=0,
                  output_cost_per_token=0, search_context_cost_per_query=1,
                  visit_website_cost_per_query=5)]}}

    TEXT = 1000 * 1.5e-7 + 100 * 6e-7
    CASES = [("groq", TOOLS, TEXT + 2 * 0.005 + 0.001), ("groq", [], TEXT), ("groq", None, TEXT),
             ("qwen3", TOOLS, 1000 * 8e-7 + 100 * 4e-6), ("own", TOOLS, 7),
             ("own", [{"type": "browser_search"}, {"type": "function"}, {}, "odd"], 1)]

    @pytest.mark.parametrize("name, tools, dollars", CASES)
    def test_178_20_whole(self, gw, up, name, tools, dollars):
        body = openai.chat(usage=TOKENS)
        body["choices"][0]["message"]["executed_tools"] = tools
        up.script(actions.answer(body))
        reply = gw.chat(name)
        assert charged(gw, reply) == about(dollars)
        assert reply.json()["choices"][0]["message"].get("executed_tools") == tools

    @pytest.mark.parametrize("name, tools, dollars", CASES)
    @pytest.mark.parametrize("times", [1, 2])
    def test_178_21_stream(self, gw, up, name, tools, dollars, times):
        """One that is told of again, with what it found, is no other; without an index it is."""
        dollars *= times if tools and "index" not in tools[0] else 1
        chunks = openai.chunks(usage=TOKENS)
        told = [{**chunks[0], "choices": [{"index": 0, "finish_reason": None,
                                           "delta": {"executed_tools": tools}}]}] * times
        up.script(actions.sse([chunks[0], *told, *chunks[1:]]))
        assert charged(gw, gw.chat(name, stream=True)) == about(dollars)

    def test_178_22_a_stream_whose_usage_comes_first(self, gw, up):
        chunks = openai.chunks(usage=TOKENS)
        chunks[0]["choices"][0]["delta"]["executed_tools"] = self.TOOLS
        chunks[0]["usage"] = TOKENS
        up.script(actions.sse(chunks))
        assert charged(gw, gw.chat("groq", stream=True)) == about(self.TEXT + 0.011)


class TestThinkingMode:
    """Alibaba's: an answer with thoughts costs the rate of thinking mode as a whole."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("latest", up, "dashscope/qwen-plus-latest"),
            model("plus", up, "dashscope/qwen-plus"),
            model("turbo", up, "dashscope/qwen-turbo"),
            model("cloud", up, "qwencloud/qwen-plus-2025-09-11"),
            model("platform", up, "qwen_ai_platform/qwen-plus"),
            model("own", up, "dashscope/qwen-plus", input_cost_per_token=1,
                  output_cost_per_token=2, output_cost_per_reasoning_token=4)]}}

    CASES = [("latest", 1000, 1000, 800, 0.0044), ("latest", 1000, 1000, 0, 0.0016),
             ("latest", 300000, 1000, 500, 0.372), ("turbo", 20, 2000, 200, 0.001001),
             ("plus", 1000, 1000, 800, 0.0044), ("plus", 1000, 1000, 0, 0.0016),
             ("cloud", 1000, 1000, 900, 0.0044), ("platform", 1000, 1000, 800, 0.0044),
             ("own", 1000, 1000, 800, 1000 + 2 * 200 + 4 * 800)]

    @BOTH
    @pytest.mark.parametrize("name, prompt, completion, thoughts, dollars", CASES)
    def test_178_24_thoughts_and_answer(self, gw, up, stream, name, prompt, completion, thoughts,
                                        dollars):
        up.script(answer(stream, {
            "prompt_tokens": prompt, "completion_tokens": completion,
            "total_tokens": prompt + completion,
            "completion_tokens_details": {"reasoning_tokens": thoughts}}))
        assert charged(gw, gw.chat(name, stream=stream)) == about(dollars)

    @BOTH
    @pytest.mark.parametrize("name, dollars", [("plus", 0.0044), ("turbo", 0.00055)])
    def test_178_25_thoughts_nobody_counted(self, gw, up, stream, name, dollars):
        usage = {"prompt_tokens": 1000, "completion_tokens": 1000, "total_tokens": 2000}
        if stream:
            chunks = openai.chunks(usage=usage)
            thought = {**chunks[0], "choices": [{"index": 0, "finish_reason": None,
                                                 "delta": {"reasoning_content": "hm, so"}}]}
            up.script(actions.sse([chunks[0], thought, thought, *chunks[1:]]))
        else:
            body = openai.chat(usage=usage)
            body["choices"][0]["message"]["reasoning_content"] = "hm, so"
            up.script(actions.answer(body))
        assert charged(gw, gw.chat(name, stream=stream)) == about(dollars)


class TestCounts:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("qwen", up, "dashscope/qwen3.7-max"),
            model("night", up, "openai/x", input_cost_per_token=1, output_cost_per_token=2,
                  model_info={"off_peak_pricing": {"input_cost_per_token": 1e-6,
                                                   "hours_utc": "00:00-00:00"}}),
            model("claude", up, "anthropic/claude-sonnet-4-5"),
            model("gpt-4o", up, "openai/gpt-4o"),
            model("vertex", up, "vertex_ai/gemini-3.5-flash", vertex_project="p",
                  vertex_location="europe-west4"),
            model("everywhere", up, "vertex_ai/gemini-3.5-flash", vertex_project="p",
                  vertex_location="global"),
            model("cohere", up, "bedrock/cohere.embed-english-v3", aws_region_name="us-east-1",
                  aws_access_key_id="k", aws_secret_access_key="s",
                  aws_bedrock_runtime_endpoint=up.base)]}}

    @BOTH
    @pytest.mark.parametrize("kind, rate", [("ephemeral", 2.5e-7), ("implicit", 5e-7), (None, 5e-7),
                                            (7, 5e-7)])
    def test_178_30_a_cache_that_was_asked_for(self, gw, up, stream, kind, rate):
        details = {"cached_tokens": 600, **({"cache_type": kind} if kind else {})}
        up.script(answer(stream, TOKENS | {"prompt_tokens_details": details}))
        dollars = 400 * 2.5e-6 + 600 * rate + 100 * 7.5e-6
        assert charged(gw, gw.chat("qwen", stream=stream)) == about(dollars)

    def test_178_34_hours_of_the_file(self, gw, up):
        up.script(answer(False))
        assert charged(gw, gw.chat("night")) == about(1000 * 1e-6 + 100 * 2)

    @pytest.mark.parametrize("late, dollars", [
        ({"input_tokens": 0, "output_tokens": 50}, 100 * 3e-6 + 50 * 1.5e-5),
        ({"output_tokens": 50}, 100 * 3e-6 + 50 * 1.5e-5),
        ({"input_tokens": 200, "output_tokens": 50}, 200 * 3e-6 + 50 * 1.5e-5),
        ({"input_tokens": 0, "cache_read_input_tokens": 10, "output_tokens": 50},
         100 * 3e-6 + 10 * 3e-7 + 50 * 1.5e-5)])
    def test_178_31_zero_takes_no_count_back(self, gw, up, late, dollars):
        start = {"id": "m", "type": "message", "role": "assistant", "content": [],
                 "model": "claude-sonnet-4-5", "stop_reason": None,
                 "usage": {"input_tokens": 100, "output_tokens": 1}}
        up.script(actions.named_sse([
            ("message_start", {"type": "message_start", "message": start}),
            ("content_block_start", {"type": "content_block_start", "index": 0,
                                     "content_block": {"type": "text", "text": ""}}),
            ("content_block_delta", {"type": "content_block_delta", "index": 0,
                                     "delta": {"type": "text_delta", "text": "hi"}}),
            ("content_block_stop", {"type": "content_block_stop", "index": 0}),
            ("message_delta", {"type": "message_delta", "usage": late,
                               "delta": {"stop_reason": "end_turn"}}),
            ("message_stop", {"type": "message_stop"})]))
        assert charged(gw, gw.chat("claude", stream=True)) == about(dollars)

    @pytest.mark.parametrize("name, factor", [("vertex", 1.1), ("everywhere", 1)])
    def test_178_32_where_it_ran(self, gw, up, name, factor):
        up.script(actions.answer({"candidates": [{
            "content": {"role": "model", "parts": [{"text": "hi"}]}, "finishReason": "STOP"}],
            "usageMetadata": {"promptTokenCount": 1000, "candidatesTokenCount": 100,
                              "totalTokenCount": 1100}}))
        assert charged(gw, gw.chat(name)) == about(factor * (1000 * 1.5e-6 + 100 * 9e-6))

    @BOTH
    @pytest.mark.parametrize("kind, dollars", [
        ("PROVISIONED_THROUGHPUT", 0), ("ON_DEMAND", 0.0024), ("ON_DEMAND_PRIORITY", 0.00432),
        ("ON_DEMAND_FLEX", 0.0012), ("TRAFFIC_TYPE_UNSPECIFIED", 0.0024), (None, 0.0024)])
    def test_178_35_bought_beforehand(self, gw, up, stream, kind, dollars):
        told = {"candidates": [{"content": {"role": "model", "parts": [{"text": "hi"}]},
                                "finishReason": "STOP"}],
                "usageMetadata": {"promptTokenCount": 1000, "candidatesTokenCount": 100,
                                  "totalTokenCount": 1100,
                                  **({"trafficType": kind} if kind else {})}}
        up.script(actions.sse([told], done=False) if stream else actions.answer(told))
        assert charged(gw, gw.chat("everywhere", stream=stream)) == about(dollars)

    @BOTH
    @pytest.mark.parametrize("said, dollars", [
        ({"service_tier": "scale"}, 0), ({"service_tier": "default"}, 0.0035), ({}, 0.0035)])
    def test_178_36_asking_buys_nothing(self, gw, up, stream, said, dollars):
        """Only the answer tells that it was served out of what was bought."""
        up.script(answer(stream, **said))
        reply = gw.chat("gpt-4o", stream=stream, service_tier="scale")
        assert charged(gw, reply) == about(dollars)

    @pytest.mark.parametrize("count, tokens", [("1000", 1000), ("many", None), (None, None)])
    def test_178_33_counted_beside_the_body(self, gw, up, client, count, tokens):
        up.script(actions.answer(
            {"id": "e", "embeddings": [[0.5]], "response_type": "embeddings_floats"},
            headers={"X-Amzn-Bedrock-Input-Token-Count": count} if count else None))
        reply = client.post("/v1/embeddings", json={"model": "cohere", "input": ["hello"]})
        spend = charged(gw, reply)
        told = reply.json()["usage"]["prompt_tokens"]       # else about so many
        assert told == tokens if tokens else 0 < told < 1000
        assert spend == about(told * 1e-7)
