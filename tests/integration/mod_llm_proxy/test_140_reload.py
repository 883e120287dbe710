# SPDX-License-Identifier: Apache-2.0
"""Graceful restarts: changes are seen, broken files refused, nobody is cut off."""

import json
import re
import threading
import time

import pytest

from harness import actions, openai, sse
from harness.gateway import Gateway, StartError
from harness.openai import model
from harness.wait import until


def listed(gw):
    with gw.client() as c:
        return [m["id"] for m in c.get("/v1/models").json()["data"]]


class TestChanges:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("one", up)]}}

    def test_140_01_yaml(self, gw, up):
        assert listed(gw) == ["one"]
        gw.write_yaml({"model_list": [model("two", up), model("one", up, "openai/changed")]})
        assert listed(gw) == ["one"]
        gw.graceful()
        until(lambda: listed(gw) == ["two", "one"], 5, "the new models")
        until(lambda: gw.chat("one") and up.last.json()["model"] == "changed", 5, "the new one")

    def test_140_04_no_models_are_told(self, gw, up):
        gw.expect_log("LLM250")
        gw.write_yaml({"model_list": []})
        gw.graceful()
        until(lambda: listed(gw) == [], 5, "no model")
        assert f"LLM250: {gw.yaml_file}: model_list is empty" in gw.log.text()
        gw.write_yaml({"model_list": [model("one", up)]})
        gw.graceful()
        until(lambda: listed(gw) == ["one"], 5, "a model")

    def test_140_02_httpd_conf(self, gw):
        assert gw.chat("one", "x" * 5000).status_code == 200
        gw.write_conf("LLMMaxRequestBody 4k")
        gw.graceful()
        until(lambda: gw.chat("one", "x" * 5000).status_code == 413, 5, "the new limit")

    def test_140_03_master_key(self, gw, up):
        gw.write_yaml({"model_list": [model("one", up)],
                       "general_settings": {"master_key": "sk-another-long-master-key"}})
        gw.graceful()
        until(lambda: gw.chat("one", key="sk-another-long-master-key").status_code == 200, 5,
              "the new key")
        until(lambda: gw.chat("one").status_code == 401, 5, "the old one is none")


class TestBroken:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("one", up)]}}

    @pytest.mark.parametrize("text,place,reason", [
        ("model_list:\n  - model_name: [\n", (3, 1), ""),
        ("model_list: 7\n", (1, 13), "list"),
        ("model_list:\n  - model_name: a\n    litellm_params: {model: 5}\n", (3, 29), "provider"),
        ("model_list:\n  - litellm_params: {model: openai/x}\n", (2, 5), "model_name"),
        ("model_list: []\nrouter_settings:\n  num_retries: many\n", (3, 16), ""),
        ("model_list: []\ninclude: [/no/such/file.yaml]\n", (2, 11), "no/such"),
        ("model_list: []\nmodel_list: []\n", (2, 1), ""),
        ("\tmodel_list: []\n", (1, 1), ""),
    ])
    def test_140_20_yaml(self, gw, text, place, reason):
        gw.write_yaml(text)
        good, said = gw.configtest()
        assert not good
        line, column = place
        assert f"{gw.yaml_file}:{line}:{column}: " in said, said
        assert reason in said
        assert listed(gw) == ["one"]

    def test_140_21_missing_file(self, gw):
        gw.yaml_file.unlink()
        good, said = gw.configtest()
        assert not good and str(gw.yaml_file) in said
        assert listed(gw) == ["one"]

    @pytest.mark.parametrize("line", [
        "LLMMaxRequestBody many", "LLMMaxRequestBody 0", "LLMBasePath llm", "LLMEngine maybe",
        "LLMConnectTimeout -1", "LLMSpendRing 0", "LLMKeySlots 1", "LLMNoSuchDirective on"])
    def test_140_22_httpd_conf(self, gw, up, line):
        gw.write_yaml(gw.yaml)
        gw.write_conf(line)
        good, said = gw.configtest()
        assert not good
        assert f"{gw.conf_file}" in said and line.split()[0] in said
        gw.write_conf()
        assert gw.configtest()[0]

    def test_140_23_unknown_keys_are_a_warning(self, gw, up):
        gw.write_yaml(gw.yaml | {"router_settings": {"num_retrys": 3}})
        good, said = gw.configtest()
        assert good, said
        gw.expect_log(r"LLM1: .*gateway\.yaml:\d+:\d+: .*num_retrys")
        gw.graceful()
        until(lambda: re.search(r"LLM1: .*:\d+:\d+: .*num_retrys", gw.log.text()), 5, "a warning")
        assert listed(gw) == ["one"]


    @pytest.mark.parametrize("change,reason", [
        ({"router_settings": {"routing_strategy": "no-such"}}, "accepted: simple-shuffle"),
        ({"general_settings": {"master_key": "sk-1234"}}, "too easily guessed"),
        ({"general_settings": {"database_url": "mysql://u:p@host/db"}}, "database_url: only"),
        ({"model_list": None}, "no model_list"),
        ({"model_list": "os.environ/NO_SUCH_MODELS"}, "no model_list"),
        ({"guardrails": [{"guardrail_name": "g"}]}, "'guardrails' guards or limits"),
        ({"model_list": 7}, "must be a list")])
    def test_140_24_a_signal_does_not_end_it(self, gw, change, reason):
        """apachectl and gatewayctl look first; a bare SIGUSR1 does not."""
        gw.write_yaml(gw.yaml)
        assert gw.configtest()[0]
        gw.write_yaml(gw.yaml | change)
        good, said = gw.configtest()
        assert not good and reason in said
        gw.expect_log(r"LLM7: .*gateway\.yaml.*the configuration before this restart")
        gw.graceful()
        assert listed(gw) == ["one"]


class TestStart:
    @pytest.mark.parametrize("key", ["", "sk-1234"])
    def test_140_40_weak_master_key(self, up, key):
        gw = Gateway({"model_list": [model("one", up)], "general_settings": {"master_key": key}},
                     env={"LITELLM_MASTER_KEY": ""})
        with pytest.raises(StartError, match="LLM2: .*master_key"):
            gw.start()
        gw.expect_log("LLM2: |AH00016|Configuration Failed")
        gw.close()

    def test_140_41_key_of_the_environment(self, up):
        yaml = {"model_list": [model("one", up)],
                "general_settings": {"master_key": "os.environ/MY_MASTER"}}
        with Gateway(yaml, env={"MY_MASTER": "sk-from-the-environment-17"}) as gw:
            assert gw.chat("one", key="sk-from-the-environment-17").status_code == 200
            assert gw.chat("one").status_code == 401

    def test_140_42_environment_variables_section(self, up):
        yaml = {"environment_variables": {"UP_KEY": "sk-by-section"},
                "model_list": [model("one", up, api_key="os.environ/UP_KEY")]}
        with Gateway(yaml) as gw:
            assert gw.chat("one").status_code == 200
        assert up.last.header("authorization") == "Bearer sk-by-section"

    def test_140_43_include(self, up, tmp_path):
        tmp_path.chmod(0o755)
        import yaml as yamllib
        (tmp_path / "more.yaml").write_text(yamllib.safe_dump({"model_list": [model("inc", up)]}))
        yaml = {"include": [str(tmp_path / "more.yaml")], "model_list": [model("one", up)]}
        with Gateway(yaml) as gw:
            assert sorted(listed(gw)) == ["inc", "one"]


class Stream(threading.Thread):
    """One long stream, read to its end."""

    def __init__(self, gw):
        super().__init__()
        self.gw, self.text, self.error = gw, None, None

    def run(self):
        try:
            reply = self.gw.chat("slow", stream=True)
            self.text = reply.text
        except Exception as e:
            self.error = e


@pytest.mark.slow
class TestManyGracefuls:
    """41 restarts under load, with eight streams that last until the restarts are over."""

    CHUNKS = [f"w{i} " for i in range(100)]

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("fast", up, model_info={"id": "f"}, **openai.PRICED),
                                        model("slow", other, model_info={"id": "s"})]},
                "children": 2, "threads": 16,
                "directives": "ServerLimit 64\nMaxRequestWorkers 64\nListenBacklog 1024"}

    def stream_until(self, event):
        """Each half of the words at its pace, and between them what takes long enough."""
        half = len(self.CHUNKS) // 2
        frames = [actions.chunk(f"data: {json.dumps(e)}\n\n")
                  for e in openai.chunks(self.CHUNKS)] + [actions.chunk("data: [DONE]\n\n")]

        def act(turn):
            turn.send(actions.head(200, {"Content-Type": "text/event-stream",
                                         "Transfer-Encoding": "chunked"}))
            for i, frame in enumerate(frames):
                if not turn.wait(0.05) or (i == half and not actions.when(
                        event, lambda turn: True)(turn)):
                    return False
                turn.send(frame)
            turn.send(actions.LAST_CHUNK)
            return True
        return act

    def call(self, gw, over, failed, done):
        while not over.is_set():
            try:
                reply = gw.chat("fast", user="load")
                done.append(reply.status_code)
            except Exception as e:
                failed.append(repr(e))

    def test_140_60_nothing_is_lost(self, gw, other):
        restarted = threading.Event()
        other.always(self.stream_until(restarted))
        gw.expect_log("AH00484|AH03490")    # all slots taken by children that still stream
        streams = [Stream(gw) for _ in range(8)]
        over, failed, done = threading.Event(), [], []
        callers = [threading.Thread(target=self.call, args=(gw, over, failed, done))
                   for _ in range(2)]
        for t in streams + callers:
            t.start()
        until(lambda: len(other.requests) == 8, 20, "all streams began")
        start, before = time.monotonic(), gw.resumed()
        for i in range(41):
            until(lambda: gw.resumed() == before + i, 20, f"restart {i}")
            gw.graceful(wait=False)
            rest = start + (i + 1) * 9 / 41 - time.monotonic()
            over.wait(max(rest, 0))
        until(lambda: gw.resumed() == before + 41, 20, "the last restart")
        restarted.set()
        for t in streams:
            t.join(60)
        # restarting 41 times leaves little else to a machine: the rest of the calls comes now
        until(lambda: len(done) > 100 or failed, 60, "enough calls")
        over.set()
        for t in callers:
            t.join(60)
        assert failed == [] and set(done) == {200} and len(done) > 100
        assert [s.error for s in streams] == [None] * 8
        for s in streams:
            found = sse.events(s.text)
            assert sse.content(found) == "".join(self.CHUNKS) and found[-1] == "[DONE]"
        assert gw.resumed() == before + 41
        assert len(gw.spend_rows(len(done), timeout=20, end_user="load")) == len(done)
