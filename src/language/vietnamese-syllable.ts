const onsets = 'ngh ng nh gh gi ch kh ph qu th tr b c d đ g h k l m n p r s t v x ' // longest first
  .trim()
  .split(' ');

/** Rimes without tone, as printed after any onset; the spelling of Vietnamese knows no others. */
const rimes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu uôc uôi uôm uôn uông uôt ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu yn ynh yt ych'
  ).split(' '),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether one word can be a Vietnamese syllable: a known onset, a known rime, at most one tone, and
 * before a final c, ch, p, t only sắc or nặng. It says nothing about meaning; `NĐ` and foreign
 * words are none.
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const marks = decomposed.match(tones) ?? [];
  if (marks.length > 1) return false;
  const plain = decomposed.replace(tones, '').normalize('NFC');
  if (/(?:ch|[cpt])$/u.test(plain) && plain.length > 1) {
    // Only a syllable that is nothing but its onset (`ch`) has no rime to close.
    if (marks[0] !== '\u0301' && marks[0] !== '\u0323') return false;
  }
  return splits(plain);
}

function splits(plain: string): boolean {
  if (rimes.has(plain)) return true;
  return onsets.some((onset) => plain.startsWith(onset) && rimes.has(plain.slice(onset.length)));
}

/**
 * Share, 0 to 1, of words that can be Vietnamese syllables, among words of two to eight small
 * letters; abbreviations, numbers and single letters are not counted. 1 for a text without words.
 */
export function syllableShare(text: string): number {
  const words = text.match(/(?<![\p{L}\p{M}\d])\p{L}?\p{Ll}{1,7}(?![\p{L}\p{M}\d])/gu) ?? [];
  const counted = words.filter((word) => word.length > 1);
  if (counted.length === 0) return 1;
  return counted.filter(isKnownSyllable).length / counted.length;
}

/** Answers already worked out; law has some 5,000 words, and the map is emptied beyond hostile size. */
const answers = new Map<string, boolean>();
const maxRemembered = 20_000;

function isKnownSyllable(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= maxRemembered) answers.clear();
  const answer = isVietnameseSyllable(word);
  answers.set(word, answer);
  return answer;
}
