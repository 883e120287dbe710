# SPDX-License-Identifier: Apache-2.0
"""An honest count stands: texts beside an answer that no model wrote, a prompt that is echoed."""

import pytest

from harness import actions, openai, sse
from harness.openai import PRICED, chunk, model
from harness.spendlog import row_of, row_of_left

TOLD = {"prompt_tokens": 9000, "completion_tokens": 50, "total_tokens": 9050}
WITH_USAGE = {"stream_options": {"include_usage": True}}
DOCUMENT = "lorem ipsum dolor " * 230
DOCUMENTS = [{"title": "t", "url": "u", "content": DOCUMENT, "text": DOCUMENT} for _ in range(20)]
# members of a message that hold what a provider found, or its tools did
FOUND = {
    "context": {"intent": "x", "citations": DOCUMENTS},
    "executed_tools": [{"index": 0, "type": "search", "arguments": "{}",
                        "output": DOCUMENT * 10, "search_results": {"results": DOCUMENTS}}],
    "annotations": [{"type": "url_citation", "url_citation": d} for d in DOCUMENTS],
    "tool_results": DOCUMENTS, "documents": [DOCUMENTS],
}


def counts(usage):
    return usage["prompt_tokens"], usage["completion_tokens"]


def told_last(reply):
    return [e for e in sse.events(reply.text) if e != "[DONE]" and e.get("usage")][-1]["usage"]


class TestFound:
    @staticmethod
    def configure(up, other):
        azure = model("azure", up, "azure/gpt-own", api_version="2024-10-21", **PRICED)
        azure["litellm_params"]["api_base"] = up.url
        return {"yaml": {"model_list": [
            model("gpt", up, **PRICED), azure, model("gemini", up, "gemini/gemini-own", **PRICED)]}}

    def counted(self, gw, reply):
        row = row_of(gw, reply)
        assert "usage_estimated" not in row["metadata"]
        return counts(row)

    @pytest.mark.parametrize("name", ["gpt", "azure"])
    def test_173_01_whole(self, gw, up, name):
        for member, found in FOUND.items():
            answer = openai.chat("see [doc1]", TOLD)
            answer["choices"][0]["message"][member] = found
            up.script(actions.answer(answer))
            reply = gw.chat(name)
            assert counts(reply.json()["usage"]) == (9000, 50), member
            assert self.counted(gw, reply) == (9000, 50), member

    @pytest.mark.parametrize("name", ["gpt", "azure"])
    def test_173_02_stream(self, gw, up, name):
        for member, found in FOUND.items():
            up.script(actions.sse([chunk({"role": "assistant", member: found}),
                                   *openai.chunks(["see"], TOLD)[1:]]))
            reply = gw.chat(name, stream=True, **WITH_USAGE)
            assert counts(told_last(reply)) == (9000, 50), member
            assert self.counted(gw, reply) == (9000, 50), member

    def test_173_03_left_early(self, gw, up):
        for member, found in FOUND.items():
            up.script(actions.broken_sse([chunk({"role": "assistant", member: found}),
                                          chunk({"content": "END"})], then="stall"))
            row = row_of_left(gw, "/v1/chat/completions", "END", {
                "model": "gpt", "messages": [{"role": "user", "content": "x"}]})
            assert row["completion_tokens"] <= 3, member

    def test_173_04_not_told(self, gw, up):
        for member, found in FOUND.items():
            answer = openai.chat("x" * 400, None)
            answer["choices"][0]["message"][member] = found
            up.script(actions.answer(answer))
            assert row_of(gw, gw.chat("gpt"))["completion_tokens"] == 100, member

    @pytest.mark.parametrize("stream", [False, True])
    def test_173_05_in_anothers_format(self, gw, up, stream):
        answer = {"candidates": [{
            "content": {"role": "model", "parts": [{"text": "It is."}]}, "finishReason": "STOP",
            "groundingMetadata": {"groundingChunks": [
                {"retrievedContext": {"uri": "gs://x", "title": "t", "text": d["text"]}}
                for d in DOCUMENTS]}}], "usageMetadata": {
            "promptTokenCount": 9000, "candidatesTokenCount": 50, "totalTokenCount": 9050}}
        up.script(actions.sse([answer], done=None) if stream else actions.answer(answer))
        reply = gw.chat("gemini", stream=stream, **(WITH_USAGE if stream else {}))
        assert counts(told_last(reply) if stream else reply.json()["usage"]) == (9000, 50)
        assert self.counted(gw, reply) == (9000, 50)


class TestHonestCounts:
    """Tokenizers differ, and so does what is counted."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED)]}}

    PICTURE = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 40000}}
    CASES = [
        # (what, message; completion and total as told, completion that counts)
        ("blanks", {"content": " " * 64000}, 500, 9500, 500),
        ("pictures", {"content": "ten", "images": [PICTURE] * 10}, 50, 9050, 50),
        ("thoughts counted beside", {"content": "x", "reasoning_content": "hmm. " * 20000}, 1,
         29000, 20000),
    ]

    @pytest.mark.parametrize("stream", [False, True])
    def test_173_10_stand(self, gw, up, stream):
        for what, message, completion, total, counted in self.CASES:
            usage = {"prompt_tokens": 9000, "completion_tokens": completion, "total_tokens": total}
            answer = openai.chat("", usage)
            answer["choices"][0]["message"].update(message)
            up.script(actions.sse([chunk({"role": "assistant", **message}),
                                   *openai.chunks([], usage)[1:]]) if stream
                      else actions.answer(answer))
            row = row_of(gw, gw.chat("gpt", stream=stream))
            assert counts(row) == (9000, counted), what
            assert "usage_estimated" not in row["metadata"], what


PROMPTS = {"text": "lorem ipsum dolor \u00e4 \u4f60\n" * 150, "long": "lorem ipsum dolor " * 3000}


class TestEcho:
    """The prompt stands in the answer once more."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, **PRICED), model("vllm", up, "hosted_vllm/x", **PRICED),
            model("by default", up, "hosted_vllm/x", extra_body={"echo": True, "n": 2}, **PRICED),
            model("elsewhere", up, "together_ai/x", **PRICED)]}}

    @staticmethod
    def usage(completion):
        return {"prompt_tokens": 800, "completion_tokens": completion,
                "total_tokens": 800 + completion}

    @staticmethod
    def event(text, finish=None, **more):
        return {**openai.text(text, None), "usage": None, **more, "choices": [
            {"index": 0, "text": text, "logprobs": None, "finish_reason": finish}]}

    @pytest.mark.parametrize("name", ["gpt", "vllm"])
    @pytest.mark.parametrize("prompt", PROMPTS)
    @pytest.mark.parametrize("most", [0, 1])
    def test_173_20_whole(self, gw, up, client, name, prompt, most):
        text = PROMPTS[prompt]
        up.script(actions.answer(openai.text(text + "x" * most, self.usage(most))))
        reply = client.post("/v1/completions", json={
            "model": name, "prompt": text, "echo": True, "max_tokens": most, "logprobs": 1})
        assert counts(reply.json()["usage"]) == (800, most)
        assert counts(row_of(gw, reply)) == (800, most)

    @pytest.mark.parametrize("prompt", PROMPTS)
    @pytest.mark.parametrize("most", [0, 1])
    def test_173_21_stream(self, gw, up, client, prompt, most):
        text = PROMPTS[prompt]
        up.script(actions.sse([self.event(text), self.event("x" * most, "length"),
                               {**self.event(""), "choices": [], "usage": self.usage(most)}]))
        reply = client.post("/v1/completions", json={
            "model": "gpt", "prompt": text, "echo": True, "max_tokens": most, "stream": True,
            **WITH_USAGE})
        assert counts(told_last(reply)) == (800, most)
        assert counts(row_of(gw, reply)) == (800, most)

    def test_173_22_left_early(self, gw, up):
        text = PROMPTS["long"]
        up.script(actions.broken_sse([self.event(text), self.event("x" * 400 + "END")],
                                     then="stall"))
        row = row_of_left(gw, "/v1/completions", "END",
                          {"model": "gpt", "prompt": text, "echo": True})
        assert 100 <= row["completion_tokens"] <= 103

    def test_173_23_several(self, gw, up, client):
        """Each prompt with each of its choices; nothing is told."""
        answer = openai.text("", None)
        answer["choices"] = [{"index": i, "text": text + "x" * 40, "logprobs": None,
                              "finish_reason": "stop"}
                             for i, text in enumerate([*["a b " * 1000] * 2, *["c " * 500] * 2])]
        up.script(actions.answer(answer))
        reply = client.post("/v1/completions", json={
            "model": "gpt", "prompt": ["a b " * 1000, "c " * 500], "n": 2, "echo": True})
        assert row_of(gw, reply)["completion_tokens"] == 40

    @pytest.mark.parametrize("body", [{"echo": False}, {}, {"echo": "yes"}])
    def test_173_24_without_it(self, gw, up, client, body):
        """A prompt takes nothing off an answer it does not stand in."""
        up.script(actions.answer(openai.text("x" * 400, None)))
        reply = client.post("/v1/completions", json={"model": "gpt", "prompt": "y" * 4000, **body})
        assert row_of(gw, reply)["completion_tokens"] == 100

    def test_173_25_none_beside_a_long_text(self, gw, up, client):
        """Whoever asks for no token has no long answer for nothing."""
        up.script(actions.answer(openai.text("word " * 20000, self.usage(0))))
        reply = client.post("/v1/completions", json={"model": "gpt", "prompt": "x", "max_tokens": 0})
        assert 20000 <= row_of(gw, reply)["completion_tokens"] <= 30000


    # vLLM prepends the last message where the answer goes on with its role
    LAST = "a b " * 1000
    OTHERS = {"role": "user", "content": LAST}
    OWN = {"role": "assistant", "content": LAST}
    PARTS = {"role": "assistant", "content": [{"type": "text", "text": LAST[:2000]},
                                              {"type": "text", "text": LAST[2000:]}]}

    @pytest.mark.parametrize("name, last, more, echoed", [
        ("vllm", OWN, {"echo": True}, True), ("vllm", PARTS, {"echo": True}, True),
        ("gpt", OWN, {"echo": True}, True), ("by default", OWN, {"echo": None}, True),
        ("vllm", OTHERS, {"echo": True, "add_generation_prompt": False}, True),
        ("vllm", OTHERS, {"echo": True}, False), ("vllm", OWN, {}, False),
        ("by default", OWN, {"echo": False}, False), ("elsewhere", OWN, {"echo": True}, False)])
    def test_173_26_in_chat(self, gw, up, client, name, last, more, echoed):
        answer = openai.chat((self.LAST if echoed else "") + "x" * 400, None)
        answer["choices"] = [{**answer["choices"][0], "index": i} for i in range(2)]
        up.script(actions.answer(answer))
        reply = client.post("/v1/chat/completions", json={
            "model": name, "messages": [{"role": "user", "content": "hi"}, last],
            "n": None if name == "by default" else 2, **more})
        assert row_of(gw, reply)["completion_tokens"] == 200

    def test_173_27_chat_left_early(self, gw, up):
        up.script(actions.broken_sse([chunk({"content": self.LAST}),
                                      chunk({"content": "x" * 400 + "END"})], then="stall"))
        row = row_of_left(gw, "/v1/chat/completions", "END",
                          {"model": "vllm", "messages": [self.OWN], "echo": True})
        assert 100 <= row["completion_tokens"] <= 103

    @pytest.mark.parametrize("n", [1, 64])
    @pytest.mark.parametrize("tokens", [False, True])
    def test_173_28_only_where_it_stands(self, gw, up, n, tokens):
        """A server that does not know it writes what costs; of tokens only what they may be long."""
        prompt = [7] * 200 if tokens else "p" * (100000 // n)
        up.script(actions.broken_sse([self.event("word " * 20000 + "END")], then="stall"))
        row = row_of_left(gw, "/v1/completions", "END",
                          {"model": "gpt", "prompt": prompt, "echo": True, "n": n})
        assert (24000 if tokens else 25000) <= row["completion_tokens"] <= 25003

    def test_173_29_by_choice(self, gw, up, client):
        """The second prompt is not echoed, of the first one choice alone comes."""
        answer = openai.text("", None)
        answer["choices"] = [{"index": i, "text": text + "x" * 40, "logprobs": None,
                              "finish_reason": "stop"} for i, text in ((1, "a b " * 1000),
                                                                       (2, "d " * 500))]
        up.script(actions.answer(answer))
        reply = client.post("/v1/completions", json={
            "model": "gpt", "prompt": ["a b " * 1000, "c " * 500], "n": 2, "echo": True})
        assert row_of(gw, reply)["completion_tokens"] == (40 + 1000 + 40) // 4

    def test_173_30_in_pieces(self, gw, up):
        """It is told by whole texts, however they are cut; a beginning alone is none."""
        pieces = [PROMPTS["text"][i:i + 7] for i in range(0, len(PROMPTS["text"]), 7)]
        for text, least in ((pieces, 100), (pieces[:9] + ["other"], 9 * 7 // 4 + 100)):
            up.script(actions.broken_sse([*map(self.event, text), self.event("x" * 400 + "END")],
                                         then="stall"))
            row = row_of_left(gw, "/v1/completions", "END",
                              {"model": "gpt", "prompt": PROMPTS["text"], "echo": True})
            assert least <= row["completion_tokens"] <= least + 12
