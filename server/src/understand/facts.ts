// Facts: what is asked about homes: "price", "when is possession", "is there a gym?", "how far is the metro?".

import { COUNTED } from '../catalogue/amenities.ts';
import type { AreaBasis } from '../contract.ts';
import { FACTS, type Fact, factsThat, isRanked, ON_TOP, PAID_BESIDE, PAPERS } from '../facts/index.ts';
import { FILTERS } from '../filters/index.ts';
import type { LandUnit } from '../languages/cues.ts';
import { choosesNearest } from './choosing.ts';
import type { Span } from './lexicon.ts';
import { isPeriod } from './period.ts';
import {
  hasSpan,
  isFree,
  type Kind,
  meaningOf,
  means,
  type Reading,
  spanBefore,
  spanFrom,
} from './reading.ts';
import type { Understanding } from './understanding.ts';

export type Asked = {
  facts: Fact[];
  /** Facts that the wishes in a question about one home ask for: "is this a villa?". */
  implied: Fact[];
  /** Facts that no filter stands for ("rera", "brochure"), or a filter's word that only asks. */
  strong: boolean;
  about?: NonNullable<Understanding['about']>;
};

/** Also the names of filters: with a wish about homes they are part of the wish. */
const WEAK = new Set<Fact>([
  ...FILTERS.flatMap(({ fact }) => (fact !== 'none' && fact.wish ? [fact.name] : [])),
  'availability',
  'distance',
]);

const ASKS_PRICE = new Set<Fact>(['price', 'negotiation', 'charges']);

/** Facts that "how much" can be said of. */
const MEASURED = new Set(factsThat(({ measured }) => measured));

/** Kinds of phrase that ask for a fact in a question about a home: "is this a villa?". */
const IMPLIED = FILTERS.flatMap(({ asked, fact }) =>
  asked !== 'none' && fact !== 'none' ? [{ kind: asked, fact: fact.name }] : [],
);

/** Kinds of phrase that are a wish first: "parking" in "with parking". */
const WISHES: readonly Kind[] = [
  ...FILTERS.flatMap(({ values }) => (values === 'none' || values === 'purpose' ? [] : [values])),
  'floor',
  'room',
  'landmark',
  'home',
];

/** "The bank gives 8.5 %", "my son will call the office": named in passing. */
const PASSING: readonly (readonly [string, Kind])[] = [
  ['bank', 'loan'],
  ['office', 'visit'],
];

/** Further amenities asked about at once. */
const MOST_BESIDE = 4;

/** Right beside what is sent or looked at, in one breath. */
const isOfPaper = ({ at, tokens }: Reading, { from, to }: Span): boolean => {
  const last = tokens[from]?.breaks ? undefined : at[from - 1];
  const next = tokens[to]?.breaks ? undefined : at[to];
  const behind = meaningOf(next, 'filler') && !tokens[to + 1]?.breaks ? at[to + 1] : next;
  return [last, next, behind].some((span) => PAPERS.some((fact) => means(span, 'fact', fact)));
};
/** One small word behind a fee. */
const isOfFee = ({ at, tokens }: Reading, { from }: Span): boolean =>
  !tokens[from]?.breaks &&
  meaningOf(at[from - 1], 'marker') !== undefined &&
  PAID_BESIDE.some((fact) => means(at[from - 2], 'fact', fact));
/** "Bank ke naam pe", "ಅಮ್ಮನ ಹೆಸರಿನಲ್ಲಿ": what stands in a name. */
const isInNameOf = ({ at, tokens }: Reading, { to }: Span): boolean =>
  !tokens[to]?.breaks && (means(at[to], 'place', 'in_after') || means(at[to], 'when', 'at_it'));

export function readFacts(reading: Reading): Asked {
  let facts = new Set<Fact>();
  let strong = false;
  let priced = false;
  const about: NonNullable<Understanding['about']> = {};
  if (choosesNearest(reading)) {
    facts.add('distance');
    strong = true;
  }
  for (const span of reading.spans) {
    const isLimit = meaningOf(span, 'budget') && !isFree(reading, span.from, span.to);
    if (isWaived(reading, span)) continue;
    for (const fact of isLimit ? [] : factsOf(span)) {
      // "PHOTOS KAHAN HAI??", "where is the brochure?": where that is, and not the home.
      if (fact === 'location' && isOfPaper(reading, span)) continue;
      // "In the name of deposit", "amma ke naam par": no home's.
      if (fact === 'name' && (isOfFee(reading, span) || isInNameOf(reading, span))) continue;
      // "Which company" asks who; in "80 lakh budget" nothing is asked.
      if (fact === 'name' && hasSpan(reading, 'fact', 'developer')) continue;
      // "the 3 bhk one", "the 14th floor one" point, "3 bhk" wishes.
      if (
        (fact === 'bhk' || (fact === 'floor' && means(span, 'room', 'floor'))) &&
        !isFree(reading, span.from, span.to)
      )
        continue;
      if (fact === 'negotiation' || fact === 'charges') facts.add('price');
      facts.add(fact);
      // "How much" asks the price only where nothing else is asked: "how much is the maintenance?".
      if (ASKS_PRICE.has(fact) && !meaningOf(span, 'ask')) priced = true;
      if (!WEAK.has(fact) && !WISHES.some((kind) => meaningOf(span, kind))) strong = true;
    }
    if (means(span, 'place', 'distance') || means(span, 'ask', 'how_far')) facts.add('distance');
    const amenity = meaningOf(span, 'amenity');
    if (amenity && !means(spanBefore(reading, span.from), 'place', 'near')) {
      // What is counted is a fact of its own: parking, balconies.
      if (isCounted(amenity, span)) continue;
      facts.add('amenities');
      if (about.amenity === undefined) about.amenity = amenity;
      else if (about.amenity !== amenity && !about.amenities?.includes(amenity))
        about.amenities = [...(about.amenities ?? []), amenity].slice(0, MOST_BESIDE);
    }
    const landmark = meaningOf(span, 'landmark');
    const passing = landmark && PASSING.some(([name, kind]) => name === landmark && hasSpan(reading, kind));
    if (landmark && !passing && (!amenity || means(spanBefore(reading, span.from), 'place', 'near'))) {
      facts.add('distance');
      if (about.landmark === undefined) about.landmark = landmark;
      else if (about.landmark !== landmark && !about.landmarks?.includes(landmark))
        about.landmarks = [...(about.landmarks ?? []), landmark].slice(0, MOST_BESIDE);
    }
  }
  if (ON_TOP.some((fact) => facts.has(fact)) && isRentAsked(reading)) {
    facts = new Set<Fact>(['price', ...facts]);
    priced = true;
  }
  // "Kiska rate accha hai sqft ka?": what a square foot of each costs; whose it is nobody asks.
  const sized = reading.tokens.some(({ value }) => value !== undefined && value >= 100);
  if (facts.has('price') && hasSpan(reading, 'area_unit') && !sized && !facts.has('area')) {
    for (const fact of ['price', 'developer'] as const) facts.delete(fact);
    facts.add('price_per_area');
  }
  // "Kiska deposit sabse kam hai?" asks for no builder either.
  if (hasSpan(reading, 'most') && [...facts].some(isRanked)) facts.delete('developer');
  const unit = unitIn(reading);
  if (unit) {
    about.unit = unit;
    if (!facts.has('price') && !facts.has('price_per_area')) {
      facts.add('area');
      strong = true;
    }
    // "Area of number 2 in square yards" asks for no place.
    facts.delete('location');
  }
  const basis = basisIn(reading);
  if (basis && facts.has('area')) about.basis = basis;
  // "Kiska area bada hai": how large it is, not where.
  if (facts.has('area') && asksForSize(reading)) facts.delete('location');
  // "Gali ka naam batao" asks where it is.
  if (facts.has('location')) facts.delete('name');
  if (!priced && [...facts].some((fact) => MEASURED.has(fact))) facts.delete('price');
  const implied = IMPLIED.filter(({ kind }) => hasSpan(reading, kind)).map(({ fact }) => fact);
  // "I am asking the builtup of 706": which area, and no number with it.
  if (basis && facts.size === 0 && reading.spans.some((span) => isFreeBasis(reading, span))) {
    implied.splice(0, implied.length, 'area');
    about.basis = basis;
  }
  return { facts: [...facts], implied, strong, ...(Object.keys(about).length > 0 && { about }) };
}

/** "Rent and deposit", "ಬಾಡಿಗೆ ಮತ್ತು ಡಿಪಾಸಿಟ್": beside what comes on top of it the rent is a sum, and no kind of home. */
const isRentAsked = (reading: Reading): boolean =>
  reading.spans.some(
    (rent) =>
      means(rent, 'purpose', 'rent') &&
      !isPeriod(reading, rent) &&
      reading.spans.some((span) => {
        const [first, next] = rent.from < span.from ? [rent, span] : [span, rent];
        const { tokens } = reading;
        const one = next.from - first.to === 1 && !tokens[first.to]?.breaks && !tokens[next.from]?.breaks;
        return (one || next.from === first.to) && factsOf(span).some((fact) => ON_TOP.includes(fact));
      }),
  );

/** "How many guntas is it?", "in cents": a unit without a number of its own. */
function unitIn(reading: Reading): LandUnit | undefined {
  const { spans, tokens } = reading;
  const numbered = ({ from }: Span) =>
    tokens[from - 1]?.value !== undefined || meaningOf(spanBefore(reading, from), 'number') !== undefined;
  const one = ({ from }: Span) =>
    tokens[from - 1]?.value === 1 || meaningOf(spanBefore(reading, from), 'number') === '1';
  // "One gunta costs how much?", "1088 sq ft is how many sq m?"
  const asksPrice = hasSpan(reading, 'ask', 'how_much') || hasSpan(reading, 'fact', 'price');
  const units = spans.filter((span) => meaningOf(span, 'area_unit'));
  const free = units.filter((span) => !numbered(span) || (asksPrice && one(span)));
  const [stated] = units.filter((span) => !free.includes(span));
  if (stated && (free.length !== 1 || meaningOf(stated, 'area_unit') !== 'sqft')) return undefined;
  // "Quarter acre land" is wished for.
  if (!(['ask', 'fact', 'ordinal', 'refer'] as const).some((kind) => hasSpan(reading, kind)))
    return undefined;
  const unit = free.map((span) => meaningOf(span, 'area_unit')).find((one) => one !== undefined);
  return unit === 'sqft' ? undefined : (unit as LandUnit | undefined);
}

const asksForSize = ({ spans }: Reading): boolean =>
  spans.some((span) => {
    const facts = factsOf(span);
    return facts.includes('area') && facts.includes('location');
  }) &&
  spans.some((span) =>
    (['most', 'shift'] as const).some((kind) => meaningOf(span, kind)?.startsWith('area_') === true),
  );

const isFreeBasis = (reading: Reading, span: Span): boolean =>
  meaningOf(span, 'area_basis') !== undefined && isFree(reading, span.from, span.to);

/** "The carpet area?": by which measure. */
function basisIn({ spans }: Reading): AreaBasis | undefined {
  for (const span of spans) {
    const basis = meaningOf(span, 'area_basis');
    if (basis !== undefined) return basis as AreaBasis;
  }
  return undefined;
}

/** "Leave RERA", "remove the RERA line", "don't need the brochure". */
function isWaived(reading: Reading, { from, to }: Span): boolean {
  let at = from;
  while (at > 0 && !reading.tokens[at]?.breaks) {
    const before = spanBefore(reading, at);
    if (means(before, 'drop', 'remove') || means(before, 'drop', 'matter')) return true;
    // "No lift?" asks; "don't need a lift" does not.
    if (before && meaningOf(before, 'negation') === 'before' && before.to - before.from > 1) return true;
    if (!before || !meaningOf(before, 'filler')) break;
    at = before.from;
  }
  // "Manzil se fark nahi padta".
  let next = to;
  const isSmall = () => meaningOf(spanFrom(reading, next), 'filler') && !reading.tokens[next + 1]?.breaks;
  while (next <= to && !reading.tokens[next]?.breaks && isSmall()) next++;
  const after = reading.tokens[next]?.breaks ? undefined : spanFrom(reading, next);
  if (means(after, 'drop', 'matter')) return true;
  return next === to && means(after, 'negation', 'after') && after !== undefined && after.to - after.from > 1;
}

const isCounted = (amenity: string, span: Span): boolean => {
  const fact = COUNTED[amenity]?.fact;
  return fact !== undefined && factsOf(span).includes(fact);
};

function factsOf(span: Span): Fact[] {
  return span.meanings
    .filter(({ kind }) => kind === 'fact')
    .map(({ value }) => value as Fact)
    .filter((fact) => FACTS.includes(fact));
}
