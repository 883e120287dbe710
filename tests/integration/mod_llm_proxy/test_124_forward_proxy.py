# SPDX-License-Identifier: Apache-2.0
"""Upstreams behind a forward proxy: httpd's ProxyRemote and NoProxy, or the environment."""

import pytest

from harness import actions, openai, sse
from harness.forwardproxy import ForwardProxy
from harness.gateway import Gateway, StartError
from harness.openai import model
from harness.tls import Authority
from harness.upstream import Upstream

SECURE, PLAIN = "models.example", "plain.example"   # names no DNS knows: only the proxy does


class World:
    """Two upstreams that are only reached through the proxy, and one that is here."""

    def __init__(self, folder):
        self.ours = Authority(folder)
        self.secure = Upstream(openai.by_request, tls=self.ours.server(SECURE, "localhost"))
        self.plain = Upstream(openai.by_request)
        hosts = {SECURE: self.secure.port, PLAIN: self.plain.port, "localhost": self.plain.port}
        self.proxy = ForwardProxy(hosts)
        self.guarded = ForwardProxy(hosts, "us:er", "p@ss word")

    def models(self):
        return [self.named("secure", f"https://{SECURE}:8443/v1"),
                self.named("plain", f"http://{PLAIN}:8080/v1"), model("here", self.plain)]

    def named(self, name, base):
        made = model(name, self.plain)
        made["litellm_params"]["api_base"] = base
        return made

    def gateway(self, directives="", **env):
        return Gateway({"model_list": self.models(),
                        "router_settings": {"num_retries": 0, "disable_cooldowns": True}},
                       ca_file=self.ours.file, directives=directives, env=env)

    def close(self):
        for thing in (self.secure, self.plain, self.proxy, self.guarded):
            thing.close()


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    made = World(tmp_path_factory.mktemp("authority"))
    yield made
    made.close()


@pytest.fixture(scope="class")
def gw(request, world):
    with request.cls.gateway(world) as gateway:
        yield gateway


@pytest.fixture(autouse=True)
def afresh(world):
    for thing in (world.secure, world.plain, world.proxy, world.guarded):
        thing.forget()
    yield
    assert world.secure.broken + world.plain.broken == []


def serves(gw, name):
    assert gw.chat(name).json() == openai.chat() | {"model": name}


CONNECT, POST = ("CONNECT", SECURE, 8443), ("POST", PLAIN, 8080)


class Ways:
    """What holds however the proxy was named."""

    def test_124_01_https_by_connect(self, gw, world):
        serves(gw, "secure")
        assert world.proxy.asked == [CONNECT]
        assert world.secure.last.header("host") == f"{SECURE}:8443"
        assert world.secure.last.header("proxy-authorization") is None
        serves(gw, "secure")                    # the tunnel is kept
        assert world.proxy.asked == [CONNECT]

    def test_124_02_https_stream(self, gw, world):
        world.secure.script(actions.sse(openai.chunks("abcd"), delay=0.05))
        assert sse.content(sse.events(gw.chat("secure", stream=True).text)) == "abcd"

    def test_124_03_http_by_whole_url(self, gw, world):
        serves(gw, "plain")
        assert world.proxy.asked == [POST]
        assert world.plain.last.target == "/v1/chat/completions"

    def test_124_04_past_the_proxy(self, gw, world):
        serves(gw, "here")
        assert world.proxy.asked == []


class TestDirectives(Ways):
    @staticmethod
    def gateway(world):
        return world.gateway(f'ProxyRemote "*" "{world.proxy.url}"\nNoProxy localhost')


class TestEnvironment(Ways):
    @staticmethod
    def gateway(world):
        return world.gateway(HTTPS_PROXY=world.proxy.url,
                             http_proxy=f"127.0.0.1:{world.proxy.port}",
                             NO_PROXY="other.example, .localhost")


class TestOneScheme:
    """ProxyRemote takes the place of all the environment says."""

    @staticmethod
    def gateway(world):
        return world.gateway(f'ProxyRemote "https" "{world.proxy.url}"',
                             http_proxy=world.guarded.url)

    def test_124_20_the_other_goes_directly(self, gw, world):
        gw.expect_log("AH00898|DNS lookup failure|AH01114|LLM230|AH00957")
        serves(gw, "secure")
        serves(gw, "here")
        assert gw.chat("plain").status_code == 500
        assert world.proxy.asked == [CONNECT] and world.guarded.asked == []


class TestCredentials:
    @pytest.mark.parametrize("way", ["directive", "environment"])
    def test_124_30_right_ones(self, world, way):
        directives, env = f'ProxyRemote "*" "{world.guarded.url}" "us:er:p@ss word"', {}
        if way == "environment":
            url = world.guarded.url.replace("//", "//us%3Aer:p%40ss%20word@")
            directives, env = "", {"https_proxy": url, "http_proxy": url}
        with world.gateway(directives, **env) as gw:
            serves(gw, "secure")
            serves(gw, "plain")
            assert world.guarded.asked == [CONNECT, POST] and world.guarded.refused == 0
            for upstream in (world.secure, world.plain):
                assert upstream.last.header("proxy-authorization") is None
            assert "p@ss" not in gw.log.text()

    def test_124_31_none(self, world):
        """The proxy's refusal is an answer of its own; nothing reaches the upstream."""
        with world.gateway(f'ProxyRemote "*" "{world.guarded.url}"') as gw:
            gw.expect_log("AH00948|LLM230|AH00957|AH01114|AH02572|AH")
            assert gw.chat("secure").status_code >= 400
            assert gw.chat("plain").status_code >= 400
        assert world.secure.requests == world.plain.requests == []


class TestRules:
    @pytest.mark.parametrize("entry,direct", [
        ("*", True), ("localhost", True), ("LOCALHOST", True), ("host", False),
        ("localhost:{port}", True), ("localhost:1", False), ("a.localhost", False), ("", False)])
    def test_124_40_no_proxy(self, world, entry, direct):
        entry = entry.format(port=world.plain.port)
        with world.gateway(http_proxy=world.proxy.url, no_proxy=entry) as gw:
            serves(gw, "here")
            assert (world.proxy.asked == []) is direct

    def test_124_43_metadata_services_are_not_asked_through_it(self, world):
        yaml = {"model_list": [world.named("meta", "http://169.254.0.1:1/v1")],
                "router_settings": {"num_retries": 0}}
        with Gateway(yaml, env={"http_proxy": world.proxy.url},
                     directives="LLMConnectTimeout 300ms") as gw:
            gw.expect_log("LLM230|AH00957|AH01114|AH00959")
            assert gw.chat("meta").status_code >= 400    # whoever is there
        assert world.proxy.asked == []

    def test_124_41_small_letters_go_before(self, world):
        with world.gateway(http_proxy="", HTTP_PROXY=world.guarded.url) as gw:
            serves(gw, "here")
        assert world.guarded.asked == []

    @pytest.mark.parametrize("value", ["socks5://127.0.0.1:1", "https://127.0.0.1:1", "http://?"])
    def test_124_42_a_proxy_we_cannot_talk_to(self, world, value):
        gw = world.gateway(HTTPS_PROXY=value)
        gw.expect_log("LLM15|AH000(16|20)")
        try:
            with pytest.raises(StartError) as e:
                gw.start()
            assert "LLM15" in e.value.output and value not in e.value.output
        finally:
            gw.close()
