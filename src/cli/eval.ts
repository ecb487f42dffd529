import { AppError } from '../domain/errors.ts';
import { evaluateGoldenSet } from '../evaluate/evaluate-golden-set.ts';
import { reportText } from '../evaluate/report-text.ts';
import { reportWords } from '../evaluate/report-words.ts';
import type { Product } from '../assemble.ts';
import { printJson, printLines } from './output.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsFor, withProduct, type DataOption } from './start.ts';

type Options = DataOption & {
  readonly set: string;
  readonly compare?: string;
  readonly json?: boolean;
  readonly writer?: 'extractive' | 'model';
};

/** `so-tay eval`: asks the golden questions, saves the report, fails on a regression. */
export async function evalCommand(options: Options): Promise<void> {
  const { set, compare, json } = options;
  const settings = writtenBy(options.writer, settingsFor(options));
  const work = async (product: Product) => {
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
    const { run, regressions, files, unheld = 0 } = outcome;
    const { metrics, confusion } = run;
    if (json) printJson({ metrics, confusion, regressions, unheld, files });
    else printLines([...reportText(outcome), `${reportWords.report}: ${files.html}`]);
    if (regressions.length > 0) process.exitCode = 1;
  };
  await withProduct(options, work, settings);
}

/** The settings under which the wanted writer writes; those of the environment when none is wanted. */
function writtenBy(writer: Options['writer'], settings: Settings): Settings {
  if (writer === 'model' && !settings.openai?.model) {
    throw new AppError('MODEL_UNSET', 'No OPENAI_MODEL to evaluate');
  }
  if (writer !== 'extractive' || !settings.openai) return settings;
  const { model: _unused, ...openai } = settings.openai;
  return { ...settings, openai };
}
