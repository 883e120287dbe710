#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make prices_table.c from LiteLLM's price map.

    generate.py PATH/model_prices_and_context_window_backup.json VERSION > prices_table.c

The map is part of the Python package "litellm" (MIT licence). Only what chat, completion and
embedding calls are charged by is kept; every entry stays, for model lists and their modes.
"""

import json
import re
import sys

# LiteLLM has several names for one provider's models; all of a family share prices.
FAMILY_PREFIX = ("bedrock", "vertex_ai", "fireworks_ai")
FAMILY = {"cohere_chat": "cohere", "ai21_chat": "ai21"}
FAMILY_ALIAS = {"bedrock_converse": "bedrock", "vertex_ai_beta": "vertex_ai"} | FAMILY
NOT_A_FAMILY_MEMBER = ("bedrock_mantle",)

# (provider, provider whose prices it may use, best first; "*": anybody's). Both of Azure's APIs
# serve what Azure sells, of which the map has some models under one of them alone; OpenAI's and
# Anthropic's models cost there what these charge themselves
# (https://platform.claude.com/docs/en/build-with-claude/claude-in-microsoft-foundry). OpenAI's
# models that only complete text have a provider of their own in the map, as Azure's have.
ACCEPTS = [("azure", "azure_ai"), ("azure", "azure_text"), ("azure", "openai"),
           ("azure", "anthropic"), ("azure_ai", "azure"), ("azure_ai", "openai"),
           ("azure_ai", "anthropic"), ("azure_text", "azure"),
           ("azure_text", "text-completion-openai"), ("github", "*"), ("litellm_proxy", "*"),
           ("openai", "text-completion-openai")]

# Bare names that are in no list, first match wins (apr_fnmatch patterns).
GUESSES = [("anthropic.claude-*", "bedrock")] + [
    (geo + ".anthropic.claude-*", "bedrock")
    for geo in ("us", "eu", "au", "jp", "apac", "global", "us-gov")
] + [
    ("claude-[a-z]*-[0-9]*", "anthropic"),
    ("ft:gpt-3.5-turbo*", "openai"),
    ("ft:gpt-4*", "openai"),
    ("gpt-image*", "openai"),
    ("\\*", "openai"),
]

# Providers that charge the upper tier once a prompt reaches its limit, not only beyond it.
INCLUSIVE = ("xai",)

# What cached tokens cost as a part of the input rate, where the map does not say and the provider
# does: read, read from a cache that was asked for, written, written for an hour. The first pattern
# of "provider:name" that fits counts. All others cost the input rate: of OpenAI's audio, -pro and
# older models, Cerebras, Moonshot's v1 and Azure's other makers price lists have no other, and
# Together, DeepInfra, Novita, Vercel and so on have one by model, which the map would have.
ALIBABA = "(dashscope|qwencloud|qwen_ai_platform):.*"
CACHE_PARTS = [(re.compile(pattern), parts) for pattern, parts in (
    # https://docs.fireworks.ai/faq-new/billing-pricing/is-prompt-caching-billed-differently
    ("fireworks_ai:.*", (0.5, None, None, None)),
    # https://www.alibabacloud.com/help/en/model-studio/context-cache
    (ALIBABA, (0.2, 0.1, 1.25, None)),
    # https://console.groq.com/docs/prompt-caching
    ("groq:.*", (0.5, None, None, None)),
    # https://platform.claude.com/docs/en/build-with-claude/prompt-caching, and the same at
    # https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/prompt-caching
    ("(anthropic|azure_ai|bedrock|vertex_ai):.*claude-.*", (0.1, None, 1.25, 2)),
    # whoever sells them: an hour is not as cheap as the map's five minutes
    (".*claude-.*", (None, None, None, 2)),
    # https://platform.openai.com/docs/pricing, which Azure's is
    ("(azure|openai):(azure/[a-z-]+/|ft:)?gpt-4o(-mini)?(-2024-(07-18|08-06|11-20))?",
     (0.5, None, None, None)),
    # https://cloud.google.com/vertex-ai/generative-ai/pricing
    ("vertex_ai:.*gemini-2[.]0-flash.*", (0.25, None, None, None)),
    # https://docs.z.ai/guides/overview/pricing
    ("zai:zai/glm-4[.]5v?", (0.11 / 0.6, None, None, None)),
    ("zai:zai/glm-4[.]5-x", (0.45 / 2.2, None, None, None)),
    ("zai:zai/glm-4[.]5-air", (0.03 / 0.2, None, None, None)),
    ("zai:zai/glm-4[.]5-airx", (0.22 / 1.1, None, None, None)),
)]
# Whose price lists have one rate for all that a model wrote if it thought, "thinking mode (thoughts
# and answer)", and another if it did not
# (https://help.aliyun.com/zh/model-studio/model-pricing).
BY_MODE = ("dashscope", "qwencloud", "qwen_ai_platform")
# Where cached tokens are free (https://docs.tensormesh.ai/serverless-usage); elsewhere a rate of
# zero beside an input rate is one nobody knew.
FREE_CACHE = ("tensormesh",)

FLAGS = [
    ("supports_function_calling", 0x01),
    ("supports_vision", 0x02),
    ("supports_response_schema", 0x04),
    ("supports_reasoning", 0x08),
    ("supports_adaptive_thinking", 0x10),
    ("supports_prompt_caching", 0x20),
    ("supports_native_structured_output", 0x40),
    ("supports_system_messages", 0x80),
    ("supports_parallel_function_calling", 0x200),
]
FLAG_INCLUSIVE = 0x100
FLAG_NO_TOOLS = 0x400
FLAG_NO_SAMPLING = 0x800
FLAG_PLAIN_DEFAULT = 0x1000
FLAG_NO_TOOL_CHOICE = 0x2000
FLAG_ALWAYS_SEARCHES = 0x4000
FLAG_SEARCH_BY_PROMPT = 0x8000
FLAG_SMALL_SEARCHES = 0x10000
FLAG_ROUTER = 0x40000
FLAG_BY_MODE = 0x80000
EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")

RATES = [
    "input_cost_per_token",
    "output_cost_per_token",
    "cache_read_input_token_cost",
    "cache_creation_input_token_cost",
    "cache_creation_input_token_cost_above_1hr",
    "output_cost_per_reasoning_token",
    "input_cost_per_audio_token",
    "output_cost_per_audio_token",
    "cache_read_input_audio_token_cost",
    "input_cost_per_image_token",
    "output_cost_per_image_token",
    "input_cost_per_video_token",
    "output_cost_per_video_token",
    "explicit_cache_read_input_token_cost",
]
TIERED = RATES[:5]
CACHE_READ, CACHE_WRITE, CACHE_HOUR = CACHED = (2, 3, 4)
INPUT, OUTPUT, THOUGHT = RATES[0], RATES[1], RATES[5]
CACHE_EXPLICIT = RATES.index("explicit_cache_read_input_token_cost")
IMAGE_OUT = "output_cost_per_image_token"
BESIDE_INPUT = ("input_cost_per_audio_token", "cache_read_input_audio_token_cost",
                "input_cost_per_video_token")
BESIDE_TEXT = BESIDE_INPUT + ("output_cost_per_audio_token", "output_cost_per_video_token")

# What is charged beside tokens, or by tokens beside the prompt; in the order of LLM_FEE_*.
SIZES = ["search_context_size_low", "search_context_size_medium", "search_context_size_high"]
SEARCH = "search_context_cost_per_query"
FEES = ["google_maps_grounding_cost_per_query", "citation_cost_per_token",
        "input_cost_per_request", "input_cost_per_image", "visit_website_cost_per_query"]
OTHER_NAMES = {"input_cost_per_token_cache_hit": "cache_read_input_token_cost"}

# Providers whose searches are small where nobody says of what size.
SMALL_SEARCHES = ("perplexity",)
# Models that search the web for every call (provider, pattern of the name): OpenAI's "always
# retrieve information from the web before responding", and Perplexity has a fee per request.
# Of deep research each query is told.
ALWAYS_SEARCH = re.compile(r"openai:gpt-[0-9a-z.-]*-search-(preview|api)(-[0-9-]+)?"
                           r"|perplexity:perplexity/sonar(-pro|-reasoning|-reasoning-pro)?")
# What else Groq's browser costs, beside the searches the map knows
# (https://groq.com/pricing: "Visit Website").
PAGE = {"groq": 0.001}
# Factors on what tokens cost, by where a call is processed; in the order of LLM_REGION_*.
UPLIFTS = ["regional_endpoint_uplift_multiplier", "regional_processing_uplift_multiplier_eu",
           "regional_processing_uplift_multiplier_us"]
# What Bedrock's latency-optimized inference costs, times everything else, of the models that have
# it: Nova Pro 1.00 and 4.00 a million for 0.80 and 3.20, Claude 3.5 Haiku 1 and 5 for 0.80 and 4,
# Llama 3.1 405B 3.00 for 2.40, 70B 0.90 for 0.72 (https://aws.amazon.com/bedrock/pricing/ and
# https://docs.aws.amazon.com/bedrock/latest/userguide/latency-optimized-inference.html).
OPTIMIZED = re.compile(r"bedrock:(.*[./])?(amazon[.]nova-pro|anthropic[.]claude-3-5-haiku"
                       r"|meta[.]llama3-1-(405|70)b)-.*")
OPTIMIZED_PERCENT = 125
# Parts of the standard rates that Bedrock's service tiers cost, as far as the map has them; answers
# name the tier that served (https://aws.amazon.com/bedrock/service-tiers/).
BEDROCK_TIERS = {"_flex": 0.5, "_priority": 1.75}
BEDROCK = ("bedrock", "bedrock_converse")
# A search of Claude's own server tool, of every model that has it: $10 per 1,000
# (https://docs.claude.com/en/docs/agents-and-tools/tool-use/web-search-tool).
CLAUDE_SEARCH = 0.01
# Hours with prices of their own; days are the provider's, which begin some minutes before UTC's.
OFF_PEAK = "off_peak_pricing"
SHIFTS = {None: 0, "UTC": 0, "Asia/Shanghai": 480}
OFF_PEAK_SERVICE = 7
# Azure's routers of models: their price is the router's own and comes on top of the model's
# (https://learn.microsoft.com/azure/ai-foundry/openai/concepts/model-router).
ROUTER = re.compile(r"azure(_ai)?/model[-_]router")
# Providers with one fee for a prompt that searched, unless the entry says "per_query".
BY_PROMPT = ("gemini", "vertex_ai")

# What models cost that the map does not know, by the number of parameters in their names: provider,
# unit ("x": all of several experts', in billions), at most so many, the map's name for them. The
# first that fits counts. LiteLLM decides so in get_model_params_and_category() (Together AI) and
# get_base_model_for_pricing() (Fireworks AI), and there reads "1.5b" and "1p5b" as five billions.
# https://docs.fireworks.ai/serverless/pricing; https://www.together.ai/pricing
ANY = 1e9
BY_SIZE = [
    ("together_ai", "b", 4, "together-ai-up-to-4b"),
    ("together_ai", "b", 8, "together-ai-4.1b-8b"),
    ("together_ai", "b", 21, "together-ai-8.1b-21b"),
    ("together_ai", "b", 41, "together-ai-21.1b-41b"),
    ("together_ai", "b", 80, "together-ai-41.1b-80b"),
    ("together_ai", "b", 110, "together-ai-81.1b-110b"),
    ("together_ai", "m", 150, "together-ai-embedding-up-to-150m"),
    ("together_ai", "m", 350, "together-ai-embedding-151m-to-350m"),
    ("fireworks_ai", "x", 56, "fireworks-ai-moe-up-to-56b"),
    ("fireworks_ai", "x", 176, "fireworks-ai-56b-to-176b"),
    ("fireworks_ai", "b", 4, "fireworks-ai-up-to-4b"),
    ("fireworks_ai", "b", 16, "fireworks-ai-4.1b-to-16b"),
    ("fireworks_ai", "b", ANY, "fireworks-ai-above-16b"),
    ("fireworks_ai", "m", 150, "fireworks-ai-embedding-up-to-150m"),
    ("fireworks_ai", "m", 350, "fireworks-ai-embedding-150m-to-350m"),
]
RELEASE = re.compile("-latest|-[0-9]{4}-[0-9]{2}-[0-9]{2}")
SIZE_NAMES = re.compile("(together|fireworks)-ai-.*")
NO_SIZE = ("fireworks-ai-default",)     # free, which nobody knows

# Keys of chat, completion and embedding entries that are not charged, and why. An entry with a
# word of WORDS in a key that is neither here nor above stops the making of the table.
NOT_CHARGED = {
    "input_cost_per_character": "another unit of the price per token",
    "output_cost_per_character": "another unit of the price per token",
    "input_dbu_cost_per_token": "another unit of the price in dollars",
    "output_dbu_cost_per_token": "another unit of the price in dollars",
    "output_cost_per_image": "another unit of the price per token; of songs no answer counts any",
    "cost_per_second": "capacity bought by the hour, whatever is called",
    "input_cost_per_second": "capacity bought by the hour, whatever is called",
    "input_cost_per_audio_per_second": "no answer counts seconds; recordings are not embedded",
    "input_cost_per_video_per_second": "no answer counts seconds; films are not embedded",
    "input_cost_per_video_per_second_above_8s_interval": "no answer counts seconds",
    "input_cost_per_video_per_second_above_15s_interval": "no answer counts seconds",
    "input_cost_per_image_above_128k_tokens": "of models that are free",
    "input_cost_per_query": "of a model the gateway does not embed with",
    "code_interpreter_cost_per_session": "sessions belong to OpenAI's Responses API",
}
WORDS = ("cost", "pricing", "multiplier", "uplift")
NOT_CHARGED_SUFFIXES = ("_decisions",)      # an operation the gateway does not have
SPECIAL = "provider_specific_entry"
SEARCH_UNIT = "web_search_billing_unit"
CHARGED = [*RATES, *FEES, SEARCH, SEARCH_UNIT, "tiered_pricing", *OTHER_NAMES, *UPLIFTS, OFF_PEAK,
           SPECIAL]

# What keys of other service tiers end in, by the value of llm_service_e.
SERVICES = [(2, "_flex"), (3, "_priority"), (4, "_batches"), (5, "_balanced"), (6, "_ultrafast")]
ABOVE = re.compile("_above_[0-9]+k?_tokens$")
CALLED = ("chat", "completion", "embedding", "responses", None)


def is_decided(key):
    """Whether somebody looked at a key and it is charged, or known not to be."""
    stem = re.sub("(" + "|".join(suffix for _, suffix in SERVICES) + ")$", "", key)
    rate = ABOVE.sub("", stem)
    return (key in CHARGED or key in NOT_CHARGED or rate in TIERED or stem in RATES or
            rate in NOT_CHARGED or key.endswith(NOT_CHARGED_SUFFIXES))


def check_keys(name, entry):
    """Prices come in new dimensions: one nobody looked at is one nobody is charged by."""
    if entry.get("mode") not in CALLED and \
            "/v1/chat/completions" not in entry.get("supported_endpoints", ()):
        return
    rows = [row for row in entry.get("tiered_pricing") or () if isinstance(row, dict)]
    for key in [key for each in (entry, *rows) for key in each]:
        if any(word in key for word in WORDS) and not is_decided(key):
            sys.exit(f"{name}: {key} is neither charged nor known not to be: "
                     "see NOT_CHARGED in generate.py")


def steps_of(entry):
    """An entry by the size of the prompt, as one or more that have rates."""
    return entry.get("tiered_pricing") or [entry]


def by_mode(name, entry, price_map):
    """An entry with the rates of thoughts that its releases have.

    The price lists give a model and its releases one rate in thinking mode; the map lacks that of
    some names without a date. They are those of a release that costs the same without thoughts,
    of which releases from before there was a thinking mode are none.
    """
    def plain(one):
        return [(step.get("range"), step.get(INPUT), step.get(OUTPUT)) for step in steps_of(one)]

    if any(THOUGHT in step for step in steps_of(entry)):
        return entry
    for other, release in sorted(price_map.items()):
        if RELEASE.fullmatch(other.removeprefix(name)) and plain(release) == plain(entry) and \
                all(THOUGHT in step for step in steps_of(release)):
            steps = [step | {THOUGHT: its[THOUGHT]}
                     for step, its in zip(steps_of(entry), steps_of(release))]
            return entry | ({"tiered_pricing": steps} if "tiered_pricing" in entry else steps[0])
    return entry


def check_sizes(price_map):
    """A size the map has a price for is one that models are charged by."""
    known = {name for _, _, _, name in BY_SIZE}.union(NO_SIZE)
    found = {name for name in price_map if SIZE_NAMES.fullmatch(name)}
    if known != found:
        sys.exit(f"sizes of models are not those of the map: {sorted(known ^ found)}: "
                 "see BY_SIZE in generate.py")


def efforts(entry, bare):
    """Bits of the efforts a model takes, as it lists them or, for OpenAI's, as its flags say."""
    words = entry.get("reasoning_effort_levels")
    says = {word: entry.get(f"supports_{word}_reasoning_effort",
                            bare.get(f"supports_{word}_reasoning_effort"))
            for word in ("none", "minimal", "low", "xhigh")}
    provider = entry.get("litellm_provider")
    told = any(value is not None for value in says.values())
    if words is None and provider in ("openai", "azure") and told:
        wanted = ("xhigh", "none") if provider == "azure" else ("xhigh",)
        words = [word for word in EFFORTS
                 if says.get(word) or (word not in wanted and says.get(word) is None)]
    return sum(1 << EFFORTS.index(word) for word in words or ())


def family(name):
    if name in NOT_A_FAMILY_MEMBER:
        return name
    for prefix in FAMILY_PREFIX:
        if name.startswith(prefix):
            return prefix
    return FAMILY.get(name, name)


def number(value):
    return float(value) if isinstance(value, (int, float)) else -1.0


def base_rates(entry):
    rates = [number(entry.get(key)) for key in RATES]
    for other, key in OTHER_NAMES.items():
        if key not in entry:
            rates[RATES.index(key)] = number(entry.get(other))
    if rates[1] <= 0 and "output_cost_per_image_token" in entry:
        rates[1] = number(entry["output_cost_per_image_token"])
    return rates


def above_tiers(entry, base):
    """Suffix form: input_cost_per_token_above_200k_tokens and so on."""
    limits = {}
    for key in entry:
        for rate in TIERED:
            if key.startswith(rate + "_above_") and key.endswith("_tokens"):
                text = key[len(rate) + 7 : -7]
                if text.rstrip("k").isdigit():
                    limits[int(text.rstrip("k")) * (1000 if text.endswith("k") else 1)] = text
    tiers, rates = [], base
    for limit in sorted(limits):
        below, rates = rates, list(rates)
        for i, rate in enumerate(TIERED):
            value = entry.get(f"{rate}_above_{limits[limit]}_tokens")
            rates[i] = rates[i] if value is None else number(value)
            if value is None and i in CACHED and below[0] > 0 and rates[i] > 0:
                # what a longer prompt has in the cache costs more by the same part
                rates[i] = exact(rates[i] * rates[0] / below[0])
        tiers.append((limit, tuple(rates)))
    return tiers


def listed_tiers(entry, base):
    """List form: tiered_pricing, each tier with a range; nothing mixes between tiers."""
    rows = sorted((t for t in entry["tiered_pricing"] if len(t.get("range", [])) == 2),
                  key=lambda t: t["range"][0])
    tiers = []
    for row in rows:
        if "input_cost_per_token" not in row:
            continue
        rates = [number(row.get(key)) for key in RATES]
        rates[1] = base[1] if rates[1] < 0 else rates[1]
        rates[6:] = base[6:]
        tiers.append((int(row["range"][0]), tuple(rates)))
    return tiers


def exact(rate):
    """Without what floating point adds behind the digits of a price."""
    return float(f"{rate:.12g}")


def with_cache(rates, label):
    """Rates with those of cached tokens that the provider documents and the map lacks."""
    rates = list(rates)
    if rates[CACHE_READ] == 0 < rates[0] and not label.startswith(FREE_CACHE):
        rates[CACHE_READ] = -1.0
    parts = next((parts for pattern, parts in CACHE_PARTS if pattern.fullmatch(label)), ())
    for i, part in zip((CACHE_READ, CACHE_EXPLICIT, CACHE_WRITE, CACHE_HOUR), parts):
        of_a_write = i != CACHE_HOUR or rates[CACHE_WRITE] >= 0
        if part is not None and of_a_write and rates[i] < 0 < rates[0]:
            rates[i] = exact(rates[0] * part)
    return tuple(rates)


def price(entry, label):
    """(rates, tiers). @param label "provider:name", as CACHE_PARTS has it"""
    base = base_rates(entry)
    if isinstance(entry.get("tiered_pricing"), list):
        tiers = listed_tiers(entry, base)
    else:
        tiers = above_tiers(entry, base)
    tiers = [(limit, with_cache(rates, label)) for limit, rates in tiers]
    if isinstance(entry.get("tiered_pricing"), list) and tiers and tiers[0][0] == 0:
        return tiers[0][1], tuple(tiers[1:])
    return with_cache(base, label), tuple(tiers)


def service_entry(entry, suffix):
    """An entry as it would be if a service tier were the only one; None: it has no prices."""
    own = {key[: -len(suffix)]: value for key, value in entry.items()
           if key.endswith(suffix) and key.startswith(tuple(RATES)) and number(value) >= 0}
    part = BEDROCK_TIERS.get(suffix) if entry["litellm_provider"] in BEDROCK else None
    if part and INPUT not in own and number(entry.get(INPUT)) > 0:
        own = {key: exact(entry[key] * part) for key in TIERED
               if number(entry.get(key)) > 0} | own
    if not any(key in RATES for key in own):
        return None
    whole = {key: value for key, value in entry.items() if key != "tiered_pricing"} | own
    for key in entry:
        rate = ABOVE.sub("", key)
        if rate == key or key in own or rate not in own or number(entry.get(rate)) <= 0:
            continue
        # where long prompts have no price of their own they cost more by the same part
        whole[key] = exact(entry[key] * own[rate] / entry[rate])
    for rate in RATES[CACHE_READ], RATES[CACHE_WRITE]:
        more = own.get(RATES[0], 0) / (number(entry.get(RATES[0])) or 1)
        if rate not in own and rate in entry and more > 1:      # a dearer tier is dearer there too
            whole[rate] = exact(entry[rate] * more)
    write, hour = "cache_creation_input_token_cost", "cache_creation_input_token_cost_above_1hr"
    if write in own and number(entry.get(write)) > 0 and number(entry.get(hour)) >= 0:
        whole[hour] = exact(entry[hour] * own[write] / entry[write])
    for rate in BESIDE_TEXT:    # sounds and films by the same part
        of = INPUT if rate in BESIDE_INPUT else OUTPUT
        if rate in entry and rate not in own and of in own and number(entry.get(of)) > 0:
            whole[rate] = exact(entry[rate] * own[of] / entry[of])
    out = "output_cost_per_token"
    if out in own and "output_cost_per_reasoning_token" not in own:
        whole.pop("output_cost_per_reasoning_token", None)
    if out in own and IMAGE_OUT not in own and number(entry.get(out)) > 0 and IMAGE_OUT in entry:
        whole[IMAGE_OUT] = exact(entry[IMAGE_OUT] * own[out] / entry[out])
    return whole


def services(entry, label):
    """(service, rates, tiers) of each service tier that costs something else."""
    standard = price(entry, label)
    found = []
    for service, suffix in SERVICES:
        whole = service_entry(entry, suffix)
        if whole is not None and price(whole, label) != standard:
            found.append((service, *price(whole, label)))
    if OFF_PEAK in entry:
        found.append((OFF_PEAK_SERVICE, *price(off_peak_entry(entry), label)))
    return tuple(found)


def off_peak_entry(entry):
    """An entry as it would be if its hours off the peak were the only ones."""
    own = {key: value for key, value in entry[OFF_PEAK].items() if number(value) >= 0}
    for key in own:
        if key not in RATES:
            sys.exit(f"{OFF_PEAK} has a rate nobody knows: {key}")
    return entry | own


def minutes(text):
    hours, _, rest = text.partition(":")
    return int(hours) * 60 + int(rest)


def windows(entry):
    """(weekdays as bits, from, to, shift) of the hours with prices of their own."""
    rule = entry.get(OFF_PEAK) or {}
    shift = SHIFTS[rule.get("weekday_timezone")]
    found = []
    for one in ([{"hours_utc": rule["hours_utc"]}] if "hours_utc" in rule else []) + \
            rule.get("windows", []):
        days = sum(1 << (day - 1) for day in one.get("weekdays", range(1, 8)))
        hours = one["hours_utc"]
        for span in [hours] if isinstance(hours, str) else hours:
            begin, end = (minutes(part) for part in span.split("-"))
            if 0 < end <= begin:        # over midnight; with both the same, the whole day
                found.append((days, 0, end, shift))
                end = 0
            found.append((days, begin, end or 24 * 60, shift))
    return tuple(found)


def fees(entry):
    """What is charged beside tokens."""
    by_size = entry.get(SEARCH) if isinstance(entry.get(SEARCH), dict) else {}
    page = PAGE.get(entry.get("litellm_provider")) if by_size else None
    whole = {"visit_website_cost_per_query": page} | entry
    return tuple([number(by_size.get(size)) for size in SIZES] +
                 [number(whole.get(key)) for key in FEES])


def search_flags(name, entry, provider):
    flags = FLAG_SMALL_SEARCHES if provider in SMALL_SEARCHES else 0
    if SEARCH in entry and ALWAYS_SEARCH.fullmatch(f"{provider}:{name}"):
        flags |= FLAG_ALWAYS_SEARCHES
    if provider in BY_PROMPT and "claude" not in name and \
            entry.get(SEARCH_UNIT) != "per_query":
        flags |= FLAG_SEARCH_BY_PROMPT
    return flags


class Pool:
    """Distinct values in order of first use."""

    def __init__(self):
        self.index, self.values = {}, []

    def add(self, value):
        if value not in self.index:
            self.index[value] = len(self.values)
            self.values.append(value)
        return self.index[value]


class Strings:
    """Texts behind each other in one literal, addressed by offset."""

    def __init__(self):
        self.index, self.lines, self.size = {}, [], 0

    def add(self, text):
        if text not in self.index:
            self.index[text] = self.size
            self.lines.append(text)
            self.size += len(text.encode()) + 1
        return self.index[text]


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def count(entry, *keys):
    for key in keys:
        value = entry.get(key)
        if isinstance(value, (int, float)) and value > 0:
            return int(value)
    return 0


def lookup_order(name):
    """Names are looked up in any case, and so sorted without regard to it."""
    return name.encode().lower(), name.encode()


def percent(entry, name):
    """A factor of everything a call costs; 0: there is none."""
    factor = number((entry or {}).get(name))
    return round(factor * 100) if factor > 0 else 0


def fast(label, entry):
    """What the faster way to be served costs, in percent. @param label "provider:name" """
    if OPTIMIZED.fullmatch(label):
        return OPTIMIZED_PERCENT
    return percent(entry.get(SPECIAL), "fast")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        price_map = json.load(file)
    check_sizes(price_map)
    strings, rates, fee_rows = Strings(), Pool(), Pool()
    fee_rows.add(fees({}))
    rows, tier_rows, service_rows = [], [(0, 0)], [(0, 0, 0, 0)]
    tier_at, service_at, window_at = {(): 0}, {(): 0}, {(): 0}
    window_rows = [(0, 0, 0, 0)]
    providers, sized = {}, {}

    def place(steps):
        if steps not in tier_at:
            tier_at[steps] = len(tier_rows)
            tier_rows.extend((limit, rates.add(step)) for limit, step in steps)
        return tier_at[steps]

    def span(hours):
        if hours not in window_at:
            window_at[hours] = len(window_rows)
            window_rows.extend(hours)
        return window_at[hours], len(hours)

    for name, entry in sorted(price_map.items(), key=lambda item: lookup_order(item[0])):
        if name == "sample_spec" or "litellm_provider" not in entry:
            continue
        check_keys(name, entry)
        provider = family(entry["litellm_provider"])
        entry = by_mode(name, entry, price_map) if provider in BY_MODE else entry
        if provider == "anthropic" and SEARCH not in entry:
            entry = entry | {SEARCH: dict.fromkeys(SIZES, CLAUDE_SEARCH)}
        base, steps = price(entry, f"{provider}:{name}")
        others = services(entry, f"{provider}:{name}")
        if others not in service_at:
            service_at[others] = len(service_rows)
            service_rows += [(service, rates.add(flat), place(above), len(above))
                             for service, flat, above in others]
        flags = sum(bit for key, bit in FLAGS if entry.get(key) is True)
        flags |= FLAG_INCLUSIVE if provider in INCLUSIVE else 0
        flags |= FLAG_NO_TOOLS if entry.get("supports_function_calling") is False else 0
        flags |= FLAG_NO_SAMPLING if entry.get("supports_sampling_params") is False else 0
        flags |= FLAG_PLAIN_DEFAULT if entry.get("default_reasoning_effort") == "none" else 0
        flags |= FLAG_NO_TOOL_CHOICE if entry.get("supports_tool_choice") is False else 0
        flags |= search_flags(name, entry, provider)
        flags |= FLAG_BY_MODE if provider in BY_MODE else 0
        flags |= FLAG_ROUTER if ROUTER.fullmatch(name) else 0
        bare = price_map.get(name.rpartition("/")[2], {})
        providers.setdefault(provider, []).append((name.encode(), len(rows)))
        sized[name] = rates.add(base)
        rows.append((strings.add(name), strings.add(provider),
                     strings.add(entry["mode"]) if entry.get("mode") else -1, flags,
                     rates.add(base), place(steps), len(steps), efforts(entry, bare),
                     service_at[others], len(others),
                     fast(f"{provider}:{name}", entry), percent(entry.get(SPECIAL), "us"),
                     *(percent(entry, key) for key in UPLIFTS), *span(windows(entry)),
                     fee_rows.add(fees(entry)),
                     count(entry, "max_input_tokens", "max_tokens"),
                     count(entry, "max_output_tokens", "max_tokens")))
    names = sorted(providers, key=str.encode)
    pairs = [(strings.add(a), strings.add(b)) for a, b in sorted(FAMILY_ALIAS.items())]
    accepts = [(strings.add(a), strings.add(b)) for a, b in ACCEPTS]
    guesses = [(strings.add(a), strings.add(b)) for a, b in GUESSES]

    out = [
        "/* SPDX-License-Identifier: Apache-2.0 AND MIT",
        " *",
        f" * Made by generate.py from model_prices_and_context_window_backup.json of litellm "
        f"{sys.argv[2]}",
        " * (PyPI; copyright Berri AI, MIT licence). Do not edit; to renew it:",
        " *   generate.py MAP VERSION > prices_table.c",
        " */",
        '#include "catalog/table.h"',
        "",
        "const char llm_catalog_strings[] =",
    ]
    out += [f"    {quoted(line + chr(0)).replace(chr(0), chr(92) + '0')}" for line in strings.lines]
    out[-1] += ";"
    out += ["", "const llm_catalog_rates_t llm_catalog_rates[] = {"]
    out += ["    { { " + ", ".join(repr(r) if r >= 0 else "-1" for r in row) + " } },"
            for row in rates.values]
    out += ["};", "", "const llm_catalog_fees_t llm_catalog_fees[] = {"]
    out += ["    { { " + ", ".join(repr(r) if r >= 0 else "-1" for r in row) + " } },"
            for row in fee_rows.values]
    out += ["};", "", "const llm_catalog_tier_t llm_catalog_tiers[] = {"]
    out += [f"    {{ {limit}, {rate} }}," for limit, rate in tier_rows]
    out += ["};", "", "const llm_catalog_service_t llm_catalog_services[] = {"]
    out += ["    { " + ", ".join(str(field) for field in row) + " }," for row in service_rows]
    out += ["};", "", "const llm_price_window_t llm_catalog_windows[] = {"]
    out += ["    { " + ", ".join(str(field) for field in row) + " }," for row in window_rows]
    out += ["};", "", "const llm_catalog_row_t llm_catalog_rows[] = {"]
    out += ["    { " + ", ".join(str(field) for field in row) + " }," for row in rows]
    out += ["};", f"const int llm_catalog_nrows = {len(rows)};", ""]
    out += ["const llm_catalog_provider_t llm_catalog_providers[] = {"]
    first = 0
    for name in names:
        out.append(f"    {{ {strings.index[name]}, {first}, {len(providers[name])} }},")
        first += len(providers[name])
    out += ["};", f"const int llm_catalog_nproviders = {len(names)};", ""]
    order = [str(row) for name in names for _, row in sorted(providers[name])]
    out += ["const unsigned short llm_catalog_order[] = {"]
    out += ["    " + ", ".join(order[i : i + 14]) + "," for i in range(0, len(order), 14)]
    out += ["};"]
    out += ["", "const llm_catalog_size_t llm_catalog_sizes[] = {"]
    out += [f"    {{ {strings.index[provider]}, '{unit}', {most!r}, {sized[name]} }},"
            for provider, unit, most, name in BY_SIZE]
    out += ["};", f"const int llm_catalog_nsizes = {len(BY_SIZE)};"]
    for title, table in (("aliases", pairs), ("accepts", accepts), ("guesses", guesses)):
        out += ["", f"const llm_catalog_pair_t llm_catalog_{title}[] = {{"]
        out += [f"    {{ {a}, {b} }}," for a, b in table]
        out += ["};", f"const int llm_catalog_n{title} = {len(table)};"]
    print("\n".join(out))


if __name__ == "__main__":
    main()
