# SPDX-License-Identifier: Apache-2.0
"""Credentials that end, and endpoints that are away, slow, or say no."""

import concurrent.futures
import re
import threading
import time

import pytest

from harness import actions, clouds, openai, raw, wait
from harness.clouds import CLEAN, ROLE, bedrock, entry, roles  # noqa: F401
from harness.gateway import Gateway
from harness.ports import free_port
from harness.tls import Authority
from harness.upstream import Upstream
from harness.wait import slack


def role(name, up, endpoint, session=None, **params):
    """Sessions of another name are other credentials."""
    return bedrock(name, up, aws_access_key_id="AKIDBASE", aws_secret_access_key="base-secret",
                   aws_role_name=ROLE, aws_session_name=f"gate-{session or name}",
                   aws_sts_endpoint=endpoint, **params)


def key_of(up):
    return up.last.header("authorization").split("Credential=")[1].split("/")[0]


class TestSharing:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [role("a", up, other.url), role("b", up, other.url),
                                        role("same", up, other.url, "a")]},
                "env": CLEAN, "children": 3}

    def test_161_01_one_fetch_for_all_children(self, gw, up, other):
        other.always(actions.after(0.5, clouds.sts_keys("ASIASHARED")))
        with concurrent.futures.ThreadPoolExecutor(18) as pool:
            replies = list(pool.map(lambda _: gw.chat("a"), range(18)))
        assert [r.status_code for r in replies] == [200] * 18
        assert len(other.requests) == 1
        assert len({r.header("x-amz-security-token") for r in up.requests}) == 1

    def test_161_02_kept_over_a_graceful_restart(self, gw, up, other):
        gw.graceful()
        assert gw.chat("a").status_code == 200
        assert gw.chat("same").status_code == 200
        assert (key_of(up), other.requests) == ("ASIASHARED", [])

    def test_161_03_a_slow_endpoint_delays_only_its_own(self, gw, up, other):
        other.always(actions.after(1.5, clouds.sts_keys("ASIALATE")))
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            slow = [pool.submit(gw.chat, "b") for _ in range(3)]
            wait.until(lambda: other.requests, 5, "the slow sign-in began")
            begun = time.monotonic()
            assert gw.chat("a").status_code == 200
            assert time.monotonic() - begun < 1 * slack()
            assert [f.result().status_code for f in slow] == [200] * 3
        assert len(other.requests) == 1


class TestRoundOfProbes:
    """Each deployment signs in elsewhere, and nobody answers."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [role(f"m{i}", up, other.url) for i in range(12)]},
                "env": CLEAN, "directives": "LLMHealthTimeout 2s"}

    def test_161_05_ends_in_time(self, gw, up, other, client):
        other.always(actions.stall(60))
        begun = time.monotonic()
        found = client.get("/health", timeout=60).json()
        assert time.monotonic() - begun < 4 * slack()       # and not two seconds for each
        assert found["unhealthy_count"] >= 1
        assert found["unhealthy_count"] + found["not_probed_count"] == 12
        gw.expect_log("sign-in of")


class TestRenewal:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [role("a", up, other.url)]}, "env": CLEAN, "children": 2}

    def test_161_10_renewed_beside_the_calls(self, gw, up, other):
        other.script(clouds.sts_keys("ASIAONE", 8))
        assert gw.chat("a").status_code == 200
        taken = time.monotonic()
        fetched = threading.Event()
        other.always(actions.when(fetched, clouds.sts_keys("ASIATWO")))
        # 2 s before the end the next one is fetched; this one goes on being used meanwhile
        time.sleep(6.1 - (time.monotonic() - taken))
        begun = time.monotonic()
        assert gw.chat("a").status_code == 200
        assert time.monotonic() - begun < 0.8 * slack()
        assert key_of(up) == "ASIAONE"
        fetched.set()
        wait.until(lambda: gw.chat("a").status_code == 200 and key_of(up) == "ASIATWO", 5,
                   "the next credential is used")
        assert len(other.requests) == 2

    def test_161_11_what_holds_survives_a_failed_renewal(self, gw, up, other):
        gw.expect_log("LLM17: ")
        gw.write_yaml({"model_list": [role("a", up, other.url, aws_external_id="new")]})
        gw.graceful()
        other.script(clouds.sts_keys("ASIATHREE", 8))
        asked = time.monotonic()
        assert gw.chat("a").status_code == 200
        other.always(clouds.sts_error())
        time.sleep(6.1)
        for _ in range(4):
            reply = gw.chat("a")
            if time.monotonic() - asked > 7:    # it may have ended: a loaded machine
                break
            assert (reply.status_code, key_of(up)) == (200, "ASIATHREE")
        wait.until(lambda: len(other.requests) == 2, 3, "the renewal was tried")
        wait.until(lambda: gw.chat("a").status_code == 401, 5, "the credential has ended")


class TestFaults:
    @staticmethod
    def configure(up, other):
        names = ("refused", "half", "cut", "garbage", "later", "empty", "redirect")
        return {"yaml": {
            "model_list": [role(name, up, other.url) for name in names] + [
                role("down", up, "http://localhost:1"),
                role("stalled", up, other.url, timeout=1)],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}},
            "env": CLEAN, "children": 2}

    @pytest.fixture(autouse=True)
    def _logged(self, gw):
        gw.expect_log(r"LLM17: sign-in of bedrock/m: sts:AssumeRole .*\[http://localhost:\d+")
        gw.expect_log(r"\[proxy:error\]|LLM230")

    @pytest.mark.parametrize("model, action, status, says", [
        ("refused", clouds.sts_error(), 401, "status 403: AccessDenied: not authorized to assume"),
        ("half", actions.half("<Credentials>" + "x" * 200), 500, "gave no answer"),
        ("cut", actions.answer("<Credentials><AccessKeyId>ASIA</AccessKeyId><Secr"), 500,
         "gave no SecretAccessKey"),
        ("garbage", actions.answer("\0\1\2", 500), 500, "status 500"),
        ("empty", actions.answer("", 200), 500, "gave no AccessKeyId"),
        ("redirect", actions.answer("", 302, {"Location": "http://localhost:1/"}), 500,
         "status 302")])
    def test_161_20_said_once(self, gw, up, other, model, action, status, says):
        other.always(action)
        first = gw.chat(model)
        message = first.json()["error"]["message"]
        assert (first.status_code, says in message) == (status, True), message
        asked = len(other.requests)
        for _ in range(4):
            assert gw.chat(model).json()["error"]["message"] == message
        assert (len(other.requests), up.requests) == (asked, [])
        assert "base-secret" not in gw.log.text() + message

    def test_161_21_nobody_listens(self, gw, up):
        reply = gw.chat("down")
        assert reply.status_code == 500
        assert "sts:AssumeRole gave no answer: Connection error: the upstream refused" in reply.text
        assert "localhost" not in reply.text and "127.0.0.1" not in reply.text

    def test_161_22_tried_again_later(self, gw, up, other):
        other.always(clouds.sts_error(503, "ServiceUnavailable"))
        assert gw.chat("later").status_code == 500
        other.always(clouds.sts_keys("ASIALATER"))
        wait.until(lambda: gw.chat("later").status_code == 200, 8, "it is tried again")

    def test_161_23_stalled_ends_with_the_calls_own_time(self, gw, up, other):
        other.always(actions.stall())
        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            begun = time.monotonic()
            replies = list(pool.map(lambda _: gw.chat("stalled"), range(6)))
            took = time.monotonic() - begun
        assert {r.status_code for r in replies} == {408}
        assert "takes longer than the call may" in replies[0].text
        assert took < 4 * slack()
        assert len(other.requests) == 1

    def test_161_24_a_stalled_sign_in_does_not_hold_up_the_end(self, gw, other):
        other.always(actions.stall())
        gw.chat("stalled")
        begun = time.monotonic()
        gw.stop()
        assert time.monotonic() - begun < 6 * slack()
        gw.start()


class TestFailover:
    @staticmethod
    def configure(up, other):
        first, second = role("pair", up, other.url, order=1), role("pair", up, other.url, order=2)
        del second["litellm_params"]["aws_role_name"]
        hasty = [role("hasty", up, other.url, weight=w) for w in (1, 0)]
        del hasty[1]["litellm_params"]["aws_role_name"]
        return {"yaml": {"model_list": [first, second, role("lone", up, other.url), *hasty],
                         "router_settings": {"num_retries": 0, "retry_after": 0,
                                             "fallbacks": [{"lone": ["pair"]}]}},
                "env": CLEAN}

    @pytest.mark.parametrize("model", ["pair", "lone"])
    def test_161_30_another_deployment_takes_over(self, gw, up, other, model):
        gw.expect_log("LLM17: ")
        other.always(clouds.sts_error())
        assert gw.chat(model).status_code == 200
        assert key_of(up) == "AKIDBASE"

    def test_161_31_a_hasty_client_closes_nothing(self, gw, other):
        """Who gives no time to sign in fails alone: else the second would be asked."""
        other.always(actions.stall())
        asked = [gw.chat("hasty", key=key, timeout=0.05).status_code
                 for key in gw.make_keys(2) * 6]
        assert asked == [408] * 12


class TestWhereTheWayEnds:
    """Addresses and files of a sign-in are the operator's, as those of upstreams are."""
    #        model: what the client is told, what the master key and the log are told besides
    TOLD = {
        "azure": ("the upstream refused the connection.",
                  r"\[https://127\.0\.0\.1:\d+ .*Connection refused \(111\)\]"),
        "sts": ("the certificate of the upstream is not trusted.",
                r"\[https://localhost:\d+ .*unable to get local issuer.*\]"),
        "said": ("status 403: AccessDenied", r"\[http://localhost:\d+\]"),
        "file": ("cannot read its file", r"\[/var/run/secrets/none\]"),
    }

    @pytest.fixture(scope="class")
    @staticmethod
    def untrusted(tmp_path_factory):
        upstream = Upstream(tls=Authority(tmp_path_factory.mktemp("theirs")).server("localhost"))
        yield upstream
        upstream.close()

    @pytest.fixture(scope="class")
    @staticmethod
    def gw(up, other, untrusted):
        app = {"tenant_id": "t", "client_id": "my-app"}
        yaml = {"model_list": [
            entry("azure", "azure/d", up.url, client_secret="app-secret", **app),
            role("sts", up, untrusted.url), role("said", up, other.url),
            bedrock("file", up, aws_role_name=ROLE, aws_session_name="gate",
                    aws_web_identity_token="oidc/file//var/run/secrets/none")],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}
        for e in yaml["model_list"]:
            e["model_info"] = {"id": "id-" + e["model_name"]}
        with Gateway(yaml, env={**CLEAN, "AZURE_AUTHORITY_HOST":
                                f"https://127.0.0.1:{free_port()}"}) as gateway:
            gateway.expect_log("LLM17: |LLM230|AH0[0-9]+|proxy:error")
            yield gateway

    @staticmethod
    def found(gw, other, key=None):
        other.always(clouds.sts_error())
        with gw.client(*[key] if key else []) as c:
            answer = c.get("/health", timeout=40).json()
        return {e["model_id"][3:]: e["error"] for e in answer["unhealthy_endpoints"]}

    @pytest.mark.parametrize("model", TOLD)
    def test_161_40_the_client_is_told_the_kind(self, gw, other, model):
        other.always(clouds.sts_error())
        message = gw.chat(model).json()["error"]["message"]
        assert self.TOLD[model][0] in message
        for inner in ("127.0.0.1", "localhost", "(111)", "local issuer", "/var/run"):
            assert inner not in message

    def test_161_41_health_tells_the_master_key(self, gw, other):
        texts = self.found(gw, other)
        for model, (kind, detail) in self.TOLD.items():
            assert kind in texts[model] and re.search(detail, texts[model]), texts[model]

    def test_161_42_health_tells_others_the_kind_alone(self, gw, other):
        with gw.client() as c:
            key = c.post("/key/generate", json={}).json()["key"]
        texts = self.found(gw, other, key)
        for model, (kind, _) in self.TOLD.items():
            assert kind in texts[model] and "[" not in texts[model]
            assert not re.search(r"127\.0|localhost|/var/run", texts[model])

    @pytest.mark.parametrize("model", TOLD)
    def test_161_43_the_log_tells_it(self, gw, other, model):
        other.always(clouds.sts_error())
        gw.chat(model)
        kind, detail = self.TOLD[model]
        lines = [line for line in gw.log.text().splitlines() if "LLM17: " in line and kind in line]
        assert lines and re.search(detail, lines[0]), lines


class TestWhoLeavesBefore:
    """A client that leaves before its call has reached the upstream gives the slot back."""

    @staticmethod
    def configure(up, other):
        one = {"max_parallel_requests": 1}
        TestWhoLeavesBefore.deaf = Upstream(actions.stall(60))
        stalled = TestWhoLeavesBefore.deaf.url.replace("http:", "https:")
        return {"yaml": {
            "model_list": [role("sign-in", up, other.url, **one),
                           openai.model("handshake", up, api_base=stalled, **one)],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}},
            "env": CLEAN, "directives": "LLMConnectTimeout 1s"}

    @pytest.mark.parametrize("name", ["sign-in", "handshake"])
    def test_161_50_its_slot_is_free(self, gw, other, name):
        gw.expect_log("LLM230|LLM17")
        def reached():
            return len(other.requests) if name == "sign-in" else self.deaf.connections

        other.script(actions.stall(60))
        body = {"model": name, "messages": [{"role": "user", "content": "x"}]}
        before = reached()
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", body))
            wait.until(lambda: reached() > before, 10, "it is the one that waits")
            assert gw.chat(name, timeout=0.1).status_code == 429
        wait.until(lambda: gw.chat(name, timeout=0.1).status_code != 429, 5, "the slot is free")
