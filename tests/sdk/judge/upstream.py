# SPDX-License-Identifier: Apache-2.0
"""A provider that writes down what it is sent and answers from the golden fixtures."""
import binascii
import json
import pathlib
import struct
import threading
import urllib.parse
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

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


@dataclass
class Sent:
    """One request as it came."""
    method: str
    path: str
    query: str
    headers: dict
    body: object = field(default=None)


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


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 60

    def _handle(self):
        split = urllib.parse.urlsplit(self.path)
        raw = self.rfile.read(int(self.headers.get("content-length") or 0))
        try:
            body = json.loads(raw) if raw else None
        except ValueError:
            body = raw.decode("utf-8", "replace")
        self.server.sent.append(Sent(self.command, split.path, split.query,
                                     {k.lower(): v for k, v in self.headers.items()}, body))
        streams = "stream" in split.path.lower() or (
            isinstance(body, dict) and body.get("stream") is True)
        plan = self.server.plan
        answer = plan.stream if streams else plan.plain
        self.send_response_only(answer.status)
        self.send_header("content-type", answer.content_type)
        self.send_header("content-length", str(len(answer.body)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)

    do_GET = do_POST = do_PUT = do_DELETE = _handle

    def log_message(self, *args):
        pass


class Upstream(ThreadingHTTPServer):
    """Context manager. Set .plan, make the call, take what it was sent with .taken()."""
    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.plan, self.sent = None, []
        self.url = f"http://127.0.0.1:{self.server_port}"

    def taken(self):
        sent, self.sent = self.sent, []
        return sent

    def __enter__(self):
        self.thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *exc):
        self.shutdown()
        self.server_close()
        self.thread.join(5)
