# SPDX-License-Identifier: Apache-2.0
"""Bodies: broken, incomplete, forbidden, too large, in parts."""

import json
import socket

import pytest

from harness import raw
from harness.openai import chat, model

PATHS = {"/v1/chat/completions": ("messages", "/chat/completions"),
         "/v1/completions": ("prompt", "/completions"),
         "/v1/embeddings": ("input", "/embeddings")}
CHAT = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}
FORBIDDEN = ["api_base", "base_url", "user_config", "aws_role_name", "aws_sts_endpoint",
             "aws_web_identity_token", "aws_profile_name", "vertex_credentials", "azure_ad_token",
             "langfuse_host", "mock_testing_fallbacks", "mock_testing_rate_limit_error"]


def error(message, type="invalid_request_error", param=None, code="400"):
    return {"error": {"message": message, "type": type, "param": param, "code": code}}


def python_says(text):
    with pytest.raises(json.JSONDecodeError) as e:
        json.loads(text)
    return e.value


class TestBodies:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}, "directives": "LLMMaxRequestBody 64k"}

    @pytest.mark.parametrize("text", [
        " ", "{", '{"model"', '{"model":', '{"model":"gpt",\n "messages": [}', '{"model":"gpt"} x',
        '{"model":"gpt",}', "{'model':1}", '{"a":tru}', "nonsense",
        '{"model": "gpt"\n\n "messages": []}'])
    def test_103_01_bad_json_has_a_place(self, client, up, text):
        reply = client.post("/v1/chat/completions", content=text,
                            headers={"content-type": "application/json"})
        found = reply.json()["error"]
        where = python_says(text)
        assert reply.status_code == 400
        assert found["message"].startswith("Invalid JSON payload: ")
        assert found["message"].endswith(f": line {where.lineno} column {where.colno} "
                                         f"(char {where.pos})"), (found["message"], str(where))
        assert (found["type"], found["param"]) == ("invalid_request_error", "request_body")
        assert up.requests == []

    @pytest.mark.parametrize("text", ["[]", "null", '"text"', "17"])
    def test_103_02_not_an_object(self, client, text):
        reply = client.post("/v1/chat/completions", content=text)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, "request_body")

    @pytest.mark.parametrize("path", PATHS)
    @pytest.mark.parametrize("value", ["absent", None])
    def test_103_03_missing_parameter(self, client, path, value):
        param, route = PATHS[path]
        body = {"model": "gpt"} | ({} if value == "absent" else {param: None})
        reply = client.post(path, json=body)
        assert reply.status_code == 400
        assert reply.json() == error(f"{route}: Missing required parameter: '{param}'.",
                                     param=param)

    @pytest.mark.parametrize("value", [1, True, [], {}, 1.5])
    def test_103_04_model_of_wrong_type(self, client, value):
        reply = client.post("/v1/chat/completions", json=CHAT | {"model": value})
        assert reply.status_code == 400
        assert reply.json() == error("'model' must be a string.", "bad_request_error", "model")

    def test_103_05_stream_of_wrong_type(self, client):
        reply = client.post("/v1/chat/completions", json=CHAT | {"stream": "yes"})
        assert reply.json() == error("'stream' must be a boolean.", "bad_request_error", "stream")

    def test_103_06_messages_of_wrong_type(self, client):
        reply = client.post("/v1/chat/completions", json={"model": "gpt", "messages": "hi"})
        assert reply.json() == error("'messages' must be a list.", "bad_request_error", "messages")

    @pytest.mark.parametrize("param", FORBIDDEN)
    def test_103_07_forbidden(self, client, up, param):
        reply = client.post("/v1/chat/completions", json=CHAT | {param: "x"})
        assert reply.status_code == 400
        assert reply.json()["error"]["param"] == param
        assert up.requests == []

    def test_103_08_forbidden_in_disguise(self, client, up):
        """An escaped member name is the same name."""
        text = json.dumps(CHAT)[:-1] + ', "api_b\\u0061se": "http://evil"}'
        reply = client.post("/v1/chat/completions", content=text)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, "api_base")
        assert up.requests == []

    @pytest.mark.parametrize("twice", ['"model": "gpt", "model": "other"',
                                       '"stream": false, "model": "gpt", "stream": true'])
    def test_103_09_duplicate_member(self, client, up, twice):
        reply = client.post("/v1/chat/completions", content="{%s, \"messages\": []}" % twice)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, "request_body")
        assert up.requests == []

    @pytest.mark.parametrize("name", ["mod\\u0065l", "model\\u0000"])
    def test_103_23_duplicate_in_disguise(self, client, up, name):
        """An escaped name is the same name, and one with a NUL is no name before it."""
        text = '{"model": "nobody", "%s": "gpt", "messages": []}' % name
        reply = client.post("/v1/chat/completions", content=text)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, "request_body")
        assert up.requests == []

    def test_103_24_no_body(self, client):
        """Nothing at all is an object without members."""
        reply = client.post("/v1/chat/completions", content="")
        assert reply.status_code == 400
        assert reply.json()["error"]["param"] == "messages"

    def test_103_10_unknown_model(self, client, up):
        reply = client.post("/v1/chat/completions", json=CHAT | {"model": "nobody"})
        assert reply.status_code == 400
        assert reply.json() == error("/chat/completions: Invalid model name passed in "
                                     "model=nobody. Call `/v1/models` to view available models for "
                                     "your key.")
        assert up.requests == []

    def test_103_11_no_model(self, client):
        reply = client.post("/v1/chat/completions", json={"messages": []})
        assert reply.status_code == 400
        assert "passed in model=None. " in reply.json()["error"]["message"]

    def test_103_12_too_large(self, client, up):
        reply = client.post("/v1/chat/completions", json=CHAT | {"user": "x" * 65536})
        assert reply.status_code == 413
        assert reply.json()["error"]["code"] == "413"
        assert "Max size is 65536 bytes" in reply.json()["error"]["message"]
        assert up.requests == []

    def test_103_13_too_large_in_chunks(self, gw, up):
        def parts():
            yield b'{"model":"gpt","user":"'
            for _ in range(80):
                yield b"x" * 1000
            yield b'","messages":[]}'
        with gw.client() as c:
            reply = c.post("/v1/chat/completions", content=parts())
        assert (reply.status_code, reply.json()["error"]["code"]) == (413, "413")
        assert up.requests == []

    def test_103_14_as_large_as_allowed(self, client, up):
        body = json.dumps(CHAT)[:-1] + ', "user": "%s"}'
        body %= "x" * (65536 - len(body) + 2)
        assert len(body) == 65536
        assert client.post("/v1/chat/completions", content=body).status_code == 200
        assert len(up.requests) == 1

    def test_103_15_chunked_upload(self, gw, up):
        text = json.dumps(CHAT).encode()
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", b"", Content_Length=None,
                            Transfer_Encoding="chunked"))
            for i in range(0, len(text), 7):
                c.send(b"%x;ext=1\r\n%s\r\n" % (len(text[i:i + 7]), text[i:i + 7]))
            c.send(b"0\r\nX-Trailer: 1\r\n\r\n")
            reply = c.reply()
        assert (reply.status, reply.json()["model"]) == (200, "gpt")
        assert up.last.json()["messages"] == CHAT["messages"]
        assert up.last.header("content-length") == str(len(up.last.body))
        assert up.last.header("transfer-encoding") is None

    def test_103_16_truncated_upload(self, gw, up):
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", CHAT, Content_Length="5000"))
            c.sock.shutdown(socket.SHUT_WR)
            reply = c.reply()
            assert reply.status == 400
            assert reply.json() == error("The request body ended before it was complete")
            assert c.closed()
        assert up.requests == []

    def test_103_17_expect_continue(self, gw, up):
        with raw.Connection(gw) as c:
            request = raw.post("/v1/chat/completions", CHAT, Expect="100-continue")
            head, body = request.split(b"\r\n\r\n", 1)
            c.send(head + b"\r\n\r\n")
            assert c.read_until(b"\r\n\r\n").startswith(b"HTTP/1.1 100 ")
            c.send(body)
            assert c.reply().status == 200

    def test_103_18_expect_continue_refused(self, gw):
        """Who may not come in is told before the body is sent."""
        with raw.Connection(gw) as c:
            request = raw.post("/v1/chat/completions", CHAT, Expect="100-continue",
                               Authorization="Bearer sk-wrong")
            c.send(request.split(b"\r\n\r\n", 1)[0] + b"\r\n\r\n")
            assert c.reply().status == 401

    def test_103_19_keep_alive_after_errors(self, gw):
        """What was not read of a body does not spoil the next request on the connection."""
        with raw.Connection(gw) as c:
            for _ in range(3):
                c.send(raw.post("/v1/chat/completions", CHAT, Authorization="Bearer sk-wrong"))
                assert c.reply().status == 401
                c.send(raw.post("/nothing", b"x" * 5000))
                assert c.reply().status == 404
                c.send(raw.post("/v1/chat/completions", CHAT))
                assert c.reply().status == 200

    def test_103_20_content_type_does_not_matter(self, client):
        reply = client.post("/v1/chat/completions", content=json.dumps(CHAT),
                            headers={"content-type": "text/plain"})
        assert reply.json() == chat() | {"model": "gpt"}

    def test_103_21_smuggled_length(self, gw, up):
        with raw.Connection(gw) as c:
            c.send(raw.post("/v1/chat/completions", b"0\r\n\r\n", Transfer_Encoding="chunked")
                   + b"GET /test HTTP/1.1\r\nHost: x\r\n\r\n")
            assert c.reply().status == 400
        assert up.requests == []

    def test_103_22_deep_nesting(self, client, up):
        for text in ("[" * 20000, '{"a":' * 10000):
            reply = client.post("/v1/chat/completions", content='{"model":"gpt","messages":' + text)
            assert reply.status_code == 400
        assert up.requests == []
