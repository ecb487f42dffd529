/**
 * The answer to a prompt that a chat client sends for itself, beside the officer's question: a title, tags,
 * suggestions, queries. Open WebUI writes "### Task:" and quotes the conversation, LibreChat asks for
 * "a concise, 5-word-or-less title", or for that and the language as JSON. Undefined for a question.
 */
export function housekeepingReply(prompt: string): string | undefined {
  if (/^Analyze this conversation and provide:[\s\S]*concise title/iu.test(prompt)) {
    return JSON.stringify({ language: 'Vietnamese', title: titleFrom(prompt) });
  }
  if (/5-word-or-less title/iu.test(prompt)) return titleFrom(prompt);
  if (!/^###\s*Task:[\s\S]*<chat_history>/iu.test(prompt)) return undefined;
  // What the conversation speaks of says nothing of what is asked for.
  const task = prompt.replace(/<chat_history>[\s\S]*<\/chat_history>/iu, '');
  return kinds.find(({ asks }) => asks.test(task))?.reply(prompt) ?? '{}';
}

type Kind = { readonly asks: RegExp; readonly reply: (prompt: string) => string };

/** In order of trial: the words that only this prompt asks to be filled in. */
const kinds: readonly Kind[] = [
  // First, because it names search queries as one of the things to complete.
  { asks: /autocomplet/iu, reply: () => '{"text": ""}' },
  { asks: /"follow_ups"|follow-up questions/iu, reply: () => '{"follow_ups": []}' },
  { asks: /"queries"|search quer/iu, reply: () => '{"queries": []}' },
  { asks: /"tags"|broad tags/iu, reply: () => '{"tags": ["Pháp luật"]}' },
  {
    asks: /title/iu,
    reply: (prompt) => JSON.stringify({ title: titleFrom(prompt) }),
  },
];

/** Characters of a title in a side bar. */
const TITLE_CHARS = 60;

/** The first thing that the officer asked, cut at a word. */
function titleFrom(prompt: string): string {
  const history = /<chat_history>([\s\S]*)<\/chat_history>/iu.exec(prompt)?.[1] ?? prompt;
  const [, said = ''] = /^\s*(?:USER|User|Human)\s*:\s*(.+)$/mu.exec(history) ?? [];
  const flat = said.replace(/\s+/gu, ' ').trim();
  if (flat === '') return 'Tra cứu văn bản';
  return flat.length <= TITLE_CHARS
    ? flat
    : `${flat.slice(0, TITLE_CHARS).replace(/\s+\S*$/u, '')}…`;
}
