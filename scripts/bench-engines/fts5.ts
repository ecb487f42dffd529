import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BenchEngine } from '../../src/evaluate/bench.ts';

/** SQLite's FTS5 as it comes: unicode61 with accents kept, its own bm25(), title three times. */
export const fts5: BenchEngine = {
  index: async (documents) => {
    const folder = mkdtempSync(join(tmpdir(), 'so-tay-fts5-'));
    const path = join(folder, 'peer.db');
    const startedAt = performance.now();
    const db = new DatabaseSync(path);
    db.exec(
      `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
       CREATE TABLE document (id TEXT);
       CREATE VIRTUAL TABLE peer USING fts5(title, body, tokenize = "unicode61 remove_diacritics 0");
       BEGIN`,
    );
    const addId = db.prepare('INSERT INTO document (id) VALUES (?)');
    const addText = db.prepare('INSERT INTO peer (rowid, title, body) VALUES (?, ?, ?)');
    for await (const { id, title, text } of documents) {
      const { lastInsertRowid } = addId.run(id);
      addText.run(lastInsertRowid, title.normalize('NFC'), text.normalize('NFC'));
    }
    db.exec(`COMMIT; INSERT INTO peer (peer) VALUES ('optimize')`);
    const seconds = (performance.now() - startedAt) / 1000;
    const find = db.prepare(
      `SELECT document.id AS id, -bm25(peer, 3.0, 1.0) AS score FROM peer
       JOIN document ON document.rowid = peer.rowid
       WHERE peer MATCH ? ORDER BY bm25(peer, 3.0, 1.0) LIMIT ?`,
    );
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return {
      search: async (query, limit) => {
        const words =
          query
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        if (words.length === 0) return [];
        const any = [...new Set(words)].map((word) => `"${word}"`).join(' OR ');
        return find.all(any, limit).map((row) => ({
          id: String(row['id']),
          score: Number(row['score']),
        }));
      },
      seconds,
      bytes: statSync(path).size,
    };
  },
};
