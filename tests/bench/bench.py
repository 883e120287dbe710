#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The gateway against plain mod_proxy: see docs/develop/performance.md for the method.

    bench.py [--only FIGURE] [--rounds N] [--profile FIGURE] [--hold "TIME..."]
"""
import argparse
import collections
import contextlib
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import time

import arrivals
import bodies
import fresh
import servers
import sessions
from lines import Line, column, cpu_line, latency_pair, middle_mean, per, ratios

LOOK = 1.1              # seconds: the ledger's writer looks once in one
ROUND = 2.0             # seconds: it runs inside, and has rows to write


class Bench:
    """Both servers, their upstream, and rounds of load on them."""

    def __init__(self, root, rounds, holds=(), base=None):
        self.root, self.rounds, self.holds = root, rounds, holds
        self.mock, self.mock_port = servers.start_mock()
        self.plain = servers.Server(root, "plain", self.mock_port).start()
        self.gateway = servers.Server(root, "gateway", self.mock_port,
                                      servers.deployments(self.mock_port)).start()
        self.base = base and servers.Server(root, "base", self.mock_port,
                                            servers.deployments(self.mock_port), dso=base).start()
        self.fleets = 0
        self.writing = collections.Counter()    # {thread: its CPU behind the loads}
        self.late = self.rows = 0   # rounds not written in time, rows written
        self.errors = 0         # of all calls, of those that warm up as well

    def close(self):
        for s in (self.plain, self.gateway, self.base):
            if s:
                s.stop()
        self.mock.terminate()
        self.mock.wait()

    def pids(self):
        return self.plain.pids() + self.gateway.pids() + [self.mock.pid] + (
            self.base.pids() if self.base else [])

    @contextlib.contextmanager
    def fleet(self, session=False, holds=True):
        """Servers of their own: plain twice, the gateway, the other build's.

        @return {name: it}

        @param session each of them, and their mock, in a process session of its own
        @param holds gateways of each LLMClientHold as well
        """
        mock, port = servers.start_mock(session) if session else (None, self.mock_port)
        rows, made = servers.deployments(port), {}
        ours = {"gateway": "", **{"gateway hold=" + h: "LLMClientHold %s\n" % h
                                  for h in self.holds if holds}, **({"base": ""} if self.base else {})}
        self.fleets += 1
        try:
            every = {"plain": "", "control": "", **ours}
            for name, added in random.sample(list(every.items()), len(every)):
                made[name] = servers.Server(
                    self.root, "%s-%d" % (name.replace(" ", "-"), self.fleets), port,
                    rows if name in ours else None, added=added, session=session,
                    dso=self.base.dso if name == "base" else servers.BUILD).start()
            yield made
        finally:
            for server in made.values():
                server.stop()
            if mock:
                mock.terminate()
                mock.wait()

    def body(self, model, size=1024, stream=False):
        path = os.path.join(self.root, "%s-%d-%d.json" % (model, size, stream))
        if not os.path.exists(path):
            with open(path, "wb") as f:
                f.write(bodies.chat(model, size, stream))
        return path

    def settle(self, gateway, rows):
        """Spend is written behind the answers: its CPU counts, and must not meet the next round."""
        end = time.monotonic() + 8
        while gateway.spend_rows() < rows:
            if time.monotonic() > end:
                self.late += 1
                return
            time.sleep(0.02)

    def settle_writer(self, gateway, before, rows):
        """@return CPU of the one thread that writes the ledger: the busiest behind all loads"""
        end = gateway.threads()
        self.settle(gateway, rows)
        after = gateway.threads()
        for k in after:
            self.writing[k] += after[k] - end.get(k, 0)
        writer = max(after, key=lambda k: self.writing[k])
        return after[writer] - before.get(writer, 0)

    def round(self, server, body, conns, seconds=0.0, count=0, flushed=False, plan=None):
        """One measured load on one server: the generator's figures and the CPU it took.

        With a plan, (calls a second, seed), nothing of making and closing connections is in it.
        """
        gateway = server is not None and server.gateway
        path = "/flushed" + servers.CHAT if flushed and not gateway else servers.CHAT
        port = self.mock_port if server is None else server.port
        rows = server.spend_rows() if gateway else 0
        with servers.Load(port, path, body, conns, seconds, count, server and server.key, plan,
                          server is not None and server.session) as load:
            before = server.threads() if server else {}
            got = load.figures()
            if gateway:
                got["ledger"] = self.settle_writer(server, before, rows + got["requests"])
                self.rows += server.spend_rows() - rows
            after = server.threads() if server else {}
        got["cpu"] = sum(t - before.get(k, 0) for k, t in after.items())
        return self.tell(server, got)

    def tell(self, server, got):
        """Errors are said at once, and make their figure a miss: run()."""
        self.errors += got["errors"]
        if got["errors"]:
            print("bench: %s: %d errors, first %s" % (server and server.name, got["errors"],
                                                      got["first_error"]), flush=True)
        return got

    def interleave(self, variants, rounds=None):
        """Every variant once per round, in shuffled order. @return {name: [figures]}"""
        got = {name: [] for name in variants}
        for run in variants.values():       # warm: connections, pools, caches
            run(warm=True)
        for _ in range(rounds or self.rounds):
            for name in random.sample(list(variants), len(variants)):
                got[name].append(variants[name]())
        return got

    def pair(self, body, conns, seconds, flushed=False):
        """A closed loop on each server of a fleet, and a new fleet in each round: two servers of
        one kind differ by a tenth in their CPU, by the pages they were given.

        @return {name: [figures]}
        """
        got = {}
        for _ in range(self.rounds):
            with self.fleet(holds=False) as group:
                for server in group.values():       # warm: connections, pools, caches
                    self.round(server, body, conns, 0.5, 0, flushed)
                for name in random.sample(list(group), len(group)):
                    got.setdefault(name, []).append(
                        self.round(group[name], body, conns, seconds, 0, flushed))
        return got

    def beside_base(self, name, got, what="requests"):
        """@return the line against the other build, if there is one"""
        return [Line(name + "_base", ratios(per(got["gateway"], what), per(got["base"], what)),
                     note="against the other build")] if self.base else []


# -- the figures ------------------------------------------------------------------------------

def cpu_64_1k(b):
    got = b.pair(b.body("chat"), 64, ROUND)
    rps = {k: column(v, "rps") for k, v in got.items()}
    return [
        cpu_line("cpu_64_1k", got["plain"], got["gateway"], 1.10, 0.85),
        Line("noise_cpu", ratios(per(got["control"], "requests"), per(got["plain"], "requests")),
             note="plain against itself"),
        Line("throughput", ratios(rps["gateway"], rps["plain"]), 0.95, atleast=True,
             note="plain %.0f/s" % statistics.median(rps["plain"])),
        Line("noise_throughput", ratios(rps["control"], rps["plain"]),
             note="plain against itself")] + b.beside_base("cpu_64_1k", got) + (
        [Line("throughput_base", ratios(rps["gateway"], rps["base"]),
              note="against the other build")] if b.base else [])


def cpu_64_16k(b):
    got = b.pair(b.body("chat", 16384), 64, ROUND)
    return [cpu_line("cpu_64_16k", got["plain"], got["gateway"], 1.10)] + \
        b.beside_base("cpu_64_16k", got)


def cpu_64_anthropic(b):
    got = b.pair(b.body("claude"), 64, ROUND)
    return [cpu_line("cpu_64_anthropic", got["plain"], got["gateway"], 1.8)] + \
        b.beside_base("cpu_64_anthropic", got)


def added(b, name, body, field, target, flushed):
    """What each proxy adds to the median of going to the upstream directly.

    A few microseconds between two medians, on a machine that falls asleep between two requests and
    has a new mood with each connection: many rounds, each just long enough for the ledger's writer
    to run inside it, and of their medians the mean of the middle half.
    """
    def variant(server):
        def run(warm=False):    # pylint: disable=unused-argument
            return b.round(server, body, 1, LOOK, 0, flushed)
        return run
    ways = {"direct": variant(None), "plain": variant(b.plain), "control": variant(b.plain),
            "gateway": variant(b.gateway)}
    got = b.interleave({**ways, "base": variant(b.base)} if b.base else ways, 3 * b.rounds)
    p50 = {k: middle_mean(column(v, field)) for k, v in got.items()}
    p99 = {k: middle_mean(column(v, field.replace("50", "99"))) for k, v in got.items()}
    base = max(1.0, p50["plain"] - p50["direct"])
    return [Line(name, [(p50["gateway"] - p50["direct"]) / base], target,
                 note="median and p99: " + ", ".join(
                     "%s %s" % (k, latency_pair(p50[k], p99[k]))
                     for k in ("direct", "plain", "gateway"))),
            Line("noise_" + name, [(p50["control"] - p50["direct"]) / base],
                 note="plain against itself")] + (
        [Line(name + "_base", [(p50["gateway"] - p50["direct"]) /
                               max(1.0, p50["base"] - p50["direct"])],
              note="against the other build")] if b.base else [])


def latency_1(b):
    return added(b, "latency_1", b.body("chat"), "p50", 1.1, False)


def ttfb_1(b):
    return added(b, "ttfb_1", b.body("chat-c5", stream=True), "ttfb_p50", 1.1, True)


def stream_burst(b):
    got = b.pair(b.body("chat-c100", stream=True), 64, ROUND, flushed=True)
    rate = {k: column(v, "events_per_s") for k, v in got.items()}
    return [Line("stream_burst", ratios(rate["gateway"], rate["plain"]), 0.9, atleast=True,
                 note="plain %.0f events/s" % statistics.median(rate["plain"])),
            cpu_line("stream_burst_cpu", got["plain"], got["gateway"], None)] + \
        b.beside_base("stream_burst", got)


def stream_paced(b):
    got = b.pair(b.body("chat-c100-p10", stream=True), 64, ROUND, flushed=True)
    return [cpu_line("stream_paced", got["plain"], got["gateway"], 1.1, what="events")] + \
        b.beside_base("stream_paced", got, "events")


FIGURES = {f.__name__: f for f in (
    cpu_64_1k, cpu_64_16k, cpu_64_anthropic, arrivals.open_400, arrivals.open_16,
    sessions.sessions_64, latency_1, ttfb_1, stream_burst, stream_paced,
    fresh.concurrent_2000, fresh.cold_start, fresh.idle)}
LINES = {"throughput": "cpu_64_1k", "idle_memory": "idle", "idle_cpu": "idle",
         "one_session_64": "sessions_64"}

PROFILES = {        # model, size, stream, connections
    "cpu_64_1k": ("chat", 1024, False), "cpu_64_16k": ("chat", 16384, False),
    "cpu_64_anthropic": ("claude", 1024, False), "stream_burst": ("chat-c100", 1024, True),
    "stream_paced": ("chat-c100-p10", 1024, True)}


def profile(b, figure, seconds=6):
    """perf over every process of both servers, while each has the figure's load."""
    if shutil.which("perf") is None:
        raise SystemExit("bench: perf is not installed (Debian: linux-perf)")
    body = b.body(*PROFILES[figure])
    for s in (b.plain, b.gateway):
        servers.load(s.port, servers.CHAT, body, 64, 0.5, 0, s.key)
        data = os.path.join(b.root, s.name + ".perf")
        perf = subprocess.Popen(["perf", "record", "-q", "-F", "1999", "-g", "-o", data, "-p",
                                 ",".join(map(str, s.pids()))], stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        got = servers.load(s.port, servers.CHAT, body, 64, seconds, 0, s.key)
        perf.send_signal(2)
        perf.wait()
        print("\n== %s, %s: %d requests" % (s.name, figure, got["requests"]))
        for sort, lines in (("dso", 16), ("dso,symbol", 70)):
            out = subprocess.run(["perf", "report", "-i", data, "--no-children", "-g", "none",
                                  "--stdio", "--sort", sort], text=True, check=False,
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
            rows = [r for r in out.splitlines() if r.strip() and not r.startswith("#")]
            print("\n".join(rows[:lines]), flush=True)
        kept = os.path.join(servers.BUILD, "%s-%s.perf" % (figure, s.name))
        shutil.move(data, kept)
        print("kept: %s" % kept)


def run(b, names):
    lines = []
    for name in names:
        machine = servers.Machine(b.pids)
        begin, errors = time.monotonic(), b.errors
        got = FIGURES[name](b)
        for line in got:
            line.errors = b.errors - errors
            line.show()
        print("      %.0f s, %s" % (time.monotonic() - begin, machine.report()), flush=True)
        lines += got
    print("      spend rows written: %d%s" % (
        b.rows, "" if b.late == 0 else "; %d rounds were not written in time" % b.late))
    missed = [line.name for line in lines if not line.passed()]
    print("%d of %d targets met%s" % (
        sum(line.target is not None for line in lines) - len(missed),
        sum(line.target is not None for line in lines),
        "; missed: " + ", ".join(missed) if missed else ""))


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--only", default="")
    ask.add_argument("--rounds", type=int, default=7)
    ask.add_argument("--profile", default="", choices=[""] + list(PROFILES))
    ask.add_argument("--hold", default="", help="values of LLMClientHold to measure as well")
    ask.add_argument("--base", default="", help="the build folder of another checkout, beside")
    arg = ask.parse_args()
    names = [LINES.get(n, n) for n in arg.only.replace(",", " ").split()] or list(FIGURES)
    unknown = [n for n in names if n not in FIGURES]
    if unknown:
        ask.error("no figure %s; there are: %s" % (unknown[0], ", ".join(FIGURES)))
    if arg.rounds < 1:
        ask.error("--rounds takes a number from 1")
    with servers.folder("llm-bench-") as root:
        b = Bench(root, arg.rounds, arg.hold.replace(",", " ").split(),
                  pathlib.Path(arg.base).resolve() if arg.base else None)
        try:
            if arg.profile:
                profile(b, arg.profile)
            else:
                run(b, names)
        finally:
            b.close()


if __name__ == "__main__":
    sys.exit(main())
