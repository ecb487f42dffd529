/** Kinds by their printed name, with the rank of Điều 4 Luật 64/2025/QH15; 99 is not normative. */
export const documentKinds = {
  'Hiến pháp': 1,
  'Bộ luật': 2,
  Luật: 2,
  'Pháp lệnh': 3,
  'Nghị quyết liên tịch': 5,
  Lệnh: 4,
  'Nghị quyết': 5,
  'Nghị định': 5,
  'Thông tư': 8,
  'Thông tư liên tịch': 9,
  'Quyết định': 11,
  'Chỉ thị': 99,
  'Văn bản hợp nhất': 99,
  'Công văn': 99,
  'Công điện': 99,
  'Kế hoạch': 99,
  'Thông báo': 99,
  'Hướng dẫn': 99,
  'Quy chế': 99,
  'Báo cáo': 99,
  'Tờ trình': 99,
  'Tiêu chuẩn': 99,
  'Quy chuẩn': 99,
  'Sổ tay': 99,
  'Thủ tục hành chính': 99,
  'Văn bản': 99,
} as const satisfies Record<string, number>;

export type DocumentKind = keyof typeof documentKinds;

/** Only `normative`, and `administrative` within its own scope, may be a legal basis. */
export const trustTiers = [
  'normative',
  'administrative',
  'guidance',
  'answer',
  'illustrative',
] as const;
export type TrustTier = (typeof trustTiers)[number];

/** ISO dates; `until` is the first day on which it no longer holds. */
export type Period = { readonly from?: string; readonly until?: string };

/** What a document says of itself, confirmed by a person where `document.json` gives it. */
export type DocumentFacts = {
  /** Số, ký hiệu as printed, tidied: `151/2025/NĐ-CP`. Absent when it could not be read. */
  readonly number?: string;
  readonly kind: DocumentKind;
  readonly issuer?: string;
  /** Trích yếu without the kind: `Quy định về phân định thẩm quyền …`. */
  readonly title?: string;
  /** ISO dates in Asia/Ho_Chi_Minh. */
  readonly issuedOn?: string;
  readonly effectiveFrom?: string;
  /** Last day in force, inclusive, where the document itself sets a term. */
  readonly effectiveTo?: string;
  /** A person says that it takes effect before its issue on purpose. */
  readonly retroactive?: true;
  readonly signer?: string;
  readonly tier: TrustTier;
  /** `nation`, `province:gia-lai`, `former:gia-lai`, `former:binh-dinh`, `province:<other>` or `units:<codes>`. */
  readonly territory: string;
  /** Lĩnh vực, lower-case Vietnamese words. */
  readonly fields: readonly string[];
  /**
   * Provisions that hold for a time of their own, path → `[from, until)`; what lies below inherits it.
   */
  readonly periods?: Readonly<Record<string, Period>>;
  /** Illustrative documents: what each điều rests on, path → references as printed. */
  readonly restsOn?: Readonly<Record<string, readonly string[]>>;
};

/** What the catalogue holds of a document: its facts under a key that is its identity. */
export type LegalDocument = DocumentFacts & {
  /** Number + issuer, never the file name: `151-2025-nd-cp`, `36-qd-ubnd~gia-lai~2025`. */
  readonly key: string;
  /** The newest version, whose text is searchable and citable. */
  readonly versionId: string;
};

export type RelationKind =
  | 'basis'
  | 'amends'
  | 'replaces'
  | 'repeals'
  | 'suspends'
  | 'continues'
  | 'corrects'
  | 'consolidates'
  | 'guides'
  | 'overrides'
  | 'yields'
  | 'effect'
  | 'refers';

/** What a rule that gives way to the rules of whichever province names in place of a document. */
export const PROVINCE = 'province';

/** Proposed by machine from the text; `target` may be a document that is not held. */
export type Relation = {
  /**
   * `effect` is what a document says of its own validity, its target then lies in itself; an
   * `overrides` of itself claims precedence over whatever differs. What `yields` is its target.
   */
  readonly kind: RelationKind;
  /** Path of the provision that says so. */
  readonly from: string;
  /** Address or document key. */
  readonly target: string;
  /** Literal words, with their span in the normalised text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** First day on which it acts, where the words name one. */
  readonly since?: string;
  /** First day on which it no longer acts, where the words name one. */
  readonly until?: string;
  /** Addresses below the target that it leaves as they are. */
  readonly exceptions?: readonly string[];
  /** It leaves something as it is and the words do not say which provisions. */
  readonly open?: true;
  /** Keys of documents, or names of kinds, that a claim of precedence is limited to. */
  readonly over?: readonly string[];
  /** What a rule that yields gives way to: the key of a document, or `PROVINCE`. */
  readonly to?: string;
  /** Key of the document that acts, where the words tell of another one than their own. */
  readonly by?: string;
  /**
   * How it changes the target: `rewrites` its wording, `adds` it, changes `words` in it, or
   * `not-performed`: what it orders is not done any more.
   */
  readonly manner?: 'rewrites' | 'adds' | 'words' | 'not-performed';
  /** What it is limited to, as printed: "giá đất", "thẩm quyền". */
  readonly subjects?: readonly string[];
};
