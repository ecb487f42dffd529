import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from './calendar-day.ts';
import type { ValidityStatus } from './citation.ts';
import type { DocumentTerm, Effect } from './effect.ts';
import { createValidity, periodOn } from './validity.ts';

/**
 * Law as a day-by-day game, written without the engine: every morning the clauses whose day has come
 * act if they stood the evening before; then each provision is looked at.
 */
const LEAVES = ['d1/intro', 'd1/k1', 'd1/k2/intro', 'd1/k2/a', 'd1/k2/b', 'd2', 'd10'];
const PLACES = ['', 'd1', 'd1/k1', 'd1/k2', 'd1/k2/a', 'd2'];
const DAYS = 11;
const DOCUMENTS = 3;
const calendar = Array.from({ length: DAYS }, (_, number) => daysAfter('2099-01-01', number));
const dayNumbered = (number: number) => calendar[number] ?? '';

type Rule = {
  readonly gives: Effect['gives'];
  readonly on: number;
  readonly path: string;
  readonly exceptions: readonly string[];
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly lasts: boolean;
  readonly by: number;
  readonly clause: string;
};
type Paper = {
  readonly start: number | undefined;
  readonly early: { readonly path: string; readonly day: number } | undefined;
  readonly end: { readonly path: string; readonly day: number } | undefined;
  readonly complete: number | undefined;
};

const day = fc.integer({ min: 0, max: DAYS - 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const place = fc.constantFrom(...PLACES);
const paper: fc.Arbitrary<Paper> = fc.record({
  start: fc.option(day, { nil: undefined, freq: 9 }),
  early: maybe(fc.record({ path: place, day })),
  end: maybe(fc.record({ path: place, day })),
  complete: fc.option(day, { nil: undefined, freq: 9 }),
});
const rule: fc.Arbitrary<Rule> = fc.record({
  gives: fc.constantFrom('expired', 'expired', 'suspended', 'continued', 'overridden', 'unknown'),
  on: fc.nat(DOCUMENTS - 1),
  path: place,
  exceptions: fc.uniqueArray(place.filter(Boolean), { maxLength: 2 }),
  since: maybe(day),
  until: maybe(day),
  lasts: fc.boolean(),
  by: fc.nat(DOCUMENTS - 1),
  clause: fc.constantFrom(...LEAVES),
});
const history = fc.record({
  papers: fc.array(paper, { minLength: DOCUMENTS, maxLength: DOCUMENTS }),
  rules: fc.array(rule, { maxLength: 8 }),
});

function inside(leaf: string, root: string): boolean {
  const [own, outer] = [leaf.split('/'), root.split('/').filter(Boolean)];
  return outer.every((segment, at) => own[at] === segment);
}

function touches(one: Pick<Rule, 'path' | 'exceptions'>, leaf: string): boolean {
  if (!inside(leaf, one.path)) return false;
  const needed = leaf.endsWith('/intro') ? leaf.slice(0, -'/intro'.length) : undefined;
  return one.exceptions.every(
    (kept) => !inside(leaf, kept) && !(needed && kept !== needed && inside(kept, needed)),
  );
}

function startDay({ start, early }: Paper, leaf: string): number | undefined {
  return early && inside(leaf, early.path) && (early.path !== '' || start === undefined)
    ? early.day
    : start;
}

function simulate(papers: readonly Paper[], rules: readonly Rule[]) {
  const paperOf = (number: number): Paper => papers[number] ?? never();
  const days = new Map(
    rules.map((one) => [one, one.since ?? startDay(paperOf(one.by), one.clause)]),
  );
  const sinceDay = (one: Rule) => days.get(one);
  const fired = new Set<Rule>(rules.filter((one) => sinceDay(one) === undefined));
  const termOver = (number: number, leaf: string, today: number) => {
    const { end } = paperOf(number);
    return end !== undefined && inside(leaf, end.path) && end.day <= today;
  };
  const begun = (one: Rule, today: number) => (sinceDay(one) ?? -1) <= today;
  const stopped = (one: Rule, today: number) => one.until !== undefined && one.until <= today;
  const gone = (number: number, leaf: string, today: number) =>
    termOver(number, leaf, today) ||
    [...fired].some(
      (one) =>
        one.gives === 'expired' &&
        one.lasts &&
        one.on === number &&
        sinceDay(one) !== undefined &&
        begun(one, today) &&
        touches(one, leaf),
    );
  const on = (number: number, leaf: string, today: number) =>
    [...fired].filter(
      (one) => one.on === number && touches(one, leaf) && begun(one, today) && !stopped(one, today),
    );
  const alive = (one: Rule, today: number) => one.lasts || !gone(one.by, one.clause, today);
  const down = (number: number, leaf: string, today: number) =>
    termOver(number, leaf, today) ||
    on(number, leaf, today).some(
      (one) =>
        (one.gives === 'expired' || one.gives === 'suspended') &&
        sinceDay(one) !== undefined &&
        alive(one, today),
    );

  const leaves = (one: Rule, today: number) =>
    /expired|suspended|overridden/u.test(one.gives) && !alive(one, today);
  const known = (number: number, today: number) => today <= (paperOf(number).complete ?? -1);
  const isOpen = (one: Rule) =>
    one.gives === 'unknown' ||
    (/expired|suspended/u.test(one.gives) && sinceDay(one) === undefined);

  function look(number: number, leaf: string, today: number): ValidityStatus {
    const start = startDay(paperOf(number), leaf);
    if (start !== undefined && today < start) return 'not-yet';
    const all = on(number, leaf, today);
    const living = all.filter((one) => alive(one, today));
    const ofKind = (kind: Rule['gives']) =>
      living.filter(({ gives }) => gives === kind).flatMap((one) => sinceDay(one) ?? []);
    const over = ofKind('expired');
    if (termOver(number, leaf, today)) over.push(paperOf(number).end?.day ?? never());
    if (over.length > 0) return afterEnd(Math.max(...ofKind('continued'), -1), Math.max(...over));
    if (ofKind('suspended').length > 0) return 'suspended';
    const open = all.some((one) => leaves(one, today)) || living.some(isOpen);
    return open || start === undefined || !known(number, today) ? 'unknown' : 'in-force';
  }

  const seen: ValidityStatus[][][] = [];
  for (let today = 0; today < DAYS; today += 1) {
    const due = rules.filter((one) => sinceDay(one) === today);
    const acting = due.filter((one) => !down(one.by, one.clause, today - 1));
    for (const one of acting) fired.add(one);
  }
  // Looked at afterwards: what a clause leaves behind is only known once it has gone.
  for (let today = 0; today < DAYS; today += 1) {
    seen.push(papers.map((_, number) => LEAVES.map((leaf) => look(number, leaf, today))));
  }
  return seen;
}

function afterEnd(continuedOn: number, endedOn: number): ValidityStatus {
  if (continuedOn === endedOn) return 'unknown';
  return continuedOn > endedOn ? 'in-force' : 'expired';
}

function never(): never {
  throw new RangeError('no such paper');
}

function asInput(papers: readonly Paper[], rules: readonly Rule[]) {
  const own = (one: { readonly path: string; readonly day: number }) => ({
    path: one.path,
    day: dayNumbered(one.day),
  });
  const documents = papers.map(({ start, early, end, complete }, number): DocumentTerm => ({
    key: `van-ban-${number}`,
    starts: [
      ...(start === undefined ? [] : [own({ path: '', day: start })]),
      ...(early ? [own(early)] : []),
    ],
    ends: end ? [own(end)] : [],
    ...(complete === undefined ? {} : { completeUntil: dayNumbered(complete) }),
  }));
  const effects = rules.map((one, at): Effect => ({
    gives: one.gives,
    on: { documentKey: `van-ban-${one.on}`, path: one.path },
    exceptions: one.exceptions,
    ...(one.since === undefined ? {} : { since: dayNumbered(one.since) }),
    ...(one.until === undefined ? {} : { until: dayNumbered(one.until) }),
    lasts: one.lasts,
    by: { documentKey: `van-ban-${one.by}`, path: one.clause },
    cause: { address: `van-ban-${one.by}/${one.clause}`, label: `quy định ${at}` },
    words: 'hết hiệu lực',
  }));
  return { documents, effects };
}

it('agrees with a day-by-day simulation on 10,000 histories of amendments', () => {
  const agreed = () =>
    fc.assert(
      fc.property(history, ({ papers, rules }) => {
        const expected = simulate(papers, rules);
        const validity = createValidity(asInput(papers, rules));
        for (const number of papers.keys()) {
          for (const [at, path] of LEAVES.entries()) {
            const periods = validity.periodsOf({ documentKey: `van-ban-${number}`, path });
            const found = calendar.map((today) => periodOn(periods, today).status).join();
            const wanted = expected.map((statuses) => statuses[number]?.[at]).join();
            if (found !== wanted) throw new Error(`${number} ${path}: ${found}, not ${wanted}`);
          }
        }
      }),
      { numRuns: 10_000 },
    );
  expect(agreed).not.toThrow();
}, 120_000);
