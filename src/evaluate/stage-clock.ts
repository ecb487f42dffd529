/** Charges the CPU time of this process to the stage at work; only means over many runs count. */
export type StageClock = {
  /** Runs `work` as `stage`. A stage inside another one is charged to itself alone. */
  readonly time: <Result>(stage: string, work: () => Promise<Result>) => Promise<Result>;
  /** User and system milliseconds by stage so far, in the order in which they first ran. */
  readonly totals: () => Readonly<Record<string, number>>;
};

/** `cpu` gives the microseconds that the process has used; one thing must run at a time. */
export function createStageClock(cpu: () => number = processCpu): StageClock {
  const totals = new Map<string, number>();
  let current: string | undefined;
  let mark = cpu();
  const switchTo = (stage: string | undefined): void => {
    const now = cpu();
    if (current !== undefined) totals.set(current, (totals.get(current) ?? 0) + now - mark);
    mark = now;
    current = stage;
  };
  return {
    time: async (stage, work) => {
      const outer = current;
      if (!totals.has(stage)) totals.set(stage, 0);
      switchTo(stage);
      try {
        return await work();
      } finally {
        switchTo(outer);
      }
    },
    totals: () => Object.fromEntries([...totals].map(([stage, micros]) => [stage, micros / 1_000])),
  };
}

function processCpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
