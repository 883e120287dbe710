# SPDX-License-Identifier: Apache-2.0
"""Waiting that ends: every wait of the suite polls a condition within a bound."""

import os
import time

STEP = 0.02
PATIENCE = 4        # a bound is for what does not come at all: it costs a test that passes nothing


def processors():
    """How many we may use: a container may have less of them than the machine, or parts of one."""
    count = len(os.sched_getaffinity(0))
    try:
        with open("/sys/fs/cgroup/cpu.max") as f:
            quota, period = f.read().split()
        return min(count, int(quota) / int(period))
    except (OSError, ValueError):       # no such file, or "max"
        return count


def slack():
    """By how much this machine is busier than it has processors; 1 on an idle one.

    For the upper bound of a time that is measured: what takes a second alone takes longer beside
    others.
    """
    with open("/proc/loadavg") as f:
        fields = f.read().split()
    running = max(float(fields[0]), float(fields[3].split("/")[0]))
    return max(1.0, running / processors())


def until(condition, timeout, what):
    """Call condition until it is truthy and return what it gave; AssertionError after timeout s,
    and some more on a machine that has other things to do.

    what may be a function, for what is only known in the end.
    """
    end = time.monotonic() + timeout * PATIENCE
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() >= end:
            raise AssertionError(f"not within {timeout * PATIENCE} s: {what() if callable(what) else what}")
        time.sleep(STEP)
