/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_cohere_chat, model), ir)
#define GOT(model, answer) \
    wire_got(wire_try(&llm_dialect_cohere_chat, model), answer)

TEST(cohere_dialect, requests)
{
    ASSERT_STR(SENT("command-a-03-2025",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':'required','stop':'END','top_p':0.5,'n':1,"
                    "'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                    "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool',"
                    "'tool_call_id':'c1','content':'r'}]}"),
               "{'model':'command-a-03-2025','messages':[{'role':'user','content':'Hi'},"
               "{'role':'assistant','tool_calls':[{'id':'c1','type':'function',"
               "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool','content':'r',"
               "'tool_call_id':'c1'}],'stop_sequences':['END'],'tool_choice':'REQUIRED',"
               "'tools':[{'type':'function','function':{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}],'p':0.5}");
    ASSERT_STR(SENT("command-a-03-2025",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'command-a-03-2025','messages':[{'role':'user','content':'Hi'}],"
               "'response_format':{'type':'json_object','json_schema':{'type':'object',"
               "'properties':{'age':{'type':'integer'}},'required':['age']}}}");
    ASSERT_STR(SENT("command-a-03-2025",
                    "{'messages':[{'role':'user','content':[{'type':'text','text':'a'},"
                    "{'type':'image_url','image_url':{'url':'data:image/png;base64,"
                    "iVBORw0KGgo='}}]}]}"),
               "{'model':'command-a-03-2025','messages':[{'role':'user',"
               "'content':[{'type':'text','text':'a'},{'type':'image_url',"
               "'image_url':{'url':'data:image/png;base64,iVBORw0KGgo='}}]}]}");
    ASSERT_STR(SENT("command-a-03-2025",
                    "{'documents':[{'data':{'text':'blue'}}],'reasoning_effort':'none',"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'model':'command-a-03-2025','messages':[{'role':'user','content':'Hi'}],"
               "'documents':[{'data':{'text':'blue'}}]}");
    ASSERT_STR(SENT("command-a-03-2025",
                    "{'tool_choice':{'type':'function','function':{'name':'f'}},"
                    "'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}},"
                    "{'type':'function','function':{'name':'g','parameters':{'type':'object',"
                    "'properties':{'a':{'type':'integer'}}}}}],'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'model':'command-a-03-2025','messages':[{'role':'user','content':'Hi'}],"
               "'tool_choice':'REQUIRED','tools':[{'type':'function','function':{'name':'f',"
               "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}},"
               "{'type':'function','function':{'name':'g','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}]}");
}

TEST(cohere_dialect, answers)
{
    ASSERT_STR(GOT("command-a-03-2025",
                   "{'id':'a','finish_reason':'COMPLETE','message':{'role':'assistant',"
                   "'content':[{'type':'thinking','thinking':'hm'},{'type':'text','text':'lo'}]},"
                   "'usage':{'billed_units':{'input_tokens':5,'output_tokens':6}}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'lo',"
               "'reasoning_content':'hm'},'finish_reason':'stop'}]} usage=5+6");
    ASSERT_STR(GOT("command-a-03-2025",
                   "{'id':'a','finish_reason':'MAX_TOKENS','message':{'role':'assistant',"
                   "'content':[{'type':'text','text':'Tall'}],'citations':[{'start':0,'end':4,"
                   "'text':'Tall','sources':[{'type':'document','id':'doc:0',"
                   "'document':{'id':'doc:0','title':'T','url':'https://x'}},{'type':'tool',"
                   "'id':'t'}]}]},'usage':{'billed_units':{'input_tokens':5,'output_tokens':6}}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'Tall',"
               "'annotations':[{'type':'url_citation','url_citation':{'start_index':0,"
               "'end_index':4,'title':'T','url':'source:doc:0'}}]},'finish_reason':'length'}]} "
               "usage=5+6");
    ASSERT_STR(GOT("command-a-03-2025",
                   "{'id':'a','finish_reason':'TOOL_CALL','message':{'role':'assistant',"
                   "'content':[],'tool_plan':'I will look','tool_calls':[{'id':'c1',"
                   "'type':'function','function':{'name':'f','arguments':'{}'}}]},"
                   "'usage':{'billed_units':{'input_tokens':5,'output_tokens':6}}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'',"
               "'tool_calls':[{'index':0,'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{}'}}],'provider_specific_fields':{'tool_plan':'I will look'}},"
               "'finish_reason':'tool_calls'}]} usage=5+6");
    ASSERT_STR(GOT("command-a-03-2025",
                   "{'id':'a','finish_reason':'ERROR','message':{'role':'assistant',"
                   "'content':[{'type':'text','text':'x'}]},"
                   "'usage':{'billed_units':{'input_tokens':5,'output_tokens':6}}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'x'},"
               "'finish_reason':'content_filter',"
               "'provider_specific_fields':{'native_finish_reason':'ERROR'}}]} usage=5+6");
}
