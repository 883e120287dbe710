/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <unistd.h>
#include "core/provider/signin/sign.h"

static const char *const prefixes[] = { "AWS_", "AZURE_", "GCE_", "GOOGLE_", "VERTEX", "IDENTITY_",
                                        "CLOUDSDK_", "CIRCLE_", "ACTIONS_", "LITELLM_OIDC_" };
extern char **environ;

static int is_cloud(const char *entry)
{
    for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
        if (strncmp(entry, prefixes[i], strlen(prefixes[i])) == 0) {
            return 1;
        }
    }
    return 0;
}

void sign_clean(void)
{
    for (char **e = environ; *e != NULL;) {
        if (is_cloud(*e)) {
            unsetenv(apr_pstrmemdup(test_pool, *e, strcspn(*e, "=")));
            e = environ;
        }
        else {
            e++;
        }
    }
    setenv("HOME", "/nonexistent", 1);
}

sign_t *sign_for(const llm_provider_t *provider, const char *params)
{
    sign_t *s = apr_pcalloc(test_pool, sizeof(*s));
    llm_signin_ask_t ask = { &s->d, 0, test_pool };
    char *state, *line, *copy = apr_pstrdup(test_pool, params);

    s->d.provider = provider;
    s->d.params = apr_table_make(test_pool, 8);
    for (line = apr_strtok(copy, "\n", &state); line != NULL;
         line = apr_strtok(NULL, "\n", &state)) {
        char *value = strchr(line, '=');

        *value++ = '\0';
        if (strcmp(line, "api_key") == 0) {
            s->d.api_key = value;
        }
        else if (strcmp(line, "refresh") == 0) {
            ask.default_identity = 1;
        }
        else {
            apr_table_set(s->d.params, line, value);
        }
    }
    s->rv = provider->signin(&ask, &s->signin, &s->why);
    CU_ASSERT_EQUAL(s->rv == APR_SUCCESS, s->why == NULL);
    return s;
}

const llm_http_req_t *sign_start(sign_t *s)
{
    CU_ASSERT_PTR_NOT_NULL_FATAL(s->signin);
    s->run = llm_signin_begin(s->signin, test_pool, NOW);
    s->rv = llm_signin_next(s->run, NULL);
    return s->rv == APR_INCOMPLETE ? llm_signin_request(s->run) : NULL;
}

const llm_http_req_t *sign_answer(sign_t *s, int status, const char *body)
{
    llm_reply_t reply = { status, body, strlen(body) };

    CU_ASSERT_EQUAL_FATAL(s->rv, APR_INCOMPLETE);
    s->rv = llm_signin_next(s->run, &reply);
    return s->rv == APR_INCOMPLETE ? llm_signin_request(s->run) : NULL;
}

const char *sign_part(sign_t *s, int i)
{
    apr_time_t expires;
    int refused;

    return s->rv == APR_SUCCESS
               ? llm_signin_part(llm_signin_value(s->run, &expires), i, test_pool)
               : llm_signin_why(s->run, &refused);
}

int sign_life(sign_t *s)
{
    apr_time_t expires;

    llm_signin_value(s->run, &expires);
    return (int)apr_time_sec(expires - NOW);
}

const char *sign_header(const llm_http_req_t *req, const char *name)
{
    return req != NULL ? apr_table_get(req->headers, name) : "no request";
}

static apr_status_t forget(void *path)
{
    unlink(path);
    return APR_SUCCESS;
}

const char *sign_file(const char *name, const char *text)
{
    const char *path = apr_psprintf(test_pool, "/tmp/llm-sign.%d.%s", (int)getpid(), name);
    FILE *f = fopen(path, "w");

    CU_ASSERT_PTR_NOT_NULL_FATAL(f);
    fputs(text, f);
    fclose(f);
    apr_pool_cleanup_register(test_pool, path, forget, apr_pool_cleanup_null);
    return path;
}
