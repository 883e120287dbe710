# SPDX-License-Identifier: Apache-2.0
"""What httpd itself refuses on the gateway's paths is told in the API's shape."""

import base64
import hashlib
import json
import subprocess

import pytest
import trustme

from harness import httpdconf, raw
from harness.gateway import MASTER_KEY, Gateway
from harness.httpdconf import MODULES_DIR
from harness.openai import model
from harness.ports import free_port
from harness.wait import until

CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}
PATH = "/v1/chat/completions"


def load(*names):
    return "".join(f"LoadModule {n}_module {MODULES_DIR}/mod_{n}.so\n" for n in names)


def ask(gw, data):
    with raw.Connection(gw) as c:
        c.send(data)
        return c.reply()


def everything(gw, data):
    """@return (the answer, what came behind it)"""
    with raw.Connection(gw) as c:
        c.send(data)
        reply = c.reply()
        while not c.closed():
            pass
        return reply, c.buffer


def request(line, *headers, host=True):
    return "\r\n".join([line, *(["Host: localhost"] if host else []), *headers]) + "\r\n\r\n"


def in_api_shape(reply, status):
    assert reply.status == status, (reply.status, reply.body)
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["access-control-allow-origin"] == "*"
    assert reply.complete and "content-length" in reply.headers
    found = reply.json()["error"]
    assert set(found) == {"message", "type", "param", "code"}
    assert found["code"] == str(status) and found["param"] is None
    assert found["message"] and "<" not in found["message"]
    return found


class TestLimits:
    """Refused before there is a request a module could look at."""
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]},
                "directives": "LimitRequestFields 50\nLimitRequestBody 4000\n"}

    @pytest.mark.parametrize("data,status", [
        (request(f"GET {PATH}?a=" + "x" * 9000 + " HTTP/1.1"), 414),
        (request(f"POST {PATH} HTTP/1.1", "X-Long: " + "x" * 9000), 400),
        (request(f"POST {PATH} HTTP/1.1", *[f"X-{i}: 1" for i in range(60)]), 400),
        (request(f"POST {PATH} HTTP/1.1", "no colon here"), 400),
        (request(f"POST {PATH} HTTP/1.1", "Content-Length: abc"), 400),
        (request(f"POST {PATH} HTTP/1.1", "Content-Length: -5"), 400),
        (request(f"POST {PATH} HTTP/1.1", "Transfer-Encoding: nonsense"), 400),
        (request(f"POST {PATH} HTTP/1.1", host=False), 400),
        (request(f"POST {PATH} HTTP/1.1", "Expect: 200-ok"), 417),
        (request(f"POST {PATH}"), 400),
        (request(f"P\x01ST {PATH} HTTP/1.1"), 400),
        (request("GET /v1/%zz HTTP/1.1"), 400),
        (request("GET no-slash HTTP/1.1"), 400),
        ("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
    ])
    def test_108_01_refused(self, gw, data, status):
        gw.expect_log("AH00566|AH10244|AH02427")
        found = in_api_shape(ask(gw, data), status)
        assert found["type"] == "invalid_request_error"

    def test_108_02_limit_request_body(self, gw):
        for path in (PATH, "/key/generate"):
            whole, rest = everything(gw, raw.post(path, CHAT | {"user": "x" * 5000}))
            assert "larger" in in_api_shape(whole, 413)["message"]
            assert rest == b""          # httpd has answered, and nobody else does
        until(lambda: " 413 " in (gw.run / "access.log").read_text().splitlines()[-1], 5, "logged")
        assert [r["status"] for r in gw.spend_rows(1)] == ["failure"]

    @pytest.mark.parametrize("path, sent, status", [
        (PATH, {"Authorization": None}, 401), ("/v1/models", {}, 405), ("/health", {}, 405),
        ("/v1/models", {"Authorization": None}, 405), ("/v1/nope", {}, 404)])
    @pytest.mark.parametrize("length", ["5000", "99999999999"])
    def test_108_06_one_answer(self, gw, path, sent, status, length):
        """Nobody reads a body that is refused anyhow: httpd's filter would answer as well."""
        whole, rest = everything(gw, raw.post(path, b"", Content_Length=length, **sent))
        assert whole.status == status and whole.complete and whole.json()
        assert rest == b""

    @pytest.mark.parametrize("body,status", [
        (b"1388\r\n" + b" " * 5000 + b"\r\n0\r\n\r\n", 413), (b"nonsense\r\n", 400),
        (b"ffffffffffffffffffff\r\n", 413)])
    def test_108_05_chunks(self, gw, body, status):
        head = raw.post(PATH, b"", Content_Length=None, Transfer_Encoding="chunked")
        whole, rest = everything(gw, head + body)
        in_api_shape(whole, status)
        assert rest == b""

    def test_108_03_head(self, gw):
        reply = ask(gw, request(f"HEAD {PATH} HTTP/1.1", "Expect: 200-ok", "Connection: close"))
        assert (reply.status, reply.body) == (417, b"")
        assert reply.headers["content-type"] == "application/json"

    def test_108_04_the_connection_goes_on(self, gw):
        with gw.client() as c:
            for _ in range(3):
                assert c.get("/v1/models").status_code == 200


STATUSES = {400: "invalid_request_error", 401: "auth_error", 403: "permission_error",
            404: "invalid_request_error", 408: "invalid_request_error",
            411: "invalid_request_error", 413: "invalid_request_error",
            414: "invalid_request_error", 417: "invalid_request_error",
            421: "invalid_request_error", 429: "throttling_error", 431: "invalid_request_error",
            500: "internal_server_error", 502: "internal_server_error",
            503: "internal_server_error", 504: "internal_server_error"}


class TestSlow:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]},
                "directives": load("reqtimeout") + "RequestReadTimeout header=1 body=1\n"}

    def test_108_07_head_and_body(self, gw):
        gw.expect_log("AH01382")
        whole = raw.post(PATH, CHAT)
        for sent in (whole[:80], whole[:-5]):
            in_api_shape(ask(gw, sent), 408)


class TestAccess:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)],
                         "general_settings": {"forward_client_headers_to_llm_api": True}},
                "directives": load("authn_core", "auth_basic", "authn_file", "authz_user",
                                   "authz_host", "rewrite", "alias", "allowmethods")
                + "".join(f"<Location /status/{n}>\nRedirect {n}\n</Location>\n" for n in STATUSES)
                + "<Location /no/users>\nAuthType Basic\nAuthName x\nAuthUserFile nowhere\n"
                "Require valid-user\n</Location>\n"
                "<Location /only/get>\nAllowMethods GET\n</Location>\n"
                + "<Location /key/>\nRequire ip 10.1.2.3\n</Location>\n"
                "<Location /v1/chat/>\nAuthType Basic\nAuthName gate\n"
                "AuthUserFile users\nRequire valid-user\n</Location>\n"
                "<Location /v1/embeddings>\nRedirect 503\n</Location>\n"
                "<Location /completions>\nRedirect 302 https://example.org/\n</Location>\n"
                "<Location /test>\nRequire all denied\n"
                "ErrorDocument 403 \"in the administrator's words\n</Location>\n"
                "RewriteEngine on\nRewriteRule ^/v1/models - [F]\n"
                "RewriteRule ^/api/(.*) /v1/$1 [PT]\n"}

    @pytest.fixture(scope="class", autouse=True)
    @staticmethod
    def files(gw):
        sha = base64.b64encode(hashlib.sha1(b"wonder").digest()).decode()
        (gw.run / "users").write_text(f"alice:{{SHA}}{sha}\n")
        gw.expect_log("AH01630|AH01617|AH01618|AH01614|AH01797")

    BASIC = "Basic " + base64.b64encode(b"alice:wonder").decode()

    def test_108_10_require_ip(self, gw):
        reply = ask(gw, raw.post("/key/generate", {}))
        found = in_api_shape(reply, 403)
        assert found["type"] == "permission_error"
        assert "x-litellm-call-id" in reply.headers

    @pytest.mark.parametrize("sent", [None, "Basic " + base64.b64encode(b"alice:x").decode(),
                                      f"Bearer {MASTER_KEY}"])
    def test_108_11_valid_user(self, gw, up, sent):
        reply = ask(gw, raw.post(PATH, CHAT, Authorization=sent, x_api_key=MASTER_KEY))
        found = in_api_shape(reply, 401)
        assert found["type"] == "auth_error"
        assert reply.headers["www-authenticate"] == 'Basic realm="gate"'
        assert up.requests == []
        assert gw.spend_rows(1)[0]["status"] == "failure"

    @pytest.mark.parametrize("name", ["x-api-key", "api-key", "x-litellm-api-key",
                                      "x-goog-api-key", "Ocp-Apim-Subscription-Key"])
    def test_108_12_basic_and_a_key(self, gw, up, name):
        reply = ask(gw, raw.post(PATH, CHAT, Authorization=self.BASIC, **{name: MASTER_KEY}))
        assert reply.status == 200, reply.body
        assert self.BASIC.encode() not in up.last.head
        assert up.last.all("authorization") == ["Bearer sk-upstream"]
        logged = gw.log.text() + (gw.run / "access.log").read_text()
        assert self.BASIC not in logged

    def test_108_13_basic_is_no_key(self, gw, up):
        for headers in ({}, {"x-api-key": self.BASIC}, {"x-api-key": ""}):
            reply = ask(gw, raw.post(PATH, CHAT, Authorization=self.BASIC, **headers))
            found = in_api_shape(reply, 401)
            assert "Malformed API Key" in found["message"]
        assert up.requests == []

    def test_108_14_redirect_and_rewrite(self, gw):
        in_api_shape(ask(gw, raw.post("/v1/embeddings", {})), 503)
        in_api_shape(ask(gw, request("GET /v1/models HTTP/1.1",
                                     f"Authorization: Bearer {MASTER_KEY}")), 403)
        reply = ask(gw, raw.post("/completions", {}))
        assert reply.status == 302 and reply.headers["location"] == "https://example.org/"
        assert reply.headers["content-type"].startswith("text/html")

    @pytest.mark.parametrize("status,kind", STATUSES.items())
    def test_108_18_any_status(self, gw, status, kind):
        reply = ask(gw, request(f"GET /status/{status} HTTP/1.1"))
        assert in_api_shape(reply, status)["type"] == kind

    def test_108_19_modules_that_fail_or_refuse(self, gw):
        gw.expect_log("AH01620|AH01623|AH01618")
        in_api_shape(ask(gw, request("GET /no/users HTTP/1.1", f"Authorization: {self.BASIC}")), 500)
        in_api_shape(ask(gw, raw.post("/only/get", {})), 405)

    def test_108_15_rewritten_paths(self, gw):
        reply = ask(gw, raw.post("/api/embeddings", CHAT))
        assert reply.status == 503        # the rules of the new path count
        assert ask(gw, raw.post("/api/completions", {"model": "gpt", "prompt": "x"})).status == 200

    def test_108_16_the_administrators_own_document(self, gw):
        reply = ask(gw, request("GET /test HTTP/1.1"))
        assert reply.status == 403 and reply.body == b"in the administrator's words"

    def test_108_17_trace(self, gw):
        reply = ask(gw, request("TRACE /v1/x HTTP/1.1", "x-api-key: sk-secret-value-123"))
        assert reply.status in (404, 405) and b"sk-secret" not in reply.body
        assert reply.headers["content-type"] == "application/json"


class TestErrorDocument:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]},
                "directives": load("authz_host")
                + "DocumentRoot .\n<Location /key/>\nRequire ip 10.1.2.3\n</Location>\n"
                "<Location /403.html>\nRequire all granted\n</Location>\n"
                "<Location /nothing.html>\nRequire all granted\n</Location>\n"
                "ErrorDocument 403 /403.html\nErrorDocument 417 /nothing.html\n"}

    @pytest.fixture(scope="class", autouse=True)
    @staticmethod
    def files(gw):
        (gw.run / "403.html").write_text("<p>not from there</p>")
        gw.expect_log("AH01630|AH00128|AH00112")

    def test_108_20_a_page(self, gw):
        reply = ask(gw, raw.post("/key/generate", {}))
        assert reply.status == 403 and reply.body == b"<p>not from there</p>"

    def test_108_21_a_page_that_is_not_there(self, gw):
        in_api_shape(ask(gw, request(f"POST {PATH} HTTP/1.1", "Expect: 200-ok")), 417)


class TestShared:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}, "alive": "/llm/health/liveliness",
                "directives": load("authz_host")
                + "LLMBasePath /llm\n<Location />\nRequire ip 10.1.2.3\n</Location>\n"
                "<Location /llm/health/>\nRequire all granted\n</Location>\n"}

    @pytest.fixture(scope="class")
    @staticmethod
    def gw(up, other):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(httpdconf, "TEMPLATE",
                          httpdconf.TEMPLATE.replace("LLMEngine on", "LLMEngine shared"))
            with Gateway(**TestShared.configure(up, other)) as gateway:
                gateway.expect_log("AH01630")
                yield gateway

    @pytest.mark.parametrize("path,ours", [
        ("/llm/v1/models", True), ("/llm/v1/chat/completions", True), ("/llm/nothing", False),
        ("/v1/models", False), ("/page", False)])
    def test_108_30_only_the_gateways_paths(self, gw, path, ours):
        reply = ask(gw, request(f"GET {path} HTTP/1.1"))
        if ours:
            in_api_shape(reply, 403)
        else:
            assert reply.status == 403 and reply.headers["content-type"].startswith("text/html")

    def test_108_31_refused_before_translation(self, gw):
        in_api_shape(ask(gw, request("POST /llm/v1/chat/completions HTTP/1.1", "Expect: x")), 417)
        reply = ask(gw, request("POST /page HTTP/1.1", "Expect: x"))
        assert reply.status == 417 and reply.headers["content-type"].startswith("text/html")

    @pytest.mark.parametrize("path,ours", [
        ("/llm/v1/chat/completions", True), ("/llm/v1/nothing", False), ("/page", False)])
    def test_108_32_a_line_too_long(self, gw, path, ours):
        """Of it httpd has read the beginning alone."""
        reply = ask(gw, request(f"POST {path}?a=" + "x" * 9000 + " HTTP/1.1"))
        if ours:
            in_api_shape(reply, 414)
        else:
            assert reply.status == 414 and reply.headers["content-type"].startswith("text/html")


class TestHttp2:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]},
                "directives": load("http2", "authz_host") + "Protocols h2c http/1.1\n"
                "<Location /key/>\nRequire ip 10.1.2.3\n</Location>\n"}

    @pytest.mark.parametrize("path,headers,status", [
        ("/key/info", [], 403), ("/v1/models", ["X-Long: " + "x" * 9000], 431),
        ("/v1/models", [f"X-{i}: 1" for i in range(150)], 431),
        ("/v1/models?a=" + "x" * 9000, [], 414)])
    def test_108_40_refused(self, gw, path, headers, status):
        gw.expect_log("AH01630")
        args = [a for h in headers for a in ("-H", h)]
        done = subprocess.run(
            ["curl", "-sN", "--http2-prior-knowledge", "--noproxy", "*", "-m", "15", "-D", "-",
             *args, gw.url + path], capture_output=True, text=True, timeout=30)
        head, body = done.stdout.split("\n\n", 1)
        assert head.startswith(f"HTTP/2 {status}"), head
        assert "content-type: application/json" in head
        assert json.loads(body)["error"]["code"] == str(status)


SHA = base64.b64encode(hashlib.sha1(b"wonder").digest()).decode()
LONG = CHAT | {"user": "x" * 5000}
KEY = ["-H", f"Authorization: Bearer {MASTER_KEY}"]

#            what is sent over curl                                             status
OVER_TWO = [
    (["-H", "X-Long: " + "x" * 9000], "/v1/models", 431),
    ([a for i in range(150) for a in ("-H", f"X-{i}: 1")], "/v1/models", 431),
    ([], "/v1/models?a=" + "x" * 9000, 414),
    (["-H", "Expect: 200-ok"], PATH, 417),
    ([*KEY, "--json", json.dumps(LONG)], PATH, 413),
    ([*KEY, "--json", json.dumps(LONG)], "/v1/completions", 413),
    ([], "/v1/%zz", 400),
    ([], "/key/info", 403),
    ([], "/v1/embeddings", 401),
    (["-u", "alice:wrong", "-H", f"x-api-key: {MASTER_KEY}"], "/v1/embeddings", 401),
]
# mod_http2, with none of our modules as well, resets some streams before the 413 is sent
REFUSED = [(way, *row) for way in ("h2", "h2c", "https") for row in OVER_TWO
           if way == "https" or row[-1] != 413]


class TestOverTls:
    """The same over TLS, where httpd's other protocol begins without asking."""

    @pytest.fixture(scope="class")
    @staticmethod
    def tls(tmp_path_factory):
        authority = trustme.CA()
        made = authority.issue_cert("localhost", "127.0.0.1")
        folder = tmp_path_factory.mktemp("front")
        folder.chmod(0o755)
        made.private_key_and_cert_chain_pem.write_to_path(str(folder / "both.pem"))
        (folder / "both.pem").chmod(0o644)
        return folder / "both.pem", free_port()

    @pytest.fixture(scope="class")
    @staticmethod
    def gw(up, other, tls):
        pem, port = tls
        with Gateway({"model_list": [model("gpt", up)]}, directives=(
                load("http2", "authn_core", "auth_basic", "authn_file", "authz_user", "authz_host")
                + "Protocols h2 h2c http/1.1\nLimitRequestBody 4000\n"
                "<Location /key/>\nRequire ip 10.1.2.3\n</Location>\n"
                "<Location /v1/embeddings>\nAuthType Basic\nAuthName gate\nAuthUserFile users\n"
                f"Require valid-user\n</Location>\nListen 127.0.0.1:{port}\n"
                f"<VirtualHost 127.0.0.1:{port}>\nServerName localhost\nSSLEngine on\n"
                f"SSLCertificateFile {pem}\nLLMEngine on\nSSLProxyEngine On\n"
                "Protocols h2 http/1.1\n</VirtualHost>\n")) as gateway:
            (gateway.run / "users").write_text(f"alice:{{SHA}}{SHA}\n")
            gateway.expect_log("AH01630|AH01617|AH10244|AH02032|AH01876|AH00566")
            yield gateway

    def ask(self, where, args, path):
        done = subprocess.run(["curl", "-skNv", "--noproxy", "*", "-m", "15", "-D", "-", *args,
                               where + path], capture_output=True, text=True, timeout=30)
        parts = done.stdout.replace("\r\n", "\n").split("\n\n", 1)
        assert len(parts) == 2, (done.returncode, done.stdout, done.stderr)
        return parts

    @pytest.mark.parametrize("way,args,path,status", REFUSED)
    def test_108_50_refused(self, gw, tls, way, args, path, status):
        if way == "https" and status == 431:
            status = 400                # httpd's word for it in HTTP/1.1
        where = gw.url if way == "h2c" else f"https://127.0.0.1:{tls[1]}"
        how = {"h2": "--http2", "h2c": "--http2-prior-knowledge", "https": "--http1.1"}[way]
        head, body = self.ask(where, [how, *args], path)
        version = "HTTP/1.1" if way == "https" else "HTTP/2"
        assert head.startswith(f"{version} {status}"), head
        assert "content-type: application/json" in head.lower(), (head, body)
        assert json.loads(body)["error"]["code"] == str(status)

    @pytest.mark.parametrize("way", ["h2", "h2c", "https"])
    def test_108_51_basic_and_a_key(self, gw, tls, way):
        """httpd takes the one and the gateway the other."""
        where = gw.url if way == "h2c" else f"https://127.0.0.1:{tls[1]}"
        how = {"h2": "--http2", "h2c": "--http2-prior-knowledge", "https": "--http1.1"}[way]
        for header in ("x-api-key", "api-key"):
            head, body = self.ask(where, [how, "-u", "alice:wonder", "-H",
                                          f"{header}: {MASTER_KEY}", "--json",
                                          '{"model":"gpt","input":"x"}'], "/v1/embeddings")
            assert " 200" in head.split("\n")[0], (head, body)

    def test_108_52_plain_http_at_the_port_of_tls(self, gw, tls):
        head, body = self.ask(f"http://127.0.0.1:{tls[1]}", [], "/v1/models")
        assert head.startswith("HTTP/1.1 400") and json.loads(body)["error"]["code"] == "400"
