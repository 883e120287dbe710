# SPDX-License-Identifier: Apache-2.0
"""The gateway starts, answers, passes a call on and writes it down."""

from harness.openai import COST, PRICED, chat, model


class TestAlive:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED)]}}

    def test_100_01_liveness(self, client):
        reply = client.get("/health/liveliness")
        assert (reply.status_code, reply.text) == (200, '"I\'m alive!"')

    def test_100_02_chat(self, gw, up):
        reply = gw.chat("gpt")
        assert reply.status_code == 200
        assert reply.json() == chat() | {"model": "gpt"}
        assert up.last.target == "/v1/chat/completions"
        assert up.last.header("authorization") == "Bearer sk-upstream"

    def test_100_03_spend(self, gw):
        row, = gw.spend_rows(1)
        assert (row["spend"], row["total_tokens"], row["status"]) == (COST, 12, "success")
