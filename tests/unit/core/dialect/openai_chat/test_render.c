/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/answer.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"

static int include_usage = 1;

static const char *chat(const llm_delta_t *d)
{
    llm_try_t *try = test_try((llm_call_t){ .include_usage = include_usage },
                              (llm_try_t){ .answer_id = "chatcmpl-1" });
    llm_buf_t b;
    llm_frames_t f = { .out = &b, .try = try, .pool = test_pool, .created = 7, .model = "m" };

    llm_buf_init(&b, test_pool, 0, 65536);
    llm_render_chat_chunk(&f, d);
    return b.n ? b.p : "";
}

TEST(openai_render, a_delta_that_says_nothing_makes_no_frame)
{
    llm_delta_t d = { .content = { "", 0 } };
    llm_usage_t u = { 0 };

    ASSERT_STR(chat(&d), "");
    d.usage = &u;
    ASSERT_STR(chat(&d), "");
}

TEST(openai_render, usage_shows_its_cost)
{
    llm_usage_t u = { .known = 1, .prompt = 5, .completion = 2, .total = 7 };
    llm_delta_t d = { .usage = &u, .cost = "1.5e-05" };

    CU_ASSERT_PTR_NOT_NULL(strstr(chat(&d), "\"cache_read_input_tokens\":0,\"cost\":1.5e-05}}\n\n"));
    d.cost = NULL;
    CU_ASSERT_PTR_NULL(strstr(chat(&d), "cost"));
}

TEST(openai_render, content_finish_and_usage_are_three_frames)
{
    llm_usage_t u = { .known = 1, .prompt = 5, .completion = 2, .total = 7, .cached = 3,
                      .cache_write = 1 };
    llm_delta_t d = { .content = { "a\nb", 3 }, .finish_reason = "stop", .usage = &u, .choice = 1 };

    ASSERT_STR(chat(&d),
               "data: {\"id\":\"chatcmpl-1\",\"created\":7,\"model\":\"m\",\"object\":"
               "\"chat.completion.chunk\",\"choices\":[{\"index\":1,\"delta\":{\"content\":"
               "\"a\\nb\"}}]}\n\n"
               "data: {\"id\":\"chatcmpl-1\",\"created\":7,\"model\":\"m\",\"object\":"
               "\"chat.completion.chunk\",\"choices\":[{\"finish_reason\":\"stop\",\"index\":1,"
               "\"delta\":{}}]}\n\n"
               "data: {\"id\":\"chatcmpl-1\",\"created\":7,\"model\":\"m\",\"object\":"
               "\"chat.completion.chunk\",\"choices\":[],\"usage\":{\"prompt_tokens\":5,"
               "\"completion_tokens\":2,\"total_tokens\":7,\"completion_tokens_details\":{"
               "\"reasoning_tokens\":0,\"text_tokens\":2},\"prompt_tokens_details\":{"
               "\"cached_tokens\":3,\"text_tokens\":1,\"cache_creation_tokens\":1,"
               "\"cache_write_tokens\":1},\"cache_creation_input_tokens\":1,"
               "\"cache_read_input_tokens\":3}}\n\n");
    include_usage = 0;
    CU_ASSERT_PTR_NULL(strstr(chat(&d), "usage"));
    include_usage = 1;
}

static json_object *object(const char *json)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, json, strlen(json), &o, NULL), APR_SUCCESS);
    return o;
}

#define HEAD "data: {\"id\":\"chatcmpl-1\",\"created\":7,\"model\":\"m\",\"object\":" \
             "\"chat.completion.chunk\",\"choices\":["

TEST(openai_render, a_kept_delta_is_the_chunk_it_came_of)
{
    llm_tool_delta_t tool = { .id = "c", .index = 1, .extra = object(
        "{\"type\":\"custom\",\"custom\":{\"name\":\"g\",\"input\":\"x\"}}") };
    llm_delta_t d = { .tools = &tool, .ntools = 1, .extra = object("{\"content\":null}"),
                      .choice_extra = object("{\"finish_reason\":null,\"logprobs\":null}"),
                      .chunk_extra = object("{\"object\":\"o\",\"usage\":{},\"obfuscation\":\"z\"}") };

    ASSERT_STR(chat(&d), HEAD "{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":1,\"id\":\"c\","
               "\"type\":\"custom\",\"custom\":{\"name\":\"g\",\"input\":\"x\"}}],\"content\":null},"
               "\"finish_reason\":null,\"logprobs\":null}],\"obfuscation\":\"z\"}\n\n");
    d.chunk_extra = NULL;       /* one that is made anew has no nulls */
    ASSERT_STR(chat(&d), HEAD "{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":1,\"id\":\"c\","
               "\"type\":\"custom\",\"custom\":{\"name\":\"g\",\"input\":\"x\"}}]}}]}\n\n");
}

TEST(openai_render, what_a_stage_sets_stands_in_the_place_of_a_null)
{
    llm_tool_delta_t tool = { .name = "f", .arguments = { "{}", 2 }, .extra = object(
        "{\"id\":null,\"function\":{\"name\":null,\"strict\":true}}") };
    llm_delta_t d = { .content = { "a", 1 }, .role = "assistant", .finish_reason = "stop",
                      .extra = object("{\"role\":null,\"content\":null,\"refusal\":null}"),
                      .choice_extra = object("{\"finish_reason\":null}"),
                      .chunk_extra = object("{}") };

    ASSERT_STR(chat(&d), HEAD "{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"a\","
               "\"refusal\":null},\"finish_reason\":\"stop\"}]}\n\n");
    d = (llm_delta_t){ .tools = &tool, .ntools = 1, .chunk_extra = object("{}") };
    ASSERT_STR(chat(&d), HEAD "{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":{"
               "\"arguments\":\"{}\",\"name\":\"f\",\"strict\":true},\"id\":null}]}}]}\n\n");
}

TEST(openai_render, a_kept_delta_of_no_choice)
{
    llm_delta_t d = { .choice = -1, .chunk_extra = object("{\"prompt_filter_results\":[1]}") };

    ASSERT_STR(chat(&d), HEAD "],\"prompt_filter_results\":[1]}\n\n");
}

TEST(openai_render, error_frame)
{
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 0, "slow \"down\"");
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 0, 65536);
    llm_render_error_frame(&b, e);
    ASSERT_STR(b.p, "data: {\"error\":{\"message\":\"slow \\\"down\\\"\",\"type\":"
                    "\"throttling_error\",\"param\":null,\"code\":\"429\"}}\n\n");
}

TEST(openai_render, hostile_usage_stays_sane)
{
    static const char text[] = "{\"prompt_tokens\":-5,\"completion_tokens\":1e30,\"total_tokens\":"
                               "\"x\",\"prompt_tokens_details\":[],\"cost\":\"1\"}";
    json_object *o = NULL;
    llm_usage_t u = { 0 };

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, sizeof(text) - 1, &o, NULL), APR_SUCCESS);
    llm_usage_from_json(&u, o);
    CU_ASSERT_FALSE(u.known);   /* somebody else has to count */
    CU_ASSERT_EQUAL(u.prompt, 0);
    llm_usage_from_json(&u, NULL);
    CU_ASSERT_FALSE(u.known);
}

/** Usage objects as upstreams write them: both readers must find the same. */
static const struct {
    const char *text;
    llm_usage_t want;
} usages[] = {
    { "{\"prompt_tokens\":9,\"completion_tokens\":4}",
      { .known = 1, .corrected = 1, .prompt = 9, .completion = 4, .total = 13,
        .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":14,"
      "\"prompt_tokens_details\":{\"cached_tokens\":3,\"audio_tokens\":2},"
      "\"completion_tokens_details\":{\"reasoning_tokens\":1,\"audio_tokens\":2}}",
      { .known = 1, .prompt = 9, .completion = 4, .total = 14, .cached = 3, .audio_in = 2,
        .reasoning = 1, .audio_out = 2, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,"
      "\"prompt_cache_hit_tokens\":6,\"prompt_cache_miss_tokens\":3,\"reasoning_tokens\":2}",
      { .known = 1, .prompt = 9, .completion = 4, .total = 13, .cached = 6, .reasoning = 2,
        .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,\"cost\":0.25,"
      "\"prompt_tokens_details\":{\"cached_tokens\":0,\"cache_write_tokens\":5},"
      "\"cache_read_input_tokens\":1,\"cache_creation_input_tokens\":2}",
      { .known = 1, .prompt = 9, .completion = 4, .total = 13, .cached = 1, .cache_write = 5,
        .upstream_cost = 0.25 } },
    { "{\"prompt_tokens\":9,\"total_tokens\":9,\"prompt_tokens_details\":null,"
      "\"cost\":{\"input_tokens_cost\":0.5,\"total_cost\":1.5}}",
      { .known = 1, .prompt = 9, .total = 9, .upstream_cost = 1.5 } },
    /* xAI: its own sum, in ticks; pictures; searches */
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,\"prompt_tokens_details\":"
      "{\"text_tokens\":2,\"image_tokens\":7,\"video_tokens\":1},\"completion_tokens_details\":"
      "{\"image_tokens\":3,\"video_tokens\":2},\"num_sources_used\":5,"
      "\"cost_in_usd_ticks\":37756000,\"server_side_tool_usage_details\":{\"web_search_calls\":2}}",
      { .known = 1, .prompt = 9, .completion = 4, .total = 13, .image_in = 7, .video_in = 1,
        .image_out = 3, .video_out = 2, .searches = 2, .upstream_cost = 37756000 / 1e10 } },
    /* Perplexity */
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,\"citation_tokens\":100,"
      "\"num_search_queries\":21,\"search_context_size\":\"high\",\"cost\":0.5,"
      "\"cost_in_usd_ticks\":1}",
      { .known = 1, .prompt = 9, .completion = 4, .total = 13, .citations = 100, .searches = 21,
        .search_size = LLM_SEARCH_HIGH, .upstream_cost = 0.5 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,"
      "\"search_context_size\":7,\"server_tool_use\":{\"web_search_requests\":3}}",
      { .known = 1, .prompt = 9, .completion = 4, .total = 13, .searches = 3,
        .upstream_cost = -1 } },
    /* Moonshot */
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,\"cached_tokens\":7}",
      { .known = 1, .prompt = 9, .completion = 4, .total = 13, .cached = 7, .upstream_cost = -1 } },
    /* names of the Responses API */
    { "{\"input_tokens\":9,\"output_tokens\":4,\"input_tokens_details\":{\"cached_tokens\":7},"
      "\"output_tokens_details\":{\"reasoning_tokens\":2}}",
      { .known = 1, .corrected = 1, .prompt = 9, .completion = 4, .total = 13, .cached = 7,
        .reasoning = 2,
        .upstream_cost = -1 } },
    /* Anthropic's names: what the cache did is beside the prompt */
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"cache_read_input_tokens\":100,"
      "\"cache_creation_input_tokens\":10}",
      { .known = 1, .corrected = 1, .prompt = 119, .completion = 4, .total = 123, .cached = 100,
        .cache_write = 10, .upstream_cost = -1 } },
    { "{\"input_tokens\":9,\"output_tokens\":4,\"cache_read_input_tokens\":5}",
      { .known = 1, .corrected = 1, .prompt = 14, .completion = 4, .total = 18, .cached = 5,
        .upstream_cost = -1 } },
    /* the total shows what is told beside the rest */
    { "{\"prompt_tokens\":1000,\"completion_tokens\":20,\"total_tokens\":1520,"
      "\"cache_read_input_tokens\":500,\"cache_creation_input_tokens\":0}",
      { .known = 1, .corrected = 1, .prompt = 1500, .completion = 20, .total = 1520, .cached = 500,
        .upstream_cost = -1 } },
    { "{\"prompt_tokens\":1000,\"completion_tokens\":20,\"total_tokens\":2220,"
      "\"cache_read_input_tokens\":500,\"cache_creation_input_tokens\":700}",
      { .known = 1, .corrected = 1, .prompt = 2200, .completion = 20, .total = 2220, .cached = 500,
        .cache_write = 700, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":1000,\"completion_tokens\":20,\"total_tokens\":1520,"
      "\"prompt_tokens_details\":{\"cached_tokens\":500}}",
      { .known = 1, .corrected = 1, .prompt = 1500, .completion = 20, .total = 1520, .cached = 500,
        .upstream_cost = -1 } },
    { "{\"prompt_tokens\":3,\"completion_tokens\":41,\"total_tokens\":419,"
      "\"prompt_tokens_details\":{\"audio_tokens\":375}}",
      { .known = 1, .corrected = 1, .prompt = 378, .completion = 41, .total = 419, .audio_in = 375,
        .upstream_cost = -1 } },
    { "{\"prompt_tokens\":3,\"completion_tokens\":41,\"total_tokens\":244,"
      "\"completion_tokens_details\":{\"audio_tokens\":200}}",
      { .known = 1, .corrected = 1, .prompt = 3, .completion = 241, .total = 244,
        .audio_out = 200, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":3,\"completion_tokens\":41,\"total_tokens\":419,"
      "\"prompt_audio_seconds\":30}",
      { .known = 1, .corrected = 1, .prompt = 378, .completion = 41, .total = 419, .audio_in = 375,
        .upstream_cost = -1 } },
    /* thoughts that only may be: they are named where the model is known */
    { "{\"prompt_tokens\":10,\"completion_tokens\":20,\"total_tokens\":530}",
      { .known = 1, .prompt = 10, .completion = 20, .total = 530, .unnamed = 500,
        .upstream_cost = -1 } },
    { "{\"prompt_tokens\":50,\"completion_tokens\":20,\"total_tokens\":560,"
      "\"completion_tokens_details\":{\"reasoning_tokens\":480}}",
      { .known = 1, .prompt = 50, .completion = 20, .total = 560, .reasoning = 480,
        .unnamed = 480, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":50,\"completion_tokens\":20,"
      "\"completion_tokens_details\":{\"reasoning_tokens\":480}}",
      { .known = 1, .corrected = 1, .prompt = 50, .completion = 20, .total = 70, .reasoning = 480,
        .unnamed = 480, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":50,\"completion_tokens\":20,\"total_tokens\":70,"
      "\"completion_tokens_details\":{\"reasoning_tokens\":480}}",
      { .known = 1, .prompt = 50, .completion = 20, .total = 70, .reasoning = 480,
        .upstream_cost = -1 } },
    /* Alibaba's explicit cache; how long what was written is kept */
    { "{\"prompt_tokens\":3000,\"completion_tokens\":20,\"total_tokens\":3020,"
      "\"prompt_tokens_details\":{\"cached_tokens\":0,\"cache_creation_input_tokens\":2048,"
      "\"cache_type\":\"ephemeral\",\"cache_creation\":{\"ephemeral_1h_input_tokens\":2000}}}",
      { .known = 1, .prompt = 3000, .completion = 20, .total = 3020, .cache_write = 2048,
        .cache_write_1h = 2000, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":3000,\"completion_tokens\":20,\"total_tokens\":3020,"
      "\"cache_creation\":{\"ephemeral_1h_input_tokens\":2000},"
      "\"cache_creation_input_tokens\":2048}",
      { .known = 1, .prompt = 3000, .completion = 20, .total = 3020, .cache_write = 2048,
        .cache_write_1h = 2000, .upstream_cost = -1 } },
    /* numbers as text */
    { "{\"prompt_tokens\":\"9\",\"completion_tokens\":\"04\",\"total_tokens\":\"13\","
      "\"prompt_tokens_details\":{\"cached_tokens\":\"3\"}}",
      { .known = 1, .corrected = 1, .prompt = 9, .completion = 4, .total = 13, .cached = 3,
        .upstream_cost = -1 } },
    /* nobody counted the prompt: the rest is known */
    { "{\"total_tokens\":9}", { .total = 9, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":0,\"completion_tokens\":4,\"total_tokens\":13}",
      { .completion = 4, .total = 13, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":0,\"completion_tokens\":3,\"total_tokens\":3}",
      { .completion = 3, .total = 3, .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9.0,\"completion_tokens\":4e0,\"total_tokens\":null,"
      "\"cost\":1e999}",
      { .known = 1, .corrected = 1, .prompt = 9, .completion = 4, .total = 13,
        .upstream_cost = -1 } },
    /* no counts at all */
    { "{\"prompt_tokens\":-9,\"completion_tokens\":4}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":\"9 \",\"completion_tokens\":4}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":\"\",\"completion_tokens\":4}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":\"-4\"}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":\"999999999\"}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":\"0x4\"}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":4.5}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":-0.5}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":1e18,\"completion_tokens\":4}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":9,\"completion_tokens\":99999999999999999999999}",
      { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":[9],\"completion_tokens\":4}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":{},\"total_tokens\":4}", { .upstream_cost = -1 } },
    { "{\"prompt_tokens\":0,\"completion_tokens\":0}", { .upstream_cost = -1 } },
    { "{}", { .upstream_cost = -1 } },
    /* details that are no counts count nothing */
    { "{\"prompt_tokens\":9,\"completion_tokens\":4,\"cost\":\"7\","
      "\"prompt_tokens_details\":{\"cached_tokens\":true,\"audio_tokens\":-1}}",
      { .known = 1, .corrected = 1, .prompt = 9, .completion = 4, .total = 13,
        .upstream_cost = -1 } },
};

static int same_usage(const llm_usage_t *a, const llm_usage_t *b)
{
    return a->known == b->known && a->corrected == b->corrected && a->prompt == b->prompt &&
           a->completion == b->completion && a->total == b->total && a->cached == b->cached &&
           a->cache_write == b->cache_write && a->cache_write_1h == b->cache_write_1h &&
           a->unnamed == b->unnamed && a->reasoning == b->reasoning &&
           a->audio_in == b->audio_in && a->audio_out == b->audio_out &&
           a->image_in == b->image_in && a->image_out == b->image_out &&
           a->video_in == b->video_in && a->video_out == b->video_out &&
           a->citations == b->citations && a->searches == b->searches &&
           a->search_size == b->search_size &&
           a->upstream_cost == b->upstream_cost;
}

#define CHAT_BEFORE_USAGE                                                                        \
    "{\"id\":\"i\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{"      \
    "\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"finish_reason\":\"stop\"}],"   \
    "\"usage\":"

static llm_usage_t *noted_usage(const char *text)
{
    llm_usage_t *u = apr_pcalloc(test_pool, sizeof(*u));
    llm_fit_t fit;
    llm_scan_t s;

    u->upstream_cost = -1;
    CU_ASSERT_EQUAL(llm_scan_fit(&s, text, strlen(text), llm_openai_chat_shape, &fit, NULL),
                    APR_SUCCESS);
    llm_usage_from_fit(u, &s, &fit);
    return u;
}

/** A usage in several chunks of a stream that is translated. */
TEST(openai_render, a_later_chunk_takes_no_count_back)
{
    static const char *const late[] = {
        "{\"prompt_tokens\":100,\"completion_tokens\":9,\"prompt_tokens_details\":null}",
        "{\"prompt_tokens\":0,\"completion_tokens\":9,\"prompt_tokens_details\":"
        "{\"cached_tokens\":0},\"completion_tokens_details\":{\"reasoning_tokens\":0}}",
        "{\"prompt_tokens\":0,\"completion_tokens\":0,\"total_tokens\":0}", "{}",
    };

    for (apr_size_t i = 0; i < sizeof(late) / sizeof(late[0]); i++) {
        llm_usage_t u = { .upstream_cost = -1 };
        json_object *o = NULL;
        const char *first = "{\"prompt_tokens\":100,\"completion_tokens\":5,"
                            "\"prompt_tokens_details\":{\"cached_tokens\":60},"
                            "\"completion_tokens_details\":{\"reasoning_tokens\":4}}";

        llm_json_parse(test_pool, first, strlen(first), &o, NULL);
        llm_usage_from_event(&u, o);
        llm_json_parse(test_pool, late[i], strlen(late[i]), &o, NULL);
        llm_usage_from_event(&u, o);
        CU_ASSERT(u.known && u.prompt == 100 && u.cached == 60 && u.reasoning == 4);
        CU_ASSERT_EQUAL(u.completion, i < 2 ? 9 : 5);
    }
}

TEST(openai_render, usage_of_a_text_and_of_a_tree)
{
    for (apr_size_t i = 0; i < sizeof(usages) / sizeof(usages[0]); i++) {
        const char *text = apr_pstrcat(test_pool, "{\"usage\":", usages[i].text, "}", NULL);
        llm_usage_t scanned = { .upstream_cost = -1 }, parsed = { .upstream_cost = -1 };
        json_object *o = NULL;
        llm_scan_t s;

        CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, strlen(text), &o, NULL), APR_SUCCESS);
        llm_usage_from_json(&parsed, llm_json_obj(o, "usage"));
        CU_ASSERT_EQUAL(llm_scan_object(&s, text, strlen(text), NULL), APR_SUCCESS);
        llm_usage_from_scan(&scanned, &s, llm_scan_find(&s, "usage"));
        CU_ASSERT(same_usage(&parsed, &usages[i].want));
        CU_ASSERT(same_usage(&scanned, &usages[i].want));
        CU_ASSERT(same_usage(noted_usage(text), &usages[i].want));
    }
}

/** What makes the notes of a scan say less than the members do. */
TEST(openai_render, usage_as_it_is_noted)
{
#define COUNTS "\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13"
    static const char *const texts[] = {
        COUNTS,
        COUNTS ",\"prompt_tokens_details\":{\"cached_tokens\":5,\"audio_tokens\":1},"
               "\"completion_tokens_details\":{\"reasoning_tokens\":2,\"audio_tokens\":1,"
               "\"accepted_prediction_tokens\":1}",
        COUNTS ",\"prompt_tokens_details\":null,\"completion_tokens_details\":null",
        COUNTS ",\"prompt_tokens_details\":{\"cached_tokens\":null}",
        COUNTS ",\"prompt_tokens_details\":{\"cached_tokens\":\"5\"}",
        COUNTS ",\"prompt_tokens_details\":{\"cached_tokens\":5.0}",
        COUNTS ",\"prompt_tokens_details\":{\"cached_tokens\":-5}",
        COUNTS ",\"prompt_tokens_details\":{\"cached_tokens\":5,\"cached_tokens\":6}",
        COUNTS ",\"prompt_tokens_details\":{\"cached_tokens\":5},\"prompt_tokens_details\":{}",
        COUNTS ",\"completion_tokens_details\":{\"accepted_prediction_tokens\":1,"
               "\"accepted_prediction_tokens\":1}",
        COUNTS ",\"prompt_tokens_details\":[{\"cached_tokens\":5}]",
        COUNTS ",\"prompt_tokens_details\":{\"cache_write_tokens\":3}",
        COUNTS ",\"input_tokens_details\":{\"cached_tokens\":5}",
        COUNTS ",\"cached_tokens\":5", COUNTS ",\"prompt_cache_hit_tokens\":5",
        COUNTS ",\"cost\":0.5", COUNTS ",\"prompt_tok\\u0065ns\":1", COUNTS "," COUNTS,
        COUNTS ",\"service_tier\":\"flex\"",
        "\"prompt_tokens\":9,\"completion_tokens\":null,\"total_tokens\":13",
        "\"prompt_tokens\":9,\"total_tokens\":13", "",
    };

    for (apr_size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        const char *text = apr_pstrcat(test_pool, CHAT_BEFORE_USAGE "{", texts[i],
                                       "},\"service_tier\":\"priority\"}", NULL);
        llm_usage_t scanned = { .upstream_cost = -1 }, *got = noted_usage(text);
        llm_scan_t s;

        CU_ASSERT_EQUAL(llm_scan_object(&s, text, strlen(text), NULL), APR_SUCCESS);
        llm_usage_from_scan(&scanned, &s, llm_scan_find(&s, "usage"));
        CU_ASSERT(same_usage(got, &scanned));
        CU_ASSERT_EQUAL(got->service, scanned.service);
    }
}

/** What a provider counts for itself stays when the counts that are ours are told anew. */
TEST(openai_render, a_rewritten_usage_keeps_the_details_of_others)
{
    static const char text[] =
        "{\"prompt_tokens\":266,\"completion_tokens\":40,\"total_tokens\":306,\"num_sources_used\":2,"
        "\"prompt_tokens_details\":{\"text_tokens\":10,\"image_tokens\":256,\"cached_tokens\":\"x\","
        "\"note\":\"y\"},\"output_tokens_details\":{\"accepted_prediction_tokens\":3}}";
    llm_usage_t u = { .known = 1, .prompt = 266, .completion = 40, .total = 306,
                      .reasoning = 7, .upstream_cost = -1 };
    json_object *o, *d;
    llm_scan_t s;
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 0, 65536);
    CU_ASSERT_EQUAL(llm_scan_object(&s, text, strlen(text), NULL), APR_SUCCESS);
    llm_usage_rewrite(&b, &u, &s);
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, b.p, b.n, &o, NULL), APR_SUCCESS);
    d = llm_json_obj(o, "prompt_tokens_details");
    CU_ASSERT_EQUAL(llm_json_int(d, "image_tokens", 0), 256);
    CU_ASSERT_EQUAL(llm_json_int(d, "text_tokens", 0), 10);
    CU_ASSERT_EQUAL(llm_json_int(d, "cached_tokens", -1), 0);
    CU_ASSERT_FALSE(llm_json_has(d, "note"));
    d = llm_json_obj(o, "completion_tokens_details");
    CU_ASSERT_EQUAL(llm_json_int(d, "accepted_prediction_tokens", 0), 3);
    CU_ASSERT_EQUAL(llm_json_int(d, "reasoning_tokens", 0), 7);
    CU_ASSERT_EQUAL(llm_json_int(o, "num_sources_used", 0), 2);
}

TEST(openai_render, finish_reasons)
{
    ASSERT_STR(llm_openai_finish(NULL), NULL);
    ASSERT_STR(llm_openai_finish("end_turn"), "stop");
    ASSERT_STR(llm_openai_finish("model_length"), "length");
    ASSERT_STR(llm_openai_finish("tool_use"), "tool_calls");
    ASSERT_STR(llm_openai_finish("IMAGE_SAFETY"), "content_filter");
    ASSERT_STR(llm_openai_finish("whatever"), "stop");
    ASSERT_STR(llm_openai_finish("function_call"), "function_call");
}

TEST(openai_render, both_ways_write_the_same_usage)
{
    static const llm_usage_t usages_written[] = {
        { .known = 1 },
        { .known = 1, .prompt = 9, .completion = 8, .total = 17, .cached = 2, .cache_write = 3,
          .cache_write_1h = 1, .reasoning = 4, .audio_in = 1, .audio_out = 2 },
        { .known = 1, .prompt = 9, .total = 9, .cache_write = 3, .cache_write_1h = 3,
          .audio_in = 9 },
    };

    for (apr_size_t i = 0; i < sizeof(usages_written) / sizeof(usages_written[0]); i++) {
        json_object *tree = llm_json_own(test_pool, llm_usage_json(&usages_written[i])), *text;
        llm_buf_t b;

        llm_buf_init(&b, test_pool, 0, 4096);
        llm_usage_write(&b, &usages_written[i]);
        CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, b.p, b.n, &text, NULL), APR_SUCCESS);
        CU_ASSERT_TRUE(json_object_equal(tree, text));
    }
}
