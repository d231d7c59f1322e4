// Two works: "two offices, one in Hebbal, one in Whitefield", "my office Hebbal, wife's Hoodi", "between Hebbal and Hoodi": the
// places that two people go to every day. Ways are told to them; no home is looked for in them.
import { titleCase } from '../../filters/hear/place-names.ts';
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import type { Prepared } from '../prepare.ts';
import { kilometresIn } from '../reach.ts';
import { isContent } from '../residue.ts';

const OFFICE = wordSet('office');
const PARTNER = wordSet('partner');
const BETWEEN = wordSet('between');
const ONE = wordSet('one');
const STUDY = wordSet('study');
const BOTH = wordSet('both');
const EQUAL = wordSet('equal');
const OR = wordSet('either');

/** "Pune se Bangalore aa raha hoon": a city is where somebody moves from or to, no place to go to every day. */
const isWithinCity = ({ place }: Prepared['places'][number]): boolean => place.kind !== 'city';

const has = (tokens: readonly Token[], words: ReadonlySet<string>): number =>
  tokens.filter(({ text }) => words.has(text)).length;

/**
 * Two ends of ways. `km`: neither way may be longer. `looked`: a home is wished there, wherever one was looked for before, in so
 * many words ("5 km from both") or by where it lies.
 */
export type TwoEnds = { works: string[]; km?: number; looked?: 'from both' | 'between' };

/**
 * The places, two at least; `asked`: after "where do you both work?"; `standing`: those that were told before. Empty: it is of
 * two, and says not where.
 */
export function twoWorks(
  { tokens, taken, places: all }: Prepared,
  asked: boolean,
  standing: readonly string[] = [],
): TwoEnds | undefined {
  const within = all.filter(isWithinCity).filter((place, at, them) => !isWhere(place, them[at - 1]));
  const places = ofThatStretch(tokens, within);
  const named = [...new Set(places.map(({ place }) => place.name))];
  const between = has(tokens, BETWEEN) > 0;
  const known = named.filter((name) => standing.includes(name)).length;
  // "Hennur is 16 km from Whitefield. The same from both, please": both are those that were told.
  const other = standing.length > 1 && known > 0 && known < named.length;
  const pair = isPair(tokens, places);
  const wished = fromBoth(tokens, taken, pair && !other);
  const ends = (works: readonly string[]): TwoEnds => ({
    works: works.slice(0, MOST),
    ...(wished?.km !== undefined && { km: wished.km }),
    ...((wished || between) && { looked: wished ? ('from both' as const) : ('between' as const) }),
  });
  if (wished && standing.length > 1 && (named.length < 2 ? named.length === known : known > 0))
    return ends(standing);
  // A school or a college is such a place beside an office.
  const offices = has(tokens, OFFICE) && has(tokens, OFFICE) + has(tokens, STUDY);
  const partner = has(tokens, PARTNER) > 0;
  const ones = has(tokens, ONE) > 1;
  const ofTwo = asked || (between && partner) || (offices > 0 && (partner || between || ones || offices > 1));
  if (named.length === 0) return offices > 0 && between ? { works: [] } : undefined;
  if (named.length < 2) return undefined;
  if ((between || wished) && pair) return ends(named);
  // "My wife's office is in Hebbal, we want a 2bhk in Hoodi": a place in other words than those of work is where they look.
  const ofWork = parts(tokens).every(({ from, to }) => {
    const within = tokens.slice(from, to);
    const here = places.filter((place) => place.from >= from && place.to <= to);
    const told = [OFFICE, STUDY, PARTNER, ONE].some((words) => has(within, words) > 0);
    return here.length === 0 || asked || told;
  });
  return ofTwo && ofWork ? ends(named) : undefined;
}
const MOST = 3;

/** "I did not ask for Hennur! Between Hebbal and Hoodi I said": the ends stand beside the "between". */
function ofThatStretch(tokens: readonly Token[], places: Prepared['places']): Prepared['places'] {
  const at = tokens.findIndex(({ text }) => BETWEEN.has(text));
  const stretch = parts(tokens).find(({ from, to }) => at >= from && at < to);
  const there = places.filter(({ from, to }) => stretch && from >= stretch.from && to <= stretch.to);
  return there.length > 1 ? there : places;
}

/** "My office is in Hebbal, my wife works in Xanadu": of two works the one that is known, and the name of the other. */
export function oneWork({
  tokens,
  taken,
  places: all,
}: Prepared): { works: string[]; unplaced: string } | undefined {
  const places = all.filter(isWithinCity);
  const named = [...new Set(places.map(({ place }) => place.name))];
  const [one] = named;
  if (one === undefined || named.length > 1 || has(tokens, OFFICE) === 0 || has(tokens, PARTNER) === 0)
    return undefined;
  const at = tokens.findIndex(
    ({ text, value }, at) =>
      taken[at] !== 1 && value === undefined && isContent(text) && standsIn(tokens, at) && !PARTNER.has(text),
  );
  const other = tokens[at];
  return other && { works: named, unplaced: titleCase(other.text) };
}

/** "In Xanadu", "Xanadu me". */
const standsIn = (tokens: readonly Token[], at: number): boolean =>
  (!tokens[at]?.breaks && wordMeans(tokens[at - 1]?.text ?? '', 'place', 'in')) ||
  (!tokens[at + 1]?.breaks && wordMeans(tokens[at + 1]?.text ?? '', 'place', 'in_after'));

/** Two places a word or two apart: "between Hebbal and Hoodi", not "Hebbal or Hoodi". */
const isPair = (tokens: readonly Token[], [one, other]: Prepared['places']): boolean =>
  one !== undefined &&
  other !== undefined &&
  other.from - one.to <= 2 &&
  !tokens[other.from]?.breaks &&
  !tokens.slice(one.to, other.from).some(({ text }) => OR.has(text));

/** "RMZ Ecospace Bellandur": where the one before it stands is no other place. */
const isWhere = ({ place, from }: Prepared['places'][number], before?: Prepared['places'][number]): boolean =>
  place.kind === 'locality' && before !== undefined && before.place.kind !== 'locality' && from === before.to;

/** "Within 6 km of both", "dono se barabar", "5 km of Hebbal and Hoodi" (`pair`): a way that is meant of each. */
function fromBoth(tokens: readonly Token[], taken: Uint8Array, pair: boolean): { km?: number } | undefined {
  const boths = tokens.flatMap(({ text }, at) => (BOTH.has(text) ? [at] : []));
  const beside = (at: number) => boths.some((both) => Math.abs(both - at) <= BESIDE);
  const km = kilometresIn(tokens, taken).find(({ at }) => pair || beside(at))?.km;
  if (km !== undefined) return { km };
  return tokens.some(({ text }, at) => EQUAL.has(text) && beside(at)) ? {} : undefined;
}
/** Tokens. */
const BESIDE = 6;

/** From pause to pause. */
function parts(tokens: readonly Token[]): { from: number; to: number }[] {
  const ends = tokens.flatMap(({ breaks }, at) => (breaks && at > 0 ? [at] : []));
  return [0, ...ends].map((from, at) => ({ from, to: ends[at] ?? tokens.length }));
}
