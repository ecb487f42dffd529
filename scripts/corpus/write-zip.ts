import { crc32 } from 'node:zlib';

/** A file of an archive with its path inside it. */
export type ZipEntry = { readonly path: string; readonly text: string };

// 1980-01-01 00:00, the first moment of ZIP's clock: the same input gives the same bytes.
const dosDate = 0x0021;
const utf8Names = 0x0800;

/** A ZIP archive without compression: small documents, and the bytes never change by themselves. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of entries) {
    const name = Buffer.from(path);
    const data = Buffer.from(text);
    const common = commonHeader(data, name.length);
    const local = Buffer.concat([signature(0x04034b50), common, name, data]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), twoBytes(20), common, central, name]));
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, signature(0x06054b50), end]);
}

// Version, flags, method 0, time, date, CRC, both sizes, lengths of name and extra field: the part
// that local headers and directory entries share (APPNOTE 4.3.7 and 4.3.12).
function commonHeader(data: Buffer, nameLength: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(utf8Names, 2);
  header.writeUInt16LE(dosDate, 8);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
