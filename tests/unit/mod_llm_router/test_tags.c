/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "base/json/json.h"
#include "fixture.h"

/** free: free | both: free,paid | def: default | none: no tags */
static void group(void)
{
    fx_reset();
    fx->router.enable_tag_filtering = 1;
    fx_add("g", "free")->tags = fx_list("free");
    fx_add("g", "both")->tags = fx_list("free,paid");
    fx_add("g", "def")->tags = fx_list("default");
    fx_add("g", "none");
}

static const char *left(const char *tags)
{
    const llm_deployment_t *list[FX_MAX];
    const char *s = "";
    llmr_target_t t;
    int n;

    fx_ask.tags = tags != NULL ? fx_list(tags) : NULL;
    llmr_resolve(&fx_ask, "g", test_pool, &t);
    for (int i = 0; i < t.n; i++) {
        list[i] = t.deployments[i];
    }
    n = llmr_tags_filter(&fx_ask, &t, list, t.n);
    for (int i = 0; i < n; i++) {
        s = apr_pstrcat(test_pool, s, i > 0 ? " " : "", list[i]->id, NULL);
    }
    return n >= 0 ? s : "(refused)";
}

static void drop(const char *id)
{
    llm_deployment_t *d = apr_hash_get(fx->by_id, id, APR_HASH_KEY_STRING);

    d->tags = NULL;
}

TEST(router_tags, matrix_with_default)
{
    static const struct {
        const char *tags, *any, *all;
    } rows[] = {
        { NULL, "def", "def" },
        { "free", "free both", "free both" },
        { "paid", "both", "both" },
        { "free,paid", "free both", "both" },
        { "paid,new", "both", "(refused)" },
        { "new", "def", "def" },
        { "default", "def", "def" },
        { "!free", "def", "def" },
        { "!default", "(refused)", "(refused)" },
        { "free,!paid", "free", "free" },
        { "&free", "free both", "free both" },
        { "&free,&paid", "both", "both" },
        { "&new", "(refused)", "(refused)" },
        { "&free,!paid", "free", "free" },
        { "free,&paid", "both", "both" },
        { "new,&paid", "(refused)", "(refused)" },
        { "!", "def", "def" },
        { "&,!", "def", "def" },
    };

    group();
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        fx->router.tag_match_any = 1;
        ASSERT_STR(left(rows[i].tags), rows[i].any);
        fx->router.tag_match_any = 0;
        ASSERT_STR(left(rows[i].tags), rows[i].all);
    }
}

TEST(router_tags, matrix_without_default)
{
    group();
    drop("def");
    ASSERT_STR(left(NULL), "free both def none");
    ASSERT_STR(left("new"), "(refused)");
    ASSERT_STR(left("free"), "free both");
    ASSERT_STR(left("!free"), "def none");
    ASSERT_STR(left("!paid"), "free def none");
}

TEST(router_tags, a_known_tag_does_not_slip_to_the_default)
{
    group();
    for (int i = 0; i < 2; i++) {
        fx_state[i].cooldown_until = fx_now + 1;
    }
    fx_ask.tags = fx_list("free");
    ASSERT_STR(fx_run("g", "ok"), "= 401");
    fx_ask.tags = fx_list("unheard-of");
    ASSERT_STR(fx_run("g", "ok"), "def = ok");
}

TEST(router_tags, an_upstreams_own_error_says_more_than_a_refusal)
{
    group();
    drop("both");
    fx_ask.tags = fx_list("free");
    ASSERT_STR(fx_run("g", "429"), "free = 429");
    ASSERT_STR(fx_err->message, "free said no");
}

TEST(router_tags, off_means_all)
{
    group();
    fx->router.enable_tag_filtering = 0;
    ASSERT_STR(left("paid"), "free both def none");
    ASSERT_STR(left(NULL), "free both def none");
}

TEST(router_tags, a_group_may_differ)
{
    json_object *o;
    llm_deployment_t *d;

    group();
    d = apr_hash_get(fx->by_id, "none", APR_HASH_KEY_STRING);
    llm_json_parse(test_pool, "{\"enable_tag_filtering\":false}", 30, &o, NULL);
    d->model_info = o;
    ASSERT_STR(left("paid"), "free both def none");
    fx->router.enable_tag_filtering = 0;
    llm_json_parse(test_pool, "{\"enable_tag_filtering\":true}", 29, &o, NULL);
    d->model_info = o;
    ASSERT_STR(left("paid"), "both");
}

TEST(router_tags, refusal_is_401)
{
    group();
    fx_ask.tags = fx_list("&new,free");
    ASSERT_STR(fx_run("g", "ok"), "= 401");
    ASSERT_STR(fx_err->message, "Not allowed to access model due to tags configuration. Passed "
                                "model=g and tags=['&new', 'free']");
    ASSERT_STR(llm_err_type(fx_err), "authentication_error");
}

TEST(router_tags, user_agent_chooses)
{
    static const struct {
        const char *regex, *agent;
        int hit;
    } rows[] = {
        { "^User-Agent: claude-code/", "claude-code/1.0", 1 },
        { "^User-Agent: claude-code/", "curl/8", 0 },
        { "claude", "my-claude-x", 1 },
        { "/\\d+\\.\\d+$", "x/12.3", 1 },
        { "/\\d+$", "x/d", 0 },
        { "(?:foo|bar)-\\D", "bar-x", 1 },
        { "a\\.b", "axb", 0 },
        { "x/[\\d.]+$", "x/1.20", 1 },
        { "x/[\\d.]+$", "x/1d", 0 },
        { "x/[^\\w\\s]$", "x/-", 1 },
        { "x/[^\\w\\s]$", "x/_", 0 },
        { "x/[]\\d]$", "x/]", 1 },
        { "\\bcli\\b", "my cli 2", 1 },
        { "x\\", "x", 0 },
        { "(", "(", 0 },
        { "x", "", 0 },
        { "x", NULL, 0 },
    };
    llm_deployment_t *d;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        group();
        d = apr_hash_get(fx->by_id, "none", APR_HASH_KEY_STRING);
        d->tag_regex = apr_array_make(test_pool, 1, sizeof(const char *));
        APR_ARRAY_PUSH(d->tag_regex, const char *) = rows[i].regex;
        fx_ask.user_agent = rows[i].agent;
        ASSERT_STR(left(NULL), rows[i].hit ? "none" : "def");
        ASSERT_STR(left("!paid"), rows[i].hit ? "none" : "def");
        ASSERT_STR(left("free"), rows[i].hit ? "free both none" : "free both");
        ASSERT_STR(left("&free"), "free both");
    }
}

TEST(router_tags, user_agent_does_not_get_round_strict_tags)
{
    llm_deployment_t *d;

    group();
    d = apr_hash_get(fx->by_id, "both", APR_HASH_KEY_STRING);
    d->tag_regex = fx_list("curl");
    fx_ask.user_agent = "curl/8";
    ASSERT_STR(left("new"), "both");
    fx->router.tag_match_any = 0;
    ASSERT_STR(left("new"), "def");
}

TEST(router_tags, a_bad_expression_is_refused_at_start)
{
    llm_deployment_t *d;

    group();
    d = apr_hash_get(fx->by_id, "both", APR_HASH_KEY_STRING);
    d->tag_regex = fx_list("fine,(");
    d->place = "gw.yaml:7:5";
    ASSERT_STR(llmr_check(fx, &fx_env, test_pool),
               "gw.yaml:7:5: tag_regex of model \"g\": \"(\" is not an expression this gateway "
               "can read");
}
