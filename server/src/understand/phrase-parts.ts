// Phrase parts: a phrase as the tables write it, cut where it has a choice: "(my|our) old (flat|) … sell".

/** Stands for words between. */
export const GAP = '…';

/** What may stand at one place: one of these runs of words; an empty one where it may be left out. */
export type Part = typeof GAP | readonly (readonly string[])[];

/** `read`: the words of a stretch without a choice. */
export const partsOf = (phrase: string, read: (stretch: string) => readonly string[]): Part[] =>
  stretchesOf(phrase).map((stretch) =>
    stretch === GAP ? GAP : spelledOut(stretch).map((words) => read(words)),
  );

/** The words that a phrase of these parts may start with. */
export function choicesOf(parts: readonly Part[]): Set<string> {
  const first = new Set<string>();
  for (const part of parts) {
    if (part === GAP) break;
    for (const [word] of part) if (word !== undefined) first.add(word);
    if (part.every((words) => words.length > 0)) break;
  }
  return first;
}

/** Cut at gaps, and before and after each word with a choice in it. */
function stretchesOf(phrase: string): string[] {
  if (!phrase.includes('(') && !phrase.includes(GAP)) return [phrase];
  const stretches: string[] = [];
  let depth = 0;
  let word = '';
  const end = () => {
    if (word !== '') stretches.push(word);
    word = '';
  };
  for (const char of phrase) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0 && (char === ' ' || char === GAP)) {
      end();
      if (char === GAP) stretches.push(GAP);
    } else word += char;
  }
  end();
  return stretches;
}

/** "(a|b)c" is "ac" and "bc". */
function spelledOut(stretch: string): string[] {
  const group = /\(([^()]*)\)/.exec(stretch);
  if (!group) return [stretch];
  const [whole, choices = ''] = group;
  return choices.split('|').flatMap((one) => spelledOut(stretch.replace(whole, one)));
}
