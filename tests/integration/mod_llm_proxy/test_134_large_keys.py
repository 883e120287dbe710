# SPDX-License-Identifier: Apache-2.0
"""Keys whose record is larger than a slot of shared memory: a hit asks no database."""

import threading

import pytest

from harness.gateway import Gateway
from harness.openai import model

AWAY = r"LLM31|LLM32|LLM40|LLM55|AH00632|AH00629|AH00633|AH00634|AH00635|AH00636|DBD"


def names(count, last="gpt", seed=0):
    return [f"a-model-with-a-rather-long-name/{seed}-{i:05d}" for i in range(count)] + [last]


class TestLargeKeys:
    @pytest.fixture
    def gw(self, pg, up):
        yaml = {"model_list": [model("gpt", up), model("other", up)]}
        with Gateway(yaml, database=pg.database(), children=2,
                     directives="LLMKeySlots 64") as gateway:
            gateway.expect_log(AWAY)
            yield gateway

    @pytest.mark.parametrize("count", [150, 1000, 10000])
    def test_134_01_no_database_for_a_hit(self, gw, postgres, count):
        key = gw.make_key(models=names(count), metadata={"text": "x" * 40000})
        assert gw.chat("gpt", key=key).status_code == 200
        postgres.stop()
        for _ in range(10):
            assert gw.chat("gpt", key=key).status_code == 200
            assert gw.chat("other", key=key).status_code == 403
        postgres.start()

    def test_134_02_the_memory_has_a_ceiling(self, gw, postgres):
        """More large keys than there are blocks: the oldest make room, and all of them work."""
        keys = [gw.make_key(models=names(1000, seed=i)) for i in range(30)]
        for key in keys + keys[::-1]:
            assert gw.chat("gpt", key=key).status_code == 200
            assert gw.chat("other", key=key).status_code == 403
        postgres.stop()
        for key in keys[:5]:                    # used last
            assert gw.chat("gpt", key=key).status_code == 200
        assert gw.chat("gpt", key=keys[-1]).status_code == 503
        postgres.start()

    def test_134_03_changes_under_load(self, gw):
        """Blocks change hands while others read: nobody is ever taken for somebody else."""
        keys = [gw.make_key(models=names(900, seed=i)) for i in range(24)]
        wrong = []

        def calls(mine):
            for _ in range(6):
                for key in mine:
                    got = (gw.chat("gpt", key=key).status_code, gw.chat("other", key=key).status_code)
                    if got != (200, 403):
                        wrong.append(got)
        threads = [threading.Thread(target=calls, args=(keys[i::4],)) for i in range(4)]
        for t in threads:
            t.start()
        for t in threads:
            t.join(60)
        assert wrong == []
