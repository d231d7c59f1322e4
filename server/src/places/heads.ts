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
const SHORTEST = 4;

/** "Hennur Main Road" → "Hennur". Undefined where nothing is left, or what is left is a plain word or a city. */
export function headOf(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  let to = words.length;
  while (to > 0 && TAILS.has(wordsOf(words[to - 1] ?? '')[0] ?? '')) to--;
  if (to === 0 || to === words.length) return undefined;
  const head = words.slice(0, to).join(' ');
  const key = wordsOf(head);
  if (key.join('').length < SHORTEST || /^\d/.test(head)) return undefined;
  if (key.every((word) => KINDS.has(word) || PLAIN_WORDS.has(word))) return undefined;
  return cityNamed(head) ? undefined : head;
}
