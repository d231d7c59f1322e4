// Once: what several answers say together, no sentence twice.

/** The parts as one text; a sentence that stands in it already is left out, a word with a full stop ("Mr.") is none. */
export function once(parts: readonly string[]): string {
  const said = new Set<string>();
  const left = parts
    .flatMap((part) => part.split(AFTER_A_SENTENCE))
    .filter((one) => one !== '' && (!one.includes(' ') || (!said.has(one) && said.add(one))));
  return left.join(' ');
}
const AFTER_A_SENTENCE = /(?<=[.?!।]) /u;
