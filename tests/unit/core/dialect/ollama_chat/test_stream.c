/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define STREAMED(model, events) \
    wire_streamed(wire_try(&llm_dialect_ollama_chat, model), events)

TEST(ollama_stream, pieces)
{
    static const char *const events_0[] = {
        "{'model':'x','message':{'role':'assistant','content':'','thinking':'hm'},'done':false}",
        "{'model':'x','message':{'role':'assistant','content':'ok'},'done':false}",
        "{'model':'x','message':{'role':'assistant','content':''},'done':true,"
        "'done_reason':'stop','prompt_eval_count':5,'eval_count':7}",
        NULL
    };
    static const char *const events_1[] = {
        "{'model':'x','message':{'role':'assistant','content':'<think>'},'done':false}",
        "{'model':'x','message':{'role':'assistant','content':'a'},'done':false}",
        "{'model':'x','message':{'role':'assistant','content':'</think>'},'done':false}",
        "{'model':'x','message':{'role':'assistant','content':'b'},'done':false}",
        "{'model':'x','message':{'role':'assistant','content':''},'done':true,"
        "'done_reason':'stop','prompt_eval_count':5,'eval_count':7}",
        NULL
    };
    static const char *const events_2[] = {
        "{'model':'x','message':{'role':'assistant','content':'','tool_calls':[{'id':'c1',"
        "'function':{'name':'f','arguments':{'a':1}}}]},'done':false}",
        "{'model':'x','message':{'role':'assistant','content':''},'done':true,"
        "'done_reason':'stop','prompt_eval_count':5,'eval_count':7}",
        NULL
    };
    static const char *const events_3[] = {
        "{'model':'x','message':{'role':'assistant','content':'He'},'done':false,"
        "'logprobs':[{'token':'He','logprob':-0.25}]}",
        "{'model':'x','message':{'role':'assistant','content':''},'done':true,"
        "'done_reason':'stop','prompt_eval_count':5,'eval_count':7}",
        NULL
    };
    static const char *const events_4[] = {
        "{'error':'model not found'}",
        NULL
    };

    ASSERT_STR(STREAMED("llama3.1", events_0),
               " role=assistant reasoning=hm\n content=ok\n finish=stop usage=5+7\nover");
    ASSERT_STR(STREAMED("llama3.1", events_1),
               " role=assistant\n reasoning=a\n content=b\n finish=stop usage=5+7\nover");
    ASSERT_STR(STREAMED("llama3.1", events_2),
               " role=assistant call0 id=c1 name=f arguments={'a': 1}\n finish=tool_calls "
               "usage=5+7\nover");
    ASSERT_STR(STREAMED("llama3.1", events_3),
               " role=assistant content=He choice_extra={'logprobs':{'content':[{'token':'He',"
               "'logprob':-0.25,'bytes':null,'top_logprobs':[]}],'refusal':null}}\n finish=stop "
               "usage=5+7\nover");
    ASSERT_STR(STREAMED("llama3.1", events_4),
               "!litellm.InternalServerError: ProviderException - model not found");
}
