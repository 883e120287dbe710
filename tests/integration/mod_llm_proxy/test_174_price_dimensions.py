# SPDX-License-Identifier: Apache-2.0
"""What providers bill beside the tokens of texts: pictures, searches, maps, what is read to cite."""

import json
import re
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import actions, openai
from harness.openai import model
from harness.spendlog import row_of
from harness.wait import until

TOKENS = {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100}
NANO, PRO = "gemini-2.5-flash-image", "gemini-3-pro-image"


def gemini(grounding=None, **usage):
    """An answer of Gemini's; as the one event of a stream it looks the same."""
    candidate = {"content": {"role": "model", "parts": [{"text": "hi"}]}, "finishReason": "STOP",
                 "index": 0, **({"groundingMetadata": grounding} if grounding else {})}
    return {"candidates": [candidate], "usageMetadata": {
        "promptTokenCount": 1000, "candidatesTokenCount": 100, "totalTokenCount": 1100, **usage}}


def drawn(tokens, **usage):
    return gemini(candidatesTokenCount=tokens + 10, totalTokenCount=1010 + tokens +
                  usage.get("thoughtsTokenCount", 0), **usage,
                  candidatesTokensDetails=[{"modality": "IMAGE", "tokenCount": tokens}])


def claude(searches, text_only=True):
    blocks = [{"type": "text", "text": "hi"}]
    if not text_only:
        blocks = [{"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search",
                   "input": {"query": "q"}},
                  {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []},
                  *blocks]
    return {"id": "m", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5",
            "content": blocks, "stop_reason": "end_turn",
            "usage": {"input_tokens": 1000, "output_tokens": 100,
                      "server_tool_use": {"web_search_requests": searches}}}


def claude_events(searches):
    start = {**claude(0), "content": [], "stop_reason": None,
             "usage": {"input_tokens": 1000, "output_tokens": 1}}
    return [("message_start", {"type": "message_start", "message": start}),
            ("content_block_start", {"type": "content_block_start", "index": 0,
                                     "content_block": {"type": "text", "text": ""}}),
            ("content_block_delta", {"type": "content_block_delta", "index": 0,
                                     "delta": {"type": "text_delta", "text": "hi"}}),
            ("content_block_stop", {"type": "content_block_stop", "index": 0}),
            ("message_delta", {"type": "message_delta", "delta": {"stop_reason": "end_turn"},
                               "usage": claude(searches)["usage"]}),
            ("message_stop", {"type": "message_stop"})]


def about(dollars):
    return pytest.approx(dollars, rel=1e-9)


def charged(gw, reply):
    """What a call is charged, by the ledger; the header of a whole answer says the same."""
    assert reply.status_code == 200, reply.text
    spend = row_of(gw, reply)["spend"]
    told = reply.headers.get("x-litellm-response-cost")
    assert told is None or float(told) == about(spend)
    return spend


class TestGemini:
    @staticmethod
    def configure(up, other):
        names = [NANO, PRO, "gemini-2.5-flash", "gemini-3-flash-preview"]
        return {"yaml": {"model_list": [
            *[model(name, up, f"gemini/{name}") for name in names],
            model("own", up, f"gemini/{NANO}", input_cost_per_token=1, output_cost_per_token=2),
            model("own-image", up, f"gemini/{NANO}", input_cost_per_token=1,
                  output_cost_per_token=2, output_cost_per_image_token=3)]}}

    # name, the answer, dollars: prompts of 1000 tokens, 10 or 100 of text
    CASES = [
        (NANO, drawn(1290), 1000 * 3e-7 + 10 * 2.5e-6 + 1290 * 3e-5),
        (PRO, drawn(1120, thoughtsTokenCount=200), 1000 * 2e-6 + 210 * 1.2e-5 + 1120 * 1.2e-4),
        ("own", drawn(1290), 1000 + 2 * 1300),
        ("own-image", drawn(1290), 1000 + 2 * 10 + 3 * 1290),
        ("gemini-2.5-flash", gemini({"webSearchQueries": ["a", "b"]}),
         1000 * 3e-7 + 100 * 2.5e-6 + 0.035),
        ("gemini-3-flash-preview", gemini({"webSearchQueries": ["a", "", "b", "a"]}),
         1000 * 5e-7 + 100 * 3e-6 + 2 * 0.014),
        ("gemini-2.5-flash", gemini({"groundingChunks": [{"maps": {"uri": "u"}}]}),
         1000 * 3e-7 + 100 * 2.5e-6 + 0.025),
        ("gemini-2.5-flash", gemini({"searchEntryPoint": {}}), 1000 * 3e-7 + 100 * 2.5e-6)]

    @pytest.mark.parametrize("name, answer, dollars", CASES)
    def test_174_01_whole(self, gw, up, name, answer, dollars):
        up.script(actions.answer(answer))
        assert charged(gw, gw.chat(name)) == about(dollars)

    @pytest.mark.parametrize("name, answer, dollars", CASES)
    def test_174_02_stream(self, gw, up, name, answer, dollars):
        up.script(actions.sse([answer], done=None))
        assert charged(gw, gw.chat(name, stream=True)) == about(dollars)

    def test_174_03_queries_in_an_earlier_event(self, gw, up):
        first = gemini({"webSearchQueries": ["a", "b", "c"]})
        del first["usageMetadata"], first["candidates"][0]["finishReason"]
        up.script(actions.sse([first, gemini(toolUsePromptTokenCount=900, totalTokenCount=2000)],
                              done=None))
        dollars = 1000 * 5e-7 + 100 * 3e-6 + 3 * 0.014
        assert charged(gw, gw.chat("gemini-3-flash-preview", stream=True)) == about(dollars)

    def test_174_04_parts_in_headers(self, gw, up):
        up.script(actions.answer(drawn(1290)),
                  actions.answer(gemini({"webSearchQueries": ["a"]})))
        drew, searched = gw.chat(NANO), gw.chat("gemini-3-flash-preview")
        part = "x-litellm-response-cost-"
        assert float(drew.headers[part + "output"]) == about(10 * 2.5e-6 + 1290 * 3e-5)
        assert part + "tool-usage" not in drew.headers
        assert float(searched.headers[part + "output"]) == about(100 * 3e-6)
        assert float(searched.headers[part + "tool-usage"]) == about(0.014)


class TestSearches:
    @staticmethod
    def configure(up, other):
        sizes = {f"search_context_size_{size}": cost
                 for size, cost in (("low", 1), ("medium", 2), ("high", 4))}
        return {"yaml": {"model_list": [
            model("claude", up, "anthropic/claude-sonnet-4-5"),
            *[model(name, up, f"openai/{name}")
              for name in ("gpt-4o-search-preview", "gpt-5-search-api", "gpt-4o")],
            *[model(name, up, f"perplexity/{name}") for name in
              ("sonar", "sonar-pro", "sonar-deep-research")],
            model("grok", up, "xai/grok-4.3"),
            model("grok-own", up, "xai/grok-4.3", search_context_cost_per_query=0.005,
                  model_info={"accept_upstream_cost": False}),
            model("sized", up, input_cost_per_token=0, output_cost_per_token=0,
                  search_context_cost_per_query=sizes)]}}

    @pytest.mark.parametrize("searches, text_only", [(3, False), (3, True), (0, True)])
    def test_174_10_claude(self, gw, up, searches, text_only):
        up.script(actions.answer(claude(searches, text_only)))
        assert charged(gw, gw.chat("claude")) == about(0.003 + 0.0015 + searches * 0.01)

    def test_174_11_claude_streams(self, gw, up):
        up.script(actions.named_sse(claude_events(2)))
        assert charged(gw, gw.chat("claude", stream=True)) == about(0.003 + 0.0015 + 0.02)

    # name, usage beside the tokens, dollars beside what they cost
    CASES = [
        ("gpt-4o-search-preview", {}, 0.0025 + 0.001 + 0.025),
        ("gpt-5-search-api", {}, 0.00125 + 0.001 + 0.01),
        ("gpt-4o", {"num_search_queries": 3}, 0.0025 + 0.001),
        ("sonar", {}, 0.001 + 0.0001 + 0.005),
        ("sonar-pro", {"search_context_size": "high"}, 0.003 + 0.0015 + 0.014),
        ("sonar-pro", {"search_context_size": "high", "cost": {"total_cost": 0.25}}, 0.25),
        ("sonar-deep-research", {"citation_tokens": 500, "num_search_queries": 12,
                                 "reasoning_tokens": 300},
         0.002 + 0.0008 + 500 * 2e-6 + 12 * 0.005 + 300 * 3e-6),
        ("grok", {"cost_in_usd_ticks": 250000000}, 0.025),
        ("grok", {}, 0.00125 + 0.00025),
        ("grok-own", {"cost_in_usd_ticks": 250000000,
                      "server_side_tool_usage_details": {"web_search_calls": 2}},
         0.00125 + 0.00025 + 0.01)]

    @pytest.mark.parametrize("name, more, dollars", CASES)
    def test_174_12_whole(self, gw, up, name, more, dollars):
        up.script(actions.answer(openai.chat(usage=TOKENS | more)))
        reply = gw.chat(name)
        assert charged(gw, reply) == about(dollars)
        assert reply.json()["usage"].items() >= more.items()

    @pytest.mark.parametrize("name, more, dollars", CASES)
    def test_174_13_stream(self, gw, up, name, more, dollars):
        up.script(actions.sse(openai.chunks(usage=TOKENS | more)))
        assert charged(gw, gw.chat(name, stream=True)) == about(dollars)

    # of the call, of the answer, dollars of one search: the answer's word counts
    @pytest.mark.parametrize("asked, told, dollars", [
        (None, None, 2), ("low", None, 1), ("high", None, 4), ("high", "low", 1),
        ("odd", None, 2)])
    def test_174_14_sizes(self, gw, up, asked, told, dollars):
        up.script(actions.answer(openai.chat(usage=TOKENS | {
            "num_search_queries": 1, **({"search_context_size": told} if told else {})})))
        body = {"web_search_options": {"search_context_size": asked}} if asked else {}
        assert charged(gw, gw.chat("sized", **body)) == dollars


class TestEmbeddedPictures:
    PICTURE = "data:image/png;base64," + "A" * 4000

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("cohere", up, "cohere/embed-english-v3.0"), model("v4", up, "cohere/embed-v4.0"),
            model("gemini", up, "gemini/gemini-embedding-2"),
            model("titan", up, "bedrock/amazon.titan-embed-image-v1", aws_region_name="us-east-1",
                  aws_access_key_id="k", aws_secret_access_key="s",
                  aws_bedrock_runtime_endpoint=up.base)]}}

    def embed(self, client, gw, name, *inputs):
        return charged(gw, client.post("/v1/embeddings", json={"model": name,
                                                               "input": list(inputs)}))

    @pytest.mark.parametrize("name, units, dollars", [
        ("cohere", {"images": 2}, 2 * 1e-4), ("cohere", {"input_tokens": 100}, 1e-5),
        ("v4", {"images": 1, "image_tokens": 100, "input_tokens": 10}, 4.7e-5 + 1.2e-6)])
    def test_174_20_cohere(self, gw, up, client, name, units, dollars):
        up.script(actions.answer({"id": "e", "embeddings": {"float": [[0.5], [0.25]]},
                                  "meta": {"billed_units": units}}))
        assert self.embed(client, gw, name, self.PICTURE, self.PICTURE) == about(dollars)

    def test_174_21_gemini(self, gw, up, client):
        up.script(actions.answer({"embeddings": [{"values": [0.5]}], "usageMetadata": {
            "promptTokenCount": 300, "promptTokenDetails": [
                {"modality": "IMAGE", "tokenCount": 258}, {"modality": "TEXT", "tokenCount": 42}]}}))
        assert self.embed(client, gw, "gemini", "x") == about(258 * 4.5e-7 + 42 * 2e-7)

    @pytest.mark.parametrize("pictures", [1, 3])
    def test_174_22_titan(self, gw, up, client, pictures):
        up.always(lambda turn: actions.answer({
            "embedding": [0.5], "inputTextTokenCount":
            100 if "inputText" in json.loads(turn.request.body) else 0})(turn))
        inputs = [self.PICTURE] * pictures
        assert self.embed(client, gw, "titan", *inputs) == about(pictures * 6e-5)
        assert self.embed(client, gw, "titan", *inputs, "text") == about(pictures * 6e-5 + 8e-5)


class TestHeldBack:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("claude", up, "anthropic/claude-sonnet-4-5"),
            model("gemini", up, "gemini/gemini-3-flash-preview"),
            model("images", up, f"gemini/{PRO}"), model("sonar", up, "perplexity/sonar"),
            model("fee", up, input_cost_per_token=0, output_cost_per_token=0,
                  input_cost_per_request=1)]}}

    SEARCH = {"tools": [{"type": "web_search_20250305", "name": "web_search"}]}
    MAPS = {"tools": [{"googleMaps": {}}]}

    # dollars that are held back for a call: at least, and less than
    @pytest.mark.parametrize("name, more, least, most", [
        ("claude", {"web_search_options": {}}, 0.05, 0.055), ("claude", SEARCH, 0.05, 0.055),
        ("claude", {"extra_body": SEARCH}, 0.05, 0.055), ("claude", {}, 0.0015, 0.005),
        ("gemini", MAPS, 0.07, 0.075), ("gemini", {}, 0.0003, 0.005),
        ("images", {}, 0.012, 0.02), ("sonar", {}, 0.005, 0.006),
        ("sonar", {"web_search_options": {"search_context_size": "high"}}, 0.012, 0.013),
        ("fee", {}, 1, 1.000001)])
    def test_174_30_by_the_budget(self, gw, up, client, name, more, least, most):
        key = client.post("/key/generate", json={"max_budget": 1e-6}).json()["key"]
        gate = threading.Event()

        def act(turn):
            while not gate.is_set():
                if not turn.wait(0.05):
                    return False
            return actions.answer(openai.error(), status=400)(turn)

        up.always(act)
        with ThreadPoolExecutor(2) as pool:
            calls = [pool.submit(gw.chat, name, key=key, max_tokens=100, **more)
                     for _ in range(2)]
            try:
                until(lambda: any(c.done() for c in calls), 20, "a refusal")
            finally:
                gate.set()
            texts = [c.result().text for c in calls]
        held = [re.search(r"held back for calls under way: ([0-9.e-]+)", text) for text in texts]
        assert [least <= float(found[1]) < most for found in held if found] == [True], texts
