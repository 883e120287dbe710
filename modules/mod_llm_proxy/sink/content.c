/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/sink/content.h"
#include "mod_llm_proxy/upstream/secrets.h"
#include "store/record/content.h"

#define SENT_FIRST  4096
#define SENT_MAX    (4 * 1024 * 1024)   /* bytes of an answer looked at */
#define BODY_MAX    (16 * 1024 * 1024)  /* bytes of a request looked at: pictures are large */

void llmp_content_begin(llmp_req_t *q)
{
    if (q->config->store_prompts && !q->config->disable_spend_logs && llmp.database &&
        !q->controls.no_log) {
        q->reply.copy = apr_palloc(q->r->pool, sizeof(*q->reply.copy));
        llm_buf_init(q->reply.copy, q->r->pool, SENT_FIRST, SENT_MAX);
    }
}

/** Body, then headers, then configuration, as LiteLLM has it. */
static int wants_redaction(const llmp_req_t *q, json_object *body)
{
    const apr_table_t *h = q->r->headers_in;
    int set = llm_json_bool(body, "turn_off_message_logging", LLM_UNSET);

    if (apr_table_get(h, "litellm-disable-message-redaction") != NULL) {
        return 0;
    }
    if (set != LLM_UNSET) {
        return set;
    }
    return apr_table_get(h, "litellm-enable-message-redaction") != NULL ||
           apr_table_get(h, "x-litellm-enable-message-redaction") != NULL ||
           q->config->turn_off_message_logging;
}

static const char *answer_of(llmp_req_t *q, int redact)
{
    apr_pool_t *p = q->r->pool;
    const llm_buf_t *sent = q->reply.copy;
    json_object *o = NULL;

    /* what failed before the client saw an answer is told by the row's error */
    if (sent->n == 0 || (q->reply.err != NULL && !q->call.stream)) {
        return "{}";
    }
    if (q->call.stream) {
        o = llm_spend_assemble(p, sent->p, sent->n);
    }
    else if (sent->overflow) {
        return llm_spend_content_mark(p, (apr_size_t)q->r->bytes_sent);
    }
    else if (llm_json_parse_answer(p, sent->p, sent->n, &o, NULL) != APR_SUCCESS ||
             !json_object_is_type(o, json_type_object)) {
        o = NULL;
    }
    if (o != NULL && redact) {
        llm_spend_redact_answer(o);
    }
    llmp_secrets_mask_sent(q, o);
    return llm_spend_content(p, o, q->config->prompt_chars);
}

void llmp_content_fill(llmp_req_t *q, llm_spend_row_t *row)
{
    apr_pool_t *p = q->r->pool;
    json_object *body = NULL;
    int redact;

    if (q->reply.copy == NULL) {
        return;
    }
    if (q->body.text.n <= BODY_MAX &&
        (llm_json_parse(p, q->body.text.p, q->body.text.n, &body, NULL) != APR_SUCCESS ||
         !json_object_is_type(body, json_type_object))) {
        body = NULL;
    }
    redact = wants_redaction(q, body);
    if (body != NULL && redact) {
        llm_spend_redact_request(body);
    }
    row->proxy_server_request = q->body.text.n > BODY_MAX
                                    ? llm_spend_content_mark(p, q->body.text.n)
                                    : llm_spend_content(p, body, q->config->prompt_chars);
    row->response = answer_of(q, redact);
}
