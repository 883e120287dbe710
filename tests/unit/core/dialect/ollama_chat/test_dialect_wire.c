/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_ollama_chat, model), ir)
#define GOT(model, answer) \
    wire_got(wire_try(&llm_dialect_ollama_chat, model), answer)

TEST(ollama_dialect, requests)
{
    ASSERT_STR(SENT("llama3.1",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'temperature':0.5,'stop':'END','max_tokens':5,'seed':1,"
                    "'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':null,'tool_calls':[{'id':'c1','type':'function',"
                    "'function':{'name':'f','arguments':'{}'}}]},{'role':'tool',"
                    "'tool_call_id':'c1','content':'r'}]}"),
               "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':'',"
               "'tool_calls':[{'id':'c1','function':{'name':'f','arguments':{}}}]},"
               "{'role':'tool','content':'r','tool_call_id':'c1','tool_name':'f'}],"
               "'model':'llama3.1','options':{'temperature':0.5,'num_predict':5,'seed':1,"
               "'stop':['END']},'stream':false,'tools':[{'type':'function',"
               "'function':{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}]}");
    ASSERT_STR(SENT("llama3.1",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'model':'llama3.1','options':{},"
               "'stream':false,'format':{'type':'object','properties':{'age':{'type':'integer'}},"
               "'required':['age']}}");
    ASSERT_STR(SENT("llama3.1",
                    "{'response_format':{'type':'json_object'},'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'model':'llama3.1','options':{},"
               "'stream':false,'format':'json'}");
    ASSERT_STR(SENT("llama3.1",
                    "{'messages':[{'role':'user','content':[{'type':'text','text':'a'},"
                    "{'type':'image_url','image_url':{'url':'data:image/png;base64,"
                    "iVBORw0KGgo='}}]}]}"),
               "{'messages':[{'role':'user','content':'a','images':['iVBORw0KGgo=']}],"
               "'model':'llama3.1','options':{},'stream':false}");
    ASSERT_STR(SENT("llama3.1",
                    "{'logprobs':true,'top_logprobs':2,'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'model':'llama3.1','options':{},"
               "'stream':false,'logprobs':true,'top_logprobs':2}");
}

TEST(ollama_dialect, answers)
{
    ASSERT_STR(GOT("llama3.1",
                   "{'model':'x','message':{'role':'assistant','content':'Hi'},'done':true,"
                   "'done_reason':'length','prompt_eval_count':26,'eval_count':3,"
                   "'logprobs':[{'token':'Hi','logprob':-0.25,'bytes':[72,105],"
                   "'top_logprobs':[{'token':'Hi','logprob':-0.25},{'token':'Ho',"
                   "'logprob':-1.5}]}]}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'Hi'},"
               "'finish_reason':'length','logprobs':{'content':[{'token':'Hi','logprob':-0.25,"
               "'bytes':[72,105],'top_logprobs':[{'token':'Hi','logprob':-0.25,'bytes':null},"
               "{'token':'Ho','logprob':-1.5,'bytes':null}]}],'refusal':null}}]} usage=26+3");
    ASSERT_STR(GOT("llama3.1",
                   "{'model':'x','message':{'role':'assistant','content':'',"
                   "'tool_calls':[{'id':'c1','function':{'name':'f','arguments':{'a':1}}}]},"
                   "'done':true,'done_reason':'stop','prompt_eval_count':5,'eval_count':7}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'',"
               "'tool_calls':[{'index':0,'id':'c1','type':'function','function':{'name':'f',"
               "'arguments':'{\\'a\\': 1}'}}]},'finish_reason':'tool_calls'}]} usage=5+7");
    ASSERT_STR(GOT("llama3.1",
                   "{'model':'x','message':{'role':'assistant','content':'<think>hm</think>ok'},"
                   "'done':true,'done_reason':'stop','prompt_eval_count':5,'eval_count':7}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'ok',"
               "'reasoning_content':'hm'},'finish_reason':'stop'}]} usage=5+7");
    ASSERT_STR(GOT("llama3.1",
                   "{'model':'x','message':{'role':'assistant','content':'ok','thinking':'hm'},"
                   "'done':true,'done_reason':'stop','prompt_eval_count':5,'eval_count':7}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'ok',"
               "'reasoning_content':'hm'},'finish_reason':'stop'}]} usage=5+7");
}
