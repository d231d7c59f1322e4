// Scripts (ISO 15924): which one a letter is of.

const BLOCKS = { Deva: 0x0900, Knda: 0x0c80 } as const;

export type Script = 'Latn' | keyof typeof BLOCKS;

/** Of an Indian script's letter, its script and its place in the block: the same sound has the same place in all. */
export function indicLetter(code: number): { script: keyof typeof BLOCKS; place: number } | undefined {
  for (const script of ['Deva', 'Knda'] as const) {
    const place = code - BLOCKS[script];
    if (place >= 0 && place < 0x80) return { script, place };
  }
  return undefined;
}

/** The script of a word in lower case, by its first letter; undefined for numbers and others. */
export function scriptOf(word: string): Script | undefined {
  const code = word.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a ? 'Latn' : indicLetter(code)?.script;
}
