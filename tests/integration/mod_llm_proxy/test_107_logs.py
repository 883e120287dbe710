# SPDX-License-Identifier: Apache-2.0
"""What the logs show of a call: who, what, how much; and never a key."""

import hashlib
import json
import pathlib
import re

import pytest

from harness import actions, httpdconf, raw
from harness.gateway import MASTER_KEY, TOP, Gateway
from harness.httpdconf import MODULES_DIR
from harness.openai import COST, PRICED, chat, model
from harness.wait import until

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}
SECRET = "sk-Sssecret0123456789abc"
OTHER = "Sssecret0123456789abc"         # by its looks no key
SHOWN = ("%r|%U|%q|%f|%{Referer}i|%{x-api-key}i|%{Authorization}i|%{X-Goog-Api-Key}i|%>s|%u|%m|"
         "%{remote}p|%{Cookie}i")


def table_of(page, heading):
    """First cells of the table below a heading."""
    text = (TOP / page).read_text().split(heading)[1]
    return re.findall(r"^\| `(llm-[\w-]+)` \|", re.split(r"^## ", text, flags=re.M)[0], re.M)


NOTES = table_of("docs/mod/mod_llm_proxy.md", "## Notes for LogFormat")


def lines(gw, name, count, about=""):
    def read():
        path = gw.run / name
        found = path.read_text().splitlines() if path.exists() else []
        return [line for line in found if about in line]
    until(lambda: len(read()) >= count, 5, lambda: f"{count} lines in {name}: {read()}")
    return read()


def fetch(gw, path, *headers):
    """@return the fields of the call's line in all.log"""
    with raw.Connection(gw) as c:
        port = c.sock.getsockname()[1]
        c.send("\r\n".join([f"GET {path} HTTP/1.1", "Host: localhost", *headers, "", ""]))
        c.reply()
    return lines(gw, "all.log", 1, f"|{port}")[-1].split("|")


class TestSecrets:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]},
                "directives": f"LoadModule log_forensic_module {MODULES_DIR}/mod_log_forensic.so\n"
                f"LoadModule authz_host_module {MODULES_DIR}/mod_authz_host.so\n"
                f"LoadModule http2_module {MODULES_DIR}/mod_http2.so\nProtocols h2c http/1.1\n"
                "LogLevel trace8 core:info http:info http2:info\nForensicLog forensic.log\n"
                f'LogFormat "{SHOWN}" all\nCustomLog all.log all\n'
                "<Location /v1/embeddings>\nRequire ip 10.1.2.3\n</Location>\n"}

    @pytest.mark.parametrize("path", [
        f"/key/info?key={SECRET}", f"/key/info?a=1&key={SECRET}&b=2", f"/v1/models?api_key={SECRET}",
        f"/v1/models?api-key={SECRET}", f"/v1/models?token={SECRET}",
        f"/v1/models?ACCESS_TOKEN={SECRET}", f"/v1/models?x-goog-api-key={SECRET}",
        f"/v1beta/models/gemini-pro:generateContent?alt=sse&key={SECRET}",
        f"/v1/models?%6bey={SECRET}", f"/v1/models?subscription-key={SECRET}",
        f"/v1/models?X-Amz-Security-Token={SECRET}&X-Amz-Signature={SECRET}",
        f"/v1/models?any={SECRET}", f"/v1/models?q=Bearer%20{SECRET}", f"/v1/models?{SECRET}",
        f"/key/{SECRET}/regenerate", f"/v1/models/{SECRET}", f"/key/info;key={SECRET}",
        f"/key/info?key=a/{SECRET}=?x", f"http://u:pw@localhost/key/info?key={SECRET}",
        f"/v1/models?q=Bearer%20{OTHER}", f"/v1/models?q=bearer+{OTHER}",
        f"/v1/models?q=Bearer {OTHER}", f"/v1/models?to=https%3A%2F%2Fx%2F%3Fkey%3D{OTHER}",
        *[f"/v1/models?{name}={OTHER}" for name in (
            "otp", "ticket", "sid", "sas", "sig", "dsn", "database_url", "pwd", "pass", "code",
            "state", "jwt", "assertion", "nobody_knows_it", "model=x;sid")],
        f"/v1/models?u=https://bob:{OTHER}@h", f"/v1/models?model=https://bob:{OTHER}@h",
        f"/v1/models?{OTHER}", f"/v1/models?{OTHER}==", f"/v1/models?page=2&{OTHER}",
        f"/v1/models?q=a {OTHER}", f"http://u:{OTHER}@localhost/v1/models",
        f"/v1/embeddings?key={SECRET}",                     # Require ip
        f"/key/info?key={SECRET}&" + "x" * 9000,            # 414
        f"/key/info?key={SECRET} a b",                      # 400
        f"/key/info?key={SECRET}%zz%", f"/..%2f../?key={SECRET}"])
    def test_107_01_in_a_url(self, gw, path):
        gw.expect_log("AH01630|AH10244|AH00566|AH02427|AH10411")
        fetch(gw, path, f"Authorization: Bearer {MASTER_KEY}",
              f"Referer: https://x/ui?key={SECRET}&any={OTHER}")
        self.nowhere(gw)

    def test_107_02_malformed_beyond_the_line(self, gw):
        fetch(gw, f"/key/info?key={SECRET}", "X-Long: " + "x" * 9000)
        fetch(gw, f"/key/info?key={SECRET}", "Expect: 200-ok")
        self.nowhere(gw)

    def nowhere(self, gw):
        log = everything_logged(gw)
        assert SECRET not in log and "Sssecret" not in log, \
            [line for line in log.splitlines() if "Sssecret" in line]

    def test_107_03_headers_a_logformat_names(self, gw):
        shown = fetch(gw, "/v1/models", "x-api-key: sk-in-a-header",
                      "Authorization: Basic YWxpY2U6d29uZGVy", "x-goog-api-key: sk-in-a-header",
                      "Cookie: session=of-somebody",
                      "Referer: https://x/page?page=b")
        assert shown[4:8] + shown[-1:] == ["https://x/page?page=b", *["***"] * 4]
        assert "sk-in-a-header" not in (gw.run / "all.log").read_text()

    def test_107_04_what_is_left(self, gw):
        shown = fetch(gw, f"/key/info?page=1&key={SECRET}&b=2",
                      f"Authorization: Bearer {MASTER_KEY}",
                      f"Referer: https://x/?key={SECRET}&page=2")
        assert shown[:3] == ["GET /key/info?page=1&key=***&b=*** HTTP/1.1", "/key/info",
                             "?page=1&key=***&b=***"]
        assert shown[4] == "https://x/?key=***&page=2"

    def test_107_05_the_gateway_reads_it(self, gw):
        with gw.client() as c:
            key = c.post("/key/generate", json={"key_alias": "seen"}).json()["key"]
            found = c.get("/key/info", params={"key": key}).json()
        assert found["info"]["key_alias"] == "seen"
        assert fetch(gw, f"/key/info?key={key}", f"Authorization: Bearer {MASTER_KEY}")[8] == "200"
        assert key not in everything_logged(gw)

    def test_107_07_over_http2(self, gw):
        with gw.client(http1=False, http2=True) as c:
            assert c.get("/v1/models", params={"key": SECRET, "mode": "two"}).status_code == 200
        lines(gw, "all.log", 1, "GET /v1/models?key=***&mode=two HTTP/2.0")
        self.nowhere(gw)

    def test_107_06_no_false_alarm(self, gw):
        for path in ("/v1/models?return_wildcard_routes=true&model_id=5", "/v1/task-1",
                     "/v1/models?max_tokens=7"):
            assert fetch(gw, path)[0] == f"GET {path} HTTP/1.1"


def everything_logged(gw):
    return "".join(p.read_text(errors="replace") for p in gw.run.glob("*.log"))


class TestShared:
    """Beside other things in a virtual host only the gateway's own paths are touched."""
    @pytest.fixture(scope="class")
    @staticmethod
    def gw(up, other):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(httpdconf, "TEMPLATE",
                          httpdconf.TEMPLATE.replace("LLMEngine on", "LLMEngine shared"))
            with Gateway({"model_list": [model("gpt", up)]}, directives=(
                    f"LoadModule status_module {MODULES_DIR}/mod_status.so\nExtendedStatus On\n"
                    "<Location /status>\nRequire all granted\nSetHandler server-status\n</Location>\n"
                    f'LogFormat "{SHOWN}" all\nCustomLog all.log all\n')) as gateway:
                gateway.expect_log("AH01630")
                yield gateway

    def test_107_10_only_ours(self, gw):
        for path, shown in (("/page?key=of-another", "?key=of-another"),
                            (f"/key/info?key={SECRET}", "?key=***"),
                            (f"/ke%79/info?key={SECRET}", "?key=***"),
                            (f"/key/info?key={SECRET}&" + "x" * 9000, "")):
            found = fetch(gw, path)
            assert found[2] == shown
            assert SECRET not in str(found)

    @pytest.mark.parametrize("path", [
        f"/kye/info?key={SECRET}", f"/v1/modles/{SECRET}", f"/page?a={SECRET}&b=2",
        f"/kye/{SECRET.replace('-', '%2D')}/info"])
    def test_107_12_a_mistyped_path(self, gw, path):
        """Whose it is nobody knows; a key is one all the same."""
        found = str(fetch(gw, path, f"Referer: https://x/page?a={SECRET}",
                          f"Authorization: Bearer {SECRET}", f"x-api-key: {SECRET}",
                          f"Cookie: mine=1; k={SECRET}"))
        assert "Sssecret" not in found and "***" in found and "mine=1" in found

    def test_107_11_status(self, gw):
        fetch(gw, "/key/info?key=sk-of-this-test")
        with gw.client() as c:
            page = c.get("/status").text
        assert "of-this-test" not in page and "GET /key/info?key=***" in page


class TestNotes:
    @staticmethod
    def configure(up, other):
        form = "".join(f'\\"{n}\\":\\"%{{{n}}}n\\",' for n in NOTES)
        return {"yaml": {"model_list": [
                    model("gpt", up, model_info={"id": "first"}, **PRICED),
                    model("bad", other, model_info={"id": "second"})],
                         "router_settings": {"num_retries": 1, "fallbacks": [{"bad": ["gpt"]}]}},
                "directives": f'LogFormat "{{{form}\\"u\\":\\"%u\\",\\"s\\":\\"%>s\\"}}" notes\n'
                "CustomLog notes.log notes\n"}

    def logged(self, gw, call):
        before = len(lines(gw, "notes.log", 0, "/chat/"))
        call()
        return json.loads(lines(gw, "notes.log", before + 1, "/chat/")[before])

    def test_107_20_the_page_lists_what_there_is(self):
        code = (TOP / "modules/mod_llm_proxy/account/notes.c").read_text()
        assert NOTES == re.findall(r'\{ "(llm-[\w-]+)",', code)

    def test_107_21_a_call(self, gw, client, up):
        made = client.post("/key/generate", json={"key_alias": "team a", "user_id": "u1",
                                                  "team_id": "t1"}).json()
        up.script(actions.answer(chat("hi")))
        reply = []
        found = self.logged(gw, lambda: reply.append(gw.chat(
            "gpt", key=made["key"], user="end", headers={"x-litellm-call-id": "mine"})))
        assert reply[0].status_code == 200
        row, = gw.spend_rows(1)
        assert found == {
            "u": "team_a", "s": "200", "llm-key": "team a", "llm-key-hash": made["token"],
            "llm-user": "u1", "llm-team": "t1", "llm-end-user": "end", "llm-session": "-",
            "llm-call-id": "mine", "llm-request-id": row["request_id"],
            "llm-route": "/v1/chat/completions", "llm-stream": "-", "llm-model": "gpt",
            "llm-model-group": "gpt", "llm-upstream-model": row["model"],
            "llm-deployment": "first", "llm-provider": "openai", "llm-api-base": row["api_base"],
            "llm-prompt-tokens": str(row["prompt_tokens"]),
            "llm-completion-tokens": str(row["completion_tokens"]),
            "llm-total-tokens": str(row["total_tokens"]), "llm-cache-read-tokens": "0",
            "llm-cache-write-tokens": "0", "llm-reasoning-tokens": "0", "llm-usage": "reported",
            "llm-cost": found["llm-cost"], "llm-attempts": "1", "llm-retries": "0",
            "llm-fallbacks": "0", "llm-error": "-", "llm-error-class": "-",
            "llm-first-byte-ms": found["llm-first-byte-ms"],
            "llm-upstream-ms": found["llm-upstream-ms"]}
        assert float(found["llm-cost"]) == pytest.approx(COST)
        assert int(found["llm-first-byte-ms"]) >= 0

    def test_107_22_attempts(self, gw, up, other):
        other.always(actions.answer({"error": {"message": "no"}}, status=500))
        found = self.logged(gw, lambda: gw.chat("bad"))
        assert (found["s"], found["llm-model"], found["llm-model-group"]) == ("200", "bad", "gpt")
        assert (found["llm-attempts"], found["llm-fallbacks"]) == ("3", "1")
        assert found["u"] == found["llm-key-hash"] == "litellm_proxy_master_key"

    def test_107_23_a_stream(self, gw):
        found = self.logged(gw, lambda: gw.chat("gpt", stream=True))
        assert found["llm-stream"] == "1"

    def test_107_24_names(self, gw, client):
        for alias, shown in ((None, None), ("litellm_proxy_master_key", None), ("key:abc", None),
                             ('a"b\tc', "a_b_c"), ("plain", "plain")):
            body = {} if alias is None else {"key_alias": alias}
            made = client.post("/key/generate", json=body).json()
            digest = hashlib.sha256(made["key"].encode()).hexdigest()
            found = self.logged(gw, lambda m=made: gw.chat("gpt", key=m["key"]))
            assert found["u"] == (shown or f"key:{digest[:12]}")

    def test_107_25_refused(self, gw):
        found = self.logged(gw, lambda: gw.chat("gpt", key="sk-wrong"))
        assert (found["s"], found["u"], found["llm-key"]) == ("401", "-", "-")
        assert (found["llm-error"], found["llm-error-class"]) == ("auth_error",
                                                                  "AuthenticationError")
        assert found["llm-deployment"] == found["llm-cost"] == found["llm-prompt-tokens"] == "-"


class TestHowto:
    """The formats of docs/howto/logging.md as they stand there, and httpd's own."""

    @staticmethod
    def configure(up, other):
        page = (TOP / "docs/howto/logging.md").read_text()
        blocks = "".join(re.findall(r"^```apache\n(.*?)^```", page, re.M | re.S))
        return {"yaml": {"model_list": [model("gpt", up, model_info={"id": "first"}, **PRICED),
                                        model('q"\\é', up), model("bad", other)],
                         "router_settings": {"num_retries": 0}},
                "directives": blocks.replace("logs/", "") +
                'LogFormat "%v:%p %h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" '
                '\\"%{User-Agent}i\\"" vhost_combined\nCustomLog vhost.log vhost_combined\n'
                "TransferLog transfer.log\n"}

    def test_107_40_calls(self, gw, client):
        made = client.post("/key/generate", json={"key_alias": "team a"}).json()
        assert gw.chat("gpt", key=made["key"]).status_code == 200
        found = json.loads(lines(gw, "calls.log", 1, '"key":"team a"')[0])
        assert (found["status"], found["model"], found["deployment"], found["provider"]) == \
            (200, "gpt", "first", "openai")
        assert (found["in"], found["out"], found["attempts"], found["error"]) == \
            ("5", "7", "1", "-")
        assert float(found["cost"]) == pytest.approx(COST)

    def test_107_41_each_line_is_json(self, gw):
        for name in ('q"\\é', "no such\n\x01 model", "\u00e9\u4e2d"):
            gw.chat(name)
        gw.chat("x" * 5000)
        found = []

        def named():    # lines of two calls come in any order
            found[:] = [json.loads(line)["model"] for line in lines(gw, "calls.log", 4)]
            return {'q"\\%C3%A9', "no such%0A%01 model", "%C3%A9%E4%B8%AD",
                    "x" * 512 + "..."} <= set(found)
        until(named, 5, lambda: f"a line of each: {found}")

    def test_107_42_failures_alone(self, gw, other):
        other.always(actions.answer({"error": {"message": "no"}}, status=500))
        gw.chat("gpt"), gw.chat("bad"), gw.chat("gpt", key="sk-wrong")
        for failed in ("litellm_proxy_master_key 500 InternalServerError",
                       "- 401 AuthenticationError"):
            assert len(lines(gw, "failed.log", 1, f"] {failed}")) == 1
        assert not lines(gw, "failed.log", 0, " 200 ")

    def test_107_43_httpds_own_formats(self, gw):
        with raw.Connection(gw) as c:
            c.send(f"GET /key/info?key={OTHER} HTTP/1.1\r\nHost: x\r\nReferer: "
                   f"https://x/?token={OTHER}\r\nAuthorization: Bearer {MASTER_KEY}\r\n\r\n")
            c.reply()
        for name in ("vhost.log", "transfer.log"):
            line = lines(gw, name, 1, "/key/info")[0]
            assert "?key=***" in line and "litellm_proxy_master_key" in line and OTHER not in line


class TestShippedFormat:
    """The access log of conf/httpd.conf, which `make run` serves with."""
    @staticmethod
    def configure(up, other):
        conf = (TOP / "conf/httpd.conf").read_text()
        own = [line for line in conf.splitlines()
               if re.match(r"\s*(LogFormat|CustomLog|BufferedLogs)\b", line)]
        return {"yaml": {"model_list": [model("gpt", up)]},
                "directives": "\n".join(own).replace("${RUN}/", "shipped-") + "\n"}

    def test_107_30_a_call_is_seen_when_it_ends(self, gw):
        """Within a second of the answer, on a connection that stays open."""
        with gw.client() as c:
            for i in range(1, 4):
                assert c.post("/v1/chat/completions", json=CHAT).status_code == 200
                until(lambda n=i: self.text(gw).count("POST /v1/chat/completions") == n, 1,
                      "the call is in the log")
            c.get("/key/info", params={"key": SECRET})
        until(lambda: "/key/info?key=***" in self.text(gw), 1, "the last call is in the log")
        assert SECRET not in self.text(gw)
        assert " litellm_proxy_master_key [" in self.text(gw)

    @staticmethod
    def text(gw):
        return pathlib.Path(gw.run / "shipped-access.log").read_text()
