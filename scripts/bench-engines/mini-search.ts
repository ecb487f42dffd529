import MiniSearch from 'minisearch';
import type { BenchEngine } from '../../src/evaluate/bench.ts';

/** MiniSearch as it comes: its own tokens and BM25+, every word optional, title three times. */
export const miniSearch: BenchEngine = {
  index: async (documents) => {
    const startedAt = performance.now();
    const before = process.memoryUsage().heapUsed;
    const index = new MiniSearch({
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 3 }, combineWith: 'OR' },
    });
    // Keyed by row: a corpus may hold an id twice, which MiniSearch refuses.
    const ids: string[] = [];
    for await (const { id, title, text } of documents) {
      const row = ids.push(id) - 1;
      index.add({ id: row, title: title.normalize('NFC'), text: text.normalize('NFC') });
    }
    return {
      search: async (query, limit) =>
        index
          .search(query.normalize('NFC'))
          .slice(0, limit)
          .map(({ id: row, score }) => ({ id: ids[Number(row)] ?? '', score })),
      seconds: (performance.now() - startedAt) / 1000,
      bytes: Math.max(0, process.memoryUsage().heapUsed - before),
    };
  },
};
