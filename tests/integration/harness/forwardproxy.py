# SPDX-License-Identifier: Apache-2.0
"""A forward proxy: CONNECT, and plain requests by their whole URL. It knows every host's address."""

import base64
import socket
import threading
from urllib.parse import urlsplit

from .upstream import Wire


class ForwardProxy:
    """hosts: name -> port on this machine; a name that is not there gets 502.

    user and password: what a client must send, if any.
    """

    def __init__(self, hosts, user=None, password=None):
        self.hosts, self.asked, self.refused = hosts, [], 0
        self.wanted = None
        if user is not None:
            self.wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def forget(self):
        self.asked, self.refused = [], 0

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def _accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock):
        sock.settimeout(30)
        try:
            with sock:
                wire = Wire(sock)
                self._one(sock, wire, wire.request(0))
        except (EOFError, OSError):
            pass

    def _refuse(self, sock, status):
        sock.sendall(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                     .encode())

    def _one(self, sock, wire, request):
        tunnel = request.method == "CONNECT"
        url = urlsplit(f"//{request.target}" if tunnel else request.target)
        self.asked.append((request.method, url.hostname, url.port))
        if request.header("proxy-authorization") != self.wanted:
            self.refused += 1
            return self._refuse(sock, 407)
        if url.hostname not in self.hosts:
            return self._refuse(sock, 502)
        with socket.create_connection(("127.0.0.1", self.hosts[url.hostname]), 5) as far:
            far.settimeout(30)
            if tunnel:
                sock.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                far.sendall(wire.buffer)
            else:
                self._pass_on(far, request, url)
            back = threading.Thread(target=self._copy, args=(far, sock), daemon=True)
            back.start()
            self._copy(sock, far)
            back.join(30)

    @staticmethod
    def _pass_on(far, request, url):
        kept = [line for line in request.headers
                if line[0].lower() not in ("proxy-authorization", "connection")]
        head = f"{request.method} {url.path} HTTP/1.1\r\n"
        head += "".join(f"{n}: {v}\r\n" for n, v in kept) + "Connection: close\r\n\r\n"
        far.sendall(head.encode() + request.body)

    @staticmethod
    def _copy(source, sink):
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        for sock in (source, sink):
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
