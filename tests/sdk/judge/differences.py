# SPDX-License-Identifier: Apache-2.0
"""Every difference from LiteLLM that is meant, and why. What is not here fails the judge.

A row is (cases, paths, why[, when]): two regular expressions that match the whole case name and the
whole path, and, where values matter, a function of (ours, theirs). Rows nothing needed fail too.
"""
import json
import re
from dataclasses import dataclass
from typing import Callable, Optional

from .compare import MISSING


@dataclass(frozen=True)
class Difference:
    cases: str
    paths: str
    why: str
    when: Optional[Callable] = None

    def explains(self, case, path, ours, theirs):
        return (re.fullmatch(self.cases, case) is not None
                and re.fullmatch(self.paths, path) is not None
                and (self.when is None or self.when(ours, theirs)))


def ours_absent(ours, theirs):
    return ours == MISSING


def theirs_absent(ours, theirs):
    return theirs == MISSING


def ours_is(value):
    return lambda ours, theirs: ours == value


def theirs_is(value):
    return lambda ours, theirs: theirs == value


def both(ours_value, theirs_value):
    return lambda ours, theirs: (ours, theirs) == (ours_value, theirs_value)


D = Difference
ANY = ".*"


def starts(ours, theirs):
    return isinstance(theirs, str) and isinstance(ours, str) and ours.startswith(theirs)


def told(ours, theirs):
    """Their message begins with ours: what follows is advice about fallbacks."""
    return isinstance(theirs, str) and theirs.startswith(str(ours))


def same_words(ours, theirs):
    """Both carry what the provider said; theirs wraps it in more."""
    words = str(ours).split(" - ", 1)[-1].split("\n\n", 1)[0]
    return isinstance(theirs, str) and words in theirs.replace('\\"', '"')


def header(names):
    return rf"answer\.headers\.({names})"


HEADERS = [
    D(ANY, header("access-control-allow-origin"),
      "sent always, not only to a request with Origin: a cache cannot mix the two up",
      theirs_absent),
    D(ANY, header("x-litellm-callback-duration-ms"), "no callback stands in the way of an answer",
      ours_absent),
    D(ANY, header("x-litellm-response-cost-(discount-amount|margin-amount|margin-percent"
                  "|tool-usage)"), "an amount of zero is left out", both(MISSING, 0.0)),
    D(ANY, header("x-litellm-key-spend"), "the master key has no ledger of its own", ours_absent),
    D(ANY, header("llm_provider-(content-length|transfer-encoding|connection)"),
      "says how the provider framed its bytes, which is not how ours are", ours_absent),
    D(ANY, header("llm_provider-.*"), "the provider's headers are shown on every answer it gave",
      theirs_absent),
    D(ANY, header("x-litellm-response-cost.*"), "a model without a price costs 0",
      both(0.0, MISSING)),
    D(ANY, header("x-litellm-model-api-base"), "the whole address that was called, not its base",
      lambda ours, theirs: theirs == MISSING or starts(ours, theirs)),
    D("(gemini3|haiku|fireworks|openrouter|xai|perplexity|nova)/.*",
      header("x-litellm-response-cost.*"),
      "the price of the configured model, not of the name the canned answer carries"),
    D("gemini/response:.*", header("x-litellm-response-cost-reasoning"),
      "reasoning is part of the output's cost", ours_absent),
    D(".*/stream:.*", header("x-litellm-(response-duration-ms|overhead-duration-ms|attempted-.*"
                             "|model-.*)"), "an error has no duration of an answer", ours_absent),
    D(".*/stream.*", header("x-litellm-response-cost.*"),
      "known when the whole stream came with its first byte, else absent"),
    D(".*", header("www-authenticate"), "RFC 9110 wants it with a 401", theirs_absent),
    D(ANY, header("vary"), "nothing is compressed, so nothing varies by Accept-Encoding",
      both("Origin", "Origin, Accept-Encoding")),
    D(ANY, header("x-litellm-(version|timeout|overhead-duration-ms|response-duration-ms"
                  "|attempted-retries|attempted-fallbacks|call-id|model-.*)"),
      "errors carry what successes carry", theirs_absent),
    D(ANY, header("x-litellm-timeout"), "shown only where a timeout is configured", ours_absent),
    D("gemini3?/.*", header("x-ratelimit-(limit|remaining)-(tokens|requests)"),
      "a number of the price map, which no gateway enforces", ours_absent),
]

def in_a_list(ours, theirs):
    """One side has a word, the other a list with that word: one leaf each, the other absent."""
    return MISSING in (ours, theirs) and "END" in (ours, theirs)


PART_LISTS = r"sent\.0\.body\.messages\.%s\.content(\.\d\.(type|text))?"

SENT = [
    D(ANY, r"sent\.0\.body\.stream", "false is the default of every provider",
      both(MISSING, False)),
    D("(openai|o3|gpt5|azure|deepseek)/(tool_result|tool_history_only)",
      r"sent\.0\.body\.messages\.1\.content", "a null content is passed as the client wrote it",
      both(None, MISSING)),
    D("(openai|azure|gpt5)/developer", r"sent\.0\.body\.messages\.0\.role",
      "OpenAI knows the developer role", both("developer", "system")),
    D("o3/(system|two_systems|system_parts)", r"sent\.0\.body\.messages\.[01]\.role",
      "OpenAI takes system messages for its reasoning models", both("system", "user")),
    D("(openrouter|vllm)/user", r"sent\.0\.body\.user", "a parameter both document",
      theirs_absent),
    D("ollama/.*", r"sent\.0\.body\.messages\.\d\.images", "no images: no list of them",
      both(MISSING, [])),
    D("ollama/.*", r"sent\.0\.headers\.content-type", "the body is JSON",
      both("application/json", "application/octet-stream")),
    D("ollama/stop_string", r"sent\.0\.body\.options\.stop(\.0)?", "the API wants a list",
      in_a_list),
    D("cohere/stop_string", r"sent\.0\.body\.stop_sequences(\.0)?", "the API wants a list",
      in_a_list),
    D("openrouter/.*", r"sent\.0\.headers\.(http-referer|x-title)",
      "we do not advertise in our users' name", ours_absent),
    D("anthropic/tool_history_only", r"sent\.0\.body\.tools\.0\.description", "our own words"),
    D("nova/json_schema", r"sent\.0\.body\.toolConfig\.tools\.0\.toolSpec\.description",
      "our own words", theirs_is("json_tool_call")),
    D("bedrock/tool_history_only", r"sent\.0\.body\.messages\.[12]\.content\.0"
      r"\.(text|toolUse\..*|toolResult\..*)", "tool turns stay tool turns instead of prose"),
    D("bedrock/tool_history_only", r"sent\.0\.body\.toolConfig\.tools\.0\.toolSpec\..*",
      "tool turns need a tool, which nobody is to call", theirs_absent),
    D("bedrock/parallel_on", r"sent\.0\.body\.additionalModelRequestFields\.tool_choice"
      r"\.(type|disable_parallel_tool_use)", "parallel calls are the default", ours_absent),
    D("bedrock/json_schema", r"sent\.0\.body\.outputConfig\.textFormat\.structure\.jsonSchema"
      r"\.schema", "the same JSON, no blanks",
      lambda ours, theirs: json.loads(ours) == json.loads(theirs)),
    D("(bedrock|nova)/(tools_two|tool_results)",
      r"sent\.0\.body\.toolConfig\.tools\.1\.toolSpec\.inputSchema\.json\.required",
      "an empty list says nothing", both(MISSING, [])),
    D("nova/(json_schema|tools_strict)",
      r"sent\.0\.body\.toolConfig\.tools\.0\.toolSpec\.inputSchema\.json\.additionalProperties",
      "part of the client's schema", both(False, MISSING)),
    D("cohere/names", r"sent\.0\.body\.messages\.0\.name", "the API has no names", ours_absent),
    D("cohere/top_k", r"sent\.0\.body\.(k|top_k)", "the API calls it k"),
    D("cohere/tool_(none|required|named)", r"sent\.0\.body\.tool_choice",
      "the API has REQUIRED and NONE", theirs_absent),
    D("gemini3?/tools_strict", r"sent\.0\.body\.tools\.0\.function_declarations\.0\.parameters"
      r"\.properties\.a\.(type|nullable|anyOf\.[01]\.type)",
      "a list of a type and null is nullable, as everywhere else in these schemas"),
    D("gemini/thinking_off", r"sent\.0\.body\.generationConfig\.thinkingConfig"
      r"(\.thinkingBudget)?", "off is a budget of 0; without one the model thinks as it likes"),
    D("(mistral|magistral)/text_parts|mistral/system_parts", PART_LISTS % "0",
      "the API takes lists of text parts"),
    D("(mistral|magistral)/tool_results", PART_LISTS % "3", "the API takes lists of text parts"),
    D("mistral/tool_named", r"sent\.0\.body\.tool_choice\.(type|function\.name)",
      "the API takes a named function; LiteLLM drops the choice", theirs_absent),
    D("mistral/drop_params", r"sent\.0\.body\.n", "documented by Mistral, hence not dropped",
      both(2, MISSING)),
    D("magistral/(effort_(low|none|max|dropped)|thinking|thinking_off)",
      r"sent\.0\.body\.messages\.[01]\.(role|content)",
      "prompt_mode asks for the provider's own prompt; LiteLLM writes an older one into the "
      "conversation, even for none and disabled"),
    D("magistral/(effort_(low|max|dropped)|thinking)", r"sent\.0\.body\.prompt_mode",
      "see above", both("reasoning", MISSING)),
    D("xai/effort_dropped", r"sent\.0\.body\.reasoning_effort",
      "documented by xAI for grok-3-mini, hence not dropped", both("low", MISSING)),
    D("(anthropic|bedrock|deepseek|ollama)/effort_allowed",
      r"sent\.0\.body\.((additionalModelRequestFields|options)\.)?reasoning_effort",
      "it is translated; LiteLLM also sends the word the API does not know", both(MISSING, "low")),
    D("ollama/effort_allowed", r"sent\.0\.body\.options", "see above", both({}, MISSING)),
    D("ollama/effort_max", r"sent\.0\.body\.think", "who asks for the most does not want none",
      both(True, False)),
    D("(anthropic|haiku|opus)/tools_strict", r"sent\.0\.body\.tools\.0\.strict",
      "these models have strict tools", both(True, MISSING)),
    D("groq/json_schema", r"sent\.0\.body\.(response_format\..*|tools\.0\..*|tool_choice\..*)",
      "Groq has json_schema itself, and says which of its models do not"),
    D("(groq|groqoss)/max_completion_tokens", r"sent\.0\.body\.max_(completion_)?tokens",
      "the name Groq recommends; the other is deprecated", lambda ours, theirs:
      {ours, theirs} == {60, MISSING}),
    D("opus/.*", header("x-litellm-response-cost.*"),
      "the price of the configured model, not of the name the canned answer carries"),
    D("gpt5/effort_none|opus/(sampling|top_k)|(gemini|gemini3|nova)/effort_max",
      r"answer\.body\.error\.(message|param)", "the same refusal in our own words"),
]

ANSWERS = [
    D(".*/stream.*", r"answer\.stream\.models\.\d", "events without a model get none",
      ours_absent),
    D("(anthropic|cohere)/response:stop_.*", r"answer\.body\.choices\.0\.finish_reason",
      "cut off is length, not stop", both("length", "stop")),
    D("(anthropic|bedrock)/stream:.*", r"answer\.stream\..*\.arguments",
      "no arguments are {}: what a client parses must be JSON", both("{}", "")),
    D(".*/(penalties|sampling|temperature)", r"answer\.body\.error\.message",
      "the same refusal in another order or other words",
      lambda ours, theirs: "UnsupportedParamsError" in ours and "UnsupportedParamsError" in theirs),
    D(".*/stream:.*", r"answer\.stream\.choices\.\d\.(tool_calls\.\d\.type|role)",
      "members the provider left out, or added, in a later event"),
    D("cohere/.*", r"answer\.body\.id", "the provider's own id is kept"),
    D("cohere/.*", r"answer\.body\.choices\.0\.message\.reasoning_content",
      "thinking parts are shown, not lost", theirs_absent),
    D(".*/stream.*", r"answer\.stream\.usage\.cost", "costs are in the header and the ledger",
      ours_absent),
    D(".*/stream:(cut_off|cut_short|not_json|error_.*|embedded_error|throttled|arguments_first"
      "|validation|error|model_stream_error)",
      r"answer\.(whole|stream\..*)",
      "a stream that broke ends with an error and without its end, never as if it were whole"),
    D(ANY, r"answer\.body\.error\.message", "the provider's words, without the class named twice and "
      "the raw body around them", same_words),
    D(ANY, r"answer\.(body|stream)\.usage\..*(_tokens|_details\..*)",
      "details of zero are shown or left out alike", lambda ours, theirs: {ours, theirs} ==
      {0, MISSING}),
    D(ANY, r"answer\.(body|stream)\.usage\..*_details\.text_tokens",
      "what is left of the sum besides the other details"),
]

# what LiteLLM's tables say a provider cannot do, and its documents say it can:
# (cases, why); each is answered here and refused with a 400 there
LENIENT = [
    ("cohere/(json_object|json_schema|response_text)", "response_format is part of /v2/chat"),
    ("cohere/(thinking|thinking_off)", "thinking is part of /v2/chat"),
    ("ollama/(thinking|thinking_off)", "think is part of /api/chat"),
    ("(mistral|magistral)/n", "n is part of Mistral's chat completions"),
    ("(mistral|magistral)/penalties", "both penalties are part of Mistral's chat completions"),
    ("gemini3?/logprobs", "generationConfig has responseLogprobs and logprobs; LiteLLM sends them "
     "to Vertex AI only"),
    ("xai/effort_(low|none|max)", "xAI documents reasoning_effort for grok-3-mini; the price map "
     "has forgotten the model"),
    ("nova/effort_none", "none asks for nothing"),
]

FAULTS = [
    D(".*/(error|response|stream):.*", r"answer\.body\.error\.type",
      "told by the status where the provider has none", theirs_absent),
    D("openai/error:504_timeout|anthropic/response:(error_with_status_200|not_a_message)"
      "|(openai|anthropic)/stream:not_json|nova/effort_low|bedrock/tool_none"
      "|(anthropic|openai)/error:50[034]_.*", r"answer\.body\.error\.(message|param)",
      "our own words for the same fault"),
    D("openai/error:400_context", r"answer\.body\.error\.param", "the provider's param is kept",
      theirs_absent),
    D("openai/error:400_echoed_429", r"answer\.(status|body\.error\..*)",
      "a 400 that quotes the client's own '429' is no rate limit"),
    D("openai/stream:not_json", r"answer\.(status|body\.error\.code)",
      "a provider that talks nonsense is a bad gateway", lambda ours, theirs: "502" in str(ours)),
    D("anthropic/stream:error_rate_limit", r"answer\.(status|body\..*|headers\..*)",
      "a rate limit is 429, also as the first event", ),
    D("anthropic/stream:not_json", ANY, "an event that is no JSON is a fault, not skipped"),
    D("anthropic/error:504_timeout", r"answer\.(status|body\..*)", "504 stays 504"),
    D("bedrock/(stream|error):.*", r"answer\.(status|body\.error\..*)",
      "a throttled, refused or failed call has the status AWS documents for it"),
    D("cohere/error:.*", r"answer\.(status|body\.error\..*)", "a blocked key is a 401"),
    D("bedrock/response:no_output", r"answer\.body\.error\.message", "our own words"),
    D("gateway/unknown_model", r"answer\.body\.error\..*",
      "the words of the router, which is asked first"),
    D("gateway/(not_json|half_json|empty)", r"answer\.body\.error\.(message|param)",
      "words of another parser; an empty body is no JSON either"),
]

ONCE = [
    D("openai/response:usage_details|(anthropic|bedrock|gemini)/(response|stream):.*",
      header("x-litellm-response-cost-(input|cache-read|cache-creation)"),
      "the share of cached tokens is part of the input's cost; the sums agree"),
    D(".*/response:.*", header("x-litellm-response-cost-reasoning"),
      "the share of reasoning is part of the output's cost; the sums agree", ours_absent),
    D("gemini/response:grounded", header("x-litellm-response-cost(-original|-tool-usage)?"),
      "searches are billed by Google per project, not per call"),
    D("gemini/response:.*", r"answer\.body\.usage\.prompt_tokens_details\..*",
      "counts no OpenAI client knows", ours_absent),
    D("gemini/response:.*", r"answer\.body\.id", "the provider's own id is kept"),
    D("gemini/response:.*", r"answer\.body\.(vertex_ai_.*|choices\.0\.provider_specific_fields\..*)",
      "shown on every answer", theirs_absent),
    D("gemini/stream:two_candidates", r"answer\.stream\..*", "each choice ends for its own reason"),
    D("anthropic/response:cached_usage", r"answer\.body\.usage\..*", "counts of the provider's own",
      ours_absent),
    D("anthropic/response:stop_sequence", r"answer\.body\..*\.stop_sequence",
      "which of the sequences it was", theirs_absent),
    D("anthropic/response:web_search", r"answer\.body\..*\.web_search_calls\..*",
      "said by web_search_results already", ours_absent),
    D("anthropic/stream:odd_order", r"answer\.stream\..*",
      "text outside a block is kept only where the API allows it"),
    D("openai/stream:.*", r"answer\.stream\.(usage\..*|ids\.\d|models\.\d"
      r"|choices\.\d\.reasoning_content)", "OpenAI's bytes are passed as they came"),
    D("bedrock/response:.*", r"answer\.body\.choices\.0\.message\.content",
      "no text: no content", both(MISSING, "")),
    D("bedrock/stream:odd_order", r"answer\.stream\.choices\.0\..*",
      "deltas of blocks that were never opened are not trusted"),
    D("cohere/response:.*", r"answer\.body\.(usage|choices)\..*",
      "its finish reasons, tool plan and tokens of both units are all read"),
    D("ollama/(response|stream):think_tags", r"answer\.(body\.usage|stream\.choices)\..*",
      "thinking tags are read in streams too; counts are the provider's"),
    D("ollama/response:tool_calls", r"answer\.body\..*\.tool_calls\.\d\.index",
      "a place in the list", theirs_absent),
    D("ollama/stream:tool_calls", r"answer\.stream\..*\.tool_calls\.\d\.id",
      "a call needs an id to be answered", theirs_absent),
    D("gateway/(no_model|model_null)", r"answer\.body\.error\..*",
      "no model: told in other words"),
]

BROKEN_THERE = [
    *(D(cases, ANY, "refused there by a table of parameters: " + why) for cases, why in LENIENT),
    D("gateway/(client_.*|list|text|empty_object|key_none)", ANY,
      "it fails with a plain 500 where the contract has a reason"),
    D("gateway/key_.*", ANY, "without a database it says 'No connected db.' to any other key"),
    D("(openai/(response:tidied|stream:thinking_parts)|(anthropic|bedrock)/response:odd_types"
      "|gemini/response:(tool_calls|nothing))", ANY,
      "its parser fails on members of another type; what can be used is given"),
    D("(anthropic|bedrock|cohere)/(response|stream):json_tool.*", ANY,
      "a call nobody asked for stays a call: these models were given the schema natively"),
    D("cohere/stream.*", ANY, "its parser fails at the event: lines that the API sends"),
]

DIFFERENCES = [*HEADERS, *SENT, *BROKEN_THERE, *ANSWERS, *FAULTS, *ONCE]
