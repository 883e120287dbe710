# SPDX-License-Identifier: Apache-2.0
"""Figures of servers that start for them: 2,000 calls at once, a cold start, an idle process."""
import contextlib
import random
import statistics
import threading
import time

import servers
from lines import Line, column, latencies, ratios

MOMENT = 5              # seconds an idle server is looked at


@contextlib.contextmanager
def started(b, suffix, config=(), make=servers.deployments, start=True):
    """Plain, the gateway and the other build's, of a name of their own. @return {name: it}"""
    made = {"plain": servers.Server(b.root, "plain-" + suffix, b.mock_port, None, config)}
    for name, dso in {"gateway": servers.BUILD, **({"base": b.base.dso} if b.base else {})}.items():
        made[name] = servers.Server(b.root, "%s-%s" % (name, suffix), b.mock_port,
                                    make(b.mock_port), config, dso=dso)
    try:
        if start:
            for server in made.values():
                server.start()
        yield made
    finally:
        for server in made.values():
            server.stop()


def beside_base(name, of, unit="x"):
    """@param of {server: values}"""
    return [Line(name + "_base", ratios(of["gateway"], of["base"]), unit=unit,
                 note="against the other build")] if "base" in of else []


# -- 2,000 at once ----------------------------------------------------------------------------

def concurrent_2000(b):
    """A thread for every call, and room for an uneven spread."""
    with started(b, "2000", (("StartServers", 6), ("MaxRequestWorkers", 3072),
                             ("MaxSpareThreads", 3072))) as made:
        return measure_2000(b, made)


def measure_2000(b, made):
    body, peak = b.body("chat-d1000"), {}

    def run(name, count):
        server = made[name]
        timer = threading.Timer(1.6, lambda: peak.setdefault(name, []).append(server.pss()))
        timer.start()
        got = b.round(server, body, 2000, 0, count)
        timer.join()
        return got
    for server in made.values():        # children and connections are there afterwards
        b.round(server, body, 2000, 0, 2000)
    # all start at once, which costs the first round its queue: long enough for the steady rate
    got = {name: [run(name, 24000) for _ in range(2)] for name in made}
    ideal = {name: [f["rps"] / 2000 for f in figures] for name, figures in got.items()}
    errors = {name: sum(column(figures, "errors")) for name, figures in got.items()}
    return [
        Line("c2000_errors", [errors["gateway"]], 0, unit=" ", note="plain %d" % errors["plain"]),
        Line("c2000_of_ideal", ideal["gateway"], 0.98, atleast=True, note="plain %.3f; %s" % (
            statistics.median(ideal["plain"]),
            latencies(plain=got["plain"], gateway=got["gateway"])))] + \
        beside_base("c2000_of_ideal", ideal) + [
        Line("c2000_memory", ratios(peak["gateway"], peak["plain"]), 1.25,
             note="plain %.0f MiB" % statistics.median(peak["plain"]))] + \
        beside_base("c2000_memory", peak)


# -- a cold start -----------------------------------------------------------------------------

def first_200(server, body):
    begin = time.monotonic()
    server.spawn()
    servers.wait_for_port(server.port, server.process)
    if server.gateway and server.key is None:
        server.key = server.generate_key()
    got = servers.load(server.port, servers.CHAT, body, 1, 0, 1, server.key)
    elapsed = time.monotonic() - begin
    server.stop()
    if got["requests"] != 1 or got["errors"]:
        raise SystemExit("bench: cold start: no answer, %s" % got["first_error"])
    return elapsed


def cold_start(b):
    """exec to the first answered chat; the gateway knows 1,000 deployments more."""
    body = b.body("chat")
    with started(b, "cold", make=servers.many_deployments, start=False) as made:
        times = {name: [] for name in made}
        for server in made.values():
            first_200(server, body)             # makes its database and its key
        for _ in range(b.rounds):
            for name in random.sample(list(made), len(made)):
                times[name].append(first_200(made[name], body))
    return [Line("cold_start", ratios(times["gateway"], times["plain"]), 3,
                 note="median and slowest: " + ", ".join("%s %.0f and %.0f ms" % (
                     name, statistics.median(t) * 1e3, max(t) * 1e3)
                     for name, t in times.items()))] + beside_base("cold_start", times)


# -- idle -------------------------------------------------------------------------------------

def idle(b):
    """Servers that have answered once: their memory, and their CPU afterwards."""
    with started(b, "idle") as made:
        for server in made.values():
            b.tell(server, servers.load(server.port, servers.CHAT, b.body("chat"), 1, 0, 1, server.key))
        time.sleep(2.5)
        memory = {name: [server.pss()] for name, server in made.items()}
        before = {name: server.cpu() for name, server in made.items()}
        time.sleep(MOMENT)
        used = {name: [(server.cpu() - before[name]) / MOMENT * 100]
                for name, server in made.items()}
    return [Line("idle_memory", ratios(memory["gateway"], memory["plain"]), 2,
                 note="plain %.1f MiB" % memory["plain"][0])] + beside_base("idle_memory", memory) \
        + [Line("idle_cpu", used["gateway"], 0.1, unit="%",
                note="of a core; " + ", ".join("%s %.3f" % (name, used[name][0])
                                               for name in made if name != "gateway"))]
