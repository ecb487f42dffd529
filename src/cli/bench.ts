import { benchEngine } from '../assemble.ts';
import { bench } from '../evaluate/bench.ts';
import { printJson, printLines } from './output.ts';
import { settingsFor } from './start.ts';

type Options = {
  readonly split: string;
  readonly limit?: number;
  readonly run?: string;
  readonly json?: boolean;
};

/** `so-tay bench`: retrieval alone over a BEIR folder, with the product's own index. */
export async function benchCommand(
  folder: string,
  { split, limit, run, json }: Options,
): Promise<void> {
  const engine = await benchEngine(settingsFor({}));
  try {
    const report = await bench(
      {
        folder,
        split,
        ...(limit === undefined ? {} : { limit }),
        ...(run ? { runFile: run } : {}),
      },
      engine,
    );
    if (json) printJson(report);
    else {
      printLines(
        Object.entries(report).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
      );
    }
  } finally {
    await engine.close();
  }
}
