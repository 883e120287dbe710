# SPDX-License-Identifier: Apache-2.0
"""One exchange as a flat table path -> value, with what must differ between runs made equal."""
import json
import re

# headers a provider could act on
UPSTREAM_HEADERS = {"authorization", "x-api-key", "api-key", "x-goog-api-key", "anthropic-version",
                    "anthropic-beta", "content-type", "openai-organization", "http-referer",
                    "x-title", "x-amz-security-token"}
# headers of an answer that are no contract
IGNORED = {"date", "server", "connection", "keep-alive", "content-length", "transfer-encoding",
           "llm_provider-date", "llm_provider-server"}
TIMES = re.compile(r"-ms$")
GENERATED = [
    (re.compile(r"chatcmpl-[0-9a-zA-Z-]{20,}"), "chatcmpl-ID"),
    (re.compile(r"cmpl-[0-9a-f-]{30,}"), "cmpl-ID"),
    (re.compile(r"call_[0-9a-f-]{24,}"), "call_ID"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "UUID"),
    (re.compile(r"127\.0\.0\.1:\d+"), "HOST"),
    (re.compile(r"Signature=[0-9a-f]{64}"), "Signature=S"),
    (re.compile(r"(Credential=[^/]+)/\d{8}/"), r"\1/DATE/"),
]


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


def _sent(i, sent):
    headers = {k: v for k, v in sent.headers.items() if k in UPSTREAM_HEADERS}
    if "content-type" in headers:
        headers["content-type"] = headers["content-type"].split(";")[0]
    return flatten({"method": sent.method, "path": sent.path, "query": sent.query,
                    "headers": headers, "body": sent.body}, f"sent.{i}", {})


def _header(name, value):
    if name == "x-litellm-version":
        return "VERSION"
    if TIMES.search(name):
        return "TIME"
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


def _body(answer):
    if answer.headers.get("content-type", "").startswith("text/event-stream"):
        return "chunks", _events(answer.text)
    try:
        return "body", answer.json()
    except ValueError:
        return "body", answer.text


def exchange(answer, sent):
    """@param answer an httpx.Response  @param sent list of upstream.Sent"""
    out = {"sent.count": len(sent), "answer.status": answer.status_code}
    for i, one in enumerate(sent):
        out.update(_sent(i, one))
    for name in answer.headers:
        if name not in IGNORED:
            out[f"answer.headers.{name}"] = _header(name, answer.headers[name])
    name, value = _body(answer)
    return flatten(value, f"answer.{name}", out)


MISSING = "(absent)"


def differences(ours, theirs):
    """@return {path: (ours, theirs)} where the two tables differ."""
    paths = list(dict.fromkeys([*ours, *theirs]))
    return {p: (ours.get(p, MISSING), theirs.get(p, MISSING)) for p in paths
            if ours.get(p, MISSING) != theirs.get(p, MISSING)
            or type(ours.get(p)) is not type(theirs.get(p))}
