# SPDX-License-Identifier: Apache-2.0
"""Both gateways on the same YAML in front of the same provider, once per session."""
import json

import httpx
import pytest
import yaml

from harness.gateway import MASTER_KEY, Gateway

from . import compare
from .peer import Peer
from .requests import PROVIDERS
from .upstream import Provider


def configuration(url):
    models = [{"model_name": p.name, "litellm_params": {**p.params, p.base_key: url + p.base}}
              for p in PROVIDERS]
    return {"model_list": models,
            "router_settings": {"num_retries": 0, "disable_cooldowns": True},
            "general_settings": {"master_key": MASTER_KEY}}


class Sides:
    """The two clients and the provider between which an exchange is measured."""

    def __init__(self, provider, ours, theirs):
        self.provider, self.ours, self.theirs = provider, ours, theirs

    def ask(self, client, case):
        self.provider.plan = case.plan
        self.provider.taken()
        raw = case.body if isinstance(case.body, bytes) else json.dumps(case.body).encode()
        headers = {"content-type": "application/json", "accept-encoding": "identity",
                   **case.headers}
        with client.stream("POST", case.path, content=raw, headers=headers) as answer:
            whole = self._read(answer)
        return compare.Answer(answer.status_code, answer.headers, *whole), self.provider.taken()

    @staticmethod
    def _read(answer):
        """@return (what came of the body, whether its end did)"""
        data = b""
        try:
            for piece in answer.iter_raw():
                data += piece
        except httpx.RemoteProtocolError:
            return data.decode(), False
        return data.decode(), True


@pytest.fixture(scope="session")
def sides():
    with Provider() as provider:
        settings = configuration(provider.url)
        with Peer(yaml.safe_dump(settings, sort_keys=False)) as peer, \
                Gateway(settings) as gateway, \
                gateway.client() as ours, gateway.client(base_url=peer.url) as theirs:
            yield Sides(provider, ours, theirs)
