/** A department of the province and the words of the fields that it is taken to answer for. */
export type Department = { readonly name: string; readonly says: readonly string[] };

/**
 * Who answers for which field. The fields are known at second hand, by the ministry that a field
 * belongs to: the province assigns the real recipient.
 */
export type DepartmentTable = {
  /** Gets what no department is known for. */
  readonly focalPoint: string;
  readonly departments: readonly Department[];
};
