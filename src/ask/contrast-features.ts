import type { Article, Leaf } from '../domain/passage.ts';
import { contrary, contrastsIn, together, unspoken } from '../language/contrasts.ts';
import { leadInsTo } from './lead-ins-to.ts';

const nothing = { contrary: 0, contraryHeading: 0, unspoken: 0 } as const;

/** Whether a passage speaks against the terms that a question, in any of its readings, speaks of: 1 or 0. */
export function contrastFeatures(readings: readonly string[]) {
  const asked = together(readings.map(contrastsIn));
  if (asked.size === 0) return () => nothing;
  return (leaf: Leaf, article: Article) => {
    const headings = [article.document.title ?? '', article.heading].map(contrastsIn);
    const around = [...leadInsTo(leaf, article), leaf].map(({ text }) => contrastsIn(text));
    const whole = article.leaves.map(({ text }) => contrastsIn(text));
    return {
      contrary: Math.min(1, contrary(asked, [...headings, ...around])),
      contraryHeading: Math.min(1, contrary(asked, headings)),
      unspoken: Math.min(1, unspoken(asked, [...headings, ...whole])),
    };
  };
}
