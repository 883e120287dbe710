/* SPDX-License-Identifier: Apache-2.0 */
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include "core/provider/signin/sign.h"

#define TOKEN "{\"access_token\":\"ya29.x\",\"expires_in\":3599}"
#define EXTERNAL "{\"type\":\"external_account\",\"audience\":\"//iam/pool\"," \
                 "\"subject_token_type\":\"urn:ietf:params:oauth:token-type:jwt\"," \
                 "\"token_url\":\"http://127.0.0.1:9/v1/token\",\"credential_source\":"

static sign_t *vertex(const char *credentials)
{
    return sign_for(&llm_provider_vertex_ai,
                    credentials ? apr_pstrcat(test_pool, "vertex_credentials=", credentials, NULL)
                                : "x=y");
}

/** A service account whose key is made for this run. */
static const char *service_account(void)
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    BIO *bio = BIO_new(BIO_s_mem());
    json_object *o = llm_json_new_object(test_pool);
    char *pem;
    long n;

    PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL);
    n = BIO_get_mem_data(bio, &pem);
    llm_json_set_str(o, "type", "service_account");
    llm_json_set_str(o, "project_id", "from-key");
    llm_json_set_str(o, "client_email", "a@b");
    llm_json_set_str(o, "token_uri", "https://token.example/t");
    llm_json_set_strn(o, "private_key", pem, (apr_size_t)n);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return llm_json_text(test_pool, o, NULL);
}

TEST(signin_google, signs_for_a_service_account)
{
    const llm_http_req_t *req;
    const char *text;
    sign_t *s;

    sign_clean();
    text = service_account();
    s = vertex(text);
    ASSERT_STR(s->signin->project, "from-key");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "https://token.example/t");
    CU_ASSERT_EQUAL(strncmp(req->body, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3A"
                            "jwt-bearer&assertion=ey", 76), 0);
    sign_answer(s, 200, TOKEN);
    ASSERT_STR(sign_part(s, 0), "ya29.x");
    CU_ASSERT_EQUAL(sign_life(s), 3599);
    /* as a file, under the environment's name */
    setenv("GOOGLE_APPLICATION_CREDENTIALS", sign_file("sa.json", text), 1);
    s = vertex(NULL);
    ASSERT_STR(s->signin->project, "from-key");
    ASSERT_STR(sign_start(s)->url, "https://token.example/t");
    sign_clean();
}

TEST(signin_google, refreshes_a_users_token)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    s = vertex("{\"type\":\"authorized_user\",\"client_id\":\"i\",\"client_secret\":\"s&cret\","
               "\"refresh_token\":\"refr\",\"quota_project_id\":\"q\"}");
    ASSERT_STR(s->signin->project, "q");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "https://oauth2.googleapis.com/token");
    ASSERT_STR(req->body, "grant_type=refresh_token&client_id=i&client_secret=s%26cret"
                          "&refresh_token=refr");
    sign_answer(s, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"expired\"}");
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "status 400: invalid_grant: expired"));
}

TEST(signin_google, exchanges_a_file_and_stands_for_an_account)
{
    const llm_http_req_t *req;
    const char *path;
    sign_t *s;

    sign_clean();
    path = sign_file("subject.json", "{\"token\":\"k8s.jwt\"}");
    s = vertex(apr_pstrcat(test_pool, EXTERNAL "{\"file\":\"", path, "\",\"format\":{\"type\":"
                           "\"json\",\"subject_token_field_name\":\"token\"}},"
                           "\"service_account_impersonation_url\":"
                           "\"http://127.0.0.1:8/sa:generateAccessToken\"}", NULL));
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:9/v1/token");
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type"
                                             "%3Atoken-exchange&audience=%2F%2Fiam%2Fpool&"));
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "&subject_token=k8s.jwt&"));
    req = sign_answer(s, 200, "{\"access_token\":\"federated\",\"expires_in\":3600}");
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:8/sa:generateAccessToken");
    ASSERT_STR(sign_header(req, "Authorization"), "Bearer federated");
    sign_answer(s, 200, "{\"accessToken\":\"sa-token\",\"expireTime\":\"2030-03-17T18:16:40Z\"}");
    ASSERT_STR(sign_part(s, 0), "sa-token");
    CU_ASSERT_EQUAL(sign_life(s), 1800);
}

TEST(signin_google, exchanges_what_a_url_gives)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    s = vertex(EXTERNAL "{\"url\":\"http://127.0.0.1:9/subject\","
               "\"headers\":{\"Metadata\":\"True\",\"Bad\\r\\n\":\"x\"}}}");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:9/subject");
    ASSERT_STR(sign_header(req, "Metadata"), "True");
    CU_ASSERT_EQUAL(apr_table_elts(req->headers)->nelts, 1);
    req = sign_answer(s, 200, " subject.jwt \n");
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "&subject_token=subject.jwt&"));
    sign_answer(s, 200, TOKEN);
    ASSERT_STR(sign_part(s, 0), "ya29.x");
}

TEST(signin_google, exchanges_an_identity_of_aws)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    s = vertex(EXTERNAL "{\"environment_id\":\"aws1\",\"regional_cred_verification_url\":"
               "\"https://sts.{region}.amazonaws.com?Action=GetCallerIdentity\"},"
               "\"aws_access_key_id\":\"AKIDWIF\",\"aws_secret_access_key\":\"wif-secret\","
               "\"aws_region_name\":\"eu-west-1\"}");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:9/v1/token");
    /* encoded as JSON in a URL, and once more in the form */
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "sts.eu-west-1.amazonaws.com"));
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "x-goog-cloud-target-resource"));
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "AKIDWIF"));
    CU_ASSERT_PTR_NULL(strstr(req->body, "wif-secret"));
    sign_answer(s, 200, TOKEN);
    ASSERT_STR(sign_part(s, 0), "ya29.x");
    /* without keys in the file: whatever the environment has */
    s = vertex(EXTERNAL "{\"environment_id\":\"aws1\"}}");
    setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:7", 1);
    ASSERT_STR(sign_start(s)->url, "http://127.0.0.1:7/latest/api/token");
    sign_clean();
}

TEST(signin_google, stands_for_an_account_with_a_user)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    s = vertex("{\"type\":\"impersonated_service_account\",\"service_account_impersonation_url\":"
               "\"http://127.0.0.1:8/x\",\"source_credentials\":{\"type\":\"authorized_user\","
               "\"client_id\":\"i\",\"client_secret\":\"s\",\"refresh_token\":\"r\","
               "\"token_uri\":\"http://127.0.0.1:9/t\"}}");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:9/t");
    req = sign_answer(s, 200, TOKEN);
    ASSERT_STR(sign_header(req, "Authorization"), "Bearer ya29.x");
}

TEST(signin_google, asks_the_machine)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("GCE_METADATA_HOST", "127.0.0.1:9", 1);
    s = vertex(NULL);
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->url, "http://127.0.0.1:9/computeMetadata/v1/instance/service-accounts/default/"
                         "token");
    ASSERT_STR(sign_header(req, "Metadata-Flavor"), "Google");
    req = sign_answer(s, 200, TOKEN);
    ASSERT_STR(req->url, "http://127.0.0.1:9/computeMetadata/v1/project/project-id");
    sign_answer(s, 200, "my-project-1");
    ASSERT_STR(sign_part(s, 0), "ya29.x");
    ASSERT_STR(sign_part(s, 1), "my-project-1");
    CU_ASSERT_PTR_NULL(sign_for(&llm_provider_vertex_ai, "api_key=express")->signin);
    sign_clean();
}

TEST(signin_google, takes_what_gcloud_left)
{
    const char *path = "/tmp/application_default_credentials.json";
    sign_t *s;
    FILE *f;

    sign_clean();
    setenv("CLOUDSDK_CONFIG", "/tmp", 1);
    f = fopen(path, "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(f);
    fputs("{\"type\":\"authorized_user\",\"client_id\":\"i\",\"client_secret\":\"s\","
          "\"refresh_token\":\"left\"}", f);
    fclose(f);
    s = vertex(NULL);
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_start(s)->body, "refresh_token=left"));
    remove(path);
    sign_clean();
}

TEST(signin_google, tells_what_is_wrong_without_secrets)
{
    static const char *const bad[] = {
        "{\"type\":\"service_account\",\"client_email\":\"a\",\"private_key\":\"SECRET\"}",
        "{\"type\":\"service_account\",\"private_key\":\"SECRET\"}",
        "{\"type\":\"external_account\",\"x\":\"SECRET\"}",
        "{\"type\":\"gdch\",\"x\":\"SECRET\"}",
        EXTERNAL "{\"executable\":{\"command\":\"SECRET\"}}}",
        EXTERNAL "{\"url\":\"SECRET\"}}",
        EXTERNAL "{}}",
        "{\"SECRET\":",
    };
    sign_t *s;

    sign_clean();
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        s = vertex(bad[i]);
        CU_ASSERT_PTR_NOT_NULL_FATAL(s->why);
        CU_ASSERT_PTR_NULL(strstr(s->why, "SECRET"));
    }
    s = vertex("/nonexistent/key.json");
    CU_ASSERT_PTR_NOT_NULL_FATAL(s->signin);
    CU_ASSERT_PTR_NOT_NULL(s->signin->warning);
    CU_ASSERT_PTR_NULL(sign_start(s));
    ASSERT_STR(sign_part(s, 0), "Google credentials cannot read its file");
    ASSERT_STR(llm_signin_detail(s->run), "/nonexistent/key.json");
}
