# SPDX-License-Identifier: Apache-2.0
"""A scripted HTTP/1.1 upstream on raw sockets, so that it can also be wrong in every way.

An *action* is a function of one Turn: it reads the request there and writes bytes. What it returns
tells whether the connection is kept. Actions are in actions.py.
"""

import collections
import select
import socket
import ssl
import struct
import threading
import time

import json as jsonlib

from .listener import Listener

READ_TIMEOUT = 30


class Request:
    """One request as it came over the wire."""

    def __init__(self, head, body, connection):
        first, *lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, self.version = first.split(" ", 2)
        self.head, self.body, self.connection = head, body, connection
        self.headers = [tuple(line.split(": ", 1)) for line in lines]
        self.at = time.monotonic()
        self.peer_closed = threading.Event()    # the gateway hung up while we answered

    def all(self, name):
        return [v for n, v in self.headers if n.lower() == name.lower()]

    def header(self, name):
        """The value of a header that must be there at most once."""
        values = self.all(name)
        assert len(values) < 2, f"{name} came {len(values)} times"
        return values[0] if values else None

    def json(self):
        return jsonlib.loads(self.body)

    def members(self):
        """The top-level members of the body in order, duplicates included."""
        return jsonlib.loads(self.body, object_pairs_hook=list)


class Turn:
    """One request and the means to answer it."""

    def __init__(self, upstream, sock, request, count):
        self.upstream, self.sock, self.request = upstream, sock, request
        self.count = count                      # requests on this connection, this one included

    def send(self, data):
        self.sock.sendall(data if isinstance(data, bytes) else data.encode())

    def wait(self, seconds):
        """Stay silent. @return False: the peer hung up, or the test is over"""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.upstream.closing.is_set():
                return False
            ready, _, _ = select.select([self.sock], [], [], min(0.05, end - time.monotonic()))
            if ready and self._hung_up():
                self.request.peer_closed.set()
                return False
        return True

    def _hung_up(self):
        if isinstance(self.sock, ssl.SSLSocket):
            return False
        try:
            return self.sock.recv(1, socket.MSG_PEEK) == b""
        except ConnectionError:
            return True

    def reset(self):
        """End the connection with RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


class Wire:
    """Reading requests off one connection."""

    def __init__(self, sock):
        self.sock, self.buffer = sock, b""

    def _more(self):
        data = self.sock.recv(65536)
        if not data:
            raise EOFError
        self.buffer += data

    def until(self, mark):
        while mark not in self.buffer:
            self._more()
        head, self.buffer = self.buffer.split(mark, 1)
        return head

    def exactly(self, n):
        while len(self.buffer) < n:
            self._more()
        data, self.buffer = self.buffer[:n], self.buffer[n:]
        return data

    def chunked(self):
        body = b""
        while True:
            size = int(self.until(b"\r\n").split(b";")[0], 16)
            if size == 0:
                self.until(b"\r\n")
                return body
            body += self.exactly(size)
            assert self.exactly(2) == b"\r\n"

    def request(self, connection):
        """@return the next Request; EOFError when the peer is done"""
        request = Request(self.until(b"\r\n\r\n"), b"", connection)
        length, coding = request.header("content-length"), request.header("transfer-encoding")
        assert length is None or coding is None, "both Content-Length and Transfer-Encoding"
        request.body = self.chunked() if coding else self.exactly(int(length or 0))
        return request


class Upstream(Listener):
    """Listens at once; answers with the queued actions, then with the default one."""

    def __init__(self, default=None, tls=None):
        self.default = self.first_default = default
        self.tls = tls
        self.queue = collections.deque()
        self.requests = []
        self.broken = []                        # what came that was no request
        self.closing = threading.Event()
        self.lock = threading.Lock()
        super().__init__()

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://localhost:{self.port}"

    @property
    def base(self):
        """What an OpenAI-compatible deployment has as api_base."""
        return self.url + "/v1"

    def script(self, *actions):
        """Answer the next requests with these, in this order."""
        self.queue.extend(actions)

    def always(self, action):
        """Answer every request with this, also those that are sent again."""
        self.default = action

    def forget(self):
        """A fresh start for the next test."""
        with self.lock:
            self.queue.clear()
            self.default = self.first_default
            self.requests.clear()
            self.broken.clear()

    @property
    def last(self):
        return self.requests[-1]

    def close(self):
        self.closing.set()
        super().close()

    def serve(self, sock, number):
        sock.settimeout(READ_TIMEOUT)
        try:
            with self.tls.wrap_socket(sock, server_side=True) if self.tls else sock as inner:
                self._requests(inner, number)
        except OSError:                         # a certificate's is a ValueError as well
            pass
        except (AssertionError, ValueError) as e:
            self.broken.append(repr(e))

    def _requests(self, sock, number):
        wire, count, keep = Wire(sock), 0, True
        while keep and not self.closing.is_set():
            request = wire.request(number)
            count += 1
            with self.lock:
                self.requests.append(request)
                action = self.queue.popleft() if self.queue else self.default
            keep = action(Turn(self, sock, request, count))
