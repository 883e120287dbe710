/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include "test.h"
#include "yaml/scalar.h"

/* types and values as PyYAML 6 safe_load gives them */
static const struct {
    const char *text;
    llm_yaml_type_e type;
    double value;
} scalars[] = {
    { "", LLM_YAML_NULL, 0 },          { "~", LLM_YAML_NULL, 0 },
    { "null", LLM_YAML_NULL, 0 },      { "NULL", LLM_YAML_NULL, 0 },
    { "nUll", LLM_YAML_STR, 0 },       { "true", LLM_YAML_BOOL, 1 },
    { "yes", LLM_YAML_BOOL, 1 },       { "On", LLM_YAML_BOOL, 1 },
    { "OFF", LLM_YAML_BOOL, 0 },       { "y", LLM_YAML_STR, 0 },
    { "no", LLM_YAML_BOOL, 0 },        { "none", LLM_YAML_STR, 0 },
    { "0", LLM_YAML_INT, 0 },          { "-17", LLM_YAML_INT, -17 },
    { "+3", LLM_YAML_INT, 3 },         { "1_000", LLM_YAML_INT, 1000 },
    { "010", LLM_YAML_INT, 8 },        { "0x1F", LLM_YAML_INT, 31 },
    { "0b101", LLM_YAML_INT, 5 },      { "09", LLM_YAML_STR, 0 },
    { "1:30", LLM_YAML_INT, 90 },      { "1:30.5", LLM_YAML_FLOAT, 90.5 },
    { "1:70", LLM_YAML_STR, 0 },       { "1.5", LLM_YAML_FLOAT, 1.5 },
    { ".5", LLM_YAML_FLOAT, 0.5 },     { "5.", LLM_YAML_FLOAT, 5 },
    { "-2.5", LLM_YAML_FLOAT, -2.5 },  { "1.0e-6", LLM_YAML_FLOAT, 1e-6 },
    { "1e-6", LLM_YAML_STR, 0 },       { "1.0e6", LLM_YAML_STR, 0 },
    { "1.5E+3", LLM_YAML_FLOAT, 1500 }, { ".inf", LLM_YAML_FLOAT, INFINITY },
    { "-.inf", LLM_YAML_FLOAT, -INFINITY }, { ".", LLM_YAML_STR, 0 },
    { "-", LLM_YAML_STR, 0 },          { "sk-1234", LLM_YAML_STR, 0 },
    { "2024-10-21", LLM_YAML_STR, 0 }, { "1.2.3", LLM_YAML_STR, 0 },
    { "_1", LLM_YAML_STR, 0 },         { "0o17", LLM_YAML_STR, 0 },
    { "-_1", LLM_YAML_STR, 0 },        { "._5", LLM_YAML_STR, 0 },
    { "0_x1F", LLM_YAML_STR, 0 },      { "1:_30", LLM_YAML_STR, 0 },
    { "1_:30", LLM_YAML_INT, 90 },     { "0x_1F", LLM_YAML_INT, 31 },
};

TEST(yaml_scalar, types_are_those_of_pyyaml)
{
    for (apr_size_t i = 0; i < sizeof(scalars) / sizeof(scalars[0]); i++) {
        llm_yaml_t y = { .text = scalars[i].text, .len = strlen(scalars[i].text) };

        llm_yaml_resolve(&y);
        if (y.type != scalars[i].type) {
            ASSERT_STR(llm_yaml_type_name(&y), scalars[i].text);
        }
        if (y.type == LLM_YAML_BOOL) {
            CU_ASSERT_EQUAL(y.i, (apr_int64_t)scalars[i].value);
        }
        if (y.type == LLM_YAML_INT || y.type == LLM_YAML_FLOAT) {
            CU_ASSERT_EQUAL(y.f, scalars[i].value);
        }
        if (y.type == LLM_YAML_INT) {
            CU_ASSERT_EQUAL(y.i, (apr_int64_t)scalars[i].value);
        }
    }
}

TEST(yaml_scalar, nan_and_numbers_beyond_64_bits)
{
    llm_yaml_t nan_text = { .text = ".nan", .len = 4 };
    llm_yaml_t huge = { .text = "123456789012345678901234567890", .len = 30 };

    llm_yaml_resolve(&nan_text);
    CU_ASSERT(nan_text.type == LLM_YAML_FLOAT && isnan(nan_text.f));
    llm_yaml_resolve(&huge);
    CU_ASSERT(huge.type == LLM_YAML_FLOAT && huge.f > 1.2e29 && huge.f < 1.3e29);
}
