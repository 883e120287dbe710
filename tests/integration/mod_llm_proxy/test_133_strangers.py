# SPDX-License-Identifier: Apache-2.0
"""Whoever has no key cannot take the room that records of calls need."""

import http.client
from concurrent.futures import ThreadPoolExecutor

from harness.httpdconf import MODULES_DIR
from harness.openai import model
from harness.wait import until

STATUS = (f"LoadModule status_module {MODULES_DIR}/mod_status.so\nLLMBasePath /llm\n"
          "<Location /server-status>\nSetHandler server-status\nRequire all granted\n</Location>\n")
CALLS, THREADS = 100, 8


class TestStrangers:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}, "alive": "/llm/health/liveliness",
                "database": "postgresql://nobody@127.0.0.1:1/none",
                "directives": STATUS + "LLMSpendRing 1\nLLMSpendJournal 2"}

    @staticmethod
    def call(gw, key, number):
        c = http.client.HTTPConnection("127.0.0.1", gw.port, timeout=30)
        for i in range(number):
            c.request("POST", "/llm/v1/chat/completions", '{"model":"gpt","messages":[]}',
                      {"Authorization": f"Bearer {key}{i}", "Content-Type": "application/json",
                       "x-litellm-end-user-id": "e" * 3000})
            reply = c.getresponse()
            reply.read()
            yield reply.status

    @staticmethod
    def plain(gw):
        with gw.client() as c:
            text = c.get("/server-status", params={"auto": ""}).text
        return dict(line.split(": ", 1) for line in text.splitlines() if line.startswith("Gateway"))

    def test_133_70_made_up_keys(self, gw):
        gw.expect_log("LLM3[0-9]|LLM5[0-9]|LLM4[0-9]")
        until(lambda: "LLM31" in gw.log.text(), 10, "the database is away")
        with ThreadPoolExecutor(THREADS) as pool:
            for statuses in pool.map(lambda t: list(self.call(gw, f"sk-made-up-{t}-", CALLS)),
                                     range(THREADS)):
                assert set(statuses) == {503}
        found = self.plain(gw)
        assert 0 < int(found["GatewayRefusalsUnrecorded"]) < CALLS * THREADS
        assert 0 < int(found["GatewaySpendRingUsed"]) < int(found["GatewaySpendRingSize"]) / 4
        until(lambda: "LLM410" in gw.log.text(), 10, "it is told")
        journal = gw.state / "spend.journal"
        assert not journal.exists() or journal.stat().st_size == 0
        with gw.client(base_url=gw.url + "/llm") as c:
            assert "spend" not in c.get("/health/readiness").json()
            reply = c.post("/v1/chat/completions", json={"model": "gpt", "messages": []})
        assert reply.status_code == 200
