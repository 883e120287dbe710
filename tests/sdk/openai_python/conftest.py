# SPDX-License-Identifier: Apache-2.0
import openai
import pytest

from harness.gateway import MASTER_KEY


@pytest.fixture(scope="session")
def options(gateway):
    """What every client of the package is made with."""
    return {"base_url": gateway.url + "/v1", "api_key": MASTER_KEY, "max_retries": 0,
            "timeout": 15}


@pytest.fixture(scope="session")
def client(options):
    with openai.OpenAI(**options) as c:
        yield c
