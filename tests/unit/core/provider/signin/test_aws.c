/* SPDX-License-Identifier: Apache-2.0 */
#include "core/provider/signin/sign.h"

#define ROLE "arn:aws:iam::123456789012:role/path/caller"
#define KEYS "aws_access_key_id=AKIDBASE\naws_secret_access_key=base-secret\n"
#define UNTIL "2030-03-17T18:46:40Z"    /* NOW + 3600 s */

static const char answer[] =
    "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n"
    "  <AssumeRoleResult><AssumedRoleUser><Arn>arn:aws:sts::1:assumed-role/x/y</Arn>"
    "</AssumedRoleUser><Credentials>\n"
    "    <AccessKeyId>ASIANEW</AccessKeyId><SecretAccessKey>new&amp;secret</SecretAccessKey>\n"
    "    <SessionToken>new/token==</SessionToken><Expiration>" UNTIL "</Expiration>\n"
    "  </Credentials></AssumeRoleResult></AssumeRoleResponse>";

static const char json_answer[] =
    "{\"Code\":\"Success\",\"AccessKeyId\":\"ASIAJSON\",\"SecretAccessKey\":\"json-secret\","
    "\"Token\":\"json-token\",\"Expiration\":\"" UNTIL "\"}";

static sign_t *bedrock(const char *params)
{
    return sign_for(&llm_provider_bedrock, params);
}

TEST(signin_aws, needs_none_with_keys_or_a_bearer)
{
    sign_clean();
    CU_ASSERT_PTR_NULL(bedrock(KEYS)->signin);
    CU_ASSERT_PTR_NULL(bedrock("api_key=b")->signin);
    setenv("AWS_ACCESS_KEY_ID", "a", 1);
    setenv("AWS_SECRET_ACCESS_KEY", "s", 1);
    CU_ASSERT_PTR_NULL(bedrock("x=y")->signin);
    CU_ASSERT_PTR_NOT_NULL(bedrock("aws_role_name=" ROLE)->signin);
    sign_clean();
}

TEST(signin_aws, assumes_a_role_with_its_own_keys)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    s = bedrock(KEYS "aws_role_name=" ROLE "\naws_session_name=gate\naws_external_id=ext 1\n"
                "aws_region_name=eu-west-1\n"
                "aws_session_tags=[{\"Key\":\"team\",\"Value\":\"a&b\"}]");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->method, "POST");
    ASSERT_STR(req->url, "https://sts.eu-west-1.amazonaws.com/");
    ASSERT_STR(req->body, "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A"
                          "123456789012%3Arole%2Fpath%2Fcaller&RoleSessionName=gate"
                          "&ExternalId=ext%201&Tags.member.1.Key=team&Tags.member.1.Value=a%26b");
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_header(req, "Authorization"),
                                  "Credential=AKIDBASE/20300317/eu-west-1/sts/aws4_request"));
    CU_ASSERT_PTR_NULL(sign_answer(s, 200, answer));
    ASSERT_STR(sign_part(s, 0), "ASIANEW");
    ASSERT_STR(sign_part(s, 1), "new&secret");
    ASSERT_STR(sign_part(s, 2), "new/token==");
    CU_ASSERT_EQUAL(sign_life(s), 3600);
}

TEST(signin_aws, knows_where_sts_is)
{
    static const struct {
        const char *params, *url, *region;
    } places[] = {
        { "", "https://sts.amazonaws.com/", "us-east-1" },
        { "aws_region_name=cn-north-1\n", "https://sts.cn-north-1.amazonaws.com.cn/",
          "cn-north-1" },
        { "aws_sts_endpoint=https://vpce-1.sts.eu-west-3.vpce.amazonaws.com\n"
          "aws_region_name=us-east-2\n",
          "https://vpce-1.sts.eu-west-3.vpce.amazonaws.com/", "eu-west-3" },
        { "aws_sts_endpoint=http://127.0.0.1:9/x\naws_region_name=us-east-2\n",
          "http://127.0.0.1:9/x", "us-east-2" },
    };

    sign_clean();
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        sign_t *s = bedrock(apr_pstrcat(test_pool, KEYS "aws_role_name=" ROLE "\n",
                                        places[i].params, NULL));
        const llm_http_req_t *req = sign_start(s);

        ASSERT_STR(req->url, places[i].url);
        CU_ASSERT_PTR_NOT_NULL(strstr(sign_header(req, "Authorization"),
                                      apr_pstrcat(test_pool, "/", places[i].region, "/sts/",
                                                  NULL)));
        CU_ASSERT_EQUAL(strncmp(strstr(req->body, "RoleSessionName=") + 16,
                                "litellm-session-1900000000", 26), 0);
    }
}

TEST(signin_aws, tells_why_without_secrets)
{
    static const struct {
        int status;
        const char *body, *says;
        int refused;
    } bad[] = {
        { 403, "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>"
               "not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>",
          "status 403: AccessDenied: not authorized to perform: sts:AssumeRole", 1 },
        { 403, "<Error><Code>X</Code><Message>key base-secret</Message></Error>", "not shown", 1 },
        { 503, "", "status 503", 0 },
        { 429, "<Code>Throttling</Code>", "status 429: Throttling", 0 },
        { 200, "<AccessKeyId>A</AccessKeyId><SecretAccessKey>B", "no SecretAccessKey", 0 },
        { 200, "<AccessKeyId>A B</AccessKeyId>", "characters", 0 },
        { 200, "<AccessKeyId>A</AccessKeyId><SecretAccessKey>B</SecretAccessKey><SessionToken>"
               "C</SessionToken><Expiration>never</Expiration>", "no Expiration", 0 },
    };

    sign_clean();
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        sign_t *s = bedrock(KEYS "aws_sts_endpoint=http://127.0.0.1:9\naws_role_name=" ROLE);
        const char *why;
        int refused;

        sign_start(s);
        CU_ASSERT_PTR_NULL(sign_answer(s, bad[i].status, bad[i].body));
        CU_ASSERT_EQUAL(s->rv, APR_EGENERAL);
        why = llm_signin_why(s->run, &refused);
        CU_ASSERT_PTR_NOT_NULL(strstr(why, bad[i].says));
        CU_ASSERT_EQUAL(strncmp(why, "sts:AssumeRole ", 15), 0);
        CU_ASSERT_PTR_NULL(strstr(why, "127.0.0.1"));
        CU_ASSERT_STRING_EQUAL(llm_signin_detail(s->run), "http://127.0.0.1:9");
        CU_ASSERT_EQUAL(refused, bad[i].refused);
        CU_ASSERT_PTR_NULL(strstr(why, "base-secret"));
    }
}

TEST(signin_aws, takes_an_identity_token_for_a_role)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("CI_TOKEN", "header.claims.signature", 1);
    s = bedrock("aws_web_identity_token=oidc/env/CI_TOKEN\naws_role_name=" ROLE
                "\naws_session_name=gate");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "Action=AssumeRoleWithWebIdentity&"));
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "&WebIdentityToken=header.claims.signature"
                                             "&DurationSeconds=3600"));
    ASSERT_STR(sign_header(req, "Authorization"), NULL);
    sign_answer(s, 200, answer);
    ASSERT_STR(sign_part(s, 0), "ASIANEW");
    unsetenv("CI_TOKEN");
    CU_ASSERT_PTR_NULL(sign_start(s));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "CI_TOKEN"));
}

TEST(signin_aws, follows_profiles)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("AWS_SHARED_CREDENTIALS_FILE", sign_file("credentials",
        "# comment\n[ base ]\naws_access_key_id = AKIDFILE # mine\n"
        "AWS_SECRET_ACCESS_KEY=file-secret\n[other]\naws_access_key_id=no\n"), 1);
    setenv("AWS_CONFIG_FILE", sign_file("config",
        "[profile gate]\nrole_arn = " ROLE "\nsource_profile = base\nexternal_id=e\n"
        "role_session_name = from-profile\nregion = ap-south-1\n"
        "[profile loop]\nrole_arn=" ROLE "\nsource_profile=pool\n"
        "[profile pool]\nrole_arn=" ROLE "\nsource_profile=loop\n"
        "[profile process]\ncredential_process = /bin/true\n"), 1);
    s = bedrock("aws_profile_name=gate");
    ASSERT_STR(s->signin->region, "ap-south-1");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "RoleSessionName=from-profile&ExternalId=e"));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_header(req, "Authorization"), "Credential=AKIDFILE/"));
    sign_answer(s, 200, answer);
    ASSERT_STR(sign_part(s, 0), "ASIANEW");
    s = bedrock("aws_profile_name=base");
    CU_ASSERT_PTR_NULL(sign_start(s));
    ASSERT_STR(sign_part(s, 1), "file-secret");
    ASSERT_STR(sign_part(s, 2), NULL);
    CU_ASSERT_EQUAL(sign_life(s), 300);
    sign_start(s = bedrock("aws_profile_name=loop"));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "circles"));
    sign_start(s = bedrock("aws_profile_name=process"));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "credential_process"));
    sign_start(s = bedrock("aws_profile_name=nobody"));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "neither"));
    sign_clean();
}

TEST(signin_aws, asks_the_container)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.23/v1/credentials", 1);
    setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", sign_file("pod", "pod-token\n"), 1);
    s = bedrock("x=y");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->method, "GET");
    ASSERT_STR(req->url, "http://169.254.170.23/v1/credentials");
    ASSERT_STR(sign_header(req, "Authorization"), "pod-token");
    sign_answer(s, 200, json_answer);
    ASSERT_STR(sign_part(s, 2), "json-token");
    CU_ASSERT_EQUAL(sign_life(s), 3600);
    setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://evil.example/", 1);
    CU_ASSERT_PTR_NULL(sign_start(s));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "must be https"));
    setenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/x", 1);
    ASSERT_STR(sign_start(s)->url, "http://169.254.170.2/v2/x");
    sign_clean();
}

TEST(signin_aws, asks_the_machine)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:9/", 1);
    s = bedrock("x=y");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    ASSERT_STR(req->method, "PUT");
    ASSERT_STR(req->url, "http://127.0.0.1:9/latest/api/token");
    ASSERT_STR(sign_header(req, "X-aws-ec2-metadata-token-ttl-seconds"), "21600");
    req = sign_answer(s, 200, "imds-token");
    ASSERT_STR(req->url, "http://127.0.0.1:9/latest/meta-data/iam/security-credentials/");
    ASSERT_STR(sign_header(req, "X-aws-ec2-metadata-token"), "imds-token");
    req = sign_answer(s, 200, "my-role\n");
    ASSERT_STR(req->url, "http://127.0.0.1:9/latest/meta-data/iam/security-credentials/my-role");
    sign_answer(s, 200, json_answer);
    ASSERT_STR(sign_part(s, 0), "ASIAJSON");
    sign_start(s);
    sign_answer(s, 200, "imds-token");
    CU_ASSERT_PTR_NULL(sign_answer(s, 200, ""));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "no role"));
    sign_start(s);
    llm_signin_unanswered(s->run, "Connection error.", "http://h (10.0.0.7:80): refused");
    s->rv = APR_EGENERAL;
    ASSERT_STR(sign_part(s, 0), "machine's metadata gave no answer: Connection error.; nothing else "
               "has keys: neither the deployment, the environment, a profile nor a container");
    ASSERT_STR(llm_signin_detail(s->run), "http://h (10.0.0.7:80): refused");
    setenv("AWS_EC2_METADATA_DISABLED", "true", 1);
    CU_ASSERT_PTR_NULL(sign_start(s));
    CU_ASSERT_PTR_NOT_NULL(strstr(sign_part(s, 0), "no credentials"));
    sign_clean();
}

TEST(signin_aws, is_the_role_already)
{
    static const char who[] = "<GetCallerIdentityResult><Arn>arn:aws:sts::%s:assumed-role/%s/i-1"
                              "</Arn></GetCallerIdentityResult>";
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost:9/", 1);
    s = bedrock("aws_role_name=" ROLE);
    sign_start(s);
    req = sign_answer(s, 200, json_answer);
    ASSERT_STR(req->body, "Action=GetCallerIdentity&Version=2011-06-15");
    CU_ASSERT_PTR_NULL(sign_answer(s, 200, apr_psprintf(test_pool, who, "123456789012", "caller")));
    ASSERT_STR(sign_part(s, 0), "ASIAJSON");
    for (int other = 0; other < 2; other++) {
        sign_start(s);
        sign_answer(s, 200, json_answer);
        req = sign_answer(s, other ? 200 : 403,
                          apr_psprintf(test_pool, who, other ? "999" : "123456789012", "caller"));
        CU_ASSERT_PTR_NOT_NULL_FATAL(req);
        CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "Action=AssumeRole&"));
        sign_answer(s, 200, answer);
        ASSERT_STR(sign_part(s, 0), "ASIANEW");
    }
    sign_clean();
}

TEST(signin_aws, takes_a_pods_role)
{
    const llm_http_req_t *req;
    sign_t *s;

    sign_clean();
    setenv("AWS_ROLE_ARN", "arn:aws:iam::1:role/pod", 1);
    setenv("AWS_WEB_IDENTITY_TOKEN_FILE", sign_file("irsa", "pod.jwt.x\n"), 1);
    s = bedrock("x=y");
    req = sign_start(s);
    CU_ASSERT_PTR_NOT_NULL_FATAL(req);
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "WebIdentityToken=pod.jwt.x"));
    CU_ASSERT_PTR_NOT_NULL(strstr(req->body, "role%2Fpod"));
    sign_answer(s, 200, answer);
    ASSERT_STR(sign_part(s, 0), "ASIANEW");
    sign_clean();
}

TEST(signin_aws, finds_what_cannot_be_right)
{
    static const char *const wrong[] = {
        "aws_role_name=caller", "aws_access_key_id=a", "aws_secret_access_key=a",
        "aws_web_identity_token=oidc/env/X", "aws_sts_endpoint=sts",
        "aws_web_identity_token=oidc/nobody/X\naws_role_name=" ROLE,
        "aws_web_identity_token=oidc/file/relative\naws_role_name=" ROLE,
        "aws_web_identity_token=oidc/google\naws_role_name=" ROLE,
        "aws_session_name=a b", "aws_session_tags={}", "aws_session_tags=[{\"Key\":\"a\"}]",
    };

    sign_clean();
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        CU_ASSERT_PTR_NOT_NULL(bedrock(wrong[i])->why);
    }
}

TEST(signin_aws, shares_what_is_the_same)
{
    sign_t *a, *b, *c;

    sign_clean();
    a = bedrock(KEYS "aws_role_name=" ROLE);
    b = bedrock("aws_role_name=" ROLE "\n" KEYS);
    c = bedrock(KEYS "aws_external_id=e\naws_role_name=" ROLE);
    CU_ASSERT_EQUAL(memcmp(a->signin->key, b->signin->key, 32), 0);
    CU_ASSERT_NOT_EQUAL(memcmp(a->signin->key, c->signin->key, 32), 0);
}
