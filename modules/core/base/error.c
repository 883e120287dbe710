/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <apr_strings.h>
#include "llm.h"
#include "base/utf8.h"

/** Per class: the status when an error names none, and LiteLLM's name of the class. */
static const struct {
    int status;
    const char *name;
} classes[LLM_ERR_COUNT] = {
    [LLM_ERR_NONE] = { 500, "APIError" },
    [LLM_ERR_BAD_REQUEST] = { 400, "BadRequestError" },
    [LLM_ERR_UNSUPPORTED_PARAMS] = { 400, "UnsupportedParamsError" },
    [LLM_ERR_CONTEXT_WINDOW] = { 400, "ContextWindowExceededError" },
    [LLM_ERR_CONTENT_POLICY] = { 400, "ContentPolicyViolationError" },
    [LLM_ERR_AUTHENTICATION] = { 401, "AuthenticationError" },
    [LLM_ERR_PERMISSION] = { 403, "PermissionDeniedError" },
    [LLM_ERR_PAYMENT] = { 402, "PaymentRequiredError" },
    [LLM_ERR_NOT_FOUND] = { 404, "NotFoundError" },
    [LLM_ERR_TIMEOUT] = { 408, "Timeout" },
    [LLM_ERR_UNPROCESSABLE] = { 422, "BadRequestError" },
    [LLM_ERR_RATE_LIMIT] = { 429, "RateLimitError" },
    [LLM_ERR_INTERNAL] = { 500, "InternalServerError" },
    [LLM_ERR_BAD_GATEWAY] = { 502, "BadGatewayError" },
    [LLM_ERR_UNAVAILABLE] = { 503, "ServiceUnavailableError" },
    [LLM_ERR_CONNECTION] = { 500, "InternalServerError" },
    [LLM_ERR_API] = { 500, "APIError" },
};

llm_err_t *llm_err_make(apr_pool_t *p, llm_err_class_e cls, int status, const char *fmt, ...)
{
    llm_err_t *e = apr_pcalloc(p, sizeof(*e));
    va_list ap;

    e->cls = cls;
    e->status = status ? status : classes[cls].status;
    e->retry_after = -1;
    va_start(ap, fmt);
    /* what a "%.100s" cut in two, and what others sent, is JSON for the client */
    e->message = llm_utf8_mend(p, apr_pvsprintf(p, fmt, ap));
    va_end(ap);
    return e;
}

const char *llm_err_type(const llm_err_t *e)
{
    if (e->type != NULL) {
        return e->type;
    }
    if (e->cls == LLM_ERR_RATE_LIMIT) {
        return "throttling_error";
    }
    switch (e->status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 429:
        return "rate_limit_error";
    default:
        return e->status >= 500 ? "internal_server_error" : "invalid_request_error";
    }
}

const char *llm_err_class_name(llm_err_class_e cls)
{
    return classes[cls].name;
}
