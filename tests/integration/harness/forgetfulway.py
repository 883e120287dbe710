# SPDX-License-Identifier: Apache-2.0
"""A way to a server that can forget its connections, as routers do: both ends hear nothing more.
It can be blocked as well.
"""

import contextlib
import socket
import threading


class ForgetfulWay:
    def __init__(self, port):
        self.target, self.pairs = port, []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        self.forgotten = set()
        self.blocked = False

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for sock in [s for pair in list(self.pairs) for s in pair]:
            sock.close()

    @contextlib.contextmanager
    def cut(self):
        """All connections end, and new ones at once."""
        self.blocked = True
        for sock in [s for pair in list(self.pairs) for s in pair]:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        yield
        self.blocked = False

    def forget(self):
        """Those there are now; new ones work."""
        self.forgotten.update(self.pairs)

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
                if self.blocked:
                    client.close()
                    continue
                pair = client, socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                return
            self.pairs.append(pair)
            for a, b in (pair, pair[::-1]):
                threading.Thread(target=self._carry, args=(pair, a, b), daemon=True).start()

    def _carry(self, pair, a, b):
        try:
            while data := a.recv(65536):
                if pair not in self.forgotten:
                    b.sendall(data)
            if pair not in self.forgotten:
                b.shutdown(socket.SHUT_WR)
        except OSError:
            pass
