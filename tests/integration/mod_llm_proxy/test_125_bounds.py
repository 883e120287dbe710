# SPDX-License-Identifier: Apache-2.0
"""What is neither endless nor cut short: interim answers, uploads, streams, retries, errors."""

import json
import pathlib
import socket
import threading
import time

import pytest

from harness import actions
from harness.gateway import Gateway
from harness.openai import PRICED, USAGE, chat, chunk, model
from harness.raw import Connection, post
from harness.wait import until


class TestInterimAnswers:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up)],
                         "router_settings": {"num_retries": 0}}}

    @staticmethod
    def early(turn, count):
        turn.send(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * count)
        return actions.answer(chat())(turn)

    def test_125_01_a_few(self, gw, up):
        up.script(lambda turn: self.early(turn, 5))
        assert gw.chat("gpt").status_code == 200

    def test_125_02_not_without_end(self, gw, up):
        """Each would take memory until the call is over, and a host may be of a client's choice."""
        up.always(lambda turn: self.early(turn, 200) and False)
        reply = gw.chat("gpt")
        assert reply.status_code == 500
        assert "interim" in reply.json()["error"]["message"]
