# SPDX-License-Identifier: Apache-2.0
"""The audit: a line of level warn or worse that no test declared fails the test."""

import re

BAD_LEVEL = re.compile(r"\[[\w-]*:(emerg|alert|crit|error|warn)\]")
NEVER = re.compile(r"exit signal|AddressSanitizer|LeakSanitizer|runtime error:|[Aa]ssertion|"
                   r"stack smashing|double free|corrupted")
# a scripted upstream that gives no answer is told of; every test of faults has one
ALWAYS_EXPECTED = ("LLM231:",)


# what the machine is like and no server of ours can help: an OpenSSL older than the one mod_ssl was
# built with (tests/check/packages.sh brings the newer one)
OF_THE_MACHINE = re.compile(r"AH01882: ")


class ErrorLog:
    """An error log that is read once, piece by piece."""

    def __init__(self, path):
        self.path = path
        self.expected = [re.compile(e) for e in ALWAYS_EXPECTED]
        self.read_to = 0

    def text(self):
        try:
            with open(self.path, encoding="utf-8", errors="replace") as f:
                return f.read()
        except FileNotFoundError:
            return ""

    def expect(self, pattern):
        """Lines that match pattern are meant to be there, from now on and before."""
        self.expected.append(re.compile(pattern))

    def _unexpected(self, line):
        if not BAD_LEVEL.search(line) and not NEVER.search(line):
            return False
        return not any(e.search(line) for e in [OF_THE_MACHINE, *self.expected])

    def audit(self):
        """Complain of the bad lines written since the last audit."""
        text = self.text()
        end = text.rfind("\n") + 1
        bad = [line for line in text[self.read_to:end].splitlines() if self._unexpected(line)]
        self.read_to = end
        assert not bad, "unexpected in the error log:\n" + "\n".join(bad)
