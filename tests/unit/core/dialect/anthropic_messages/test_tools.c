/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_anthropic_messages, model), ir)

TEST(anthropic_tools, tools_the_provider_runs)
{
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'mcp','server_label':'s','server_url':'https://m/mcp',"
                    "'allowed_tools':['a'],'headers':{'Authorization':'Bearer tok'}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'mcp_servers':[{'type':'url','url':'https://m/mcp','name':'s',"
               "'tool_configuration':{'allowed_tools':['a']},'authorization_token':'tok'}]}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'web_search_20250305','name':'web_search','max_uses':3},"
                    "{'type':'bash_20250124','function':{'name':'bash'}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'type':'web_search_20250305','name':'web_search','max_uses':3},"
               "{'type':'bash_20250124','name':'bash'}]}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'computer_20250124','function':{'name':'computer',"
                    "'parameters':{'display_width_px':100,'display_height_px':80}}},"
                    "{'type':'code_execution_20250825','name':'code_execution'}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'type':'computer_20250124','name':'computer','display_width_px':100,"
               "'display_height_px':80},{'type':'code_execution_20250825',"
               "'name':'code_execution'}]}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'code_interpreter','container':{'type':'auto'}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "!Claude has no tools of type 'code_interpreter'");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'web_search_options':{'search_context_size':'high',"
                    "'user_location':{'type':'approximate','approximate':{'city':'Rome',"
                    "'country':'IT'}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'type':'web_search_20250305','name':'web_search',"
               "'user_location':{'type':'approximate','city':'Rome','country':'IT'},"
               "'max_uses':10}]}");
}

TEST(anthropic_tools, tools_of_the_caller)
{
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'function','function':{'name':'get/weather',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}},"
                    "{'type':'function','function':{'name':'get_weather',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':{'type':'function','function':{'name':'get/weather'}},"
                    "'parallel_tool_calls':false,'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'name':'get_weather_2','input_schema':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}},'type':'custom'},{'name':'get_weather',"
               "'input_schema':{'type':'object','properties':{'a':{'type':'integer'}}},"
               "'type':'custom'}],'tool_choice':{'type':'tool','name':'get_weather_2',"
               "'disable_parallel_tool_use':true}}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':'required','messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'name':'f','input_schema':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}},'type':'custom'}],"
               "'tool_choice':{'type':'any'}}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':'none','messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'name':'f','input_schema':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}},'type':'custom'}],"
               "'tool_choice':{'type':'none'}}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'function','cache_control':{'type':'ephemeral'},"
                    "'function':{'name':'f','strict':true,'input_examples':[{'a':1}],"
                    "'parameters':{'type':'array','items':{'type':'string'}}}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'name':'f','input_schema':{'type':'object',"
               "'properties':{'values':{'type':'array','items':{'type':'string'}}},"
               "'required':['values'],'additionalProperties':false},'type':'custom',"
               "'cache_control':{'type':'ephemeral'},'input_examples':[{'values':{'a':1}}],"
               "'strict':true}]}");
}

TEST(anthropic_tools, a_schema_of_the_answer)
{
    ASSERT_STR(SENT("claude-3-7-sonnet",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-3-7-sonnet','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':32000,"
               "'tools':[{'name':'json_tool_call','description':'Gives the final answer in the "
               "form asked for','input_schema':{'type':'object',"
               "'properties':{'age':{'type':'integer'}},'required':['age']}}],"
               "'tool_choice':{'type':'tool','name':'json_tool_call'}}");
    ASSERT_STR(SENT("claude-3-7-sonnet",
                    "{'response_format':{'type':'json_object'},'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'model':'claude-3-7-sonnet','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':32000,"
               "'system':[{'type':'text','text':'Your answer, calls of tools aside, is a single "
               "JSON object with no code fence and no other text around it.'}]}");
    ASSERT_STR(SENT("claude-3-7-sonnet",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-3-7-sonnet','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'max_tokens':32000,"
               "'tools':[{'name':'f','input_schema':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}},'type':'custom'},{'name':'json_tool_call',"
               "'description':'Gives the final answer in the form asked for',"
               "'input_schema':{'type':'object','properties':{'age':{'type':'integer'}},"
               "'required':['age']}}],'tool_choice':{'type':'any'}}");
}

TEST(anthropic_tools, a_schema_where_it_is_known)
{
    ASSERT_STR(SENT("claude-opus-4-6",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-opus-4-6','messages':[{'role':'user','content':[{'type':'text',"
               "'text':'Hi'}]}],'max_tokens':64000,"
               "'output_config':{'format':{'type':'json_schema','schema':{'type':'object',"
               "'properties':{'age':{'type':'integer'}},'required':['age'],"
               "'additionalProperties':false}}}}");
}
