import type { Answer } from '../domain/answer.ts';
import type {
  DocumentFacts,
  LegalDocument,
  Relation,
  RelationKind,
} from '../domain/legal-document.ts';
import type { LinePlace } from '../domain/line-place.ts';
import type { Petition } from '../domain/petition.ts';
import type { Provision } from '../domain/provision.ts';
import type { Approved } from '../domain/review.ts';
import type { Warning } from '../domain/source-text.ts';
import type { NumberGap, StructuredDocument } from '../domain/structured-document.ts';

/**
 * What the product knows: documents, their versions and provisions, relations, answers, and what
 * waits for a person. Everything that a method was given is on disk when its promise resolves.
 */
export type Catalogue = {
  /** Keeps a version, its source bytes and its provisions, or says that they are held already. */
  readonly save: (version: NewVersion) => Promise<SaveResult>;
  /** Versions whose text is searchable and citable: accepted, and the newest of their document. */
  readonly searchableVersions: () => Promise<readonly string[]>;
  /** Every document that has an accepted version, in key order. */
  readonly documents: () => Promise<readonly LegalDocument[]>;
  readonly document: (key: string) => Promise<LegalDocument | undefined>;
  /** Documents whose number is this one, compared without case and spaces; several issuers may. */
  readonly documentsNumbered: (number: string) => Promise<readonly LegalDocument[]>;
  /** One accepted version as it was structured, for chunking, evaluation and repair. */
  readonly version: (versionId: string) => Promise<VersionRecord | undefined>;
  /**
   * One provision with its literal text, its document and its place in the tree; undefined when
   * it is not held or its text no longer has the hash that was kept with it (it is then logged and
   * withdrawn).
   */
  readonly provision: (
    address: string,
    options?: AtVersion,
  ) => Promise<ProvisionRecord | undefined>;
  /** The whole điều (or annex, form, named part) around an address. */
  readonly article: (address: string, options?: AtVersion) => Promise<ArticleRecord | undefined>;
  /**
   * The literal slice `[start, end)` of a version's text.
   *
   * Undefined unless the whole text still has its hash.
   */
  readonly text: (versionId: string, start: number, end: number) => Promise<string | undefined>;
  /** Where the lines of a version stand on its pages; none for formats without pages. */
  readonly places: (versionId: string) => Promise<readonly LinePlace[]>;
  /** Relations that a searchable version states, in text order. */
  readonly relationsFrom: (documentKey: string) => Promise<readonly StatedRelation[]>;
  /** Relations of searchable versions that point at a document or at anything inside it. */
  readonly relationsTo: (documentKey: string) => Promise<readonly StatedRelation[]>;
  /** Relations of these kinds that searchable versions state, by document, in text order. */
  readonly relationsOfKinds: (kinds: readonly RelationKind[]) => Promise<readonly StatedRelation[]>;
  /** Nodes of a document's newest version, in text order, without their text. */
  readonly outline: (documentKey: string) => Promise<readonly OutlineNode[]>;
  /** Addresses of the điều of searchable versions whose heading begins with these words, whatever their case. */
  readonly articlesHeaded: (words: string) => Promise<readonly string[]>;
  /** Provisions of searchable versions that are kept undivided because this copy lacks numbers. */
  readonly gaps: () => Promise<readonly HeldGap[]>;
  /** Versions that wait for a person, oldest first, damaged ones included. */
  readonly pendingReview: () => Promise<readonly VersionView[]>;
  /** One that waits, with its text; undefined when it does not wait or lost its hash. */
  readonly waiting: (versionId: string) => Promise<WaitingVersion | undefined>;
  /**
   * Accepts a waiting version as it reads under a person's corrections, which are kept and win over
   * what a machine reads from the same bytes ever after.
   */
  readonly approve: (versionId: string, approval: Approval) => Promise<Approved>;
  /** Takes a waiting version off the queue without accepting it. */
  readonly reject: (versionId: string, reason: string) => Promise<void>;
  /** Puts a rejected version back on the queue. */
  readonly reopen: (versionId: string) => Promise<void>;
  /** What a person corrected for these source bytes; empty when nothing. */
  readonly corrections: (sha256: string) => Promise<Partial<DocumentFacts>>;
  /** Makes a document unsearchable; its versions stay for the answers that cite them, with the reason. */
  readonly withdraw: (documentKey: string, reason: string) => Promise<boolean>;
  readonly saveAnswer: (answer: Answer) => Promise<void>;
  readonly answer: (id: string) => Promise<Answer | undefined>;
  /** Removes up to `limit` answers made before an instant that no petition rests on; how many. */
  readonly removeAnswers: (before: Date, limit: number) => Promise<number>;
  /**
   * Keeps a petition and gives the one that is kept: an answer has one at most, and the first stays.
   * Undefined when that one lost its seal.
   */
  readonly savePetition: (filing: Filing) => Promise<Petition | undefined>;
  /** Petitions that are collected on a Thursday, in the order of filing. */
  readonly petitions: (collection: string) => Promise<readonly Petition[]>;
  readonly counts: () => Promise<CatalogueCounts>;
  /** Everything that no longer has the hash that was kept with it. Reads the whole catalogue. */
  readonly findDamage: () => Promise<readonly Damage[]>;
  readonly close: () => Promise<void>;
};

/** Which version of a document is meant; the newest accepted one when absent. */
export type AtVersion = { readonly versionId?: string };

/** A version on its way in. `review` not empty means that a person must look first. */
export type NewVersion = {
  /** From `versionIdOf`; chunks carry it too. */
  readonly id: string;
  readonly documentKey: string;
  readonly facts: DocumentFacts;
  readonly structured: StructuredDocument;
  readonly relations: readonly Relation[];
  readonly review: readonly Warning[];
  readonly source: SourceFile;
  /** Facts that a person gave; with any, the same bytes with other facts are a new version. */
  readonly confirmed: Partial<DocumentFacts>;
  /**
   * Why a person must look first when the document is held with other words; absent where a person
   * said which document it is.
   */
  readonly doubtWhenHeld?: Warning;
};

/** The file as it was given. */
export type SourceFile = {
  /** SHA-256 of `bytes`, lower-case hex. */
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

export type SaveOutcome = 'accepted' | 'duplicate' | 'new-version' | 'needs-review';

export type SaveResult = {
  readonly outcome: SaveOutcome;
  /** The version that is held; for a duplicate the one that was there before. */
  readonly versionId: string;
  readonly documentKey: string;
  /** Why a person must look first; empty unless `needs-review`. */
  readonly review: readonly Warning[];
  /** Why a person rejected this version when it came before; then nothing new is kept. */
  readonly rejected?: string;
};

export type VersionState = 'accepted' | 'needs-review' | 'rejected' | 'withdrawn';

export type VersionView = {
  readonly id: string;
  readonly documentKey: string;
  readonly state: VersionState;
  readonly sourceSha256: string;
  readonly fileName: string;
  /** ISO instant. */
  readonly savedAt: string;
};

export type VersionRecord = {
  readonly id: string;
  /** As of this version: its `versionId` is `id`. */
  readonly document: LegalDocument;
  readonly structured: StructuredDocument;
  readonly relations: readonly Relation[];
};

export type ProvisionRecord = {
  readonly address: string;
  readonly document: LegalDocument;
  readonly versionId: string;
  readonly provision: Provision;
  /** Literal slice of the version's text, heading and everything below included. */
  readonly text: string;
  /** Outermost first, without the provision itself. */
  readonly ancestors: readonly Provision[];
  /** In text order. */
  readonly children: readonly Provision[];
};

export type ArticleRecord = {
  readonly address: string;
  readonly document: LegalDocument;
  readonly versionId: string;
  readonly article: Provision;
  readonly text: string;
  readonly ancestors: readonly Provision[];
  /** Everything below the điều, in text order, outer before inner. */
  readonly descendants: readonly Provision[];
  /** The điều before and after it in the document, wherever they stand in the tree. */
  readonly previous?: Provision;
  readonly next?: Provision;
};

export type OutlineNode = Pick<Provision, 'path' | 'parent' | 'kind'>;

export type HeldGap = NumberGap & { readonly documentKey: string };

export type StatedRelation = Relation & {
  readonly documentKey: string;
  readonly versionId: string;
};

export type ReviewItem = {
  readonly version: VersionView;
  readonly facts: DocumentFacts;
  /** Those of the facts that a person gave with the file. */
  readonly confirmed: Partial<DocumentFacts>;
  readonly reasons: readonly Warning[];
};

/** A waiting version with its text and tree. */
export type WaitingVersion = ReviewItem & Pick<VersionRecord, 'structured' | 'relations'>;

export type Approval = {
  readonly corrections: Partial<DocumentFacts>;
  /** The version as it reads under the corrections; it takes the place of the waiting one. */
  readonly version: Omit<NewVersion, 'source' | 'review'>;
  /** Who looked. */
  readonly by: string;
};

export type Filing = Pick<Petition, 'answerId' | 'collection'> & {
  /** Makes the petition in view of those of its collection; nobody files one in between. */
  readonly draw: (earlier: readonly Petition[]) => Petition;
};

export type CatalogueCounts = {
  readonly documents: number;
  /** Every version that was ever kept, whatever became of it. */
  readonly versions: number;
  readonly provisions: number;
  readonly pendingReview: number;
  readonly answers: number;
};

export type Damage = {
  readonly what: 'source' | 'text' | 'provision' | 'answer' | 'petition';
  /** Address, version id, source hash, answer or petition id. */
  readonly id: string;
};
