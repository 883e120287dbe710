# SPDX-License-Identifier: Apache-2.0
"""Ports outside the range that the kernel gives to outgoing connections, and who uses one."""

import random
import socket

FIRST, LAST = 15000, 31000


def connections(port):
    """Connections to a port here that are established or half closed by the client."""
    with open("/proc/net/tcp") as f:
        return sum(f":{port:04X} " in line[:20] and line.split()[3] in ("01", "08") for line in f)


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
