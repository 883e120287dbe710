/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include "base/json/json.h"
#include "base/json/build.h"
#include "base/json/scan.h"

static apr_status_t fail_at(llm_json_err_t *err, const char *reason, const char *s, apr_size_t n)
{
    if (err != NULL) {
        err->reason = reason;
        err->offset = 0;
        llm_json_err_place(err, s, n);
    }
    return APR_EGENERAL;
}

#define MOST        2000000     /* values of a text: some 140 MB in memory, however mixed */
#define MOST_ANSWER 16000000    /* of a text with vectors: 2048 of 3072 numbers are six millions */

static apr_status_t build(apr_pool_t *p, llm_str_t text, apr_int64_t most, json_object **out,
                          llm_json_name_t *odd, llm_json_err_t *err)
{
    const char *s = text.p;
    apr_size_t n = text.n;
    json_object *o;
    apr_status_t rv;

    *out = NULL;
    if (n > INT_MAX - 1) {
        return fail_at(err, "Document too large", s, n);
    }
    rv = llm_json_build(s, n, most, &o, odd);
    if (rv == APR_SUCCESS) {
        *out = llm_json_own(p, o);
        return APR_SUCCESS;
    }
    fail_at(err, odd != NULL && odd->reason != NULL ? odd->reason
                 : rv == APR_ENOSPC ? "Too many values" : "Expecting value", s, n);
    return rv;
}

apr_status_t llm_json_parse_checked(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                                    llm_json_err_t *err)
{
    return build(p, (llm_str_t){ s, n }, MOST, out, NULL, err);
}

static apr_status_t check_and_build(apr_pool_t *p, llm_str_t text, apr_int64_t most,
                                    json_object **out, llm_json_name_t *odd, llm_json_err_t *err)
{
    apr_status_t rv;

    *out = NULL;
    if (text.n > INT_MAX - 1) {
        return fail_at(err, "Document too large", text.p, text.n);
    }
    rv = llm_scan_check(text.p, text.n, err);
    return rv == APR_SUCCESS ? build(p, text, most, out, odd, err) : rv;
}

apr_status_t llm_json_parse(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                            llm_json_err_t *err)
{
    return check_and_build(p, (llm_str_t){ s, n }, MOST, out, NULL, err);
}

apr_status_t llm_json_parse_answer(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                                   llm_json_err_t *err)
{
    return check_and_build(p, (llm_str_t){ s, n }, MOST_ANSWER, out, NULL, err);
}

apr_status_t llm_json_parse_names(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                                  llm_json_name_t *odd, llm_json_err_t *err)
{
    odd->reason = NULL;
    return check_and_build(p, (llm_str_t){ s, n }, MOST, out, odd, err);
}
