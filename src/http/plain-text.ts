/** Invisible, and no reader of bare addresses takes it for a part of one. */
const WORD_JOINER = '\u2060';

/**
 * Clients render Markdown: nothing of a document may become a link, an image or a tag. Many make a
 * link of a bare address too, some after they have undone escapes, so its beginning is parted.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\`[\]<>]/gu, String.raw`\$&`)
    .replaceAll(/(?=:\/\/|@)|(?<=\bwww)(?=\.)/giu, WORD_JOINER);
}
