/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <apr_strings.h>
#include <openssl/crypto.h>
#include "base/crypto/digest.h"
#include "base/crypto/random.h"
#include "base/pid.h"
#include "base/spare.h"

/* What was drawn from the system ahead of use: a call draws a few bytes, not a system call's worth.
   OpenSSL has a generator for each thread, and making one costs more than a call does. */
typedef struct drawn_t {
    unsigned char bytes[512];
    apr_size_t left;
    int pid;                    /* of the process that drew them */
} drawn_t;

static llm_spares_t spares;

static void generate(unsigned char *to, apr_size_t n)
{
    while (n > 0) {
        ssize_t got = getrandom(to, n, 0);

        if (got < 0) {
            if (errno == EINTR) {
                continue;
            }
            abort();
        }
        to += got;
        n -= (apr_size_t)got;
    }
}

static drawn_t *take_drawn(void)
{
    drawn_t *drawn = llm_spare_take(&spares);

    if (drawn == NULL && (drawn = calloc(1, sizeof(*drawn))) == NULL) {
        abort();
    }
    return drawn;
}

/** Bytes given out are wiped, and a forked child draws anew. */
void llm_random(void *out, apr_size_t n)
{
    drawn_t *drawn;

    if (n > sizeof(drawn->bytes) / 4) {
        generate(out, n);
        return;
    }
    drawn = take_drawn();
    if (n > drawn->left || drawn->pid != llm_pid()) {
        generate(drawn->bytes, sizeof(drawn->bytes));
        drawn->left = sizeof(drawn->bytes);
        drawn->pid = llm_pid();
    }
    drawn->left -= n;
    memcpy(out, drawn->bytes + drawn->left, n);
    OPENSSL_cleanse(drawn->bytes + drawn->left, n);
    if (!llm_spare_give(&spares, drawn)) {
        OPENSSL_cleanse(drawn, sizeof(*drawn));
        free(drawn);
    }
}

/** The text of a UUID, with its version and the variant put in. */
static const char *uuid_text(apr_pool_t *p, unsigned char raw[16], int version)
{
    static const unsigned char cuts[] = { 4, 2, 2, 2, 6 };
    const unsigned char *from = raw;
    char *text = apr_palloc(p, 37);
    char *to = text;

    raw[6] = (unsigned char)((raw[6] & 0x0f) | version << 4);
    raw[8] = (unsigned char)((raw[8] & 0x3f) | 0x80);
    for (apr_size_t i = 0; i < sizeof(cuts); i++) {
        if (i > 0) {
            *to++ = '-';
        }
        llm_hex(from, cuts[i], to);
        from += cuts[i];
        to += 2 * cuts[i];
    }
    return text;
}

const char *llm_uuid4(apr_pool_t *p)
{
    unsigned char raw[16];

    llm_random(raw, sizeof(raw));
    return uuid_text(p, raw, 4);
}

const char *llm_uuid7(apr_pool_t *p, apr_time_t t)
{
    apr_uint64_t ms = (apr_uint64_t)(t > 0 ? t : 0) / 1000;
    unsigned part = (unsigned)(t > 0 ? t % 1000 : 0) * 4096 / 1000;
    unsigned char raw[16];

    for (int i = 0; i < 6; i++) {
        raw[i] = (unsigned char)(ms >> (40 - 8 * i));
    }
    raw[6] = (unsigned char)(part >> 8);
    raw[7] = (unsigned char)part;
    llm_random(raw + 8, 8);
    return uuid_text(p, raw, 7);
}

const char *llm_random_token(apr_pool_t *p, const char *prefix, int n)
{
    apr_size_t bytes = n > 0 ? ((apr_size_t)n * 3 + 3) / 4 : 0;
    unsigned char *raw = apr_palloc(p, bytes + 1);

    llm_random(raw, bytes);
    return apr_pstrcat(p, prefix, apr_pstrndup(p, llm_base64url(p, raw, bytes), n > 0 ? n : 0),
                       NULL);
}
