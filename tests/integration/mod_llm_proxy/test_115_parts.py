# SPDX-License-Identifier: Apache-2.0
"""Several inputs to an API that takes one per call: Titan's embeddings at Bedrock."""
import json
import threading
from concurrent.futures import ThreadPoolExecutor

from harness import actions
from harness.openai import PRICED, model
from harness.wait import until

TITAN = "bedrock/amazon.titan-embed-text-v2:0"


def vector(turn):
    """The vector says which text it belongs to."""
    text = turn.request.json()["inputText"]
    return actions.answer({"embedding": [float(len(text)), 0.5],
                           "inputTextTokenCount": len(text)})(turn)


class TestParts:
    @staticmethod
    def configure(up, other):
        up.default = up.first_default = vector
        entry = model("titan", up, TITAN, **PRICED)
        entry["litellm_params"] |= {
            "aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret",
            "aws_region_name": "eu-west-1", "aws_bedrock_runtime_endpoint": up.url}
        del entry["litellm_params"]["api_base"], entry["litellm_params"]["api_key"]
        return {"yaml": {"model_list": [entry], "router_settings": {"num_retries": 0}}}

    def ask(self, gw, texts, **body):
        with gw.client() as c:
            return c.post("/v1/embeddings", json={"model": "titan", "input": texts, **body})

    def test_115_01_a_call_for_each_text(self, gw, up):
        texts = ["x" * n for n in range(1, 21)]
        reply = self.ask(gw, texts, dimensions=256)
        found = reply.json()
        assert reply.status_code == 200, reply.text
        assert [(d["index"], d["embedding"][0]) for d in found["data"]] == \
            [(i, i + 1.0) for i in range(20)]
        assert found["usage"] == {"prompt_tokens": 210, "total_tokens": 210}
        assert float(reply.headers["x-litellm-response-cost"]) == 210
        sent = up.requests[-20:]
        assert sorted(r.json()["inputText"] for r in sent) == sorted(texts)
        assert all(r.json()["dimensions"] == 256 for r in sent)
        assert len({r.header("authorization") for r in sent}) == 20     # each body is signed

    def test_115_08_each_answer_is_searched_for_its_own_signature(self, gw, up):
        """Were the parts' signatures all carried on, four times the texts took 20 times as long."""
        def cost(n):
            before = gw.cpu_seconds()
            assert self.ask(gw, [f"t{i}" for i in range(n)]).status_code == 200
            return gw.cpu_seconds() - before

        up.always(actions.answer({"embedding": [0.5] * 1024, "inputTextTokenCount": 1}))
        cost(64)
        assert cost(1024) < 10 * max(cost(256), 0.1)

    def test_115_09_a_part_repeats_its_signature(self, gw, up):
        """Each part's own one is masked, whichever of them fails."""
        def refuse_late(turn):
            if turn.request.json()["inputText"] == "last":
                sent.append(turn.request.header("authorization").split("Signature=")[1])
                return actions.answer({"message": f"bad signature {sent[-1]}"}, 400)(turn)
            return vector(turn)

        sent = []
        gw.expect_log("LLM234")
        up.always(refuse_late)
        reply = self.ask(gw, ["x"] * 12 + ["last"])
        assert reply.status_code == 400 and "bad signature ***" in reply.text
        assert sent and sent[0] not in reply.text

    def test_115_20_counts_that_cannot_be(self, gw, up):
        """Many parts' counts are added up, in a column of the ledger."""
        lies = [99999999, 10 ** 15, -5, 1.5, "x", None, 0, "3"]
        up.script(*(actions.answer({"embedding": [0.5], "inputTextTokenCount": lie}) for lie in lies))
        reply = self.ask(gw, ["x" * 40] * len(lies))
        told = reply.json()["usage"]
        row, = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])
        assert len(lies) < row["prompt_tokens"] < len(lies) * 100
        assert told == {k: row[k] for k in ("prompt_tokens", "total_tokens")}
        assert row["spend"] == row["prompt_tokens"] and row["metadata"]["usage_estimated"] is True

    def test_115_02_one_text(self, gw, up):
        before = len(up.requests)
        assert self.ask(gw, ["abc"]).json()["data"][0]["embedding"] == [3.0, 0.5]
        assert len(up.requests) == before + 1

    def test_115_03_one_refusal_refuses_all(self, gw, up):
        up.script(actions.answer({"message": "too long"}, 400))
        reply = self.ask(gw, ["a", "bb", "ccc"])
        assert reply.status_code == 400
        assert "too long" in reply.json()["error"]["message"]

    def test_115_04_not_without_end(self, gw, up):
        before = len(up.requests)
        reply = self.ask(gw, ["a"] * 2049)
        assert reply.status_code == 400
        assert reply.json()["error"]["param"] == "input"
        assert len(up.requests) == before

    def test_115_05_token_arrays_stay_refused(self, gw, up):
        assert self.ask(gw, [1, 2, 3]).status_code == 400
        assert self.ask(gw, ["a", 2]).status_code == 400

    def test_115_06_base64(self, gw, up):
        found = self.ask(gw, ["a", "bb"], encoding_format="base64").json()
        assert all(isinstance(d["embedding"], str) for d in found["data"]), json.dumps(found)

    def test_115_07_what_was_answered_is_held_back_once(self, gw, up, client):
        """Some 75 for six texts and 10 for one, of 110: the retry asks for no more than is held."""
        key = client.post("/key/generate", json={"max_budget": 110}).json()["key"]
        release, refused = threading.Event(), threading.Event()

        def part(turn):
            text = turn.request.json()["inputText"]
            if text == "y":
                release.wait(20)
            if text[0] == "6" and not refused.is_set():
                refused.set()
                return actions.answer({"message": "busy"}, 503)(turn)
            return actions.answer({"embedding": [0.5], "inputTextTokenCount": 10})(turn)

        def ask(texts):
            with gw.client(key, timeout=30) as c:
                return c.post("/v1/embeddings", json={"model": "titan", "input": texts,
                                                      "num_retries": 1})

        up.always(part)
        with ThreadPoolExecutor(1) as pool:
            other = pool.submit(ask, ["y"])
            until(lambda: up.requests, 10, "the call beside it")
            reply = ask([str(n) * 40 for n in range(1, 7)])
            release.set()
            assert other.result().status_code == 200
        assert refused.is_set() and reply.status_code == 200, reply.text
        assert len(up.requests) == 1 + 6 + 1
