# SPDX-License-Identifier: Apache-2.0
"""Bodies that are HTML forms: each field a string, as LiteLLM reads them."""

import pytest

from harness.openai import model


class TestForms:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("emb", up)]}}

    def test_104_01_multipart(self, client, up):
        fields = [("model", (None, "other")), ("input", (None, 'a "b"\r\n\u00e9')),
                  ("metadata", (None, '{"tags": ["t"]}')), ("model", (None, "emb"))]
        reply = client.post("/v1/embeddings", files=fields)
        assert reply.status_code == 200
        assert up.last.json() == {"model": "gpt-up", "input": 'a "b"\r\n\u00e9'}

    def test_104_02_urlencoded(self, client, up):
        reply = client.post("/v1/embeddings", data={"model": "emb", "input": "a+b & c=\u00e9%"})
        assert reply.status_code == 200
        assert up.last.json() == {"model": "gpt-up", "input": "a+b & c=\u00e9%"}

    def test_104_03_json_that_is_called_a_form(self, client, up):
        """curl -d says so of every body."""
        reply = client.post("/v1/embeddings", content=' {"model":"emb","input":[1]}',
                            headers={"Content-Type": "application/x-www-form-urlencoded"})
        assert reply.status_code == 200
        assert up.last.json() == {"model": "gpt-up", "input": [1]}

    @pytest.mark.parametrize("kind, body, why", [
        ("multipart/form-data", b"--x", "no boundary in Content-Type"),
        ("multipart/form-data; boundary=b", b"--c--", "does not hold its boundary"),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1",
         "ends within a part (byte 47)"),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=a; "
         b"filename=f\r\n\r\n1\r\n--b--", "field 'a' is a file"),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; "
         b"name=metadata\r\n\r\n{\r\n--b--", "metadata is not JSON"),
        ("application/x-www-form-urlencoded", b"model=%zz", "begins no escape"),
        ("application/x-www-form-urlencoded", b"a=1\0", "a NUL"),
        ("application/x-www-form-urlencoded", b"&".join(b"f%d=1" % i for i in range(300)),
         "too many fields"),
    ])
    def test_104_04_refused(self, client, kind, body, why):
        reply = client.post("/v1/embeddings", content=body, headers={"Content-Type": kind})
        found = reply.json()["error"]
        assert reply.status_code == 400
        assert (found["type"], found["param"]) == ("invalid_request_error", "request_body")
        assert found["message"].startswith("Invalid form payload: ") and why in found["message"]

    def test_104_05_strings_are_no_flags(self, client):
        reply = client.post("/v1/completions", data={"model": "emb", "prompt": "x",
                                                     "stream": "true"})
        assert reply.status_code == 400
        assert reply.json()["error"]["param"] == "stream"
