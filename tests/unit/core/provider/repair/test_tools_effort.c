/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(tools_effort, at_openai)
{
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5.4"),
                            "{'reasoning_effort':'low','tools':[{'type':'function',"
                            "'function':{'name':'f','parameters':{'type':'object',"
                            "'properties':{}}}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "!litellm.UnsupportedParamsError: function tools are not supported for gpt-5.4 "
               "while it reasons, except at the provider's /v1/responses. Set reasoning_effort "
               "to 'none', or have that done by `litellm.drop_params = True`");
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5.4"),
                            "{'reasoning_effort':'none','tools':[{'type':'function',"
                            "'function':{'name':'f','parameters':{'type':'object',"
                            "'properties':{}}}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'reasoning_effort':'none','tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5.4"),
                            "{'tools':[{'type':'function','function':{'name':'f',"
                            "'parameters':{'type':'object','properties':{}}}}],"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5.6"),
                            "{'tools':[{'type':'function','function':{'name':'f',"
                            "'parameters':{'type':'object','properties':{}}}}],"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}],'reasoning_effort':'none'}");
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5.6"),
                            "{'reasoning_effort':'low','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5.6"),
                            "{'reasoning_effort':'low','tools':[{'type':'custom',"
                            "'custom':{'name':'f'}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'reasoning_effort':'low','tools':[{'type':'custom','custom':{'name':'f'}}],"
               "'messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5.4-chat"),
                            "{'reasoning_effort':'low','tools':[{'type':'function',"
                            "'function':{'name':'f','parameters':{'type':'object',"
                            "'properties':{}}}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'reasoning_effort':'low','tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("openai", "gpt-5"),
                            "{'reasoning_effort':'low','tools':[{'type':'function',"
                            "'function':{'name':'f','parameters':{'type':'object',"
                            "'properties':{}}}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'reasoning_effort':'low','tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}]}");
}
