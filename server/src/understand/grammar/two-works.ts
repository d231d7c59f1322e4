// Two works: "two offices, one in Hebbal, one in Whitefield", "my office Hebbal, wife's Hoodi", "between Hebbal and Hoodi": the
// places that two people go to every day. Ways are told to them; no home is looked for in them.
import { titleCase } from '../../filters/hear/place-names.ts';
import { wordSet } from '../../languages/words.ts';
import { wordMeans } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { isContent } from '../residue.ts';
import type { Prepared } from '../understand.ts';

const OFFICE = wordSet('office');
const PARTNER = wordSet('partner');
const BETWEEN = wordSet('between');
const ONE = wordSet('one');

/** "Pune se Bangalore aa raha hoon": a city is where somebody moves from or to, no place to go to every day. */
const isWithinCity = ({ place }: Prepared['places'][number]): boolean => place.kind !== 'city';

const has = (tokens: readonly Token[], words: ReadonlySet<string>): number =>
  tokens.filter(({ text }) => words.has(text)).length;

/** The places, two at least; `asked`: after "where do you both work?". Empty: it is of two, and says not where. */
export function twoWorks({ tokens, places: all }: Prepared, asked: boolean): string[] | undefined {
  const places = all.filter(isWithinCity);
  const named = [...new Set(places.map(({ place }) => place.name))];
  const between = has(tokens, BETWEEN) > 0;
  const offices = has(tokens, OFFICE);
  const partner = has(tokens, PARTNER) > 0;
  const ones = has(tokens, ONE) > 1;
  const ofTwo = asked || (offices > 0 && (partner || between || ones || offices > 1));
  if (named.length === 0) return offices > 0 && between ? [] : undefined;
  if (named.length < 2) return undefined;
  if (between && isPair(tokens, places)) return named;
  // "My wife's office is in Hebbal, we want a 2bhk in Hoodi": a place in other words than those of work is where they look.
  const ofWork = parts(tokens).every(({ from, to }) => {
    const within = tokens.slice(from, to);
    const here = places.filter((place) => place.from >= from && place.to <= to);
    return here.length === 0 || asked || has(within, OFFICE) + has(within, PARTNER) + has(within, ONE) > 0;
  });
  return ofTwo && ofWork ? named.slice(0, MOST) : undefined;
}
const MOST = 3;

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

/** Two places a word or two apart: "between Hebbal and Hoodi". */
const isPair = (tokens: readonly Token[], [one, other]: Prepared['places']): boolean =>
  one !== undefined && other !== undefined && other.from - one.to <= 2 && !tokens[other.from]?.breaks;

/** From pause to pause. */
function parts(tokens: readonly Token[]): { from: number; to: number }[] {
  const ends = tokens.flatMap(({ breaks }, at) => (breaks && at > 0 ? [at] : []));
  return [0, ...ends].map((from, at) => ({ from, to: ends[at] ?? tokens.length }));
}
