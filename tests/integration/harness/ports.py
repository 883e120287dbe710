# SPDX-License-Identifier: Apache-2.0
"""Ports outside the range that the kernel gives to outgoing connections, and who uses one."""

import contextlib
import fcntl
import os
import random
import socket
import tempfile

FIRST, LAST = 15000, 31000

BOOK = os.path.join(tempfile.gettempdir(), f"llm-ports.{os.geteuid()}")

_given = set()
_book = open(BOOK, "ab")


def _sockets(port):
    """The lines of the kernel's table whose local end is this port of 127.0.0.1."""
    with open("/proc/net/tcp") as f:
        return [line.split() for line in f if f":{port:04X} " in line[:20]]


def connections(port):
    """Connections to a port here that are established or half closed by the client."""
    return sum(fields[3] in ("01", "08") for fields in _sockets(port))


def unsent(port):
    """Bytes that whoever listens there has sent and its clients have not taken."""
    return sum(int(fields[4].split(":")[0], 16) for fields in _sockets(port) if fields[3] != "0A")


def _is_ours(port):
    """Whether no other process of the suite has this port: each is a byte of a file, locked by whoever
    has it until it ends. A server may be stopped for a while and find its port free.
    """
    with contextlib.suppress(OSError):
        fcntl.lockf(_book, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, port)
        return True
    return False


def free_port():
    """A port of 127.0.0.1 that nobody listens on, and that is given out once; a process that is not
    of the suite may still take it.
    """
    for _ in range(200):
        port = random.randint(FIRST, LAST)
        if port in _given or not _is_ours(port):
            continue
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind(("127.0.0.1", port))
            except OSError:
                continue
            _given.add(port)
            return port
    raise RuntimeError("no free port")
