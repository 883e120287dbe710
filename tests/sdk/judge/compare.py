# SPDX-License-Identifier: Apache-2.0
"""One exchange as a flat table path -> value, with what must differ between runs made equal."""
import json
import re
from dataclasses import dataclass

# headers a provider could act on
UPSTREAM_HEADERS = {"authorization", "x-api-key", "api-key", "x-goog-api-key", "anthropic-version",
                    "anthropic-beta", "content-type", "openai-organization", "http-referer",
                    "x-title", "x-amz-security-token"}
# headers of an answer that are no contract
IGNORED = {"date", "server", "connection", "keep-alive", "content-length", "transfer-encoding",
           "llm_provider-date", "llm_provider-server"}
TIMES = re.compile(r"-ms$")
GENERATED = [
    (re.compile(r"chatcmpl-[\w-]{20,}"), "ID"),
    (re.compile(r"cmpl-[\w-]{20,}"), "ID"),
    (re.compile(r"call_[0-9a-f-]{20,}"), "ID"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "ID"),
    (re.compile(r"(127\.0\.0\.1|localhost):\d+"), "HOST"),
    (re.compile(r"Signature=[0-9a-f]{64}"), "Signature=S"),
    (re.compile(r"(Credential=[^/]+)/\d{8}/"), r"\1/DATE/"),
]


@dataclass(frozen=True)
class Answer:
    """What a client got; whole is False when the connection broke before the body's end."""
    status: int
    headers: object
    text: str
    whole: bool


def _same(text):
    for pattern, name in GENERATED:
        text = pattern.sub(name, text)
    return text


def flatten(value, path, out):
    """Leaves of value under dotted paths; an empty container is a leaf."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            flatten(item, f"{path}.{key}", out)
    elif isinstance(value, list) and value:
        for i, item in enumerate(value):
            flatten(item, f"{path}.{i}", out)
    elif isinstance(value, str):
        out[path] = _same(value)
    elif path.endswith(".created"):
        out[path] = "TIME"
    elif isinstance(value, float) and value == int(value):
        out[path] = int(value)
    else:
        out[path] = value
    return out


def _json_or_text(raw):
    try:
        return json.loads(raw) if raw else None
    except ValueError:
        return raw.decode("utf-8", "replace")


def _sent(i, request):
    headers = {n.lower(): v for n, v in request.headers if n.lower() in UPSTREAM_HEADERS}
    if "content-type" in headers:
        headers["content-type"] = headers["content-type"].split(";")[0]
    path, _, query = request.target.partition("?")
    return flatten({"method": request.method, "path": path, "query": query, "headers": headers,
                    "body": _json_or_text(request.body)}, f"sent.{i}", {})


def _header(name, value):
    if name == "x-litellm-version":
        return "VERSION"
    if TIMES.search(name):
        return "TIME"
    try:
        return float(value)
    except ValueError:
        return _same(value)


def _events(text):
    """The data of an event stream, parsed where it is JSON; comments are kept as text."""
    found = []
    for block in text.split("\n\n"):
        if not block.strip():
            continue
        data = block[6:] if block.startswith("data: ") else block
        try:
            found.append(json.loads(data))
        except ValueError:
            found.append(data)
    return found


def _text(value):
    return value if isinstance(value, str) else json.dumps(value) if value else ""


def _fold_call(calls, i, delta):
    call = calls.setdefault(f"{delta.get('index', i)}", {"name": "", "arguments": ""})
    function = delta.get("function") or {}
    call["name"] += _text(function.get("name"))
    call["arguments"] += _text(function.get("arguments"))
    for key in ("id", "type"):
        if delta.get(key):
            call[key] = delta[key]


def _fold_choice(into, choice):
    delta = choice.get("delta") or {}
    for key in ("content", "reasoning_content", "refusal"):
        if delta.get(key):
            into[key] = into.get(key, "") + _text(delta[key])
    for i, call in enumerate(delta.get("tool_calls") or []):
        _fold_call(into.setdefault("tool_calls", {}), i, call)
    if delta.get("role"):
        into["role"] = delta["role"]
    if choice.get("finish_reason"):
        into["finish_reason"] = into.get("finish_reason", []) + [choice["finish_reason"]]


def fold(events):
    """What a client makes of a stream: choices put together, and the frame's own facts."""
    found = {"choices": {}, "ids": set(), "models": set(), "done": sum(event == "[DONE]" for event in events),
             "usage_events": 0, "other": []}
    for event in events:
        if not isinstance(event, dict):
            if event != "[DONE]":
                found["other"].append(event)
            continue
        if "error" in event:
            found["error"] = event["error"]
            continue
        found["ids"].add(_same(str(event.get("id"))))
        found["models"].add(event.get("model"))
        for choice in event.get("choices") or []:
            _fold_choice(found["choices"].setdefault(str(choice.get("index", 0)), {}), choice)
        if event.get("usage"):
            found["usage"] = event["usage"]
            found["usage_events"] += 1
    found["ids"], found["models"] = sorted(found["ids"]), sorted(found["models"], key=str)
    return found


def _body(answer):
    if answer.headers.get("content-type", "").startswith("text/event-stream"):
        return "stream", fold(_events(answer.text))
    try:
        return "body", json.loads(answer.text)
    except ValueError:
        return "body", answer.text


def _empty(value):
    return value is None or value == [] or value == {}


def exchange(answer, sent):
    """@param answer an Answer  @param sent list of harness Requests"""
    out = {"sent.count": len(sent), "answer.status": answer.status,
           "answer.whole": answer.whole}
    for i, one in enumerate(sent):
        out.update(_sent(i, one))
    for name in answer.headers:
        if name not in IGNORED:
            out[f"answer.headers.{name}"] = _header(name, answer.headers[name])
    # in an answer null, [] and {} say no more than a member that is not there
    name, value = _body(answer)
    out.update((path, leaf) for path, leaf in flatten(value, f"answer.{name}", {}).items()
               if not _empty(leaf))
    return out


MISSING = "(absent)"


def _equal(a, b):
    if type(a) is float and type(b) is float:
        return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    return type(a) is type(b) and a == b


def differences(ours, theirs):
    """@return {path: (ours, theirs)} where the two tables differ."""
    paths = list(dict.fromkeys([*ours, *theirs]))
    return {p: (ours.get(p, MISSING), theirs.get(p, MISSING)) for p in paths
            if not _equal(ours.get(p, MISSING), theirs.get(p, MISSING))}
