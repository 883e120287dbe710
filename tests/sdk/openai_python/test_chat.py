# SPDX-License-Identifier: Apache-2.0
"""Chat through every dialect with the unchanged OpenAI client."""
import json

import pytest

from ..mock import CHAT
from .asked import CITIES, CLOCK, PNG, WEATHER, calls_of, text_of, user

# Where the mock is less than the provider: it counts no tokens for Ollama, tells Mistral's usage
# only to those who ask in OpenAI's way, and does not know the API's own snake_case for Gemini
# (system_instruction, function_response). The judge has those.
COUNTED = [m for m in CHAT if m not in ("llama", "mistral")]
UNDERSTOOD = [m for m in CHAT if m != "gemini"]
REASONING = ["gpt-4o", "claude", "bedrock", "gemini", "deepseek", "openrouter"]


@pytest.mark.parametrize("model", CHAT)
class TestEveryProvider:
    def test_plain(self, client, model):
        done = client.chat.completions.create(model=model, messages=user("hello"))
        assert done.choices[0].message.content == "Hello from the mock."
        assert done.choices[0].message.role == "assistant"
        assert done.choices[0].finish_reason == "stop"
        assert (done.object, done.model) == ("chat.completion", model)
        assert done.id and done.created > 0
        assert done.usage.total_tokens == done.usage.prompt_tokens + done.usage.completion_tokens

    def test_stream(self, client, model):
        text, chunks = text_of(client.chat.completions.create(
            model=model, messages=user("hello"), stream=True))
        assert text == "Hello from the mock."
        assert chunks[0].choices[0].delta.role == "assistant"
        assert [c.choices[0].finish_reason for c in chunks if c.choices][-1] == "stop"
        assert len({c.id for c in chunks}) == 1 and len({c.created for c in chunks}) == 1
        assert {c.model for c in chunks} == {model}
        assert all(c.usage is None for c in chunks)

    def test_tool_call(self, client, model):
        done = client.chat.completions.create(model=model, messages=user("weather?"),
                                              tools=[WEATHER])
        call, = done.choices[0].message.tool_calls
        assert done.choices[0].finish_reason == "tool_calls"
        assert (call.type, call.function.name) == ("function", "get_weather") and call.id
        assert json.loads(call.function.arguments) == {"city": "Paris"}

    def test_parallel_tool_calls(self, client, model):
        done = client.chat.completions.create(model=model, messages=user("weather and time?"),
                                              tools=[WEATHER, CLOCK])
        calls = done.choices[0].message.tool_calls
        assert [c.function.name for c in calls] == ["get_weather", "get_time"]
        assert len({c.id for c in calls}) == 2

    def test_stream_of_tool_calls(self, client, model):
        _, chunks = text_of(client.chat.completions.create(
            model=model, messages=user("weather and time?"), tools=[WEATHER, CLOCK], stream=True))
        calls = calls_of(chunks)
        assert [(c["name"], json.loads(c["arguments"])) for c in calls] == [
            ("get_weather", {"city": "Paris"}), ("get_time", {"zone": "CET"})]
        assert len({c["id"] for c in calls}) == 2 and all(c["id"] for c in calls)
        assert [c.choices[0].finish_reason for c in chunks if c.choices][-1] == "tool_calls"

    def test_image(self, client, model):
        done = client.chat.completions.create(model=model, messages=user([
            {"type": "text", "text": "What is in the picture?"},
            {"type": "image_url", "image_url": {"url": PNG}}]))
        assert done.choices[0].message.content == "A red dot."


@pytest.mark.parametrize("model", COUNTED)
def test_stream_with_usage(client, model):
    text, chunks = text_of(client.chat.completions.create(
        model=model, messages=user("hello"), stream=True,
        stream_options={"include_usage": True}))
    assert text == "Hello from the mock."
    assert chunks[-1].choices == [] and chunks[-1].usage is not None
    assert chunks[-1].usage.total_tokens > 0
    assert all(c.usage is None for c in chunks[:-1])


@pytest.mark.parametrize("model", UNDERSTOOD)
def test_system_and_sampling(client, mock, model):
    client.chat.completions.create(
        model=model, temperature=0.5, max_tokens=50,
        messages=[{"role": "system", "content": "Be brief."}, *user("hello")])
    sent = mock.last()["body"]
    assert sent["messages"][0]["role"] == "system"
    assert "Be brief." in str(sent["messages"][0]["content"])
    assert sent["messages"][-1]["role"] == "user"


@pytest.mark.parametrize("model", UNDERSTOOD)
def test_tool_result(client, mock, model):
    asked = user("weather?")
    first = client.chat.completions.create(model=model, messages=asked, tools=[WEATHER])
    call, = first.choices[0].message.tool_calls
    done = client.chat.completions.create(model=model, tools=[WEATHER], messages=[
        *asked, first.choices[0].message.model_dump(exclude_none=True),
        {"role": "tool", "tool_call_id": call.id, "content": "18 degrees"}])
    assert done.choices[0].message.content == "It is 18 degrees."
    sent = mock.last()["body"]["messages"]
    assert [m["role"] for m in sent][-1] == "tool" and "18 degrees" in str(sent[-1]["content"])


# Upstreams that want an object: Claude refuses the dot in the name besides.
WRAPPED = {"gpt-4o": "cities", "azure-gpt": "cities", "claude": "cleaned cities",
           "bedrock": "cleaned cities", "gemini": "cities", "command": "cities",
           "llama": "cities", "openrouter": "cities"}
LISTED = [("list.cities", ["Paris", "a } b"]), ("get_time", {"zone": "CET"})]


def ask_cities(model):
    return {"model": model, "messages": user(WRAPPED[model] + " and time?"),
            "tools": [CITIES, CLOCK]}


@pytest.mark.parametrize("model", WRAPPED)
@pytest.mark.parametrize("stream", [False, True])
def test_tools_of_no_object(client, model, stream):
    """Streams are put together by the SDK itself."""
    if stream:
        with client.chat.completions.stream(**ask_cities(model)) as events:
            done = events.get_final_completion()
    else:
        done = client.chat.completions.create(**ask_cities(model))
    assert [(c.function.name, json.loads(c.function.arguments))
            for c in done.choices[0].message.tool_calls] == LISTED


@pytest.mark.parametrize("model", [m for m in WRAPPED if m in UNDERSTOOD])
def test_result_of_tools_of_no_object(client, mock, model):
    ask = ask_cities(model)
    first = client.chat.completions.create(**ask).choices[0].message
    results = [{"role": "tool", "tool_call_id": c.id, "content": "18 degrees"}
               for c in first.tool_calls]
    done = client.chat.completions.create(**ask | {"messages": [
        *ask["messages"], first.model_dump(exclude_none=True), *results]})
    assert done.choices[0].message.content == "It is 18 degrees."
    sent = json.dumps(mock.last()["body"]["messages"]).replace("\\", "").replace(" ", "")
    assert '{"values":["Paris","a}b"]}' in sent


SCHEMA = {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": {
    "type": "object", "properties": {"answer": {"type": "string"}, "sure": {"type": "boolean"}},
    "required": ["answer", "sure"], "additionalProperties": False}}}


@pytest.mark.parametrize("model", ["gpt-4o", "azure-gpt", "claude", "gemini", "llama", "mistral",
                                   "command", "vllm"])
@pytest.mark.parametrize("stream", [False, True])
def test_json_schema(client, model, stream):
    done = client.chat.completions.create(model=model, messages=user("answer as JSON"),
                                          response_format=SCHEMA, stream=stream)
    text = text_of(done)[0] if stream else done.choices[0].message.content
    assert json.loads(text) == {"answer": "yes", "sure": True}


@pytest.mark.parametrize("model", REASONING)
def test_reasoning(client, model):
    done = client.chat.completions.create(model=model, messages=user("think about it"))
    assert done.choices[0].message.content == "Forty-two."
    assert done.choices[0].message.reasoning_content == "Six times seven."


@pytest.mark.parametrize("model", REASONING)
def test_stream_of_reasoning(client, model):
    text, chunks = text_of(client.chat.completions.create(
        model=model, messages=user("think about it"), stream=True))
    thought = "".join(getattr(c.choices[0].delta, "reasoning_content", None) or ""
                      for c in chunks if c.choices)
    assert (text, thought) == ("Forty-two.", "Six times seven.")


@pytest.mark.parametrize("model", ["gpt-4o", "claude", "bedrock", "llama"])
def test_long_stream(client, model):
    text, chunks = text_of(client.chat.completions.create(
        model=model, messages=user("a long story"), stream=True))
    assert text == "word " * 399 + "word" and len(chunks) > 200


def test_parsed_output(client):
    """The SDK's own helper, which sends a strict schema and parses what comes."""
    import pydantic

    class Answer(pydantic.BaseModel):
        answer: str
        sure: bool

    done = client.chat.completions.parse(model="gpt-4o", messages=user("as JSON"),
                                         response_format=Answer)
    assert done.choices[0].message.parsed == Answer(answer="yes", sure=True)


@pytest.mark.parametrize("model", ["gpt-4o", "claude", "gemini"])
def test_stream_helper(client, model):
    """The SDK's event stream, which is strict about order and kinds of chunks."""
    with client.chat.completions.stream(model=model, messages=user("hello")) as events:
        kinds = [e.type for e in events]
        done = events.get_final_completion()
    assert done.choices[0].message.content == "Hello from the mock."
    assert "content.delta" in kinds and "content.done" in kinds


def test_stream_closed_early(client):
    with client.chat.completions.create(model="gpt-4o", messages=user("a long story"),
                                        stream=True) as stream:
        assert next(iter(stream)).choices
    assert client.chat.completions.create(model="gpt-4o", messages=user("hello")).choices
