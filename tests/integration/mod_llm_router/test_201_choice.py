# SPDX-License-Identifier: Apache-2.0
"""Which deployment a name leads to."""

import collections

import pytest

from harness.openai import model


def ids(gw, name, n=1, **body):
    return [gw.chat(name, **body).headers.get("x-litellm-model-id") for _ in range(n)]


class TestNames:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, model_info={"id": "exact"}),
            model("gpt-*", up, "openai/gpt-*", model_info={"id": "wide"}),
            model("gpt-4*", up, "openai/gpt-4*", model_info={"id": "narrow"}),
            model("vendor/*", up, "openai/*", model_info={"id": "vendor"})],
            "router_settings": {"model_group_alias": {"nick": "gpt"}}}}

    @pytest.mark.parametrize("name,id,sent", [
        ("gpt", "exact", "gpt-up"), ("nick", "exact", "gpt-up"), ("exact", "exact", "gpt-up"),
        ("openai/gpt-up", "exact", "gpt-up"), ("gpt-3", "wide", "gpt-3"),
        ("gpt-4-x", "narrow", "gpt-4-x"), ("vendor/any/thing", "vendor", "any/thing")])
    def test_201_01_name(self, gw, up, name, id, sent):
        reply = gw.chat(name)
        assert reply.headers["x-litellm-model-id"] == id
        assert up.last.json()["model"] == sent
        assert reply.json()["model"] == name

    @pytest.mark.parametrize("name", ["", "GPT", "gp", "gpt ", "openai/nobody"])
    def test_201_02_unknown(self, gw, up, name):
        assert gw.chat(name).status_code == 400
        assert up.requests == []


class TestWeights:
    @staticmethod
    def configure(up, other):
        def entry(name, id, **params):
            return model(name, up, model_info={"id": id}, **params)
        return {"yaml": {"model_list": [
            entry("even", "e1"), entry("even", "e2"), entry("even", "e3"),
            entry("weighted", "w1", weight=9), entry("weighted", "w2", weight=1),
            entry("rpm", "r1", rpm=900), entry("rpm", "r2"),
            entry("ordered", "o2", order=2), entry("ordered", "o1", order=1),
            model("paused", up, model_info={"id": "p1", "blocked": True}),
            entry("paused", "p2")]}, "children": 2}

    def test_201_20_uniform(self, gw):
        found = collections.Counter(ids(gw, "even", 90))
        assert sorted(found) == ["e1", "e2", "e3"]
        assert min(found.values()) >= 12        # expected 30, standard deviation 4.5

    def test_201_21_weight(self, gw):
        found = collections.Counter(ids(gw, "weighted", 100))
        assert 75 <= found["w1"] <= 99          # expected 90, standard deviation 3

    def test_201_22_rpm_as_weight(self, gw):
        assert set(ids(gw, "rpm", 20)) == {"r1"}

    def test_201_23_order(self, gw):
        assert set(ids(gw, "ordered", 20)) == {"o1"}


class TestTags:
    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            model("gpt", up, model_info={"id": "free"}, tags=["free"]),
            model("gpt", up, model_info={"id": "paid"}, tags=["paid"]),
            model("gpt", up, model_info={"id": "plain"}, tags=["default"])],
            "router_settings": {"enable_tag_filtering": True}}}

    def test_201_40_by_body_metadata_header(self, gw):
        assert ids(gw, "gpt", tags=["free"]) == ["free"]
        assert ids(gw, "gpt", metadata={"tags": ["paid"]}) == ["paid"]
        assert ids(gw, "gpt", headers={"x-litellm-tags": "paid"}) == ["paid"]

    def test_201_41_default(self, gw):
        assert set(ids(gw, "gpt", 6)) == {"plain"}
        assert ids(gw, "gpt", tags=["unknown"]) == ["plain"]
