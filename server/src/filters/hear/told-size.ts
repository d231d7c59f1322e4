// Told sizes: "that one is only 2100 sq ft": what is said of a home shown, by its own size. None like it is wished.
import type { Draft } from '../../understand/draft.ts';
import { wordMeans } from '../../understand/lexicon.ts';
import { isFigure } from '../../understand/points.ts';
import { meaningOf, means, type Reading } from '../../understand/reading.ts';
import { shownHomes } from '../../understand/shown-homes.ts';

/** The size at tokens [from, to) is that of a home shown, in a stretch that speaks of one and wants nothing. */
export function tellsSize({ reading, context }: Draft, size: number, from: number, to: number): boolean {
  const { focus, seen = [] } = context.session.memory;
  const has = [...focus, ...seen].some((id) => {
    const home = context.catalogue.byId(id);
    return home !== undefined && [home.area, home.area_max].includes(size);
  });
  return has && speaksOfOne(reading, from, to);
}

/** "98 lakh for 812 sq ft?", "400 ಅಡಿ ತುಂಬಾ ಚಿಕ್ಕದು", "3 ಎಕರೆ ಮಾರಿದೆ": surely how big a home shown is, or what one had. */
export function isCited({ reading, context }: Draft, size: number, at: number): boolean {
  const shares = reading.tokens[at]?.role?.shares;
  if (shares === undefined || (shares.get('area') ?? 0) >= LEAST_WISHED) return false;
  const share = shares.get('area_of') ?? 0;
  const shown = shownHomes(context);
  if (shown.length === 0) return share >= LIKELIEST;
  return share >= SURE && shown.some((home) => isFigure(home, { as: 'area', value: size }));
}
const SURE = 0.6;
/** Before any was shown. */
const LIKELIEST = 0.5;
const LEAST_WISHED = 0.1;

function speaksOfOne({ tokens, spans }: Reading, from: number, to: number): boolean {
  let first = from;
  while (first > 0 && !tokens[first]?.breaks) first--;
  let last = to;
  while (last < tokens.length && !tokens[last]?.breaks) last++;
  const within = spans.filter((span) => span.from >= first && span.to <= last);
  if (within.some((span) => WISHES.some((kind) => means(span, 'ask', kind)) || meaningOf(span, 'limit')))
    return false;
  // "It is" is a yes in other places.
  return within.some(
    (span) =>
      span.to <= from &&
      (means(span, 'refer', 'it') || wordMeans(tokens[span.from]?.text ?? '', 'refer', 'it')),
  );
}
const WISHES = ['want', 'show'] as const;
