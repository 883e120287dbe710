/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define GOT(model, answer) \
    wire_got(wire_try(&llm_dialect_gemini, model), answer)
#define REFUSED(model, status, body) \
    wire_refused(wire_try(&llm_dialect_gemini, model), status, body)

TEST(gemini_answer, parts)
{
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'candidates':[{'content':{'parts':[{'text':'let me','thought':true},"
                   "{'text':'42','thoughtSignature':'c2ln'}],'role':'model'},"
                   "'finishReason':'STOP','index':0}],'usageMetadata':{'promptTokenCount':10,"
                   "'candidatesTokenCount':5,'thoughtsTokenCount':30,'totalTokenCount':45},"
                   "'responseId':'r'}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'42',"
               "'reasoning_content':'let me','thinking_blocks':[{'type':'thinking',"
               "'thinking':'let me'}],"
               "'provider_specific_fields':{'thought_signatures':['c2ln']}},"
               "'finish_reason':'stop',"
               "'provider_specific_fields':{'native_finish_reason':'STOP'}}]} usage=10+35");
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'candidates':[{'content':{'parts':[{'functionCall':{'name':'f','id':'x1',"
                   "'args':{'a':1}},'thoughtSignature':'c2ln'},{'functionCall':{'name':'g',"
                   "'id':'x2'}}],'role':'model'},'finishReason':'STOP','index':0}],"
                   "'usageMetadata':{'promptTokenCount':10,'candidatesTokenCount':5,"
                   "'totalTokenCount':15},'responseId':'r'}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':null,"
               "'tool_calls':[{'index':0,'id':'x1__thought__c2ln','type':'function',"
               "'function':{'name':'f','arguments':'{\\'a\\': 1}'},"
               "'provider_specific_fields':{'thought_signature':'c2ln'}},{'index':1,'id':'x2',"
               "'type':'function','function':{'name':'g','arguments':'{}'}}],"
               "'provider_specific_fields':{'thought_signatures':['c2ln']}},"
               "'finish_reason':'tool_calls',"
               "'provider_specific_fields':{'native_finish_reason':'STOP'}}]} usage=10+5");
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'candidates':[{'content':{'parts':[{'text':'here'},"
                   "{'inlineData':{'mimeType':'image/png','data':'iVBORw0KGgo='}}],"
                   "'role':'model'},'finishReason':'STOP','index':0}],"
                   "'usageMetadata':{'promptTokenCount':300,'candidatesTokenCount':1295,"
                   "'totalTokenCount':1595,'promptTokensDetails':[{'modality':'TEXT',"
                   "'tokenCount':42},{'modality':'IMAGE','tokenCount':258}],"
                   "'candidatesTokensDetails':[{'modality':'IMAGE','tokenCount':1290}]},"
                   "'responseId':'r'}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'here',"
               "'images':[{'image_url':{'url':'data:image/png;base64,iVBORw0KGgo=',"
               "'detail':'auto'},'index':0,'type':'image_url'}]},'finish_reason':'stop',"
               "'provider_specific_fields':{'native_finish_reason':'STOP'}}]} usage=300+1295");
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'candidates':[{'content':{'parts':[{'text':'Berlin is big.'}],"
                   "'role':'model'},'finishReason':'STOP','index':0,"
                   "'groundingMetadata':{'webSearchQueries':['q'],"
                   "'groundingChunks':[{'web':{'uri':'https://e.com','title':'E'}}],"
                   "'groundingSupports':[{'segment':{'startIndex':0,'endIndex':6,"
                   "'text':'Berlin'},'groundingChunkIndices':[0]}]}}],"
                   "'usageMetadata':{'promptTokenCount':10,'candidatesTokenCount':5,"
                   "'totalTokenCount':15},'responseId':'r'}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'Berlin is big.',"
               "'annotations':[{'type':'url_citation','url_citation':{'start_index':0,"
               "'end_index':6,'url':'https://e.com','title':'E'}}]},'finish_reason':'stop',"
               "'provider_specific_fields':{'native_finish_reason':'STOP'}}],"
               "'vertex_ai_grounding_metadata':[{'webSearchQueries':['q'],"
               "'groundingChunks':[{'web':{'uri':'https://e.com','title':'E'}}],"
               "'groundingSupports':[{'segment':{'startIndex':0,'endIndex':6,'text':'Berlin'},"
               "'groundingChunkIndices':[0]}]}]} usage=10+5");
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'candidates':[{'content':{'parts':[{'text':'a'}],'role':'model'},"
                   "'finishReason':'STOP','index':0,"
                   "'logprobsResult':{'chosenCandidates':[{'token':'a','logProbability':-0.5}],"
                   "'topCandidates':[{'candidates':[{'token':'a','logProbability':-0.5},"
                   "{'token':'b','logProbability':-1}]}]}}],"
                   "'usageMetadata':{'promptTokenCount':10,'candidatesTokenCount':5,"
                   "'totalTokenCount':15},'responseId':'r'}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'a'},"
               "'logprobs':{'content':[{'token':'a','logprob':-0.5,'top_logprobs':[{'token':'a',"
               "'logprob':-0.5},{'token':'b','logprob':-1}]}]},'finish_reason':'stop',"
               "'provider_specific_fields':{'native_finish_reason':'STOP'}}]} usage=10+5");
}

TEST(gemini_answer, ends)
{
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'candidates':[{'content':{'parts':[{'text':'x'}],'role':'model'},"
                   "'finishReason':'MAX_TOKENS','index':0}],"
                   "'usageMetadata':{'promptTokenCount':10,'candidatesTokenCount':5,"
                   "'totalTokenCount':15},'responseId':'r'}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'x'},"
               "'finish_reason':'length',"
               "'provider_specific_fields':{'native_finish_reason':'MAX_TOKENS'}}]} usage=10+5");
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'candidates':[{'content':{'parts':[],'role':'model'},"
                   "'finishReason':'SAFETY','index':0}],'usageMetadata':{'promptTokenCount':10,"
                   "'candidatesTokenCount':5,'totalTokenCount':15},'responseId':'r'}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':null},"
               "'finish_reason':'content_filter',"
               "'provider_specific_fields':{'native_finish_reason':'SAFETY'}}]} usage=10+5");
    ASSERT_STR(GOT("gemini-2.5-flash",
                   "{'promptFeedback':{'blockReason':'SAFETY'},"
                   "'usageMetadata':{'promptTokenCount':3,'totalTokenCount':3}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':null},"
               "'finish_reason':'content_filter',"
               "'provider_specific_fields':{'native_finish_reason':'SAFETY'}}]} usage=3+0");
}

TEST(gemini_answer, refusals)
{
    ASSERT_STR(REFUSED("gemini-2.5-flash", 400,
                       "{'error':{'code':400,'message':'The input token count (9) exceeds the "
                       "maximum number of tokens allowed (8).','status':'INVALID_ARGUMENT'}}"),
               "400 ContextWindowExceededError litellm.ContextWindowExceededError: "
               "ProviderException - The input token count (9) exceeds the maximum number of "
               "tokens allowed (8).");
    ASSERT_STR(REFUSED("gemini-2.5-flash", 400,
                       "{'error':{'code':400,'message':'API key not valid.',"
                       "'status':'INVALID_ARGUMENT','details':[{'reason':'API_KEY_INVALID'}]}}"),
               "401 AuthenticationError litellm.AuthenticationError: ProviderException - API key "
               "not valid.");
    ASSERT_STR(REFUSED("gemini-2.5-flash", 429,
                       "{'error':{'code':429,'message':'quota','status':'RESOURCE_EXHAUSTED'}}"),
               "429 RateLimitError litellm.RateLimitError: ProviderException - quota");
}
