// Spelling: names within a small edit distance of a word, found without measuring every name.

/** Letters that people exchange when they write Indian names in Roman; equal first letters are enough to be compared. */
const FIRST: Record<string, string> = { c: 'k', q: 'k', v: 'w', z: 'j', e: 'i', y: 'i' };

export type SpellingIndex = {
  /** By first letter and length. */
  buckets: Map<string, { name: string; letters: number }[]>;
};

export function spellingIndex(names: Iterable<string>): SpellingIndex {
  const buckets: SpellingIndex['buckets'] = new Map();
  for (const name of names) {
    const key = bucketKey(name, name.length);
    const bucket = buckets.get(key) ?? [];
    bucket.push({ name, letters: lettersOf(name) });
    buckets.set(key, bucket);
  }
  return { buckets };
}

/** How far a word may be from a name and still be taken for it, by its length: 5–7 letters 1, from 8 on 2. */
export const reach = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/** The nearest names within reach, all at the same distance. */
export function nearestNames(word: string, index: SpellingIndex): { names: string[]; distance: number } {
  let best = reach(word.length);
  let names: string[] = [];
  if (best === 0) return { names, distance: 0 };
  const letters = lettersOf(word);
  for (let length = word.length - best; length <= word.length + best; length++) {
    for (const entry of index.buckets.get(bucketKey(word, length)) ?? []) {
      // Each edit changes at most two letters of the set: most names end here.
      if (ones(entry.letters ^ letters) > 2 * best) continue;
      const distance = editDistance(word, entry.name, best);
      if (distance > best) continue;
      if (distance < best) names = [];
      best = distance;
      names.push(entry.name);
    }
  }
  return { names, distance: best };
}

const bucketKey = (name: string, length: number) => `${FIRST[name[0] ?? ''] ?? name[0]}${length}`;

/** Which of 26 letters occur; everything else shares the rest of the word. */
function lettersOf(name: string): number {
  let set = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    set |= code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (26 + (code % 6));
  }
  return set;
}

function ones(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Longer names than this are compared by their beginning. */
const LONGEST = 64;
// Three rows of the table, kept between calls: the comparison is made for every second word of a message.
let before = new Uint8Array(LONGEST + 1);
let above = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment), or `most + 1` where it is over
 * `most`. Only the band of the table within `most` of its diagonal is filled.
 */
export function editDistance(a: string, b: string, most: number): number {
  const rows = Math.min(a.length, LONGEST);
  const columns = Math.min(b.length, LONGEST);
  const over = most + 1;
  if (Math.abs(rows - columns) > most) return over;
  for (let j = 0; j <= columns; j++) above[j] = Math.min(j, over);
  for (let i = 1; i <= rows; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(columns, i + most);
    row.fill(over, 0, columns + 1);
    if (from === 1) row[0] = Math.min(i, over);
    let least = row[0] as number;
    for (let j = from; j <= to; j++) {
      const substituted = (above[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      let cost = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, substituted);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = Math.min(cost, over);
      if (cost < least) least = cost;
    }
    if (least >= over) return over;
    [before, above, row] = [above, row, before];
  }
  return above[columns] as number;
}
