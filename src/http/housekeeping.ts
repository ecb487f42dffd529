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
  const { before, after } = partsOf(prompt);
  const task = `${before} ${after}`;
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
  const said = partsOf(prompt)
    .history.split('\n')
    .map((line) => asked.exec(line.trimStart())?.[1] ?? '')
    .find((words) => words !== '');
  const flat = (said ?? '')
    .slice(0, 4 * TITLE_CHARS)
    .split(/\s+/u)
    .join(' ')
    .trim();
  if (flat === '') return 'Tra cứu văn bản';
  if (flat.length <= TITLE_CHARS) return flat;
  const end = flat.lastIndexOf(' ', TITLE_CHARS);
  return `${flat.slice(0, end > 0 ? end : TITLE_CHARS)}…`;
}

const asked = /^(?:USER|User|Human) ?: ?(.*)$/u;

/**
 * A prompt before, inside and behind the conversation that it quotes; all of it is history when it
 * quotes none. By plain search: a pattern over two megabytes that do not match could hold the server.
 */
function partsOf(prompt: string): { before: string; history: string; after: string } {
  const start = prompt.indexOf(OPENS);
  const end = prompt.lastIndexOf(CLOSES);
  if (start < 0 || end < start) return { before: prompt, history: prompt, after: '' };
  return {
    before: prompt.slice(0, start),
    history: prompt.slice(start + OPENS.length, end),
    after: prompt.slice(end + CLOSES.length),
  };
}

const OPENS = '<chat_history>';
const CLOSES = '</chat_history>';
