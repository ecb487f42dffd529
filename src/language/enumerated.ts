const behindAnother = /(?:[,;]|(?<!\p{L})(?:và|hoặc|hay)) *$/iu;

/**
 * Whether what stands at a place of a heading is one more of several: "cấp mới, cấp lại" names the
 * plain kind as well, so that the other narrows nothing.
 */
export function isEnumerated(heading: string, at: number): boolean {
  return behindAnother.test(heading.slice(0, at));
}
