/* SPDX-License-Identifier: Apache-2.0 */
#include "core/provider/signin/sign.h"

#define APP "tenant_id=t1\nclient_id=c1\n"
#define SCOPE "https%3A%2F%2Fcognitiveservices.azure.com%2F.default"
#define TOKEN "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"entra-token\"}"

static sign_t *azure(const char *params)
{
    return sign_for(&llm_provider_azure, params);
}

TEST(signin_entra, takes_a_secret)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    s = azure(APP "client_secret=s&1xx");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "https://login.microsoftonline.com/t1/oauth2/v2.0/token");
    ASSERT_STR(req->body, "grant_type=client_credentials&client_id=c1&client_secret=s%261xx"
                          "&scope=" SCOPE);
    CU_ASSERT_PTR_NULL(sign_answer(s, 200, TOKEN));
    ASSERT_STR(sign_part(s, 0), "entra-token");
    CU_ASSERT_EQUAL(sign_life(s), 3599);
    setenv("AZURE_AUTHORITY_HOST", "login.microsoftonline.us", 1);
    setenv("AZURE_SCOPE", "https://ai.azure.com/.default", 1);
    s = azure(APP "client_secret=s1");
    req = sign_start(s);
    ASSERT_STR(req->url, "https://login.microsoftonline.us/t1/oauth2/v2.0/token");
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "scope=https%3A%2F%2Fai.azure.com%2F.default"));
    sign_clean();
}

TEST(signin_entra, own_credentials_go_before_the_environments_key)
{
    sign_clean();
    setenv("AZURE_API_KEY", "env", 1);
    /* the configuration fills api_key from the environment */
    CU_ASSERT_PTR_NOT_NULL(azure("api_key=env\n" APP "client_secret=s")->signin);
    CU_ASSERT_PTR_NULL(azure("api_key=own\n" APP "client_secret=s")->signin);
    CU_ASSERT_PTR_NULL(azure("azure_ad_token=static\n")->signin);
    setenv("AZURE_TENANT_ID", "t", 1);
    setenv("AZURE_CLIENT_ID", "c", 1);
    setenv("AZURE_CLIENT_SECRET", "s", 1);
    CU_ASSERT_PTR_NULL(azure("api_key=env\n")->signin);
    unsetenv("AZURE_API_KEY");
    CU_ASSERT_PTR_NOT_NULL(azure("x=y")->signin);
    sign_clean();
}

TEST(signin_entra, takes_a_password)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    s = azure("client_id=c1\nazure_username=u@x\nazure_password=pass w\nazure_scope=sc");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "https://login.microsoftonline.com/organizations/oauth2/v2.0/token");
    ASSERT_STR(req->body, "grant_type=password&client_id=c1&username=u%40x&password=pass%20w"
                          "&scope=sc");
    sign_answer(s, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS50126: bad "
                        "pass%20w\"}");
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "not shown"));
    sign_start(s);
    sign_answer(s, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS50126\"}");
    ASSERT_STR(sign_part(s, 0), "Entra ID password answered with status 400: invalid_grant: "
                                "AADSTS50126");
    ASSERT_STR(llm_signin_detail(s->run), "https://login.microsoftonline.com");
}

TEST(signin_entra, takes_a_token_of_others)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("ACTIONS_ID_TOKEN_REQUEST_URL", "http://127.0.0.1:9/token?v=1", 1);
    setenv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ask", 1);
    s = azure(APP "azure_ad_token=oidc/github/api://x");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:9/token?v=1&audience=api%3A%2F%2Fx");
    ASSERT_STR(sign_header(req, "Authorization"), "Bearer ask");
    req = sign_answer(s, 200, "{\"value\":\"git.hub.jwt\"}");
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->body, "grant_type=client_credentials&client_id=c1&scope=" SCOPE
                          "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-"
                          "type%3Ajwt-bearer&client_assertion=git.hub.jwt");
    sign_answer(s, 200, TOKEN);
    ASSERT_STR(sign_part(s, 0), "entra-token");
    CU_ASSERT_PTR_NOT_NULL(azure("azure_ad_token=oidc/github/x")->why);
    CU_ASSERT_PTR_NOT_NULL(azure(APP "azure_ad_token=oidc/x")->why);
    sign_clean();
}

TEST(signin_entra, takes_a_pods_identity)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("AZURE_TENANT_ID", "t2", 1);
    setenv("AZURE_CLIENT_ID", "c2", 1);
    setenv("AZURE_FEDERATED_TOKEN_FILE", sign_file("fed", "pod.jwt\n"), 1);
    s = azure("x=y");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "https://login.microsoftonline.com/t2/oauth2/v2.0/token");
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "client_assertion=pod.jwt"));
    setenv("AZURE_FEDERATED_TOKEN_FILE", "/nonexistent/token", 1);
    CU_ASSERT_PTR_NULL(sign_start(azure("x=y")));
    sign_clean();
}

TEST(signin_entra, asks_the_machine_when_told_to)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    CU_ASSERT_PTR_NULL(azure("x=y")->signin);
    setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://127.0.0.1:9", 1);
    s = azure("refresh=1\nclient_id=user-assigned");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:9/metadata/identity/oauth2/token?api-version=2018-02-01"
                         "&resource=https%3A%2F%2Fcognitiveservices.azure.com"
                         "&client_id=user-assigned");
    ASSERT_STR(sign_header(req, "Metadata"), "true");
    sign_answer(s, 200, "{\"access_token\":\"vm\",\"expires_in\":\"600\"}");
    ASSERT_STR(sign_part(s, 0), "vm");
    CU_ASSERT_EQUAL(sign_life(s), 600);
    setenv("IDENTITY_ENDPOINT", "http://localhost:42/msi/token", 1);
    setenv("IDENTITY_HEADER", "app-secret", 1);
    s = azure("refresh=1");
    req = sign_start(s);
    ASSERT_STR(req->url, "http://localhost:42/msi/token?api-version=2019-08-01"
                         "&resource=https%3A%2F%2Fcognitiveservices.azure.com");
    ASSERT_STR(sign_header(req, "X-IDENTITY-HEADER"), "app-secret");
    sign_answer(s, 200, "{\"access_token\":\"app\",\"expires_on\":\"1900000900\"}");
    ASSERT_STR(sign_part(s, 0), "app");
    CU_ASSERT_EQUAL(sign_life(s), 900);
    sign_clean();
}

TEST(signin_entra, survives_answers_that_are_none)
{
    static const char *const bodies[] = {
        "", "{", "[]", "null", "{\"access_token\":5}", "{\"access_token\":\"\"}",
        "{\"access_token\":\"a\\r\\nX: y\"}",
    };

    sign_clean();
    for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        sign_t *s = azure(APP "client_secret=s");

        sign_start(s);
        CU_ASSERT_PTR_NULL(sign_answer(s, 200, bodies[i]));
        CU_ASSERT_EQUAL(s->rv, APR_EGENERAL);
    }
}

/** In whatever spelling an endpoint repeats what it was sent, and where the reason is cut. */
TEST(signin_entra, tells_no_secret_in_any_spelling)
{
    static const char *const bodies[] = {
        "{\"error\":\"x\",\"error_description\":\"bad s/e+c ret-0123456\"}",
        "{\"error\":\"x\",\"error_description\":\"bad s\\/e+c ret-0123456\"}",
        "{\"error\":\"x\",\"error_description\":\"bad s%2Fe%2Bc%20ret-0123456\"}",
        "{\"error\":\"x\",\"error_description\":\"bad s%2fe%2bc+ret-0123456\"}",
        "{\"error\":\"x\",\"error_description\":\"bad \\u0073/e+c ret-0123456\"}",
        "{\"error\":\"x\",\"error_description\":\"body {\\\"k\\\":\\\"s\\\\/e+c ret-0123456\\\"}\"}",
    };

    sign_clean();
    for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        sign_t *s = azure(APP "client_secret=s/e+c ret-0123456");
        const char *why;
        int refused;

        sign_start(s);
        CU_ASSERT_PTR_NULL(sign_answer(s, 401, bodies[i]));
        why = llm_signin_why(s->run, &refused);
        CU_ASSERT_PTR_NOT_NULL(strstr(why, "not shown"));
        CU_ASSERT_PTR_NULL(strstr(why, "ret-0123456"));
    }
    for (int room = 380; room < 400; room++) {  /* a reason is cut behind 400 bytes */
        sign_t *s = azure(APP "client_secret=secret-0123456789");
        const char *body = apr_psprintf(test_pool, "{\"error\":\"%0*d secret-0123456789\"}", room,
                                        0);
        int refused;

        sign_start(s);
        CU_ASSERT_PTR_NULL(sign_answer(s, 401, body));
        CU_ASSERT_PTR_NULL(strstr(llm_signin_why(s->run, &refused), "secret-0"));
    }
}

/** The header a machine's identity is asked for with, which no step told of by itself. */
TEST(signin_entra, tells_no_header)
{
    sign_t *s;
    int refused;

    sign_clean();
    setenv("IDENTITY_ENDPOINT", "http://127.0.0.1:9/token", 1);
    setenv("IDENTITY_HEADER", "app-secret-0123", 1);
    s = azure("refresh=1");
    CU_ASSERT_PTR_NOT_NULL_FATAL(sign_start(s));
    CU_ASSERT_PTR_NULL(sign_answer(s, 400, "{\"error\":\"header app-secret-0123 is wrong\"}"));
    CU_ASSERT_PTR_NOT_NULL(strstr(llm_signin_why(s->run, &refused), "not shown"));
    sign_clean();
}
