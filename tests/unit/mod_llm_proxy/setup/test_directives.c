/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/setup/config.h"
#include "mod_llm_proxy/setup/problems.h"

/** One directive, and whether it is taken. */
typedef struct case_t {
    const char *name, *args, *wrong;
} case_t;

static server_rec *s;

static void check(const case_t *c, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        ASSERT_STR(test_directive(s, c[i].name, c[i].args), c[i].wrong);
    }
}

#define CHECK(cases) check(cases, sizeof(cases) / sizeof((cases)[0]))

TEST(directives, of_a_virtual_host)
{
    static const case_t cases[] = {
        { LLMP_D_ENGINE, "Shared", NULL },
        { LLMP_D_ENGINE, "yes", "LLMEngine takes on, off or shared" },
        { LLMP_D_BASE_PATH, "/llm//", NULL },
        { LLMP_D_BASE_PATH, "llm", "LLMBasePath takes a path that begins with /" },
        { LLMP_D_BASE_PATH, "/a%20b", "LLMBasePath takes a path that begins with /" },
        { LLMP_D_MAX_REQUEST, "10k", NULL },
        { LLMP_D_MAX_RESPONSE, "2047M", NULL },
        { LLMP_D_MAX_RESPONSE, "2g",
          "LLMMaxResponseBody takes a number of bytes from 1 to 2G-1, with k, m or g" },
        { LLMP_D_MAX_RESPONSE, "0",
          "LLMMaxResponseBody takes a number of bytes from 1 to 2G-1, with k, m or g" },
        { LLMP_D_MAX_RESPONSE, "10kb",
          "LLMMaxResponseBody takes a number of bytes from 1 to 2G-1, with k, m or g" },
        { LLMP_D_CONNECT_TIMEOUT, "1500ms", NULL },
        { LLMP_D_CONNECT_TIMEOUT, "0",
          "LLMConnectTimeout takes a time such as 10, 10s or 500ms" },
        { LLMP_D_HOLD, "0", NULL },
        { LLMP_D_KEEPALIVE, "2min", NULL },
        { LLMP_D_HEALTH_AGE, "5 7", NULL },
        { LLMP_D_HEALTH_AGE, "5 x", "LLMHealthAge takes a time such as 10, 10s or 500ms" },
    };
    const llmp_sconf_t *sc;

    s = test_bare_server();
    CHECK(cases);
    sc = llmp_sconf(s);
    CU_ASSERT_EQUAL(sc->engine, LLMP_ENGINE_SHARED);
    ASSERT_STR(sc->base_path, "/llm");
    CU_ASSERT_EQUAL(sc->max_request, 10240);
    CU_ASSERT_EQUAL(sc->max_response, 2047LL << 20);
    CU_ASSERT_EQUAL(sc->connect_timeout, 1500000);
    CU_ASSERT_EQUAL(sc->hold, 0);
    CU_ASSERT_EQUAL(sc->keepalive, apr_time_from_sec(120));
    CU_ASSERT_EQUAL(sc->health_age, apr_time_from_sec(5));
    CU_ASSERT_EQUAL(sc->health_age_others, apr_time_from_sec(7));
}

TEST(directives, of_the_whole_server)
{
    static const case_t cases[] = {
        { LLMP_D_KEY_SLOTS, "64", NULL },
        { LLMP_D_KEY_SLOTS, "63", "LLMKeySlots takes a number from 64 to 1048576" },
        { LLMP_D_DEPLOYMENT_SLOTS, "1048577",
          "LLMDeploymentSlots takes a number from 64 to 1048576" },
        { LLMP_D_SPEND_RING, "8", NULL },
        { LLMP_D_SPEND_RING, "1025", "LLMSpendRing takes megabytes from 1 to 1024" },
        { LLMP_D_SPEND_JOURNAL, "0", NULL },
        { LLMP_D_SPEND_JOURNAL, "1m", "LLMSpendJournal takes megabytes from 0 to 65536" },
        { LLMP_D_SPEND_LOSS, "ALLOW", NULL },
        { LLMP_D_SPEND_LOSS, "maybe", "LLMSpendLoss takes refuse or allow" },
        { LLMP_D_STATE_DIR, "state", NULL },
        { LLMP_D_UNSUPPORTED, "warn a b", NULL },
        { LLMP_D_UNSUPPORTED, "strict a",
          "LLMUnsupported takes refuse, strict, or warn [key ...]" },
        { LLMP_D_UNSUPPORTED, "ignore",
          "LLMUnsupported takes refuse, strict, or warn [key ...]" },
    };

    s = test_bare_server();
    CHECK(cases);
    CU_ASSERT_EQUAL(llmp.key_slots, 64);
    CU_ASSERT_EQUAL(llmp.spend_ring_bytes, 8 << 20);
    CU_ASSERT_EQUAL(llmp.spend_journal_bytes, 0);
    CU_ASSERT_EQUAL(llmp.spend_loss, 1);
    ASSERT_STR(llmp.state_dir, "/srv/state");
    CU_ASSERT_EQUAL(llmp.unsupported, LLMP_UNSUPPORTED_WARN);
    CU_ASSERT(llmp_problems_waived("b"));
    CU_ASSERT_FALSE(llmp_problems_waived("c"));
}

TEST(directives, have_their_place)
{
    static const char *const global[] = { LLMP_D_KEY_SLOTS, LLMP_D_SPEND_RING, LLMP_D_SPEND_LOSS,
                                          LLMP_D_STATE_DIR, LLMP_D_CONFIG, LLMP_D_UNSUPPORTED,
                                          LLMP_D_SPEND_JOURNAL };

    s = test_bare_server();
    s->is_virtual = 1;
    for (size_t i = 0; i < sizeof(global) / sizeof(global[0]); i++) {
        const char *wrong = test_directive(s, global[i], "warn");

        CU_ASSERT_PTR_NOT_NULL_FATAL(wrong);
        CU_ASSERT_PTR_NOT_NULL(strstr(wrong, "cannot occur within <VirtualHost>"));
    }
    s = test_server(TEST_YAML);
    ASSERT_STR(test_directive(s, LLMP_D_STATE_DIR, "/x"),
               "LLMStateDir must stand before LLMConfig");
    ASSERT_STR(test_directive(s, LLMP_D_UNSUPPORTED, "warn"),
               "LLMUnsupported must stand before LLMConfig");
}
