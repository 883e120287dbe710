/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_TOOLS_H
#define LLM_DIALECT_TOOLS_H

/**
 * @file tools.h
 * @brief Function tools in dialects that restrict their names and want arguments as objects.
 *
 * Names an upstream would refuse are rewritten on the way up and restored on the way down; the
 * pairs live in llm_try_t.notes, so a name that was not rewritten is never touched.
 */

#include <apr_hash.h>
#include "base/json/json.h"

/** The tool that carries a structured answer where the upstream has no such output. */
#define LLM_JSON_TOOL "json_tool_call"
/** The tool declared when a conversation shows tool calls but declares no tools. */
#define LLM_DUMMY_TOOL "dummy_tool"

/** What these dialects keep in llm_try_t.notes. */
typedef struct llm_notes_t {
    apr_hash_t *wire;           /**< name -> name sent; NULL: none was rewritten */
    apr_hash_t *original;       /**< name sent -> name; NULL with wire */
    int numbered;               /**< last number given to a name that clashed */
    int json_tool;              /**< the answer comes as a call of LLM_JSON_TOOL */
    int uploads;                /**< files go to a container: code execution must be there */
} llm_notes_t;

/** What names an upstream takes: [a-zA-Z0-9_-]{1,max}. */
typedef struct llm_name_rule_t {
    apr_size_t max;             /**< at most 128 */
    int letter_first;           /**< the first character must be a letter */
} llm_name_rule_t;

/** Start an attempt: fresh notes in the call. */
llm_notes_t *llm_notes_make(llm_try_t *try);

/** @return the call's notes, or empty ones when no request was made. */
const llm_notes_t *llm_notes(const llm_try_t *try);

/** @return the name of a canonical tool ("function"."name" or "name"), or NULL. */
const char *llm_tool_name(json_object *tool);

/** A hosted tool some clients wrap in "function": its members, name and parameters into to. */
void llm_tool_unwrap(json_object *to, json_object *tool);

/** Note the rewritten names of canonical tools. Valid names keep their own. */
void llm_tool_names_note(llm_try_t *try, json_object *tools, const llm_name_rule_t *rule);

/** @return the name to send; the same pointer when it was not rewritten. */
const char *llm_tool_name_wire(const llm_try_t *try, const char *name);

/** @return the caller's name for one an upstream answered. */
const char *llm_tool_name_original(const llm_try_t *try, const char *wire);

/**
 * The arguments of a canonical tool call as an object, tied to the pool: a parent needs its own
 * reference (llm_json_share). Absent and blank texts give an empty object, what is no object is
 * wrapped (wrapped_tools.h). A call that was cut short comes back as it was said, and goes as the
 * text of INVALID_JSON (Claude's documentation, "Fine-grained tool streaming").
 */
json_object *llm_tool_arguments(apr_pool_t *p, json_object *function);

/** The arguments of an upstream's function as such a text, be they an object or text already. */
const char *llm_tool_arguments_of(apr_pool_t *p, json_object *function);

/** Arguments as canonical calls carry them: JSON text with a space behind ':' and ','. */
const char *llm_tool_arguments_text(apr_pool_t *p, json_object *input);

/**
 * An identifier with everything outside [a-zA-Z0-9_-] and extra replaced by '_'.
 * @return id itself when there is nothing to replace; NULL when id is NULL
 */
const char *llm_tool_id(apr_pool_t *p, const char *id, const char *extra);

/** Separates a tool call's id from Gemini's thought signature, which travels in it. */
#define LLM_SIGNATURE_MARK "__thought__"

/** @return the id without a thought signature, which is of no use to others; NULL stays NULL */
const char *llm_tool_id_bare(apr_pool_t *p, const char *id);

/** @return an upstream's id of a call, or a new one: some send none, or an empty one */
const char *llm_tool_id_or_new(apr_pool_t *p, const char *id);

/** @return whether any message carries tool calls or a tool's result. */
int llm_messages_use_tools(json_object *messages);

/** @return the schema response_format asks for, or NULL: none, text or json_object. */
json_object *llm_response_schema(json_object *response_format);

/** @return 1 for json_object: JSON of no schema, which some APIs have no member for */
int llm_asks_any_object(json_object *response_format);

/** @return 1 when a request has tools and does not forbid to call them */
int llm_may_call_tools(json_object *ir);

#endif
