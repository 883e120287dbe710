# SPDX-License-Identifier: Apache-2.0
"""Faults arrive as the exceptions the OpenAI client has for them."""
import openai
import pytest

from ..mock import CHAT
from .asked import user

CLASSES = {400: openai.BadRequestError, 401: openai.AuthenticationError,
           403: openai.PermissionDeniedError, 404: openai.NotFoundError,
           422: openai.UnprocessableEntityError, 429: openai.RateLimitError,
           500: openai.InternalServerError, 503: openai.InternalServerError}
# what the client is told instead
MAPPED = {("bedrock", 500): 503}


@pytest.mark.parametrize("model", CHAT)
@pytest.mark.parametrize("status", CLASSES)
def test_upstream(client, model, status):
    with pytest.raises(CLASSES[status]) as caught:
        client.chat.completions.create(model=model, messages=user(f"fail {status}"))
    told = MAPPED.get((model, status), status)
    assert caught.value.status_code == told
    assert caught.value.body["code"] == str(told)
    assert f"mocked {status}" in caught.value.message


@pytest.mark.parametrize("model", ["gpt-4o", "claude", "gemini", "bedrock", "command", "llama"])
def test_before_the_first_chunk(client, model):
    """A stream that fails at once is a plain error, not a stream."""
    with pytest.raises(openai.RateLimitError):
        client.chat.completions.create(model=model, messages=user("fail 429"), stream=True)


def test_unknown_model(client):
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="no-such-model", messages=user("hello"))
    assert "no-such-model" in caught.value.message


def test_wrong_key(client):
    with pytest.raises(openai.AuthenticationError) as caught:
        client.with_options(api_key="sk-wrong").models.list()
    assert caught.value.body["type"] == "auth_error"
    assert "sk-wrong" not in caught.value.message


def test_missing_messages(client):
    with pytest.raises(openai.BadRequestError) as caught:
        client.post("/chat/completions", body={"model": "gpt-4o"}, cast_to=object)
    assert caught.value.body["param"] == "messages"


def test_unsupported_parameter(client):
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="claude", messages=user("hello"), seed=7)
    assert "UnsupportedParamsError" in caught.value.message and "seed" in caught.value.message


def test_unsupported_parameter_dropped(client):
    done = client.chat.completions.create(model="claude", messages=user("hello"), seed=7,
                                          extra_body={"drop_params": True})
    assert done.choices[0].message.content == "Hello from the mock."


def test_unknown_model_of_the_list(client):
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("no-such-model")


def test_client_timeout(client):
    with pytest.raises(openai.APITimeoutError):
        client.with_options(timeout=0.5).chat.completions.create(model="gpt-4o",
                                                                 messages=user("slow"))


def test_gateway_timeout(client):
    """The request's own timeout ends the call upstream."""
    with pytest.raises(openai.APIStatusError) as caught:
        client.chat.completions.create(model="gpt-4o", messages=user("slow"),
                                       extra_headers={"x-litellm-timeout": "0.5"})
    assert caught.value.status_code == 408
