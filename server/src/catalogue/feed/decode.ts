// Decoding: the bytes of a file → its text, whatever program saved it.

export type Decoded = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' };

/** A byte-order mark, else the zeros of UTF-16, else strict UTF-8, else what Excel on Windows saves: Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes) ?? (isWide(bytes) || undefined);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function marked([a, b, c]: Uint8Array): Decoded['encoding'] | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** Half of the bytes of Roman text in UTF-16 are zero, all on one side. */
function isWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | false {
  const head = bytes.subarray(0, 1000);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of head.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++;
  const most = head.length / 4;
  return odd > most && even < odd / 10 ? 'utf-16le' : even > most && odd < even / 10 ? 'utf-16be' : false;
}
