# SPDX-License-Identifier: Apache-2.0
"""The endpoints clouds hand credentials out at, in their own formats, on one Upstream."""

import collections
import datetime
import itertools
import urllib.parse

import pytest

from . import actions, openai

ROLE = "arn:aws:iam::123456789012:role/caller"
CLEAN = {name: "" for name in (
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE",
    "AWS_BEARER_TOKEN_BEDROCK", "AZURE_API_KEY", "AZURE_OPENAI_API_KEY", "AZURE_CLIENT_SECRET",
    "GOOGLE_APPLICATION_CREDENTIALS")}


def entry(name, model, base, **params):
    return {"model_name": name, "litellm_params": {"model": model, "api_base": base, **params}}


def bedrock(name, up, **params):
    return entry(name, "bedrock/m", up.url, aws_region_name="eu-west-1", **params)

_numbers = itertools.count(1)


def until(seconds):
    """A point in time as AWS and Google write it."""
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def form(request):
    return dict(urllib.parse.parse_qsl(request.body.decode(), keep_blank_values=True))


# -- AWS -----------------------------------------------------------------------------------------


def sts_keys(access, seconds=3600):
    xml = (f'<Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Result><Credentials>'
           f"<AccessKeyId>{access}</AccessKeyId><SecretAccessKey>secret-of-{access}"
           f"</SecretAccessKey><SessionToken>session-of-{access}</SessionToken>"
           f"<Expiration>{until(seconds)}</Expiration></Credentials></Result></Response>")
    return actions.answer(xml, content_type="text/xml")


def sts_error(status=403, code="AccessDenied", message="not authorized to assume"):
    return actions.answer(f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>"
                          f"{message}</Message></Error></ErrorResponse>", status,
                          content_type="text/xml")


def machine_keys(access, seconds=3600):
    return actions.answer({"Code": "Success", "AccessKeyId": access,
                           "SecretAccessKey": f"secret-of-{access}",
                           "Token": f"session-of-{access}", "Expiration": until(seconds)})


def plain(text):
    return actions.answer(text, content_type="text/plain")


# -- OAuth ---------------------------------------------------------------------------------------


def oauth(token, seconds=3600):
    return actions.answer({"token_type": "Bearer", "access_token": token, "expires_in": seconds})


def impersonated(token, seconds=3600):
    return actions.answer({"accessToken": token, "expireTime": until(seconds)})


# -- one that answers all ------------------------------------------------------------------------


def by_path(turn):
    """Right answers; each credential's name ends in a number of its own."""
    path, n = turn.request.target.split("?")[0], next(_numbers)
    if path == "/" and turn.request.method == "POST":
        action = form(turn.request).get("Action")
        if action == "GetCallerIdentity":
            return sts_error()(turn)
        return sts_keys(f"ASIA{action}{n}")(turn)
    if path == "/latest/api/token":
        assert turn.request.method == "PUT"
        return plain("imds-session")(turn)
    if path == "/latest/meta-data/iam/security-credentials/":
        return plain("my-role")(turn)
    if path.startswith("/latest/") or path == "/container":
        return machine_keys(f"ASIAMACHINE{n}")(turn)
    if path.endswith(":generateAccessToken"):
        return impersonated(f"impersonated-{n}")(turn)
    if path.endswith("/project-id"):
        return plain("machine-project")(turn)
    if path == "/subject":
        return plain("subject.jwt")(turn)
    return oauth(f"token-{n}")(turn)


def upstream(turn):
    """The model behind: Bedrock, Gemini or OpenAI by its path."""
    path = turn.request.target.split("?")[0]
    if path.endswith("/converse"):
        return actions.answer({
            "output": {"message": {"role": "assistant", "content": [{"text": "hi"}]}},
            "stopReason": "end_turn",
            "usage": {"inputTokens": 5, "outputTokens": 7, "totalTokens": 12}})(turn)
    if path.endswith(":generateContent"):
        return actions.answer({
            "candidates": [{"content": {"role": "model", "parts": [{"text": "hi"}]},
                            "finishReason": "STOP"}],
            "usageMetadata": {"promptTokenCount": 5, "candidatesTokenCount": 7,
                              "totalTokenCount": 12}})(turn)
    return openai.by_request(turn)


def paths(upstream_, of=None):
    """How often each path (or each form's Action) was asked for."""
    return collections.Counter(form(r).get("Action") or r.target.split("?")[0]
                               for r in list(upstream_.requests)
                               if of is None or of in r.target)


@pytest.fixture(autouse=True)
def roles(request):
    """One upstream is the model, the other all clouds."""
    if "up" in request.fixturenames:
        request.getfixturevalue("up").default = upstream
        request.getfixturevalue("other").default = by_path
