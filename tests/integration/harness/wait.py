# SPDX-License-Identifier: Apache-2.0
"""Waiting that ends: every wait of the suite polls a condition within a bound."""

import time

STEP = 0.02


def until(condition, timeout, what):
    """Call condition until it is truthy and return what it gave; AssertionError after timeout s.

    what may be a function, for what is only known in the end.
    """
    end = time.monotonic() + timeout
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() >= end:
            raise AssertionError(f"not within {timeout} s: {what() if callable(what) else what}")
        time.sleep(STEP)
