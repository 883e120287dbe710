/* SPDX-License-Identifier: Apache-2.0 */
/* Whose fault a failure is, and what it says something about. */
#include <apr_strings.h>
#include "fixture.h"
#include "dialect/dialects.h"

TEST(router_fault, what_the_caller_named_is_the_callers)
{
    static const struct {
        const char *message;
        int cooled;
        int if_picked;          /* the same when the caller picks among providers */
    } rows[] = {
        { "litellm.NotFoundError: AnthropicException - File not found: file_nope", 0, 0 },
        { "litellm.NotFoundError: AnthropicException - File not found: file-model-x", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No allowed providers are available for the "
          "selected model.", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that support tool use. "
          "Try disabling \"model_x\".", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that can handle the "
          "requested parameters.", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that support the "
          "provided 'tool_choice' value.", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that support "
          "structured outputs", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - All providers have been ignored. To change "
          "your default ignored providers, visit: https://openrouter.ai/settings/preferences", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No providers found matching your routing "
          "requirements", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints available matching your "
          "max_price", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found matching your guardrail "
          "restrictions and data policy.", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found for x/y.", 5, 5 },
        { "litellm.NotFoundError: OpenAIException - Previous response with id 'r' not found.", 0, 0 },
        { "litellm.NotFoundError: GeminiException - CachedContent not found", 0, 0 },
        { "litellm.NotFoundError: Vertex_aiException - Not found: cached content metadata for "
          "7352260532100923392.", 0, 0 },
        { "litellm.NotFoundError: OpenAIException - VectorStore vs_1 not found.", 0, 0 },
        { "litellm.NotFoundError: BedrockException - The guardrail identifier or version provided "
          "in the request does not exist", 0, 0 },
        { "litellm.NotFoundError: AnthropicException - model: claude-none", 5, 5 },
        { "litellm.NotFoundError: AzureException - The API deployment for this resource", 5, 5 },
        { "litellm.NotFoundError: OpenAIException - The model `x` for this file is gone", 5, 5 },
        { "litellm.NotFoundError: BedrockException - The provided inference profile does not exist",
          5, 5 },
        { "litellm.NotFoundError: OpenAIException - Not Found", 5, 5 },
        { "litellm.NotFoundError: OpenAIException - File Not Found", 5, 5 },
        { "litellm.NotFoundError: GeminiException - <!DOCTYPE html><html lang=en><title>Error 404 "
          "(Not Found)!!1</title><style>a{background:url(//www.google.com/images/errors/robot.png)}"
          "</style>", 5, 5 },
        { "litellm.NotFoundError: OpenAIException - <html><link rel=\"icon\" "
          "type=\"image/x-icon\"></html>", 5, 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        for (fx_picks_providers = 0; fx_picks_providers < 2; fx_picks_providers++) {
            fx_group_of(2);
            fx_report(llm_err_make(test_pool, LLM_ERR_NOT_FOUND, 404, "%s", rows[i].message));
            CU_ASSERT_EQUAL(fx_cooled(), fx_picks_providers ? rows[i].if_picked : rows[i].cooled);
        }
        fx_picks_providers = 0;
    }
}

TEST(router_fault, more_than_the_account_allows_is_the_callers)
{
    static const struct {
        llm_err_class_e cls;
        int status;
        const char *message;
        int cooled;
    } rows[] = {
        { LLM_ERR_PAYMENT, 402, "This request requires more credits, or fewer max_tokens", 0 },
        { LLM_ERR_PAYMENT, 402, "Prompt tokens limit exceeded: 9000 > 5000.", 0 },
        { LLM_ERR_PAYMENT, 402, "Insufficient credits", 5 },
        { LLM_ERR_RATE_LIMIT, 429, "Extra usage is required for long context requests.", 0 },
        { LLM_ERR_UNAVAILABLE, 503, "There is no available model provider that meets your routing "
          "requirements", 5 },
        { LLM_ERR_UNAVAILABLE, 503, "Overloaded", 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        fx_group_of(2);
        for (int k = 0; k < 5; k++) {
            fx_report(llm_err_make(test_pool, rows[i].cls, rows[i].status, "%s", rows[i].message));
        }
        CU_ASSERT_EQUAL(fx_cooled(), rows[i].cooled);
    }
}

TEST(router_fault, a_request_above_a_minutes_limit_is_the_callers)
{
    static const char too_large[] =
        "Request too large for gpt-4o in organization org-1 on tokens per min (TPM): Limit 30000, "
        "Requested 40000. The input or output tokens must be reduced in order to run successfully.";
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "%s", too_large);

    fx_group_of(2);
    e->retry_after = apr_time_from_sec(600);
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report(llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "Rate limit reached for gpt-4o on "
                           "tokens per min (TPM): Limit 30000, Used 29000, Requested 4000."));
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_fault, a_text_decides_neither_for_nor_against_a_status)
{
    static const struct {
        llm_err_class_e cls;
        int status, sent;
        int cooled;
    } rows[] = {
        { LLM_ERR_CONTEXT_WINDOW, 400, 500, 0 },        /* a server's error for a long prompt */
        { LLM_ERR_CONTENT_POLICY, 400, 503, 0 },
        { LLM_ERR_NOT_FOUND, 404, 400, 0 },             /* a refusal that quotes "not found" */
        { LLM_ERR_NOT_FOUND, 404, 422, 0 },
        { LLM_ERR_NOT_FOUND, 404, 0, 5 },
        { LLM_ERR_RATE_LIMIT, 429, 0, 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        fx_group_of(2);
        for (int k = 0; k < 6; k++) {
            llm_err_t *e = llm_err_make(test_pool, rows[i].cls, rows[i].status, "no");

            e->sent_status = rows[i].sent;
            fx_report(e);
        }
        CU_ASSERT_EQUAL(fx_cooled(), rows[i].cooled);
    }
}

/* -- refusals of an operation ----------------------------------------------------------------- */

/* places of either mode */
static const llm_endpoint_t of_chats = { .dialect = &llm_dialect_openai_chat };
static const llm_endpoint_t of_texts = { .dialect = &llm_dialect_openai_completion };

/** Seconds of cooldown by a refusal of an operation. */
static int refused_at(llm_mode_e mode, int status, const char *message)
{
    test_ask(&fx_call, mode);
    fx_report(llm_err_make(test_pool, status == 404 ? LLM_ERR_NOT_FOUND : LLM_ERR_INTERNAL, status,
                           "%s", message));
    return fx_cooled();
}

static int cooled_for(llm_mode_e mode)
{
    test_ask(&fx_call, mode);
    return fx_cooled();
}

TEST(router_fault, a_refused_operation_closes_itself_alone)
{
    fx_group_of(2);
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_COMPLETION), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_CHAT, 404, "The model `x` does not exist"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 5);
    fx_now += apr_time_from_sec(5);
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_CHAT, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 0);
    /* a failure of another kind is about all, whichever comes first */
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 5);
    fx_group_of(2);
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    (void)refused_at(LLM_MODE_CHAT, 404, "Not Found");
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 5);
}

TEST(router_fault, what_stands_for_an_operation_is_closed_with_it)
{
    fx_group_of(2);
    fx_try.endpoint = &of_chats;        /* a text completion that was sent as a chat */
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_COMPLETION, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 0);
    fx_try.endpoint = NULL;
}

TEST(router_fault, servers_refuse_operations_in_many_ways)
{
    static const struct {
        int status;
        const char *message;
        int is_operations;
    } rows[] = {
        { 404, "Not Found", 1 },
        { 501, "This server does not support embeddings. Start it with `--embeddings`", 1 },
        { 500, "this model does not support embeddings", 1 },
        { 500, "rpc error: code = Unimplemented desc = method Embedding not implemented", 1 },
        { 500, "Please contact support@example.com", 0 },
        { 401, "You have insufficient permissions for this operation. Missing scopes: m", 1 },
        { 401, "Incorrect API key", 0 },
        { 429, "slow down", 0 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        /* of one caller's in a row the others' rate has one */
        int counts = rows[i].is_operations ? 0 : rows[i].status != 401 ? 1 : 5;

        fx_group_of(2);
        for (int k = 0; k < 5; k++) {
            CU_ASSERT_TRUE(refused_at(LLM_MODE_EMBEDDING, rows[i].status, rows[i].message) == 5 ||
                           !rows[i].is_operations);
        }
        CU_ASSERT_EQUAL(fx_cooled(), 5);
        CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), rows[i].is_operations ? 0 : 5);
        CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), counts);
    }
}

TEST(router_fault, a_lone_deployment_says_itself_what_it_cannot_do)
{
    fx_group_of(1);
    for (int k = 0; k < 9; k++) {
        CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 0);
        CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 501, "not implemented"), 0);
    }
}

/* -- refusals of one caller's content --------------------------------------------------------- */

TEST(router_fault, content_a_server_does_not_take_is_the_callers)
{
    static const struct {
        int status;
        const char *message;
        int cooled;
    } rows[] = {
        { 500, "litellm.InternalServerError: Hosted_vllmException - image input is not supported - "
               "hint: if this is unexpected, you may need to provide the mmproj", 0 },
        { 500, "image input is not supported by this server", 0 },
        { 501, "litellm.APIError: Hosted_vllmException - Unknown part type: file", 0 },
        { 501, "Unknown part type: chat endpoint", 0 },
        { 500, "Unsupported param: tools", 0 },
        { 500, "this model does not support audio", 0 },
        { 500, "This chat template does not support a system role", 0 },
        { 500, "Unsupported reasoning_effort: high", 0 },
        { 500, "The model doesn't support response_format", 0 },
        { 500, "top_logprobs are not supported", 0 },
        { 501, "Only unimodal inputs: modalities are not implemented", 0 },
        { 500, "While executing CallExpression: raise_exception('x') Error: Jinja Exception: "
               "Conversation roles must alternate user/assistant/user/assistant/...", 0 },
        { 500, "error parsing tool call: raw='{\"a\"}]', err=invalid character", 0 },
        { 500, "Failed to parse input at pos 9: rate limit", 0 },
        { 500, "input (992 tokens) is too large to process. increase the physical batch size", 0 },
        { 500, "Failed to create new sequence: failed to process inputs: image: unknown format",
          0 },
        { 501, "This server does not support chat completions", 5 },
        { 500, "Chat completions with images are not supported", 5 },
        { 501, "Not Implemented", 5 },
        { 501, "Unsupported method ('POST')", 5 },
        { 500, "CUDA error: operation not supported, in function f at file x.cu:3", 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        fx_group_of(2);
        for (int k = 0; k < 9; k++) {
            (void)refused_at(LLM_MODE_CHAT, rows[i].status, rows[i].message);
        }
        CU_ASSERT_EQUAL(fx_cooled(), rows[i].cooled);
        CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), 0);
        CU_ASSERT_EQUAL(fx_state[0].failures, 9);
    }
}

/** A 404 may be for want of the model, so it closes whatever the deployment is for. */
TEST(router_fault, a_servers_error_at_its_own_operation_is_a_failure)
{
    static const struct {
        const char *mode;
        llm_mode_e asked;
        const llm_endpoint_t *at;
        int status, cooled_at_once;
    } rows[] = {
        { "chat", LLM_MODE_CHAT, NULL, 501, 0 },
        { "chat", LLM_MODE_CHAT, NULL, 500, 0 },
        { "chat", LLM_MODE_CHAT, NULL, 404, 5 },
        { "chat", LLM_MODE_COMPLETION, NULL, 501, 0 },
        { "chat", LLM_MODE_COMPLETION, &of_chats, 501, 0 },
        { "chat", LLM_MODE_EMBEDDING, NULL, 501, 5 },
        { "completion", LLM_MODE_CHAT, &of_texts, 501, 0 },
        { "completion", LLM_MODE_COMPLETION, NULL, 500, 0 },
        { "completion", LLM_MODE_EMBEDDING, NULL, 500, 5 },
        { "embedding", LLM_MODE_EMBEDDING, NULL, 501, 0 },
        { "embedding", LLM_MODE_CHAT, NULL, 501, 5 },
        { "rerank", LLM_MODE_CHAT, NULL, 501, 5 },
        { "a note", LLM_MODE_CHAT, NULL, 501, 5 },
        { NULL, LLM_MODE_CHAT, NULL, 501, 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        fx_group_of(2)->mode = rows[i].mode;
        fx_try.endpoint = rows[i].at;
        CU_ASSERT_EQUAL(refused_at(rows[i].asked, rows[i].status, "not implemented"),
                        rows[i].cooled_at_once);
        CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), rows[i].cooled_at_once == 0);
        for (int k = 0; k < 4; k++) {
            (void)refused_at(rows[i].asked, rows[i].status, "not implemented");
        }
        CU_ASSERT_EQUAL(fx_cooled(), 5);
    }
    fx_try.endpoint = NULL;
}

/* -- whose requests fail ---------------------------------------------------------------------- */

/** Attempts of one caller that end so; 200: well. */
static void ends_for(apr_uint64_t caller, int status, int times)
{
    fx_ask.caller = caller;
    for (int i = 0; i < times; i++) {
        if (status == 200) {
            fx_report_ok(1);
        }
        else {
            fx_report_status(status == 408 ? LLM_ERR_TIMEOUT : LLM_ERR_INTERNAL, status);
        }
    }
}

/** @return seconds it is closed to a caller */
static int closed_to(apr_uint64_t caller)
{
    fx_ask.caller = caller;
    return fx_cooled();
}

TEST(router_fault, what_fails_for_one_is_closed_to_him_alone)
{
    static const int statuses[] = { 500, 501, 503, 408 };

    for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++) {
        llm_deployment_t *d = fx_group_of(2);

        d->mode = "chat";
        ends_for(2, statuses[i], 20);           /* nobody was served before */
        CU_ASSERT_EQUAL(closed_to(1), 0);
        CU_ASSERT_EQUAL(closed_to(2), 5);
        /* on trial: he fails again */
        fx_now += apr_time_from_sec(5);
        CU_ASSERT_EQUAL(closed_to(2), 0);
        ends_for(2, statuses[i], 1);
        CU_ASSERT_EQUAL(closed_to(1), 0);
        CU_ASSERT_EQUAL(closed_to(2), 5);
        /* one failure of another does not count with his */
        ends_for(1, 200, 1);
        ends_for(1, statuses[i], 1);
        CU_ASSERT_EQUAL(closed_to(1), 0);
        ends_for(2, statuses[i], 20);
        CU_ASSERT_EQUAL(closed_to(1), 0);
        /* what fails for one after the other is gone */
        for (apr_uint64_t k = 3; k < 8; k++) {
            ends_for(k, statuses[i], 1);
        }
        CU_ASSERT_EQUAL(closed_to(1), 5);
        CU_ASSERT_EQUAL(closed_to(9), 5);
    }
}

TEST(router_fault, allowed_fails_are_of_one_or_of_all)
{
    fx_group_of(2);
    fx->router.allowed_fails = 3;
    ends_for(2, 500, 12);
    CU_ASSERT_EQUAL(closed_to(1), 0);
    CU_ASSERT_EQUAL(closed_to(2), 5);
    ends_for(1, 500, 3);
    CU_ASSERT_EQUAL(closed_to(1), 0);
    ends_for(1, 500, 1);
    CU_ASSERT_EQUAL(closed_to(1), 5);
    CU_ASSERT_EQUAL(closed_to(3), 0);
    ends_for(4, 500, 1);
    CU_ASSERT_EQUAL(closed_to(3), 0);
    ends_for(5, 500, 1);
    CU_ASSERT_EQUAL(closed_to(3), 5);
}

/** As texts make of a server's error that quotes the request. */
TEST(router_fault, an_error_told_as_a_limit_is_a_servers_all_the_same)
{
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "no tool 'rate limit'");

    e->sent_status = 500;
    fx_group_of(2);
    ends_for(1, 200, 2);
    fx_ask.caller = 2;
    fx_report(e);
    CU_ASSERT_EQUAL(closed_to(1), 0);
    CU_ASSERT_EQUAL(closed_to(2), 5);
    fx_group_of(2);
    e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "Jinja Exception: rate limit");
    e->sent_status = 500;
    fx_report(e);
    CU_ASSERT_EQUAL(closed_to(0), 0);
}

/** What another is refused is no failure of his. */
TEST(router_fault, a_refused_operation_says_nothing_about_who_fails)
{
    fx_group_of(2);
    ends_for(1, 200, 2);
    (void)refused_at(LLM_MODE_EMBEDDING, 404, "Not Found");
    test_ask(&fx_call, LLM_MODE_CHAT);
    ends_for(2, 500, 20);
    CU_ASSERT_EQUAL(closed_to(1), 0);
    CU_ASSERT_EQUAL(closed_to(2), 5);
}

/** A server's error at an operation is his word alone; his chats go on. */
TEST(router_fault, what_one_is_refused_takes_nothing_else_from_him)
{
    fx_group_of(2);
    fx_ask.caller = 2;
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 501, "not implemented"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
    fx_ask.caller = 1;
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 0);
    fx_ask.caller = 2;
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 5);
    fx_ask.caller = 1;
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
}

TEST(router_fault, what_fails_for_all_closes)
{
    fx_group_of(2);
    ends_for(2, 500, 5);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    fx_group_of(2);
    ends_for(2, 200, 4);
    ends_for(2, 500, 5);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    fx_group_of(2);
    ends_for(1, 200, 2);
    ends_for(1, 500, 2);
    ends_for(2, 500, 3);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    /* the others' service was long ago */
    fx_group_of(2);
    ends_for(1, 200, 2);
    fx_now += apr_time_from_sec(120);
    ends_for(2, 500, 5);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    /* what the upstream says of its own key is about all */
    fx_group_of(2);
    ends_for(1, 200, 2);
    ends_for(2, 401, 1);
    CU_ASSERT_EQUAL(closed_to(1), 5);
}

/** Of a size, a tool, a pool, a credit: who asks for none of it may be served. */
TEST(router_fault, a_limit_is_everybodys_when_a_second_meets_one)
{
    static const int statuses[] = { 429, 402 };

    for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++) {
        fx_group_of(2);
        ends_for(1, 500, 1);                    /* which is another matter */
        ends_for(2, statuses[i], 3);
        CU_ASSERT_EQUAL(closed_to(1), 0);
        CU_ASSERT_EQUAL(closed_to(2), 5);
        fx_now += apr_time_from_sec(5);
        ends_for(3, statuses[i], 1);            /* the first is served again, if he asks */
        CU_ASSERT_EQUAL(closed_to(1), 0);
        CU_ASSERT_EQUAL(closed_to(2), 0);
        CU_ASSERT_EQUAL(closed_to(3), 5);
        fx_now += apr_time_from_sec(4);
        ends_for(1, statuses[i], 1);
        CU_ASSERT_EQUAL(closed_to(1), 5);
        CU_ASSERT_EQUAL(closed_to(9), 5);
    }
}

TEST(router_fault, allowed_limits_are_of_one_or_of_all)
{
    fx_group_of(2);
    fx->router.allowed_fails = 2;
    ends_for(2, 429, 12);
    CU_ASSERT_EQUAL(closed_to(1), 0);
    CU_ASSERT_EQUAL(closed_to(2), 5);
    ends_for(1, 429, 3);
    CU_ASSERT_EQUAL(closed_to(3), 5);
}

/** A deployment's own policy names what counts, not whose it is. */
TEST(router_fault, what_is_the_callers_no_policy_counts)
{
    llm_policy_t policy = { .set = 1 };
    llm_deployment_t *d = fx_group_of(2);

    for (int cls = 0; cls < LLM_ERR_COUNT; cls++) {
        policy.by_class[cls] = 0;
    }
    d->allowed_fails_policy = &policy;
    fx_report(llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "Request too large for gpt-4o"));
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report(llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "slow down"));
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_fault, a_wildcards_model_says_what_it_is_for)
{
    llm_price_t price = { .mode = "chat" };

    fx_group_of(2);
    fx_try.price = &price;
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_CHAT, 501, "not implemented"), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 501, "not implemented"), 5);
    fx_try.price = NULL;
}

/* -- refusals beside failures ----------------------------------------------------------------- */

TEST(router_fault, a_refused_operation_prolongs_no_other_cooldown)
{
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "slow down");

    fx_group_of(2);
    fx->router.cooldown_time = apr_time_from_sec(30);
    (void)refused_at(LLM_MODE_EMBEDDING, 404, "Not Found");
    e->retry_after = apr_time_from_sec(1);
    fx_report(e);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 30);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 1);
    /* nor the other way round: what was closed stays closed */
    fx_now += apr_time_from_sec(1);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_EMBEDDING), 29);
    CU_ASSERT_EQUAL(llm_dstate_closed_until(&fx_state[0]), fx_now);
}

TEST(router_fault, refused_operations_are_no_failures)
{
    fx_group_of(2);
    fx->router.allowed_fails = 3;
    for (int k = 0; k < 12; k++) {
        CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 5);
    }
    for (int k = 0; k < 3; k++) {
        CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
        fx_report_status(LLM_ERR_UNAVAILABLE, 503);
    }
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
    fx_report_status(LLM_ERR_UNAVAILABLE, 503);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 5);
    fx_group_of(2)->allowed_fails = 1;
    for (int k = 0; k < 12; k++) {
        CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 5);
    }
    test_ask(&fx_call, LLM_MODE_CHAT);
    fx_report_status(LLM_ERR_UNAVAILABLE, 503);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
}

/** Who names the error has it counted, but not among the others. */
TEST(router_fault, a_policy_that_names_refusals_counts_them_apart)
{
    fx_own_policy(fx_group_of(2), LLM_ERR_NOT_FOUND, 2);
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
    CU_ASSERT_EQUAL(fx_state[0].fails, 0);
    fx_group_of(1);
    fx->router.allowed_fails_policy.set = 1;
    fx->router.allowed_fails_policy.by_class[LLM_ERR_NOT_FOUND] = 0;
    CU_ASSERT_EQUAL(refused_at(LLM_MODE_EMBEDDING, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_MODE_CHAT), 0);
}
