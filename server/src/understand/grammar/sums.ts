// Sums: "total in the first month?", "price plus maintenance", "42k+4100 divided by 3": what a home costs in all, or what was typed.
import type { Intent } from '../../contract.ts';
import { BY_THE_MONTH, type Fact, factsThat, ON_TOP } from '../../facts/index.ts';
import { wordSet } from '../../languages/words.ts';
import type { Context } from '../draft.ts';
import { wordMeans } from '../lexicon.ts';
import { readAmount } from '../money.ts';
import { tokenise, words } from '../normalise.ts';
import { readNumber } from '../numbers.ts';
import { meaningOf, means, read, spanFrom } from '../reading.ts';
import type { FilterChange, Reference, Sum, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { isAmount } from './priced.ts';
import { saysBudget } from './reject.ts';

const SUM = wordSet('sum');
const MOVES = wordSet('moves_in');
/** More do not live in one home. */
const MOST_SHARES = 20;
/** Rupees; less is no sum of a home. */
const LEAST = 500;

export function asSum(clause: Clause, heard: Understanding, context: Context): Understanding {
  const rents = context.session.current_filters.purpose === 'rent';
  const said = withoutLoan(ofOne(clause, heard), rents);
  const summed = shareOf(clause, said, context) ?? sumOf(clause, said);
  return summed === said ? heard : summed;
}

/** "So that's 14k each?" of a home at 42k: so many pay it together, and nothing is limited. */
function shareOf(
  { perHead, guess }: Clause,
  said: Understanding,
  { session, catalogue }: Context,
): Understanding | undefined {
  const limits = said.changes.every((change) => isAmount(change) && !saysBudget(change.words));
  if (!perHead || perHead.times !== undefined || guess.kind !== 'asks' || !limits) return undefined;
  const shown = session.memory.lists?.at(-1)?.ids ?? [];
  for (const id of [...session.memory.focus, ...shown]) {
    const { price = 0, name = id } = catalogue.byId(id) ?? {};
    const shares = Math.round(price / perHead.each);
    if (shares < 2 || shares > MOST_SHARES || Math.abs(shares * perHead.each - price) > price * NEARLY)
      continue;
    return summed(
      { ...said, references: [{ kind: 'name', name, listing_ids: [id], words: name }] },
      { shares },
    );
  }
  return undefined;
}
/** Of a price: "8.5k each" of 25,500 and of 25,400. */
const NEARLY = 0.02;

function sumOf(clause: Clause, said: Understanding): Understanding {
  const each = clause.markers.some(({ cue }) => cue === 'each');
  // "Max is 15k per head x 3", "30k max, split between us" tell what can be paid.
  const told = each && (clause.perHead?.times !== undefined || said.changes.some(isBound));
  const typed = told ? undefined : (typedSum(said.text, each) ?? (each ? divided(clause.words) : undefined));
  const ofHomes = said.references.length > 1 && said.references.every(({ kind }) => kind !== 'it');
  if (typed && !ofHomes && said.intents.every((intent) => !OTHER.has(intent))) return summed(said, typed);
  if (
    (said.references.length > 1 && !ofHomes) ||
    (said.topics.length > 0 && !said.facts.some((fact) => ON_TOP.includes(fact))) ||
    said.contact.length > 0 ||
    said.area
  )
    return said;
  if (said.intents.some((intent) => OTHER.has(intent)) || !said.changes.every(isLetting)) return said;
  const all = words(clause.words);
  // "In total to move in" asks what is paid then, not when that is.
  const moves = all.some((word) => MOVES.has(word));
  if (!said.facts.every((fact) => OF_A_SUM.has(fact) || (moves && fact === 'possession'))) return said;
  if (!all.some((word) => SUM.has(word)) && !JOINED.test(said.text)) return said;
  const asked: Fact[] = ['price', ...BY_THE_MONTH.filter((fact) => said.facts.includes(fact))];
  // "203 + 501 total", "total of 1 and 3 with maintenance".
  if (ofHomes) return summed(said, {}, asked);
  const spans = all.some((word) => wordMeans(word, 'time', 'month_unit') || wordMeans(word, 'time', 'year'));
  if (said.facts.length === 0 && (!spans || hasAmount(said.text))) return said;
  const shares = each ? payersIn(said.text) : undefined;
  return summed(said, shares === undefined ? {} : { shares }, asked);
}

/** "Of the BTM one, all together", "only the first, not the sum of both": what is added up is of the one home that is named. */
function ofOne({ markers }: Clause, said: Understanding): Understanding {
  const [one, other] = said.references.filter(({ kind }) => NAMING.has(kind));
  const only = markers.some(({ cue }) => cue === 'only');
  const rest = said.references.filter((each) => each.kind === 'all' && (only || each.n === undefined));
  if (!one || other || rest.length + 1 !== said.references.length) return said;
  return { ...said, references: [one] };
}
const NAMING = new Set<Reference['kind']>(['ordinal', 'like', 'name', 'listed', 'superlative']);

/** "How much a month in all?" of one who rents, where no loan and no instalment is named: it is the rent. */
function withoutLoan(said: Understanding, rents: boolean): Understanding {
  if (!rents || said.loan || !said.intents.includes('financing')) return said;
  const tokens = tokenise(said.text);
  const { spans } = read(said.text, tokens, new Uint8Array(tokens.length));
  if (spans.some((span) => LOAN.some((word) => means(span, 'loan', word)))) return said;
  return { ...said, intents: said.intents.filter((intent) => intent !== 'financing') };
}
const LOAN = ['loan', 'emi'] as const;

/** "Rent + maintenance". */
const JOINED = /[\p{L}\p{M}]\s*\+\s*\p{L}/u;

/** "60k month total": what one can pay, and no sum of homes. */
function hasAmount(text: string): boolean {
  const tokens = tokenise(text);
  const reading = read(text, tokens, new Uint8Array(tokens.length));
  return reading.tokens.some((_, at) => readAmount(reading, at)?.unit === 'scaled');
}

const isBound = (change: FilterChange): boolean => isAmount(change) && saysBudget(change.words);

/** "Yearly rent". */
const isLetting = (change: FilterChange): boolean => change.op === 'set' && change.filter === 'purpose';

const OTHER = new Set<Intent>([
  'book_visit',
  'financing',
  'human_handover',
  'compare',
  'cancel',
  'area_query',
]);
const OF_A_SUM = new Set(factsThat(({ in_sum }) => in_sum));

const summed = (said: Understanding, sum: Sum, facts: Fact[] = ['price']): Understanding => ({
  ...said,
  sum,
  // "Rent and deposit together, and can I keep a cat?"
  intents: said.topics.length > 0 ? ['price_query', 'topic_query'] : ['price_query'],
  facts,
  changes: [],
  absent: [],
  unclear_amounts: [],
  objections: [],
  area: undefined,
  loan: undefined,
});

/** "We are 3, per head how much in all?", "teen hisson mein": the one number that can count people. */
function payersIn(text: string): number | undefined {
  const tokens = tokenise(text);
  const reading = read(text, tokens, new Uint8Array(tokens.length));
  const counts: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(reading, at);
    if (!number) continue;
    const { value, to } = number;
    const people = Number.isInteger(value) && value >= 2 && value <= MOST_SHARES;
    if (people && meaningOf(spanFrom(reading, to), 'room') === undefined) counts.push(value);
    at = to - 1;
  }
  const [one, other] = counts;
  return other === undefined ? one : undefined;
}

const AMOUNT = String.raw`(?:rs\.?\s*|₹\s*)?(\d[\d,]*(?:\.\d+)?)\s*(k|l|lakhs?|lacs?|cr|crores?)?`;
const TYPED = new RegExp(
  String.raw`${AMOUNT}((?:\s*(?:\+|plus)\s*${AMOUNT})*)\s*(?:(?:/|÷|divided by|divide by|by|in)\s*(\d{1,2})(?!\d|\s*(?:bhk|br|%)))?`,
  'i',
);

/** "42k+4100 divided by 3", "46100/3": amounts that are added, and in how many parts; undefined where neither is asked. */
function typedSum(text: string, each: boolean): Sum | undefined {
  const found = TYPED.exec(text.toLowerCase());
  if (!found) return undefined;
  const [, first, unit, more = '', , , by] = found;
  const of = [
    rupees(first ?? '', unit),
    ...[...more.matchAll(new RegExp(AMOUNT, 'gi'))].map(([, n = '', u]) => rupees(n, u)),
  ];
  const shares = by === undefined ? undefined : Number(by);
  if (of.some((one) => one < LEAST) || (of.length < 2 && shares === undefined)) return undefined;
  // "In 2" of one amount alone may be two bedrooms or two years.
  if (of.length < 2 && !each && !/[/÷]|divide/.test(found[0])) return undefined;
  if (shares !== undefined && (shares < 2 || shares > MOST_SHARES)) return undefined;
  return { of, ...(shares && { shares }) };
}

/** "58 lakh divided by three": one amount, and one number that can count people, in few words; "har ek ko" counts none. */
function divided(text: string): Sum | undefined {
  const tokens = tokenise(text);
  const reading = read(text, tokens, new Uint8Array(tokens.length));
  const amounts: number[] = [];
  const people: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(reading, at);
    const count = readNumber(reading, at);
    if (amount && amount.unit !== 'bare') {
      amounts.push(amount.value);
      at = amount.to - 1;
    } else if (count && count.value !== 1) {
      people.push(count.value);
      if (meaningOf(spanFrom(reading, count.to), 'room') !== undefined) return undefined;
      at = count.to - 1;
    }
  }
  const [shares = 0, another] = people;
  const [of = 0, more] = amounts;
  const counts = Number.isInteger(shares) && shares >= 2 && shares <= MOST_SHARES && another === undefined;
  return counts && of >= LEAST && more === undefined && tokens.length <= MOST_DIVIDED
    ? { of: [of], shares }
    : undefined;
}
/** Tokens. */
const MOST_DIVIDED = 14;

const UNITS: Record<string, number> = { k: 1000, l: 100_000, c: 10_000_000 };
const rupees = (number: string, unit: string | undefined): number =>
  Math.round(Number(number.replaceAll(',', '')) * (UNITS[unit?.[0] ?? ''] ?? 1));
