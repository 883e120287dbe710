# SPDX-License-Identifier: Apache-2.0
"""What upstreams say was used, each in its own way, and what is charged by it."""

import json
import struct
import zlib

import pytest

from harness import actions, clouds, openai, sse
from harness.openai import PRICED, model
from harness.spendlog import row_of

# what is read from the cache is a tenth, and what is written to it 1.25 and 2 times a prompt token
RATES = {**PRICED, "cache_read_input_token_cost": 0.125, "cache_creation_input_token_cost": 1.25,
         "cache_creation_input_token_cost_above_1hr": 2.0, "input_cost_per_audio_token": 4.0,
         "output_cost_per_audio_token": 8.0}


def usage_of(stream, reply):
    if not stream:
        return reply.json()["usage"]
    told, = [e["usage"] for e in sse.events(reply.text)[:-1] if e.get("usage")]
    return told


def asked(gw, name, stream):
    return gw.chat(name, stream=stream,
                   **({"stream_options": {"include_usage": True}} if stream else {}))


def counts(prompt, completion, total, **details):
    """A usage of OpenAI's; details by a first letter: of the prompt or the completion."""
    usage = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": total}
    if total is None:
        del usage["total_tokens"]
    for name, value in details.items():
        if name[:2] in ("p_", "c_"):
            whole = {"p": "prompt", "c": "completion"}[name[0]] + "_tokens_details"
            usage.setdefault(whole, {})[name[2:]] = value
        else:
            usage[name] = value
    return usage


class TestOpenAI:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, **RATES), model("merged", up, **RATES,
                                             merge_reasoning_content_in_choices=True),
            model("plain", up, "openai/gpt-4o", **RATES),
            model("thoughtless", up, model_info={"supports_reasoning": False}, **RATES),
            model("qwen", up, "dashscope/qwen-own", **RATES)]}}

    # (what is told; prompt, completion and cost by it)
    BESIDE = [
        # Claude's cache as Portkey's gateway has it, read and written
        (counts(1000, 20, 1520, cache_read_input_tokens=500, cache_creation_input_tokens=0),
         1500, 20, 1000 + 500 * 0.125 + 40),
        (counts(1000, 20, 1520, cache_read_input_tokens=0, cache_creation_input_tokens=500),
         1500, 20, 1000 + 500 * 1.25 + 40),
        (counts(1000, 20, 2220, cache_read_input_tokens=500, cache_creation_input_tokens=700),
         2200, 20, 1000 + 500 * 0.125 + 700 * 1.25 + 40),
        (counts(1000, 20, 1520, p_cached_tokens=500), 1500, 20, 1000 + 500 * 0.125 + 40),
        # Databricks
        (counts(7, 8, 433, cache_read_input_tokens=0, cache_creation_input_tokens=418),
         425, 8, 7 + 418 * 1.25 + 16),
        # the same within the prompt
        (counts(1000, 20, 1020, cache_read_input_tokens=500), 1000, 20, 500 + 500 * 0.125 + 40),
        # audio beside texts; Mistral's is in the total alone
        (counts(3, 41, 419, p_audio_tokens=375), 378, 41, 3 + 375 * 4 + 82),
        (counts(3, 41, 419, prompt_audio_seconds=30), 378, 41, 3 + 375 * 4 + 82),
        (counts(3, 41, 244, c_audio_tokens=200), 3, 241, 3 + 82 + 200 * 8),
    ]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("name", ["gpt", "merged"])
    @pytest.mark.parametrize("usage, prompt, completion, cost", BESIDE)
    def test_175_01_parts_beside_the_whole(self, gw, up, stream, name, usage, prompt, completion,
                                           cost):
        """The total shows it: no thoughts, which the model may have as well."""
        up.script(actions.sse(openai.chunks(usage=usage)) if stream
                  else actions.answer(openai.chat(usage=usage)))
        reply = asked(gw, name, stream)
        told, row = usage_of(stream, reply), row_of(gw, reply)
        assert (row["prompt_tokens"], row["completion_tokens"]) == (prompt, completion)
        assert (told["prompt_tokens"], told["completion_tokens"]) == (prompt, completion)
        assert told["total_tokens"] == row["total_tokens"] == prompt + completion
        assert row["spend"] == pytest.approx(cost)

    # (model, what is told, completion that is charged)
    THOUGHTS = [("gpt", counts(50, 20, 560, c_reasoning_tokens=480), 500),
                ("gpt", counts(50, 20, 550, c_reasoning_tokens=480), 500),
                ("gpt", counts(50, 20, None, c_reasoning_tokens=480), 500),
                ("merged", counts(50, 20, None, c_reasoning_tokens=480), 500),
                ("gpt", counts(50, 20, 70, c_reasoning_tokens=480), 20),
                ("gpt", counts(50, 20, None, c_reasoning_tokens=70000), 20),
                ("plain", counts(50, 20, None, c_reasoning_tokens=480), 20),
                ("thoughtless", counts(50, 20, None, c_reasoning_tokens=480), 20),
                ("gpt", counts(10, 20, 530), 520), ("thoughtless", counts(10, 20, 530), 20)]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("name, usage, completion", THOUGHTS)
    def test_175_02_thoughts_beside_the_completion(self, gw, up, stream, name, usage, completion):
        up.script(actions.sse(openai.chunks(usage=usage)) if stream
                  else actions.answer(openai.chat(usage=usage)))
        reply = asked(gw, name, stream)
        told, row = usage_of(stream, reply), row_of(gw, reply)
        prompt = usage["prompt_tokens"]
        assert row["completion_tokens"] == told["completion_tokens"] == completion
        assert told["total_tokens"] == row["total_tokens"] >= prompt + completion
        assert row["spend"] == prompt + 2 * completion

    KEPT = [counts(3000, 20, 3020, p_cached_tokens=0, p_cache_creation_input_tokens=2048,
                   p_cache_type="ephemeral"),
            counts(3000, 20, 3020, p_cache_creation_input_tokens=2048,
                   p_cache_creation={"ephemeral_1h_input_tokens": 2048}),
            counts(3000, 20, 3020, p_cache_creation_tokens=2048,
                   p_cache_creation_token_details={"ephemeral_1h_input_tokens": 2048}),
            counts(3000, 20, 3020, cache_creation_input_tokens=2048,
                   cache_creation={"ephemeral_1h_input_tokens": 2048})]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("usage", KEPT)
    def test_175_03_written_to_the_cache(self, gw, up, stream, usage):
        """Alibaba's explicit cache; for an hour as Anthropic, and LiteLLM's proxy, tell it."""
        up.script(actions.sse(openai.chunks(usage=usage)) if stream
                  else actions.answer(openai.chat(usage=usage)))
        rate = 2.0 if "1h" in str(usage) else 1.25
        row = row_of(gw, asked(gw, "qwen", stream))
        assert row["spend"] == pytest.approx(952 + 2048 * rate + 40)


def claude(usage):
    return {"id": "m", "type": "message", "role": "assistant", "model": "claude",
            "content": [{"type": "text", "text": "hi"}], "stop_reason": "end_turn", "usage": usage}


def claude_stream(usage, in_start=False):
    first = {**usage, "output_tokens": 1} if in_start else {"input_tokens": 3, "output_tokens": 1}
    events = [
        {"type": "message_start", "message": {**claude(first), "content": [], "stop_reason": None}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "hi"}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": usage},
        {"type": "message_stop"}]
    return actions.named_sse([(e["type"], e) for e in events])


COMPACTED = {"type": "compaction", "input_tokens": 180000, "output_tokens": 3500}
MESSAGE = {"type": "message", "input_tokens": 23000, "output_tokens": 1000}
ADVICE = {"type": "advisor_message", "model": "claude-opus-4-8", "input_tokens": 823,
          "output_tokens": 1612}


def told(*iterations, inside=23000, out=1000, **more):
    return {"input_tokens": inside, "output_tokens": out, **more, "iterations": list(iterations)}


def money(inside, out, read=0, written=0, hour=0, opus=1):
    """US dollars for tokens of Opus at $5 and $25 a million, or of Sonnet at three fifths."""
    sums = inside * 5 + out * 25 + read * 0.5 + written * 6.25 + hour * 10
    return pytest.approx(sums * (1 if opus else 0.6) / 1e6)


class TestClaude:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("opus", up, "anthropic/claude-opus-4-6"),
            model("sonnet", up, "anthropic/claude-sonnet-4-6"),
            model("tiers", up, "anthropic/claude-own", input_cost_per_token=1.0,
                  output_cost_per_token=2.0, input_cost_per_token_above_200k_tokens=3.0,
                  output_cost_per_token_above_200k_tokens=4.0)]}}

    # (model, usage; prompt and completion, cost)
    ITERATIONS = [
        ("opus", told(COMPACTED, MESSAGE), 203000, 4500, money(203000, 4500)),
        ("opus", told(MESSAGE), 23000, 1000, money(23000, 1000)),
        ("opus", told(COMPACTED, inside=0, out=0), 180000, 3500, money(180000, 3500)),
        # two requests, each below the size from which on prompts cost more
        ("tiers", told(COMPACTED, MESSAGE), 203000, 4500, 203000 + 9000),
        ("tiers", told({**MESSAGE, "input_tokens": 150000}, {**MESSAGE, "input_tokens": 150001},
                       inside=300001, out=2000), 300001, 2000, 300001 + 4000),
        ("tiers", told({**COMPACTED, "input_tokens": 200001}, MESSAGE), 223001, 4500,
         200001 * 3 + 3500 * 4 + 25000),
        # what the cache has of it
        ("opus", told({**COMPACTED, "input_tokens": 10, "cache_read_input_tokens": 1000,
                       "cache_creation_input_tokens": 500,
                       "cache_creation": {"ephemeral_5m_input_tokens": 300,
                                          "ephemeral_1h_input_tokens": 200}}, MESSAGE),
         24510, 4500, money(23010, 4500, 1000, 300, 200)),
        # another model's advice; one nobody knows costs what the call's does
        ("sonnet", told(MESSAGE, ADVICE), 23823, 2612,
         pytest.approx((23000 * 3 + 1000 * 15 + 823 * 5 + 1612 * 25) / 1e6)),
        ("sonnet", told(MESSAGE, {**ADVICE, "model": "claude-nobody"}), 23823, 2612,
         money(23823, 2612, opus=0)),
        # what is no iteration changes nothing
        ("opus", told(7, None, [], {"type": "compaction", "input_tokens": 10 ** 12},
                      {"type": "compaction", "input_tokens": -5, "output_tokens": "x"}),
         23000, 1000, money(23000, 1000)),
        ("opus", told(*[{**COMPACTED, "input_tokens": 10, "output_tokens": 1}] * 3000),
         53000, 4000, money(53000, 4000)),
    ]

    @pytest.mark.parametrize("how", ["whole", "thinking", "stream", "stream from the start"])
    @pytest.mark.parametrize("name, usage, prompt, completion, cost", ITERATIONS)
    def test_175_10_iterations(self, gw, up, how, name, usage, prompt, completion, cost):
        stream = how.startswith("stream")
        whole = {**claude(usage), "model": f"claude-{name}-4-6"}
        if how == "thinking":
            whole["content"].insert(0, {"type": "thinking", "thinking": "hm", "signature": "s"})
        up.script(claude_stream(usage, how != "stream") if stream else actions.answer(whole))
        reply = asked(gw, name, stream)
        shown, row = usage_of(stream, reply), row_of(gw, reply)
        assert (row["prompt_tokens"], row["completion_tokens"]) == (prompt, completion)
        assert (shown["prompt_tokens"], shown["completion_tokens"]) == (prompt, completion)
        assert row["spend"] == cost and "usage_estimated" not in row["metadata"]


KEYS = {"aws_access_key_id": "a", "aws_secret_access_key": "b"}


def frame(name, payload):
    """One event of AWS' binary streams."""
    headers = b"".join(
        struct.pack("!B", len(k)) + k.encode() + struct.pack("!BH", 7, len(v)) + v.encode()
        for k, v in ((":event-type", name), (":content-type", "application/json"),
                     (":message-type", "event")))
    data = json.dumps(payload).encode()
    head = struct.pack("!II", len(headers) + len(data) + 16, len(headers))
    body = head + struct.pack("!I", zlib.crc32(head)) + headers + data
    return body + struct.pack("!I", zlib.crc32(body))


def converse_stream(usage, **members):
    return actions.answer(b"".join([
        frame("messageStart", {"role": "assistant"}),
        frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "hi"}}),
        frame("contentBlockStop", {"contentBlockIndex": 0}),
        frame("messageStop", {"stopReason": "end_turn"}),
        frame("metadata", {"usage": usage, "metrics": {"latencyMs": 1}, **members})]),
        content_type="application/vnd.amazon.eventstream")


class TestBedrock:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            clouds.bedrock("aws", up, **KEYS, **RATES),
            *(clouds.entry(name, f"bedrock/us.{m}", up.url, aws_region_name="us-east-1", **KEYS)
              for name, m in TestBedrock.MODELS.items())]}}

    MODELS = {"nova": "amazon.nova-pro-v1:0", "haiku": "anthropic.claude-3-5-haiku-20241022-v1:0",
              "405b": "meta.llama3-1-405b-instruct-v1:0", "70b": "meta.llama3-1-70b-instruct-v1:0",
              "8b": "meta.llama3-1-8b-instruct-v1:0"}

    # (written, what is told of it; of it for an hour)
    DETAILS = [(1000, [{"inputTokens": 1000, "ttl": "1h"}], 1000),
               (1000, [{"inputTokens": 300, "ttl": "1h"}, {"inputTokens": 700, "ttl": "5m"}], 300),
               (1000, [{"inputTokens": 1000, "ttl": "5m"}], 0), (1000, None, 0),
               (1000, [{"inputTokens": 10 ** 12, "ttl": "1h"}, 7, {"ttl": 1}], 1000)]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("written, details, hour", DETAILS)
    def test_175_20_cache_details(self, gw, up, stream, written, details, hour):
        usage = {"inputTokens": 10, "outputTokens": 5, "totalTokens": 1015,
                 "cacheReadInputTokens": 0, "cacheWriteInputTokens": written,
                 **({"cacheDetails": details} if details else {})}
        up.script(converse_stream(usage) if stream else actions.answer({
            "output": {"message": {"role": "assistant", "content": [{"text": "hi"}]}},
            "stopReason": "end_turn", "usage": usage}))
        row = row_of(gw, asked(gw, "aws", stream))
        assert row["prompt_tokens"] == 1010
        assert row["spend"] == 10 + 10 + (1000 - hour) * 1.25 + hour * 2.0


    # (model, what the answer says, dollars a million tokens of each)
    LATENCIES = [("nova", "optimized", 1, 4), ("nova", "standard", 0.8, 3.2),
                 ("nova", None, 0.8, 3.2), ("haiku", "optimized", 1, 5),
                 ("405b", "optimized", 3, 3), ("70b", "optimized", 0.9, 0.9),
                 ("8b", "optimized", 0.22, 0.22)]

    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("name, latency, sent, written", LATENCIES)
    def test_175_21_latency(self, gw, up, stream, name, latency, sent, written):
        """What served it counts, not what was asked for."""
        usage = {"inputTokens": 1000, "outputTokens": 100, "totalTokens": 1100}
        told = {"performanceConfig": {"latency": latency}} if latency else {}
        up.script(converse_stream(usage, **told) if stream else actions.answer({
            "output": {"message": {"role": "assistant", "content": [{"text": "hi"}]}},
            "stopReason": "end_turn", "usage": usage, **told}))
        reply = gw.chat(name, stream=stream, performanceConfig={"latency": "optimized"})
        assert row_of(gw, reply)["spend"] == pytest.approx((1000 * sent + 100 * written) / 1e6)
        assert up.last.json()["performanceConfig"] == {"latency": "optimized"}


class TestRequests:
    NAMES = {"dashscope": True, "modelscope": False, "minimax": False, "zai": False,
             "mistral": False}
    OTHERS = ["mistral", "groq", "cerebras", "fireworks_ai", "deepseek", "xai", "dashscope",
              "anthropic", "gemini", "cohere_chat", "ollama_chat", "bedrock"]

    @staticmethod
    def configure(up, other):
        names = {*TestRequests.NAMES, *TestRequests.OTHERS} - {"bedrock"}
        return {"yaml": {"model_list": [
            *(model(name, up, name + "/own") for name in sorted(names)),
            model("openai", up, "openai/gpt-4o-audio-preview"), clouds.bedrock("bedrock", up, **KEYS)]}}

    @pytest.mark.parametrize("name, kept", NAMES.items())
    def test_175_30_marks_of_what_is_cached(self, up, client, name, kept):
        mark = {"type": "ephemeral"}
        parts = [{"type": "text", "text": "x" * 50, "cache_control": mark}]
        client.post("/v1/chat/completions", json={"model": name, "messages": [
            {"role": "system", "content": parts}, {"role": "user", "content": parts}]})
        sent = up.requests[-1].json()["messages"]
        assert (json.dumps(sent).count("ephemeral") == 2) is kept
        if kept:
            assert [m["content"] for m in sent] == [parts, parts]
        else:
            assert "cache_control" not in json.dumps(sent)

    SPOKEN = {"role": "assistant", "content": None, "audio": {
        "id": "audio_1", "data": "UklGRg" * 20, "expires_at": 1, "transcript": "yes, indeed"}}

    @pytest.mark.parametrize("name", OTHERS)
    def test_175_31_what_was_spoken_is_a_text(self, up, client, name):
        client.post("/v1/chat/completions", json={"model": name, "messages": [
            {"role": "user", "content": "a"}, self.SPOKEN, {"role": "user", "content": "b"}]})
        sent = json.dumps(up.requests[-1].json())
        assert sent.count("yes, indeed") == 1
        assert "UklGRg" not in sent and '"audio"' not in sent and "null" not in sent

    def test_175_32_openai_knows_it_by_its_id(self, up, client):
        client.post("/v1/chat/completions", json={"model": "openai", "messages": [
            {"role": "user", "content": "a"}, self.SPOKEN, {"role": "user", "content": "b"}]})
        assert up.requests[-1].json()["messages"][1]["audio"] == {"id": "audio_1"}


class TestLaterEvents:
    """A usage in several events of a stream: what the last one has zeros for was counted before."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("claude", up, "anthropic/claude-x", **RATES), model("same", up, **RATES),
            model("gemini", up, "gemini/gemini-x", **RATES)]}}

    FIRST = {"input_tokens": 100, "cache_read_input_tokens": 400, "cache_creation_input_tokens": 80,
             "cache_creation": {"ephemeral_1h_input_tokens": 40}, "output_tokens": 1}
    CLAUDE = 100 + 400 * 0.125 + 40 * 1.25 + 40 * 2.0 + 50 * 2

    @pytest.mark.parametrize("last", [
        {"input_tokens": 0, "cache_read_input_tokens": 0, "cache_creation_input_tokens": 0,
         "cache_creation": {"ephemeral_1h_input_tokens": 0}, "output_tokens": 50},
        {"input_tokens": None, "cache_read_input_tokens": None, "cache_creation": None,
         "output_tokens": 50},
        {"input_tokens": 0, "output_tokens": 50, "iterations": []}, {"output_tokens": 50}])
    def test_175_40_of_claude(self, gw, up, last):
        frames = [
            {"type": "message_start", "message": {**claude(self.FIRST), "content": []}},
            {"type": "content_block_start", "index": 0,
             "content_block": {"type": "text", "text": ""}},
            {"type": "content_block_delta", "index": 0,
             "delta": {"type": "text_delta", "text": "hi"}},
            {"type": "content_block_stop", "index": 0},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": last},
            {"type": "message_stop"}]
        up.script(actions.named_sse([(f["type"], f) for f in frames]))
        row = row_of(gw, asked(gw, "claude", True))
        assert row["spend"] == pytest.approx(self.CLAUDE)
        assert row["prompt_tokens"] == 580

    @pytest.mark.parametrize("last", [
        counts(0, 50, 0, p_cached_tokens=0), counts(500, 50, 550, p_cached_tokens=None),
        counts(500, 50, 550)])
    def test_175_41_of_openais_format(self, gw, up, last):
        first = counts(500, 1, 501, p_cached_tokens=400)
        events = openai.chunks(usage=last)
        events[1]["usage"] = first
        up.script(actions.sse(events))
        reply = asked(gw, "same", True)
        assert row_of(gw, reply)["spend"] == pytest.approx(100 + 400 * 0.125 + 50 * 2)
        told = usage_of(True, reply)
        assert (told["prompt_tokens"], told["completion_tokens"]) == (500, 50)
        assert told["prompt_tokens_details"]["cached_tokens"] == 400

    @pytest.mark.parametrize("last", [
        {"promptTokenCount": 500, "candidatesTokenCount": 20},
        {"promptTokenCount": 0, "candidatesTokenCount": 20, "thoughtsTokenCount": 0,
         "cachedContentTokenCount": 0, "totalTokenCount": 0}])
    def test_175_42_of_gemini(self, gw, up, last):
        def event(text, usage, **more):
            return {"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, **more}],
                    "usageMetadata": usage}
        up.script(actions.sse([
            event("h", {"promptTokenCount": 500, "cachedContentTokenCount": 400,
                        "thoughtsTokenCount": 30, "totalTokenCount": 530}),
            event("i", last, finishReason="STOP")], done=None))
        row = row_of(gw, asked(gw, "gemini", True))
        assert row["spend"] == pytest.approx(100 + 400 * 0.125 + 50 * 2)
