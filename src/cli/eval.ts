import { evaluateGoldenSet } from '../evaluate/evaluate-golden-set.ts';
import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & {
  readonly set: string;
  readonly compare?: string;
  readonly json?: boolean;
};

/** `so-tay eval`: asks the golden questions, saves the report, fails on a regression. */
export async function evalCommand(options: Options): Promise<void> {
  const { set, compare, json } = options;
  await withProduct(options, async (product) => {
    await product.prepare();
    const outcome = await evaluateGoldenSet(
      {
        set,
        baseline: 'eval/baseline.json',
        reports: 'eval/reports',
        ...(compare ? { compareWith: compare } : {}),
        stamp: await product.stamp(),
      },
      product.subject,
    );
    const { run, regressions, files } = outcome;
    if (json) printJson({ metrics: run.metrics, confusion: run.confusion, regressions, files });
    else {
      printLines([
        ...Object.entries(run.metrics).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
        ...regressions.map((regression) => `GIẢM: ${JSON.stringify(regression)}`),
        `Báo cáo: ${files.html}`,
      ]);
    }
    if (regressions.length > 0) process.exitCode = 1;
  });
}
