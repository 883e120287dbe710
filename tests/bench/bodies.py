# SPDX-License-Identifier: Apache-2.0
"""The requests of the bench, always the same bytes."""
import json

TEXTS = (
    "Please summarise the following minutes:\n- budget was agreed (\"as is\")\n- next meeting: "
    "Tuesday\n\nKeep it below 100 words, and keep the names of the people who spoke.",
    "The budget was agreed; the next meeting is on Tuesday. Nobody objected.",
    "Die Sitzung beginnt um 9 Uhr; f\u00fcr \u00c4nderungen gilt die \u00fcbliche Frist.",
    "def area(r):\n    return 3.14159 * r * r\n\nprint(area(2))\n# why is this wrong for r < 0?",
)


def chat(model, size=1024, stream=False):
    """A chat request of size bytes, as the OpenAI client writes it."""
    body = {"model": model, "messages": [
        {"role": "system", "content": "You are a careful assistant. Answer in short sentences."}],
        "temperature": 0.7, "max_tokens": 512, "user": "u-12345"}
    if stream:
        body["stream"] = True
        body["stream_options"] = {"include_usage": True}
    i = 0
    while True:
        room = size - len(json.dumps(body).encode()) - 64
        if room < 200:
            break
        body["messages"].append({"role": "user" if i % 2 == 0 else "assistant",
                                 "content": TEXTS[i % len(TEXTS)]})
        i += 1
    body["messages"].append({"role": "user", "content": ""})
    body["messages"][-1]["content"] = "x" * max(1, size - len(json.dumps(body).encode()))
    return json.dumps(body).encode()
