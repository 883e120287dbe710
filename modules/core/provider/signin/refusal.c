/* SPDX-License-Identifier: Apache-2.0 */

/** @file refusal.c @brief The reason an endpoint gives, whatever its format. */

#include <string.h>
#include <apr_strings.h>
#include "provider/signin/steps.h"

#define MAX_TEXT 400

/** AWS's query API: <ErrorResponse><Error><Code>..</Code><Message>..</Message>. */
static const char *from_xml(const llm_reply_t *a, apr_pool_t *p)
{
    const char *code = llm_xml_text(a->body, a->n, "Code", p);
    const char *message = llm_xml_text(a->body, a->n, "Message", p);

    return code == NULL ? "" : apr_pstrcat(p, ": ", code, message ? ": " : "",
                                           message ? message : "", NULL);
}

/** RFC 6749 5.2: error and error_description; Google's APIs: error.status and error.message. */
static const char *from_json(json_object *o, apr_pool_t *p)
{
    json_object *inner = llm_json_obj(o, "error");
    const char *code = llm_json_str(o, "error"), *text = llm_json_str(o, "error_description");

    if (inner != NULL) {
        code = llm_json_str(inner, "status");
        text = llm_json_str(inner, "message");
    }
    if (code == NULL) {         /* the containers' and the machines' own */
        code = llm_json_str(o, "Code");
        code = code != NULL ? code : llm_json_str(o, "code");
        text = llm_json_str(o, "message");
    }
    if (code == NULL && text == NULL) {
        return "";
    }
    return apr_pstrcat(p, ": ", code ? code : "", code && text ? ": " : "", text ? text : "",
                       NULL);
}

const char *llm_refusal_text(const llm_reply_t *a, apr_pool_t *p)
{
    json_object *o = NULL;
    const char *text;

    if (llm_json_parse(p, a->body, a->n, &o, NULL) == APR_SUCCESS) {
        text = json_object_is_type(o, json_type_object) ? from_json(o, p) : "";
    }
    else {
        text = from_xml(a, p);
    }
    return apr_pstrmemdup(p, text, strnlen(text, MAX_TEXT));
}
