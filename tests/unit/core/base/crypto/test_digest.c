/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/wait.h>
#include <unistd.h>
#include "test.h"
#include <pthread.h>
#include <openssl/evp.h>
#include "base/crypto/digest.h"
#include "base/crypto/random.h"

/* FIPS 180-4 examples */
static const struct {
    const char *in, *hex;
} digests[] = {
    { "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
};

static void check_digests(void)
{
    for (apr_size_t i = 0; i < sizeof(digests) / sizeof(digests[0]); i++) {
        char hex[LLM_SHA256_HEX + 1];

        llm_sha256_hex(digests[i].in, strlen(digests[i].in), hex);
        ASSERT_STR(hex, digests[i].hex);
    }
}

TEST(crypto, sha256_matches_the_standard)
{
    check_digests();
}

/* short ones take another way than long ones */
TEST(crypto, sha256_of_every_length_is_what_openssl_says)
{
    static const apr_size_t lengths[] = { 1, 55, 56, 63, 64, 65, 255, 256, 257, 1000 };
    unsigned char data[1000], ours[LLM_SHA256_BYTES], theirs[LLM_SHA256_BYTES];

    for (apr_size_t i = 0; i < sizeof(data); i++) {
        data[i] = (unsigned char)(i * 7);
    }
    for (apr_size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
        llm_sha256(data, lengths[i], ours);
        CU_ASSERT_TRUE_FATAL(EVP_Q_digest(NULL, "SHA256", NULL, data, lengths[i], theirs, NULL));
        CU_ASSERT_EQUAL(memcmp(ours, theirs, sizeof(ours)), 0);
    }
}

static void *digest_in_thread(void *matched)
{
    char hex[LLM_SHA256_HEX + 1];

    llm_sha256_hex("abc", 3, hex);
    *(int *)matched = strcmp(hex, digests[1].hex) == 0;
    return NULL;
}

TEST(crypto, threads_do_not_disturb_each_other)
{
    pthread_t t[4];
    int matched[4] = { 0 };

    for (int i = 0; i < 4; i++) {
        CU_ASSERT_EQUAL_FATAL(pthread_create(&t[i], NULL, digest_in_thread, &matched[i]), 0);
    }
    for (int i = 0; i < 4; i++) {
        pthread_join(t[i], NULL);
        CU_ASSERT_TRUE(matched[i]);
    }
}

/* RFC 4231, cases 1, 2 and 6 */
TEST(crypto, hmac_matches_the_standard)
{
    unsigned char key[131], out[LLM_SHA256_BYTES];
    char hex[LLM_SHA256_HEX + 1];

    memset(key, 0x0b, 20);
    llm_hmac_sha256(key, 20, "Hi There", 8, out);
    llm_hex(out, sizeof(out), hex);
    ASSERT_STR(hex, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    llm_hmac_sha256("Jefe", 4, "what do ya want for nothing?", 28, out);
    llm_hex(out, sizeof(out), hex);
    ASSERT_STR(hex, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    memset(key, 0xaa, sizeof(key));
    llm_hmac_sha256(key, sizeof(key), "Test Using Larger Than Block-Size Key - Hash Key First", 54,
                    out);
    llm_hex(out, sizeof(out), hex);
    ASSERT_STR(hex, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(crypto, hmac_takes_an_empty_key)
{
    unsigned char out[LLM_SHA256_BYTES];
    char hex[LLM_SHA256_HEX + 1];

    llm_hmac_sha256(NULL, 0, "", 0, out);
    llm_hex(out, sizeof(out), hex);
    ASSERT_STR(hex, "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

TEST(crypto, secrets_compare)
{
    CU_ASSERT_TRUE(llm_equal_secret("sk-1234", "sk-1234"));
    CU_ASSERT_TRUE(llm_equal_secret("", ""));
    CU_ASSERT_FALSE(llm_equal_secret("sk-1234", "sk-1235"));
    CU_ASSERT_FALSE(llm_equal_secret("sk-1234", "sk-123"));
    CU_ASSERT_FALSE(llm_equal_secret("sk-1234", ""));
    CU_ASSERT_FALSE(llm_equal_secret(NULL, ""));
    CU_ASSERT_FALSE(llm_equal_secret("", NULL));
    CU_ASSERT_FALSE(llm_equal_secret(NULL, NULL));
}

TEST(crypto, random_fills_all_bytes)
{
    unsigned char buf[3000], seen[3000] = { 0 };
    int zero = 0;

    /* a byte is zero in all eight rounds with probability 2^-64 */
    for (int round = 0; round < 8; round++) {
        llm_random(buf, sizeof(buf));
        for (apr_size_t i = 0; i < sizeof(buf); i++) {
            seen[i] |= buf[i];
        }
    }
    for (apr_size_t i = 0; i < sizeof(seen); i++) {
        zero += seen[i] == 0;
    }
    CU_ASSERT_EQUAL(zero, 0);
}

TEST(crypto, uuid7_begins_with_the_time)
{
    apr_time_t t = APR_INT64_C(0x17F22E279B0) * 1000;       /* the example of RFC 9562, A.6 */
    const char *a = llm_uuid7(test_pool, t);

    CU_ASSERT_EQUAL(strlen(a), 36);
    CU_ASSERT_EQUAL(strncmp(a, "017f22e2-79b0-7000-", 19), 0);
    CU_ASSERT_PTR_NOT_NULL(strchr("89ab", a[19]));
    CU_ASSERT_NOT_EQUAL(strcmp(a, llm_uuid7(test_pool, t)), 0);
    CU_ASSERT_TRUE(strcmp(a, llm_uuid7(test_pool, t + 1)) < 0);
    CU_ASSERT_TRUE(strcmp(llm_uuid7(test_pool, t + 999), llm_uuid7(test_pool, t + 1000)) < 0);
    CU_ASSERT_EQUAL(strncmp(llm_uuid7(test_pool, -1), "00000000-0000-7000-", 19), 0);
}

TEST(crypto, random_bytes_never_come_twice)
{
    unsigned char a[4][100], none[100] = { 0 };
    int pipes[2], status = 0;
    pid_t child;

    for (int i = 0; i < 3; i++) {
        llm_random(a[i], i == 0 ? sizeof(a[i]) : 8);
    }
    CU_ASSERT_NOT_EQUAL(memcmp(a[1], a[2], 8), 0);
    CU_ASSERT_EQUAL_FATAL(pipe(pipes), 0);
    child = fork();
    if (child == 0) {           /* must not give what its parent gives next */
        llm_random(none, 8);
        _exit(write(pipes[1], none, 8) != 8);
    }
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT_EQUAL(status, 0);
    CU_ASSERT_EQUAL(read(pipes[0], none, 8), 8);
    llm_random(a[3], 8);
    CU_ASSERT_NOT_EQUAL(memcmp(none, a[3], 8), 0);
    close(pipes[0]);
    close(pipes[1]);
}

TEST(crypto, uuid_is_version_4)
{
    const char *a = llm_uuid4(test_pool);

    CU_ASSERT_EQUAL(strlen(a), 36);
    CU_ASSERT_EQUAL(strspn(a, "0123456789abcdef-"), 36);
    CU_ASSERT_TRUE(a[8] == '-' && a[13] == '-' && a[18] == '-' && a[23] == '-');
    CU_ASSERT_EQUAL(a[14], '4');
    CU_ASSERT_PTR_NOT_NULL(strchr("89ab", a[19]));
    CU_ASSERT_NOT_EQUAL(strcmp(a, llm_uuid4(test_pool)), 0);
}

TEST(crypto, tokens_are_url_safe)
{
    const char *t = llm_random_token(test_pool, "sk-", 22);

    CU_ASSERT_EQUAL(strlen(t), 25);
    CU_ASSERT_EQUAL(strncmp(t, "sk-", 3), 0);
    CU_ASSERT_EQUAL(strspn(t, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                              "abcdefghijklmnopqrstuvwxyz0123456789-_"), 25);
    CU_ASSERT_NOT_EQUAL(strcmp(t, llm_random_token(test_pool, "sk-", 22)), 0);
    ASSERT_STR(llm_random_token(test_pool, "x", 0), "x");
    ASSERT_STR(llm_random_token(test_pool, "x", -1), "x");
}

/* RFC 4648 section 10, without padding */
TEST(crypto, base64url_has_no_padding)
{
    ASSERT_STR(llm_base64url(test_pool, "", 0), "");
    ASSERT_STR(llm_base64url(test_pool, "f", 1), "Zg");
    ASSERT_STR(llm_base64url(test_pool, "fo", 2), "Zm8");
    ASSERT_STR(llm_base64url(test_pool, "foo", 3), "Zm9v");
    ASSERT_STR(llm_base64url(test_pool, "foobar", 6), "Zm9vYmFy");
    ASSERT_STR(llm_base64url(test_pool, "\xfb\xff\xfe", 3), "-__-");
}
