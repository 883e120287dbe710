# SPDX-License-Identifier: Apache-2.0
"""A provider that writes down what it is sent and answers from the golden fixtures."""
import binascii
import json
import pathlib
import struct
from dataclasses import dataclass

from harness import actions
from harness.upstream import Upstream

GOLDEN = pathlib.Path(__file__).resolve().parents[2] / "golden"


@dataclass(frozen=True)
class Answer:
    status: int
    content_type: str
    body: bytes
    headers: tuple = ()


@dataclass(frozen=True)
class Plan:
    """What is answered to a call that asks for a stream and to one that does not."""
    plain: Answer
    stream: Answer


def as_json(value, status=200, headers=()):
    return Answer(status, "application/json", json.dumps(value).encode(), tuple(headers))


def _aws_message(kind, payload):
    """One message of application/vnd.amazon.eventstream: prelude, headers, payload, checksum."""
    pairs = {":event-type": kind, ":content-type": "application/json", ":message-type": "event"}
    if kind.endswith("Exception"):
        pairs = {":exception-type": kind, ":content-type": "application/json",
                 ":message-type": "exception"}
    head = b"".join(struct.pack("!B", len(k)) + k.encode() + b"\x07" + struct.pack("!H", len(v))
                    + v.encode() for k, v in pairs.items())
    prelude = struct.pack("!II", 16 + len(head) + len(payload), len(head))
    start = prelude + struct.pack("!I", binascii.crc32(prelude))
    whole = start + head + payload
    return whole + struct.pack("!I", binascii.crc32(whole))


def _text(data):
    return data if isinstance(data, str) else json.dumps(data)


def _sse(event):
    name = f"event: {event['type']}\n" if "type" in event else ""
    return f"{name}data: {_text(event['data'])}\n\n".encode()


def as_stream(dialect, fixture):
    """The bytes of a golden stream fixture on the wire of its dialect."""
    if dialect == "bedrock_converse":
        body = b"".join(_aws_message(e["type"], _text(e["data"]).encode())
                        for e in fixture["events"])
        return Answer(200, "application/vnd.amazon.eventstream", body)
    if "raw" in fixture:
        kind = "application/x-ndjson" if dialect.startswith("ollama") else "text/event-stream"
        return Answer(200, kind, fixture["raw"].encode())
    return Answer(200, "text/event-stream", b"".join(_sse(e) for e in fixture["events"]))


def golden(dialect, kind, name):
    return json.loads((GOLDEN / dialect / kind / f"{name}.json").read_text())


def golden_names(dialect, kind):
    return sorted(p.stem for p in (GOLDEN / dialect / kind).glob("*.json"))


def wants_stream(request):
    """Whether path or body ask for a stream."""
    if "stream" in request.target.lower():
        return True
    return b'"stream":true' in request.body.replace(b" ", b"")


class Provider:
    """The harness's upstream; every call is answered by .plan."""

    def __init__(self):
        refusal = as_json({"error": {"message": "nothing is planned"}}, 404)
        self.plan = Plan(refusal, refusal)
        self.upstream = Upstream(default=self._act)
        self.url = self.upstream.url

    def _act(self, turn):
        request = turn.request
        answer = self.plan.stream if wants_stream(request) else self.plan.plain
        fields = {"content-type": answer.content_type, "content-length": len(answer.body),
                  **dict(answer.headers)}
        turn.send(actions.head(answer.status, fields) + answer.body)
        return True

    def taken(self):
        """What was sent since the last call of this, and nothing broken. LiteLLM asks deployments
        for their lists of models whenever it likes: no call of ours does.
        """
        assert self.upstream.broken == []
        sent = [request for request in self.upstream.requests if request.method != "GET"]
        self.upstream.forget()
        return sent

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.upstream.close()
