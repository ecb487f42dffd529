import type { Regression } from './baseline.ts';
import type { ComparedCase } from './compare-runs.ts';
import type { Report } from './report-html.ts';
import { measured, shareOf } from './metrics.ts';
import {
  changeWords,
  metricName,
  percent,
  reportWords as words,
  unheldNote,
} from './report-words.ts';

/** The report in short, for the terminal: every figure of the summary, then what fell. */
export function reportText({ run, regressions, comparison, unheld = 0 }: Report): string[] {
  const rows = measured(run.metrics).map(([metric, ratio]) => [
    metricName(metric),
    percent(shareOf(ratio)),
    `${ratio.hits}/${ratio.of}`,
  ]);
  return [
    `${words.title}: ${run.stamp.set.name}`,
    ...(unheld > 0 ? [unheldNote(unheld, run.cases.length)] : []),
    '',
    ...tableOf([[words.metric, words.share, words.count], ...rows]),
    '',
    ...regressionLines(regressions),
    ...(comparison ? [`${words.comparison}: ${changesOf(comparison.cases)}.`] : []),
  ];
}

function regressionLines(regressions: readonly Regression[]): string[] {
  if (regressions.length === 0) return [words.noRegressions];
  const lines = regressions.map(({ metric, ids, share, atLeast }) => {
    const among = ids === undefined ? '' : ` (${words.amongIds} ${ids})`;
    const wanted = `${words.threshold.toLowerCase()} ${percent(atLeast)}`;
    return `  ${metricName(metric)}${among}: ${percent(share)}, ${wanted}`;
  });
  return [`${words.regressions}:`, ...lines];
}

/** `12 tốt lên, 3 xấu đi`. */
function changesOf(cases: readonly ComparedCase[]): string {
  return Object.entries(changeWords)
    .map(([change, word]) => `${cases.filter((one) => one.change === change).length} ${word}`)
    .join(', ');
}

/** Columns side by side, the first to the left, figures to the right. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
