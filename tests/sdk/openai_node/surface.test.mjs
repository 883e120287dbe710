// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import OpenAI from "openai";
import { CHAT, HELLO, azure, client, stranger, user } from "./client.mjs";

const CLASSES = { 400: OpenAI.BadRequestError, 401: OpenAI.AuthenticationError,
                  403: OpenAI.PermissionDeniedError, 404: OpenAI.NotFoundError,
                  422: OpenAI.UnprocessableEntityError, 429: OpenAI.RateLimitError,
                  500: OpenAI.InternalServerError };

// as LiteLLM: a failure inside Bedrock is its being unavailable
const told = (model, status) => (model === "bedrock" && status === 500 ? 503 : status);

for (const model of ["gpt-4o", "claude", "gemini", "bedrock", "command", "llama"])
  for (const [status, kind] of Object.entries(CLASSES))
    test(`${model} fails with ${status}`, async () => {
      const call = client.chat.completions.create({ model, messages: user(`fail ${status}`) });
      const expected = told(model, Number(status));
      await assert.rejects(call, (e) => e instanceof kind && e.status === expected
                                        && e.message.includes(`mocked ${status}`));
    });

test("a wrong key", async () => {
  await assert.rejects(stranger.models.list(), OpenAI.AuthenticationError);
});

test("an unknown model", async () => {
  const call = client.chat.completions.create({ model: "no-such-model", messages: user("hello") });
  await assert.rejects(call, OpenAI.BadRequestError);
});

test("a timeout", async () => {
  const call = client.chat.completions.create({ model: "gpt-4o", messages: user("slow") },
                                              { timeout: 500 });
  await assert.rejects(call, OpenAI.APIConnectionTimeoutError);
});

test("models", async () => {
  const ids = [];
  for await (const model of client.models.list()) ids.push(model.id);
  for (const model of CHAT) assert.ok(ids.includes(model));
  assert.equal((await client.models.retrieve("claude")).id, "claude");
  await assert.rejects(client.models.retrieve("no-such-model"), OpenAI.NotFoundError);
});

test("embeddings, asked as base64 by the client itself", async () => {
  const done = await client.embeddings.create({ model: "embedder", input: "text" });
  assert.deepEqual(done.data[0].embedding, [0.25, -0.5, 0.125]);
});

test("completions", async () => {
  const done = await client.completions.create({ model: "claude", prompt: "Say hello" });
  assert.equal(done.choices[0].text, HELLO);
});

test("headers of the answer", async () => {
  const { data, response } = await client.chat.completions
    .create({ model: "claude", messages: user("hello") }).withResponse();
  assert.equal(data.choices[0].message.content, HELLO);
  assert.equal(response.headers.get("x-litellm-model-group"), "claude");
});

test("Azure's client", async () => {
  const done = await azure.chat.completions.create({ model: "azure-gpt", messages: user("hello") });
  assert.equal(done.choices[0].message.content, HELLO);
  const stream = await azure.chat.completions.create({ model: "claude", messages: user("hello"),
                                                       stream: true });
  let text = "";
  for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? "";
  assert.equal(text, HELLO);
});
