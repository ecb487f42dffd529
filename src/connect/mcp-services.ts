import type { z } from 'zod';
import type { HitDocument, SearchResult } from '../ask/search-provisions.ts';
import type { Timeline } from '../ask/timeline.ts';
import type { AmendedText } from '../domain/amendment.ts';
import type { Answer } from '../domain/answer.ts';
import type { ValidityView } from '../domain/citation.ts';
import type { AppError } from '../domain/errors.ts';
import type { TrustTier } from '../domain/legal-document.ts';
import type { Question } from '../domain/question.ts';

/** What the tools call; `assemble.ts` gives the real ones. */
export type McpServices = {
  readonly ask: (question: Question, hooks: { readonly signal: AbortSignal }) => Promise<Answer>;
  readonly search: (question: Question, limit: number) => Promise<SearchResult>;
  readonly provision: (
    address: string,
    options: { readonly asOf?: string },
  ) => Promise<ReadProvision | undefined>;
  readonly timeline: (address: string) => Promise<Timeline | undefined>;
  /** An Answer as the HTTP API describes it. */
  readonly answerSchema: z.ZodType<Answer>;
  /** Told of faults of ours; the client only learns that there was one. */
  readonly onFault: (fault: AppError) => void;
};

/** As much of a provision view as a program reads. */
export type ReadProvision = {
  readonly address: string;
  readonly label: string;
  readonly document: HitDocument & {
    readonly issuer?: string;
    readonly tier: TrustTier;
    readonly territory: string;
    readonly issuedOn?: string;
    readonly effectiveFrom?: string;
  };
  readonly article: {
    readonly text: string;
    /** Offset of `text` in the version; that of the parts has the same zero. */
    readonly start: number;
    readonly parts: readonly { readonly address: string; readonly start: number }[];
  };
  /** How it reads on the day, where amendments changed it; `article` is the text before them. */
  readonly amended?: AmendedText;
  readonly validity: ValidityView;
  readonly restsOn: readonly string[];
  readonly aknIri: string;
};
