# SPDX-License-Identifier: Apache-2.0
"""Calls that come when they come: open loops, whose calls are due at times of a plan.

A closed loop calls as soon as it has its answer: threads and caches stay warm, and a server that is
slow is asked less. Here the plan is made before (open_loop.c): Poisson, as many clients are that
know nothing of each other, and the same for both servers of a round.
"""
import itertools
import statistics

import servers
from lines import cpu_line, latency_pair, median, noise_lines, p99_line

BUSY = 2                # processes beside that take what time they get, as `stress -c 2`


def variants_of(b, conns, rate, seconds):
    """The plan of a round is its number's: rounds differ, servers of a round and runs do not."""
    def variant(server):
        seeds = itertools.count(1)

        def run(warm=False):
            if warm:        # many rows at once: the thread that writes them is known by them
                b.round(server, b.body("chat"), 16, 0.3)
            return b.round(server, b.body("chat"), conns, 1.0 if warm else seconds,
                           plan=(rate, next(seeds)))
        return run
    return {"plain": variant(b.plain),
            "control": variant(b.plain),
            **{name: variant(gateway) for name, gateway in b.gateways().items()}}


def lines_of(name, got, target=None, goal=None):
    plain, lines = got["plain"], []
    for which, figures in got.items():
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


def open_loop(b, name, conns, rate, seconds, target, goal):
    variants = variants_of(b, conns, rate, seconds)
    lines = lines_of(name, b.interleave(variants), target, goal)
    with servers.Busy(BUSY):
        # what a neighbour does to a latency is seen in few rounds
        lines += lines_of(name + "_busy", b.interleave(variants, (b.rounds + 1) // 2))
    return lines


def open_400(b):
    return open_loop(b, "open_400", 400, 1000, 4.0, 1.10, 0.85)


def open_16(b):
    return open_loop(b, "open_16", 16, 50, 8.0, 1.15, 0.85)
