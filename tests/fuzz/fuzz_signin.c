/* SPDX-License-Identifier: Apache-2.0 */
/* Answers of token endpoints: the first byte picks a sign-in, 0xff ends an answer, whose first byte
 * is its status. Whatever comes, a run ends, and shows no secret. */
#include <apr_strings.h>
#include "fuzz.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"
#include "provider/signin/steps.h"

#define SECRET "the-secret-of-it"

static const struct {
    const llm_provider_t *provider;
    const char *params[8];
} ways[] = {
    { &llm_provider_bedrock, { "aws_access_key_id", "AKID", "aws_secret_access_key", SECRET,
                               "aws_role_name", "arn:aws:iam::1:role/r", NULL } },
    { &llm_provider_bedrock, { "aws_role_name", "arn:aws:iam::1:role/r", NULL } },
    { &llm_provider_azure, { "tenant_id", "t", "client_id", "c", "client_secret", SECRET, NULL } },
    { &llm_provider_azure, { "tenant_id", "t", "client_id", "c", "azure_ad_token",
                             "oidc/github/x", NULL } },
    { &llm_provider_vertex_ai, { "x", "y", NULL } },
    { &llm_provider_vertex_ai, { "vertex_credentials",
        "{\"type\":\"external_account\",\"audience\":\"a\",\"subject_token_type\":\"b\","
        "\"token_url\":\"http://h/t\",\"service_account_impersonation_url\":\"http://h/i\","
        "\"credential_source\":{\"url\":\"http://h/s\",\"format\":{\"type\":\"json\","
        "\"subject_token_field_name\":\"t\"}}}", NULL } },
};

static const int statuses[] = { 200, 200, 400, 403, 429, 500 };

static void clean_environment(void)
{
    setenv("HOME", "/nonexistent", 1);
    setenv("ACTIONS_ID_TOKEN_REQUEST_URL", "http://h/g", 1);
    setenv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", SECRET, 1);
    unsetenv("AWS_ACCESS_KEY_ID");
    unsetenv("AWS_CONTAINER_CREDENTIALS_FULL_URI");
}

static llm_signin_t *decide(unsigned char pick, apr_pool_t *p)
{
    llm_deployment_t *d = apr_pcalloc(p, sizeof(*d));
    llm_signin_ask_t ask = { d, 0, p };
    llm_signin_t *s = NULL;
    const char *why;
    size_t i = pick % (sizeof(ways) / sizeof(ways[0]));

    d->provider = ways[i].provider;
    d->params = apr_table_make(p, 4);
    for (const char *const *at = ways[i].params; *at != NULL; at += 2) {
        apr_table_setn(d->params, at[0], at[1]);
    }
    MUST(d->provider->signin(&ask, &s, &why) == APR_SUCCESS && s != NULL);
    return s;
}

/** One answer off the input, in memory of its own. @return what is left */
static const char *next_reply(const char *at, const char *end, llm_reply_t *reply, apr_pool_t *p)
{
    const char *stop = at < end ? memchr(at, 0xff, (size_t)(end - at)) : end;

    stop = stop != NULL ? stop : end;
    reply->status = at < stop ? statuses[(unsigned char)*at % 6] : 200;
    at += at < stop;
    reply->n = (size_t)(stop - at);
    reply->body = apr_pstrmemdup(p, at, reply->n);
    return stop < end ? stop + 1 : end;
}

/** @param knows the run was told the secret, so it must not repeat it */
static void judge(const llm_signin_run_t *run, apr_status_t rv, int knows)
{
    apr_time_t expires;
    int refused;

    if (rv == APR_SUCCESS) {
        const char *value = llm_signin_value(run, &expires);

        MUST(value != NULL && *value != '\0');
        MUST(expires <= run->now + apr_time_from_sec(LLM_SIGNIN_MAX_LIFE));
        for (; *value != '\0'; value++) {
            MUST((*value > 0x20 && *value < 0x7f) || *value == '\n');
        }
    }
    else {
        const char *why = llm_signin_why(run, &refused), *detail = llm_signin_detail(run);

        MUST((!knows || strstr(why, SECRET) == NULL) && strchr(why, '\n') == NULL);
        MUST(detail == NULL || ((!knows || strstr(detail, SECRET) == NULL) &&
                                strchr(detail, '\n') == NULL));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    const char *at = (const char *)data + (n > 0), *end = (const char *)data + n;
    llm_signin_run_t *run;
    llm_reply_t reply;
    apr_status_t rv;
    int calls = 0;
    char *text = apr_pstrmemdup(p, at, (size_t)(end - at));

    clean_environment();
    llm_ini_get(text, "a", "b", p);
    run = llm_signin_begin(decide(n > 0 ? data[0] : 0, p), p, apr_time_from_sec(1900000000));
    rv = llm_signin_next(run, NULL);
    while (rv == APR_INCOMPLETE) {
        MUST(++calls <= LLM_SIGNIN_MAX_CALLS && llm_signin_request(run)->method != NULL);
        at = next_reply(at, end, &reply, p);
        rv = llm_signin_next(run, &reply);
    }
    judge(run, rv, run->nsecrets > 0);
    return fuzz_done(p);
}
