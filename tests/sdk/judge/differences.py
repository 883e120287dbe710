# SPDX-License-Identifier: Apache-2.0
"""Every difference from LiteLLM that is meant, and why. What is not here fails the judge.

A row is (cases, paths, why[, when][, given]): two regular expressions that match the whole case
name and the whole path; where values matter, a function of the two values; where the rest of the
exchange does, one of the two tables: always in a row for any path. Rows nothing needed fail too.
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
    given: Optional[Callable] = None

    def explains(self, case, path, ours, theirs, tables):
        """@param tables the whole exchange of both sides"""
        return (re.fullmatch(self.cases, case) is not None
                and re.fullmatch(self.paths, path) is not None
                and (self.when is None or self.when(ours, theirs))
                and (self.given is None or self.given(*tables)))


def ours_absent(ours, theirs):
    return ours == MISSING


def theirs_absent(ours, theirs):
    return theirs == MISSING


def theirs_is(value):
    return lambda ours, theirs: theirs == value


def both(ours_value, theirs_value):
    return lambda ours, theirs: (ours, theirs) == (ours_value, theirs_value)


D = Difference
ANY = ".*"


def one_absent(ours, theirs):
    return MISSING in (ours, theirs)


def zero_or_absent(ours, theirs):
    return {ours, theirs} == {0, MISSING}


def refused_there(ours, theirs):
    return theirs["answer.status"] >= 400


def failed_at(status):
    """They break where we answer, or say what is wrong."""
    return lambda ours, theirs: (theirs["answer.status"] == status
                                 and ours["answer.status"] != status)


def refused_here(ours, theirs):
    """We say what the provider would say."""
    return ours["answer.status"] == 400 and theirs["answer.status"] == 200


def same_words(ours, theirs):
    """Both carry what the provider said; theirs wraps it in more."""
    words = str(ours).split(" - ", 1)[-1].split("\n\n", 1)[0]
    return isinstance(theirs, str) and words in theirs.replace('\\"', '"')


def header(names):
    return rf"answer\.headers\.({names})"


WRAPPED = ".*/(response|stream):wrapped_tools"
PARTS = "original|input|output|discount-amount|margin-amount|margin-percent|tool-usage"
# where LiteLLM does not show the headers of the provider
SILENT = "(gemini3?|cohere|ollama|groq|groqoss)"

HEADERS = [
    D(ANY, header("access-control-allow-origin"),
      "sent always, not only to a request with Origin: a cache cannot mix the two up",
      both("*", MISSING)),
    D(ANY, header("x-litellm-callback-duration-ms"), "no callback stands in the way of an answer",
      both(MISSING, "TIME")),
    D(ANY, header(f"x-litellm-response-cost-({PARTS})"), "a part of zero is left out",
      both(MISSING, 0.0)),
    D(ANY, header("x-litellm-key-spend"), "the master key has no ledger of its own",
      lambda ours, theirs: ours == MISSING and isinstance(theirs, float)),
    D(ANY, header("llm_provider-content-length"),
      "says how the provider framed its bytes, which is not how ours are", ours_absent),
    D(SILENT + "/.*", header("llm_provider-content-type"),
      "the provider's headers are shown whoever it is", theirs_absent),
    D("openai/response:error_with_status_200|(anthropic/response:not_a_message"
      "|bedrock/response:no_output)", header("llm_provider-content-type"),
      "the provider's headers are shown also with an error made of its 200", theirs_absent),
    D("(bedrock|nova)/.*", header("x-litellm-model-api-base"),
      "no base address is configured: the address that was called is shown, as for Vertex AI",
      theirs_absent),
    D("fireworks/.*", header("x-litellm-response-cost(-(original|input|output))?"),
      "LiteLLM takes a name no list has for a free model; the configured model's price is known",
      lambda ours, theirs: ours in (1.2999999999999998e-06, 9e-07, 4e-07)
      and theirs in (0.0, MISSING)),
    D("gemini/(stream.*|stream:.*)|gemini3/stream.*", header("x-litellm-overhead-duration-ms"),
      "LiteLLM measures none on Gemini's streams", both("TIME", MISSING)),
    D(ANY, header("www-authenticate"), "RFC 9110 wants it with a 401", both("Bearer", MISSING)),
    D(ANY, header("vary"), "nothing is compressed, so nothing varies by Accept-Encoding",
      both("Origin", "Origin, Accept-Encoding")),
    D(ANY, header("x-litellm-(version|call-id|model-(id|name))"),
      "an error says what it is about, also when the gateway itself refused", theirs_absent,
      refused_there),
    D("gateway/.*|(openai|anthropic|bedrock)/stream:.*", header("x-litellm-response-cost"),
      "an error costs nothing, and says so", both(0.0, MISSING),
      lambda ours, theirs: ours["answer.status"] >= 400),
    D(ANY, header("x-litellm-timeout"), "LiteLLM's default, shown there with errors only",
      both(MISSING, 6000.0), refused_there),
    D("gemini3?/.*", header("x-ratelimit-(limit|remaining)-(tokens|requests)"),
      "a number of the price map, which no gateway enforces", ours_absent),
    D("openrouter/priced:told", header("llm_provider-x-litellm-response-cost"),
      "the provider's word is x-litellm-response-cost itself", both(MISSING, 0.5)),
    D("perplexity/priced:told", header("x-litellm-response-cost-(original|output)"),
      "the provider told the sum and nothing of its parts", both(MISSING, 0.25)),
    D("bedrock/response:citations", header("x-litellm-response-cost(-original|-input|-output)?"),
      "the tier the answer names costs half, of whichever model it serves"),
    D("openai/priced:other_model|anthropic/response:iterations",
      header("x-litellm-response-cost(-original|-input|-output)?"),
      "the model that was called is paid for; LiteLLM takes an answer's word for another one"),
    D("perplexity/(?!priced).*", header("x-litellm-response-cost(-original|-tool-usage)?"),
      "Perplexity's fee for each call, where no usage.cost has it in it",
      lambda ours, theirs: abs(ours - theirs - 0.005) < 1e-9),
]


def smaller(ours, theirs):
    return isinstance(ours, int) and isinstance(theirs, int) and ours < theirs


def in_a_list(ours, theirs):
    """One side has a word, the other a list with that word: one leaf each, the other absent."""
    return MISSING in (ours, theirs) and "END" in (ours, theirs)


PART_LISTS = r"sent\.0\.body\.messages\.%s\.content(\.\d\.(type|text))?"

SENT = [
    D(ANY, r"sent\.0\.body\.stream", "false is the default of every provider",
      both(MISSING, False)),
    D("(openai|o3|gpt5|azure|deepseek)/(tool_result|tool_history_only|history:(older_call"
      "|unthought(_off)?))|openai/history:refusal",
      r"sent\.0\.body\.messages\.1\.content", "a null content is passed as the client wrote it",
      both(None, MISSING)),
    D("(openai|azure|gpt5)/developer", r"sent\.0\.body\.messages\.0\.role",
      "OpenAI knows the developer role", both("developer", "system")),
    D("o3/(system|two_systems|system_parts)", r"sent\.0\.body\.messages\.[01]\.role",
      "OpenAI takes system messages for its reasoning models", both("system", "user")),
    D("(openrouter|vllm)/user", r"sent\.0\.body\.user", "a parameter both document",
      theirs_absent),
    D("ollama/tool_.*", r"sent\.0\.body\.messages\.\d\.(tool_calls\.\d\.id|tool_name)",
      "the API tells results apart by tool_name (docs/capabilities/tool-calling), and takes ids",
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
    D("cohere/names", r"sent\.0\.body\.messages\.0\.name", "the API has no names", ours_absent),
    D("ollama/drop_params", r"sent\.0\.body\.logprobs", "it is part of /api/chat",
      both(True, MISSING)),
    D("cohere/drop_params", r"sent\.0\.body\.num_generations", "/v2/chat has no such member",
      both(MISSING, 2)),
    D("(anthropic|haiku|opus|bedrock)/json_object", r"sent\.0\.body\.system\.0\.(type|text)",
      "an API without a member for it is told in words; LiteLLM says nothing", theirs_absent),
    D("cohere/top_k", r"sent\.0\.body\.(k|top_k)", "the API calls it k"),
    D("cohere/tool_(none|required|named)", r"sent\.0\.body\.tool_choice",
      "the API has REQUIRED and NONE", theirs_absent),
    D("gemini3?/tools_strict", r"sent\.0\.body\.tools\.0\.function_declarations\.0\.parameters"
      r"\.properties\.a\.(type|nullable|anyOf\.[01]\.type)",
      "a list of a type and null is nullable, as everywhere else in these schemas"),
    D("gemini/thinking_off", r"sent\.0\.body\.generationConfig\.thinkingConfig"
      r"(\.thinkingBudget)?", "off is a budget of 0; without one the model thinks as it likes"),
    D("gemini3/thinking_off", r"sent\.0\.body\.generationConfig\.thinkingConfig\.thinkingLevel",
      "these models think in any case: as little as they can", both("low", MISSING)),
    D("(mistral|magistral)/text_parts|mistral/system_parts", PART_LISTS % "0",
      "the API takes lists of text parts"),
    D("(mistral|magistral)/tool_results", PART_LISTS % "3", "the API takes lists of text parts"),
    D("(mistral|magistral)/tool_results", r"sent\.0\.body\.messages\.[45]\.(role|content)",
      "a user directly behind a result is refused: a turn of the model stands between", None,
      lambda ours, theirs: ours["sent.0.body.messages.5.content"]
      == theirs["sent.0.body.messages.4.content"]),
    D("mistral/tool_named", r"sent\.0\.body\.tool_choice\.(type|function\.name)",
      "the API takes a named function; LiteLLM drops the choice", theirs_absent),
    D("mistral/drop_params", r"sent\.0\.body\.n", "documented by Mistral, hence not dropped",
      both(2, MISSING)),
    D("(mistral|magistral)/tool_(results?|history_only)",
      r"sent\.0\.body\.messages\.\d\.(tool_calls\.\d\.id|tool_call_id)",
      "the API takes ids of nine letters and digits alone",
      lambda ours, theirs: len(ours) == 9 and theirs.startswith("call_")),
    D("(groq|groqoss)/names", r"sent\.0\.body\.messages\.\d\.name", "the API refuses names",
      ours_absent),
    D("(groq|groqoss)/drop_params", r"sent\.0\.body\.(n|logprobs|logit_bias\.1)",
      "the API refuses them, hence dropped", ours_absent),
    D("o3/drop_params", r"sent\.0\.body\.logit_bias\.1",
      "OpenAI's reasoning models take none, hence dropped", ours_absent),
    D("deepseek/json_schema", r"sent\.0\.body\.(messages\.[01]\.(role|content)"
      r"|response_format\..*)", "the API has no schemas: JSON mode, and the schema in the prompt"),
    D("deepseek/(effort_(low|high|max|dropped)|history:unthought)", r"sent\.0\.body\.reasoning_effort",
      "part of the API, beside thinking", theirs_absent),
    D("magistral/(effort_(low|none|max|dropped)|thinking|thinking_off)",
      r"sent\.0\.body\.messages\.[01]\.(role|content)",
      "prompt_mode asks for the provider's own prompt; LiteLLM writes an older one into the "
      "conversation, even for none and disabled"),
    D("magistral/(effort_(low|max|dropped)|thinking)", r"sent\.0\.body\.prompt_mode",
      "see above", both("reasoning", MISSING)),
    D("openrouter/thinking(_off)?", r"sent\.0\.body\.reasoning\.(max_tokens|enabled)",
      "what OpenRouter calls it", theirs_absent),
    D("openrouter/thinking(_off)?", r"sent\.0\.body\.thinking\.(type|budget_tokens)",
      "see above", ours_absent),
    D("xai/effort_dropped", r"sent\.0\.body\.reasoning_effort",
      "documented by xAI for grok-3-mini, hence not dropped", both("low", MISSING)),
    D("cohere/effort_dropped", r"sent\.0\.body\.thinking\.type",
      "a model the price map does not know decides itself", both("enabled", MISSING)),
    D("cohere/effort_allowed", r"sent\.0\.body\.thinking\.type",
      "thinking is what /v2/chat calls it", both("enabled", MISSING)),
    D("(anthropic|bedrock|deepseek|ollama|cohere)/effort_allowed",
      r"sent\.0\.body\.((additionalModelRequestFields|options)\.)?reasoning_effort",
      "it is translated; LiteLLM also sends the word the API does not know", both(MISSING, "low")),
    D("ollama/effort_allowed", r"sent\.0\.body\.options", "see above", both({}, MISSING)),
    D("ollama/effort_dropped", r"sent\.0\.body\.think",
      "a model of a family that never thinks is not told to", both(MISSING, True)),
    D(WRAPPED, r"sent\.0\.body\..*\.(parameters|input_schema|inputSchema\.json)\..*",
      "parameters no object fits are sent as a property of one: these providers refuse the whole "
      "call for a tool of another type"),
    D(WRAPPED, r"answer\.(body|stream)\.choices\..*\.arguments",
      "and its calls come back as the client's own schema has them"),
    D("(anthropic|haiku|opus)/json_schema|anthropic/(response|stream):json_tool.*",
      r"sent\.0\.(body\.output_(config\.format|format)\..*|headers\.anthropic-beta)",
      "output_config.format is its name since structured outputs are no beta; output_format and the "
      "header are deprecated"),
    D("opus/thinking_off", r"sent\.0\.body\.thinking\.type",
      "Opus 4.7 and 4.8 do not think unasked; Bedrock refuses disabled for them",
      both(MISSING, "disabled")),
    D("(anthropic|haiku|opus)/tools_strict", r"sent\.0\.body\.tools\.0\.strict",
      "these models have strict tools", both(True, MISSING)),
    D("groq/json_schema", r"sent\.0\.body\.(response_format\..*|tools\.0\..*|tool_choice\..*"
      r"|messages\..*)", "Groq's documents promise JSON of this model, which is asked for with the "
      "schema in the prompt"),
    D("(groq|groqoss)/max_completion_tokens", r"sent\.0\.body\.max_(completion_)?tokens",
      "the name Groq recommends; the other is deprecated", lambda ours, theirs:
      {ours, theirs} == {60, MISSING}),
    D("groqoss/effort_(none|max)", r"sent\.0\.body\.reasoning_effort",
      "gpt-oss takes low, medium and high"),
    D("gpt5/effort_none|opus/(sampling|top_k)|nova/effort_max",
      r"answer\.body\.error\.(message|param)",
      "the same refusal in our own words"),
]

MESSAGE = r"answer\.body\.error\.message"
ZEROS = (r"(completion_tokens_details\.reasoning_tokens|prompt_tokens_details\.(cached_tokens"
         r"|cache_creation_tokens|cache_write_tokens)|cache_(creation|read)_input_tokens)")

ANSWERS = [
    D("openai/response:(content_forms|no_calls)", r"answer\..*",
      "content of other forms is its text; an empty list of calls is none: there, a call that fails",
      given=refused_there),
    D("anthropic/response:stop_(context_window|pause_turn)",
      r"answer\.body\.choices\.0\.finish_reason", "cut off is length, not stop",
      both("length", "stop")),
    D("anthropic/stream:(odd_order|tool_call)|bedrock/stream:tool_call",
      r"answer\.stream\.choices\.0\.tool_calls\.\d\.arguments",
      "no arguments are {}: what a client parses must be JSON", both("{}", "")),
    D("(o3|gpt5)/(sampling|temperature)", MESSAGE,
      "the refusal names the value that is not taken",
      lambda ours, theirs: "only takes temperature=1" in ours and "UnsupportedParams" in theirs),
    D("(anthropic|haiku|opus|bedrock|nova)/penalties", MESSAGE, "the same refusal in another order",
      lambda ours, theirs: "UnsupportedParamsError" in ours and "UnsupportedParams" in theirs),
    D("bedrock/tool_none", MESSAGE, "the same refusal in other words",
      lambda ours, theirs: "tool_choice=none" in ours and "tool_choice=none" in theirs),
    D("bedrock/tool_none", r"answer\.body\.error\.param", "the parameter is named",
      both("tool_choice", MISSING)),
    D("gemini/response:thoughts_included_in_total",
      r"answer\.body\.usage\.completion_tokens_details\.text_tokens",
      "what is left besides 30 of thoughts", both(5, 35)),
    D("cohere/.*", r"answer\.body\.id", "the provider's own id is kept",
      lambda ours, theirs: theirs == "ID"),
    D("cohere/.*", r"answer\.(body|stream)\.usage\.((prompt|completion|total)_tokens"
      r"|(prompt|completion)_tokens_details\.text_tokens)",
      "what is billed, where billed_units says it", smaller),
    D("cohere/.*", r"answer\.body\.choices\.0\.message\.reasoning_content",
      "thinking parts are shown, not lost", both("hm", MISSING)),
    D("(cohere|ollama)/.*|gemini/response:usage_without_candidates",
      r"answer\.body\.usage\.completion_tokens_details\.reasoning_tokens",
      "thoughts were shown, so that some of the tokens are theirs", theirs_absent),
    D(ANY, r"answer\.stream\.usage\.cost",
      "shown where include_cost_in_streaming_usage asks for it",
      lambda ours, theirs: ours == MISSING and theirs > 0),
    D(ANY, r"answer\.body\.error\.message",
      "the provider's words, without the class named twice and the raw body around them",
      same_words),
    D(ANY, rf"answer\.(body|stream)\.usage\.{ZEROS}", "details of zero say nothing",
      zero_or_absent),
    D(ANY, r"answer\.(body|stream)\.usage\.(completion|prompt)_tokens_details\.text_tokens",
      "what is left of the sum besides the other details", one_absent),
]

# what LiteLLM's tables say a provider cannot do, and its documents say it can:
# (cases, why); each is answered here and refused with a 400 there
LENIENT = [
    ("cohere/(json_object|json_schema|response_text)", "response_format is part of /v2/chat"),
    ("gemini3?/effort_max", "an effort beyond Google's last level is the last level"),
    ("cohere/(thinking|thinking_off)", "thinking is part of /v2/chat"),
    ("cohere/effort_none", "a model that does not think needs not be told"),
    ("cohere/effort_(low|high|max)", "a model the price map does not know decides itself"),
    ("ollama/(thinking|thinking_off)", "think is part of /api/chat"),
    ("ollama/penalties", "options of /api/chat have both"),
    ("ollama/logprobs", "logprobs and top_logprobs are part of /api/chat"),
    ("(o3|cohere|ollama)/parallel_on", "parallel calls are the default: it asks for nothing"),
    ("(mistral|magistral)/n", "n is part of Mistral's chat completions"),
    ("(mistral|magistral)/penalties", "both penalties are part of Mistral's chat completions"),
    ("gemini3?/logprobs", "generationConfig has responseLogprobs and logprobs; LiteLLM sends them "
     "to Vertex AI only"),
    ("xai/effort_(low|none|max)", "xAI documents reasoning_effort for grok-3-mini; the price map "
     "has forgotten the model"),
    ("nova/(effort_none|thinking_off)", "none asks for nothing, and neither does disabled"),
    ("together/effort_none", "none asks for nothing of a model that does not reason"),
]

# what their documents say a provider refuses, and LiteLLM sends: refused here
STRICT = [
    ("(groq|groqoss)/(n|logprobs|logit_bias)", "Groq answers each of them with a 400"),
    ("cohere/n", "/v2/chat knows no num_generations, and refuses what it does not know"),
    ("o3/effort_(none|max)", "the o-series takes low, medium and high"),
    ("gpt5/effort_max", "gpt-5 takes minimal, low, medium and high"),
    ("o3/logit_bias", "OpenAI's reasoning models take none"),
    ("ollama/effort_(low|high|max)", "llama3.2 never thinks, and the server answers a 400"),
    ("xai/penalties", "Grok models that reason, grok-3-mini among them, take no penalties"),
]

STATUS = r"answer\.(status|body\.error\.(code|type))"

FAULTS = [
    D("(openai|anthropic)/stream:not_json|bedrock/stream:(exception_without_json"
      "|model_stream_error|not_json|validation)", r"answer\.body\.error\.type",
      "told by the status where LiteLLM says nothing", theirs_absent),
    D("openai/error:504_timeout|anthropic/response:(error_with_status_200|not_a_message)"
      "|openai/stream:not_json|bedrock/(response:no_output|stream:not_json)"
      "|(anthropic|openai)/error:50[034]_.*", MESSAGE, "our own words for the same fault"),
    D("openai/error:400_(context|no_model)", r"answer\.body\.error\.param",
      "the provider's param is kept",
      lambda ours, theirs: ours in ("messages", "model") and theirs == MISSING),
    D("openai/error:400_no_model", STATUS,
      "a model that is not there is a 404, whatever number comes with the code that says so",
      lambda ours, theirs: str(ours) == "404" and str(theirs) == "400"),
    D("bedrock/error:400_quoted", STATUS,
      "a 400 that quotes a client's 'ThrottlingException' is no rate limit",
      lambda ours, theirs: (ours, theirs) in ((400, 429), ("400", "429"), (
          "invalid_request_error", "throttling_error"))),
    D("gemini/error:expired_key", STATUS,
      "an expired key is what a wrong one is: Google gives both one reason, API_KEY_INVALID",
      lambda ours, theirs: (ours, theirs) in ((401, 400), ("401", "400"), (
          "authentication_error", "invalid_request_error"))),
    D("openai/error:400_echoed_429", STATUS,
      "a 400 that quotes the client's own '429' is no rate limit, and no retry helps",
      lambda ours, theirs: (ours, theirs) in ((400, 429), ("400", "429"), (
          "invalid_request_error", "throttling_error"))),
    D("openai/stream:not_json", r"answer\.(status|body\.error\.code)",
      "a provider that talks nonsense is a bad gateway, in a stream as in an answer",
      lambda ours, theirs: (str(ours), str(theirs)) == ("502", "500")),
    D("anthropic/stream:error_rate_limit", STATUS,
      "rate_limit_error is a 429 in Anthropic's documents; LiteLLM has one status for all events",
      lambda ours, theirs: (ours, theirs) in ((429, 500), ("429", "500"), (
          "throttling_error", "internal_server_error"))),
    D("anthropic/stream:error_rate_limit", header("x-litellm-response-cost-(original|input)"),
      "the tokens of a call that was refused are not paid", both(MISSING, 3e-05)),
    D("anthropic/stream:not_json", r"answer\.(status|headers\.(content-type|cache-control"
      r"|x-accel-buffering|x-litellm-response-cost)|body\.error\..*|stream\..*)",
      "an event that is no JSON is a fault, not an empty answer", None,
      lambda ours, theirs: (ours["answer.status"], theirs["answer.status"]) == (500, 200)),
    D("gateway/(no_model|model_null|unknown_model)",
      r"answer\.body\.error\.provider_specific_fields\.error", "the message a second time",
      ours_absent),
    D("gateway/(not_json|half_json)", MESSAGE, "the same place in words of another parser"),
]

JSON_TOOL = ("(anthropic/(response:json_tool(_values|_with_(calls|member_values))?"
             "|stream:json_tool(_then_call|_wrapped)?)"
             "|bedrock/(response:json_tool(_with_calls|_malformed)?"
             "|stream:json_tool(_malformed)?))")

FINISH = r"answer\.(body\.choices\.0\.finish_reason|stream\.choices\.0\.finish_reason\.0)"

ONCE = [
    D("gemini/(response|stream):(malformed_function_call|unexpected_tool_call)"
      "|cohere/response:broke_off|bedrock/(response|stream):.*malformed.*", FINISH,
      "what broke off is no whole answer",
      both("content_filter", "stop")),
    D("gemini/response:(malformed_function_call|unexpected_tool_call|blocked_prompt(_message)?)"
      "|cohere/response:broke_off|bedrock/response:.*malformed",
      r"answer\.body\.choices\.0\.provider_specific_fields\.native_finish_(reason|message)",
      "the provider's own word for it", theirs_absent),
    D("gemini/response:(usage_of_nothing|too_many_tool_calls)",
      r"answer\.body\.usage\.((completion|prompt|total)_tokens"
      r"|completion_tokens_details\.reasoning_tokens)",
      "what nobody counted is told as the ledger estimates it",
      lambda ours, theirs: ours > 0 and theirs in (0, 10, MISSING)),
    D("gemini/response:(usage_of_nothing|too_many_tool_calls)",
      r"answer\.headers\.x-litellm-response-cost(-original|-input|-output|-reasoning)?",
      "what nobody counted is charged by an estimate"),
    D("openai/response:(reasoning_summaries|thinking_text)", r"answer\..*",
      "thoughts in parts are thoughts, as Databricks documents them: there, a call that fails",
      None, failed_at(500)),
    D("openai/response:absurd_count", ANY,
      "a count that cannot be takes the usage with it, not the answer", None, failed_at(500)),
    D("gemini/response:usage_without_candidates",
      r"answer\.(body\.usage\.completion_tokens"
      r"|headers\.x-litellm-response-cost(-original|-output|-reasoning)?)",
      "what is left of the total"),
    D("gemini/response:(candidate_of_nothing|no_candidates)", ANY,
      "no candidate is no answer", None,
      lambda ours, theirs: "neither candidates" in ours.get("answer.body.error.message", "")),
    D("gemini/error:retry_info(_overloaded)?", header("retry-after"),
      "Google tells the delay in the body alone", theirs_absent),
    D("gemini/response:cached_audio", header("x-litellm-response-cost(-original|-cache-read)?"),
      "audio read from the cache has a price of its own; LiteLLM takes it for text",
      lambda ours, theirs: abs(float(ours) - float(theirs) - 500 * 7e-8) < 1e-9),
    D("gemini/response:(cached_and_tool_use|grounded)",
      r"answer\.body\.usage\.prompt_tokens_details\.(tool_use_tokens|web_search_requests)",
      "counts no OpenAI client knows", ours_absent),
    D("gemini/response:blocked_prompt", r"answer\.body\.id", "the provider's own id is kept",
      both("resp4", "ID")),
    D("gemini/response:safety", r"answer\.body\.(vertex_ai_safety_results\.0\.0\.(category"
      r"|probability|blocked)|choices\.0\.provider_specific_fields\.native_finish_reason)",
      "what the safety filter said is shown also when it blocked the answer", theirs_absent),
    D("gemini/stream:two_candidates", r"answer\.stream\.choices\.[01]\.finish_reason\.0",
      "each choice ends for its own reason; LiteLLM gives the last one's to the first"),
    D("gemini/stream:two_candidates|anthropic/stream:refusal", r"answer\.stream\.choices\.\d\.role",
      "the first delta of a choice has its role", both("assistant", MISSING)),
    D("anthropic/response:cached_(usage|for_an_hour)", r"answer\.body\.usage\.service_tier",
      "the usual tier is not said", both(MISSING, "standard")),
    D("anthropic/response:cached_usage", r"answer\.body\.usage\.prompt_tokens_details"
      r"\.cache_creation_token_details\.ephemeral_(5m|1h)_input_tokens",
      "shown where something is kept for an hour", lambda ours, theirs: theirs in (0, 20)),
    D("anthropic/response:iterations", r"answer\.body\.usage\.iterations\..*",
      "counts no OpenAI client knows; the sums have them", ours_absent),
    D("bedrock/stream:cache_details", r"answer\.stream\.usage\.prompt_tokens_details"
      r"\.cache_creation_token_details\.ephemeral_5m_input_tokens", "a part of nothing is left out",
      both(MISSING, 0)),
    D("anthropic/response:stop_sequence",
      r"answer\.body\.choices\.0\.message\.provider_specific_fields\.stop_sequence",
      "which of the sequences it was", both("END", MISSING)),
    D("anthropic/response:web_search",
      r"answer\.body\.choices\.0\.message\.provider_specific_fields\.web_search_calls\..*",
      "said by web_search_results already", ours_absent),
    D("anthropic/stream:odd_order", r"answer\.stream\.choices\.0\.content",
      "text in a block of an unknown kind, or of a tool, is no answer",
      both("early", "earlyinsideno")),
    D("openai/stream:(azure_prompt_filter|kept)", r"answer\.stream\.(ids|models)\.\d",
      "the first event has an empty id and no model, and passes as it came"),
    D("openai/stream:(raw_sse|usage_with_last_choice)",
      r"answer\.stream\.usage\.(total_tokens|prompt_cache_hit_tokens"
      r"|prompt_tokens_details\.cached_tokens)", "the usage passes as the provider wrote it",
      one_absent),
    D("deepseek/priced:cache_hit", r"answer\.body\.usage\.prompt_tokens_details\.cached_tokens",
      "the usage passes as the provider wrote it, with prompt_cache_hit_tokens", ours_absent),
    D("openai/stream:text_with_usage",
      r"answer\.stream\.usage\.completion_tokens_details\.reasoning_tokens",
      "the usage passes as the provider wrote it", ours_absent),
    D("(openai|ollama)/(response:(finish_broke_off|finish_aborted_call|load)"
      "|stream:(finish_broke_off|load))",
      r"answer\.(body|stream)\.choices\.\d\.finish_reason(\.0)?",
      "what broke off is not whole, and did not stop", both("content_filter", "stop")),
    D("openai/response:finish_broke_off", r"answer\.body\.choices\.\d\.provider_specific_fields"
      r"\.native_finish_reason", "OpenAI's own word says it as well", ours_absent),
    D("openai/response:finish_aborted_call", r"answer\.body\.choices\.0\.provider_specific_fields"
      r"\.x", "the provider's own members stay", theirs_absent),
    D("ollama/response:logprobs", r"answer\.body\.choices\.0\.logprobs\.content\..*",
      "LiteLLM does not hand on what it did not ask for", theirs_absent),
    D("(anthropic/response:stop_unknown|ollama/response:load)",
      r"answer\.body\.choices\.0\.provider_specific_fields\.native_finish_reason",
      "a word that says more goes beside the choice", theirs_absent),
    D("(anthropic/stream:stop_unknown|ollama/stream:load)", r"answer\.stream\.choices\.0\.role",
      "the role is told, whatever follows", theirs_absent),
    D("openai/response:(finish_broke_off|finish_aborted_call)|ollama/response:load",
      r"answer\.body\.usage\.(completion|prompt|total)_tokens",
      "what nobody counted is told as the ledger estimates it",
      lambda ours, theirs: ours > 0 and theirs in (0, 8)),
    D("openai/response:(finish_broke_off|finish_aborted_call)",
      r"answer\.headers\.x-litellm-response-cost(-original|-input|-output)?",
      "an answer without a usage is paid for by its text"),
    D("openai/response:thoughts_counted_none",
      r"answer\.(headers\.x-litellm-response-cost-reasoning"
      r"|body\.usage\.completion_tokens_details\.(reasoning|text)_tokens)",
      "there was thinking, so it is not counted as none"),
    D("openai/response:reasoning_beside_completion",
      r"answer\.(headers\.x-litellm-response-cost(-original|-output|-reasoning)?"
      r"|body\.usage\.(completion_tokens_details\.)?reasoning_tokens)",
      "what is counted beside the completion is no part of it"),
    D("openai/stream:tag_spoken_of(_eos)?", r"answer\.stream\.choices\.0\.reasoning_content",
      "what came behind an open tag was told as thoughts before the end said otherwise",
      theirs_absent),
    D("openai/(response|stream):(tag_(spoken_of(_eos)?|by_end|cut_by_filter)"
      "|thoughts_(cut_short|encrypted|in_details|in_tags))",
      r"answer\.(headers\.x-litellm-response-cost-reasoning"
      r"|(body|stream)\.usage\.completion_tokens_details\.reasoning_tokens)",
      "there was thinking, so it is not counted as none"),
    D("openai/response:tag_by_end", r"answer\.body\.choices\.[12]\.message\."
      r"(content|reasoning_content)", "a limit and a filter cut thoughts off"),
    D("openai/stream:tag_cut_by_filter", r"answer\.stream\.choices\.0\."
      r"(content|reasoning_content)", "a filter cuts thoughts off", one_absent),
    D("openai/(response|stream):thoughts_(cut_short|in_tags)",
      r"answer\.(body|stream)\.choices\.0\.(message\.)?(content|reasoning_content)",
      "thoughts between tags are thoughts: behind a space, cut off and in streams as well"),
    D("openai/response:thoughts_in_details",
      r"answer\.body\.choices\.0\.message\.reasoning_content",
      "thoughts in details are thoughts", theirs_absent),
    D("openai/response:thoughts_beside_empty(_details)?",
      r"answer\.body\.choices\.0\.message\.reasoning_content",
      "an empty member leaves it to the next", both("Let me", "")),
    D("openai/response:thoughts_(beside_empty(_details)?|of_both)",
      header("x-litellm-response-cost-reasoning"), "there was thinking, and it has its price",
      theirs_absent),
    D("openai/response:thoughts_(beside_empty(_details)?|of_both)",
      r"answer\.body\.choices\.0\.message\.provider_specific_fields\.reasoning",
      "the same a second time", ours_absent),
    D("openai/stream:thoughts_beside_empty", r"answer\.stream\.choices\.0\.reasoning_content",
      "see above", both("Let me", MISSING)),
    D("openai/response:thoughts_(in_details|beside_empty_details|encrypted)",
      r"answer\.body\.choices\.0\.message\."
      r"(provider_specific_fields\.)?reasoning_details\.\d\.(type|text|summary|data|index)",
      "they stay where the provider put them", one_absent),
    D("openai/response:thoughts_(as_object|in_a_list)", ANY,
      "thoughts in an object or a list are thoughts", None, failed_at(500)),
    D("openai/stream:thoughts_in_a_list", r"answer\.stream\.choices\.0\.reasoning_content",
      "thoughts in a list are a text to clients"),
    D("openai/response:completion_by_the_sum",
      r"answer\.(body\.usage\.completion_tokens|headers\.x-litellm-response-cost(-original|-output)?)",
      "the sum says what the prompt leaves"),
    D("gemini/stream:pictures_in_turn", r"answer\.stream\.choices\.0\.reasoning_content",
      "thoughts beside a picture are told", both("ab", "a")),
    D("openai/response:choice_error", ANY, "a choice that holds an error is one", None,
      lambda ours, theirs: ours["answer.status"] == 429),
    D("openai/stream:choice_error", r"answer\.(whole|stream\.error\.message)",
      "behind an error the body is cut; its class is said once"),
    D("openai/stream:calls_by_place", r"answer\.stream\.choices\.0\.tool_calls\..*",
      "pieces of four calls, told by their place, are of four calls"),
    D("openai/stream:calls_(all_numbered_0|without_index)",
      r"answer\.stream\.choices\.0\.(tool_calls\..*|finish_reason\.0)",
      "two calls are two, whatever number they have; who calls did not merely stop"),
    D("openai/stream:odd_chunks", r"answer\.(whole|stream\..*)",
      "its parser fails in the middle of the stream", None,
      lambda ours, theirs: ours["answer.stream.choices.0.content"] == "xy"),
    D("openai/response:no_choices", r"answer\.(status|headers\.llm_provider-content-type"
      r"|body\.error\.(message|code))", "a provider that talks nonsense is a bad gateway", None,
      lambda ours, theirs: (ours["answer.status"], theirs["answer.status"]) == (502, 500)),
    D("bedrock/response:(stop_filtered|stop_malformed|tool_name_restored|wrapped_tools)",
      r"answer\.body\.choices\.0\.message\.content", "no text: no content", both(MISSING, "")),
    D("openai/stream:wrapped_tools", r"answer\.stream\.choices\.1\.(role|finish_reason\.0)",
      "a stream of several choices goes on behind the end of the first", theirs_absent),
    D("bedrock/stream:odd_order", r"answer\.stream\.choices\.0\.(content"
      r"|tool_calls\.0\.(name|arguments|type))",
      "deltas behind the end, and arguments without a call, are not trusted"),
    D("cohere/response:citations",
      r"answer\.body\.(usage\.(prompt|completion|total)_tokens|choices\.0\.finish_reason)",
      "MAX_TOKENS is length; billed units count where tokens are not told"),
    D("cohere/response:(tool_calls|wrapped_tools)", r"answer\.body\.choices\.0\.(finish_reason"
      r"|message\.provider_specific_fields\.tool_plan)",
      "TOOL_CALL is tool_calls, and the plan is shown"),
    D("ollama/response:think_tags", r"answer\.body\.usage\.(prompt|total)_tokens",
      "the provider did not count the prompt; LiteLLM guesses"),
    D("ollama/stream:think_tags", r"answer\.stream\.choices\.0\.(reasoning_content|content)",
      "thinking tags are read in streams as in answers"),
    D("ollama/response:(tool_calls|wrapped_tools)",
      r"answer\.body\.choices\.0\.message\.tool_calls\.\d\.index",
      "a place in the list", theirs_absent),
    D("anthropic/stream:usage_of_start_alone",
      r"answer\.stream\.usage\.(completion_tokens(_details\.text_tokens)?|total_tokens)",
      "the count of message_start is of the first token alone: an estimate is nearer",
      lambda ours, theirs: ours == theirs + 1),
    D("(anthropic|bedrock)/(response|stream):thinking_(hidden|uncounted)",
      r"answer\.(headers\.x-litellm-response-cost-reasoning|(body|stream)\.usage"
      r"\.completion_tokens_details\.(reasoning|text)_tokens)",
      "thinking nobody counted is estimated by its length, and where it is hidden by what the rest "
      "of the answer leaves"),
    D("anthropic/stream:thinking_hidden", r"answer\.stream\.choices\.0\.reasoning_content",
      "what stands at the start of a block is part of it", both("all ", MISSING)),
    D(JSON_TOOL, r"answer\.(body|stream)\.choices\.0\.(finish_reason(\.0)?|(message\.)?(content"
      r"|tool_calls\.\d\.(index|id|type|(function\.)?(name|arguments))))",
      "a call nobody asked for stays a call: these models were given the schema natively", None,
      lambda ours, theirs: "json_tool_call" not in [v for path, v in ours.items()
                                                    if path.startswith("sent.")]),
    D("bedrock/(response|stream):json_tool.*",
      r"sent\.0\.body\.outputConfig\.textFormat\.structure\.jsonSchema\.schema",
      "our own words for limits the schema language lacks",
      lambda ours, theirs: "Constraints: " in ours and "Constraints: " not in theirs),
    D("ollama/stream:(tool_calls|wrapped_tools)", r"answer\.stream\.choices\.0\.tool_calls\.\d\.id",
      "a call needs an id to be answered", both("ID", MISSING)),
]

# streams that broke: an error at their end, a broken body, and no end as of a whole one
BROKEN_STREAMS = [
    D("(openai/stream:error_inside|anthropic/stream:error_overloaded|gemini/stream:(embedded_error"
      "|not_json)|bedrock/stream:throttled|ollama/stream:error)", r"answer\.whole",
      "behind an error the body is cut, so that nobody takes it for whole", both(False, True)),
    D("openai/stream:error_inside|(gemini|ollama)/stream:(error|not_json)",
      r"answer\.stream\.error\.type", "told by the status where LiteLLM says nothing",
      both("internal_server_error", MISSING)),
    D("openai/stream:error_inside", r"answer\.stream\.error\.(code|message)",
      "the provider's own code, 503, is told",
      lambda ours, theirs: "503" == ours or "ServiceUnavailable" in ours),
    D("anthropic/stream:error_overloaded|gemini/stream:embedded_error|bedrock/stream:throttled"
      "|ollama/stream:error", r"answer\.stream\.error\.message",
      "the provider's words under its one name",
      same_words),
    D("ollama/stream:error", r"answer\.stream\.error\.code",
      "a model that stopped is not the client's fault", both("500", "400")),
    D("(anthropic|bedrock)/stream:cut_off|(gemini|ollama)/stream:cut_short|gemini/stream:not_json",
      r"answer\.stream\.choices\.0\.finish_reason\.0",
      "nobody said that the answer was finished", both(MISSING, "stop")),
    D("gemini/stream:not_json", r"answer\.stream\.(done|error\.(message|code))",
      "an event that is no JSON is a fault, not skipped",
      lambda ours, theirs: ours in (0, "502") or "not a JSON object" in ours),
]

BROKEN_THERE = [
    *(D(cases, ANY, "refused there by a table of parameters: " + why, None, failed_at(400))
      for cases, why in LENIENT),
    D("gateway/(client_(api_base|base_url|aws_role)|list|text|key_none)", ANY,
      "it fails with a plain 500 where the contract has a reason", None, failed_at(500)),
    D("gateway/key_(wrong|not_bearer|no_sk)", r"answer\.(status|body\.error\.(message|type|code))",
      "without a database it says 'No connected db.' to any other key", None,
      lambda ours, theirs: theirs["answer.body.error.message"] == "No connected db."),
    *(D(cases, ANY, why, None, refused_here) for cases, why in STRICT),
    D("openai/(response:(tidied|odd_choices)|stream:thinking_parts)"
      "|(anthropic|bedrock)/response:odd_types", ANY,
      "its parser fails on members of another type; what can be used is given", None,
      failed_at(500)),
    D("cohere/response:calls_without_ids|ollama/(response|stream):odd_calls", ANY,
      "its parser fails on a call without an id or of null", None, failed_at(500)),
    D("gemini/response:(tool_calls|nothing)", ANY,
      "its 422 blames the client for an answer its parser cannot take", None, failed_at(422)),
    D("cohere/stream(_usage|_tools|:(arguments_first|broke_off|call_without_id|citation(s_in_turn)?|text"
      "|thinking|tool_calls|calls_without_arguments|wrapped_tools))?", ANY,
      "its parser fails at the first line of Cohere's event stream", None, failed_at(500)),
]

OLDER_CALL = r"sent\.0\.body\.messages\.(1\.(tool_calls\.0\.(id|type|function\.(name|arguments))" \
             r"|function_call\.(name|arguments))|2\.(role|name|tool_name|tool_call_id))"

HISTORIES = [
    D("(deepseek|xai|together)/history:refusal",
      r"sent\.0\.body\.messages\.1\.(content|refusal)",
      "only OpenAI has a place for a refusal: elsewhere its words are the text", None,
      lambda ours, theirs: ours["sent.0.body.messages.1.content"] == "I will not."),
    D("(deepseek|mistral|groq|cohere|ollama)/history:older_call", OLDER_CALL,
      "these APIs have no function_call, and want a call before each result", None,
      lambda ours, theirs: ours["sent.0.body.messages.2.role"] == "tool"),
    D("deepseek/history:unthought", r"sent\.0\.body\.messages\.1\.reasoning_content",
      "refused without it while the model thinks; there the price map decides, and knows of "
      "deepseek-chat that it does not", both(" ", MISSING)),
    D("(cohere|ollama)/history:null_parameters",
      r"sent\.0\.body\.tools\.0\.function\.parameters(\.(type|properties))?",
      "parameters are an object", None,
      lambda ours, theirs: ours["sent.0.body.tools.0.function.parameters.type"] == "object"),
]

DIFFERENCES = [*HEADERS, *SENT, *HISTORIES, *BROKEN_THERE, *ANSWERS, *FAULTS, *ONCE,
               *BROKEN_STREAMS]
