import type { Effect } from '../../domain/effect.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { isWithin, splitAddress } from '../../domain/provision.ts';
import { rankOf } from '../../domain/rank.ts';
import type { OutlineNode, StatedRelation } from '../../store/catalogue.ts';
import { causeOf } from './cause.ts';
import type { KeyOf } from './held-keys.ts';
import { pathsIn, type Outlines } from './outline.ts';

type Sources = {
  readonly documents: readonly LegalDocument[];
  readonly relations: readonly StatedRelation[];
  readonly keyOf: KeyOf;
  readonly outlines: Outlines;
  /** Paths of the leaves that a continuation limited to some matters is about. */
  readonly leaves: ReadonlyMap<StatedRelation, readonly string[]>;
};

/**
 * What the clauses of held documents do to provisions of documents, held or not: what amended one that is not
 * held must be known to have ended with it.
 */
export function effectsOf(sources: Sources): Effect[] {
  const held = new Map(sources.documents.map((document) => [document.key, document]));
  const claimants = new Set(
    sources.relations
      .filter(({ kind, target, documentKey }) => kind === 'overrides' && target === documentKey)
      .map(({ documentKey }) => documentKey),
  );
  return sources.relations.flatMap((relation) => {
    const by = held.get(relation.documentKey);
    const key = sources.keyOf(relation) ?? splitAddress(relation.target).documentKey;
    const target = held.get(key);
    if (relation.by !== undefined || !by || by.key === key) return [];
    const does = whatItDoes(relation, by);
    if (!does || !mayAct(by, target)) return [];
    const outranked = target && rankOf(by) > rankOf(target) && !claimants.has(by.key);
    const effect = { ...does, ...(outranked ? doubtfulOf(relation, by) : {}) };
    return placesOf(relation, key, sources).map(({ path, exceptions, open }) => ({
      ...effect,
      ...(open ? inPart(effect) : {}),
      on: { documentKey: key, path },
      exceptions,
    }));
  });
}

/**
 * Only a normative text changes another, and only where it applies itself. Of a target that is not held no
 * more than the number is known, which provinces share.
 */
export function mayAct(by: LegalDocument, target: LegalDocument | undefined): boolean {
  const reaches = by.territory === 'nation' || by.territory === target?.territory;
  return by.tier === 'normative' && (target?.tier ?? 'normative') === 'normative' && reaches;
}

type Does = Omit<Effect, 'on' | 'exceptions'>;
type Verb = Pick<Effect, 'gives' | 'lasts' | 'words'>;

const verbs: Partial<Record<StatedRelation['kind'], Verb>> = {
  repeals: { gives: 'expired', lasts: true, words: 'hết hiệu lực' },
  replaces: { gives: 'expired', lasts: true, words: 'được thay thế, hết hiệu lực' },
  suspends: { gives: 'suspended', lasts: false, words: 'ngưng hiệu lực' },
  continues: { gives: 'continued', lasts: false, words: 'tiếp tục áp dụng' },
  overrides: {
    gives: 'overridden',
    lasts: false,
    words: 'trong thời gian này ưu tiên áp dụng quy định khác',
  },
};

function whatItDoes(relation: StatedRelation, by: LegalDocument): Does | undefined {
  const verb = verbOf(relation, by);
  if (!verb) return undefined;
  const { since, until, from } = relation;
  return {
    ...verb,
    words: wordsFor(verb.words, relation),
    by: { documentKey: by.key, path: from },
    cause: causeOf(relation, by),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

/** The verb of a reason, with what the sentence keeps for cases that have begun. */
export function wordsFor(words: string, { quote }: StatedRelation): string {
  return keepsCases.test(quote) ? `${words}, trừ trường hợp chuyển tiếp,` : words;
}

const keepsCases = /hết hiệu lực[^.;]{0,160}trừ (?:các )?trường hợp\s/u;

/** How the reason begins of what has ended because other words stand in its place. */
export const REWRITTEN = 'nội dung cũ được thay bằng quy định mới';

function verbOf(relation: StatedRelation, by: LegalDocument): Verb | undefined {
  const { kind, manner, target } = relation;
  if (manner === 'not-performed') {
    // What a text for a time does away with is not done away with for good.
    return { gives: 'expired', lasts: by.effectiveTo === undefined, words: 'không còn thực hiện' };
  }
  if (kind !== 'amends') return verbs[kind];
  if (!target.includes('/')) return undefined;
  if (manner === 'rewrites') {
    return { gives: 'expired', lasts: true, words: REWRITTEN };
  }
  const words = `đã được sửa đổi một phần theo ${causeOf(relation, by).label}; hãy đọc cả hai`;
  return manner === 'words' ? { gives: 'unknown', lasts: true, words } : undefined;
}

/** A lower text changes a higher one only where a rule says so, which a person must find. */
function doubtfulOf(relation: StatedRelation, by: LegalDocument): Verb {
  const { label } = causeOf(relation, by);
  const words = `${label} nêu việc thay đổi quy định này nhưng là văn bản cấp thấp hơn; cần người kiểm tra`;
  return { gives: 'unknown', lasts: true, words };
}

/** What is kept cannot be told, so nothing is simply over. */
function inPart({ words, cause, gives }: Does): Partial<Does> {
  if (gives === 'unknown') return {};
  const doubt = `có thể đã ${words} một phần theo ${cause.label}; cần đối chiếu nội dung được giữ lại`;
  return { gives: 'unknown', words: doubt };
}

type Outline = Outlines extends ReadonlyMap<string, infer Of> ? Of : never;

type PlaceOf = {
  readonly path: string;
  readonly exceptions: readonly string[];
  readonly open: boolean;
};

/** Where an effect acts in its target; at the root of an annex when its place is not found. */
function placesOf(relation: StatedRelation, key: string, sources: Sources): readonly PlaceOf[] {
  const outline = sources.outlines.get(key) ?? [];
  const { path } = splitAddress(relation.target);
  const about = sources.leaves.get(relation);
  if (about) return about.map((leaf) => ({ path: leaf, exceptions: [], open: false }));
  const excepted = (relation.exceptions ?? []).map((one) => splitAddress(one).path);
  const found = pathsIn(path, outline) ?? wholeAnnex(path, outline);
  const kept = excepted.map((one) => keptBy(one, outline));
  const around = excepted.flatMap((one, at) =>
    kept[at] === undefined ? [aroundOf(one, path, outline)] : [],
  );
  const open = relation.open === true || found === undefined || around.includes(undefined);
  const unclear = [...new Set(around.flatMap((one) => one ?? []))];
  const known = kept.flatMap((one) => one ?? []);
  const exceptions = open ? known : [...known, ...unclear];
  const places = found ?? rootOf(path, outline);
  return [
    ...places.map((place) => ({ path: place, exceptions, open })),
    ...(open ? [] : unclear.map((place) => ({ path: place, exceptions: known, open: true }))),
  ];
}

/** What a place that is not found must lie in, inside what is acted upon: only there it is open what stays. */
function aroundOf(path: string, target: string, outline: Outline): readonly string[] | undefined {
  const outer = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (!isWithin(outer, target) || outer === target) return undefined;
  return pathsIn(outer, outline) ?? aroundOf(outer, target, outline);
}

/** A form has a number of its own: one that is not found leaves no doubt about the others. */
function keptBy(path: string, outline: readonly OutlineNode[]): readonly string[] | undefined {
  return pathsIn(path, outline) ?? (/\/mau-[^/]+$/u.test(path) ? [path] : undefined);
}

/** An annex that is not held is still ended or kept as a whole: questions name it all the same. */
function wholeAnnex(path: string, outline: Outline): readonly string[] | undefined {
  const isAnnex = /^pl-[^/]+$/u.test(path);
  return isAnnex && !outline.some((node) => node.path === path) ? [path] : undefined;
}

function rootOf(path: string, outline: Outline) {
  const [root = ''] = path.split('/');
  return outline.some((node) => node.path === root) ? [root] : [];
}
