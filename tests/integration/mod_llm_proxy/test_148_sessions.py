# SPDX-License-Identifier: Apache-2.0
"""What a role, a database or an environment says of sessions does not change what keys mean."""

import psycopg
import pytest

from harness.gateway import WELL, Gateway, StartError
from harness.openai import model
from harness.spendlog import KEYS
from harness.wait import until


@pytest.mark.parametrize("setting,option", [
    ("datestyle = 'German'", ""), ("datestyle = 'SQL, DMY'", ""), ("datestyle = 'Postgres, MDY'", ""),
    ("client_encoding = 'LATIN1'", ""), ("client_encoding = 'SQL_ASCII'", ""),
    (None, "?client_encoding=LATIN1")])
def test_148_01_dates_and_texts(postgres, up, setting, option):
    url = postgres.database()
    if setting:
        with psycopg.connect(url, autocommit=True) as db:
            db.execute(f"ALTER DATABASE {url.rsplit('/', 1)[1]} SET {setting}")
    asked = url + option
    with Gateway({"model_list": [model("gpt", up)]}, database=asked) as gw:
        gw.until_ready()
        with gw.client() as c:
            key = c.post("/key/generate", json={"duration": "30d", "max_budget": 1, "key_alias":
                                                "Müller € 团队"}).json()["key"]
            assert gw.chat("gpt", key=key).status_code == 200
            info = c.get("/key/info", params={"key": key}).json()["info"]
        assert info["key_alias"] == "Müller € 团队" and not info["blocked"]
        assert info["expires"].startswith("20") and info["created_at"].startswith("20")
    with psycopg.connect(url + "?client_encoding=UTF8") as db:
        assert db.execute(f"SELECT key_alias FROM {KEYS}").fetchone()[0] == "Müller € 团队"


def test_148_02_a_schema_of_the_tables(postgres, up):
    """As Prisma's URLs say where LiteLLM's tables are."""
    url = postgres.database()
    with psycopg.connect(url, autocommit=True) as db:
        db.execute('CREATE SCHEMA "Lite LLM"')
    with Gateway({"model_list": [model("gpt", up)]}, database=url + "?schema=Lite%20LLM") as gw:
        gw.until_ready()
        assert gw.chat("gpt", key=gw.make_key()).status_code == 200
        with psycopg.connect(url, autocommit=True) as db:
            rows = 'SELECT count(*) FROM "Lite LLM"."LiteLLM_SpendLogs"'
            until(lambda: db.execute(rows).fetchone() == (1,), 15, "the row")
    with psycopg.connect(url) as db:
        found = db.execute("SELECT DISTINCT schemaname FROM pg_tables WHERE tablename LIKE "
                           "'LiteLLM%'").fetchall()
    assert found == [("Lite LLM",)]


def test_148_03_a_schema_that_is_not_there(postgres, up):
    with Gateway({"model_list": [model("gpt", up)]},
                 database=postgres.database() + "?schema=nowhere") as gw:
        gw.expect_log("LLM3[0-9]*|LLM55")
        until(lambda: "no schema has been selected" in gw.log.text(), 10, "the reason is told")
        assert gw.ready() != WELL


def test_148_04_a_schema_through_a_pooler(postgres, up):
    """Which would give it to others."""
    with pytest.raises(StartError, match="ALTER ROLE"):
        Gateway({"model_list": [model("gpt", up)]},
                database=postgres.url("gateway") + "?pgbouncer=true&schema=x").start()
