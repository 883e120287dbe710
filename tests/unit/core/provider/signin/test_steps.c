/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/stat.h>
#include <unistd.h>
#include "core/provider/signin/sign.h"

static const char *xml(const char *text, const char *name)
{
    return llm_xml_text(text, strlen(text), name, test_pool);
}

TEST(signin_xml, finds_texts)
{
    ASSERT_STR(xml("<a><b>x</b></a>", "b"), "x");
    ASSERT_STR(xml("<bb>no</bb><b y='1'>x&lt;&amp;&quot;&z</b>", "b"), "x<&\"&z");
    ASSERT_STR(xml("<b></b>", "b"), "");
    ASSERT_STR(xml("<b/>", "b"), NULL);
    ASSERT_STR(xml("<b>x", "b"), NULL);
    ASSERT_STR(xml("<b>x</", "b"), NULL);
    ASSERT_STR(xml("<b>x</b", "b"), NULL);
    ASSERT_STR(xml("<b><c>x</c></b>", "b"), NULL);
    ASSERT_STR(xml("<b", "b"), NULL);
    ASSERT_STR(xml("", "b"), NULL);
}

TEST(signin_ini, reads_settings)
{
    const char *text = "key=0\n[a]\nkey = 1 ; c\n key = nested\nkeys=2\nempty =\n\r\n[ b c ]\r\n"
                       "KEY=x#y\r\n[d\nkey=3";

    ASSERT_STR(llm_ini_get(text, "a", "key", test_pool), "1");
    ASSERT_STR(llm_ini_get(text, "a", "keys", test_pool), "2");
    ASSERT_STR(llm_ini_get(text, "a", "empty", test_pool), NULL);
    ASSERT_STR(llm_ini_get(text, "b c", "key", test_pool), "x#y");
    ASSERT_STR(llm_ini_get(text, "d", "key", test_pool), NULL);
    ASSERT_STR(llm_ini_get("", "a", "key", test_pool), NULL);
}

TEST(signin_steps, builds_forms)
{
    ASSERT_STR(llm_step_form(test_pool, "a", "1&2", "b", NULL, "c", "", NULL), "a=1%262&c=");
    ASSERT_STR(llm_step_form(test_pool, NULL), "");
}

TEST(signin_steps, reads_small_plain_files_only)
{
    const char *path = sign_file("small", "12345");

    ASSERT_STR(llm_signin_file(path, 6, test_pool), "12345");
    ASSERT_STR(llm_signin_file(path, 4, test_pool), NULL);
    ASSERT_STR(llm_signin_file("/dev/zero", 10, test_pool), NULL);
    ASSERT_STR(llm_signin_file("/tmp", 10, test_pool), NULL);
}

TEST(signin_oidc, reads_files_of_allowed_folders_only)
{
    const char *path, *reference, *link;
    sign_t *s;

    sign_clean();
    path = sign_file("token", "to.k.en\n");
    reference = apr_pstrcat(test_pool, "tenant_id=t\nclient_id=c\nazure_ad_token=oidc/file/", path,
                            NULL);
    s = sign_for(&llm_provider_azure, reference);
    CU_ASSERT_PTR_NULL(sign_start(s));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "may not read"));
    setenv("LITELLM_OIDC_ALLOWED_CREDENTIAL_DIRS", "/var/run/secrets, /tmp", 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_start(s)->body, "client_assertion=to.k.en"));
    link = apr_pstrcat(test_pool, path, ".link", NULL);
    CU_ASSERT_EQUAL(symlink("/etc/hostname", link), 0);
    s = sign_for(&llm_provider_azure, apr_pstrcat(test_pool, reference, ".link", NULL));
    CU_ASSERT_PTR_NULL(sign_start(s));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "may not read"));
    unlink(link);
    sign_clean();
}

TEST(signin_oidc, knows_its_kinds)
{
    static const struct {
        const char *reference, *env, *value;
    } kinds[] = {
        { "oidc/env/MY_TOKEN", "MY_TOKEN", "to.k.en" },
        { "oidc/circleci/", "CIRCLE_OIDC_TOKEN", "to.k.en" },
        { "oidc/circleci_v2/", "CIRCLE_OIDC_TOKEN_V2", "to.k.en" },
    };
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        s = sign_for(&llm_provider_azure, apr_pstrcat(test_pool, "tenant_id=t\nclient_id=c\n"
                                                      "azure_ad_token=", kinds[i].reference, NULL));
        CU_ASSERT_PTR_NULL(sign_start(s));
        setenv(kinds[i].env, kinds[i].value, 1);
        CU_ASSERT_PTR_NOT_NULL(strstr(sign_start(s)->body, "client_assertion=to.k.en"));
        unsetenv(kinds[i].env);
    }
    setenv("MY_PATH", sign_file("by-env", "by.env"), 1);
    s = sign_for(&llm_provider_azure, "tenant_id=t\nclient_id=c\n"
                                      "azure_ad_token=oidc/env_path/MY_PATH");
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_start(s)->body, "client_assertion=by.env"));
    unsetenv("MY_PATH");
    setenv("GCE_METADATA_HOST", "127.0.0.1:9", 1);
    s = sign_for(&llm_provider_azure, "tenant_id=t\nclient_id=c\n"
                                      "azure_ad_token=oidc/google/https://aud");
    ASSERT_STR(sign_start(s)->url, "http://127.0.0.1:9/computeMetadata/v1/instance/"
                                   "service-accounts/default/identity?audience=https%3A%2F%2Faud");
    req = sign_answer(s, 200, "goo.gle.jwt");
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "client_assertion=goo.gle.jwt"));
    setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://127.0.0.1:9", 1);
    s = sign_for(&llm_provider_azure, "tenant_id=t\nclient_id=c\n"
                                      "azure_ad_token=oidc/azure/api://x/.default");
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_start(s)->url, "resource=api%3A%2F%2Fx"));
    req = sign_answer(s, 200, "{\"access_token\":\"vm.jwt\"}");
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "client_assertion=vm.jwt"));
    sign_clean();
}

TEST(signin_steps, ends_after_too_many_calls)
{
    sign_t *s;
    int calls = 0;

    sign_clean();
    setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:9", 1);
    s = sign_for(&llm_provider_bedrock, "x=y");
    for (sign_start(s); s->rv == APR_INCOMPLETE && calls < 100; calls++) {
        sign_answer(s, 200, "x");
    }
    CU_ASSERT(calls <= LLM_SIGNIN_MAX_CALLS);
    CU_ASSERT_EQUAL(s->rv, APR_EGENERAL);
    sign_clean();
}
