// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CHAT, HELLO, WEATHER, client, user } from "./client.mjs";

for (const model of CHAT) {
  describe(model, () => {
    test("plain", async () => {
      const done = await client.chat.completions.create({ model, messages: user("hello") });
      assert.equal(done.choices[0].message.content, HELLO);
      assert.equal(done.choices[0].finish_reason, "stop");
      assert.equal(done.model, model);
    });

    test("stream", async () => {
      const stream = await client.chat.completions.create({ model, messages: user("hello"),
                                                            stream: true });
      let text = "";
      const ids = new Set();
      for await (const chunk of stream) {
        text += chunk.choices[0]?.delta?.content ?? "";
        ids.add(chunk.id);
      }
      assert.equal(text, HELLO);
      assert.equal(ids.size, 1);
    });

    test("stream helper puts tool calls together", async () => {
      const runner = client.chat.completions.stream({ model, messages: user("weather?"),
                                                      tools: [WEATHER] });
      const done = await runner.finalChatCompletion();
      const [call] = done.choices[0].message.tool_calls;
      assert.equal(call.function.name, "get_weather");
      assert.deepEqual(JSON.parse(call.function.arguments), { city: "Paris" });
      assert.equal(done.choices[0].finish_reason, "tool_calls");
    });
  });
}

test("usage in a stream", async () => {
  const stream = await client.chat.completions.create({
    model: "claude", messages: user("hello"), stream: true,
    stream_options: { include_usage: true } });
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const last = chunks.at(-1);
  assert.deepEqual(last.choices, []);
  assert.equal(last.usage.total_tokens, last.usage.prompt_tokens + last.usage.completion_tokens);
  assert.ok(chunks.slice(0, -1).every((c) => !c.usage));
});

test("a stream the client leaves", async () => {
  const stream = await client.chat.completions.create({
    model: "gpt-4o", messages: user("a long story"), stream: true });
  for await (const chunk of stream) {
    assert.ok(chunk.choices);
    break;
  }
  const done = await client.chat.completions.create({ model: "gpt-4o", messages: user("hello") });
  assert.equal(done.choices[0].message.content, HELLO);
});

test("reasoning", async () => {
  const done = await client.chat.completions.create({ model: "claude", messages: user("think") });
  assert.equal(done.choices[0].message.content, "Forty-two.");
  assert.equal(done.choices[0].message.reasoning_content, "Six times seven.");
});
