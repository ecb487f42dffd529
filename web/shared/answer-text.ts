import type { Answer, Notice, Statement } from '../../src/domain/answer.ts';
import { dayInVietnam } from '../../src/domain/calendar-day.ts';
import type { Citation } from '../../src/domain/citation.ts';
import { answerPermalink, procedureOfPermalink } from '../../src/domain/permalink.ts';
import { basisOf, noBasisWords } from './basis-text.ts';
import { displayDate, displayReach, displayTerritory } from './display.ts';
import { listedStatements, type ListedStatement } from './statement-lines.ts';
import { vi } from './vi.ts';

/**
 * The answer as plain text, to be pasted where nothing can be opened: each sentence names what it
 * rests on, and the text says what it is, for which day and place, and where it is read.
 */
export function answerText(answer: Answer, origin: string, now: Date): string {
  const { conclusion, conditions, steps, obsolete, upcoming, reason, nextStep } = answer;
  const { parts } = vi;
  return [
    `${vi.form.question}: ${answer.question.text}`,
    [answer.outcome, askedFor(answer)].filter(Boolean).join('\n'),
    answer.doubt,
    titled(parts.conclusion, listedStatements(conclusion).map(statementLines)),
    reason ?? (answer.kind === 'insufficient' ? vi.noBasis : undefined),
    titled(parts.choices, answer.choices.map(listed)),
    titled(parts.conditions, listedStatements(conditions).map(statementLines)),
    titled(parts.steps, listedStatements(steps).map(statementLines)),
    titled(
      parts.notices,
      answer.notices.map((notice) => listed(noticeText(notice, origin))),
    ),
    titled(parts.basis, basisOf(answer).map(citationLine)),
    titled(parts.nearest, answer.nearest.map(citationLine)),
    titled(parts.obsolete, listedStatements(obsolete).map(statementLines)),
    titled(parts.upcoming, listedStatements(upcoming).map(statementLines)),
    titled(
      parts.missing,
      answer.missing.map(({ number, title, why }) =>
        listed([number, title, why].filter(Boolean).join(' – ')),
      ),
    ),
    titled(parts.nextStep, nextStep ? [nextStep] : []),
    madeBy(answer, origin, now),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What it was asked for and the outcome line, which names the day and a place that it knows, leaves out. */
function askedFor({ outcome, question: { asOf, filedOn, place } }: Answer): string {
  const { form } = vi;
  const facts: readonly (readonly [string, string])[] = [
    [form.asOf, displayDate(asOf)],
    [form.filedOn, filedOn === undefined ? '' : displayDate(filedOn)],
    [form.place, place ?? ''],
  ];
  return facts
    .filter(([, value]) => value !== '' && !outcome.includes(value))
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title}:`, ...lines].join('\n');
}

/** A path leads nowhere from where the text is pasted. */
function noticeText({ text, permalink = '' }: Notice, origin: string): string {
  const code = procedureOfPermalink(permalink);
  return code === undefined ? text : `${vi.procedure.sheet} ${code}: ${origin}${permalink}`;
}

function listed(words: string): string {
  return `- ${words}`;
}

function statementLines({ items, ...statement }: ListedStatement): string {
  const { citations } = statement;
  const words = [displayReach(citations), withLabels(statement), noBasisWords(citations)];
  const below = items.map((item) => `  ${listed(withLabels(item))}`);
  return [listed(words.filter(Boolean).join(' ')), ...below].join('\n');
}

function withLabels({ text, citations }: Statement): string {
  const labels = [...new Set(citations.map(({ label }) => label))].join('; ');
  return labels === '' ? text : `${text} (${labels})`;
}

/** What is said of a source on the page by badges and below it. */
function citationLine({ label, tier, validity, territory, restsOn, notes = [] }: Citation): string {
  const facts = [
    tier === 'illustrative' ? '' : `${vi.validity[validity.status]}: ${validity.reason}`,
    tier === 'normative' ? '' : vi.tiers[tier],
    territory === 'nation' ? '' : displayTerritory(territory),
    restsOn?.length ? `${vi.citation.restsOn} ${restsOn.join('; ')}` : '',
  ];
  const remarks = notes.map(({ text }) => `  ${text}`);
  return [listed([label, ...facts].filter(Boolean).join(' – ')), ...remarks].join('\n');
}

function madeBy({ id, generatedBy }: Answer, origin: string, now: Date): string {
  const { printed, made, actions } = vi;
  return `${printed.notice} ${made[generatedBy]}
${actions.copiedOn} ${displayDate(dayInVietnam(now))}; ${printed.readAt} ${answerPermalink(origin, id)}`;
}
