/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/account/echo.h"
#include "mod_llm_proxy/account/sent_member.h"
#include "base/count/tokens.h"

#define CHOICES_MAX   128       /* n of OpenAI's API */
#define TEXTS_MAX     2048      /* prompts of one call there */
#define BYTES_OF_ID   LLM_TOKEN_BYTES   /* of a token sent by its number */

/* -- text completions: a text, some of them, or tokens ----------------------------------------- */

static llmp_echo_t *echo_of(const llmp_req_t *q, int ntexts)
{
    llmp_echo_t *e = apr_pcalloc(q->r->pool, sizeof(*e));

    e->ntexts = ntexts < TEXTS_MAX ? ntexts : TEXTS_MAX;
    e->texts = apr_pcalloc(q->r->pool, ((apr_size_t)e->ntexts + 1) * sizeof(*e->texts));
    return e;
}

static llmp_echo_t *echo_of_text(const llmp_req_t *q, const char *text)
{
    llmp_echo_t *e = echo_of(q, 1);

    e->texts[0] = (llm_str_t){ text, text != NULL ? strlen(text) : 0 };
    return e;
}

static llmp_echo_t *echo_of_texts(const llmp_req_t *q, json_object *list)
{
    llmp_echo_t *e = echo_of(q, (int)json_object_array_length(list));

    for (int i = 0; i < e->ntexts; i++) {
        const char *text = llm_json_value_str(json_object_array_get_idx(list, (size_t)i));

        e->texts[i] = (llm_str_t){ text, text != NULL ? strlen(text) : 0 };
    }
    return e;
}

/** Of tokens only the number is known; several lists of them are taken to be of one length. */
static llmp_echo_t *echo_of_tokens(const llmp_req_t *q, const char *s, apr_size_t n)
{
    apr_size_t tokens = 0;
    int lists = 0;
    llmp_echo_t *e;

    for (apr_size_t i = 0; i < n; i++) {
        lists += s[i] == '[' && i > 0;
        tokens += apr_isdigit(s[i]) && (i == 0 || !apr_isdigit(s[i - 1]));
    }
    e = echo_of(q, lists > 0 ? lists : 1);
    for (int i = 0; i < e->ntexts; i++) {
        e->texts[i].n = tokens * BYTES_OF_ID / (apr_size_t)(lists > 0 ? lists : 1);
    }
    return e;
}

static llmp_echo_t *echo_of_prompt(const llmp_req_t *q)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, "prompt");
    const char *s = m != NULL ? q->body.scan->text + m->value : NULL;
    json_object *list = NULL;

    if (m == NULL || m->type != LLM_SCAN_ARRAY) {
        return m != NULL ? echo_of_text(q, llm_scan_str(q->body.scan, m, q->r->pool)) : NULL;
    }
    if (memchr(s, '"', m->value_len) == NULL) {
        return echo_of_tokens(q, s, m->value_len);
    }
    return llm_json_parse_checked(q->r->pool, s, m->value_len, &list, NULL) == APR_SUCCESS
               ? echo_of_texts(q, list) : NULL;
}

/** What the client says of it; NULL: nothing, and the deployment's own value holds. */
static const llm_member_t *said(const llmp_req_t *q, const char *name)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, name);

    return m != NULL && m->type != LLM_SCAN_NULL ? m : NULL;
}

static int is_asked(const llmp_req_t *q, const char *name, int otherwise)
{
    const llm_member_t *m = said(q, name);

    return m != NULL ? llm_scan_bool(q->body.scan, m, otherwise) && llmp_account_was_sent(q, name)
                     : llm_json_bool(q->life.try->deployment->extra_body, name, otherwise);
}

static apr_int64_t count_asked(const llmp_req_t *q, const char *name, apr_int64_t otherwise)
{
    const llm_member_t *m = said(q, name);

    return m != NULL ? llm_scan_int(q->body.scan, m, otherwise)
                     : llm_json_int(q->life.try->deployment->extra_body, name, otherwise);
}

static apr_size_t choices_asked(const llmp_req_t *q)
{
    apr_int64_t n = count_asked(q, "n", 1);

    return n < 1 ? 1 : n > CHOICES_MAX ? CHOICES_MAX : (apr_size_t)n;
}

/* -- chat: the last message, where the answer goes on with its role ---------------------------- */

/** A text, or the texts of parts. */
static const char *content_text(const llmp_req_t *q, const llm_scan_t *message)
{
    const llm_member_t *m = llm_scan_find(message, "content");
    llm_scan_t part;
    llm_buf_t all;
    unsigned at = 0;

    if (m == NULL || m->type != LLM_SCAN_ARRAY) {
        return llm_scan_str(message, m, q->r->pool);
    }
    llm_buf_init(&all, q->r->pool, 256, m->value_len + 1);
    while (llm_scan_next(&part, message, m, &at) == APR_SUCCESS) {
        const char *text = llm_scan_str(&part, llm_scan_find(&part, "text"), q->r->pool);

        llm_buf_puts(&all, text != NULL ? text : "");
    }
    return all.n > 0 && !all.overflow ? all.p : NULL;
}

static int is_assistants(const llm_scan_t *message)
{
    static const char role[] = "\"assistant\"";
    const llm_member_t *m = llm_scan_find(message, "role");

    return m != NULL && m->value_len == sizeof(role) - 1 &&
           memcmp(message->text + m->value, role, m->value_len) == 0;
}

/** Without a prompt for an answer, which is the assistant's, it has the role of what it follows. */
static llmp_echo_t *echo_of_last_message(const llmp_req_t *q)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, "messages");
    llm_scan_t next, last;
    apr_status_t rv;
    unsigned at = 0;

    if (m == NULL || m->type != LLM_SCAN_ARRAY) {
        return NULL;
    }
    last.count = 0;
    while ((rv = llm_scan_next(&next, q->body.scan, m, &at)) == APR_SUCCESS) {
        last = next;
    }
    return rv == APR_EOF && last.count > 0 &&
                   (is_assistants(&last) || !is_asked(q, "add_generation_prompt", 1))
               ? echo_of_text(q, content_text(q, &last)) : NULL;
}

static llmp_echo_t *echo_asked(const llmp_req_t *q)
{
    const llm_provider_t *provider = q->life.try->deployment->provider;

    if (!is_asked(q, "echo", 0)) {
        return NULL;
    }
    if (q->call.dialect->mode == LLM_MODE_COMPLETION) {
        return echo_of_prompt(q);
    }
    return q->call.dialect->mode == LLM_MODE_CHAT && llm_provider_echoes_messages(provider)
               ? echo_of_last_message(q) : NULL;
}

void llmp_echo_asked(llmp_req_t *q)
{
    llmp_charge_t *charge = &q->charge;
    llmp_echo_t *echo;

    charge->echo = NULL;
    charge->echoed = 0;
    charge->wants_nothing = 0;
    if (q->body.scan == NULL) {
        return;
    }
    charge->wants_nothing = q->call.dialect->mode == LLM_MODE_COMPLETION &&
                            count_asked(q, "max_tokens", -1) == 0;
    echo = charge->echo = echo_asked(q);
    if (echo != NULL) {
        echo->each = choices_asked(q);
        echo->nchoices = (apr_size_t)echo->ntexts * echo->each;
        echo->at = apr_pcalloc(q->r->pool, (echo->nchoices + 1) * sizeof(*echo->at));
    }
}
