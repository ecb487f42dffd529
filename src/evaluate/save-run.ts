import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { EvaluationRun } from './evaluation-run.ts';
import { reportHtml, type Report } from './report-html.ts';

/** Writes a run as JSON, to be compared with later, and as a page to be read. Returns both paths. */
export async function saveRun(
  report: Report,
  folder: string,
): Promise<{ json: string; html: string }> {
  const { set, ranAt } = report.run.stamp;
  const name = `${set.name.replace(/\.jsonl$/u, '')}-${ranAt.replaceAll(/[^0-9A-Za-z]/gu, '-')}`;
  const paths = { json: join(folder, `${name}.json`), html: join(folder, `${name}.html`) };
  await mkdir(folder, { recursive: true });
  await writeFile(paths.json, `${JSON.stringify(report.run, undefined, 2)}\n`);
  await writeFile(paths.html, reportHtml(report));
  return paths;
}

/** Reads a run that `saveRun` wrote. @throws AppError PATH_NOT_FOUND, GOLDEN_SET_INVALID */
export async function readRun(path: string): Promise<EvaluationRun> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const details = { subject: basename(path) };
    throw new AppError('PATH_NOT_FOUND', `no saved run at ${basename(path)}`, { cause, details });
  });
  const details = { subject: `${basename(path)} không phải tệp .json của một lần chạy` };
  try {
    const run = JSON.parse(text) as EvaluationRun;
    if (Array.isArray(run.cases) && typeof run.stamp.ranAt === 'string') return run;
  } catch (cause) {
    throw new AppError('GOLDEN_SET_INVALID', `${basename(path)} is not a saved run`, {
      cause,
      details,
    });
  }
  throw new AppError('GOLDEN_SET_INVALID', `${basename(path)} is not a saved run`, { details });
}
