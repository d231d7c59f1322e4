// Offer: "will they give it for 40?", "99 ka 90 me final karwao": an amount that is offered for a home shown, not looked for.
import type { Intent } from '../../contract.ts';
import type { Fact } from '../../facts/index.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import type { Guess } from '../learned/guess.ts';
import { wordMeans } from '../lexicon.ts';
import { amountsIn, readAmount } from '../money.ts';
import { tokenise } from '../normalise.ts';
import { SCALES } from '../points.ts';
import { hasSpan, means, readPlainly } from '../reading.ts';
import { shownAs } from '../shown-as.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import type { Marker } from './markers.ts';
import { isOf, isOfBudget, offersAgain } from './offer-again.ts';
import { isAmount, isPurpose } from './priced.ts';
import type { Voice } from './voice.ts';

/** Nobody offers less of what is asked. */
const LEAST = 0.5;

/** What is paid down of it is less. */
const LEAST_CASH = 0.7;

/** How far an amount may lie from the price that it says back. */
const NEAR = 0.002;

/** How likely what was learned must hold an offer, where one stands already: "ok, 52 then". */
const AGAIN = 0.2;
/** Beside another guess. */
const LIKELY = 0.35;

/** Whether a clause offers a price by what it does, whatever its words: "50 me nikal jayega kya", of the one home spoken of. */
export function offers(clause: Offering, said: Understanding, context: Context): boolean {
  // "Will the seller accept 70 for the first?" quotes nothing, though 70 is such a price.
  const named = forNamed(clause, said, context);
  if (clause.quotes && !clause.markers?.some(({ cue }) => cue === 'offer'))
    return named.length > 0 && !named.some((amount) => isShown(amount, context));
  if (named.length > 0) return true;
  if (offersAgain(clause.words, said, context).length > 0) return true;
  const { expects } = context;
  const { guess } = clause;
  // "My budget is 60 now", once a price was offered.
  if (expects?.offered && tokenise(clause.words).some(isOfBudget)) return false;
  const home = spokenOf(context);
  if (!home || said.loan || said.intents.includes('financing')) return false;
  const share = guess.shares.get('offer') ?? 0;
  const sum = tokenise(clause.words).some(({ value }) => value !== undefined);
  if (expects?.offered?.just && share >= AGAIN && sum) return true;
  const likely = guess.act === 'offer' || share >= LIKELY;
  return likely && amountsOf(said).length > 0 && said.changes.every((change) => isOf(change, home, context));
}

/** What a home shown costs: "can I get the first one at 50?" says none of them back. */
const isShown = (amount: number, { session, catalogue }: Context): boolean =>
  (session.memory.seen ?? []).some(
    (id) => Math.abs((catalogue.byId(id)?.price ?? 0) - amount) <= amount * NEAR,
  );

type Offering = {
  sizes?: readonly number[];
  quotes?: boolean;
  markers?: readonly Marker[];
  guess: Guess;
  voice?: Voice;
  words: string;
};

/**
 * What is offered for the home that is named by its number: "2nd ge 52 aagutta", "first one for 50 possible?". Rupees, each less
 * than it costs; none where anything else is said of it.
 */
function forNamed({ voice, words, sizes = [] }: Offering, said: Understanding, context: Context): number[] {
  // "Not 1.16, I said 1 cr for the 1.15 one": once something was offered the one is told and the other offered.
  const home = (context.expects?.offered && toldHome(said, context)) || namedHome(said, context);
  const price = home && context.catalogue.byId(home)?.price;
  if (!home || !price || voice === 'reject' || voice === 'tell' || said.loan || said.when) return [];
  const asks = said.facts.some((fact) => !OF_PRICE.has(fact)) || said.topics.length > 0 || said.area;
  if (asks || said.intents.some((intent) => !PLAIN.has(intent))) return [];
  const over = (change: FilterChange) => change.op === 'remove' && change.filter.startsWith('budget');
  if (!said.changes.every((change) => over(change) || isOf(change, home, context))) return [];
  if (tokenise(words).some(isOfBudget)) return [];
  const amounts = amountsOf(said);
  const meant =
    amounts.length > 0
      ? amounts
      : // "1200 I said, tell me the Lakeside one".
        bareIn(words)
          .filter((value) => !sizes.includes(value))
          .flatMap((value) => SCALES.map((scale) => value * scale));
  return meant.filter((amount) => amount < price && amount >= price * LEAST);
}
/** "90 me mil jayega kya 2 wala", which asks for less than that: what it costs is asked, and nothing is offered or looked for. */
export function asMoreThanAsked(
  { voice, markers, numbers, guess }: Offering & { numbers?: readonly number[] },
  said: Understanding,
  context: Context,
): Understanding {
  const home = namedHome(said, context);
  const price = home && context.catalogue.byId(home)?.price;
  const asks = voice === 'ask' || (guess.shares.get('offer') ?? 0) >= LIKELY;
  const others = said.facts.length + said.topics.length > 0 || said.loan || said.when || said.area;
  const bounds = markers?.some(({ cue }) => cue === 'only');
  if (!price || !asks || others || bounds || !said.changes.every((one) => isAmount(one) || isPurpose(one)))
    return said;
  const read = amountsOf(said);
  const values = read.length > 0 ? read : scaledIn(said, numbers).flat();
  const near = values.filter((value) => value > price * (1 - NEAR) && value <= price * MOST_OVER);
  return near.length === 1
    ? { ...said, changes: [], unclear_amounts: [], facts: ['price'], intents: ['price_query'] }
    : said;
}
/** So many times the price is of another home. */
const MOST_OVER = 1.4;

const OF_PRICE = new Set<Fact>(['price', 'negotiation', 'description', 'availability']);
const PLAIN = new Set<Intent>([
  'search',
  'human_handover',
  'project_detail',
  'price_query',
  'affirm',
  'smalltalk',
  'not_understood',
  'out_of_scope',
]);

/** Numbers that count nothing by the word behind them; so low a one is the home's own. */
function bareIn(words: string): number[] {
  const tokens = tokenise(words);
  return tokens.flatMap(({ value }, at) => {
    if (value === undefined || (value < LOWEST_BARE && Number.isInteger(value))) return [];
    const next = tokens[at + 1];
    const after = next?.gap ?? words.slice(tokens[at]?.to);
    const counts =
      after.trimStart().startsWith('%') ||
      (next &&
        !next.breaks &&
        (MEASURES.has(next.text) || COUNTED.some((kind) => wordMeans(next.text, kind))));
    return counts ? [] : [value];
  });
}
const LOWEST_BARE = 10;
const MEASURES = new Set([...wordSet('distance'), ...wordSet('measure'), ...wordSet('people')]);
const COUNTED = ['time', 'room', 'area_unit', 'when', 'month', 'point'] as const;

/** The one home that is named: "for the 14th floor", "1 cr for the 1.15 one"; a figure that tells the home is none that is offered for it. */
function namedHome(said: Understanding, context: Context): string | undefined {
  const [one, other] = said.references.filter(({ kind }) => kind !== 'it');
  if (!one || other) return undefined;
  if (one.kind === 'like' && one.figures) {
    const [id, more] = one.ids ?? [];
    const price = (id !== undefined && context.catalogue.byId(id)?.price) || 0;
    const apart = amountsOf(said).every((amount) => Math.abs(amount - price) > price * NEAR);
    const only = one.figures.every(
      ({ as, value }) => as === 'price' && Math.abs(value - price) <= price * NEAR,
    );
    return more === undefined && apart && only && amountsOf(said).length > 0 ? id : undefined;
  }
  return shownAs(one, context);
}

/** "85 for the 90.45 one": told by its price, beside an amount. */
function toldHome(said: Understanding, context: Context): string | undefined {
  const [one, other] = said.references.filter(({ kind }) => kind !== 'it');
  return one?.kind === 'like' && !other && amountsOf(said).length > 0 ? shownAs(one, context) : undefined;
}

/** The one home spoken of, else that of the page. */
function spokenOf({ session, page }: Context): string | undefined {
  const [one, other] = session.memory.focus;
  return one === undefined ? page : other === undefined ? one : undefined;
}

/** What is said, with its amount as an offer; unchanged where no home spoken of could be meant by it. */
export function offered(
  said: Understanding,
  context: Context,
  numbers: readonly number[] = [],
): Understanding {
  const { session, catalogue, page } = context;
  // "I can do 40k pm": of a loan, what can be paid a month.
  if (said.loan?.emi !== undefined) return said;
  // Each with what it can mean, in rupees.
  const again = offersAgain(said.text, said, context);
  const amounts = (again.length > 0 ? again : amountsOf(said)).map((value) => [value]);
  const scaled = scaledIn(said, numbers);
  // "85 lakh cash?": the only sum, and no loan is asked.
  const cash = isCash(said) && numbers.length === 1;
  // "Loan of 50 lakh. And can they come down a bit?"
  const lent = cash ? [] : Object.values(said.loan ?? {});
  const figures =
    amounts.length > 0 ? amounts : scaled.filter((values) => !values.some((value) => lent.includes(value)));
  // "Would they give it for 10 lakh less?" moves no budget.
  if (figures.length === 0) return withoutShifts(said);
  const { focus, seen: shown = [] } = session.memory;
  const seen = page === undefined ? shown : [...shown, page];
  const open = page === undefined || focus.length > 0 ? focus : [page];
  const price = (id: string) => catalogue.byId(id)?.price ?? 0;
  // "Can they reduce 2k?": by so much, to ask of the price.
  const little = (id: string) => amounts.flat().every((amount) => amount < price(id) * LEAST);
  if (amounts.length > 0 && seen.length > 0 && seen.every(little) && said.changes.every(isAmount))
    return withoutShifts({ ...said, changes: [] }, true);
  const costs = (id: string) => (value: number) => Math.abs(value - price(id)) <= value * NEAR;
  const saidBack = figures.map((values) =>
    again.length > 0 ? [] : seen.filter((id) => values.some(costs(id))),
  );
  // "99 ka 90 me": the home that costs the one is offered the other.
  const pointed = saidBack.flat();
  const named = namedIn(said, seen, catalogue);
  const meant = namedHome(said, context) ?? (context.expects?.offered && toldHome(said, context));
  const home = meant ?? spokenOf(context);
  const wishes = said.changes.some((change) =>
    home === undefined ? !isAmount(change) && !isPurpose(change) : !isOf(change, home, context),
  );
  // "In 35 a big 2 BHK will do, anywhere".
  const pointing = said.references.filter(({ kind }) => !wishes || (kind !== 'it' && kind !== 'superlative'));
  if (wishes && pointed.length + named.length + pointing.length === 0) return said;
  const earlier = again.length > 0 ? context.expects?.offered?.home : undefined;
  // "For that Lakeside one": of its homes the one that has an offer already.
  const stands =
    earlier !== undefined &&
    [pointed, named, meant ? [meant] : []].every((ids) => ids.length === 0 || ids.includes(earlier))
      ? earlier
      : undefined;
  const pool =
    [stands ? [stands] : [], pointed, named, meant ? [meant] : [], open, seen].find(
      (ids) => ids.length > 0,
    ) ?? [];
  const least = cash ? LEAST_CASH : LEAST;
  const fits = (amount: number) => (id: string) => amount < price(id) && amount >= price(id) * least;
  const offers = figures.filter((_, at) => saidBack[at]?.length === 0).flat();
  for (const offer of offers.toSorted((a, b) => b - a)) {
    // Of several the one that costs next to it.
    const [home, other] = pool.filter(fits(offer)).toSorted((a, b) => price(a) - price(b));
    if (!home) continue;
    const listing_ids = [home];
    // Of those shown the one that costs next to it; of those spoken of together it is for both.
    const next = pool === seen && price(home) < price(other ?? '');
    const points = pointed.length + named.length > 0 || focus.length === 0 || home === stands;
    const others = said.references.filter(
      (one) => !isLastPrice(one) && !(pointed.includes(home) && namesOthersToo(one, home)),
    );
    const references: Reference[] =
      home !== stands && (others.some(({ kind }) => kind !== 'it') || !points || (other && !next))
        ? others
        : [{ kind: 'name', name: catalogue.byId(home)?.name ?? home, listing_ids, words: said.text }];
    const topics = said.topics.filter((topic) => topic !== 'offers');
    const calls = said.contact.includes('call');
    const timed = calls || said.intents.includes('book_visit');
    return {
      ...said,
      changes: [],
      unclear_amounts: [],
      objections: [],
      topics,
      // "And the maintenance? Pets ok? I can do 22k": what is asked beside it is answered too.
      intents: [
        'price_query',
        ...(topics.length > 0 ? (['topic_query'] as const) : []),
        ...(calls ? (['human_handover'] as const) : []),
      ],
      facts: ['negotiation', ...said.facts.filter((fact) => !OF_PRICE.has(fact) && !isHow(fact, said))],
      references,
      ...(cash && { loan: undefined }),
      // "I pay the token today" is no day of a visit.
      ...(!timed && { when: undefined }),
      offer,
    };
  }
  return asksForLess(said)
    ? ofSeller(
        {
          ...said,
          facts: [...said.facts, 'negotiation'],
          intents: [...new Set([...said.intents, 'price_query' as const])],
        },
        context,
      )
    : said;
}

/** "Myace 78 wala" of two that are called so: the one that costs it is meant. */
const namesOthersToo = (one: Reference, home: string): boolean =>
  one.kind === 'name' && (one.listing_ids?.length ?? 0) > 1 && (one.listing_ids?.includes(home) ?? false);

/** Of money of one's own, and of no loan. */
const isCash = ({ loan, intents }: Understanding): boolean =>
  loan?.down_payment !== undefined &&
  !intents.includes('financing') &&
  Object.keys(loan).every((key) => OF_CASH.has(key));
const OF_CASH = new Set(['down_payment', 'rest', 'enough']);

/** "In cash" tells how it is paid, and asks for no plan. */
const isHow = (fact: Fact, { text, language }: Understanding): boolean =>
  fact === 'payment_plan' &&
  readPlainly(text, language)
    .spans.filter((span) => means(span, 'fact', fact))
    .every((span) => means(span, 'loan', 'down_payment'));

/** "Does 205 have a lift, and can they reduce it?": asked beside other things of a home that is named. */
const asksForLess = ({ text, language, facts, references }: Understanding): boolean =>
  references.length > 0 &&
  !facts.includes('negotiation') &&
  hasSpan(readPlainly(text, language), 'fact', 'negotiation');

/** What each number of a clause may be in rupees; not a size nor the number of a flat. */
export function scaledIn(said: Understanding, numbers: readonly number[] = []): number[][] {
  const whole = withTheirScale(said);
  // "Flat 302, can the price come down?" names the home.
  const naming = new Set(said.references.flatMap(({ words }) => tokenise(words).map(({ value }) => value)));
  // "Forget the 40x60" is a size.
  const stated = numbers.filter(
    (value) => !isSide(value, said.text) && !(naming.has(value) && value >= CODE),
  );
  return stated.map((value) => {
    const sum = whole.get(value);
    return sum === undefined ? SCALES.map((scale) => Math.round(value * scale)) : [sum];
  });
}

/** Flats are numbered from here on. */
const CODE = 100;
const isSide = (value: number, text: string): boolean =>
  new RegExp(`(?<![\\d.])${value}\\s*[x×*]\\s*\\d|\\d\\s*[x×*]\\s*${value}(?![\\d.])`, 'i').test(text);

/** "Only 43k more": a number that is said with its scale means no other sum. */
const withTheirScale = ({ text, language }: Understanding): ReadonlyMap<number, number> => {
  const reading = readPlainly(text, language);
  return new Map(
    reading.tokens.flatMap(({ value }, at) => {
      const amount = readAmount(reading, at);
      return value !== undefined && amount?.unit === 'scaled' ? [[value, amount.value] as const] : [];
    }),
  );
};

/** "88, last": of the price; "the last one" is a home. */
export const isLastPrice = (one: Reference): boolean =>
  one.kind === 'ordinal' && one.n === -1 && tokenise(one.words).length === 1;

/** The homes shown of a project that is named. */
const namedIn = (
  { changes }: Understanding,
  seen: readonly string[],
  catalogue: Context['catalogue'],
): string[] =>
  changes.flatMap((change) =>
    change.op === 'set' && change.filter === 'project'
      ? (catalogue.byName(change.value)?.ids ?? []).filter((id) => seen.includes(id))
      : [],
  );

/** "3k less, will they?", "2000 less?": so much less of what a home shown asks is asked for, and moves no budget. */
export function asLess(
  clause: Offering & { bargains?: boolean },
  said: Understanding,
  context: Context,
): Understanding {
  const { focus, seen = [] } = context.session.memory;
  const [home, other] = focus;
  const asked = other === undefined && home !== undefined ? (context.catalogue.byId(home)?.price ?? 0) : 0;
  // "50k kammi kelbahuda": nobody moves a budget by so little.
  const little = said.changes.some(
    (change) =>
      change.op === 'shift' && change.by && 'rupees' in change.by && change.by.rupees <= asked * LITTLE,
  );
  const asks = little || clause.bargains || (focus.length > 0 && said.text.trimEnd().endsWith('?'));
  const less =
    said.changes.length > 0 &&
    said.changes.every(
      (change) =>
        change.op === 'shift' &&
        change.measure === 'price' &&
        change.direction === 'down' &&
        change.by !== undefined &&
        'rupees' in change.by,
    );
  return asks && less && focus.length + seen.length > 0 ? withoutShifts(said, true) : said;
}

/** "Can they come down a bit?" of the one home spoken of: they sell it. */
export const ofSeller = (said: Understanding, { session }: Context): Understanding =>
  said.facts.includes('negotiation') && session.memory.focus.length === 1 && said.references.some(isSeller)
    ? { ...said, references: said.references.filter((one) => !isSeller(one)) }
    : said;
const isSeller = (one: Reference): boolean =>
  one.kind === 'all' && one.n === undefined && tokenise(one.words).every(({ text }) => THEY.has(text));
const THEY = wordSet('sellers');

/** Of a price. */
const LITTLE = 0.02;

const withoutShifts = (said: Understanding, bargains = false): Understanding => {
  const changes = said.changes.filter((change) => !(change.op === 'shift' && change.measure === 'price'));
  return changes.length === said.changes.length && !bargains
    ? said
    : {
        ...said,
        changes,
        facts: said.facts.includes('negotiation') ? said.facts : [...said.facts, 'negotiation'],
        intents: [...said.intents.filter((intent) => intent !== 'search'), 'price_query'],
      };
};

const isSaid = (amount: number, words: string): boolean =>
  tokenise(words).some(({ value = 0 }) => SCALES.some((scale) => Math.abs(value * scale - amount) < 1));

/** Rupees, as read or as each may be meant. */
export function amountsOf({ changes, unclear_amounts, language }: Understanding): number[] {
  const amounts = changes.filter(isAmount);
  // "For 85" is read as a little less to a little more: the middle is meant; "down to 1 cr" says one sum.
  const read = [...new Set(amounts.map(({ words }) => words))].map((said) => {
    const [sum, more] = amountsIn(readPlainly(said, language));
    if (sum && !more && sum.unit === 'scaled') return sum.value;
    const values = amounts.filter(({ words }) => words === said).map(({ value }) => value);
    // "Will they come down to 1 cr?", where 1.3 is the most that was looked for.
    const [one] = values.filter((value) => isSaid(value, said));
    return one ?? Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  });
  const meant = unclear_amounts.flatMap(({ readings }) =>
    readings.flatMap(({ filters }) => filters.budget_max ?? filters.budget_min ?? []),
  );
  return [...new Set([...read, ...meant])];
}
