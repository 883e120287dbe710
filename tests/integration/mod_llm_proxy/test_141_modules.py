# SPDX-License-Identifier: Apache-2.0
"""A module whose peer is not loaded works without it."""

from harness import actions, openai
from harness.openai import model


class TestWithoutRouter:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("pair", up, model_info={"id": "first"}, cooldown_time=0.6),
            model("pair", other, model_info={"id": "second"})]}, "router": False}

    def test_141_01_said_at_start(self, gw):
        assert "LLM4: mod_llm_router is not loaded" in gw.log.text()

    def test_141_02_first_deployment(self, gw, up, other):
        for _ in range(5):
            assert gw.chat("pair").headers["x-litellm-model-id"] == "first"
        assert other.requests == []

    def test_141_03_no_retry_then_the_next_healthy(self, gw, up, other):
        up.always(actions.answer(openai.error("down"), 503))
        reply = gw.chat("pair", num_retries=3)
        assert (reply.status_code, len(up.requests)) == (503, 1)
        assert gw.chat("pair").headers["x-litellm-model-id"] == "second"
        assert len(up.requests) == 1

    def test_141_04_unknown_model(self, gw):
        reply = gw.chat("nobody")
        assert reply.status_code == 400
        assert "passed in model=nobody. " in reply.json()["error"]["message"]

    def test_141_05_stream(self, gw):
        assert gw.chat("pair", stream=True).text.endswith("data: [DONE]\n\n")


class TestMockDeployment:
    @staticmethod
    def configure(up, other):
        entry = model("mock", up, mock_response="Hello there", **openai.PRICED)
        return {"yaml": {"model_list": [entry, model("limit", up, mock_response=(
            "litellm.RateLimitError"))], "router_settings": {"num_retries": 0}}}

    def test_141_20_whole(self, gw, up):
        found = gw.chat("mock").json()
        assert found["choices"][0]["message"] == {"role": "assistant", "content": "Hello there"}
        assert found["model"] == "mock"
        assert [found["usage"][n] for n in ("prompt_tokens", "completion_tokens",
                                            "total_tokens")] == [10, 20, 30]
        assert up.requests == []

    def test_141_21_stream_of_three_characters(self, gw):
        from harness import sse
        found = sse.events(gw.chat("mock", stream=True).text)
        words = [c["delta"].get("content") for e in found[:-1] for c in e["choices"]]
        assert [w for w in words if w] == ["Hel", "lo ", "the", "re"]
        assert found[-1] == "[DONE]"

    def test_141_22_spend(self, gw):
        call_id = gw.chat("mock").headers["x-litellm-call-id"]
        row, = gw.spend_rows(1, litellm_call_id=call_id)
        assert row["spend"] == 10 * 1.0 + 20 * 2.0

    def test_141_23_error(self, gw):
        assert gw.chat("limit").status_code == 429
