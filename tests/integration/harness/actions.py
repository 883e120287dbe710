# SPDX-License-Identifier: Apache-2.0
"""What a scripted upstream can do with a request, right and wrong."""

import gzip
import json as jsonlib


def _text(data):
    return data if isinstance(data, (bytes, str)) else jsonlib.dumps(data)


def _bytes(data):
    data = _text(data)
    return data.encode() if isinstance(data, str) else data


def head(status=200, headers=(), reason="Reason"):
    lines = [f"HTTP/1.1 {status} {reason}"] + [f"{n}: {v}" for n, v in dict(headers).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def chunk(data):
    data = _bytes(data)
    return b"%x\r\n%s\r\n" % (len(data), data)


LAST_CHUNK = b"0\r\n\r\n"

# -- right ---------------------------------------------------------------------------------------


def answer(body, status=200, headers=None, content_type="application/json"):
    """A whole answer with its length; the connection is kept."""
    data = _bytes(body)
    fields = {"Content-Type": content_type, "Content-Length": len(data), **(headers or {})}

    def act(turn):
        turn.send(head(status, fields) + data)
        return True
    return act


def sse(events, delay=0, done="[DONE]", headers=None, content_type="text/event-stream"):
    """A stream of data: frames, one chunk each, delay seconds before each but the first."""
    fields = {"Content-Type": content_type, "Transfer-Encoding": "chunked", **(headers or {})}
    frames = [f"data: {_text(e)}\n\n" for e in events] + ([f"data: {done}\n\n"] if done else [])
    return frames_of(frames, fields, delay)


def named_sse(events, delay=0):
    """A stream of (event name, data) pairs, as Anthropic sends them."""
    fields = {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}
    return frames_of([f"event: {n}\ndata: {_text(d)}\n\n" for n, d in events], fields, delay)


def frames_of(frames, fields, delay=0):
    def act(turn):
        turn.send(head(200, fields))
        for i, frame in enumerate(frames):
            if delay and i and not turn.wait(delay):
                return False
            turn.send(chunk(frame))
        turn.send(LAST_CHUNK)
        return True
    return act


def pieces(*parts, then="keep", pause=0.02):
    """Raw bytes, each part in a packet of its own; then keep, close, reset or stall."""
    def act(turn):
        for i, part in enumerate(parts):
            if i and not turn.wait(pause):
                return False
            turn.send(part)
        if then == "reset":
            turn.wait(pause)
            turn.reset()
        elif then == "stall":
            turn.wait(30)
        return then == "keep"
    return act


def after(seconds, action):
    """Stay silent first."""
    def act(turn):
        return action(turn) if turn.wait(seconds) else False
    return act


def when(event, action, bound=120):
    """Stay silent until a test sets its threading.Event: what lasts as long as the test needs it."""
    def act(turn):
        for _ in range(bound * 20):
            if event.is_set():
                return action(turn)
            if not turn.wait(0.05):
                return False
        return False
    return act


def held(met, release, action, bound=60):
    """Tell a test that the request is here, and do this when the test says so, whoever has left."""
    def act(turn):
        met.set()
        release.wait(bound)
        return action(turn)
    return act


def and_tell(event, action):
    """Do this, then set a test's threading.Event."""
    def act(turn):
        keep = action(turn)
        event.set()
        return keep
    return act


# -- wrong ---------------------------------------------------------------------------------------


def close():
    """End the connection without a byte."""
    return lambda turn: False


def reset():
    """RST instead of an answer."""
    def act(turn):
        turn.reset()
        return False
    return act


def stall(seconds=30):
    """Say nothing at all."""
    def act(turn):
        turn.wait(seconds)
        return False
    return act


def broken_sse(events, then):
    """Some frames of a stream, then close, reset, or stall in the middle of it."""
    fields = {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}
    frames = [chunk(f"data: {_text(e)}\n\n") for e in events]
    return pieces(head(200, fields) + b"".join(frames), then=then)


def half(body, then="close"):
    """The first half of a body whose whole length was promised."""
    data = _bytes(body)
    fields = {"Content-Type": "application/json", "Content-Length": len(data)}
    return pieces(head(200, fields) + data[:len(data) // 2], then=then)


def gzipped(body):
    """Compressed, though nobody asked."""
    data = gzip.compress(_bytes(body))
    return answer(data, headers={"Content-Encoding": "gzip"})


def once_then_close_silently(action):
    """Answer, promise to keep the connection, and close it all the same."""
    def act(turn):
        action(turn)
        return False
    return act
