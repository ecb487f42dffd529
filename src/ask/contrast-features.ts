import type { Article, Leaf } from '../domain/passage.ts';
import { contrary, contrastsIn, together, unspoken } from '../language/contrasts.ts';
import { headsOtherKind } from '../language/sub-kinds.ts';
import { leadInsTo } from './lead-ins-to.ts';

/**
 * Whether a passage speaks against the terms that a question, in any of its readings, speaks of, or its
 * heading is about a kind of the matter that neither they nor other `wordings` name: 1 or 0.
 */
export function contrastFeatures(readings: readonly string[], wordings: readonly string[]) {
  const asked = together(readings.map(contrastsIn));
  const said = [...readings, ...wordings];
  return (leaf: Leaf, article: Article) => {
    const headings = [article.document.title ?? '', article.heading].map(contrastsIn);
    const around = [...leadInsTo(leaf, article), leaf].map(({ text }) => contrastsIn(text));
    const whole = article.leaves.map(({ text }) => contrastsIn(text));
    return {
      contrary: Math.min(1, contrary(asked, [...headings, ...around])),
      contraryHeading:
        headsOtherKind(article.heading, said) ||
        headsOtherKind(labelOf(leaf.text), said) ||
        contrary(asked, headings) > 0
          ? 1
          : 0,
      unspoken: Math.min(1, unspoken(asked, [...headings, ...whole])),
    };
  };
}

/** What a leaf names before its colon: "3. Gia hạn, cấp lại: 05 ngày." Empty where it names nothing. */
function labelOf(text: string): string {
  return (
    /^\s*(?:\d+\p{L}?\.|\p{L}\))?\s*(?<label>[^:;.\n]{2,60}):\s/u.exec(text)?.groups?.['label'] ??
    ''
  );
}
