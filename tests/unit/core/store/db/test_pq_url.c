/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "store/db/pq_url.h"

#define HOST "postgresql://u:p@h:1/d"
#define SAYS "host='h' port='1' user='u' password='p' dbname='d'"
#define WAITS " connect_timeout='2' keepalives_idle='15' keepalives_interval='5' " \
              "keepalives_count='3' tcp_user_timeout='10000'"

/** @return libpq's words, or the error; followed by the warning */
static const char *words(const char *url)
{
    llm_pq_url_t read;
    const char *why = llm_pq_url_read(&read, url, test_pool);

    return why != NULL ? why
                       : apr_pstrcat(test_pool, read.params, read.left_out ? " | " : "",
                                     read.left_out, NULL);
}

TEST(pq_url, options)
{
    static const struct {
        const char *query, *words;
    } cases[] = {
        { "", "" },
        { "?sslmode=verify-full&sslrootcert=/c.pem",
          " sslmode='verify-full' sslrootcert='/c.pem'" },
        { "?sslaccept=strict&sslcert=/c.pem", " sslmode='verify-full' sslrootcert='/c.pem'" },
        { "?sslcert=/c.pem&sslmode=prefer&sslaccept=strict",
          " sslmode='verify-full' sslrootcert='/c.pem'" },
        { "?sslaccept=strict", " sslmode='verify-full' sslrootcert='/of/system.pem'" },
        { "?sslaccept=accept_invalid_certs", " sslmode='require'" },
        { "?sslaccept=accept_invalid_certs&sslcert=/c.pem", " sslmode='require'" },
        { "?sslaccept=accept_invalid_certs&sslmode=verify-ca&sslrootcert=/c.pem",
          " sslmode='verify-ca' sslrootcert='/c.pem'" },
        { "?sslmode=disable&sslaccept=accept_invalid_certs", " sslmode='disable'" },
        { "?sslmode=require&sslcert=/c.pem", " sslmode='require' sslrootcert='/c.pem'" },
        { "?sslcert=/c.pem&sslkey=/k.pem&sslpassword=x",
          " sslcert='/c.pem' sslkey='/k.pem' sslpassword='x'" },
        { "?ssl=true", " sslmode='require'" },
        { "?connection_limit=5&pool_timeout=1&max_idle_connection_lifetime=5&"
          "max_connection_lifetime=9&statement_cache_size=0&socket_timeout=3&client_encoding=x",
          "" },
        { "?application_name=it's+us&options=-c%20a%3Db",
          " application_name='it\\'s us' options='-c a=b'" },
        { "?connect_timeout=0", "" },
    };

    setenv("SSL_CERT_FILE", "/of/system.pem", 1);
    setenv("PGSSLCERT", "/of/client.pem", 1);
    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *url = apr_pstrcat(test_pool, HOST, cases[i].query, NULL);

        ASSERT_STR(words(url), apr_pstrcat(test_pool, SAYS, cases[i].words, WAITS, NULL));
    }
    unsetenv("SSL_CERT_FILE");
    unsetenv("PGSSLCERT");
    CU_ASSERT_PTR_NOT_NULL(strstr(words(HOST "?keepalives_idle=9"), "keepalives_idle='9'"));
    CU_ASSERT_PTR_NULL(strstr(words(HOST "?keepalives_idle=9"), "'15'"));
    CU_ASSERT_PTR_NOT_NULL(strstr(words(HOST "?connect_timeout=9"), "connect_timeout='9'"));
}

TEST(pq_url, what_has_no_effect_is_said)
{
    const char *said = words(HOST "?sslidentity=x.p12&sslpassword=secret");

    CU_ASSERT_PTR_NOT_NULL(strstr(said, "| database_url: sslidentity has no effect"));
    CU_ASSERT_PTR_NULL(strstr(said, "secret"));
    said = words(HOST "?sslmode=disable&sslaccept=strict");
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "sslmode='disable'"));
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "sslaccept=strict has no effect beside"));
}

TEST(pq_url, sessions)
{
    llm_pq_url_t read;

    CU_ASSERT_PTR_NULL(llm_pq_url_read(&read, HOST "?schema=a%20b", test_pool));
    ASSERT_STR(read.session.schema, "a b");
    CU_ASSERT_PTR_NULL(llm_pq_url_read(&read, HOST "?schema=&pgbouncer=true", test_pool));
    CU_ASSERT_PTR_NULL(read.session.schema);
    CU_ASSERT_EQUAL(read.session.shared, 1);
    CU_ASSERT_PTR_NOT_NULL(llm_pq_url_read(&read, HOST "?schema=a&pgbouncer=true", test_pool));
}

TEST(pq_url, passwords)
{
    /* a '+' is one: only queries have blanks that look so */
    CU_ASSERT_PTR_NOT_NULL(strstr(words("postgresql://u:a+b%2F%40%27@h/d"),
                                  "password='a+b/@\\''"));
    CU_ASSERT_PTR_NOT_NULL(strstr(words("postgresql://u@%2Frun%2Fpg/d"), "host='/run/pg'"));
}

TEST(pq_url, what_is_refused_tells_no_secret)
{
    static const char *const urls[] = {
        "postgresql://u:p@h", "postgresql://u:p@h/", HOST "?sslmode=secret",
        HOST "?sslaccept=secret", "postgresql://u:1/x?y&secret@h/d",
        "postgresql://u:1/x?sec=1&re@t=secret", HOST "?secret",
    };

    for (apr_size_t i = 0; i < sizeof(urls) / sizeof(urls[0]); i++) {
        llm_pq_url_t read;
        const char *why = llm_pq_url_read(&read, urls[i], test_pool);

        CU_ASSERT_PTR_NOT_NULL_FATAL(why);
        CU_ASSERT_PTR_NULL(strstr(why, "secret"));
    }
}
