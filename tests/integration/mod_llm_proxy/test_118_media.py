# SPDX-License-Identifier: Apache-2.0
"""Images and files by URL for an API that takes bytes: fetched, with care where from."""
import base64

from harness import actions
from harness.openai import PRICED, model

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
PDF = b"%PDF-1.7 " + bytes(range(256))
CHAT = {"model": "llama", "done": True, "done_reason": "stop", "prompt_eval_count": 5,
        "eval_count": 2, "message": {"role": "assistant", "content": "A cat"}}


def binary(data, status=200, **headers):
    def act(turn):
        turn.send(actions.head(status, {"Content-Length": len(data), **headers}) + data)
        return True
    return act


def redirect(to):
    return binary(b"", 302, Location=to)


def image(url):
    return {"type": "image_url", "image_url": {"url": url}}


class Base:
    """`up` is the provider, `other` the host of the images: a private address both."""

    @staticmethod
    def configure(up, other):
        entry = model("llama", up, "ollama_chat/llama3.2", **PRICED)
        entry["litellm_params"]["api_base"] = up.url
        return {"yaml": {"model_list": [entry], "router_settings": {"num_retries": 0},
                         "litellm_settings": {"user_url_allowed_hosts":
                                              [other.url.split("//")[1]]}}}

    def ask(self, gw, *parts):
        with gw.client() as c:
            return c.post("/v1/chat/completions", json={"model": "llama", "messages": [
                {"role": "user", "content": [{"type": "text", "text": "What?"}, *parts]}]})

    def images(self, up):
        return [base64.b64decode(i) for i in up.last.json()["messages"][0]["images"]]


class TestAllowedHost(Base):
    def test_118_01_fetched(self, gw, up, other):
        other.script(binary(PNG, **{"Content-Type": "image/png"}))
        up.script(actions.answer(CHAT))
        reply = self.ask(gw, image(other.url + "/cat.png?x=1#y"))
        assert reply.status_code == 200, reply.text
        assert self.images(up) == [PNG]
        asked = other.last
        assert (asked.method, asked.target) == ("GET", "/cat.png?x=1")
        assert asked.header("authorization") is None and asked.body == b""

    def test_118_02_several_and_in_order(self, gw, up, other):
        def by_name(turn):
            return binary(PNG + turn.request.target.encode(),
                          **{"Content-Type": "image/png"})(turn)
        other.script(*[by_name] * 10)
        up.script(actions.answer(CHAT))
        assert self.ask(gw, *(image(f"{other.url}/{i}") for i in range(10))).status_code == 200
        assert self.images(up) == [PNG + f"/{i}".encode() for i in range(10)]

    def test_118_03_type_from_the_bytes(self, gw, up, other):
        other.script(binary(PNG, **{"Content-Type": "application/octet-stream"}))
        up.script(actions.answer(CHAT))
        assert self.ask(gw, image(other.url + "/cat")).status_code == 200
        assert self.images(up) == [PNG]

    def test_118_04_redirect(self, gw, up, other):
        other.script(redirect("/moved.png"), binary(PNG, **{"Content-Type": "image/png"}))
        up.script(actions.answer(CHAT))
        assert self.ask(gw, image(other.url + "/cat.png")).status_code == 200
        assert other.last.target == "/moved.png"

    def test_118_05_redirect_to_a_private_host(self, gw, up, other):
        before = len(up.requests)
        other.script(redirect(up.url + "/inside.png"))
        reply = self.ask(gw, image(other.url + "/cat.png"))
        assert reply.status_code == 400
        assert "not allowed" in reply.json()["error"]["message"]
        assert len(up.requests) == before

    def test_118_06_redirects_end(self, gw, up, other):
        other.script(*[redirect("/again")] * 10)
        reply = self.ask(gw, image(other.url + "/cat.png"))
        assert reply.status_code == 400
        assert "302" in reply.json()["error"]["message"]
        other.queue.clear()

    def test_118_07_no_image(self, gw, up, other):
        other.script(binary(b"<html>", **{"Content-Type": "text/html"}))
        assert self.ask(gw, image(other.url + "/cat.png")).status_code == 400

    def test_118_08_not_found(self, gw, up, other):
        other.script(binary(b"no", 404, **{"Content-Type": "image/png"}))
        reply = self.ask(gw, image(other.url + "/cat.png"))
        assert reply.status_code == 400
        assert "404" in reply.json()["error"]["message"]

    def test_118_09_other_schemes_are_not_fetched(self, gw, up):
        assert self.ask(gw, image("file:///etc/passwd")).status_code == 400


class TestOtherHost(Base):
    """The same host under names that are not allowed, and others that are nobody's business."""

    def test_118_20_private_addresses(self, gw, up, other):
        before = len(other.requests)
        port = other.url.rsplit(":", 1)[1]
        for host in (f"127.0.0.1:{port}", f"127.1.2.3:{port}", "localhost:1", "169.254.169.254",
                     "10.0.0.1", "[::1]:80", "[::ffff:127.0.0.1]:80", "2130706433"):
            reply = self.ask(gw, image(f"http://{host}/cat.png"))
            assert reply.status_code == 400, host
            assert "cat.png" in reply.json()["error"]["message"]
        assert len(other.requests) == before


class TestLimit(Base):
    @staticmethod
    def configure(up, other):
        return Base.configure(up, other) | {"env": {"MAX_IMAGE_URL_DOWNLOAD_SIZE_MB": "0.001"}}

    def test_118_30_too_large(self, gw, up, other):
        other.script(binary(PNG * 8, **{"Content-Type": "image/png"}))
        reply = self.ask(gw, image(other.url + "/cat.png"))
        assert reply.status_code == 400
        assert "larger" in reply.json()["error"]["message"]
