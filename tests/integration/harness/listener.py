# SPDX-License-Identifier: Apache-2.0
"""Ports of this machine that take connections, and one that takes none."""

import contextlib
import socket
import threading


class Listener:
    """Listens at once; each connection is served by serve(), in a thread of its own."""

    def __init__(self):
        self.connections = 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def serve(self, sock, number):
        """One connection, the number-th; it is closed afterwards, also by EOFError and OSError."""
        raise NotImplementedError

    def close(self):
        # shutdown also ends an accept() that another thread waits in
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock, self.connections),
                             daemon=True).start()

    def _serve(self, sock, number):
        with sock, contextlib.suppress(EOFError, OSError):
            # what waits for an ACK is late, and lost with a reset
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.serve(sock, number)


class Deaf:
    """A port whose queue of connections is full: a SYN to it gets no answer."""

    def __init__(self):
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen(0)
        self.waiting = [socket.socket() for _ in range(4)]
        for s in self.waiting:
            s.setblocking(False)
            s.connect_ex(self.listener.getsockname())
        self.port = self.listener.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}/v1"

    def close(self):
        for s in self.waiting + [self.listener]:
            s.close()
