# SPDX-License-Identifier: Apache-2.0
"""store_prompts_in_spend_logs: what was asked and answered, in the spend row."""

import json

import pytest

from harness import actions, openai
from harness.gateway import Gateway
from harness.openai import model

COLUMNS = ("messages", "proxy_server_request", "response")


def content_of(gw, reply):
    """messages, proxy_server_request and response of a call's row."""
    row, = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])
    return [json.loads(row[n]) if isinstance(row[n], str) else row[n] for n in COLUMNS]


def yaml(up, **general):
    return {"model_list": [model("gpt", up), model("claude", up, "anthropic/claude-x"),
                           model("embed", up, "openai/text-embedding-3-small")],
            "general_settings": {"proxy_batch_write_at": 1, **general},
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}


@pytest.fixture(scope="class")
def gw(request, up, other, database):
    with Gateway(**request.cls.configure(up), database=database) as gateway:
        yield gateway


class TestKept:
    @staticmethod
    def configure(up):
        return {"yaml": yaml(up, store_prompts_in_spend_logs=True),
                "env": {"MAX_STRING_LENGTH_PROMPT_IN_DB": "100"}}

    def test_135_01_whole(self, gw):
        reply = gw.chat("gpt", "hello", temperature=0.5, api_key="sk-mine")
        messages, asked, answered = content_of(gw, reply)
        assert messages == {}
        assert asked == {"model": "gpt", "messages": [{"role": "user", "content": "hello"}],
                         "temperature": 0.5, "api_key": "REDACTED_BY_LITELM"}
        assert answered == reply.json()

    def test_135_02_stream(self, gw, up):
        up.script(actions.sse(openai.chunks(["Hel", "lo"])))
        _, asked, answered = content_of(gw, gw.chat("gpt", stream=True))
        assert asked["stream"] is True
        choice, = answered["choices"]
        assert choice["message"] == {"role": "assistant", "content": "Hello"}
        assert (choice["finish_reason"], answered["model"]) == ("stop", "gpt")
        assert answered["object"] == "chat.completion"

    def test_135_03_long_texts_are_cut(self, gw, up):
        up.script(actions.answer(openai.chat("z" * 500)))
        text = "a" * 200 + "\u00e4" * 200
        _, asked, answered = content_of(gw, gw.chat("gpt", text))
        kept = asked["messages"][0]["content"]
        assert kept.startswith("a" * 35 + "... (litellm_truncated skipped 300 chars.")
        assert kept.endswith(" ..." + "\u00e4" * 65)
        assert "skipped 400 chars." in answered["choices"][0]["message"]["content"]

    def test_135_04_errors(self, gw, up):
        up.script(actions.answer(openai.error("no"), 400))
        _, asked, answered = content_of(gw, gw.chat("gpt", "why"))
        assert (asked["messages"][0]["content"], answered) == ("why", {})

    def test_135_05_a_nul_in_the_text(self, gw):
        _, asked, _ = content_of(gw, gw.chat("gpt", "a\0b"))
        assert asked["messages"][0]["content"] == "ab"

    def test_135_06_no_log(self, gw):
        assert content_of(gw, gw.chat("gpt", **{"no-log": True})) == [{}, {}, {}]

    @pytest.mark.parametrize("how", ["x-litellm-enable-message-redaction", "body"])
    def test_135_07_redacted_on_demand(self, gw, how):
        more = {"turn_off_message_logging": True} if how == "body" else {}
        reply = gw.chat("gpt", "my secret", headers={how: "true"}, **more)
        _, asked, answered = content_of(gw, reply)
        assert asked["messages"] == [{"role": "user", "content": "redacted-by-litellm"}]
        assert answered["choices"][0]["message"]["content"] == "redacted-by-litellm"
        assert answered["usage"] == openai.USAGE

    def test_135_08_many_texts_have_a_ceiling(self, gw, up):
        up.script(actions.answer(openai.chat("x", padding=["y" * 90] * 20000)))
        body = {"padding": ["y" * 90] * 5000}
        _, asked, answered = content_of(gw, gw.chat("gpt", metadata=body))
        assert list(asked) == list(answered) == ["litellm_truncated"]

    def test_135_09_embeddings(self, gw):
        with gw.client() as c:
            reply = c.post("/v1/embeddings", json={"model": "embed", "input": "hi"})
        _, asked, answered = content_of(gw, reply)
        assert asked["input"] == "hi" and answered["data"][0]["embedding"] == [0.25, -0.5]


class TestNotKept:
    @staticmethod
    def configure(up):
        return {"yaml": yaml(up)}

    def test_135_20_nothing_by_default(self, gw):
        assert content_of(gw, gw.chat("gpt")) == [{}, {}, {}]

    def test_135_21_a_huge_text_does_not_escape_the_ledger(self, gw):
        row, = gw.spend_rows(1, litellm_call_id=gw.chat("gpt", user="u" * 3000000)
                             .headers["x-litellm-call-id"])
        assert row["end_user"] == "u" * 1000 and row["total_tokens"] == 12


class TestRedactedForAll:
    @staticmethod
    def configure(up):
        return {"yaml": {**yaml(up), "litellm_settings": {"turn_off_message_logging": True}},
                "env": {"STORE_PROMPTS_IN_SPEND_LOGS": "True"}, "directives": "LLMSpendRing 1"}

    def test_135_30_redacted(self, gw):
        _, asked, answered = content_of(gw, gw.chat("gpt", "my secret"))
        assert "secret" not in str(asked) and answered["choices"]

    def test_135_31_unless_told_otherwise(self, gw):
        reply = gw.chat("gpt", "mine", headers={"litellm-disable-message-redaction": "true"})
        assert content_of(gw, reply)[1]["messages"][0]["content"] == "mine"

    def test_135_32_large_rows_take_the_other_way(self, gw):
        """In a small ring one such row has no place: it goes by the journal."""
        reply = gw.chat("gpt", headers={"litellm-disable-message-redaction": "true"},
                        metadata={"texts": ["y" * 90] * 1500})
        assert len(content_of(gw, reply)[1]["metadata"]["texts"]) == 1500
