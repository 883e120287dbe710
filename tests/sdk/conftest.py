# SPDX-License-Identifier: Apache-2.0
"""One mock and one gateway for all the clients of a session."""
import pytest

from harness.gateway import Gateway

from .mock import Mock, configuration


@pytest.fixture(scope="session")
def mock():
    with Mock() as process:
        yield process


@pytest.fixture(scope="session")
def gateway(mock):
    with Gateway(configuration(mock.url), threads=64) as server:
        yield server
