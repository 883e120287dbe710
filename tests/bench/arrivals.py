# SPDX-License-Identifier: Apache-2.0
"""Calls that come when they come: open loops, whose calls are due at times of a plan.

A closed loop calls as soon as it has its answer: threads and caches stay warm, and a server that is
slow is asked less. Here the plan is made before (open_loop.c): Poisson, as many clients are that
know nothing of each other, and the same for both servers of a round.
"""
import random
import statistics

import servers
from lines import cpu_line, latency_pair, median, noise_lines, p99_line

BUSY = 2                # processes beside that take what time they get, as `stress -c 2`


def lines_of(name, got, target=None, goal=None):
    plain, lines = got["plain"], []
    for which, figures in sorted(got.items()):
        if not which.startswith("gateway"):
            continue
        hold = which[len("gateway"):]
        aimed = (target, goal) if which == "gateway" else (None, None)
        lines += [cpu_line(name + hold, plain, figures, *aimed),
                  p99_line(name + "_p99" + hold, plain, figures,
                           more="; " + waits(plain, figures))]
    return lines + noise_lines(name, plain, got["control"])


def waits(plain, gateway):
    """The load generator's own lateness is part of both servers' latency."""
    late = [median(plain + gateway, field) for field in ("lag_p50", "lag_p99")]
    share = [statistics.mean(100 * f["waited"] / max(1, f["due"]) for f in figures)
             for figures in (plain, gateway)]
    return "generator late by %s; calls on a busy connection: %.2f, %.2f %%" % (
        latency_pair(*late), *share)


def warm(b, server, conns, rate):
    """Each thread has served a few calls, as in a server that runs for long."""
    for _ in range(4):      # of new connections, each call is the next thread's
        b.round(server, b.body("chat"), 600, 0, 600)
    # many rows at once: the thread that writes them is known by them
    b.round(server, b.body("chat"), 16, 0.3)
    b.round(server, b.body("chat"), conns, 1.0, plan=(rate, 0))


def open_loop(b, name, conns, rate, seconds, target, goal):
    """Each round has servers of its own: two of a kind differ by a tenth and more in their CPU,
    by the pages they were given. Its plan is its number's: the same in each run of the bench.
    """
    quiet, busy = {}, {}

    def measure(group, seed, got):
        for kind in random.sample(list(group), len(group)):
            got.setdefault(kind, []).append(
                b.round(group[kind], b.body("chat"), conns, seconds, plan=(rate, seed)))
    for seed in range(1, b.rounds + 1):
        with b.fleet() as group:
            for server in group.values():       # made in shuffled order
                warm(b, server, conns, rate)
            measure(group, seed, quiet)
            if seed % 2:        # what a neighbour does is seen in half of the rounds
                with servers.Busy(BUSY):
                    measure(group, seed, busy)
    return lines_of(name, quiet, target, goal) + b.beside_base(name, quiet) + \
        lines_of(name + "_busy", busy) + b.beside_base(name + "_busy", busy)


def open_400(b):
    return open_loop(b, "open_400", 400, 1000, 4.0, 1.10, 0.85)


def open_16(b):
    return open_loop(b, "open_16", 16, 50, 8.0, 1.15, 0.85)
