/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "httpd/request.h"
#include "segment.h"

#define SLOTS  16
#define BLOCKS 8

void test_segment(void)
{
    server_rec *s = test_bare_server();
    int made;

    llmp.key_slots = SLOTS;
    if (llmp_state_open(s, &made) != APR_SUCCESS) {
        abort();
    }
    llmp_shared()->key_blocks = BLOCKS;         /* fewer than there are, so that they run out */
    llmp_shared()->pending_buckets = 4;
}

const unsigned char *test_digest(unsigned n)
{
    unsigned char *d = apr_pcalloc(test_pool, 32);

    memcpy(d, &n, sizeof(n));
    memcpy(d + 4, &n, sizeof(n));
    memcpy(d + 8, &n, sizeof(n));
    return d;
}
