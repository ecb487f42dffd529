/**
 * Share of the best score that is given to a passage which belongs beside the best: from .8 on a writer takes a
 * passage in, from .85 on an apter one of the same document would lead in its place (local/aptest-first.ts).
 */
export const BESIDE = 0.82;
