/** Characters of the Symbol and Wingdings fonts that occur in forms, by their low byte. */
const symbols: Readonly<Record<string, string>> = {
  A3: '≤',
  B0: '°',
  B1: '±',
  B3: '≥',
  B4: '×',
  B7: '-',
  B9: '≠',
  BB: '≈',
  D7: '·',
};
const wingdings: Readonly<Record<string, string>> = {
  '6F': '□',
  A8: '□',
  FE: '☑',
  FC: '✓',
  A7: '-',
  D8: '-',
  E0: '→',
  F0: '→',
};

/** Text of a `w:sym`; what no table knows is shown as an empty box, never lost silently. */
export function symbolText(font: string, code: string): string {
  const low = code.toUpperCase().slice(-2);
  const table = /wingdings|webdings/i.test(font) ? wingdings : symbols;
  return table[low] ?? '□';
}
