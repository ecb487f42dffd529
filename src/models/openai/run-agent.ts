import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import { HumanMessage, type BaseMessage } from '@langchain/core/messages';
import type { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';
import type { Passage } from '../../domain/passage.ts';
import type { WriteRequest } from '../writer.ts';
import { lookUpTools, MAX_TOOL_CALLS } from './look-up-tools.ts';
import type { Meter } from './meter.ts';
import { systemPrompt, userPrompt } from './prompt.ts';
import { until } from './watch.ts';

/** Steps of the graph: the model and its tools for each call and for one refused, and an end. */
const MAX_STEPS = 2 * (MAX_TOOL_CALLS + 2);
/** About four pages; a reply that goes on is cut off and refused. */
const MAX_REPLY_CHARS = 40_000;

export type AgentRun = {
  readonly chat: ChatOpenAI;
  /** An endpoint that refuses tools is asked without. */
  readonly withTools: boolean;
  /** What the model may quote; tools add to it. */
  readonly numbered: Passage[];
  readonly signal: AbortSignal;
  readonly meter: Meter;
  /** Each piece of the reply as it comes; empty while the model thinks or calls a tool. */
  readonly onPiece: (text: string) => Promise<void>;
};

/**
 * Lets the model answer, looking further if it wants, and says why it ended. Rejects as the endpoint
 * or the signal does.
 */
export async function runAgent(
  { question, passages, lookup }: WriteRequest,
  { chat, withTools, numbered, signal, meter, onPiece }: AgentRun,
): Promise<string> {
  const instructions = systemPrompt();
  const agent = createAgent({
    model: chat,
    tools: withTools && lookup ? lookUpTools(lookup, numbered) : [],
    systemPrompt: instructions,
  });
  const ends = watchEnds();
  const asked = userPrompt(question, passages);
  signal.throwIfAborted();
  // Before the stream: it is there only once the endpoint has said something.
  meter.send(instructions + asked);
  const stream = await agent.stream(
    { messages: [new HumanMessage(asked)] },
    { streamMode: 'messages', signal, recursionLimit: MAX_STEPS, callbacks: [ends.handler] },
  );
  let said = 0;
  for await (const [message] of until(stream, signal)) {
    if (message.type !== 'ai') continue;
    const text = textOf(message);
    meter.take(message, text.length);
    said += text.length;
    if (said > MAX_REPLY_CHARS) return 'length';
    await onPiece(text);
  }
  return ends.last();
}

function textOf(message: BaseMessage): string {
  return typeof message.content === 'string' ? message.content : message.text;
}

/**
 * Why the last turn of the model ended, as the endpoint said; empty when it did not. The streamed
 * messages do not carry it, only the end of the call does.
 */
function watchEnds() {
  let last = '';
  const handler = BaseCallbackHandler.fromMethods({
    handleLLMEnd: ({ generations }) => {
      const reason: unknown = generations[0]?.[0]?.generationInfo?.['finish_reason'];
      last = typeof reason === 'string' ? reason : '';
    },
  });
  handler.awaitHandlers = true;
  return { handler, last: () => last };
}
