/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "test.h"
#include "mod_llm_proxy/auth/known_key.h"

static int is_digest_of(llmp_known_key_t *known, const char *key)
{
    unsigned char want[LLM_SHA256_BYTES], got[LLM_SHA256_BYTES];

    llm_sha256(key, strlen(key), want);
    llmp_known_key_digest(known, key, got);
    return memcmp(want, got, sizeof(want)) == 0;
}

TEST(known_key, each_key_has_its_own_digest_whatever_came_before)
{
    static const char *const keys[] = { "sk-a", "sk-a", "sk-b", "sk-a", "sk-", "sk-ab", "sk-a", "",
                                        "", "sk-a" };
    llmp_known_key_t known = { .text = "" };

    for (apr_size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        CU_ASSERT_TRUE(is_digest_of(&known, keys[i]));
        CU_ASSERT_TRUE(is_digest_of(NULL, keys[i]));
    }
}

TEST(known_key, keeps_what_it_saw_last_and_forgets_it)
{
    llmp_known_key_t known = { .text = "" };
    llmp_known_key_t none = { .text = "" };

    CU_ASSERT_TRUE(is_digest_of(&known, "sk-a"));
    ASSERT_STR(known.text, "sk-a");
    known.digest[0] ^= 1;               /* seen in what it says of this key, and of no other */
    CU_ASSERT_FALSE(is_digest_of(&known, "sk-a"));
    CU_ASSERT_TRUE(is_digest_of(&known, "sk-c"));
    ASSERT_STR(known.text, "sk-c");
    llmp_known_key_wipe(&known);
    CU_ASSERT_EQUAL(memcmp(&known, &none, sizeof(known)), 0);
}

TEST(known_key, long_keys_are_not_kept)
{
    llmp_known_key_t known = { .text = "" };
    char text[LLMP_KNOWN_KEY_MAX + 1];

    memset(text, 'x', sizeof(text));
    text[LLMP_KNOWN_KEY_MAX] = '\0';
    CU_ASSERT_TRUE(is_digest_of(&known, "sk-a"));
    CU_ASSERT_TRUE(is_digest_of(&known, text));
    ASSERT_STR(known.text, "sk-a");
    text[LLMP_KNOWN_KEY_MAX - 1] = '\0';
    CU_ASSERT_TRUE(is_digest_of(&known, text));
    ASSERT_STR(known.text, text);
}
