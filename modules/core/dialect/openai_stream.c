/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/error_said.h"
#include "dialect/errors.h"
#include "dialect/openai_render.h"
#include "dialect/openai_stream.h"
#include "dialect/usage.h"

/** Whether a chunk that is none is an error of a server that names no "error", or an empty one. */
static int is_bare_error(json_object *o)
{
    const char *object = llm_json_str(o, "object");
    json_object *resp = llm_json_obj(o, "base_resp");       /* MiniMax' */

    if (llm_json_get(o, "choices") != NULL) {
        return 0;
    }
    if (object != NULL && strcmp(object, "error") == 0) {
        return 1;
    }
    if (resp != NULL) {
        return llm_json_int(resp, "status_code", 0) != 0;
    }
    return llm_json_get(o, "usage") == NULL &&
           (llm_json_get(o, "message") != NULL || llm_json_get(o, "detail") != NULL ||
            llm_json_get(o, "error") != NULL);
}

apr_status_t llm_openai_event_json(llm_stream_t *s, const llm_dialect_t *d, const llm_event_t *ev,
                                   json_object **json)
{
    *json = NULL;
    if (ev->n == 0) {
        return APR_SUCCESS;
    }
    if (ev->n == 6 && memcmp(ev->data, "[DONE]", 6) == 0) {
        return APR_EOF;
    }
    if (llm_json_parse(s->scratch, ev->data, ev->n, json, NULL) != APR_SUCCESS
        || !json_object_is_type(*json, json_type_object)) {
        s->err = llm_err_make(s->call->pool, LLM_ERR_API, 500,
                              "litellm.APIError: a chunk of the upstream's stream is not JSON");
        return APR_EGENERAL;
    }
    if (llm_error_said(*json) || is_bare_error(*json)) {
        s->err = llm_err_from_status(s->call, d, 0, ev->data, ev->n);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

apr_status_t llm_openai_answer(llm_call_t *c, const llm_dialect_t *d, json_object *in,
                               json_object **ir, llm_usage_t *usage, llm_err_t **err)
{
    if (!json_object_is_type(in, json_type_object) || llm_error_said(in)) {
        const char *text = in ? llm_json_text(c->pool, in, NULL) : "";

        *err = llm_err_from_status(c, d, 0, text, strlen(text));
        return APR_EGENERAL;
    }
    usage->service = llm_service_of_json(in, "service_tier");
    llm_usage_from_json(usage, llm_json_obj(in, "usage"));
    *ir = in;
    return APR_SUCCESS;
}
