/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(moonshot, efforts_of_k3)
{
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k3"),
                            "{'reasoning_effort':'none','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k3"),
                            "{'thinking':{'type':'enabled','budget_tokens':5000},"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'reasoning_effort':'high'}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k3"),
                            "{'thinking':{'type':'disabled'},'messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'reasoning_effort':'low'}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k3"),
                            "{'thinking':{'type':'enabled'},'messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}]}");
}

TEST(moonshot, a_switch)
{
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.5"),
                            "{'reasoning_effort':'none','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'thinking':{'type':'disabled'}}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.5"),
                            "{'thinking':{'type':'enabled','budget_tokens':5000},"
                            "'reasoning_effort':'low','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'thinking':{'type':'enabled'},'messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.5"),
                            "{'thinking':{},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.7"),
                            "{'thinking':{'type':'disabled'},'reasoning_effort':'none',"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}]}");
}

TEST(moonshot, samples_in_one_way)
{
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.5"),
                            "{'temperature':0.2,'n':2,'messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "!litellm.UnsupportedParamsError: moonshot does not support parameters: "
               "['temperature', 'n'], for model=kimi-k2.5. To drop these, set "
               "`litellm.drop_params=True` or for proxy:");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.5"),
                            "{'temperature':0.6,'thinking':{'type':'disabled'},"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'temperature':0.6,'thinking':{'type':'disabled'},'messages':[{'role':'user',"
               "'content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "moonshot-v1-8k"),
                            "{'temperature':1.5,'messages':[{'role':'user','content':'Hi'}]}"),
               "{'temperature':1,'messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "moonshot-v1-8k"),
                            "{'temperature':0.1,'n':2,'messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'temperature':0.3,'n':2,'messages':[{'role':'user','content':'Hi'}]}");
}

TEST(moonshot, forced_tools)
{
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k3"),
                            "{'tool_choice':{'type':'function','function':{'name':'f'}},"
                            "'tools':[{'type':'function','function':{'name':'f',"
                            "'parameters':{'type':'object','properties':{}}}}],"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'tool_choice':'required','tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.5"),
                            "{'tool_choice':'required','tools':[{'type':'function',"
                            "'function':{'name':'f','parameters':{'type':'object',"
                            "'properties':{}}}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'tool_choice':'auto','tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "moonshot-v1-8k"),
                            "{'tool_choice':'required','tools':[{'type':'function',"
                            "'function':{'name':'f','parameters':{'type':'object',"
                            "'properties':{}}}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{}}}}],'messages':[{'role':'user',"
               "'content':'Hi'}]}");
}

TEST(moonshot, thoughts_of_turns_with_calls)
{
    ASSERT_STR(wire_tweaked(wire_try_at("moonshot", "kimi-k2.5"),
                            "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                            "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                            "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool',"
                            "'tool_call_id':'c1','content':'r1'}]}"),
               "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':null,"
               "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{}'}}],'reasoning_content':' '},{'role':'tool','tool_call_id':'c1',"
               "'content':'r1'}]}");
}
