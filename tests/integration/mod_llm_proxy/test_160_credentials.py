# SPDX-License-Identifier: Apache-2.0
"""Signing in to providers: every way once, against endpoints that speak the clouds' formats."""

import json
import os
import pathlib
import shutil
import tempfile

import pytest

from harness import clouds
from harness.clouds import CLEAN, ROLE, bedrock, entry, roles  # noqa: F401
from harness.gateway import Gateway

def folder(files):
    """Files the children may read. @return their folder"""
    path = pathlib.Path(tempfile.mkdtemp(prefix="llm-cred."))
    path.chmod(0o755)
    for name, text in files.items():
        (path / name).write_text(text)
        (path / name).chmod(0o644)
    return path


def authorization(gw, up, model):
    reply = gw.chat(model)
    assert reply.status_code == 200, reply.text
    assert reply.json()["choices"][0]["message"]["content"] == "hi"
    return up.last.header("authorization")


class Clean:
    """Files of the class go with it; nothing secret is ever in the log."""
    SECRETS = ()

    @pytest.fixture(autouse=True, scope="class")
    @classmethod
    def _files(cls, request):
        yield
        shutil.rmtree(getattr(request.cls, "folder", "/nonexistent"), ignore_errors=True)

    def test_160_99_no_secret_in_the_log(self, gw):
        text = gw.log.text() + (gw.run / "stderr.log").read_text()
        assert [s for s in self.SECRETS if s in text] == []


class TestAws(Clean):
    SECRETS = ("base-secret", "file-secret", "secret-of-", "session-of-", "the.ci.token", "pod-key")

    @classmethod
    def configure(cls, up, other):
        sts = {"aws_sts_endpoint": other.url}
        cls.folder = folder({
            "credentials": "[base]\naws_access_key_id = AKIDFILE\n"
                           "aws_secret_access_key = file-secret\n",
            "config": f"[profile gate]\nrole_arn = {ROLE}\nsource_profile = base\n",
            "pod": "pod-key\n"})
        keys = {"aws_access_key_id": "AKIDBASE", "aws_secret_access_key": "base-secret"}
        return {
            "yaml": {"model_list": [
                bedrock("keys", up, **keys),
                bedrock("role", up, aws_role_name=ROLE, aws_external_id="ext",
                        aws_session_name="gate", **keys, **sts),
                bedrock("web", up, aws_role_name=ROLE, aws_session_name="gate",
                        aws_web_identity_token="oidc/env/MY_CI_TOKEN", **sts),
                bedrock("profile", up, aws_profile_name="gate", **sts),
                bedrock("ambient", up),
                bedrock("ambient-role", up, aws_role_name=ROLE, **sts)]},
            "env": {**CLEAN, "MY_CI_TOKEN": "the.ci.token", "HOME": str(cls.folder),
                    "AWS_SHARED_CREDENTIALS_FILE": str(cls.folder / "credentials"),
                    "AWS_CONFIG_FILE": str(cls.folder / "config"),
                    "AWS_CONTAINER_CREDENTIALS_FULL_URI": other.url + "/container",
                    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": str(cls.folder / "pod")}}

    def test_160_01_static_keys(self, gw, up, other):
        assert "Credential=AKIDBASE/" in authorization(gw, up, "keys")
        assert other.requests == []

    def test_160_02_assume_role(self, gw, up, other):
        first = authorization(gw, up, "role")
        asked = clouds.form(other.last)
        assert "Credential=ASIAAssumeRole" in first and "/eu-west-1/bedrock/" in first
        assert up.last.header("x-amz-security-token").startswith("session-of-ASIAAssumeRole")
        assert (asked["RoleArn"], asked["ExternalId"], asked["RoleSessionName"]) == (
            ROLE, "ext", "gate")
        assert "Credential=AKIDBASE/" in other.last.header("authorization")
        for _ in range(3):
            authorization(gw, up, "role")
        assert len(other.requests) == 1

    def test_160_03_web_identity(self, gw, up, other):
        assert "Credential=ASIAAssumeRoleWithWebIdentity" in authorization(gw, up, "web")
        assert clouds.form(other.last)["WebIdentityToken"] == "the.ci.token"
        assert other.last.header("authorization") is None

    def test_160_04_profile_with_source(self, gw, up, other):
        assert "Credential=ASIAAssumeRole" in authorization(gw, up, "profile")
        assert "Credential=AKIDFILE/" in other.last.header("authorization")

    def test_160_05_container(self, gw, up, other):
        assert "Credential=ASIAMACHINE" in authorization(gw, up, "ambient")
        assert other.last.header("authorization") == "pod-key"

    def test_160_06_role_by_ambient_identity(self, gw, up, other):
        assert "Credential=ASIAAssumeRole" in authorization(gw, up, "ambient-role")
        assert list(clouds.paths(other)) == ["/container", "GetCallerIdentity", "AssumeRole"]


class TestAwsMachine(Clean):
    SECRETS = ("secret-of-", "session-of-", "imds-session")

    @classmethod
    def configure(cls, up, other):
        return {"yaml": {"model_list": [bedrock("vm", up)]},
                "env": {**CLEAN, "HOME": "/nonexistent",
                        "AWS_EC2_METADATA_SERVICE_ENDPOINT": other.url}}

    def test_160_10_imdsv2(self, gw, up, other):
        assert "Credential=ASIAMACHINE" in authorization(gw, up, "vm")
        session, role, keys = other.requests
        assert session.method == "PUT"
        assert role.header("x-aws-ec2-metadata-token") == "imds-session"
        assert keys.target.endswith("/my-role")


class TestEntra(Clean):
    SECRETS = ("app-secret", "pass-word", "the.ci.token", "token-")

    @classmethod
    def configure(cls, up, other):
        app = {"tenant_id": "my-tenant", "client_id": "my-app"}
        return {
            "yaml": {"model_list": [
                entry("secret", "azure/d", up.url, client_secret="app-secret", **app),
                entry("user", "azure/d", up.url, client_id="my-app", azure_username="u",
                      azure_password="pass-word"),
                entry("oidc", "azure/d", up.url, azure_ad_token="oidc/env/MY_CI_TOKEN",
                      azure_scope="https://other/.default", **app),
                entry("machine", "azure/d", up.url)],
                "litellm_settings": {"enable_azure_ad_token_refresh": True}},
            "env": {**CLEAN, "MY_CI_TOKEN": "the.ci.token", "AZURE_AUTHORITY_HOST": other.url,
                    "AZURE_POD_IDENTITY_AUTHORITY_HOST": other.url}}

    @pytest.mark.parametrize("model, path, member", [
        ("secret", "/my-tenant/oauth2/v2.0/token", ("client_secret", "app-secret")),
        ("user", "/organizations/oauth2/v2.0/token", ("password", "pass-word")),
        ("oidc", "/my-tenant/oauth2/v2.0/token", ("client_assertion", "the.ci.token"))])
    def test_160_20_token_endpoint(self, gw, up, other, model, path, member):
        assert authorization(gw, up, model).startswith("Bearer token-")
        assert other.last.target == path
        assert member in clouds.form(other.last).items()
        authorization(gw, up, model)
        assert len(other.requests) == 1

    def test_160_21_managed_identity(self, gw, up, other):
        assert authorization(gw, up, "machine").startswith("Bearer token-")
        assert other.last.header("metadata") == "true"
        assert "resource=https%3A%2F%2Fcognitiveservices.azure.com" in other.last.target


class TestGoogle(Clean):
    SECRETS = ("refresh-secret", "user-secret", "token-", "impersonated-", "subject.jwt", "k8s.jwt",
               "wif-secret")

    @classmethod
    def configure(cls, up, other):
        def external(source, **more):
            return {"type": "external_account", "audience": "//iam/pool",
                    "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
                    "token_url": other.url + "/v1/token", "credential_source": source, **more}
        cls.folder = folder({"k8s": "k8s.jwt"})
        cls.user = {"type": "authorized_user", "client_id": "i", "client_secret": "user-secret",
                    "refresh_token": "refresh-secret", "token_uri": other.url + "/token"}
        (cls.folder / "user.json").write_text(json.dumps(cls.user))
        file = external({"file": str(cls.folder / "k8s")}, service_account_impersonation_url=(
            other.url + "/v1/projects/-/serviceAccounts/a@b:generateAccessToken"))
        aws = external({"environment_id": "aws1"}, aws_access_key_id="AKIDWIF",
                       aws_secret_access_key="wif-secret", aws_region_name="eu-west-1")

        def vertex(name, credentials):
            more = {"vertex_credentials": credentials} if credentials else {}
            return entry(name, "vertex_ai/gemini-2.5-flash", up.url, **more)
        return {
            "yaml": {"model_list": [
                vertex("path", str(cls.folder / "user.json")),
                vertex("inline", json.dumps(external({"url": other.url + "/subject"}))),
                vertex("map", file), vertex("aws", aws), vertex("machine", None)]},
            "env": {**CLEAN, "HOME": "/nonexistent",
                    "GCE_METADATA_HOST": other.url.removeprefix("http://")}}

    def test_160_30_user(self, gw, up, other):
        assert authorization(gw, up, "path").startswith("Bearer token-")
        assert clouds.form(other.last)["refresh_token"] == "refresh-secret"

    def test_160_31_external_account_of_a_url(self, gw, up, other):
        assert authorization(gw, up, "inline").startswith("Bearer token-")
        assert [r.target for r in other.requests] == ["/subject", "/v1/token"]
        assert clouds.form(other.last)["subject_token"] == "subject.jwt"

    def test_160_32_external_account_of_a_file_impersonates(self, gw, up, other):
        assert authorization(gw, up, "map").startswith("Bearer impersonated-")
        exchange, stand = other.requests
        assert clouds.form(exchange)["subject_token"] == "k8s.jwt"
        assert stand.header("authorization").startswith("Bearer token-")
        assert stand.json()["lifetime"] == "3600s"

    def test_160_33_external_account_of_aws(self, gw, up, other):
        from urllib.parse import unquote
        assert authorization(gw, up, "aws").startswith("Bearer token-")
        subject = json.loads(unquote(clouds.form(other.last)["subject_token"]))
        headers = {h["key"].lower(): h["value"] for h in subject["headers"]}
        assert "AKIDWIF" in headers["authorization"]
        assert headers["x-goog-cloud-target-resource"] == "//iam/pool"

    def test_160_34_machine_with_its_project(self, gw, up, other):
        assert authorization(gw, up, "machine").startswith("Bearer token-")
        assert "/projects/machine-project/" in up.last.target
        authorization(gw, up, "machine")
        assert "/projects/machine-project/" in up.last.target
        assert len(other.requests) == 2


class TestConfiguration:
    @pytest.mark.parametrize("params, says", [
        ("{model: bedrock/m, aws_role_name: caller}", "aws_role_name is not an ARN"),
        ("{model: bedrock/m, aws_web_identity_token: oidc/env/X}", "needs aws_role_name"),
        ("{model: azure/m, api_base: 'http://x', azure_ad_token: oidc/env/X}",
         "needs tenant_id and client_id"),
        ("{model: azure/m, api_base: 'http://x', azure_username: u}", "needs azure_password"),
        ("{model: vertex_ai/m, vertex_credentials: {type: service_account, private_key: SECRET}}",
         "of type service_account has no client_email"),
    ])
    def test_160_40_place_and_reason(self, params, says):
        text = ("general_settings: {master_key: sk-master-of-the-test}\nmodel_list:\n"
                f"  - model_name: m\n    litellm_params: {params}\n")
        gateway = Gateway(text, env={n: v for n, v in {**os.environ, **CLEAN}.items()})
        try:
            good, said = gateway.configtest()
            assert not good
            assert f"{gateway.yaml_file}:4:" in said and says in said
            assert "SECRET" not in said
        finally:
            gateway.close()
