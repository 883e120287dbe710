# SPDX-License-Identifier: Apache-2.0
"""What the tests ask for."""

PNG = ("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD"
       "hgGAWjR9awAAAABJRU5ErkJggg==")


def function(name, **properties):
    return {"type": "function", "function": {
        "name": name, "description": f"calls {name}",
        "parameters": {"type": "object", "properties": properties,
                       "required": list(properties)}}}


WEATHER = function("get_weather", city={"type": "string"})
CITIES = {"type": "function", "function": {
    "name": "list.cities", "parameters": {"type": "array", "items": {"type": "string"}}}}
CLOCK = function("get_time", zone={"type": "string"})


def user(content):
    return [{"role": "user", "content": content}]


def text_of(stream):
    """@return (the text of a stream, its chunks)"""
    chunks = list(stream)
    return "".join(c.choices[0].delta.content or "" for c in chunks if c.choices), chunks


def calls_of(chunks):
    """Tool calls put together as the SDK's users do: by index."""
    calls = {}
    for chunk in chunks:
        for delta in (chunk.choices[0].delta.tool_calls or []) if chunk.choices else []:
            call = calls.setdefault(delta.index, {"id": None, "name": "", "arguments": ""})
            call["id"] = delta.id or call["id"]
            call["name"] += delta.function.name or ""
            call["arguments"] += delta.function.arguments or ""
    return [calls[i] for i in sorted(calls)]
