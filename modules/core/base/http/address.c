/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/http/address.h"

typedef struct net_t {
    unsigned char net[16];
    int bits;
} net_t;

static const net_t special4[] = {
    { { 0 }, 8 },                       /* this network */
    { { 10 }, 8 },
    { { 100, 64 }, 10 },                /* carriers' NAT */
    { { 127 }, 8 },
    { { 168, 63, 129, 16 }, 32 },       /* Azure's host, public by its number only */
    { { 169, 254 }, 16 },               /* link-local, and the clouds' metadata */
    { { 172, 16 }, 12 },
    { { 192, 0, 0 }, 24 },
    { { 192, 0, 2 }, 24 },
    { { 192, 88, 99 }, 24 },
    { { 192, 168 }, 16 },
    { { 198, 18 }, 15 },
    { { 198, 51, 100 }, 24 },
    { { 203, 0, 113 }, 24 },
    { { 224 }, 3 },                     /* multicast and reserved */
};

/** Of 2000::/3; nothing outside is reachable. */
static const net_t special6[] = {
    { { 0x20, 0x01 }, 23 },
    { { 0x20, 0x01, 0x0d, 0xb8 }, 32 },
    { { 0x20, 0x02 }, 16 },             /* 6to4: leads to an IPv4 address of anybody's choice */
    { { 0x3f, 0xff }, 20 },
};

static int is_in(const unsigned char *a, const net_t *n)
{
    int whole = n->bits / 8, rest = n->bits % 8;

    return memcmp(a, n->net, (size_t)whole) == 0 &&
           (rest == 0 || ((a[whole] ^ n->net[whole]) >> (8 - rest)) == 0);
}

int llm_ip4_is_public(const unsigned char *a)
{
    for (size_t i = 0; i < sizeof(special4) / sizeof(special4[0]); i++) {
        if (is_in(a, &special4[i])) {
            return 0;
        }
    }
    return 1;
}

int llm_ip6_is_public(const unsigned char *a)
{
    static const unsigned char mapped[12] = { [10] = 0xff, [11] = 0xff };
    static const unsigned char nat64[12] = { 0x00, 0x64, 0xff, 0x9b };

    if (memcmp(a, mapped, 12) == 0 || memcmp(a, nat64, 12) == 0) {
        return llm_ip4_is_public(a + 12);
    }
    if ((a[0] & 0xe0) != 0x20) {
        return 0;
    }
    for (size_t i = 0; i < sizeof(special6) / sizeof(special6[0]); i++) {
        if (is_in(a, &special6[i])) {
            return 0;
        }
    }
    return 1;
}
