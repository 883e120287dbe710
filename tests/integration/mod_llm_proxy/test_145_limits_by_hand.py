# SPDX-License-Identifier: Apache-2.0
"""Limits of a key that somebody wrote into the tables and that are none: they let nobody through."""

import pytest

from harness.gateway import Gateway
from harness.openai import once
from harness.spendlog import KEYS

NUMBERS = {"postgres": ["'NaN'", "'Infinity'", "'-Infinity'", "-1"],
           "sqlite": ["'NaN'", "9e999", "-9e999", "-1", "'a lot'"]}
OTHERS = {"postgres": ["models = '{NULL}'"],
          "sqlite": ["models = 'gpt'", "expires = 'soon'", "blocked = 'yes'"]}
PAST = ["expires = '1970-01-01 00:00:00'", "expires = '1969-01-01 00:00:00'"]


@pytest.fixture(scope="class")
def gw(database, up):
    with Gateway(once(up), database=database) as gateway:
        gateway.until_ready()
        yield gateway


def kind(gw):
    return "sqlite" if gw.database == "sqlite" else "postgres"


def call_with(gw, change, **body):
    """A call of a new key, behind a change of its row. @return (status, message)"""
    with gw.client() as c:
        made = c.post("/key/generate", json=body).json()
    gw.execute(f"UPDATE {KEYS} SET {change} WHERE token = '{made['token']}'")
    reply = gw.chat("gpt", key=made["key"])
    return reply.status_code, reply.json().get("error", {}).get("message", "")


class TestByHand:
    @pytest.mark.parametrize("column", ["max_budget", "spend"])
    def test_145_01_dollars(self, gw, column):
        gw.expect_log("LLM332")
        for value in NUMBERS[kind(gw)]:
            status, message = call_with(gw, f"{column} = {value}", max_budget=10)
            assert (status, column in message) == (401, True), (value, message)
        assert f"what its row has as {column} is none" in gw.log.text()

    def test_145_02_the_rest(self, gw):
        gw.expect_log("LLM332")
        for change in OTHERS[kind(gw)] + PAST:
            assert call_with(gw, change)[0] == 401, change

    def test_145_03_limits_that_are_some(self, gw):
        assert call_with(gw, "max_budget = 0")[0] == 422
        assert call_with(gw, "spend = 11", max_budget=10)[0] == 422
        assert call_with(gw, "spend = -1")[0] == 200        # held against nothing
        assert call_with(gw, "max_budget = NULL", max_budget=0)[0] == 200
        assert call_with(gw, "expires = '2999-01-01 00:00:00'")[0] == 200

    def test_145_04_cached(self, gw):
        gw.expect_log("LLM332")
        with gw.client() as c:
            made = c.post("/key/generate", json={"max_budget": 10}).json()
            gw.execute(f"UPDATE {KEYS} SET max_budget = -1 WHERE token = '{made['token']}'")
            for _ in range(3):
                assert gw.chat("gpt", key=made["key"]).status_code == 401
            info = c.get("/key/info", params={"key": made["key"]}).json()["info"]
            assert info["blocked"] is True
