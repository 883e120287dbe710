# SPDX-License-Identifier: Apache-2.0
"""A syslog daemon that one server alone has: a /dev of its own in a mount namespace of its own."""

import os
import shutil
import socket
import subprocess
import tempfile

ENTER = """\
dev=$1; shift
for d in null zero full random urandom; do : > "$dev/$d"; mount --bind "/dev/$d" "$dev/$d"; done
mkdir -p "$dev/shm"; mount --bind /dev/shm "$dev/shm"
mount --rbind "$dev" /dev
exec "$@"
"""


class Syslog:
    """.within goes before a command, which then finds our socket as /dev/log."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="llm-dev.", dir="/tmp")
        os.chmod(self.dir, 0o755)
        self.path = self.dir + "/log"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.socket.setblocking(False)
        os.chmod(self.path, 0o666)
        self.within = ["unshare", "--mount", "--propagation", "private", "sh", "-ec", ENTER, "sh",
                       self.dir]
        self.lines = []

    def works(self):
        return subprocess.run([*self.within, "true"], capture_output=True).returncode == 0

    def received(self):
        """All datagrams so far."""
        try:
            while True:
                self.lines.append(self.socket.recv(65536).decode())
        except BlockingIOError:
            return self.lines

    def fill(self):
        """As a daemon that reads no more leaves it. @return how many datagrams it holds"""
        count = 0
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
            s.setblocking(False)
            try:
                while True:
                    s.sendto(b"<13>somebody else", self.path)
                    count += 1
            except BlockingIOError:
                return count

    def close(self):
        self.socket.close()
        shutil.rmtree(self.dir)
