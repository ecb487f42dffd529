import { readFileSync, readdirSync } from 'node:fs';

type Child = { readonly pid: number; readonly zombie: boolean; readonly peakMb: number };

function status(pid: string): Child | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // The process ended between the listing and the reading.
    return undefined;
  }
  if (!text.includes(`\nPPid:\t${process.pid}\n`)) return undefined;
  const peakKb = Number(/^VmHWM:\s+(\d+)/mu.exec(text)?.[1] ?? 0);
  return { pid: Number(pid), zombie: /^State:\s+Z/mu.test(text), peakMb: peakKb / 1024 };
}

/** Children of this process with their peak memory; empty where there is no /proc. */
export function children(): Child[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.filter((name) => /^\d+$/u.test(name)).flatMap((pid) => status(pid) ?? []);
}

/** Watches the children until stopped; the peak is that of the largest child seen. */
export function watchChildren(): { readonly stop: () => number } {
  let peakMb = 0;
  const look = (): void => {
    for (const child of children()) peakMb = Math.max(peakMb, child.peakMb);
  };
  // Often enough to see a child that lives for a second.
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return peakMb;
    },
  };
}
