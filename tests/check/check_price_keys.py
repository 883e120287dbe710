# SPDX-License-Identifier: Apache-2.0
"""What generate.py charges has a column in the table and a key in the file; it takes no other."""
import re
from tree import edit, main, without_comments

GENERATE = "modules/core/catalog/generate.py"
TABLE = "modules/core/catalog/table.h"
PRICE = "modules/core/config/models/price.c"
SERVICE = "modules/core/config/models/price_service.c"
CALL = {"litellm_provider": "openai", "mode": "chat"}
# entries with such a key are refused, or taken
NEW = [{"output_cost_per_smell": 1}, {"hourly_pricing": {}},
       {"tiered_pricing": [{"input_cost_per_smell": 1}]}, {"output_cost_per_token_slow": 1},
       {"input_cost_per_audio_token_above_1k_tokens": 1}, {"lunar_multiplier": 2},
       {"regional_uplift": 2}]
KNOWN = [{"output_cost_per_token_above_272k_tokens_flex": 1, "off_peak_pricing": {}},
         {"code_interpreter_cost_per_session": 1},
         {"cache_creation_input_token_cost_above_1hr_above_200k_tokens": 1},
         {"tiered_pricing": [{"range": [0, 1], "output_cost_per_reasoning_token": 1}]}]


def columns(table, prefix):
    names = re.findall(r"\bLLM_" + prefix + r"_\w+", re.search(
        r"enum \{([^}]*LLM_" + prefix + r"_COUNT)", table)[1])
    return len(names) - 1


def refuses(made, entry):
    try:
        made["check_keys"]("m", {**CALL, **entry})
    except SystemExit as said:
        return any(key in str(said) for key in [*entry, "input_cost_per_smell"])
    return False


def check(tree):
    made = {"__name__": "generate"}
    exec(compile(tree.read(GENERATE), GENERATE, "exec"), made)      # ours, without its main
    table, price = without_comments(tree.read(TABLE)), without_comments(tree.read(PRICE))
    problems = [f"{PRICE}: no key {key}" for key in made["CHARGED"] if f'"{key}"' not in price]
    problems += [f"{PRICE}: no {key}_above_..." for key in made["TIERED"]
                 if f'{{ "{key}", offsetof(llm_price_tier_t' not in price]
    problems += [f"{SERVICE}: no ...{suffix}" for _, suffix in made["SERVICES"]
                 if f'"{suffix}"' not in tree.read(SERVICE)]
    for prefix, of in (("RATE", made["RATES"]), ("FEE", made["SIZES"] + made["FEES"])):
        if columns(table, prefix) != len(of):
            problems.append(f"{TABLE}: other LLM_{prefix}_* than {GENERATE} has")
    problems += [f"{GENERATE}: takes {entry}" for entry in NEW if not refuses(made, entry)]
    problems += [f"{GENERATE}: refuses {entry}" for entry in KNOWN if refuses(made, entry)]
    return problems


main(check, [
    ("a rate the file cannot set", lambda t: edit(t, PRICE, 'RATE("output_cost_per_image_token"',
                                                  'RATE("output_cost_per_image"')),
    ("a list the file cannot have", lambda t: edit(t, PRICE, '"off_peak_pricing"', '"off_peak"')),
    ("a rate without tiers", lambda t: edit(
        t, PRICE, '{ "cache_read_input_token_cost", offsetof', '{ "cache_read", offsetof')),
    ("a tier the file cannot price", lambda t: edit(t, SERVICE, '"_ultrafast"', '"_fast"')),
    ("a rate without a column", lambda t: edit(t, TABLE, "LLM_RATE_VIDEO_OUT, ", "")),
    ("any key", lambda t: edit(t, GENERATE, "not is_decided(key)", "not key")),
    ("a key less", lambda t: edit(t, GENERATE, '"code_interpreter_cost_per_session": ',
                                       '"interpreter_cost": ')),
])
