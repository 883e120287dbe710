# SPDX-License-Identifier: Apache-2.0
"""The litellm package as a client of this gateway."""
import asyncio
import os

import pytest

os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
litellm = pytest.importorskip("litellm")

from harness.gateway import MASTER_KEY  # noqa: E402

from ..mock import CHAT  # noqa: E402
from ..openai_python.asked import WEATHER  # noqa: E402

HELLO = [{"role": "user", "content": "hello"}]


@pytest.fixture(scope="module")
def to(gateway):
    """What every call is told about the gateway."""
    return {"api_base": gateway.url + "/v1", "api_key": MASTER_KEY, "timeout": 15,
            "num_retries": 0, "max_retries": 0}


@pytest.mark.parametrize("prefix", ["openai", "litellm_proxy"])
@pytest.mark.parametrize("model", CHAT)
class TestCompletion:
    def test_plain(self, to, prefix, model):
        done = litellm.completion(model=f"{prefix}/{model}", messages=HELLO, **to)
        assert done.choices[0].message.content == "Hello from the mock."
        assert done.usage.total_tokens == done.usage.prompt_tokens + done.usage.completion_tokens

    def test_stream(self, to, prefix, model):
        chunks = list(litellm.completion(model=f"{prefix}/{model}", messages=HELLO, stream=True,
                                         stream_options={"include_usage": True}, **to))
        whole = litellm.stream_chunk_builder(chunks)
        assert whole.choices[0].message.content == "Hello from the mock."
        assert whole.choices[0].finish_reason == "stop"


@pytest.mark.parametrize("model", ["gpt-4o", "claude", "gemini", "bedrock"])
def test_async(to, model):
    async def both():
        plain = await litellm.acompletion(model=f"openai/{model}", messages=HELLO, **to)
        stream = await litellm.acompletion(model=f"openai/{model}", messages=HELLO, stream=True,
                                           **to)
        return plain, [c async for c in stream]
    plain, chunks = asyncio.run(both())
    text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
    assert plain.choices[0].message.content == text == "Hello from the mock."


def test_tools(to):
    done = litellm.completion(model="openai/claude", tools=[WEATHER], messages=[
        {"role": "user", "content": "weather?"}], **to)
    assert done.choices[0].message.tool_calls[0].function.name == "get_weather"


def test_embedding(to):
    done = litellm.embedding(model="openai/embedder", input=["x", "y"], encoding_format="float",
                             **to)
    assert [d["embedding"] for d in done.data] == [[0.25, -0.5, 0.125]] * 2


@pytest.mark.parametrize("status, name", [
    (400, "BadRequestError"), (401, "AuthenticationError"),
    (429, "RateLimitError"), (500, "InternalServerError")])
def test_errors(to, status, name):
    with pytest.raises(getattr(litellm, name)):
        litellm.completion(model="openai/claude", messages=[
            {"role": "user", "content": f"fail {status}"}], **to)
