// Heads: the name within the name of a road, a junction or a layout. "Hennur Junction" and "Hennur Main Road" are both
// found by "hennur".
import { cityNamed } from './cities.ts';
import { wordsOf } from './key.ts';
import { PLAIN_WORDS } from './plain-words.ts';

const TAILS = new Set(
  `road rd main cross junction jn circle signal gate layout extension extn ext bus stop stand depot post village town
  township area side outskirts highway bypass flyover bridge chowk naka phata corner lane marg street`.split(
    /\s+/,
  ),
);
/** What a road is, not what it is called: "Ring Road", "Old Airport Road". */
const KINDS = new Set(
  'ring outer inner old new upper lower airport station market church temple mill tank lake bypass service north south east west'.split(
    ' ',
  ),
);
/** A place told by another: "Near Electronic City". */
const NEARNESS = /^(?:near|nearby|close to|next to|opp|opposite|off|behind)\.? +/i;
const SHORTEST = 4;

/** Said of a place, it means near the other: such a name is never read out of a sentence. */
export const isNear = (name: string): boolean => NEARNESS.test(name.trim()) && headOf(name) !== undefined;

/** "Hennur Main Road" → "Hennur", "Near Hennur" → "Hennur". Undefined where nothing is left, or what is left is a plain word or a city. */
export function headOf(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  let to = words.length;
  while (to > 0 && TAILS.has(wordsOf(words[to - 1] ?? '')[0] ?? '')) to--;
  const other = name.trim().replace(NEARNESS, '');
  const told = other !== name.trim();
  if (to === 0 || (to === words.length && !told)) return undefined;
  const head = told ? other : words.slice(0, to).join(' ');
  const key = wordsOf(head);
  if (key.join('').length < SHORTEST || /^\d/.test(head)) return undefined;
  if (key.every((word) => KINDS.has(word) || (told && TAILS.has(word)) || PLAIN_WORDS.has(word)))
    return undefined;
  return cityNamed(head) ? undefined : head;
}
