/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_BEDROCK_CONVERSE_H
#define LLM_DIALECT_BEDROCK_CONVERSE_H

/**
 * @file dialect.h
 * @brief The pieces of the Converse dialect
 *        (https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html).
 */

#include <apr_hash.h>
#include "dialect/ir/content.h"
#include "dialect/ir/schema/room.h"
#include "llm_provider.h"

/** Model families whose fields differ. */
typedef enum bedrock_family_e {
    BEDROCK_OTHER = 0,
    BEDROCK_CLAUDE,
    BEDROCK_NOVA,
    BEDROCK_NOVA2,
    BEDROCK_GPT_OSS,            /**< also DeepSeek V3: reasoning_effort as it is */
    BEDROCK_GPT,
    BEDROCK_DEEPSEEK_R1         /**< reasons always and takes no reasoning member */
} bedrock_family_e;

/** A request being built. */
typedef struct bedrock_req_t {
    llm_try_t *try;
    json_object *ir, *body;
    json_object *more;          /**< additionalModelRequestFields; NULL until needed */
    bedrock_family_e family;
    int cache_points;           /**< the model takes them */
    apr_hash_t *names;          /**< document names used; NULL: none */
    llm_schema_room_t room;     /**< of tools and response_format together */
    llm_err_t **err;
} bedrock_req_t;

/** The model's own name: without route, region and cross-region prefix. */
const char *bedrock_base_model(const char *model);

bedrock_family_e bedrock_family(const char *model);

/** Ask for a feature of Claude, once; those Converse does not take are left out. */
void bedrock_beta(bedrock_req_t *r, const char *feature, apr_size_t n);

/** additionalModelRequestFields, made when first asked for. */
json_object *bedrock_more(bedrock_req_t *r);

/** Set *r->err to a 400. @return APR_EGENERAL */
apr_status_t bedrock_refuse(bedrock_req_t *r, const char *param, const char *message);

/** Append a cachePoint to a list when the model takes them and control is one. */
void bedrock_cache_point(bedrock_req_t *r, json_object *list, json_object *control);

/** messages -> system and messages. */
apr_status_t bedrock_turns(bedrock_req_t *r);

/** A content part as block(s) appended to list. */
apr_status_t bedrock_part(bedrock_req_t *r, const llm_part_t *part, json_object *list);

/**
 * tools, tool_choice, parallel_tool_calls, web_search_options, response_format.
 * @param thinking whether the model was asked to think
 */
apr_status_t bedrock_tools(bedrock_req_t *r, int thinking);

/** Read the usage block; more: additionalModelResponseFields or NULL. */
void bedrock_usage(json_object *usage, json_object *more, llm_usage_t *u);

/** Read the tier and the latency an answer, or the metadata of a stream, was served with. */
void bedrock_served(json_object *o, llm_usage_t *u);

apr_status_t bedrock_response(llm_try_t *try, json_object *in, json_object **ir,
                              llm_usage_t *usage, llm_err_t **err);
apr_status_t bedrock_event(llm_stream_t *s, const llm_event_t *ev);
void bedrock_error(llm_try_t *try, json_object *body, llm_err_t *e);

/** @return the HTTP status an exception's name stands for; 0: not known. */
int bedrock_exception_status(const char *name);

#endif
