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

    FEE, MINI = 1000 * 1.4e-7, 1000 * 4e-7 + 100 * 1.6e-6

    @BOTH
    @pytest.mark.parametrize("name", ["router", "routed", "own"])
    @pytest.mark.parametrize("served, dollars", [
        ("gpt-4.1-mini-2025-04-14", FEE + MINI), ("no-such-model", FEE),
        ("omni-moderation-latest", FEE)])
    def test_178_01_a_router_is_paid_too(self, gw, up, stream, name, served, dollars):
        up.script(answer(stream, model=served))
        assert charged(gw, gw.chat(name, stream=stream)) == about(dollars)

    def test_178_02_a_router_by_its_own_name(self, gw, up):
        up.script(answer(False))
        gw.chat("routed")
        assert up.last.json()["model"] == "my-router"

    @BOTH
    @pytest.mark.parametrize("served, dollars", [
        ("omni-moderation-latest", 0.0035), ("text-embedding-3-small", 0.0035),
        ("gpt-4o-2024-05-13", 0.0065), ("gpt-4o-2024-08-06", 0.0035)])
    def test_178_03_no_other_kind_is_believed(self, gw, up, stream, served, dollars):
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
