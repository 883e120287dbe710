# SPDX-License-Identifier: Apache-2.0
"""Why an upstream cannot be called: the kind for the client, the detail for the operator."""

import datetime
import json
import re
import socket
import ssl
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import actions, openai
from harness.gateway import Gateway
from harness.listener import Deaf, Listener
from harness.openai import model
from harness.ports import free_port
from harness.tls import Authority
from harness.upstream import Upstream, Wire
from harness.wait import slack, until


class Server(Listener):
    """Answers whatever comes first with these bytes, or with none, and closes."""

    def __init__(self, scheme, data=b"", host="localhost"):
        super().__init__()
        self.base = f"{scheme}://{host}:{self.port}/v1"
        self.data = data

    def serve(self, sock, number):
        sock.settimeout(5)
        sock.recv(65536)
        sock.sendall(self.data)


class Nobody:
    """A port without a listener, or a name without an address."""

    def __init__(self, base):
        self.base = base

    def close(self):
        pass


def expired(authority):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    day = datetime.timedelta(days=1)
    now = datetime.datetime.now(datetime.timezone.utc)
    authority.ca.issue_cert("localhost", not_before=now - 3 * day,
                            not_after=now - day).configure_cert(context)
    return context


def wants_ours(authority, version=ssl.TLSVersion.TLSv1_3):
    """A server that asks for a client's certificate; by version it says so at another time."""
    context = authority.server("localhost")
    context.verify_mode, context.maximum_version = ssl.CERT_REQUIRED, version
    return context


LIMITED = {"num_retries": 0, "disable_cooldowns": True}
ALERT = b"\x15\x03\x03\x00\x02\x02\x28"         # handshake_failure
PAGE = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"

#        name         what the client is told                what the operator is told
TOLD = {
    "refused": ("refused the connection", r"Connection refused \(111\)"),
    "name": ("host name .* cannot be resolved", r"no-such-host\.invalid.*DNS"),
    "deaf": ("connecting to the upstream timed out", r"connect: timed out"),
    "untrusted": ("certificate of the upstream is not trusted", "unable to get local issuer"),
    "other": ("certificate of the upstream is for another name",
              "for elsewhere.example, not for localhost"),
    "address": ("certificate of the upstream is for another name",
                r"for the address 127\.0\.0\.1, which mod_ssl does not compare"),
    "expired": ("certificate of the upstream has expired", "certificate has expired"),
    "plain": ("does not speak TLS", "wrong version number"),
    "alert": ("TLS handshake with the upstream failed", r'"handshake failure" \(40\): no protocol'),
    "ours": ("TLS handshake with the upstream failed",
             r'"certificate required" \(116\): it wants a certificate of ours'),
    "ours12": ("TLS handshake with the upstream failed", r'"handshake failure" \(40\)'),
    "cut": ("closed the connection during the TLS handshake", "closed during the handshake"),
    "slow": ("TLS handshake with the upstream timed out", "no answer to the handshake"),
    "tls": ("speaks TLS at this port: it must be called with https", "api_base must begin"),
    "reset": ("Server disconnected without sending a response.*https", "expect https"),
    "silent": ("Server disconnected without sending a response", "closed without a byte"),
    "ssh": ("The answer of the upstream is not HTTP: not an HTTP/1 status line",
            "not an HTTP/1 status line"),
    "half": ("not HTTP: it ends in the middle of the head", "ends in the middle"),
}


@pytest.fixture(scope="class")
def world(tmp_path_factory):
    ours = Authority(tmp_path_factory.mktemp("ours"))
    theirs = Authority(tmp_path_factory.mktemp("theirs"))
    tls = Upstream(openai.by_request, tls=ours.server("localhost"))
    made = {
        "refused": Nobody(f"http://127.0.0.1:{free_port()}/v1"),
        "name": Nobody("http://no-such-host.invalid/v1"),
        "deaf": Deaf(),
        "untrusted": Upstream(openai.by_request, tls=theirs.server("localhost")),
        "other": Upstream(openai.by_request, tls=ours.server("elsewhere.example")),
        "address": Nobody(Upstream(openai.by_request, tls=ours.server("127.0.0.1")).base.replace(
            "localhost", "127.0.0.1")),
        "expired": Upstream(openai.by_request, tls=expired(ours)),
        "plain": Server("https", PAGE),
        "alert": Server("https", ALERT),
        "ours": Upstream(openai.by_request, tls=wants_ours(ours)),
        "ours12": Upstream(openai.by_request, tls=wants_ours(ours, ssl.TLSVersion.TLSv1_2)),
        "cut": Server("https"),
        "slow": Nobody(Upstream(actions.stall()).base.replace("http:", "https:")),
        "tls": Server("http", ALERT),
        "reset": Nobody(tls.base.replace("https:", "http:")),
        "silent": Server("http"),
        "ssh": Server("http", b"SSH-2.0-OpenSSH_9.2p1 Debian\r\n"),
        "half": Server("http", b"HTTP/1.1 200 OK\r\nContent-"),
        "good": tls,
    }
    yield made, ours
    for upstream in made.values():
        upstream.close()


@pytest.fixture(scope="class")
def gw(world):
    made, ours = world
    yaml = {"model_list": [model(name, upstream) for name, upstream in made.items()],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}
    with Gateway(yaml, ca_file=ours.file, directives="LLMConnectTimeout 700ms") as gateway:
        gateway.expect_log("LLM230|AH00898|DNS lookup failure|AH02039|AH02268")
        yield gateway


class TestReasons:
    @pytest.mark.parametrize("name", TOLD)
    @pytest.mark.parametrize("stream", [False, True])
    def test_127_01_kind_for_the_client(self, gw, world, name, stream):
        reply = gw.chat(name, stream=stream)
        message = reply.json()["error"]["message"]
        assert reply.status_code == 500
        assert re.search(TOLD[name][0], message), message
        assert "Connection error." not in message
        for secret in ("127.0.0.1", "no-such-host", "elsewhere", "errno", "(111)"):
            assert secret not in message

    @pytest.mark.parametrize("name", TOLD)
    def test_127_02_detail_for_the_operator(self, gw, world, name):
        gw.chat(name)
        where = world[0][name].base.removesuffix("/v1")
        lines = [line for line in gw.log.text().splitlines()
                 if re.search("LLM23[01]:", line) and f" {where}" in line]
        assert lines and re.search(TOLD[name][1], lines[0]), lines

    def test_127_08_an_alert_while_the_request_is_sent(self, gw):
        """TLS 1.3 refuses a client's certificate after the handshake: sending fails first."""
        for stream in (False, True):
            message = gw.chat("ours", "x" * 6000000, stream=stream).json()["error"]["message"]
            assert "TLS handshake with the upstream failed" in message

    def test_127_03_health_tells_the_master_key(self, gw, world):
        answer = gw.client().get("/health", timeout=40).json()
        found = {e["model"].split("/")[-1]: e for e in answer["unhealthy_endpoints"]}
        texts = {e["model_id"]: e["error"] for e in answer["unhealthy_endpoints"]}
        assert len(texts) >= len(TOLD) and found
        for name, (_, detail) in TOLD.items():
            assert any(re.search(detail, text) for text in texts.values()), name

    def test_127_04_health_tells_others_the_kind_alone(self, gw):
        with gw.client() as c:
            key = c.post("/key/generate", json={"models": ["refused"]}).json()["key"]
        answer = gw.client(key).get("/health", timeout=40).json()
        assert len(answer["unhealthy_endpoints"]) == 1
        error = answer["unhealthy_endpoints"][0]["error"]
        assert "refused the connection" in error and "127.0.0.1" not in error

    def test_127_05_a_flood_is_one_line(self, gw, world):
        where = world[0]["refused"].base.removesuffix("/v1")

        def lines():
            return sum(f" {where}" in line and "LLM230" in line
                       for line in gw.log.text().splitlines())
        gw.chat("refused")
        before = lines()
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: gw.chat("refused"), range(60)))
        assert lines() - before <= 1

    def test_127_06_the_next_attempt_is_right(self, gw, world):
        assert gw.chat("good").status_code == 200


class Early(Listener):
    """Refuses each request when it has its head, and closes with the body unread."""

    BODY = json.dumps({"error": {"message": "the prompt is too large for me"}}).encode()

    def __init__(self, tls=None):
        super().__init__()
        self.tls = tls
        self.base = f"{'https' if tls else 'http'}://localhost:{self.port}/v1"

    def serve(self, sock, number):
        sock.settimeout(5)
        with self.tls.wrap_socket(sock, server_side=True) if self.tls else sock as s:
            Wire(s).until(b"\r\n\r\n")
            s.sendall(actions.head(413, {"Content-Length": len(self.BODY)}) + self.BODY)


class TestRefusedWhileSending:
    @pytest.mark.parametrize("stream", [False, True])
    @pytest.mark.parametrize("secure", [False, True])
    def test_127_09_the_answer_counts(self, tmp_path, secure, stream):
        authority = Authority(tmp_path)
        early = Early(authority.server("localhost") if secure else None)
        with Gateway({"model_list": [model("gpt", early)], "router_settings": LIMITED},
                     ca_file=authority.file) as gw:
            for _ in range(3):
                reply = gw.chat("gpt", "x" * 6000000, stream=stream)
                assert "the prompt is too large for me" in reply.json()["error"]["message"]
                assert reply.status_code == 413
        assert early.connections == 3
        early.close()


# https://www.iana.org/assignments/tls-parameters, "TLS Alerts", and what older servers send
ALERTS = {
    10: "unexpected message", 20: "bad record mac", 21: "decryption failed", 22: "record overflow",
    30: "decompression failure", 40: "handshake failure", 41: "no certificate",
    42: "bad certificate", 43: "unsupported certificate", 44: "certificate revoked",
    45: "certificate expired", 46: "certificate unknown", 47: "illegal parameter",
    48: "unknown ca", 49: "access denied", 50: "decode error", 51: "decrypt error",
    52: "too many cids requested", 60: "export restriction", 70: "protocol version",
    71: "insufficient security", 80: "internal error", 86: "inappropriate fallback",
    90: "user canceled", 100: "no renegotiation", 109: "missing extension",
    110: "unsupported extension", 111: "certificate unobtainable", 112: "unrecognized name",
    113: "bad certificate status response", 114: "bad certificate hash value",
    115: "unknown psk identity", 116: "certificate required", 117: "general error",
    120: "no application protocol", 121: "ech required", 200: None}


class TestAlerts:
    def test_127_07_each_has_a_name(self):
        servers = {code: Server("https", b"\x15\x03\x03\x00\x02\x02" + bytes([code]))
                   for code in ALERTS}
        models = [model(f"m{code}", s, model_info={"id": f"alert-{code}"})
                  for code, s in servers.items()]
        with Gateway({"model_list": models, "router_settings": {"num_retries": 0}}) as gw:
            gw.expect_log("LLM230|AH02039")
            found = gw.client().get("/health", timeout=40).json()["unhealthy_endpoints"]
        texts = {e["model_id"]: e["error"] for e in found}
        for code, name in ALERTS.items():
            said = f'alert "{name}" ({code})' if name else f"alert of number {code}"
            assert said in texts[f"alert-{code}"], code
        for server in servers.values():
            server.close()


TITAN = {"model": "bedrock/amazon.titan-embed-text-v2:0", "aws_access_key_id": "AKIDEXAMPLE",
         "aws_secret_access_key": "secret", "aws_region_name": "eu-west-1"}


def dialling(port):
    """Connections of this machine that wait for an answer of that port."""
    with open("/proc/net/tcp", encoding="ascii") as f:
        rows = [line.split() for line in f.readlines()[1:]]
    return sum(r[3] == "02" and int(r[2].split(":")[1], 16) == port for r in rows)


@pytest.fixture(scope="class")
def waiting(request, deaf):
    """A gateway whose upstream does not answer the dial, with the class's time limit."""
    titan = {"model_name": "titan", "litellm_params": TITAN | {
        "aws_bedrock_runtime_endpoint": deaf.base.removesuffix("/v1")}}
    yaml = {"model_list": [model("deaf", deaf), titan], "router_settings": LIMITED}
    with Gateway(yaml, directives=f"LLMConnectTimeout {request.cls.LIMIT}") as gateway:
        gateway.expect_log("LLM230")
        yield gateway


class TestHangUpWhileConnecting:
    LIMIT = "20s"

    def test_127_10_the_call_ends_with_its_client(self, waiting, deaf):
        body = b'{"model":"deaf","messages":[]}'
        before = dialling(deaf.port)
        with socket.create_connection(("127.0.0.1", waiting.port)) as s:
            s.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\n"
                      b"Authorization: Bearer sk-master-of-the-integration-tests\r\n"
                      b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                      % len(body) + body)
            until(lambda: dialling(deaf.port) > before, 5, "the upstream is dialled")
        until(lambda: " 499 " in (waiting.run / "access.log").read_text(), 5, "the call ended")

    def test_127_11_the_calls_own_limit(self, waiting):
        start = time.monotonic()
        reply = waiting.chat("deaf", timeout=0.6)
        assert reply.status_code == 408
        assert "connecting to the upstream timed out" in reply.json()["error"]["message"]
        assert 0.5 < time.monotonic() - start < 3 * slack()


class TestSideBySide:
    LIMIT = "1s"

    def test_127_20_parts_dial_at_once(self, waiting):
        """Six calls of one request: the limit is waited for once, not six times."""
        start = time.monotonic()
        with waiting.client() as c:
            reply = c.post("/v1/embeddings", json={"model": "titan", "input": list("abcdef")})
        assert reply.status_code == 500
        assert "timed out" in reply.json()["error"]["message"]
        assert 0.9 < time.monotonic() - start < 3.5 * slack()


class Peers(Listener):
    """Remembers where each connection came from, and serves it."""

    BODY = json.dumps(openai.chat()).encode()

    def __init__(self):
        self.seen = []
        super().__init__()
        self.base = f"http://127.0.0.1:{self.port}/v1"

    def serve(self, sock, number):
        self.seen.append(sock.getpeername()[0])
        sock.settimeout(5)
        sock.recv(65536)
        sock.sendall(actions.head(200, {"Content-Length": len(self.BODY),
                                        "Connection": "close"}) + self.BODY)


class TestSettingsOfModProxy:
    """What httpd's administrator says of connections holds for ours."""

    @pytest.mark.parametrize("directives,address", [
        ("", "127.0.0.1"), ("ProxySourceAddress 127.0.0.7", "127.0.0.7")])
    def test_127_30_source_address(self, directives, address):
        peers = Peers()
        with Gateway({"model_list": [model("gpt", peers)]}, directives=directives) as gw:
            for _ in range(2):
                assert gw.chat("gpt").status_code == 200
        assert peers.seen == [address] * 2
        peers.close()

    def test_127_31_source_address_of_nobody(self):
        peers = Peers()
        with Gateway({"model_list": [model("gpt", peers)], "router_settings": {"num_retries": 0}},
                     directives="ProxySourceAddress 192.0.2.1") as gw:
            gw.expect_log("LLM230")
            message = gw.chat("gpt").json()["error"]["message"]
            assert "could not open a connection" in message and "192.0.2.1" not in message
            assert "Cannot assign requested address" in gw.log.text()
        assert peers.seen == []
        peers.close()

    def test_127_32_limit_of_a_declared_worker(self, deaf):
        """ProxySet connectiontimeout= is shorter than LLMConnectTimeout: it holds."""
        url = deaf.base.removesuffix("/v1")
        directives = f'<Proxy "{url}/" connectiontimeout=600ms>\n</Proxy>'
        with Gateway({"model_list": [model("deaf", deaf)], "router_settings": LIMITED},
                     directives=directives) as gw:
            gw.expect_log("LLM230")
            start = time.monotonic()
            reply = gw.chat("deaf")
            assert 0.5 < time.monotonic() - start < 4 * slack()
            assert reply.status_code == 500 and "timed out" in reply.json()["error"]["message"]

    def test_127_33_a_worker_out_of_service(self):
        """mod_proxy takes a declared worker out after a failure when it is told to."""
        nobody = Nobody(f"http://127.0.0.1:{free_port()}/v1")
        directives = f'<Proxy "{nobody.base.removesuffix("/v1")}/" retry=60 status=-I>\n</Proxy>'
        with Gateway({"model_list": [model("gpt", nobody)], "router_settings": LIMITED},
                     directives=directives) as gw:
            gw.expect_log("LLM230|AH00940")
            assert "refused the connection" in gw.chat("gpt").json()["error"]["message"]
            assert "could not open" in gw.chat("gpt").json()["error"]["message"]
            assert "out of service" in gw.log.text()
