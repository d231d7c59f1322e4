// Characters: what each is to a message: part of a word, a digit, an apostrophe, or something between them.

export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;

/** Asked of Unicode once each; 0 until then. */
const classes = new Uint8Array(0x1_0000);

/** The class of a code point. */
export function classOf(code: number): number {
  if (code > 0xffff) return readClass(code);
  return classes[code] || remember(code);
}

function remember(code: number): number {
  const kind = readClass(code);
  classes[code] = kind;
  return kind;
}

function readClass(code: number): number {
  const char = String.fromCodePoint(code);
  if (/['\u2019\u2018\u02bc]/.test(char)) return APOSTROPHE;
  // Zero-width joiner and non-joiner stand inside Kannada and Devanagari words.
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(char)) return LETTER;
  return /\p{Nd}/u.test(char) ? DIGIT : OTHER;
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
