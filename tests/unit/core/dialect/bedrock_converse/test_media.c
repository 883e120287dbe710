/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_bedrock_converse, model), ir)

TEST(bedrock_media, blocks)
{
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'messages':[{'role':'user','content':[{'type':'image_url',"
                    "'image_url':{'url':'data:image/png;base64,iVBORw0KGgo='}},{'type':'text',"
                    "'text':'what?'}]}]}"),
               "{'messages':[{'role':'user','content':[{'image':{'format':'png',"
               "'source':{'bytes':'iVBORw0KGgo='}}},{'text':'what?'}]}],'inferenceConfig':{}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'messages':[{'role':'user','content':[{'type':'file',"
                    "'file':{'file_data':'data:application/pdf;base64,JVBERi0=','filename':'my "
                    "file_1.pdf'}},{'type':'file',"
                    "'file':{'file_data':'data:application/pdf;base64,JVBERi0=','filename':'my "
                    "file_1.pdf'}},{'type':'text','text':'x'}]}]}"),
               "{'messages':[{'role':'user','content':[{'document':{'format':'pdf',"
               "'name':'my-file-1','source':{'bytes':'JVBERi0='}}},{'document':{'format':'pdf',"
               "'name':'my-file-1 [2]','source':{'bytes':'JVBERi0='}}},{'text':'x'}]}],"
               "'inferenceConfig':{}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'messages':[{'role':'user','content':[{'type':'video_url',"
                    "'video_url':{'url':'data:video/mp4;base64,AAAA'}},{'type':'text',"
                    "'text':'x'}]}]}"),
               "{'messages':[{'role':'user','content':[{'video':{'format':'mp4',"
               "'source':{'bytes':'AAAA'}}},{'text':'x'}]}],'inferenceConfig':{}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'messages':[{'role':'user','content':[{'type':'image_url',"
                    "'image_url':{'url':'s3://b/k.png'}}]}]}"),
               "{'messages':[{'role':'user','content':[{'image':{'format':'png',"
               "'source':{'s3Location':{'uri':'s3://b/k.png'}}}}]}],'inferenceConfig':{}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'messages':[{'role':'user','content':[{'type':'image_url',"
                    "'image_url':{'url':'data:image/bmp;base64,AAAA'}}]}]}"),
               "!Bedrock takes no content of media type 'image/bmp'");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'messages':[{'role':'user','content':[{'type':'input_audio',"
                    "'input_audio':{'data':'AA==','format':'wav'}}]}]}"),
               "!Bedrock's Converse takes no audio content");
}
