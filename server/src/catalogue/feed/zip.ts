// Zip archives: what the directory at the end says of each part, and the text of one of them.
import { inflateRawSync } from 'node:zlib';

export type ZipPart = { name: string; unpacked: number; packed: number; method: number; at: number };

/** Undefined where there is no whole directory: a file cut short. */
export function partsOfZip(bytes: Uint8Array): ZipPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - 22;
  while (end >= last && view.getUint32(end, true) !== 0x0605_4b50) end--;
  if (end < last || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) return undefined;
    const length = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Undefined for a part that is not there or cannot be unpacked. */
export function textOfPart(bytes: Uint8Array, part: ZipPart | undefined): string | undefined {
  if (!part || part.at + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const packed = bytes.subarray(from, from + part.packed);
  try {
    const whole =
      part.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, part.unpacked) });
    return new TextDecoder().decode(whole);
  } catch {
    return undefined;
  }
}
