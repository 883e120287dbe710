# SPDX-License-Identifier: Apache-2.0
"""Load beside a test."""

import itertools
import threading

from .wait import until


class Callers:
    """Threads that call without a pause until it is over. What call(n) returns goes to .answers; n
    counts from 0, over all threads. The first that raises is raised when it is over.
    """

    def __init__(self, call, threads=8):
        self.call, self.numbers = call, itertools.count()
        self.over, self.answers, self.raised = threading.Event(), [], []
        self.threads = [threading.Thread(target=self._run) for _ in range(threads)]

    def _run(self):
        try:
            while not self.over.is_set():
                self.answers.append(self.call(next(self.numbers)))
        except Exception as e:
            self.raised.append(e)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, kind, *_):
        self.over.set()
        for thread in self.threads:
            thread.join(60)
        if self.raised and kind is None:
            raise self.raised[0]

    def more(self, n):
        """Wait for n more answers."""
        goal = len(self.answers) + n
        until(lambda: len(self.answers) >= goal, 20, f"{n} more answers")
