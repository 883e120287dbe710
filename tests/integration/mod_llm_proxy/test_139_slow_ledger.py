# SPDX-License-Identifier: Apache-2.0
"""As many rows as answers: with bytes that no database takes, and over a slow link."""

import socket
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from harness import spendlog
from harness.gateway import MASTER_KEY, Gateway
from harness.relay import SlowLink

BODY = b'{"model":"gpt","messages":[{"role":"user","content":"x"}]}'
TAGS = b"\xff\xfe"


def yaml():
    return {"model_list": [{"model_name": "gpt", "litellm_params": {
                "model": "openai/x", "api_key": "k12345678", "mock_response": "hi",
                "input_cost_per_token": 0.001, "output_cost_per_token": 0.001}}],
            "general_settings": {"proxy_batch_write_at": 1}}


def call(gw, key, headers=b""):
    """@return the status; headers are sent as they are"""
    with socket.create_connection(("127.0.0.1", gw.port), timeout=30) as s:
        s.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                  b"Content-Type: application/json\r\nAuthorization: Bearer " + key.encode() +
                  b"\r\nContent-Length: %d\r\n" % len(BODY) + headers + b"\r\n" + BODY)
        reply = b""
        while data := s.recv(65536):
            reply += data
    return int(reply.split(b" ", 2)[1])


def answered(gw, keys, headers=b"", parallel=8):
    with ThreadPoolExecutor(parallel) as pool:
        return Counter(pool.map(lambda key: call(gw, key, headers), keys))


@pytest.mark.parametrize("header", [
    b"x-litellm-tags: " + TAGS, b"x-litellm-session-id: " + TAGS, b"x-litellm-call-id: " + TAGS,
    b"x-litellm-end-user-id: " + TAGS, b"User-Agent: " + TAGS,
    b'x-litellm-spend-logs-metadata: {"a":"\xff"}',
    b'x-litellm-spend-logs-metadata: {"a":1e999999}',
    b"x-litellm-end-user-id: " + b"0123456789abcdef" * 400,
], ids=lambda h: h[:40].decode("latin-1").encode("ascii", "replace").decode())
def test_139_01_foreign_bytes_cost_no_row(pg_gw, header):
    before = len(spendlog.rows(pg_gw))
    assert answered(pg_gw, [MASTER_KEY] * 10, header + b"\r\n") == {200: 10}
    assert answered(pg_gw, [MASTER_KEY] * 5) == {200: 5}
    n = 15
    assert len(spendlog.rows(pg_gw, count=before + n)) == before + n
    assert "LLM55" not in pg_gw.log.text() and "LLM56" not in pg_gw.log.text()


@pytest.fixture(scope="class")
def pg_gw(postgres):
    with Gateway(yaml(), database=postgres.database(), children=1) as gateway:
        yield gateway


def test_139_02_a_slow_link_gets_every_row_and_every_key_its_own(postgres):
    url = postgres.database()
    with SlowLink(postgres.port) as link, \
            Gateway(yaml(), database=link.through(url), children=1) as gw:
        keys = gw.make_keys(150)
        assert answered(gw, keys) == {200: 150}
        spendlog.rows(gw, count=150)
        link.delay = 0.02
        assert answered(gw, keys * 2) == {200: 300}
        assert len(spendlog.rows(gw, count=450, timeout=30)) == 450
        assert "LLM55" not in gw.log.text()
    with psycopg.connect(url) as db:
        row, = db.execute(f"SELECT spend FROM {spendlog.TABLE} LIMIT 1").fetchone()
        spent = db.execute(f"SELECT spend FROM {spendlog.KEYS} WHERE spend > 0").fetchall()
    assert len(spent) == 150
    assert all(abs(one - 3 * row) < 1e-9 for one, in spent)


@pytest.fixture
def far(postgres):
    """A database on the other end of a slow link; .link is the link."""
    url = postgres.database()
    with SlowLink(postgres.port) as link, \
            Gateway(yaml(), database=link.through(url), children=1, threads=32) as gw:
        gw.link = link
        yield gw
        link.delay = 0


def away_and_back(gw, delay):
    """Start over, so that no key is known and no connection is open, at the end of a slow link."""
    gw.stop()
    gw.link.delay = delay
    gw.start()
    gw.until_ready(bound=20)


def test_139_03_new_keys_at_the_end_of_a_link_of_25_ms(far):
    """The first look-ups dial, all others wait for them; nobody is sent away."""
    keys = far.make_keys(200)
    away_and_back(far, 0.0125)
    assert answered(far, keys, parallel=16) == {200: 200}
    assert len(spendlog.rows(far, count=200, timeout=20)) == 200


def test_139_04_new_keys_and_their_rows_at_300_ms(far):
    """Every way there and back counts: those of dialling, of a look-up, of a batch."""
    keys = far.make_keys(12)
    away_and_back(far, 0.15)
    assert answered(far, keys, parallel=4) == {200: 12}
    assert answered(far, [MASTER_KEY] * 300) == {200: 300}
    assert len(spendlog.rows(far, count=312, timeout=25)) == 312
    assert "LLM55" not in far.log.text() and "LLM31" not in far.log.text()


SLOW_ROWS = f"""
    CREATE FUNCTION tarry() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_sleep(0.025); RETURN NEW; END $$;
    CREATE TRIGGER tarry BEFORE INSERT ON {spendlog.TABLE} FOR EACH ROW EXECUTE FUNCTION tarry();
"""


@pytest.mark.slow
def test_139_05_what_runs_out_of_time_is_halved(postgres):
    """All at once would take more than a batch's time, for ever."""
    with Gateway(yaml(), database=postgres.database(), children=1) as gw:
        assert call(gw, MASTER_KEY) == 200
        spendlog.rows(gw, count=1)
        gw.expect_log("LLM55|LLM31")
        with psycopg.connect(gw.database, autocommit=True) as db:
            db.execute(SLOW_ROWS)
        postgres.freeze()           # so that they wait together
        try:
            assert answered(gw, [MASTER_KEY] * 300) == {200: 300}
        finally:
            postgres.thaw()
        assert len(spendlog.rows(gw, count=301, timeout=40)) == 301
