// Asked of homes: whether the facts that are named are asked for, or only say what is looked for; which of them stand beside a loan or a search.
import type { FilterName, Intent } from '../contract.ts';
import { type Fact, factsThat, isAboutPrice } from '../facts/index.ts';
import type { NameMatch } from '../filters/hear/name.ts';
import { FILTERS } from '../filters/index.ts';
import type { Draft } from './draft.ts';
import type { Asked } from './facts.ts';
import type { Frame } from './frame.ts';
import type { Span } from './lexicon.ts';
import { hasSpan, meaningOf, type Reading } from './reading.ts';
import type { FilterChange, Reference, Understanding } from './understanding.ts';

export type Evidence = {
  draft: Draft;
  asked: Asked;
  references: readonly Reference[];
  named: readonly NameMatch[];
  objections: Understanding['objections'];
  loan: Understanding['loan'];
  when: Understanding['when'];
  contact: Understanding['contact'];
  /** Wants to think or to ask somebody first. */
  hesitates: boolean;
  /** A project is named that this catalogue does not have. */
  unlisted: boolean;
  /** Read as a wish, whatever question word stands in it. */
  asWish?: boolean;
};

export function asksFacts(
  { draft, asked, references, unlisted, objections }: Evidence,
  frame: Frame,
  intents: readonly Intent[],
): boolean {
  if (asked.facts.length === 0 || intents.includes('compare')) return false;
  if (intents.includes('financing')) return askedBeside(asked.facts, intents).length > 0;
  if (references.some(isOrder)) return false;
  // "Send me the photos on WhatsApp": they are shown here as well.
  const sent = asked.facts.some((fact) => SENT.has(fact));
  if ((intents.includes('human_handover') || objections.length > 0) && !frame.question && !sent) return false;
  // "How many homes do you have in Whitefield?" is told by a search.
  if (frame.firm && references.length === 0 && asked.facts.every((fact) => fact === 'units')) return false;
  const pointed = references.some((reference) => !isChosen(reference, frame)) || unlisted;
  if (frame.firm && !frame.question && !frame.tell && !asked.strong) return false;
  // "2bhk price in Hebbal" asks; "RERA approved plots in Hebbal" are homes wished for.
  // "Send photos of a 1 BHK in Hebbal": homes there are looked for, and theirs are sent.
  if (frame.firm && !pointed && placed(draft) && asked.facts.every((fact) => SENT.has(fact))) return false;
  if (frame.firm && !pointed)
    return (
      asked.strong &&
      (frame.question || (frame.tell && !frame.show) || (!frame.show && asked.facts.some(isAboutPrice))) &&
      !leadsWithHomes(draft.reading)
    );
  // "3 bathrooms please", of no home, is a wish.
  const please = frame.please && (frame.points || !frame.features);
  if (pointed || frame.question || frame.tell || please)
    return frame.question || pointed || !frame.show || asked.strong;
  if (frame.show) return asked.strong && !frame.homes;
  return asked.strong && !leadsWithHomes(draft.reading) && !isOfHomes(draft.reading, asked)
    ? true
    : isElliptical(draft, asked, frame);
}

const placed = ({ changes }: Draft): boolean =>
  changes.some(({ op, ...change }) => op === 'set' && 'filter' in change && change.filter === 'locality');

/** "The EMI, plus maintenance": what is no figure of the loan. */
export const askedBeside = (facts: readonly Fact[], intents: readonly Intent[]): Fact[] =>
  intents.includes('financing') ? facts.filter((fact) => BESIDE_A_LOAN.has(fact)) : [...facts];
const BESIDE_A_LOAN = new Set(factsThat(({ beside_loan }) => beside_loan));

/** The facts that wishes would be asked by; of an amenity its own words ask. */
export const factsOfChanges = (changes: readonly FilterChange[]): Fact[] =>
  changes.flatMap((change) =>
    'filter' in change && ASKED_BY.has(change.filter)
      ? FILTERS.flatMap(({ fields, fact }) => (change.filter in fields && fact !== 'none' ? [fact.name] : []))
      : [],
  );
const ASKED_BY = new Set<FilterName>([
  'facing',
  'furnishing',
  'parking',
  'bathrooms_min',
  'khata',
  'approved_by',
  'floor_min',
  'floor_max',
]);

/** "Send the brochure and the plan of any flat in Yelahanka": what is sent of the homes that are looked for. */
export const sentOf = ({ facts, strong }: Asked): Fact[] =>
  strong ? facts.filter((fact) => SENT.has(fact)) : [];

const SENT = new Set(factsThat(({ sent }) => sent !== 'no'));

/** "BDA approved sites", "no brokerage flats": what is stated of the homes wished for. */
function isOfHomes({ at, tokens }: Reading, { facts }: Asked): boolean {
  const last = at[tokens.length - 1];
  const before = last && at[last.from - 1];
  return (
    isHomes(last) &&
    meaningOf(before, 'fact') !== undefined &&
    before?.to === last?.from &&
    !facts.some(isAboutPrice)
  );
}

const isHomes = (span: Span | undefined): boolean =>
  span !== undefined &&
  !meaningOf(span, 'fact') &&
  (meaningOf(span, 'home') === 'few' || meaningOf(span, 'type') !== undefined);

/** "The cheapest 2 BHK in Whitefield" is one of those searched for, none of those shown before. */
export const isChosen = (reference: Reference, { wishes, show, question, features }: Frame) =>
  wishes &&
  // "Does the cheapest one face east?" is asked of one of those shown.
  !(question && features && !show) &&
  ((reference.kind === 'superlative' && reference.among === undefined) ||
    // "parking aur lift dono chahiye": both of what is wished for.
    (reference.kind === 'all' && show && !question));

/** "Cheapest first": of the list, not of one home. */
export const isOrder = (reference: Reference) => reference.kind === 'superlative' && reference.list === true;

/** "Projects where …", "flats with …"; not "villa price?". */
function leadsWithHomes(reading: Reading): boolean {
  const span = reading.at[0];
  return isHomes(span) && !isAboutPrice(meaningOf(reading.at[span?.to ?? 0], 'fact') as Fact);
}

/** "Metro nearby?", "carpet area": asked of the home spoken of; without one, what could be searched for is. */
function isElliptical({ reading }: Draft, asked: Asked, frame: Frame): boolean {
  if (frame.homes && !frame.points) return false;
  if (frame.points) return true;
  const searchable = frame.wishes || asked.facts.every((fact) => SEARCHABLE.has(fact));
  return !searchable && !hasSpan(reading, 'home', 'few');
}
const SEARCHABLE = new Set<Fact>(['amenities', 'distance', 'bhk']);

export function factIntents({ facts }: Asked): Intent[] {
  const intents: Intent[] = [];
  if (facts.some(isAboutPrice)) intents.push('price_query');
  if (facts.some((fact) => !isAboutPrice(fact)) && intents.length === 0) intents.push('project_detail');
  return intents;
}
