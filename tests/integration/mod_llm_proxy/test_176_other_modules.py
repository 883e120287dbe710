# SPDX-License-Identifier: Apache-2.0
"""What other modules bring and call: tests/example/mod_llm_example.c, loaded in either order."""

import subprocess
import threading

import pytest

from harness import actions
from harness.gateway import HTTPD, build_dir
from harness.httpdconf import MODULES_DIR
from harness.openai import PRICED, model
from harness.ports import free_port
from harness.spendlog import row_of
from harness.wait import until


class Example:
    order = None

    @classmethod
    def configure(cls, up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED)]}, "example": cls.order,
                "directives": f'ExampleUpstream "{other.url}"', "children": 1}

    def test_176_01_routes(self, gw, client):
        key = client.post("/key/generate", json={"key_alias": "ann"}).json()["key"]
        with gw.client(key) as c:
            assert c.get("/example/caller/x%20y").text == "x y is ann"
            assert c.post("/example/parts").status_code == 401     # the master key's alone
            assert c.post("/example/caller/x").status_code == 405
        assert client.get("/example/caller/me").text.endswith(", who may do everything")
        with gw.client(None) as c:
            assert c.get("/example/caller/x").status_code == 401
            assert c.put("/example/any/a/b").text == "PUT a/b"
            assert c.get("/example/any/").status_code == 404

    def test_176_02_calls_at_once(self, gw, other, client):
        all_came = threading.Event()

        def answer(turn):
            if len(other.requests) == 3:
                all_came.set()
            return actions.when(all_came, actions.answer({"ok": 1}))(turn)

        other.always(answer)
        assert client.post("/example/parts").text == "".join(f"{i}: 200, whole\n" for i in range(3))
        assert sorted(r.target for r in other.requests) == ["/part/0", "/part/1", "/part/2"]

    def test_176_03_a_stage_refuses(self, gw, up):
        reply = gw.chat("gpt", headers={"x-example": "refuse"})
        assert reply.status_code == 403
        assert reply.json()["error"]["message"] == "The example refuses this call"
        assert up.requests == []
        assert row_of(gw, reply)["status"] == "failure"
        until(lambda: "settled: model=gpt said=refused completion=0 cost=0.0000" in gw.log.text(),
              10, "the refused call is settled")

    @pytest.mark.parametrize("stream", [False, True])
    def test_176_04_a_stage_sees_what_came_of_it(self, gw, stream):
        said = f"stream{stream}"
        reply = gw.chat("gpt", stream=stream, headers={"x-example": said})
        assert reply.status_code == 200
        until(lambda: f"settled: model=gpt said={said} completion=7 cost=19.0000" in gw.log.text(),
              10, "the call is settled")

    def test_176_05_after_a_graceful(self, gw, client):
        gw.graceful()
        assert client.get("/example/caller/me").status_code == 200
        assert gw.chat("gpt", headers={"x-example": "refuse"}).status_code == 403


class TestLoadedBefore(Example):
    order = "before"


class TestLoadedAfter(Example):
    order = "after"

    def test_176_06_a_stage_looks_at_the_configuration(self, gw, up):
        gw.write_yaml({"model_list": [model(f"m{i}", up) for i in range(13)]})
        ok, said = gw.configtest()
        assert not ok and "the example does not like thirteen deployments" in said

    def test_176_08_two_rows_for_one_path(self, gw):
        ok, said = gw.configtest("-D", "ExampleClash")
        assert not ok and 'the route "/models": it is one path with "/{v1}/models"' in said


class TestAlone:
    """Without mod_llm_proxy it says so, and the server is none the worse."""

    def test_176_07_says_so(self, tmp_path):
        conf = tmp_path / "httpd.conf"
        conf.write_text(f"""ServerRoot "{tmp_path}"
ServerName localhost
LoadModule mpm_event_module {MODULES_DIR}/mod_mpm_event.so
LoadModule authz_core_module {MODULES_DIR}/mod_authz_core.so
LoadModule llm_example_module {build_dir()}/mod_llm_example.so
DefaultRuntimeDir "{tmp_path}"
User www-data
PidFile "{tmp_path}/pid"
ErrorLog "{tmp_path}/error.log"
Listen 127.0.0.1:{free_port()}
""")
        server = subprocess.Popen([HTTPD, "-f", str(conf), "-DFOREGROUND"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        log = tmp_path / "error.log"
        try:
            until(lambda: log.exists() and "resuming normal operations" in log.read_text(), 20,
                  "the server runs")
            assert "example: mod_llm_proxy is not loaded: nothing is served" in log.read_text()
        finally:
            server.terminate()
            server.wait(20)
