# SPDX-License-Identifier: Apache-2.0
"""@copilotkit/aimock as a process, and a gateway with a deployment for each provider it plays."""
import os
import pathlib
import select
import subprocess

import httpx

from harness.gateway import MASTER_KEY

HERE = pathlib.Path(__file__).resolve().parent
NODE = os.environ.get("NODE", str(HERE.parent / ".venv" / "bin" / "node"))
TIMEOUT = 20

AWS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret",
       "aws_region_name": "us-east-1"}

# name of the model group -> litellm_params; {url} is the mock's address
DEPLOYMENTS = {
    "gpt-4o": {"model": "openai/gpt-4o", "api_base": "{url}/v1"},
    "azure-gpt": {"model": "azure/gpt-4o", "api_base": "{url}", "api_version": "2024-10-21"},
    "claude": {"model": "anthropic/claude-sonnet-4-5", "api_base": "{url}"},
    "gemini": {"model": "gemini/gemini-2.5-flash", "api_base": "{url}/v1beta"},
    "bedrock": {"model": "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                "aws_bedrock_runtime_endpoint": "{url}", **AWS},
    "command": {"model": "cohere_chat/command-r-plus", "api_base": "{url}/v2/chat"},
    "llama": {"model": "ollama_chat/llama3.2", "api_base": "{url}"},
    "mistral": {"model": "mistral/mistral-small-latest", "api_base": "{url}/v1"},
    "groq": {"model": "groq/llama-3.3-70b-versatile", "api_base": "{url}/v1"},
    "deepseek": {"model": "deepseek/deepseek-chat", "api_base": "{url}/v1"},
    "openrouter": {"model": "openrouter/openai/gpt-4o", "api_base": "{url}/api/v1"},
    "vllm": {"model": "hosted_vllm/some-model", "api_base": "{url}/v1"},
    "embedder": {"model": "openai/text-embedding-3-small", "api_base": "{url}/v1"},
    "cohere-embedder": {"model": "cohere/embed-v4.0", "api_base": "{url}/v2/embed"},
}
CHAT = [name for name in DEPLOYMENTS if not name.endswith("embedder")]
EMBED = ["embedder", "cohere-embedder"]


def configuration(url):
    models = [{"model_name": name, "litellm_params": {
        "api_key": f"sk-{name}", **{k: v.replace("{url}", url) for k, v in params.items()}}}
        for name, params in DEPLOYMENTS.items()]
    return {"model_list": models,
            "router_settings": {"num_retries": 0, "disable_cooldowns": True},
            "general_settings": {"master_key": MASTER_KEY}}


class Mock:
    """Context manager around the process; .url is where it listens."""

    def __enter__(self):
        self.process = subprocess.Popen([NODE, str(HERE / "aimock.mjs")], cwd=HERE, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        ready, _, _ = select.select([self.process.stdout], [], [], TIMEOUT)
        assert ready, "the mock did not start"
        self.url = self.process.stdout.readline().strip()
        return self

    def __exit__(self, *exc):
        self.process.stdin.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)
        self.process.stdout.close()

    def last(self):
        """The newest entry of its journal."""
        entries = httpx.get(self.url + "/__aimock/journal", timeout=TIMEOUT,
                            trust_env=False).json()
        return (entries["entries"] if isinstance(entries, dict) else entries)[-1]
