/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(bedrock_embeddings, titan)
{
    llm_try_t *try = wire_try(&llm_dialect_bedrock_embeddings, "amazon.titan-embed-text-v2:0");

    ASSERT_STR(wire_sent(try, "{'model':'m','input':'a','dimensions':256}"),
               "{'inputText':'a','dimensions':256}");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':['a','b']}"),
               "!Titan's embedding models take one input per call");
    ASSERT_STR(wire_got(try, "{'embedding':[1,2.5],'inputTextTokenCount':3}"),
               "{'data':[{'object':'embedding','index':0,'embedding':[1,2.5]}]} usage=3+0");
    CU_ASSERT(llm_dialect_bedrock_embeddings.upstream->one_input(try));
    try = wire_try(&llm_dialect_bedrock_embeddings, "amazon.titan-embed-text-v1");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':'a'}"), "{'inputText':'a'}");
    try = wire_try(&llm_dialect_bedrock_embeddings, "amazon.titan-embed-image-v1");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':'data:image/png;base64,AAAA',"
                              "'dimensions':384}"),
               "{'inputImage':'AAAA','embeddingConfig':{'outputEmbeddingLength':384}}");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':'a text'}"), "{'inputText':'a text'}");
}

TEST(bedrock_embeddings, cohere_at_bedrock)
{
    llm_try_t *try = wire_try(&llm_dialect_bedrock_embeddings, "cohere.embed-english-v3");

    ASSERT_STR(wire_sent(try, "{'model':'m','input':['a','b'],'dimensions':512}"),
               "{'texts':['a','b'],'input_type':'search_document','output_dimension':512}");
    ASSERT_STR(wire_got(try, "{'embeddings':{'float':[[1],[2]]}}"),
               "{'data':[{'object':'embedding','index':0,'embedding':[1]},"
               "{'object':'embedding','index':1,'embedding':[2]}]} usage=0+0");
    CU_ASSERT_FALSE(llm_dialect_bedrock_embeddings.upstream->one_input(try));
    try = wire_try(&llm_dialect_bedrock_embeddings, "meta.llama3");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':'a'}"),
               "!Embeddings of this Bedrock model are not supported: only "
               "Titan's and Cohere's are");
}
