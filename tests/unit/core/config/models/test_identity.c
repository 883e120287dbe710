/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "config/sections.h"

/* ids are those of Router.generate_model_id() of litellm 1.106.2 for the same YAML */
static const struct {
    const char *group, *params, *id;
} ids[] = {
    { "a", "{model: openai/x}",
      "d418a6e31d960d3fb681c6270259073975f1a85261283d2323f10be68967afad" },
    { "gpt-4o",
      "{model: azure/d, api_key: k, rpm: 100, weight: 1.5, timeout: 30.0, drop_params: true, "
      "x: null}",
      "6604747ae9c87a587666726c490f6f9cc1637819cd45985099863f1eadf7108d" },
    { "a",
      "{model: openai/x, tags: [free, \"it's\"], cost: 0.0000015, big: 1.0e+16, "
      "extra: {a: [1, null, true], b: \"q\\\"\xc3\xa9\"}}",
      "522dc5ce842cfac8d5cda22bb39ac128cdf3cda1d077ad5f9e069227c15b03a0" },
};

TEST(config_identity, ids_are_those_of_litellm)
{
    for (apr_size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
        const llm_yaml_t *params = NULL;
        apr_array_header_t *errors = apr_array_make(test_pool, 1, sizeof(const char *));

        CU_ASSERT_EQUAL_FATAL(llm_yaml_parse(&params, "p.yaml", ids[i].params,
                                             strlen(ids[i].params), test_pool, errors),
                              APR_SUCCESS);
        ASSERT_STR(llm_conf_identity(ids[i].group, params, test_pool), ids[i].id);
    }
}
