# SPDX-License-Identifier: Apache-2.0
"""Processes that take what processor time they get, until stdin ends.

    busy.py N
"""
import os
import signal
import sys


def spin(parent):
    while os.getppid() == parent:
        for _ in range(100000):
            pass


def main():
    parent, children = os.getpid(), []
    for _ in range(int(sys.argv[1])):
        pid = os.fork()
        if pid == 0:
            spin(parent)
            os._exit(0)
        children.append(pid)
    sys.stdin.read()
    for pid in children:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main()
