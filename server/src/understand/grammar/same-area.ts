// Same area: "I own a 2 BHK in Hebbal and want a 3 BHK in the same area", "usi side", "near it": the place of what one owns is
// named where the wish points back to it.
import { wordSet } from '../../languages/words.ts';
import type { PlaceMatch } from '../../places/place.ts';
import type { Prepared } from '../prepare.ts';
import { means, type Reading } from '../reading.ts';
import type { Stretch } from '../stretch.ts';

const SAME = wordSet('the_same');
const QUARTER = new Set([...wordSet('quarter'), ...wordSet('side')]);
const THERE = wordSet('there');
const THEIRS = wordSet('theirs');

/** The places of a message without those of what is owned, or with these where it is pointed back to them. */
export function placesWished(
  { places, tokens }: Pick<Prepared, 'places' | 'tokens'>,
  owned: readonly Stretch[],
  reading: Reading,
): readonly PlaceMatch[] {
  const isOwned = ({ from, to }: Stretch) => owned.some((one) => from >= one.from && to <= one.to);
  const left = places.filter((one) => !isOwned(one));
  const [own] = places.filter(isOwned);
  if (!own) return left;
  const back = pointingBack(reading).filter(
    (one) => !isOwned(one) && !left.some(({ from, to }) => one.from < to && one.to > from),
  );
  const again = back.map(({ from, to }): PlaceMatch => ({ ...own, from, to, how: 'exact', rivals: [] }));
  return [...left, ...again].filter(({ to }) => to <= tokens.length).sort((a, b) => a.from - b.from);
}

/** "The same area", "usi taraf", "there", "near it". */
function pointingBack({ tokens, at }: Reading): Stretch[] {
  return tokens.flatMap(({ text, breaks }, from): Stretch[] => {
    const next = tokens[from + 1];
    const goesOn = next !== undefined && !next.breaks;
    if (SAME.has(text) && goesOn && QUARTER.has(next.text)) return [{ from, to: from + 2 }];
    if (THERE.has(text)) return [{ from, to: from + 1 }];
    // "Near it", "uske paas".
    if (!breaks && means(at[from - 1], 'place', 'near') && means(at[from], 'refer', 'it'))
      return [{ from, to: from + 1 }];
    return THEIRS.has(text) && goesOn && means(at[from + 1], 'place', 'near_after')
      ? [{ from, to: from + 1 }]
      : [];
  });
}
