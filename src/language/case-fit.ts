/** How a text stands to the case of a question: it is made for it, for another, or for any. */
export type CaseFit = 'asked' | 'other' | 'silent';
