import type { Regression } from './baseline.ts';
import type { ComparedCase, Comparison } from './compare-runs.ts';
import type { CaseResult, EvaluationRun, Metrics, Ratio, SaidStatement } from './evaluation-run.ts';
import { html, type Html } from './html.ts';
import { measured, shareOf } from './metrics.ts';
import {
  changeWords,
  groupName,
  metricName,
  outcomeWords,
  partWords,
  percent,
  problemText,
  reportWords as words,
  stampName,
  styleName,
  unheldNote,
} from './report-words.ts';

export type Report = {
  readonly run: EvaluationRun;
  readonly regressions: readonly Regression[];
  readonly comparison?: Comparison;
  /** Questions whose expected documents answers cannot rest on here. */
  readonly unheld?: number;
  /** Nothing says what a run over this set has to reach. */
  readonly isUngated?: boolean;
};

/** The whole report as one page without scripts or outside files, wrong answers first. */
export function reportHtml(report: Report): string {
  const { run, comparison, unheld = 0 } = report;
  const { set, ranAt, generation, embedder, writer } = run.stamp;
  const made = Object.entries({ ranAt, generation, embedder, writer });
  const cases = run.cases.toSorted((left, right) => Number(left.right) - Number(right.right));
  const page = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${words.title}: ${set.name}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <h1>${words.title}: ${set.name}</h1>
        <p>${made.map(([name, value]) => `${stampName(name)}: ${value}`).join(' · ')}</p>
        ${unheld > 0 ? html`<p class="wrong">${unheldNote(unheld, run.cases.length)}</p>` : html``}
        ${regressionTable(report)}
        <h2>${words.summary}</h2>
        ${metricTable(run.metrics)} ${confusionTable(run.confusion)}
        ${comparison ? comparisonPart(comparison) : html``}
        ${groupTable(words.byField, run.groups.field)} ${groupTable(words.byType, run.groups.type)}
        ${groupTable(words.byStyle, run.groups.style)}
        <h2>${words.cases}</h2>
        ${casesTable([words.question, words.expected, words.answer, words.verdict], cases.map(caseRow))}
      </body>
    </html> `;
  return page.markup;
}

const style: Html = {
  markup: `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:90rem;padding:0 1rem;color:#1b1b1b}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}td,th{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}
th{background:#eee}.cases{width:100%;table-layout:fixed;overflow-wrap:anywhere}.right{background:#e9f6ec}.wrong{background:#fdecea}
blockquote{margin:.2rem 0 .2rem .5rem;padding-left:.5rem;border-left:3px solid #bbb;white-space:pre-wrap}small{color:#444}
body{overflow-wrap:anywhere}
@media (max-width:48rem){table{display:block;overflow-x:auto;overflow-wrap:normal}.cases{overflow-x:visible;overflow-wrap:anywhere}
.cases thead{display:none}.cases tbody,.cases tr,.cases td{display:block}.cases tr{margin-bottom:1rem}
.cases td+td{border-top:0}.cases td[data-of]::before{content:attr(data-of);display:block;color:#444;font-size:.85em;font-weight:600}}`,
};

function regressionTable({ regressions, isUngated }: Report): Html {
  if (isUngated) return html`<p>${words.noThresholds}</p>`;
  if (regressions.length === 0) return html`<p class="right">${words.noRegressions}</p>`;
  const rows = regressions.map(
    ({ metric, share, atLeast, reason }) =>
      html`<tr class="wrong">
        <td>${metricName(metric)}</td>
        <td>${percent(share)}</td>
        <td>${percent(atLeast)}</td>
        <td>${reason}</td>
      </tr> `,
  );
  return html`<h2>${words.regressions}</h2>
    ${tableOf([words.metric, words.share, words.threshold, words.reason], rows)}`;
}

function metricTable(metrics: Metrics): Html {
  const rows = measured(metrics).map(
    ([metric, ratio]) =>
      html`<tr>
        <td>${metricName(metric)}</td>
        <td>${percent(shareOf(ratio))}</td>
        <td>${ratio.hits}/${ratio.of}</td>
      </tr> `,
  );
  return tableOf([words.metric, words.share, words.count], rows);
}

function confusionTable(confusion: EvaluationRun['confusion']): Html {
  const names = Object.entries(outcomeWords);
  const rows = names
    .filter(([expected]) => confusion[expected])
    .map(
      ([expected, word]) =>
        html`<tr>
          <th>${word}</th>
          ${names.map(([given]) => html`<td>${confusion[expected]?.[given] ?? ''}</td>`)}
        </tr> `,
    );
  if (rows.length === 0) return html``;
  return html`<h3>${words.outcomes}</h3>
    ${tableOf(['', ...names.map(([, word]) => word)], rows)}`;
}

function groupTable(title: string, groups: Readonly<Record<string, Metrics>>): Html {
  const shown = [
    'rightCase',
    'rightOutcome',
    'firstCitationRight',
    'firstCitationRightClause',
    'pointCoverage',
    'statementSupport',
    'numberFidelity',
    'refusalPrecision',
    'refusalRecall',
  ] as const;
  const rows = Object.entries(groups).map(
    ([name, metrics]) =>
      html`<tr>
        <td>${groupName(name)}</td>
        <td>${metrics.rightCase?.of ?? 0}</td>
        ${shown.map((metric) => html`<td>${percent(shareOf(metrics[metric] ?? none))}</td>`)}
      </tr> `,
  );
  if (rows.length === 0) return html``;
  return html`<h2>${title}</h2>
    ${tableOf([words.group, words.count, ...shown.map(metricName)], rows)}`;
}

function comparisonPart({ madeWith, metrics, cases }: Comparison): Html {
  const moved = cases.filter(({ change }) => change !== 'same');
  const made = madeWith.map(
    ({ name, before, after }) =>
      html`<tr>
        <td>${stampName(name)}</td>
        <td>${before}</td>
        <td>${after}</td>
      </tr> `,
  );
  const shares = metrics
    .filter(({ before, after }) => before !== after)
    .map(
      ({ metric, before, after }) =>
        html`<tr>
          <td>${metricName(metric)}</td>
          <td>${percent(before)}</td>
          <td>${percent(after)}</td>
        </tr> `,
    );
  const isSame = made.length + shares.length + moved.length === 0;
  return html`<h2>${words.comparison}</h2>
    ${isSame ? html`<p>${words.noChanges}.</p>` : html``}
    ${tableOf([words.madeWith, words.before, words.after], made)}
    ${tableOf([words.metric, words.before, words.after], shares)}
    ${casesTable([words.question, words.verdict, words.before, words.after], moved.map(comparedRow))}`;
}

function comparedRow({ id, question, change, before, after }: ComparedCase): Html {
  const tone = change === 'worsened' ? 'wrong' : change === 'improved' ? 'right' : '';
  return html`<tr class="${tone}">
    <td>${question}<br /><small>${id}</small></td>
    <td>${changeWords[change]}</td>
    <td data-of="${words.before}">${before ? answerCell(before) : html``}</td>
    <td data-of="${words.after}">${after ? answerCell(after) : html``}</td>
  </tr> `;
}

function caseRow(result: CaseResult): Html {
  const { golden, problems, right } = result;
  const about = [
    `${words.asOf} ${golden.asOf}`,
    ...(golden.filedOn ? [`${words.filedOn} ${golden.filedOn}`] : []),
    ...(golden.place ? [golden.place] : []),
    golden.field,
    ...golden.style.map(styleName),
  ];
  const found = problems.map((problem) => html`<li>${problemText(problem)}</li> `);
  return html`<tr class="${right ? 'right' : 'wrong'}" id="${golden.id}">
    <td>
      ${(golden.conversation ?? []).map((earlier) => html`<small>${earlier}</small><br />`)}<b
        >${golden.question}</b
      ><br /><small>${golden.id} · ${about.join(' · ')}</small>
    </td>
    <td data-of="${words.expected}">${expectedCell(result)}</td>
    <td data-of="${words.answer}">${answerCell(result)}</td>
    <td data-of="${words.verdict}">
      ${right ? words.right : words.wrong}
      <ul>
        ${found}
      </ul>
    </td>
  </tr> `;
}

function expectedCell({ golden }: CaseResult): Html {
  const outcomes = [golden.outcome, ...(golden.outcomeAlso ?? [])].map(
    (kind) => outcomeWords[kind],
  );
  return html`<b>${outcomes.join(' / ')}</b>
    ${list(words.basis, [...golden.basis, ...golden.cites])}${list(words.points, golden.points)}${list(words.forbidden, golden.forbidden)}<small
      >${golden.note}</small
    >`;
}

function answerCell({ outcome, said, statements }: CaseResult): Html {
  return html`<b>${outcomeWords[outcome]}</b
    >${said.map((line) => html`<p>${line}</p>`)}${statements.map(statementPart)}`;
}

function statementPart({ part, text, citations }: SaidStatement): Html {
  return html`<p><small>${partWords[part]}</small> ${text}</p>
    ${citations.map(
      ({ label, address, quote, restsOn = [] }) =>
        html`<details>
          <summary>${label} <small>${address}</small></summary>
          <blockquote>${quote}</blockquote>
          ${list(words.basis, restsOn)}
        </details>`,
    )}`;
}

function list(title: string, items: readonly string[]): Html {
  if (items.length === 0) return html``;
  return html`<div>
    ${title}:
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
}

const none: Ratio = { hits: 0, of: 0 };

/** Nothing at all where there is nothing below the headings. */
function tableOf(titles: readonly string[], rows: readonly Html[]): Html {
  return rows.length === 0
    ? html``
    : html`<table>
        ${tableBody(titles, rows)}
      </table>`;
}

/** Questions with answers beside them, which stand below each other on a phone. */
function casesTable(titles: readonly string[], rows: readonly Html[]): Html {
  return rows.length === 0
    ? html``
    : html`<table class="cases">
        ${tableBody(titles, rows)}
      </table>`;
}

function tableBody(titles: readonly string[], rows: readonly Html[]): Html {
  return html`<thead>
      ${headings(titles)}
    </thead>
    <tbody>
      ${rows}
    </tbody>`;
}

function headings(titles: readonly string[]): Html {
  return html`<tr>
    ${titles.map((title) => html`<th>${title}</th>`)}
  </tr>`;
}
