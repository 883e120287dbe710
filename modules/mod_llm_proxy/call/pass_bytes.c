/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/call/pass_bytes.h"
#include "dialect/ir/neutral.h"
#include "dialect/ir/params.h"
#include "provider/providers.h"

int llmp_may_pass_bytes(const llmp_attempt_t *a)
{
    const llm_scan_t *s = a->q->body.scan;

    return a->tree == NULL && llmp_is_same_wire(a) && !llm_params_has_defaults(&a->try) &&
           !llm_provider_needs_tweak(&a->try, s->text, s->n) &&
           llm_scan_find(s, "allowed_openai_params") == NULL &&
           llm_scan_find(s, "additional_drop_params") == NULL;
}

llm_buf_t *llmp_out_buffer(llmp_req_t *q, apr_size_t first)
{
    if (q->way.out != NULL) {
        llm_buf_reset(q->way.out);
        return q->way.out;
    }
    q->way.out = apr_palloc(q->r->pool, sizeof(*q->way.out));
    llm_buf_init(q->way.out, q->r->pool, first, 2 * q->body.text.n + 65536);
    return q->way.out;
}

static void put_key(llm_buf_t *b, const char *key, apr_size_t n)
{
    llm_buf_add(b, b->n > 1 ? ",\"" : "\"", b->n > 1 ? 2 : 1);
    llm_buf_add(b, key, n);
    llm_buf_add(b, "\":", 2);
}

/** stream_options with include_usage: the ledger needs it whether the client does or not. */
static void put_stream_options(llm_buf_t *b, const llm_scan_t *s, const llm_member_t *m,
                               int has_include_usage)
{
    put_key(b, "stream_options", sizeof("stream_options") - 1);
    if (m != NULL && m->type == LLM_SCAN_OBJECT && has_include_usage) {
        llm_buf_add(b, s->text + m->value, m->value_len);
    }
    else {
        llm_buf_puts(b, "{\"include_usage\":true}");
    }
}

int llmp_takes_stream_options(llm_params_t *ps)
{
    const char *to;

    return llm_params_key(ps, "stream_options", 14, &to) == LLM_KEY_PASS;
}

apr_status_t llmp_pass_bytes(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    const llm_scan_t *s = q->body.scan;
    const llm_member_t *options = NULL;
    apr_array_header_t *bad = NULL;
    llm_params_t ps;
    llm_buf_t *b = llmp_out_buffer(q, q->body.text.n + strlen(q->way.at.upstream_model) +
                                          LLMP_SPLICE_ROOM);
    const char *model = llmp_wire(a)->facts->model;
    apr_size_t model_n = strlen(model);
    int options_wanted = q->call.stream;

    llm_params_init(&ps, &a->try, llmp_wire(a), NULL);
    llm_buf_add(b, "{", 1);
    put_key(b, model, model_n);
    llm_buf_json_str(b, q->way.at.upstream_model);
    for (int i = 0; i < s->count; i++) {
        const llm_member_t *m = &s->m[i];
        const char *key = s->text + m->key, *to = NULL;
        llm_key_e verdict;

        if ((m->key_len == model_n && memcmp(key, model, model_n) == 0) ||
            llm_is_unsaid_member(&a->try, s, m)) {
            continue;           /* null says as much as nothing, and not every server takes it */
        }
        verdict = llm_params_key(&ps, key, m->key_len, &to);
        if (verdict == LLM_KEY_TREE ||
            (verdict == LLM_KEY_UNSUPPORTED && (q->call.history & LLM_HISTORY_NO_TOOLS)) ||
            (verdict == LLM_KEY_RENAME && llm_scan_find(s, to) != NULL)) {
            return APR_INCOMPLETE;      /* no member is sent twice; what is of no tools goes */
        }
        if (m->key_len == 14 && memcmp(key, "stream_options", 14) == 0) {
            options = m;
            options_wanted = options_wanted && verdict == LLM_KEY_PASS;
            continue;
        }
        if (verdict == LLM_KEY_UNSUPPORTED && !llm_is_neutral_member(s, m)) {
            bad = bad ? bad : apr_array_make(q->r->pool, 2, sizeof(const char *));
            APR_ARRAY_PUSH(bad, const char *) = apr_pstrmemdup(q->r->pool, key, m->key_len);
        }
        if (llm_params_is_sent(verdict) &&
            (verdict != LLM_KEY_ASKED || !llm_is_neutral_member(s, m))) {
            put_key(b, to ? to : key, to ? strlen(to) : m->key_len);
            llm_buf_add(b, s->text + m->value, m->value_len);
        }
    }
    if (bad != NULL) {
        a->err = llm_params_unsupported(&a->try, bad);
        return APR_EGENERAL;
    }
    if (options_wanted && llmp_takes_stream_options(&ps)) {
        put_stream_options(b, s, options, q->call.include_usage);
    }
    llm_buf_add(b, "}", 1);
    a->http.body = b->p;
    a->http.body_len = b->n;
    return b->overflow ? APR_ENOMEM : APR_SUCCESS;
}
