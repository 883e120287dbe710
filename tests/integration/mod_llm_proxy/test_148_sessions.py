# SPDX-License-Identifier: Apache-2.0
"""What a role, a database or an environment says of sessions does not change what keys mean."""

import contextlib
import os
import shutil

import psycopg
import pytest

from harness.gateway import WELL, Gateway, StartError
from harness.openai import model
from harness.postgres import Postgres
from harness.spendlog import KEYS
from harness.tls import Authority
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


@pytest.mark.parametrize("query", [
    "sslmode=disable&sslaccept=accept_invalid_certs", "sslidentity=x&sslpassword=y",
    "max_idle_connection_lifetime=5&connection_limit=3&pool_timeout=9"])
def test_148_05_options_of_prisma(postgres, up, query):
    """A URL that serves LiteLLM serves here."""
    with Gateway({"model_list": [model("gpt", up)]},
                 database=f"{postgres.database()}?{query}") as gw:
        if "sslidentity" in query:
            gw.expect_log("LLM1: database_url: sslidentity has no effect")
        gw.until_ready()


@pytest.mark.parametrize("query,why", [
    ("foo=bar", 'invalid connection option "foo"'), ("sslmode=no", "sslmode must be"),
    ("sslaccept=no", "sslaccept must be"), ("sslmode", "not of the form")])
def test_148_06_options_nobody_knows(postgres, up, query, why):
    """Told at the start, not at the first call."""
    with pytest.raises(StartError, match=f"LLM215: .*{why}"):
        Gateway({"model_list": [model("gpt", up)]},
                database=postgres.url("gateway") + "?" + query).start()


def speaks_tls(server):
    """@return the files of its authority and of another one, which the gateway's user can read"""
    folders = [server.dir / name for name in ("ours", "theirs")]
    for folder in folders:
        folder.mkdir()
    ours, theirs = map(Authority, folders)
    cert, data = ours.ca.issue_cert("127.0.0.1"), server.dir / "data"
    cert.private_key_pem.write_to_path(str(data / "server.key"))
    cert.cert_chain_pems[0].write_to_path(str(data / "server.crt"))
    (data / "server.key").chmod(0o600)
    if os.geteuid() == 0:
        shutil.chown(data / "server.key", "postgres", "postgres")
        shutil.chown(data / "server.crt", "postgres", "postgres")
    with open(data / "postgresql.conf", "a") as f:
        f.write("ssl = on\n")
    for authority in (ours, theirs):
        os.chmod(authority.file, 0o644)
    return ours.file, theirs.file


@pytest.mark.parametrize("trusted", [True, False])
def test_148_07_a_server_that_is_verified(up, trusted):
    """Prisma's sslcert is the authority, and strict is that the server has to be of it."""
    with contextlib.closing(Postgres()) as server:
        ours, theirs = speaks_tls(server)
        server.start()
        url = f"{server.database()}?sslaccept=strict&sslcert={ours if trusted else theirs}"
        with Gateway({"model_list": [model("gpt", up)]}, database=url) as gw:
            if trusted:
                gw.until_ready()
            else:
                gw.expect_log("LLM3[0-9]*|LLM55")
                until(lambda: "certificate verify failed" in gw.log.text(), 10, gw.log.text)
                assert gw.ready()[0] == 503
