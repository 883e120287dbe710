/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_anthropic_messages, model), ir)

TEST(anthropic_turns, media)
{
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'messages':[{'role':'user','content':[{'type':'image_url',"
                    "'image_url':{'url':'data:image/png;base64,iVBORw0KGgo='}},"
                    "{'type':'image_url','image_url':{'url':'https://a/b.png'}}]}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'image','source':{'type':'base64','media_type':'image/png',"
               "'data':'iVBORw0KGgo='}},{'type':'image','source':{'type':'url',"
               "'url':'https://a/b.png'}}]}],'max_tokens':64000}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'messages':[{'role':'user','content':[{'type':'file',"
                    "'file':{'file_data':'data:application/pdf;base64,JVBERi0=',"
                    "'filename':'a.pdf'}},{'type':'file','file':{'file_id':'file_1',"
                    "'format':'application/pdf'}}]}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'document','source':{'type':'base64',"
               "'media_type':'application/pdf','data':'JVBERi0='},'title':'a.pdf'},"
               "{'type':'document','source':{'type':'file','file_id':'file_1'}}]}],"
               "'max_tokens':64000}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'messages':[{'role':'user','content':[{'type':'file',"
                    "'file':{'file_id':'https://a/b.pdf'}}]}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'document','source':{'type':'url',"
               "'url':'https://a/b.pdf'}}]}],'max_tokens':64000}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'messages':[{'role':'user','content':[{'type':'file',"
                    "'file':{'file_data':'data:text/plain;base64,SGk='}}]}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'document','source':{'type':'base64',"
               "'media_type':'text/plain','data':'SGk='}}]}],'max_tokens':64000}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'messages':[{'role':'user','content':[{'type':'input_audio',"
                    "'input_audio':{'data':'AA==','format':'wav'}}]}]}"),
               "!Claude takes neither audio nor video content");
}

TEST(anthropic_turns, calls_and_results)
{
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                    "'function':{'name':'f','arguments':'{\\'a\\':1}'}}]},{'role':'tool',"
                    "'tool_call_id':'c1','content':'one'},{'role':'tool','tool_call_id':'c2',"
                    "'content':'two'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]},{'role':'assistant',"
               "'content':[{'type':'tool_use','id':'c1','name':'f','input':{'a':1}}]},"
               "{'role':'user','content':[{'type':'tool_result','tool_use_id':'c1',"
               "'content':'one'},{'type':'tool_result','tool_use_id':'c2','content':'two'}]}],"
               "'max_tokens':64000,'tools':[{'name':'f','input_schema':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}},'type':'custom'}]}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                    "'function':{'name':'f','arguments':'not json'}}]},{'role':'tool',"
                    "'tool_call_id':'c1','content':[{'type':'text','text':'one'},"
                    "{'type':'image_url','image_url':{'url':'data:image/png;base64,"
                    "iVBORw0KGgo='}}]}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]},{'role':'assistant',"
               "'content':[{'type':'tool_use','id':'c1','name':'f','input':{'INVALID_JSON':'not "
               "json'}}]},{'role':'user','content':[{'type':'tool_result','tool_use_id':'c1',"
               "'content':[{'type':'text','text':'one'},{'type':'image',"
               "'source':{'type':'base64','media_type':'image/png','data':'iVBORw0KGgo='}}]}]}],"
               "'max_tokens':64000,'tools':[{'name':'f','input_schema':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}},'type':'custom'}]}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':'x','function_call':{'name':'f','arguments':'{}'}},"
                    "{'role':'function','name':'f','content':'r'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]},{'role':'assistant',"
               "'content':[{'type':'text','text':'x'},{'type':'tool_use','id':'f','name':'f',"
               "'input':{}}]},{'role':'user','content':[{'type':'tool_result','tool_use_id':'f',"
               "'content':'r'}]}],'max_tokens':64000,'tools':[{'name':'dummy_tool',"
               "'description':'Not to be called','input_schema':{'type':'object',"
               "'properties':{}},'type':'custom'}]}");
}

TEST(anthropic_turns, thoughts)
{
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'thinking':{'type':'enabled','budget_tokens':1024},'max_tokens':2000,"
                    "'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':'x','thinking_blocks':[{'type':'thinking','thinking':'hm',"
                    "'signature':'s'},{'type':'redacted_thinking','data':'d'}],"
                    "'tool_calls':[{'id':'c1','type':'function','function':{'name':'f',"
                    "'arguments':'{}'}}]},{'role':'tool','tool_call_id':'c1','content':'r'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]},{'role':'assistant',"
               "'content':[{'type':'thinking','thinking':'hm','signature':'s'},"
               "{'type':'redacted_thinking','data':'d'},{'type':'text','text':'x'},"
               "{'type':'tool_use','id':'c1','name':'f','input':{}}]},{'role':'user',"
               "'content':[{'type':'tool_result','tool_use_id':'c1','content':'r'}]}],"
               "'thinking':{'type':'enabled','budget_tokens':1024},'max_tokens':2000,"
               "'tools':[{'name':'f','input_schema':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}},'type':'custom'}]}");
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]}],'thinking':{'type':'enabled',"
               "'budget_tokens':1024},'max_tokens':5120}");
}

TEST(anthropic_turns, what_the_provider_ran)
{
    ASSERT_STR(SENT("claude-sonnet-4-5",
                    "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':'found',"
                    "'provider_specific_fields':{'web_search_results':[{'type':'web_search_tool_r"
                    "esult','tool_use_id':'srvtoolu_1','content':[{'type':'web_search_result',"
                    "'url':'https://x','title':'t'}]}]},'tool_calls':[{'id':'srvtoolu_1',"
                    "'type':'function','function':{'name':'web_search',"
                    "'arguments':'{\\'query\\':\\'q\\'}'}}]},{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-sonnet-4-5','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'Hi'}]},{'role':'assistant',"
               "'content':[{'type':'text','text':'found'},{'type':'server_tool_use',"
               "'id':'srvtoolu_1','name':'web_search','input':{'query':'q'}},"
               "{'type':'web_search_tool_result','tool_use_id':'srvtoolu_1',"
               "'content':[{'type':'web_search_result','url':'https://x','title':'t'}]}]},"
               "{'role':'user','content':[{'type':'text','text':'Hi'}]}],'max_tokens':64000,"
               "'tools':[{'name':'dummy_tool','description':'Not to be called',"
               "'input_schema':{'type':'object','properties':{}},'type':'custom'}]}");
}

TEST(anthropic_turns, members_of_the_api)
{
    ASSERT_STR(SENT("claude-opus-4-6",
                    "{'context_management':{'edits':[{'type':'clear_tool_uses_20250919'},"
                    "{'type':'compact_20260112'}]},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-opus-4-6','messages':[{'role':'user','content':[{'type':'text',"
               "'text':'Hi'}]}],'context_management':{'edits':[{'type':'clear_tool_uses_20250919'"
               "},{'type':'compact_20260112'}]},'max_tokens':64000}");
    ASSERT_STR(SENT("claude-opus-4-6",
                    "{'speed':'fast','messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-opus-4-6','messages':[{'role':'user','content':[{'type':'text',"
               "'text':'Hi'}]}],'speed':'fast','max_tokens':64000}");
    ASSERT_STR(SENT("claude-opus-4-6",
                    "{'reasoning_effort':'max','max_tokens':100,'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'model':'claude-opus-4-6','messages':[{'role':'user','content':[{'type':'text',"
               "'text':'Hi'}]}],'thinking':{'type':'adaptive','display':'summarized'},"
               "'output_config':{'effort':'max'},'max_tokens':100}");
    ASSERT_STR(SENT("claude-opus-4-6",
                    "{'output_config':{'effort':'low'},'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'model':'claude-opus-4-6','messages':[{'role':'user','content':[{'type':'text',"
               "'text':'Hi'}]}],'output_config':{'effort':'low'},'max_tokens':64000}");
    ASSERT_STR(SENT("claude-opus-4-6",
                    "{'user':'u-1','stop':['a',' '],'top_k':5,'metadata':{'user_id':'m'},"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-opus-4-6','messages':[{'role':'user','content':[{'type':'text',"
               "'text':'Hi'}]}],'metadata':{'user_id':'u-1'},'stop_sequences':['a',' '],"
               "'top_k':5,'max_tokens':64000}");
    ASSERT_STR(SENT("claude-opus-4-6",
                    "{'container':{'id':'c1','skills':[{'type':'anthropic','skill_id':'pptx'}]},"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'claude-opus-4-6','messages':[{'role':'user','content':[{'type':'text',"
               "'text':'Hi'}]}],'container':{'id':'c1','skills':[{'type':'anthropic',"
               "'skill_id':'pptx'}]},'max_tokens':64000}");
}
