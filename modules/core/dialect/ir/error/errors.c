/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "llm_config.h"
#include "base/json/json.h"
#include "base/utf8.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/error/retry_delay.h"

/** Bytes of an error body that are read at the most. */
#define MAX_BODY 65536

static const struct {
    int status;
    llm_err_class_e cls;
} by_status[] = {
    { 400, LLM_ERR_BAD_REQUEST },    { 401, LLM_ERR_AUTHENTICATION }, { 402, LLM_ERR_PAYMENT },
    { 403, LLM_ERR_PERMISSION },     { 404, LLM_ERR_NOT_FOUND },      { 408, LLM_ERR_TIMEOUT },
    { 422, LLM_ERR_UNPROCESSABLE },  { 429, LLM_ERR_RATE_LIMIT },     { 500, LLM_ERR_INTERNAL },
    { 502, LLM_ERR_BAD_GATEWAY },    { 503, LLM_ERR_UNAVAILABLE },    { 504, LLM_ERR_TIMEOUT },
};

/** Which upstream statuses a text may overrule. */
typedef enum gate_e { GATE_CLIENT = 1, GATE_ANY = 2, GATE_LIMIT = 3 } gate_e;

/** Lower-case texts; also NULL, or a second text that must be there too. */
static const struct {
    const char *text, *also;
    llm_err_class_e cls;
    int status;
    gate_e gate;
} by_text[] = {
    { "exceed context limit", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "this model's maximum context length is", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "model's maximum context limit", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "is longer than the model's context length", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "context_length_exceeded", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "prompt is too long", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "prompt: length", "exceeds", LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "input is too long", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "input length and `max_tokens` exceed", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "input tokens exceed the configured limit", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "`inputs` tokens + `max_new_tokens` must be", NULL, LLM_ERR_CONTEXT_WINDOW, 400,
      GATE_CLIENT },
    { "exceeds the available context size", NULL, LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "exceeds the maximum number of tokens allowed", NULL, LLM_ERR_CONTEXT_WINDOW, 400,
      GATE_CLIENT },
    { "current length is", "while limit is", LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "maximum input length is", "tokens", LLM_ERR_CONTEXT_WINDOW, 400, GATE_CLIENT },
    { "content_policy_violation", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "responsibleaipolicyviolation", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "\"content_filter\"", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "content_filter_policy", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "content filtering policy", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "content management policy", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "rejected as a result of our safety system", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "rejected as a result of the safety system", NULL, LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "invalid prompt", "violating our usage policy", LLM_ERR_CONTENT_POLICY, 400, GATE_CLIENT },
    { "invalid_request_error", "model_not_found", LLM_ERR_NOT_FOUND, 404, GATE_CLIENT },
    { "rate limit", NULL, LLM_ERR_RATE_LIMIT, 429, GATE_ANY },
    { "rate_limit", NULL, LLM_ERR_RATE_LIMIT, 429, GATE_ANY },
    { "ratelimit", NULL, LLM_ERR_RATE_LIMIT, 429, GATE_ANY },
    { "service tier capacity exceeded", NULL, LLM_ERR_RATE_LIMIT, 429, GATE_ANY },
    { "429", NULL, LLM_ERR_RATE_LIMIT, 429, GATE_LIMIT },
    { "request timed out", NULL, LLM_ERR_TIMEOUT, 408, GATE_ANY },
    { "request timeout error", NULL, LLM_ERR_TIMEOUT, 408, GATE_ANY },
    { "timed out generating response", NULL, LLM_ERR_TIMEOUT, 408, GATE_ANY },
};

llm_err_class_e llm_err_class_of(int status)
{
    for (size_t i = 0; i < sizeof(by_status) / sizeof(by_status[0]); i++) {
        if (by_status[i].status == status) {
            return by_status[i].cls;
        }
    }
    return LLM_ERR_API;
}

/**
 * Validation errors echo the client's text, so a text about limits in a 4xx proves nothing: it
 * counts only where the status leaves room for it.
 */
static int gate_open(gate_e gate, int status)
{
    switch (gate) {
    case GATE_CLIENT:
        return status == 0 || status == 400 || status == 404 || status == 413 || status == 422
            || status >= 500;
    case GATE_ANY:
        return status == 0 || status == 429 || (status >= 500 && status != 501);
    default:
        return status == 0 || status == 429;
    }
}

/* A server's error begins with what is wrong; what it quotes of the request comes behind. */
#define SAID_FIRST 160

/** strstr without regard to case; needle is lower case. */
static const char *find_text(const char *text, const char *needle)
{
    apr_size_t n = strlen(needle);

    for (; *text != '\0'; text++) {
        if (tolower((unsigned char)*text) == needle[0] && strncasecmp(text, needle, n) == 0) {
            return text;
        }
    }
    return NULL;
}

/** A number as a word of its own: token ids and amounts hold the same digits. */
static int stands_alone(const char *text, const char *at, apr_size_t n)
{
    return (at == text || !isalnum((unsigned char)at[-1])) && !isalnum((unsigned char)at[n]);
}

/** @param status of the upstream */
static int matches(const char *text, size_t i, int status)
{
    const char *at = find_text(text, by_text[i].text);

    if (by_text[i].also != NULL && find_text(text, by_text[i].also) == NULL) {
        return 0;
    }
    while (at != NULL && by_text[i].gate == GATE_LIMIT
           && !stands_alone(text, at, strlen(by_text[i].text))) {
        at = find_text(at + 1, by_text[i].text);
    }
    return at != NULL &&
           ((status > 0 && status < 500) || by_text[i].gate != GATE_ANY || at - text < SAID_FIRST);
}

void llm_err_by_text(llm_err_t *e, const char *text)
{
    if (text == NULL || e->cls == LLM_ERR_AUTHENTICATION || e->cls == LLM_ERR_CONTEXT_WINDOW
        || e->cls == LLM_ERR_CONTENT_POLICY || find_text(text, "string_above_max_length")) {
        return;
    }
    for (size_t i = 0; i < sizeof(by_text) / sizeof(by_text[0]); i++) {
        if (gate_open(by_text[i].gate, e->status) && matches(text, i, e->status)) {
            e->cls = by_text[i].cls;
            e->sent_status = e->status != 0 ? e->status : 500;  /* in a stream: not said */
            e->status = by_text[i].status;
            return;
        }
    }
}

/** Numeric codes of in-stream errors ("code": 429) tell the status nothing else tells. */
static void status_from_code(json_object *error, llm_err_t *e)
{
    json_object *code = llm_json_get(error, "code");
    apr_int64_t n = code ? json_object_get_int64(code) : 0;

    if (e->status == 0 && n >= 400 && n < 600) {
        e->status = (int)n;
        e->cls = llm_err_class_of(e->status);
    }
}

/** OpenAI and LM Studio answer 400 at times; a code, unlike a text, quotes nobody. */
static int is_no_model(json_object *error)
{
    const char *code = llm_json_str(error, "code");

    return code != NULL && strcmp(code, "model_not_found") == 0;
}

void llm_err_read_openai(llm_try_t *try, json_object *body, llm_err_t *e)
{
    json_object *error = llm_json_obj(body, "error");
    json_object *from = error ? error : body;
    const char *text = llm_json_str(from, "message");

    text = text ? text : llm_json_str(body, "error");
    text = text ? text : llm_json_str(body, "detail");
    if (text != NULL) {
        e->message = apr_pstrdup(try->pool, text);
    }
    status_from_code(from, e);
    if (e->status == 400 || e->status == 422) {
        e->type = apr_pstrdup(try->pool, llm_json_str(from, "type"));
        e->param = apr_pstrdup(try->pool, llm_json_str(from, "param"));
    }
    if (e->status == 400 && is_no_model(from)) {
        e->status = 404;
        e->cls = LLM_ERR_NOT_FOUND;
    }
    if (e->cls == LLM_ERR_PAYMENT || e->cls == LLM_ERR_PERMISSION) {
        e->cls = LLM_ERR_API;       /* what clients of this shape have always been told */
    }
}

/** Bytes of one UTF-8 character at s; 0: not well-formed (RFC 3629). */
static int utf8_len(const unsigned char *s)
{
    int n = s[0] < 0x80 ? 1 : s[0] < 0xc2 ? 0 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3
          : s[0] < 0xf5 ? 4 : 0;

    for (int i = 1; i < n; i++) {
        if ((s[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    if ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f)
        || (s[0] == 0xf0 && s[1] < 0x90) || (s[0] == 0xf4 && s[1] > 0x8f)) {
        return 0;
    }
    return n;
}

/** A copy in which bytes that are not UTF-8, and NULs, are question marks. */
static char *clean_text(apr_pool_t *p, const char *body, apr_size_t n)
{
    char *text = apr_palloc(p, n + 1);
    apr_size_t i = 0;

    memcpy(text, body, n);
    text[n] = '\0';
    while (i < n) {
        int len = text[i] == '\0' ? 0 : utf8_len((unsigned char *)text + i);

        if (len == 0) {
            text[i] = '?';
        }
        i += len ? (apr_size_t)len : 1;
    }
    return text;
}

const char *llm_err_label(const llm_try_t *try)
{
    const llm_provider_t *pr = try->deployment ? try->deployment->provider : NULL;
    char *name;

    if (pr == NULL) {
        return "Provider";
    }
    if (pr->label != NULL) {
        return pr->label;
    }
    name = apr_pstrdup(try->pool, pr->name);
    name[0] = (char)toupper((unsigned char)name[0]);
    return name;
}

/** Only where waiting helps: other errors echo what the client wrote. */
static void read_delay(json_object *body, int status, llm_err_t *e)
{
    if (e->retry_after < 0 && (e->status == 429 || e->status == 503 || status == 503)) {
        e->retry_after = llm_retry_delay(body, e->message);
    }
}

/** A status that HTTP gives no meaning as an error (RFC 9110, section 15) is not passed on. */
static int sound_status(int status)
{
    return status == 0 || (status >= 400 && status <= 599) ? status : 502;
}

llm_err_t *llm_err_from_status(llm_try_t *try, const llm_dialect_t *d, int status,
                               const char *body, apr_size_t n)
{
    apr_size_t len = body == NULL ? 0 : n < MAX_BODY ? n : MAX_BODY;
    char *text = clean_text(try->pool, body ? body : "", len);
    json_object *json = NULL;
    llm_err_t *e;

    status = sound_status(status);
    e = llm_err_make(try->pool, llm_err_class_of(status), 0, "%s", text);
    e->status = status;
    if (llm_json_parse(try->pool, text, strlen(text), &json, NULL) != APR_SUCCESS) {
        json = NULL;
    }
    if (d != NULL && d->upstream->error != NULL) {
        d->upstream->error(try, json, e);
    }
    else {
        llm_err_read_openai(try, json, e);
    }
    llm_err_by_text(e, text);
    read_delay(json, status, e);
    if (e->status == 0) {
        e->status = 500;
    }
    if (e->message == NULL || *e->message == '\0') {
        e->message = "no message";
    }
    e->message = apr_psprintf(try->pool, "litellm.%s: %sException - %s",
                              llm_err_class_name(e->cls), llm_err_label(try), e->message);
    e->message = llm_utf8_mend(try->pool, e->message);
    return e;
}
