# SPDX-License-Identifier: Apache-2.0
"""Where a key may be, and what a missing or wrong one is told."""

import pytest

from harness.gateway import MASTER_KEY
from harness.openai import model

BODY = {"model": "gpt", "messages": [{"role": "user", "content": "x"}]}
PREFIX = "Authentication Error, "


def refused(reply, message, type="auth_error"):
    assert reply.status_code == 401, reply.text
    assert reply.json() == {"error": {"message": message, "type": type, "param": None,
                                      "code": "401"}}
    assert reply.headers["www-authenticate"] == "Bearer"


def post(gw, **headers):
    with gw.client(key=None) as c:
        return c.post("/v1/chat/completions", json=BODY,
                      headers={n.replace("_", "-"): v for n, v in headers.items()})


class TestKeyHeaders:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}}

    @pytest.mark.parametrize("name", ["x-litellm-api-key", "api-key", "x-api-key",
                                      "x-goog-api-key", "Ocp-Apim-Subscription-Key"])
    @pytest.mark.parametrize("value", [MASTER_KEY, "Bearer " + MASTER_KEY])
    def test_102_01_places(self, gw, name, value):
        assert post(gw, **{name: value}).status_code == 200

    @pytest.mark.parametrize("value", ["Bearer ", "bearer ", "BEARER ", "Bearer   "])
    def test_102_02_bearer(self, gw, value):
        assert post(gw, Authorization=value + MASTER_KEY).status_code == 200

    def test_102_03_none(self, gw, up):
        refused(post(gw), PREFIX + "No api key passed in.")
        assert up.requests == []

    @pytest.mark.parametrize("value", ["", "Bearer", "Basic dTpw", MASTER_KEY])
    def test_102_04_malformed(self, gw, value):
        refused(post(gw, Authorization=value),
                PREFIX + "Malformed API Key passed in. Ensure Key has `Bearer ` prefix.")

    @pytest.mark.parametrize("key", ["sk-wrong", MASTER_KEY + "x", MASTER_KEY[:-1], "x",
                                     "sk-" + "x" * 4000])
    def test_102_05_unknown(self, gw, up, key):
        refused(post(gw, Authorization="Bearer " + key),
                PREFIX + "Invalid proxy server token passed")
        assert up.requests == []

    def test_102_06_the_first_known_key_wins(self, gw, up):
        """A value nobody knows beside a key is another service's: a sign-in in front of us."""
        other = "sk-wrong"
        for place in ("x-litellm-api-key", "api-key", "x-api-key", "x-goog-api-key"):
            assert post(gw, **{place: other}, Authorization="Bearer " + MASTER_KEY
                        ).status_code == 200
            assert post(gw, **{place: MASTER_KEY}, Authorization="Bearer " + other
                        ).status_code == 200
        up.forget()
        refused(post(gw, x_api_key="sk-wrong", Authorization="Bearer sk-also"),
                PREFIX + "Invalid proxy server token passed")
        assert up.requests == []

    def test_102_07_too_long(self, gw):
        assert post(gw, Authorization="Bearer sk-" + "x" * 5000).status_code == 401

    @pytest.mark.parametrize("value", ["Basic dTpw", "basic dTpw", "Basic", "Digest a=b",
                                       "Negotiate abc", "", "Bearer",
                                       "Bearer sk-" + "x" * 5000])
    def test_102_11_no_key_in_the_first_place(self, gw, value):
        for place in ("api-key", "x-api-key", "x-goog-api-key", "x-litellm-api-key"):
            assert post(gw, Authorization=value, **{place: MASTER_KEY}).status_code == 200
        refused(post(gw, Authorization=value, x_api_key="Basic dTpw"),
                PREFIX + "Malformed API Key passed in. Ensure Key has `Bearer ` prefix.")

    def test_102_08_the_key_stays_here(self, gw, up):
        post(gw, x_litellm_api_key=MASTER_KEY, Authorization="Bearer sk-of-someone")
        assert MASTER_KEY.encode() not in up.last.head
        assert b"sk-of-someone" not in up.last.head
        assert up.last.all("authorization") == ["Bearer sk-upstream"]

    def test_102_09_not_in_the_logs(self, gw):
        post(gw, Authorization="Bearer sk-secret-of-somebody")
        logged = gw.log.text() + (gw.run / "access.log").read_text()
        assert "sk-secret-of-somebody" not in logged and MASTER_KEY not in logged


@pytest.fixture(scope="class")
def made(gw):
    """Makes keys no call has used yet."""
    with gw.client() as c:
        yield lambda **body: c.post("/key/generate", json=body).json()["key"]


class TestSeveralKeys:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}}

    def test_102_12_a_sign_in_in_front(self, gw, made):
        """The token is asked for by nobody: it does not look like a key of ours."""
        token = "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln"
        for place in ("x-api-key", "api-key"):
            assert post(gw, Authorization=token, **{place: made()}).status_code == 200

    def test_102_13_a_key_behind_a_value_of_nobody(self, gw, made):
        """What an SDK or a server in front puts first may look like a key of ours."""
        for n, place in enumerate(("api-key", "x-api-key", "x-goog-api-key")):
            headers = {"Authorization": f"Bearer sk-placeholder-not-ours-{n}", place: made()}
            assert post(gw, **headers).status_code == 200       # nobody has seen either of them
            assert post(gw, **headers).status_code == 200

    @pytest.mark.parametrize("cached", ["neither", "first", "second"])
    def test_102_14_order(self, gw, made, cached):
        """Of two keys the first place's counts, refused or not, whatever is cached."""
        for first, second, status in ((["gpt"], ["none"], 200), (["none"], ["gpt"], 403)):
            first, second = made(models=first), made(models=second)
            if cached != "neither":
                post(gw, x_api_key=first if cached == "first" else second)
            for _ in range(2):
                assert post(gw, Authorization="Bearer " + first, x_api_key=second
                            ).status_code == status
        assert post(gw, Authorization="Bearer " + first, x_api_key=MASTER_KEY).status_code == 403
        assert post(gw, x_litellm_api_key=second, Authorization="Bearer " + first
                    ).status_code == 200

    def test_102_15_three_are_tried(self, gw, made):
        """A request cannot make the database work for every header that it has."""
        key = made()
        others = {"x-litellm-api-key": "sk-a", "Authorization": "Bearer sk-b"}
        assert post(gw, **others, api_key=key).status_code == 200
        for _ in range(2):      # the same whatever is known of them meanwhile
            assert post(gw, **others, api_key="sk-c", x_api_key=key).status_code == 401
        assert post(gw, **others, api_key="of-another-kind", x_api_key=key).status_code == 200


class TestOwnHeader:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)],
                         "general_settings": {"litellm_key_header_name": "X-My-Key"}}}

    def test_102_20_own_name(self, gw):
        assert post(gw, X_My_Key="Bearer " + MASTER_KEY).status_code == 200
        assert post(gw, X_My_Key=MASTER_KEY).status_code == 200
        assert post(gw, X_My_Key="sk-wrong").status_code == 401
        assert post(gw, X_My_Key="Basic dTpw", x_api_key=MASTER_KEY).status_code == 200


class TestNoDatabase:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)]}, "database": None}

    def test_102_30_master_key_only(self, gw):
        gw.expect_log("LLM30: mod_dbd is not loaded")
        assert post(gw, Authorization="Bearer " + MASTER_KEY).status_code == 200

        assert post(gw, Authorization="Bearer sk-any", x_api_key=MASTER_KEY).status_code == 200

    def test_102_31_no_connected_db(self, gw):
        reply = post(gw, Authorization="Bearer sk-any")
        assert reply.status_code == 400
        assert reply.json() == {"error": {"message": "No connected db.", "type": "no_db_connection",
                                          "param": None, "code": "400"}}

    def test_102_32_management(self, client):
        reply = client.post("/key/generate", json={})
        assert (reply.status_code, reply.json()["error"]["type"]) == (503, "no_db_connection")

    def test_102_33_readiness(self, client):
        reply = client.get("/health/readiness")
        assert (reply.status_code, reply.json()) == (200, {"status": "healthy",
                                                           "db": "Not connected"})


class TestWithoutMasterKey:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)],
                         "general_settings": {
                             "master_key": "",
                             "dangerously_permit_weak_or_unset_master_key": True}}}

    def test_102_40_open(self, gw):
        assert post(gw).status_code == 200
        assert post(gw, Authorization="Bearer sk-whatever").status_code == 200
