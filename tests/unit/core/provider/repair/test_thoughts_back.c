/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(thoughts_back, kimi_and_deepseek_away_from_home)
{
    ASSERT_STR(wire_tweaked(wire_try_at("openrouter", "moonshotai/kimi-k2-thinking"),
                            "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                            "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                            "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool',"
                            "'tool_call_id':'c1','content':'r1'}]}"),
               "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':null,"
               "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{}'}}],'reasoning_content':' '},{'role':'tool','tool_call_id':'c1',"
               "'content':'r1'}],'usage':{'include':true}}");
    ASSERT_STR(wire_tweaked(wire_try_at("fireworks_ai", "accounts/fireworks/models/kimi-k2p5"),
                            "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                            "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                            "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool',"
                            "'tool_call_id':'c1','content':'r1'}]}"),
               "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':null,"
               "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{}'}}],'reasoning_content':' '},{'role':'tool','tool_call_id':'c1',"
               "'content':'r1'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("fireworks_ai", "accounts/fireworks/models/kimi-k2p5"),
                            "{'reasoning_effort':'none','messages':[{'role':'user',"
                            "'content':'Hi'},{'role':'assistant','content':null,"
                            "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
                            "'arguments':'{}'}}]},{'role':'tool','tool_call_id':'c1',"
                            "'content':'r1'}]}"),
               "{'reasoning_effort':'none','messages':[{'role':'user','content':'Hi'},"
               "{'role':'assistant','content':null,'tool_calls':[{'id':'c1','type':'function',"
               "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool','tool_call_id':'c1',"
               "'content':'r1'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("together_ai", "deepseek-ai/DeepSeek-V4-Pro"),
                            "{'chat_template_kwargs':{'thinking':false},"
                            "'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                            "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                            "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool',"
                            "'tool_call_id':'c1','content':'r1'}]}"),
               "{'chat_template_kwargs':{'thinking':false},'messages':[{'role':'user',"
               "'content':'Hi'},{'role':'assistant','content':null,'tool_calls':[{'id':'c1',"
               "'type':'function','function':{'name':'f','arguments':'{}'}}]},{'role':'tool',"
               "'tool_call_id':'c1','content':'r1'}]}");
}
