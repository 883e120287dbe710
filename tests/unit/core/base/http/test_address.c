/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include "test.h"
#include "base/http/address.h"

static const struct {
    const char *text;
    int public;
} addresses[] = {
    { "8.8.8.8", 1 },          { "1.1.1.1", 1 },           { "172.15.255.255", 1 },
    { "172.32.0.1", 1 },       { "192.167.1.1", 1 },       { "100.128.0.1", 1 },
    { "0.0.0.0", 0 },          { "10.1.2.3", 0 },          { "100.64.0.1", 0 },
    { "127.0.0.1", 0 },        { "127.255.255.254", 0 },   { "169.254.169.254", 0 },
    { "172.16.0.1", 0 },       { "172.31.255.255", 0 },    { "192.168.0.1", 0 },
    { "168.63.129.16", 0 },    { "198.19.0.1", 0 },        { "224.0.0.1", 0 },
    { "255.255.255.255", 0 },  { "240.0.0.1", 0 },         { "192.0.0.192", 0 },
    { "2606:4700::1111", 1 },  { "2a00:1450:4001::1", 1 }, { "::ffff:8.8.8.8", 1 },
    { "64:ff9b::808:808", 1 }, { "::", 0 },                { "::1", 0 },
    { "::ffff:127.0.0.1", 0 }, { "::ffff:10.0.0.1", 0 },   { "64:ff9b::a00:1", 0 },
    { "::127.0.0.1", 0 },      { "fc00::1", 0 },           { "fd12:3456::1", 0 },
    { "fe80::1", 0 },          { "ff02::1", 0 },           { "2001:db8::1", 0 },
    { "2002:7f00:1::", 0 },    { "2001:0:1::1", 0 },       { "fd00:ec2::254", 0 },
};

TEST(address, what_is_public)
{
    for (size_t i = 0; i < sizeof(addresses) / sizeof(addresses[0]); i++) {
        unsigned char a[16];
        int v6 = strchr(addresses[i].text, ':') != NULL;

        CU_ASSERT_EQUAL(inet_pton(v6 ? AF_INET6 : AF_INET, addresses[i].text, a), 1);
        if ((v6 ? llm_ip6_is_public(a) : llm_ip4_is_public(a)) != addresses[i].public) {
            CU_FAIL("wrong");
            printf("\n  %s\n", addresses[i].text);
        }
    }
}
