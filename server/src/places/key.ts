// Place keys: one key for all the ways a name is cut and numbered. "J P Nagar 7th Phase", "7th Phase JP Nagar" and
// "JP Nagar Phase VII" are jpnagar#phase7.

export type PlaceKey = {
  /** The name without its numbered parts, letters and digits only. */
  base: string;
  /** "phase7", "block4", sorted. */
  parts: string[];
};

const PART = new Set(['phase', 'stage', 'block', 'sector']);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** Lower-case words of letters, marks and digits. */
export function wordsOf(text: string): string[] {
  const plain = foldMarks(text.normalize('NFKC').toLowerCase());
  return plain.replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Kannada is typed with zero-width joiners and without, Hindi with nukta and chandrabindu and without. */
export const foldMarks = (text: string): string =>
  MARKS.test(text) ? text.replace(/[\u200b-\u200d\u093c\u0cbc]/g, '').replaceAll('\u0901', '\u0902') : text;
const MARKS = /[\u200b-\u200d\u093c\u0cbc\u0901]/;

/** "Rd" is written for a road. */
export const inFull = (word: string): string => (word === 'rd' ? 'road' : word);

export function placeKey(written: readonly string[]): PlaceKey {
  const words = written.map(inFull);
  const used = new Set<number>();
  const parts: string[] = [];
  for (const [at, word] of words.entries()) {
    const glued = word.match(/^(phase|stage|block|sector)(\d{1,2})$/) ?? word.match(/^(\d)(?:st)?(stage)$/);
    if (glued) {
      parts.push(PART.has(glued[1] ?? '') ? `${glued[1]}${glued[2]}` : `${glued[2]}${glued[1]}`);
      used.add(at);
      continue;
    }
    if (!PART.has(word)) continue;
    const before = words[at - 1]?.match(ORDINAL)?.[1];
    if (before && !used.has(at - 1)) {
      parts.push(`${word}${before}`);
      used.add(at - 1).add(at);
    } else {
      const after = numberOf(words[at + 1]);
      if (after === undefined) continue;
      parts.push(`${word}${after}`);
      used.add(at).add(at + 1);
    }
  }
  return { base: words.filter((_, at) => !used.has(at)).join(''), parts: parts.sort() };
}

/** "7", "7th", "vii" → 7. */
function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const ordinal = word.match(ORDINAL)?.[1];
  if (ordinal) return Number(ordinal);
  const roman = ROMAN.indexOf(word);
  return roman < 0 ? undefined : roman + 1;
}

export const keyText = ({ base, parts }: PlaceKey): string => [base, ...parts].join('#');

/**
 * A key by its sound: Indian names are spelt in Roman letters as people hear them. "Vasantapura" and "Vasanthapura",
 * "Aavalahalli" and "Avalahalli", "Basavanagara" and "Basava Nagar" are one.
 */
export const soundOf = (key: string): string =>
  key
    // Not at the beginning: BHEL and BEL are two layouts.
    .replace(/(?<=.)([bcdgjkpst])h/g, '$1')
    .replace(/(.)\1/g, '$1')
    .replace(/w/g, 'v')
    .replace(/y(?=#|$)/, 'i')
    .replace(/nagara(?=#|$)/, 'nagar')
    .replace(/puram(?=#|$)/, 'pura');
