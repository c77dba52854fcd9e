import { inflateRawSync } from 'node:zlib';

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** The files of a zip by path, read from its directory by another program than the one that wrote it. */
export const unzip = (zip: Buffer): ReadonlyMap<string, string> => {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end -= 1;
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY) throw new Error(`no entry at ${at}`);
    const [name, extra, note] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const isDeflated = zip.readUInt16LE(at + 10) === DEFLATED;
    const path = zip.subarray(at + 46, at + 46 + name).toString();
    files.set(path, (isDeflated ? inflateRawSync(bytes) : bytes).toString());
    at += 46 + name + extra + note;
  }
  return files;
};
