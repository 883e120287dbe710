# SPDX-License-Identifier: Apache-2.0
"""The statements of docs/howto/read-spend.md, on both databases."""

import contextlib
import re
import sqlite3

import psycopg
import pytest

from harness import actions, openai
from harness.gateway import TOP, Gateway
from harness.openai import PRICED, model

PAGE = (TOP / "docs/howto/read-spend.md").read_text()
STATEMENTS = re.findall(r"```sql\n(.*?)```", PAGE, re.S)
HEADINGS = {"By key": 2, "By model": 1, "By day": 2, "By tag and by user": 3, "What failed": 1}


def statements(database):
    other = {"sqlite": "-- PostgreSQL", "postgresql": "-- SQLite"}[database]
    return [s for s in STATEMENTS if not s.startswith(other)]


def run(gw, sql):
    """Rows as tuples, as a reader would get them."""
    if gw.database == "sqlite":
        path = f"file:{gw.sqlite_file}?mode=ro"
        with contextlib.closing(sqlite3.connect(path, uri=True, timeout=10)) as db:
            return db.execute(sql).fetchall()
    with psycopg.connect(gw.database) as db:
        return db.execute(sql).fetchall()


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger(request, up):
    """A gateway with two keys that spent, the master key, tags, users and a failure."""
    database = "sqlite"
    if request.param == "postgresql":
        database = request.getfixturevalue("postgres").database()
    yaml = {"model_list": [model("gpt", up, **PRICED)], "router_settings": {"num_retries": 0}}
    with Gateway(yaml, database=database) as gw:
        with gw.client() as c:
            keys = [c.post("/key/generate", json={"key_alias": alias, "max_budget": 1000}).json()
                    ["key"] for alias in ("red", "blue")]
        for key, times in zip(keys, (2, 1)):
            for _ in range(times):
                assert gw.chat("gpt", key=key, user="ann",
                               metadata={"tags": ["team-a", "nightly"]}).status_code == 200
        assert gw.chat("gpt").status_code == 200
        up.always(actions.answer(openai.error("down"), 503))
        assert gw.chat("gpt").status_code == 503
        gw.spend_rows(5)
        yield gw


def test_172_01_every_statement(ledger):
    name = "sqlite" if ledger.database == "sqlite" else "postgresql"
    found = [run(ledger, sql) for sql in statements(name)]
    assert len(found) == 7 and all(found), [sql for sql, rows in zip(statements(name), found)
                                            if not rows]
    by_key, budgets, by_model, by_day, by_tag, by_user, failed = found
    each = by_model[0][4] / 4                   # four calls that were answered
    assert each > 0 and by_model[0][:2] == ("gpt", "openai") and by_model[0][3] == 4
    assert [(row[0], row[1], float(row[2])) for row in by_key[:1]] == [("red", 2, 2 * each)]
    assert {row[0]: row[1] for row in by_key} == {
        "red": 2, "blue": 1, "master key or a deleted one": 2}
    assert [(row[0], float(row[1]), float(row[2])) for row in budgets] == [
        ("red", 2 * each, 1000), ("blue", each, 1000)]
    assert len(by_day) == 1 and by_day[0][1] == 5
    assert {row[0]: (row[1], float(row[2])) for row in by_tag} == {
        "team-a": (3, 3 * each), "nightly": (3, 3 * each)}
    assert [(row[0], row[1]) for row in by_user] == [("ann", 3)]
    assert len(failed) == 1 and failed[0][1] == "gpt"


def test_172_03_whatever_clients_send_as_tags(ledger, up):
    """A statement that reads all rows must not fail at one."""
    up.always(openai.by_request)
    for tags in ("alone", ["a", 1, None, {"x": 1}], {"k": "v"}, 5, None, [], [["deep"]], "é\u0000"):
        ledger.chat("gpt", user="bob", metadata={"tags": tags})
    ledger.chat("gpt", user="bob", headers={"x-litellm-tags": "from, header"})
    ledger.chat("gpt", user={"not": "a text"}), ledger.chat("gpt", user="")
    ledger.spend_rows(16)
    name = "sqlite" if ledger.database == "sqlite" else "postgresql"
    for sql in statements(name):
        assert run(ledger, sql), sql
    tags = {row[0]: row[1] for row in run(ledger, statements(name)[4])}
    assert tags["team-a"] == 3 and tags["from"] == tags["header"] == 1 and tags["a"] == 1, tags


def test_172_02_the_page_has_them_all():
    """A statement that loses its fence or its mark would not be run."""
    for heading, count in HEADINGS.items():
        part = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)[1]
        assert part.count("```sql\n") == count, heading
    marks = [s.splitlines()[0] for s in STATEMENTS if s.startswith("--")]
    assert sorted(set(marks)) == ["-- PostgreSQL", "-- SQLite"] and len(STATEMENTS) == 9
