# SPDX-License-Identifier: Apache-2.0
"""A database that answers but takes no rows, rows it will not have, and a journal that fails."""

import hashlib
import json
import re
import stat
import time

import psycopg
import pytest

from harness.gateway import TOP, Gateway
from harness.openai import COST, once
from harness.spendlog import KEYS, TABLE, query
from harness.wait import until

LITELLM = TOP / "tests/unit/core/store/litellm_schema.h"
FILE = "spend.rejected"


def key_spend(gw):
    return query(gw, f"SELECT spend FROM {KEYS}")[0]["spend"]


def documented(language):
    """The commands an administrator finds in the manual."""
    text = (TOP / "docs/howto/refused-spend.md").read_text()
    return re.search(rf"```{language}\n(.*?)```", text, re.S).group(1)


def put_in_again(gw, file):
    if gw.database == "sqlite":
        exec(documented("python").replace("run/state/gateway.db", str(gw.sqlite_file))
             .replace("/tmp/refused.json", str(file)), {})
        return
    create, copy, insert = re.split(r"(\\copy.*\n)", documented("sql"))
    with psycopg.connect(gw.database, autocommit=True) as db:
        db.execute(create)
        options = copy[copy.index("WITH"):]
        with db.cursor().copy(f"COPY refused FROM STDIN {options}") as out:
            out.write(file.read_bytes())
        db.execute(insert)


@pytest.fixture(scope="class")
def gw(database, up):
    with Gateway(once(up, proxy_batch_write_at=1), database=database) as gateway:
        gateway.until_ready()
        yield gateway


class TestRefusals:
    def refuse(self, gw, user):
        if gw.database == "sqlite":
            gw.execute(f"CREATE TRIGGER no BEFORE INSERT ON {TABLE} WHEN NEW.end_user = '{user}' "
                       "BEGIN SELECT RAISE(ABORT, 'not him'); END")
        else:
            gw.execute(f"ALTER TABLE {TABLE} ADD CONSTRAINT no CHECK (end_user <> '{user}')")

    def allow(self, gw):
        gw.execute("DROP TRIGGER no" if gw.database == "sqlite"
                   else f"ALTER TABLE {TABLE} DROP CONSTRAINT no")

    def test_133_01_a_refused_row_is_set_aside_and_can_be_put_in_again(self, gw, tmp_path):
        gw.expect_log("LLM56|LLM61")
        key, file = gw.make_key(), gw.state / FILE
        self.refuse(gw, "mallory")
        for user in ("alice", "mallory", "bob"):
            assert gw.chat("gpt", key=key, user=user, metadata={"a": "b"}).status_code == 200
        until(file.exists, 10, "the file")
        gw.spend_rows(2)
        until(lambda: str(file) in gw.log.text(), 5, "the log names it")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        line, = [json.loads(text) for text in file.read_text().splitlines()]
        assert (line["row"]["end_user"], line["row"]["spend"]) == ("mallory", COST)
        assert "no" in line["why"] and key_spend(gw) == 2 * COST
        self.allow(gw)
        moved = file.rename(tmp_path / "refused.json")
        for _ in range(2):
            put_in_again(gw, moved)
            row, = gw.spend_rows(1, end_user="mallory")
            assert (row["spend"], row["total_tokens"], row["status"]) == (COST, 12, "success")
            assert row["metadata"]["requester_metadata"] == {"a": "b"}
            assert key_spend(gw) == 3 * COST

    def test_133_02_a_missing_table_makes_them_wait(self, gw):
        gw.expect_log("LLM55|LLM32|LLM31|LLM331")
        gw.execute(f"ALTER TABLE {TABLE} RENAME TO away")
        for _ in range(5):
            assert gw.chat("gpt", user="waits").status_code == 200
        until(lambda: "LLM55" in gw.log.text(), 10, "a round that fails")
        time.sleep(3)           # of rounds; each second one
        told = re.findall(r"LLM55: (.*)", gw.log.text())
        assert len(told) == len(set(told))      # each reason once
        assert not re.search(r"\(\d+\)[^:]*: LLM\d+:", gw.log.text())    # no status of our own
        gw.execute(f"ALTER TABLE away RENAME TO {TABLE}")
        gw.spend_rows(5, end_user="waits")
        assert not (gw.state / FILE).exists()

    def test_133_03_a_file_that_cannot_be_written_makes_them_wait(self, gw):
        gw.expect_log("LLM56|LLM61|LLM62")
        (gw.state / FILE).mkdir()
        self.refuse(gw, "eve")
        assert gw.chat("gpt", user="eve").status_code == 200
        until(lambda: "LLM62" in gw.log.text(), 10, "a round that fails")
        (gw.state / FILE).rmdir()
        until(lambda: (gw.state / FILE).exists(), 10, "the file")
        self.allow(gw)
        put_in_again(gw, gw.state / FILE)
        gw.spend_rows(1, end_user="eve")


class TestReadOnlyLiteLLM:
    """LiteLLM's tables, a key in them, and a user who may only read."""

    @pytest.fixture
    def gw(self, postgres, up):
        url = postgres.database()
        reader = f"reader_of_{url.rsplit('/', 1)[1]}"
        schema = "".join(re.findall(r'^    "(.*)";?$', LITELLM.read_text(), re.M))
        digest = hashlib.sha256(b"sk-old").hexdigest()
        with psycopg.connect(url, autocommit=True) as db:
            db.execute(schema.replace('\\"', '"'))
            db.execute(f"CREATE ROLE {reader} LOGIN; "
                       f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {reader}; "
                       f"INSERT INTO {KEYS} (token, models) VALUES ('{digest}', '{{}}')")
        with Gateway(once(up, proxy_batch_write_at=1), database=url.replace("llm@", f"{reader}@")) as gateway:
            gateway.owner, gateway.reader = url, reader
            gateway.expect_log("LLM55|LLM31|LLM331|LLM40|AH|DBD")
            yield gateway

    def owner(self, gw, sql):
        with psycopg.connect(gw.owner, autocommit=True) as db:
            db.execute(sql)

    def calls_wait_for(self, gw, state):
        for _ in range(5):
            assert gw.chat("gpt", key="sk-old").status_code == 200
        until(lambda: re.search(r"] LLM55: \d spend rows could not be written and wait: "
                                f"ERROR:  {state}", gw.log.text()), 10, "a round that fails")
        assert gw.spend_rows() == []

    def all_are_in(self, gw):
        gw.spend_rows(5)
        assert key_spend(gw) == 5 * COST
        assert not (gw.state / FILE).exists()

    def test_133_20_no_permission(self, gw):
        self.calls_wait_for(gw, "42501")
        self.owner(gw, f"GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO {gw.reader}")
        self.all_are_in(gw)

    def test_133_21_a_standby(self, gw):
        name = gw.database.rsplit("/", 1)[1]
        self.owner(gw, f"GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO {gw.reader}; "
                       f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        self.owner(gw, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                       f"WHERE usename = '{gw.reader}'")
        self.calls_wait_for(gw, "25006")
        with psycopg.connect(gw.owner, autocommit=True) as db:
            db.execute("SET default_transaction_read_only = off")
            db.execute(f"ALTER DATABASE {name} RESET default_transaction_read_only")
        self.all_are_in(gw)


class TestJournalFails:
    @pytest.fixture(params=["allow", "refuse"])
    def gw(self, request, postgres, up):
        with Gateway(once(up, proxy_batch_write_at=1), database=postgres.database(),
                     directives=f"LLMSpendRing 1\nLLMSpendLoss {request.param}") as gateway:
            gateway.expect_log("LLM|AH|DBD")
            yield gateway

    def without_places(self, gw):
        """Rows go neither into the database nor into the journal."""
        assert gw.chat("gpt", user="u").status_code == 200
        gw.spend_rows(1)
        journal = gw.state / "spend.journal"
        journal.unlink(missing_ok=True)
        journal.mkdir()
        gw.execute(f"ALTER TABLE {TABLE} RENAME TO away")
        return journal

    @pytest.mark.parametrize("gw", ["refuse"], indirect=True)
    def test_133_31_what_cannot_be_recorded_is_refused(self, gw):
        journal, answers = self.without_places(gw), [200]
        while answers[-1] == 200 and len(answers) < 400:
            answers.append(gw.chat("gpt", user="u", metadata={"text": "x" * 60000}).status_code)
        assert answers[-1] == 503 and "LLM53" not in gw.log.text()
        journal.rmdir()
        gw.execute(f"ALTER TABLE away RENAME TO {TABLE}")
        gw.spend_rows(len(answers) - 1, timeout=20, end_user="u")

    @pytest.mark.parametrize("gw", ["allow"], indirect=True)
    def test_133_30_nothing_is_lost_without_a_word(self, gw):
        """Database away, no room for the journal, ring full: the log has what is in no file."""
        journal, calls = self.without_places(gw), 1
        text = "x" * 60000
        while "LLM53" not in gw.log.text() and calls < 400:
            assert gw.chat("gpt", user="u", metadata={"text": text}).status_code == 200
            calls += 1
        told = re.findall(r"LLM53: .*request_id=(\S+) .*spend=19", gw.log.text())
        assert told
        journal.rmdir()
        gw.execute(f"ALTER TABLE away RENAME TO {TABLE}")
        rows = gw.spend_rows(calls - len(told), timeout=20, end_user="u")
        assert not {row["request_id"] for row in rows} & set(told)
