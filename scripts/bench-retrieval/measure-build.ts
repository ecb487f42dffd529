import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export type BuildCost = {
  readonly articles: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly bytes: number;
  /** Most memory that the building process and its child held together. */
  readonly peakBytes: number;
};

const SAMPLE_MS = 100;

/** Builds an index in a process of its own and watches what it needs. */
export async function measureBuild(
  folder: string,
  data: string,
  copies: number,
): Promise<BuildCost> {
  const script = join(import.meta.dirname, 'build-index.ts');
  const child = spawn(process.execPath, [script, folder, data, String(copies)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, SAMPLE_MS);
  try {
    const printed = await text(child.stdout);
    return { ...(JSON.parse(printed) as Omit<BuildCost, 'peakBytes'>), peakBytes };
  } finally {
    clearInterval(watch);
  }
}

/** Resident memory of a process and all below it; 0 once it is gone. Linux. */
function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return children.filter(Boolean).reduce((sum, each) => sum + residentBytes(Number(each)), own);
  } catch {
    return 0;
  }
}
