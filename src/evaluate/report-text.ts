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
export function reportText(report: Report): string[] {
  const { run, comparison, unheld = 0 } = report;
  const rows = measured(run.metrics).map(([metric, ratio]) => [
    metricName(metric),
    percent(shareOf(ratio)),
    `${ratio.hits}/${ratio.of}`,
  ]);
  return [
    `${words.title}: ${run.stamp.set.name}`,
    ...(unheld > 0 ? [unheldNote(unheld, run.cases.length)] : []),
    '',
    ...(rows.length > 0
      ? [...tableOf([[words.metric, words.share, words.count], ...rows]), '']
      : []),
    ...regressionLines(report),
    ...(comparison ? [`${words.comparison}: ${changesOf(comparison.cases)}.`] : []),
  ];
}

function regressionLines({ regressions, isUngated }: Report): string[] {
  if (isUngated) return [words.noThresholds];
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
  const changes = Object.entries(changeWords)
    .map(([change, word]) => [cases.filter((one) => one.change === change).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return changes.length === 0 ? words.noChanges : changes.join(', ');
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
