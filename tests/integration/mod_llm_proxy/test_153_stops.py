# SPDX-License-Identifier: Apache-2.0
"""A stop while calls wait: httpd kills after ten seconds, and what calls cost must not be lost."""

import contextlib
import threading
import time

import httpx

from harness import actions, openai
from harness.openai import PRICED, model
from harness.wait import slack, until

WORDS = "word " * 2000
ASKS = [{"role": "user", "content": WORDS}]


class TestWithCallsUnderWay:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [model("gpt", up, **PRICED),
                                        model("vectors", up, "bedrock/amazon.titan-embed-text-v1",
                                              aws_access_key_id="AKIAEXAMPLE123456",
                                              aws_secret_access_key="a-secret-of-the-cloud-1234",
                                              aws_region_name="us-east-1", **PRICED)],
                         "litellm_settings": {"num_retries": 3}},
                "threads": 32, "children": 1}

    @staticmethod
    def ask(gw, path, body):
        """In a thread, until the server takes the connection away."""
        def call():
            with contextlib.suppress(httpx.HTTPError), gw.client(timeout=60) as c:
                with c.stream("POST", path, json=body) as reply:
                    for _ in reply.iter_raw():
                        pass

        t = threading.Thread(target=call)
        t.start()
        return t

    def stop_beside(self, gw, up, n, path="/v1/chat/completions", waiting=None, **body):
        """@return the rows of n calls that waited, of whoever the body names"""
        calls = [self.ask(gw, path, {"model": "gpt", **body}) for _ in range(n)]
        until(lambda: len(up.requests) >= (waiting or n), 20, "all calls are under way")
        before = time.time()
        gw.stop()
        assert time.time() - before < 6 * slack()
        for t in calls:
            t.join(20)
            assert not t.is_alive()
        gw.start()
        return gw.spend_rows(n, end_user=body["user"])

    def test_153_01_whole_answers(self, gw, up):
        up.always(actions.stall(60))
        rows = self.stop_beside(gw, up, 4, messages=ASKS, user="whole")
        assert all(r["prompt_tokens"] > 1000 and r["spend"] > 1000 for r in rows)

    def test_153_02_streams_that_fell_silent(self, gw, up):
        told = openai.chunk({"role": "assistant", "content": WORDS})
        up.always(actions.broken_sse([told], "stall"))
        rows = self.stop_beside(gw, up, 4, messages=ASKS, user="stream", stream=True)
        assert all(r["completion_tokens"] > 1000 for r in rows)

    def test_153_03_between_two_attempts(self, gw, up):
        up.always(actions.answer(openai.error(), 429, headers={"retry-after": "50"}))
        rows = self.stop_beside(gw, up, 2, messages=ASKS, user="waits")
        assert all(r["spend"] == 0 for r in rows)

    def test_153_04_inputs_of_a_list(self, gw, up):
        up.always(actions.stall(60))
        rows = self.stop_beside(gw, up, 1, "/v1/embeddings", waiting=3, model="vectors",
                                input=["a", "b", "c"], user="list")
        assert rows[0]["call_type"] == "aembedding"
