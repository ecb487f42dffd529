/** A question as it was asked. Dates are ISO dates in Asia/Ho_Chi_Minh. */
export type Question = {
  /** 1 to 2,000 characters, NFC. */
  readonly text: string;
  /** The day whose law is asked for; today when absent. */
  readonly asOf?: string;
  /** The day a dossier was filed, where there is one. */
  readonly filedOn?: string;
  /** Commune as typed: `xã Ia Grai`. */
  readonly place?: string;
  /** Earlier questions of the same conversation, oldest first. */
  readonly conversation?: readonly string[];
};
