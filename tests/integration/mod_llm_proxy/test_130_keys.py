# SPDX-License-Identifier: Apache-2.0
"""Virtual keys, on SQLite and on PostgreSQL."""

import hashlib
import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import spendlog
from harness.gateway import MASTER_KEY, Gateway
from harness.openai import COST, PRICED, model
from harness.wait import until


@pytest.fixture(scope="class")
def gw(database, up):
    yaml = {"model_list": [model("gpt", up, model_info={"id": "a"}, **PRICED),
                           model("other", up, model_info={"id": "b"}),
                           model("open/*", up, "openai/*")]}
    with Gateway(yaml, database=database, children=2) as gateway:
        yield gateway


def generate(client, **body):
    reply = client.post("/key/generate", json=body)
    assert reply.status_code == 200, reply.text
    return reply.json()


def refused(reply, status, type):
    found = reply.json()["error"]
    assert (reply.status_code, found["type"], found["code"]) == (status, type, str(status)), found
    return found["message"]


class TestKeys:
    def test_130_01_generate(self, gw, client):
        made = generate(client, models=["gpt"], key_alias="first", metadata={"a": [1]},
                        max_budget=10.5, tpm_limit=7, user_id="u1", duration="1h")
        key = made["key"]
        assert key.startswith("sk-") and len(key) == 25
        assert made["token"] == made["token_id"] == hashlib.sha256(key.encode()).hexdigest()
        assert made["key_name"] == "sk-..." + key[-4:]
        assert (made["models"], made["metadata"], made["max_budget"]) == (["gpt"], {"a": [1]}, 10.5)
        assert (made["tpm_limit"], made["user_id"], made["key_alias"]) == (7, "u1", "first")
        assert made["expires"] is not None

    def test_130_02_only_the_hash_is_kept(self, gw, client):
        key = generate(client, key_alias="stored")["key"]
        row, = spendlog.query(gw, f'SELECT * FROM {spendlog.KEYS} WHERE key_alias = ?', "stored")
        assert row["token"] == hashlib.sha256(key.encode()).hexdigest()
        assert key not in str(row)

    def test_130_03_info(self, client):
        made = generate(client, key_alias="info", models=["gpt"])
        for name in (made["key"], made["token"]):
            found = client.get("/key/info", params={"key": name}).json()
            assert found["info"]["key_alias"] == "info"
            assert found["info"]["models"] == ["gpt"]
            assert found["info"]["spend"] == 0
            assert "token" not in found["info"]

    def test_130_04_info_of_oneself(self, gw, client):
        made = generate(client, key_alias="self")
        with gw.client(made["key"]) as mine:
            assert mine.get("/key/info").json()["info"]["key_alias"] == "self"
            other = generate(client)["key"]
            assert mine.get("/key/info", params={"key": other}).status_code == 403

    def test_130_05_info_of_nobody(self, client):
        reply = client.get("/key/info", params={"key": "sk-nobody"})
        assert refused(reply, 404, "not_found_error") == "Key not found in database"

    def test_130_06_works_in_every_child(self, gw, client):
        key = generate(client)["key"]
        for _ in range(12):
            assert gw.chat("gpt", key=key).status_code == 200

    def test_130_07_key_of_ones_own_choice(self, gw, client):
        assert generate(client, key="sk-chosen-by-me")["key"] == "sk-chosen-by-me"
        assert gw.chat("gpt", key="sk-chosen-by-me").status_code == 200
        again = client.post("/key/generate", json={"key": "sk-chosen-by-me"})
        assert refused(again, 400, "bad_request_error") == "This key exists already."
        assert client.post("/key/generate", json={"key": "no-prefix"}).status_code == 400

    def test_130_08_tried_before_it_was_made(self, gw, client):
        """A refusal that was remembered ends with the key's birth."""
        for _ in range(4):
            assert gw.chat("gpt", key="sk-to-be-made-soon").status_code == 401
        generate(client, key="sk-to-be-made-soon")
        for _ in range(6):
            assert gw.chat("gpt", key="sk-to-be-made-soon").status_code == 200

    def test_130_09_alias_is_unique(self, client):
        generate(client, key_alias="unique")
        reply = client.post("/key/generate", json={"key_alias": "unique"})
        assert "already exists" in refused(reply, 400, "bad_request_error")

    @pytest.mark.parametrize("body", [
        {"models": "gpt"}, {"models": [1]}, {"max_budget": "1"}, {"max_budget": -0.5}, {"spend": -0.5},
        {"metadata": []},
        {"duration": "soon"}, {"duration": 5}, {"tpm_limit": 1.5}, {"blocked": "no"},
        {"key_alias": 1}, {"duration": "30s\0x"}, {"budget_duration": "30s\0x"},
        {"rotation_interval": "30s\0x"}, {"max_parallel_requests": 1 << 40},
        {"max_parallel_requests": -(1 << 40)}, {"max_parallel_requests": 1 << 31},
        {"tpm_limit": 1 << 63}, {"rpm_limit": 1 << 70}, {"tpd_limit": -(1 << 63)},
        {"tpd_limit": -(1 << 70)}])
    def test_130_10_wrong_types(self, client, body):
        reply = client.post("/key/generate", json=body)
        assert (reply.status_code, reply.json()["error"]["param"]) == (400, list(body)[0])

    @pytest.mark.parametrize("name", ["user_id", "team_id", "organization_id", "key_alias",
                                      "budget_id"])
    def test_130_28_long_texts(self, client, name):
        reply = client.post("/key/generate", json={name: os.urandom(5000).hex()})
        assert "at most 1024 bytes" in refused(reply, 400, "bad_request_error")
        assert reply.json()["error"]["param"] == name
        longest = {"user_id": os.urandom(512).hex(), "team_id": os.urandom(512).hex()}
        assert client.post("/key/generate", json=longest).status_code == 200

    @pytest.mark.parametrize("text,stored", [
        ("1e999999", False), ("-1e400", False), ("[{\"b\":[1e309]}]", False), ("1e-99999", False),
        ("0." + "1" * 20000, False), ("9" * 2000, False), ("1e308", True), ("0e99999", True),
        ("-0.0", True), ("123456789012345678901234567890", True)])
    @pytest.mark.parametrize("name", ["metadata", "model_max_budget"])
    def test_130_29_numbers_no_database_stores(self, client, name, text, stored):
        reply = client.post("/key/generate", content='{"%s":{"a":%s}}' % (name, text))
        if stored:
            assert reply.status_code == 200, reply.text
            return
        assert "within what a double holds" in refused(reply, 400, "bad_request_error")
        assert reply.json()["error"]["param"] == name

    def test_130_11_bad_json(self, client):
        reply = client.post("/key/generate", content="{")
        assert refused(reply, 400, "invalid_request_error").startswith("Invalid JSON payload: ")

    @pytest.mark.parametrize("body,param", [
        (r'{"models":["gpt"],"models\u0000zz":[]}', "models"), (r'{"models\u0000zz":[]}', "models"),
        ('{"models":["gpt"],"models":[]}', "models"),
        (r'{"models":["gpt"],"mod\u0065ls":[]}', "models"),
        ('{"metadata":{"a":1,"a":2}}', "a"), (r'{"metadata":{"b\u0000":2}}', "b")])
    @pytest.mark.parametrize("path", ["/key/generate", "/key/delete"])
    def test_130_26_a_name_that_may_be_anothers(self, client, path, body, param):
        """Which of two counts, and where a name ends, would be the parser's choice."""
        reply = client.post(path, content=body, headers={"content-type": "application/json"})
        assert refused(reply, 400, "invalid_request_error").startswith("Invalid JSON payload: ")
        assert reply.json()["error"]["param"] == param

    def test_130_27_a_model_that_looks_like_none(self, gw, client):
        key = generate(client, models=["\x01"])["key"]
        assert [gw.chat("gpt", key=key).status_code for _ in range(6)] == [403] * 6

    def test_130_12_admin_only(self, gw, client):
        with gw.client(generate(client)["key"]) as mine:
            reply = mine.post("/key/generate", json={})
            assert "Only proxy admin" in refused(reply, 401, "auth_error")

    def test_130_13_model_restricted(self, gw, client):
        key = generate(client, models=["gpt", "open/*"])["key"]
        assert gw.chat("gpt", key=key).status_code == 200
        assert gw.chat("open/x", key=key).status_code == 200
        for name in ("other", "nobody"):
            reply = gw.chat(name, key=key)
            message = refused(reply, 403, "key_model_access_denied")
            assert name in message
        with gw.client(key) as mine:
            ids = [m["id"] for m in mine.get("/v1/models").json()["data"]]
            assert "gpt" in ids and "other" not in ids
            assert mine.get("/v1/models/other").status_code == 404

    def test_130_14_restricted_by_a_path(self, gw, client, up):
        """Neither a path nor a body gets around the restriction."""
        key = generate(client, models=["gpt"])["key"]
        with gw.client(key) as mine:
            body = {"model": "gpt", "messages": []}
            assert mine.post("/engines/other/chat/completions", json=body).status_code == 403
            reply = mine.post("/v1/chat/completions", json=body | {"fallbacks": ["other"]})
            assert reply.status_code in (200, 403)
            assert mine.post("/v1/chat/completions",
                             json=body | {"model": "b"}).status_code == 403

    def test_130_15_expired(self, gw, client):
        key = generate(client, duration="3s")["key"]
        assert gw.chat("gpt", key=key).status_code == 200
        until(lambda: gw.chat("gpt", key=key).status_code == 401, 5, "it has expired")
        message = refused(gw.chat("gpt", key=key), 401, "expired_key")
        assert message.startswith("Authentication Error - Expired Key. Key Expiry time ")

    def test_130_16_blocked(self, gw, client):
        key = generate(client, blocked=True)["key"]
        assert "Key is blocked" in refused(gw.chat("gpt", key=key), 401, "auth_error")

    def test_130_17_budget(self, gw, client):
        key = generate(client, max_budget=COST * 1.5)["key"]
        assert [gw.chat("gpt", key=key).status_code for _ in range(2)] == [200, 200]
        message = refused(gw.chat("gpt", key=key), 422, "budget_exceeded")
        assert re.fullmatch(r"Budget has been exceeded! Current cost: 38(\.0)?, Max budget: 28\.5",
                            message)

    def test_130_18_deleted_everywhere_at_once(self, gw, client):
        made = generate(client)
        key = made["key"]
        for _ in range(12):
            assert gw.chat("gpt", key=key).status_code == 200
        reply = client.post("/key/delete", json={"keys": [key]})
        assert reply.json() == {"deleted_keys": [key]}
        for _ in range(12):
            refused(gw.chat("gpt", key=key), 401, "auth_error")
        assert client.get("/key/info", params={"key": key}).status_code == 404

    def test_130_19_delete_by_hash_and_alias(self, gw, client):
        one, two = generate(client), generate(client, key_alias="to-go")
        assert client.post("/key/delete", json={"keys": [one["token"]]}).status_code == 200
        assert client.post("/key/delete", json={"key_aliases": ["to-go"]}).json() == {
            "deleted_keys": ["to-go"]}
        for made in (one, two):
            assert gw.chat("gpt", key=made["key"]).status_code == 401

    def test_130_30_delete_by_key_and_alias_at_once(self, gw, client):
        one, two = generate(client)["key"], generate(client, key_alias="both")["key"]
        assert {gw.chat("gpt", key=k).status_code for k in (one, two) * 4} == {200}
        reply = client.post("/key/delete", json={"keys": [one], "key_aliases": ["both"]})
        assert reply.json() == {"deleted_keys": [one, "both"]}
        assert {gw.chat("gpt", key=k).status_code for k in (one, two) * 4} == {401}
        with gw.client(generate(client)["key"]) as mine:
            reply = mine.post("/key/delete", json={"keys": [one], "key_aliases": ["both"]})
            refused(reply, 403, "permission_error")

    def test_130_20_delete_nothing(self, client):
        assert client.post("/key/delete", json={"keys": ["sk-nobody"]}).status_code == 404
        assert client.post("/key/delete", json={}).status_code == 400
        assert client.post("/key/delete", json={"keys": "sk-x"}).status_code == 400

    def test_130_21_delete_others(self, gw, client):
        mine, other = generate(client)["key"], generate(client)["key"]
        with gw.client(mine) as c:
            assert c.post("/key/delete", json={"keys": [other]}).status_code == 403
            assert c.post("/key/delete", json={"keys": [mine]}).status_code == 200
        assert gw.chat("gpt", key=mine).status_code == 401
        assert gw.chat("gpt", key=other).status_code == 200

    def test_130_22_spend_of_a_key(self, gw, client):
        made = generate(client, key_alias="spender")
        for _ in range(3):
            assert gw.chat("gpt", key=made["key"]).status_code == 200
        rows = gw.spend_rows(3, api_key=made["token"])
        assert [r["spend"] for r in rows] == [COST] * 3
        info = client.get("/key/info", params={"key": made["key"]}).json()["info"]
        assert info["spend"] == 3 * COST

    def test_130_23_injection(self, gw, client):
        """Names are values, never SQL."""
        evil = "x'; DROP TABLE \"LiteLLM_SpendLogs\"; --%s\\"
        made = generate(client, key_alias=evil, user_id=evil, metadata={evil: evil})
        info = client.get("/key/info", params={"key": made["key"]}).json()["info"]
        assert (info["key_alias"], info["metadata"]) == (evil, {evil: evil})
        gw.chat("gpt", key=made["key"], user=evil)
        row, = gw.spend_rows(1, api_key=made["token"])
        assert (row["user"], row["end_user"]) == (evil, evil)
        assert client.get("/key/info", params={"key": evil}).status_code == 404

    def test_130_24_many_at_once(self, gw, client):
        with ThreadPoolExecutor(8) as pool:
            def one(i):
                with gw.client() as c:
                    key = generate(c, key_alias=f"at-once-{i}")["key"]
                return gw.chat("gpt", key=key).status_code
            assert set(pool.map(one, range(24))) == {200}

    def test_130_25_kept_over_graceful(self, gw, client):
        key = generate(client)["key"]
        gw.chat("gpt", key=key)
        gw.graceful()
        assert gw.chat("gpt", key=key).status_code == 200
        assert gw.chat("gpt", key=MASTER_KEY).status_code == 200
