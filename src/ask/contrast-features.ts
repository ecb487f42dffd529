import type { Article, Leaf } from '../domain/passage.ts';
import { contrary, contrastsIn, unspoken, type Spoken } from '../language/contrasts.ts';
import { leadInsTo } from './lead-ins-to.ts';

/** Of the sets that each reading of a question speaks of, 1 where any speaks against a passage. */
export function contrastFeatures(readings: readonly string[]) {
  const asked = readings.map(contrastsIn);
  const least = (count: (reading: Spoken) => number) => Math.min(1, ...asked.map(count));
  return (leaf: Leaf, article: Article) => {
    const headings = [article.document.title ?? '', article.heading].map(contrastsIn);
    const around = [...leadInsTo(leaf, article), leaf].map(({ text }) => contrastsIn(text));
    const whole = article.leaves.map(({ text }) => contrastsIn(text));
    return {
      contrary: least((reading) => contrary(reading, [...headings, ...around])),
      contraryHeading: least((reading) => contrary(reading, headings)),
      unspoken: least((reading) => unspoken(reading, [...headings, ...whole])),
    };
  };
}
