/** How a line shows that a khoản begins on it: `2.`, `2a)`, `12/`; the number, and the sign behind it. */
export const clauseMark = {
  number: String.raw`\d{1,3}[a-zđ]?`,
  sign: String.raw`\s?(?:[.)](?!\d)|\/(?!\d))`,
};

/** The same of a điểm: `đ)`, `đ1)`, `aa)`, `b.` */
export const pointMark = {
  number: String.raw`[a-zđ]{1,2}\d{0,2}`,
  sign: String.raw`\s?(?:\)|\.(?=\s|$))`,
};

/** Mark of a tiết that names its điểm: `a.1)`. */
const subpointMark = String.raw`[a-zđ]\.\d{1,2}\)`;

/** Mark of a khoản, điểm or tiết, as part of a pattern: the words of the law begin behind it. */
export const lineMark = `(?:${[
  clauseMark.number + clauseMark.sign,
  pointMark.number + pointMark.sign,
  subpointMark,
].join('|')})`;
