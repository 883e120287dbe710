# SPDX-License-Identifier: Apache-2.0
"""A client on a raw socket: sends what no library would, sees whether a body is whole."""

import contextlib
import json as jsonlib
import socket

from .gateway import MASTER_KEY


class Reply:
    """One answer; complete tells whether its body ended as its head promised."""

    def __init__(self, head, body, complete):
        first, *lines = head.decode("latin-1").split("\r\n")
        self.status = int(first.split(" ")[1])
        self.headers = {n.lower(): v for n, v in (line.split(": ", 1) for line in lines)}
        self.body, self.complete = body, complete

    def json(self):
        return jsonlib.loads(self.body)


def dechunk(data):
    """@return (body so far, whether the last chunk came)"""
    body = b""
    while b"\r\n" in data:
        size, data = data.split(b"\r\n", 1)
        n = int(size.split(b";")[0], 16)
        if n == 0:
            return body, data.startswith(b"\r\n")
        body += data[:n]
        data = data[n + 2:]
    return body, False


class Connection(contextlib.AbstractContextManager):
    def __init__(self, gw, timeout=15):
        self.sock = socket.create_connection(("127.0.0.1", gw.port), timeout=timeout)
        self.buffer = b""

    def __exit__(self, *exc):
        self.sock.close()

    def send(self, data):
        self.sock.sendall(data if isinstance(data, bytes) else data.encode())

    def _more(self):
        data = self.sock.recv(65536)
        self.buffer += data
        return bool(data)

    def read_until(self, mark):
        """Read on until mark was seen. @return what is before it; what follows is kept"""
        while mark not in self.buffer:
            assert self._more(), f"closed before {mark!r}: {self.buffer!r}"
        before, self.buffer = self.buffer.split(mark, 1)
        return before

    def _ended(self):
        """Whether the last chunk came; looked at closely only when it may have."""
        return self.buffer.endswith(b"0\r\n\r\n") and dechunk(self.buffer)[1]

    def reply(self):
        """Read one answer to its end, or to the end of the connection."""
        head = self.read_until(b"\r\n\r\n")
        fields = Reply(head, b"", True).headers
        if "chunked" in fields.get("transfer-encoding", ""):
            while not self._ended() and self._more():
                pass
            return Reply(head, *dechunk(self.buffer))
        length = int(fields.get("content-length", 0))
        while len(self.buffer) < length and self._more():
            pass
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        return Reply(head, body, len(body) == length)

    def closed(self):
        """Whether the server ends the connection (within the socket's time limit)."""
        return not self._more()


def post(path, body, **headers):
    """The bytes of a POST with the master key; a header that is None is left out."""
    data = body if isinstance(body, bytes) else jsonlib.dumps(body).encode()
    fields = {"Host": "localhost", "Authorization": f"Bearer {MASTER_KEY}",
              "Content-Type": "application/json", "Content-Length": str(len(data))}
    fields.update({n.replace("_", "-"): v for n, v in headers.items()})
    lines = [f"POST {path} HTTP/1.1"] + [f"{n}: {v}" for n, v in fields.items() if v is not None]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + data
