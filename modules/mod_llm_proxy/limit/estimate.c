/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/limit/estimate.h"
#include "base/count/tokens.h"
#include "base/find.h"
#include "catalog/pictures.h"
#include "dialect/ir/params.h"
#include "dialect/ir/usage.h"

/**
 * Tokens a completion is taken for when nobody says how long it may be: more than most have, less
 * than models could write.
 */
#define USUAL_COMPLETION 4096
/** Queries a call is taken for whose model may search: the provider tells how many they were. */
#define USUAL_SEARCHES   5

/* -- how much it may be ----------------------------------------------------------------------- */

static apr_int64_t larger(apr_int64_t a, apr_int64_t b)
{
    return a > b ? a : b;
}

/** Elements of an array's text that are no numbers: a prompt of tokens is one prompt. */
static apr_int64_t elements(const char *text, apr_size_t n)
{
    apr_int64_t count = 0;
    int depth = 0;

    for (apr_size_t i = 0; i < n; i++) {
        if (text[i] == '"') {
            count += depth == 1;
            for (i++; i < n && text[i] != '"'; i++) {
                i += text[i] == '\\';
            }
        }
        else if (text[i] == '[') {
            count += depth++ == 1;
        }
        else if (text[i] == ']') {
            depth--;
        }
    }
    return count;
}

/** Prompts of a text completion: each is answered by itself. */
static apr_int64_t prompts_of(const llmp_req_t *q)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, "prompt");

    return q->call.dialect->mode == LLM_MODE_COMPLETION && m != NULL && m->type == LLM_SCAN_ARRAY
               ? larger(elements(q->body.scan->text + m->value, m->value_len), 1) : 1;
}

/** As many counts, up to what a usage may be; neither is above that. */
static apr_int64_t times(apr_int64_t count, apr_int64_t n)
{
    return n < LLM_USAGE_MAX / count ? count * n : LLM_USAGE_MAX;
}

/** @param most tokens the model writes; 0: nobody knows */
static apr_int64_t completion_of(const llmp_req_t *q, const llmp_asked_t *asked, apr_int64_t most)
{
    apr_int64_t n = asked->completion > 0 ? asked->completion : USUAL_COMPLETION;

    if (!llm_op_writes(q->call.op)) {
        return 0;
    }
    n = most > 0 && n > most ? most : larger(n, 1);
    n = n < LLM_USAGE_MAX - asked->thoughts ? n + asked->thoughts : LLM_USAGE_MAX;
    return times(n, times(larger(asked->choices, 1), prompts_of(q)));
}

/* -- what of it binds the upstream ------------------------------------------------------------ */

/** The members every endpoint takes for a limit, or is given under its own name. */
static const char *const limits[] = { "max_tokens", "max_completion_tokens" };

static int says_number(const llm_scan_t *body, const char *name)
{
    const llm_member_t *m = llm_scan_find(body, name);

    return m != NULL && m->type == LLM_SCAN_NUMBER;
}

/** The verdicts of one upstream on a client's members. @return 0: it has no place for the call */
static int judge_of(llmp_req_t *q, const llm_deployment_t *d, const char *model, llm_try_t *try,
                    llm_params_t *ps)
{
    *try = llm_try_at(&q->call, d, llm_config_upstream_model(d, model, q->call.pool));
    try->endpoint = llm_provider_endpoint(try);
    if (try->endpoint != NULL) {
        llm_params_init(ps, try, try->endpoint->dialect, llm_deciding(q->body.deciding));
    }
    return try->endpoint != NULL;
}

static int is_sent(const llm_params_t *ps, const char *name)
{
    const char *to;
    llm_key_e verdict = llm_params_key(ps, name, strlen(name), &to);

    return llm_params_is_sent(verdict);
}

/** Text completions know one name of the limit, which a chat that becomes one is given. */
static int limit_is_sent(const llm_params_t *ps, const char *name)
{
    int becomes_text = llm_wire_mode(ps->try) == LLM_MODE_COMPLETION &&
                       ps->try->call->dialect->mode != LLM_MODE_COMPLETION;

    return is_sent(ps, becomes_text ? limits[0] : name);
}

/**
 * A client may write a limit that is not sent, or under a name the upstream passes over: any word
 * makes an estimate larger, and smaller only one that binds. The same holds for a cheaper tier.
 */
static void heed_what_binds(llmp_req_t *q, const llm_deployment_t *d, const char *model,
                            llmp_asked_t *asked)
{
    int binds = 0, said = 0;
    llm_params_t ps;
    llm_try_t try;

    if (!judge_of(q, d, model, &try, &ps)) {
        return;                 /* no call is made there */
    }
    for (apr_size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
        int says = says_number(q->body.scan, limits[i]);

        said |= says;
        binds |= (says || (!said && llm_json_has(d->extra_body, limits[i]))) &&
                 limit_is_sent(&ps, limits[i]);
    }
    if (!binds || asked->unbound) {
        asked->completion = larger(asked->completion, USUAL_COMPLETION);
    }
    if (!is_sent(&ps, "service_tier")) {
        asked->service = LLM_SERVICE_UNSAID;
    }
}

/* -- what the body speaks of ------------------------------------------------------------------ */

static const struct {
    const char *word;
    unsigned bit;
} words[] = {
    { "audio", LLMP_SAYS_AUDIO }, { "image", LLMP_SAYS_IMAGE }, { "video", LLMP_SAYS_VIDEO },
    { "\"ttl\"", LLMP_SAYS_HOUR }, { "\"speed\"", LLMP_SAYS_FAST },
    { "\"performanceConfig\"", LLMP_SAYS_FAST },
    { "\"context_management\"", LLMP_SAYS_COMPACT }, { "\"advisor_", LLMP_SAYS_ADVISOR },
    { "\"models\"", LLMP_SAYS_MODELS }, { "\"plugins\"", LLMP_SAYS_PLUGINS },
};
#define NWORDS (sizeof(words) / sizeof(words[0]))

/** Whether the backslash is one behind another, which is a text's own. */
static int is_escaped(const char *text, const char *backslash)
{
    const char *s = backslash;

    while (s > text && s[-1] == '\\') {
        s--;
    }
    return (backslash - s) % 2;
}

/** Whether a letter is written as an escape, which nobody needs: any word may be hidden so. */
static int hides_letters(const llm_str_t *text)
{
    static const char begin[] = "\\u00";
    const char *end = text->p + text->n, *s = text->p;

    for (; (s = memmem(s, (apr_size_t)(end - s), begin, 4)) != NULL; s += 4) {
        if (end - s > 4 && s[4] >= '4' && s[4] <= '7' && !is_escaped(text->p, s)) {
            return 1;
        }
    }
    return 0;
}

static unsigned words_of(const llm_str_t *text)
{
    unsigned bits = 0;

    if (text->n == 0 || hides_letters(text)) {
        return text->n == 0 ? 0 : LLMP_SAYS_ALL;
    }
    for (apr_size_t i = 0; i < NWORDS; i++) {
        if (llm_find(text->p, text->n, words[i].word, strlen(words[i].word))) {
            bits |= words[i].bit;
        }
    }
    return bits;
}

void llmp_weigh(llmp_req_t *q, llmp_weight_t *w)
{
    *w = (llmp_weight_t){ .about = llm_tokens_parts(q->body.text.p, q->body.text.n),
                          .says = words_of(&(llm_str_t){ q->body.text.p, q->body.text.n }) };
    if (w->says == LLMP_SAYS_ALL) {
        w->about.low = 0;       /* another detail may be hidden */
    }
    llmp_asked_of_body(q->body.scan, q->call.pool, &w->asked);
}

/** What a deployment's own members add. */
static unsigned says_of(const llmp_weight_t *w, const llm_deployment_t *d)
{
    static const struct {
        const char *member;
        unsigned bit;
    } members[] = {
        { "speed", LLMP_SAYS_FAST }, { "performanceConfig", LLMP_SAYS_FAST },
        { "modalities", LLMP_SAYS_AUDIO },
        { "context_management", LLMP_SAYS_COMPACT }, { "models", LLMP_SAYS_MODELS },
        { "plugins", LLMP_SAYS_PLUGINS }, { "cache_control", LLMP_SAYS_HOUR },
    };
    unsigned says = w->says;

    for (apr_size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        if (llm_json_has(d->extra_body, members[i].member)) {
            says |= members[i].bit;
        }
    }
    return says;
}

/* -- the dearest way to charge it ------------------------------------------------------------- */

/**
 * Of what nobody counts before: prompt and completion may be of several kinds, the tier may be
 * another than the asked one, the tokens may be more than they seem.
 */
typedef struct ways_t {
    const llm_price_t *price;
    const llm_usage_t *usage;   /**< prompt and completion as texts */
    unsigned says;
    apr_int64_t prompt;         /**< as large for the choice of rates and tokens */
    llm_service_e service;
    int by_account;             /**< without a tier that is asked for, the account has its own */
} ways_t;

/** A kind of which all tokens may be. */
typedef struct kind_t {
    size_t count;               /**< of llm_usage_t; 0: plain */
    unsigned words;             /**< which of them say so; 0: nobody needs to */
} kind_t;

#define KIND(member, words) { offsetof(llm_usage_t, member), words }

static const kind_t prompts[] = {
    { 0, 0 }, KIND(cached, 0), KIND(cache_write, 0), KIND(cache_write_1h, LLMP_SAYS_HOUR),
    KIND(audio_in, LLMP_SAYS_AUDIO), KIND(image_in, LLMP_SAYS_IMAGE),
    KIND(video_in, LLMP_SAYS_VIDEO),
};
static const kind_t completions[] = {
    { 0, 0 }, KIND(reasoning, 0), KIND(image_out, 0), KIND(video_out, 0),
    KIND(audio_out, LLMP_SAYS_AUDIO),
};
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void make_all_of(llm_usage_t *u, const kind_t *kind, apr_int64_t n)
{
    if (kind->count != 0) {
        *(apr_int64_t *)((char *)u + kind->count) = n;
    }
    if (u->cache_write_1h > 0) {
        u->cache_write = u->cache_write_1h;
    }
}

static int may_be(const ways_t *w, const kind_t *kind)
{
    return kind->words == 0 || (w->says & kind->words);
}

/** By each kind of the prompt, then by each of the completion: they do not depend on each other. */
static double by_kind(const ways_t *w)
{
    llm_usage_t plain = *w->usage, best;
    double most = -1, cost;

    plain.prompt = w->prompt;
    plain.service = w->service;
    best = plain;
    for (apr_size_t i = 0; i < COUNT(prompts); i++) {
        llm_usage_t u = plain;

        make_all_of(&u, &prompts[i], u.prompt);
        cost = may_be(w, &prompts[i]) ? llm_cost(w->price, &u, NULL) : -1;
        if (cost > most) {
            most = cost;
            best = u;
        }
    }
    for (apr_size_t i = 0; i < COUNT(completions); i++) {
        llm_usage_t u = best;

        make_all_of(&u, &completions[i], u.completion);
        cost = may_be(w, &completions[i]) ? llm_cost(w->price, &u, NULL) : -1;
        most = cost > most ? cost : most;
    }
    return most;
}

/** An estimate may be half of the truth: then a prompt has the rates of longer ones. */
static double by_size(ways_t w)
{
    llm_price_service_t s = llm_price_service_of(w.price, w.service);
    apr_int64_t about = w.prompt;
    double most = by_kind(&w);

    for (int i = 0; i < s.ntiers; i++) {
        if (s.tiers[i].above >= about && s.tiers[i].above / 2 < about) {
            double cost;

            w.prompt = s.tiers[i].above + 1;
            cost = by_kind(&w);
            most = cost > most ? cost : most;
        }
    }
    return most;
}

/** A tier may be refused, and served as usual; where none is asked for the account may have one. */
static double by_service(ways_t w)
{
    const llm_service_e asked = w.service;
    const llm_service_e others[] = { LLM_SERVICE_STANDARD, LLM_SERVICE_PRIORITY };
    double most = by_size(w);

    for (int i = 0; i < (asked == LLM_SERVICE_UNSAID && w.by_account ? 2 : 1); i++) {
        double cost;

        w.service = others[i];
        cost = w.price->nservices > 0 ? by_size(w) : 0;
        most = cost > most ? cost : most;
    }
    return most;
}

/* -- what only the answer tells --------------------------------------------------------------- */

#define UNKNOWN_SEARCH 0.025    /* xAI's, the dearest of what is told with the cost */
#define OTHER_LIST     2        /* times ours: who tells costs where the provider does not */

static double unknown_cost(const llm_usage_t *u)
{
    return (double)u->prompt * LLM_PRICE_UNKNOWN_INPUT +
           (double)u->completion * LLM_PRICE_UNKNOWN_OUTPUT +
           (double)(u->searches + u->maps) * UNKNOWN_SEARCH;
}

static double larger_sum(double a, double b)
{
    return a > b ? a : b;
}

/** The upstream tells what it took: its list is no bound, and of unknown models there is none. */
static double told_cost(const ways_t *w, const llm_deployment_t *d, double listed)
{
    int is_known = w->price->model != NULL && (w->price->input > 0 || w->price->output > 0);

    listed *= llm_provider_tells_cost(d->provider) ? 1 : OTHER_LIST;
    if (w->price->fees.search_medium < 0) {
        listed += (double)w->usage->searches * UNKNOWN_SEARCH;
    }
    return is_known && !(w->says & LLMP_SAYS_MODELS) ? listed
                                                     : larger_sum(listed, unknown_cost(w->usage));
}

/** Another model of the provider may answer: a version by date, or what a name stands for. */
static double open_cost(const ways_t *w, const llm_deployment_t *d, double most, apr_pool_t *p)
{
    const llm_price_t *asked = w->price, *other;
    ways_t one = *w;

    if (!llm_config_price_is_open(d, asked)) {
        return most;
    }
    for (int i = 0; (other = llm_config_price_snapshot(d, asked, i, p)) != NULL; i++) {
        one.price = other;
        most = larger_sum(most, by_service(one));
    }
    if (llm_config_price_may_come(d, asked, p)) {
        most = larger_sum(most, unknown_cost(w->usage));
    }
    return most;
}

/* -- all of it -------------------------------------------------------------------------------- */

/* what a deep research reads, thinks and asks beside what it writes, as its maker's example has it:
   https://docs.perplexity.ai/guides/pricing */
#define RESEARCH_CITED    20000
#define RESEARCH_THOUGHT  75000
#define RESEARCH_SEARCHES 20

static void add_fees(llmp_req_t *q, llm_usage_t *u, const llmp_asked_t *asked, unsigned says,
                     const llm_price_t *price)
{
    int searches = asked->searches || (says & LLMP_SAYS_PLUGINS);
    const llm_member_t *input = llm_scan_find(q->body.scan, "input");

    u->searches = searches ? USUAL_SEARCHES : 0;
    u->maps = asked->maps ? USUAL_SEARCHES : 0;
    u->pages = searches ? USUAL_SEARCHES : 0;
    u->search_size = asked->search_size;
    u->in_us = 1;               /* a workspace may be kept there */
    u->fast = (says & LLMP_SAYS_FAST) != 0;
    if (price->fees.citation > 0) {
        u->citations = RESEARCH_CITED;
        u->beside = RESEARCH_THOUGHT;
        u->searches = RESEARCH_SEARCHES;
    }
    if (q->call.op == LLM_OP_EMBEDDING && (says & LLMP_SAYS_IMAGE) && input != NULL) {
        u->images = larger(elements(q->body.scan->text + input->value, input->value_len), 1);
    }
}

/** By the name upstream, or the one a deployment's price goes by: Azure has names of one's own. */
static apr_int64_t prompt_at(llmp_req_t *q, const llmp_weight_t *w, const llm_deployment_t *d,
                             const char *model, const llm_price_t *price)
{
    const char *upstream = llm_config_upstream_model(d, model, q->call.pool);

    return larger(llm_tokens_at_model(&w->about, upstream),
                  llm_tokens_at_model(&w->about, price->model));
}

double llmp_estimate(llmp_req_t *q, const llmp_weight_t *w, const llm_deployment_t *d,
                     const char *model, const llm_price_t *price)
{
    llm_usage_t usage = { .known = 1, .prompt = prompt_at(q, w, d, model, price),
                          .upstream_cost = -1 };
    llmp_asked_t asked = w->asked;
    int comes = llm_config_price_may_come(d, price, q->call.pool);
    ways_t ways = { .price = price, .usage = &usage, .says = says_of(w, d),
                    .prompt = usage.prompt, .by_account = d->provider->tier_of_account };
    double most;

    llmp_asked_of_deployment(d, q->body.scan, &asked);
    heed_what_binds(q, d, model, &asked);
    ways.service = llm_service_asked(asked.service);
    usage.completion = completion_of(q, &asked, comes ? 0 : price->max_output_tokens);
    usage.off_peak = price->nwindows > 0 && llm_price_is_off_peak(price, q->call.started);
    add_fees(q, &usage, &asked, ways.says, price);
    most = by_service(ways);
    most = llmp_takes_told_cost(d) ? told_cost(&ways, d, most)
                                   : open_cost(&ways, d, most, q->call.pool);
    if (ways.says & LLMP_SAYS_COMPACT) {
        most *= 2;              /* the prompt is read once more, to be told in short */
    }
    return most + (ways.says & LLMP_SAYS_ADVISOR ? unknown_cost(&usage) : 0);
}
