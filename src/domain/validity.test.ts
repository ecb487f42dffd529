import { expect, it } from 'vitest';
import type { DocumentTerm, Effect } from './effect.ts';
import { createValidity, periodOn } from './validity.ts';

const old: DocumentTerm = {
  key: 'cu',
  starts: [{ path: '', day: '2090-01-01' }],
  ends: [],
  completeUntil: '2099-12-31',
};
const later: DocumentTerm = { ...old, key: 'moi', starts: [{ path: '', day: '2095-03-01' }] };
const third: DocumentTerm = { ...old, key: 'ba', starts: [{ path: '', day: '2096-05-01' }] };

/** What `moi` does to `cu`. */
function does(gives: Effect['gives'], path: string, rest: Partial<Effect> = {}): Effect {
  return {
    gives,
    on: { documentKey: 'cu', path },
    exceptions: [],
    lasts: gives === 'expired' || gives === 'unknown',
    by: { documentKey: 'moi', path: 'd9/k2' },
    cause: { address: 'moi/d9/k2', label: 'khoản 2 Điều 9 Nghị định 9902/2095/NĐ-CP' },
    words: gives === 'suspended' ? 'ngưng hiệu lực' : 'hết hiệu lực',
    ...rest,
  };
}

function on(
  day: string,
  path: string,
  effects: readonly Effect[],
  documents = [old, later, third],
) {
  const validity = createValidity({ documents, effects });
  return periodOn(validity.periodsOf({ documentKey: 'cu', path }), day);
}

it('ends an điều on the day the ending clause takes effect, and explains itself', () => {
  const effects = [does('expired', 'd5')];
  expect(on('2095-02-28', 'd5/k1/a', effects).status).toBe('in-force');
  expect(on('2095-03-01', 'd5/k1/a', effects)).toEqual({
    status: 'expired',
    from: '2095-03-01',
    reason: 'hết hiệu lực từ 01/03/2095 theo khoản 2 Điều 9 Nghị định 9902/2095/NĐ-CP',
    cause: effects[0]?.cause,
  });
});

it('keeps the excepted points and the lead-ins that they need', () => {
  const effects = [does('expired', 'd5', { exceptions: ['d5/k1/i', 'd5/k5/d'] })];
  const status = (path: string) => on('2096-01-01', path, effects).status;
  expect(['d5/k1/i', 'd5/k1/intro', 'd5/intro', 'd5/k5/d', 'd50'].map(status)).toEqual(
    Array.from({ length: 5 }, () => 'in-force'),
  );
  expect(['d5/k1/b', 'd5/k2/intro', 'd5/k5/dd'].map(status)).toEqual(
    Array.from({ length: 3 }, () => 'expired'),
  );
  expect(on('2096-01-01', 'd5', effects).reason).toContain(
    '(trừ điểm i khoản 1 Điều 5, điểm d khoản 5 Điều 5)',
  );
});

it('begins a khoản earlier than its law', () => {
  const law: DocumentTerm = {
    ...old,
    starts: [...old.starts, { path: 'd43/k2', day: '2089-07-01' }],
  };
  expect(on('2089-07-01', 'd43/k2/g', [], [law]).status).toBe('in-force');
  expect(on('2089-07-01', 'd43/k1', [], [law]).status).toBe('not-yet');
  expect(on('2089-06-30', 'd43/k2/g', [], [law]).reason).toBe('có hiệu lực từ 01/07/2089');
});

it('ends a chapter by its own term and lets the rest go on', () => {
  const cause = { address: 'cu/d16/k2', label: 'khoản 2 Điều 16 Nghị định 9901/2090/NĐ-CP' };
  const decree = { ...old, ends: [{ path: 'd14', day: '2097-03-01', cause }] };
  expect(on('2097-02-28', 'd14/k1', [], [decree]).status).toBe('in-force');
  expect(on('2097-03-01', 'd14/k1', [], [decree]).reason).toBe(
    'hết hiệu lực từ 01/03/2097 theo khoản 2 Điều 16 Nghị định 9901/2090/NĐ-CP',
  );
  expect(on('2097-03-01', 'd13', [], [decree]).status).toBe('in-force');
});

it('suspends up to a day and is in force again afterwards', () => {
  const effects = [does('suspended', '', { until: '2096-01-01' })];
  expect(on('2095-12-31', 'd1', effects)).toMatchObject({
    status: 'suspended',
    reason:
      'ngưng hiệu lực từ 01/03/2095 theo khoản 2 Điều 9 Nghị định 9902/2095/NĐ-CP đến trước 01/01/2096',
  });
  expect(on('2096-01-01', 'd1', effects).status).toBe('in-force');
});

it('suspends up to an event without inventing its day', () => {
  const period = on('2098-01-01', 'd1', [does('suspended', '')]);
  expect(period.status).toBe('suspended');
  expect(period.reason).toContain('chưa xác định ngày kết thúc');
});

it('lets a later suspension take the place of one whose resolution was replaced', () => {
  const replaces = does('expired', '', {
    on: { documentKey: 'moi', path: '' },
    by: { documentKey: 'ba', path: 'd5' },
  });
  const again = does('suspended', '', {
    by: { documentKey: 'ba', path: 'd1' },
    cause: { address: 'ba/d1', label: 'Điều 1 Nghị quyết 9903/2096/NQ-CP' },
  });
  const first = does('suspended', '');
  expect(on('2096-05-01', 'd1', [first, replaces, again])).toMatchObject({
    status: 'suspended',
    cause: again.cause,
  });
  expect(on('2096-05-01', 'd1', [first, replaces]).status).toBe('unknown');
});

it('keeps a replaced decree going while the one that replaced it is suspended', () => {
  const continues = does('continued', '', {
    by: { documentKey: 'ba', path: 'd2' },
    cause: { address: 'ba/d2', label: 'Điều 2 Nghị quyết 9903/2096/NQ-CP' },
  });
  const effects = [does('expired', ''), continues];
  expect(on('2096-04-30', 'd1', effects).status).toBe('expired');
  expect(on('2096-05-01', 'd1', effects)).toMatchObject({
    status: 'in-force',
    reason: 'tiếp tục áp dụng từ 01/05/2096 theo Điều 2 Nghị quyết 9903/2096/NQ-CP',
  });
});

it('leaves it to a person when one document ends and continues the same point', () => {
  const effects = [does('expired', 'd5'), does('continued', 'd5/k2/dd')];
  expect(on('2096-01-01', 'd5/k2/dd', effects).status).toBe('unknown');
  expect(on('2096-01-01', 'd5/k2/g', effects).status).toBe('expired');
});

it('does not revive the old rule when a rule for a time is over', () => {
  const window = { ...later, ends: [{ path: '', day: '2097-03-01' }] };
  const effects = [does('expired', 'd25', { lasts: false, words: 'không còn thực hiện' })];
  expect(on('2097-02-28', 'd25', effects, [old, window]).status).toBe('expired');
  const after = on('2097-03-01', 'd25', effects, [old, window]);
  expect(after.status).toBe('unknown');
  expect(after.reason).toContain('chưa xác định quy định nào áp dụng');
});

it('shows the rule that goes before it for a time, and opens the question when that is over', () => {
  const window = { ...later, ends: [{ path: '', day: '2097-03-01' }] };
  const words = 'trong thời gian này ưu tiên quy định khác';
  const effects = [does('overridden', 'd103', { words })];
  const during = on('2097-02-28', 'd103/k2', effects, [old, window]);
  expect(during.status).toBe('in-force');
  expect(during.reason).toContain(`${words} theo khoản 2 Điều 9`);
  expect(on('2097-03-01', 'd103/k2', effects, [old, window]).status).toBe('unknown');
});

it('names the rule that goes before it even where something else is in doubt', () => {
  const doubt = does('unknown', '', { words: 'có thể đã bị thay đổi' });
  const before = does('overridden', 'd103', { words: 'ưu tiên áp dụng quy định khác' });
  expect(on('2096-01-01', 'd103', [doubt, before])).toMatchObject({
    status: 'unknown',
    reason:
      'có thể đã bị thay đổi; ưu tiên áp dụng quy định khác theo khoản 2 Điều 9 Nghị định 9902/2095/NĐ-CP',
  });
});

it('lets a repeal stand when the document that made it has ended', () => {
  const window = { ...later, ends: [{ path: '', day: '2097-03-01' }] };
  expect(on('2098-01-01', 'd5', [does('expired', 'd5')], [old, window]).status).toBe('expired');
});

it('does nothing through a clause that was suspended before it took effect', () => {
  const suspends = does('suspended', '', {
    on: { documentKey: 'moi', path: '' },
    by: { documentKey: 'ba', path: 'd1' },
    since: '2095-02-01',
  });
  expect(on('2096-01-01', 'd5', [does('expired', 'd5'), suspends]).status).toBe('in-force');
});

it('does not cascade from a replaced law to the decree that guides it', () => {
  const effects = [does('expired', '', { on: { documentKey: 'luat', path: '' } })];
  expect(on('2096-01-01', 'd1', effects).status).toBe('in-force');
});

it('is never simply in force where a document that is not held may have ended it', () => {
  const doubt = does('unknown', '', {
    since: '2096-01-01',
    words: 'có thể đã bị Nghị định 9909/2096/NĐ-CP thay đổi; kho chưa có văn bản này',
  });
  expect(on('2095-12-31', 'd1', [doubt]).status).toBe('in-force');
  expect(on('2096-01-01', 'd1', [doubt])).toMatchObject({
    status: 'unknown',
    reason: doubt.words,
  });
});

it('doubts an ending without a day instead of choosing one', () => {
  const undated = { ...later, starts: [] };
  const period = on('2096-01-01', 'd5', [does('expired', 'd5')], [old, undated]);
  expect(period.status).toBe('unknown');
  expect(period.reason).toContain('chưa xác định ngày');
});

it('claims force only up to the day for which nothing can be missing', () => {
  const known = { ...old, completeUntil: '2095-06-30' };
  expect(on('2095-06-30', 'd1', [], [known]).status).toBe('in-force');
  expect(on('2095-07-01', 'd1', [], [known]).status).toBe('unknown');
});

it('takes one and the same first day from the three ways of writing a term', () => {
  // "đến trước ngày 01/3", "hết hiệu lực kể từ ngày 01/3", "đến hết ngày 28/02".
  const term = { ...old, ends: [{ path: '', day: '2097-03-01' }] };
  const validity = createValidity({ documents: [term], effects: [] });
  const periods = validity.periodsOf({ documentKey: 'cu', path: 'd1' });
  expect(periods.map(({ from, until }) => [from, until])).toEqual([
    [undefined, '2090-01-01'],
    ['2090-01-01', '2097-03-01'],
    ['2097-03-01', undefined],
  ]);
});
