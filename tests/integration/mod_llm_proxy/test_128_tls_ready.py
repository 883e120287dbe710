# SPDX-License-Identifier: Apache-2.0
"""LLMEngine without TLS to upstreams, where an upstream is called with https: not at all."""

import pathlib
import tempfile

import pytest

from harness import openai
from harness.gateway import Gateway
from harness.openai import model
from harness.upstream import Upstream
from harness.wait import until


class Base:
    def __init__(self, base):
        self.base = base


SECURE = {"model_list": [model("far", Base("https://api.example/v1"))]}
PLAIN = {"model_list": [model("near", Base("http://127.0.0.1:1/v1"))]}
BY_DEFAULT = {"model_list": [{"model_name": "gpt", "litellm_params": {
    "model": "openai/gpt-4o-mini", "api_key": "sk-upstream"}}]}
MOCK = {"model_list": [{"model_name": "mock", "litellm_params": {
    "model": "openai/gpt-4o-mini", "api_key": "sk-upstream", "mock_response": "hi"}}]}
SIGNS_IN = {"model_list": [{"model_name": "gpt", "litellm_params": {
    "model": "azure/d", "api_base": "http://127.0.0.1:1", "tenant_id": "t", "client_id": "c",
    "client_secret": "s"}}]}
TAKES_A_ROLE = {"model_list": [{"model_name": "c", "litellm_params": {
    "model": "bedrock/anthropic.claude-3-haiku-20240307-v1:0", "aws_region_name": "eu-west-1",
    "aws_bedrock_runtime_endpoint": "http://127.0.0.1:1", "aws_access_key_id": "a",
    "aws_secret_access_key": "s", "aws_role_name": "arn:aws:iam::1:role/r",
    "aws_session_name": "name"}}]}
OFF = 'SSLProxyEngine Off'
# only a section with a parameter has settings of its own, as far as mod_proxy is concerned
DECLARED = '<Proxy "https://api.example/" keepalive=On>\n    SSLProxyEngine On\n</Proxy>'


@pytest.fixture
def made():
    """Gateways that are only asked whether they would start; closed behind the test."""
    all_of_them = []

    def make(yaml, change=lambda text: text):
        gateway = Gateway(yaml)
        all_of_them.append(gateway)
        gateway.conf_file.write_text(change(gateway.conf_file.read_text()))
        return gateway
    yield make
    for gateway in all_of_them:
        gateway.close()


def without(text):
    return text.replace("SSLProxyEngine On\n", "")


def off(text):
    return text.replace("SSLProxyEngine On\n", OFF + "\n")


def declared(text):
    return without(text).replace("LLMConfig", DECLARED + "\nLLMConfig", 1)


def without_mod_ssl(text):
    return "\n".join(line for line in text.splitlines()
                     if "ssl_module" not in line and not line.startswith("SSL"))


def other_host(text):
    """The main server may, the virtual host that serves may not."""
    return text.replace("LLMEngine on\n", "") + (
        "<VirtualHost *:*>\n    SSLProxyEngine Off\n    LLMEngine on\n</VirtualHost>\n")


def included(text):
    """What serves is in a fragment; that TLS is on in another one's host is of no use to it."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="llm-inc."))
    folder.chmod(0o755)
    (folder / "10-serves.conf").write_text(
        "<VirtualHost *:*>\n    ServerName serves\n    LLMEngine on\n</VirtualHost>\n")
    (folder / "20-other.conf").write_text(
        "<VirtualHost *:*>\n    ServerName other\n    SSLProxyEngine On\n</VirtualHost>\n")
    return without(text).replace("LLMEngine on\n", "") + f"IncludeOptional {folder}/*.conf\n"


def included_whole(text):
    """The same with TLS switched on by a fragment of the host itself."""
    text = included(text)
    folder = pathlib.Path(text.rsplit("IncludeOptional ", 1)[1].split("/*")[0])
    (folder / "tls.part").write_text("SSLProxyEngine On\n")
    serves = folder / "10-serves.conf"
    serves.write_text(serves.read_text().replace("LLMEngine on", f"LLMEngine on\n    Include "
                                                 f"{folder}/tls.part"))
    return text


class TestConfigtest:
    @pytest.mark.parametrize("yaml", [SECURE, BY_DEFAULT])
    @pytest.mark.parametrize("change", [without, off, without_mod_ssl, other_host,
                                        included])
    def test_128_01_refused(self, made, yaml, change):
        ok, said = made(yaml, change).configtest()
        assert not ok and "LLM232: " in said, said
        assert "SSLProxyEngine on" in said
        assert ("load mod_ssl" in said) == (change is without_mod_ssl)

    def test_128_02_names_the_place_and_the_upstream(self, made):
        _, said = made(SECURE, without).configtest()
        assert "gateway.yaml:" in said and "https://api.example" in said

    @pytest.mark.parametrize("yaml,host", [
        (SIGNS_IN, "login.microsoftonline.com"), (TAKES_A_ROLE, "sts.")])
    def test_128_05_where_credentials_come_from(self, made, yaml, host):
        """An upstream in the house, called without TLS, may have its credentials from outside."""
        ok, said = made(yaml, without).configtest()
        assert not ok and "LLM232: " in said and f"signs in at https://{host}" in said, said
        ok, said = made(yaml).configtest()
        assert ok, said

    @pytest.mark.parametrize("yaml,change", [
        (SECURE, lambda text: text), (PLAIN, without), (MOCK, without), (PLAIN, without_mod_ssl),
        (SECURE, declared), (SECURE, included_whole)])
    def test_128_03_taken(self, made, yaml, change):
        ok, said = made(yaml, change).configtest()
        assert ok, said

    def test_128_04_start_is_refused_too(self, made):
        gateway = made(SECURE, without)
        with pytest.raises(RuntimeError, match="LLM232"):
            gateway.start()


class TestRestart:
    def test_128_09_a_changed_yaml_is_refused_before_the_restart(self):
        """As `apachectl graceful` does it: it looks first, and the server goes on as it is."""
        with Gateway(PLAIN) as gw:
            gw.conf_file.write_text(included(gw.conf_file.read_text()))
            gw.graceful()
            assert gw.configtest()[0]
            gw.write_yaml({"model_list": PLAIN["model_list"] + SECURE["model_list"]})
            ok, said = gw.configtest()
            assert not ok and "LLM232: " in said and "server serves speaks no TLS" in said, said
            assert gw.client().get("/health/liveliness").status_code == 200

    def test_128_10_a_server_that_is_up_goes_on(self):
        """What was served still is; the new upstream is called in vain, and says why."""
        far = Upstream(openai.by_request)       # whatever it speaks: it is never spoken to
        https = Base(far.base.replace("http:", "https:"))
        with Gateway(PLAIN | {"router_settings": {"num_retries": 0}}) as gw:
            gw.expect_log("LLM232|LLM230|AH00961|AH01961|LLM34")
            gw.conf_file.write_text(without(gw.conf_file.read_text()))
            gw.write_yaml(PLAIN | {"model_list": PLAIN["model_list"] + [model("far", https)],
                                   "router_settings": {"num_retries": 0}})
            gw.graceful()
            until(lambda: "LLM232:" in gw.log.text(), 10, "it is said")
            assert gw.client().get("/health/liveliness").status_code == 200
            message = gw.chat("far").json()["error"]["message"]
            assert "TLS to the upstream is not switched on in the gateway" in message
            until(lambda: "SSLProxyEngine on is missing" in gw.log.text(), 5, "why, to the log")
        far.close()
