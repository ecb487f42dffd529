/** Words that the name of a street follows, and of what is built: a street goes with its name. */
const streets = '[Đđ]ường|(?<![Tt]hành )[Pp]hố|[Nn]gõ|[Hh]ẻm|[Nn]gã (?:ba|tư|năm)';
const builds =
  '[Kk]hu dân cư|[Kk]hu đô thị|[Kk]hu công nghiệp|[Cc]hung cư|[Tt]òa nhà|[Cc]ăn hộ|[Bb]iệt thự|[Dd]ự án';
const units =
  '[Tt]hôn|[Bb]uôn|[Ll]àng|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh';
/** What a place is told behind. */
const behind = 'đất|nhà|tại|ở|thuộc|đối với|địa bàn';

const start = String.raw`(?<![\p{L}\p{M}\d])`;
const end = String.raw`(?![\p{L}\p{M}\d])`;
const capital = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}]*`;
/** One syllable of a name: `Văn`, `D1`, `T&T`, `12`. */
const part = String.raw`(?:\p{Lu}[\p{L}\p{M}]*\d*(?:&\p{Lu})?|\d+)`;
/** Of at least two syllables, one of them written as a name is: neither `dự án PPP` nor `đường 2/9`. */
const name = String.raw`(?=(?:${part}\s)*${capital})${part}(?:[\s\-–]+${part})+`;
const unit = String.raw`(?:${units})\s${part}(?:[\s\-–]+${part})*`;
const place = String.raw`(?!Việt Nam)(?:${unit}|${capital}(?:\s${part})+)`;
const places = String.raw`${place}(?:[\s,]+${place})*(?:\s\(cũ\))?`;

const patterns = [
  String.raw`${start}(?:${streets})\s${name}(?:,\s${places})?${end}`,
  String.raw`(?<=${start}(?:${builds})\s)${name}${end}`,
  String.raw`(?<=${start}(?:${behind})\s)${places}${end}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/**
 * A question without the names of the street, the building and the place that its case lies in: no law
 * speaks of them, and which law holds there is read apart from this. The question itself when nothing
 * would be left.
 */
export function withoutSites(text: string): string {
  const bare = patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const tidy = bare.replace(/\s+/gu, ' ').trim();
  return tidy === '' ? text : tidy;
}
