/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_gemini, model), ir)

TEST(gemini_content, media)
{
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'messages':[{'role':'user','content':[{'type':'image_url',"
                    "'image_url':{'url':'data:image/png;base64,iVBORw0KGgo=','detail':'high'}},"
                    "{'type':'input_audio','input_audio':{'data':'AA==','format':'mp3'}}]}]}"),
               "{'contents':[{'role':'user','parts':[{'inline_data':{'mime_type':'image/png',"
               "'data':'iVBORw0KGgo='}},{'inline_data':{'mime_type':'audio/mp3','data':'AA=='}},"
               "{'text':' '}]}],'generationConfig':{'mediaResolution':'MEDIA_RESOLUTION_HIGH'}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'messages':[{'role':'user','content':[{'type':'file',"
                    "'file':{'file_id':'gs://b/a.pdf','format':'application/pdf'}},"
                    "{'type':'file',"
                    "'file':{'file_id':'https://generativelanguage.googleapis.com/v1beta/files/x'"
                    ",'format':'video/mp4','video_metadata':{'fps':5,'start_offset':'1s'}}}]}]}"),
               "{'contents':[{'role':'user','parts':[{'file_data':{'mime_type':'application/pdf',"
               "'file_uri':'gs://b/a.pdf'}},{'file_data':{'mime_type':'video/mp4',"
               "'file_uri':'https://generativelanguage.googleapis.com/v1beta/files/x'},"
               "'video_metadata':{'fps':5,'startOffset':'1s'}},{'text':' '}]}]}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'messages':[{'role':'system','content':'s'},{'role':'user','content':'Hi'},"
                    "{'role':'assistant','content':null,'tool_calls':[{'id':'c1',"
                    "'type':'function','function':{'name':'f','arguments':'{}'}}]},"
                    "{'role':'tool','tool_call_id':'c1','content':'{\\'r\\':1}'},{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]},{'role':'model',"
               "'parts':[{'function_call':{'name':'f','args':{}}}]},{'role':'user',"
               "'parts':[{'function_response':{'name':'f','response':{'r':1}}}]},{'role':'user',"
               "'parts':[{'text':'Hi'}]}],'system_instruction':{'parts':[{'text':'s'}]},"
               "'tools':[{'function_declarations':[{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}]}]}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':'x','thinking_blocks':[{'type':'thinking','thinking':'hm',"
                    "'signature':'c2ln'}]},{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]},{'role':'model',"
               "'parts':[{'text':'x'}]},{'role':'user','parts':[{'text':'Hi'}]}]}");
}
