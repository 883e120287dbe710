# SPDX-License-Identifier: Apache-2.0
"""The gateway's section of mod_status' page."""

import threading

from harness import actions, openai
from harness.httpdconf import MODULES_DIR
from harness.openai import model
from harness.wait import until

STATUS = (f"LoadModule status_module {MODULES_DIR}/mod_status.so\nLLMBasePath /llm\n"
          "<Location /server-status>\nSetHandler server-status\nRequire all granted\n</Location>")
CALL = {"messages": [{"role": "user", "content": "x"}]}


class TestStatus:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, model_info={"id": "good"}),
            model("<bad>", other, model_info={"id": "bad-one"}, cooldown_time=60),
            model("<bad>", other, model_info={"id": "bad-two"}, cooldown_time=60),
            model("any/*", other, "openai/*", cooldown_time=60),
            model("any/*", other, "openai/*", api_key="sk-other", cooldown_time=60)],
            "router_settings": {"num_retries": 0, "allowed_fails": 0}},
            "directives": STATUS, "children": 2, "alive": "/llm/health/liveliness"}

    @staticmethod
    def plain(gw):
        with gw.client() as c:
            text = c.get("/server-status", params={"auto": ""}).text
        return dict(line.split(": ", 1) for line in text.splitlines() if line.startswith("Gateway"))

    @staticmethod
    def call(gw, name):
        with gw.client(base_url=gw.url + "/llm") as c:
            return c.post("/v1/chat/completions", json=CALL | {"model": name})

    def test_152_01_calls(self, gw, up):
        until(lambda: self.plain(gw)["GatewayDatabase"] == "reached", 10, "the database")
        before = int(self.plain(gw)["GatewayCalls"])
        done = threading.Event()
        up.always(actions.when(done, actions.answer(openai.chat())))
        threads = [threading.Thread(target=self.call, args=(gw, "gpt")) for _ in range(3)]
        for t in threads:
            t.start()
        until(lambda: len(up.requests) == 3, 10, "all are under way")
        assert self.plain(gw)["GatewayCallsUnderWay"] == "3"
        done.set()
        for t in threads:
            t.join()
        until(lambda: self.plain(gw)["GatewayCallsUnderWay"] == "0", 10, "all have ended")
        assert int(self.plain(gw)["GatewayCalls"]) == before + 3

    def test_152_02_deployments(self, gw, other):
        other.always(actions.answer(openai.error("down"), 503))
        assert self.plain(gw)["GatewayDeploymentsCooling"] == "0"
        for _ in range(4):
            self.call(gw, "<bad>")
        found = self.plain(gw)
        assert found["GatewayDeployments"] == "5" and int(found["GatewayDeploymentsCooling"]) > 0
        with gw.client() as c:
            page = c.get("/server-status").text
        assert "<h2>LLM gateway</h2>" in page and "&lt;bad&gt;" in page and "<bad>" not in page
        assert "<td>bad-one</td>" in page and "<td>503</td>" in page and " s</td>" in page
        assert "sk-upstream" not in page

    def test_152_05_models_of_wildcards(self, gw, other):
        other.always(actions.answer(openai.error("down"), 503))
        before = int(self.plain(gw)["GatewayModelsCooling"])
        for _ in range(4):
            self.call(gw, "any/thing")
        assert int(self.plain(gw)["GatewayModelsCooling"]) > before
        with gw.client() as c:
            assert "models of wildcards are cooling down" in c.get("/server-status").text

    def test_152_03_spend(self, gw):
        assert self.call(gw, "gpt").status_code == 200
        until(lambda: self.plain(gw)["GatewaySpendWaiting"] == "0", 10, "the rows are written")
        found = self.plain(gw)
        assert found["GatewaySpendRingUsed"] == "0" and int(found["GatewaySpendRingSize"]) > 1 << 20

    def test_152_04_over_a_graceful_restart(self, gw):
        before = int(self.plain(gw)["GatewayCalls"])
        gw.graceful()
        assert self.call(gw, "gpt").status_code == 200
        until(lambda: int(self.plain(gw)["GatewayCalls"]) > before, 10, "the count goes on")
