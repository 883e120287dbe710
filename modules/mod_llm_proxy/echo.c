/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include "mod_llm_proxy/account.h"
#include "mod_llm_proxy/echo.h"
#include "base/json_strings.h"

#define CHOICES_MAX   128       /* n of OpenAI's API */
#define BYTES_OF_ID   16        /* of a token sent by its number: more than tokens of prose have */

static apr_size_t numbers_in(const char *s, apr_size_t n)
{
    apr_size_t count = 0;

    for (apr_size_t i = 0; i < n; i++) {
        count += apr_isdigit(s[i]) && (i == 0 || !apr_isdigit(s[i - 1]));
    }
    return count;
}

/** A text, some of them, or tokens. */
static apr_size_t prompt_bytes(const llm_scan_t *s)
{
    const llm_member_t *m = llm_scan_find(s, "prompt");
    apr_size_t bytes = m != NULL ? llm_strings_bytes(s->text + m->value, m->value_len) : 0;

    return m != NULL && bytes == 0 && m->type == LLM_SCAN_ARRAY
               ? numbers_in(s->text + m->value, m->value_len) * BYTES_OF_ID : bytes;
}

/** What the client says of it; NULL: nothing, and the deployment's own value holds. */
static const llm_member_t *said(const llmp_req_t *q, const char *name)
{
    const llm_member_t *m = llm_scan_find(q->scan, name);

    return m != NULL && m->type != LLM_SCAN_NULL ? m : NULL;
}

static int is_asked(const llmp_req_t *q, const char *name, int otherwise)
{
    const llm_member_t *m = said(q, name);

    return m != NULL ? llm_scan_bool(q->scan, m, otherwise) && llmp_account_was_sent(q, name)
                     : llm_json_bool(q->call.deployment->extra_body, name, otherwise);
}

static apr_int64_t count_asked(const llmp_req_t *q, const char *name, apr_int64_t otherwise)
{
    const llm_member_t *m = said(q, name);

    return m != NULL ? llm_scan_int(q->scan, m, otherwise)
                     : llm_json_int(q->call.deployment->extra_body, name, otherwise);
}

static apr_size_t choices_asked(const llmp_req_t *q)
{
    apr_int64_t n = count_asked(q, "n", 1);

    return n < 1 ? 1 : n > CHOICES_MAX ? CHOICES_MAX : (apr_size_t)n;
}

/* -- chat: the last message, where the answer goes on with its role ---------------------------- */

/** A text, or the texts of parts. */
static apr_size_t content_bytes(const llm_scan_t *message)
{
    const llm_member_t *m = llm_scan_find(message, "content"), *text;
    apr_size_t bytes = 0;
    llm_scan_t part;
    unsigned at = 0;

    if (m != NULL && m->type == LLM_SCAN_STRING) {
        return llm_strings_bytes(message->text + m->value, m->value_len);
    }
    while (m != NULL && m->type == LLM_SCAN_ARRAY &&
           llm_scan_next(&part, message, m, &at) == APR_SUCCESS) {
        text = llm_scan_find(&part, "text");
        bytes += text != NULL ? llm_strings_bytes(part.text + text->value, text->value_len) : 0;
    }
    return bytes;
}

static int is_assistants(const llm_scan_t *message)
{
    static const char role[] = "\"assistant\"";
    const llm_member_t *m = llm_scan_find(message, "role");

    return m != NULL && m->value_len == sizeof(role) - 1 &&
           memcmp(message->text + m->value, role, m->value_len) == 0;
}

/** Without a prompt for an answer, which is the assistant's, it has the role of what it follows. */
static apr_size_t last_message_bytes(const llmp_req_t *q)
{
    const llm_member_t *m = llm_scan_find(q->scan, "messages");
    llm_scan_t next, last;
    apr_status_t rv;
    unsigned at = 0;

    if (m == NULL || m->type != LLM_SCAN_ARRAY) {
        return 0;
    }
    last.count = 0;
    while ((rv = llm_scan_next(&next, q->scan, m, &at)) == APR_SUCCESS) {
        last = next;
    }
    return rv == APR_EOF && last.count > 0 &&
                   (is_assistants(&last) || !is_asked(q, "add_generation_prompt", 1))
               ? content_bytes(&last) : 0;
}

static apr_size_t echoed_bytes(const llmp_req_t *q)
{
    if (!is_asked(q, "echo", 0)) {
        return 0;
    }
    if (q->call.op == LLM_OP_COMPLETION) {
        return prompt_bytes(q->scan);
    }
    return q->call.op == LLM_OP_CHAT && llm_provider_echoes_messages(q->call.deployment->provider)
               ? last_message_bytes(q) : 0;
}

void llmp_echo_asked(llmp_req_t *q)
{
    q->echoed = 0;
    q->wants_nothing = 0;
    if (q->scan != NULL) {
        q->wants_nothing = q->call.op == LLM_OP_COMPLETION && count_asked(q, "max_tokens", -1) == 0;
        q->echoed = echoed_bytes(q) * choices_asked(q);
    }
}
