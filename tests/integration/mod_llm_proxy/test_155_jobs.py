# SPDX-License-Identifier: Apache-2.0
"""What is done beside the calls: jobs of other modules, and a ledger that waits for none of them."""

import os
import signal
import subprocess
import time

import pytest

from harness.gateway import TOP, Gateway
from harness.openai import COST, once
from harness.wait import slack, until

LONG = 3        # seconds that a job takes

SOURCE = """
#include <unistd.h>
#include <httpd.h>
#include <ap_provider.h>
#include <http_config.h>
#include <http_log.h>
#include "llm_job.h"
#include "llm_sink.h"

static int say(server_rec *s, const char *what)
{
    ap_log_error("jobs", 0, APLOG_NO_MODULE, APLOG_NOTICE, 0, s, "job %%s in %%d", what,
                 (int)getpid());
    return 0;
}

static int slow(server_rec *s, apr_pool_t *p)
{
    say(s, "slow begins");
    apr_sleep(apr_time_from_sec(%d));
    return say(s, "slow ends");
}

static int each(server_rec *s, apr_pool_t *p)
{
    return say(s, "each");
}

static const llm_job_t jobs[] = {
    { "slow", apr_time_from_msec(100), LLM_JOB_MACHINE, slow },
    { "each", apr_time_from_msec(500), LLM_JOB_EACH_CHILD, each },
};

static apr_status_t start(server_rec *s, apr_pool_t *p, void **state)
{
    *state = s;
    return APR_SUCCESS;
}

static apr_status_t take(void *state, const llm_record_t *const *records, int n, apr_pool_t *p)
{
    for (int i = 0; i < n; i++) {
        ap_log_error("jobs", 0, APLOG_NO_MODULE, APLOG_NOTICE, 0, state, "sink: %%s costs %%.6f",
                     records[i]->end_user, records[i]->spend);
    }
    return APR_SUCCESS;
}

static const llm_sink_t sink = { "a test's", start, take, NULL };

static void hooks(apr_pool_t *p)
{
    if (%d == 2) {
        ap_register_provider(p, LLM_SINK_GROUP, sink.name, LLM_SINK_VERSION, &sink);
    }
    for (int i = %d; i < %d; i++) {
        ap_register_provider(p, LLM_JOB_GROUP, jobs[i].name, LLM_JOB_VERSION, &jobs[i]);
    }
}

module AP_MODULE_DECLARE_DATA some_jobs_module = {
    STANDARD20_MODULE_STUFF, NULL, NULL, NULL, NULL, NULL, hooks, 0
};
"""


@pytest.fixture(scope="module")
def module(tmp_path_factory):
    """A module that brings jobs, as others' modules do; a function of which ones."""
    folder = tmp_path_factory.mktemp("jobs")
    for up in (folder, *folder.parents[:3]):
        up.chmod(0o755)
    flags = subprocess.run(["apr-1-config", "--includes", "--cppflags"], check=True, text=True,
                           capture_output=True).stdout.split()

    def make(first, end):
        source, library = folder / "jobs.c", folder / f"jobs{first}{end}.so"
        source.write_text(SOURCE % (LONG, first, first, end))
        httpd = os.environ.get("HTTPD_INC", "/usr/include/apache2")
        subprocess.run(["gcc", "-shared", "-fPIC", f"-I{TOP}/include", f"-I{httpd}", *flags,
                        "-o", library, source], check=True)
        return f'LoadModule some_jobs_module "{library}"'
    return make


def said(gw, what):
    return gw.log.text().count(f"job {what} in ")


def written(gw, count, user, soon):
    rows = gw.spend_rows(count, timeout=soon, end_user=user)
    assert sum(r["spend"] for r in rows) == count * COST


class TestSlow:
    """It sleeps nearly all the time, three seconds each."""

    @pytest.fixture
    def gw(self, up, module):
        with Gateway(once(up), children=1, directives=module(0, 1)) as gateway:
            gateway.until_ready()
            yield gateway

    def test_155_01_rows_are_written_meanwhile(self, gw):
        """A round a second, and a look a second: each row is there before the job ends."""
        for i in range(3):
            before = said(gw, "slow begins")
            until(lambda: said(gw, "slow begins") > before, 2 * LONG, "the job")
            ends = said(gw, "slow ends")
            assert gw.chat("gpt", user="meanwhile").status_code == 200
            written(gw, i + 1, "meanwhile", LONG - 0.5)
            assert said(gw, "slow ends") == ends

    def test_155_02_a_stop_does_not_wait(self, gw):
        gw.expect_log("AH00045")
        assert gw.chat("gpt", user="stop").status_code == 200
        before = time.monotonic()
        gw.stop()
        assert time.monotonic() - before < LONG * slack()
        assert len(gw.spend_rows(end_user="stop")) == 1
        gw.start()

    def test_155_03_never_two_at_once(self, gw, up):
        """Children of before end their job first; rows do not wait for that."""
        until(lambda: said(gw, "slow begins"), 10, "the job")
        for i in range(2):
            gw.graceful()
            assert gw.chat("gpt", user="graceful").status_code == 200
            written(gw, i + 1, "graceful", LONG + 2)
        until(lambda: said(gw, "slow ends") > 2, 30, "more of it")
        order = [line for line in gw.log.text().splitlines() if "job slow" in line]
        for one, other in zip(order[::2], order[1::2]):
            begun = one.split("slow begins in ")
            # a child that ends leaves it behind
            assert "slow begins in" in one
            assert other.split(" in ")[-1] == begun[1] or "slow begins" in other


class TestWhere:
    def test_155_10_each_child_or_one(self, up, module):
        with Gateway(once(up), children=2, directives=module(1, 2)) as gw:
            gw.until_ready()
            until(lambda: all(f"job each in {p}" in gw.log.text() for p in gw.pids()), 10, "both")

    def test_155_11_the_next_one_takes_over(self, up, module):
        with Gateway(once(up), children=2, directives=module(0, 1)) as gw:
            gw.expect_log("exit signal Killed")
            gw.until_ready()
            until(lambda: said(gw, "slow begins"), 10, "the job")
            pid = int(gw.log.text().split("slow begins in ")[1].split()[0])
            os.kill(pid, signal.SIGKILL)
            until(lambda: said(gw, "slow begins") > 1, 10, "the job in another process")
            assert gw.log.text().split("slow begins in ")[2].split()[0] != str(pid)


class TestSink:
    def test_155_20_has_each_record_once(self, up, module):
        """Beside the ledger, and over a restart."""
        with Gateway(once(up), children=2, directives=module(2, 2)) as gw:
            gw.until_ready()
            for i in range(6):
                assert gw.chat("gpt", user=f"sink{i}").status_code == 200
                if i == 3:
                    gw.graceful()
                    gw.until_ready()
            until(lambda: gw.log.text().count("sink: sink") == 6, 10, "all records")
            written(gw, 1, "sink5", 5)
            for i in range(6):
                assert gw.log.text().count(f"sink: sink{i} costs {COST:.6f}") == 1
