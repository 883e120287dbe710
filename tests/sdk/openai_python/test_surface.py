# SPDX-License-Identifier: Apache-2.0
"""Embeddings, completions, models, headers, the async client and Azure's client."""
import asyncio

import openai
import pytest

from harness.gateway import MASTER_KEY

from ..mock import CHAT, DEPLOYMENTS, EMBED
from .asked import text_of, user


@pytest.mark.parametrize("model", EMBED)
class TestEmbeddings:
    def test_one(self, client, model):
        done = client.embeddings.create(model=model, input="some text", encoding_format="float")
        assert done.object == "list" and done.data[0].object == "embedding"
        assert done.data[0].embedding == [0.25, -0.5, 0.125] and done.data[0].index == 0

    def test_several(self, client, model):
        done = client.embeddings.create(model=model, input=["one", "two"], encoding_format="float")
        assert [d.index for d in done.data] == [0, 1]


def test_embedding_as_the_sdk_asks(client):
    """Unasked the SDK wants base64 and decodes it."""
    done = client.embeddings.create(model="embedder", input="some text")
    assert done.data[0].embedding == [0.25, -0.5, 0.125]


@pytest.mark.parametrize("model", ["claude", "gemini", "command", "llama", "bedrock"])
@pytest.mark.parametrize("stream", [False, True])
def test_completions_emulated(client, model, stream):
    done = client.completions.create(model=model, prompt="Say hello", stream=stream,
                                     max_tokens=20)
    if stream:
        text = "".join(c.choices[0].text or "" for c in done if c.choices)
    else:
        assert done.object == "text_completion" and done.choices[0].finish_reason == "stop"
        text = done.choices[0].text
    assert text == "Hello from the mock."


def test_models(client):
    found = client.models.list()
    assert {m.id for m in found} == set(DEPLOYMENTS)
    assert {m.object for m in found} == {"model"}
    assert client.models.retrieve("claude").id == "claude"


def test_raw_response_headers(client):
    raw = client.chat.completions.with_raw_response.create(model="claude", messages=user("hello"))
    assert raw.status_code == 200
    assert raw.headers["x-litellm-model-group"] == "claude"
    assert raw.headers["x-litellm-model-name"] == "anthropic/claude-sonnet-4-5"
    assert raw.headers["x-litellm-attempted-retries"] == "0"
    assert float(raw.headers["x-litellm-response-cost"]) > 0
    assert len(raw.headers["x-litellm-call-id"]) == 36
    assert raw.headers["llm_provider-content-type"].startswith("application/json")
    assert raw.parse().choices[0].message.content == "Hello from the mock."


def test_call_id_of_the_client(client):
    raw = client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=user("hello"), extra_headers={"x-litellm-call-id": "call-7"})
    assert raw.headers["x-litellm-call-id"] == "call-7"


def test_streaming_response_headers(client):
    with client.chat.completions.with_streaming_response.create(
            model="gpt-4o", messages=user("hello"), stream=True) as raw:
        assert raw.headers["content-type"] == "text/event-stream; charset=utf-8"
        lines = [line for line in raw.iter_lines() if line]
    assert lines[-1] == "data: [DONE]" and all(line.startswith("data: ") for line in lines)


def test_own_key_never_goes_upstream(client, mock):
    client.chat.completions.create(model="gpt-4o", messages=user("hello"))
    assert MASTER_KEY not in str(mock.last())


@pytest.mark.parametrize("model", CHAT)
def test_async(options, model):
    async def both():
        async with openai.AsyncOpenAI(**options) as client:
            plain = await client.chat.completions.create(model=model, messages=user("hello"))
            stream = await client.chat.completions.create(model=model, messages=user("hello"),
                                                          stream=True)
            chunks = [c async for c in stream]
            return plain, chunks
    plain, chunks = asyncio.run(both())
    text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
    assert plain.choices[0].message.content == text == "Hello from the mock."


def test_many_at_once(options):
    async def crowd():
        async with openai.AsyncOpenAI(**options) as client:
            return await asyncio.gather(*(client.chat.completions.create(
                model=CHAT[i % len(CHAT)], messages=user("hello")) for i in range(60)))
    assert {d.choices[0].message.content for d in asyncio.run(crowd())} == {"Hello from the mock."}


class TestAzureClient:
    """The client's Azure mode: api-key header, deployments in the path, api-version asked."""

    @pytest.fixture(scope="class")
    def azure(self, gateway):
        with openai.AzureOpenAI(azure_endpoint=gateway.url, api_key=MASTER_KEY,
                                api_version="2024-10-21", max_retries=0, timeout=15) as c:
            yield c

    @pytest.mark.parametrize("model", ["azure-gpt", "gpt-4o", "claude", "gemini"])
    def test_chat(self, azure, model):
        done = azure.chat.completions.create(model=model, messages=user("hello"))
        assert done.choices[0].message.content == "Hello from the mock."

    @pytest.mark.parametrize("model", ["azure-gpt", "claude"])
    def test_stream(self, azure, model):
        text, _ = text_of(azure.chat.completions.create(model=model, messages=user("hello"),
                                                        stream=True))
        assert text == "Hello from the mock."

    def test_embeddings(self, azure):
        done = azure.embeddings.create(model="embedder", input="x", encoding_format="float")
        assert done.data[0].embedding == [0.25, -0.5, 0.125]

    def test_completions(self, azure):
        done = azure.completions.create(model="claude", prompt="Say hello")
        assert done.choices[0].text == "Hello from the mock."

    def test_wrong_key(self, azure):
        with pytest.raises(openai.AuthenticationError):
            azure.with_options(api_key="sk-wrong").chat.completions.create(
                model="azure-gpt", messages=user("hello"))

    def test_upstream_path(self, azure, mock):
        azure.chat.completions.create(model="azure-gpt", messages=user("hello"))
        assert mock.last()["path"].startswith("/openai/deployments/gpt-4o/chat/completions")
