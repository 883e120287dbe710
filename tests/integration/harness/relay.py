# SPDX-License-Identifier: Apache-2.0
"""Ways to a server of this machine that something happens on: slow, forgetful, cut."""

import collections
import contextlib
import random
import socket
import threading
import time

from .listener import Listener

Pair = collections.namedtuple("Pair", "near far")      # the client's socket and the server's


def hang_up(pair):
    for end in pair:
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


class Relay(Listener):
    """To a port of this machine. A subclass says what becomes of a connection and of its bytes:

    other_end(near)             the server's side of a new one; None: there is none
    pass_on(pair, sink, data)   what one side sent, sink being the other; False ends both
    ended(pair)                 one side has ended
    """

    def __init__(self, target=None):
        self.target, self.pairs = target, []
        super().__init__()

    def through(self, url):
        """A URL of the target, by this way."""
        return url.replace(f":{self.target}/", f":{self.port}/")

    def close(self):
        super().close()
        for pair in list(self.pairs):
            hang_up(pair)

    def other_end(self, near):
        return socket.create_connection(("127.0.0.1", self.target), 5)

    def pass_on(self, pair, sink, data):
        sink.sendall(data)
        return True

    def ended(self, pair):
        hang_up(pair)

    def serve(self, near, number):
        far = self.other_end(near)
        if far is None:
            return
        far.settimeout(None)
        far.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        pair = Pair(near, far)
        self.pairs.append(pair)
        with far:
            back = threading.Thread(target=self._carry, args=(pair, far, near), daemon=True)
            back.start()
            self._carry(pair, near, far)
            back.join()

    def _carry(self, pair, source, sink):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if not self.pass_on(pair, sink, data):
                    break
        self.ended(pair)


class SlowLink(Relay):
    """What comes from either side is passed on after .delay seconds."""

    def __init__(self, target, delay=0):
        self.delay = delay
        super().__init__(target)

    def pass_on(self, pair, sink, data):
        time.sleep(self.delay)
        return super().pass_on(pair, sink, data)


class ForgetfulWay(Relay):
    """Can forget its connections, as routers do: both ends hear nothing more. Can be blocked as well."""

    def __init__(self, target):
        self.forgotten, self.blocked = set(), False
        super().__init__(target)

    @contextlib.contextmanager
    def cut(self):
        """All connections end, and new ones at once."""
        self.blocked = True
        for pair in list(self.pairs):
            hang_up(pair)
        yield
        self.blocked = False

    def forget(self):
        """Those there are now; new ones work."""
        self.forgotten.update(self.pairs)

    def other_end(self, near):
        return None if self.blocked else super().other_end(near)

    def pass_on(self, pair, sink, data):
        if pair in self.forgotten:
            return True
        # a connection that was made while the way was being cut
        return not self.blocked and super().pass_on(pair, sink, data)

    def ended(self, pair):
        if pair not in self.forgotten:
            super().ended(pair)


class CuttingWay(Relay):
    """While .cutting, an answer is cut after some of its bytes now and then, and both ends go."""

    LIKELY = 0.08

    def __init__(self, target):
        self.cutting, self.cuts, self.chance = False, 0, random.Random(7)
        super().__init__(target)

    def pass_on(self, pair, sink, data):
        if sink is pair.far or not self.cutting or self.chance.random() >= self.LIKELY:
            return super().pass_on(pair, sink, data)
        self.cuts += 1
        sink.sendall(data[:self.chance.randrange(len(data))])
        return False


class LostAnswer(Relay):
    """When .armed, loses the answer to the next COMMIT, and the connection with it."""

    def __init__(self, target):
        self.armed, self.lost = threading.Event(), set()
        super().__init__(target)

    def pass_on(self, pair, sink, data):
        if pair in self.lost:
            return False
        if sink is pair.far and b"COMMIT" in data and self.armed.is_set():
            self.armed.clear()
            self.lost.add(pair)
        return super().pass_on(pair, sink, data)
