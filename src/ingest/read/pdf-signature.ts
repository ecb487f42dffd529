/** Signatures of one file that are looked at; an office signs up to four times. */
const maxSignatures = 20;
/** Bytes of one signature's dictionary: certificates and a time stamp take 60,000 at most. */
const maxDictionary = 1024 * 1024;
const madeAt = /\/M\s*\(D:(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])([0-5]\d)/;

/**
 * When a PDF says that it was signed, `dd/mm/yyyy hh:mm` as the signer's clock read, in file order.
 * Signatures lie open in a file, since the bytes that they cover are named by their place. Nothing is
 * verified: the day may be another than that of issue.
 */
export function signingTimes(file: Buffer): string[] {
  const times: string[] = [];
  let at = file.indexOf('/ByteRange');
  for (let count = 0; at >= 0 && count < maxSignatures; count += 1) {
    const from = Math.max(file.lastIndexOf(' obj', at), at - maxDictionary, 0);
    const end = file.indexOf('endobj', at);
    const to = Math.min(end < 0 ? file.length : end, at + maxDictionary);
    const found = madeAt.exec(file.toString('latin1', from, to));
    if (found) {
      const [, year, month, day, hour, minute] = found;
      times.push(`${day}/${month}/${year} ${hour}:${minute}`);
    }
    at = file.indexOf('/ByteRange', to);
  }
  return [...new Set(times)];
}
