# SPDX-License-Identifier: Apache-2.0
"""The ledger: one row per request, with tokens and cost, on both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest

from harness import actions, openai, sse
from harness.gateway import Gateway
from harness.openai import COST, PRICED, USAGE, model
from harness.spendlog import row_of

RICH = USAGE | {"prompt_tokens_details": {"cached_tokens": 2},
                "completion_tokens_details": {"reasoning_tokens": 3}}


@pytest.fixture(scope="class")
def gw(database, up):
    yaml = {"model_list": [
        model("gpt", up, model_info={"id": "dep-7"}, **PRICED), model("mini", up, "openai/gpt-4o-mini"),
        model("free", up, "openai/nobody-knows-it"),
        model("embed", up, "openai/text-embedding-3-small")],
        "router_settings": {"num_retries": 0, "disable_cooldowns": True}}
    with Gateway(yaml, database=database) as gateway:
        yield gateway


def moment(value):
    """A time of either database, in UTC."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value.replace("Z", "").replace(" ", "T")[:23])
    return value.replace(tzinfo=timezone.utc)


class TestSpend:
    def test_131_01_success(self, gw):
        row = row_of(gw, gw.chat("gpt", user="end-user", metadata={"tags": ["a", "b"], "n": 1}))
        assert row["spend"] == COST
        assert (row["prompt_tokens"], row["completion_tokens"], row["total_tokens"]) == (5, 7, 12)
        assert (row["status"], row["call_type"]) == ("success", "acompletion")
        assert (row["model"], row["model_group"], row["model_id"]) == ("gpt-up", "gpt", "dep-7")
        assert (row["custom_llm_provider"], row["cache_hit"]) == ("openai", "False")
        assert (row["end_user"], row["api_key"]) == ("end-user", "litellm_proxy_master_key")
        assert row["requester_ip_address"] == "127.0.0.1"
        assert row["metadata"]["response_id"] == "chatcmpl-1"
        assert "sk-upstream" not in str(row)

    def test_131_02_times(self, gw):
        before = datetime.now(timezone.utc) - timedelta(milliseconds=2)
        row = row_of(gw, gw.chat("gpt"))
        started, first, ended = (moment(row[n]) for n in ("startTime", "completionStartTime",
                                                          "endTime"))
        assert before <= started <= first <= ended
        assert ended <= datetime.now(timezone.utc) + timedelta(milliseconds=2)

    @pytest.mark.parametrize("include_usage", [False, True])
    def test_131_03_stream(self, gw, include_usage):
        reply = gw.chat("gpt", stream=True, stream_options={"include_usage": include_usage})
        assert sse.events(reply.text)[-1] == "[DONE]"
        row = row_of(gw, reply)
        assert (row["spend"], row["total_tokens"], row["status"]) == (COST, 12, "success")

    def test_131_04_failure(self, gw, up):
        up.always(actions.answer(openai.error("kaput"), 500))
        row = row_of(gw, gw.chat("gpt"))
        assert (row["spend"], row["total_tokens"], row["status"]) == (0, 0, "failure")
        info = row["metadata"]["error_information"]
        assert (info["error_code"], info["error_class"]) == ("500", "InternalServerError")
        assert "kaput" in info["error_message"]

    def test_131_05_refused_by_the_gateway(self, gw):
        row = row_of(gw, gw.chat("nobody"))
        assert (row["status"], row["model_group"], row["spend"]) == ("failure", "nobody", 0)

    def test_131_06_embedding(self, gw):
        with gw.client() as c:
            reply = c.post("/v1/embeddings", json={"model": "embed", "input": "x"})
        row = row_of(gw, reply)
        assert (row["call_type"], row["prompt_tokens"]) == ("aembedding", 3)
        assert row["spend"] == pytest.approx(3 * 2e-8)

    def test_131_07_text_completion(self, gw):
        with gw.client() as c:
            reply = c.post("/v1/completions", json={"model": "gpt", "prompt": "x"})
        assert (row_of(gw, reply)["call_type"]) == "atext_completion"

    def test_131_08_price_of_the_map(self, gw):
        reply = gw.chat("mini")
        want = 5 * 1.5e-7 + 7 * 6e-7
        assert float(reply.headers["x-litellm-response-cost"]) == pytest.approx(want)
        assert row_of(gw, reply)["spend"] == pytest.approx(want)

    def test_131_09_unknown_price(self, gw):
        assert row_of(gw, gw.chat("free"))["spend"] == 0

    def test_131_10_cached_tokens(self, gw, up):
        up.always(actions.answer(openai.chat(usage=RICH)))
        row = row_of(gw, gw.chat("mini"))
        assert row["spend"] == pytest.approx(3 * 1.5e-7 + 2 * 7.5e-8 + 7 * 6e-7)
        assert row["metadata"]["usage_object"]["prompt_tokens_details"]["cached_tokens"] == 2

    def test_131_11_call_id_twice(self, gw):
        """A client cannot hide a call behind the id of another."""
        for _ in range(2):
            gw.chat("gpt", headers={"x-litellm-call-id": "the-same"})
        assert len(gw.spend_rows(2, litellm_call_id="the-same")) == 2

    def test_131_12_count_is_exact(self, gw):
        with ThreadPoolExecutor(16) as pool:
            list(pool.map(lambda i: gw.chat("gpt", user="counted", stream=i % 2 == 0), range(200)))
        rows = gw.spend_rows(200, end_user="counted")
        assert sum(r["spend"] for r in rows) == 200 * COST
        assert len({r["request_id"] for r in rows}) == 200

    def test_131_13_one_row_for_all_attempts(self, gw, up):
        up.script(actions.answer(openai.error(), 500), actions.answer(openai.error(), 500))
        row = row_of(gw, gw.chat("gpt", num_retries=2))
        assert (row["status"], row["spend"]) == ("success", COST)
        assert row["metadata"]["attempted_retries"] == 2

    def test_131_14_odd_texts(self, gw):
        """NUL, broken UTF-16 and control characters do not cost a row."""
        for text in ("a\0b", "\ud800", "\x01\x7f\u2028", "\U0001f600" * 300):
            body = '{"model":"gpt","messages":[],"user":%s}' % __import__("json").dumps(text)
            gw.expect_log("LLM56")
            with gw.client() as c:
                reply = c.post("/v1/chat/completions", content=body)
            if reply.status_code == 200:
                assert row_of(gw, reply)["spend"] == COST
            else:
                assert reply.status_code == 400

    def test_131_15_written_at_stop(self, gw):
        """Nothing waits for the next start that could be written now."""
        for _ in range(5):
            gw.chat("gpt", user="last")
        gw.stop()
        assert len(gw.spend_rows(end_user="last")) == 5
        gw.start()
        assert len(gw.spend_rows(5, end_user="last")) == 5
