# SPDX-License-Identifier: Apache-2.0
"""Ports outside the range that the kernel gives to outgoing connections."""

import random
import socket

FIRST, LAST = 15000, 31000


def free_port():
    """A port of 127.0.0.1 nobody listens on; who wants it must still be ready to try another."""
    for _ in range(200):
        port = random.randint(FIRST, LAST)
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no free port")
