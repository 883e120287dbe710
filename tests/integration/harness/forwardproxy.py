# SPDX-License-Identifier: Apache-2.0
"""A forward proxy: CONNECT, and plain requests by their whole URL. It knows every host's address."""

import base64
import socket
from urllib.parse import urlsplit

from .relay import Relay
from .upstream import Wire


class ForwardProxy(Relay):
    """hosts: name -> port on this machine; a name that is not there gets 502.

    user and password: what a client must send, if any.
    """

    def __init__(self, hosts, user=None, password=None):
        self.hosts, self.asked, self.refused = hosts, [], 0
        self.wanted = None
        if user is not None:
            self.wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        super().__init__()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def forget(self):
        self.asked, self.refused = [], 0

    @staticmethod
    def _refuse(near, status):
        near.sendall(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                     .encode())

    def other_end(self, near):
        wire = Wire(near)
        request = wire.request(0)
        tunnel = request.method == "CONNECT"
        url = urlsplit(f"//{request.target}" if tunnel else request.target)
        self.asked.append((request.method, url.hostname, url.port))
        if request.header("proxy-authorization") != self.wanted:
            self.refused += 1
            return self._refuse(near, 407)
        if url.hostname not in self.hosts:
            return self._refuse(near, 502)
        far = socket.create_connection(("127.0.0.1", self.hosts[url.hostname]), 5)
        if tunnel:
            near.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            far.sendall(wire.buffer)
        else:
            self._rewritten(far, request, url)
        return far

    @staticmethod
    def _rewritten(far, request, url):
        kept = [line for line in request.headers
                if line[0].lower() not in ("proxy-authorization", "connection")]
        head = f"{request.method} {url.path} HTTP/1.1\r\n"
        head += "".join(f"{n}: {v}\r\n" for n, v in kept) + "Connection: close\r\n\r\n"
        far.sendall(head.encode() + request.body)
