# SPDX-License-Identifier: Apache-2.0
"""RUN on a disk that fills up: what is answered is recorded, or refused, and somebody is told."""

import contextlib
import http.client
import json
import os
import re
import subprocess
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import actions, openai
from harness.callers import Callers
from harness.control import Control
from harness.gateway import MASTER_KEY, Gateway, StartError
from harness.openai import PRICED, model
from harness.syslog import Syslog
from harness.wait import until

SMALL = "LLMSpendRing 1\nLLMSpendJournal 2"
DISK = "24m"


@pytest.fixture
def disk(monkeypatch):
    """A small file system that folders of gateways are made on."""
    if os.geteuid() != 0:
        pytest.skip("mounting needs root")
    top = tempfile.mkdtemp(prefix="llm-disk.")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK},mode=755", "none", top],
                      capture_output=True).returncode != 0:
        os.rmdir(top)
        pytest.skip("mounting is not allowed here")
    monkeypatch.setattr(tempfile, "tempdir", top)
    yield top
    subprocess.run(["umount", "-l", top], check=True)
    os.rmdir(top)


def fill(top):
    """Take every free block."""
    with open(f"{top}/filler", "ab", buffering=0) as f:
        try:
            while True:
                f.write(b"x" * 65536)
        except OSError:
            pass


def make(up, disk, more="", threads=32):
    gateway = Gateway({"model_list": [model("gpt", up, **PRICED)],
                       "router_settings": {"num_retries": 0}},
                      directives=f"{SMALL}\n{more}", threads=threads)
    outside = tempfile.mkstemp(prefix="llm-stderr.", dir="/tmp")[1]
    (gateway.run / "stderr.log").symlink_to(outside)
    gateway.expect_log("LLM5[0-9]|LLM63|LLM180|LLM181|LLM3[0-9]|LLM4[0-9]|AH00646|log_config:warn|"
                       "No space left")
    return gateway, outside


@pytest.fixture
def gw(up, disk, request):
    gateway, outside = make(up, disk, getattr(request, "param", ""))
    with gateway:
        gateway.told = lambda: open(outside).read()
        yield gateway
    os.unlink(outside)


class DiskCallers(Callers):
    """.answers holds (status, error type); a connection per thread."""

    BODY = json.dumps({"model": "gpt", "user": "disk", "messages": []})

    def __init__(self, gw):
        super().__init__(self.one, threads=12)
        self.gw, self.own = gw, threading.local()

    def one(self, _):
        if not hasattr(self.own, "connection"):
            self.own.connection = http.client.HTTPConnection("127.0.0.1", self.gw.port, timeout=30)
        self.own.connection.request("POST", "/v1/chat/completions", self.BODY,
                                    {"Authorization": f"Bearer {MASTER_KEY}",
                                     "Content-Type": "application/json"})
        reply = self.own.connection.getresponse()
        text = reply.read()
        return reply.status, None if reply.status == 200 else json.loads(text)["error"]["type"]

    def count(self, status):
        return sum(s == status for s, _ in self.answers)


def readiness(gw):
    with gw.client(key=None) as c:
        reply = c.get("/health/readiness")
    return reply.status_code, reply.json().get("spend")


def lost_so_far(gw):
    with gw.client(key=None) as c:
        return c.get("/health/readiness").json().get("spend_records_lost", 0)


def last_told(gw):
    """How many records were lost, as it was told last; None: not yet told that the time is over."""
    told = re.findall(r"again; (\d+) were|(\d+) spend records were lost since", gw.told())
    return int("".join(told[-1])) if told else None


def rows(gw):
    return len(gw.spend_rows(end_user="disk"))


@pytest.mark.slow
class TestFullDisk:
    def test_137_01_refused_and_told(self, gw, disk):
        """Every answer has its row, and the calls that could have none are refused."""
        assert readiness(gw) == (200, None)
        fill(disk)
        with DiskCallers(gw) as callers:
            until(lambda: callers.count(503) > 200, 60, "calls are refused")
            # beside calls: the journal's last room may make it whole for a moment when they end
            until(lambda: readiness(gw) == (503, "cannot be recorded"), 10, "readiness fails")
        assert {a for a in callers.answers if a[0] != 200} == {(503, "spend_not_recordable")}
        until(lambda: "spend records cannot be kept" in gw.told(), 5, "told on standard error")
        os.unlink(f"{disk}/filler")
        until(lambda: readiness(gw) == (200, None), 15, "ready again")
        until(lambda: rows(gw) >= callers.count(200), 30, "every row")
        assert rows(gw) == callers.count(200)
        until(lambda: "can be kept again; 0 were lost" in gw.told(), 5, "told as well")
        assert gw.chat("gpt").status_code == 200

    @pytest.mark.parametrize("gw", ["LLMSpendLoss allow"], indirect=True)
    def test_137_02_served_and_counted(self, gw, disk):
        fill(disk)
        with DiskCallers(gw) as callers:
            until(lambda: lost_so_far(gw) > 500, 90, "records are lost")
        assert callers.count(200) == len(callers.answers)
        os.unlink(f"{disk}/filler")
        # a moment of room before is told as well: the last number is that of all
        until(lambda: rows(gw) == callers.count(200) - (last_told(gw) or 0), 30,
              lambda: f"{callers.count(200)} answers, {rows(gw)} rows, {gw.told()}")
        assert last_told(gw) > 500

    def test_137_03_no_room_at_a_start(self, up, disk):
        gateway, outside = make(up, disk)
        fill(disk)
        with pytest.raises(StartError) as e:
            gateway.start()
        gateway.close()
        os.unlink(outside)
        assert re.search(r"spend\.(ring|journal).*No space left", e.value.output)

    @pytest.mark.parametrize("reads", [True, False])
    def test_137_06_told_to_syslog(self, up, disk, reads):
        """A place that is not that disk; a daemon that reads no more stops nobody."""
        with contextlib.closing(Syslog()) as syslog:
            if not syslog.works():
                pytest.skip("no mount namespaces here")
            gateway, outside = make(up, disk)
            gateway.within = syslog.within
            with gateway:
                assert reads or syslog.fill() > 0
                fill(disk)
                with DiskCallers(gateway) as callers:
                    until(lambda: callers.count(503) > 0, 60, "calls are refused")
                    until(lambda: "spend records cannot be kept" in open(outside).read(), 15, "told")
                os.unlink(f"{disk}/filler")
                until(lambda: "can be kept again" in open(outside).read(), 20, "told as well")
            os.unlink(outside)
            told = [line for line in syslog.received() if "somebody else" not in line]
        form = r"<%d>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d llm-gateway\[\d+\]: spend records %s"
        if reads:
            assert re.match(form % (10, "cannot be kept, the disk of /"), told[0]), told
            assert re.match(form % (13, "can be kept again; 0 were lost"), told[-1]), told
        else:
            assert told == []

    def test_137_07_no_room_is_told_to_syslog(self, up, disk):
        with contextlib.closing(Syslog()) as syslog:
            if not syslog.works():
                pytest.skip("no mount namespaces here")
            gateway, outside = make(up, disk)
            gateway.within = syslog.within
            fill(disk)
            with pytest.raises(StartError):
                gateway.start()
            gateway.close()
            os.unlink(outside)
            line, *_ = syslog.received()
        assert re.match(r"<10>.* llm-gateway\[\d+\]: .*spend\.(ring|journal).*No space left", line)

    def test_137_04_room_for_the_calls_under_way(self, up, disk):
        """Calls that begin together find what each sees free: it is promised to one of them."""
        gateway, outside = make(up, disk, threads=128)
        up.always(actions.after(3, actions.answer(openai.chat())))
        call = {"model": "gpt", "user": "disk", "metadata": {"k": "m" * 60000}, "messages": []}

        def one(_):
            with gateway.client(timeout=60) as c:
                return c.post("/v1/chat/completions", json=call).status_code
        with gateway, ThreadPoolExecutor(100) as pool:
            fill(disk)
            answers = list(pool.map(one, range(100)))
            assert set(answers) == {200, 503} and answers.count(200) >= 10
            os.unlink(f"{disk}/filler")
            until(lambda: rows(gateway) >= answers.count(200), 30, "every row")
            kept = gateway.spend_rows(end_user="disk")
            assert len(kept) == answers.count(200)
            assert all(len(r["metadata"]["requester_metadata"]["k"]) == 60000 for r in kept)
            assert lost_so_far(gateway) == 0
            # what was promised is given back
            until(lambda: readiness(gateway) == (200, None), 15, "ready again")
            up.always(actions.answer(openai.chat()))
            assert list(pool.map(one, range(100))) == [200] * 100
        os.unlink(outside)

    def test_137_05_control_does_not_end_the_server(self, disk, monkeypatch):
        """httpd cannot write its pid file, which a reload does as well as a start."""
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        with contextlib.closing(Control()) as control:
            monkeypatch.setattr(tempfile, "tempdir", None)      # for what the script says
            assert control("start")[0] == 0
            control.log.expect("AH00646|LLM5[0-9]|LLM18|No space left")
            fill(disk)
            for command in ("graceful", "restart"):
                code, said = control(command)
                assert code == 1 and "its disk is full" in said and "goes on as it is" in said
            assert control("status")[0] == 0 and control.says() == "one"
            assert control("stop")[0] == 0
            fill(disk)
            code, said = control("start")
            assert code == 1 and "its disk is full" in said
            os.unlink(f"{disk}/filler")
            assert control("start")[0] == 0
