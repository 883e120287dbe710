/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/event.h"
#include "dialect/ir/rest.h"
#include "dialect/ir/usage.h"

/** A member that says something; null is as good as none. */
static const llm_member_t *said(const llm_scan_t *s, const char *name)
{
    const llm_member_t *m = llm_scan_find(s, name);

    return m != NULL && m->type != LLM_SCAN_NULL ? m : NULL;
}

int llm_openai_is_bare_error(const llm_scan_t *s)
{
    static const char word[] = "\"error\"";
    const llm_member_t *object = said(s, "object"), *resp = said(s, "base_resp"); /* MiniMax' */
    llm_scan_t sub;

    if (said(s, "choices") != NULL) {
        return 0;
    }
    if (object != NULL && object->value_len == sizeof(word) - 1 &&
        memcmp(s->text + object->value, word, sizeof(word) - 1) == 0) {
        return 1;
    }
    if (resp != NULL && llm_scan_sub(&sub, s, resp) == APR_SUCCESS) {
        return llm_scan_int(&sub, llm_scan_find(&sub, "status_code"), 0) != 0;
    }
    return said(s, "usage") == NULL &&
           (said(s, "message") != NULL || said(s, "detail") != NULL || said(s, "error") != NULL);
}

/** A chunk without choices is looked at as it came: there are one or two in a stream. */
static int is_error(json_object *o, const llm_event_t *ev)
{
    llm_scan_t s;

    return llm_error_said(o) ||
           (llm_json_get(o, "choices") == NULL &&
            llm_scan_object(&s, ev->data, ev->n, NULL) == APR_SUCCESS &&
            llm_openai_is_bare_error(&s));
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
        s->err = llm_err_make(s->try->pool, LLM_ERR_API, 500,
                              "litellm.APIError: a chunk of the upstream's stream is not JSON");
        return APR_EGENERAL;
    }
    if (is_error(*json, ev)) {
        s->err = llm_err_from_status(s->try, d, 0, ev->data, ev->n);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

json_object *llm_openai_chunk_rest(const llm_stream_t *s, json_object *chunk)
{
    static const char *const in_chunk[] = { "id", "created", "model", "choices", NULL };

    return s->keeps ? llm_rest(s->scratch, chunk, in_chunk) : NULL;
}

apr_status_t llm_openai_emit_bare(llm_stream_t *s, json_object *chunk)
{
    llm_delta_t d = { .id = llm_json_str(chunk, "id"), .choice = -1 };

    d.chunk_extra = llm_openai_chunk_rest(s, chunk);
    return d.chunk_extra == NULL || llm_json_obj(chunk, "usage") != NULL ? APR_SUCCESS
                                                                         : s->emit(s->baton, &d);
}

apr_status_t llm_openai_answer(llm_try_t *try, const llm_dialect_t *d, json_object *in,
                               json_object **ir, llm_usage_t *usage, llm_err_t **err)
{
    if (!json_object_is_type(in, json_type_object) || llm_error_said(in)) {
        const char *text = in ? llm_json_text(try->pool, in, NULL) : "";

        *err = llm_err_from_status(try, d, 0, text, strlen(text));
        return APR_EGENERAL;
    }
    usage->service = llm_service_of_json(in, "service_tier");
    llm_usage_from_json(usage, llm_json_obj(in, "usage"));
    *ir = in;
    return APR_SUCCESS;
}
