# SPDX-License-Identifier: Apache-2.0
"""An upstream that repeats what it was sent as a secret: nobody else gets to see it."""

import base64
import json
import urllib.parse

import pytest

from harness import actions, openai, sse
from harness.gateway import MASTER_KEY
from harness.openai import PRICED
from harness.wait import until

KEY = "sk-Up/st+ream=0123\"456789"              # with bytes that are spelled in many ways
PLAIN = "sk-plain-0123456789abcdef"
EXTRA = "tenant-secret-77aa88bb"
TITLE = "tokenlike-0123456789"
WORD = "supersecret"            # an answer may have it by chance
BODY = "body-secret-55ee66ff"
INNER = "AQVNinnerSecretKey01"
BASIC = base64.b64encode(b"operator:open-sesame-42").decode()
SCHEMES = {                     # what is sent, and the part of it that an upstream may name
    "unknown": ({"Authorization": "Api-Key AQVNyandexSecretKey01"}, "AQVNyandexSecretKey01"),
    "named": ({"Authorization": 'Snowflake Token="snowSecretToken0123"'}, "snowSecretToken0123"),
    "cookie": ({"Cookie": "session=CookieSecret4711; theme=dark"}, "CookieSecret4711"),
    "user": ({"X-Auth": "user1:PassWord77Secret"}, "PassWord77Secret"),
    "words": ({"X-Gate": "user1:open-sesame-please"}, "open-sesame-please"),
}
HIDDEN = "aB3dE9fGh2Jk4Lm6Np8Qr5St"
PLACES = {                      # where a deployment has it; KEY stands for it
    "function": {"api_base": "BASE?code=KEY"},
    "query": {"api_base": "BASE?whatever=KEY"},
    "bearer": {"extra_body": {"auth": {"bearer": "KEY"}}},
    "below auth": {"extra_body": {"auth": {"type": "custom", "value": "KEY"}}},
    "connection": {"extra_body": {"data_sources": [{"type": "azure_cosmos_db", "parameters": {
        "authentication": {"type": "connection_string",
                           "connection_string": "mongodb://u:KEY@h/"}}}]}},
    "mcp": {"extra_body": {"tools": [{"type": "mcp", "server_url": "https://x",
                                      "headers": {"Authorization": "Bearer KEY"}}]}},
    "mcp auth": {"extra_body": {"tools": [{"type": "mcp", "authorization": "KEY"}]}},
    "mcp address": {"extra_body": {"tools": [{"type": "mcp", "server_url": "https://x?key=KEY"}]}},
    "header list": {"extra_body": {"mcp": {"headers": [{"name": "X-Auth", "value": "KEY"}]}}},
}
TOKEN = "FwoGZXIvYXdzEJr//////////wEaDNEXAMPLE"

SPELLINGS = {
    "raw": lambda s: s,
    "json": lambda s: json.dumps(s)[1:-1],
    "solidus": lambda s: json.dumps(s)[1:-1].replace("/", "\\/"),
    "json in json": lambda s: json.dumps(json.dumps(s)[1:-1])[1:-1],
    "url": lambda s: urllib.parse.quote(s, safe=""),
    "small hex": lambda s: urllib.parse.quote(s, safe="").replace("%2F", "%2f"),
    "unicode": lambda s: "".join(f"\\u{ord(c):04x}" for c in s),
}


HONEST = {                      # what is no key, and said: name -> (key, headers, text)
    "studio": ("lm-studio", {}, "lm-studio"), "needless": ("not-needed", {}, "not-needed"),
    "required": ("sk-no-key-required", {}, "sk-no-key-required"),
    "app": (PLAIN, {"X-App-Name": "Contoso Chat Gateway"}, "Contoso Chat Gateway"),
    "title": (PLAIN, {"X-Title": "internal-assistant-v2"}, "internal-assistant-v2"),
    "author": (PLAIN, {"X-Author": "Jane Miller of Contoso"}, "Jane Miller of Contoso"),
    "keywords": (PLAIN, {"X-Keywords": "internal-assistant-v2"}, "internal-assistant-v2"),
    "provider": (PLAIN, {"x-portkey-provider": "azure-openai"}, "azure-openai"),
    "host": (PLAIN, {"x-portkey-custom-host": "https://api.example.com/v1"},
             "https://api.example.com/v1"),
    "prefix": ("sk-ant-api03-Zx9Kd03mQpLw7-Vt4RyB2nHs8", {}, "cl\u00e9 sk-ant-api03-..."),
    "site": (PLAIN, {"X-Site": "https://a-site.example"}, "https://a-site.example"),
}

CLAUDE = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude",
          "content": [{"type": "text", "text": "key KEY."}], "stop_reason": "end_turn",
          "usage": {"input_tokens": 1, "output_tokens": 1}}
CLAUDE_EVENTS = [
    {"type": "message_start", "message": dict(CLAUDE, content=[], stop_reason=None)},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    {"type": "content_block_delta", "index": 0,
     "delta": {"type": "text_delta", "text": f"key {PLAIN}."}},
    {"type": "content_block_stop", "index": 0},
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
    {"type": "message_stop"}]
GEMINI = {"candidates": [{"content": {"role": "model", "parts": [{"text": "key KEY."}]},
                          "finishReason": "STOP", "index": 0}],
          "usageMetadata": {"promptTokenCount": 1, "candidatesTokenCount": 1,
                            "totalTokenCount": 2}}


def configure(up, other):
    def entry(name, upstream="openai/gpt-up", base=up.base, **params):
        return {"model_name": name, "model_info": {"id": name},
                "litellm_params": {"model": upstream, "api_base": base, **PRICED, **params}}

    def placed(name, params):
        text = json.dumps(params).replace("KEY", HIDDEN).replace("BASE", up.base)
        return entry(f"place {name}", **{"api_key": PLAIN, **json.loads(text)})
    return {"yaml": {
        "model_list": [
            entry("gpt", api_key=KEY),
            entry("plain", api_key=PLAIN),
            entry("extra", api_key=PLAIN, extra_headers={"X-Tenant": EXTRA,
                                                         "X-Title": "a harmless title"}),
            entry("titled", api_key="abcdefghijklm", extra_headers={
                "X-Title": TITLE, "HTTP-Referer": "https://a-site-of-ours.example"}),
            entry("body", api_key="anything", extra_body={
                "secret_token": BODY, "inner_authorization": f"Api-Key {INNER}",
                "nested": {"auth": [{"password": BODY[::-1]}]},
                "prompt_cache_key": "a-group-of-calls", "eos_token": "<|the-end|>",
                "guided_json": {"properties": {"token": {"enum": ["access-token-1"]}}}}),
            entry("basic", api_key=PLAIN, extra_headers={"Authorization": f"Basic {BASIC}"}),
            entry("azure", "azure/gpt-up", up.url, api_key=PLAIN, api_version="2024-10-21"),
            entry("claude", "anthropic/claude-sonnet-4", up.url, api_key=PLAIN),
            entry("gemini", "gemini/gemini-2.5-flash", up.url, api_key=PLAIN),
            entry("query", "openai/gpt-up", f"{up.base}?api-key={PLAIN}", api_key="none"),
            {"model_name": "bedrock", "litellm_params": {
                "model": "bedrock/anthropic.claude-3-haiku-20240307-v1:0", **PRICED,
                "aws_access_key_id": "AKIDEXAMPLE0", "aws_secret_access_key": "s3cr3t-s3cr3t-s3",
                "aws_session_token": TOKEN, "aws_region_name": "eu-west-1",
                "aws_bedrock_runtime_endpoint": up.url}},
            *[entry(f"scheme {name}", api_key=PLAIN, extra_headers=headers)
              for name, (headers, _) in SCHEMES.items()],
            *[placed(name, params) for name, params in PLACES.items()],
            entry("called", api_key=PLAIN, extra_body={
                "metadata": {"project_key": "customer-support", "docs_key": "https://a.example/d"},
                "auth": {"type": "managed_identity"},
                "tools": [{"type": "function", "function": {"name": "f", "parameters": {
                    "type": "object", "properties": {"token": {"default": "access-token-1"}},
                    "key": {"default": "access-token-2"}}}}]}),
            *[entry(f"honest {name}", api_key=key, extra_headers=headers)
              for name, (key, headers, _) in HONEST.items()],
            entry("last", base=other.base, api_key=PLAIN)],
        "router_settings": {"num_retries": 0, "disable_cooldowns": True,
                            "fallbacks": [{"gpt": ["last"]}]},
        "general_settings": {"store_prompts_in_spend_logs": True}}}


def refusal(text, status=401):
    """A refusal whose JSON text holds this as it stands."""
    return actions.answer('{"error":{"message":"bad key %s!","type":"%s","param":"%s","code":1}}'
                          % (text, text, text), status)


def echo(turn):
    """Everything of the request in a refusal: what a debugging server does."""
    return actions.answer({"error": {"message": turn.request.head.decode("latin-1")}}, 400)(turn)


def parts(secret):
    """What must not be seen: the secret, and any eight bytes of it that are its own."""
    return {secret[i:i + 8] for i in range(0, len(secret) - 7)}


def assert_unseen(text, *secrets):
    for secret in secrets:
        assert not any(part in text for part in parts(secret)), text


def everything(reply):
    return reply.text + str(reply.headers) + json.dumps(reply.json()) if reply.content else ""


class TestRefusals:
    configure = staticmethod(configure)

    @pytest.mark.parametrize("spelling", SPELLINGS)
    @pytest.mark.parametrize("stream", [False, True])
    def test_129_01_spellings(self, gw, up, spelling, stream):
        text = SPELLINGS[spelling](KEY)
        if spelling == "raw":
            text = json.dumps(text)[1:-1]       # or it would be no JSON
        up.always(refusal(text))
        reply = gw.chat("gpt", stream=stream, disable_fallbacks=True)
        assert reply.status_code == 401
        assert "bad key ***!" in reply.json()["error"]["message"]
        assert_unseen(everything(reply), KEY, text)

    @pytest.mark.parametrize("name,secrets", [
        ("plain", [PLAIN]), ("extra", [PLAIN, EXTRA]),
        ("basic", [BASIC, "operator:open-sesame-42", "open-sesame-42"]), ("azure", [PLAIN]),
        ("claude", [PLAIN]), ("gemini", [PLAIN]), ("query", [PLAIN]),
        ("bedrock", [TOKEN, "AKIDEXAMPLE0"])])
    def test_129_02_wherever_it_was_sent(self, gw, up, name, secrets):
        """The whole head comes back, and what a Basic credential encodes."""
        def act(turn):
            head = turn.request.head.decode("latin-1")
            return actions.answer({"error": {"message": head + " " + " ".join(secrets)},
                                   "message": head + " ".join(secrets)}, 400)(turn)
        up.always(act)
        reply = gw.chat(name)
        assert reply.status_code == 400 and "***" in reply.text
        assert_unseen(everything(reply), *secrets)
        if name == "extra":
            assert "a harmless title" in reply.text

    def test_129_12_whatever_name_it_has(self, gw, up):
        """In a member of the body; in a header that is free text as a rule."""
        up.always(lambda turn: actions.answer({"error": {"message": json.dumps(
            turn.request.json()).replace("Api-Key ", "") + TITLE +
            " https://a-site-of-ours.example"}}, 400)(turn))
        reply = gw.chat("body")
        assert reply.status_code == 400 and "***" in reply.text
        assert BODY in json.dumps(up.last.json()) and "a-group-of-calls" in reply.text
        assert_unseen(everything(reply), BODY, BODY[::-1], INNER)
        reply = gw.chat("titled")
        assert "*** https://a-site-of-ours.example" in reply.text, reply.text
        assert_unseen(everything(reply), TITLE)

    @pytest.mark.parametrize("name", SCHEMES)
    def test_129_13_a_part_of_what_was_sent(self, gw, up, name):
        """Whatever its scheme is called: the key alone, in an error, in the ledger, in /health."""
        headers, key = SCHEMES[name]
        up.always(refusal(f"'{key}'"))
        reply = gw.chat(f"scheme {name}")
        assert up.last.header(list(headers)[0].lower()) == list(headers.values())[0]
        assert "bad key '***'!" in reply.json()["error"]["message"]
        call = reply.headers["x-litellm-call-id"]
        until(lambda: any(call in str(r) for r in gw.spend_rows()), 10, "the row")
        with gw.client() as c:
            found = c.get("/health", params={"model": f"scheme {name}"}, timeout=30).text
        assert "***" in found
        assert_unseen(everything(reply) + str(gw.spend_rows()) + found, key)

    def test_129_03_the_signature_of_a_call(self, gw, up):
        up.always(echo)
        reply = gw.chat("bedrock")
        signature = up.last.header("authorization").split("Signature=")[1]
        assert len(signature) == 64 and signature not in reply.text

    def test_129_04_not_json(self, gw, up):
        up.always(actions.answer(f"<html>{KEY} &amp; {KEY.replace(chr(34), '&quot;')}</html>", 503,
                                 content_type="text/html"))
        reply = gw.chat("gpt", disable_fallbacks=True)
        assert "***" in reply.text
        assert_unseen(everything(reply), KEY)

    def test_129_05_cut_where_bodies_are_cut(self, gw, up):
        """Of a refusal 64 KB are read: half a secret is none the less."""
        for room in range(9, len(PLAIN)):
            up.always(actions.answer("x" * (65536 - room) + PLAIN, 500, content_type="text/plain"))
            assert_unseen(gw.chat("plain").text, PLAIN)

    def test_129_06_error_inside_an_answer(self, gw, up):
        up.always(actions.answer({"error": {"message": f"no {KEY}"}}))
        assert_unseen(everything(gw.chat("gpt", disable_fallbacks=True)), KEY)

    def test_129_07_error_inside_a_stream(self, gw, up):
        for before in ([], openai.chunks("ab")[:2]):
            events = before + [{"error": {"message": f"no {KEY}", "code": 500}}]
            up.always(actions.sse(events, done=None))
            with gw.client() as c:
                with c.stream("POST", "/v1/chat/completions", json={
                        "model": "gpt", "stream": True, "disable_fallbacks": True,
                        "messages": [{"role": "user", "content": "x"}]}) as reply:
                    text = ""
                    try:
                        for piece in reply.iter_text():
                            text += piece
                    except Exception:           # the cut behind the error
                        pass
            assert "no ***" in text
            assert_unseen(text, KEY)

    def test_129_08_the_list_of_failed_attempts(self, gw, up, other):
        up.always(refusal(json.dumps(KEY)[1:-1], 500))
        reply = gw.chat("gpt", include_fallback_errors=True,
                        headers={"x-litellm-include-fallback-errors": "true"})
        assert reply.status_code == 200
        assert_unseen(str(reply.headers), KEY)

    def test_129_09_health(self, gw, up):
        up.always(echo)
        with gw.client() as c:
            text = c.get("/health", timeout=30).text
        assert "***" in text
        assert_unseen(text, PLAIN, EXTRA, BASIC, TOKEN)

    def test_129_10_ledger_and_log(self, gw, up):
        up.always(refusal(json.dumps(KEY)[1:-1]))
        call = gw.chat("gpt", disable_fallbacks=True).headers["x-litellm-call-id"]
        rows = gw.spend_rows()
        until(lambda: any(call in str(r) for r in gw.spend_rows()), 10, "the row")
        assert_unseen(str(rows) + str(gw.spend_rows()), KEY)
        assert_unseen(gw.log.text(), KEY, PLAIN, EXTRA, TOKEN)
        assert "LLM234: " in gw.log.text()

    def test_129_11_a_gateways_own_key_is_told_apart(self, gw, up):
        """Nothing but what was sent is masked."""
        up.always(refusal("sk-somebody-elses-key-123"))
        assert "sk-somebody-elses-key-123" in gw.chat("gpt", disable_fallbacks=True).text
        assert MASTER_KEY not in up.last.head.decode()


class TestEarlierAttempts:
    """One host has two keys, and repeats the one it had first."""

    @staticmethod
    def configure(up, other):
        return {"yaml": {"model_list": [
            openai.model("first", up, api_key=PLAIN),
            openai.model("worded", up, api_key=WORD),
            openai.model("second", up, api_key="sk-another-0123456789abcdef")],
            "router_settings": {"num_retries": 0, "fallbacks": [{"first": ["second"]},
                                                                {"worded": ["second"]}]}}}

    @pytest.mark.parametrize("stream", [False, True])
    def test_129_10_their_keys(self, gw, up, stream):
        gw.expect_log("LLM234")
        text = f"you came with {PLAIN}."
        answer = (actions.sse(openai.chunks([text])) if stream
                  else actions.answer(openai.chat(text), headers={"x-first": PLAIN}))
        up.script(actions.answer(openai.error(), 500), answer)
        reply = gw.chat("first", stream=stream)
        assert reply.status_code == 200 and PLAIN not in reply.text + str(reply.headers)
        assert "you came with ***." in reply.text

    def test_129_14_a_word_in_a_refusal(self, gw, up):
        gw.expect_log("LLM234")
        up.script(actions.answer(openai.error(), 500),
                  actions.answer(openai.error(f"not {WORD} again"), 400, headers={"x-first": WORD}))
        reply = gw.chat("worded", include_fallback_errors=True)
        assert WORD not in reply.text + str(reply.headers) and "not *** again" in reply.text

    def test_129_15_a_word_in_an_answer_stays(self, gw, up):
        up.script(actions.answer(openai.error(), 500), actions.answer(openai.chat(f"say {WORD}")))
        assert f"say {WORD}" in gw.chat("worded").text


class TestHeaders:
    configure = staticmethod(configure)

    def test_129_20_values_are_masked_names_left_out(self, gw, up):
        up.script(actions.answer(openai.chat(), headers={
            "Authorization": f"Bearer {PLAIN}", "X-Api-Key": "anything", "Cookie": "a=b",
            "X-Debug": f"you sent Bearer {PLAIN}, thanks", f"X-{PLAIN}": "1",
            "X-Ratelimit-Limit-Requests": PLAIN, "X-Request-Id": "req_1",
            "X-Ratelimit-Remaining-Tokens": "7"}))
        reply = gw.chat("plain")
        h = reply.headers
        assert reply.status_code == 200
        for name in ("llm_provider-authorization", "llm_provider-x-api-key",
                     "llm_provider-cookie"):
            assert name not in h
        assert h["llm_provider-x-debug"] == "you sent Bearer ***, thanks"
        assert h["x-ratelimit-limit-requests"] == "***"
        assert h["llm_provider-x-request-id"] == "req_1"
        assert h["llm_provider-x-ratelimit-remaining-tokens"] == "7"
        assert_unseen(str(h), PLAIN)

    def test_129_21_a_header_of_the_deployment(self, gw, up):
        up.script(actions.answer(openai.chat(), headers={"X-Tenant": "any value", "X-Title": "t"}))
        h = gw.chat("extra").headers
        assert "llm_provider-x-tenant" not in h and h["llm_provider-x-title"] == "t"

    def test_129_22_of_a_refusal_in_any_spelling(self, gw, up):
        up.script(actions.answer(openai.error("no"), 400, headers={
            "Location": "/?key=" + urllib.parse.quote(KEY, safe=""),
            "X-All": "".join(f"%{ord(c):02x}" for c in KEY)}))
        h = gw.chat("gpt", disable_fallbacks=True).headers
        assert h["llm_provider-location"] == "/?key=***" and h["llm_provider-x-all"] == "***"


    def test_129_23_of_an_answer_in_any_spelling(self, gw, up):
        up.script(actions.answer(openai.chat(), headers={
            "X-Echo": "k=" + "".join(f"%{ord(c):02x}" for c in PLAIN),
            "X-Json": SPELLINGS["unicode"](PLAIN), "X-Page": f"&#{ord(PLAIN[0])};{PLAIN[1:]}",
            "X-Percent": "100%&more"}))
        h = gw.chat("plain").headers
        assert h["llm_provider-x-echo"] == "k=***"
        assert h["llm_provider-x-json"] == h["llm_provider-x-page"] == "***"
        assert h["llm_provider-x-percent"] == "100%&more"

    def test_129_24_letters_alone(self, gw, up):
        up.script(actions.answer(openai.chat("key abcdefghijklm"),
                                 headers={"X-Echo": "abcdefghijklm"}))
        reply = gw.chat("titled")
        assert reply.headers["llm_provider-x-echo"] == "***"
        assert reply.json()["choices"][0]["message"]["content"] == "key ***"


def escaped(events, secret):
    """A stream whose events spell the secret with escapes of JSON alone."""
    frames = "".join(f"data: {json.dumps(e)}\n\n" for e in events) + "data: [DONE]\n\n"
    frames = frames.replace(secret, SPELLINGS["unicode"](secret))
    return actions.answer(frames, content_type="text/event-stream")


class TestAnswers:
    configure = staticmethod(configure)

    @pytest.mark.parametrize("name,key", [("gpt", KEY), ("plain", PLAIN)])
    def test_129_30_whole(self, gw, up, name, key):
        up.script(actions.answer(openai.chat(f"your key is {key}.")))
        reply = gw.chat(name)
        assert reply.json()["choices"][0]["message"]["content"] == "your key is ***."
        assert_unseen(everything(reply), key)

    @pytest.mark.parametrize("name,key", [("gpt", KEY), ("plain", PLAIN)])
    def test_129_31_stream(self, gw, up, name, key):
        up.script(actions.sse(openai.chunks(["a ", key, " b"])))
        text = gw.chat(name, stream=True).text
        assert sse.content(sse.events(text)) == "a *** b"
        assert_unseen(text, key)

    def test_129_32_cut_by_two_packets(self, gw, up):
        frame = b"".join(b"data: %s\n\n" % json.dumps(c).encode()
                         for c in openai.chunks(["a ", PLAIN, " b"])) + b"data: [DONE]\n\n"
        at = frame.index(PLAIN.encode()) + 9
        fields = {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}
        up.script(actions.pieces(actions.head(200, fields) + actions.chunk(frame[:at]),
                                 actions.chunk(frame[at:]) + actions.LAST_CHUNK, pause=0.1))
        text = gw.chat("plain", stream=True).text
        assert sse.content(sse.events(text)) == "a *** b"
        assert_unseen(text, PLAIN)

    @pytest.mark.parametrize("name", SCHEMES)
    def test_129_38_a_part_of_what_was_sent(self, gw, up, name):
        """Words are left in an answer: it may have them for another reason."""
        key = SCHEMES[name][1]
        shown = key if name == "words" else "***"
        up.script(actions.answer(openai.chat(f"your key is {key}.")))
        content = gw.chat(f"scheme {name}").json()["choices"][0]["message"]["content"]
        assert content == f"your key is {shown}."
        up.script(actions.sse(openai.chunks(["a ", key, " b"])))
        text = gw.chat(f"scheme {name}", stream=True).text
        assert sse.content(sse.events(text)) == f"a {shown} b"

    def test_129_33_translated(self, gw, up):
        up.script(actions.answer({
            "id": "msg_1", "type": "message", "role": "assistant", "model": "claude",
            "content": [{"type": "text", "text": f"key {PLAIN}"}], "stop_reason": "end_turn",
            "usage": {"input_tokens": 1, "output_tokens": 1}}))
        reply = gw.chat("claude")
        assert reply.json()["choices"][0]["message"]["content"] == "key ***"

    @pytest.mark.parametrize("spelling", ["unicode", "first letter"])
    @pytest.mark.parametrize("name", ["plain", "claude", "gemini"])
    def test_129_35_escaped(self, gw, up, name, spelling):
        """What is no key before it is decoded is one behind."""
        text = SPELLINGS["unicode"](PLAIN[:8] if spelling == "first letter" else PLAIN)
        text += PLAIN[8:] if spelling == "first letter" else ""
        answer = {"plain": openai.chat("key KEY."), "claude": CLAUDE, "gemini": GEMINI}[name]
        up.script(actions.answer(json.dumps(answer).replace("KEY", text)))
        reply = gw.chat(name)
        assert reply.json()["choices"][0]["message"]["content"] == "key ***."
        assert_unseen(everything(reply), PLAIN)

    @pytest.mark.parametrize("name", ["plain", "claude", "gemini"])
    def test_129_36_escaped_in_a_stream(self, gw, up, name):
        events = {"plain": openai.chunks(["key ", PLAIN, "."]), "claude": CLAUDE_EVENTS,
                  "gemini": [json.loads(json.dumps(GEMINI).replace("KEY", PLAIN))]}[name]
        up.script(escaped(events, PLAIN))
        text = gw.chat(name, stream=True).text
        assert sse.content(sse.events(text)) == "key ***."
        assert_unseen(text, PLAIN)

    def test_129_37_a_word_stays_beside_escapes(self, gw, up):
        up.script(actions.answer(json.dumps(openai.chat("anything B")).replace("B", "\\u0042")))
        assert gw.chat("body").json()["choices"][0]["message"]["content"] == "anything B"

    def test_129_39_words_of_a_schema_stay(self, gw, up):
        text = '{"token":"access-token-1"}<|the-end|>'
        up.script(actions.answer(openai.chat(text)))
        assert gw.chat("body").json()["choices"][0]["message"]["content"] == text

    @pytest.mark.parametrize("name", PLACES)
    def test_129_55_wherever_a_deployment_has_it(self, gw, up, name):
        got = f"got {HIDDEN}."
        for action in (actions.answer(openai.chat(got)),
                       actions.answer(openai.error(got), 400),
                       actions.answer(openai.chat("a"), headers={"x-dbg": got})):
            up.script(action)
            reply = gw.chat(f"place {name}")
            assert HIDDEN not in everything(reply) and "***" in everything(reply)
        up.script(actions.sse(openai.chunks([got, " b"])))
        assert sse.content(sse.events(gw.chat(f"place {name}", stream=True).text)) == "got ***. b"

    def test_129_56_names_that_only_sound_like_it(self, gw, up):
        text = ("ask customer-support, see https://a.example/d, use managed_identity, "
                "access-token-1 or access-token-2")
        up.script(actions.answer(openai.chat(text)))
        assert gw.chat("called").json()["choices"][0]["message"]["content"] == text

    @pytest.mark.parametrize("name", HONEST)
    def test_129_50_what_is_no_secret_stays(self, gw, up, name):
        text = f"I am {HONEST[name][2]}, hello"
        up.script(actions.answer(openai.chat(text)))
        reply = gw.chat(f"honest {name}")
        assert reply.json()["choices"][0]["message"]["content"] == text
        up.script(actions.sse(openai.chunks(["a ", text, " b"])))
        assert sse.content(sse.events(gw.chat(f"honest {name}", stream=True).text)) == \
            f"a {text} b"

    def test_129_51_joined_of_several_parts(self, gw, up):
        """What stood in two parts of an answer is one text of ours."""
        parts = [{"text": f"key {PLAIN[:7]}"}, {"text": f"{PLAIN[7:]}."}]
        listed = openai.chat("x")
        listed["choices"][0]["message"]["content"] = [{"type": "text", **p} for p in parts]
        up.script(actions.answer(listed))
        reply = gw.chat("plain")
        assert PLAIN not in reply.text and "***" in reply.text, reply.text
        gemini = dict(GEMINI, candidates=[dict(GEMINI["candidates"][0],
                                               content={"role": "model", "parts": parts})])
        up.script(actions.answer(gemini))
        reply = gw.chat("gemini")
        assert reply.json()["choices"][0]["message"]["content"] == "key ***."
        claude = dict(CLAUDE, content=[{"type": "text", **p} for p in parts])
        up.script(actions.answer(claude))
        reply = gw.chat("claude")
        assert reply.json()["choices"][0]["message"]["content"] == "key ***."

    def test_129_52_joined_of_a_chunks_parts(self, gw, up):
        """A delta whose content is a list becomes a text."""
        events = openai.chunks(["a ", "KEY", " b"])
        events[2]["choices"][0]["delta"]["content"] = [
            {"type": "text", "text": t} for t in (f"key {PLAIN[:7]}", f"{PLAIN[7:]}.")]
        up.script(actions.sse(events))
        text = gw.chat("plain", stream=True).text
        assert PLAIN not in text, text
        assert "key ***." in sse.content(sse.events(text))

    @pytest.mark.parametrize("name", ["plain", "claude"])
    def test_129_53_stored_of_a_stream(self, gw, up, name):
        """The row puts together what its client got in pieces."""
        call = {"index": 0, "id": "call_1", "type": "function"}
        head, tail = PLAIN[:7], PLAIN[7:]
        pieces = [{"reasoning_content": f"r {head}"}, {"reasoning_content": tail},
                  {"content": f"c {head}"}, {"content": f"{tail}."},
                  {"tool_calls": [dict(call, function={"name": "f", "arguments": f'{{"a":"{head}'})]},
                  {"tool_calls": [{"index": 0, "function": {"arguments": f'{tail}"}}'}}]}]
        plain = [dict(openai.chunks("x")[0], choices=[{"index": 0, "delta": d,
                                                       "finish_reason": None}]) for d in pieces]
        claude = [*CLAUDE_EVENTS[:2], *[
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": t}}
            for t in (f"c {head}", f"{tail}.")], *CLAUDE_EVENTS[3:]]
        up.script(actions.sse(plain) if name == "plain" else actions.sse(claude, done=None))
        reply = gw.chat(name, stream=True)
        row, = gw.spend_rows(1, litellm_call_id=reply.headers["x-litellm-call-id"])
        assert_unseen(str(row), PLAIN)
        choice, = json.loads(row["response"])["choices"]
        assert choice["message"]["content"] == "c ***."
        if name == "plain":
            assert choice["message"]["reasoning_content"] == "r ***"
            assert choice["message"]["tool_calls"][0]["function"]["arguments"] == '{"a":"***"}'

    def test_129_54_percent_encoded_dashes(self, gw, up):
        up.script(actions.answer(openai.chat(f"?key={PLAIN.replace('-', '%2D')}&a=1")))
        assert gw.chat("plain").json()["choices"][0]["message"]["content"] == "?key=***&a=1"

    def test_129_34_stored_texts(self, gw, up):
        up.script(actions.answer(openai.chat(f"your key is {PLAIN}.")))
        call = gw.chat("plain").headers["x-litellm-call-id"]
        until(lambda: any(call in str(r) for r in gw.spend_rows()), 10, "the row")
        assert_unseen(str(gw.spend_rows()), PLAIN)


class TestAddresses:
    """Credentials in an address are no way to sign in: it is refused, and is not shown with them."""
    BASES = ("http://alice:{}@127.0.0.1:9/v1", "http://alice:{}@x/y@127.0.0.1:9/v1",
             "http://alice:a?{}@127.0.0.1:9/v1", "alice:{}@127.0.0.1:9/v1")
    SECRET = "open-sesame-42"

    @classmethod
    def configure(cls, up, other):
        return {"yaml": {"model_list": [
            {"model_name": f"base-{n}", "model_info": {"id": f"id-{n}"}, "litellm_params": {
                "model": "openai/gpt-up", "api_key": PLAIN, "api_base": base.format(cls.SECRET)}}
            for n, base in enumerate(cls.BASES)],
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}}

    def test_129_40_nobody_sees_them(self, gw):
        gw.expect_log("is no plain http:// or https:// URL")
        health = gw.client().get("/health", timeout=40)
        assert health.json()["unhealthy_count"] == len(self.BASES)
        shown = [e.get("api_base", "") for e in health.json()["unhealthy_endpoints"]]
        assert any(base.startswith("http://***@127.0.0.1:9/v1") for base in shown), shown
        seen = health.text
        for n in range(len(self.BASES)):
            reply = gw.chat(f"base-{n}", user="base")
            assert reply.status_code >= 400
            seen += reply.text + str(reply.headers)
        seen += json.dumps(gw.spend_rows(len(self.BASES), end_user="base"), default=str)
        seen += gw.log.text() + (gw.run / "stderr.log").read_text()
        assert self.SECRET not in seen


class TestDebugLog:
    """httpd's own modules write more of a call, and no key of its URL either."""

    @staticmethod
    def configure(up, other):
        return dict(configure(up, other), directives="LogLevel trace8")

    def test_129_41_the_url_of_a_call(self, gw, up):
        up.always(openai.by_request)
        assert gw.chat("query").status_code == 200
        assert up.last.target.endswith(f"?api-key={PLAIN}")
        log = gw.log.text()
        assert "AH00944" in log and "AH00947" in log and "/v1" in log
        assert_unseen(log, PLAIN)
