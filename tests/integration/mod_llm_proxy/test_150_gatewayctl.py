# SPDX-License-Identifier: Apache-2.0
"""conf/gatewayctl with conf/httpd.conf, as `make start` and its like use them."""

import os
import re
import subprocess
import time

import pytest

from harness.control import YAML, Control
from harness.errorlog import ErrorLog
from harness.ports import free_port
from harness.wait import slack, until

class TestControl:
    def test_150_01_life(self, control):
        assert control("status") == (3, "not running\n")
        code, said = control("start")
        assert code == 0, said
        assert f"http://127.0.0.1:{control.port}" in said and control.key in said
        assert "curl http://" in said
        assert control.says() == "one"
        assert re.fullmatch(r"running, pid \d+, http://127.0.0.1:\d+\n", control("status")[1])
        code, said = control("start")
        assert code == 1 and "already running" in said
        assert control("stop")[0] == 0
        assert control("status")[0] == 3
        code, said = control("stop")
        assert code == 1 and "not running" in said

    def test_150_02_key_is_kept(self, control):
        assert control("start")[0] == 0
        key = control.key
        assert key.startswith("sk-") and len(key) > 30
        assert os.stat(control.run + "/master_key").st_mode & 0o777 == 0o600
        assert control("stop")[0] == 0
        assert control("start")[0] == 0
        assert control.key == key and control.says() == "one"

    def test_150_03_graceful(self, control):
        assert control("start")[0] == 0
        control.write(YAML % "two")
        assert control("graceful")[0] == 0
        until(lambda: control.says() == "two", 10, "the new answer")

    def test_150_04_broken_yaml(self, control):
        assert control("start")[0] == 0
        control.write("model_list: 7\n")
        code, said = control("graceful")
        assert code == 1
        assert f"{control.config}:1:13: " in said
        assert "the old one keeps serving" in said
        assert control.says() == "one"

    def test_150_05_broken_at_start(self, control):
        control.write("model_list: 7\n")
        code, said = control("start")
        assert code != 0 and f"{control.config}:1:13: " in said
        assert control("status")[0] == 3

    def test_150_06_port_taken(self, control):
        assert control("start")[0] == 0
        second = Control()
        second.port = control.port
        try:
            code, said = second("start")
            assert code != 0 and "Address already in use" in said
            code, said = second("run")
            assert code != 0 and "Address already in use" in said and "master key" not in said
        finally:
            second.log.expect("Address already in use|AH00072|AH00451|AH00015|AH00016")
            second.close()

    def test_150_07_side_by_side(self, control):
        second = Control()
        second.write(YAML % "second")
        try:
            assert control("start")[0] == 0 and second("start")[0] == 0
            assert (control.says(), second.says()) == ("one", "second")
            assert control("stop")[0] == 0
            assert second.says() == "second"
        finally:
            second.close()

    def test_150_08_looking_makes_nothing(self, control):
        for command, expected in (("status", 3), ("stop", 1), ("graceful", 1)):
            code, said = control(command)
            assert code == expected and "not running" in said
        assert not os.path.exists(control.run)

    def test_150_09_a_stale_pid_file(self, control):
        """Its number is another process's by now."""
        os.makedirs(control.run)
        os.chmod(control.run, 0o755)
        with subprocess.Popen(["sleep", "60"]) as other:
            with open(control.run + "/httpd.pid", "w") as f:
                f.write(f"{other.pid}\n")
            assert control("status")[0] == 3 and control("stop")[0] == 1
            assert other.poll() is None
            assert control("start")[0] == 0 and control.says() == "one"
            other.kill()

    def test_150_10_a_second_one_in_the_same_folder(self, control):
        assert control("start")[0] == 0
        first, control.port = control.port, free_port()
        for command in ("run", "start"):
            code, said = control(command)
            assert code == 1 and "already running" in said and f":{first}" in said
        assert control("status")[1].endswith(f"http://127.0.0.1:{first}\n")
        control.port = first
        assert control.says() == "one"

    def test_150_11_graceful_looks_at_what_is_served(self, control):
        """CONFIG of the shell that says graceful is not what the server reads again."""
        assert control("start")[0] == 0
        served, control.config = control.config, control.dir + "/another.yaml"
        control.write(YAML % "another")
        with open(served, "w") as f:
            f.write("model_list: 7\n")
        code, said = control("graceful")
        assert code == 1 and f"{served}:1:13: " in said
        with open(served, "w") as f:
            f.write(YAML % "two")
        code, said = control("graceful")
        assert code == 0 and served in said
        until(lambda: control.says() == "two", 10, "the new answer")

    def test_150_12_the_key_of_the_file(self, control):
        """The key that is made for a file with one of its own would be refused."""
        control.write((YAML % "one").replace("os.environ/LITELLM_MASTER_KEY", "sk-of-the-file-17"))
        code, said = control("start")
        assert code == 0, said
        assert "general_settings.master_key" in said and control.key not in said

    @pytest.mark.parametrize("params", [
        "general_settings: {master_key: sk-of-the-file-17}",
        "environment_variables: {LITELLM_MASTER_KEY: sk-of-the-file-17}"])
    def test_150_121_the_key_of_the_file_without_a_database(self, control, params):
        """Any other key is then refused as one nobody can look up."""
        control.log.expect("LLM31|LLM40")
        control.write((YAML % "one").replace("general_settings:", "litellm_settings:").replace(
            "  master_key: os.environ/LITELLM_MASTER_KEY\n", "") + params + "\n")
        code, said = control("start", DATABASE_URL="postgresql://a:b@127.0.0.1:1/d")
        assert code == 0, said
        assert "master key: general_settings.master_key" in said and control.key not in said
        assert control("stop")[0] == 0

    def test_150_122_our_own_key_without_a_database(self, control):
        control.log.expect("LLM31|LLM40")
        code, said = control("start", DATABASE_URL="postgresql://a:b@127.0.0.1:1/d")
        assert code == 0 and f"master key: {control.key}" in said, said

    def test_150_13_the_model_of_the_file(self, control):
        control.write((YAML % "one").replace("model_name: mock", "model_name: first"))
        code, said = control("start")
        assert code == 0 and '"model":"first"' in said

    def test_150_18_a_model_to_chat_with(self, control):
        """Neither an embedding nor one that is blocked; written in one line, and included."""
        with open(control.dir + "/more.yaml", "w") as f:
            f.write("model_list: [{litellm_params: {model: openai/gpt-4o, mock_response: x},"
                    " model_name: os.environ/LLM_TEST_NAME}]\n")
        control.write(YAML.replace("""\
  - model_name: mock
    litellm_params: {model: openai/mock, mock_response: "%s"}
""", """\
  - {model_name: e, litellm_params: {model: openai/text-embedding-3-small, mock_response: x}}
  - {model_name: b, litellm_params: {model: openai/b, mock_response: x}, model_info: {blocked: on}}
  - {model_name: 'any/*', litellm_params: {model: 'openai/*', mock_response: x}}
include: [more.yaml]
""").replace("os.environ/LITELLM_MASTER_KEY", "sk-of-the-file-17"))
        code, said = control("start", LLM_TEST_NAME="from-outside")
        assert code == 0 and '"model":"from-outside"' in said, said

    def test_150_14_an_early_end_is_seen(self, control):
        """After httpd left the terminal it has only its log to tell."""
        assert control("start")[0] == 0 and control("stop")[0] == 0
        os.unlink(control.run + "/state/gateway.db")
        os.mkdir(control.run + "/state/gateway.db")
        before = time.monotonic()
        code, said = control("start")
        assert code == 1 and "LLM34" in said
        assert time.monotonic() - before < 10 * slack()
        control.log.expect("LLM34|AH00020")

    def test_150_15_a_folder_with_a_space(self, control):
        control.run = control.dir + "/my run"
        control.log = ErrorLog(control.run + "/error.log")
        assert control("start")[0] == 0 and control.says() == "one"
        assert control("graceful")[0] == 0 and control("stop")[0] == 0

    def test_150_16_restart_with_a_broken_file(self, control):
        """The server that runs is not ended for one that would not start."""
        assert control("start")[0] == 0
        before = control("status")
        control.write("model_list: 7\n")
        code, said = control("restart")
        assert code == 1 and f"{control.config}:1:13: " in said
        assert "goes on as it is" in said
        assert control("status") == before and control.says() == "one"

    def test_150_17_restart_keeps_settings(self, control):
        """Only RUN tells which server; port and configuration are its own."""
        assert control("start")[0] == 0
        control.write(YAML % "two")
        code, said = control.only_run("restart")
        assert code == 0 and f":{control.port}, configuration {control.config}" in said, said
        assert control.says() == "two"
