/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(databricks, claude_thinks_by_its_switch)
{
    ASSERT_STR(wire_tweaked(wire_try_at("databricks", "databricks-claude-sonnet-4-5"),
                            "{'reasoning_effort':'low','max_tokens':4000,"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'max_tokens':4000,'messages':[{'role':'user','content':'Hi'}],"
               "'thinking':{'type':'enabled','budget_tokens':1024}}");
}

TEST(databricks, calls_stand_apart)
{
    ASSERT_STR(wire_tweaked(wire_try_at("databricks", "databricks-llama-4-maverick"),
                            "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                            "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                            "'function':{'name':'f','arguments':'{}'}},{'id':'c2',"
                            "'type':'function','function':{'name':'f','arguments':'{}'}}]},"
                            "{'role':'tool','tool_call_id':'c2','content':'r2'},{'role':'tool',"
                            "'tool_call_id':'c1','content':'r1'}]}"),
               "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':null,"
               "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{}'}}]},{'role':'tool','tool_call_id':'c1','content':'r1'},"
               "{'role':'assistant','tool_calls':[{'id':'c2','type':'function',"
               "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool','tool_call_id':'c2',"
               "'content':'r2'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("databricks", "databricks-llama-4-maverick"),
                            "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                            "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                            "'function':{'name':'f','arguments':'{}'}},{'id':'c2',"
                            "'type':'function','function':{'name':'f','arguments':'{}'}}]},"
                            "{'role':'tool','tool_call_id':'c1','content':'r1'},{'role':'tool',"
                            "'tool_call_id':'c1','content':'r2'}]}"),
               "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':null,"
               "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{}'}},{'id':'c2','type':'function','function':{'name':'f',"
               "'arguments':'{}'}}]},{'role':'tool','tool_call_id':'c1','content':'r1'},"
               "{'role':'tool','tool_call_id':'c1','content':'r2'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("databricks", "databricks-claude-sonnet-4-5"),
                            "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                            "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                            "'function':{'name':'f','arguments':'{}'}},{'id':'c2',"
                            "'type':'function','function':{'name':'f','arguments':'{}'}}]},"
                            "{'role':'tool','tool_call_id':'c2','content':'r2'},{'role':'tool',"
                            "'tool_call_id':'c1','content':'r1'}]}"),
               "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':null,"
               "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{}'}},{'id':'c2','type':'function','function':{'name':'f',"
               "'arguments':'{}'}}]},{'role':'tool','tool_call_id':'c2','content':'r2'},"
               "{'role':'tool','tool_call_id':'c1','content':'r1'}]}");
}
