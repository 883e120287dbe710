/* SPDX-License-Identifier: Apache-2.0 */
#include <endian.h>
#include <string.h>
#include "base/crypto/xxh64.h"

#define P1 0x9E3779B185EBCA87ULL
#define P2 0xC2B2AE3D27D4EB4FULL
#define P3 0x165667B19E3779F9ULL
#define P4 0x85EBCA77C2B2AE63ULL
#define P5 0x27D4EB2F165667C5ULL

static apr_uint64_t rotl(apr_uint64_t v, int by)
{
    return (v << by) | (v >> (64 - by));
}

static apr_uint64_t lane(const unsigned char *p)
{
    apr_uint64_t v;

    memcpy(&v, p, sizeof(v));
    return le64toh(v);
}

static apr_uint64_t round64(apr_uint64_t acc, apr_uint64_t in)
{
    return rotl(acc + in * P2, 31) * P1;
}

static apr_uint64_t merge(apr_uint64_t h, apr_uint64_t acc)
{
    return (h ^ round64(0, acc)) * P1 + P4;
}

static apr_uint64_t stripes(const unsigned char **p, const unsigned char *end, apr_uint64_t seed)
{
    apr_uint64_t a[4] = { seed + P1 + P2, seed + P2, seed, seed - P1 };
    const unsigned char *at = *p;
    apr_uint64_t h;

    for (; at + 32 <= end; at += 32) {
        /* unrolled, the four stay in registers */
        #pragma GCC unroll 4
        for (int i = 0; i < 4; i++) {
            a[i] = round64(a[i], lane(at + 8 * i));
        }
    }
    *p = at;
    h = rotl(a[0], 1) + rotl(a[1], 7) + rotl(a[2], 12) + rotl(a[3], 18);
    for (int i = 0; i < 4; i++) {
        h = merge(h, a[i]);
    }
    return h;
}

apr_uint64_t llm_xxh64(const void *data, apr_size_t n, apr_uint64_t seed)
{
    const unsigned char *p = data, *end = p + n;
    apr_uint64_t h = n >= 32 ? stripes(&p, end, seed) : seed + P5;

    h += n;
    for (; end - p >= 8; p += 8) {
        h = rotl(h ^ round64(0, lane(p)), 27) * P1 + P4;
    }
    if (end - p >= 4) {
        apr_uint32_t v;

        memcpy(&v, p, sizeof(v));
        h = rotl(h ^ le32toh(v) * P1, 23) * P2 + P3;
        p += 4;
    }
    for (; p < end; p++) {
        h = rotl(h ^ *p * P5, 11) * P1;
    }
    h = (h ^ (h >> 33)) * P2;
    h = (h ^ (h >> 29)) * P3;
    return h ^ (h >> 32);
}
