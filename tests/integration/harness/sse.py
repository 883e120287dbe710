# SPDX-License-Identifier: Apache-2.0
"""Reading an event stream as a client does."""

import json


def events(text):
    """The data of every frame, parsed where it is JSON; a frame that is none fails."""
    assert text.endswith("\n\n"), text[-80:]
    found = []
    for frame in text[:-2].split("\n\n"):
        assert frame.startswith("data: ") and "\n" not in frame, frame
        data = frame[len("data: "):]
        found.append(data if data == "[DONE]" else json.loads(data))
    return found


def content(found):
    """The text that the chunks of a chat add up to."""
    return "".join(c["delta"].get("content") or "" for e in found if isinstance(e, dict)
                   for c in e.get("choices", []))
