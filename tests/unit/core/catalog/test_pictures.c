/* SPDX-License-Identifier: Apache-2.0 */
#include "catalog/pictures.h"
#include "test.h"

/** One text of ten tokens beside pictures. */
static apr_int64_t at(const char *model, int pictures, int low)
{
    llm_about_t about = { .rest = 10, .pictures = pictures, .low = low };

    return llm_tokens_at_model(&about, model);
}

TEST(pictures, by_model)
{
    static const struct {
        const char *model;
        int most, low;
    } cases[] = {
        { "gpt-4o-mini", 48169, 2833 }, { "gpt-4o-mini-2024-07-18", 48169, 2833 },
        { "azure/eu/gpt-4o-mini", 48169, 2833 }, { "ft:gpt-4o-mini-2024-07-18:me::a", 48169, 2833 },
        { "openai/gpt-4o", 1445, 85 }, { "gpt-4.1", 1445, 85 }, { "gpt-4.1-mini", 2489, 2489 },
        { "gpt-4.1-nano-2025-04-14", 3779, 3779 }, { "gpt-5", 1190, 70 }, { "gpt-5-mini", 2489, 2489 },
        { "o1", 1275, 75 }, { "o3-2025-04-16", 1275, 75 }, { "o4-mini", 2642, 2642 },
        { "computer-use-preview", 1097, 65 },
        /* whose way is not known */
        { "gpt-5.1", 1000, 1000 }, { "gpt-4", 1000, 1000 }, { "o10", 1000, 1000 },
        { "claude-opus-4-8", 1000, 1000 }, { "", 1000, 1000 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        CU_ASSERT_EQUAL(at(cases[i].model, 0, 0), 10);
        CU_ASSERT_EQUAL(at(cases[i].model, 1, 0), 10 + cases[i].most);
        CU_ASSERT_EQUAL(at(cases[i].model, 3, 2), 10 + cases[i].most + 2 * cases[i].low);
    }
    CU_ASSERT_EQUAL(at(NULL, 1, 0), 1010);
}

/** Few bytes may be a large picture of one colour: who counts pictures counts it. */
TEST(pictures, in_few_bytes)
{
    llm_about_t about = { .rest = 10, .pictures = 1, .small = 1 };

    CU_ASSERT_EQUAL(llm_tokens_at_model(&about, "gpt-4o-mini"), 48179);
    CU_ASSERT_EQUAL(llm_tokens_at_model(&about, "claude-opus-4-8"), 10);
}
