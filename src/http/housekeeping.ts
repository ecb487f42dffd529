/**
 * The answer to a prompt that a chat client sends for itself, beside the officer's question: a title, tags,
 * suggestions, queries. Open WebUI writes "### Task:" and quotes the conversation, LibreChat asks for
 * "a concise, 5-word-or-less title". Undefined for a question.
 */
export function housekeepingReply(prompt: string): string | undefined {
  const isTask = /^\s*###\s*Task:/iu.test(prompt) && /<chat_history>|### Output:/iu.test(prompt);
  const isTitle = /5-word-or-less title|title for the conversation/iu.test(prompt);
  if (!isTask && !isTitle) return undefined;
  if (!isTask) return titleFrom(prompt);
  const kind = kinds.find(({ asks }) => asks.test(prompt));
  return kind ? kind.reply(prompt) : '{}';
}

type Kind = { readonly asks: RegExp; readonly reply: (prompt: string) => string };

/** In order of trial: the words that only this prompt asks to be filled in. */
const kinds: readonly Kind[] = [
  { asks: /"follow_ups"|follow-up questions/iu, reply: () => '{"follow_ups": []}' },
  { asks: /"queries"|search quer/iu, reply: () => '{"queries": []}' },
  { asks: /"tags"|broad tags/iu, reply: () => '{"tags": ["Pháp luật"]}' },
  { asks: /autocomplet/iu, reply: () => '{"text": ""}' },
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
