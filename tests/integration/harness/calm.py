# SPDX-License-Identifier: Apache-2.0
"""A server that is about to be stopped: let what has ended end."""

import contextlib
import glob
import pathlib
import time

from .ports import connections
from .wait import STEP

PATIENCE = 2    # seconds: a test may well stop a server that has something to do


def children(pid):
    """Those of a process that live now."""
    with contextlib.suppress(OSError):
        found = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text()
        return [int(p) for p in found.split()]
    return []


def _works(pid):
    """Whether a thread of a child runs, or would if there was a processor for it."""
    for task in (t for child in children(pid) for t in glob.glob(f"/proc/{child}/task/*/stat")):
        with contextlib.suppress(OSError), open(task) as f:
            if f.read().rpartition(")")[2].split()[0] == "R":
                return True
    return False


def settle(port, pid):
    """Let connections end that nobody uses any more.

    A worker of the event MPM that ends one in the moment of a SIGTERM can crash in httpd's own
    close_worker_sockets(): it is done with it when it sleeps again.
    @param pid the server's parent
    """
    end = time.monotonic() + PATIENCE
    while (connections(port) or _works(pid)) and time.monotonic() < end:
        time.sleep(STEP)
