import { ruleTokens, type RuleToken } from '../../language/rule-tokens.ts';
import type { Catalogue } from '../../store/catalogue.ts';
import { claimOf } from './claim-of.ts';
import type { CitedText } from './cited-text.ts';
import { compareClaim, type Comparison } from './compare-claim.ts';
import { quotedElsewhere } from './quoted-elsewhere.ts';
import type { Resolved } from './resolve-citation.ts';

/** A citation with how what is said of it stands to what it says. */
export type Judged = {
  readonly resolved: Resolved;
  readonly content: Comparison;
  /** How it stands to the words of today, where those on file were replaced. */
  readonly today?: Comparison;
};

/** "Căn cứ Luật …;" names a basis and says nothing of what it holds; behind a comma it may. */
const basisLine = /^[\s*–+-]*căn cứ/iu;

/** "UBND xã kính trình …" is of the case; what shares half of its words with the provision is of the rule. */
const SHARE = 0.5;
/** A duty or a period is a rule, though it may be that of another place. */
const isRule = ({ kind, value }: RuleToken): boolean =>
  (kind === 'mode' && /^(?:must|must-not|need-not)$/u.test(value)) ||
  (kind === 'amount' && /\|(?:ngày|ngày làm việc|giờ|tuần|tháng|tuổi)$/u.test(value));

function speaksOf(claim: string, { provisions, headings }: CitedText): boolean {
  if (ruleTokens(claim).some(isRule)) return true;
  const said = ruleTokens(claim).filter(({ kind }) => kind === 'word');
  const held = new Set(
    ruleTokens([...provisions.flat(), headings].join('\n')).map(({ value }) => value),
  );
  return said.filter(({ value }) => held.has(value)).length > said.length * SHARE;
}

/**
 * Holds what the draft says against what it cites, one result a citation. The citations of one
 * sentence prove it together; one of a whole document proves nothing but that it exists.
 */
export async function judgeContent(
  resolved: readonly Resolved[],
  catalogue: Pick<Catalogue, 'version'>,
): Promise<readonly Judged[]> {
  const bySentence = Map.groupBy(resolved, ({ citation }) => citation.sentence);
  const compared = new Map<Resolved, Comparison>();
  const today = new Map<Resolved, Comparison>();
  let quotes = 0;
  for (const [sentence, citing] of bySentence) {
    quotes += sentence.quotes.length;
    if (sentence.quotes.length > 0 && quotes > MAX_QUOTES) {
      for (const one of citing) compared.set(one, tooManyQuotes);
      continue;
    }
    const claim = claimOf(
      sentence,
      citing.map(({ citation }) => citation),
    );
    const found = citing.flatMap((one) => (one.existence === 'found' ? one.found : []));
    const cited: CitedText = {
      provisions: found.flatMap(({ texts }) => (texts.length > 0 ? [texts] : [])),
      headings: found.map(({ headings }) => headings).join('\n'),
      labels: found.map(({ shown }) => shown.label).join('\n'),
    };
    const comparison = await placed(
      compareClaim(sentence, claim, cited),
      { citing, cited },
      catalogue,
    );
    const isBasis =
      basisLine.test(sentence.text) && sentence.quotes.length === 0 && !speaksOf(claim, cited);
    if (found.some(({ reworded }) => reworded)) {
      const now = compareClaim(sentence, claim, {
        ...cited,
        provisions: found.flatMap(({ texts, reworded }) =>
          texts.length > 0 ? [reworded?.texts ?? texts] : [],
        ),
      });
      for (const one of citing) today.set(one, ofOne(one, { comparison: now, cited, isBasis }));
    }
    for (const one of citing) compared.set(one, ofOne(one, { comparison, cited, isBasis }));
  }
  return resolved.map((one) => {
    const now = today.get(one);
    const content = compared.get(one) ?? nothingSaid;
    return { resolved: one, content, ...(now ? { today: now } : {}) };
  });
}

/** Forty pages quote law some hundred times; each is looked for in all that its sentence cites. */
const MAX_QUOTES = 200;

const tooManyQuotes: Comparison = {
  content: 'open',
  reasons: [
    `Dự thảo trích dẫn quá ${MAX_QUOTES} đoạn; đoạn này chưa được đối chiếu, hãy kiểm tra từng phần dự thảo.`,
  ],
};

const nothingSaid: Comparison = { content: 'nothing-said', reasons: [] };

type Compared = {
  readonly comparison: Comparison;
  readonly cited: CitedText;
  readonly isBasis: boolean;
};

function ofOne({ citation }: Resolved, { comparison, cited, isBasis }: Compared): Comparison {
  if (isBasis && comparison.content === 'open') return nothingSaid;
  const isWhole = citation.paths.length === 0;
  if (comparison.content === 'nothing-said' || (!isWhole && cited.provisions.length > 0)) {
    return comparison;
  }
  if (isWhole && comparison.content !== 'open') return comparison;
  return {
    content: 'open',
    reasons: ['Chỉ dẫn văn bản, không nêu điều, khoản, nên không đối chiếu được nội dung.'],
  };
}

/** Says where a quotation stands that is not where the draft says it is. */
async function placed(
  comparison: Comparison,
  { citing, cited }: { readonly citing: readonly Resolved[]; readonly cited: CitedText },
  catalogue: Pick<Catalogue, 'version'>,
): Promise<Comparison> {
  const [first] = citing;
  if (comparison.content !== 'wrong' || !first) return comparison;
  const documents = [...new Set(citing.flatMap(({ document }) => document ?? []))];
  const places: string[] = [];
  for (const { text } of first.citation.sentence.quotes) {
    for (const document of documents) {
      const place = await quotedElsewhere(text, document, catalogue);
      if (place) places.push(`Đoạn này đứng ở ${place}.`);
    }
  }
  // A document that is cited as a whole holds it, and does not say where.
  const isInside = cited.provisions.length === 0 && places.length > 0;
  if (isInside) return { content: 'open', reasons: places };
  return { ...comparison, reasons: [...comparison.reasons, ...new Set(places)] };
}
