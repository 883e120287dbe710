/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDERS_H
#define LLM_PROVIDERS_H

/**
 * @file providers.h
 * @brief What the rows share: credentials, base URLs, quirks; and the rows with a file each.
 */

#include "llm_config.h"
#include "dialect/dialects.h"
#include "base/json/json.h"
#include "base/one_of.h"
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/openais_own.h"

/* -- for the caller of a provider: slots with their defaults --------------------------------- */

/**
 * The URL of a call: the row's url slot, or base URL + path.
 * @return APR_SUCCESS; APR_EGENERAL with *err: no base URL is known
 */
apr_status_t llm_provider_url(llm_try_t *try, const llm_endpoint_t *e, const char **url,
                              llm_err_t **err);

/** Add credentials and the deployment's extra headers to req: the auth slot, or Bearer. */
apr_status_t llm_provider_auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err);

/**
 * Settle what llm_provider_endpoint(), llm_provider_url() and llm_provider_needs_tweak() ask of a
 * deployment's model: the answers hang on nothing but the finished deployment, the model and what
 * the client speaks.
 * @return llm_deployment_t.settled
 */
const llm_settled_t *llm_provider_settle(const llm_deployment_t *d, apr_pool_t *p);

/** @return 1 when llm_provider_tweak() has to see this body as a tree. */
int llm_provider_needs_tweak(const llm_try_t *try, const char *body, apr_size_t n);

/**
 * Apply the quirks of the try's endpoint to a body as it is sent, whose members were
 * judged (llm_params_apply) and whose model is the upstream's.
 */
apr_status_t llm_provider_tweak(llm_try_t *try, json_object *body, llm_err_t **err);

/* -- for the rows ---------------------------------------------------------------------------- */

/** @return the first variable of a comma list (no blanks) that is set and not empty, or NULL. */
const char *llm_provider_env(const char *names);

/** @return the key of the deployment or of the environment, or NULL. */
const char *llm_provider_key(const llm_try_t *try);

/** @return the base URL of the deployment, the environment or the row, or NULL. */
const char *llm_provider_base(const llm_try_t *try);

/** @return a text of litellm_params, or of the environment when env is not NULL; or NULL. */
const char *llm_provider_param(const llm_try_t *try, const char *name, const char *env);

/** Authorization: Bearer, with the fetched token, the key, or an error naming the variable. */
apr_status_t llm_auth_bearer(llm_try_t *try, llm_http_req_t *req, llm_err_t **err);

/** The 401 for a deployment without credentials. @return APR_EGENERAL */
apr_status_t llm_auth_missing(llm_try_t *try, const char *env, llm_err_t **err);

/** The 400 for a deployment without a base URL. @return APR_EGENERAL */
apr_status_t llm_provider_no_base(llm_try_t *try, llm_err_t **err);

/** For url slots: the base URL, /v1 when it lacks that, and the path. */
apr_status_t llm_url_v1(llm_try_t *try, const llm_endpoint_t *e, const char **url, llm_err_t **err);

/** base + path, unless base ends with path already. */
const char *llm_provider_join(apr_pool_t *p, const char *base, const char *path);

/* Endpoints of OpenAI's API, with rules of members and repairs of their host. */
#define LLM_CHATS_AT(at, rows, fixes)                                                           \
    { .op = LLM_OP_GENERATE, .path = at, .dialect = &llm_dialect_openai_chat, .params = rows,   \
      .quirks = fixes }
#define LLM_CHATS(rows, fixes) LLM_CHATS_AT("/chat/completions", rows, fixes)
#define LLM_COMPLETES(rows, fixes)                                                              \
    { .op = LLM_OP_GENERATE, .path = "/completions", .dialect = &llm_dialect_openai_completion, \
      .params = rows, .quirks = fixes }
#define LLM_EMBEDS(rows, fixes)                                                                 \
    { .op = LLM_OP_EMBEDDING, .path = "/embeddings", .dialect = &llm_dialect_openai_embeddings, \
      .params = rows, .quirks = fixes }
#define LLM_ENDPOINTS_END { .dialect = NULL }

/* For serves: a model of OpenAI's answers at one of two places, if it is known to; what it is not
 * made for goes by way of the other. */
int llm_openai_chats(const llm_try_t *try);
int llm_openai_completes(const llm_try_t *try);

/** @return 1 when a word of the name begins so: "innovation" is no nova */
int llm_name_has(const char *name, const char *beginning);

/** @return the mode a deployment's name tells ("embedding"); NULL: none, most models chat */
const char *llm_mode_by_name(const llm_deployment_t *d);

/** @return 1 for a model that answers neither chats nor completions: /v1/responses alone */
int llm_openai_only_responds(const llm_try_t *try);

/* Fixes for quirk tables; all keep unknown members. */
apr_status_t llm_fix_developer_role(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_cache_control(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_content_lists(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_null_members(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_tool_schemas(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_tool_roots(llm_try_t *try, json_object *body, llm_err_t **err);
/**
 * OpenAI alone takes a function without parameters for one that has none: to others it is told
 * (Mistral refuses the call).
 */
apr_status_t llm_fix_bare_tools(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_strict_tools(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_schema_names(llm_try_t *try, json_object *body, llm_err_t **err);
/** A JSON schema goes into the prompt, and JSON alone is asked for. */
apr_status_t llm_fix_schema_to_prompt(llm_try_t *try, json_object *body, llm_err_t **err);
/**
 * JSON of any kind is asked for in words where there are tools: for APIs that refuse both in one
 * call. Even "text" goes, which says nothing.
 */
apr_status_t llm_fix_format_beside_tools(llm_try_t *try, json_object *body, llm_err_t **err);
/**
 * The same for servers that hold the whole answer to a grammar, so that no tool can be called;
 * where none is to be, the grammar stays.
 */
apr_status_t llm_fix_grammar_beside_tools(llm_try_t *try, json_object *body, llm_err_t **err);
/** The same for OpenAI's models from before structured outputs; some have not even JSON mode. */
apr_status_t llm_fix_gpt_schema(llm_try_t *try, json_object *body, llm_err_t **err);
/**
 * Claude's switch as routers have it: reasoning {max_tokens | enabled}. A budget and "disabled" go
 * before an effort
 * (https://openrouter.ai/docs/use-cases/reasoning-tokens).
 */
apr_status_t llm_fix_thinking_to_reasoning(llm_try_t *try, json_object *body, llm_err_t **err);
/** @return 1 when a call, or this very one, is asked for */
int llm_tool_is_forced(json_object *body);
/** Whether to call is the model's own choice: thinking, many refuse to be forced. */
void llm_unforce_tool(json_object *body);
/** The same for Claude, where "thinking" says that it thinks. */
apr_status_t llm_fix_forced_thinking(llm_try_t *try, json_object *body, llm_err_t **err);
/**
 * For APIs that refuse every tool_choice but "auto": with "none" the tools go, a forced call is a
 * parameter that is not supported.
 */
apr_status_t llm_fix_choice_but_auto(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_own_members(llm_try_t *try, json_object *body, llm_err_t **err);

/** @return 1 when an answer by a JSON schema is asked for */
int llm_asks_schema(json_object *body);
int llm_has_tools(json_object *body);       /**< some, in the newer or older form */

/** Ids of calls as Mistral's models want them, whoever hosts them. Right ones are kept. */
apr_status_t llm_fix_ids_of_nine(llm_try_t *try, json_object *body, llm_err_t **err);
/**
 * The order of turns as Mistral's models want it: behind a result the model speaks, no one else
 * (github.com/mistralai/mistral-common, protocol/instruct/validator.py).
 */
apr_status_t llm_fix_mistral_order(llm_try_t *try, json_object *body, llm_err_t **err);

/** Ids as the model's maker takes them: most hosts hand them on as they are. */
apr_status_t llm_fix_ids_of_openai(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_ids_of_claude(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_no_tools(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_message_names(llm_try_t *try, json_object *body, llm_err_t **err);

/**
 * Drop the members named (NULL-ended) where that is wanted or they ask for nothing, else fail with
 * all that are there.
 */
apr_status_t llm_refuse_params(llm_try_t *try, json_object *body, const char *const *names,
                               llm_err_t **err);

/* For rows of params: what the price map, or the deployment's model_info, says of the model. */
int llm_cannot_reason(const llm_try_t *try);             /**< not known to */
int llm_known_not_to_reason(const llm_try_t *try);       /**< known, and does not */
/** The same for a switch that hosts may not have, though their models reason. */
int llm_unlisted_to_reason(const llm_try_t *try);
int llm_known_without_tools(const llm_try_t *try);

/** @return 1 when the price map lists the efforts of a model that is not OpenAI's */
int llm_has_listed_efforts(const llm_try_t *try);
/**
 * @return the weakest effort the model has that is no less than what was asked, else its strongest.
 *         "none" turns reasoning off and is never traded for anything; what is not known passes.
 */
const char *llm_nearest_effort(const llm_try_t *try, const char *asked);
/** The same among LLM_EFFORT_*. */
const char *llm_effort_among(unsigned known, const char *asked);
/** @return the least a model that always reasons can be told */
const char *llm_weakest_effort(const llm_try_t *try);
apr_status_t llm_fix_nearest_effort(llm_try_t *try, json_object *body, llm_err_t **err);

/** An effort gpt-oss has, for models of that name; see llm_gpt_oss_effort(). */
apr_status_t llm_fix_gpt_oss_effort(llm_try_t *try, json_object *body, llm_err_t **err);

/** Claude's word for thinking where it helps, at APIs whose switch is on or off. */
apr_status_t llm_fix_adaptive_thinking(llm_try_t *try, json_object *body, llm_err_t **err);

/**
 * The model without a path in front of it ("org/o3-mini"), or its maker's name ("openai-o3").
 * base_model says it where the name is the deployment's own.
 */
const char *llm_model_name(const llm_try_t *try);

/** OpenAI's reasoning models: o1, o3 ..., gpt-5 and newer; for the rows that host them. */
int llm_is_o_series(const llm_try_t *try);
int llm_is_gpt5_series(const llm_try_t *try);
int llm_is_gpt_or_o_series(const llm_try_t *try);    /**< any of OpenAI's by its name */
int llm_is_gpt_oss(const llm_try_t *try);            /**< the open ones, which others serve */
int llm_is_openais(const llm_try_t *try);            /**< any of OpenAI's but these */
/** Of a Claude that refuses temperature beside top_p, what asks for nothing is left out. */
apr_status_t llm_fix_claude_sampling(llm_try_t *try, json_object *body, llm_err_t **err);
/** Known to take no custom and allowed tools, by its name or its host. */
int llm_lacks_openais_tools(const llm_try_t *try);
int llm_is_gpt_without_schemas(const llm_try_t *try);        /**< made before structured outputs */
/** @return 0: openai/ leads to a server of others with the same API and names */
int llm_is_at_home(const llm_try_t *try);
int llm_is_claude(const llm_try_t *try);
int llm_is_gemini(const llm_try_t *try);
/** A family whose models reason wherever they run, which the price map forgets of some hosts. */
int llm_is_of_reasoning_family(const llm_try_t *try);

/** Whose thoughts a model's maker wants back. */
typedef enum {
    LLM_THOUGHTS_NONE,
    LLM_THOUGHTS_OF_CALLS,      /**< of each turn with calls */
    LLM_THOUGHTS_OF_ALL         /**< of each turn, where there are calls or tools */
} llm_thoughts_back_t;
llm_thoughts_back_t llm_thoughts_wanted(const llm_try_t *try);
/** One that thinks whatever it is told, and so wants them whatever it is told. */
int llm_thinks_although_told(const llm_try_t *try);
/** Thinking goes back as text to whoever documents it or renders it into a prompt. */
int llm_takes_reasoning(const llm_try_t *try);
/** The same for models of such makers at hosts that hand it on. */
int llm_wants_thoughts_back(const llm_try_t *try);
apr_status_t llm_fix_thoughts_back(llm_try_t *try, json_object *body, llm_err_t **err);

/** Models whose makers refuse a tool's schema with a union at its root; hosts hand it on. */
int llm_wants_plain_roots(const llm_try_t *try);
int llm_is_o_series_with_single_calls(const llm_try_t *try);
int llm_is_grok(const llm_try_t *try);
/**
 * Grok models that reason refuse stop sequences and both penalties, of 0 as well
 * (https://docs.x.ai/docs/guides/reasoning), whoever hosts them.
 */
int llm_is_reasoning_grok(const llm_try_t *try);
/** How hard a Grok thinks could be said to grok-3-mini, and again from grok-4.3 on. */
int llm_is_grok_of_fixed_effort(const llm_try_t *try);
/** A Grok whose efforts are documented; any other is refused, but a nearest one can be found. */
int llm_is_grok_of_known_efforts(const llm_try_t *try);
apr_status_t llm_fix_grok_effort(llm_try_t *try, json_object *body, llm_err_t **err);
#define LLM_PARAMS_GROK                                                          \
    { "stop", NULL, LLM_PARAM_UNSUPPORTED, llm_is_reasoning_grok },              \
    { "frequency_penalty", NULL, LLM_PARAM_UNSUPPORTED, llm_is_reasoning_grok }, \
    { "presence_penalty", NULL, LLM_PARAM_UNSUPPORTED, llm_is_reasoning_grok }

/* Parameters of OpenAI's that nobody else has, for hosts that refuse members they do not know. */
#define LLM_PARAMS_OPENAIS_ALONE                                                 \
    { "audio", NULL, LLM_PARAM_UNSUPPORTED, NULL },                              \
    { "modalities", NULL, LLM_PARAM_UNSUPPORTED, NULL },                         \
    { "prompt_cache_retention", NULL, LLM_PARAM_UNSUPPORTED, NULL },             \
    { "safety_identifier", NULL, LLM_PARAM_UNSUPPORTED, NULL },                  \
    { "store", NULL, LLM_PARAM_UNSUPPORTED, NULL },                              \
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },                          \
    { "web_search_options", NULL, LLM_PARAM_UNSUPPORTED, NULL }

apr_status_t llm_fix_o_series(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_gpt5_series(llm_try_t *try, json_object *body, llm_err_t **err);
/**
 * Function tools of a model that would reason beside them, where the host has that at another
 * endpoint alone: refused, or it is told not to reason.
 */
apr_status_t llm_fix_tools_beside_effort(llm_try_t *try, json_object *body, llm_err_t **err);
/** @return LLM_EFFORT_* the host itself tells callers to say, which the price map may lack */
unsigned llm_efforts_by_host(const llm_try_t *try);
/** @return 1 when "none" is all the host takes beside these tools: it knows best whether it does */
int llm_wants_none_beside_tools(const llm_try_t *try, json_object *body);
/** @return LLM_EFFORT_* of a model of OpenAI's; 0: not known */
unsigned llm_openais_efforts(const llm_try_t *try);
int llm_is_on_azure(const llm_try_t *try);           /**< by the host of its base URL */

/**
 * Triggers of quirks: what the scan of the body found of its messages and tools (LLM_HISTORY_*),
 * instead of a text to look for.
 */
extern const char llm_trigger_extended[], llm_trigger_beyond_least[], llm_trigger_tool_root[];
extern const char llm_trigger_openais_own[], llm_trigger_no_tools[], llm_trigger_bare_tool[];

/** What hosts of many makers' models need; LLM_QUIRKS_COMMON is for every row but OpenAI's own. */
extern const llm_quirk_t llm_quirks_common[];
/** OpenAI's models that reason have their rules wherever they are hosted. */
#define LLM_QUIRKS_SERIES                                                       \
    { "\"json_schema\"", llm_is_gpt_without_schemas, llm_fix_gpt_schema },      \
    { NULL, llm_is_o_series, llm_fix_o_series },                                \
    { NULL, llm_is_gpt5_series, llm_fix_gpt5_series }
/** Before the rules of the series, which go by the effort that is left. */
#define LLM_QUIRK_TOOLS_EFFORT { "\"tools\"", llm_is_gpt5_series, llm_fix_tools_beside_effort }
/** What is said of tools: in terms the model knows, and nothing where there are none. */
#define LLM_QUIRKS_TOOLS                                                        \
    { llm_trigger_openais_own, llm_lacks_openais_tools, llm_openais_own_plain }, \
    { llm_trigger_no_tools, NULL, llm_fix_no_tools },                           \
    { llm_trigger_bare_tool, NULL, llm_fix_bare_tools },                        \
    { "\"thinking\"", llm_is_claude, llm_fix_forced_thinking }
/** Hosts of Claude hand sampling on to it. */
#define LLM_QUIRK_SAMPLING { "\"top_p\"", llm_is_claude, llm_fix_claude_sampling }
/** Ids of calls by the model's maker, and the order of turns. */
#define LLM_QUIRKS_IDS                                                          \
    { llm_trigger_extended, llm_is_openais, llm_fix_ids_of_openai },            \
    { "\"tool_call", llm_is_claude, llm_fix_ids_of_claude },                    \
    { "\"tool_call", llm_wants_ids_of_nine, llm_fix_ids_of_nine },              \
    { "\"tool_call", llm_wants_ids_of_nine, llm_fix_mistral_order }
/** For calls and tools; before what takes the switch for thinking out of a body. */
#define LLM_QUIRK_THOUGHTS { "\"tool", llm_wants_thoughts_back, llm_fix_thoughts_back }
/** Claude refuses an assistant's empty text, which most others take. */
#define LLM_QUIRK_EMPTY_TEXT { "\"\"", llm_is_claude, llm_fix_own_members }
#define LLM_QUIRKS_COMMON LLM_QUIRKS_OF_HOST(llm_wants_plain_roots)
/** Of one that refuses tools without an object at their root, whoever made the model. */
#define LLM_QUIRKS_STRICT LLM_QUIRKS_OF_HOST(NULL)
#define LLM_QUIRKS_OF_HOST(wants_plain_roots)                                   \
    LLM_QUIRKS_WITH_MARKS(wants_plain_roots),                                   \
    { "\"cache_control\"", NULL, llm_fix_cache_control }
/** Of one that takes marks of what is to be cached, as Claude does. */
#define LLM_QUIRKS_WITH_MARKS(wants_plain_roots)                                \
    { "\"developer\"", NULL, llm_fix_developer_role },                          \
    LLM_QUIRKS_TOOLS,                                                           \
    LLM_QUIRK_SAMPLING,                                                         \
    { llm_trigger_extended, NULL, llm_fix_own_members },                        \
    LLM_QUIRK_EMPTY_TEXT,                                                       \
    LLM_QUIRK_THOUGHTS,                                                         \
    LLM_QUIRKS_IDS,                                                             \
    { llm_trigger_tool_root, wants_plain_roots, llm_fix_tool_roots },           \
    { "\"reasoning_effort\"", llm_is_gpt_oss, llm_fix_gpt_oss_effort },         \
    { "\"reasoning_effort\"", llm_has_listed_efforts, llm_fix_nearest_effort }

/** Models of many makers behind Azure's doors, each with its own rules. */
extern const llm_param_t llm_params_foundry[];
extern const llm_quirk_t llm_quirks_foundry[];

/** The same of Databricks. */
extern const llm_quirk_t llm_quirks_databricks[];

/** Tables of rows that have a file of their own. */
extern const llm_param_t llm_params_zai[];
extern const llm_quirk_t llm_quirks_zai[];
extern const llm_param_t llm_params_moonshot[];
extern const llm_quirk_t llm_quirks_moonshot[];
extern const llm_quirk_t llm_quirks_dashscope[];

extern const llm_provider_t llm_provider_openai;
extern const llm_provider_t llm_provider_text_completion_openai;
extern const llm_provider_t llm_provider_azure;
extern const llm_provider_t llm_provider_azure_ai;
extern const llm_provider_t llm_provider_anthropic;
extern const llm_provider_t llm_provider_bedrock;
extern const llm_provider_t llm_provider_azure_text;
extern const llm_provider_t llm_provider_heroku;
extern const llm_provider_t llm_provider_huggingface;
extern const llm_provider_t llm_provider_oobabooga;
extern const llm_provider_t llm_provider_mistral;
extern const llm_provider_t llm_provider_codestral;
extern const llm_provider_t llm_provider_deepseek;
extern const llm_provider_t llm_provider_openrouter;
extern const llm_provider_t llm_provider_groq;
extern const llm_provider_t llm_provider_sarvam;
extern const llm_provider_t llm_provider_cohere;
extern const llm_provider_t llm_provider_cohere_chat;
extern const llm_provider_t llm_provider_gemini;
extern const llm_provider_t llm_provider_ollama;
extern const llm_provider_t llm_provider_ollama_chat;
extern const llm_provider_t llm_provider_vertex_ai;
extern const llm_provider_t llm_provider_vertex_ai_beta;
extern const llm_provider_t llm_provider_xai;

#endif
