# SPDX-License-Identifier: Apache-2.0
"""What upstreams say was used, each in its own way, and what is charged by it."""

import pytest

from harness import actions, openai, sse
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
