/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include <apr_strings.h>
#include <sys/wait.h>
#include "httpd/request.h"
#include "mod_llm_proxy/upstream/credential/slot.h"

#define NOW   apr_time_from_sec(1000000)
#define S(n)  apr_time_from_sec(n)
#define MS(n) apr_time_from_msec(n)

static server_rec *server;
static llmp_token_view_t view;

/** A way to a credential that is told by one letter. */
static llm_signin_t *signin(char letter)
{
    llm_signin_t *s = apr_pcalloc(test_pool, sizeof(*s));

    memset(s->key, letter, sizeof(s->key));
    return s;
}

/** A start, or a restart, with a sign-in for each letter. */
static apr_status_t start(const char *letters)
{
    llm_config_t *cfg = apr_pcalloc(test_pool, sizeof(*cfg));

    cfg->signins = apr_array_make(test_pool, 4, sizeof(const llm_signin_t *));
    for (int i = 0; letters[i] != '\0'; i++) {
        llm_signin_t *s = signin(letters[i]);

        s->number = i;
        APR_ARRAY_PUSH(cfg->signins, const llm_signin_t *) = s;
    }
    return llmp_token_slots_open(server, cfg, test_pool);
}

static void begin(const char *letters)
{
    server = test_bare_server();
    CU_ASSERT_EQUAL(start(letters), APR_SUCCESS);
}

static llmp_token_slot_t *slot(int number)
{
    llm_signin_t *s = signin('?');

    s->number = number;
    return llmp_token_slot(s);
}

static const llmp_token_view_t *seen(llmp_token_slot_t *at, char letter)
{
    llmp_token_read(at, signin(letter), &view, test_pool);
    return &view;
}

TEST(token_slot, of_no_signins)
{
    begin("ab");
    CU_ASSERT_PTR_NOT_NULL(slot(1));
    CU_ASSERT_PTR_NULL(slot(2));
    CU_ASSERT_EQUAL(start(""), APR_SUCCESS);
    CU_ASSERT_PTR_NULL(slot(0));
}

TEST(token_slot, begins_empty)
{
    begin("a");
    seen(slot(0), 'a');
    CU_ASSERT_PTR_NULL(view.value);
    CU_ASSERT_PTR_NULL(view.why);
    CU_ASSERT_FALSE(view.lost);
}

TEST(token_slot, keeps_a_credential)
{
    char *most = apr_palloc(test_pool, LLMP_TOKEN_VALUE + 2);

    begin("ab");
    CU_ASSERT_EQUAL(llmp_token_keep(slot(0), signin('a'), "token", NOW, NOW + S(3600)), 1);
    ASSERT_STR(seen(slot(0), 'a')->value, "token");
    CU_ASSERT_PTR_NULL(seen(slot(1), 'b')->value);      /* that is another one's */
    memset(most, 'x', LLMP_TOKEN_VALUE + 1);
    most[LLMP_TOKEN_VALUE] = '\0';
    CU_ASSERT_EQUAL(llmp_token_keep(slot(1), signin('b'), most, NOW, NOW + 1), 1);
    ASSERT_STR(seen(slot(1), 'b')->value, most);
    most[LLMP_TOKEN_VALUE] = 'x';
    most[LLMP_TOKEN_VALUE + 1] = '\0';
    CU_ASSERT_EQUAL(llmp_token_keep(slot(0), signin('a'), most, NOW, NOW + 1), 0);
    CU_ASSERT_EQUAL(llmp_token_keep(slot(0), signin('a'), "", NOW, NOW + 1), 0);
    CU_ASSERT_EQUAL(llmp_token_keep(slot(0), signin('a'), "late", NOW, NOW), 0);
    ASSERT_STR(seen(slot(0), 'a')->value, "token");
}

/** It ends for calls before it ends, and the next one is fetched before that; not at once again. */
TEST(token_slot, times)
{
    static const struct {
        int life, ends, next;   /* milliseconds from now */
    } cases[] = {
        { 3600000, 3595000, 3300000 },  /* 5 s and 300 s before */
        { 800000, 795000, 600000 },     /* a quarter before */
        { 40000, 36000, 30000 },        /* a tenth before; 30 s from now at the soonest, */
        { 39000, 35100, 19500 },        /* or after half of what it has */
        { 20000, 18000, 10000 },
    };

    begin("a");
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llmp_token_keep(slot(0), signin('a'), "t", NOW, NOW + MS(cases[i].life));
        seen(slot(0), 'a');
        CU_ASSERT_EQUAL(view.expires, NOW + MS(cases[i].ends));
        CU_ASSERT_EQUAL(view.refresh, NOW + MS(cases[i].next));
    }
}

/** A failure does not take what still holds; a success ends it. */
TEST(token_slot, remembers_a_failure)
{
    begin("a");
    llmp_token_keep(slot(0), signin('a'), "token", NOW, NOW + S(3600));
    llmp_token_fail(slot(0), signin('a'), "it says no", "at http://sts.test", 1, NOW + S(100));
    seen(slot(0), 'a');
    ASSERT_STR(view.value, "token");
    ASSERT_STR(view.why, "it says no");
    ASSERT_STR(view.detail, "at http://sts.test");
    CU_ASSERT_EQUAL(view.refused, 1);
    CU_ASSERT_EQUAL(view.retry, NOW + S(105));
    CU_ASSERT_EQUAL(view.refresh, NOW + S(105));
    CU_ASSERT_EQUAL(view.expires, NOW + S(3595));
    llmp_token_fail(slot(0), signin('a'), "it is away", NULL, 0, NOW);
    seen(slot(0), 'a');
    ASSERT_STR(view.why, "it is away");
    ASSERT_STR(view.detail, "");
    CU_ASSERT_EQUAL(view.refused, 0);
    llmp_token_keep(slot(0), signin('a'), "newer", NOW, NOW + S(3600));
    CU_ASSERT_PTR_NULL(seen(slot(0), 'a')->why);
}

TEST(token_slot, cuts_a_long_reason)
{
    char *text = apr_palloc(test_pool, LLMP_TOKEN_WHY + 100);

    memset(text, 'y', LLMP_TOKEN_WHY + 99);
    text[LLMP_TOKEN_WHY + 99] = '\0';
    begin("ab");
    llmp_token_keep(slot(0), signin('a'), "token", NOW, NOW + S(3600));
    llmp_token_fail(slot(0), signin('a'), text, text, 0, NOW);
    seen(slot(0), 'a');
    CU_ASSERT_EQUAL(strlen(view.why), LLMP_TOKEN_WHY);
    CU_ASSERT_EQUAL(strlen(view.detail), LLMP_TOKEN_DETAIL - 1);
    ASSERT_STR(view.value, "token");
    CU_ASSERT_PTR_NULL(seen(slot(1), 'b')->why);
}

/** A slot that went to a newer configuration is neither read nor written by the old one. */
TEST(token_slot, of_somebody_else)
{
    begin("a");
    llmp_token_keep(slot(0), signin('a'), "token", NOW, NOW + S(3600));
    seen(slot(0), 'z');
    CU_ASSERT(view.lost);
    CU_ASSERT_PTR_NULL(view.value);
    llmp_token_keep(slot(0), signin('z'), "stranger's", NOW, NOW + S(7200));
    llmp_token_fail(slot(0), signin('z'), "stranger's", NULL, 1, NOW);
    seen(slot(0), 'a');
    ASSERT_STR(view.value, "token");
    CU_ASSERT_PTR_NULL(view.why);
}

TEST(token_slot, outlives_a_restart)
{
    llmp_token_slot_t *a, *c;

    begin("ab");
    a = slot(0);
    llmp_token_keep(a, signin('a'), "of a", NOW, NOW + S(3600));
    llmp_token_keep(slot(1), signin('b'), "of b", NOW, NOW + S(3600));
    CU_ASSERT_EQUAL(start("ca"), APR_SUCCESS);          /* in another order */
    CU_ASSERT_PTR_EQUAL(slot(1), a);
    ASSERT_STR(seen(slot(1), 'a')->value, "of a");
    c = slot(0);
    CU_ASSERT_PTR_NULL(seen(c, 'c')->value);
    /* children of before the restart may need b's: one nobody had goes first */
    CU_ASSERT_EQUAL(start("b"), APR_SUCCESS);
    ASSERT_STR(seen(slot(0), 'b')->value, "of b");
    CU_ASSERT_PTR_NOT_EQUAL(slot(0), c);
}

/** There are 16 slots at least, and twice as many as sign-ins: used ones are taken at last. */
TEST(token_slot, are_taken_again)
{
    begin("a");
    for (char letter = 'b'; letter <= 'z'; letter++) {
        const char letters[] = { 'a', letter, '\0' };

        CU_ASSERT_EQUAL(start(letters), APR_SUCCESS);
        CU_ASSERT_PTR_NULL(seen(slot(1), letter)->value);
        CU_ASSERT_FALSE(view.lost);
        llmp_token_keep(slot(1), signin(letter), letters, NOW, NOW + S(3600));
        llmp_token_keep(slot(0), signin('a'), "of a", NOW, NOW + S(3600));
    }
    ASSERT_STR(seen(slot(0), 'a')->value, "of a");
}

/** A configuration with more sign-ins than there is room has a new segment. */
TEST(token_slot, make_room)
{
    static const char many[] = "abcdefghijklmnopqrst";

    begin("a");
    llmp_token_keep(slot(0), signin('a'), "of a", NOW, NOW + S(3600));
    CU_ASSERT_EQUAL(start(many), APR_SUCCESS);
    for (int i = 0; many[i] != '\0'; i++) {
        CU_ASSERT_PTR_NULL(seen(slot(i), many[i])->value);
        llmp_token_keep(slot(i), signin(many[i]), apr_itoa(test_pool, i), NOW, NOW + S(3600));
    }
    for (int i = 0; many[i] != '\0'; i++) {
        ASSERT_STR(seen(slot(i), many[i])->value, apr_itoa(test_pool, i));
    }
    CU_ASSERT_EQUAL(start("t"), APR_SUCCESS);
    ASSERT_STR(seen(slot(0), 't')->value, "19");        /* a smaller one needs no other */
}

/** One fetches at a time, until he gives it back, his time is over, or he is gone. */
TEST(token_slot, lease)
{
    pid_t child;
    int status = -1;

    begin("ab");
    CU_ASSERT_EQUAL(llmp_token_lease(slot(0), NOW, S(10)), 1);
    CU_ASSERT_EQUAL(llmp_token_lease(slot(0), NOW + S(10) - 1, S(10)), 0);
    CU_ASSERT_EQUAL(llmp_token_lease(slot(1), NOW, S(10)), 1);
    CU_ASSERT_EQUAL(llmp_token_lease(slot(0), NOW + S(10), S(10)), 1);
    llmp_token_release(slot(0));
    CU_ASSERT_EQUAL(llmp_token_lease(slot(0), NOW, S(10)), 1);
    llmp_token_release(slot(0));
    child = fork();
    if (child == 0) {
        _exit(llmp_token_lease(slot(0), NOW, S(10)) == 1 ? 0 : 1);
    }
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT_EQUAL(status, 0);
    CU_ASSERT_EQUAL(llmp_token_lease(slot(0), NOW + S(1), S(10)), 1);   /* it died with it */
    CU_ASSERT_EQUAL(llmp_token_lease(slot(0), NOW + S(1), S(10)), 0);
}

/** Children share it: one fetches, all use it. */
TEST(token_slot, is_shared)
{
    pid_t child;
    int status = -1;

    begin("a");
    child = fork();
    if (child == 0) {
        _exit(llmp_token_keep(slot(0), signin('a'), "the child's", NOW, NOW + S(60)) ? 0 : 1);
    }
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT_EQUAL(status, 0);
    ASSERT_STR(seen(slot(0), 'a')->value, "the child's");
}
